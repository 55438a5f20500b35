//! Clocks and timers.

use super::{Timespec, Timeval};
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

values! {
    /// A clock. Negative numbers name the clock of a process, a thread or a descriptor. Source: clock_gettime(2), linux/time.h.
    pub struct CLOCK: i32 {
        /// The time of day; can be set.
        const REALTIME = raw::CLOCK_REALTIME as i32;
        /// Time since some point in the past, without suspension; cannot be set.
        const MONOTONIC = raw::CLOCK_MONOTONIC as i32;
        /// Processor time of this process.
        const PROCESS_CPUTIME_ID = raw::CLOCK_PROCESS_CPUTIME_ID as i32;
        /// Processor time of this thread.
        const THREAD_CPUTIME_ID = raw::CLOCK_THREAD_CPUTIME_ID as i32;
        /// As `MONOTONIC`, without the adjustments of NTP.
        const MONOTONIC_RAW = raw::CLOCK_MONOTONIC_RAW as i32;
        /// As `REALTIME`, faster and as of the last tick.
        const REALTIME_COARSE = raw::CLOCK_REALTIME_COARSE as i32;
        /// As `MONOTONIC`, faster and as of the last tick.
        const MONOTONIC_COARSE = raw::CLOCK_MONOTONIC_COARSE as i32;
        /// As `MONOTONIC`, with suspension.
        const BOOTTIME = raw::CLOCK_BOOTTIME as i32;
        /// As `REALTIME`, for timers that wake a suspended machine.
        const REALTIME_ALARM = raw::CLOCK_REALTIME_ALARM as i32;
        /// As `BOOTTIME`, for timers that wake a suspended machine.
        const BOOTTIME_ALARM = raw::CLOCK_BOOTTIME_ALARM as i32;
        /// The cycle counter of old SGI machines; gone.
        const SGI_CYCLE = raw::CLOCK_SGI_CYCLE as i32;
        /// International atomic time: `REALTIME` without leap seconds.
        const TAI = raw::CLOCK_TAI as i32;
        /// The first of eight auxiliary clocks.
        const AUX = raw::CLOCK_AUX as i32;
        /// The last of them.
        const AUX_LAST = raw::CLOCK_AUX_LAST as i32;
    }
}

flags! {
    /// How a time given to a timer or a sleep counts. Source: timer_settime(2), linux/time.h.
    pub struct TIMER: u32 {
        /// It is a time of the clock, not a distance from now.
        const ABSTIME = raw::TIMER_ABSTIME;
    }
}

flags! {
    /// How a timer descriptor is made. Source: timerfd_create(2), linux/timerfd.h.
    pub struct TFD: u32 {
        /// Close the descriptor on `execve`.
        const CLOEXEC = raw::TFD_CLOEXEC;
        /// Reading does not wait.
        const NONBLOCK = raw::TFD_NONBLOCK;
    }
}

flags! {
    /// How a timer descriptor is set. Source: timerfd_settime(2), linux/timerfd.h.
    pub struct TFD_TIMER: u32 {
        /// The time is a time of the clock, not a distance from now.
        const ABSTIME = raw::TFD_TIMER_ABSTIME;
        /// With `ABSTIME`: reading fails with `ECANCELED` when somebody sets the clock.
        const CANCEL_ON_SET = raw::TFD_TIMER_CANCEL_ON_SET;
    }
}

values! {
    /// An interval timer. Source: getitimer(2), linux/time.h.
    pub struct ITIMER: u32 {
        /// Runs in real time and sends `SIGALRM`.
        const REAL = raw::ITIMER_REAL;
        /// Runs while the process runs in user mode and sends `SIGVTALRM`.
        const VIRTUAL = raw::ITIMER_VIRTUAL;
        /// Runs while the process runs and sends `SIGPROF`.
        const PROF = raw::ITIMER_PROF;
    }
}

