//! Neighbours: which hardware address an IP address of the same link has; and the forwarding tables of bridges.

use super::{Family, How, Mac, os};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::net::IpAddr;

/// Which neighbours are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NeighboursRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Neighbours of this family.
    pub family: Option<Family>,
    /// Neighbours on the link with this name.
    pub link: Option<Text>,
    /// Neighbours on the link with this index.
    pub index: Option<u32>,
    /// Neighbours on links of the bridge or other master with this name.
    pub master: Option<Text>,
    /// Addresses that are answered for others (true), which are left out otherwise.
    pub proxy: bool,
    /// Whether multicast and broadcast addresses, which need no asking, are wanted too.
    pub noarp: bool,
}

/// A neighbour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Record)]
pub struct Neighbour {
    /// Family.
    pub family: Family,
    /// IP address.
    pub address: IpAddr,
    /// Hardware address; empty if it is not known.
    pub mac: Mac,
    /// Index of the link.
    pub index: u32,
    /// Name of the link.
    pub link: Text,
    /// What is known of it: `reachable`, `stale`, `delay`, `probe`, `failed`, `incomplete`, `permanent`, `noarp`; several
    /// only by accident, none if nothing is known.
    pub state: Vec<Cow<'static, str>>,
    /// The state as the kernel's number (`NUD_*`).
    pub state_bits: u32,
    /// Names of the flags that are set: `router`, `proxy`, `ext_learned`, `sticky`, `use` and so on.
    pub flags: Vec<Cow<'static, str>>,
    /// The flags as the kernel's number (`NTF_*`).
    pub flag_bits: u32,
    /// How often it was asked for without an answer.
    pub probes: u32,
    /// How many users hold it.
    pub users: u32,
    /// Seconds since it was last used.
    pub used: f64,
    /// Seconds since it was last confirmed.
    pub confirmed: f64,
    /// Seconds since it last changed.
    pub updated: f64,
    /// Who made it, as for routes; `unspec` if nobody said.
    pub protocol: Cow<'static, str>,
}

/// Which entries of forwarding tables are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct FdbRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Entries of the link with this name.
    pub link: Option<Text>,
    /// Entries of the bridge or other master with this name.
    pub master: Option<Text>,
}

/// An entry of the forwarding table of a bridge, VXLAN or network card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct FdbEntry {
    /// Hardware address of the packets.
    pub mac: Mac,
    /// Index of the link where they go.
    pub index: u32,
    /// Name of the link.
    pub link: Text,
    /// Index of the bridge, or other master, that knows it.
    pub master: Option<u32>,
    /// VLAN.
    pub vlan: Option<u16>,
    /// VXLAN: the other end of the tunnel.
    pub destination: Option<IpAddr>,
    /// VXLAN: network identifier.
    pub vni: Option<u32>,
    /// Its state: `permanent`, `noarp`, `reachable`, `stale`.
    pub state: Vec<Cow<'static, str>>,
    /// Names of the flags that are set: `self`, `master`, `ext_learned`, `sticky`, `offloaded` and so on.
    pub flags: Vec<Cow<'static, str>>,
}

/// A neighbour as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NeighbourRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the link.
    pub link: Option<Text>,
    /// Index of the link, instead of its name.
    pub index: Option<u32>,
    /// IP address.
    pub address: Option<IpAddr>,
    /// Hardware address.
    pub mac: Option<Mac>,
    /// Names of what is known of it: `permanent` if left out, `reachable`, `stale`, `noarp` and so on.
    pub state: Vec<String>,
    /// Names of flags: `router`, `proxy`, `ext_learned`, `sticky`, `use` and so on.
    pub flags: Vec<String>,
    /// Who makes it, as for routes.
    pub protocol: Option<String>,
}

/// An entry of a forwarding table as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct FdbEntryRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the link where the packets go.
    pub link: Option<Text>,
    /// Index of the link, instead of its name.
    pub index: Option<u32>,
    /// Hardware address of the packets.
    pub mac: Option<Mac>,
    /// VLAN.
    pub vlan: Option<u16>,
    /// VXLAN: the other end of the tunnel.
    pub destination: Option<IpAddr>,
    /// VXLAN: network identifier.
    pub vni: Option<u32>,
    /// VXLAN: port of the other end.
    pub port: Option<u16>,
    /// Names of its state: `permanent` if left out, `noarp`, `reachable`, `stale`.
    pub state: Vec<String>,
    /// Names of flags: `self` (the link's own table) if left out, `master` (that of its bridge), `sticky` and so on.
    pub flags: Vec<String>,
}

/// List the neighbours.
///
/// # Returns
/// The neighbours that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the name `link` or `master`
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn neighbours(request: NeighboursRequest) -> Result<Vec<Neighbour>> {
    os::neighbour::list(&request)
}

/// List the forwarding tables of bridges, VXLANs and network cards.
///
/// # Returns
/// The entries that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the name `link` or `master`
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "3.0", source = "rtnetlink(7), bridge(8)")]
pub fn fdb(request: FdbRequest) -> Result<Vec<FdbEntry>> {
    os::neighbour::fdb(&request)
}

/// Add a neighbour.
///
/// # Errors
/// - `EEXIST`: there is one
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "ip-neighbour(8)")]
pub fn neighbour_add(request: NeighbourRequest) -> Result<()> {
    os::neighbour::change(How::Add, &request)
}

/// Add a neighbour, or change the one that is there.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "ip-neighbour(8)")]
pub fn neighbour_replace(request: NeighbourRequest) -> Result<()> {
    os::neighbour::change(How::Replace, &request)
}

/// Remove a neighbour.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "ip-neighbour(8)")]
pub fn neighbour_delete(request: NeighbourRequest) -> Result<()> {
    os::neighbour::change(How::Delete, &request)
}

/// Add an entry of a forwarding table.
///
/// # Errors
/// - `EEXIST`: there is one
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "3.0", source = "bridge(8)")]
pub fn fdb_add(request: FdbEntryRequest) -> Result<()> {
    os::neighbour::change_fdb(How::Add, &request)
}

/// Add an entry of a forwarding table, or change the one that is there.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "3.0", source = "bridge(8)")]
pub fn fdb_replace(request: FdbEntryRequest) -> Result<()> {
    os::neighbour::change_fdb(How::Replace, &request)
}

/// Remove an entry of a forwarding table.
///
/// # Errors
/// - `ENOENT`: there is none
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "3.0", source = "bridge(8)")]
pub fn fdb_delete(request: FdbEntryRequest) -> Result<()> {
    os::neighbour::change_fdb(How::Delete, &request)
}
