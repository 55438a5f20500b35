//! What FreeBSD, NetBSD and macOS have: what a path or a file allows, accounting.

use crate::abi::PC;
use crate::arg::{Fd, OptPath, Path, Result};
use crate::gate::{ambiguous, c, function, status};
use callgate_macros::call;

/// Ask for a limit of the file system at a path.
///
/// # Arguments
/// - `path`: the file
/// - `name`: the limit
///
/// # Returns
/// The limit; -1 if there is none.
///
/// # Errors
/// - `EINVAL`: the limit is unknown, or means nothing for this file
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
#[call(blocks, since = "1.0", source = "pathconf(2)")]
#[inline]
pub fn pathconf(path: Path<'_>, name: PC) -> Result<i64> {
    // SAFETY: a path is NUL-terminated or not mapped, which the kernel finds out.
    ambiguous(|| unsafe { c::pathconf(path.ptr().cast(), name.0) })
}

/// Ask for a limit of the file system of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `name`: the limit
///
/// # Returns
/// The limit; -1 if there is none.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: the limit is unknown, or means nothing for this file
#[call(blocks, since = "1.0", source = "fpathconf(2)")]
#[inline]
pub fn fpathconf(fd: Fd<'_>, name: PC) -> Result<i64> {
    // SAFETY: it takes numbers.
    ambiguous(|| unsafe { c::fpathconf(fd.raw(), name.0) })
}

/// Ask for a limit of the file system at a path, of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `name`: the limit
///
/// # Returns
/// The limit; -1 if there is none.
///
/// # Errors
/// - `EINVAL`: the limit is unknown, or means nothing for this file
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
#[call(blocks, since = "FreeBSD 8.0; NetBSD 10.0", source = "pathconf(2)")]
#[inline]
pub fn lpathconf(path: Path<'_>, name: PC) -> Result<i64> {
    // SAFETY: as `pathconf`.
    ambiguous(|| unsafe { c::lpathconf(path.ptr().cast(), name.0) })
}

/// Write a record about every process that ends to a file, or stop that.
///
/// # Arguments
/// - `path`: the file, which exists; nothing: stop
///
/// # Errors
/// - `EACCES`: it is no regular file
/// - `ENOENT`: the file does not exist
/// - `EPERM`: the caller is not the superuser
#[call(harms, blocks, since = "1.0", source = "acct(2)")]
#[inline]
pub fn acct(path: OptPath<'_>) -> Result<()> {
    status(function!(acct, path))
}
