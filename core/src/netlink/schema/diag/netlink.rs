//! diag-netlink: sockets of netlink itself.

use super::super::route::AF;
use super::{MEMORY, SOCK};
use linux_raw_sys::netlink as raw;

names! {
    /// What is wanted. Source: linux/netlink_diag.h.
    SHOW "NDIAG_SHOW_" { 0x1 meminfo  0x2 groups  0x4 ring_cfg  0x8 flags }
}

names! {
    /// Properties of a socket. Source: linux/netlink_diag.h.
    FLAGS "NDIAG_FLAG_" {
        0x1 cb_running  0x2 pktinfo  0x4 broadcast_error  0x8 no_enobufs  0x10 listen_all_nsid  0x20 cap_ack
    }
}

names! {
    /// Protocols. Source: linux/netlink.h.
    PROTOCOL "NETLINK_" {
        0 route  2 usersock  3 firewall  4 sock_diag  5 nflog  6 xfrm  7 selinux  8 iscsi  9 audit  10 fib_lookup  11 connector  12 netfilter
        13 ip6_fw  14 dnrtmsg  15 kobject_uevent  16 generic  18 scsitransport  19 ecryptfs  20 rdma  21 crypto  22 smc
        255 all = "NDIAG_PROTO_ALL"
    }
}

structure! {
    /// Which sockets are asked for.
    REQUEST "struct netlink_diag_req" "ndiag_" {
        family always(u8, 16) = "sdiag_family"
        protocol enum(u8, PROTOCOL) = "sdiag_protocol"
        pad pad(2) = "pad"
        ino u32
        show flags(u32, SHOW)
        cookie u64
    }
}

structure! {
    /// A socket.
    SOCKET "struct netlink_diag_msg" "ndiag_" {
        family enum(u8, AF)
        type enum(u8, SOCK)
        protocol enum(u8, PROTOCOL)
        state u8
        portid u32
        dst_portid u32
        dst_group u32
        ino u32
        cookie u64
    }
}

set! {
    /// Nothing.
    REQUEST_SET "" {}
}

set! {
    /// What is known of a socket; `groups` are bits.
    SOCKET_SET "NETLINK_DIAG_" {
        0 meminfo struct(MEMORY)
        1 groups bytes
        2 rx_ring bytes
        3 tx_ring bytes
        4 flags flags(u32, FLAGS)
    }
}

family! {
    /// Sockets of netlink. Source: sock_diag(7), linux/netlink_diag.h.
    "diag-netlink" plain(raw::NETLINK_SOCK_DIAG, 0) "SOCK_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/netlink.h" "linux/sock_diag.h" "linux/netlink_diag.h" {
        operations {
            20 diag_by_family(REQUEST, REQUEST_SET) dump
        }
        messages {
            20 diag_by_family(SOCKET, SOCKET_SET)
        }
        groups "SKNLGRP_" {}
    }
}
