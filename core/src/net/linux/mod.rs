//! The network by rtnetlink.

pub(super) mod address;
mod change;
pub(super) mod link;
pub(super) mod mdb;
pub(super) mod monitor;
mod names;
pub(super) mod neighbour;
pub(super) mod nexthop;
pub(super) mod route;
pub(super) mod rule;
pub(super) mod sockets;
mod table;
pub(super) mod traffic;
pub(super) mod vlan;
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
    open_with(NETLINK_ROUTE, request, None)
}

/// A socket of a protocol in a namespace, with room in bytes for what is told and not yet read.
fn open_with(protocol: u32, request: Option<&Text>, receive_buffer: Option<usize>) -> Result<Socket> {
    let options = Options {
        namespace: namespace(request),
        receive_buffer,
        ..Options::default()
    };
    Socket::open_with(protocol, &options)
}

#[cfg(test)]
mod tests;
