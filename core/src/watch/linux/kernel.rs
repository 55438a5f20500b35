//! The kernel's parts of a watch: inotify, and a descriptor that is ready when inotify is or a timer has run out.

use crate::abi::errno::Errno;
use crate::abi::{Itimerspec, Timespec};
use crate::arg::{BytesMut, Path, Plain, Ref, Result};
use crate::file::read;
use crate::gate::{count, fd, number, status, syscall};
use core::ffi::CStr;
use linux_raw_sys::general as raw;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::time::Duration;

/// Bytes before the name of an event.
const HEADER: usize = size_of::<raw::inotify_event>();

/// Room for events: a few hundred with names of usual length, and at least one of any length.
const ROOM: usize = 64 << 10;

/// An event as the kernel tells it.
#[derive(Debug)]
pub(super) struct Raw<'a> {
    /// Number of the watch.
    pub(super) wd: i32,
    /// `IN_*`.
    pub(super) mask: u32,
    /// What the two halves of a rename have in common.
    pub(super) cookie: u32,
    /// Name in the directory; empty if it is about the watched file itself.
    pub(super) name: &'a [u8],
}

/// An inotify descriptor.
#[derive(Debug)]
pub(super) struct Inotify(OwnedFd);

impl Inotify {
    /// Opens one that does not wait.
    pub(super) fn open() -> Result<Self> {
        fd(syscall!(__NR_inotify_init1, raw::IN_CLOEXEC | raw::IN_NONBLOCK)).map(Self)
    }

    /// Watches a file; gives the number of the watch, which is the same for the same file.
    pub(super) fn add(&self, path: &CStr, mask: u32) -> Result<i32> {
        number(syscall!(
            __NR_inotify_add_watch,
            self.0.as_raw_fd(),
            Path::from(path),
            mask
        ))
    }

    /// Ends a watch. That it has ended already is no error.
    pub(super) fn remove(&self, wd: i32) {
        let gone = status(syscall!(__NR_inotify_rm_watch, self.0.as_raw_fd(), wd));
        debug_assert!(matches!(gone, Ok(()) | Err(Errno::INVAL)), "{gone:?}");
    }

    /// Reads the events that have happened into `room`; the length of them, or nothing if there is none.
    pub(super) fn read(&self, room: &mut Vec<u8>) -> Result<Option<usize>> {
        room.resize(ROOM, 0);
        loop {
            match read((&self.0).into(), BytesMut::from(room.as_mut_slice())) {
                Ok(length) => return Ok(Some(length)),
                Err(Errno::AGAIN) => return Ok(None),
                Err(Errno::INTR) => {}
                Err(errno) => return Err(errno),
            }
        }
    }
}

/// Walks the events in what was read.
pub(super) struct Events<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Events<'a> {
    type Item = Raw<'a>;

    fn next(&mut self) -> Option<Raw<'a>> {
        let (header, rest) = self.0.split_at_checked(HEADER)?;
        let word = |offset: usize| {
            let bytes = header[offset..offset + 4].try_into().expect("four bytes");
            u32::from_ne_bytes(bytes)
        };
        let length = word(core::mem::offset_of!(raw::inotify_event, len)) as usize;
        let (name, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some(Raw {
            wd: word(core::mem::offset_of!(raw::inotify_event, wd)) as i32,
            mask: word(core::mem::offset_of!(raw::inotify_event, mask)),
            cookie: word(core::mem::offset_of!(raw::inotify_event, cookie)),
            name: name.split(|byte| *byte == 0).next().unwrap_or_default(),
        })
    }
}

/// When the timer runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alarm {
    /// Never.
    Off,
    /// It has.
    Now,
    /// At a moment.
    At(std::time::Instant),
}

/// A descriptor that is readable when inotify has something or the timer has run out.
#[derive(Debug)]
pub(super) struct Readiness {
    epoll: OwnedFd,
    timer: OwnedFd,
    alarm: Alarm,
}

impl Readiness {
    /// Puts it together.
    pub(super) fn of(inotify: &Inotify) -> Result<Self> {
        let flags = raw::TFD_CLOEXEC | raw::TFD_NONBLOCK;
        let timer = fd(syscall!(__NR_timerfd_create, raw::CLOCK_MONOTONIC, flags))?;
        let epoll = fd(syscall!(__NR_epoll_create1, raw::EPOLL_CLOEXEC))?;
        for inner in [&inotify.0, &timer] {
            let mut event = libc::epoll_event {
                events: raw::EPOLLIN,
                u64: 0,
            };
            let add = raw::EPOLL_CTL_ADD;
            status(syscall!(
                __NR_epoll_ctl,
                epoll.as_raw_fd(),
                add,
                inner.as_raw_fd(),
                &raw mut event
            ))?;
        }
        Ok(Self {
            epoll,
            timer,
            alarm: Alarm::Off,
        })
    }

    /// The descriptor's number.
    pub(super) fn fd(&self) -> RawFd {
        self.epoll.as_raw_fd()
    }

    /// Sets the timer; one that has run out stays so until it is set again.
    pub(super) fn set(&mut self, alarm: Alarm) -> Result<()> {
        if alarm == self.alarm {
            return Ok(());
        }
        let soonest = Duration::from_nanos(1);
        let after = match alarm {
            Alarm::Off => Duration::ZERO,
            Alarm::Now => soonest,
            Alarm::At(moment) => moment.saturating_duration_since(std::time::Instant::now()).max(soonest),
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
    pub(super) fn wait(&self, timeout: Option<Duration>) -> Result<()> {
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
