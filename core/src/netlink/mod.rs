//! Netlink: how Linux is asked for, and told, structured things.
//!
//! Three layers: [`attribute`] packs and walks the (type, length, value) lists that everything is made of, [`message`] puts a
//! header before them, [`Socket`] sends requests and gathers the answers.

mod attribute;
mod kernel;
mod message;
mod socket;
mod wire;

pub(crate) use attribute::Value;
pub(crate) use message::{Message, Request};
pub(crate) use socket::Socket;
#[cfg(test)]
pub(crate) use wire::bytes;
pub(crate) use wire::read;
