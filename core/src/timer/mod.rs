//! Timers: POSIX timers, timer descriptors, interval timers.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
mod bsd;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
pub use bsd::*;

use crate::abi::{ITIMER, Itimerval, Timeval};
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
/// The seconds that were left before, rounded, but not to 0; 0 if there was none.
#[call(harms, since = "1.0", source = "alarm(2)")]
#[inline]
pub fn alarm(seconds: u32) -> u32 {
    // The newer processors have no such call. The kernel's own cuts what is longer in this way too, where 32 bits hold a time.
    let mut new = Itimerval::default();
    new.value.sec = isize::try_from(seconds).unwrap_or(isize::MAX) as _;
    let mut old = Itimerval::default();
    always(syscall!(__NR_setitimer, ITIMER::REAL, &raw const new, &raw mut old));
    rounded(old.value)
}

/// Seconds as `alarm` tells them: the nearest, but never 0 for a timer that runs.
fn rounded(left: Timeval) -> u32 {
    let up = left.usec >= 500_000 || (left.sec == 0 && left.usec > 0);
    left.sec as u32 + u32::from(up)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::arg::Plain;

    #[test]
    fn the_alarm_rounds_as_the_kernel_does() {
        let told = |sec, usec| rounded(Timeval { sec, usec });
        assert_eq!((told(0, 0), told(0, 1), told(0, 999_999)), (0, 1, 1));
        assert_eq!((told(4, 499_999), told(4, 500_000), told(5, 0)), (4, 5, 5));
    }

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
