//! What FreeBSD and NetBSD have: timers by id and by descriptor.

use crate::abi::{CLOCK, Itimerspec, Sigevent, TFD, TFD_TIMER, TIMER};
use crate::arg::{Fd, Mut, OptMut, OptRef, Ref, Result};
use crate::gate::{fd, function, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Make a timer.
///
/// # Arguments
/// - `clock`: the clock that it runs by
/// - `event`: how it tells that it ran out; nothing: by `SIGALRM`
/// - `timer`: filled with the timer's id; on FreeBSD it is an address of the C library's, 8 bytes long
///
/// # Errors
/// - `EAGAIN`: the process has as many timers as it may have
/// - `EINVAL`: there is no such clock, or `event` is unknown
#[call(touches, since = "FreeBSD 7.0; NetBSD 2.0", source = "timer_create(2)")]
#[inline]
pub fn timer_create(clock: CLOCK, event: OptRef<'_, Sigevent>, timer: Mut<'_, u64>) -> Result<()> {
    // NetBSD writes 4 bytes.
    let mut id = 0_u64;
    status(function!(timer_create, clock, event, &raw mut id))?;
    timer.set(id);
    Ok(())
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
#[call(harms, touches, since = "FreeBSD 7.0; NetBSD 2.0", source = "timer_settime(2)")]
#[inline]
pub fn timer_settime(timer: u64, flags: TIMER, new: Ref<'_, Itimerspec>, old: OptMut<'_, Itimerspec>) -> Result<()> {
    status(function!(timer_settime, timer, flags, new, old))
}

/// Ask when a timer runs out.
///
/// # Arguments
/// - `timer`: the timer
/// - `value`: filled with what is left, and how often
///
/// # Errors
/// - `EINVAL`: there is no such timer
#[call(touches, since = "FreeBSD 7.0; NetBSD 2.0", source = "timer_settime(2)")]
#[inline]
pub fn timer_gettime(timer: u64, value: Mut<'_, Itimerspec>) -> Result<()> {
    status(function!(timer_gettime, timer, value))
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
#[call(touches, since = "FreeBSD 7.0; NetBSD 2.0", source = "timer_settime(2)")]
#[inline]
pub fn timer_getoverrun(timer: u64) -> Result<i32> {
    number(function!(timer_getoverrun, timer))
}

/// Remove a timer.
///
/// # Arguments
/// - `timer`: the timer
///
/// # Errors
/// - `EINVAL`: there is no such timer
#[call(touches, since = "FreeBSD 7.0; NetBSD 2.0", source = "timer_delete(2)")]
#[inline]
pub fn timer_delete(timer: u64) -> Result<()> {
    status(function!(timer_delete, timer))
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
#[call(since = "FreeBSD 14.0; NetBSD 10.0", source = "timerfd(2)")]
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
/// - `EINVAL`: `fd` is no timer descriptor, `new` is no time, or `flags` has unknown flags
#[call(since = "FreeBSD 14.0; NetBSD 10.0", source = "timerfd(2)")]
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
#[call(since = "FreeBSD 14.0; NetBSD 10.0", source = "timerfd(2)")]
#[inline]
pub fn timerfd_gettime(fd: Fd<'_>, value: Mut<'_, Itimerspec>) -> Result<()> {
    status(syscall!(__NR_timerfd_gettime, fd, value))
}
