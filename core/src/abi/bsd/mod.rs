//! FreeBSD, NetBSD and macOS: values and structs as the `libc` crate has them. What they share stands here, with the members that
//! only some have marked; a struct that each has in its own layout is in that system's folder.
//!
//! Every layout is compared with `libc`'s when it is compiled, so that a check for a target proves it.

mod filesystem;
mod flag;
mod message;
pub(crate) mod raw;
mod signal;
mod socket;
mod system;

pub use filesystem::*;
pub use flag::*;
pub use message::*;
pub use signal::*;
pub use socket::*;
pub use system::*;
