//! Routes.

use super::change::{Change, How, blame};
use super::link::Indexes;
use super::{link, names, table};
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result, Value as Document};
use crate::net::{Family, Network, Route, RouteGetRequest, RouteHop, RouteRequest, RoutesChange, RoutesRequest};
use crate::netlink::schema::route::{RTN, RTNH_F, RTPROT, routes};
use crate::netlink::{Attributes, Message, Request, Socket, Value, read as wire};
use linux_raw_sys::netlink as raw;
use std::net::IpAddr;

/// `RTA_*` by the attribute's number.
macro_rules! rta {
    ($($name:ident)*) => { $(const $name: u16 = raw::rtattr_type_t::$name as u16;)* };
}
rta! {
    RTA_DST RTA_SRC RTA_OIF RTA_GATEWAY RTA_PRIORITY RTA_PREFSRC RTA_METRICS RTA_MULTIPATH RTA_CACHEINFO RTA_TABLE RTA_VIA
    RTA_PREF RTA_EXPIRES RTA_NH_ID
}

/// See [`crate::net::routes`].
pub(in crate::net) fn list(request: &RoutesRequest) -> Result<Vec<Route>> {
    let mut socket = super::open(request.namespace.as_ref())?;
    read(&mut socket, request).context(|| "listing routes")
}

/// What a request calls the attributes of a route.
const FIELDS: &[(&str, &str)] = &[
    ("dst_len", "destination"),
    ("dst", "destination"),
    ("src_len", "source"),
    ("src", "source"),
    ("via", "gateway"),
    ("oif", "link"),
    ("multipath", "nexthops"),
    ("nh_id", "nexthop"),
    ("type", "kind"),
    ("pref", "preference"),
    ("flags", "onlink"),
];

/// See [`crate::net::route_get`].
pub(in crate::net) fn get(request: &RouteGetRequest) -> Result<Route> {
    let work = || -> Result<Route> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let missing = || Error::invalid("destination", "it is missing; an address is needed");
        let destination = request.destination.ok_or_else(missing)?;
        let family = Family::from(destination);
        let whole = |address: IpAddr| if address.is_ipv4() { 32_u64 } else { 128 };
        let mut change = Change::new();
        change
            .put("family", u64::from(names::family(Some(family))))
            .put("dst_len", whole(destination))
            .put("dst", destination.to_string())
            .put_some("src_len", request.source.map(whole))
            .put_some("src", request.source.map(|source| source.to_string()))
            .put_some(
                "oif",
                link::named(&mut socket, request.link.as_ref(), "link")?.map(u64::from),
            )
            .put_some(
                "iif",
                link::named(&mut socket, request.from.as_ref(), "from")?.map(u64::from),
            )
            .put_some("mark", request.mark.map(u64::from));
        // Without being asked for it, IPv4 does not tell in which table it found the route; IPv6 always does.
        let table = match family {
            Family::Inet => raw::RTM_F_LOOKUP_TABLE,
            Family::Inet6 => 0,
        };
        let fibmatch = if request.fibmatch { raw::RTM_F_FIB_MATCH } else { 0 };
        change.put("flags", u64::from(table | fibmatch));
        let question = change.request(&routes::FAMILY, "getroute", How::Change)?;
        let found = socket.get(question, parse_any).map_err(|error| blame(error, FIELDS))?;
        let mut route =
            found.ok_or_else(|| Error::new(Errno::BADMSG, "the kernel answered with something else than a route"))?;
        link::Names::new().fill(&socket, route.index, &mut route.link);
        Ok(route)
    };
    work().context(|| "asking for a route")
}

/// See [`crate::net::route_add`] and its kin.
pub(in crate::net) fn change(how: How, request: &RouteRequest) -> Result<()> {
    let work = || {
        let mut socket = super::open(request.namespace.as_ref())?;
        let change = changed(&mut socket, &mut Indexes::default(), how, request)?;
        socket.change(change).map_err(|error| blame(error, FIELDS))
    };
    work().context(|| format!("{} a route", how.word()))
}

