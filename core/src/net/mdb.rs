//! Multicast databases of bridges: which ports want which multicast.

use super::{How, os};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Which entries are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct MdbRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Entries of the bridge with this name.
    pub link: Option<Text>,
    /// Entries of the port with this name.
    pub port: Option<Text>,
}

/// An entry of a multicast database.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct MdbEntry {
    /// Name of the bridge.
    pub link: Text,
    /// Index of the bridge.
    pub index: u32,
    /// Name of the port.
    pub port: Text,
    /// Index of the port.
    pub port_index: u32,
    /// The group: an IP or hardware address.
    pub group: String,
    /// The only sender that is meant; nothing means all.
    pub source: Option<IpAddr>,
    /// VLAN.
    pub vlan: Option<u16>,
    /// Whether it stays: `permanent`, or `temporary`.
    pub state: String,
    /// Names of the flags that are set: `offload`, `fast_leave`, `star_excl`, `blocked` and so on.
    pub flags: Vec<String>,
    /// Seconds until it ends; 0 if it stays.
    pub timer: f64,
    /// Who made it, as for routes; empty if the kernel does not tell.
    pub protocol: String,
}

/// An entry of a multicast database as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct MdbEntryRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the bridge.
    pub link: Option<Text>,
    /// Index of the bridge, instead of its name.
    pub index: Option<u32>,
    /// Name of the port.
    pub port: Option<Text>,
    /// The group: an IP or hardware address.
    pub group: String,
    /// The only sender that is meant; nothing means all.
    pub source: Option<IpAddr>,
    /// VLAN.
    pub vlan: Option<u16>,
    /// Whether it ends by itself after a while.
    pub temporary: bool,
}

/// List the multicast databases of bridges.
///
/// # Returns
/// The entries that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the name `link` or `port`
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "3.8", source = "bridge(8)")]
pub fn mdb(request: MdbRequest) -> Result<Vec<MdbEntry>> {
    os::mdb::list(&request)
}

/// Add an entry of a multicast database.
///
/// # Errors
/// - `EEXIST`: there is one
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "3.8", source = "bridge(8)")]
pub fn mdb_add(request: MdbEntryRequest) -> Result<()> {
    os::mdb::change(How::Add, &request)
}

/// Remove an entry of a multicast database.
///
/// # Errors
/// - `ENOENT`, `EINVAL`: there is none, or something in the request is missing; the field is named
/// - `ENODEV`: there is no such link
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "3.8", source = "bridge(8)")]
pub fn mdb_delete(request: MdbEntryRequest) -> Result<()> {
    os::mdb::change(How::Delete, &request)
}
