//! rt-rule: which routing table is looked into.

use super::{AF, RT_TABLE, RTPROT};
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes of a rule.
    HDR "struct fib_rule_hdr" "" {
        family enum(u8, AF)
        dst_len u8
        src_len u8
        tos u8
        table enum(u8, RT_TABLE)
        res1 pad(1)
        res2 pad(1)
        action enum(u8, ACTION)
        flags flags(u32, FLAGS)
    }
}

names! {
    /// What a rule does. Source: linux/fib_rules.h.
    ACTION "FR_ACT_" { 0 unspec  1 to_tbl  2 goto  3 nop  6 blackhole  7 unreachable  8 prohibit }
}

names! {
    /// Flags of a rule. Source: linux/fib_rules.h.
    FLAGS "FIB_RULE_" { 0x1 permanent  0x2 invert  0x4 unresolved  0x8 iif_detached  0x10 oif_detached  0x10000 find_saddr }
}

structure! {
    /// Users. Source: linux/fib_rules.h.
    UID_RANGE "struct fib_rule_uid_range" "" { start u32  end u32 }
}

structure! {
    /// Ports. Source: linux/fib_rules.h.
    PORT_RANGE "struct fib_rule_port_range" "" { start u16  end u16 }
}

set! {
    /// A rule.
    RULE "FRA_" {
        1 dst ip
        2 src ip
        3 iifname text
        4 goto u32
        6 priority u32
        10 fwmark u32
        11 flow u32
        12 tun_id be64
        13 suppress_ifgroup u32
        14 suppress_prefixlen u32
        15 table enum(u32, RT_TABLE)
        16 fwmask u32
        17 oifname text
        18 pad pad
        19 l3mdev u8
        20 uid_range struct(UID_RANGE)
        21 protocol enum(u8, RTPROT)
        22 ip_proto u8
        23 sport_range struct(PORT_RANGE)
        24 dport_range struct(PORT_RANGE)
        25 dscp u8
        26 flowlabel be32
        27 flowlabel_mask be32
        28 sport_mask u16
        29 dport_mask u16
        30 dscp_mask u8
    }
}

family! {
    /// Rules of routing. Source: rtnetlink(7), linux/fib_rules.h.
    "rt-rule" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/fib_rules.h" {
        operations {
            32 newrule(HDR, RULE) do
            33 delrule(HDR, RULE) do
            34 getrule(HDR, RULE) dump
        }
        messages {
            32 newrule(HDR, RULE)
            33 delrule(HDR, RULE)
        }
        groups "RTNLGRP_" { 8 ipv4_rule  19 ipv6_rule }
    }
}
