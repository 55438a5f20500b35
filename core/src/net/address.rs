//! The IP addresses of links.

use super::{Family, How, Link, LinksRequest, Network, os};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::net::IpAddr;

/// Which addresses are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct AddressesRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Addresses of the link with this index.
    pub index: Option<u32>,
    /// Addresses of the link with this name or alternative name.
    pub link: Option<Text>,
    /// Addresses of this family.
    pub family: Option<Family>,
}

/// An IP address of a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Address {
    /// Index of the link.
    pub index: u32,
    /// Name of the link.
    pub link: Text,
    /// Family.
    pub family: Family,
    /// The address of this end.
    pub address: IpAddr,
    /// How many leading bits of it are the network's.
    pub prefix: u32,
    /// The address of the other end, on a point-to-point link.
    pub peer: Option<IpAddr>,
    /// The broadcast address.
    pub broadcast: Option<IpAddr>,
    /// Label; IPv4 only, usually the name of the link.
    pub label: Text,
    /// How far it is valid: `global`, `site`, `link`, `host`, `nowhere`, or a number.
    pub scope: Cow<'static, str>,
    /// Names of the flags that are set: `permanent`, `secondary`, `temporary`, `deprecated`, `tentative` and so on.
    pub flags: Vec<Cow<'static, str>>,
    /// The flags as the kernel's number (`IFA_F_*`).
    pub flag_bits: u32,
    /// For how many seconds it is still preferred; nothing if forever.
    pub preferred: Option<u32>,
    /// For how many seconds it is still valid; nothing if forever.
    pub valid: Option<u32>,
}

/// An address as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct AddressRequest {
    /// The network namespace: a name of `ip netns`, a path, or the number of a process; nothing means the caller's.
    pub namespace: Option<Text>,
    /// Name of the link.
    pub link: Option<Text>,
    /// Index of the link, instead of its name.
    pub index: Option<u32>,
    /// The address and how many of its bits are the network's: `192.0.2.1/24`; without a number, all of them.
    pub address: Option<Network>,
    /// The address of the other end, on a point-to-point link.
    pub peer: Option<IpAddr>,
    /// The broadcast address; IPv4 only. Nothing means none.
    pub broadcast: Option<IpAddr>,
    /// Label, which begins with the name of the link; IPv4 only.
    pub label: Option<Text>,
    /// How far it is valid: `global`, `site`, `link`, `host`, or a number; nothing means `host` for loopback and `global` otherwise.
    pub scope: Option<String>,
    /// Names of flags: `nodad`, `noprefixroute`, `homeaddress`, `managetempaddr`, `mcautojoin` and so on.
    pub flags: Vec<String>,
    /// For how many seconds it is preferred; nothing means forever.
    pub preferred: Option<u32>,
    /// For how many seconds it is valid; nothing means forever.
    pub valid: Option<u32>,
    /// Metric of the route to its network.
    pub priority: Option<u32>,
}

/// A link with its addresses.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct Interface {
    /// The link.
    pub link: Link,
    /// Its addresses, IPv4 before IPv6.
    pub addresses: Vec<Address>,
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
    os::address::list(&request)
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
    os::address::interfaces(&request)
}

/// Add an IP address to a link.
///
/// # Errors
/// - `EEXIST`: the link has it
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn address_add(request: AddressRequest) -> Result<()> {
    os::address::change(How::Add, &request)
}

/// Add an IP address to a link, or change the one that is there.
///
/// # Errors
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing, not known or does not go together; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.6.20", source = "rtnetlink(7)")]
pub fn address_replace(request: AddressRequest) -> Result<()> {
    os::address::change(How::Replace, &request)
}

/// Remove an IP address from a link.
///
/// # Errors
/// - `EADDRNOTAVAIL`: the link does not have it
/// - `ENODEV`: there is no such link
/// - `EINVAL`: something in the request is missing or not known; the field is named
/// - `EPERM`: the caller may not change the network (`CAP_NET_ADMIN`)
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn address_delete(request: AddressRequest) -> Result<()> {
    os::address::change(How::Delete, &request)
}

/// Remove all IP addresses that satisfy a request.
///
/// # Returns
/// How many were removed. One that goes away with another, as a secondary one does, is counted.
///
/// # Errors
/// As for listing and removing.
#[document(blocks, since = "2.2", source = "rtnetlink(7)")]
pub fn addresses_flush(request: AddressesRequest) -> Result<u32> {
    os::address::flush(&request)
}
