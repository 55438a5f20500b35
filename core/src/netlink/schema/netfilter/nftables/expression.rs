//! What rules are made of, and objects.

use super::names::{
    BITWISE_OPS, BYTEORDER_OPS, CMP_OPS, CONNLIMIT_FLAGS, CT_KEYS, DYNSET_FLAGS, DYNSET_OPS, EXTHDR_FLAGS, EXTHDR_OPS,
    FIB_FLAGS, FIB_RESULTS, HASH_TYPES, LIMIT_FLAGS, LIMIT_TYPES, LOG_LEVELS, LOOKUP_FLAGS, META_KEYS, NAT_RANGE,
    NAT_TYPES, NG_TYPES, OBJECT_TYPES, PAYLOAD_BASES, PAYLOAD_CSUM_FLAGS, PAYLOAD_CSUM_TYPES, QUOTA_FLAGS, RANGE_OPS,
    REJECT_TYPES, RT_KEYS, SOCKET_KEYS, TUNNEL_KEYS, TUNNEL_MODES, XFRM_KEYS,
};
use super::{DATA, EXPR, EXPRESSIONS};

choice! {
    /// By the name of an expression.
    EXPRESSION by name {
        "bitwise" nest(BITWISE)
        "byteorder" nest(BYTEORDER)
        "cmp" nest(CMP)
        "connlimit" nest(CONNLIMIT)
        "counter" nest(COUNTER)
        "ct" nest(CT)
        "dup" nest(DUP)
        "dynset" nest(DYNSET)
        "exthdr" nest(EXTHDR)
        "fib" nest(FIB)
        "flow_offload" nest(FLOW)
        "fwd" nest(FWD)
        "hash" nest(HASH)
        "immediate" nest(IMMEDIATE)
        "inner" nest(INNER)
        "last" nest(LAST)
        "limit" nest(LIMIT)
        "log" nest(LOG)
        "lookup" nest(LOOKUP)
        "masq" nest(MASQ)
        "match" nest(MATCH)
        "meta" nest(META)
        "nat" nest(NAT)
        "numgen" nest(NG)
        "objref" nest(OBJREF)
        "osf" nest(OSF)
        "payload" nest(PAYLOAD)
        "queue" nest(QUEUE)
        "quota" nest(QUOTA)
        "range" nest(RANGE)
        "redir" nest(REDIR)
        "reject" nest(REJECT)
        "rt" nest(RT)
        "socket" nest(SOCKET)
        "synproxy" nest(SYNPROXY)
        "target" nest(TARGET)
        "tproxy" nest(TPROXY)
        "tunnel" nest(TUNNEL)
        "xfrm" nest(XFRM)
    }
}

choice! {
    /// By the kind of an object.
    OBJECT by type {
        "connlimit" nest(CONNLIMIT)
        "counter" nest(COUNTER)
        "ct_expect" nest(CT_EXPECT)
        "ct_helper" nest(CT_HELPER)
        "ct_timeout" nest(CT_TIMEOUT)
        "limit" nest(LIMIT)
        "quota" nest(QUOTA)
        "secmark" nest(SECMARK)
        "synproxy" nest(SYNPROXY)
        "tunnel" nest(TUNNEL_KEY)
    }
}

set! {
    /// `match`: a test of iptables.
    MATCH "NFTA_MATCH_" { 1 name text  2 rev be32  3 info bytes }
}

set! {
    /// `target`: an action of iptables.
    TARGET "NFTA_TARGET_" { 1 name text  2 rev be32  3 info bytes }
}

set! {
    /// `immediate`.
    IMMEDIATE "NFTA_IMMEDIATE_" {
        1 dreg be32
        2 data nest(DATA)
    }
}

set! {
    /// `bitwise`.
    BITWISE "NFTA_BITWISE_" {
        1 sreg be32
        2 dreg be32
        3 len be32
        4 mask nest(DATA)
        5 xor nest(DATA)
        6 op enum(be32, BITWISE_OPS)
        7 data nest(DATA)
        8 sreg2 be32
    }
}

set! {
    /// `byteorder`.
    BYTEORDER "NFTA_BYTEORDER_" {
        1 sreg be32
        2 dreg be32
        3 op enum(be32, BYTEORDER_OPS)
        4 len be32
        5 size be32
    }
}

set! {
    /// `cmp`.
    CMP "NFTA_CMP_" {
        1 sreg be32
        2 op enum(be32, CMP_OPS)
        3 data nest(DATA)
    }
}

set! {
    /// `range`.
    RANGE "NFTA_RANGE_" {
        1 sreg be32
        2 op enum(be32, RANGE_OPS)
        3 from_data nest(DATA)
        4 to_data nest(DATA)
    }
}

set! {
    /// `lookup`.
    LOOKUP "NFTA_LOOKUP_" {
        1 set text
        2 sreg be32
        3 dreg be32
        4 set_id be32
        5 flags flags(be32, LOOKUP_FLAGS)
    }
}

