//! Links: the network interfaces.

use super::{Mac, os};
use crate::document::{Result, Text, Value};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Which links are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct LinksRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// The link with this index.
    pub index: Option<u32>,
    /// The link with this name or alternative name.
    pub name: Option<Text>,
    /// Links of this kind, such as `veth`; the empty string means links without a kind (most hardware).
    pub kind: Option<String>,
    /// Links that belong to the bridge, bond or other master with this index.
    pub master: Option<u32>,
    /// Links that are set up (true) or down (false).
    pub up: Option<bool>,
}

/// A network interface.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct Link {
    /// Index, unique in the network namespace.
    pub index: u32,
    /// Name.
    pub name: Text,
    /// Alternative names.
    pub altnames: Vec<Text>,
    /// What its administrator wrote about it; empty if nothing.
    pub alias: Text,
    /// Driver kind of a virtual link: `veth`, `bridge`, `vlan` and so on; empty for most hardware.
    pub kind: String,
    /// Type of hardware: `ether`, `loopback`, `none` and so on; a number if it has no name here.
    pub hardware: Cow<'static, str>,
    /// Hardware address, bytes in hexadecimal with colons between; empty if it has none.
    pub mac: Mac,
    /// Hardware broadcast address, in the same form.
    pub broadcast: Mac,
    /// Hardware address that the device was made with, in the same form; empty if unknown.
    pub permanent_mac: Mac,
    /// Names of the flags that are set: `up`, `broadcast`, `loopback`, `running`, `multicast`, `lower_up` and so on.
    pub flags: Vec<Cow<'static, str>>,
    /// The flags as the kernel's number (`IFF_*`).
    pub flag_bits: u32,
    /// Operational state: `up`, `down`, `dormant`, `lowerlayerdown`, `notpresent`, `testing` or `unknown`.
    pub operstate: Cow<'static, str>,
    /// Whether there is a carrier.
    pub carrier: bool,
    /// How often the carrier came or went.
    pub carrier_changes: u32,
    /// Largest packet in bytes.
    pub mtu: u32,
    /// Smallest value that `mtu` may be set to; 0 if not told.
    pub min_mtu: u32,
    /// Largest value that `mtu` may be set to; 0 if there is no limit.
    pub max_mtu: u32,
    /// Index of the bridge, bond or other master that it belongs to.
    pub master: Option<u32>,
    /// Index of the link that it is made on, or of its peer; in `link_namespace` if that is given.
    pub link: Option<u32>,
    /// Number, in this namespace, of the network namespace where `link` is, if that is another one.
    pub link_namespace: Option<i32>,
    /// Group number, for commands on several links.
    pub group: u32,
    /// Length of the transmit queue in packets.
    pub txqlen: u32,
    /// Queueing discipline.
    pub qdisc: String,
    /// Number of transmit queues.
    pub tx_queues: u32,
    /// Number of receive queues.
    pub rx_queues: u32,
    /// How many users want to see all packets.
    pub promiscuity: u32,
    /// Counters.
    pub statistics: Statistics,
    /// What is particular to its kind, by the kernel's names; nothing if there is nothing.
    pub data: Option<Value>,
    /// Kind of the master that it belongs to: `bridge`, `bond` and so on; empty if none.
    pub port_kind: String,
    /// What is particular to a port of its master's kind, by the kernel's names.
    pub port: Option<Value>,
}

/// Counters of a link since it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Statistics {
    /// Bytes received.
    pub rx_bytes: u64,
    /// Bytes sent.
    pub tx_bytes: u64,
    /// Packets received.
    pub rx_packets: u64,
    /// Packets sent.
    pub tx_packets: u64,
    /// Bad packets received.
    pub rx_errors: u64,
    /// Packets that could not be sent.
    pub tx_errors: u64,
    /// Packets dropped on receipt for lack of room.
    pub rx_dropped: u64,
    /// Packets dropped on sending for lack of room.
    pub tx_dropped: u64,
    /// Multicast packets received.
    pub multicast: u64,
    /// Collisions on the medium.
    pub collisions: u64,
    /// Packets received that no protocol wanted.
    pub rx_nohandler: u64,
}

