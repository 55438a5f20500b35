//! What differs between the network as it is and as it shall be, in the order in which it can be changed.

use super::super::{How, address, link, names, route, rule};
use super::Planned;
use super::operation::{self, Operation};
use crate::abi::errno::Errno;
use crate::document::{Error, Result, Text, Value};
use crate::net::{
    Address, AddressRequest, AddressesRequest, Family, Link, LinkChange, LinkRequest, LinksRequest, Network, Route,
    RouteRequest, RoutesRequest, Rule, RuleRequest, RulesRequest, Step, Wanted, WantedLink,
};
use std::collections::BTreeSet;
use std::fmt::Display;

/// Who makes routes that nobody else should remove.
const AUTOMATIC: [&str; 4] = ["kernel", "ra", "redirect", "dhcp"];

/// The steps to what is wanted.
pub(super) fn plan(wanted: &Wanted) -> Result<Vec<Planned>> {
    let namespace = wanted.namespace.clone();
    let present = link::list(&LinksRequest {
        namespace: namespace.clone(),
        ..LinksRequest::default()
    })?;
    let addresses = address::list(&AddressesRequest {
        namespace,
        ..AddressesRequest::default()
    })?;
    let mut steps = Vec::new();
    // Nothing may lead to a link any more when it goes.
    let (mut last, mut gone) = (Vec::new(), Vec::new());
    for (at, one) in wanted.links.iter().enumerate() {
        let inside = |error: Error| within(error, &format!("links[{at}]"));
        if one.name.is_empty() {
            return Err(inside(Error::invalid("name", "it is missing")));
        }
        let there = present.iter().find(|link| link.name == one.name);
        match there {
            Some(link) if one.absent => gone.push(removed(link, &present)),
            None if one.absent => {}
            None => {
                let end = wanted.links[..at]
                    .iter()
                    .any(|other| !other.absent && other.peer.as_ref() == Some(&one.name));
                steps.extend(made(one, end).map_err(inside)?);
            }
            Some(link) => steps.extend(changed(one, link, &present).map_err(inside)?),
        }
    }
    for (name, value) in &wanted.sysctls {
        steps.extend(setting(wanted.namespace.as_ref(), name, value)?);
    }
    for one in wanted.links.iter().filter(|one| !one.absent) {
        let own: Vec<&Address> = addresses.iter().filter(|address| address.link == one.name).collect();
        addressed(one, &own, &mut steps);
    }
    if let Some(rules) = &wanted.rules {
        ruled(wanted, rules, &mut steps, &mut last)?;
    }
    if let Some(routes) = &wanted.routes {
        routed(wanted, routes, &present, &mut steps)?;
    }
    steps.extend(last);
    steps.extend(gone);
    Ok(steps)
}

/// The same error, blamed on a field inside of `outer`.
fn within(error: Error, outer: &str) -> Error {
    let field = if error.field.is_empty() {
        outer.to_owned()
    } else {
        format!("{outer}.{}", error.field)
    };
    error.with_field(field)
}

fn step(action: &str, object: &str, name: impl Display, operation: Operation, undo: Operation) -> Planned {
    let step = Step {
        action: action.to_owned(),
        object: object.to_owned(),
        name: name.to_string(),
        changes: Vec::new(),
    };
    Planned {
        step,
        operation,
        undo: Some(undo),
    }
}

