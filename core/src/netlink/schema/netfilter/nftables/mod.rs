//! nftables: tables, chains, rules, sets and objects.
//!
//! Changes are made in transactions, between `batch_begin` and `batch_end` of the family `nfnetlink`.

mod expression;
mod names;

use super::NFGENMSG;
use expression::{COUNTER, EXPRESSION, OBJECT};
use linux_raw_sys::netlink as raw;
use names::{
    CHAIN_FLAGS, FLOWTABLE_FLAGS, OBJECT_TYPES, RULE_COMPAT_FLAGS, SET_ELEM_FLAGS, SET_FLAGS, SET_POLICIES,
    TABLE_FLAGS, TRACETYPES, VERDICT_CODES,
};

set! {
    /// Expressions, in order.
    EXPRESSIONS "NFTA_LIST_" { 1 elem repeat(nest(EXPR)) }
}

set! {
    /// Elements.
    SET_ELEMENTS "NFTA_LIST_" { 1 elem repeat(nest(SET_ELEM)) }
}

set! {
    /// Fields of a key.
    SET_FIELDS "NFTA_LIST_" { 1 elem repeat(nest(SET_FIELD)) }
}

set! {
    /// Where a chain stands.
    HOOK "NFTA_HOOK_" {
        1 hooknum be32
        2 priority bei32
        3 dev text
        4 devs nest(DEVICES)
    }
}

set! {
    /// A table.
    TABLE "NFTA_TABLE_" {
        1 name text
        2 flags flags(be32, TABLE_FLAGS)
        3 use be32
        4 handle be64
        5 pad pad
        6 userdata bytes
        7 owner be32
    }
}

set! {
    /// A chain.
    CHAIN "NFTA_CHAIN_" {
        1 table text
        2 handle be64
        3 name text
        4 hook nest(HOOK)
        5 policy enum(be32, VERDICT_CODES)
        6 use be32
        7 type text
        8 counters nest(COUNTER)
        9 pad pad
        10 flags flags(be32, CHAIN_FLAGS)
        11 id be32
        12 userdata bytes
    }
}

set! {
    /// A rule.
    RULE "NFTA_RULE_" {
        1 table text
        2 chain text
        3 handle be64
        4 expressions nest(EXPRESSIONS)
        5 compat nest(RULE_COMPAT)
        6 position be64
        7 userdata bytes
        8 pad pad
        9 id be32
        10 position_id be32
        11 chain_id bytes
    }
}

set! {
    /// What a rule for iptables needs.
    RULE_COMPAT "NFTA_RULE_COMPAT_" {
        1 proto be32
        2 flags flags(be32, RULE_COMPAT_FLAGS)
    }
}

set! {
    /// What a set is prepared for.
    SET_DESC "NFTA_SET_DESC_" {
        1 size be32
        2 concat nest(SET_FIELDS)
    }
}

set! {
    /// A field of a key, in bytes.
    SET_FIELD "NFTA_SET_FIELD_" {
        1 len be32
    }
}

set! {
    /// A set or a map.
    SET "NFTA_SET_" {
        1 table text
        2 name text
        3 flags flags(be32, SET_FLAGS)
        4 key_type be32
        5 key_len be32
        6 data_type be32
        7 data_len be32
        8 policy enum(be32, SET_POLICIES)
        9 desc nest(SET_DESC)
        10 id be32
        11 timeout be64
        12 gc_interval be32
        13 userdata bytes
        14 pad pad
        15 obj_type enum(be32, OBJECT_TYPES)
        16 handle be64
        17 expr nest(EXPR)
        18 expressions nest(EXPRESSIONS)
        19 type text
        20 count be32
    }
}

set! {
    /// An element of a set; times are milliseconds.
    SET_ELEM "NFTA_SET_ELEM_" {
        1 key nest(DATA)
        2 data nest(DATA)
        3 flags flags(be32, SET_ELEM_FLAGS)
        4 timeout be64
        5 expiration be64
        6 userdata bytes
        7 expr nest(EXPR)
        8 pad pad
        9 objref text
        10 key_end nest(DATA)
        11 expressions nest(EXPRESSIONS)
    }
}

set! {
    /// Elements of a set.
    SET_ELEM_LIST "NFTA_SET_ELEM_LIST_" by table set {
        1 table text
        2 set text
        3 elements nest(SET_ELEMENTS)
        4 set_id be32
    }
}

set! {
    /// A value or a verdict.
    DATA "NFTA_DATA_" {
        1 value bytes
        2 verdict nest(VERDICT)
    }
}

set! {
    /// What becomes of a packet.
    VERDICT "NFTA_VERDICT_" {
        1 code enum(be32, VERDICT_CODES)
        2 chain text
        3 chain_id be32
    }
}

set! {
    /// An expression.
    EXPR "NFTA_EXPR_" {
        1 name text
        2 data choice(EXPRESSION)
    }
}

set! {
    /// The generation of all rules.
    GEN "NFTA_GEN_" {
        1 id be32
        2 proc_pid be32
        3 proc_name text
    }
}

