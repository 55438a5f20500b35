//! net-shaper: how much devices and their queues may send.

use crate::netlink::schema::NOTHING;

names! {
    /// Names of metric. Source: linux/net_shaper.h.
    METRIC "NET_SHAPER_METRIC_" {
        0 bps  1 pps
    }
}

names! {
    /// Names of scope. Source: linux/net_shaper.h.
    SCOPE "NET_SHAPER_SCOPE_" {
        0 unspec  1 netdev  2 queue  3 node
    }
}

set! {
    /// Attributes of net shaper.
    NET_SHAPER "NET_SHAPER_A_" {
        1 handle nest(HANDLE)
        2 metric enum(u32, METRIC)
        3 bw_min uint
        4 bw_max uint
        5 burst uint
        6 priority u32
        7 weight u32
        8 ifindex u32
        9 parent nest(HANDLE)
        10 leaves repeat(nest(NET_SHAPER))
    }
}

set! {
    /// Attributes of handle.
    HANDLE "NET_SHAPER_A_HANDLE_" {
        1 scope enum(u32, SCOPE)
        2 id u32
    }
}

set! {
    /// Attributes of caps.
    CAPS "NET_SHAPER_A_CAPS_" {
        1 ifindex u32
        2 scope enum(u32, SCOPE)
        3 support_metric_bps flag
        4 support_metric_pps flag
        5 support_nesting flag
        6 support_bw_min flag
        7 support_bw_max flag
        8 support_burst flag
        9 support_priority flag
        10 support_weight flag
    }
}

family! {
    /// How much may be sent. Source: linux/net_shaper.h.
    "net-shaper" generic("net-shaper", 1) "NET_SHAPER_CMD_"
    in "linux/net_shaper.h" {
        operations {
            1 get(NOTHING, NET_SHAPER) do dump
            2 set(NOTHING, NET_SHAPER) do
            3 delete(NOTHING, NET_SHAPER) do
            4 group(NOTHING, NET_SHAPER) do
            5 cap_get(NOTHING, CAPS) do dump
        }
        messages {
            1 get(NOTHING, NET_SHAPER)
            4 group(NOTHING, NET_SHAPER)
            5 cap_get(NOTHING, CAPS)
        }
        groups "" {  }
    }
}
