//! What Linux has in its own form: processors, policies and parameters of a thread.

use crate::abi::{CpuSet, SCHED, SchedAttr, SchedParam, Timespec};
use crate::arg::{Mut, Pid, Ref, Result};
use crate::gate::{count, number, status, syscall};
use callgate_macros::call;

/// Ask on which processors a thread may run.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
/// - `mask`: filled with the processors
///
/// # Errors
/// - `EINVAL`: the kernel is made for more than 1024 processors
/// - `ESRCH`: there is no such thread
#[call(thread, touches, default(tid = 0), since = "2.6", source = "sched_getaffinity(2)")]
#[inline]
pub fn sched_getaffinity(tid: Pid, mask: Mut<'_, CpuSet>) -> Result<()> {
    let filled = count(syscall!(__NR_sched_getaffinity, tid, size_of::<CpuSet>(), mask))?;
    // SAFETY: the kernel has just written the first part of the struct, so the struct is there.
    unsafe {
        mask.ptr()
            .cast::<u8>()
            .add(filled)
            .write_bytes(0, size_of::<CpuSet>() - filled)
    };
    Ok(())
}

/// Say on which processors a thread may run.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
/// - `mask`: the processors
///
/// # Errors
/// - `EINVAL`: none of the processors is there, or allowed by the cpuset
/// - `EPERM`: the thread is another user's
/// - `ESRCH`: there is no such thread
#[call(thread, default(tid = 0), since = "2.6", source = "sched_setaffinity(2)")]
#[inline]
pub fn sched_setaffinity(tid: Pid, mask: Ref<'_, CpuSet>) -> Result<()> {
    status(syscall!(__NR_sched_setaffinity, tid, size_of::<CpuSet>(), mask))
}

/// Ask for the policy of a thread.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
///
/// # Returns
/// The policy (`SCHED`), with `RESET_ON_FORK` if it is set.
///
/// # Errors
/// - `ESRCH`: there is no such thread
#[call(thread, default(tid = 0), since = "2.0", source = "sched_getscheduler(2)")]
#[inline]
pub fn sched_getscheduler(tid: Pid) -> Result<u32> {
    number(syscall!(__NR_sched_getscheduler, tid))
}

/// Set policy and parameters of a thread.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
/// - `policy`: the policy, `RESET_ON_FORK` may be added
/// - `param`: its parameters
///
/// # Errors
/// - `EINVAL`: the policy is unknown, or the priority is not one of its priorities
/// - `EPERM`: the caller lacks `CAP_SYS_NICE` (see `RLIMIT_RTPRIO`)
/// - `ESRCH`: there is no such thread
#[call(thread, harms, since = "2.0", source = "sched_setscheduler(2)")]
#[inline]
pub fn sched_setscheduler(tid: Pid, policy: SCHED, param: Ref<'_, SchedParam>) -> Result<()> {
    status(syscall!(__NR_sched_setscheduler, tid, policy, param))
}

/// Ask for the parameters of a thread's policy.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
/// - `param`: filled with the parameters
///
/// # Errors
/// - `ESRCH`: there is no such thread
#[call(thread, default(tid = 0), since = "2.0", source = "sched_getparam(2)")]
#[inline]
pub fn sched_getparam(tid: Pid, param: Mut<'_, SchedParam>) -> Result<()> {
    status(syscall!(__NR_sched_getparam, tid, param))
}

/// Set the parameters of a thread's policy.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
/// - `param`: the parameters
///
/// # Errors
/// - `EINVAL`: the priority is not one of the policy's
/// - `EPERM`: the caller lacks `CAP_SYS_NICE` (see `RLIMIT_RTPRIO`)
/// - `ESRCH`: there is no such thread
#[call(thread, harms, since = "2.0", source = "sched_setparam(2)")]
#[inline]
pub fn sched_setparam(tid: Pid, param: Ref<'_, SchedParam>) -> Result<()> {
    status(syscall!(__NR_sched_setparam, tid, param))
}

