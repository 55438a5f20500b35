//! The groups of constants of FreeBSD, NetBSD and macOS. They have the same names and nearly the same members; a member
//! that only some have says so.

mod clock;
mod event;
mod family;
mod fcntl;
mod file;
mod limit;
mod memory;
mod mount;
mod open;
mod option;
mod process;
mod signal;
mod terminal;

pub use clock::*;
pub use event::*;
pub use family::*;
pub use fcntl::*;
pub use file::*;
pub use limit::*;
pub use memory::*;
pub use mount::*;
pub use open::*;
pub use option::*;
pub use process::*;
pub use signal::*;
pub use terminal::*;
