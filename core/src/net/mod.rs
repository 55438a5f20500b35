//! The network as documents: links (interfaces) and their addresses.

use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as os;

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
    pub hardware: String,
    /// Hardware address, bytes in hexadecimal with colons between; empty if it has none.
    pub mac: String,
    /// Hardware broadcast address, in the same form.
    pub broadcast: String,
    /// Hardware address that the device was made with, in the same form; empty if unknown.
    pub permanent_mac: String,
    /// Names of the flags that are set: `up`, `broadcast`, `loopback`, `running`, `multicast`, `lower_up` and so on.
    pub flags: Vec<String>,
    /// The flags as the kernel's number (`IFF_*`).
    pub flag_bits: u32,
    /// Operational state: `up`, `down`, `dormant`, `lowerlayerdown`, `notpresent`, `testing` or `unknown`.
    pub operstate: String,
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

/// A family of addresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Record)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// IPv4.
    #[default]
    Inet,
    /// IPv6.
    Inet6,
}

/// Which addresses are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct AddressesRequest {
    /// Addresses of the link with this index.
    pub index: Option<u32>,
    /// Addresses of the link with this name or alternative name.
    pub link: Option<Text>,
    /// Addresses of this family.
    pub family: Option<Family>,
}

/// An IP address of a link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Address {
    /// Index of the link.
    pub index: u32,
    /// Name of the link.
    pub link: Text,
    /// Family.
    pub family: Family,
    /// The address of this end.
    pub address: String,
    /// How many leading bits of it are the network's.
    pub prefix: u32,
    /// The address of the other end, on a point-to-point link.
    pub peer: Option<String>,
    /// The broadcast address.
    pub broadcast: Option<String>,
    /// Label; IPv4 only, usually the name of the link.
    pub label: Text,
    /// How far it is valid: `global`, `site`, `link`, `host`, `nowhere`, or a number.
    pub scope: String,
    /// Names of the flags that are set: `permanent`, `secondary`, `temporary`, `deprecated`, `tentative` and so on.
    pub flags: Vec<String>,
    /// The flags as the kernel's number (`IFA_F_*`).
    pub flag_bits: u32,
    /// For how many seconds it is still preferred; nothing if forever.
    pub preferred: Option<u32>,
    /// For how many seconds it is still valid; nothing if forever.
    pub valid: Option<u32>,
}

/// A link with its addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Interface {
    /// The link.
    pub link: Link,
    /// Its addresses, IPv4 before IPv6.
    pub addresses: Vec<Address>,
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

/// List the IP addresses of the network interfaces.
///
/// # Returns
/// The addresses in the caller's network namespace that satisfy the request.
///
/// # Errors
/// - `ENODEV`: no link has the name `link` or the `index`
/// - `EINVAL`: `link` or `index` cannot be one
/// - `EAGAIN`: the table kept changing while it was read
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn addresses(request: AddressesRequest) -> Result<Vec<Address>> {
    os::addresses(&request)
}

/// List the network interfaces, each with its IP addresses.
///
/// # Returns
/// The links that satisfy the request, with all their addresses.
///
/// # Errors
/// - `ENODEV`: no link has the `name` or `index`
/// - `EINVAL`: `name` or `index` cannot be one
/// - `EAGAIN`: a table kept changing while it was read
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn interfaces(request: LinksRequest) -> Result<Vec<Interface>> {
    os::interfaces(&request)
}