/// A link as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct LinkRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Its name. Nothing lets the kernel choose one after its kind.
    pub name: Option<Text>,
    /// Its index. Nothing lets the kernel choose.
    pub index: Option<u32>,
    /// What it is: `veth`, `bridge`, `vlan`, `dummy`, `bond`, `vxlan`, `wireguard` and so on.
    pub kind: Option<String>,
    /// What is particular to its kind, by the kernel's names: of a vlan `{id = 5}`, of a vxlan `{id = 7, port = 4789}`.
    pub data: Option<Value>,
    /// Name of the link that it is made on: of a vlan, macvlan, ipvlan and so on.
    pub link: Option<Text>,
    /// Name of the other end; `veth` only.
    pub peer: Option<Text>,
    /// The namespace of the other end, as `namespace`; `veth` only.
    pub peer_namespace: Option<Text>,
    /// Name of the bridge, bond or other master that it belongs to.
    pub master: Option<Text>,
    /// Whether it is set up at once.
    pub up: Option<bool>,
    /// Largest packet in bytes.
    pub mtu: Option<u32>,
    /// Hardware address.
    pub mac: Option<Mac>,
    /// Hardware broadcast address.
    pub broadcast: Option<Mac>,
    /// Length of the transmit queue in packets.
    pub txqlen: Option<u32>,
    /// Group number.
    pub group: Option<u32>,
    /// Number of transmit queues.
    pub tx_queues: Option<u32>,
    /// Number of receive queues.
    pub rx_queues: Option<u32>,
    /// The namespace where it is made, as `namespace`; nothing means the one that is asked.
    pub target_namespace: Option<Text>,
}

/// What is to be changed of a link. What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct LinkChange {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the link.
    pub name: Option<Text>,
    /// Index of the link, instead of its name.
    pub index: Option<u32>,
    /// Its new name.
    pub rename: Option<Text>,
    /// Whether it is set up (true) or down (false).
    pub up: Option<bool>,
    /// Largest packet in bytes.
    pub mtu: Option<u32>,
    /// Hardware address.
    pub mac: Option<Mac>,
    /// Hardware broadcast address.
    pub broadcast: Option<Mac>,
    /// Name of the bridge, bond or other master that it shall belong to; the empty string is none.
    pub master: Option<Text>,
    /// The network namespace where it goes: a name of `ip netns`, a path, or the number of a process.
    pub move_to: Option<Text>,
    /// What its administrator writes about it; the empty string removes it.
    pub alias: Option<Text>,
    /// Length of the transmit queue in packets.
    pub txqlen: Option<u32>,
    /// Group number.
    pub group: Option<u32>,
    /// Whether it takes packets for all hardware addresses.
    pub promiscuous: Option<bool>,
    /// Whether it takes all multicast packets.
    pub allmulticast: Option<bool>,
    /// Whether it can do multicast.
    pub multicast: Option<bool>,
    /// Whether neighbours are asked for their addresses.
    pub arp: Option<bool>,
    /// What is particular to its kind, by the kernel's names.
    pub data: Option<Value>,
    /// What is particular to a port of its master's kind, by the kernel's names: of a bridge's `{cost = 5}`.
    pub port: Option<Value>,
    /// Other attributes of a link, by the kernel's names (`IFLA_*` in lower case), such as `vfinfo_list`, `af_spec`, `xdp`.
    pub attributes: Option<Value>,
}

/// Which link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct LinkName {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Its name or alternative name.
    pub name: Option<Text>,
    /// Its index, instead of its name.
    pub index: Option<u32>,
}

/// List the network interfaces.
///
/// They come in the kernel's order, from one consistent reading of its table. Asking for a name or an index that does
/// not exist is an error; no link of a kind, or in a state, is an empty list.
///
/// # Returns
/// The links of the caller's network namespace that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the `name` or `index`
/// - `EINVAL`: `name` or `index` cannot be one
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn links(request: LinksRequest) -> Result<Vec<Link>> {
    os::link::list(&request)
}

/// Make a link.
///
/// # Errors
/// - `EEXIST`: there is a link of that name or index
/// - `ENODEV`: there is no `link` or `master` of that name
/// - `EOPNOTSUPP`: the kernel has no such kind of link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.6.23", source = "rtnetlink(7), ip-link(8)")]
pub fn link_add(request: LinkRequest) -> Result<()> {
    os::link::add(&request)
}

/// Change a link.
///
/// # Errors
/// - `ENODEV`: there is no such link, or no `master` of that name
/// - `EEXIST`: there is a link with the new name
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.6.19", source = "rtnetlink(7), ip-link(8)")]
pub fn link_set(request: LinkChange) -> Result<()> {
    os::link::set(&request)
}

/// Remove a link.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: neither name nor index is given
/// - `EOPNOTSUPP`: it is not of a kind that can be removed
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.6.23", source = "rtnetlink(7), ip-link(8)")]
pub fn link_delete(request: LinkName) -> Result<()> {
    os::link::delete(&request)
}
