//! What only Linux has: reserving space, ranges, advice.

use crate::abi::{FALLOC_FL, POSIX_FADV, SYNC_FILE_RANGE};
use crate::arg::{Fd, Off, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Reserve, free or shift a range of a file.
///
/// # Arguments
/// - `fd`: the file, open for writing
/// - `mode`: what is done; nothing is to reserve space
/// - `offset`: first byte
/// - `len`: number of bytes
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `ENOSPC`: the device is full
/// - `EDQUOT`: the quota is used up
/// - `EINVAL`: `offset` is negative or `len` is not positive, or the range is not aligned as `mode` needs it
/// - `EOPNOTSUPP`: the file system cannot do it
/// - `EPERM`: a seal of the memory file forbids it
/// - `ESPIPE`: `fd` is a pipe
/// - `ENODEV`: `fd` is not a regular file
#[call(blocks, restarts, since = "2.6.23", source = "fallocate(2)")]
#[inline]
pub fn fallocate(fd: Fd<'_>, mode: FALLOC_FL, offset: Off, len: Off) -> Result<()> {
    status(syscall!(__NR_fallocate, fd, mode, offset, len))
}

/// Start or await the writing of a part of a file.
///
/// Metadata are not written: it does not make data safe.
///
/// # Arguments
/// - `fd`: the open file
/// - `offset`: first byte
/// - `len`: number of bytes; 0 is all to the end of the file
/// - `flags`: which steps
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EIO`: the device failed
/// - `EINVAL`: a flag is unknown, or the range is negative
/// - `ESPIPE`: `fd` is not a file, directory or block device
#[call(blocks, restarts, since = "2.6.17", source = "sync_file_range(2)")]
#[inline]
pub fn sync_file_range(fd: Fd<'_>, offset: Off, len: Off, flags: SYNC_FILE_RANGE) -> Result<()> {
    status(syscall!(__NR_sync_file_range, fd, offset, len, flags))
}

/// Write everything that is changed in the file system that holds an open file, and wait for it.
///
/// # Arguments
/// - `fd`: any file in the file system
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EIO`: the device failed
#[call(blocks, restarts, since = "2.6.39", source = "syncfs(2)")]
#[inline]
pub fn syncfs(fd: Fd<'_>) -> Result<()> {
    status(syscall!(__NR_syncfs, fd))
}

/// Bring a part of a file into the page cache.
///
/// # Arguments
/// - `fd`: the open file
/// - `offset`: first byte
/// - `count`: number of bytes
///
/// # Errors
/// - `EBADF`: `fd` is not open for reading
/// - `EINVAL`: `fd` is not a file that can be read ahead
#[call(blocks, since = "2.4.13", source = "readahead(2)")]
#[inline]
pub fn readahead(fd: Fd<'_>, offset: Off, count: usize) -> Result<()> {
    status(syscall!(__NR_readahead, fd, offset, count))
}

/// Tell how a part of a file will be used.
///
/// # Arguments
/// - `fd`: the open file
/// - `offset`: first byte
/// - `len`: number of bytes; 0 is all to the end of the file
/// - `advice`: how it will be used
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `advice` is unknown, or `len` is negative
/// - `ESPIPE`: `fd` is a pipe
#[call(blocks, since = "2.6", source = "posix_fadvise(2)")]
#[inline]
pub fn fadvise64(fd: Fd<'_>, offset: Off, len: Off, advice: POSIX_FADV) -> Result<()> {
    status(syscall!(__NR_fadvise64, fd, offset, len, advice))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::abi::SEEK;
    use crate::file::lseek;
    use crate::testing::{TempDir, open_rw};

    #[test]
    fn reserving_keeps_the_size_if_asked() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b""));
        assert_eq!(fallocate((&file).into(), FALLOC_FL::empty(), 0, 100), Ok(()));
        assert_eq!(fallocate((&file).into(), FALLOC_FL::KEEP_SIZE, 0, 5000), Ok(()));
        assert_eq!(lseek((&file).into(), 0, SEEK::END), Ok(100));
        assert_eq!(fallocate((&file).into(), FALLOC_FL::empty(), 0, 0), Err(Errno::INVAL));
    }

    #[test]
    fn data_are_written_out() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b"x"));
        assert_eq!(fsync((&file).into()), Ok(()));
        assert_eq!(fdatasync((&file).into()), Ok(()));
        assert_eq!(sync_file_range((&file).into(), 0, 0, SYNC_FILE_RANGE::WRITE), Ok(()));
        assert_eq!(syncfs(Fd::from_raw(-1)), Err(Errno::BADF));
        let (pipe, _end) = std::io::pipe().unwrap();
        assert_eq!(fsync((&pipe).into()), Err(Errno::INVAL));
    }

    #[test]
    fn use_is_announced() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b"x"));
        assert_eq!(fadvise64((&file).into(), 0, 0, POSIX_FADV::WILLNEED), Ok(()));
        assert_eq!(fadvise64((&file).into(), 0, 0, POSIX_FADV(1000)), Err(Errno::INVAL));
        assert_eq!(readahead((&file).into(), 0, 1), Ok(()));
    }
}