/// See [`crate::net::routes_add`] and its kin.
pub(in crate::net) fn change_all(how: How, request: &RoutesChange) -> Result<()> {
    let place = |at: usize, error: Error| {
        let field = match error.field.as_str() {
            "" => format!("routes[{at}]"),
            field => format!("routes[{at}].{field}"),
        };
        error.with_field(field)
    };
    let work = || -> Result<()> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let mut links = Indexes::default();
        let mut requests = Vec::with_capacity(request.routes.len());
        for (at, route) in request.routes.iter().enumerate() {
            if route.namespace.is_some() {
                return Err(place(
                    at,
                    Error::invalid("namespace", "the one beside `routes` holds for all of them"),
                ));
            }
            requests.push(changed(&mut socket, &mut links, how, route).map_err(|error| place(at, error))?);
        }
        let results = socket.batch(&mut requests, None)?;
        let refused = results.iter().flatten().count();
        let first = results
            .into_iter()
            .enumerate()
            .find_map(|(at, result)| Some((at, result?)));
        first.map_or(Ok(()), |(at, error)| {
            let error = place(at, blame(error, FIELDS));
            Err(error.within(format_args!(
                "{refused} of {} were refused, the first",
                request.routes.len()
            )))
        })
    };
    work().context(|| format!("{} routes", how.word()))
}

/// See [`crate::net::routes_flush`].
pub(in crate::net) fn flush(request: &RoutesRequest) -> Result<u32> {
    let work = || -> Result<u32> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let mut routes = read(&mut socket, request)?;
        routes.retain(|route| request.protocol.is_some() || route.protocol != "kernel");
        let mut links = Indexes::default();
        let mut requests = Vec::with_capacity(routes.len());
        for route in &routes {
            requests.push(changed(&mut socket, &mut links, How::Delete, &same(route))?);
        }
        table::remove(&mut socket, requests, Errno::SRCH)
    };
    work().context(|| "removing routes")
}

/// The request that means a route that is there.
pub(super) fn same(route: &Route) -> RouteRequest {
    RouteRequest {
        destination: Some(route.destination.to_string()),
        family: Some(route.family),
        source: route.source,
        gateway: route.gateway,
        index: route.index,
        table: Some(route.table),
        kind: Some(route.kind.to_string()),
        protocol: Some(route.protocol.to_string()),
        scope: Some(route.scope.to_string()),
        priority: Some(route.priority).filter(|priority| *priority != 0),
        tos: Some(route.tos),
        nexthop: route.nexthop,
        ..RouteRequest::default()
    }
}

/// The request that makes a route again that was there.
pub(super) fn restored(route: &Route) -> RouteRequest {
    RouteRequest {
        prefsrc: route.prefsrc,
        link: route.link.clone(),
        index: None,
        onlink: route.flags.iter().any(|flag| flag == "onlink"),
        nexthops: route
            .nexthops
            .iter()
            .map(|hop| RouteHop {
                index: None,
                flags: Vec::new(),
                ..hop.clone()
            })
            .collect(),
        metrics: route.metrics.clone(),
        preference: route.preference.as_ref().map(|preference| preference.to_string()),
        ..same(route)
    }
}

