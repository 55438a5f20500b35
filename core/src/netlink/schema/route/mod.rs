//! rtnetlink: links, addresses, routes and what belongs to them.

pub(crate) mod address;
pub(crate) mod bridge_vlan;
mod encapsulation;
pub(crate) mod link;
pub(crate) mod mdb;
pub(crate) mod neighbour;
pub(crate) mod nexthop;
pub(crate) mod nsid;
pub(crate) mod routes;
pub(crate) mod rule;
pub(crate) mod tc;

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

names! {
    /// How far something reaches. Source: linux/rtnetlink.h.
    RT_SCOPE "RT_SCOPE_" { 0 universe  200 site  253 link  254 host  255 nowhere }
}

names! {
    /// Tables of routes. Source: linux/rtnetlink.h.
    RT_TABLE "RT_TABLE_" { 0 unspec  252 compat  253 default  254 main  255 local }
}

names! {
    /// Kinds of route. Source: linux/rtnetlink.h.
    RTN "RTN_" {
        0 unspec  1 unicast  2 local  3 broadcast  4 anycast  5 multicast  6 blackhole  7 unreachable  8 prohibit  9 throw  10 nat
        11 xresolve
    }
}

names! {
    /// Flags of a way. Source: linux/rtnetlink.h.
    RTNH_F "RTNH_F_" { 0x1 dead  0x2 pervasive  0x4 onlink  0x8 offload  0x10 linkdown  0x20 unresolved  0x40 trap }
}

names! {
    /// Who made something. Source: linux/rtnetlink.h.
    RTPROT "RTPROT_" {
        0 unspec  1 redirect  2 kernel  3 boot  4 static  8 gated  9 ra  10 mrt  11 zebra  12 bird  13 dnrouted  14 xorp  15 ntk  16 dhcp
        17 mrouted  18 keepalived  42 babel  84 ovn  99 openr  186 bgp  187 isis  188 ospf  189 rip  192 eigrp
    }
}
