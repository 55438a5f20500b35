//! Filters: which packets are found.

use super::action::{ACTION, POLICE};
use super::flower;

choice! {
    /// By the kind of the filter.
    OPTIONS by kind {
        "basic" nest(BASIC)
        "bpf" nest(BPF)
        "cgroup" nest(CGROUP)
        "flow" nest(FLOW)
        "flower" nest(flower::FLOWER)
        "fw" nest(FW)
        "matchall" nest(MATCHALL)
        "route" nest(ROUTE)
        "u32" nest(U32)
    }
}

names! {
    /// Whether hardware has the filter. Source: linux/pkt_cls.h.
    CLS_FLAGS "TCA_CLS_FLAGS_" { 0x1 skip_hw  0x2 skip_sw  0x4 in_hw  0x8 not_in_hw  0x10 verbose }
}

set! {
    /// `basic`.
    BASIC "TCA_BASIC_" {
        1 classid u32
        2 ematches nest(EMATCH)
        3 act array(nest(ACTION))
        4 police nest(POLICE)
        5 pcnt struct(BASIC_PCNT)
        6 pad pad
    }
}

structure! {
    /// What it saw. Source: linux/pkt_cls.h.
    BASIC_PCNT "struct tc_basic_pcnt" "" { rcnt u64  rhit u64 }
}

names! {
    /// How a program decides. Source: linux/pkt_cls.h.
    BPF_FLAGS "TCA_BPF_FLAG_" { 0x1 act_direct }
}

set! {
    /// `bpf`.
    BPF "TCA_BPF_" {
        1 act array(nest(ACTION))
        2 police nest(POLICE)
        3 classid u32
        4 ops_len u16
        5 ops bytes
        6 fd u32
        7 name text
        8 flags flags(u32, BPF_FLAGS)
        9 flags_gen flags(u32, CLS_FLAGS)
        10 tag bytes(8)
        11 id u32
    }
}

set! {
    /// `cgroup`.
    CGROUP "TCA_CGROUP_" {
        1 act array(nest(ACTION))
        2 police nest(POLICE)
        3 ematches nest(EMATCH)
    }
}

structure! {
    /// How many conditions there are. Source: linux/pkt_cls.h.
    EMATCH_HDR "struct tcf_ematch_tree_hdr" "" { nmatches u16  progid u16 }
}

set! {
    /// Conditions.
    EMATCH "TCA_EMATCH_TREE_" {
        1 hdr struct(EMATCH_HDR)
        2 list array(bytes)
    }
}

set! {
    /// `flow`.
    FLOW "TCA_FLOW_" {
        1 keys u32
        2 mode u32
        3 baseclass u32
        4 rshift u32
        5 addend u32
        6 mask u32
        7 xor u32
        8 divisor u32
        9 act array(nest(ACTION))
        10 police nest(POLICE)
        11 ematches nest(EMATCH)
        12 perturb u32
    }
}

set! {
    /// `fw`.
    FW "TCA_FW_" {
        1 classid u32
        2 police nest(POLICE)
        3 indev text
        4 act array(nest(ACTION))
        5 mask u32
    }
}

set! {
    /// `matchall`.
    MATCHALL "TCA_MATCHALL_" {
        1 classid u32
        2 act array(nest(ACTION))
        3 flags flags(u32, CLS_FLAGS)
        4 pcnt struct(MATCHALL_PCNT)
        5 pad pad
    }
}

structure! {
    /// What it saw. Source: linux/pkt_cls.h.
    MATCHALL_PCNT "struct tc_matchall_pcnt" "" { rhit u64 }
}

set! {
    /// `route`.
    ROUTE "TCA_ROUTE4_" {
        1 classid u32
        2 to u32
        3 from u32
        4 iif u32
        5 police nest(POLICE)
        6 act array(nest(ACTION))
    }
}

structure! {
    /// Bits of a packet. Source: linux/pkt_cls.h.
    U32_KEY "struct tc_u32_key" "" { mask be32  val be32  off i32  offmask i32 }
}

names! {
    /// What a selector does. Source: linux/pkt_cls.h.
    U32_SEL_FLAGS "TC_U32_" { 0x1 terminal  0x2 offset  0x4 varoffset  0x8 eat }
}

structure! {
    /// Which bits of packets are looked at. Source: linux/pkt_cls.h.
    U32_SEL "struct tc_u32_sel" "" { flags flags(u8, U32_SEL_FLAGS)  offshift u8  nkeys u8  pad pad(1) = ""  offmask be16  off u16  offoff i16  hoff i16  hmask be32  keys packed(struct(U32_KEY)) }
}

structure! {
    /// Marks of packets. Source: linux/pkt_cls.h.
    U32_MARK "struct tc_u32_mark" "" { val u32  mask u32  success u32 }
}

structure! {
    /// What it saw, for each key too. Source: linux/pkt_cls.h.
    U32_PCNT "struct tc_u32_pcnt" "" { rcnt u64  rhit u64  kcnts packed(u64) }
}

set! {
    /// `u32`.
    U32 "TCA_U32_" {
        1 classid u32
        2 hash u32
        3 link u32
        4 divisor u32
        5 sel struct(U32_SEL)
        6 police nest(POLICE)
        7 act array(nest(ACTION))
        8 indev text
        9 pcnt struct(U32_PCNT)
        10 mark struct(U32_MARK)
        11 flags flags(u32, CLS_FLAGS)
        12 pad pad
    }
}
