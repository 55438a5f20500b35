//! Socket addresses. Ports and IPv4 addresses are in network byte order, as the kernel has them.

use callgate_macros::Layout;

/// An IPv4 address in network byte order. Source: ip(7), linux/in.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct in_addr", prefix = "s_")]
#[repr(C)]
pub struct InAddr {
    /// The four bytes as one number, the first byte at the lowest address.
    pub addr: u32,
}

/// An IPv6 address. Source: ipv6(7), linux/in6.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct in6_addr", prefix = "s6_")]
#[repr(C, align(4))]
pub struct In6Addr {
    /// The sixteen bytes in order.
    pub addr: [u8; 16],
}

/// What all socket addresses begin with. Source: sockaddr(3type).
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr", prefix = "sa_")]
#[repr(C)]
pub struct Sockaddr {
    /// The family, which says which struct it is.
    #[group(AF)]
    pub family: u16,
    /// The rest.
    pub data: [u8; 14],
}

/// An IPv4 address with a port. Source: ip(7), linux/in.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_in", prefix = "sin_")]
#[repr(C)]
pub struct SockaddrIn {
    /// `AF_INET`.
    #[group(AF)]
    pub family: u16,
    /// The port, in network byte order.
    pub port: u16,
    /// The address.
    pub addr: InAddr,
    /// Zeros.
    pub zero: [u8; 8],
}

/// An IPv6 address with a port. Source: ipv6(7), linux/in6.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_in6", prefix = "sin6_")]
#[repr(C)]
pub struct SockaddrIn6 {
    /// `AF_INET6`.
    #[group(AF)]
    pub family: u16,
    /// The port, in network byte order.
    pub port: u16,
    /// Flow information, in network byte order.
    pub flowinfo: u32,
    /// The address.
    pub addr: In6Addr,
    /// Index of the interface, for addresses that are valid on one link only.
    pub scope_id: u32,
}

/// A path, or an abstract name that begins with a zero byte. Source: unix(7), linux/un.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_un", prefix = "sun_")]
#[repr(C)]
pub struct SockaddrUn {
    /// `AF_UNIX`.
    #[group(AF)]
    pub family: u16,
    /// The name; the address's length says how much of it counts.
    pub path: [u8; 108],
}

/// A netlink address. Source: netlink(7), linux/netlink.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_nl", prefix = "nl_")]
#[repr(C)]
pub struct SockaddrNl {
    /// `AF_NETLINK`.
    #[group(AF)]
    pub family: u16,
    /// Zero.
    pub pad: u16,
    /// Port id; 0 is the kernel, or lets it choose.
    pub pid: u32,
    /// Multicast groups, one bit each.
    pub groups: u32,
}

/// An address of the link layer. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_ll", prefix = "sll_")]
#[repr(C)]
pub struct SockaddrLl {
    /// `AF_PACKET`.
    #[group(AF)]
    pub family: u16,
    /// The protocol, in network byte order.
    #[group(ETH_P)]
    pub protocol: u16,
    /// Index of the interface; 0 is any.
    pub ifindex: i32,
    /// The interface's hardware type (`ARPHRD`).
    pub hatype: u16,
    /// Where the frame goes.
    #[group(PACKET_TYPE)]
    pub pkttype: u8,
    /// Length of `addr`.
    pub halen: u8,
    /// The hardware address.
    pub addr: [u8; 8],
}

/// An address of a virtual machine or its host. Source: vsock(7), linux/vm_sockets.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_vm", prefix = "svm_")]
#[repr(C)]
pub struct SockaddrVm {
    /// `AF_VSOCK`.
    #[group(AF)]
    pub family: u16,
    /// Zero.
    pub reserved1: u16,
    /// The port, in the processor's byte order.
    pub port: u32,
    /// The context id.
    pub cid: u32,
    /// Flags; 1 sends all to the host.
    pub flags: u8,
    /// Zeros.
    pub zero: [u8; 3],
}

/// Room for any socket address. Source: sockaddr(3type).
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sockaddr_storage", prefix = "ss_")]
#[repr(C, align(8))]
pub struct SockaddrStorage {
    /// The family, which says which struct it is.
    #[group(AF)]
    pub family: u16,
    /// The rest.
    pub data: [u8; 126],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use core::mem::{align_of, offset_of, size_of};
    use linux_raw_sys::{if_packet, net, netlink};

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(InAddr, net::in_addr { addr: s_addr });
        assert_eq!(size_of::<In6Addr>(), size_of::<net::in6_addr>());
        assert_eq!(align_of::<In6Addr>(), align_of::<net::in6_addr>());
        same_layout!(
            SockaddrIn,
            net::sockaddr_in {
                family: sin_family,
                port: sin_port,
                addr: sin_addr
            }
        );
        same_layout!(
            SockaddrIn6,
            net::sockaddr_in6 {
                family: sin6_family,
                port: sin6_port,
                flowinfo: sin6_flowinfo,
                addr: sin6_addr,
                scope_id: sin6_scope_id
            }
        );
        same_layout!(
            SockaddrUn,
            net::sockaddr_un {
                family: sun_family,
                path: sun_path
            }
        );
        same_layout!(
            SockaddrNl,
            netlink::sockaddr_nl {
                family: nl_family,
                pid: nl_pid,
                groups: nl_groups
            }
        );
        same_layout!(
            SockaddrLl,
            if_packet::sockaddr_ll {
                family: sll_family,
                protocol: sll_protocol,
                ifindex: sll_ifindex,
                hatype: sll_hatype,
                pkttype: sll_pkttype,
                halen: sll_halen,
                addr: sll_addr
            }
        );
        assert_eq!(size_of::<SockaddrVm>(), size_of::<libc::sockaddr_vm>());
        assert_eq!(offset_of!(SockaddrVm, port), offset_of!(libc::sockaddr_vm, svm_port));
        assert_eq!(offset_of!(SockaddrVm, cid), offset_of!(libc::sockaddr_vm, svm_cid));
        assert_eq!(size_of::<SockaddrStorage>(), size_of::<libc::sockaddr_storage>());
        same_layout!(
            Sockaddr,
            libc::sockaddr {
                family: sa_family,
                data: sa_data
            }
        );
    }
}
