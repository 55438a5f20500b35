//! What FreeBSD, NetBSD and macOS have: kqueue.

use crate::abi::{Kevent, Timespec};
use crate::arg::{Fd, OptRef, Result, Slice, SliceMut, int};
use crate::gate::{count, fd, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Make a queue of kernel events.
///
/// # Returns
/// A new descriptor, which a child does not inherit.
///
/// # Errors
/// - `EMFILE`: the process has as many descriptors as it may have
/// - `ENOMEM`: the kernel is short of memory
#[call(since = "FreeBSD 4.1; NetBSD 2.0; macOS 10.3", source = "kqueue(2)")]
#[inline]
pub fn kqueue() -> Result<OwnedFd> {
    fd(syscall!(__NR_kqueue))
}

/// Change what a queue watches, and take events out of it.
///
/// A change that fails comes back as an event with `ERROR` if there is room for it; otherwise it is the call's error.
///
/// # Arguments
/// - `kq`: the queue
/// - `changes`: what is to be watched, or not any more
/// - `events`: filled with what happened; with room for none it does not wait
/// - `timeout`: how long to wait; nothing: for ever
///
/// # Returns
/// The number of events; 0 when the time has passed.
///
/// # Errors
/// - `EBADF`: `kq`, or the descriptor of a change, is not open
/// - `EINTR`: a signal came; all changes were made
/// - `EINVAL`: a filter or `timeout` makes no sense
/// - `ENOENT`: an event that is changed or removed is not there
/// - `ESRCH`: there is no such process
#[call(blocks, since = "FreeBSD 4.1; NetBSD 2.0; macOS 10.3", source = "kqueue(2)")]
#[inline]
pub fn kevent(
    kq: Fd<'_>,
    changes: Slice<'_, Kevent>,
    events: SliceMut<'_, Kevent>,
    timeout: OptRef<'_, Timespec>,
) -> Result<usize> {
    count(syscall!(
        __NR_kevent,
        kq,
        changes.ptr(),
        int(changes.len()),
        events.ptr(),
        int(events.len()),
        timeout
    ))
}
