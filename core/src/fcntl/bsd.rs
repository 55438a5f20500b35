//! The operations of `fcntl` that FreeBSD, NetBSD and macOS have: owners, what `SIGPIPE` does, and what only one of them has.

use crate::abi::F;
#[cfg(target_os = "macos")]
use crate::arg::BytesMut;
use crate::arg::{Fd, Pid, Result};
use crate::gate::{number, status, syscall};
use callgate_macros::call;

/// Ask which process gets the signals of a descriptor.
///
/// # Arguments
/// - `fd`: the descriptor
///
/// # Returns
/// The process, or a process group as a negative number; 0: none.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOTTY`: it sends no signals
#[call(since = "1.0", source = "fcntl(2)")]
#[inline]
pub fn fcntl_getown(fd: Fd<'_>) -> Result<Pid> {
    number(syscall!(__NR_fcntl, fd, F::GETOWN, 0_usize))
}

/// Say which process gets the signals of a descriptor.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `owner`: the process, or a process group as a negative number; 0: none
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOTTY`: it sends no signals
/// - `ESRCH`: there is no such process
#[call(harms, since = "1.0", source = "fcntl(2)")]
#[inline]
pub fn fcntl_setown(fd: Fd<'_>, owner: Pid) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETOWN, owner))
}

/// Ask whether writing to this descriptor sends no `SIGPIPE`.
///
/// # Arguments
/// - `fd`: the descriptor
///
/// # Returns
/// Not 0 if none is sent.
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[cfg(any(target_os = "netbsd", target_os = "macos"))]
#[call(since = "NetBSD 6.0; macOS 10.7", source = "fcntl(2)")]
#[inline]
pub fn fcntl_getnosigpipe(fd: Fd<'_>) -> Result<i32> {
    number(syscall!(__NR_fcntl, fd, F::GETNOSIGPIPE, 0_usize))
}

/// Say whether writing to this descriptor sends no `SIGPIPE`.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `on`: 1: none is sent
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[cfg(any(target_os = "netbsd", target_os = "macos"))]
#[call(since = "NetBSD 6.0; macOS 10.7", source = "fcntl(2)")]
#[inline]
pub fn fcntl_setnosigpipe(fd: Fd<'_>, on: i32) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETNOSIGPIPE, on))
}

/// Ask for the highest descriptor that is open.
///
/// # Returns
/// Its number; -1 if none is open.
#[cfg(target_os = "netbsd")]
#[call(since = "NetBSD 2.0", source = "fcntl(2)")]
#[inline]
pub fn fcntl_maxfd() -> Result<i32> {
    crate::gate::ambiguous(|| {
        // SAFETY: it takes numbers.
        unsafe { crate::gate::c::fcntl(0, crate::gate::parameter(F::MAXFD), 0_usize) }
    })
}

/// Close all descriptors from a number on.
///
/// # Arguments
/// - `first`: lowest descriptor
///
/// # Errors
/// - `EBADF`: the number is negative
#[cfg(target_os = "netbsd")]
#[call(harms, blocks, since = "NetBSD 2.0", source = "fcntl(2)")]
#[inline]
pub fn fcntl_closem(first: i32) -> Result<()> {
    status(syscall!(__NR_fcntl, first, F::CLOSEM, 0_usize))
}

/// Ask for the path of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `path`: where the path goes, of at least 1024 bytes
///
/// # Returns
/// Its length in bytes.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOENT`: the file has no path any more
/// - `ERANGE`: the room is smaller than 1024 bytes
#[cfg(target_os = "macos")]
#[call(touches, since = "macOS 10.2", source = "fcntl(2)")]
#[inline]
pub fn fcntl_getpath(fd: Fd<'_>, path: BytesMut<'_>) -> Result<usize> {
    // The kernel does not ask how much room there is.
    if path.len() < crate::gate::c::PATH_MAX as usize {
        return Err(crate::Errno::RANGE);
    }
    status(syscall!(__NR_fcntl, fd, F::GETPATH, path.ptr()))?;
    // SAFETY: the kernel has just written a path with its NUL.
    Ok(unsafe { crate::gate::c::strlen(path.ptr().cast()) })
}

/// Write a file to its device, and have the device empty its cache.
///
/// # Arguments
/// - `fd`: the file
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOTSUP`: the device cannot do it
#[cfg(target_os = "macos")]
#[call(blocks, since = "macOS 10.3", source = "fcntl(2)")]
#[inline]
pub fn fcntl_fullfsync(fd: Fd<'_>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::FULLFSYNC, 0_usize))
}

/// Give a file space on its device.
///
/// # Arguments
/// - `fd`: the file
/// - `store`: how much, where and how; `bytesalloc` is filled with how much there is
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `ENOSPC`: the device has not so much
#[cfg(target_os = "macos")]
#[call(blocks, since = "macOS 10.0", source = "fcntl(2)")]
#[inline]
pub fn fcntl_preallocate(fd: Fd<'_>, store: crate::arg::InOut<'_, crate::abi::Fstore>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::PREALLOCATE, store))
}

/// Take space out of a file, so that it has a hole.
///
/// # Arguments
/// - `fd`: the file
/// - `hole`: where
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `EINVAL`: it begins or ends inside of a block
/// - `ENOTSUP`: the file system has no holes
#[cfg(target_os = "macos")]
#[call(blocks, since = "macOS 10.12", source = "fcntl(2)")]
#[inline]
pub fn fcntl_punchhole(fd: Fd<'_>, hole: crate::arg::Ref<'_, crate::abi::Fpunchhole>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::PUNCHHOLE, hole))
}
