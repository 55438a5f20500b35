//! Routes: where packets go.

use super::{Family, How, Network, os};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::net::IpAddr;

/// Which routes are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct RoutesRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Routes of this family.
    pub family: Option<Family>,
    /// Routes of this table: 254 main, 255 local, 253 default. Nothing means all tables.
    pub table: Option<u32>,
    /// Routes out of the link with this name.
    pub link: Option<Text>,
    /// Routes out of the link with this index.
    pub index: Option<u32>,
    /// Routes that this protocol made: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on, or a number.
    pub protocol: Option<String>,
    /// Routes of this kind: `unicast`, `local`, `broadcast`, `blackhole` and so on, or a number.
    pub kind: Option<String>,
    /// The routes to exactly this network.
    pub destination: Option<Network>,
}

/// A route.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default)]
pub struct Route {
    /// Family.
    pub family: Family,
    /// Where the packets want to go; `0.0.0.0/0` or `::/0` is everywhere, the default route.
    pub destination: Network,
    /// Where they must come from, if the route is only for such.
    pub source: Option<Network>,
    /// The router that they are given to; nothing if the destination is on the link itself.
    pub gateway: Option<IpAddr>,
    /// The address that this machine takes as its own when it sends there.
    pub prefsrc: Option<IpAddr>,
    /// Name of the link that they leave by; nothing for routes that lead nowhere or to several.
    pub link: Option<Text>,
    /// Index of that link.
    pub index: Option<u32>,
    /// Number of the table: 254 main, 255 local, 253 default.
    pub table: u32,
    /// What it does: `unicast`, `local`, `broadcast`, `multicast`, `blackhole`, `unreachable`, `prohibit`, `throw` and so on.
    pub kind: Cow<'static, str>,
    /// Who made it: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on; a number if it has no name here.
    pub protocol: Cow<'static, str>,
    /// How far the destination is: `global`, `site`, `link`, `host`, `nowhere`, or a number.
    pub scope: Cow<'static, str>,
    /// Its metric: the smaller one is preferred.
    pub priority: u32,
    /// Type of service that packets must have; 0 is any.
    pub tos: u8,
    /// Names of the flags that are set: `dead`, `onlink`, `linkdown`, `offload` and so on.
    pub flags: Vec<Cow<'static, str>>,
    /// The flags as the kernel's number (`RTNH_F_*`, `RTM_F_*`).
    pub flag_bits: u32,
    /// Several ways that share the packets.
    pub nexthops: Vec<RouteHop>,
    /// The nexthop object that it uses.
    pub nexthop: Option<u32>,
    /// Metrics that were set: `mtu`, `advmss`, `window`, `rtt`, `initcwnd` and so on.
    pub metrics: std::collections::BTreeMap<String, u32>,
    /// IPv6: preference among routers: `low`, `medium` or `high`.
    pub preference: Option<Cow<'static, str>>,
    /// Seconds until it is removed; nothing if it stays.
    pub expires: Option<u32>,
}

/// One of the ways of a route with several.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct RouteHop {
    /// The router; nothing if the destination is on the link itself.
    pub gateway: Option<IpAddr>,
    /// Name of the link.
    pub link: Option<Text>,
    /// Index of the link.
    pub index: Option<u32>,
    /// Its share of the packets, 1 to 256.
    pub weight: u32,
    /// Names of the flags that are set: `dead`, `onlink`, `linkdown` and so on.
    pub flags: Vec<Cow<'static, str>>,
}

/// A route as it is asked for. What is left out the kernel or `ip route` would choose: the main table (the local one for kinds
/// that are local), protocol `boot`, kind `unicast`, and the scope that fits.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct RouteRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Where the packets want to go: a network, an address, or `default`.
    pub destination: Option<String>,
    /// Family; needed only if nothing else tells it (`default` without a gateway is IPv4).
    pub family: Option<Family>,
    /// Where they must come from, if the route is only for such.
    pub source: Option<Network>,
    /// The router.
    pub gateway: Option<IpAddr>,
    /// The address that this machine takes as its own when it sends there.
    pub prefsrc: Option<IpAddr>,
    /// Name of the link.
    pub link: Option<Text>,
    /// Index of the link, instead of its name.
    pub index: Option<u32>,
    /// Number of the table: 254 main, 255 local, 253 default.
    pub table: Option<u32>,
    /// What it does: `unicast`, `local`, `blackhole`, `unreachable`, `prohibit`, `throw` and so on, or a number.
    pub kind: Option<String>,
    /// Who made it: `kernel`, `boot`, `static`, `dhcp`, `ra` and so on, or a number.
    pub protocol: Option<String>,
    /// How far the destination is: `global`, `site`, `link`, `host`, `nowhere`, or a number.
    pub scope: Option<String>,
    /// Its metric: the smaller one is preferred.
    pub priority: Option<u32>,
    /// Type of service that packets must have.
    pub tos: Option<u8>,
    /// Whether the gateway is on the link even if no address of the link says so.
    pub onlink: bool,
    /// Several ways that share the packets, instead of one gateway and link.
    pub nexthops: Vec<RouteHop>,
    /// The nexthop object to use, instead of a gateway and link.
    pub nexthop: Option<u32>,
    /// Metrics: `mtu`, `advmss`, `window`, `rtt`, `initcwnd` and so on.
    pub metrics: std::collections::BTreeMap<String, u32>,
    /// IPv6: preference among routers: `low`, `medium` or `high`.
    pub preference: Option<String>,
}

