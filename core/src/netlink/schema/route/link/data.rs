//! What only links of a kind have.

use super::{IFINFOMSG, LINK, bridge, tunnel};

choice! {
    /// By the kind of the link. `dummy`, `ifb`, `nlmon`, `team`, `vcan` and `wireguard` have nothing here.
    DATA by kind {
        "bond" nest(BOND)
        "bridge" nest(bridge::BRIDGE)
        "bareudp" nest(tunnel::BAREUDP)
        "erspan" nest(tunnel::GRE)
        "geneve" nest(tunnel::GENEVE)
        "gre" nest(tunnel::GRE)
        "gretap" nest(tunnel::GRE)
        "hsr" nest(HSR)
        "ip6erspan" nest(tunnel::GRE)
        "ip6gre" nest(tunnel::GRE)
        "ip6gretap" nest(tunnel::GRE)
        "ip6tnl" nest(tunnel::IPTUN)
        "ipip" nest(tunnel::IPTUN)
        "ipvlan" nest(IPVLAN)
        "ipvtap" nest(IPVLAN)
        "macsec" nest(MACSEC)
        "macvlan" nest(MACVLAN)
        "macvtap" nest(MACVLAN)
        "netkit" nest(NETKIT)
        "ovpn" nest(OVPN)
        "sit" nest(tunnel::IPTUN)
        "tun" nest(TUN)
        "veth" nest(VETH)
        "vlan" nest(VLAN)
        "vrf" nest(VRF)
        "vti" nest(tunnel::VTI)
        "vti6" nest(tunnel::VTI)
        "vxcan" nest(VXCAN)
        "vxlan" nest(tunnel::VXLAN)
        "xfrm" nest(tunnel::XFRM)
    }
}

choice! {
    /// By the kind of the link's master.
    PORT_DATA by slave_kind {
        "bond" nest(BOND_PORT)
        "bridge" nest(bridge::PORT)
        "vrf" nest(VRF_PORT)
    }
}

set! {
    /// `veth`: the other end.
    VETH "VETH_INFO_" {
        1 peer headed(IFINFOMSG, LINK)
    }
}

set! {
    /// `vxcan`: the other end.
    VXCAN "VXCAN_INFO_" {
        1 peer headed(IFINFOMSG, LINK)
    }
}

names! {
    /// Protocols of tags. Source: linux/if_ether.h.
    VLAN_PROTOCOL "ETH_P_" { 0x8100 "8021q"  0x88A8 "8021ad" }
}

names! {
    /// Flags of a `vlan`. Source: linux/if_vlan.h.
    VLAN_FLAG "VLAN_FLAG_" { 0x1 reorder_hdr  0x2 gvrp  0x4 loose_binding  0x8 mvrp  0x10 bridge_binding }
}

structure! {
    /// Flags, and which of them are meant. Source: linux/if_link.h.
    VLAN_FLAGS "struct ifla_vlan_flags" "" { flags flags(u32, VLAN_FLAG)  mask flags(u32, VLAN_FLAG) }
}

structure! {
    /// A priority of packets and one of tags. Source: linux/if_link.h.
    VLAN_QOS_MAPPING "struct ifla_vlan_qos_mapping" "" { from u32  to u32 }
}

set! {
    /// `vlan`.
    VLAN "IFLA_VLAN_" {
        1 id u16
        2 flags struct(VLAN_FLAGS)
        3 egress_qos nest(VLAN_QOS)
        4 ingress_qos nest(VLAN_QOS)
        5 protocol enum(be16, VLAN_PROTOCOL)
    }
}

set! {
    /// Priorities.
    VLAN_QOS "IFLA_VLAN_QOS_" {
        1 mapping repeat(struct(VLAN_QOS_MAPPING))
    }
}

names! {
    /// Who sees whom. Source: linux/if_link.h.
    MACVLAN_MODE "MACVLAN_MODE_" { 1 private  2 vepa  4 bridge  8 passthru  16 source }
}

names! {
    /// Flags of a `macvlan`. Source: linux/if_link.h.
    MACVLAN_FLAG "MACVLAN_FLAG_" { 0x1 nopromisc  0x2 nodst }
}

names! {
    /// What is done with a list of addresses. Source: linux/if_link.h.
    MACVLAN_MACADDR "MACVLAN_MACADDR_" { 0 add  1 del  2 flush  3 set }
}

