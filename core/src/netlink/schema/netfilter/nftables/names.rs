//! Names of numbers and flags.

names! {
    /// Properties of a table. Source: linux/netfilter/nf_tables.h.
    TABLE_FLAGS "NFT_TABLE_F_" {
        0x1 dormant  0x2 owner  0x4 persist
    }
}

names! {
    /// Properties of a chain. Source: linux/netfilter/nf_tables.h.
    CHAIN_FLAGS "NFT_CHAIN_" {
        0x1 base  0x2 hw_offload  0x4 binding
    }
}

names! {
    /// Names for `rule compat flags`. Source: linux/netfilter/nf_tables.h.
    RULE_COMPAT_FLAGS "NFT_RULE_COMPAT_F_" {
        0x1 unused  0x2 inv
    }
}

names! {
    /// Properties of a set. Source: linux/netfilter/nf_tables.h.
    SET_FLAGS "NFT_SET_" {
        0x1 anonymous  0x2 constant  0x4 interval  0x8 map  0x10 timeout  0x20 eval  0x40 object  0x80 concat  0x100 expr
    }
}

names! {
    /// Names for `set policies`. Source: linux/netfilter/nf_tables.h.
    SET_POLICIES "NFT_SET_POL_" {
        0 performance  1 memory
    }
}

names! {
    /// Names for `set elem flags`. Source: linux/netfilter/nf_tables.h.
    SET_ELEM_FLAGS "NFT_SET_ELEM_" {
        0x1 interval_end  0x2 catchall
    }
}

names! {
    /// Names for `bitwise ops`. Source: linux/netfilter/nf_tables.h.
    BITWISE_OPS "NFT_BITWISE_" {
        0 mask_xor  1 lshift  2 rshift  3 and  4 or  5 xor
    }
}

names! {
    /// Names for `byteorder ops`. Source: linux/netfilter/nf_tables.h.
    BYTEORDER_OPS "NFT_BYTEORDER_" {
        0 ntoh  1 hton
    }
}

names! {
    /// Names for `cmp ops`. Source: linux/netfilter/nf_tables.h.
    CMP_OPS "NFT_CMP_" {
        0 eq  1 neq  2 lt  3 lte  4 gt  5 gte
    }
}

names! {
    /// Names for `range ops`. Source: linux/netfilter/nf_tables.h.
    RANGE_OPS "NFT_RANGE_" {
        0 eq  1 neq
    }
}

names! {
    /// Names for `lookup flags`. Source: linux/netfilter/nf_tables.h.
    LOOKUP_FLAGS "NFT_LOOKUP_F_" {
        0x1 inv
    }
}

names! {
    /// Names for `dynset ops`. Source: linux/netfilter/nf_tables.h.
    DYNSET_OPS "NFT_DYNSET_OP_" {
        0 add  1 update  2 delete
    }
}

names! {
    /// Names for `dynset flags`. Source: linux/netfilter/nf_tables.h.
    DYNSET_FLAGS "NFT_DYNSET_F_" {
        0x1 inv  0x2 expr
    }
}

names! {
    /// Names for `payload bases`. Source: linux/netfilter/nf_tables.h.
    PAYLOAD_BASES "NFT_PAYLOAD_" {
        0 ll_header  1 network_header  2 transport_header  3 inner_header  4 tun_header
    }
}

names! {
    /// Names for `payload csum types`. Source: linux/netfilter/nf_tables.h.
    PAYLOAD_CSUM_TYPES "NFT_PAYLOAD_CSUM_" {
        0 none  1 inet  2 sctp
    }
}

names! {
    /// Names for `payload csum flags`. Source: linux/netfilter/nf_tables.h.
    PAYLOAD_CSUM_FLAGS "NFT_PAYLOAD_" {
        0x1 l4csum_pseudohdr
    }
}

names! {
    /// Names for `exthdr flags`. Source: linux/netfilter/nf_tables.h.
    EXTHDR_FLAGS "NFT_EXTHDR_F_" {
        0x1 present
    }
}

names! {
    /// Names for `exthdr ops`. Source: linux/netfilter/nf_tables.h.
    EXTHDR_OPS "NFT_EXTHDR_OP_" {
        0 ipv6  1 tcpopt  2 ipv4  3 sctp  4 dccp
    }
}

names! {
    /// What is known of a packet. Source: linux/netfilter/nf_tables.h.
    META_KEYS "NFT_META_" {
        0 len  1 protocol  2 priority  3 mark  4 iif  5 oif  6 iifname  7 oifname  8 iftype  9 oiftype  10 skuid
        11 skgid  12 nftrace  13 rtclassid  14 secmark  15 nfproto  16 l4proto  17 bri_iifname  18 bri_oifname
        19 pkttype  20 cpu  21 iifgroup  22 oifgroup  23 cgroup  24 prandom  25 secpath  26 iifkind  27 oifkind
        28 bri_iifpvid  29 bri_iifvproto  30 time_ns  31 time_day  32 time_hour  33 sdif  34 sdifname  35 bri_broute
        37 bri_iifhwaddr
    }
}

names! {
    /// Names for `rt keys`. Source: linux/netfilter/nf_tables.h.
    RT_KEYS "NFT_RT_" {
        0 classid  1 nexthop4  2 nexthop6  3 tcpmss  4 xfrm
    }
}

names! {
    /// Names for `hash types`. Source: linux/netfilter/nf_tables.h.
    HASH_TYPES "NFT_HASH_" {
        0 jenkins  1 sym
    }
}