/// Many routes at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct RoutesChange {
    /// The network namespace of all: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// The routes. `namespace` in them is not allowed.
    pub routes: Vec<RouteRequest>,
}

/// Which way a packet would go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct RouteGetRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// The address where the packet goes.
    pub destination: Option<IpAddr>,
    /// The address that it comes from.
    pub source: Option<IpAddr>,
    /// Name of the link that it must leave by.
    pub link: Option<Text>,
    /// Name of the link that it came in by, for a packet that is forwarded.
    pub from: Option<Text>,
    /// Its mark.
    pub mark: Option<u32>,
    /// Whether the route as it stands in the table is wanted, rather than what it means for this packet.
    pub fibmatch: bool,
}

/// List the routes.
///
/// Family, table, protocol, kind and link are filters of the kernel (since 5.0), so one small table costs little beside many
/// large ones.
///
/// # Returns
/// The routes that satisfy the request, in the kernel's order. Cached and cloned ones are not among them.
///
/// # Errors
/// - `ENODEV`: no link has the name `link`
/// - `EINVAL`: a name in the request is not known
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn routes(request: RoutesRequest) -> Result<Vec<Route>> {
    os::route::list(&request)
}

/// Ask which way a packet would go.
///
/// # Returns
/// The route that the kernel chooses.
///
/// # Errors
/// - `ENETUNREACH`: there is no route to it
/// - `EACCES`, `EHOSTUNREACH`, `EINVAL`: the route there is `prohibit`, `unreachable` or `blackhole`
/// - `EINVAL`: `destination` is missing
/// - `ENODEV`: no link has the name `link` or `from`
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn route_get(request: RouteGetRequest) -> Result<Route> {
    os::route::get(&request)
}

/// Add a route.
///
/// # Errors
/// - `EEXIST`: there is such a route
/// - `ENETUNREACH`: no link reaches the gateway
/// - `ENODEV`: no link has the name `link`
/// - `EINVAL`: something in the request is not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn route_add(request: RouteRequest) -> Result<()> {
    os::route::change(How::Add, &request)
}

/// Add a route, or put it in the place of the one to the same destination.
///
/// # Errors
/// - `ENETUNREACH`: no link reaches the gateway
/// - `ENODEV`: no link has the name `link`
/// - `EINVAL`: something in the request is not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn route_replace(request: RouteRequest) -> Result<()> {
    os::route::change(How::Replace, &request)
}

/// Remove a route: the first one that has all that the request says.
///
/// # Errors
/// - `ESRCH`: there is no such route
/// - `ENODEV`: no link has the name `link`
/// - `EINVAL`: something in the request is not known; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn route_delete(request: RouteRequest) -> Result<()> {
    os::route::change(How::Delete, &request)
}

/// Add many routes with few entries into the kernel.
///
/// Each is added or refused by itself. When some are refused the others stay, and the error names the first of the refused ones
/// and says how many there are.
///
/// # Errors
/// As for one; the field begins with `routes[N]`.
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn routes_add(request: RoutesChange) -> Result<()> {
    os::route::change_all(How::Add, &request)
}

/// Remove many routes with few entries into the kernel.
///
/// # Errors
/// As for one; the field begins with `routes[N]`.
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn routes_delete(request: RoutesChange) -> Result<()> {
    os::route::change_all(How::Delete, &request)
}

/// Remove all routes that satisfy a request; those that the kernel keeps for its addresses only if asked for by `protocol`.
///
/// # Returns
/// How many were removed.
///
/// # Errors
/// As for listing and removing.
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn routes_flush(request: RoutesRequest) -> Result<u32> {
    os::route::flush(&request)
}