set! {
    /// `dynset`.
    DYNSET "NFTA_DYNSET_" {
        1 set_name text
        2 set_id be32
        3 op enum(be32, DYNSET_OPS)
        4 sreg_key be32
        5 sreg_data be32
        6 timeout be64
        7 expr nest(EXPR)
        8 pad pad
        9 flags flags(be32, DYNSET_FLAGS)
        10 expressions nest(EXPRESSIONS)
    }
}

set! {
    /// `inner`.
    INNER "NFTA_INNER_" {
        1 num be32
        2 type be32
        3 flags be32
        4 hdrsize be32
        5 expr nest(EXPR)
    }
}

set! {
    /// `payload`.
    PAYLOAD "NFTA_PAYLOAD_" {
        1 dreg be32
        2 base enum(be32, PAYLOAD_BASES)
        3 offset be32
        4 len be32
        5 sreg be32
        6 csum_type enum(be32, PAYLOAD_CSUM_TYPES)
        7 csum_offset be32
        8 csum_flags flags(be32, PAYLOAD_CSUM_FLAGS)
    }
}

set! {
    /// `exthdr`.
    EXTHDR "NFTA_EXTHDR_" {
        1 dreg be32
        2 type u8
        3 offset be32
        4 len be32
        5 flags flags(be32, EXTHDR_FLAGS)
        6 op enum(be32, EXTHDR_OPS)
        7 sreg be32
    }
}

set! {
    /// `hash`.
    HASH "NFTA_HASH_" {
        1 sreg be32
        2 dreg be32
        3 len be32
        4 modulus be32
        5 seed be32
        6 offset be32
        7 type enum(be32, HASH_TYPES)
        8 set_name text
        9 set_id be32
    }
}

set! {
    /// `meta`.
    META "NFTA_META_" {
        1 dreg be32
        2 key enum(be32, META_KEYS)
        3 sreg be32
    }
}

set! {
    /// `rt`.
    RT "NFTA_RT_" {
        1 dreg be32
        2 key enum(be32, RT_KEYS)
    }
}

set! {
    /// `socket`.
    SOCKET "NFTA_SOCKET_" {
        1 key enum(be32, SOCKET_KEYS)
        2 dreg be32
        3 level be32
    }
}

set! {
    /// `ct`.
    CT "NFTA_CT_" {
        1 dreg be32
        2 key enum(be32, CT_KEYS)
        3 direction u8
        4 sreg be32
    }
}

set! {
    /// `flow`.
    FLOW "NFTA_FLOW_" {
        1 table_name text
    }
}

set! {
    /// `limit`.
    LIMIT "NFTA_LIMIT_" {
        1 rate be64
        2 unit be64
        3 burst be32
        4 type enum(be32, LIMIT_TYPES)
        5 flags flags(be32, LIMIT_FLAGS)
        6 pad pad
    }
}

set! {
    /// `connlimit`.
    CONNLIMIT "NFTA_CONNLIMIT_" {
        1 count be32
        2 flags flags(be32, CONNLIMIT_FLAGS)
    }
}

set! {
    /// `counter`.
    COUNTER "NFTA_COUNTER_" {
        1 bytes be64
        2 packets be64
        3 pad pad
    }
}

set! {
    /// `last`.
    LAST "NFTA_LAST_" {
        1 set be32
        2 msecs be64
        3 pad pad
    }
}

set! {
    /// `log`.
    LOG "NFTA_LOG_" {
        1 group be16
        2 prefix text
        3 snaplen be32
        4 qthreshold be16
        5 level enum(be32, LOG_LEVELS)
        6 flags be32
    }
}

set! {
    /// `queue`.
    QUEUE "NFTA_QUEUE_" {
        1 num be16
        2 total be16
        3 flags be16
        4 sreg_qnum be32
    }
}

set! {
    /// `quota`.
    QUOTA "NFTA_QUOTA_" {
        1 bytes be64
        2 flags flags(be32, QUOTA_FLAGS)
        3 pad pad
        4 consumed be64
    }
}

set! {
    /// `secmark`.
    SECMARK "NFTA_SECMARK_" {
        1 ctx text
    }
}

set! {
    /// `reject`.
    REJECT "NFTA_REJECT_" {
        1 type enum(be32, REJECT_TYPES)
        2 icmp_code u8
    }
}

set! {
    /// `nat`.
    NAT "NFTA_NAT_" {
        1 type enum(be32, NAT_TYPES)
        2 family be32
        3 reg_addr_min be32
        4 reg_addr_max be32
        5 reg_proto_min be32
        6 reg_proto_max be32
        7 flags flags(be32, NAT_RANGE)
    }
}

set! {
    /// `tproxy`.
    TPROXY "NFTA_TPROXY_" {
        1 family be32
        2 reg_addr be32
        3 reg_port be32
    }
}

