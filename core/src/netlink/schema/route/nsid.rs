//! rt-nsid: the numbers by which one network namespace knows others.

use super::AF;
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes.
    RTGENMSG "struct rtgenmsg" "rtgen_" { family enum(u8, AF) }
}

set! {
    /// A namespace.
    NSID "NETNSA_" {
        1 nsid i32
        2 pid u32
        3 fd u32
        4 target_nsid i32
        5 current_nsid i32
    }
}

family! {
    /// Numbers of network namespaces. Source: linux/net_namespace.h.
    "rt-nsid" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/net_namespace.h" {
        operations {
            88 newnsid(RTGENMSG, NSID) do
            90 getnsid(RTGENMSG, NSID) do dump
        }
        messages {
            88 newnsid(RTGENMSG, NSID)
            89 delnsid(RTGENMSG, NSID)
        }
        groups "RTNLGRP_" { 28 nsid }
    }
}
