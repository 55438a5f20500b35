//! The kernel's part of a watch: inotify.

use crate::abi::errno::Errno;
use crate::arg::{BytesMut, Path, Result};
use crate::file::read;
use crate::gate::{fd, number, status, syscall};
use core::ffi::CStr;
use linux_raw_sys::general as raw;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

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

    /// The descriptor's number.
    pub(super) fn fd(&self) -> RawFd {
        self.0.as_raw_fd()
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
