//! Descriptors: duplicating and closing them, locking their files, files in memory.

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
mod bsd;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
pub use bsd::*;

use crate::abi::LOCK;
use crate::arg::{Fd, Result};
#[cfg(all(target_os = "linux", any(target_arch = "aarch64", target_arch = "riscv64")))]
use crate::fcntl::fcntl_getfd;
use crate::gate::{self, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Duplicate a descriptor to the lowest free number.
///
/// Both share position and status flags; the new one is not closed on `execve`.
///
/// # Arguments
/// - `fd`: the descriptor
///
/// # Returns
/// The new descriptor.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EMFILE`: this process has as many descriptors as it may
#[call(since = "1.0", source = "dup(2)")]
#[inline]
pub fn dup(fd: Fd<'_>) -> Result<OwnedFd> {
    gate::fd(syscall!(__NR_dup, fd))
}

/// Duplicate a descriptor to a given number, closing what was open there.
///
/// If both numbers are the same, nothing happens. The new one is not closed on `execve`.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `newfd`: the number that the duplicate gets
///
/// # Returns
/// The new descriptor, `newfd`.
///
/// # Errors
/// - `EBADF`: `fd` is not open, or `newfd` is not a possible number
/// - `EBUSY`: another thread is just opening a file at that number
#[call(blocks, harms, since = "1.0", source = "dup2(2)")]
#[inline]
pub fn dup2(fd: Fd<'_>, newfd: i32) -> Result<OwnedFd> {
    // New processors have only dup3, which refuses two equal numbers.
    #[cfg(not(all(target_os = "linux", any(target_arch = "aarch64", target_arch = "riscv64"))))]
    let result = syscall!(__NR_dup2, fd, newfd);
    #[cfg(all(target_os = "linux", any(target_arch = "aarch64", target_arch = "riscv64")))]
    let result = if fd.raw() == newfd {
        fcntl_getfd(fd)?;
        newfd as usize
    } else {
        syscall!(__NR_dup3, fd, newfd, crate::abi::O::empty())
    };
    gate::fd(result)
}

/// Duplicate a descriptor to a given number, closing what was open there, with flags.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `newfd`: the number that the duplicate gets
/// - `flags`: `CLOEXEC`, or nothing
///
/// # Returns
/// The new descriptor, `newfd`.
///
/// # Errors
/// - `EBADF`: `fd` is not open, or `newfd` is not a possible number
/// - `EBUSY`: another thread is just opening a file at that number
/// - `EINVAL`: a flag other than `CLOEXEC` was given, or both numbers are the same
#[call(blocks, harms, since = "2.6.27", source = "dup3(2)")]
#[inline]
#[cfg(not(target_os = "macos"))]
pub fn dup3(fd: Fd<'_>, newfd: i32, flags: crate::abi::O) -> Result<OwnedFd> {
    gate::fd(syscall!(__NR_dup3, fd, newfd, flags))
}

/// Lock or unlock a whole file; the lock belongs to the open file and is shared by its duplicates.
///
/// # Arguments
/// - `fd`: the open file
/// - `operation`: `SH`, `EX` or `UN`, with `NB` not to wait
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `operation` is none of these
/// - `ENOLCK`: the kernel has no memory for locks
/// - `EWOULDBLOCK`: another open file holds the lock, and `NB` was given
#[call(blocks, restarts, since = "2.0", source = "flock(2)")]
#[inline]
pub fn flock(fd: Fd<'_>, operation: LOCK) -> Result<()> {
    status(syscall!(__NR_flock, fd, operation))
}

/// Close all descriptors from one number to another.
///
/// Numbers in between that are not open are no error, and errors of closing are not told.
///
/// # Arguments
/// - `first`: lowest descriptor
/// - `last`: highest descriptor; 0xffffffff is all that there are
/// - `flags`: how they are treated
///
/// # Errors
/// - `EINVAL`: a flag is unknown, or `first` is above `last`
/// - `EMFILE`: `UNSHARE` was given and the new table would be too large
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
#[call(harms, blocks, since = "5.9; FreeBSD 12.2", source = "close_range(2)")]
#[inline]
pub fn close_range(first: u32, last: u32, flags: crate::abi::CLOSE_RANGE) -> Result<()> {
    status(syscall!(__NR_close_range, first, last, flags))
}

/// Make a file that exists only in memory and has no path.
///
/// # Arguments
/// - `name`: a name that is shown in `/proc/self/fd`, of at most 249 bytes; it need not be unique
/// - `flags`: how it is made
///
/// # Returns
/// A descriptor open for reading and writing.
///
/// # Errors
/// - `EINVAL`: a flag is unknown, or `name` is too long
/// - `EMFILE`: this process has as many descriptors as it may
/// - `EPERM`: huge pages were asked for without the right to them
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
#[call(since = "3.17; FreeBSD 13.0", source = "memfd_create(2)")]
#[inline]
pub fn memfd_create(name: crate::arg::Str<'_>, flags: crate::abi::MFD) -> Result<OwnedFd> {
    gate::fd(syscall!(__NR_memfd_create, name, flags))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::FD;
    use crate::abi::O;
    use crate::fcntl::{fcntl_dupfd, fcntl_getfd};
    use crate::testing::{TempDir, open_rw};
    use std::os::fd::AsRawFd;

    #[test]
    fn duplicates_get_the_number_that_was_asked_for() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b""));
        let other = dup((&file).into()).unwrap();
        assert_ne!(other.as_raw_fd(), file.as_raw_fd());
        assert_eq!(fcntl_getfd((&other).into()), Ok(FD::empty()));
        // Numbers over 900 that the kernel has just given out, so that no other test's descriptor is replaced.
        let place = std::os::fd::IntoRawFd::into_raw_fd(fcntl_dupfd((&file).into(), 900).unwrap());
        let third = dup3((&file).into(), place, O::CLOEXEC).unwrap();
        assert_eq!(third.as_raw_fd(), place);
        assert_eq!(fcntl_getfd((&third).into()), Ok(FD::CLOEXEC));
        let place = std::os::fd::IntoRawFd::into_raw_fd(third);
        let fourth = dup2((&file).into(), place).unwrap();
        assert_eq!(fcntl_getfd((&fourth).into()), Ok(FD::empty()));
        let same = std::os::fd::IntoRawFd::into_raw_fd(fourth);
        let again = dup2(Fd::from_raw(same), same).unwrap();
        assert_eq!(again.as_raw_fd(), same);
        assert_eq!(dup3((&again).into(), same, O::empty()).unwrap_err(), Errno::INVAL);
        assert_eq!(dup2(Fd::from_raw(-1), -1).unwrap_err(), Errno::BADF);
    }

    #[test]
    fn another_opening_waits_for_the_lock() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        let (one, two) = (open_rw(&path), open_rw(&path));
        assert_eq!(flock((&one).into(), LOCK::EX), Ok(()));
        assert_eq!(flock((&two).into(), LOCK::SH | LOCK::NB), Err(Errno::AGAIN));
        assert_eq!(flock((&one).into(), LOCK::UN), Ok(()));
        assert_eq!(flock((&two).into(), LOCK::SH | LOCK::NB), Ok(()));
    }

    #[test]
    fn ranges_are_checked() {
        assert_eq!(close_range(2, 1, crate::abi::CLOSE_RANGE::empty()), Err(Errno::INVAL));
        // Above every number that is open: nothing is closed, and that is no error.
        assert_eq!(
            close_range(u32::MAX - 1, u32::MAX, crate::abi::CLOSE_RANGE::empty()),
            Ok(())
        );
    }

    #[test]
    fn memory_files_can_be_sealed() {
        let file = memfd_create(
            c"test".into(),
            crate::abi::MFD::CLOEXEC | crate::abi::MFD::ALLOW_SEALING,
        )
        .unwrap();
        assert_eq!(crate::file::write((&file).into(), b"x".as_slice().into()), Ok(1));
        crate::fcntl::fcntl_add_seals((&file).into(), crate::abi::F_SEAL::WRITE).unwrap();
        assert_eq!(
            crate::file::write((&file).into(), b"x".as_slice().into()),
            Err(Errno::PERM)
        );
        assert_eq!(
            memfd_create(c"test".into(), crate::abi::MFD::from_bits_retain(1 << 20)).unwrap_err(),
            Errno::INVAL
        );
    }
}
