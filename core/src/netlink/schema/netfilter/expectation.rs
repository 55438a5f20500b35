//! expectation: connections that others have announced.

use super::NFGENMSG;
use super::conntrack::TUPLE;
use linux_raw_sys::netlink as raw;

names! {
    /// Properties of an expectation. Source: linux/netfilter/nf_conntrack_common.h.
    FLAGS "NF_CT_EXPECT_" { 0x1 permanent  0x2 inactive  0x4 userspace }
}

set! {
    /// An expectation.
    EXPECTATION "CTA_EXPECT_" {
        1 master nest(TUPLE)
        2 tuple nest(TUPLE)
        3 mask nest(TUPLE)
        4 timeout be32
        5 id be32
        6 help_name text
        7 zone be16
        8 flags flags(be32, FLAGS)
        9 class be32
        10 nat nest(NAT)
        11 fn text
    }
}

set! {
    /// What its addresses become.
    NAT "CTA_EXPECT_NAT_" {
        1 dir be32
        2 tuple nest(TUPLE)
    }
}

set! {
    /// What a processor counted.
    STATS "CTA_STATS_EXP_" {
        1 new be32
        2 create be32
        3 delete be32
    }
}

family! {
    /// Expectations. Source: linux/netfilter/nfnetlink_conntrack.h.
    "conntrack-expectation" plain(raw::NETLINK_NETFILTER, 2 << 8) "IPCTNL_MSG_EXP_"
    in "linux/netfilter.h" "linux/netfilter/nfnetlink.h" "linux/netfilter/nf_conntrack_common.h" "linux/netfilter/nfnetlink_conntrack.h" {
        operations {
            0 new(NFGENMSG, EXPECTATION) do
            1 get(NFGENMSG, EXPECTATION) do dump
            2 delete(NFGENMSG, EXPECTATION) do
            3 get_stats_cpu(NFGENMSG, STATS) dump
        }
        messages {
            0 new(NFGENMSG, EXPECTATION)
            2 delete(NFGENMSG, EXPECTATION)
            3 get_stats_cpu(NFGENMSG, STATS)
        }
        groups "NFNLGRP_" { 4 conntrack_exp_new  5 conntrack_exp_update  6 conntrack_exp_destroy }
    }
}
