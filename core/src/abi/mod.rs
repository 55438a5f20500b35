//! What a kernel says: constants, structures, errors. This file is the only one that picks the system's folder.
//!
//! A group of constants is a `flags!` (bits that are ORed) or a `values!` (one of) with the kernel's names without
//! their prefix; a structure is `#[layout]` + `#[repr(C)]` with the kernel's field names without theirs. Values come from
//! `linux-raw-sys` and `libc`, never from memory.

#[macro_use]
mod group;
mod entry;
pub mod errno;
pub use entry::Dirent;
#[cfg(any(test, not(target_os = "linux")))]
pub(crate) mod layout;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;

#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;
#[cfg(target_os = "freebsd")]
mod freebsd;
#[cfg(target_os = "freebsd")]
pub use freebsd::*;
#[cfg(target_os = "netbsd")]
mod netbsd;
#[cfg(target_os = "netbsd")]
pub use netbsd::*;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
pub use macos::*;
