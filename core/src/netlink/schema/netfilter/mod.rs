//! netfilter: rules for packets, and the connections that they belong to.

pub(crate) mod conntrack;
pub(crate) mod expectation;
pub(crate) mod nfnetlink;
pub(crate) mod nftables;

names! {
    /// Families of packets. Source: linux/netfilter.h.
    NFPROTO "NFPROTO_" { 0 unspec  1 inet  2 ipv4  3 arp  5 netdev  7 bridge  10 ipv6 }
}

structure! {
    /// What stands before the attributes.
    NFGENMSG "struct nfgenmsg" "" {
        nfgen_family enum(u8, NFPROTO)
        version u8
        res_id be16
    }
}
