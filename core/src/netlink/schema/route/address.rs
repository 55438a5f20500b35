//! rt-addr: addresses of interfaces.

use super::{AF, RT_SCOPE};
use linux_raw_sys::netlink as raw;

structure! {
    /// What stands before the attributes of an address.
    IFADDRMSG "struct ifaddrmsg" "ifa_" {
        family enum(u8, AF)
        prefixlen u8
        flags flags(u8, IFA_F)
        scope enum(u8, RT_SCOPE)
        index u32
    }
}

names! {
    /// Flags of an address; `secondary` is `temporary` in IPv6. Source: linux/if_addr.h.
    IFA_F "IFA_F_" {
        0x1 secondary  0x2 nodad  0x4 optimistic  0x8 dadfailed  0x10 homeaddress  0x20 deprecated  0x40 tentative  0x80 permanent
        0x100 managetempaddr  0x200 noprefixroute  0x400 mcautojoin  0x800 stable_privacy
    }
}

names! {
    /// Who made an address. Source: linux/if_addr.h.
    IFAPROT "IFAPROT_" { 0 unspec  1 kernel_lo  2 kernel_ra  3 kernel_ll }
}

structure! {
    /// How long an address lives, in seconds, and when it was made and changed, in hundredths since boot.
    CACHEINFO "struct ifa_cacheinfo" "" { ifa_prefered u32  ifa_valid u32  cstamp u32  tstamp u32 }
}

set! {
    /// An address.
    ADDRESS "IFA_" {
        1 address ip
        2 local ip
        3 label text
        4 broadcast ip
        5 anycast ip
        6 cacheinfo struct(CACHEINFO)
        7 multicast ip
        8 flags flags(u32, IFA_F)
        9 rt_priority u32
        10 target_netnsid i32
        11 proto enum(u8, IFAPROT)
    }
}

family! {
    /// Addresses of interfaces. Source: rtnetlink(7), linux/if_addr.h.
    "rt-addr" plain(raw::NETLINK_ROUTE, 0) "RTM_"
    in "sys/socket.h" "linux/rtnetlink.h" "linux/if_addr.h" {
        operations {
            20 newaddr(IFADDRMSG, ADDRESS) do
            21 deladdr(IFADDRMSG, ADDRESS) do
            22 getaddr(IFADDRMSG, ADDRESS) do dump
            58 getmulticast(IFADDRMSG, ADDRESS) dump
            62 getanycast(IFADDRMSG, ADDRESS) dump
        }
        messages {
            20 newaddr(IFADDRMSG, ADDRESS)
            21 deladdr(IFADDRMSG, ADDRESS)
            56 newmulticast(IFADDRMSG, ADDRESS)
            57 delmulticast(IFADDRMSG, ADDRESS)
            58 getmulticast(IFADDRMSG, ADDRESS)
            60 newanycast(IFADDRMSG, ADDRESS)
            61 delanycast(IFADDRMSG, ADDRESS)
            62 getanycast(IFADDRMSG, ADDRESS)
        }
        groups "RTNLGRP_" { 5 ipv4_ifaddr  9 ipv6_ifaddr  37 ipv4_mcaddr  38 ipv6_mcaddr  39 ipv6_acaddr }
    }
}
