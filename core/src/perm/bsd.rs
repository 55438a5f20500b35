//! What FreeBSD, NetBSD and macOS have: flags of files, permissions of a symbolic link.

use crate::abi::UF;
use crate::arg::{Fd, Mode, Path, Result};
use crate::gate::{function, status};
use callgate_macros::call;

/// Set the flags of a file.
///
/// # Arguments
/// - `path`: the file
/// - `flags`: the flags (`UF`, `SF`)
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EOPNOTSUPP`: the file system has no flags
/// - `EPERM`: the file is not the caller's, or only the superuser may change such a flag
/// - `EROFS`: the file system is read only
#[call(blocks, since = "1.0", source = "chflags(2)")]
#[inline]
pub fn chflags(path: Path<'_>, flags: UF) -> Result<()> {
    status(function!(chflags, path, flags))
}

/// Set the flags of a file, those of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `flags`: the flags (`UF`, `SF`)
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EOPNOTSUPP`: the file system has no flags
/// - `EPERM`: the file is not the caller's, or only the superuser may change such a flag
#[call(blocks, since = "FreeBSD 5.0; NetBSD 1.5; macOS 10.5", source = "chflags(2)")]
#[inline]
pub fn lchflags(path: Path<'_>, flags: UF) -> Result<()> {
    status(function!(lchflags, path, flags))
}

/// Set the flags of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `flags`: the flags (`UF`, `SF`)
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EOPNOTSUPP`: the file system has no flags
/// - `EPERM`: the file is not the caller's, or only the superuser may change such a flag
#[call(blocks, since = "1.0", source = "chflags(2)")]
#[inline]
pub fn fchflags(fd: Fd<'_>, flags: UF) -> Result<()> {
    status(function!(fchflags, fd, flags))
}

/// Set the flags of a file, relative to a directory descriptor.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `flags`: the flags (`UF`, `SF`)
/// - `atflags`: `SYMLINK_NOFOLLOW`: of a symbolic link itself
///
/// # Errors
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EPERM`: the file is not the caller's, or only the superuser may change such a flag
#[cfg(target_os = "freebsd")]
#[call(blocks, since = "FreeBSD 10.0", source = "chflags(2)")]
#[inline]
pub fn chflagsat(dir: crate::arg::DirFd<'_>, path: Path<'_>, flags: UF, atflags: crate::abi::AT) -> Result<()> {
    status(function!(chflagsat, dir, path, flags, atflags))
}

/// Set the permission bits of a file, those of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `mode`: the new bits
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EPERM`: the file is not the caller's
/// - `EROFS`: the file system is read only
#[call(blocks, since = "FreeBSD 3.0; NetBSD 1.3; macOS 10.5", source = "chmod(2)")]
#[inline]
pub fn lchmod(path: Path<'_>, mode: Mode) -> Result<()> {
    status(function!(lchmod, path, mode))
}

/// Take a terminal or device away from all who have it open.
///
/// # Arguments
/// - `path`: the device file
///
/// # Errors
/// - `EINVAL`: it is no device
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EPERM`: the file is not the caller's
#[call(harms, blocks, since = "1.0", source = "revoke(2)")]
#[inline]
pub fn revoke(path: Path<'_>) -> Result<()> {
    status(function!(revoke, path))
}
