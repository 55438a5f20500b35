//! Time: clocks, sleeping, the discipline of the system's clock.
//!
//! Reading a clock does not enter the kernel where the vDSO can answer. The answer is then written by this process, so the
//! memory for it must be there: it is no `EFAULT` if it is not.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::abi::{CLOCK, Timespec, Timeval, Timezone};
use crate::arg::{Mut, OptMut, OptRef, Ref, Result};
use crate::gate::{status, syscall, vdso};
use callgate_macros::call;

/// Read a clock.
///
/// # Arguments
/// - `clock`: the clock
/// - `time`: filled with its time
///
/// # Errors
/// - `EINVAL`: there is no such clock
#[call(touches, since = "2.6", source = "clock_gettime(2)")]
#[inline]
pub fn clock_gettime(clock: CLOCK, time: Mut<'_, Timespec>) -> Result<()> {
    // SAFETY: `Mut` is for memory that may be written, and this module's callers are told that it is written here.
    status(unsafe { vdso::clock_gettime(clock.0, time.ptr()) })
}

/// Ask for the resolution of a clock.
///
/// # Arguments
/// - `clock`: the clock
/// - `resolution`: filled with the shortest time that it tells apart
///
/// # Errors
/// - `EINVAL`: there is no such clock
#[call(touches, since = "2.6", source = "clock_getres(2)")]
#[inline]
pub fn clock_getres(clock: CLOCK, resolution: OptMut<'_, Timespec>) -> Result<()> {
    // SAFETY: as for `clock_gettime`; null is allowed.
    status(unsafe { vdso::clock_getres(clock.0, resolution.ptr()) })
}

/// Set a clock.
///
/// # Arguments
/// - `clock`: the clock: `REALTIME`, or one of a descriptor
/// - `time`: its new time
///
/// # Errors
/// - `EINVAL`: the clock cannot be set, or `time` is no time
/// - `EPERM`: the caller lacks `CAP_SYS_TIME`
#[call(harms, since = "2.6", source = "clock_settime(2)")]
#[inline]
pub fn clock_settime(clock: CLOCK, time: Ref<'_, Timespec>) -> Result<()> {
    status(syscall!(__NR_clock_settime, clock, time))
}

/// Read the time of day.
///
/// # Arguments
/// - `time`: filled with the time since 1970
/// - `zone`: filled with the kernel's time zone, which hardly anybody uses
#[call(touches, since = "1.0", source = "gettimeofday(2)")]
#[inline]
pub fn gettimeofday(time: OptMut<'_, Timeval>, zone: OptMut<'_, Timezone>) -> Result<()> {
    // SAFETY: as for `clock_gettime`; null is allowed.
    status(unsafe { vdso::gettimeofday(time.ptr(), zone.ptr()) })
}

/// Set the time of day.
///
/// # Arguments
/// - `time`: the time since 1970; nothing: leave it
/// - `zone`: the kernel's time zone; nothing: leave it
///
/// # Errors
/// - `EINVAL`: `time` is no time, or `zone` no zone
/// - `EPERM`: the caller lacks `CAP_SYS_TIME`
#[call(harms, since = "1.0", source = "settimeofday(2)")]
#[inline]
pub fn settimeofday(time: OptRef<'_, Timeval>, zone: OptRef<'_, Timezone>) -> Result<()> {
    status(syscall!(__NR_settimeofday, time, zone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::arg::Plain;
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    fn now(clock: CLOCK) -> Duration {
        let mut time = Timespec::zeroed();
        clock_gettime(clock, (&mut time).into()).unwrap();
        Duration::new(time.sec as u64, time.nsec as u32)
    }

    #[test]
    fn the_time_of_day_is_the_standard_librarys() {
        let theirs = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let before = theirs();
        let ours = now(CLOCK::REALTIME);
        let mut value = Timeval::zeroed();
        gettimeofday((&mut value).into(), OptMut::NONE).unwrap();
        let seconds = time();
        let after = theirs();
        assert!(before <= ours && ours <= after);
        assert!((before.as_secs()..=after.as_secs()).contains(&(value.sec as u64)));
        // The last tick may have been in the second before.
        assert!((before.as_secs() - 1..=after.as_secs()).contains(&(seconds as u64)));
    }

    #[test]
    fn clocks_have_a_resolution_and_may_not_be_there() {
        let mut resolution = Timespec::zeroed();
        clock_getres(CLOCK::MONOTONIC, (&mut resolution).into()).unwrap();
        assert!(resolution.sec == 0 && resolution.nsec > 0);
        clock_getres(CLOCK::MONOTONIC, OptMut::NONE).unwrap();
        assert_eq!(clock_getres(CLOCK(1000), OptMut::NONE), Err(Errno::INVAL));
        assert_eq!(clock_settime(CLOCK::MONOTONIC, (&resolution).into()), Err(Errno::INVAL));
    }
}
