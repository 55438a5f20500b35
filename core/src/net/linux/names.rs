//! The names of numbers: flags, states, scopes, types of hardware; and addresses as text.

use crate::document::{Error, Result};
use crate::net::Family;
use linux_raw_sys::if_arp::{self as arp, net_device_flags as iff};
use linux_raw_sys::netlink as raw;
use std::borrow::Cow;
use std::net::IpAddr;

/// A name that is mostly one of ours, and a number's digits if it is not.
pub(super) type Name = Cow<'static, str>;

/// `IFF_*`.
const LINK_FLAGS: &Names = &[
    (iff::IFF_UP as u32, "up"),
    (iff::IFF_BROADCAST as u32, "broadcast"),
    (iff::IFF_DEBUG as u32, "debug"),
    (iff::IFF_LOOPBACK as u32, "loopback"),
    (iff::IFF_POINTOPOINT as u32, "pointopoint"),
    (iff::IFF_NOTRAILERS as u32, "notrailers"),
    (iff::IFF_RUNNING as u32, "running"),
    (iff::IFF_NOARP as u32, "noarp"),
    (iff::IFF_PROMISC as u32, "promisc"),
    (iff::IFF_ALLMULTI as u32, "allmulti"),
    (iff::IFF_MASTER as u32, "master"),
    (iff::IFF_SLAVE as u32, "slave"),
    (iff::IFF_MULTICAST as u32, "multicast"),
    (iff::IFF_PORTSEL as u32, "portsel"),
    (iff::IFF_AUTOMEDIA as u32, "automedia"),
    (iff::IFF_DYNAMIC as u32, "dynamic"),
    (iff::IFF_LOWER_UP as u32, "lower_up"),
    (iff::IFF_DORMANT as u32, "dormant"),
    (iff::IFF_ECHO as u32, "echo"),
];

/// `IFA_F_*` but for the first, which means `secondary` in IPv4 and `temporary` in IPv6.
const ADDRESS_FLAGS: &Names = &[
    (raw::IFA_F_NODAD, "nodad"),
    (raw::IFA_F_OPTIMISTIC, "optimistic"),
    (raw::IFA_F_DADFAILED, "dadfailed"),
    (raw::IFA_F_HOMEADDRESS, "homeaddress"),
    (raw::IFA_F_DEPRECATED, "deprecated"),
    (raw::IFA_F_TENTATIVE, "tentative"),
    (raw::IFA_F_PERMANENT, "permanent"),
    (raw::IFA_F_MANAGETEMPADDR, "managetempaddr"),
    (raw::IFA_F_NOPREFIXROUTE, "noprefixroute"),
    (raw::IFA_F_MCAUTOJOIN, "mcautojoin"),
    (raw::IFA_F_STABLE_PRIVACY, "stable_privacy"),
];

/// `IF_OPER_*`.
const STATES: &Names = &[
    (arp::IF_OPER_UNKNOWN as u32, "unknown"),
    (arp::IF_OPER_NOTPRESENT as u32, "notpresent"),
    (arp::IF_OPER_DOWN as u32, "down"),
    (arp::IF_OPER_LOWERLAYERDOWN as u32, "lowerlayerdown"),
    (arp::IF_OPER_TESTING as u32, "testing"),
    (arp::IF_OPER_DORMANT as u32, "dormant"),
    (arp::IF_OPER_UP as u32, "up"),
];

/// `RT_SCOPE_*`.
pub(super) const SCOPES: &Names = &[
    (raw::rt_scope_t::RT_SCOPE_UNIVERSE as u32, "global"),
    (raw::rt_scope_t::RT_SCOPE_SITE as u32, "site"),
    (raw::rt_scope_t::RT_SCOPE_LINK as u32, "link"),
    (raw::rt_scope_t::RT_SCOPE_HOST as u32, "host"),
    (raw::rt_scope_t::RT_SCOPE_NOWHERE as u32, "nowhere"),
];