set! {
    /// `masq`.
    MASQ "NFTA_MASQ_" {
        1 flags flags(be32, NAT_RANGE)
        2 reg_proto_min be32
        3 reg_proto_max be32
    }
}

set! {
    /// `redir`.
    REDIR "NFTA_REDIR_" {
        1 reg_proto_min be32
        2 reg_proto_max be32
        3 flags flags(be32, NAT_RANGE)
    }
}

set! {
    /// `dup`.
    DUP "NFTA_DUP_" {
        1 sreg_addr be32
        2 sreg_dev be32
    }
}

set! {
    /// `fwd`.
    FWD "NFTA_FWD_" {
        1 sreg_dev be32
        2 sreg_addr be32
        3 nfproto be32
    }
}

set! {
    /// `objref`.
    OBJREF "NFTA_OBJREF_" {
        1 imm_type enum(be32, OBJECT_TYPES)
        2 imm_name text
        3 set_sreg be32
        4 set_name text
        5 set_id be32
    }
}

set! {
    /// `fib`.
    FIB "NFTA_FIB_" {
        1 dreg be32
        2 result enum(be32, FIB_RESULTS)
        3 flags flags(be32, FIB_FLAGS)
    }
}

set! {
    /// `ct_helper`.
    CT_HELPER "NFTA_CT_HELPER_" {
        1 name text
        2 l3proto be16
        3 l4proto u8
    }
}

set! {
    /// `ct_timeout`.
    CT_TIMEOUT "NFTA_CT_TIMEOUT_" {
        1 l3proto be16
        2 l4proto u8
        3 data numbered(be32)
    }
}

set! {
    /// `ct_expect`.
    CT_EXPECT "NFTA_CT_EXPECT_" {
        1 l3proto be16
        2 l4proto u8
        3 dport be16
        4 timeout u32
        5 size u8
    }
}

set! {
    /// `osf`.
    OSF "NFTA_OSF_" {
        1 dreg be32
        2 ttl u8
        3 flags be32
    }
}

set! {
    /// `synproxy`.
    SYNPROXY "NFTA_SYNPROXY_" {
        1 mss be16
        2 wscale u8
        3 flags be32
    }
}

set! {
    /// `xfrm`.
    XFRM "NFTA_XFRM_" {
        1 dreg be32
        2 key enum(be32, XFRM_KEYS)
        3 dir u8
        4 spnum be32
    }
}

set! {
    /// `ng`.
    NG "NFTA_NG_" {
        1 dreg be32
        2 modulus be32
        3 type enum(be32, NG_TYPES)
        4 offset be32
        5 set_name text
        6 set_id be32
    }
}

set! {
    /// An object `tunnel`: `tunnel_key_ip`.
    TUNNEL_KEY_IP "NFTA_TUNNEL_KEY_IP_" {
        1 src ip(4)
        2 dst ip(4)
    }
}

set! {
    /// An object `tunnel`: `tunnel_key_ip6`.
    TUNNEL_KEY_IP6 "NFTA_TUNNEL_KEY_IP6_" {
        1 src ip(16)
        2 dst ip(16)
        3 flowlabel be32
    }
}

set! {
    /// An object `tunnel`: `tunnel_key_opts`.
    TUNNEL_KEY_OPTS "NFTA_TUNNEL_KEY_OPTS_" {
        1 vxlan nest(TUNNEL_KEY_VXLAN)
        2 erspan nest(TUNNEL_KEY_ERSPAN)
        3 geneve repeat(nest(TUNNEL_KEY_GENEVE))
    }
}

set! {
    /// An object `tunnel`: `tunnel_key_vxlan`.
    TUNNEL_KEY_VXLAN "NFTA_TUNNEL_KEY_VXLAN_" {
        1 gbp be32
    }
}

set! {
    /// An object `tunnel`: `tunnel_key_erspan`.
    TUNNEL_KEY_ERSPAN "NFTA_TUNNEL_KEY_ERSPAN_" {
        1 version be32
        2 v1_index be32
        3 v2_hwid u8
        4 v2_dir u8
    }
}

set! {
    /// An object `tunnel`: `tunnel_key_geneve`.
    TUNNEL_KEY_GENEVE "NFTA_TUNNEL_KEY_GENEVE_" {
        1 class be16
        2 type u8
        3 data bytes
    }
}

set! {
    /// An object `tunnel`: `tunnel_key`.
    TUNNEL_KEY "NFTA_TUNNEL_KEY_" {
        1 id be32
        2 ip nest(TUNNEL_KEY_IP)
        3 ip6 nest(TUNNEL_KEY_IP6)
        4 flags be32
        5 tos u8
        6 ttl u8
        7 sport be16
        8 dport be16
        9 opts nest(TUNNEL_KEY_OPTS)
    }
}

set! {
    /// `tunnel`.
    TUNNEL "NFTA_TUNNEL_" {
        1 key enum(be32, TUNNEL_KEYS)
        2 dreg be32
        3 mode enum(be32, TUNNEL_MODES)
    }
}
