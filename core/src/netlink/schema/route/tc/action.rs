//! Actions: what is done with a packet that a filter found.

use super::super::ETH_P;
use super::{RATESPEC, statistics};

names! {
    /// What becomes of the packet. Source: linux/pkt_cls.h.
    ACT "TC_ACT_" { -1 unspec  0 ok  1 reclassify  2 shot  3 pipe  4 stolen  5 queued  6 repeat  7 redirect  8 trap }
}

names! {
    /// Flags of an action. Source: linux/pkt_cls.h.
    FLAGS "TCA_ACT_FLAGS_" { 0x1 no_percpu_stats  0x2 skip_hw  0x4 skip_sw }
}

names! {
    /// How hardware counts. Source: linux/pkt_cls.h.
    HW_STATS "TCA_ACT_HW_STATS_" { 0x1 immediate  0x2 delayed }
}

structure! {
    /// When it was made and used, in hundredths of seconds ago. Source: linux/pkt_cls.h.
    TIMES "struct tcf_t" "" { install u64  lastuse u64  expires u64  firstuse u64 }
}

set! {
    /// An action.
    ACTION "TCA_ACT_" {
        1 kind text
        2 options choice(OPTIONS)
        3 index u32
        4 stats nest(statistics::STATS2)
        5 pad pad
        6 cookie bytes
        7 flags bitfield32(FLAGS)
        8 hw_stats bitfield32(HW_STATS)
        9 used_hw_stats bitfield32(HW_STATS)
        10 in_hw_count u32
    }
}

choice! {
    /// By the kind of the action.
    OPTIONS by kind {
        "bpf" nest(BPF)
        "connmark" nest(CONNMARK)
        "csum" nest(CSUM)
        "ct" nest(CT)
        "ctinfo" nest(CTINFO)
        "gact" nest(GACT)
        "gate" nest(GATE)
        "ife" nest(IFE)
        "mirred" nest(MIRRED)
        "mpls" nest(MPLS)
        "nat" nest(NAT)
        "pedit" nest(PEDIT)
        "police" nest(POLICE)
        "sample" nest(SAMPLE)
        "simple" nest(SIMPLE)
        "skbedit" nest(SKBEDIT)
        "skbmod" nest(SKBMOD)
        "tunnel_key" nest(TUNNEL_KEY)
        "vlan" nest(VLAN)
    }
}

names! {
    /// Where to. Source: linux/tc_act/tc_mirred.h.
    EACTION "TCA_" { 1 egress_redir  2 egress_mirror  3 ingress_redir  4 ingress_mirror }
}

structure! {
    /// How often something else is done. Source: linux/tc_act/tc_gact.h.
    GACT_PROBABILITY "struct tc_gact_p" "" { ptype u16  pval u16  paction enum(i32, ACT) }
}

structure! {
    /// Which bits are changed. Source: linux/tc_act/tc_pedit.h.
    PEDIT_KEY "struct tc_pedit_key" "" { mask u32  val u32  off u32  at u32  offmask u32  shift u32 }
}

set! {
    /// More of the keys of `pedit`.
    PEDIT_KEYS "TCA_PEDIT_" {
        6 key_ex repeat(nest(PEDIT_KEY_EX))
    }
}

set! {
    /// More of one key of `pedit`.
    PEDIT_KEY_EX "TCA_PEDIT_KEY_EX_" {
        1 htype u16
        2 cmd u16
    }
}

set! {
    /// The entries of a gate.
    GATE_ENTRIES "TCA_GATE_" {
        1 one_entry repeat(nest(GATE_ENTRY))
    }
}

set! {
    /// An entry of a gate.
    GATE_ENTRY "TCA_GATE_ENTRY_" {
        1 index u32
        2 gate flag
        3 interval u32
        4 ipv i32
        5 max_octets i32
    }
}

set! {
    /// Options of the tunnel's protocol.
    TUNNEL_OPTIONS "TCA_TUNNEL_KEY_ENC_OPTS_" {
        1 geneve repeat(nest(TUNNEL_GENEVE))
        2 vxlan nest(TUNNEL_VXLAN)
        3 erspan nest(TUNNEL_ERSPAN)
    }
}

set! {
    /// An option of GENEVE.
    TUNNEL_GENEVE "TCA_TUNNEL_KEY_ENC_OPT_GENEVE_" {
        1 class be16
        2 type u8
        3 data bytes
    }
}

set! {
    /// The group policy of VXLAN.
    TUNNEL_VXLAN "TCA_TUNNEL_KEY_ENC_OPT_VXLAN_" {
        1 gbp u32
    }
}

set! {
    /// The header of ERSPAN.
    TUNNEL_ERSPAN "TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_" {
        1 ver u8
        2 index be32
        3 dir u8
        4 hwid u8
    }
}

