//! Rules.

use super::names;
use crate::document::{Context, Result};
use crate::net::{Family, Network, Range, Rule, RulesRequest};
use crate::netlink::schema::route::RTPROT;
use crate::netlink::{Message, Request, Value, read as wire};
use linux_raw_sys::netlink as raw;

/// `FRA_*` by the attribute's number.
macro_rules! fra {
    ($($name:ident)*) => { $(const $name: u16 = raw::$name as u16;)* };
}
fra! {
    FRA_DST FRA_SRC FRA_IIFNAME FRA_GOTO FRA_PRIORITY FRA_FWMARK FRA_TUN_ID FRA_SUPPRESS_IFGROUP FRA_SUPPRESS_PREFIXLEN
    FRA_TABLE FRA_FWMASK FRA_OIFNAME FRA_L3MDEV FRA_UID_RANGE FRA_PROTOCOL FRA_IP_PROTO FRA_SPORT_RANGE FRA_DPORT_RANGE
}

/// See [`crate::net::rules`].
pub(in crate::net) fn list(request: &RulesRequest) -> Result<Vec<Rule>> {
    let read = || -> Result<Vec<_>> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let mut header: raw::fib_rule_hdr = wire(&[]);
        header.family = names::family(request.family);
        let question = Request::new(raw::RTM_GETRULE as u32, raw::NLM_F_DUMP, &header);
        let wanted = |found: &Rule| {
            request.family.is_none_or(|family| found.family == family)
                && request.priority.is_none_or(|priority| found.priority == priority)
                && request.table.is_none_or(|table| found.table == table)
        };
        socket.dump(question, |message| parse(message).filter(wanted))
    };
    read().context(|| "listing rules")
}

/// A rule from its message; nothing if it is of another family.
fn parse(message: &Message<'_>) -> Option<Rule> {
    let header: raw::fib_rule_hdr = message.body();
    let family = match header.family.into() {
        libc::AF_INET => Family::Inet,
        libc::AF_INET6 => Family::Inet6,
        _ => return None,
    };
    if message.kind != raw::RTM_NEWRULE as u32 {
        return None;
    }
    let mut rule = Rule {
        family,
        action: names::action(header.action),
        table: header.table.into(),
        invert: header.flags & raw::FIB_RULE_INVERT != 0,
        tos: header.tos,
        protocol: names::one(&RTPROT, 0),
        ..Rule::default()
    };
    let network = |value: Value<'_>, prefix| names::ip(family, value.0).map(|address| Network { address, prefix });
    for (kind, value) in message.attributes::<raw::fib_rule_hdr>() {
        match kind {
            FRA_DST => rule.destination = network(value, header.dst_len),
            FRA_SRC => rule.source = network(value, header.src_len),
            FRA_IIFNAME => rule.iif = Some(value.text()),
            FRA_OIFNAME => rule.oif = Some(value.text()),
            FRA_GOTO => rule.target = value.u32(),
            FRA_PRIORITY => rule.priority = value.u32().unwrap_or_default(),
            FRA_FWMARK => rule.mark = value.u32(),
            FRA_FWMASK => rule.mark_mask = value.u32().filter(|mask| *mask != u32::MAX),
            FRA_TUN_ID => rule.tunnel = value.0.try_into().ok().map(u64::from_be_bytes),
            FRA_SUPPRESS_PREFIXLEN => rule.suppress_prefix = value.u32().filter(|length| *length != u32::MAX),
            FRA_SUPPRESS_IFGROUP => rule.suppress_group = value.u32().filter(|group| *group != u32::MAX),
            FRA_TABLE => rule.table = value.u32().unwrap_or_default(),
            FRA_L3MDEV => rule.l3mdev = value.u8() == Some(1),
            FRA_PROTOCOL => rule.protocol = names::one(&RTPROT, value.u8().unwrap_or_default().into()),
            FRA_IP_PROTO => rule.ip_protocol = value.u8(),
            FRA_UID_RANGE => rule.users = range(value, |bytes: [u8; 4]| u32::from_ne_bytes(bytes)),
            FRA_SPORT_RANGE => rule.source_ports = range(value, |bytes: [u8; 2]| u16::from_ne_bytes(bytes).into()),
            FRA_DPORT_RANGE => rule.destination_ports = range(value, |bytes: [u8; 2]| u16::from_ne_bytes(bytes).into()),
            _ => {}
        }
    }
    Some(rule)
}

/// Two numbers side by side.
fn range<const N: usize>(value: Value<'_>, number: impl Fn([u8; N]) -> u32) -> Option<Range> {
    let (start, end) = value.0.split_first_chunk::<N>()?;
    Some(Range {
        start: number(*start),
        end: number(end.try_into().ok()?),
    })
}
