//! Messages, control messages and the structs of options.

use super::{In6Addr, InAddr};
use crate::abi::Iovec;
use crate::arg::{Gid, Pid, Uid};
use callgate_macros::Layout;

/// What `sendmsg` sends and `recvmsg` fills. Source: sendmsg(2), recvmsg(2).
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct msghdr", prefix = "msg_")]
#[repr(C)]
pub struct Msghdr {
    /// The peer's address, or nothing.
    #[pointer(len = "namelen")]
    pub name: *mut u8,
    /// Its length in bytes.
    pub namelen: u32,
    /// The buffers.
    #[pointer(len = "iovlen")]
    pub iov: *mut Iovec,
    /// The number of buffers.
    pub iovlen: usize,
    /// The control messages, or nothing.
    #[pointer(len = "controllen")]
    pub control: *mut u8,
    /// Their length in bytes.
    pub controllen: usize,
    /// What became of a message that was received.
    #[group(MSG)]
    pub flags: u32,
}

/// One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2).
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct mmsghdr", prefix = "msg_")]
#[repr(C)]
pub struct Mmsghdr {
    /// The message.
    pub hdr: Msghdr,
    /// The number of bytes that were sent or received.
    pub len: u32,
}

/// What stands before the data of a control message. Source: cmsg(3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Layout)]
#[layout(name = "struct cmsghdr", prefix = "cmsg_")]
#[repr(C)]
pub struct Cmsghdr {
    /// Length in bytes, with this header.
    pub len: usize,
    /// Who made it.
    #[group(SOL)]
    pub level: i32,
    /// Its kind at that level.
    pub r#type: i32,
}

/// Where a control message's data is, as `cmsg_next` tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct cmsg_view", prefix = "")]
#[repr(C)]
pub struct CmsgView {
    /// Who made it.
    #[group(SOL)]
    pub level: i32,
    /// Its kind at that level.
    pub r#type: i32,
    /// Offset of its data in the buffer.
    pub offset: usize,
    /// Length of its data in bytes.
    pub len: usize,
}

/// The value of `SO_LINGER`. Source: socket(7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct linger", prefix = "l_")]
#[repr(C)]
pub struct Linger {
    /// Whether `close` waits.
    pub onoff: i32,
    /// For how many seconds.
    pub linger: i32,
}

/// The ids of a process: the value of `SO_PEERCRED`, the data of `SCM_CREDENTIALS`. Source: unix(7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct ucred", prefix = "")]
#[repr(C)]
pub struct Ucred {
    /// The process.
    pub pid: Pid,
    /// Its user.
    pub uid: Uid,
    /// Its group.
    pub gid: Gid,
}

/// A membership of an IPv4 group. Source: ip(7), linux/in.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct ip_mreqn", prefix = "imr_")]
#[repr(C)]
pub struct IpMreqn {
    /// The group.
    pub multiaddr: InAddr,
    /// An address of the interface, if `ifindex` is 0.
    pub address: InAddr,
    /// Index of the interface; 0 goes by `address`.
    pub ifindex: i32,
}

/// A membership of an IPv4 group for one source. Source: ip(7), linux/in.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct ip_mreq_source", prefix = "imr_")]
#[repr(C)]
pub struct IpMreqSource {
    /// The group.
    pub multiaddr: InAddr,
    /// An address of the interface.
    pub interface: InAddr,
    /// The source.
    pub sourceaddr: InAddr,
}

/// A membership of an IPv6 group. Source: ipv6(7), linux/in6.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct ipv6_mreq", prefix = "ipv6mr_")]
#[repr(C)]
pub struct Ipv6Mreq {
    /// The group.
    pub multiaddr: In6Addr,
    /// Index of the interface.
    pub ifindex: i32,
}

/// Interface and addresses of a datagram, the control message of `IP_PKTINFO`. Source: ip(7), linux/in.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct in_pktinfo", prefix = "ipi_")]
#[repr(C)]
pub struct InPktinfo {
    /// Index of the interface.
    pub ifindex: i32,
    /// The local address.
    pub spec_dst: InAddr,
    /// The destination in the header.
    pub addr: InAddr,
}

/// Interface and address of a datagram, the control message of `IPV6_PKTINFO`. Source: ipv6(7), linux/ipv6.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct in6_pktinfo", prefix = "ipi6_")]
#[repr(C)]
pub struct In6Pktinfo {
    /// The address.
    pub addr: In6Addr,
    /// Index of the interface.
    pub ifindex: i32,
}

/// A membership of a packet socket. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct packet_mreq", prefix = "mr_")]
#[repr(C)]
pub struct PacketMreq {
    /// Index of the interface.
    pub ifindex: i32,
    /// What is joined.
    #[group(PACKET_MR)]
    pub r#type: u16,
    /// Length of `address`.
    pub alen: u16,
    /// The hardware address.
    pub address: [u8; 8],
}

/// Packets that a packet socket saw. Source: packet(7), linux/if_packet.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct tpacket_stats", prefix = "tp_")]
#[repr(C)]
pub struct TpacketStats {
    /// All of them.
    pub packets: u32,
    /// Those that found no room.
    pub drops: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use linux_raw_sys::{if_packet, net};

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Msghdr,
            net::msghdr {
                name: msg_name,
                namelen: msg_namelen,
                iov: msg_iov,
                iovlen: msg_iovlen,
                control: msg_control,
                controllen: msg_controllen,
                flags: msg_flags
            }
        );
        same_layout!(
            Mmsghdr,
            libc::mmsghdr {
                hdr: msg_hdr,
                len: msg_len
            }
        );
        same_layout!(
            Cmsghdr,
            net::cmsghdr {
                len: cmsg_len,
                level: cmsg_level,
                r#type: cmsg_type
            }
        );
        same_layout!(
            Linger,
            net::linger {
                onoff: l_onoff,
                linger: l_linger
            }
        );
        same_layout!(
            Ucred,
            net::ucred {
                pid: pid,
                uid: uid,
                gid: gid
            }
        );
        same_layout!(
            IpMreqn,
            net::ip_mreqn {
                multiaddr: imr_multiaddr,
                address: imr_address,
                ifindex: imr_ifindex
            }
        );
        same_layout!(
            IpMreqSource,
            net::ip_mreq_source {
                multiaddr: imr_multiaddr,
                interface: imr_interface,
                sourceaddr: imr_sourceaddr
            }
        );
        same_layout!(
            Ipv6Mreq,
            net::ipv6_mreq {
                multiaddr: ipv6mr_multiaddr,
                ifindex: ipv6mr_ifindex
            }
        );
        same_layout!(
            InPktinfo,
            net::in_pktinfo {
                ifindex: ipi_ifindex,
                spec_dst: ipi_spec_dst,
                addr: ipi_addr
            }
        );
        same_layout!(
            In6Pktinfo,
            net::in6_pktinfo {
                addr: ipi6_addr,
                ifindex: ipi6_ifindex
            }
        );
        same_layout!(
            PacketMreq,
            if_packet::packet_mreq {
                ifindex: mr_ifindex,
                r#type: mr_type,
                alen: mr_alen,
                address: mr_address
            }
        );
        same_layout!(
            TpacketStats,
            if_packet::tpacket_stats {
                packets: tp_packets,
                drops: tp_drops
            }
        );
    }
}
