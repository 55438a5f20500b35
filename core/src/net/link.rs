//! Links: the network interfaces.

use super::{Mac, os};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Which links are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct LinksRequest {
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
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
    os::links(&request)
}
