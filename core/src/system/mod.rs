//! The system: its names and state, the processor a thread runs on, and what a process says about itself (`prctl`).

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::abi::Utsname;
use crate::arg::{Bytes, Mut, Result, int};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Ask for the names of the system.
///
/// # Arguments
/// - `name`: filled with the names
#[call(since = "1.0", source = "uname(2)")]
#[inline]
pub fn uname(name: Mut<'_, Utsname>) -> Result<()> {
    status(syscall!(__NR_uname, name))
}

/// Set the host's name.
///
/// # Arguments
/// - `name`: the name, without a NUL
///
/// # Errors
/// - `EINVAL`: it is longer than 64 bytes
/// - `EPERM`: the caller lacks `CAP_SYS_ADMIN` in the namespace of these names
#[call(harms, since = "1.0", source = "sethostname(2)")]
#[inline]
pub fn sethostname(name: Bytes<'_>) -> Result<()> {
    status(syscall!(__NR_sethostname, name.ptr(), int(name.len())))
}
