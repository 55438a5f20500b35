//! Sleeping and the time in seconds on FreeBSD, NetBSD and macOS.

use super::clock_gettime;
use crate::abi::{CLOCK, Timespec};
use crate::arg::{OptMut, Ref, Result};
use crate::gate::{status, syscall};
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