/// A link that is missing, or that is there as the other end of one that is made before.
fn made(one: &WantedLink, end: bool) -> Result<Vec<Planned>> {
    let mut steps = Vec::new();
    if !end {
        if one.kind.is_none() {
            let message = format!("there is no link {:?}, and without a kind none can be made", one.name);
            return Err(Error::new(Errno::NODEV, message).with_field("kind"));
        }
        let make = Operation::Make(Box::new(one.made()));
        steps.push(step(
            "add",
            "link",
            &one.name,
            make,
            Operation::Remove(one.name.clone()),
        ));
    }
    // What cannot be said when a link is made, or is better said afterwards: it comes up last.
    let change = LinkChange {
        name: Some(one.name.clone()),
        master: one.master.clone().filter(|master| !master.is_empty()),
        up: one.up.filter(|up| *up),
        alias: one.alias.clone(),
        mtu: one.mtu.filter(|_| end),
        mac: one.mac.filter(|_| end),
        txqlen: one.txqlen.filter(|_| end),
        group: one.group.filter(|_| end),
        ..LinkChange::default()
    };
    let differences: Vec<String> = [
        change.master.as_ref().map(|master| format!("master {master}")),
        change.alias.as_ref().map(|alias| format!("alias {alias}")),
        change.mtu.map(|mtu| format!("mtu {mtu}")),
        change.mac.map(|mac| format!("mac {mac}")),
        change.txqlen.map(|txqlen| format!("txqlen {txqlen}")),
        change.group.map(|group| format!("group {group}")),
        change.up.map(|_| "up".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !differences.is_empty() {
        // It goes with the link.
        let mut set = step(
            "change",
            "link",
            &one.name,
            Operation::Set(Box::new(change)),
            Operation::All(Vec::new()),
        );
        set.step.changes = differences;
        steps.push(set);
    }
    Ok(steps)
}

/// Notes a field that differs: what it is and what it shall be.
fn differs<T: PartialEq + Clone>(
    name: &str,
    is: &T,
    shall: Option<&T>,
    show: impl Fn(&T) -> String,
    notes: &mut Vec<String>,
) -> (Option<T>, Option<T>) {
    match shall {
        Some(shall) if shall != is => {
            notes.push(format!("{name} {} -> {}", show(is), show(shall)));
            (Some(shall.clone()), Some(is.clone()))
        }
        _ => (None, None),
    }
}

/// A link that is there.
fn changed(one: &WantedLink, link: &Link, present: &[Link]) -> Result<Option<Planned>> {
    if let Some(kind) = one.kind.as_ref().filter(|kind| **kind != link.kind) {
        let message = format!(
            "there is a link {:?}, but its kind is {:?} and not {kind:?}",
            one.name, link.kind
        );
        return Err(Error::new(Errno::EXIST, message).with_field("kind"));
    }
    let master = present.iter().find(|other| Some(other.index) == link.master);
    let master = master.map(|master| master.name.clone()).unwrap_or_default();
    let is_up = link.flag_bits & libc::IFF_UP as u32 != 0;
    let mut notes = Vec::new();
    let (mut set, mut back) = (LinkChange::default(), LinkChange::default());
    (set.name, back.name) = (Some(one.name.clone()), Some(one.name.clone()));
    let text = |text: &Text| {
        if text.is_empty() {
            "none".to_owned()
        } else {
            text.to_string()
        }
    };
    (set.mtu, back.mtu) = differs("mtu", &link.mtu, one.mtu.as_ref(), u32::to_string, &mut notes);
    (set.mac, back.mac) = differs("mac", &link.mac, one.mac.as_ref(), |mac| mac.to_string(), &mut notes);
    (set.master, back.master) = differs("master", &master, one.master.as_ref(), text, &mut notes);
    (set.alias, back.alias) = differs("alias", &link.alias, one.alias.as_ref(), text, &mut notes);
    (set.txqlen, back.txqlen) = differs("txqlen", &link.txqlen, one.txqlen.as_ref(), u32::to_string, &mut notes);
    (set.group, back.group) = differs("group", &link.group, one.group.as_ref(), u32::to_string, &mut notes);
    let show = |up: &bool| if *up { "up" } else { "down" }.to_owned();
    (set.up, back.up) = differs("state", &is_up, one.up.as_ref(), show, &mut notes);
    if let Some(Value::Map(entries)) = &one.data {
        let is = link.data.clone().unwrap_or_default();
        let other = entries.iter().filter(|(name, value)| is.get(name) != Some(value));
        let (mut new, mut old) = (Vec::new(), Vec::new());
        for (name, value) in other {
            notes.push(format!("data.{name}"));
            new.push((name.clone(), value.clone()));
            old.extend(is.get(name).map(|value| (name.clone(), value.clone())));
        }
        if !new.is_empty() {
            set.data = Some(Value::Map(new));
            back.data = (!old.is_empty()).then_some(Value::Map(old));
        }
    }
    if notes.is_empty() {
        return Ok(None);
    }
    let mut planned = step(
        "change",
        "link",
        &one.name,
        Operation::Set(Box::new(set)),
        Operation::Set(Box::new(back)),
    );
    planned.step.changes = notes;
    Ok(Some(planned))
}

/// A link that shall not be there. It is made again as far as its listing tells how.
fn removed(link: &Link, present: &[Link]) -> Planned {
    let named = |index: Option<u32>| {
        present
            .iter()
            .find(|other| Some(other.index) == index)
            .map(|other| other.name.clone())
    };
    let again = LinkRequest {
        name: Some(link.name.clone()),
        kind: Some(link.kind.clone()),
        data: link.data.clone(),
        link: named(link.link).filter(|_| link.kind != "veth"),
        peer: named(link.link).filter(|_| link.kind == "veth"),
        master: named(link.master),
        up: Some(link.flag_bits & libc::IFF_UP as u32 != 0),
        mtu: Some(link.mtu),
        mac: Some(link.mac).filter(|mac| !mac.is_empty()),
        ..LinkRequest::default()
    };
    let undo = Operation::Make(Box::new(again));
    step("delete", "link", &link.name, Operation::Remove(link.name.clone()), undo)
}

/// A setting.
fn setting(namespace: Option<&Text>, name: &str, value: &str) -> Result<Option<Planned>> {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let is = match operation::read(namespace, name) {
        // One of a link that is yet to be made.
        Err(error) if error.errno == Errno::NOENT => String::new(),
        is => is?,
    };
    if words(&is) == words(value) {
        return Ok(None);
    }
    let write = |value: &str| Operation::Sysctl(name.to_owned(), value.to_owned());
    let back = if is.is_empty() {
        Operation::All(Vec::new())
    } else {
        write(&is)
    };
    let mut planned = step("change", "sysctl", name, write(value), back);
    planned.step.changes = vec![format!("{is} -> {value}")];
    Ok(Some(planned))
}

/// The addresses of a link. Those that shall go go first: with one that is the first of its network the kernel removes the others.
fn addressed(one: &WantedLink, own: &[&Address], steps: &mut Vec<Planned>) {
    let Some(wanted) = &one.addresses else { return };
    let network = |address: &Address| Network {
        address: address.address,
        prefix: address.prefix as u8,
    };
    let request = |network: Network| AddressRequest {
        link: Some(one.name.clone()),
        address: Some(network),
        ..AddressRequest::default()
    };
    let mut gone = BTreeSet::new();
    for address in own {
        let local = address.family == Family::Inet6 && address.scope == "link";
        if local || wanted.contains(&network(address)) {
            continue;
        }
        let old = AddressRequest {
            peer: address.peer,
            broadcast: address.broadcast,
            label: Some(address.label.clone()).filter(|label| !label.is_empty()),
            scope: Some(address.scope.to_string()),
            preferred: address.preferred,
            valid: address.valid,
            ..request(network(address))
        };
        let delete = Operation::Address(
            How::Delete,
            Box::new(AddressRequest {
                peer: address.peer,
                ..request(network(address))
            }),
        );
        let add = Operation::Address(How::Replace, Box::new(old));
        steps.push(step(
            "delete",
            "address",
            format_args!("{} on {}", network(address), one.name),
            delete,
            add,
        ));
        gone.insert(names::family(Some(address.family)));
    }
    for network in wanted {
        let there = own
            .iter()
            .any(|address| network.address == address.address && u32::from(network.prefix) == address.prefix);
        // One that stays may go along with one that goes; then it is put back.
        if there && !gone.contains(&names::family(Some(Family::from(network.address)))) {
            continue;
        }
        let operation = |how| Operation::Address(how, Box::new(request(*network)));
        let undo = if there {
            Operation::All(Vec::new())
        } else {
            operation(How::Delete)
        };
        let mut planned = step(
            "add",
            "address",
            format_args!("{network} on {}", one.name),
            operation(How::Replace),
            undo,
        );
        if there {
            planned.step.action = "change".to_owned();
            planned.step.changes = vec!["kept".to_owned()];
        }
        steps.push(planned);
    }
}

/// All rules but those of the kernel.
fn ruled(wanted: &Wanted, rules: &[RuleRequest], steps: &mut Vec<Planned>, last: &mut Vec<Planned>) -> Result<()> {
    let namespace = wanted.namespace.clone();
    let mut present = rule::list(&RulesRequest {
        namespace,
        ..RulesRequest::default()
    })?;
    present.retain(|rule| rule.protocol != "kernel");
    for (at, one) in rules.iter().enumerate() {
        let place = format!("rules[{at}]");
        if one.namespace.is_some() {
            return Err(Error::invalid(
                format!("{place}.namespace"),
                "the one of all is beside `rules`",
            ));
        }
        let found = present.iter().position(|rule| is_rule(one, rule));
        if let Some(found) = found {
            present.swap_remove(found);
            continue;
        }
        let operation = |how| Operation::Rule(how, Box::new(one.clone()));
        steps.push(step(
            "add",
            "rule",
            told(one),
            operation(How::Add),
            operation(How::Delete),
        ));
    }
    for rule in &present {
        let request = rule::same(rule);
        let operation = |how| Operation::Rule(how, Box::new(request.clone()));
        last.push(step(
            "delete",
            "rule",
            told(&request),
            operation(How::Delete),
            operation(How::Add),
        ));
    }
    Ok(())
}

/// A rule in words.
fn told(rule: &RuleRequest) -> String {
    let part = |word: &str, value: Option<String>| value.map(|value| format!("{word} {value}"));
    let parts = [
        part("priority", rule.priority.map(|number| number.to_string())),
        part("from", rule.source.map(|network| network.to_string())),
        part("to", rule.destination.map(|network| network.to_string())),
        part("table", rule.table.map(|number| number.to_string())),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Whether a rule is what is asked for.
fn is_rule(wanted: &RuleRequest, rule: &Rule) -> bool {
    let mut same = rule::same(rule);
    if wanted.priority.is_none() {
        same.priority = None;
    }
    let mut wanted = wanted.clone();
    let addresses = [wanted.source, wanted.destination];
    wanted.family = wanted
        .family
        .or_else(|| addresses.iter().flatten().next().map(|network| network.address.into()));
    wanted.protocol = wanted.protocol.or(Some("boot".into()));
    if wanted.action.is_none() {
        wanted.action = Some(if wanted.target.is_some() { "goto" } else { "table" }.into());
    }
    if wanted.action.as_deref() == Some("table") && !wanted.l3mdev {
        wanted.table = wanted.table.or(Some(libc::RT_TABLE_MAIN.into()));
    }
    for network in [&mut wanted.source, &mut wanted.destination] {
        *network = network.filter(|network| network.prefix > 0);
    }
    wanted.tos = wanted.tos.or(Some(0));
    wanted == same
}

/// All routes of the tables that are mentioned.
fn routed(wanted: &Wanted, routes: &[RouteRequest], links: &[Link], steps: &mut Vec<Planned>) -> Result<()> {
    let namespace = wanted.namespace.clone();
    let mut present = route::list(&RoutesRequest {
        namespace,
        ..RoutesRequest::default()
    })?;
    let mut tables = BTreeSet::from([u32::from(libc::RT_TABLE_MAIN)]);
    tables.extend(routes.iter().filter_map(|route| route.table));
    let mut new = Vec::new();
    for (at, one) in routes.iter().enumerate() {
        let inside = |error: Error| within(error, &format!("routes[{at}]"));
        if one.namespace.is_some() {
            return Err(inside(Error::invalid("namespace", "the one of all is beside `routes`")));
        }
        let (family, network) = route::destination(one).map_err(inside)?;
        let table = one.table.unwrap_or(libc::RT_TABLE_MAIN.into());
        // IPv6 says 1024 if nobody says anything.
        let priority = one.priority.unwrap_or(if family == Family::Inet6 { 1024 } else { 0 });
        let key = |route: &Route| {
            (route.destination, route.table, route.priority, route.tos)
                == (network, table, priority, one.tos.unwrap_or(0))
        };
        let found = present.iter().position(key);
        let old = found.map(|found| present.swap_remove(found));
        if old.as_ref().is_some_and(|old| is_route(one, old, links)) {
            continue;
        }
        let how = if old.is_some() { How::Replace } else { How::Add };
        let operation = Operation::Route(how, Box::new(one.clone()));
        let undo = match &old {
            Some(old) => Operation::Route(How::Replace, Box::new(route::restored(old))),
            None => Operation::Route(How::Delete, Box::new(one.clone())),
        };
        let action = if old.is_some() { "change" } else { "add" };
        let mut planned = step(
            action,
            "route",
            format_args!("{network} in table {table}"),
            operation,
            undo,
        );
        if let Some(old) = &old {
            planned.step.changes = vec![format!("{} -> {}", way(&route::restored(old)), way(one))];
        }
        new.push(planned);
    }
    present.retain(|route| tables.contains(&route.table) && !AUTOMATIC.contains(&&*route.protocol));
    for old in &present {
        let operation = |how, request| Operation::Route(how, Box::new(request));
        let delete = operation(How::Delete, route::same(old));
        let name = format!("{} in table {}", old.destination, old.table);
        steps.push(step(
            "delete",
            "route",
            name,
            delete,
            operation(How::Add, route::restored(old)),
        ));
    }
    steps.extend(new);
    Ok(())
}

/// Where a route leads, in words.
fn way(route: &RouteRequest) -> String {
    let kind = route.kind.clone().filter(|kind| kind != "unicast");
    let gateway = route.gateway.map(|gateway| format!("via {gateway}"));
    let link = route.link.as_ref().map(|link| format!("dev {link}"));
    let hops = (!route.nexthops.is_empty()).then(|| format!("{} ways", route.nexthops.len()));
    let parts: Vec<String> = [kind, gateway, link, hops].into_iter().flatten().collect();
    if parts.is_empty() {
        "other metrics".to_owned()
    } else {
        parts.join(" ")
    }
}

/// Whether a route is what is asked for; what is not said does not count, but for the way itself.
fn is_route(wanted: &RouteRequest, route: &Route, links: &[Link]) -> bool {
    let said = |wanted: &Option<String>, is: &str| wanted.as_deref().is_none_or(|wanted| wanted == is);
    let index = wanted
        .link
        .as_ref()
        .map(|name| links.iter().find(|link| link.name == *name).map(|link| link.index));
    let kind = wanted.kind.as_deref().unwrap_or("unicast");
    let hops = |hops: &[crate::net::RouteHop]| -> Vec<_> {
        let mut all: Vec<_> = hops.iter().map(|hop| (hop.gateway, hop.weight.max(1))).collect();
        all.sort();
        all
    };
    kind == route.kind
        && wanted.gateway == route.gateway
        && index.is_none_or(|index| index == route.index && index.is_some())
        && wanted.index.is_none_or(|index| Some(index) == route.index)
        && wanted.prefsrc.is_none_or(|address| Some(address) == route.prefsrc)
        && wanted.nexthop == route.nexthop
        && hops(&wanted.nexthops) == hops(&route.nexthops)
        && wanted.metrics == route.metrics
        && said(&wanted.protocol, &route.protocol)
        && said(&wanted.scope, &route.scope)
        && wanted
            .preference
            .as_deref()
            .is_none_or(|wanted| route.preference.as_deref() == Some(wanted))
}
