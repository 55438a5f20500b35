//! Bridges and their ports.

use super::data::VLAN_PROTOCOL;

structure! {
    /// The identity of a bridge. Source: linux/if_link.h.
    BRIDGE_ID "struct ifla_bridge_id" "" { prio be16  addr mac(6) }
}

structure! {
    /// Options that are on or off, and which of them are meant. Source: linux/if_bridge.h.
    BOOLOPT_MULTI "struct br_boolopt_multi" "" { optval flags(u32, BOOLOPT)  optmask flags(u32, BOOLOPT) }
}

names! {
    /// Options of a bridge: the bits of `BR_BOOLOPT_*`.
    BOOLOPT "" {
        0x1 no_ll_learn = ""  0x2 mcast_vlan_snooping = ""  0x4 mst_enable = ""  0x8 mdb_offload_fail_notification = ""
        0x10 fdb_local_vlan_0 = ""
    }
}

names! {
    /// States of the spanning tree. Source: linux/if_bridge.h.
    STATE "BR_STATE_" { 0 disabled  1 listening  2 learning  3 forwarding  4 blocking }
}

names! {
    /// Who runs the spanning tree. Source: linux/if_bridge.h.
    STP_MODE "BR_STP_MODE_" { 0 auto  1 user  2 kernel }
}

set! {
    /// A bridge; times are hundredths of seconds.
    BRIDGE "IFLA_BR_" {
        1 forward_delay u32
        2 hello_time u32
        3 max_age u32
        4 ageing_time u32
        5 stp_state u32
        6 priority u16
        7 vlan_filtering u8
        8 vlan_protocol enum(be16, VLAN_PROTOCOL)
        9 group_fwd_mask u16
        10 root_id struct(BRIDGE_ID)
        11 bridge_id struct(BRIDGE_ID)
        12 root_port u16
        13 root_path_cost u32
        14 topology_change u8
        15 topology_change_detected u8
        16 hello_timer u64
        17 tcn_timer u64
        18 topology_change_timer u64
        19 gc_timer u64
        20 group_addr mac
        21 fdb_flush flag
        22 mcast_router u8
        23 mcast_snooping u8
        24 mcast_query_use_ifaddr u8
        25 mcast_querier u8
        26 mcast_hash_elasticity u32
        27 mcast_hash_max u32
        28 mcast_last_member_cnt u32
        29 mcast_startup_query_cnt u32
        30 mcast_last_member_intvl u64
        31 mcast_membership_intvl u64
        32 mcast_querier_intvl u64
        33 mcast_query_intvl u64
        34 mcast_query_response_intvl u64
        35 mcast_startup_query_intvl u64
        36 nf_call_iptables u8
        37 nf_call_ip6tables u8
        38 nf_call_arptables u8
        39 vlan_default_pvid u16
        40 pad pad
        41 vlan_stats_enabled u8
        42 mcast_stats_enabled u8
        43 mcast_igmp_version u8
        44 mcast_mld_version u8
        45 vlan_stats_per_port u8
        46 multi_boolopt struct(BOOLOPT_MULTI)
        47 mcast_querier_state nest(QUERIER)
        48 fdb_n_learned u32
        49 fdb_max_learned u32
        50 stp_mode enum(u32, STP_MODE)
    }
}

set! {
    /// Who asks for members of groups. Source: linux/if_bridge.h.
    QUERIER "BRIDGE_QUERIER_" {
        1 ip_address ip(4)
        2 ip_port u32
        3 ip_other_timer u64
        4 pad pad
        5 ipv6_address ip(16)
        6 ipv6_port u32
        7 ipv6_other_timer u64
    }
}

set! {
    /// A port of a bridge.
    PORT "IFLA_BRPORT_" {
        1 state enum(u8, STATE)
        2 priority u16
        3 cost u32
        4 mode u8
        5 guard u8
        6 protect u8
        7 fast_leave u8
        8 learning u8
        9 unicast_flood u8
        10 proxyarp u8
        11 learning_sync u8
        12 proxyarp_wifi u8
        13 root_id struct(BRIDGE_ID)
        14 bridge_id struct(BRIDGE_ID)
        15 designated_port u16
        16 designated_cost u16
        17 id u16
        18 no u16
        19 topology_change_ack u8
        20 config_pending u8
        21 message_age_timer u64
        22 forward_delay_timer u64
        23 hold_timer u64
        24 flush flag
        25 multicast_router u8
        26 pad pad
        27 mcast_flood u8
        28 mcast_to_ucast u8
        29 vlan_tunnel u8
        30 bcast_flood u8
        31 group_fwd_mask u16
        32 neigh_suppress u8
        33 isolated u8
        34 backup_port u32
        35 mrp_ring_open u8
        36 mrp_in_open u8
        37 mcast_eht_hosts_limit u32
        38 mcast_eht_hosts_cnt u32
        39 locked u8
        40 mab u8
        41 mcast_n_groups u32
        42 mcast_max_groups u32
        43 neigh_vlan_suppress u8
        44 backup_nhid u32
    }
}

names! {
    /// Flags of a VLAN. Source: linux/if_bridge.h.
    VLAN_INFO_FLAGS "BRIDGE_VLAN_INFO_" { 0x1 master  0x2 pvid  0x4 untagged  0x8 range_begin  0x10 range_end  0x20 brentry  0x40 only_opts }
}

structure! {
    /// A VLAN of a port. Source: linux/if_bridge.h.
    BRIDGE_VLAN_INFO "struct bridge_vlan_info" "" { flags flags(u16, VLAN_INFO_FLAGS)  vid u16 }
}

names! {
    /// Who is asked to change a port. Source: linux/if_bridge.h.
    FLAGS "BRIDGE_FLAGS_" { 0x1 master  0x2 self }
}

names! {
    /// How packets between ports are passed. Source: linux/if_bridge.h.
    MODE "BRIDGE_MODE_" { 0 veb  1 vepa  0xffff undef }
}

set! {
    /// What a bridge says of a port. Source: linux/if_bridge.h.
    AF_SPEC "IFLA_BRIDGE_" {
        0 flags flags(u16, FLAGS)
        1 mode enum(u16, MODE)
        2 vlan_info repeat(struct(BRIDGE_VLAN_INFO))
        3 vlan_tunnel_info repeat(nest(TUNNEL_INFO))
        4 mrp bytes
        5 cfm bytes
        6 mst nest(MST)
    }
}

set! {
    /// The tunnel of a VLAN.
    TUNNEL_INFO "IFLA_BRIDGE_VLAN_TUNNEL_" {
        1 id u32
        2 vid u16
        3 flags flags(u16, VLAN_INFO_FLAGS)
    }
}

set! {
    /// The states of spanning tree instances.
    MST "IFLA_BRIDGE_MST_" {
        1 entry repeat(nest(MST_ENTRY))
    }
}

set! {
    /// The state of one spanning tree instance.
    MST_ENTRY "IFLA_BRIDGE_MST_ENTRY_" {
        1 msti u16
        2 state enum(u8, STATE)
    }
}
