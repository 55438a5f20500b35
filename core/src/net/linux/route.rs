//! Routes.

use super::{link, names};
use crate::abi::errno::Errno;
use crate::document::{Context, Result};
use crate::net::{Family, Network, Route, RouteHop, RoutesRequest};
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

/// The routes that satisfy a request.
fn read(socket: &mut Socket, request: &RoutesRequest) -> Result<Vec<Route>> {
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

/// A route from its message; nothing if it is of another family, or a cached one.
pub(super) fn parse(message: &Message<'_>) -> Option<Route> {
    let header: raw::rtmsg = message.body();
    let family = match header.rtm_family.into() {
        libc::AF_INET => Family::Inet,
        libc::AF_INET6 => Family::Inet6,
        _ => return None,
    };
    if message.kind != raw::RTM_NEWROUTE as u32 || header.rtm_flags & raw::RTM_F_CLONED != 0 {
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