flags! {
    /// What `adjtimex` changes. Source: adjtimex(2), linux/timex.h.
    pub struct ADJ: u32 {
        /// The time offset.
        const OFFSET = libc::ADJ_OFFSET;
        /// The frequency offset.
        const FREQUENCY = libc::ADJ_FREQUENCY;
        /// The maximum error.
        const MAXERROR = libc::ADJ_MAXERROR;
        /// The estimated error.
        const ESTERROR = libc::ADJ_ESTERROR;
        /// The clock's status.
        const STATUS = libc::ADJ_STATUS;
        /// The time constant of the control loop.
        const TIMECONST = libc::ADJ_TIMECONST;
        /// The distance to international atomic time; stands in `constant`.
        const TAI = libc::ADJ_TAI;
        /// Add `time` to the clock.
        const SETOFFSET = libc::ADJ_SETOFFSET;
        /// Count in microseconds.
        const MICRO = libc::ADJ_MICRO;
        /// Count in nanoseconds.
        const NANO = libc::ADJ_NANO;
        /// The length of a tick.
        const TICK = libc::ADJ_TICK;
        /// The old `adjtime`.
        const OFFSET_SINGLESHOT = libc::ADJ_OFFSET_SINGLESHOT;
        /// Read what is left of the old `adjtime`.
        const OFFSET_SS_READ = libc::ADJ_OFFSET_SS_READ;
    }
}

flags! {
    /// State of the clock's discipline. Source: adjtimex(2), linux/timex.h.
    pub struct STA: u32 {
        /// The phase-locked loop is on.
        const PLL = libc::STA_PLL as u32;
        /// Frequency follows the pulse per second.
        const PPSFREQ = libc::STA_PPSFREQ as u32;
        /// Time follows the pulse per second.
        const PPSTIME = libc::STA_PPSTIME as u32;
        /// Frequency-lock mode is on.
        const FLL = libc::STA_FLL as u32;
        /// A leap second will be put in.
        const INS = libc::STA_INS as u32;
        /// A leap second will be left out.
        const DEL = libc::STA_DEL as u32;
        /// The clock is not synchronized.
        const UNSYNC = libc::STA_UNSYNC as u32;
        /// The frequency is held.
        const FREQHOLD = libc::STA_FREQHOLD as u32;
        /// A pulse per second is there.
        const PPSSIGNAL = libc::STA_PPSSIGNAL as u32;
        /// Its jitter is too large.
        const PPSJITTER = libc::STA_PPSJITTER as u32;
        /// Its wander is too large.
        const PPSWANDER = libc::STA_PPSWANDER as u32;
        /// Its calibration failed.
        const PPSERROR = libc::STA_PPSERROR as u32;
        /// The clock's hardware is faulty.
        const CLOCKERR = libc::STA_CLOCKERR as u32;
        /// It counts in nanoseconds.
        const NANO = libc::STA_NANO as u32;
        /// The loop is of frequency-lock kind.
        const MODE = libc::STA_MODE as u32;
        /// The clock's source is B.
        const CLK = libc::STA_CLK as u32;
        /// The bits that only the kernel sets.
        const RONLY = libc::STA_RONLY as u32;
    }
}

values! {
    /// What `adjtimex` answers: the clock's state. Source: adjtimex(2), linux/timex.h.
    pub struct TIME: i32 {
        /// Synchronized.
        const OK = libc::TIME_OK;
        /// A leap second will be put in.
        const INS = libc::TIME_INS;
        /// A leap second will be left out.
        const DEL = libc::TIME_DEL;
        /// A leap second is going on.
        const OOP = libc::TIME_OOP;
        /// A leap second has been.
        const WAIT = libc::TIME_WAIT;
        /// Not synchronized.
        const ERROR = libc::TIME_ERROR;
        /// The same number as `ERROR`.
        const BAD = libc::TIME_BAD;
    }
}

/// When a timer runs out, and how often. Source: timer_settime(2), linux/time_types.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct itimerspec", prefix = "it_")]
#[repr(C)]
pub struct Itimerspec {
    /// Time between repetitions; zero: it runs out once.
    pub interval: Timespec,
    /// Time to the first; zero: it is off.
    pub value: Timespec,
}

