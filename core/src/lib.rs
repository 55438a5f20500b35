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
pub mod netlink;
#[cfg(target_os = "linux")]
pub mod proc;

pub mod cbpf;
pub mod copy;
pub mod dir;
pub mod dirent;
pub mod fcntl;
#[cfg(target_os = "linux")]
pub mod fcntl_signal;
pub mod fd;
pub mod file;
#[cfg(not(target_os = "macos"))]
pub mod ipc;
pub mod limit;
pub mod lock;
pub mod memory;
pub mod node;
pub mod perm;
pub mod process;
pub mod random;
#[cfg(target_os = "linux")]
mod readiness;
pub mod sample;
pub mod sched;
pub mod signal;
pub mod socket;
pub mod space;
pub mod stat;
#[cfg(not(target_os = "linux"))]
pub mod sysctl;
pub mod system;
pub mod time;
pub mod timer;
pub mod times;
#[cfg(target_os = "linux")]
pub mod tun;
pub mod user;
#[cfg(target_os = "linux")]
pub mod watch;
pub mod xattr;

pub mod address;
#[cfg(target_os = "freebsd")]
pub mod capsicum;
pub mod event;
#[cfg(target_os = "linux")]
pub mod inotify;
#[cfg(target_os = "freebsd")]
pub mod jail;
pub mod mount;
pub mod pipe;
#[cfg(target_os = "linux")]
pub mod terminal;
#[cfg(not(target_os = "linux"))]
#[path = "terminal/bsd.rs"]
pub mod terminal;
#[cfg(test)]
mod testing;

pub use abi::errno::Errno;
pub use arg::Result;
