//! Numbers as the names that documents have for them: those of the schemas, but for the few that people know by another one.

use crate::document::{Error, Result};
use crate::net::Family;
use crate::netlink::schema::Names;
use crate::netlink::schema::route::{RT_SCOPE, address, link, rule};
use std::borrow::Cow;
use std::net::IpAddr;

/// A name that is mostly one of ours, and a number's digits if it is not.
pub(super) type Name = Cow<'static, str>;

/// The names of the bits that are set.
pub(super) fn set(names: &Names, bits: u32) -> Vec<Name> {
    let bits = i64::from(bits);
    let set = names.entries.iter().filter(|entry| bits & entry.number != 0);
    set.map(|entry| Cow::Borrowed(entry.name)).collect()
}

/// The name of a number, or the number.
pub(super) fn one(names: &Names, number: u32) -> Name {
    match names.name(number.into()) {
        Some(name) => Cow::Borrowed(name),
        None => number.to_string().into(),
    }
}

/// The number that a name, or a number in digits, of a request's field means.
pub(super) fn number(names: &Names, field: &str, text: &str) -> Result<u32> {
    let named = names.number(text).and_then(|number| u32::try_from(number).ok());
    named.or_else(|| text.parse().ok()).ok_or_else(|| {
        let known: Vec<_> = names.entries.iter().map(|entry| entry.name).collect();
        Error::invalid(
            field,
            format!("{text:?} is none of {}, and no number", known.join(", ")),
        )
    })
}

/// The bits that the names in a field of a request mean.
pub(super) fn bits(names: &Names, field: &str, texts: &[String]) -> Result<u32> {
    let each = texts
        .iter()
        .enumerate()
        .map(|(at, text)| number(names, &format!("{field}[{at}]"), text));
    each.sum()
}

/// The scope of an address or route; `global` is what the kernel calls `universe`.
pub(super) fn scope(number: u8) -> Name {
    match number {
        0 => Cow::Borrowed("global"),
        other => one(&RT_SCOPE, other.into()),
    }
}

/// The number of a scope in a request.
pub(super) fn scope_number(field: &str, text: &str) -> Result<u32> {
    if text == "global" {
        Ok(0)
    } else {
        number(&RT_SCOPE, field, text)
    }
}

/// What a rule does; `table` is what the kernel calls `to_tbl`.
pub(super) fn action(number: u8) -> Name {
    match number {
        1 => Cow::Borrowed("table"),
        other => one(&rule::ACTION, other.into()),
    }
}

/// The number of what a rule of a request does.
pub(super) fn action_number(field: &str, text: &str) -> Result<u32> {
    if text == "table" {
        Ok(1)
    } else {
        number(&rule::ACTION, field, text)
    }
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
    set(&link::IFF, bits)
}

/// The flags of an address; the first is `temporary` in IPv6.
pub(super) fn address_flags(bits: u32, family: Family) -> Vec<Name> {
    let mut names = set(&address::IFA_F, bits);
    if let (Family::Inet6, Some(first)) = (family, names.first_mut().filter(|first| *first == "secondary")) {
        *first = Cow::Borrowed("temporary");
    }
    names
}

/// The operational state of a link.
pub(super) fn state(number: u8) -> Name {
    one(&link::IF_OPER, number.into())
}

/// The type of hardware.
pub(super) fn hardware(number: u16) -> Name {
    one(&link::ARPHRD, number.into())
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
