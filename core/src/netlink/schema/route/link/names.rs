//! The names of numbers of all links.

names! {
    /// Flags of a link. Source: linux/if.h.
    IFF "IFF_" {
        0x1 up  0x2 broadcast  0x4 debug  0x8 loopback  0x10 pointopoint  0x20 notrailers  0x40 running  0x80 noarp  0x100 promisc
        0x200 allmulti  0x400 master  0x800 slave  0x1000 multicast  0x2000 portsel  0x4000 automedia  0x8000 dynamic
        0x10000 lower_up  0x20000 dormant  0x40000 echo
    }
}

names! {
    /// What a request wants besides, or wants not. Source: linux/rtnetlink.h.
    RTEXT_FILTER "RTEXT_FILTER_" {
        0x1 vf  0x2 brvlan  0x4 brvlan_compressed  0x8 skip_stats  0x10 mrp  0x20 cfm_config  0x40 cfm_status  0x80 mst
        0x100 name_only
    }
}

names! {
    /// States by RFC 2863. Source: linux/if.h.
    IF_OPER "IF_OPER_" { 0 unknown  1 notpresent  2 down  3 lowerlayerdown  4 testing  5 dormant  6 up }
}

names! {
    /// Who decides on the state. Source: linux/if.h.
    IF_LINK_MODE "IF_LINK_MODE_" { 0 default  1 dormant  2 testing }
}

names! {
    /// Why a link is told of again. Source: linux/if_link.h.
    IFLA_EVENT "IFLA_EVENT_" { 0 none  1 reboot  2 features  3 bonding_failover  4 notify_peers  5 igmp_resend  6 bonding_options }
}

names! {
    /// Where a program is attached. Source: linux/if_link.h.
    XDP_ATTACHED "XDP_ATTACHED_" { 0 none  1 drv  2 skb  3 hw  4 multi }
}

names! {
    /// How a program is attached. Source: linux/if_link.h.
    XDP_FLAGS "XDP_FLAGS_" { 0x1 update_if_noexist  0x2 skb_mode  0x4 drv_mode  0x8 hw_mode  0x10 replace }
}

names! {
    /// Types of hardware. Source: linux/if_arp.h.
    ARPHRD "ARPHRD_" {
        0 netrom  1 ether  2 eether  3 ax25  4 pronet  5 chaos  6 ieee802  7 arcnet  8 appletlk  15 dlci  19 atm  23 metricom
        24 ieee1394  27 eui64  32 infiniband
        256 slip  257 cslip  258 slip6  259 cslip6  260 rsrvd  264 adapt  270 rose  271 x25  272 hwx25  280 can  290 mctp
        512 ppp  513 hdlc  516 lapb  517 ddcmp  518 rawhdlc  519 rawip
        768 tunnel  769 tunnel6  770 frad  771 skip  772 loopback  773 localtlk  774 fddi  775 bif  776 sit  777 ipddp  778 ipgre
        779 pimreg  780 hippi  781 ash  782 econet  783 irda  784 fcpp  785 fcal  786 fcpl  787 fcfabric
        800 ieee802_tr  801 ieee80211  802 ieee80211_prism  803 ieee80211_radiotap  804 ieee802154  805 ieee802154_monitor
        820 phonet  821 phonet_pipe  822 caif  823 ip6gre  824 netlink  825 "6lowpan"  826 vsockmon
        0xfffe none  0xffff void
    }
}
