//! conntrack: connections that are followed.

use super::NFGENMSG;
use linux_raw_sys::netlink as raw;

names! {
    /// What is known of a connection. Source: linux/netfilter/nf_conntrack_common.h.
    STATUS "IPS_" {
        0x1 expected  0x2 seen_reply  0x4 assured  0x8 confirmed  0x10 src_nat  0x20 dst_nat  0x40 seq_adjust  0x80 src_nat_done
        0x100 dst_nat_done  0x200 dying  0x400 fixed_timeout  0x800 template  0x1000 untracked  0x2000 helper  0x4000 offload
        0x8000 hw_offload
    }
}

names! {
    /// How far a connection of TCP is. Source: linux/netfilter/nf_conntrack_tcp.h.
    TCP_STATE "TCP_CONNTRACK_" {
        0 none  1 syn_sent  2 syn_recv  3 established  4 fin_wait  5 close_wait  6 last_ack  7 time_wait  8 close  9 syn_sent2
    }
}

names! {
    /// What was seen of one side of TCP. Source: linux/netfilter/nf_conntrack_tcp.h.
    TCP_FLAGS "IP_CT_TCP_FLAG_" {
        0x1 window_scale  0x2 sack_perm  0x4 close_init  0x8 be_liberal  0x10 data_unacknowledged  0x20 maxack_set
        0x40 challenge_ack = "IP_CT_EXP_CHALLENGE_ACK"  0x80 simultaneous_open = "IP_CT_TCP_SIMULTANEOUS_OPEN"
    }
}

names! {
    /// How far a connection of SCTP is. Source: linux/netfilter/nf_conntrack_sctp.h.
    SCTP_STATE "SCTP_CONNTRACK_" {
        0 none  1 closed  2 cookie_wait  3 cookie_echoed  4 established  5 shutdown_sent  6 shutdown_recd  7 shutdown_ack_sent
        8 heartbeat_sent
    }
}

structure! {
    /// Flags, and which of them are meant. Source: linux/netfilter/nf_conntrack_tcp.h.
    TCP_FLAGS_MASK "struct nf_ct_tcp_flags" "" { flags flags(u8, TCP_FLAGS)  mask flags(u8, TCP_FLAGS) }
}

set! {
    /// A connection; times are seconds.
    CONNECTION "CTA_" {
        1 tuple_orig nest(TUPLE)
        2 tuple_reply nest(TUPLE)
        3 status flags(be32, STATUS)
        4 protoinfo nest(PROTOINFO)
        5 help nest(HELP)
        6 nat_src nest(NAT)
        7 timeout be32
        8 mark be32
        9 counters_orig nest(COUNTERS)
        10 counters_reply nest(COUNTERS)
        11 use be32
        12 id be32
        13 nat_dst nest(NAT)
        14 tuple_master nest(TUPLE)
        15 seq_adj_orig nest(SEQADJ)
        16 seq_adj_reply nest(SEQADJ)
        17 secmark be32
        18 zone be16
        19 secctx nest(SECCTX)
        20 timestamp nest(TIMESTAMP)
        21 mark_mask be32
        22 labels bytes
        23 labels_mask bytes
        24 synproxy nest(SYNPROXY)
        25 filter nest(FILTER)
        26 status_mask be32
        27 timestamp_event be64
    }
}

set! {
    /// One direction.
    TUPLE "CTA_TUPLE_" {
        1 ip nest(IP)
        2 proto nest(PROTO)
        3 zone be16
    }
}

set! {
    /// From where to where.
    IP "CTA_IP_" {
        1 v4_src ip(4)
        2 v4_dst ip(4)
        3 v6_src ip(16)
        4 v6_dst ip(16)
    }
}

set! {
    /// By which protocol.
    PROTO "CTA_PROTO_" {
        1 num u8
        2 src_port be16
        3 dst_port be16
        4 icmp_id be16
        5 icmp_type u8
        6 icmp_code u8
        7 icmpv6_id be16
        8 icmpv6_type u8
        9 icmpv6_code u8
    }
}

set! {
    /// What only a protocol has.
    PROTOINFO "CTA_PROTOINFO_" {
        1 tcp nest(PROTOINFO_TCP)
        2 dccp nest(PROTOINFO_DCCP)
        3 sctp nest(PROTOINFO_SCTP)
    }
}