structure! {
    /// A bucket of tokens. Source: linux/pkt_cls.h.
    POLICE_PARMS "struct tc_police" "" {
        index u32  action enum(i32, ACT)  limit u32  burst u32  mtu u32  rate struct(RATESPEC)  peakrate struct(RATESPEC)
        refcnt i32  bindcnt i32  capab u32
    }
}

set! {
    /// `police`.
    POLICE "TCA_POLICE_" {
        1 tbf struct(POLICE_PARMS)
        2 rate bytes
        3 peakrate bytes
        4 avrate u32
        5 result enum(i32, ACT)
        6 tm struct(TIMES)
        7 pad pad
        8 rate64 u64
        9 peakrate64 u64
        10 pktrate64 u64
        11 pktburst64 u64
    }
}

structure! {
    /// What `bpf` is.
    BPF_PARMS "struct tc_act_bpf" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32 }
}

set! {
    /// `bpf`.
    BPF "TCA_ACT_BPF_" {
        1 tm struct(TIMES)
        2 parms struct(BPF_PARMS)
        3 ops_len u16
        4 ops bytes
        5 fd u32
        6 name text
        7 pad pad
        8 tag bytes(8)
        9 id u32
    }
}

structure! {
    /// What `connmark` is.
    CONNMARK_PARMS "struct tc_connmark" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  zone u16  pad pad(2) = "" }
}

set! {
    /// `connmark`.
    CONNMARK "TCA_CONNMARK_" {
        1 parms struct(CONNMARK_PARMS)
        2 tm struct(TIMES)
        3 pad pad
    }
}

structure! {
    /// What `csum` is.
    CSUM_PARMS "struct tc_csum" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  update_flags u32 }
}

set! {
    /// `csum`.
    CSUM "TCA_CSUM_" {
        1 parms struct(CSUM_PARMS)
        2 tm struct(TIMES)
        3 pad pad
    }
}

structure! {
    /// What `ct` is.
    CT_PARMS "struct tc_ct" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32 }
}

set! {
    /// `ct`.
    CT "TCA_CT_" {
        1 parms struct(CT_PARMS)
        2 tm struct(TIMES)
        3 action u16
        4 zone u16
        5 mark u32
        6 mark_mask u32
        7 labels bytes(16)
        8 labels_mask bytes(16)
        9 nat_ipv4_min ip(4)
        10 nat_ipv4_max ip(4)
        11 nat_ipv6_min ip(16)
        12 nat_ipv6_max ip(16)
        13 nat_port_min be16
        14 nat_port_max be16
        15 pad pad
        16 helper_name text
        17 helper_family u8
        18 helper_proto u8
    }
}

structure! {
    /// What `ctinfo` is.
    CTINFO_PARMS "struct tc_ctinfo" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32 }
}

set! {
    /// `ctinfo`.
    CTINFO "TCA_CTINFO_" {
        1 pad pad
        2 tm struct(TIMES)
        3 act struct(CTINFO_PARMS)
        4 zone u16
        5 parms_dscp_mask u32
        6 parms_dscp_statemask u32
        7 parms_cpmark_mask u32
        8 stats_dscp_set u64
        9 stats_dscp_error u64
        10 stats_cpmark_set u64
    }
}

structure! {
    /// What `gact` is.
    GACT_PARMS "struct tc_gact" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32 }
}

set! {
    /// `gact`.
    GACT "TCA_GACT_" {
        1 tm struct(TIMES)
        2 parms struct(GACT_PARMS)
        3 prob struct(GACT_PROBABILITY)
        4 pad pad
    }
}

structure! {
    /// What `gate` is.
    GATE_PARMS "struct tc_gate" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32 }
}

set! {
    /// `gate`.
    GATE "TCA_GATE_" {
        1 tm struct(TIMES)
        2 parms struct(GATE_PARMS)
        3 pad pad
        4 priority i32
        5 entry_list nest(GATE_ENTRIES)
        6 base_time u64
        7 cycle_time u64
        8 cycle_time_ext u64
        9 flags u32
        10 clockid i32
    }
}

structure! {
    /// What `ife` is.
    IFE_PARMS "struct tc_ife" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  flags u16  pad pad(2) = "" }
}

set! {
    /// `ife`.
    IFE "TCA_IFE_" {
        1 parms struct(IFE_PARMS)
        2 tm struct(TIMES)
        3 dmac mac(6)
        4 smac mac(6)
        5 type u16
        6 metalst bytes
        7 pad pad
    }
}

structure! {
    /// What `mirred` is.
    MIRRED_PARMS "struct tc_mirred" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  eaction enum(i32, EACTION)  ifindex u32 }
}

