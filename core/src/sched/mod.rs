//! Scheduling: which processors a thread or process runs on, and by what policy.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
mod bsd;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
pub use bsd::*;
#[cfg(target_os = "freebsd")]
mod freebsd;
#[cfg(target_os = "freebsd")]
pub use freebsd::*;

use crate::abi::SCHED;
use crate::arg::Result;
use crate::gate::{number, status, syscall};
use callgate_macros::call;

/// Let another thread run.
#[call(thread, since = "2.0", source = "sched_yield(2)")]
#[inline]
pub fn sched_yield() -> Result<()> {
    status(syscall!(__NR_sched_yield))
}

/// Ask for the highest priority of a policy.
///
/// # Arguments
/// - `policy`: the policy
///
/// # Returns
/// The priority.
///
/// # Errors
/// - `EINVAL`: the policy is unknown
#[call(since = "2.0", source = "sched_get_priority_max(2)")]
#[inline]
pub fn sched_get_priority_max(policy: SCHED) -> Result<i32> {
    number(syscall!(__NR_sched_get_priority_max, policy))
}

/// Ask for the lowest priority of a policy.
///
/// # Arguments
/// - `policy`: the policy
///
/// # Returns
/// The priority.
///
/// # Errors
/// - `EINVAL`: the policy is unknown
#[call(since = "2.0", source = "sched_get_priority_min(2)")]
#[inline]
pub fn sched_get_priority_min(policy: SCHED) -> Result<i32> {
    number(syscall!(__NR_sched_get_priority_min, policy))
}
