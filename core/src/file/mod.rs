//! Files: opening, closing, reading, writing, positions.
//!
//! `open` and `creat` are `openat`, which does the same and which every processor has.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;

use crate::abi::{O, SEEK};
use crate::arg::{Bytes, BytesMut, DirFd, Fd, Iov, IovMut, Mode, Off, Path, Result};
use crate::gate::{count, fd, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Open a file, relative to a directory descriptor.
///
/// An absolute `path` ignores `dir`. The lowest free descriptor number is used.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `flags`: access mode, creation and status flags
/// - `mode`: permission bits of a file that is created, less the umask
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the file may not be opened in this way
/// - `EEXIST`: the file exists and `CREAT` with `EXCL` was given
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
#[call(blocks, restarts, default(mode = 0o666), since = "2.6.16", source = "openat(2)")]
#[inline]
pub fn openat(dir: DirFd<'_>, path: Path<'_>, flags: O, mode: Mode) -> Result<OwnedFd> {
    fd(syscall!(__NR_openat, dir, path, flags, mode))
}

/// Open a file.
///
/// The lowest free descriptor number is used. This is `openat` from the working directory.
///
/// # Arguments
/// - `path`: the file
/// - `flags`: access mode, creation and status flags
/// - `mode`: permission bits of a file that is created, less the umask
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the file may not be opened in this way
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EEXIST`: the file exists and `CREAT` with `EXCL` was given
/// - `EISDIR`: it is a directory and writing was asked for
/// - `EMFILE`: this process has as many descriptors as it may
#[call(blocks, restarts, default(mode = 0o666), since = "1.0", source = "open(2)")]
#[inline]
pub fn open(path: Path<'_>, flags: O, mode: Mode) -> Result<OwnedFd> {
    openat(DirFd::CWD, path, flags, mode)
}

/// Create a file, or cut an existing one to nothing, and open it for writing.
///
/// This is `openat` with `CREAT`, `WRONLY` and `TRUNC`.
///
/// # Arguments
/// - `path`: the file
/// - `mode`: permission bits of a file that is created, less the umask
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the file may not be written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EISDIR`: it is a directory
/// - `EROFS`: the file system is read only
#[call(blocks, restarts, default(mode = 0o666), since = "1.0", source = "creat(2)")]
#[inline]
pub fn creat(path: Path<'_>, mode: Mode) -> Result<OwnedFd> {
    openat(DirFd::CWD, path, O::CREAT | O::WRONLY | O::TRUNC, mode)
}

/// Close a descriptor.
///
/// The descriptor is gone afterwards even if an error is told (except `EBADF`); never close again.
///
/// # Arguments
/// - `fd`: the descriptor, taken from its owner
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINTR`: a signal came; the descriptor is closed nevertheless
/// - `EIO`: an earlier write failed late
#[call(blocks, closes, since = "1.0", source = "close(2)")]
#[inline]
pub fn close(fd: Fd<'_>) -> Result<()> {
    status(syscall!(__NR_close, fd))
}

/// Read from a descriptor into a buffer.
///
/// # Arguments
/// - `fd`: the open file
/// - `buf`: where the bytes go
///
/// # Returns
/// The number of bytes; 0 at the end of the file.
///
/// # Errors
/// - `EAGAIN`: nothing to read now, and the descriptor is nonblocking
/// - `EBADF`: `fd` is not open for reading
/// - `EISDIR`: `fd` is a directory
#[call(blocks, restarts, since = "1.0", source = "read(2)")]
#[inline]
pub fn read(fd: Fd<'_>, buf: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_read, fd, buf.ptr(), buf.len()))
}

/// Write a buffer to a descriptor.
///
/// # Arguments
/// - `fd`: the open file
/// - `buf`: the bytes
///
/// # Returns
/// The number of bytes taken, which may be less than given.
///
/// # Errors
/// - `EAGAIN`: no room now, and the descriptor is nonblocking
/// - `EBADF`: `fd` is not open for writing
/// - `EPIPE`: the reading end is closed (and `SIGPIPE` is sent)
#[call(blocks, restarts, since = "1.0", source = "write(2)")]
#[inline]
pub fn write(fd: Fd<'_>, buf: Bytes<'_>) -> Result<usize> {
    count(syscall!(__NR_write, fd, buf.ptr(), buf.len()))
}

/// Move the position of an open file.
///
/// # Arguments
/// - `fd`: the open file
/// - `offset`: distance in bytes from `whence`
/// - `whence`: from where the offset counts
///
/// # Returns
/// The new position from the start of the file, in bytes.
///
/// # Errors
/// - `EINVAL`: `whence` is unknown, or the position would be negative
/// - `ESPIPE`: `fd` is a pipe or a socket
#[call(since = "1.0", source = "lseek(2)")]
#[inline]
pub fn lseek(fd: Fd<'_>, offset: Off, whence: SEEK) -> Result<Off> {
    number(syscall!(__NR_lseek, fd, offset, whence))
}

/// Read from a place in a file; the file's position stays.
///
/// # Arguments
/// - `fd`: the open file
/// - `buf`: where the bytes go
/// - `offset`: first byte, from the start of the file
///
/// # Returns
/// The number of bytes; 0 at or after the end of the file.
///
/// # Errors
/// - `EBADF`: `fd` is not open for reading
/// - `EINVAL`: `offset` is negative
/// - `EISDIR`: `fd` is a directory
/// - `ESPIPE`: `fd` is a pipe or a socket
#[call(blocks, restarts, since = "2.2", source = "pread(2)")]
#[inline]
pub fn pread(fd: Fd<'_>, buf: BytesMut<'_>, offset: Off) -> Result<usize> {
    count(syscall!(__NR_pread64, fd, buf.ptr(), buf.len(), offset))
}

/// Write to a place in a file; the file's position stays.
///
/// On a file that was opened with `APPEND`, Linux writes at the end whatever `offset` is.
///
/// # Arguments
/// - `fd`: the open file
/// - `buf`: the bytes
/// - `offset`: first byte, from the start of the file
///
/// # Returns
/// The number of bytes taken, which may be less than given.
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `EINVAL`: `offset` is negative
/// - `ESPIPE`: `fd` is a pipe or a socket
/// - `ENOSPC`: the device is full
/// - `EDQUOT`: the quota is used up
/// - `EFBIG`: the file would be larger than the limit
#[call(blocks, restarts, since = "2.2", source = "pwrite(2)")]
#[inline]
pub fn pwrite(fd: Fd<'_>, buf: Bytes<'_>, offset: Off) -> Result<usize> {
    count(syscall!(__NR_pwrite64, fd, buf.ptr(), buf.len(), offset))
}

/// Read from a descriptor into several buffers, one filled after the other.
///
/// # Arguments
/// - `fd`: the open file
/// - `iov`: where the bytes go
///
/// # Returns
/// The number of bytes in all; 0 at the end of the file.
///
/// # Errors
/// - `EBADF`: `fd` is not open for reading
/// - `EAGAIN`: it would have to wait, and the descriptor is nonblocking
/// - `EINVAL`: there are more than 1024 buffers, or their lengths are too large together
/// - `EISDIR`: `fd` is a directory
#[call(blocks, restarts, since = "2.0", source = "readv(2)")]
#[inline]
pub fn readv(fd: Fd<'_>, iov: IovMut<'_>) -> Result<usize> {
    count(syscall!(__NR_readv, fd, iov.ptr(), iov.len()))
}

/// Write several buffers to a descriptor, one after the other.
///
/// # Arguments
/// - `fd`: the open file
/// - `iov`: the bytes
///
/// # Returns
/// The number of bytes taken, which may be less than given.
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `EAGAIN`: it would have to wait, and the descriptor is nonblocking
/// - `EINVAL`: there are more than 1024 buffers, or their lengths are too large together
/// - `EPIPE`: the reading end is closed (and `SIGPIPE` is sent)
#[call(blocks, restarts, since = "2.0", source = "writev(2)")]
#[inline]
pub fn writev(fd: Fd<'_>, iov: Iov<'_>) -> Result<usize> {
    count(syscall!(__NR_writev, fd, iov.ptr(), iov.len()))
}

/// Read from a place in a file into several buffers; the file's position stays.
///
/// # Arguments
/// - `fd`: the open file
/// - `iov`: where the bytes go
/// - `offset`: first byte, from the start of the file
///
/// # Returns
/// The number of bytes in all; 0 at or after the end of the file.
///
/// # Errors
/// - `EBADF`: `fd` is not open for reading
/// - `EINVAL`: `offset` is negative, or there are more than 1024 buffers
/// - `ESPIPE`: `fd` is a pipe or a socket
#[call(blocks, restarts, since = "2.6.30", source = "preadv(2)")]
#[inline]
pub fn preadv(fd: Fd<'_>, iov: IovMut<'_>, offset: Off) -> Result<usize> {
    count(syscall!(__NR_preadv, fd, iov.ptr(), iov.len(), offset))
}

/// Write several buffers to a place in a file; the file's position stays.
///
/// # Arguments
/// - `fd`: the open file
/// - `iov`: the bytes
/// - `offset`: first byte, from the start of the file
///
/// # Returns
/// The number of bytes taken, which may be less than given.
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `EINVAL`: `offset` is negative, or there are more than 1024 buffers
/// - `ESPIPE`: `fd` is a pipe or a socket
/// - `ENOSPC`: the device is full
/// - `EDQUOT`: the quota is used up
#[call(blocks, restarts, since = "2.6.30", source = "pwritev(2)")]
#[inline]
pub fn pwritev(fd: Fd<'_>, iov: Iov<'_>, offset: Off) -> Result<usize> {
    count(syscall!(__NR_pwritev, fd, iov.ptr(), iov.len(), offset))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::Iovec;
    use crate::testing::{TempDir, open_rw};

    #[test]
    fn a_file_is_created_written_and_read() {
        let dir = TempDir::new();
        let path = dir.path("a");
        let file = open(path.as_c_str().into(), O::RDWR | O::CREAT | O::EXCL | O::CLOEXEC, 0o600).unwrap();
        assert_eq!(write((&file).into(), b"hello".as_slice().into()), Ok(5));
        assert_eq!(lseek((&file).into(), -4, SEEK::CUR), Ok(1));
        let mut buf = [0; 8];
        assert_eq!(read((&file).into(), buf.as_mut_slice().into()), Ok(4));
        assert_eq!(&buf[..4], b"ello");
        let again = open(path.as_c_str().into(), O::RDWR | O::CREAT | O::EXCL, 0o600);
        assert_eq!(again.unwrap_err(), Errno::EXIST);
    }

    #[test]
    fn creat_cuts_an_existing_file() {
        let dir = TempDir::new();
        let path = dir.file("a", b"content");
        let file = creat(path.as_c_str().into(), 0o600).unwrap();
        assert_eq!(lseek((&file).into(), 0, SEEK::END), Ok(0));
        assert_eq!(read((&file).into(), [0].as_mut_slice().into()), Err(Errno::BADF));
    }

    #[test]
    fn places_are_read_and_written_without_moving() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b"0123456789"));
        assert_eq!(pwrite((&file).into(), b"xy".as_slice().into(), 3), Ok(2));
        let mut buf = [0; 4];
        assert_eq!(pread((&file).into(), buf.as_mut_slice().into(), 2), Ok(4));
        assert_eq!(&buf, b"2xy5");
        assert_eq!(pread((&file).into(), buf.as_mut_slice().into(), 10), Ok(0));
        assert_eq!(pread((&file).into(), buf.as_mut_slice().into(), -1), Err(Errno::INVAL));
        assert_eq!(lseek((&file).into(), 0, SEEK::CUR), Ok(0));
    }

    #[test]
    fn an_offset_over_32_bits_arrives_whole() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b""));
        let far = (5 << 32) + 7;
        let out = [Iovec::from(b"z".as_slice())];
        assert_eq!(pwritev((&file).into(), out.as_slice().into(), far), Ok(1));
        assert_eq!(lseek((&file).into(), 0, SEEK::END), Ok(far + 1));
        let mut byte = [0];
        assert_eq!(pread((&file).into(), byte.as_mut_slice().into(), far), Ok(1));
        assert_eq!(&byte, b"z");
    }

    #[test]
    fn closing_twice_is_told() {
        let dir = TempDir::new();
        let fd = std::os::fd::IntoRawFd::into_raw_fd(open_rw(&dir.file("a", b"")));
        assert_eq!(close(Fd::from_raw(fd)), Ok(()));
        assert_eq!(close(Fd::from_raw(-1)), Err(Errno::BADF));
    }
}
