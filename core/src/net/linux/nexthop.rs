//! Nexthops.

use super::change::{Change, How, blame};
use super::table::{self, each, flag, number, word, words};
use super::{link, names};
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result, Value};
use crate::net::{Family, Nexthop, NexthopMember, NexthopRequest, NexthopsRequest};
use crate::netlink::schema::route::nexthop::FAMILY;
use crate::netlink::{Request, Socket};

/// What a request calls the attributes of a nexthop.
const FIELDS: &[(&str, &str)] = &[
    ("oif", "link"),
    ("group_type", "group_kind"),
    ("res_group", "data"),
    ("encap_type", "encap_kind"),
];

/// See [`crate::net::nexthops`].
pub(in crate::net) fn list(request: &NexthopsRequest) -> Result<Vec<Nexthop>> {
    let mut socket = super::open(request.namespace.as_ref())?;
    read(&mut socket, request).context(|| "listing nexthops")
}

fn read(socket: &mut Socket, request: &NexthopsRequest) -> Result<Vec<Nexthop>> {
    let index = link::wanted(socket, request.index, request.link.as_ref())?;
    let master = link::named(socket, request.master.as_ref(), "master")?;
    let mut question = Change::new();
    let rows = if let Some(id) = request.id {
        question.put("id", u64::from(id));
        table::row(socket, &FAMILY, "getnexthop", question)?
            .into_iter()
            .collect()
    } else {
        question
            .put("family", u64::from(names::family(request.family)))
            .put_some("oif", index.map(u64::from))
            .put_some("master", master.map(u64::from))
            .put_some("groups", request.groups.then_some(true))
            .put_some("fdb", request.fdb.then_some(true));
        table::rows(socket, &FAMILY, "getnexthop", question)?
    };
    let mut links = link::Names::new();
    let mut found: Vec<Nexthop> = rows.into_iter().map(parse).collect();
    // One that was asked for by its number was not filtered by the kernel.
    found.retain(|nexthop| {
        index.is_none_or(|index| nexthop.index == Some(index))
            && request.family.is_none_or(|family| nexthop.family == Some(family))
            && (!request.groups || !nexthop.group.is_empty())
            && (!request.fdb || nexthop.fdb)
    });
    for nexthop in &mut found {
        links.fill(socket, nexthop.index, &mut nexthop.link);
    }
    Ok(found)
}

fn parse(row: Value) -> Nexthop {
    let member = |member: &Value| {
        let part = |name| number(member, name).unwrap_or_default();
        NexthopMember {
            id: part("id"),
            weight: (part("weight_high") << 8 | part("weight")) + 1,
        }
    };
    let group: Vec<_> = each(&row, "group").iter().map(member).collect();
    let scope = word(&row, "scope");
    Nexthop {
        id: number(&row, "id").unwrap_or_default(),
        family: match word(&row, "family").as_str() {
            "inet" => Some(Family::Inet),
            "inet6" => Some(Family::Inet6),
            _ => None,
        },
        link: None,
        index: number(&row, "oif"),
        gateway: word(&row, "gateway").parse().ok(),
        blackhole: flag(&row, "blackhole"),
        group_kind: word(&row, "group_type"),
        group,
        data: row.get("res_group").cloned(),
        fdb: flag(&row, "fdb"),
        encap_kind: word(&row, "encap_type"),
        encap: row.get("encap").cloned(),
        scope: if scope == "universe" { "global".into() } else { scope },
        protocol: word(&row, "protocol"),
        flags: words(&row, "flags"),
    }
}

/// See [`crate::net::nexthop_add`] and its kin.
pub(in crate::net) fn change(how: How, request: &NexthopRequest) -> Result<()> {
    let work = || {
        let mut socket = super::open(request.namespace.as_ref())?;
        let question = match how {
            How::Delete => {
                let missing = || Error::invalid("id", "it is missing; the number of a nexthop is needed");
                removal(request.id.ok_or_else(missing)?)
            }
            _ => changed(&mut socket, how, request),
        };
        let done = question.and_then(|question| socket.change(question));
        done.map_err(|error| blame(error, FIELDS))
    };
    work().context(|| format!("{} a nexthop", how.word()))
}

fn removal(id: u32) -> Result<Request> {
    let mut change = Change::new();
    change.put("id", u64::from(id));
    change.request(&FAMILY, "delnexthop", How::Delete)
}

fn changed(socket: &mut Socket, how: How, request: &NexthopRequest) -> Result<Request> {
    let index = link::wanted(socket, request.index, request.link.as_ref())?;
    let family = request.family.or(request.gateway.map(Family::from));
    let list = |flags: &[String]| Value::List(flags.iter().map(|flag| flag.as_str().into()).collect());
    let mut change = Change::new();
    change
        .put("family", u64::from(names::family(family)))
        .put("protocol", request.protocol.as_deref().unwrap_or("boot"))
        .put("flags", list(&request.flags))
        .put_some("id", request.id.map(u64::from))
        .put_some("oif", index.map(u64::from))
        .put_some("gateway", request.gateway.map(|address| address.to_string()))
        .put_some("blackhole", request.blackhole.then_some(true))
        .put_some("fdb", request.fdb.then_some(true))
        .put_some("group_type", request.group_kind.clone())
        .put_some("res_group", request.data.clone())
        .put_some("encap_type", request.encap_kind.clone())
        .put_some("encap", request.encap.clone());
    if !request.group.is_empty() {
        let mut group = Vec::with_capacity(request.group.len());
        for (at, member) in request.group.iter().enumerate() {
            let weight = member.weight.saturating_sub(1);
            if weight > u32::from(u16::MAX) {
                let field = format!("group[{at}].weight");
                return Err(Error::invalid(field, "it is at most 65536"));
            }
            let mut entry = Change::new();
            entry
                .put("id", u64::from(member.id))
                .put("weight", u64::from(weight & 0xff))
                .put("weight_high", u64::from(weight >> 8));
            group.push(entry.into_value());
        }
        change.put("group", group);
    }
    change.request(&FAMILY, "newnexthop", how)
}

/// See [`crate::net::nexthops_flush`].
pub(in crate::net) fn flush(request: &NexthopsRequest) -> Result<u32> {
    let work = || -> Result<u32> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let found = read(&mut socket, request)?;
        let requests: Result<Vec<_>> = found.iter().map(|nexthop| removal(nexthop.id)).collect();
        table::remove(&mut socket, requests?, Errno::NOENT)
    };
    work().context(|| "removing nexthops")
}