set! {
    /// `macvlan` and `macvtap`.
    MACVLAN "IFLA_MACVLAN_" {
        1 mode enum(u32, MACVLAN_MODE)
        2 flags flags(u16, MACVLAN_FLAG)
        3 macaddr_mode enum(u32, MACVLAN_MACADDR)
        4 macaddr mac(6)
        5 macaddr_data nest(MACVLAN_ADDRESSES)
        6 macaddr_count u32
        7 bc_queue_len u32
        8 bc_queue_len_used u32
        9 bc_cutoff i32
    }
}

set! {
    /// Addresses that a `macvlan` lets pass.
    MACVLAN_ADDRESSES "IFLA_MACVLAN_" {
        4 macaddr repeat(mac(6))
    }
}

names! {
    /// On which layer it works. Source: linux/if_link.h.
    IPVLAN_MODE "IPVLAN_MODE_" { 0 l2  1 l3  2 l3s }
}

names! {
    /// Flags of an `ipvlan`. Source: linux/if_link.h.
    IPVLAN_F "IPVLAN_F_" { 0x1 private  0x2 vepa }
}

set! {
    /// `ipvlan` and `ipvtap`.
    IPVLAN "IFLA_IPVLAN_" {
        1 mode enum(u16, IPVLAN_MODE)
        2 flags flags(u16, IPVLAN_F)
    }
}

set! {
    /// `vrf`.
    VRF "IFLA_VRF_" {
        1 table u32
    }
}

set! {
    /// A port of a `vrf`.
    VRF_PORT "IFLA_VRF_PORT_" {
        1 table u32
    }
}

names! {
    /// How a bond uses its ports. Source: linux/if_bonding.h.
    BOND_MODE "BOND_MODE_" { 0 roundrobin  1 activebackup  2 xor  3 broadcast  4 "8023ad"  5 tlb  6 alb }
}

names! {
    /// What decides on the port of a packet. Source: linux/if_bonding.h.
    BOND_XMIT_POLICY "BOND_XMIT_POLICY_" { 0 layer2  1 layer34  2 layer23  3 encap23  4 encap34  5 vlan_srcmac }
}

set! {
    /// `bond`; times are milliseconds.
    BOND "IFLA_BOND_" {
        1 mode enum(u8, BOND_MODE)
        2 active_slave u32
        3 miimon u32
        4 updelay u32
        5 downdelay u32
        6 use_carrier u8
        7 arp_interval u32
        8 arp_ip_target array0(ip(4))
        9 arp_validate u32
        10 arp_all_targets u32
        11 primary u32
        12 primary_reselect u8
        13 fail_over_mac u8
        14 xmit_hash_policy enum(u8, BOND_XMIT_POLICY)
        15 resend_igmp u32
        16 num_peer_notif u8
        17 all_slaves_active u8
        18 min_links u32
        19 lp_interval u32
        20 packets_per_slave u32
        21 ad_lacp_rate u8
        22 ad_select u8
        23 ad_info nest(BOND_AD_INFO)
        24 ad_actor_sys_prio u16
        25 ad_user_port_key u16
        26 ad_actor_system mac(6)
        27 tlb_dynamic_lb u8
        28 peer_notif_delay u32
        29 ad_lacp_active u8
        30 missed_max u8
        31 ns_ip6_target array0(ip(16))
        32 coupled_control u8
        33 broadcast_neigh u8
        34 lacp_strict u8
    }
}

set! {
    /// What a bond by 802.3ad has agreed on.
    BOND_AD_INFO "IFLA_BOND_AD_INFO_" {
        1 aggregator u16
        2 num_ports u16
        3 actor_key u16
        4 partner_key u16
        5 partner_mac mac(6)
    }
}

names! {
    /// Whether a port is in use. Source: linux/if_bonding.h.
    BOND_STATE "BOND_STATE_" { 0 active  1 backup }
}

names! {
    /// Whether a port has a link. Source: linux/if_bonding.h.
    BOND_LINK "BOND_LINK_" { 0 up  1 fail  2 down  3 back }
}

set! {
    /// A port of a bond.
    BOND_PORT "IFLA_BOND_SLAVE_" {
        1 state enum(u8, BOND_STATE)
        2 mii_status enum(u8, BOND_LINK)
        3 link_failure_count u32
        4 perm_hwaddr mac
        5 queue_id u16
        6 ad_aggregator_id u16
        7 ad_actor_oper_port_state u8
        8 ad_partner_oper_port_state u16
        9 prio i32
        10 actor_port_prio u16
        11 ad_churn_actor_state u8
        12 ad_churn_partner_state u8
    }
}

