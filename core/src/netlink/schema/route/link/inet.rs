//! What address families say of a link.

set! {
    /// By the family's number.
    AF_SPEC "AF_" {
        2 inet nest(INET)
        7 bridge nest(super::bridge::AF_SPEC)
        10 inet6 nest(INET6)
        45 mctp nest(MCTP)
    }
}

set! {
    /// IPv4.
    INET "IFLA_INET_" {
        1 conf settings(IPV4_DEVCONF)
    }
}

set! {
    /// The settings of IPv4, as below /proc/sys/net/ipv4/conf. Source: linux/ip.h.
    IPV4_DEVCONF "IPV4_DEVCONF_" {
        1 forwarding u32
        2 mc_forwarding u32
        3 proxy_arp u32
        4 accept_redirects u32
        5 secure_redirects u32
        6 send_redirects u32
        7 shared_media u32
        8 rp_filter u32
        9 accept_source_route u32
        10 bootp_relay u32
        11 log_martians u32
        12 tag u32
        13 arpfilter u32
        14 medium_id u32
        15 noxfrm u32
        16 nopolicy u32
        17 force_igmp_version u32
        18 arp_announce u32
        19 arp_ignore u32
        20 promote_secondaries u32
        21 arp_accept u32
        22 arp_notify u32
        23 accept_local u32
        24 src_vmark u32
        25 proxy_arp_pvlan u32
        26 route_localnet u32
        27 igmpv2_unsolicited_report_interval u32
        28 igmpv3_unsolicited_report_interval u32
        29 ignore_routes_with_linkdown u32
        30 drop_unicast_in_l2_multicast u32
        31 drop_gratuitous_arp u32
        32 bc_forwarding u32
        33 arp_evict_nocarrier u32
    }
}

set! {
    /// The settings of IPv6, as below /proc/sys/net/ipv6/conf. They are told by position alone, which C counts from 0. Source: linux/ipv6.h.
    IPV6_DEVCONF "1 + DEVCONF_" {
        1 forwarding u32
        2 hoplimit u32
        3 mtu6 u32
        4 accept_ra u32
        5 accept_redirects u32
        6 autoconf u32
        7 dad_transmits u32
        8 rtr_solicits u32
        9 rtr_solicit_interval u32
        10 rtr_solicit_delay u32
        11 use_tempaddr u32
        12 temp_valid_lft u32
        13 temp_prefered_lft u32
        14 regen_max_retry u32
        15 max_desync_factor u32
        16 max_addresses u32
        17 force_mld_version u32
        18 accept_ra_defrtr u32
        19 accept_ra_pinfo u32
        20 accept_ra_rtr_pref u32
        21 rtr_probe_interval u32
        22 accept_ra_rt_info_max_plen u32
        23 proxy_ndp u32
        24 optimistic_dad u32
        25 accept_source_route u32
        26 mc_forwarding u32
        27 disable_ipv6 u32
        28 accept_dad u32
        29 force_tllao u32
        30 ndisc_notify u32
        31 mldv1_unsolicited_report_interval u32
        32 mldv2_unsolicited_report_interval u32
        33 suppress_frag_ndisc u32
        34 accept_ra_from_local u32
        35 use_optimistic u32
        36 accept_ra_mtu u32
        37 stable_secret u32
        38 use_oif_addrs_only u32
        39 accept_ra_min_hop_limit u32
        40 ignore_routes_with_linkdown u32
        41 drop_unicast_in_l2_multicast u32
        42 drop_unsolicited_na u32
        43 keep_addr_on_down u32
        44 rtr_solicit_max_interval u32
        45 seg6_enabled u32
        46 seg6_require_hmac u32
        47 enhanced_dad u32
        48 addr_gen_mode u32
        49 disable_policy u32
        50 accept_ra_rt_info_min_plen u32
        51 ndisc_tclass u32
        52 rpl_seg_enabled u32
        53 ra_defrtr_metric u32
        54 ioam6_enabled u32
        55 ioam6_id u32
        56 ioam6_id_wide u32
        57 ndisc_evict_nocarrier u32
        58 accept_untracked_na u32
        59 accept_ra_min_lft u32
        60 force_forwarding u32
    }
}

names! {
    /// How the host's part of an address is made. Source: linux/if_link.h.
    ADDR_GEN_MODE "IN6_ADDR_GEN_MODE_" { 0 eui64  1 none  2 stable_privacy  3 random }
}

structure! {
    /// Times of neighbour discovery, in milliseconds. Source: linux/if_link.h.
    CACHEINFO "struct ifla_cacheinfo" "" { max_reasm_len u32  tstamp u32  reachable_time u32  retrans_time u32 }
}

set! {
    /// IPv6.
    INET6 "IFLA_INET6_" {
        1 flags u32
        2 conf settings(IPV6_DEVCONF)
        3 stats packed(u64)
        4 mcast bytes
        5 cacheinfo struct(CACHEINFO)
        6 icmp6stats packed(u64)
        7 token ip
        8 addr_gen_mode enum(u8, ADDR_GEN_MODE)
        9 ra_mtu u32
    }
}

set! {
    /// Management of components.
    MCTP "IFLA_MCTP_" {
        1 net u32
        2 phys_binding u8
    }
}
