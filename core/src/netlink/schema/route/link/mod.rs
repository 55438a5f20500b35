//! rt-link: network interfaces.

mod bridge;
mod data;
mod inet;
mod names;
mod statistics;
mod tunnel;
mod virtual_function;

pub(super) use bridge::{BRIDGE_VLAN_INFO, QUERIER, STATE};
pub(crate) use names::{ARPHRD, IF_OPER, IFF};

use names::RTEXT_FILTER;

use super::AF;
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes of a link.
    IFINFOMSG "struct ifinfomsg" "ifi_" {
        family enum(u8, AF)
        pad pad(1)
        type enum(u16, names::ARPHRD)
        index i32
        flags flags(u32, IFF)
        change flags(u32, IFF)
    }
}

set! {
    /// A link.
    LINK "IFLA_" {
        1 address mac
        2 broadcast mac
        3 ifname text
        4 mtu u32
        5 link u32
        6 qdisc text
        7 stats struct(statistics::STATS)
        8 cost bytes
        9 priority bytes
        10 master u32
        11 wireless bytes
        12 protinfo choice(PROTINFO)
        13 txqlen u32
        14 map struct(statistics::MAP)
        15 weight u32
        16 operstate enum(u8, names::IF_OPER)
        17 linkmode enum(u8, names::IF_LINK_MODE)
        18 linkinfo nest(INFO)
        19 net_ns_pid u32
        20 ifalias text
        21 num_vf u32
        22 vfinfo_list nest(virtual_function::LIST)
        23 stats64 struct(statistics::STATS64)
        24 vf_ports nest(virtual_function::PORTS)
        25 port_self nest(virtual_function::PORT)
        26 af_spec choice(AF_SPEC)
        27 group u32
        28 net_ns_fd u32
        29 ext_mask flags(u32, RTEXT_FILTER)
        30 promiscuity u32
        31 num_tx_queues u32
        32 num_rx_queues u32
        33 carrier u8
        34 phys_port_id bytes
        35 carrier_changes u32
        36 phys_switch_id bytes
        37 link_netnsid i32
        38 phys_port_name text
        39 proto_down u8
        40 gso_max_segs u32
        41 gso_max_size u32
        42 pad pad
        43 xdp nest(XDP)
        44 event enum(u32, names::IFLA_EVENT)
        45 new_netnsid i32
        46 target_netnsid i32
        47 carrier_up_count u32
        48 carrier_down_count u32
        49 new_ifindex i32
        50 min_mtu u32
        51 max_mtu u32
        52 prop_list nest(PROPERTIES)
        53 alt_ifname text
        54 perm_address mac
        55 proto_down_reason nest(PROTO_DOWN_REASON)
        56 parent_dev_name text
        57 parent_dev_bus_name text
        58 gro_max_size u32
        59 tso_max_size u32
        60 tso_max_segs u32
        61 allmulti u32
        62 devlink_port bytes
        63 gso_ipv4_max_size u32
        64 gro_ipv4_max_size u32
        65 dpll_pin nest(DPLL_PIN)
        66 max_pacing_offload_horizon uint
        67 netns_immutable u8
        68 headroom u16
        69 tailroom u16
    }
}

set! {
    /// Properties of which a link may have several.
    PROPERTIES "IFLA_" {
        53 alt_ifname repeat(text)
    }
}

set! {
    /// Why a link is held down, as bits of whoever holds it.
    PROTO_DOWN_REASON "IFLA_PROTO_DOWN_REASON_" {
        1 mask u32
        2 value u32
    }
}

set! {
    /// The program that sees packets first.
    XDP "IFLA_XDP_" {
        1 fd i32
        2 attached enum(u8, names::XDP_ATTACHED)
        3 flags flags(u32, names::XDP_FLAGS)
        4 prog_id u32
        5 drv_prog_id u32
        6 skb_prog_id u32
        7 hw_prog_id u32
        8 expected_fd i32
    }
}

set! {
    /// The pin of the clock that a link is fed by.
    DPLL_PIN "DPLL_A_PIN_" {
        1 id u32
    }
}

set! {
    /// What kind of link it is, and what only this kind has.
    INFO "IFLA_INFO_" {
        1 kind text
        2 data choice(data::DATA)
        3 xstats bytes
        4 slave_kind text
        5 slave_data choice(data::PORT_DATA)
    }
}

choice! {
    /// What address families say of a link: a bridge speaks for itself.
    AF_SPEC by family {
        "bridge" nest(bridge::AF_SPEC)
        else nest(inet::AF_SPEC)
    }
}

choice! {
    /// The same of old.
    PROTINFO by family {
        "bridge" nest(bridge::PORT)
        "inet6" nest(inet::INET6)
    }
}

family! {
    /// Network interfaces. Source: rtnetlink(7), linux/if_link.h.
    "rt-link" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/if.h" "linux/if_arp.h" "linux/if_ether.h" "linux/rtnetlink.h" "linux/if_link.h" "linux/if_bridge.h" "linux/if_tunnel.h"
       "linux/if_bonding.h" "linux/if_vlan.h" "linux/if_tun.h" "linux/in.h" "linux/in6.h" "linux/ip.h" "linux/ipv6.h" "linux/dpll.h" "linux/ip6_tunnel.h" "linux/if_macsec.h" "linux/veth.h" "linux/can/vxcan.h" {
        operations {
            16 newlink(IFINFOMSG, LINK) do
            17 dellink(IFINFOMSG, LINK) do
            18 getlink(IFINFOMSG, LINK) do dump
            19 setlink(IFINFOMSG, LINK) do
            94 getstats(statistics::IF_STATS_MSG, statistics::FILTERS) do dump
            95 setstats(statistics::IF_STATS_MSG, statistics::FILTERS) do
            108 newlinkprop(IFINFOMSG, LINK) do
            109 dellinkprop(IFINFOMSG, LINK) do
        }
        messages {
            16 newlink(IFINFOMSG, LINK)
            17 dellink(IFINFOMSG, LINK)
            92 newstats(statistics::IF_STATS_MSG, statistics::STATISTICS)
        }
        groups "RTNLGRP_" { 1 link  12 ipv6_ifinfo  36 stats }
    }
}