names! {
    /// What a `tun` carries. Source: linux/if_tun.h.
    TUN_TYPE "IFF_" { 1 tun  2 tap }
}

set! {
    /// `tun`.
    TUN "IFLA_TUN_" {
        1 owner u32
        2 group u32
        3 type enum(u8, TUN_TYPE)
        4 pi u8
        5 vnet_hdr u8
        6 persist u8
        7 multi_queue u8
        8 num_queues u32
        9 num_disabled_queues u32
    }
}

names! {
    /// What happens to a packet when no program says so. Source: linux/if_link.h.
    NETKIT_ACTION "NETKIT_" { 0 pass  2 drop  7 redirect }
}

names! {
    /// On which layer it works. Source: linux/if_link.h.
    NETKIT_MODE "NETKIT_" { 0 l2  1 l3 }
}

names! {
    /// Whether a packet's marks are taken off. Source: linux/if_link.h.
    NETKIT_SCRUB "NETKIT_SCRUB_" { 0 none  1 default }
}

names! {
    /// Whether it has another end. Source: linux/if_link.h.
    NETKIT_PAIRING "NETKIT_DEVICE_" { 0 pair  1 single }
}

set! {
    /// `netkit`.
    NETKIT "IFLA_NETKIT_" {
        1 peer_info headed(IFINFOMSG, LINK)
        2 primary u8
        3 policy enum(u32, NETKIT_ACTION)
        4 peer_policy enum(u32, NETKIT_ACTION)
        5 mode enum(u32, NETKIT_MODE)
        6 scrub enum(u32, NETKIT_SCRUB)
        7 peer_scrub enum(u32, NETKIT_SCRUB)
        8 headroom u16
        9 tailroom u16
        10 pairing enum(u32, NETKIT_PAIRING)
    }
}

names! {
    /// How strictly frames are checked. Source: linux/if_link.h.
    MACSEC_VALIDATE "MACSEC_VALIDATE_" { 0 disabled  1 check  2 strict }
}

names! {
    /// Who encrypts. Source: linux/if_link.h.
    MACSEC_OFFLOAD "MACSEC_OFFLOAD_" { 0 off  1 phy  2 mac }
}

names! {
    /// Ciphers. Source: linux/if_macsec.h.
    MACSEC_CIPHER "MACSEC_CIPHER_ID_" {
        0x0080_C200_0100_0001 gcm_aes_128  0x0080_C200_0100_0002 gcm_aes_256
        0x0080_C200_0100_0003 gcm_aes_xpn_128  0x0080_C200_0100_0004 gcm_aes_xpn_256
        0x0080_0200_0100_0001 default = "MACSEC_DEFAULT_CIPHER_ID"
    }
}

set! {
    /// `macsec`.
    MACSEC "IFLA_MACSEC_" {
        1 sci be64
        2 port be16
        3 icv_len u8
        4 cipher_suite enum(u64, MACSEC_CIPHER)
        5 window u32
        6 encoding_sa u8
        7 encrypt u8
        8 protect u8
        9 inc_sci u8
        10 es u8
        11 scb u8
        12 replay_protect u8
        13 validation enum(u8, MACSEC_VALIDATE)
        14 pad pad
        15 offload enum(u8, MACSEC_OFFLOAD)
    }
}

names! {
    /// Protocols of redundancy. Source: linux/if_link.h.
    HSR_PROTOCOL "HSR_PROTOCOL_" { 0 hsr  1 prp }
}

set! {
    /// `hsr`.
    HSR "IFLA_HSR_" {
        1 slave1 u32
        2 slave2 u32
        3 multicast_spec u8
        4 supervision_addr mac
        5 seq_nr u16
        6 version u8
        7 protocol enum(u8, HSR_PROTOCOL)
        8 interlink u32
    }
}

names! {
    /// With how many peers it talks. Source: linux/if_link.h.
    OVPN_MODE "OVPN_MODE_" { 0 p2p  1 mp }
}

set! {
    /// `ovpn`.
    OVPN "IFLA_OVPN_" {
        1 mode enum(u8, OVPN_MODE)
    }
}
