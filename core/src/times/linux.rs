//! What only Linux has of the calls that set times.

#[cfg(any(target_arch = "aarch64", target_arch = "riscv64", target_arch = "arm"))]
use super::instead::{fetch, from_seconds, set};
use crate::abi::Utimbuf;
use crate::arg::{OptRef, Path, Result};
use callgate_macros::call;

/// Set a file's times to the second.
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
#[call(blocks, since = "1.0", source = "utime(2)")]
#[inline]
pub fn utime(path: Path<'_>, times: OptRef<'_, Utimbuf>) -> Result<()> {
    #[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64", target_arch = "arm")))]
    let result = crate::gate::status(crate::gate::syscall!(__NR_utime, path, times));
    #[cfg(any(target_arch = "aarch64", target_arch = "riscv64", target_arch = "arm"))]
    let result = set(path, fetch(times)?.map(from_seconds));
    result
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::abi::Timeval;
    use crate::testing::TempDir;
    use std::ffi::CStr;
    use std::os::unix::fs::MetadataExt;

    fn times(path: &CStr) -> [(i64, i64); 2] {
        let meta = std::fs::metadata(path.to_str().unwrap()).unwrap();
        [(meta.atime(), meta.atime_nsec()), (meta.mtime(), meta.mtime_nsec())]
    }

    #[test]
    fn older_calls_set_coarser_times() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        let new = Timeval2 {
            atime: Timeval { sec: 1, usec: 2 },
            mtime: Timeval { sec: 3, usec: 4 },
        };
        utimes(path.as_c_str().into(), (&new).into()).unwrap();
        assert_eq!(times(&path), [(1, 2000), (3, 4000)]);
        utime(path.as_c_str().into(), (&Utimbuf { actime: 5, modtime: 6 }).into()).unwrap();
        assert_eq!(times(&path), [(5, 0), (6, 0)]);
        utime(path.as_c_str().into(), OptRef::NONE).unwrap();
        assert!(times(&path)[0].0 > 1_000_000_000);
        let bad = Timeval2 {
            atime: Timeval {
                sec: 1,
                usec: 1_000_000,
            },
            ..new
        };
        assert_eq!(utimes(path.as_c_str().into(), (&bad).into()), Err(Errno::INVAL));
    }

    /// The way of processors that lack `utimes` and `utime`, taken on all.
    #[test]
    fn the_other_way_does_the_same() {
        use crate::times::instead::{fetch, from_microseconds, from_seconds, set};
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        let new = Timeval2 {
            atime: Timeval { sec: 1, usec: 2 },
            mtime: Timeval { sec: 3, usec: 4 },
        };
        let got = fetch(OptRef::from(&new)).unwrap().unwrap();
        assert_eq!(got, new);
        set(path.as_c_str().into(), Some(from_microseconds(got).unwrap())).unwrap();
        assert_eq!(times(&path), [(1, 2000), (3, 4000)]);
        set(
            path.as_c_str().into(),
            Some(from_seconds(Utimbuf { actime: 5, modtime: 6 })),
        )
        .unwrap();
        assert_eq!(times(&path), [(5, 0), (6, 0)]);
        set(path.as_c_str().into(), None).unwrap();
        assert!(times(&path)[0].0 > 1_000_000_000);
        let bad = Timeval2 {
            atime: Timeval {
                sec: 1,
                usec: 1_000_000,
            },
            ..new
        };
        assert_eq!(from_microseconds(bad), Err(Errno::INVAL));
        assert_eq!(fetch::<Utimbuf>(OptRef::NONE), Ok(None));
        // SAFETY: nothing is ever mapped at the lowest addresses.
        let nowhere = unsafe { OptRef::<Utimbuf>::from_raw(std::ptr::without_provenance(8)) };
        assert_eq!(fetch(nowhere), Err(Errno::FAULT));
    }
}
