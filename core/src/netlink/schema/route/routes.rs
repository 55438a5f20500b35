//! rt-route: routes.

use super::encapsulation::{ENCAP, ENCAP_TYPE};
use super::{AF, RT_SCOPE, RT_TABLE, RTN, RTNH_F, RTPROT};
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes of a route.
    RTMSG "struct rtmsg" "rtm_" {
        family enum(u8, AF)
        dst_len u8
        src_len u8
        tos u8
        table enum(u8, RT_TABLE)
        protocol enum(u8, RTPROT)
        scope enum(u8, RT_SCOPE)
        type enum(u8, RTN)
        flags flags(u32, FLAGS)
    }
}

names! {
    /// Flags of a route, and of its one way. Source: linux/rtnetlink.h.
    FLAGS "RTM_F_" {
        0x1 dead = "RTNH_F_DEAD"  0x2 pervasive = "RTNH_F_PERVASIVE"  0x4 onlink = "RTNH_F_ONLINK"  0x8 nh_offload = "RTNH_F_OFFLOAD"
        0x10 linkdown = "RTNH_F_LINKDOWN"  0x20 unresolved = "RTNH_F_UNRESOLVED"  0x40 nh_trap = "RTNH_F_TRAP"
        0x100 notify  0x200 cloned  0x400 equalize  0x800 prefix  0x1000 lookup_table  0x2000 fib_match  0x4000 offload  0x8000 trap
        0x2000_0000 offload_failed
    }
}

structure! {
    /// How a cached route is used.
    CACHEINFO "struct rta_cacheinfo" "rta_" { clntref u32  lastuse u32  expires i32  error u32  used u32  id u32  ts u32  tsage u32 }
}

structure! {
    /// One of several ways; its attributes follow.
    RTNEXTHOP "struct rtnexthop" "rtnh_" { len u16  flags flags(u8, RTNH_F)  hops u8  ifindex i32 }
}

structure! {
    /// A gateway of another family.
    VIA "struct rtvia" "rtvia_" { family enum(u16, AF)  addr ip }
}

structure! {
    /// How much was forwarded.
    MFC_STATS "struct rta_mfc_stats" "mfcs_" { packets u64  bytes u64  wrong_if u64 }
}

names! {
    /// How a router is preferred. Source: linux/icmpv6.h.
    ROUTER_PREF "ICMPV6_ROUTER_PREF_" { 0 medium  1 high  3 low }
}

choice! {
    /// Addresses are labels with MPLS.
    DESTINATION by family {
        "mpls" packed(be32)
        else ip
    }
}

set! {
    /// A route.
    ROUTE "RTA_" {
        1 dst choice(DESTINATION)
        2 src ip
        3 iif u32
        4 oif u32
        5 gateway ip
        6 priority u32
        7 prefsrc ip
        8 metrics nest(METRICS)
        9 multipath records(RTNEXTHOP, ROUTE)
        10 protoinfo bytes
        11 flow u32
        12 cacheinfo struct(CACHEINFO)
        13 session bytes
        14 mp_algo bytes
        15 table enum(u32, RT_TABLE)
        16 mark u32
        17 mfc_stats struct(MFC_STATS)
        18 via struct(VIA)
        19 newdst packed(be32)
        20 pref enum(u8, ROUTER_PREF)
        21 encap_type enum(u16, ENCAP_TYPE)
        22 encap choice(ENCAP)
        23 expires u32
        24 pad pad
        25 uid u32
        26 ttl_propagate u8
        27 ip_proto u8
        28 sport be16
        29 dport be16
        30 nh_id u32
        31 flowlabel be32
    }
}

names! {
    /// What TCP does on a route. Source: linux/rtnetlink.h.
    FEATURES "RTAX_FEATURE_" { 0x1 ecn  0x2 sack  0x4 timestamp  0x8 allfrag  0x10 tcp_usec_ts }
}

set! {
    /// What is known of a route's connections; times are milliseconds.
    METRICS "RTAX_" {
        1 lock u32
        2 mtu u32
        3 window u32
        4 rtt u32
        5 rttvar u32
        6 ssthresh u32
        7 cwnd u32
        8 advmss u32
        9 reordering u32
        10 hoplimit u32
        11 initcwnd u32
        12 features flags(u32, FEATURES)
        13 rto_min u32
        14 initrwnd u32
        15 quickack u32
        16 cc_algo text
        17 fastopen_no_cookie u32
    }
}

family! {
    /// Routes. Source: rtnetlink(7), linux/rtnetlink.h.
    "rt-route" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/icmpv6.h" "linux/lwtunnel.h" "linux/mpls_iptunnel.h" "linux/seg6_iptunnel.h" "linux/seg6_local.h"
       "linux/ioam6_iptunnel.h" "linux/if_tunnel.h" {
        operations {
            24 newroute(RTMSG, ROUTE) do
            25 delroute(RTMSG, ROUTE) do
            26 getroute(RTMSG, ROUTE) do dump
        }
        messages {
            24 newroute(RTMSG, ROUTE)
            25 delroute(RTMSG, ROUTE)
        }
        groups "RTNLGRP_" { 6 ipv4_mroute  7 ipv4_route  10 ipv6_mroute  11 ipv6_route  27 mpls_route }
    }
}
