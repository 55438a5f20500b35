//! Times of files.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::abi::{AT, Timespec2, Timeval2};
use crate::arg::{DirFd, Fd, OptRef, Path, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;
#[cfg(all(target_os = "linux", any(target_arch = "aarch64", target_arch = "riscv64")))]
use instead::{fetch, from_microseconds, set};

/// Set a file's times to the nanosecond, relative to a directory descriptor.
///
/// An empty path needs `EMPTY_PATH` and Linux 5.8.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `times`: the new times; nothing is the current time for both
/// - `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: the current time is to be set, and the file may not be written and is not this user's
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EROFS`: the file system is read only
/// - `EPERM`: other times are to be set, and the file is not this user's
/// - `EINVAL`: a flag is unknown, or nanoseconds are neither below a second nor a `UTIME` value
#[call(blocks, since = "2.6.22", source = "utimensat(2)")]
#[inline]
pub fn utimensat(dir: DirFd<'_>, path: Path<'_>, times: OptRef<'_, Timespec2>, flags: AT) -> Result<()> {
    status(syscall!(__NR_utimensat, dir, path, times, flags))
}

/// Set an open file's times to the nanosecond.
///
/// This is `utimensat` without a path.
///
/// # Arguments
/// - `fd`: the open file
/// - `times`: the new times; nothing is the current time for both
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EROFS`: the file system is read only
/// - `EACCES`: the current time is to be set, and the file may not be written and is not this user's
/// - `EPERM`: other times are to be set, and the file is not this user's
/// - `EINVAL`: nanoseconds are neither below a second nor a `UTIME` value
#[call(blocks, since = "2.6.22", source = "futimens(3)")]
#[inline]
pub fn futimens(fd: Fd<'_>, times: OptRef<'_, Timespec2>) -> Result<()> {
    status(syscall!(__NR_utimensat, fd, 0, times, 0))
}

/// Set a file's times to the microsecond.
///
/// # Arguments
/// - `path`: the file
/// - `times`: the new times; nothing is the current time for both
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: the current time is to be set, and the file may not be written and is not this user's
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EROFS`: the file system is read only
/// - `EPERM`: other times are to be set, and the file is not this user's
/// - `EINVAL`: microseconds are not below a second
#[call(blocks, since = "2.2", source = "utimes(2)")]
#[inline]
pub fn utimes(path: Path<'_>, times: OptRef<'_, Timeval2>) -> Result<()> {
    #[cfg(not(all(target_os = "linux", any(target_arch = "aarch64", target_arch = "riscv64"))))]
    let result = status(syscall!(__NR_utimes, path, times));
    #[cfg(all(target_os = "linux", any(target_arch = "aarch64", target_arch = "riscv64")))]
    let result = set(path, fetch(times)?.map(from_microseconds).transpose()?);
    result
}

/// What processors without `utimes` and `utime` do instead.
#[cfg(all(
    target_os = "linux",
    any(test, target_arch = "aarch64", target_arch = "riscv64", target_arch = "arm")
))]
#[cfg_attr(target_arch = "arm", allow(dead_code, reason = "it lacks only `utime`"))]
mod instead {
    use super::{Timespec2, Timeval2, utimensat};
    use crate::Errno;
    use crate::abi::{AT, O, Timespec, Timeval, Utimbuf};
    use crate::arg::{DirFd, Fd, FdPair, OptRef, Path, Plain, Result};
    use crate::gate::{count, status, syscall};
    use std::os::fd::{FromRawFd, OwnedFd};

    /// Copies the caller's structure by way of a pipe: the kernel answers `EFAULT` where reading it here would crash.
    /// (`process_vm_readv` would be one call, but sandboxes and emulators refuse it.)
    pub(super) fn fetch<T: Plain>(from: OptRef<'_, T>) -> Result<Option<T>> {
        if from.ptr().is_null() {
            return Ok(None);
        }
        let mut ends = [0_i32; 2];
        status(syscall!(__NR_pipe2, FdPair::from(&mut ends), O::CLOEXEC))?;
        // SAFETY: the kernel has just made both, nobody else owns them.
        let [reader, writer] = ends.map(|end| unsafe { OwnedFd::from_raw_fd(end) });
        let mut value = T::zeroed();
        let len = size_of::<T>();
        let written = count(syscall!(__NR_write, Fd::from(&writer), from, len))?;
        let read = count(syscall!(__NR_read, Fd::from(&reader), &raw mut value, written))?;
        if read == len {
            Ok(Some(value))
        } else {
            Err(Errno::FAULT)
        }
    }

    pub(super) fn set(path: Path<'_>, times: Option<Timespec2>) -> Result<()> {
        let times = times.as_ref().map_or(OptRef::NONE, OptRef::from);
        utimensat(DirFd::CWD, path, times, AT::empty())
    }

    pub(super) fn from_microseconds(times: Timeval2) -> Result<Timespec2> {
        Ok(Timespec2 {
            atime: nanoseconds(times.atime)?,
            mtime: nanoseconds(times.mtime)?,
        })
    }

    fn nanoseconds(time: Timeval) -> Result<Timespec> {
        // Also keeps what means something special as nanoseconds from being made of microseconds.
        if !(0..1_000_000).contains(&time.usec) {
            return Err(Errno::INVAL);
        }
        Ok(Timespec {
            sec: time.sec as i64,
            nsec: time.usec as i64 * 1000,
        })
    }

    pub(super) fn from_seconds(times: Utimbuf) -> Timespec2 {
        let time = |sec: isize| Timespec {
            sec: sec as i64,
            nsec: 0,
        };
        Timespec2 {
            atime: time(times.actime),
            mtime: time(times.modtime),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::{Timespec, UTIME};
    use crate::testing::{TempDir, open_rw};
    use std::ffi::CStr;
    use std::os::unix::fs::MetadataExt;

    fn times(path: &CStr) -> [(i64, i64); 2] {
        let meta = std::fs::metadata(path.to_str().unwrap()).unwrap();
        [(meta.atime(), meta.atime_nsec()), (meta.mtime(), meta.mtime_nsec())]
    }

    #[test]
    fn nanoseconds_are_kept() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        let mut new = Timespec2 {
            atime: Timespec { sec: 1, nsec: 2 },
            mtime: Timespec {
                sec: 3,
                nsec: 999_999_999,
            },
        };
        utimensat(DirFd::CWD, path.as_c_str().into(), (&new).into(), AT::empty()).unwrap();
        assert_eq!(times(&path), [(1, 2), (3, 999_999_999)]);
        new = Timespec2 {
            atime: Timespec { sec: 9, nsec: 0 },
            mtime: Timespec {
                sec: 0,
                nsec: UTIME::OMIT.0,
            },
        };
        futimens((&open_rw(&path)).into(), (&new).into()).unwrap();
        assert_eq!(times(&path), [(9, 0), (3, 999_999_999)]);
        futimens((&open_rw(&path)).into(), OptRef::NONE).unwrap();
        assert!(times(&path)[1].0 > 1_000_000_000);
        new.atime.nsec = 1_000_000_000;
        assert_eq!(futimens((&open_rw(&path)).into(), (&new).into()), Err(Errno::INVAL));
    }
}