/// The request to the kernel. What is left out becomes what `ip route` would take.
fn changed(socket: &mut Socket, links: &mut Indexes, how: How, request: &RouteRequest) -> Result<Request> {
    let (family, destination) = destination(request)?;
    let kind = request
        .kind
        .as_deref()
        .map_or(Ok(libc::RTN_UNICAST.into()), |kind| names::number(&RTN, "kind", kind))?;
    let protocol = request
        .protocol
        .as_deref()
        .map(|text| names::number(&RTPROT, "protocol", text))
        .transpose()?;
    let deleted = how == How::Delete;
    let local = [libc::RTN_LOCAL, libc::RTN_NAT].map(u32::from).contains(&kind);
    let on_link = [libc::RTN_BROADCAST, libc::RTN_MULTICAST, libc::RTN_ANYCAST]
        .map(u32::from)
        .contains(&kind);
    let table = request
        .table
        .unwrap_or(match local || on_link && kind != u32::from(libc::RTN_MULTICAST) {
            true => libc::RT_TABLE_LOCAL.into(),
            false => libc::RT_TABLE_MAIN.into(),
        });
    let index = links.wanted(socket, request.index, request.link.as_ref())?;
    let far = request.gateway.is_some()
        || request.nexthop.is_some()
        || request.nexthops.iter().any(|hop| hop.gateway.is_some());
    let scope = match &request.scope {
        Some(scope) => names::scope_number("scope", scope)?,
        None if family == Family::Inet6 => libc::RT_SCOPE_UNIVERSE.into(),
        None if local => libc::RT_SCOPE_HOST.into(),
        None if deleted => libc::RT_SCOPE_NOWHERE.into(),
        None if on_link => libc::RT_SCOPE_LINK.into(),
        None if kind == u32::from(libc::RTN_UNICAST) && !far && (index.is_some() || !request.nexthops.is_empty()) => {
            libc::RT_SCOPE_LINK.into()
        }
        None => libc::RT_SCOPE_UNIVERSE.into(),
    };
    let mut change = Change::new();
    change
        .put("family", u64::from(names::family(Some(family))))
        .put(
            "protocol",
            u64::from(protocol.unwrap_or(if deleted { 0 } else { libc::RTPROT_BOOT.into() })),
        )
        .put("scope", u64::from(scope))
        // Deleting without a kind takes whatever is there.
        .put(
            "type",
            u64::from(if deleted && request.kind.is_none() { 0 } else { kind }),
        )
        .put("dst_len", u64::from(destination.prefix))
        .put_some("tos", request.tos.map(u64::from))
        .put("table", u64::from(table));
    if destination.prefix > 0 {
        change.put("dst", destination.address.to_string());
    }
    if let Some(source) = request.source {
        change
            .put("src_len", u64::from(source.prefix))
            .put("src", source.address.to_string());
    }
    if request.onlink {
        change.put("flags", u64::from(raw::RTNH_F_ONLINK));
    }
    gateway(&mut change, family, request.gateway);
    change
        .put_some("prefsrc", request.prefsrc.map(|address| address.to_string()))
        .put_some("oif", index.map(u64::from))
        .put_some("priority", request.priority.map(u64::from))
        .put_some("nh_id", request.nexthop.map(u64::from));
    if !request.nexthops.is_empty() {
        let hops = request
            .nexthops
            .iter()
            .enumerate()
            .map(|(at, hop)| way(socket, links, family, at, hop));
        change.put("multipath", hops.collect::<Result<Vec<_>>>()?);
    }
    if !request.metrics.is_empty() {
        let numbers = request
            .metrics
            .iter()
            .map(|(name, number)| (name.clone(), u64::from(*number).into()));
        change.put("metrics", Document::Map(numbers.collect()));
    }
    if let Some(preference) = &request.preference {
        change.put(
            "pref",
            u64::from(names::number(&routes::ROUTER_PREF, "preference", preference)?),
        );
    }
    change
        .request(&routes::FAMILY, how.of("newroute", "delroute"), how)
        .map_err(|error| blame(error, FIELDS))
}

/// Family and destination of a request, each of which may tell the other.
pub(super) fn destination(request: &RouteRequest) -> Result<(Family, Network)> {
    let wrong = |message: String| Error::invalid("destination", message);
    let text = request.destination.as_deref();
    let text =
        text.ok_or_else(|| wrong("it is missing; a network such as \"10.0.0.0/8\", or \"default\", is needed".into()))?;
    if text != "default" {
        let network: Network = text.parse().map_err(wrong)?;
        let family = Family::from(network.address);
        return match request.family {
            Some(other) if other != family => Err(Error::invalid("family", format!("{network} is of another family"))),
            _ => Ok((family, network)),
        };
    }
    let addresses = [request.source.map(|network| network.address), request.prefsrc];
    // The gateway may be of another family, but then somebody must say so.
    let told = request.family.or_else(|| {
        addresses
            .into_iter()
            .flatten()
            .chain(request.gateway)
            .next()
            .map(Family::from)
    });
    let hop = || request.nexthops.iter().find_map(|hop| hop.gateway).map(Family::from);
    let family = told.or_else(hop).unwrap_or_default();
    let address = family.into();
    Ok((family, Network { address, prefix: 0 }))
}

