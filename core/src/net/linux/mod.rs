//! The network by rtnetlink.

mod address;
mod link;
mod names;
pub(super) mod neighbour;
pub(super) mod route;
pub(super) mod rule;

use super::{Address, AddressesRequest, Interface, Link, LinksRequest};
use crate::document::{Context, Result, Text};
use crate::netlink::{Namespace, Options, Socket};
use linux_raw_sys::netlink::NETLINK_ROUTE;
use std::collections::HashMap;

/// A socket to the network of a namespace.
fn open(namespace: Option<&Text>) -> Result<Socket> {
    let digits = |name: &Text| core::str::from_utf8(name.as_bytes()).ok()?.parse().ok();
    let namespace = match namespace {
        None => Namespace::Own,
        Some(name) => digits(name).map_or_else(|| Namespace::Name(name.clone()), Namespace::Pid),
    };
    let options = Options {
        namespace,
        ..Options::default()
    };
    Socket::open_with(NETLINK_ROUTE, &options)
}

/// See [`super::links`].
pub(super) fn links(request: &LinksRequest) -> Result<Vec<Link>> {
    link::read(&mut Socket::open(NETLINK_ROUTE)?, request).context(|| "listing links")
}

/// See [`super::addresses`].
pub(super) fn addresses(request: &AddressesRequest) -> Result<Vec<Address>> {
    let mut socket = Socket::open(NETLINK_ROUTE)?;
    address::read(&mut socket, request).context(|| "listing addresses")
}

/// See [`super::interfaces`].
pub(super) fn interfaces(request: &LinksRequest) -> Result<Vec<Interface>> {
    let mut socket = Socket::open(NETLINK_ROUTE)?;
    let links = link::read(&mut socket, request).context(|| "listing links")?;
    let only = match links.as_slice() {
        [link] => Some(link.index),
        _ => None,
    };
    let mut addresses: HashMap<u32, Vec<Address>> = HashMap::new();
    for address in address::dump(&mut socket, only, None).context(|| "listing addresses")? {
        addresses.entry(address.index).or_default().push(address);
    }
    let join = |link: Link| {
        let mut addresses = addresses.remove(&link.index).unwrap_or_default();
        addresses.sort_by_key(|address| address.family);
        addresses
            .iter_mut()
            .for_each(|address| address.link = link.name.clone());
        Interface { link, addresses }
    };
    Ok(links.into_iter().map(join).collect())
}

#[cfg(test)]
mod tests;
