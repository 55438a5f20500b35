//! VLANs of bridges and of their ports.

use super::os;
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};

/// Which VLANs are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct VlansRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// VLANs of the bridge or port with this name; the kernel filters by it.
    pub link: Option<Text>,
    /// VLANs of the bridge or port with this index.
    pub index: Option<u32>,
}

/// Neighbouring VLANs of a bridge or port that are alike, as the kernel tells them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Vlan {
    /// Name of the bridge or port.
    pub link: Text,
    /// Index of the bridge or port.
    pub index: u32,
    /// The first VLAN's number.
    pub first: u16,
    /// The last one's, which is the same if it is only one.
    pub last: u16,
    /// Whether packets without a tag that come in belong to it.
    pub pvid: bool,
    /// Whether packets go out without a tag.
    pub untagged: bool,
    /// What the spanning tree says: `disabled`, `listening`, `learning`, `forwarding`, `blocking`; empty if the kernel does not tell.
    pub state: String,
}

/// VLANs as they are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct VlanRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the bridge or port.
    pub link: Option<Text>,
    /// Index of the bridge or port, instead of its name.
    pub index: Option<u32>,
    /// The first VLAN's number, from 1 to 4094.
    pub first: u16,
    /// The last one's; nothing means that it is only one.
    pub last: Option<u16>,
    /// Whether packets without a tag that come in belong to it.
    pub pvid: bool,
    /// Whether packets go out without a tag.
    pub untagged: bool,
}

/// List the VLANs of bridges and of their ports.
///
/// # Returns
/// The VLANs that satisfy the request; neighbouring ones that are alike are one record.
///
/// # Errors
/// - `ENODEV`: no link has the name `link`
/// - `EINVAL`: the link is no bridge and no port of one
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "5.6", source = "bridge(8)")]
pub fn vlans(request: VlansRequest) -> Result<Vec<Vlan>> {
    os::vlan::list(&request)
}

/// Add VLANs to a bridge or to a port of one, or change those that are there.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing or does not go together
/// - `EOPNOTSUPP`: the link is no bridge and no port of one
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "3.9", source = "bridge(8)")]
pub fn vlan_add(request: VlanRequest) -> Result<()> {
    os::vlan::change("setlink", &request)
}

/// Remove VLANs of a bridge or of a port of one; those that are not there are no error.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing or does not go together
/// - `EOPNOTSUPP`: the link is no bridge and no port of one
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "3.9", source = "bridge(8)")]
pub fn vlan_delete(request: VlanRequest) -> Result<()> {
    os::vlan::change("dellink", &request)
}