/// Puts a gateway, which may be of another family than the route.
fn gateway(change: &mut Change, family: Family, address: Option<IpAddr>) {
    let Some(address) = address else { return };
    if Family::from(address) == family {
        change.put("gateway", address.to_string());
        return;
    }
    let mut via = Change::new();
    via.put("family", u64::from(names::family(Some(address.into()))))
        .put("addr", address.to_string());
    change.put("via", via.into_value());
}

/// One way of several.
fn way(socket: &mut Socket, links: &mut Indexes, family: Family, at: usize, hop: &RouteHop) -> Result<Document> {
    let inside = |error: Error| {
        let field = format!("nexthops[{at}].{}", error.field);
        error.with_field(field)
    };
    if !(1..=256).contains(&hop.weight) && hop.weight != 0 {
        return Err(inside(Error::invalid(
            "weight",
            format!("{} is not 1 to 256", hop.weight),
        )));
    }
    let index = links.wanted(socket, hop.index, hop.link.as_ref()).map_err(inside)?;
    let flags: Vec<String> = hop.flags.iter().map(|flag| flag.to_string()).collect();
    let mut change = Change::new();
    change
        .put("hops", u64::from(hop.weight.max(1) - 1))
        .put(
            "flags",
            u64::from(names::bits(&RTNH_F, "flags", &flags).map_err(inside)?),
        )
        .put_some("ifindex", index.map(u64::from));
    gateway(&mut change, family, hop.gateway);
    Ok(change.into_value())
}

/// The routes that satisfy a request.
pub(super) fn read(socket: &mut Socket, request: &RoutesRequest) -> Result<Vec<Route>> {
    let index = link::wanted(socket, request.index, request.link.as_ref())?;
    let kind = request.kind.as_deref().map(|kind| names::number(&RTN, "kind", kind));
    let protocol = request
        .protocol
        .as_deref()
        .map(|text| names::number(&RTPROT, "protocol", text));
    let family = match (request.family, request.destination) {
        (None, Some(network)) => Some(network.address.into()),
        (family, _) => family,
    };
    let mut header: raw::rtmsg = wire(&[]);
    header.rtm_family = names::family(family);
    header.rtm_type = kind.transpose()?.unwrap_or(0) as u8;
    header.rtm_protocol = protocol.transpose()?.unwrap_or(0) as u8;
    let mut question = Request::new(raw::RTM_GETROUTE as u32, raw::NLM_F_DUMP, &header);
    if let Some(index) = index {
        question = question.attribute(RTA_OIF.into(), &index.to_ne_bytes());
    }
    if let Some(table) = request.table {
        question = question.attribute(RTA_TABLE.into(), &table.to_ne_bytes());
    }
    let mut links = link::Names::new();
    let wanted = |route: &Route| {
        // An older kernel does not filter, and none filters destinations.
        family.is_none_or(|family| route.family == family)
            && request.table.is_none_or(|table| route.table == table)
            && index.is_none_or(|index| route.index == Some(index))
            && request.destination.is_none_or(|network| route.destination == network)
    };
    let dumped = socket.dump(question, |message| parse(message).filter(&wanted));
    let mut routes = match dumped {
        // A table that is not there has no routes.
        Err(error) if error.errno == Errno::NOENT && request.table.is_some() => Vec::new(),
        dumped => dumped?,
    };
    for route in &mut routes {
        links.fill(socket, route.index, &mut route.link);
        for hop in &mut route.nexthops {
            links.fill(socket, hop.index, &mut hop.link);
        }
    }
    Ok(routes)
}

/// A route of a table from its message; nothing if it is of another family, or a cached one.
pub(super) fn parse(message: &Message<'_>) -> Option<Route> {
    parse_any(message).filter(|route| route.flag_bits & raw::RTM_F_CLONED == 0)
}

