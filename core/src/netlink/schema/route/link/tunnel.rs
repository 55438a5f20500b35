//! Links through which other packets are carried.

names! {
    /// Bits of the header of GRE. Source: linux/if_tunnel.h.
    GRE_FLAGS "" {
        0x8000 csum = ""  0x4000 routing = ""  0x2000 key = ""  0x1000 seq = ""  0x0800 strict = ""
    }
}

names! {
    /// How packets are wrapped a second time. Source: linux/if_tunnel.h.
    ENCAP "TUNNEL_ENCAP_" { 0 none  1 fou  2 gue  3 mpls }
}

names! {
    /// What the second wrapping has. Source: linux/if_tunnel.h.
    ENCAP_FLAGS "TUNNEL_ENCAP_FLAG_" { 0x1 csum  0x2 csum6  0x4 remcsum }
}

names! {
    /// Flags of tunnels through IPv6. Source: linux/ip6_tunnel.h.
    IP6_FLAGS "IP6_TNL_F_" {
        0x1 ign_encap_limit  0x2 use_orig_tclass  0x4 use_orig_flowlabel  0x8 mip6_dev  0x10 rcv_dscp_copy  0x20 use_orig_fwmark
        0x40 allow_local_remote
    }
}

names! {
    /// Flags of `sit`. Source: linux/if_tunnel.h.
    SIT_FLAGS "SIT_" { 0x1 isatap }
}

names! {
    /// Protocols of packets in tunnels. Source: linux/in.h.
    IPPROTO "IPPROTO_" { 0 ip  4 ipip  41 ipv6  47 gre  137 mpls }
}

set! {
    /// `gre`, `gretap`, `ip6gre`, `ip6gretap`, `erspan` and `ip6erspan`.
    GRE "IFLA_GRE_" {
        1 link u32
        2 iflags flags(be16, GRE_FLAGS)
        3 oflags flags(be16, GRE_FLAGS)
        4 ikey be32
        5 okey be32
        6 local ip
        7 remote ip
        8 ttl u8
        9 tos u8
        10 pmtudisc u8
        11 encap_limit u8
        12 flowinfo be32
        13 flags flags(u32, IP6_FLAGS)
        14 encap_type enum(u16, ENCAP)
        15 encap_flags flags(u16, ENCAP_FLAGS)
        16 encap_sport be16
        17 encap_dport be16
        18 collect_metadata flag
        19 ignore_df u8
        20 fwmark u32
        21 erspan_index u32
        22 erspan_ver u8
        23 erspan_dir u8
        24 erspan_hwid u16
    }
}

set! {
    /// `ipip`, `sit` and `ip6tnl`.
    IPTUN "IFLA_IPTUN_" {
        1 link u32
        2 local ip
        3 remote ip
        4 ttl u8
        5 tos u8
        6 encap_limit u8
        7 flowinfo be32
        8 flags choice(IPTUN_FLAGS)
        9 proto enum(u8, IPPROTO)
        10 pmtudisc u8
        11 "6rd_prefix" ip(16)
        12 "6rd_relay_prefix" ip(4)
        13 "6rd_prefixlen" u16
        14 "6rd_relay_prefixlen" u16
        15 encap_type enum(u16, ENCAP)
        16 encap_flags flags(u16, ENCAP_FLAGS)
        17 encap_sport be16
        18 encap_dport be16
        19 collect_metadata flag
        20 fwmark u32
    }
}

choice! {
    /// The flags of a tunnel through IPv6 are others than those through IPv4.
    IPTUN_FLAGS by kind {
        "ip6tnl" flags(u32, IP6_FLAGS)
        else flags(be16, SIT_FLAGS)
    }
}

set! {
    /// `vti` and `vti6`.
    VTI "IFLA_VTI_" {
        1 link u32
        2 ikey be32
        3 okey be32
        4 local ip
        5 remote ip
        6 fwmark u32
    }
}

names! {
    /// Whether what is sent may be fragmented. Source: linux/if_link.h.
    VXLAN_DF "VXLAN_DF_" { 0 unset  1 set  2 inherit }
}

names! {
    /// Where the flow label comes from. Source: linux/if_link.h.
    VXLAN_LABEL "VXLAN_LABEL_" { 0 fixed  1 inherit }
}

structure! {
    /// Ports to send from. Source: linux/if_link.h.
    VXLAN_PORT_RANGE "struct ifla_vxlan_port_range" "" { low be16  high be16 }
}

set! {
    /// `vxlan`.
    VXLAN "IFLA_VXLAN_" {
        1 id u32
        2 group ip(4)
        3 link u32
        4 local ip(4)
        5 ttl u8
        6 tos u8
        7 learning u8
        8 ageing u32
        9 limit u32
        10 port_range struct(VXLAN_PORT_RANGE)
        11 proxy u8
        12 rsc u8
        13 l2miss u8
        14 l3miss u8
        15 port be16
        16 group6 ip(16)
        17 local6 ip(16)
        18 udp_csum u8
        19 udp_zero_csum6_tx u8
        20 udp_zero_csum6_rx u8
        21 remcsum_tx u8
        22 remcsum_rx u8
        23 gbp flag
        24 remcsum_nopartial flag
        25 collect_metadata u8
        26 label be32
        27 gpe flag
        28 ttl_inherit flag
        29 df enum(u8, VXLAN_DF)
        30 vnifilter u8
        31 localbypass u8
        32 label_policy enum(u32, VXLAN_LABEL)
        33 reserved_bits bytes
        34 mc_route u8
    }
}

names! {
    /// Whether what is sent may be fragmented. Source: linux/if_link.h.
    GENEVE_DF "GENEVE_DF_" { 0 unset  1 set  2 inherit }
}

structure! {
    /// Ports to send from. Source: linux/if_link.h.
    GENEVE_PORT_RANGE "struct ifla_geneve_port_range" "" { low be16  high be16 }
}

set! {
    /// `geneve`.
    GENEVE "IFLA_GENEVE_" {
        1 id u32
        2 remote ip(4)
        3 ttl u8
        4 tos u8
        5 port be16
        6 collect_metadata flag
        7 remote6 ip(16)
        8 udp_csum u8
        9 udp_zero_csum6_tx u8
        10 udp_zero_csum6_rx u8
        11 label be32
        12 ttl_inherit u8
        13 df enum(u8, GENEVE_DF)
        14 inner_proto_inherit flag
        15 port_range struct(GENEVE_PORT_RANGE)
        16 gro_hint flag
        17 local ip(4)
        18 local6 ip(16)
    }
}

set! {
    /// `bareudp`.
    BAREUDP "IFLA_BAREUDP_" {
        1 port be16
        2 ethertype enum(be16, super::super::ETH_P)
        3 srcport_min u16
        4 multiproto_mode flag
    }
}

set! {
    /// `xfrm`.
    XFRM "IFLA_XFRM_" {
        1 link u32
        2 if_id u32
        3 collect_metadata flag
    }
}
