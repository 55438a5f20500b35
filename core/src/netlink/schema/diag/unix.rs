//! diag-unix: sockets of the machine's own.

use super::super::route::AF;
use super::{MEMORY, SHUTDOWN, SOCK, STATE, STATES};
use linux_raw_sys::netlink as raw;

names! {
    /// What is wanted. Source: linux/unix_diag.h.
    SHOW "UDIAG_SHOW_" { 0x1 name  0x2 vfs  0x4 peer  0x8 icons  0x10 rqlen  0x20 meminfo  0x40 uid }
}

structure! {
    /// Which sockets are asked for.
    REQUEST "struct unix_diag_req" "udiag_" {
        family always(u8, 1) = "sdiag_family"
        protocol u8 = "sdiag_protocol"
        pad pad(2) = "pad"
        states flags(u32, STATES)
        ino u32
        show flags(u32, SHOW)
        cookie u64
    }
}

structure! {
    /// A socket.
    SOCKET "struct unix_diag_msg" "udiag_" {
        family enum(u8, AF)
        type enum(u8, SOCK)
        state enum(u8, STATE)
        pad pad(1) = "pad"
        ino u32
        cookie u64
    }
}

structure! {
    /// The file that a socket is bound to. Source: linux/unix_diag.h.
    VFS "struct unix_diag_vfs" "udiag_" { vfs_ino u32  vfs_dev u32 }
}

structure! {
    /// What waits; of a socket that listens, connections. Source: linux/unix_diag.h.
    RQLEN "struct unix_diag_rqlen" "udiag_" { rqueue u32  wqueue u32 }
}

set! {
    /// Nothing.
    REQUEST_SET "" {}
}

set! {
    /// What is known of a socket.
    SOCKET_SET "UNIX_DIAG_" {
        0 name unix_name
        1 vfs struct(VFS)
        2 peer u32
        3 icons packed(u32)
        4 rqlen struct(RQLEN)
        5 meminfo struct(MEMORY)
        6 shutdown flags(u8, SHUTDOWN)
        7 uid u32
    }
}

family! {
    /// Sockets of the machine's own. Source: sock_diag(7), linux/unix_diag.h.
    "diag-unix" plain(raw::NETLINK_SOCK_DIAG, 0) "SOCK_"
    in "sys/socket.h" "linux/rtnetlink.h" "netinet/tcp.h" "linux/sock_diag.h" "linux/unix_diag.h" {
        operations {
            20 diag_by_family(REQUEST, REQUEST_SET) do dump
        }
        messages {
            20 diag_by_family(SOCKET, SOCKET_SET)
        }
        groups "SKNLGRP_" {}
    }
}
