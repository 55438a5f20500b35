//! fou: packets of other protocols in UDP.

use crate::netlink::schema::NOTHING;
use crate::netlink::schema::route::AF;

names! {
    /// How packets are wrapped. Source: linux/fou.h.
    ENCAP "FOU_ENCAP_" { 0 unspec  1 direct  2 gue }
}

set! {
    /// Attributes of fou.
    FOU "FOU_ATTR_" {
        1 port be16
        2 af enum(u8, AF)
        3 ipproto u8
        4 type enum(u8, ENCAP)
        5 remcsum_nopartial flag
        6 local_v4 ip(4)
        7 local_v6 ip(16)
        8 peer_v4 ip(4)
        9 peer_v6 ip(16)
        10 peer_port be16
        11 ifindex i32
    }
}

family! {
    /// Packets in UDP. Source: linux/fou.h.
    "fou" generic("fou", 1) "FOU_CMD_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/fou.h" {
        operations {
            1 add(NOTHING, FOU) do
            2 del(NOTHING, FOU) do
            3 get(NOTHING, FOU) do dump
        }
        messages {
            3 get(NOTHING, FOU)
        }
        groups "" {  }
    }
}
