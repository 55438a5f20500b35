//! Files: opening, reading, writing, positions.

use crate::abi::{O, SEEK, Stat};
use crate::arg::{Bytes, BytesMut, DirFd, Fd, Mode, Mut, Off, Path, Result};
use crate::gate::{count, fd, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Open a file, relative to a directory descriptor.
///
/// An absolute `path` ignores `dir`. The lowest free descriptor number is used.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `flags`: access mode, creation and status flags
/// - `mode`: permission bits of a file that is created, less the umask
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the file may not be opened in this way
/// - `EEXIST`: the file exists and `CREAT` with `EXCL` was given
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
#[call(blocks, restarts, default(mode = 0o666), since = "2.6.16", source = "openat(2)")]
#[inline]
pub fn openat(dir: DirFd<'_>, path: Path<'_>, flags: O, mode: Mode) -> Result<OwnedFd> {
    fd(syscall!(__NR_openat, dir, path, flags, mode))
}

/// Read from a descriptor into a buffer.
///
/// # Arguments
/// - `fd`: the open file
/// - `buf`: where the bytes go
///
/// # Returns
/// The number of bytes; 0 at the end of the file.
///
/// # Errors
/// - `EAGAIN`: nothing to read now, and the descriptor is nonblocking
/// - `EBADF`: `fd` is not open for reading
/// - `EISDIR`: `fd` is a directory
#[call(blocks, restarts, since = "1.0", source = "read(2)")]
#[inline]
pub fn read(fd: Fd<'_>, buf: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_read, fd, buf.ptr(), buf.len()))
}

/// Write a buffer to a descriptor.
///
/// # Arguments
/// - `fd`: the open file
/// - `buf`: the bytes
///
/// # Returns
/// The number of bytes taken, which may be less than given.
///
/// # Errors
/// - `EAGAIN`: no room now, and the descriptor is nonblocking
/// - `EBADF`: `fd` is not open for writing
/// - `EPIPE`: the reading end is closed (and `SIGPIPE` is sent)
#[call(blocks, restarts, since = "1.0", source = "write(2)")]
#[inline]
pub fn write(fd: Fd<'_>, buf: Bytes<'_>) -> Result<usize> {
    count(syscall!(__NR_write, fd, buf.ptr(), buf.len()))
}

/// Move the position of an open file.
///
/// # Arguments
/// - `fd`: the open file
/// - `offset`: distance in bytes from `whence`
/// - `whence`: from where the offset counts
///
/// # Returns
/// The new position from the start of the file, in bytes.
///
/// # Errors
/// - `EINVAL`: `whence` is unknown, or the position would be negative
/// - `ESPIPE`: `fd` is a pipe or a socket
#[call(since = "1.0", source = "lseek(2)")]
#[inline]
pub fn lseek(fd: Fd<'_>, offset: Off, whence: SEEK) -> Result<Off> {
    number(syscall!(__NR_lseek, fd, offset, whence))
}

/// Ask what the kernel knows of an open file.
///
/// # Arguments
/// - `fd`: the open file
/// - `stat`: filled with the answer
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "1.0", source = "fstat(2)")]
#[inline]
pub fn fstat(fd: Fd<'_>, stat: Mut<'_, Stat>) -> Result<()> {
    status(syscall!(__NR_fstat, fd, stat))
}

/// Close a descriptor.
///
/// The descriptor is gone afterwards even if an error is told (except `EBADF`); never close again.
///
/// # Arguments
/// - `fd`: the descriptor, taken from its owner
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINTR`: a signal came; the descriptor is closed nevertheless
/// - `EIO`: an earlier write failed late
#[call(blocks, closes, since = "1.0", source = "close(2)")]
#[inline]
pub fn close(fd: Fd<'_>) -> Result<()> {
    status(syscall!(__NR_close, fd))
}
