//! The kernel ABIs of Linux, FreeBSD, NetBSD and macOS as typed Rust.
//!
//! [`gate`] is how a kernel is entered, [`abi`] is what it says (types, constants, errors), [`arg`] is
//! how a value crosses. Every other module is a topic: ordinary functions with typed arguments, a doc
//! comment and the `#[call]` attribute, from which the C ABI and the language bindings are built.

pub mod abi;
pub mod arg;
pub mod document;
pub mod gate;
#[cfg(target_os = "linux")]
pub mod net;
#[cfg(target_os = "linux")]
mod netlink;
#[cfg(target_os = "linux")]
pub mod proc;

pub mod file;
#[cfg(target_os = "linux")]
pub mod socket;

pub use abi::errno::Errno;
pub use arg::Result;
