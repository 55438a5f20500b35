//! What FreeBSD and NetBSD have: policy and priority of a process.

use crate::abi::{SCHED, SchedParam, Timespec};
use crate::arg::{Mut, Pid, Ref, Result};
use crate::gate::{function, number, status};
use callgate_macros::call;

/// Ask for the policy of a process.
///
/// # Arguments
/// - `pid`: the process; 0 is the calling one
///
/// # Returns
/// The policy.
///
/// # Errors
/// - `EPERM`: the caller may not see it
/// - `ESRCH`: there is no such process
#[call(
    default(pid = 0),
    since = "FreeBSD 3.0; NetBSD 5.0",
    source = "sched_getscheduler(2)"
)]
#[inline]
pub fn sched_getscheduler(pid: Pid) -> Result<SCHED> {
    number(function!(sched_getscheduler, pid))
}

/// Set policy and parameters of a process.
///
/// # Arguments
/// - `pid`: the process; 0 is the calling one
/// - `policy`: the policy
/// - `param`: its parameters
///
/// # Errors
/// - `EINVAL`: the policy is unknown, or the priority is not one of its priorities
/// - `EPERM`: the caller may not do this
/// - `ESRCH`: there is no such process
#[call(harms, since = "FreeBSD 3.0; NetBSD 5.0", source = "sched_setscheduler(2)")]
#[inline]
pub fn sched_setscheduler(pid: Pid, policy: SCHED, param: Ref<'_, SchedParam>) -> Result<()> {
    status(function!(sched_setscheduler, pid, policy, param))
}

/// Ask for the parameters of a process's policy.
///
/// # Arguments
/// - `pid`: the process; 0 is the calling one
/// - `param`: filled with the parameters
///
/// # Errors
/// - `EPERM`: the caller may not see them
/// - `ESRCH`: there is no such process
#[call(default(pid = 0), since = "FreeBSD 3.0; NetBSD 5.0", source = "sched_getparam(2)")]
#[inline]
pub fn sched_getparam(pid: Pid, param: Mut<'_, SchedParam>) -> Result<()> {
    status(function!(sched_getparam, pid, param))
}

/// Set the parameters of a process's policy.
///
/// # Arguments
/// - `pid`: the process; 0 is the calling one
/// - `param`: the parameters
///
/// # Errors
/// - `EINVAL`: the priority is not one of the policy's
/// - `EPERM`: the caller may not do this
/// - `ESRCH`: there is no such process
#[call(harms, since = "FreeBSD 3.0; NetBSD 5.0", source = "sched_setparam(2)")]
#[inline]
pub fn sched_setparam(pid: Pid, param: Ref<'_, SchedParam>) -> Result<()> {
    status(function!(sched_setparam, pid, param))
}

/// Ask how long a process runs before another takes its turn.
///
/// # Arguments
/// - `pid`: the process; 0 is the calling one
/// - `interval`: filled with the time
///
/// # Errors
/// - `ESRCH`: there is no such process
#[call(
    default(pid = 0),
    since = "FreeBSD 3.0; NetBSD 5.0",
    source = "sched_rr_get_interval(2)"
)]
#[inline]
pub fn sched_rr_get_interval(pid: Pid, interval: Mut<'_, Timespec>) -> Result<()> {
    status(function!(sched_rr_get_interval, pid, interval))
}
