//! Filters by the fields of packets.

use super::super::ETH_P;
use super::action::ACTION;
use super::filter::CLS_FLAGS;

names! {
    /// What a packet is. Source: linux/pkt_cls.h.
    KEY_FLAGS "TCA_FLOWER_KEY_FLAGS_" {
        0x1 is_fragment  0x2 frag_is_first  0x4 tunnel_csum  0x8 tunnel_dont_fragment  0x10 tunnel_oam  0x20 tunnel_crit_opt
    }
}

names! {
    /// What is known of a packet's connection. Source: linux/pkt_cls.h.
    CT_STATE "TCA_FLOWER_KEY_CT_FLAGS_" { 0x1 new  0x2 established  0x4 related  0x8 tracked  0x10 invalid  0x20 reply }
}

set! {
    /// `flower`.
    FLOWER "TCA_FLOWER_" {
        1 classid u32
        2 indev text
        3 act array(nest(ACTION))
        4 key_eth_dst mac
        5 key_eth_dst_mask mac
        6 key_eth_src mac
        7 key_eth_src_mask mac
        8 key_eth_type enum(be16, ETH_P)
        9 key_ip_proto u8
        10 key_ipv4_src ip(4)
        11 key_ipv4_src_mask ip(4)
        12 key_ipv4_dst ip(4)
        13 key_ipv4_dst_mask ip(4)
        14 key_ipv6_src ip(16)
        15 key_ipv6_src_mask ip(16)
        16 key_ipv6_dst ip(16)
        17 key_ipv6_dst_mask ip(16)
        18 key_tcp_src be16
        19 key_tcp_dst be16
        20 key_udp_src be16
        21 key_udp_dst be16
        22 flags flags(u32, CLS_FLAGS)
        23 key_vlan_id u16
        24 key_vlan_prio u8
        25 key_vlan_eth_type enum(be16, ETH_P)
        26 key_enc_key_id be32
        27 key_enc_ipv4_src ip(4)
        28 key_enc_ipv4_src_mask ip(4)
        29 key_enc_ipv4_dst ip(4)
        30 key_enc_ipv4_dst_mask ip(4)
        31 key_enc_ipv6_src ip(16)
        32 key_enc_ipv6_src_mask ip(16)
        33 key_enc_ipv6_dst ip(16)
        34 key_enc_ipv6_dst_mask ip(16)
        35 key_tcp_src_mask be16
        36 key_tcp_dst_mask be16
        37 key_udp_src_mask be16
        38 key_udp_dst_mask be16
        39 key_sctp_src_mask be16
        40 key_sctp_dst_mask be16
        41 key_sctp_src be16
        42 key_sctp_dst be16
        43 key_enc_udp_src_port be16
        44 key_enc_udp_src_port_mask be16
        45 key_enc_udp_dst_port be16
        46 key_enc_udp_dst_port_mask be16
        47 key_flags flags(be32, KEY_FLAGS)
        48 key_flags_mask flags(be32, KEY_FLAGS)
        49 key_icmpv4_code u8
        50 key_icmpv4_code_mask u8
        51 key_icmpv4_type u8
        52 key_icmpv4_type_mask u8
        53 key_icmpv6_code u8
        54 key_icmpv6_code_mask u8
        55 key_icmpv6_type u8
        56 key_icmpv6_type_mask u8
        57 key_arp_sip ip(4)
        58 key_arp_sip_mask ip(4)
        59 key_arp_tip ip(4)
        60 key_arp_tip_mask ip(4)
        61 key_arp_op u8
        62 key_arp_op_mask u8
        63 key_arp_sha mac
        64 key_arp_sha_mask mac
        65 key_arp_tha mac
        66 key_arp_tha_mask mac
        67 key_mpls_ttl u8
        68 key_mpls_bos u8
        69 key_mpls_tc u8
        70 key_mpls_label u32
        71 key_tcp_flags be16
        72 key_tcp_flags_mask be16
        73 key_ip_tos u8
        74 key_ip_tos_mask u8
        75 key_ip_ttl u8
        76 key_ip_ttl_mask u8
        77 key_cvlan_id u16
        78 key_cvlan_prio u8
        79 key_cvlan_eth_type enum(be16, ETH_P)
        80 key_enc_ip_tos u8
        81 key_enc_ip_tos_mask u8
        82 key_enc_ip_ttl u8
        83 key_enc_ip_ttl_mask u8
        84 key_enc_opts nest(OPTIONS)
        85 key_enc_opts_mask nest(OPTIONS)
        86 in_hw_count u32
        87 key_port_src_min be16
        88 key_port_src_max be16
        89 key_port_dst_min be16
        90 key_port_dst_max be16
        91 key_ct_state flags(u16, CT_STATE)
        92 key_ct_state_mask flags(u16, CT_STATE)
        93 key_ct_zone u16
        94 key_ct_zone_mask u16
        95 key_ct_mark u32
        96 key_ct_mark_mask u32
        97 key_ct_labels bytes(16)
        98 key_ct_labels_mask bytes(16)
        99 key_mpls_opts nest(MPLS)
        100 key_hash u32
        101 key_hash_mask u32
        102 key_num_of_vlans u8
        103 key_pppoe_sid be16
        104 key_ppp_proto be16
        105 key_l2tpv3_sid be32
        106 l2_miss u8
        107 key_cfm nest(CFM)
        108 key_spi be32
        109 key_spi_mask be32
        110 key_enc_flags flags(be32, KEY_FLAGS)
        111 key_enc_flags_mask flags(be32, KEY_FLAGS)
    }
}

set! {
    /// Options of the tunnel's protocol.
    OPTIONS "TCA_FLOWER_KEY_ENC_OPTS_" {
        1 geneve repeat(nest(GENEVE))
        2 vxlan nest(VXLAN)
        3 erspan nest(ERSPAN)
        4 gtp nest(GTP)
    }
}

set! {
    /// An option of GENEVE.
    GENEVE "TCA_FLOWER_KEY_ENC_OPT_GENEVE_" {
        1 class be16
        2 type u8
        3 data bytes
    }
}

set! {
    /// The group policy of VXLAN.
    VXLAN "TCA_FLOWER_KEY_ENC_OPT_VXLAN_" {
        1 gbp u32
    }
}

set! {
    /// The header of ERSPAN.
    ERSPAN "TCA_FLOWER_KEY_ENC_OPT_ERSPAN_" {
        1 ver u8
        2 index be32
        3 dir u8
        4 hwid u8
    }
}

set! {
    /// The header of GTP.
    GTP "TCA_FLOWER_KEY_ENC_OPT_GTP_" {
        1 pdu_type u8
        2 qfi u8
    }
}

set! {
    /// Labels of MPLS.
    MPLS "TCA_FLOWER_KEY_MPLS_OPTS_" {
        1 lse repeat(nest(MPLS_LSE))
    }
}

set! {
    /// One label.
    MPLS_LSE "TCA_FLOWER_KEY_MPLS_OPT_" {
        1 lse_depth u8
        2 lse_ttl u8
        3 lse_bos u8
        4 lse_tc u8
        5 lse_label u32
    }
}

set! {
    /// Connectivity fault management.
    CFM "TCA_FLOWER_KEY_CFM_" {
        1 md_level u8
        2 opcode u8
    }
}