names! {
    /// Names for `socket keys`. Source: linux/netfilter/nf_tables.h.
    SOCKET_KEYS "NFT_SOCKET_" {
        0 transparent  1 mark  2 wildcard  3 cgroupv2
    }
}

names! {
    /// What is known of a connection. Source: linux/netfilter/nf_tables.h.
    CT_KEYS "NFT_CT_" {
        0 state  1 direction  2 status  3 mark  4 secmark  5 expiration  6 helper  7 l3protocol  8 src  9 dst
        10 protocol  11 proto_src  12 proto_dst  13 labels  14 pkts  15 bytes  16 avgpkt  17 zone  18 eventmask
        19 src_ip  20 dst_ip  21 src_ip6  22 dst_ip6  23 id
    }
}

names! {
    /// Names for `limit types`. Source: linux/netfilter/nf_tables.h.
    LIMIT_TYPES "NFT_LIMIT_" {
        0 pkts  1 pkt_bytes
    }
}

names! {
    /// Names for `limit flags`. Source: linux/netfilter/nf_tables.h.
    LIMIT_FLAGS "NFT_LIMIT_F_" {
        0x1 inv
    }
}

names! {
    /// Names for `connlimit flags`. Source: linux/netfilter/nf_tables.h.
    CONNLIMIT_FLAGS "NFT_CONNLIMIT_F_" {
        0x1 inv
    }
}

names! {
    /// Names for `log levels`. Source: linux/netfilter/nf_tables.h.
    LOG_LEVELS "NFT_LOGLEVEL_" {
        0 emerg  1 alert  2 crit  3 err  4 warning  5 notice  6 info  7 debug  8 audit
    }
}

names! {
    /// Names for `quota flags`. Source: linux/netfilter/nf_tables.h.
    QUOTA_FLAGS "NFT_QUOTA_F_" {
        0x1 inv  0x2 depleted
    }
}

names! {
    /// Names for `reject types`. Source: linux/netfilter/nf_tables.h.
    REJECT_TYPES "NFT_REJECT_" {
        0 icmp_unreach  1 tcp_rst  2 icmpx_unreach
    }
}

names! {
    /// Names for `nat types`. Source: linux/netfilter/nf_tables.h.
    NAT_TYPES "NFT_NAT_" {
        0 snat  1 dnat
    }
}

names! {
    /// How addresses and ports are chosen. Source: linux/netfilter/nf_nat.h.
    NAT_RANGE "NF_NAT_RANGE_" {
        0x1 map_ips  0x2 proto_specified  0x4 proto_random  0x8 persistent  0x10 proto_random_fully  0x20 proto_offset
        0x40 netmap
    }
}

names! {
    /// Names for `fib results`. Source: linux/netfilter/nf_tables.h.
    FIB_RESULTS "NFT_FIB_RESULT_" {
        0 unspec  1 oif  2 oifname  3 addrtype
    }
}

names! {
    /// Names for `fib flags`. Source: linux/netfilter/nf_tables.h.
    FIB_FLAGS "NFTA_FIB_F_" {
        0x1 saddr  0x2 daddr  0x4 mark  0x8 iif  0x10 oif  0x20 present
    }
}

names! {
    /// Kinds of object. Source: linux/netfilter/nf_tables.h.
    OBJECT_TYPES "NFT_OBJECT_" {
        0 unspec  1 counter  2 quota  3 ct_helper  4 limit  5 connlimit  6 tunnel  7 ct_timeout  8 secmark  9 ct_expect
        10 synproxy
    }
}

names! {
    /// Names for `flowtable flags`. Source: linux/netfilter/nf_tables.h.
    FLOWTABLE_FLAGS "NFT_FLOWTABLE_" {
        0x1 hw_offload  0x2 counter
    }
}

names! {
    /// Names for `xfrm keys`. Source: linux/netfilter/nf_tables.h.
    XFRM_KEYS "NFT_XFRM_KEY_" {
        0 unspec  1 daddr_ip4  2 daddr_ip6  3 saddr_ip4  4 saddr_ip6  5 reqid  6 spi
    }
}

names! {
    /// Names for `tracetypes`. Source: linux/netfilter/nf_tables.h.
    TRACETYPES "NFT_TRACETYPE_" {
        0 unspec  1 policy  2 return  3 rule
    }
}

names! {
    /// Names for `ng types`. Source: linux/netfilter/nf_tables.h.
    NG_TYPES "NFT_NG_" {
        0 incremental  1 random
    }
}

names! {
    /// Names for `tunnel keys`. Source: linux/netfilter/nf_tables.h.
    TUNNEL_KEYS "NFT_TUNNEL_" {
        0 path  1 id
    }
}

names! {
    /// Names for `tunnel modes`. Source: linux/netfilter/nf_tables.h.
    TUNNEL_MODES "NFT_TUNNEL_MODE_" {
        0 none  1 rx  2 tx
    }
}

names! {
    /// What becomes of a packet. Source: linux/netfilter.h, linux/netfilter/nf_tables.h.
    VERDICT_CODES "NF_" {
        0 drop  1 accept  2 stolen  3 queue  4 repeat
        0xFFFF_FFFF continue = "(__u32)NFT_CONTINUE"  0xFFFF_FFFE break = "(__u32)NFT_BREAK"  0xFFFF_FFFD jump = "(__u32)NFT_JUMP"
        0xFFFF_FFFC goto = "(__u32)NFT_GOTO"  0xFFFF_FFFB return = "(__u32)NFT_RETURN"
    }
}
