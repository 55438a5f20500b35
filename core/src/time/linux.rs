//! What Linux has in its own form: the clock's discipline, sleeping by any clock.

use crate::abi::{CLOCK, TIMER, Timespec, Timex};
use crate::arg::{InOut, OptMut, Ref, Result};
use crate::gate::{number, status, syscall, vdso};
use callgate_macros::call;

/// Sleep by a clock, for a time or until a time.
///
/// # Arguments
/// - `clock`: the clock
/// - `flags`: `ABSTIME`: until `request`, which is a time of the clock
/// - `request`: how long, or until when
/// - `remaining`: filled with what is left when a signal came; not with `ABSTIME`
///
/// # Errors
/// - `EINTR`: a signal came
/// - `EINVAL`: there is no such clock, or `request` is no time
/// - `ENOTSUP`: one cannot sleep by this clock
#[call(blocks, thread, since = "2.6", source = "clock_nanosleep(2)")]
#[inline]
pub fn clock_nanosleep(
    clock: CLOCK,
    flags: TIMER,
    request: Ref<'_, Timespec>,
    remaining: OptMut<'_, Timespec>,
) -> Result<()> {
    status(syscall!(__NR_clock_nanosleep, clock, flags, request, remaining))
}

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
    // The same as the system call of this name, which 32 bit processors have for short times only.
    clock_nanosleep(CLOCK::MONOTONIC, TIMER::empty(), request, remaining)
}

/// Ask for the discipline of the system's clock, or change it.
///
/// # Arguments
/// - `timex`: what to change, by `modes`; filled with the state after
///
/// # Returns
/// The state of the clock (`TIME`).
///
/// # Errors
/// - `EINVAL`: a value is out of its range
/// - `EPERM`: `modes` is not empty and the caller lacks `CAP_SYS_TIME`
#[call(harms, since = "1.0", source = "adjtimex(2)")]
#[inline]
pub fn adjtimex(timex: InOut<'_, Timex>) -> Result<i32> {
    // 32 bit processors have `adjtimex` for short times only.
    clock_adjtime(CLOCK::REALTIME, timex)
}

/// Ask for the discipline of a clock, or change it.
///
/// # Arguments
/// - `clock`: the clock: `REALTIME`, or one of a descriptor
/// - `timex`: what to change, by `modes`; filled with the state after
///
/// # Returns
/// The state of the clock (`TIME`).
///
/// # Errors
/// - `EINVAL`: there is no such clock, or a value is out of its range
/// - `EOPNOTSUPP`: the clock has no discipline
/// - `EPERM`: `modes` is not empty and the caller lacks `CAP_SYS_TIME`
#[call(harms, since = "2.6.39", source = "clock_adjtime(2)")]
#[inline]
pub fn clock_adjtime(clock: CLOCK, timex: InOut<'_, Timex>) -> Result<i32> {
    number(syscall!(__NR_clock_adjtime, clock, timex))
}

/// Ask for the time of day in seconds, as of the last tick.
///
/// # Returns
/// Seconds since 1970.
#[call(since = "1.0", source = "time(2)")]
#[inline]
pub fn time() -> i64 {
    // Most processors have no such call; it has always told this clock's seconds.
    let mut time = Timespec { sec: 0, nsec: 0 };
    // SAFETY: the memory is there.
    unsafe { vdso::clock_gettime(CLOCK::REALTIME_COARSE.0, &mut time) };
    time.sec
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::arg::Plain;
    use std::time::Duration;

    fn now(clock: CLOCK) -> Duration {
        let mut time = Timespec::zeroed();
        clock_gettime(clock, (&mut time).into()).unwrap();
        Duration::new(time.sec as u64, time.nsec as u32)
    }

    #[test]
    fn a_sleep_takes_its_time() {
        let (start, pause) = (
            now(CLOCK::MONOTONIC),
            Timespec {
                sec: 0,
                nsec: 2_000_000,
            },
        );
        nanosleep((&pause).into(), OptMut::NONE).unwrap();
        let slept = now(CLOCK::MONOTONIC) - start;
        assert!(slept >= Duration::from_millis(2));
        let past = Timespec { sec: 0, nsec: 0 };
        clock_nanosleep(CLOCK::MONOTONIC, TIMER::ABSTIME, (&past).into(), OptMut::NONE).unwrap();
        let wrong = Timespec {
            sec: 0,
            nsec: 1_000_000_000,
        };
        assert_eq!(nanosleep((&wrong).into(), OptMut::NONE), Err(Errno::INVAL));
    }

    #[test]
    fn the_discipline_is_told() {
        let mut timex = Timex::zeroed();
        let state = adjtimex((&mut timex).into()).unwrap();
        assert!((0..=5).contains(&state));
        let here = now(CLOCK::REALTIME).as_secs() as i64;
        assert!((here - 1..=here).contains(&timex.time.sec) && timex.tick > 0);
        assert_eq!(clock_adjtime(CLOCK(1000), (&mut timex).into()), Err(Errno::INVAL));
    }
}
