//! Space and safety of files: sizes, reserved ranges, writing to the device, reading ahead.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
mod bsd;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
pub use bsd::*;

use crate::arg::{Fd, Off, Path, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Set a file's size: cut it, or extend it with a hole.
///
/// # Arguments
/// - `path`: the file
/// - `length`: the new size in bytes
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the file may not be written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EINVAL`: `length` is negative, or it is not a regular file
/// - `EISDIR`: it is a directory
/// - `EFBIG`: `length` is larger than a file may be
/// - `EROFS`: the file system is read only
#[call(blocks, restarts, since = "1.0", source = "truncate(2)")]
#[inline]
pub fn truncate(path: Path<'_>, length: Off) -> Result<()> {
    status(syscall!(__NR_truncate, path, length))
}

/// Set an open file's size: cut it, or extend it with a hole.
///
/// # Arguments
/// - `fd`: the file, open for writing
/// - `length`: the new size in bytes
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `length` is negative, or `fd` is not a regular file open for writing
/// - `EFBIG`: `length` is larger than a file may be
/// - `EPERM`: a seal of the memory file forbids it
#[call(blocks, restarts, since = "1.0", source = "ftruncate(2)")]
#[inline]
pub fn ftruncate(fd: Fd<'_>, length: Off) -> Result<()> {
    status(syscall!(__NR_ftruncate, fd, length))
}

/// Write what is changed in a file, and its metadata, to the device, and wait for it.
///
/// An error may be told only once; the data are not safe then even if the next call succeeds.
///
/// # Arguments
/// - `fd`: the open file
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `fd` is something that is not written to a device: a pipe, a socket
/// - `EIO`: the device failed
/// - `ENOSPC`: the device is full, found only now
#[call(blocks, restarts, since = "1.0", source = "fsync(2)")]
#[inline]
pub fn fsync(fd: Fd<'_>) -> Result<()> {
    status(syscall!(__NR_fsync, fd))
}

/// Write what is changed in a file to the device, with only the metadata that are needed to read it back.
///
/// # Arguments
/// - `fd`: the open file
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `fd` is something that is not written to a device: a pipe, a socket
/// - `EIO`: the device failed
/// - `ENOSPC`: the device is full, found only now
#[call(blocks, restarts, since = "2.0", source = "fdatasync(2)")]
#[inline]
#[cfg(not(target_os = "macos"))]
pub fn fdatasync(fd: Fd<'_>) -> Result<()> {
    status(syscall!(__NR_fdatasync, fd))
}

/// Write everything that is changed, in all file systems, and wait for it.
#[call(blocks, since = "1.0", source = "sync(2)")]
#[inline]
pub fn sync() -> Result<()> {
    status(syscall!(__NR_sync))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::SEEK;
    use crate::file::lseek;
    use crate::testing::{TempDir, open_rw};

    #[test]
    fn sizes_are_set() {
        let dir = TempDir::new();
        let path = dir.file("a", b"0123456789");
        let file = open_rw(&path);
        assert_eq!(truncate(path.as_c_str().into(), 4), Ok(()));
        assert_eq!(lseek((&file).into(), 0, SEEK::END), Ok(4));
        assert_eq!(ftruncate((&file).into(), 6 << 32), Ok(()));
        assert_eq!(lseek((&file).into(), 0, SEEK::END), Ok(6 << 32));
        assert_eq!(ftruncate((&file).into(), -1), Err(Errno::INVAL));
    }
}
