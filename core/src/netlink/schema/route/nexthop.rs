//! rt-nexthop: ways that several routes share.

use super::encapsulation::{ENCAP, ENCAP_TYPE};
use super::{AF, RT_SCOPE, RTNH_F, RTPROT};
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes of a nexthop.
    NHMSG "struct nhmsg" "nh_" {
        family enum(u8, AF)
        scope enum(u8, RT_SCOPE)
        protocol enum(u8, RTPROT)
        resvd pad(1)
        flags flags(u32, RTNH_F)
    }
}

structure! {
    /// A member of a group; its weight is one more than the field. Source: linux/nexthop.h.
    GROUP_ENTRY "struct nexthop_grp" "" { id u32  weight u8  weight_high u8  resvd2 pad(2) }
}

names! {
    /// How a group chooses. Source: linux/nexthop.h.
    GROUP_TYPE "NEXTHOP_GRP_TYPE_" { 0 mpath  1 res }
}

names! {
    /// What a request wants besides. Source: linux/nexthop.h.
    OP_FLAGS "NHA_OP_FLAG_" { 0x1 dump_stats  0x2 dump_hw_stats  0x8000_0000 resp_grp_resvd_0 }
}

set! {
    /// A nexthop, or a group of them.
    NEXTHOP "NHA_" {
        1 id u32
        2 group packed(struct(GROUP_ENTRY))
        3 group_type enum(u16, GROUP_TYPE)
        4 blackhole flag
        5 oif u32
        6 gateway ip
        7 encap_type enum(u16, ENCAP_TYPE)
        8 encap choice(ENCAP)
        9 groups flag
        10 master u32
        11 fdb flag
        12 res_group nest(RES_GROUP)
        13 res_bucket nest(RES_BUCKET)
        14 op_flags flags(u32, OP_FLAGS)
        15 group_stats nest(GROUP_STATS)
        16 hw_stats_enable u32
        17 hw_stats_used u32
    }
}

set! {
    /// A group that keeps its flows; times are hundredths of seconds.
    RES_GROUP "NHA_RES_GROUP_" {
        0 pad pad
        1 buckets u16
        2 idle_timer u32
        3 unbalanced_timer u32
        4 unbalanced_time u64
    }
}

set! {
    /// One bucket of such a group.
    RES_BUCKET "NHA_RES_BUCKET_" {
        0 pad pad
        1 index u16
        2 idle_time u64
        3 nh_id u32
    }
}

set! {
    /// What the members of a group forwarded.
    GROUP_STATS "NHA_GROUP_STATS_" {
        1 entry repeat(nest(GROUP_STATS_ENTRY))
    }
}

set! {
    /// What one member forwarded.
    GROUP_STATS_ENTRY "NHA_GROUP_STATS_ENTRY_" {
        1 id u32
        2 packets uint
        3 packets_hw uint
    }
}

family! {
    /// Nexthops. Source: linux/nexthop.h.
    "rt-nexthop" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/nexthop.h" "linux/lwtunnel.h" "linux/mpls_iptunnel.h" "linux/seg6_iptunnel.h"
       "linux/seg6_local.h" "linux/ioam6_iptunnel.h" {
        operations {
            104 newnexthop(NHMSG, NEXTHOP) do
            105 delnexthop(NHMSG, NEXTHOP) do
            106 getnexthop(NHMSG, NEXTHOP) do dump
            118 getnexthopbucket(NHMSG, NEXTHOP) do dump
        }
        messages {
            104 newnexthop(NHMSG, NEXTHOP)
            105 delnexthop(NHMSG, NEXTHOP)
            116 newnexthopbucket(NHMSG, NEXTHOP)
            117 delnexthopbucket(NHMSG, NEXTHOP)
        }
        groups "RTNLGRP_" { 32 nexthop }
    }
}
