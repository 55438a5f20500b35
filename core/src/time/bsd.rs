//! Sleeping and the time in seconds on FreeBSD, NetBSD and macOS.

use super::clock_gettime;
use crate::abi::{CLOCK, Timespec, Timeval};
use crate::arg::{OptMut, OptRef, Ref, Result};
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
use crate::gate::told;
use crate::gate::{function, status, syscall};
use callgate_macros::call;

/// Sleep.
///
/// # Arguments
/// - `request`: how long
/// - `remaining`: filled with what is left when a signal came
///
/// # Errors
/// - `EINTR`: a signal came
/// - `EINVAL`: `request` is no time
#[call(blocks, thread, since = "2.0", source = "nanosleep(2)")]
#[inline]
pub fn nanosleep(request: Ref<'_, Timespec>, remaining: OptMut<'_, Timespec>) -> Result<()> {
    status(syscall!(__NR_nanosleep, request, remaining))
}

/// Ask for the time of day in seconds.
///
/// # Returns
/// Seconds since 1970.
#[call(since = "1.0", source = "time(3)")]
#[inline]
pub fn time() -> i64 {
    let mut time = Timespec::default();
    // This clock is always there, so is the memory.
    let _ = clock_gettime(CLOCK::REALTIME, (&mut time).into());
    time.sec
}

/// Sleep by a clock.
///
/// # Arguments
/// - `clock`: the clock
/// - `flags`: `ABSTIME`: `request` is a time of the clock
/// - `request`: how long, or until when
/// - `remaining`: filled with what is left when a signal came; not with `ABSTIME`
///
/// # Errors
/// - `EINTR`: a signal came
/// - `EINVAL`: `request` is no time, or there is no such clock
/// - `ENOTSUP`: nobody can sleep by this clock
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
#[call(blocks, thread, since = "FreeBSD 11.1; NetBSD 7.0", source = "clock_nanosleep(2)")]
#[inline]
pub fn clock_nanosleep(
    clock: CLOCK,
    flags: crate::abi::TIMER,
    request: Ref<'_, Timespec>,
    remaining: OptMut<'_, Timespec>,
) -> Result<()> {
    told(function!(clock_nanosleep, clock, flags, request, remaining))
}

/// Let the clock run a little faster or slower until it is right.
///
/// # Arguments
/// - `delta`: by how much; nothing: only ask
/// - `old`: filled with what is left of an earlier one
///
/// # Errors
/// - `EPERM`: the caller is not the superuser
#[call(harms, since = "1.0", source = "adjtime(2)")]
#[inline]
pub fn adjtime(delta: OptRef<'_, Timeval>, old: OptMut<'_, Timeval>) -> Result<()> {
    status(function!(adjtime, delta, old))
}
