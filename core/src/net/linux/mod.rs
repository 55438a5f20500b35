//! The network by rtnetlink.

pub(super) mod address;
mod change;
pub(super) mod link;
mod names;
pub(super) mod neighbour;
pub(super) mod route;
pub(super) mod rule;
pub(super) mod wanted;

pub(super) use change::How;

use crate::document::{Result, Text};
use crate::netlink::{Namespace, Options, Socket};
use linux_raw_sys::netlink::NETLINK_ROUTE;

/// The namespace that a request means: digits are the number of a process.
fn namespace(request: Option<&Text>) -> Namespace {
    let digits = |name: &Text| core::str::from_utf8(name.as_bytes()).ok()?.parse().ok();
    match request {
        None => Namespace::Own,
        Some(name) => digits(name).map_or_else(|| Namespace::Name(name.clone()), Namespace::Pid),
    }
}

/// A socket to the network of a namespace.
fn open(request: Option<&Text>) -> Result<Socket> {
    let options = Options {
        namespace: namespace(request),
        ..Options::default()
    };
    Socket::open_with(NETLINK_ROUTE, &options)
}

#[cfg(test)]
mod tests;