set! {
    /// TCP.
    PROTOINFO_TCP "CTA_PROTOINFO_TCP_" {
        1 state enum(u8, TCP_STATE)
        2 wscale_original u8
        3 wscale_reply u8
        4 flags_original struct(TCP_FLAGS_MASK)
        5 flags_reply struct(TCP_FLAGS_MASK)
    }
}

set! {
    /// DCCP.
    PROTOINFO_DCCP "CTA_PROTOINFO_DCCP_" {
        1 state u8
        2 role u8
        3 handshake_seq be64
        4 pad pad
    }
}

set! {
    /// SCTP.
    PROTOINFO_SCTP "CTA_PROTOINFO_SCTP_" {
        1 state enum(u8, SCTP_STATE)
        2 vtag_original be32
        3 vtag_reply be32
    }
}

set! {
    /// Who helps to follow it.
    HELP "CTA_HELP_" {
        1 name text
        2 info bytes
    }
}

set! {
    /// What addresses become.
    NAT "CTA_NAT_" {
        1 v4_minip ip(4)
        2 v4_maxip ip(4)
        3 proto nest(PROTONAT)
        4 v6_minip ip(16)
        5 v6_maxip ip(16)
    }
}

set! {
    /// What ports become.
    PROTONAT "CTA_PROTONAT_" {
        1 port_min be16
        2 port_max be16
    }
}

set! {
    /// What passed.
    COUNTERS "CTA_COUNTERS_" {
        1 packets be64
        2 bytes be64
        3 packets_32 be32 = "CTA_COUNTERS32_PACKETS"
        4 bytes_32 be32 = "CTA_COUNTERS32_BYTES"
        5 pad pad
    }
}

set! {
    /// By how much sequence numbers are moved.
    SEQADJ "CTA_SEQADJ_" {
        1 correction_pos be32
        2 offset_before be32
        3 offset_after be32
    }
}

set! {
    /// The security context.
    SECCTX "CTA_SECCTX_" { 1 name text }
}

set! {
    /// When it began and ended, in nanoseconds since 1970.
    TIMESTAMP "CTA_TIMESTAMP_" {
        1 start be64
        2 stop be64
        3 pad pad
    }
}

set! {
    /// What a proxy for SYN knows.
    SYNPROXY "CTA_SYNPROXY_" {
        1 isn be32
        2 its be32
        3 tsoff be32
    }
}

set! {
    /// Which parts of the directions must agree.
    FILTER "CTA_FILTER_" {
        1 orig_flags u32
        2 reply_flags u32
    }
}

set! {
    /// What a processor counted.
    STATS "CTA_STATS_" {
        1 searched be32
        2 found be32
        3 new be32
        4 invalid be32
        5 ignore be32
        6 delete be32
        7 delete_list be32
        8 insert be32
        9 insert_failed be32
        10 drop be32
        11 early_drop be32
        12 error be32
        13 search_restart be32
        14 clash_resolve be32
        15 chain_toolong be32
    }
}

set! {
    /// How many connections there are, and may be.
    STATS_GLOBAL "CTA_STATS_GLOBAL_" {
        1 entries be32
        2 max_entries be32
    }
}

family! {
    /// Connections. Source: linux/netfilter/nfnetlink_conntrack.h.
    "conntrack" plain(raw::NETLINK_NETFILTER, 1 << 8) "IPCTNL_MSG_CT_"
    in "linux/netfilter.h" "linux/netfilter/nfnetlink.h" "linux/netfilter/nf_conntrack_common.h" "linux/netfilter/nf_conntrack_tcp.h"
       "linux/netfilter/nf_conntrack_sctp.h" "linux/netfilter/nfnetlink_conntrack.h" {
        operations {
            0 new(NFGENMSG, CONNECTION) do
            1 get(NFGENMSG, CONNECTION) do dump
            2 delete(NFGENMSG, CONNECTION) do
            3 get_ctrzero(NFGENMSG, CONNECTION) do dump
            4 get_stats_cpu(NFGENMSG, STATS) dump
            5 get_stats(NFGENMSG, STATS_GLOBAL) do
            6 get_dying(NFGENMSG, CONNECTION) dump
            7 get_unconfirmed(NFGENMSG, CONNECTION) dump
        }
        messages {
            0 new(NFGENMSG, CONNECTION)
            2 delete(NFGENMSG, CONNECTION)
            4 get_stats_cpu(NFGENMSG, STATS)
            5 get_stats(NFGENMSG, STATS_GLOBAL)
        }
        groups "NFNLGRP_" { 1 conntrack_new  2 conntrack_update  3 conntrack_destroy }
    }
}
