//! The IP addresses of links.

use super::{Family, Link, LinksRequest, os};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::net::IpAddr;

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

/// A link with its addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
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
