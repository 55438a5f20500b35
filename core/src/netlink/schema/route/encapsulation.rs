//! What packets of a route are wrapped into.

names! {
    /// Kinds of wrapping. Source: linux/lwtunnel.h.
    ENCAP_TYPE "LWTUNNEL_ENCAP_" { 0 none  1 mpls  2 ip  3 ila  4 ip6  5 seg6  6 bpf  7 seg6_local  8 rpl  9 ioam6  10 xfrm }
}

choice! {
    /// By the attribute beside it.
    ENCAP by encap_type {
        "mpls" nest(MPLS)
        "ip" nest(IP)
        "ip6" nest(IP6)
        "seg6" nest(SEG6)
        "bpf" nest(BPF)
        "seg6_local" nest(SEG6_LOCAL)
        "ioam6" nest(IOAM6)
        "xfrm" nest(XFRM)
    }
}

set! {
    /// MPLS; labels are in the order of the wire, with traffic class and bottom of stack.
    MPLS "MPLS_IPTUNNEL_" {
        1 dst packed(be32)
        2 ttl u8
    }
}

names! {
    /// What the header of a tunnel has: flags of GRE, in the order of the wire. Source: linux/if_tunnel.h.
    TUNNEL_FLAGS "" {
        0x01 csum = ""  0x02 routing = ""  0x04 key = ""  0x08 seq = ""  0x10 strict = ""  0x20 rec = ""  0x40 version = ""
        0x80 no_key = ""  0x100 dont_fragment = ""  0x200 oam = ""  0x400 crit_opt = ""  0x800 geneve_opt = ""  0x1000 vxlan_opt = ""
        0x2000 nocache = ""  0x4000 erspan_opt = ""  0x8000 gtp_opt = ""
    }
}

set! {
    /// A tunnel through IPv4.
    IP "LWTUNNEL_IP_" {
        1 id be64
        2 dst ip(4)
        3 src ip(4)
        4 ttl u8
        5 tos u8
        6 flags flags(be16, TUNNEL_FLAGS)
        7 pad pad
        8 opts nest(OPTIONS)
    }
}

set! {
    /// A tunnel through IPv6.
    IP6 "LWTUNNEL_IP6_" {
        1 id be64
        2 dst ip(16)
        3 src ip(16)
        4 hoplimit u8
        5 tc u8
        6 flags flags(be16, TUNNEL_FLAGS)
        7 pad pad
        8 opts nest(OPTIONS)
    }
}

set! {
    /// Options of the tunnel's protocol.
    OPTIONS "LWTUNNEL_IP_OPTS_" {
        1 geneve nest(GENEVE)
        2 vxlan nest(VXLAN)
        3 erspan nest(ERSPAN)
    }
}

set! {
    /// An option of GENEVE.
    GENEVE "LWTUNNEL_IP_OPT_GENEVE_" {
        1 class be16
        2 type u8
        3 data bytes
    }
}

set! {
    /// The group policy of VXLAN.
    VXLAN "LWTUNNEL_IP_OPT_VXLAN_" {
        1 gbp u32
    }
}

set! {
    /// The header of ERSPAN.
    ERSPAN "LWTUNNEL_IP_OPT_ERSPAN_" {
        1 ver u8
        2 index be32
        3 dir u8
        4 hwid u8
    }
}

names! {
    /// How segments are added. Source: linux/seg6_iptunnel.h.
    SEG6_MODE "SEG6_IPTUN_MODE_" { 0 inline  1 encap  2 l2encap  3 encap_red  4 l2encap_red }
}

structure! {
    /// Segments: the mode, and the routing header of RFC 8754.
    SEG6_ENCAP "struct seg6_iptunnel_encap" "" { mode enum(i32, SEG6_MODE)  srh bytes }
}

set! {
    /// Segment routing.
    SEG6 "SEG6_IPTUNNEL_" {
        1 srh struct(SEG6_ENCAP)
        2 src ip(16)
    }
}

set! {
    /// Programs.
    BPF "LWT_BPF_" {
        1 in nest(BPF_PROGRAM)
        2 out nest(BPF_PROGRAM)
        3 xmit nest(BPF_PROGRAM)
        4 xmit_headroom u32
    }
}

set! {
    /// A program.
    BPF_PROGRAM "LWT_BPF_PROG_" {
        1 fd u32
        2 name text
    }
}

names! {
    /// What is done at the end of a segment. Source: linux/seg6_local.h.
    SEG6_ACTION "SEG6_LOCAL_ACTION_" {
        0 unspec  1 end  2 end_x  3 end_t  4 end_dx2  5 end_dx6  6 end_dx4  7 end_dt6  8 end_dt4  9 end_b6  10 end_b6_encap  11 end_bm
        12 end_s  13 end_as  14 end_am  15 end_bpf  16 end_dt46
    }
}

set! {
    /// The end of a segment.
    SEG6_LOCAL "SEG6_LOCAL_" {
        1 action enum(u32, SEG6_ACTION)
        2 srh bytes
        3 table u32
        4 nh4 ip(4)
        5 nh6 ip(16)
        6 iif u32
        7 oif u32
        8 bpf nest(SEG6_PROGRAM)
        9 vrftable u32
        10 counters nest(SEG6_COUNTERS)
        11 flavors nest(SEG6_FLAVORS)
    }
}

set! {
    /// A program at the end of a segment.
    SEG6_PROGRAM "SEG6_LOCAL_BPF_" {
        1 prog u32
        2 prog_name text
    }
}

set! {
    /// What went through a segment.
    SEG6_COUNTERS "SEG6_LOCAL_CNT_" {
        1 pad pad
        2 packets u64
        3 bytes u64
        4 errors u64
    }
}

set! {
    /// Variants of a segment's end.
    SEG6_FLAVORS "SEG6_LOCAL_FLV_" {
        1 operation u32
        2 lcblock_bits u8
        3 lcnode_fn_bits u8
    }
}

names! {
    /// How telemetry is added. Source: linux/ioam6_iptunnel.h.
    IOAM6_MODE "IOAM6_IPTUNNEL_MODE_" { 1 inline  2 encap  3 auto }
}

set! {
    /// Telemetry in packets.
    IOAM6 "IOAM6_IPTUNNEL_" {
        1 mode enum(u8, IOAM6_MODE)
        2 dst ip(16)
        3 trace bytes
        4 freq_k u32
        5 freq_n u32
        6 src ip(16)
    }
}

set! {
    /// IPsec.
    XFRM "LWT_XFRM_" {
        1 if_id u32
        2 link u32
    }
}
