//! Socket addresses. Ports and IPv4 addresses are in network byte order, as the kernel has them.

use crate::abi::layout::is_layout;
use callgate_macros::Layout;

/// An IPv4 address in network byte order. Source: inet(4), netinet/in.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct in_addr", prefix = "s_")]
#[repr(C)]
pub struct InAddr {
    /// The four bytes as one number, the first byte at the lowest address.
    pub addr: u32,
}

/// An IPv6 address. Source: inet6(4), netinet6/in6.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct in6_addr", prefix = "s6_")]
#[repr(C, align(4))]
pub struct In6Addr {
    /// The sixteen bytes in order.
    pub addr: [u8; 16],
}

/// What all socket addresses begin with. Source: sys/socket.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr", prefix = "sa_")]
#[repr(C)]
pub struct Sockaddr {
    /// Length of the address in bytes.
    pub len: u8,
    /// The family, which says which struct it is.
    #[group(AF)]
    pub family: u8,
    /// The rest.
    pub data: [u8; 14],
}

/// An IPv4 address with a port. Source: inet(4), netinet/in.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_in", prefix = "sin_")]
#[repr(C)]
pub struct SockaddrIn {
    /// Length of the address in bytes.
    pub len: u8,
    /// `AF_INET`.
    #[group(AF)]
    pub family: u8,
    /// The port, in network byte order.
    pub port: u16,
    /// The address.
    pub addr: InAddr,
    /// Zeros.
    pub zero: [u8; 8],
}

/// An IPv6 address with a port. Source: inet6(4), netinet6/in6.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_in6", prefix = "sin6_")]
#[repr(C)]
pub struct SockaddrIn6 {
    /// Length of the address in bytes.
    pub len: u8,
    /// `AF_INET6`.
    #[group(AF)]
    pub family: u8,
    /// The port, in network byte order.
    pub port: u16,
    /// Flow information, in network byte order.
    pub flowinfo: u32,
    /// The address.
    pub addr: In6Addr,
    /// Index of the interface, for addresses that are valid on one link only.
    pub scope_id: u32,
}

/// A path. Source: unix(4), sys/un.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_un", prefix = "sun_")]
#[repr(C)]
pub struct SockaddrUn {
    /// Length of the address in bytes.
    pub len: u8,
    /// `AF_UNIX`.
    #[group(AF)]
    pub family: u8,
    /// The path; the address's length says how much of it counts.
    pub path: [u8; 104],
}

/// Room for any socket address. Source: sys/socket.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_storage", prefix = "ss_")]
#[repr(C, align(8))]
pub struct SockaddrStorage {
    /// Length of the address in bytes.
    pub len: u8,
    /// The family, which says which struct it is.
    #[group(AF)]
    pub family: u8,
    /// The rest.
    pub data: [u8; 126],
}

/// A membership of an IPv4 group. Source: ip(4), netinet/in.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct ip_mreq", prefix = "imr_")]
#[repr(C)]
pub struct IpMreq {
    /// The group.
    pub multiaddr: InAddr,
    /// An address of the interface.
    pub interface: InAddr,
}

/// A membership of an IPv6 group. Source: ip6(4), netinet6/in6.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct ipv6_mreq", prefix = "ipv6mr_")]
#[repr(C)]
pub struct Ipv6Mreq {
    /// The group.
    pub multiaddr: In6Addr,
    /// Index of the interface; 0: the kernel chooses.
    pub interface: u32,
}

impl SockaddrIn {
    /// An address, of which the kernel wants the length, too.
    pub const fn new(addr: InAddr, port: u16) -> Self {
        Self {
            len: size_of::<Self>() as u8,
            family: libc::AF_INET as u8,
            port,
            addr,
            zero: [0; 8],
        }
    }
}

is_layout! {
    InAddr = libc::in_addr { addr: s_addr }
    In6Addr = libc::in6_addr { addr: s6_addr }
    Sockaddr = libc::sockaddr { len: sa_len, family: sa_family, data: sa_data }
    SockaddrIn = libc::sockaddr_in { len: sin_len, family: sin_family, port: sin_port, addr: sin_addr, zero: sin_zero }
    SockaddrIn6 = libc::sockaddr_in6 { len: sin6_len, family: sin6_family, port: sin6_port, flowinfo: sin6_flowinfo, addr: sin6_addr, scope_id: sin6_scope_id }
    SockaddrUn = libc::sockaddr_un { len: sun_len, family: sun_family, path: sun_path }
    SockaddrStorage = libc::sockaddr_storage { len: ss_len, family: ss_family }
    IpMreq = libc::ip_mreq { multiaddr: imr_multiaddr, interface: imr_interface }
    Ipv6Mreq = libc::ipv6_mreq { multiaddr: ipv6mr_multiaddr, interface: ipv6mr_interface }
}
