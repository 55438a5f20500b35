//! What FreeBSD and NetBSD have: space beforehand, advice, syncing a range.

use crate::abi::POSIX_FADV;
use crate::arg::{Fd, Off, Result};
use crate::gate::{function, told};
use callgate_macros::call;

/// Give a file space on its device.
///
/// # Arguments
/// - `fd`: the file
/// - `offset`: start of the range
/// - `len`: its length in bytes
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `EFBIG`: the file would be larger than a file may be
/// - `EINVAL`: the range is none, or the file system cannot do it
/// - `ENOSPC`: the device is full
#[call(blocks, since = "FreeBSD 9.0; NetBSD 7.0", source = "posix_fallocate(2)")]
#[inline]
pub fn posix_fallocate(fd: Fd<'_>, offset: Off, len: Off) -> Result<()> {
    told(function!(posix_fallocate, fd, offset, len))
}

/// Say how a file will be read.
///
/// # Arguments
/// - `fd`: the file
/// - `offset`: start of the range
/// - `len`: its length in bytes; 0: all to the end
/// - `advice`: what will be done
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: the advice or the range makes no sense
/// - `ESPIPE`: it is a pipe
#[call(since = "FreeBSD 9.1; NetBSD 4.0", source = "posix_fadvise(2)")]
#[inline]
pub fn posix_fadvise(fd: Fd<'_>, offset: Off, len: Off, advice: POSIX_FADV) -> Result<()> {
    told(function!(posix_fadvise, fd, offset, len, advice))
}

/// Write a part of a file to its device.
///
/// # Arguments
/// - `fd`: the file
/// - `how`: what is written, and how far
/// - `start`: start of the range
/// - `length`: its length in bytes; 0: all to the end
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `EINVAL`: `how` or the range makes no sense
#[cfg(target_os = "netbsd")]
#[call(blocks, since = "NetBSD 2.0", source = "fsync_range(2)")]
#[inline]
pub fn fsync_range(fd: Fd<'_>, how: crate::abi::FSYNC, start: Off, length: Off) -> Result<()> {
    crate::gate::status(function!(fsync_range, fd, how, start, length))
}
