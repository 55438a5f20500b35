//! Sockets: families, options, flags and structs.

mod address;
mod family;
mod ip;
mod message;
mod option;
mod packet;
mod tcp;
mod width;

pub use address::*;
pub use family::*;
pub use ip::*;
pub use message::*;
pub use option::*;
pub use packet::*;
pub use tcp::*;
