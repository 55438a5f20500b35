//! rtnetlink: links, addresses, routes and what belongs to them.

pub(crate) mod link;

names! {
    /// Address families. Source: linux/socket.h.
    AF "AF_" {
        0 unspec  1 unix  2 inet  3 ax25  4 ipx  5 appletalk  7 bridge  10 inet6  12 decnet = "AF_DECnet"  16 netlink  17 packet
        28 mpls  29 can  40 vsock  44 xdp  45 mctp
        128 ipmr = "RTNL_FAMILY_IPMR"  129 ip6mr = "RTNL_FAMILY_IP6MR"
    }
}

names! {
    /// Protocols of Ethernet frames, in the order of the wire. Source: linux/if_ether.h.
    ETH_P "ETH_P_" {
        0x0003 all  0x0800 ip  0x0806 arp  0x8035 rarp  0x8100 "8021q"  0x86DD ipv6  0x8847 mpls_uc  0x8848 mpls_mc
        0x8863 ppp_disc  0x8864 ppp_ses  0x888E pae  0x88A8 "8021ad"  0x88CC lldp  0x88E5 macsec  0x88F7 "1588"  0x88FB prp
        0x892F hsr  0x9000 loopback  0x0001 "802_3"  0x0004 "802_2"  0x6558 teb  0x894F nsh  0x22F0 tsn  0x8906 fcoe  0x8914 fip
    }
}
