//! The groups of constants of FreeBSD, NetBSD and macOS. They have the same names and nearly the same members; a member
//! that only some have says so.

#[cfg(target_os = "freebsd")]
mod capability;
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
mod request;
mod signal;
mod system;
mod terminal;

#[cfg(target_os = "freebsd")]
pub use capability::*;
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
pub use request::*;
pub use signal::*;
pub use system::*;
pub use terminal::*;
