//! Limits, usage, priorities: what a process may use, what it has used, and how much of the processor it gets.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::Errno;
use crate::abi::{PRIO, RLIMIT, RUSAGE, Rlimit, Rusage};
use crate::arg::{Mut, Pid, Ref, Result};
use crate::gate::{number, status, syscall};
use callgate_macros::call;

/// Ask for a limit of this process.
///
/// # Arguments
/// - `resource`: what is limited
/// - `limit`: filled with the limit
///
/// # Errors
/// - `EINVAL`: there is no such resource
#[call(since = "1.0", source = "getrlimit(2)")]
#[inline]
pub fn getrlimit(resource: RLIMIT, limit: Mut<'_, Rlimit>) -> Result<()> {
    status(syscall!(__NR_prlimit64, 0, resource, 0, limit))
}

/// Set a limit of this process.
///
/// # Arguments
/// - `resource`: what is limited
/// - `limit`: the limit
///
/// # Errors
/// - `EINVAL`: there is no such resource, or `cur` is above `max`
/// - `EPERM`: `max` would rise and the caller lacks `CAP_SYS_RESOURCE`
#[call(harms, since = "1.0", source = "setrlimit(2)")]
#[inline]
pub fn setrlimit(resource: RLIMIT, limit: Ref<'_, Rlimit>) -> Result<()> {
    status(syscall!(__NR_prlimit64, 0, resource, limit, 0))
}

/// Ask what this process, this thread or the children have used.
///
/// # Arguments
/// - `who`: whose usage
/// - `usage`: filled with the answer
///
/// # Errors
/// - `EINVAL`: `who` is unknown
#[call(since = "1.0", source = "getrusage(2)")]
#[inline]
pub fn getrusage(who: RUSAGE, usage: Mut<'_, Rusage>) -> Result<()> {
    status(syscall!(__NR_getrusage, who, usage))
}

/// Ask for the nice value of a process, or the best one among several.
///
/// # Arguments
/// - `which`: what `who` is
/// - `who`: a process, a process group or a user; 0 is the caller's own
/// - `nice`: filled with the value: -20 gets the most of the processor, 19 the least
///
/// # Errors
/// - `EINVAL`: `which` is unknown
/// - `ESRCH`: there is no such process
#[call(touches, default(who = 0), since = "1.0", source = "getpriority(2)")]
#[inline]
pub fn getpriority(which: PRIO, who: Pid, nice: Mut<'_, i32>) -> Result<()> {
    // A negative result would look like an error, so the kernel answers 20 less the nice value.
    let encoded: i32 = number(syscall!(__NR_getpriority, which, who))?;
    nice.set(20 - encoded);
    Ok(())
}

/// Set the nice value of a process or of several.
///
/// # Arguments
/// - `which`: what `who` is
/// - `who`: a process, a process group or a user; 0 is the caller's own
/// - `nice`: the value: -20 gets the most of the processor, 19 the least; what is beyond is cut
///
/// # Errors
/// - `EACCES`: the value would fall and the caller lacks `CAP_SYS_NICE` (see `RLIMIT_NICE`)
/// - `EINVAL`: `which` is unknown
/// - `EPERM`: the process is another user's
/// - `ESRCH`: there is no such process
#[call(harms, default(who = 0), since = "1.0", source = "setpriority(2)")]
#[inline]
pub fn setpriority(which: PRIO, who: Pid, nice: i32) -> Result<()> {
    status(syscall!(__NR_setpriority, which, who, nice))
}

/// Add to the nice value of the calling thread.
///
/// # Arguments
/// - `increment`: what is added
/// - `nice`: filled with the value that results
///
/// # Errors
/// - `EPERM`: the value would fall and the caller lacks `CAP_SYS_NICE`
#[call(thread, harms, touches, since = "1.0", source = "nice(2)")]
#[inline]
pub fn nice(increment: i32, nice: Mut<'_, i32>) -> Result<()> {
    let encoded: i32 = number(syscall!(__NR_getpriority, PRIO::PROCESS, 0))?;
    let value = (20 - encoded).saturating_add(increment).clamp(-20, 19);
    match setpriority(PRIO::PROCESS, 0, value) {
        // What the system call `nice` of the older processors says.
        Err(Errno::ACCES) => return Err(Errno::PERM),
        result => result?,
    }
    nice.set(value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nice_value_is_the_real_one() {
        // A thread of its own, since the value stays.
        std::thread::spawn(|| {
            let (mut before, mut after) = (99, 99);
            getpriority(PRIO::PROCESS, 0, (&mut before).into()).unwrap();
            // SAFETY: plain numbers.
            assert_eq!(before, unsafe { libc::getpriority(libc::PRIO_PROCESS, 0) });
            setpriority(PRIO::PROCESS, 0, before).unwrap();
            nice(1, (&mut after).into()).unwrap();
            assert_eq!(after, (before + 1).min(19));
            nice(i32::MAX, (&mut after).into()).unwrap();
            assert_eq!(after, 19);
            let mut asked = 99;
            getpriority(PRIO::PROCESS, 0, (&mut asked).into()).unwrap();
            assert_eq!(asked, 19);
        })
        .join()
        .unwrap();
        let mut value = 0;
        assert_eq!(getpriority(PRIO(7), 0, (&mut value).into()), Err(Errno::INVAL));
    }
}
