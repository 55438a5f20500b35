//! What an object of documents is waited for with.

use crate::abi::{Itimerspec, Timespec};
use crate::arg::{Plain, Ref, Result};
use crate::gate::{count, fd, status, syscall};
use linux_raw_sys::general as raw;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::time::{Duration, Instant};

/// When the timer runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alarm {
    /// Never.
    Off,
    /// It has.
    Now,
    /// At a moment.
    At(Instant),
}

/// A descriptor that is readable when another one is or the timer has run out.
#[derive(Debug)]
pub(crate) struct Readiness {
    epoll: OwnedFd,
    timer: OwnedFd,
    alarm: Alarm,
}

impl Readiness {
    /// Puts it together; `source` is the other descriptor.
    pub(crate) fn of(source: RawFd) -> Result<Self> {
        let flags = raw::TFD_CLOEXEC | raw::TFD_NONBLOCK;
        let timer = fd(syscall!(__NR_timerfd_create, raw::CLOCK_MONOTONIC, flags))?;
        let epoll = fd(syscall!(__NR_epoll_create1, raw::EPOLL_CLOEXEC))?;
        for inner in [source, timer.as_raw_fd()] {
            let mut event = libc::epoll_event {
                events: raw::EPOLLIN,
                u64: 0,
            };
            let add = raw::EPOLL_CTL_ADD;
            status(syscall!(__NR_epoll_ctl, epoll.as_raw_fd(), add, inner, &raw mut event))?;
        }
        Ok(Self {
            epoll,
            timer,
            alarm: Alarm::Off,
        })
    }

    /// The descriptor's number.
    pub(crate) fn fd(&self) -> RawFd {
        self.epoll.as_raw_fd()
    }

    /// Sets the timer; one that has run out stays so until it is set again.
    pub(crate) fn set(&mut self, alarm: Alarm) -> Result<()> {
        if alarm == self.alarm {
            return Ok(());
        }
        let soonest = Duration::from_nanos(1);
        let after = match alarm {
            Alarm::Off => Duration::ZERO,
            Alarm::Now => soonest,
            Alarm::At(moment) => moment.saturating_duration_since(Instant::now()).max(soonest),
        };
        let mut time = Itimerspec::zeroed();
        time.value = Timespec {
            sec: after.as_secs() as i64,
            nsec: after.subsec_nanos().into(),
        };
        let old = core::ptr::null_mut::<Itimerspec>();
        status(syscall!(
            __NR_timerfd_settime,
            self.timer.as_raw_fd(),
            0_u32,
            Ref::from(&time),
            old
        ))?;
        self.alarm = alarm;
        Ok(())
    }

    /// Waits until it is readable; not longer than `timeout`.
    pub(crate) fn wait(&self, timeout: Option<Duration>) -> Result<()> {
        // Rounded up, so as not to ask again and again in the last millisecond.
        let rounded = |time: Duration| i32::try_from(time.as_micros().div_ceil(1000)).unwrap_or(i32::MAX);
        let timeout = timeout.map_or(-1, rounded);
        let mut event = libc::epoll_event { events: 0, u64: 0 };
        let none = core::ptr::null::<u8>();
        let epoll = self.epoll.as_raw_fd();
        count(syscall!(
            __NR_epoll_pwait,
            epoll,
            &raw mut event,
            1_i32,
            timeout,
            none,
            0_usize
        ))
        .map(drop)
    }
}
