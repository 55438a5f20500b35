//! The operations of `fcntl`, one function for each; those of locks and signals are beside it.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::abi::{F, FD, O};
use crate::arg::{Fd, Result, Word};
use crate::gate::{self, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Do one of the many operations on a descriptor; each also has a function of its own, `fcntl_` and its name.
///
/// A descriptor that comes back (`DUPFD`) is a mere number here.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `cmd`: which operation
/// - `arg`: its argument: a number, or the address of a struct
///
/// # Returns
/// What the operation gives; 0 if nothing.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: the operation is unknown, or its argument makes no sense
/// - `EAGAIN`: a lock or lease of another process is in the way
#[call(blocks, restarts, default(arg = 0), since = "1.0", source = "fcntl(2)")]
#[inline]
pub fn fcntl(fd: Fd<'_>, cmd: F, arg: Word) -> Result<i64> {
    number(syscall!(__NR_fcntl, fd, cmd, arg))
}

/// Duplicate a descriptor to the lowest free number that is not below `min`.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `min`: lowest number
///
/// # Returns
/// The new descriptor, not closed on `execve`.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `min` is negative or above the limit of descriptors
/// - `EMFILE`: this process has as many descriptors as it may
#[call(default(min = 0), since = "1.0", source = "F_DUPFD(2const)")]
#[inline]
pub fn fcntl_dupfd(fd: Fd<'_>, min: i32) -> Result<OwnedFd> {
    gate::fd(syscall!(__NR_fcntl, fd, F::DUPFD, min))
}

/// Duplicate a descriptor to the lowest free number that is not below `min`, to be closed on `execve`.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `min`: lowest number
///
/// # Returns
/// The new descriptor.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `min` is negative or above the limit of descriptors
/// - `EMFILE`: this process has as many descriptors as it may
#[call(default(min = 0), since = "2.6.24", source = "F_DUPFD_CLOEXEC(2const)")]
#[inline]
pub fn fcntl_dupfd_cloexec(fd: Fd<'_>, min: i32) -> Result<OwnedFd> {
    gate::fd(syscall!(__NR_fcntl, fd, F::DUPFD_CLOEXEC, min))
}

/// Give a descriptor's own flags.
///
/// # Arguments
/// - `fd`: the descriptor
///
/// # Returns
/// `CLOEXEC`, or nothing.
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "1.0", source = "F_GETFD(2const)")]
#[inline]
pub fn fcntl_getfd(fd: Fd<'_>) -> Result<FD> {
    number(syscall!(__NR_fcntl, fd, F::GETFD, 0_usize))
}

/// Set a descriptor's own flags.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `flags`: `CLOEXEC`, or nothing
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "1.0", source = "F_SETFD(2const)")]
#[inline]
pub fn fcntl_setfd(fd: Fd<'_>, flags: FD) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETFD, flags))
}

/// Give an open file's access mode and status flags.
///
/// # Arguments
/// - `fd`: the open file
///
/// # Returns
/// Both, as they are given to `open`.
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "1.0", source = "F_GETFL(2const)")]
#[inline]
pub fn fcntl_getfl(fd: Fd<'_>) -> Result<O> {
    number(syscall!(__NR_fcntl, fd, F::GETFL, 0_usize))
}

/// Set an open file's status flags.
///
/// Only `APPEND`, `ASYNC`, `DIRECT`, `NOATIME` and `NONBLOCK` can be changed; others are ignored.
///
/// # Arguments
/// - `fd`: the open file
/// - `flags`: all status flags that it is to have
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EPERM`: `APPEND` would be taken from an append-only file, or `NOATIME` set by one who is not the owner
/// - `EINVAL`: the file system has no direct transfer
#[call(since = "1.0", source = "F_SETFL(2const)")]
#[inline]
pub fn fcntl_setfl(fd: Fd<'_>, flags: O) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETFL, flags))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;

    #[test]
    fn flags_are_set_and_given() {
        let (reader, _writer) = std::io::pipe().unwrap();
        let fd = Fd::from(&reader);
        assert_eq!(fcntl_getfd(fd), Ok(FD::CLOEXEC));
        fcntl_setfd(fd, FD::empty()).unwrap();
        assert_eq!(fcntl_getfd(fd), Ok(FD::empty()));
        fcntl_setfl(fd, O::NONBLOCK).unwrap();
        assert!(fcntl_getfl(fd).unwrap().contains(O::NONBLOCK));
        assert_eq!(fcntl(fd, F::GETFL, Word(0)), Ok(fcntl_getfl(fd).unwrap().bits().into()));
        assert_eq!(fcntl(fd, F(u32::MAX), Word(0)), Err(Errno::INVAL));
        assert_eq!(fcntl_getfd(Fd::from_raw(-1)), Err(Errno::BADF));
    }
}
