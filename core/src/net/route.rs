//! Routes: where packets go.

use super::{Family, Network, os};
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
