//! diag-packet: sockets that see packets as they are on the wire.

use super::super::route::{AF, ETH_P};
use super::{MEMORY, SOCK};
use linux_raw_sys::netlink as raw;

names! {
    /// What is wanted. Source: linux/packet_diag.h.
    SHOW "PACKET_SHOW_" { 0x1 info  0x2 mclist  0x4 ring_cfg  0x8 fanout  0x10 meminfo  0x20 filter }
}

names! {
    /// Properties of a socket. Source: linux/packet_diag.h.
    FLAGS "PDI_" { 0x1 running  0x2 auxdata  0x4 origdev  0x8 vnethdr  0x10 loss }
}

structure! {
    /// Which sockets are asked for.
    REQUEST "struct packet_diag_req" "pdiag_" {
        family always(u8, 17) = "sdiag_family"
        protocol u8 = "sdiag_protocol"
        pad pad(2) = "pad"
        ino u32
        show flags(u32, SHOW)
        cookie u64
    }
}

structure! {
    /// A socket.
    SOCKET "struct packet_diag_msg" "pdiag_" {
        family enum(u8, AF)
        type enum(u8, SOCK)
        num enum(u16, ETH_P)
        ino u32
        cookie u64
    }
}

structure! {
    /// What it is. Source: linux/packet_diag.h.
    INFO "struct packet_diag_info" "pdi_" {
        index u32
        version u32
        reserve u32
        copy_thresh u32
        tstamp u32
        flags flags(u32, FLAGS)
    }
}

structure! {
    /// Packets that it wants besides. Source: linux/packet_diag.h.
    MCLIST "struct packet_diag_mclist" "pdmc_" { index u32  count u32  type u16  alen u16  addr mac(32) }
}

structure! {
    /// Memory that it shares. Source: linux/packet_diag.h.
    RING "struct packet_diag_ring" "pdr_" {
        block_size u32
        block_nr u32
        frame_size u32
        frame_nr u32
        retire_tmo u32
        sizeof_priv u32
        features u32
    }
}

set! {
    /// Nothing.
    REQUEST_SET "" {}
}

set! {
    /// What is known of a socket.
    SOCKET_SET "PACKET_DIAG_" {
        0 info struct(INFO)
        1 mclist packed(struct(MCLIST))
        2 rx_ring struct(RING)
        3 tx_ring struct(RING)
        4 fanout u32
        5 uid u32
        6 meminfo struct(MEMORY)
        7 filter bytes
    }
}

family! {
    /// Sockets of packets. Source: sock_diag(7), linux/packet_diag.h.
    "diag-packet" plain(raw::NETLINK_SOCK_DIAG, 0) "SOCK_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/if_ether.h" "linux/sock_diag.h" "linux/packet_diag.h" {
        operations {
            20 diag_by_family(REQUEST, REQUEST_SET) dump
        }
        messages {
            20 diag_by_family(SOCKET, SOCKET_SET)
        }
        groups "SKNLGRP_" {}
    }
}
