//! The network as it shall be: what is missing is made, what differs is changed, what is there twice is left as it is.

use super::{LinkRequest, Mac, Network, RouteRequest, RuleRequest, os};
use crate::document::{Result, Text, Value};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A state of the network. What is not mentioned is left as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct Wanted {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Links, in the order in which they are made. Links that are not named are left alone.
    pub links: Vec<WantedLink>,
    /// All routes of the tables that they are in (of the main one if there are none); others that no kernel, router or DHCP
    /// client made are removed. Nothing means that routes are left alone.
    pub routes: Option<Vec<RouteRequest>>,
    /// All rules but those of the kernel; others are removed. Nothing means that rules are left alone.
    pub rules: Option<Vec<RuleRequest>>,
    /// Settings of the kernel below `net`: `{"net.ipv4.ip_forward" = "1"}`.
    pub sysctls: BTreeMap<String, String>,
}

/// A link as it shall be. What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct WantedLink {
    /// Its name.
    pub name: Text,
    /// Whether it shall not be there.
    pub absent: bool,
    /// What it is. A link of that name and another kind is an error; if it is missing, it is made.
    pub kind: Option<String>,
    /// What is particular to its kind, by the kernel's names. Only what is said here is compared.
    pub data: Option<Value>,
    /// Name of the link that it is made on; only for one that is made.
    pub link: Option<Text>,
    /// Name of the other end of a `veth`; only for one that is made.
    pub peer: Option<Text>,
    /// Name of the bridge, bond or other master that it shall belong to; the empty string is none.
    pub master: Option<Text>,
    /// Whether it shall be up.
    pub up: Option<bool>,
    /// Largest packet in bytes.
    pub mtu: Option<u32>,
    /// Hardware address.
    pub mac: Option<Mac>,
    /// What its administrator writes about it.
    pub alias: Option<Text>,
    /// Length of the transmit queue in packets.
    pub txqlen: Option<u32>,
    /// Group number.
    pub group: Option<u32>,
    /// All its addresses, with the bits of their networks; others are removed, but for those that IPv6 makes itself on the link.
    /// Nothing means that addresses are left alone.
    pub addresses: Option<Vec<Network>>,
}

impl WantedLink {
    /// The request that makes it.
    pub(super) fn made(&self) -> LinkRequest {
        LinkRequest {
            name: Some(self.name.clone()),
            kind: self.kind.clone(),
            data: self.data.clone(),
            link: self.link.clone(),
            peer: self.peer.clone(),
            mac: self.mac,
            mtu: self.mtu,
            txqlen: self.txqlen,
            group: self.group,
            ..LinkRequest::default()
        }
    }
}

/// One thing to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Step {
    /// `add`, `change` or `delete`.
    pub action: String,
    /// `link`, `address`, `route`, `rule` or `sysctl`.
    pub object: String,
    /// Which one.
    pub name: String,
    /// What becomes different: `mtu 1500 -> 1400`. Empty for what is added or deleted.
    pub changes: Vec<String>,
}

/// Tell what `apply` would do, and do nothing.
///
/// # Returns
/// The steps in their order; none if everything is as it shall be.
///
/// # Errors
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EEXIST`: there is a link of that name but of another kind
#[document(blocks, since = "2.6.23", source = "rtnetlink(7)")]
pub fn diff(request: Wanted) -> Result<Vec<Step>> {
    os::wanted::diff(&request)
}

/// Bring the network into a state.
///
/// What is as it shall be is not touched, so that doing it twice does nothing the second time. When a step fails, the steps before it are
/// undone in reverse; the error says which step it was, and what could not be undone.
///
/// # Returns
/// The steps that were done, in their order; none if everything was as it shall be.
///
/// # Errors
/// As for `diff`, and as for each kind of step:
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.6.23", source = "rtnetlink(7)")]
pub fn apply(request: Wanted) -> Result<Vec<Step>> {
    os::wanted::apply(&request)
}
