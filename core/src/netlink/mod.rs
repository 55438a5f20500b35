//! Netlink: how Linux is asked for, and told, structured things.
//!
//! [`schema`] says what the families' messages hold, [`encode`] and [`decode`] go between them and values. Below, [`attribute`] packs and
//! walks the (type, length, value) lists that everything is made of, [`message`] puts a header before them, [`Socket`] sends requests and
//! gathers the answers.

mod attribute;
#[allow(dead_code, reason = "documents come to it")]
pub(crate) mod decode;
#[allow(dead_code, reason = "documents come to it")]
pub(crate) mod encode;
mod kernel;
mod message;
#[allow(dead_code, reason = "documents come to it")]
pub(crate) mod schema;
mod socket;
mod wire;

pub(crate) use attribute::Value;
pub(crate) use message::{Message, Request};
pub(crate) use socket::Socket;
#[cfg(test)]
pub(crate) use wire::bytes;
pub(crate) use wire::read;
