//! Sockets: families, options, flags and structs.

mod address;
mod family;
mod filter;
mod ip;
mod message;
mod option;
mod packet;
mod ring;
mod stamp;
mod tcp;
mod width;

pub use address::*;
pub use family::*;
pub use filter::*;
pub use ip::*;
pub use message::*;
pub use option::*;
pub use packet::*;
pub use ring::*;
pub use stamp::*;
pub use tcp::*;
