//! What the kernel knows of files and file systems.
//!
//! `stat` and `lstat` are `fstatat`, which does the same and which every processor has.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::abi::{AT, Stat};
use crate::arg::{DirFd, Fd, Mut, Path, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Ask what the kernel knows of a file, following symbolic links.
///
/// This is `fstatat` from the working directory.
///
/// # Arguments
/// - `path`: the file
/// - `stat`: filled with the answer
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
#[call(blocks, since = "1.0", source = "stat(2)")]
#[inline]
pub fn stat(path: Path<'_>, stat: Mut<'_, Stat>) -> Result<()> {
    fstatat(DirFd::CWD, path, stat, AT::empty())
}

/// Ask what the kernel knows of a file, or of a symbolic link itself.
///
/// This is `fstatat` from the working directory with `SYMLINK_NOFOLLOW`.
///
/// # Arguments
/// - `path`: the file
/// - `stat`: filled with the answer
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
#[call(blocks, since = "1.0", source = "lstat(2)")]
#[inline]
pub fn lstat(path: Path<'_>, stat: Mut<'_, Stat>) -> Result<()> {
    fstatat(DirFd::CWD, path, stat, AT::SYMLINK_NOFOLLOW)
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

/// Ask what the kernel knows of a file, relative to a directory descriptor.
///
/// The kernel's name is `newfstatat`.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `stat`: filled with the answer
/// - `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`, `NO_AUTOMOUNT`
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EINVAL`: a flag is unknown
#[call(blocks, since = "2.6.16", source = "fstatat(2)")]
#[inline]
pub fn fstatat(dir: DirFd<'_>, path: Path<'_>, stat: Mut<'_, Stat>, flags: AT) -> Result<()> {
    status(syscall!(__NR_newfstatat, dir, path, stat, flags))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::S;
    use crate::arg::Plain;
    use crate::testing::{TempDir, open_rw};
    use std::os::unix::fs::MetadataExt;

    #[test]
    #[allow(
        clippy::unnecessary_cast,
        reason = "the fields are as wide as the processor has them"
    )]
    fn every_way_tells_the_same_as_the_standard_library() {
        let dir = TempDir::new();
        let path = dir.file("a", b"12345");
        let meta = std::fs::metadata(path.to_str().unwrap()).unwrap();
        let check = |s: &Stat| {
            assert_eq!(
                (s.dev, s.ino, u128::from(s.nlink), s.mode),
                (meta.dev(), meta.ino(), meta.nlink().into(), meta.mode())
            );
            assert_eq!((s.uid, s.gid, s.rdev, s.size), (meta.uid(), meta.gid(), meta.rdev(), 5));
            assert_eq!((s.mtime as i64, s.mtime_nsec as i64), (meta.mtime(), meta.mtime_nsec()));
            assert_eq!((s.ctime as i64, s.ctime_nsec as i64), (meta.ctime(), meta.ctime_nsec()));
            assert_eq!((s.blksize as u64, s.blocks as u64), (meta.blksize(), meta.blocks()));
        };
        let mut s = Stat::zeroed();
        stat(path.as_c_str().into(), (&mut s).into()).unwrap();
        check(&s);
        s = Stat::zeroed();
        fstat((&open_rw(&path)).into(), (&mut s).into()).unwrap();
        check(&s);
        s = Stat::zeroed();
        fstatat(DirFd::CWD, path.as_c_str().into(), (&mut s).into(), AT::empty()).unwrap();
        check(&s);
        assert_eq!(
            stat(dir.path("none").as_c_str().into(), (&mut s).into()),
            Err(Errno::NOENT)
        );
    }

    #[test]
    fn lstat_tells_of_the_link() {
        let dir = TempDir::new();
        let path = dir.path("l");
        std::os::unix::fs::symlink("nowhere", path.to_str().unwrap()).unwrap();
        let mut s = Stat::zeroed();
        lstat(path.as_c_str().into(), (&mut s).into()).unwrap();
        assert_eq!((s.mode & S::IFMT.bits(), s.size), (S::IFLNK.bits(), 7));
        assert_eq!(stat(path.as_c_str().into(), (&mut s).into()), Err(Errno::NOENT));
    }
}