/// When an interval timer runs out, and how often. Source: getitimer(2), linux/time_types.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct itimerval", prefix = "it_")]
#[repr(C)]
pub struct Itimerval {
    /// Time between repetitions; zero: it runs out once.
    pub interval: Timeval,
    /// Time to the first; zero: it is off.
    pub value: Timeval,
}

/// The kernel's time zone, which only old file systems use. Source: gettimeofday(2), linux/time.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct timezone", prefix = "tz_")]
#[repr(C)]
pub struct Timezone {
    /// Minutes west of Greenwich.
    pub minuteswest: i32,
    /// Kind of daylight saving; unused.
    pub dsttime: i32,
}

/// Seconds, and micro- or nanoseconds, of `struct timex`. Source: adjtimex(2), linux/timex.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct timex_timeval", prefix = "tv_")]
#[repr(C)]
pub struct TimexTimeval {
    /// Seconds.
    pub sec: i64,
    /// Microseconds, or nanoseconds with `STA_NANO`.
    pub usec: i64,
}

/// The discipline of a clock. Source: adjtimex(2), linux/timex.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct timex", prefix = "")]
#[repr(C)]
pub struct Timex {
    /// What is changed; empty: only ask.
    #[group(ADJ)]
    pub modes: u32,
    __pad0: i32,
    /// Time offset, in microseconds, or nanoseconds with `STA_NANO`.
    pub offset: i64,
    /// Frequency offset, in 1/65536 parts per million.
    pub freq: i64,
    /// Maximum error, in microseconds.
    pub maxerror: i64,
    /// Estimated error, in microseconds.
    pub esterror: i64,
    /// The clock's status.
    #[group(STA)]
    pub status: i32,
    __pad1: i32,
    /// Time constant of the control loop.
    pub constant: i64,
    /// Precision, in microseconds.
    pub precision: i64,
    /// Tolerance of the frequency, in 1/65536 parts per million.
    pub tolerance: i64,
    /// The clock's time.
    pub time: TimexTimeval,
    /// Microseconds between ticks.
    pub tick: i64,
    /// Frequency of the pulse per second, in 1/65536 parts per million.
    pub ppsfreq: i64,
    /// Its jitter, in microseconds, or nanoseconds with `STA_NANO`.
    pub jitter: i64,
    /// The logarithm of its interval in seconds, to base 2.
    pub shift: i32,
    __pad2: i32,
    /// Its stability, in 1/65536 parts per million.
    pub stabil: i64,
    /// How often its jitter was too large.
    pub jitcnt: i64,
    /// How many intervals were calibrated.
    pub calcnt: i64,
    /// How many calibrations failed.
    pub errcnt: i64,
    /// How often its stability was too bad.
    pub stbcnt: i64,
    /// Distance to international atomic time, in seconds.
    pub tai: i32,
    __unused: [i32; 11],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Itimerspec,
            raw::__kernel_itimerspec {
                interval: it_interval,
                value: it_value
            }
        );
        same_layout!(
            Timezone,
            raw::timezone {
                minuteswest: tz_minuteswest,
                dsttime: tz_dsttime
            }
        );
        #[cfg(target_pointer_width = "64")]
        same_layout!(
            Itimerval,
            raw::itimerval {
                interval: it_interval,
                value: it_value
            }
        );
    }

    #[test]
    #[cfg(target_pointer_width = "64")]
    fn the_discipline_is_the_c_librarys_on_64_bits() {
        same_layout!(
            Timex,
            libc::timex {
                modes: modes,
                offset: offset,
                freq: freq,
                maxerror: maxerror,
                esterror: esterror,
                status: status,
                constant: constant,
                precision: precision,
                tolerance: tolerance,
                time: time,
                tick: tick,
                ppsfreq: ppsfreq,
                jitter: jitter,
                shift: shift,
                stabil: stabil,
                jitcnt: jitcnt,
                calcnt: calcnt,
                errcnt: errcnt,
                stbcnt: stbcnt,
                tai: tai
            }
        );
    }
}
