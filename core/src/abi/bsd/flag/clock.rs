//! Clocks and timers.

use super::super::raw;

values! {
    /// A clock. Negative numbers name the clock of a process, a thread or a descriptor. Source: clock_gettime(2), sys/time.h.
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
        #[cfg(target_os = "macos")]
        const MONOTONIC_RAW = raw::CLOCK_MONOTONIC_RAW as i32;
        /// As `REALTIME`, faster and as of the last tick.
        #[cfg(target_os = "freebsd")]
        const REALTIME_COARSE = raw::CLOCK_REALTIME_COARSE as i32;
        /// As `MONOTONIC`, faster and as of the last tick.
        #[cfg(target_os = "freebsd")]
        const MONOTONIC_COARSE = raw::CLOCK_MONOTONIC_COARSE as i32;
        /// As `MONOTONIC`, with suspension.
        #[cfg(target_os = "freebsd")]
        const BOOTTIME = raw::CLOCK_BOOTTIME as i32;
        /// Monotonic time, fast and less exact.
        #[cfg(target_os = "freebsd")]
        const MONOTONIC_FAST = raw::CLOCK_MONOTONIC_FAST as i32;
        /// Monotonic time, exact.
        #[cfg(target_os = "freebsd")]
        const MONOTONIC_PRECISE = raw::CLOCK_MONOTONIC_PRECISE as i32;
        /// As `MONOTONIC_RAW`, as old as the last tick.
        #[cfg(target_os = "macos")]
        const MONOTONIC_RAW_APPROX = raw::CLOCK_MONOTONIC_RAW_APPROX as i32;
        /// The processor time of this process.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const PROF = raw::CLOCK_PROF as i32;
        /// The processor time of this process in user mode.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const VIRTUAL = raw::CLOCK_VIRTUAL as i32;
        /// Time of day, fast and less exact.
        #[cfg(target_os = "freebsd")]
        const REALTIME_FAST = raw::CLOCK_REALTIME_FAST as i32;
        /// Time of day, exact.
        #[cfg(target_os = "freebsd")]
        const REALTIME_PRECISE = raw::CLOCK_REALTIME_PRECISE as i32;
        /// Time of day in full seconds.
        #[cfg(target_os = "freebsd")]
        const SECOND = raw::CLOCK_SECOND as i32;
        /// Since the start of the system.
        #[cfg(target_os = "freebsd")]
        const UPTIME = raw::CLOCK_UPTIME as i32;
        /// Since the start of the system, fast and less exact.
        #[cfg(target_os = "freebsd")]
        const UPTIME_FAST = raw::CLOCK_UPTIME_FAST as i32;
        /// Since the start of the system, exact.
        #[cfg(target_os = "freebsd")]
        const UPTIME_PRECISE = raw::CLOCK_UPTIME_PRECISE as i32;
        /// As `MONOTONIC_RAW`, but stands still while the system sleeps.
        #[cfg(target_os = "macos")]
        const UPTIME_RAW = raw::CLOCK_UPTIME_RAW as i32;
        /// The same, as old as the last tick.
        #[cfg(target_os = "macos")]
        const UPTIME_RAW_APPROX = raw::CLOCK_UPTIME_RAW_APPROX as i32;
        /// International atomic time: `REALTIME` without leap seconds.
        #[cfg(target_os = "freebsd")]
        const TAI = raw::CLOCK_TAI as i32;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
flags! {
    /// How a time given to a timer or a sleep counts. Source: timer_settime(2), time.h.
    pub struct TIMER: u32 {
        /// It is a time of the clock, not a distance from now.
        const ABSTIME = raw::TIMER_ABSTIME as u32;
        /// It is a distance from now; this is 0.
        const RELTIME = raw::TIMER_RELTIME as u32;
    }
}

values! {
    /// An interval timer. Source: setitimer(2), sys/time.h.
    pub struct ITIMER: u32 {
        /// Runs in real time and sends `SIGALRM`.
        const REAL = raw::ITIMER_REAL as u32;
        /// Runs while the process runs in user mode and sends `SIGVTALRM`.
        const VIRTUAL = raw::ITIMER_VIRTUAL as u32;
        /// Runs while the process runs and sends `SIGPROF`.
        const PROF = raw::ITIMER_PROF as u32;
        /// Runs in monotonic time and sends `SIGALRM`.
        #[cfg(target_os = "netbsd")]
        const MONOTONIC = raw::ITIMER_MONOTONIC as u32;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
flags! {
    /// How a timer descriptor is made. Source: timerfd(2), sys/timerfd.h.
    pub struct TFD: u32 {
        /// It closes on `execve`.
        const CLOEXEC = raw::TFD_CLOEXEC as u32;
        /// Reading does not wait.
        const NONBLOCK = raw::TFD_NONBLOCK as u32;
        /// Set the number of expirations, by `ioctl`.
        #[cfg(target_os = "netbsd")]
        const IOC_SET_TICKS = raw::TFD_IOC_SET_TICKS as u32;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
flags! {
    /// How a timer descriptor is started. Source: timerfd(2), sys/timerfd.h.
    pub struct TFD_TIMER: u32 {
        /// The time is a time of the clock.
        const ABSTIME = raw::TFD_TIMER_ABSTIME as u32;
        /// Reading fails when the clock was set.
        const CANCEL_ON_SET = raw::TFD_TIMER_CANCEL_ON_SET as u32;
    }
}