/// `ARPHRD_*` of links that are met today.
const HARDWARE: &Names = &[
    (arp::ARPHRD_ETHER, "ether"),
    (arp::ARPHRD_LOOPBACK, "loopback"),
    (arp::ARPHRD_NONE, "none"),
    (arp::ARPHRD_VOID, "void"),
    (arp::ARPHRD_PPP, "ppp"),
    (arp::ARPHRD_SLIP, "slip"),
    (arp::ARPHRD_TUNNEL, "tunnel"),
    (arp::ARPHRD_TUNNEL6, "tunnel6"),
    (arp::ARPHRD_SIT, "sit"),
    (arp::ARPHRD_IPGRE, "ipgre"),
    (arp::ARPHRD_IP6GRE, "ip6gre"),
    (arp::ARPHRD_RAWIP, "rawip"),
    (arp::ARPHRD_INFINIBAND, "infiniband"),
    (arp::ARPHRD_IEEE1394, "ieee1394"),
    (arp::ARPHRD_IEEE80211, "ieee80211"),
    (arp::ARPHRD_IEEE80211_PRISM, "ieee80211_prism"),
    (arp::ARPHRD_IEEE80211_RADIOTAP, "ieee80211_radiotap"),
    (arp::ARPHRD_IEEE802154, "ieee802154"),
    (arp::ARPHRD_IEEE802154_MONITOR, "ieee802154_monitor"),
    (arp::ARPHRD_6LOWPAN, "6lowpan"),
    (arp::ARPHRD_CAN, "can"),
    (arp::ARPHRD_MCTP, "mctp"),
    (arp::ARPHRD_X25, "x25"),
    (arp::ARPHRD_HDLC, "hdlc"),
    (arp::ARPHRD_PHONET, "phonet"),
    (arp::ARPHRD_NETLINK, "netlink"),
    (arp::ARPHRD_VSOCKMON, "vsockmon"),
];

/// `RTN_*`.
pub(super) const ROUTE_KINDS: &Names = &[
    (raw::RTN_UNICAST as u32, "unicast"),
    (raw::RTN_LOCAL as u32, "local"),
    (raw::RTN_BROADCAST as u32, "broadcast"),
    (raw::RTN_ANYCAST as u32, "anycast"),
    (raw::RTN_MULTICAST as u32, "multicast"),
    (raw::RTN_BLACKHOLE as u32, "blackhole"),
    (raw::RTN_UNREACHABLE as u32, "unreachable"),
    (raw::RTN_PROHIBIT as u32, "prohibit"),
    (raw::RTN_THROW as u32, "throw"),
    (raw::RTN_NAT as u32, "nat"),
    (raw::RTN_XRESOLVE as u32, "xresolve"),
];

/// `RTPROT_*`: who made a route or rule.
pub(super) const PROTOCOLS: &Names = &[
    (raw::RTPROT_UNSPEC, "unspec"),
    (raw::RTPROT_REDIRECT, "redirect"),
    (raw::RTPROT_KERNEL, "kernel"),
    (raw::RTPROT_BOOT, "boot"),
    (raw::RTPROT_STATIC, "static"),
    (raw::RTPROT_GATED, "gated"),
    (raw::RTPROT_RA, "ra"),
    (raw::RTPROT_MRT, "mrt"),
    (raw::RTPROT_ZEBRA, "zebra"),
    (raw::RTPROT_BIRD, "bird"),
    (raw::RTPROT_DNROUTED, "dnrouted"),
    (raw::RTPROT_XORP, "xorp"),
    (raw::RTPROT_NTK, "ntk"),
    (raw::RTPROT_DHCP, "dhcp"),
    (raw::RTPROT_MROUTED, "mrouted"),
    (raw::RTPROT_KEEPALIVED, "keepalived"),
    (raw::RTPROT_BABEL, "babel"),
    (raw::RTPROT_OPENR, "openr"),
    (raw::RTPROT_BGP, "bgp"),
    (raw::RTPROT_ISIS, "isis"),
    (raw::RTPROT_OSPF, "ospf"),
    (raw::RTPROT_RIP, "rip"),
    (raw::RTPROT_EIGRP, "eigrp"),
];

