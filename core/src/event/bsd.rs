//! What FreeBSD, NetBSD and macOS have: kqueue, and select and its kin, which leave the timeout as it is.

use crate::abi::{FdSet, Kevent, Sigset, Timespec, Timeval};
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
use crate::arg::SliceInOut;
use crate::arg::{Fd, OptInOut, OptRef, Result, Slice, SliceMut, int};
use crate::gate::{count, fd, function, syscall};
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

/// Make a queue of kernel events, with flags.
///
/// # Arguments
/// - `flags`: `CLOEXEC`, `NONBLOCK`, `NOSIGPIPE`
///
/// # Returns
/// A new descriptor, which a child does not inherit.
///
/// # Errors
/// - `EMFILE`: the process has as many descriptors as it may have
/// - `ENFILE`: the system has
#[cfg(target_os = "netbsd")]
#[call(since = "NetBSD 6.0", source = "kqueue1(2)")]
#[inline]
pub fn kqueue1(flags: crate::abi::O) -> Result<OwnedFd> {
    fd(function!(kqueue1, flags))
}

/// Change what a queue watches, and take events out of it, with numbers of 64 bits and more room for the program's own.
///
/// # Arguments
/// - `kq`: the queue
/// - `changes`: what is to be watched, or not any more
/// - `events`: filled with what happened; with room for none it does not wait
/// - `flags`: whether it waits, and what comes back
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
#[cfg(target_os = "macos")]
#[call(blocks, since = "macOS 10.6", source = "kevent64(2)")]
#[inline]
pub fn kevent64(
    kq: Fd<'_>,
    changes: Slice<'_, crate::abi::Kevent64>,
    events: SliceMut<'_, crate::abi::Kevent64>,
    flags: crate::abi::KEVENT_FLAG,
    timeout: OptRef<'_, Timespec>,
) -> Result<usize> {
    count(function!(
        kevent64,
        kq,
        changes.ptr(),
        int(changes.len()),
        events.ptr(),
        int(events.len()),
        flags,
        timeout
    ))
}

/// Wait for events on descriptors that are small enough for a set.
///
/// # Arguments
/// - `n`: the highest descriptor, plus 1
/// - `read`: those that are waited for to be readable, changed to those that are
/// - `write`: the same for writing
/// - `except`: the same for exceptional conditions, such as urgent data
/// - `timeout`: how long to wait; nothing is for ever
///
/// # Returns
/// The number of descriptors in the three sets; 0 when the time has passed.
///
/// # Errors
/// - `EBADF`: a descriptor in a set is not open
/// - `EINTR`: a signal came before an event; the sets are unchanged
/// - `EINVAL`: `n` is negative or too large, or `timeout` is not a time
#[call(blocks, since = "1.0", source = "select(2)")]
#[inline]
pub fn select(
    n: i32,
    read: OptInOut<'_, FdSet>,
    write: OptInOut<'_, FdSet>,
    except: OptInOut<'_, FdSet>,
    timeout: OptRef<'_, Timeval>,
) -> Result<usize> {
    count(function!(select, n, read, write, except, timeout))
}

/// Wait for events on descriptors that are small enough for a set, to the nanosecond and with a signal mask of its own.
///
/// # Arguments
/// - `n`: the highest descriptor, plus 1
/// - `read`: those that are waited for to be readable, changed to those that are
/// - `write`: the same for writing
/// - `except`: the same for exceptional conditions, such as urgent data
/// - `timeout`: how long to wait; nothing is for ever
/// - `mask`: the signals that are blocked meanwhile; nothing leaves them
///
/// # Returns
/// The number of descriptors in the three sets; 0 when the time has passed.
///
/// # Errors
/// - `EBADF`: a descriptor in a set is not open
/// - `EINTR`: a signal came before an event; the sets are unchanged
/// - `EINVAL`: `n` is negative or too large, or `timeout` is not a time
#[call(blocks, since = "FreeBSD 5.0; NetBSD 3.0; macOS 10.4", source = "pselect(2)")]
#[inline]
pub fn pselect(
    n: i32,
    read: OptInOut<'_, FdSet>,
    write: OptInOut<'_, FdSet>,
    except: OptInOut<'_, FdSet>,
    timeout: OptRef<'_, Timespec>,
    mask: OptRef<'_, Sigset>,
) -> Result<usize> {
    count(function!(pselect, n, read, write, except, timeout, mask))
}

/// Wait for events on descriptors, to the nanosecond and with a signal mask of its own.
///
/// # Arguments
/// - `fds`: the descriptors and what is waited for; `revents` is set to what happened
/// - `timeout`: how long to wait; nothing is for ever
/// - `mask`: the signals that are blocked meanwhile; nothing leaves them
///
/// # Returns
/// The number of descriptors with events; 0 when the time has passed.
///
/// # Errors
/// - `EINTR`: a signal came before an event
/// - `EINVAL`: `timeout` is not a time, or more descriptors than the process may open
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
#[call(blocks, since = "FreeBSD 10.2; NetBSD 10.0", source = "ppoll(2)")]
#[inline]
pub fn ppoll(
    fds: SliceInOut<'_, crate::abi::Pollfd>,
    timeout: OptRef<'_, Timespec>,
    mask: OptRef<'_, Sigset>,
) -> Result<usize> {
    count(function!(ppoll, fds.ptr(), int(fds.len()), timeout, mask))
}

/// Wait for events on descriptors, to the nanosecond and with a signal mask of its own: the older name of `ppoll`.
///
/// # Arguments
/// - `fds`: the descriptors and what is waited for; `revents` is set to what happened
/// - `timeout`: how long to wait; nothing is for ever
/// - `mask`: the signals that are blocked meanwhile; nothing leaves them
///
/// # Returns
/// The number of descriptors with events; 0 when the time has passed.
///
/// # Errors
/// - `EINTR`: a signal came before an event
/// - `EINVAL`: `timeout` is not a time, or more descriptors than the process may open
#[cfg(target_os = "netbsd")]
#[call(blocks, since = "NetBSD 3.0", source = "pollts(2)")]
#[inline]
pub fn pollts(
    fds: SliceInOut<'_, crate::abi::Pollfd>,
    timeout: OptRef<'_, Timespec>,
    mask: OptRef<'_, Sigset>,
) -> Result<usize> {
    count(function!(pollts, fds.ptr(), int(fds.len()), timeout, mask))
}