set! {
    /// `mirred`.
    MIRRED "TCA_MIRRED_" {
        1 tm struct(TIMES)
        2 parms struct(MIRRED_PARMS)
        3 pad pad
        4 blockid u32
    }
}

structure! {
    /// What `mpls` is.
    MPLS_PARMS "struct tc_mpls" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  m_action i32 }
}

set! {
    /// `mpls`.
    MPLS "TCA_MPLS_" {
        1 tm struct(TIMES)
        2 parms struct(MPLS_PARMS)
        3 pad pad
        4 proto be16
        5 label u32
        6 tc u8
        7 ttl u8
        8 bos u8
    }
}

structure! {
    /// What `nat` is.
    NAT_PARMS "struct tc_nat" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  old_addr ip(4)  new_addr ip(4)  mask ip(4)  flags u32 }
}

set! {
    /// `nat`.
    NAT "TCA_NAT_" {
        1 parms struct(NAT_PARMS)
        2 tm struct(TIMES)
        3 pad pad
    }
}

structure! {
    /// What `pedit` is.
    PEDIT_PARMS "struct tc_pedit_sel" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  nkeys u8  flags u8  pad pad(2) = ""  keys packed(struct(PEDIT_KEY)) }
}

set! {
    /// `pedit`.
    PEDIT "TCA_PEDIT_" {
        1 tm struct(TIMES)
        2 parms struct(PEDIT_PARMS)
        3 pad pad
        4 parms_ex struct(PEDIT_PARMS)
        5 keys_ex nest(PEDIT_KEYS)
        6 key_ex bytes
    }
}

structure! {
    /// What `sample` is.
    SAMPLE_PARMS "struct tc_sample" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32 }
}

set! {
    /// `sample`.
    SAMPLE "TCA_SAMPLE_" {
        1 tm struct(TIMES)
        2 parms struct(SAMPLE_PARMS)
        3 rate u32
        4 trunc_size u32
        5 psample_group u32
        6 pad pad
    }
}

structure! {
    /// What `simple` is.
    SIMPLE_PARMS "struct tc_defact" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32 }
}

set! {
    /// `simple`.
    SIMPLE "TCA_DEF_" {
        1 tm struct(TIMES)
        2 parms struct(SIMPLE_PARMS)
        3 data text
        4 pad pad
    }
}

structure! {
    /// What `skbedit` is.
    SKBEDIT_PARMS "struct tc_skbedit" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32 }
}

set! {
    /// `skbedit`.
    SKBEDIT "TCA_SKBEDIT_" {
        1 tm struct(TIMES)
        2 parms struct(SKBEDIT_PARMS)
        3 priority u32
        4 queue_mapping u16
        5 mark u32
        6 pad pad
        7 ptype u16
        8 mask u32
        9 flags u64
        10 queue_mapping_max u16
    }
}

structure! {
    /// What `skbmod` is.
    SKBMOD_PARMS "struct tc_skbmod" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  pad pad(4) = ""  flags u64 }
}

set! {
    /// `skbmod`.
    SKBMOD "TCA_SKBMOD_" {
        1 tm struct(TIMES)
        2 parms struct(SKBMOD_PARMS)
        3 dmac mac(6)
        4 smac mac(6)
        5 etype u16
        6 pad pad
    }
}

structure! {
    /// What `tunnel_key` is.
    TUNNEL_KEY_PARMS "struct tc_tunnel_key" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  t_action i32 }
}

set! {
    /// `tunnel_key`.
    TUNNEL_KEY "TCA_TUNNEL_KEY_" {
        1 tm struct(TIMES)
        2 parms struct(TUNNEL_KEY_PARMS)
        3 enc_ipv4_src ip(4)
        4 enc_ipv4_dst ip(4)
        5 enc_ipv6_src ip(16)
        6 enc_ipv6_dst ip(16)
        7 enc_key_id be32
        8 pad pad
        9 enc_dst_port be16
        10 no_csum u8
        11 enc_opts nest(TUNNEL_OPTIONS)
        12 enc_tos u8
        13 enc_ttl u8
        14 no_frag flag
    }
}

structure! {
    /// What `vlan` is.
    VLAN_PARMS "struct tc_vlan" "" { index u32  capab u32  action enum(i32, ACT)  refcnt i32  bindcnt i32  v_action i32 }
}

set! {
    /// `vlan`.
    VLAN "TCA_VLAN_" {
        1 tm struct(TIMES)
        2 parms struct(VLAN_PARMS)
        3 push_vlan_id u16
        4 push_vlan_protocol enum(be16, ETH_P)
        5 pad pad
        6 push_vlan_priority u8
        7 push_eth_dst mac(6)
        8 push_eth_src mac(6)
    }
}