/// `RTNH_F_*`, and those of `RTM_F_*` that say something of the route.
pub(super) const ROUTE_FLAGS: &Names = &[
    (raw::RTNH_F_DEAD, "dead"),
    (raw::RTNH_F_PERVASIVE, "pervasive"),
    (raw::RTNH_F_ONLINK, "onlink"),
    (raw::RTNH_F_OFFLOAD, "offload"),
    (raw::RTNH_F_LINKDOWN, "linkdown"),
    (raw::RTNH_F_UNRESOLVED, "unresolved"),
    (raw::RTNH_F_TRAP, "trap"),
    (raw::RTM_F_CLONED, "cloned"),
    (raw::RTM_F_PREFIX, "prefix"),
    (raw::RTM_F_OFFLOAD, "rt_offload"),
    (raw::RTM_F_TRAP, "rt_trap"),
    (raw::RTM_F_OFFLOAD_FAILED, "rt_offload_failed"),
];

/// `RTAX_*`: metrics of a route that are numbers.
pub(super) const METRICS: &Names = &[
    (raw::RTAX_LOCK as u32, "lock"),
    (raw::RTAX_MTU as u32, "mtu"),
    (raw::RTAX_WINDOW as u32, "window"),
    (raw::RTAX_RTT as u32, "rtt"),
    (raw::RTAX_RTTVAR as u32, "rttvar"),
    (raw::RTAX_SSTHRESH as u32, "ssthresh"),
    (raw::RTAX_CWND as u32, "cwnd"),
    (raw::RTAX_ADVMSS as u32, "advmss"),
    (raw::RTAX_REORDERING as u32, "reordering"),
    (raw::RTAX_HOPLIMIT as u32, "hoplimit"),
    (raw::RTAX_INITCWND as u32, "initcwnd"),
    (raw::RTAX_FEATURES as u32, "features"),
    (raw::RTAX_RTO_MIN as u32, "rto_min"),
    (raw::RTAX_INITRWND as u32, "initrwnd"),
    (raw::RTAX_QUICKACK as u32, "quickack"),
    (raw::RTAX_FASTOPEN_NO_COOKIE as u32, "fastopen_no_cookie"),
];

/// `ICMPV6_ROUTER_PREF_*`, two bits with a sign.
pub(super) const PREFERENCES: &Names = &[(0, "medium"), (1, "high"), (3, "low")];

/// `NUD_*`.
pub(super) const NEIGHBOUR_STATES: &Names = &[
    (raw::NUD_INCOMPLETE, "incomplete"),
    (raw::NUD_REACHABLE, "reachable"),
    (raw::NUD_STALE, "stale"),
    (raw::NUD_DELAY, "delay"),
    (raw::NUD_PROBE, "probe"),
    (raw::NUD_FAILED, "failed"),
    (raw::NUD_NOARP, "noarp"),
    (raw::NUD_PERMANENT, "permanent"),
];

/// `NTF_*`.
pub(super) const NEIGHBOUR_FLAGS: &Names = &[
    (raw::NTF_USE, "use"),
    (raw::NTF_SELF, "self"),
    (raw::NTF_MASTER, "master"),
    (raw::NTF_PROXY, "proxy"),
    (raw::NTF_EXT_LEARNED, "ext_learned"),
    (raw::NTF_OFFLOADED, "offloaded"),
    (raw::NTF_STICKY, "sticky"),
    (raw::NTF_ROUTER, "router"),
];

/// `FR_ACT_*`.
pub(super) const RULE_ACTIONS: &Names = &[
    (raw::FR_ACT_TO_TBL as u32, "table"),
    (raw::FR_ACT_GOTO as u32, "goto"),
    (raw::FR_ACT_NOP as u32, "nop"),
    (raw::FR_ACT_BLACKHOLE as u32, "blackhole"),
    (raw::FR_ACT_UNREACHABLE as u32, "unreachable"),
    (raw::FR_ACT_PROHIBIT as u32, "prohibit"),
];

