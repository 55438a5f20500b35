//! The names of numbers: flags, states, scopes, types of hardware; and addresses as text.

use crate::net::Family;
use linux_raw_sys::if_arp::{self as arp, net_device_flags as iff};
use linux_raw_sys::netlink as raw;
use std::fmt::Write;
use std::net::{Ipv4Addr, Ipv6Addr};

/// `IFF_*`.
const LINK_FLAGS: &[(u32, &str)] = &[
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
const ADDRESS_FLAGS: &[(u32, &str)] = &[
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
const STATES: &[(u32, &str)] = &[
    (arp::IF_OPER_UNKNOWN as u32, "unknown"),
    (arp::IF_OPER_NOTPRESENT as u32, "notpresent"),
    (arp::IF_OPER_DOWN as u32, "down"),
    (arp::IF_OPER_LOWERLAYERDOWN as u32, "lowerlayerdown"),
    (arp::IF_OPER_TESTING as u32, "testing"),
    (arp::IF_OPER_DORMANT as u32, "dormant"),
    (arp::IF_OPER_UP as u32, "up"),
];

/// `RT_SCOPE_*`.
const SCOPES: &[(u32, &str)] = &[
    (raw::rt_scope_t::RT_SCOPE_UNIVERSE as u32, "global"),
    (raw::rt_scope_t::RT_SCOPE_SITE as u32, "site"),
    (raw::rt_scope_t::RT_SCOPE_LINK as u32, "link"),
    (raw::rt_scope_t::RT_SCOPE_HOST as u32, "host"),
    (raw::rt_scope_t::RT_SCOPE_NOWHERE as u32, "nowhere"),
];

/// `ARPHRD_*` of links that are met today.
const HARDWARE: &[(u32, &str)] = &[
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

fn set(names: &[(u32, &str)], bits: u32) -> Vec<String> {
    names
        .iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|(_, name)| (*name).into())
        .collect()
}

fn one(names: &[(u32, &str)], number: u32) -> String {
    match names.iter().find(|entry| entry.0 == number) {
        Some((_, name)) => (*name).into(),
        None => number.to_string(),
    }
}

/// The flags of a link.
pub(super) fn link_flags(bits: u32) -> Vec<String> {
    set(LINK_FLAGS, bits)
}

/// The flags of an address.
pub(super) fn address_flags(bits: u32, family: Family) -> Vec<String> {
    let first = match family {
        Family::Inet => (raw::IFA_F_SECONDARY, "secondary"),
        Family::Inet6 => (raw::IFA_F_TEMPORARY, "temporary"),
    };
    let mut names = set(&[first], bits);
    names.extend(set(ADDRESS_FLAGS, bits));
    names
}

/// The operational state of a link.
pub(super) fn state(number: u8) -> String {
    one(STATES, number.into())
}

/// The scope of an address.
pub(super) fn scope(number: u8) -> String {
    one(SCOPES, number.into())
}

/// The type of hardware.
pub(super) fn hardware(number: u16) -> String {
    one(HARDWARE, number.into())
}

/// A hardware address.
pub(super) fn mac(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3);
    for (position, byte) in bytes.iter().enumerate() {
        let colon = if position == 0 { "" } else { ":" };
        write!(text, "{colon}{byte:02x}").expect("a string takes what is written to it");
    }
    text
}

/// An IP address, if the bytes have the length of one.
pub(super) fn ip(family: Family, bytes: &[u8]) -> Option<String> {
    match family {
        Family::Inet => Some(Ipv4Addr::from(<[u8; 4]>::try_from(bytes).ok()?).to_string()),
        Family::Inet6 => Some(Ipv6Addr::from(<[u8; 16]>::try_from(bytes).ok()?).to_string()),
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
        assert_eq!(mac(&[0, 0x1b, 0xff]), "00:1b:ff");
        assert_eq!(mac(&[]), "");
        assert_eq!(ip(Family::Inet, &[127, 0, 0, 1]).as_deref(), Some("127.0.0.1"));
        let mut bytes = [0; 16];
        bytes[15] = 1;
        assert_eq!(ip(Family::Inet6, &bytes).as_deref(), Some("::1"));
        assert_eq!(ip(Family::Inet6, &[1, 2]), None);
    }
}
