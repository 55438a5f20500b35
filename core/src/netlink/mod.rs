//! Netlink: how Linux is asked for, and told, structured things.
//!
//! [`schema`] says what the families' messages hold, [`encode`] and [`decode`] go between them and values. Below, [`attribute`] packs and
//! walks the (type, length, value) lists that everything is made of, [`message`] puts a header before them, [`Socket`] sends requests and
//! gathers the answers.

#![allow(dead_code, unused_imports, reason = "documents come to it")]

mod answer;
mod attribute;
mod channel;
pub(crate) mod decode;
pub(crate) mod encode;
#[cfg(test)]
mod families;
#[cfg(test)]
mod fuzz;
mod help;
mod kernel;
mod message;
mod namespace;
mod object;
#[cfg(test)]
mod others;
mod parts;
mod path;
pub(crate) mod schema;
mod socket;
#[cfg(test)]
mod tests;
mod wire;

pub use help::{
    NetlinkAttributeHelp, NetlinkChoiceHelp, NetlinkHelp, NetlinkMessageHelp, NetlinkOperationHelp, NetlinkSetHelp,
};
pub use object::{
    Netlink, NetlinkBatch, NetlinkDump, NetlinkDumpRequest, NetlinkError, NetlinkEvent, NetlinkEventsRequest,
    NetlinkFamiliesRequest, NetlinkFamily, NetlinkGroups, NetlinkMessage, NetlinkOperation, NetlinkRequest,
    NetlinkResult, families,
};

pub(crate) use attribute::{Attributes, Value};
pub(crate) use message::{Message, Request};
pub(crate) use namespace::Namespace;
pub(crate) use socket::{Options, Rows, Socket, Told};
#[cfg(test)]
pub(crate) use wire::bytes;
pub(crate) use wire::{Wire, read};
