//! Rules.

use super::change::{Change, How, blame};
use super::names;
use crate::document::{Context, Error, Result};
use crate::net::{Family, Network, Range, Rule, RuleRequest, RulesRequest};
use crate::netlink::schema::route::{RTPROT, rule as schema};
use crate::netlink::{Message, Request, Socket, Value, read as wire};
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
    let mut socket = super::open(request.namespace.as_ref())?;
    read(&mut socket, request).context(|| "listing rules")
}

/// The rules that satisfy a request.
pub(super) fn read(socket: &mut Socket, request: &RulesRequest) -> Result<Vec<Rule>> {
    let mut header: raw::fib_rule_hdr = wire(&[]);
    header.family = names::family(request.family);
    let question = Request::new(raw::RTM_GETRULE as u32, raw::NLM_F_DUMP, &header);
    let wanted = |found: &Rule| {
        request.family.is_none_or(|family| found.family == family)
            && request.priority.is_none_or(|priority| found.priority == priority)
            && request.table.is_none_or(|table| found.table == table)
    };
    socket.dump(question, |message| parse(message).filter(wanted))
}

/// What a request calls the attributes of a rule.
const FIELDS: &[(&str, &str)] = &[
    ("dst_len", "destination"),
    ("dst", "destination"),
    ("src_len", "source"),
    ("src", "source"),
    ("iifname", "iif"),
    ("oifname", "oif"),
    ("goto", "target"),
    ("fwmark", "mark"),
    ("fwmask", "mark_mask"),
    ("uid_range", "users"),
    ("sport_range", "source_ports"),
    ("dport_range", "destination_ports"),
    ("tun_id", "tunnel"),
    ("suppress_prefixlen", "suppress_prefix"),
    ("suppress_ifgroup", "suppress_group"),
    ("ip_proto", "ip_protocol"),
];

/// See [`crate::net::rule_add`] and its kin.
pub(in crate::net) fn change(how: How, request: &RuleRequest) -> Result<()> {
    let work = || {
        let mut socket = super::open(request.namespace.as_ref())?;
        let done = changed(how, request).and_then(|question| socket.change(question));
        done.map_err(|error| blame(error, FIELDS))
    };
    work().context(|| format!("{} a rule", how.word()))
}

/// The request that means a rule that is there.
pub(super) fn same(rule: &Rule) -> RuleRequest {
    RuleRequest {
        namespace: None,
        family: Some(rule.family),
        priority: Some(rule.priority),
        action: Some(rule.action.to_string()),
        table: Some(rule.table).filter(|table| *table != 0),
        invert: rule.invert,
        source: rule.source,
        destination: rule.destination,
        iif: rule.iif.clone(),
        oif: rule.oif.clone(),
        mark: rule.mark,
        mark_mask: rule.mark_mask,
        tos: Some(rule.tos),
        users: rule.users,
        ip_protocol: rule.ip_protocol,
        source_ports: rule.source_ports,
        destination_ports: rule.destination_ports,
        target: rule.target,
        l3mdev: rule.l3mdev,
        suppress_prefix: rule.suppress_prefix,
        suppress_group: rule.suppress_group,
        tunnel: rule.tunnel,
        protocol: Some(rule.protocol.to_string()),
    }
}

fn changed(how: How, request: &RuleRequest) -> Result<Request> {
    let addresses = [request.source, request.destination];
    let mut families = addresses.iter().flatten().map(|network| Family::from(network.address));
    let family = request.family.or_else(|| families.next());
    let family = family.ok_or_else(|| {
        Error::invalid(
            "family",
            "it is missing, and no address tells it: \"inet\" or \"inet6\"?",
        )
    })?;
    if let Some(other) = addresses
        .iter()
        .flatten()
        .find(|network| Family::from(network.address) != family)
    {
        return Err(Error::invalid("family", format!("{other} is of another family")));
    }
    let deleted = how == How::Delete;
    let action = request
        .action
        .as_deref()
        .map(|text| names::action_number("action", text))
        .transpose()?;
    let action = action.unwrap_or(if deleted {
        0
    } else if request.target.is_some() {
        2
    } else {
        1
    });
    let table = request
        .table
        .or((action == 1 && !deleted && !request.l3mdev).then_some(libc::RT_TABLE_MAIN.into()));
    let protocol = request
        .protocol
        .as_deref()
        .map(|text| names::number(&RTPROT, "protocol", text))
        .transpose()?;
    let mut change = Change::new();
    change
        .put("family", u64::from(names::family(Some(family))))
        .put("action", u64::from(action))
        .put_some("table", table.map(u64::from))
        .put_some("tos", request.tos.map(u64::from))
        .put_some(
            "protocol",
            protocol
                .or((!deleted).then_some(libc::RTPROT_BOOT.into()))
                .map(u64::from),
        )
        .put_some("priority", request.priority.map(u64::from))
        .put_some("iifname", request.iif.clone())
        .put_some("oifname", request.oif.clone())
        .put_some("fwmark", request.mark.map(u64::from))
        .put_some("fwmask", request.mark_mask.map(u64::from))
        .put_some("ip_proto", request.ip_protocol.map(u64::from))
        .put_some("goto", request.target.map(u64::from))
        .put_some("suppress_prefixlen", request.suppress_prefix.map(u64::from))
        .put_some("suppress_ifgroup", request.suppress_group.map(u64::from))
        .put_some("tun_id", request.tunnel);
    if request.invert {
        change.put("flags", u64::from(raw::FIB_RULE_INVERT));
    }
    if request.l3mdev {
        change.put("l3mdev", 1_u64);
    }
    for (name, length, network) in [
        ("src", "src_len", request.source),
        ("dst", "dst_len", request.destination),
    ] {
        // Everywhere is said by saying nothing.
        if let Some(network) = network.filter(|network| network.prefix > 0) {
            change
                .put(length, u64::from(network.prefix))
                .put(name, network.address.to_string());
        }
    }
    let ranges = [
        ("uid_range", request.users),
        ("sport_range", request.source_ports),
        ("dport_range", request.destination_ports),
    ];
    for (name, range) in ranges {
        if let Some(range) = range {
            let mut both = Change::new();
            both.put("start", u64::from(range.start))
                .put("end", u64::from(range.end));
            change.put(name, both.into_value());
        }
    }
    change.request(&schema::FAMILY, how.of("newrule", "delrule"), how)
}

/// A rule from its message; nothing if it is of another family.
pub(super) fn parse(message: &Message<'_>) -> Option<Rule> {
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
