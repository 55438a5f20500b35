//! What only Linux has: limits of other processes, times in ticks.

use crate::Errno;
use crate::abi::{RLIMIT, Rlimit, Tms};
use crate::arg::{OptMut, OptRef, Pid, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Ask for a limit of a process, set it, or both.
///
/// # Arguments
/// - `pid`: the process; 0 is this one
/// - `resource`: what is limited
/// - `new`: the new limit; nothing: leave it
/// - `old`: filled with the limit before
///
/// # Errors
/// - `EINVAL`: there is no such resource, or `cur` is above `max`
/// - `EPERM`: `max` would rise and the caller lacks `CAP_SYS_RESOURCE`, or the process is another user's
/// - `ESRCH`: there is no such process
#[call(harms, since = "2.6.36", source = "prlimit(2)")]
#[inline]
pub fn prlimit(pid: Pid, resource: RLIMIT, new: OptRef<'_, Rlimit>, old: OptMut<'_, Rlimit>) -> Result<()> {
    status(syscall!(__NR_prlimit64, pid, resource, new, old))
}

/// Ask for the processor time of this process and its children.
///
/// # Arguments
/// - `times`: filled with the times, in ticks
///
/// # Returns
/// Ticks since some point in the past, before the system started.
#[call(since = "1.0", source = "times(2)")]
#[inline]
pub fn times(times: OptMut<'_, Tms>) -> Result<isize> {
    let ticks = syscall!(__NR_times, times) as isize;
    // The count may pass through the numbers of errors; this is the only error that there is.
    if ticks == -(Errno::FAULT.raw() as isize) {
        Err(Errno::FAULT)
    } else {
        Ok(ticks)
    }
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::arg::Plain;

    #[test]
    fn a_limit_is_asked_for_set_and_refused() {
        let (mut limit, mut old) = (Rlimit::default(), Rlimit::default());
        getrlimit(RLIMIT::CORE, (&mut limit).into()).unwrap();
        prlimit(0, RLIMIT::CORE, (&limit).into(), (&mut old).into()).unwrap();
        assert_eq!(limit, old);
        setrlimit(RLIMIT::CORE, (&limit).into()).unwrap();
        assert!(limit.cur <= limit.max);
        let upside_down = Rlimit { cur: 2, max: 1 };
        assert_eq!(setrlimit(RLIMIT::CORE, (&upside_down).into()), Err(Errno::INVAL));
        assert_eq!(getrlimit(RLIMIT(99), (&mut limit).into()), Err(Errno::INVAL));
    }

    #[test]
    fn usage_is_counted() {
        let mut usage = Rusage::zeroed();
        getrusage(RUSAGE::SELF, (&mut usage).into()).unwrap();
        assert!(usage.maxrss > 0 && usage.minflt > 0);
        let mut tms = Tms::zeroed();
        let first = times((&mut tms).into()).unwrap();
        assert!(times(OptMut::NONE).unwrap() >= first);
    }
}
