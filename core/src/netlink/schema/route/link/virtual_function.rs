//! The virtual functions of a network card, and its ports to switches.

names! {
    /// The state of a virtual function's link. Source: linux/if_link.h.
    LINK_STATE "IFLA_VF_LINK_STATE_" { 0 auto  1 enable  2 disable }
}

structure! {
    /// The hardware address.
    MAC "struct ifla_vf_mac" "" { vf u32  mac mac(32) }
}
structure! {
    /// Where broadcasts go.
    BROADCAST "struct ifla_vf_broadcast" "" { broadcast mac(32) }
}
structure! {
    /// The VLAN.
    VLAN "struct ifla_vf_vlan" "" { vf u32  vlan u32  qos u32 }
}
structure! {
    /// One of several VLANs.
    VLAN_INFO "struct ifla_vf_vlan_info" "" { vf u32  vlan u32  qos u32  vlan_proto be16  pad pad(2) }
}
structure! {
    /// How much it may send, in Mbit/s.
    TX_RATE "struct ifla_vf_tx_rate" "" { vf u32  rate u32 }
}
structure! {
    /// The same, with what it is promised.
    RATE "struct ifla_vf_rate" "" { vf u32  min_tx_rate u32  max_tx_rate u32 }
}
structure! {
    /// Whether its source addresses are checked.
    SPOOFCHK "struct ifla_vf_spoofchk" "" { vf u32  setting u32 }
}
structure! {
    /// The state of its link.
    STATE "struct ifla_vf_link_state" "" { vf u32  link_state enum(u32, LINK_STATE) }
}
structure! {
    /// Whether it may ask for its hash key.
    RSS_QUERY_EN "struct ifla_vf_rss_query_en" "" { vf u32  setting u32 }
}
structure! {
    /// Whether it is trusted.
    TRUST "struct ifla_vf_trust" "" { vf u32  setting u32 }
}
structure! {
    /// An identity on InfiniBand.
    GUID "struct ifla_vf_guid" "" { vf u32  pad pad(4)  guid u64 }
}

set! {
    /// All of them.
    LIST "IFLA_VF_" {
        1 info repeat(nest(INFO))
    }
}

set! {
    /// One virtual function.
    INFO "IFLA_VF_" {
        1 mac struct(MAC)
        2 vlan struct(VLAN)
        3 tx_rate struct(TX_RATE)
        4 spoofchk struct(SPOOFCHK)
        5 link_state struct(STATE)
        6 rate struct(RATE)
        7 rss_query_en struct(RSS_QUERY_EN)
        8 stats nest(STATS)
        9 trust struct(TRUST)
        10 ib_node_guid struct(GUID)
        11 ib_port_guid struct(GUID)
        12 vlan_list nest(VLAN_LIST)
        13 broadcast struct(BROADCAST)
    }
}

set! {
    /// Its counters.
    STATS "IFLA_VF_STATS_" {
        0 rx_packets u64
        1 tx_packets u64
        2 rx_bytes u64
        3 tx_bytes u64
        4 broadcast u64
        5 multicast u64
        6 pad pad
        7 rx_dropped u64
        8 tx_dropped u64
    }
}

set! {
    /// Its VLANs.
    VLAN_LIST "IFLA_VF_VLAN_" {
        1 info repeat(struct(VLAN_INFO))
    }
}

set! {
    /// Ports of virtual functions.
    PORTS "IFLA_VF_" {
        1 port repeat(nest(PORT))
    }
}

set! {
    /// A port to a switch.
    PORT "IFLA_PORT_" {
        1 vf u32
        2 profile text
        3 vsi_type bytes
        4 instance_uuid bytes(16)
        5 host_uuid bytes(16)
        6 request u8
        7 response u16
    }
}
