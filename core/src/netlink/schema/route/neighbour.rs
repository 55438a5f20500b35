//! rt-neigh: neighbours, the forwarding databases of bridges, and tables of neighbours.

use super::{AF, RTN, RTPROT};
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes of a neighbour.
    NDMSG "struct ndmsg" "ndm_" {
        family enum(u8, AF)
        pad1 pad(1)
        pad2 pad(2)
        ifindex i32
        state flags(u16, NUD)
        flags flags(u8, NTF)
        type enum(u8, RTN)
    }
}

names! {
    /// States of a neighbour. Source: linux/neighbour.h.
    NUD "NUD_" { 0x1 incomplete  0x2 reachable  0x4 stale  0x8 delay  0x10 probe  0x20 failed  0x40 noarp  0x80 permanent }
}

names! {
    /// Flags of a neighbour. Source: linux/neighbour.h.
    NTF "NTF_" { 0x1 use  0x2 self  0x4 master  0x8 proxy  0x10 ext_learned  0x20 offloaded  0x40 sticky  0x80 router }
}

names! {
    /// More flags of a neighbour. Source: linux/neighbour.h.
    NTF_EXT "NTF_EXT_" { 0x1 managed  0x2 locked  0x4 ext_validated }
}

structure! {
    /// When it was last confirmed, used and changed, in hundredths of seconds ago. Source: linux/neighbour.h.
    CACHEINFO "struct nda_cacheinfo" "ndm_" { confirmed u32  used u32  updated u32  refcnt u32 }
}

set! {
    /// A neighbour. With the family `bridge`, an entry of a bridge's (or a VXLAN's) forwarding database.
    NEIGHBOUR "NDA_" {
        0 unspec bytes
        1 dst ip
        2 lladdr mac
        3 cacheinfo struct(CACHEINFO)
        4 probes u32
        5 vlan u16
        6 port be16
        7 vni u32
        8 dst_ifindex u32 = "NDA_IFINDEX"
        9 master u32
        10 link_netnsid i32
        11 src_vni u32
        12 protocol enum(u8, RTPROT)
        13 nh_id u32
        14 fdb_ext_attrs nest(FDB)
        15 flags_ext flags(u32, NTF_EXT)
        16 ndm_state_mask flags(u16, NUD)
        17 ndm_flags_mask flags(u8, NTF)
    }
}

names! {
    /// When activity is told. Source: linux/neighbour.h.
    FDB_NOTIFY "FDB_NOTIFY_" { 0x1 bit  0x2 inactive_bit }
}

set! {
    /// More of an entry of a forwarding database.
    FDB "NFEA_" {
        1 activity_notify flags(u8, FDB_NOTIFY)
        2 dont_refresh flag
    }
}

structure! {
    /// What stands before the attributes of a table.
    NDTMSG "struct ndtmsg" "ndtm_" { family enum(u8, AF)  pad1 pad(1)  pad2 pad(2) }
}

structure! {
    /// How large a table is. Source: linux/neighbour.h.
    CONFIG "struct ndt_config" "ndtc_" {
        key_len u16  entry_size u16  entries u32  last_flush u32  last_rand u32  hash_rnd u32  hash_mask u32  hash_chain_gc u32
        proxy_qlen u32
    }
}

structure! {
    /// What happened to a table. Source: linux/neighbour.h.
    STATS "struct ndt_stats" "ndts_" {
        allocs u64  destroys u64  hash_grows u64  res_failed u64  lookups u64  hits u64  rcv_probes_mcast u64  rcv_probes_ucast u64
        periodic_gc_runs u64  forced_gc_runs u64  table_fulls u64
    }
}

set! {
    /// A table of neighbours; times are milliseconds.
    TABLE "NDTA_" {
        1 name text
        2 thresh1 u32
        3 thresh2 u32
        4 thresh3 u32
        5 config struct(CONFIG)
        6 parms nest(PARMS)
        7 stats struct(STATS)
        8 gc_interval u64
        9 pad pad
    }
}

set! {
    /// How neighbours are found out; times are milliseconds.
    PARMS "NDTPA_" {
        1 ifindex u32
        2 refcnt u32
        3 reachable_time u64
        4 base_reachable_time u64
        5 retrans_time u64
        6 gc_staletime u64
        7 delay_probe_time u64
        8 queue_len u32
        9 app_probes u32
        10 ucast_probes u32
        11 mcast_probes u32
        12 anycast_delay u64
        13 proxy_delay u64
        14 proxy_qlen u32
        15 locktime u64
        16 queue_lenbytes u32
        17 mcast_reprobes u32
        18 pad pad
        19 interval_probe_time_ms u64
    }
}

family! {
    /// Neighbours. Source: rtnetlink(7), linux/neighbour.h.
    "rt-neigh" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/neighbour.h" {
        operations {
            28 newneigh(NDMSG, NEIGHBOUR) do
            29 delneigh(NDMSG, NEIGHBOUR) do
            30 getneigh(NDMSG, NEIGHBOUR) do dump
            66 getneightbl(NDTMSG, TABLE) dump
            67 setneightbl(NDTMSG, TABLE) do
        }
        messages {
            28 newneigh(NDMSG, NEIGHBOUR)
            29 delneigh(NDMSG, NEIGHBOUR)
            30 getneigh(NDMSG, NEIGHBOUR)
            64 newneightbl(NDTMSG, TABLE)
        }
        groups "RTNLGRP_" { 3 neigh }
    }
}
