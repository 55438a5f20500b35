//! What FreeBSD, NetBSD and macOS have: times of a symbolic link or an open file, to the microsecond.

use crate::abi::Timeval2;
use crate::arg::{Fd, OptRef, Path, Result};
use crate::gate::{function, status};
use callgate_macros::call;

/// Set a file's times to the microsecond, those of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `times`: the two times; nothing: both now
///
/// # Errors
/// - `EACCES`: `times` is nothing, and the file is not the caller's and not writable
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EPERM`: the file is not the caller's
/// - `EROFS`: the file system is read only
#[call(blocks, since = "FreeBSD 3.0; NetBSD 1.3; macOS 10.5", source = "utimes(2)")]
#[inline]
pub fn lutimes(path: Path<'_>, times: OptRef<'_, Timeval2>) -> Result<()> {
    status(function!(lutimes, path, times))
}

/// Set an open file's times to the microsecond.
///
/// # Arguments
/// - `fd`: the file
/// - `times`: the two times; nothing: both now
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EPERM`: the file is not the caller's
/// - `EROFS`: the file system is read only
#[call(blocks, since = "FreeBSD 3.0; NetBSD 1.3; macOS 10.0", source = "utimes(2)")]
#[inline]
pub fn futimes(fd: Fd<'_>, times: OptRef<'_, Timeval2>) -> Result<()> {
    status(function!(futimes, fd, times))
}
