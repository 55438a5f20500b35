//! mptcp_pm: the paths of Multipath TCP.

use crate::netlink::schema::NOTHING;
use crate::netlink::schema::route::AF;

names! {
    /// What an address is for. Source: linux/mptcp.h.
    ADDR_FLAGS "MPTCP_PM_ADDR_FLAG_" {
        0x1 signal  0x2 subflow  0x4 backup  0x8 fullmesh  0x10 implicit  0x20 laminar
    }
}

names! {
    /// Properties of a subflow. Source: linux/mptcp.h.
    SUBFLOW_FLAGS "MPTCP_SUBFLOW_FLAG_" {
        0x1 mcap_rem  0x2 mcap_loc  0x4 join_rem  0x8 join_loc  0x10 bkup_rem  0x20 bkup_loc  0x40 fully_established
        0x80 connected  0x100 mapvalid
    }
}

set! {
    /// Attributes of address.
    ADDRESS "MPTCP_PM_ADDR_ATTR_" {
        1 family enum(u16, AF)
        2 id u8
        3 addr4 ip(4)
        4 addr6 ip(16)
        5 port u16
        6 flags flags(u32, ADDR_FLAGS)
        7 if_idx i32
    }
}

set! {
    /// Attributes of subflow attribute.
    SUBFLOW_ATTRIBUTE "MPTCP_SUBFLOW_ATTR_" {
        1 token_rem u32
        2 token_loc u32
        3 relwrite_seq u32
        4 map_seq u64
        5 map_sfseq u32
        6 ssn_offset u32
        7 map_datalen u16
        8 flags flags(u32, SUBFLOW_FLAGS)
        9 id_rem u8
        10 id_loc u8
        11 pad pad
    }
}

set! {
    /// Attributes of endpoint.
    ENDPOINT "MPTCP_PM_ENDPOINT_" {
        1 addr nest(ADDRESS)
    }
}

set! {
    /// Attributes of attr.
    ATTR "MPTCP_PM_ATTR_" {
        1 addr nest(ADDRESS)
        2 rcv_add_addrs u32
        3 subflows u32
        4 token u32
        5 loc_id u8
        6 addr_remote nest(ADDRESS)
    }
}

family! {
    /// Paths of Multipath TCP. Source: linux/mptcp_pm.h.
    "mptcp_pm" generic("mptcp_pm", 1) "MPTCP_PM_CMD_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/mptcp.h" "linux/mptcp_pm.h" {
        operations {
            1 add_addr(NOTHING, ENDPOINT) do
            2 del_addr(NOTHING, ENDPOINT) do
            3 get_addr(NOTHING, ATTR) do dump
            4 flush_addrs(NOTHING, ENDPOINT) do
            5 set_limits(NOTHING, ATTR) do
            6 get_limits(NOTHING, ATTR) do
            7 set_flags(NOTHING, ATTR) do
            8 announce(NOTHING, ATTR) do
            9 remove(NOTHING, ATTR) do
            10 subflow_create(NOTHING, ATTR) do
            11 subflow_destroy(NOTHING, ATTR) do
        }
        messages {
            3 get_addr(NOTHING, ATTR)
            6 get_limits(NOTHING, ATTR)
        }
        groups "" { 0 mptcp_pm_cmds }
    }
}
