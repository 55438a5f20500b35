//! Who may use a file, and whose it is.
//!
//! `access`, `chmod`, `chown` and `lchown` are their `at` calls, which do the same and which every processor has.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::abi::{AT, OK};
use crate::arg::{DirFd, Fd, Gid, Mode, Path, Result, Uid};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Check whether this process's real user may use a file.
///
/// What is checked may have changed when the file is then used: just use it, and look at the error.
///
/// # Arguments
/// - `path`: the file
/// - `mode`: what is asked for
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: it is not allowed, or a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EINVAL`: `mode` has unknown bits
/// - `EROFS`: `W` was asked for and the file system is read only
#[call(blocks, since = "1.0", source = "access(2)")]
#[inline]
pub fn access(path: Path<'_>, mode: OK) -> Result<()> {
    faccessat(DirFd::CWD, path, mode)
}

/// Check whether this process's real user may use a file, relative to a directory descriptor.
///
/// The kernel's call has no flags; `faccessat2` has.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `mode`: what is asked for
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: it is not allowed, or a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EINVAL`: `mode` has unknown bits
/// - `EROFS`: `W` was asked for and the file system is read only
#[call(blocks, since = "2.6.16", source = "faccessat(2)")]
#[inline]
pub fn faccessat(dir: DirFd<'_>, path: Path<'_>, mode: OK) -> Result<()> {
    status(syscall!(__NR_faccessat, dir, path, mode))
}

/// Set a file's permissions, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `mode`: the new permission bits
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EPERM`: only the owner, or a privileged process, may do it
/// - `EROFS`: the file system is read only
#[call(blocks, since = "1.0", source = "chmod(2)")]
#[inline]
pub fn chmod(path: Path<'_>, mode: Mode) -> Result<()> {
    fchmodat(DirFd::CWD, path, mode)
}

/// Set an open file's permissions.
///
/// # Arguments
/// - `fd`: the open file
/// - `mode`: the new permission bits
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EPERM`: only the owner, or a privileged process, may do it
/// - `EROFS`: the file system is read only
#[call(blocks, since = "1.0", source = "fchmod(2)")]
#[inline]
pub fn fchmod(fd: Fd<'_>, mode: Mode) -> Result<()> {
    status(syscall!(__NR_fchmod, fd, mode))
}

/// Set a file's permissions, relative to a directory descriptor, following symbolic links.
///
/// The kernel's call has no flags; `fchmodat2` has.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `mode`: the new permission bits
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EPERM`: only the owner, or a privileged process, may do it
/// - `EROFS`: the file system is read only
#[call(blocks, since = "2.6.16", source = "fchmodat(2)")]
#[inline]
pub fn fchmodat(dir: DirFd<'_>, path: Path<'_>, mode: Mode) -> Result<()> {
    status(syscall!(__NR_fchmodat, dir, path, mode))
}

/// Set a file's owner and group, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `owner`: the new owner; 0xffffffff leaves it
/// - `group`: the new group; 0xffffffff leaves it
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EROFS`: the file system is read only
/// - `EPERM`: only a privileged process may give files away; the owner may choose among its own groups
#[call(
    blocks,
    default(owner = 0xffff_ffff, group = 0xffff_ffff),
    since = "2.2",
    source = "chown(2)"
)]
#[inline]
pub fn chown(path: Path<'_>, owner: Uid, group: Gid) -> Result<()> {
    fchownat(DirFd::CWD, path, owner, group, AT::empty())
}

/// Set the owner and group of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file
/// - `owner`: the new owner; 0xffffffff leaves it
/// - `group`: the new group; 0xffffffff leaves it
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EROFS`: the file system is read only
/// - `EPERM`: only a privileged process may give files away; the owner may choose among its own groups
#[call(
    blocks,
    default(owner = 0xffff_ffff, group = 0xffff_ffff),
    since = "1.0",
    source = "lchown(2)"
)]
#[inline]
pub fn lchown(path: Path<'_>, owner: Uid, group: Gid) -> Result<()> {
    fchownat(DirFd::CWD, path, owner, group, AT::SYMLINK_NOFOLLOW)
}

/// Set an open file's owner and group.
///
/// # Arguments
/// - `fd`: the open file
/// - `owner`: the new owner; 0xffffffff leaves it
/// - `group`: the new group; 0xffffffff leaves it
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EROFS`: the file system is read only
/// - `EPERM`: only a privileged process may give files away; the owner may choose among its own groups
#[call(
    blocks,
    default(owner = 0xffff_ffff, group = 0xffff_ffff),
    since = "1.0",
    source = "fchown(2)"
)]
#[inline]
pub fn fchown(fd: Fd<'_>, owner: Uid, group: Gid) -> Result<()> {
    status(syscall!(__NR_fchown, fd, owner, group))
}

/// Set a file's owner and group, relative to a directory descriptor.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `owner`: the new owner; 0xffffffff leaves it
/// - `group`: the new group; 0xffffffff leaves it
/// - `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EROFS`: the file system is read only
/// - `EINVAL`: a flag is unknown
/// - `EPERM`: only a privileged process may give files away; the owner may choose among its own groups
#[call(
    blocks,
    default(owner = 0xffff_ffff, group = 0xffff_ffff),
    since = "2.6.16",
    source = "fchownat(2)"
)]
#[inline]
pub fn fchownat(dir: DirFd<'_>, path: Path<'_>, owner: Uid, group: Gid, flags: AT) -> Result<()> {
    status(syscall!(__NR_fchownat, dir, path, owner, group, flags))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::testing::{TempDir, open_rw};
    use std::os::unix::fs::MetadataExt;

    #[test]
    fn owners_can_be_left_as_they_are() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        let (uid, gid) = {
            let meta = std::fs::metadata(path.to_str().unwrap()).unwrap();
            (meta.uid(), meta.gid())
        };
        let leave = u32::MAX;
        assert_eq!(chown(path.as_c_str().into(), uid, gid), Ok(()));
        assert_eq!(lchown(path.as_c_str().into(), leave, leave), Ok(()));
        assert_eq!(fchown((&open_rw(&path)).into(), uid, leave), Ok(()));
        assert_eq!(
            fchownat(DirFd::CWD, path.as_c_str().into(), leave, gid, AT::SYMLINK_NOFOLLOW),
            Ok(())
        );
        let meta = std::fs::metadata(path.to_str().unwrap()).unwrap();
        assert_eq!((meta.uid(), meta.gid()), (uid, gid));
        assert_eq!(fchown(Fd::from_raw(-1), leave, leave), Err(Errno::BADF));
    }
}
