//! rt-bridge-vlan: the VLANs of bridges and of their ports.

use super::AF;
use super::link::{BRIDGE_VLAN_INFO, QUERIER, STATE};
use super::mdb::ROUTER;
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes. Source: linux/if_bridge.h.
    BR_VLAN_MSG "struct br_vlan_msg" "" { family enum(u8, AF)  reserved1 pad(1)  reserved2 pad(2)  ifindex u32 }
}

names! {
    /// What is told. Source: linux/if_bridge.h.
    DUMPF "BRIDGE_VLANDB_DUMPF_" { 0x1 stats  0x2 global }
}

set! {
    /// Which VLANs are asked for.
    DUMP "BRIDGE_VLANDB_DUMP_" {
        1 flags flags(u32, DUMPF)
    }
}

set! {
    /// VLANs.
    VLANS "BRIDGE_VLANDB_" {
        1 entry repeat(nest(ENTRY))
        2 global_options repeat(nest(GLOBAL))
    }
}

set! {
    /// A VLAN, or several of which the last one is told.
    ENTRY "BRIDGE_VLANDB_ENTRY_" {
        1 info struct(BRIDGE_VLAN_INFO)
        2 range u16
        3 state enum(u8, STATE)
        4 tunnel_info nest(TUNNEL)
        5 stats nest(STATS)
        6 mcast_router u8
        7 mcast_n_groups u32
        8 mcast_max_groups u32
        9 neigh_suppress u8
        10 neigh_forward_grat u8
    }
}

set! {
    /// The tunnel of a VLAN.
    TUNNEL "BRIDGE_VLANDB_TINFO_" {
        1 id u32
        2 cmd u32
    }
}

set! {
    /// What went through a VLAN.
    STATS "BRIDGE_VLANDB_STATS_" {
        1 rx_bytes u64
        2 rx_packets u64
        3 tx_bytes u64
        4 tx_packets u64
        5 pad pad
    }
}

set! {
    /// Settings of a VLAN of a bridge; times are hundredths of seconds.
    GLOBAL "BRIDGE_VLANDB_GOPTS_" {
        1 id u16
        2 range u16
        3 mcast_snooping u8
        4 mcast_igmp_version u8
        5 mcast_mld_version u8
        6 mcast_last_member_cnt u32
        7 mcast_startup_query_cnt u32
        8 mcast_last_member_intvl u64
        9 pad pad
        10 mcast_membership_intvl u64
        11 mcast_querier_intvl u64
        12 mcast_query_intvl u64
        13 mcast_query_response_intvl u64
        14 mcast_startup_query_intvl u64
        15 mcast_querier u8
        16 mcast_router_ports nest(ROUTER)
        17 mcast_querier_state nest(QUERIER)
        18 msti u16
    }
}

family! {
    /// VLANs of bridges. Source: linux/if_bridge.h.
    "rt-bridge-vlan" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/if_ether.h" "linux/in6.h" "linux/rtnetlink.h" "linux/if_bridge.h" {
        operations {
            112 newvlan(BR_VLAN_MSG, VLANS) do
            113 delvlan(BR_VLAN_MSG, VLANS) do
            114 getvlan(BR_VLAN_MSG, DUMP) dump
        }
        messages {
            112 newvlan(BR_VLAN_MSG, VLANS)
            113 delvlan(BR_VLAN_MSG, VLANS)
        }
        groups "RTNLGRP_" { 33 brvlan }
    }
}
