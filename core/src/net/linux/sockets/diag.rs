//! The structs and numbers of sock_diag. Sources: linux/sock_diag.h, linux/inet_diag.h, linux/unix_diag.h, linux/packet_diag.h,
//! linux/netlink_diag.h, net/tcp_states.h.

use crate::arg::Plain;
use crate::netlink::Wire;

/// `SOCK_DIAG_BY_FAMILY`.
pub(super) const SOCK_DIAG_BY_FAMILY: u32 = 20;

/// Structs that are on the wire as they stand here, and their length.
macro_rules! structs {
    ($($(#[$doc:meta])* $name:ident $length:literal { $($field:ident: $t:ty,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Default)]
            #[repr(C)]
            pub(super) struct $name { $(pub(super) $field: $t,)* }
            // SAFETY: made of integers alone.
            unsafe impl Plain for $name {}
            // SAFETY: its fields have no gaps between them, which the length says.
            unsafe impl Wire for $name {}
            const _: () = assert!(size_of::<$name>() == $length $(&& size_of::<$t>() > 0)*);
            const _: () = assert!(size_of::<$name>() == 0 $(+ size_of::<$t>())*);
        )*
    };
}

structs! {
    /// `struct inet_diag_sockid`; ports and addresses are in the order of the wire.
    SockId 48 {
        sport: [u8; 2],
        dport: [u8; 2],
        src: [u8; 16],
        dst: [u8; 16],
        interface: u32,
        cookie: [u32; 2],
    }
    /// `struct inet_diag_req_v2`.
    InetReq 56 {
        family: u8,
        protocol: u8,
        ext: u8,
        pad: u8,
        states: u32,
        id: SockId,
    }
    /// `struct inet_diag_msg`.
    InetMsg 72 {
        family: u8,
        state: u8,
        timer: u8,
        retrans: u8,
        id: SockId,
        expires: u32,
        rqueue: u32,
        wqueue: u32,
        uid: u32,
        inode: u32,
    }
    /// `struct unix_diag_req`.
    UnixReq 24 {
        family: u8,
        protocol: u8,
        pad: u16,
        states: u32,
        inode: u32,
        show: u32,
        cookie: [u32; 2],
    }
    /// `struct unix_diag_msg`.
    UnixMsg 16 {
        family: u8,
        style: u8,
        state: u8,
        pad: u8,
        inode: u32,
        cookie: [u32; 2],
    }
    /// `struct packet_diag_req`, and `struct netlink_diag_req`, which is the same.
    PacketReq 20 {
        family: u8,
        protocol: u8,
        pad: u16,
        inode: u32,
        show: u32,
        cookie: [u32; 2],
    }
    /// `struct packet_diag_msg`.
    PacketMsg 16 {
        family: u8,
        style: u8,
        protocol: u16,
        inode: u32,
        cookie: [u32; 2],
    }
    /// `struct netlink_diag_msg`.
    NetlinkMsg 28 {
        family: u8,
        style: u8,
        protocol: u8,
        state: u8,
        port: u32,
        peer_port: u32,
        peer_group: u32,
        inode: u32,
        cookie: [u32; 2],
    }
}

/// `INET_DIAG_REQ_BYTECODE`.
pub(super) const INET_DIAG_REQ_BYTECODE: u32 = 1;
/// `INET_DIAG_BC_S_COND`: the own address.
pub(super) const INET_DIAG_BC_S_COND: u8 = 7;
/// `INET_DIAG_BC_D_COND`: the address of the other end.
pub(super) const INET_DIAG_BC_D_COND: u8 = 8;

pub(super) const INET_DIAG_INFO: u16 = 2;
pub(super) const INET_DIAG_CONG: u16 = 4;
pub(super) const INET_DIAG_TOS: u16 = 5;
pub(super) const INET_DIAG_TCLASS: u16 = 6;
pub(super) const INET_DIAG_SKMEMINFO: u16 = 7;
pub(super) const INET_DIAG_SHUTDOWN: u16 = 8;
pub(super) const INET_DIAG_PROTOCOL: u16 = 10;
pub(super) const INET_DIAG_SKV6ONLY: u16 = 11;
pub(super) const INET_DIAG_MARK: u16 = 15;
pub(super) const INET_DIAG_CGROUP_ID: u16 = 21;

pub(super) const UNIX_DIAG_NAME: u16 = 0;
pub(super) const UNIX_DIAG_PEER: u16 = 2;
pub(super) const UNIX_DIAG_RQLEN: u16 = 4;
pub(super) const UNIX_DIAG_MEMINFO: u16 = 5;
pub(super) const UNIX_DIAG_SHUTDOWN: u16 = 6;
pub(super) const UNIX_DIAG_UID: u16 = 7;
/// `UDIAG_SHOW_NAME`, `_PEER`, `_RQLEN`, `_UID`.
pub(super) const UDIAG_SHOW: u32 = 0x1 | 0x4 | 0x10 | 0x40;
/// `UDIAG_SHOW_MEMINFO`.
pub(super) const UDIAG_SHOW_MEMINFO: u32 = 0x20;

pub(super) const PACKET_DIAG_INFO: u16 = 0;
pub(super) const PACKET_DIAG_UID: u16 = 5;
pub(super) const PACKET_DIAG_MEMINFO: u16 = 6;
/// `PACKET_SHOW_INFO`; the owner comes with it.
pub(super) const PACKET_SHOW_INFO: u32 = 0x1;
/// `PACKET_SHOW_MEMINFO`.
pub(super) const PACKET_SHOW_MEMINFO: u32 = 0x10;

pub(super) const NETLINK_DIAG_MEMINFO: u16 = 0;
/// `NDIAG_SHOW_MEMINFO`, without which nobody tells the length of the queues.
pub(super) const NDIAG_SHOW_MEMINFO: u32 = 0x1;
/// `NDIAG_PROTO_ALL`.
pub(super) const NDIAG_PROTO_ALL: u8 = 255;

/// `TCP_*`: states, which are those of other sockets too.
pub(super) const STATES: &[(u32, &str)] = &[
    (1, "established"),
    (2, "syn_sent"),
    (3, "syn_recv"),
    (4, "fin_wait1"),
    (5, "fin_wait2"),
    (6, "time_wait"),
    (7, "close"),
    (8, "close_wait"),
    (9, "last_ack"),
    (10, "listen"),
    (11, "closing"),
];

/// `TCP_NEW_SYN_RECV`: what the kernel calls a half-open connection besides.
pub(super) const NEW_SYN_RECV: u32 = 12;

/// The state `close`.
pub(super) const CLOSE: u32 = 7;

/// What `idiag_timer` means.
pub(super) const TIMERS: &[(u32, &str)] = &[(1, "on"), (2, "keepalive"), (3, "timewait"), (4, "persist")];

/// `TCP_CA_*`.
pub(super) const CONGESTION: &[(u32, &str)] = &[(0, "open"), (1, "disorder"), (2, "cwr"), (3, "recovery"), (4, "loss")];

/// `TCPI_OPT_*`.
pub(super) const OPTIONS: &[(u32, &str)] = &[
    (1, "timestamps"),
    (2, "sack"),
    (4, "wscale"),
    (8, "ecn"),
    (16, "ecn_seen"),
    (32, "syn_data"),
];

/// `SOCK_*`.
pub(super) const STYLES: &[(u32, &str)] = &[
    (libc::SOCK_STREAM as u32, "stream"),
    (libc::SOCK_DGRAM as u32, "dgram"),
    (libc::SOCK_RAW as u32, "raw"),
    (libc::SOCK_SEQPACKET as u32, "seqpacket"),
    (libc::SOCK_RDM as u32, "rdm"),
    (10, "packet"),
];

/// `RCV_SHUTDOWN`, `SEND_SHUTDOWN`.
pub(super) const SHUTDOWNS: &[(u32, &str)] = &[(1, "receive"), (2, "send")];
