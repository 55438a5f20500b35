//! What Linux has in its own form: timers by number and by descriptor.

use crate::abi::{CLOCK, Itimerspec, Sigevent, TFD, TFD_TIMER, TIMER};
use crate::arg::{Fd, Mut, OptMut, OptRef, Ref, Result};
use crate::gate::{fd, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Make a timer.
///
/// # Arguments
/// - `clock`: the clock that it runs by
/// - `event`: how it tells that it ran out; nothing: by `SIGALRM`
/// - `timer`: filled with the timer's id
///
/// # Errors
/// - `EAGAIN`: too many signals are queued (`RLIMIT_SIGPENDING`)
/// - `EINVAL`: there is no such clock, or `event` is unknown
/// - `ENOTSUP`: there are no timers by this clock
/// - `EPERM`: the clock wakes the machine and the caller lacks `CAP_WAKE_ALARM`
#[call(since = "2.6", source = "timer_create(2)")]
#[inline]
pub fn timer_create(clock: CLOCK, event: OptRef<'_, Sigevent>, timer: Mut<'_, i32>) -> Result<()> {
    status(syscall!(__NR_timer_create, clock, event, timer))
}

/// Start, change or stop a timer.
///
/// # Arguments
/// - `timer`: the timer
/// - `flags`: `ABSTIME`: the time is a time of the clock
/// - `new`: when it runs out, and how often; zero stops it
/// - `old`: filled with what was left, and how often
///
/// # Errors
/// - `EINVAL`: there is no such timer, or `new` is no time
#[call(harms, since = "2.6", source = "timer_settime(2)")]
#[inline]
pub fn timer_settime(timer: i32, flags: TIMER, new: Ref<'_, Itimerspec>, old: OptMut<'_, Itimerspec>) -> Result<()> {
    status(syscall!(__NR_timer_settime, timer, flags, new, old))
}

/// Ask when a timer runs out.
///
/// # Arguments
/// - `timer`: the timer
/// - `value`: filled with what is left, and how often
///
/// # Errors
/// - `EINVAL`: there is no such timer
#[call(since = "2.6", source = "timer_gettime(2)")]
#[inline]
pub fn timer_gettime(timer: i32, value: Mut<'_, Itimerspec>) -> Result<()> {
    status(syscall!(__NR_timer_gettime, timer, value))
}

/// Ask how often a timer ran out between its signal and the signal's delivery.
///
/// # Arguments
/// - `timer`: the timer
///
/// # Returns
/// The number of times, beyond the one that was told.
///
/// # Errors
/// - `EINVAL`: there is no such timer
#[call(since = "2.6", source = "timer_getoverrun(2)")]
#[inline]
pub fn timer_getoverrun(timer: i32) -> Result<i32> {
    number(syscall!(__NR_timer_getoverrun, timer))
}

/// Remove a timer.
///
/// # Arguments
/// - `timer`: the timer
///
/// # Errors
/// - `EINVAL`: there is no such timer
#[call(since = "2.6", source = "timer_delete(2)")]
#[inline]
pub fn timer_delete(timer: i32) -> Result<()> {
    status(syscall!(__NR_timer_delete, timer))
}

/// Make a timer that is a descriptor.
///
/// # Arguments
/// - `clock`: the clock that it runs by
/// - `flags`: whether it closes on `execve`, whether reading waits
///
/// # Returns
/// A new descriptor, readable when it ran out; what is read is how often, in 8 bytes.
///
/// # Errors
/// - `EINVAL`: there are no timers by this clock, or `flags` has unknown flags
/// - `EPERM`: the clock wakes the machine and the caller lacks `CAP_WAKE_ALARM`
#[call(since = "2.6.25", source = "timerfd_create(2)")]
#[inline]
pub fn timerfd_create(clock: CLOCK, flags: TFD) -> Result<OwnedFd> {
    fd(syscall!(__NR_timerfd_create, clock, flags))
}

/// Start, change or stop a timer descriptor.
///
/// # Arguments
/// - `fd`: the timer descriptor
/// - `flags`: whether the time is a time of the clock, and whether setting the clock is told
/// - `new`: when it runs out, and how often; zero stops it
/// - `old`: filled with what was left, and how often
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ECANCELED`: the clock was set since, and `CANCEL_ON_SET` is on
/// - `EINVAL`: `fd` is no timer descriptor, `new` is no time, or `flags` has unknown flags
#[call(since = "2.6.25", source = "timerfd_settime(2)")]
#[inline]
pub fn timerfd_settime(
    fd: Fd<'_>,
    flags: TFD_TIMER,
    new: Ref<'_, Itimerspec>,
    old: OptMut<'_, Itimerspec>,
) -> Result<()> {
    status(syscall!(__NR_timerfd_settime, fd, flags, new, old))
}

/// Ask when a timer descriptor runs out.
///
/// # Arguments
/// - `fd`: the timer descriptor
/// - `value`: filled with what is left, and how often
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `fd` is no timer descriptor
#[call(since = "2.6.25", source = "timerfd_gettime(2)")]
#[inline]
pub fn timerfd_gettime(fd: Fd<'_>, value: Mut<'_, Itimerspec>) -> Result<()> {
    status(syscall!(__NR_timerfd_gettime, fd, value))
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::Errno;
    use crate::abi::{SIG, SIGEV, Sigval, Timespec};
    use crate::arg::Plain;

    const HOUR: Itimerspec = Itimerspec {
        interval: Timespec { sec: 1, nsec: 5 },
        value: Timespec { sec: 3600, nsec: 0 },
    };

    #[test]
    fn a_timer_is_made_set_and_removed() {
        let event = Sigevent::new(SIGEV::NONE, SIG(0), Sigval { int: 0 });
        let mut timer = -1;
        timer_create(CLOCK::MONOTONIC, (&event).into(), (&mut timer).into()).unwrap();
        let mut value = Itimerspec::zeroed();
        timer_settime(timer, TIMER::empty(), (&HOUR).into(), (&mut value).into()).unwrap();
        assert_eq!(value, Itimerspec::zeroed());
        timer_gettime(timer, (&mut value).into()).unwrap();
        assert!(value.interval == HOUR.interval && (3590..=3600).contains(&value.value.sec));
        assert_eq!(timer_getoverrun(timer), Ok(0));
        timer_delete(timer).unwrap();
        assert_eq!(timer_delete(timer), Err(Errno::INVAL));
    }

    #[test]
    fn a_timer_descriptor_runs_out() {
        let timer = timerfd_create(CLOCK::MONOTONIC, TFD::CLOEXEC).unwrap();
        let soon = Itimerspec {
            interval: Timespec::zeroed(),
            value: Timespec { sec: 0, nsec: 1 },
        };
        timerfd_settime((&timer).into(), TFD_TIMER::empty(), (&soon).into(), OptMut::NONE).unwrap();
        let mut times = [0; 8];
        assert_eq!(crate::file::read((&timer).into(), (&mut times[..]).into()), Ok(8));
        assert_eq!(u64::from_ne_bytes(times), 1);
        let mut value = HOUR;
        timerfd_gettime((&timer).into(), (&mut value).into()).unwrap();
        assert_eq!(value, Itimerspec::zeroed());
        assert_eq!(
            timerfd_create(CLOCK::THREAD_CPUTIME_ID, TFD::empty()).unwrap_err(),
            Errno::INVAL
        );
        assert_eq!(timerfd_gettime(Fd::from_raw(-1), (&mut value).into()), Err(Errno::BADF));
    }
}
