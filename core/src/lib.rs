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

#[cfg(target_os = "linux")]
pub mod copy;
pub mod dir;
#[cfg(target_os = "linux")]
pub mod dirent;
pub mod fcntl;
#[cfg(target_os = "linux")]
pub mod fcntl_signal;
pub mod fd;
pub mod file;
#[cfg(target_os = "linux")]
pub mod ipc;
pub mod limit;
pub mod lock;
#[cfg(target_os = "linux")]
pub mod memory;
#[cfg(target_os = "linux")]
pub mod node;
pub mod perm;
pub mod process;
#[cfg(target_os = "linux")]
pub mod random;
pub mod sample;
#[cfg(target_os = "linux")]
pub mod sched;
#[cfg(target_os = "linux")]
pub mod signal;
#[cfg(target_os = "linux")]
pub mod socket;
pub mod space;
pub mod stat;
#[cfg(target_os = "linux")]
pub mod system;
#[cfg(target_os = "linux")]
pub mod time;
#[cfg(target_os = "linux")]
pub mod timer;
#[cfg(target_os = "linux")]
pub mod times;
#[cfg(target_os = "linux")]
pub mod user;
#[cfg(target_os = "linux")]
pub mod watch;
#[cfg(target_os = "linux")]
pub mod xattr;

#[cfg(target_os = "linux")]
pub mod address;
#[cfg(target_os = "linux")]
pub mod event;
#[cfg(target_os = "linux")]
pub mod inotify;
#[cfg(target_os = "linux")]
pub mod mount;
#[cfg(target_os = "linux")]
pub mod pipe;
#[cfg(target_os = "linux")]
pub mod terminal;
#[cfg(test)]
mod testing;

pub use abi::errno::Errno;
pub use arg::Result;
