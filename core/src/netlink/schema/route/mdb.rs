//! rt-mdb: which ports of a bridge want which multicast.

use super::{AF, ETH_P, RTPROT};
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes. Source: linux/if_bridge.h.
    BR_PORT_MSG "struct br_port_msg" "" { family enum(u8, AF)  pad pad(3)  ifindex u32 }
}

names! {
    /// Whether an entry ends by itself. Source: linux/if_bridge.h.
    STATE "MDB_" { 0 temporary  1 permanent }
}

names! {
    /// Flags of an entry. Source: linux/if_bridge.h.
    FLAGS "MDB_FLAGS_" { 0x1 offload  0x2 fast_leave  0x4 star_excl  0x8 blocked  0x10 offload_failed }
}

structure! {
    /// An entry; the group's address is 4, 16 or 6 bytes long, as the protocol says. Source: linux/if_bridge.h.
    BR_MDB_ENTRY "struct br_mdb_entry" "" {
        ifindex u32
        state enum(u8, STATE)
        flags flags(u8, FLAGS)
        vid u16
        addr bytes(16) = "addr.u"
        proto enum(be16, ETH_P) = "addr.proto"
        pad pad(2)
    }
}

set! {
    /// What is told.
    MDB "MDBA_" {
        1 mdb nest(ENTRIES)
        2 router nest(ROUTER)
    }
}

set! {
    /// Entries of one group.
    ENTRIES "MDBA_MDB_" {
        1 entry repeat(nest(INFOS))
    }
}

set! {
    /// Entries.
    INFOS "MDBA_MDB_ENTRY_" {
        1 info repeat(headed(BR_MDB_ENTRY, ENTRY))
    }
}

names! {
    /// Which senders are meant. Source: linux/in.h.
    MODE "MCAST_" { 0 exclude  1 include }
}

set! {
    /// More of an entry; times are hundredths of seconds.
    ENTRY "MDBA_MDB_EATTR_" {
        1 timer u32
        2 src_list nest(SOURCES)
        3 group_mode enum(u8, MODE)
        4 source ip
        5 rtprot enum(u8, RTPROT)
        6 dst ip
        7 dst_port u16
        8 vni u32
        9 dst_ifindex u32 = "MDBA_MDB_EATTR_IFINDEX"
        10 src_vni u32
    }
}

set! {
    /// Senders.
    SOURCES "MDBA_MDB_SRCLIST_" {
        1 entry repeat(nest(SOURCE))
    }
}

set! {
    /// A sender.
    SOURCE "MDBA_MDB_SRCATTR_" {
        1 address ip
        2 timer u32
    }
}

structure! {
    /// A port behind which a router is.
    ROUTER_PORT "" "" { ifindex u32 }
}

set! {
    /// Ports behind which routers are.
    ROUTER "MDBA_ROUTER_" {
        1 port repeat(headed(ROUTER_PORT, ROUTER_ATTRIBUTES))
    }
}

names! {
    /// How a port came to have a router. Source: linux/if_bridge.h.
    ROUTER_TYPE "MDB_RTR_TYPE_" { 0 disabled  1 temp_query  2 perm  3 temp }
}

set! {
    /// More of such a port; times are hundredths of seconds.
    ROUTER_ATTRIBUTES "MDBA_ROUTER_PATTR_" {
        1 timer u32
        2 type enum(u8, ROUTER_TYPE)
        3 inet_timer u32
        4 inet6_timer u32
        5 vid u16
    }
}

set! {
    /// An entry that is to be.
    SET "MDBA_SET_" {
        1 entry struct(BR_MDB_ENTRY)
        2 entry_attrs nest(SET_ATTRIBUTES)
    }
}

set! {
    /// An entry that is asked for.
    GET "MDBA_GET_" {
        1 entry struct(BR_MDB_ENTRY)
        2 entry_attrs nest(SET_ATTRIBUTES)
    }
}

set! {
    /// More of an entry that is to be.
    SET_ATTRIBUTES "MDBE_ATTR_" {
        1 source ip
        2 src_list nest(SET_SOURCES)
        3 group_mode enum(u8, MODE)
        4 rtprot enum(u8, RTPROT)
        5 dst ip
        6 dst_port u16
        7 vni u32
        8 ifindex i32
        9 src_vni u32
        10 state_mask u8
    }
}

set! {
    /// Senders that are to be.
    SET_SOURCES "MDBE_SRC_LIST_" {
        1 entry repeat(nest(SET_SOURCE))
    }
}

set! {
    /// A sender that is to be.
    SET_SOURCE "MDBE_SRCATTR_" {
        1 address ip
    }
}

family! {
    /// The multicast databases of bridges. Source: linux/if_bridge.h.
    "rt-mdb" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/if_ether.h" "linux/in.h" "linux/in6.h" "linux/rtnetlink.h" "linux/if_bridge.h" {
        operations {
            84 newmdb(BR_PORT_MSG, SET) do
            85 delmdb(BR_PORT_MSG, SET) do
            86 getmdb(BR_PORT_MSG, GET) do dump
        }
        messages {
            84 newmdb(BR_PORT_MSG, MDB)
            85 delmdb(BR_PORT_MSG, MDB)
            86 getmdb(BR_PORT_MSG, MDB)
        }
        groups "RTNLGRP_" { 26 mdb }
    }
}
