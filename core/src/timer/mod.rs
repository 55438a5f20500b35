//! Timers: POSIX timers, timer descriptors, interval timers.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;

use crate::abi::{ITIMER, Itimerval};
use crate::arg::{Mut, OptMut, Ref, Result};
use crate::gate::{always, status, syscall};
use callgate_macros::call;

/// Ask when an interval timer of this process runs out.
///
/// # Arguments
/// - `which`: the timer
/// - `value`: filled with what is left, and how often
///
/// # Errors
/// - `EINVAL`: there is no such timer
#[call(since = "1.0", source = "getitimer(2)")]
#[inline]
pub fn getitimer(which: ITIMER, value: Mut<'_, Itimerval>) -> Result<()> {
    status(syscall!(__NR_getitimer, which, value))
}

/// Start, change or stop an interval timer of this process.
///
/// # Arguments
/// - `which`: the timer, and with it the signal
/// - `new`: when it runs out, and how often; zero stops it
/// - `old`: filled with what was left, and how often
///
/// # Errors
/// - `EINVAL`: there is no such timer, or `new` is no time
#[call(harms, since = "1.0", source = "setitimer(2)")]
#[inline]
pub fn setitimer(which: ITIMER, new: Ref<'_, Itimerval>, old: OptMut<'_, Itimerval>) -> Result<()> {
    status(syscall!(__NR_setitimer, which, new, old))
}

/// Have `SIGALRM` sent after some seconds.
///
/// It is the timer `REAL` of `setitimer`.
///
/// # Arguments
/// - `seconds`: after how long; 0 stops it
///
/// # Returns
/// The seconds that were left before, rounded up; 0 if there was none.
#[call(harms, since = "1.0", source = "alarm(2)")]
#[inline]
pub fn alarm(seconds: u32) -> u32 {
    // The newer processors have no such call. The kernel's own cuts what is longer in this way too.
    let mut new = Itimerval::default();
    new.value.sec = seconds.min(i32::MAX as u32) as _;
    let mut old = Itimerval::default();
    always(syscall!(__NR_setitimer, ITIMER::REAL, &raw const new, &raw mut old));
    old.value.sec as u32 + u32::from(old.value.usec != 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::arg::Plain;

    #[test]
    fn interval_timers_are_the_alarm() {
        assert_eq!(alarm(1000), 0);
        let mut value = Itimerval::zeroed();
        getitimer(ITIMER::REAL, (&mut value).into()).unwrap();
        assert!((990..=1000).contains(&value.value.sec));
        setitimer(ITIMER::REAL, (&Itimerval::zeroed()).into(), (&mut value).into()).unwrap();
        assert!((990..=1000).contains(&value.value.sec));
        assert_eq!(alarm(0), 0);
        assert_eq!(getitimer(ITIMER(9), (&mut value).into()), Err(Errno::INVAL));
    }
}
