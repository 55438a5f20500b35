//! tc: queues, their classes, filters and actions.

mod action;
mod filter;
mod flower;
mod qdisc;
mod statistics;

use super::AF;
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes. `info` of a filter is its priority in the upper and the packets' protocol (in the order of the wire)
    /// in the lower half; a handle and a parent have the queue's number in the upper half.
    TCMSG "struct tcmsg" "tcm_" {
        family enum(u8, AF)
        _pad1 pad(1)
        _pad2 pad(2)
        ifindex i32
        handle u32
        parent enum(u32, TC_H)
        info u32
    }
}

names! {
    /// Parents that are no queue. Source: linux/pkt_sched.h.
    TC_H "TC_H_" { 0xffff_ffff root  0xffff_fff1 ingress }
}

structure! {
    /// A rate in bytes each second. Source: linux/pkt_sched.h.
    RATESPEC "struct tc_ratespec" "" { cell_log u8  linklayer u8  overhead u16  cell_align i16  mpu u16  rate u32 }
}

structure! {
    /// What packets cost besides their length. Source: linux/pkt_sched.h.
    SIZESPEC "struct tc_sizespec" "" {
        cell_log u8  size_log u8  cell_align i16  overhead i32  linklayer u32  mpu u32  mtu u32  tsize u32
    }
}

set! {
    /// How long packets are taken to be.
    STAB "TCA_STAB_" {
        1 base struct(SIZESPEC)
        2 data packed(u16)
    }
}

names! {
    /// How much of a filter is told. Source: linux/rtnetlink.h.
    DUMP_FLAGS "TCA_DUMP_FLAGS_" { 0x1 terse }
}

/// Queues, classes and filters have the same attributes, but for what the options are.
macro_rules! traffic {
    ($(#[$doc:meta])* $static:ident $options:path) => {
        set! {
            $(#[$doc])*
            $static "TCA_" {
                1 kind text
                2 options choice($options)
                3 stats struct(statistics::STATS)
                4 xstats choice(statistics::APP)
                5 rate struct(statistics::ESTIMATOR)
                6 fcnt u32
                7 stats2 nest(statistics::STATS2)
                8 stab nest(STAB)
                9 pad pad
                10 dump_invisible flag
                11 chain u32
                12 hw_offload u8
                13 ingress_block u32
                14 egress_block u32
                15 dump_flags bitfield32(DUMP_FLAGS)
                16 ext_warn_msg text
            }
        }
    };
}
traffic! {
    /// A queue.
    QDISC qdisc::OPTIONS
}
traffic! {
    /// A class of a queue.
    CLASS qdisc::CLASS_OPTIONS
}
traffic! {
    /// A filter.
    FILTER filter::OPTIONS
}

structure! {
    /// What stands before actions. Source: linux/rtnetlink.h.
    TCAMSG "struct tcamsg" "tca_" { family enum(u8, AF)  _pad1 pad(1)  _pad2 pad(2) }
}

names! {
    /// How actions are told. Source: linux/rtnetlink.h.
    ROOT_FLAGS "TCA_ACT_FLAG_" { 0x1 large_dump_on  0x2 terse_dump }
}

set! {
    /// Actions.
    ACTIONS "TCA_ROOT_" {
        1 tab array(nest(action::ACTION))
        2 flags bitfield32(ROOT_FLAGS)
        3 count u32
        4 time_delta u32
        5 ext_warn_msg text
    }
}

family! {
    /// Traffic control. Source: tc(8), linux/pkt_sched.h, linux/pkt_cls.h.
    "tc" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/if_ether.h" "linux/rtnetlink.h" "linux/pkt_sched.h" "linux/pkt_cls.h" "linux/gen_stats.h" "linux/tc_act/tc_bpf.h"
       "linux/tc_act/tc_connmark.h" "linux/tc_act/tc_csum.h" "linux/tc_act/tc_ct.h" "linux/tc_act/tc_ctinfo.h" "linux/tc_act/tc_defact.h"
       "linux/tc_act/tc_gact.h" "linux/tc_act/tc_gate.h" "linux/tc_act/tc_ife.h" "linux/tc_act/tc_mirred.h" "linux/tc_act/tc_mpls.h"
       "linux/tc_act/tc_nat.h" "linux/tc_act/tc_pedit.h" "linux/tc_act/tc_sample.h" "linux/tc_act/tc_skbedit.h" "linux/tc_act/tc_skbmod.h"
       "linux/tc_act/tc_tunnel_key.h" "linux/tc_act/tc_vlan.h" {
        operations {
            36 newqdisc(TCMSG, QDISC) do
            37 delqdisc(TCMSG, QDISC) do
            38 getqdisc(TCMSG, QDISC) do dump
            40 newtclass(TCMSG, CLASS) do
            41 deltclass(TCMSG, CLASS) do
            42 gettclass(TCMSG, CLASS) do dump
            44 newtfilter(TCMSG, FILTER) do
            45 deltfilter(TCMSG, FILTER) do
            46 gettfilter(TCMSG, FILTER) do dump
            48 newaction(TCAMSG, ACTIONS) do
            49 delaction(TCAMSG, ACTIONS) do
            50 getaction(TCAMSG, ACTIONS) do dump
            100 newchain(TCMSG, FILTER) do
            101 delchain(TCMSG, FILTER) do
            102 getchain(TCMSG, FILTER) do dump
        }
        messages {
            36 newqdisc(TCMSG, QDISC)
            37 delqdisc(TCMSG, QDISC)
            40 newtclass(TCMSG, CLASS)
            41 deltclass(TCMSG, CLASS)
            44 newtfilter(TCMSG, FILTER)
            45 deltfilter(TCMSG, FILTER)
            48 newaction(TCAMSG, ACTIONS)
            49 delaction(TCAMSG, ACTIONS)
            50 getaction(TCAMSG, ACTIONS)
            100 newchain(TCMSG, FILTER)
            101 delchain(TCMSG, FILTER)
        }
        groups "RTNLGRP_" { 4 tc }
    }
}