/// Names of numbers.
pub(super) type Names = [(u32, &'static str)];

/// The names of the bits that are set.
pub(super) fn set(names: &Names, bits: u32) -> Vec<Name> {
    let set = names.iter().filter(|(bit, _)| bits & bit != 0);
    set.map(|(_, name)| Cow::Borrowed(*name)).collect()
}

/// The name of a number, or the number.
pub(super) fn one(names: &Names, number: u32) -> Name {
    match names.iter().find(|entry| entry.0 == number) {
        Some((_, name)) => Cow::Borrowed(*name),
        None => number.to_string().into(),
    }
}

/// The number that a name, or a number in digits, of a request's field means.
pub(super) fn number(names: &Names, field: &str, text: &str) -> Result<u32> {
    let named = names.iter().find(|entry| entry.1 == text).map(|entry| entry.0);
    named.or_else(|| text.parse().ok()).ok_or_else(|| {
        let known: Vec<_> = names.iter().map(|entry| entry.1).collect();
        Error::invalid(
            field,
            format!("{text:?} is none of {}, and no number", known.join(", ")),
        )
    })
}

/// `AF_*` of a family; `AF_UNSPEC`, which is all, of none.
pub(super) fn family(family: Option<Family>) -> u8 {
    let number = match family {
        None => libc::AF_UNSPEC,
        Some(Family::Inet) => libc::AF_INET,
        Some(Family::Inet6) => libc::AF_INET6,
    };
    number as u8
}

/// The flags of a link.
pub(super) fn link_flags(bits: u32) -> Vec<Name> {
    set(LINK_FLAGS, bits)
}

/// The flags of an address.
pub(super) fn address_flags(bits: u32, family: Family) -> Vec<Name> {
    let first = match family {
        Family::Inet => (raw::IFA_F_SECONDARY, "secondary"),
        Family::Inet6 => (raw::IFA_F_TEMPORARY, "temporary"),
    };
    let mut names = set(&[first], bits);
    names.extend(set(ADDRESS_FLAGS, bits));
    names
}

/// The operational state of a link.
pub(super) fn state(number: u8) -> Name {
    one(STATES, number.into())
}

/// The scope of an address.
pub(super) fn scope(number: u8) -> Name {
    one(SCOPES, number.into())
}

/// The type of hardware.
pub(super) fn hardware(number: u16) -> Name {
    one(HARDWARE, number.into())
}

/// An IP address, if the bytes have the length of one.
pub(super) fn ip(family: Family, bytes: &[u8]) -> Option<IpAddr> {
    match family {
        Family::Inet => Some(<[u8; 4]>::try_from(bytes).ok()?.into()),
        Family::Inet6 => Some(<[u8; 16]>::try_from(bytes).ok()?.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_names_or_stay_numbers() {
        assert_eq!(
            link_flags(libc::IFF_UP as u32 | libc::IFF_RUNNING as u32),
            ["up", "running"]
        );
        assert_eq!(address_flags(0x81, Family::Inet), ["secondary", "permanent"]);
        assert_eq!(address_flags(0x81, Family::Inet6), ["temporary", "permanent"]);
        assert_eq!((state(6), state(99)), ("up".into(), "99".into()));
        assert_eq!(
            (scope(0), scope(253), scope(7)),
            ("global".into(), "link".into(), "7".into())
        );
        assert_eq!(hardware(libc::ARPHRD_LOOPBACK), "loopback");
        assert_eq!(hardware(12345), "12345");
    }

    #[test]
    fn addresses_as_text() {
        assert_eq!(ip(Family::Inet, &[127, 0, 0, 1]).unwrap().to_string(), "127.0.0.1");
        let mut bytes = [0; 16];
        bytes[15] = 1;
        assert_eq!(ip(Family::Inet6, &bytes).unwrap().to_string(), "::1");
        assert_eq!(ip(Family::Inet6, &[1, 2]), None);
    }
}
