//! Nexthops: ways that several routes share, and groups of them.

use super::{Family, How, os};
use crate::document::{Result, Text, Value};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Which nexthops are wanted: all conditions that are given must hold. The kernel filters by each of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NexthopsRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// The nexthop with this number.
    pub id: Option<u32>,
    /// Nexthops of this family, which groups have not.
    pub family: Option<Family>,
    /// Nexthops out of the link with this name.
    pub link: Option<Text>,
    /// Nexthops out of the link with this index.
    pub index: Option<u32>,
    /// Nexthops out of links of the bridge or other master with this name.
    pub master: Option<Text>,
    /// Groups only.
    pub groups: bool,
    /// Those of forwarding tables only.
    pub fdb: bool,
}

/// A member of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NexthopMember {
    /// The nexthop's number.
    pub id: u32,
    /// Its share, from 1 to 65536 (to 256 before Linux 6.12); 0 in a request means 1.
    pub weight: u32,
}

/// A nexthop, or a group of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct Nexthop {
    /// Its number, by which routes name it.
    pub id: u32,
    /// Family; a group has none.
    pub family: Option<Family>,
    /// Name of the link that packets leave by.
    pub link: Option<Text>,
    /// Index of that link.
    pub index: Option<u32>,
    /// Address of the gateway.
    pub gateway: Option<IpAddr>,
    /// Whether packets are dropped.
    pub blackhole: bool,
    /// Members, if it is a group.
    pub group: Vec<NexthopMember>,
    /// How a group chooses: `mpath` by the flow, `res` so that flows stay where they are; empty if it is none.
    pub group_kind: String,
    /// What is particular to a group that keeps its flows, by the kernel's names: `buckets`, `idle_timer` and so on, times in hundredths of
    /// seconds.
    pub data: Option<Value>,
    /// Whether it is for forwarding tables rather than for routes.
    pub fdb: bool,
    /// How packets are wrapped: `mpls`, `seg6` and so on; empty if they are not.
    pub encap_kind: String,
    /// What is particular to that.
    pub encap: Option<Value>,
    /// How far it reaches: `global`, `site`, `link`, `host`, `nowhere`, or a number.
    pub scope: String,
    /// Who made it, as for routes.
    pub protocol: String,
    /// Names of the flags that are set: `onlink`, `dead`, `linkdown` and so on.
    pub flags: Vec<String>,
}

/// A nexthop as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NexthopRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Its number; nothing lets the kernel choose one.
    pub id: Option<u32>,
    /// Family; needed if no gateway tells it.
    pub family: Option<Family>,
    /// Name of the link that packets leave by.
    pub link: Option<Text>,
    /// Index of that link, instead of its name.
    pub index: Option<u32>,
    /// Address of the gateway.
    pub gateway: Option<IpAddr>,
    /// Whether packets are dropped.
    pub blackhole: bool,
    /// Members, which makes it a group.
    pub group: Vec<NexthopMember>,
    /// How a group chooses: `mpath` if left out, or `res`.
    pub group_kind: Option<String>,
    /// What is particular to a group that keeps its flows, by the kernel's names: `buckets`, `idle_timer` and so on.
    pub data: Option<Value>,
    /// Whether it is for forwarding tables rather than for routes.
    pub fdb: bool,
    /// How packets are wrapped: `mpls`, `seg6` and so on.
    pub encap_kind: Option<String>,
    /// What is particular to that.
    pub encap: Option<Value>,
    /// Who makes it, as for routes; `boot` if left out.
    pub protocol: Option<String>,
    /// Names of flags: `onlink`.
    pub flags: Vec<String>,
}

/// List the nexthops.
///
/// # Returns
/// The nexthops that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the name `link` or `master`
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "5.3", source = "ip-nexthop(8)")]
pub fn nexthops(request: NexthopsRequest) -> Result<Vec<Nexthop>> {
    os::nexthop::list(&request)
}

/// Add a nexthop, or a group of them.
///
/// # Errors
/// - `EEXIST`: there is one with this number
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "5.3", source = "ip-nexthop(8)")]
pub fn nexthop_add(request: NexthopRequest) -> Result<()> {
    os::nexthop::change(How::Add, &request)
}

/// Add a nexthop or a group, or put it in the place of the one that has its number.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "5.3", source = "ip-nexthop(8)")]
pub fn nexthop_replace(request: NexthopRequest) -> Result<()> {
    os::nexthop::change(How::Replace, &request)
}

/// Remove the nexthop with a number, of which nothing else is looked at; routes by it go with it.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `EINVAL`: the number is missing
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "5.3", source = "ip-nexthop(8)")]
pub fn nexthop_delete(request: NexthopRequest) -> Result<()> {
    os::nexthop::change(How::Delete, &request)
}

/// Remove all nexthops that satisfy a request; without a condition, all that there are.
///
/// # Returns
/// How many were removed; groups that lose their last member go without being counted.
///
/// # Errors
/// - `ENODEV`: no link has the name `link` or `master`
/// - `EAGAIN`: the table kept changing while it was read
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "5.3", source = "ip-nexthop(8)")]
pub fn nexthops_flush(request: NexthopsRequest) -> Result<u32> {
    os::nexthop::flush(&request)
}
