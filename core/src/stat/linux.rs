//! What Linux has in its own form: statx, file systems.

use crate::abi::{AT, STATX, Statfs, Statx};
use crate::arg::{DirFd, Fd, Mut, Path, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Ask what the kernel knows of a file, as much as is wanted.
///
/// The answer's `mask` says what was filled, which may be more or less than was asked for.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`, `NO_AUTOMOUNT`, and how a server is asked
/// - `mask`: what is wanted
/// - `statx`: filled with the answer
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EINVAL`: a flag is unknown, or `mask` has the reserved bit
#[call(blocks, since = "4.11", source = "statx(2)")]
#[inline]
pub fn statx(dir: DirFd<'_>, path: Path<'_>, flags: AT, mask: STATX, statx: Mut<'_, Statx>) -> Result<()> {
    status(syscall!(__NR_statx, dir, path, flags, mask, statx))
}

/// Ask about the file system that holds a file.
///
/// # Arguments
/// - `path`: any file in it
/// - `statfs`: filled with the answer
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EIO`: the device failed
/// - `ENOSYS`: the file system does not tell
#[call(blocks, restarts, since = "1.0", source = "statfs(2)")]
#[inline]
pub fn statfs(path: Path<'_>, statfs: Mut<'_, Statfs>) -> Result<()> {
    status(syscall!(__NR_statfs, path, statfs))
}

/// Ask about the file system that holds an open file.
///
/// # Arguments
/// - `fd`: any file in it
/// - `statfs`: filled with the answer
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EIO`: the device failed
/// - `ENOSYS`: the file system does not tell
#[call(blocks, restarts, since = "1.0", source = "fstatfs(2)")]
#[inline]
pub fn fstatfs(fd: Fd<'_>, statfs: Mut<'_, Statfs>) -> Result<()> {
    status(syscall!(__NR_fstatfs, fd, statfs))
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::Errno;
    use crate::abi::{FS_MAGIC, STATX_ATTR};
    use crate::arg::Plain;
    use crate::testing::TempDir;
    use std::os::unix::fs::MetadataExt;

    #[test]
    fn statx_tells_more() {
        let dir = TempDir::new();
        let path = dir.file("a", b"12345");
        let meta = std::fs::metadata(path.to_str().unwrap()).unwrap();
        let mut s = Statx::zeroed();
        let want = STATX::BASIC_STATS | STATX::MNT_ID;
        statx(DirFd::CWD, path.as_c_str().into(), AT::empty(), want, (&mut s).into()).unwrap();
        assert_eq!(s.mask & STATX::BASIC_STATS.bits(), STATX::BASIC_STATS.bits());
        assert_eq!(
            (s.ino, s.size, s.mode.into(), s.uid),
            (meta.ino(), 5, meta.mode(), meta.uid())
        );
        assert_eq!((s.mtime.sec, s.mtime.nsec.into()), (meta.mtime(), meta.mtime_nsec()));
        assert_eq!(crate::node::makedev(s.dev_major, s.dev_minor), meta.dev());
        assert_eq!(s.attributes & STATX_ATTR::MOUNT_ROOT.bits(), 0);
        let bad = statx(
            DirFd::CWD,
            path.as_c_str().into(),
            AT::empty(),
            STATX::_RESERVED,
            (&mut s).into(),
        );
        assert_eq!(bad, Err(Errno::INVAL));
    }

    #[test]
    fn the_process_file_system_is_known() {
        let mut s = Statfs::zeroed();
        statfs(c"/proc".into(), (&mut s).into()).unwrap();
        assert_eq!((s.r#type as u32, s.namelen), (FS_MAGIC::PROC.0, 255));
        assert_eq!(fstatfs(Fd::from_raw(-1), (&mut s).into()), Err(Errno::BADF));
    }
}