/// Ask how long a thread runs before another takes its turn.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
/// - `interval`: filled with the time
///
/// # Errors
/// - `ESRCH`: there is no such thread
#[call(thread, default(tid = 0), since = "2.0", source = "sched_rr_get_interval(2)")]
#[inline]
pub fn sched_rr_get_interval(tid: Pid, interval: Mut<'_, Timespec>) -> Result<()> {
    status(syscall!(__NR_sched_rr_get_interval, tid, interval))
}

/// Ask for policy and attributes of a thread.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
/// - `attr`: filled with the attributes
/// - `flags`: 0; reserved
///
/// # Errors
/// - `EINVAL`: `flags` is not known
/// - `ESRCH`: there is no such thread
#[call(thread, default(tid = 0, flags = 0), since = "3.14", source = "sched_getattr(2)")]
#[inline]
pub fn sched_getattr(tid: Pid, attr: Mut<'_, SchedAttr>, flags: u32) -> Result<()> {
    status(syscall!(__NR_sched_getattr, tid, attr, size_of::<SchedAttr>(), flags))
}

/// Set policy and attributes of a thread.
///
/// # Arguments
/// - `tid`: the thread; 0 is the calling one
/// - `attr`: the attributes
/// - `flags`: 0; reserved
///
/// # Errors
/// - `E2BIG`: the struct has a part that this kernel does not know, and it is not zero
/// - `EBUSY`: the processors have no time left for this deadline
/// - `EINVAL`: the policy is unknown, or an attribute does not fit it
/// - `EPERM`: the caller lacks `CAP_SYS_NICE`
/// - `ESRCH`: there is no such thread
#[call(thread, harms, default(flags = 0), since = "3.14", source = "sched_setattr(2)")]
#[inline]
pub fn sched_setattr(tid: Pid, attr: Ref<'_, SchedAttr>, flags: u32) -> Result<()> {
    status(syscall!(__NR_sched_setattr, tid, attr, flags))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::arg::Plain;

    #[test]
    fn the_affinity_can_be_set_to_what_it_is() {
        let mut set = CpuSet { bits: [usize::MAX; _] };
        sched_getaffinity(0, (&mut set).into()).unwrap();
        assert_eq!(
            set.count() as usize,
            std::thread::available_parallelism().unwrap().get()
        );
        assert!(!set.has(1023), "the part that the kernel did not fill is cleared");
        sched_setaffinity(0, (&set).into()).unwrap();
        assert_eq!(sched_setaffinity(0, (&CpuSet::EMPTY).into()), Err(Errno::INVAL));
        sched_yield().unwrap();
    }

    #[test]
    fn the_policy_is_told_in_both_ways() {
        let mut attr = SchedAttr::zeroed();
        sched_getattr(0, (&mut attr).into(), 0).unwrap();
        assert_eq!(
            sched_getscheduler(0).map(|p| p & !SCHED::RESET_ON_FORK.0),
            Ok(attr.policy)
        );
        let mut param = SchedParam { priority: 99 };
        sched_getparam(0, (&mut param).into()).unwrap();
        assert_eq!(param.priority, attr.priority as i32);
        sched_setparam(0, (&param).into()).unwrap();
        sched_setattr(0, (&attr).into(), 0).unwrap();
        let mut interval = Timespec { sec: -1, nsec: -1 };
        sched_rr_get_interval(0, (&mut interval).into()).unwrap();
        assert!(interval.sec >= 0 && interval.nsec >= 0);
    }

    #[test]
    fn priorities_have_bounds() {
        assert_eq!(sched_get_priority_min(SCHED::FIFO), Ok(1));
        assert_eq!(sched_get_priority_max(SCHED::RR), Ok(99));
        assert_eq!(sched_get_priority_max(SCHED(1000)), Err(Errno::INVAL));
        let param = SchedParam { priority: 100 };
        assert_eq!(sched_setscheduler(0, SCHED::FIFO, (&param).into()), Err(Errno::INVAL));
    }
}