set! {
    /// An object.
    OBJ "NFTA_OBJ_" {
        1 table text
        2 name text
        3 type enum(be32, OBJECT_TYPES)
        4 data choice(OBJECT)
        5 use be32
        6 handle be64
        7 pad pad
        8 userdata bytes
    }
}

set! {
    /// A flowtable.
    FLOWTABLE "NFTA_FLOWTABLE_" {
        1 table text
        2 name text
        3 hook nest(FLOWTABLE_HOOK)
        4 use be32
        5 handle be64
        6 pad pad
        7 flags flags(be32, FLOWTABLE_FLAGS)
    }
}

set! {
    /// Where a flowtable stands.
    FLOWTABLE_HOOK "NFTA_FLOWTABLE_HOOK_" {
        1 num be32
        2 priority bei32
        3 devs nest(DEVICES)
    }
}

set! {
    /// Devices by name, or by the beginning of names.
    DEVICES "NFTA_DEVICE_" {
        1 name repeat(text)
        2 prefix repeat(text)
    }
}

set! {
    /// What a packet that is traced met.
    TRACE "NFTA_TRACE_" {
        1 table text
        2 chain text
        3 rule_handle be64
        4 type enum(be32, TRACETYPES)
        5 verdict nest(VERDICT)
        6 id be32
        7 ll_header bytes
        8 network_header bytes
        9 transport_header bytes
        10 iif be32
        11 iiftype be16
        12 oif be32
        13 oiftype be16
        14 mark be32
        15 nfproto be32
        16 policy enum(be32, VERDICT_CODES)
        17 pad pad
        18 ct_id be32
        19 ct_direction u8
        20 ct_status be32
        21 ct_state be32
    }
}

family! {
    /// Tables, chains, rules, sets and objects. Source: linux/netfilter/nf_tables.h.
    "nftables" plain(raw::NETLINK_NETFILTER, 10 << 8) "NFT_MSG_"
    in "linux/netfilter.h" "linux/netfilter/nfnetlink.h" "linux/netfilter/nf_nat.h" "linux/netfilter/nf_tables.h" "linux/netfilter/nf_tables_compat.h" "sys/socket.h" {
        operations {
            0 newtable(NFGENMSG, TABLE) do
            1 gettable(NFGENMSG, TABLE) do dump
            2 deltable(NFGENMSG, TABLE) do
            3 newchain(NFGENMSG, CHAIN) do
            4 getchain(NFGENMSG, CHAIN) do dump
            5 delchain(NFGENMSG, CHAIN) do
            6 newrule(NFGENMSG, RULE) do
            7 getrule(NFGENMSG, RULE) do dump
            8 delrule(NFGENMSG, RULE) do
            9 newset(NFGENMSG, SET) do
            10 getset(NFGENMSG, SET) do dump
            11 delset(NFGENMSG, SET) do
            12 newsetelem(NFGENMSG, SET_ELEM_LIST) do whole
            13 getsetelem(NFGENMSG, SET_ELEM_LIST) do dump whole
            14 delsetelem(NFGENMSG, SET_ELEM_LIST) do whole
            16 getgen(NFGENMSG, GEN) do
            18 newobj(NFGENMSG, OBJ) do
            19 getobj(NFGENMSG, OBJ) do dump
            20 delobj(NFGENMSG, OBJ) do
            21 getobj_reset(NFGENMSG, OBJ) do dump
            22 newflowtable(NFGENMSG, FLOWTABLE) do
            23 getflowtable(NFGENMSG, FLOWTABLE) do dump
            24 delflowtable(NFGENMSG, FLOWTABLE) do
            25 getrule_reset(NFGENMSG, RULE) do dump
            26 destroytable(NFGENMSG, TABLE) do
            27 destroychain(NFGENMSG, CHAIN) do
            28 destroyrule(NFGENMSG, RULE) do
            29 destroyset(NFGENMSG, SET) do
            30 destroysetelem(NFGENMSG, SET_ELEM_LIST) do whole
            31 destroyobj(NFGENMSG, OBJ) do
            32 destroyflowtable(NFGENMSG, FLOWTABLE) do
            33 getsetelem_reset(NFGENMSG, SET_ELEM_LIST) do dump whole
        }
        messages {
            0 newtable(NFGENMSG, TABLE)
            2 deltable(NFGENMSG, TABLE)
            3 newchain(NFGENMSG, CHAIN)
            5 delchain(NFGENMSG, CHAIN)
            6 newrule(NFGENMSG, RULE)
            8 delrule(NFGENMSG, RULE)
            9 newset(NFGENMSG, SET)
            11 delset(NFGENMSG, SET)
            12 newsetelem(NFGENMSG, SET_ELEM_LIST)
            14 delsetelem(NFGENMSG, SET_ELEM_LIST)
            15 newgen(NFGENMSG, GEN)
            17 trace(NFGENMSG, TRACE)
            18 newobj(NFGENMSG, OBJ)
            20 delobj(NFGENMSG, OBJ)
            22 newflowtable(NFGENMSG, FLOWTABLE)
            24 delflowtable(NFGENMSG, FLOWTABLE)
        }
        groups "NFNLGRP_" { 7 nftables  9 nftrace }
    }
}