/// A route from its message; nothing if it is of another family.
fn parse_any(message: &Message<'_>) -> Option<Route> {
    let header: raw::rtmsg = message.body();
    let family = match header.rtm_family.into() {
        libc::AF_INET => Family::Inet,
        libc::AF_INET6 => Family::Inet6,
        _ => return None,
    };
    if message.kind != raw::RTM_NEWROUTE as u32 {
        return None;
    }
    let everywhere = IpAddr::from(family);
    let mut route = Route {
        family,
        destination: Network {
            address: everywhere,
            prefix: header.rtm_dst_len,
        },
        table: header.rtm_table.into(),
        kind: names::one(&RTN, header.rtm_type.into()),
        protocol: names::one(&RTPROT, header.rtm_protocol.into()),
        scope: names::scope(header.rtm_scope),
        tos: header.rtm_tos,
        flags: names::set(&routes::FLAGS, header.rtm_flags),
        flag_bits: header.rtm_flags,
        ..Route::default()
    };
    for (kind, value) in message.attributes::<raw::rtmsg>() {
        match kind {
            RTA_DST => route.destination.address = names::ip(family, value.0).unwrap_or(everywhere),
            RTA_SRC => {
                let prefix = header.rtm_src_len;
                route.source = names::ip(family, value.0).map(|address| Network { address, prefix });
            }
            RTA_OIF => route.index = value.u32(),
            RTA_GATEWAY => route.gateway = names::ip(family, value.0),
            RTA_VIA => route.gateway = via(value),
            RTA_PREFSRC => route.prefsrc = names::ip(family, value.0),
            RTA_PRIORITY => route.priority = value.u32().unwrap_or_default(),
            RTA_TABLE => route.table = value.u32().unwrap_or_default(),
            RTA_NH_ID => route.nexthop = value.u32(),
            RTA_METRICS => {
                let numbers = value.nested().filter_map(|(kind, value)| Some((kind, value.u32()?)));
                let named = numbers.map(|(kind, number)| match routes::METRICS.number(kind) {
                    Some(metric) => (metric.name.to_owned(), number),
                    None => (kind.to_string(), number),
                });
                route.metrics = named.collect();
            }
            RTA_MULTIPATH => route.nexthops = hops(family, value.0),
            RTA_PREF => {
                route.preference = value
                    .u8()
                    .map(|pref| names::one(&routes::ROUTER_PREF, u32::from(pref & 3)))
            }
            RTA_EXPIRES => route.expires = value.u32(),
            RTA_CACHEINFO => {
                let info: raw::rta_cacheinfo = wire(value.0);
                // In ticks of a hundredth of a second, whatever the processor's own clock is.
                route.expires = u32::try_from(info.rta_expires / 100)
                    .ok()
                    .filter(|seconds| *seconds > 0);
            }
            _ => {}
        }
    }
    Some(route)
}

/// A gateway of any family.
fn via(value: Value<'_>) -> Option<IpAddr> {
    let (family, address) = value.0.split_first_chunk()?;
    let family = match u16::from_ne_bytes(*family).into() {
        libc::AF_INET => Family::Inet,
        libc::AF_INET6 => Family::Inet6,
        _ => return None,
    };
    names::ip(family, address)
}

/// The ways of a route with several; what is cut off ends the list.
fn hops(family: Family, mut bytes: &[u8]) -> Vec<RouteHop> {
    let mut hops = Vec::new();
    while bytes.len() >= size_of::<raw::rtnexthop>() {
        let header: raw::rtnexthop = wire(bytes);
        let length = usize::from(header.rtnh_len);
        let Some(attributes) = bytes.get(size_of::<raw::rtnexthop>()..length) else {
            break;
        };
        let mut hop = RouteHop {
            index: u32::try_from(header.rtnh_ifindex).ok().filter(|index| *index != 0),
            weight: u32::from(header.rtnh_hops) + 1,
            flags: names::set(&RTNH_F, header.rtnh_flags.into()),
            ..RouteHop::default()
        };
        for (kind, value) in Attributes(attributes) {
            match kind {
                RTA_GATEWAY => hop.gateway = names::ip(family, value.0),
                RTA_VIA => hop.gateway = via(value),
                _ => {}
            }
        }
        hops.push(hop);
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    hops
}
