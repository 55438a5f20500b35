//! mptcp_events: what happens to connections of Multipath TCP. It is the protocol of `mptcp_pm`, but the messages have other numbers.

use crate::netlink::schema::NOTHING;
use crate::netlink::schema::route::AF;

set! {
    /// What happened.
    EVENT_ATTR "MPTCP_ATTR_" {
        1 token u32
        2 family enum(u16, AF)
        3 loc_id u8
        4 rem_id u8
        5 saddr4 ip(4)
        6 saddr6 ip(16)
        7 daddr4 ip(4)
        8 daddr6 ip(16)
        9 sport be16
        10 dport be16
        11 backup u8
        12 error u8
        13 flags u16
        14 timeout u32
        15 if_idx i32
        16 reset_reason u32
        17 reset_flags u32
        18 server_side u8
    }
}

family! {
    /// Events of Multipath TCP. Source: linux/mptcp_pm.h.
    "mptcp_events" generic("mptcp_pm", 1) "MPTCP_EVENT_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/mptcp.h" "linux/mptcp_pm.h" {
        operations {}
        messages {
            1 created(NOTHING, EVENT_ATTR)
            2 established(NOTHING, EVENT_ATTR)
            3 closed(NOTHING, EVENT_ATTR)
            6 announced(NOTHING, EVENT_ATTR)
            7 removed(NOTHING, EVENT_ATTR)
            10 sub_established(NOTHING, EVENT_ATTR)
            11 sub_closed(NOTHING, EVENT_ATTR)
            13 sub_priority(NOTHING, EVENT_ATTR)
            15 listener_created(NOTHING, EVENT_ATTR)
            16 listener_closed(NOTHING, EVENT_ATTR)
        }
        groups "" { 0 mptcp_pm_events }
    }
}
