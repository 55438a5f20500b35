//! diag-inet: sockets of TCP, UDP and other protocols over IP.

use super::super::route::AF;
use super::{MEMORY, SHUTDOWN, STATE, STATES, tcp};
use linux_raw_sys::netlink as raw;

names! {
    /// Protocols over IP. Source: netinet/in.h.
    IPPROTO "IPPROTO_" {
        0 ip  1 icmp  6 tcp  17 udp  33 dccp  58 icmpv6  132 sctp  136 udplite  255 raw
    }
}

names! {
    /// What is wanted besides; each is the bit before the number of its attribute.
    EXTENSIONS "" {
        0x1 meminfo = "1 << (INET_DIAG_MEMINFO - 1)"  0x2 info = "1 << (INET_DIAG_INFO - 1)"
        0x4 vegasinfo = "1 << (INET_DIAG_VEGASINFO - 1)"  0x8 cong = "1 << (INET_DIAG_CONG - 1)"  0x10 tos = "1 << (INET_DIAG_TOS - 1)"
        0x20 tclass = "1 << (INET_DIAG_TCLASS - 1)"  0x40 skmeminfo = "1 << (INET_DIAG_SKMEMINFO - 1)"
        0x80 shutdown = "1 << (INET_DIAG_SHUTDOWN - 1)"
    }
}

names! {
    /// What a socket waits for. Source: linux/inet_diag.h.
    TIMER "IDIAG_TIMER_" { 0 off  1 on  2 keepalive  3 timewait  4 probe0  5 delack }
}

structure! {
    /// Which sockets are asked for: a table only looks at ports, one thing at all of them.
    REQUEST "struct inet_diag_req_v2" "idiag_" {
        family enum(u8, AF) = "sdiag_family"
        protocol enum(u8, IPPROTO) = "sdiag_protocol"
        ext flags(u8, EXTENSIONS)
        pad pad(1) = "pad"
        states flags(u32, STATES)
        sport be16 = "id.idiag_sport"
        dport be16 = "id.idiag_dport"
        src ip_of(16, family) = "id.idiag_src"
        dst ip_of(16, family) = "id.idiag_dst"
        if u32 = "id.idiag_if"
        cookie u64 = "id.idiag_cookie"
    }
}

structure! {
    /// A socket; `cookie` tells it from others that had its number before.
    SOCKET "struct inet_diag_msg" "idiag_" {
        family enum(u8, AF)
        state enum(u8, STATE)
        timer enum(u8, TIMER)
        retrans u8
        sport be16 = "id.idiag_sport"
        dport be16 = "id.idiag_dport"
        src ip_of(16, family) = "id.idiag_src"
        dst ip_of(16, family) = "id.idiag_dst"
        if u32 = "id.idiag_if"
        cookie u64 = "id.idiag_cookie"
        expires u32
        rqueue u32
        wqueue u32
        uid u32
        inode u32
    }
}

set! {
    /// What is asked besides.
    REQUEST_SET "INET_DIAG_REQ_" {
        1 bytecode bytes
        2 sk_bpf_storages bytes
        3 protocol enum(u32, IPPROTO)
    }
}

structure! {
    /// Memory. Source: linux/inet_diag.h.
    MEMINFO "struct inet_diag_meminfo" "idiag_" { rmem u32  wmem u32  fmem u32  tmem u32 }
}

structure! {
    /// What TCP Vegas knows. Source: linux/inet_diag.h.
    VEGAS "struct tcpvegas_info" "tcpv_" { enabled u32  rttcnt u32  rtt u32  minrtt u32 }
}

structure! {
    /// What DCTCP knows. Source: linux/inet_diag.h.
    DCTCP "struct tcp_dctcp_info" "dctcp_" { enabled u16  ce_state u16  alpha u32  ab_ecn u32  ab_tot u32 }
}

structure! {
    /// What BBR knows. Source: linux/inet_diag.h.
    BBR "struct tcp_bbr_info" "bbr_" { bw_lo u32  bw_hi u32  min_rtt u32  pacing_gain u32  cwnd_gain u32 }
}

structure! {
    /// Options of a socket, as bits in the order of the machine. Source: linux/inet_diag.h.
    SOCKOPT "struct inet_diag_sockopt" "" { flags u8 = ""  more u8 = "" }
}

set! {
    /// What is above TCP.
    ULP "INET_ULP_INFO_" {
        1 name text
        2 tls bytes
        3 mptcp bytes
    }
}

set! {
    /// What is known of a socket.
    SOCKET_SET "INET_DIAG_" {
        1 meminfo struct(MEMINFO)
        2 info struct(tcp::INFO)
        3 vegasinfo struct(VEGAS)
        4 cong text
        5 tos u8
        6 tclass u8
        7 skmeminfo struct(MEMORY)
        8 shutdown flags(u8, SHUTDOWN)
        9 dctcpinfo struct(DCTCP)
        10 protocol enum(u8, IPPROTO)
        11 skv6only u8
        12 locals bytes
        13 peers bytes
        14 pad pad
        15 mark u32
        16 bbrinfo struct(BBR)
        17 class_id u32
        18 md5sig bytes
        19 ulp_info nest(ULP)
        20 sk_bpf_storages bytes
        21 cgroup_id u64
        22 sockopt struct(SOCKOPT)
    }
}

family! {
    /// Sockets over IP. Source: sock_diag(7), linux/inet_diag.h.
    "diag-inet" plain(raw::NETLINK_SOCK_DIAG, 0) "SOCK_"
    in "sys/socket.h" "linux/rtnetlink.h" "netinet/in.h" "netinet/tcp.h" "linux/sock_diag.h" "linux/inet_diag.h" {
        operations {
            20 diag_by_family(REQUEST, REQUEST_SET) do dump
            21 destroy(REQUEST, REQUEST_SET) do dump
        }
        messages {
            20 diag_by_family(SOCKET, SOCKET_SET)
        }
        groups "SKNLGRP_" { 1 inet_tcp_destroy  2 inet_udp_destroy  3 inet6_tcp_destroy  4 inet6_udp_destroy }
    }
}
