//! What only Linux has: pipe sizes, seals, hints.

use crate::abi::{F, F_SEAL, RWH};
use crate::arg::{Fd, Mut, Result};
use crate::gate::{number, status, syscall};
use callgate_macros::call;

/// Tell whether two descriptors are of the same open file.
///
/// # Arguments
/// - `fd`: a descriptor
/// - `other`: another descriptor
///
/// # Returns
/// 1 if they are, otherwise 0.
///
/// # Errors
/// - `EBADF`: one of them is not open
/// - `EINVAL`: the kernel is older than 6.10
#[call(since = "6.10", source = "fcntl(2)")]
#[inline]
pub fn fcntl_dupfd_query(fd: Fd<'_>, other: Fd<'_>) -> Result<i32> {
    number(syscall!(__NR_fcntl, fd, F::DUPFD_QUERY, other))
}

/// Tell whether the file was created when it was opened, by `open` with `CREAT`.
///
/// # Arguments
/// - `fd`: the open file
///
/// # Returns
/// 1 if it was, otherwise 0.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: the kernel is older than 6.12
#[call(since = "6.12", source = "fcntl(2)")]
#[inline]
pub fn fcntl_created_query(fd: Fd<'_>) -> Result<i32> {
    number(syscall!(__NR_fcntl, fd, F::CREATED_QUERY, 0_usize))
}

/// Give a pipe's capacity.
///
/// # Arguments
/// - `fd`: an end of the pipe
///
/// # Returns
/// The capacity in bytes.
///
/// # Errors
/// - `EBADF`: `fd` is not an end of a pipe
#[call(since = "2.6.35", source = "F_GETPIPE_SZ(2const)")]
#[inline]
pub fn fcntl_getpipe_sz(fd: Fd<'_>) -> Result<i32> {
    number(syscall!(__NR_fcntl, fd, F::GETPIPE_SZ, 0_usize))
}

/// Set a pipe's capacity, rounded up to what the kernel can do.
///
/// # Arguments
/// - `fd`: an end of the pipe
/// - `size`: capacity in bytes
///
/// # Returns
/// The capacity that it has now.
///
/// # Errors
/// - `EBADF`: `fd` is not an end of a pipe
/// - `EBUSY`: there is more in the pipe than would fit
/// - `EINVAL`: `size` is 0 or too large
/// - `EPERM`: `size` is above the limit for those without privilege
#[call(since = "2.6.35", source = "F_SETPIPE_SZ(2const)")]
#[inline]
pub fn fcntl_setpipe_sz(fd: Fd<'_>, size: i32) -> Result<i32> {
    number(syscall!(__NR_fcntl, fd, F::SETPIPE_SZ, size))
}

/// Forbid something to be done to a memory file, for good.
///
/// # Arguments
/// - `fd`: the memory file, open for writing
/// - `seals`: what is forbidden
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EBUSY`: `WRITE` was given and the file is mapped for writing
/// - `EINVAL`: `fd` is not of `memfd_create`, or a seal is unknown
/// - `EPERM`: it is sealed against seals, or not open for writing
#[call(since = "3.17", source = "F_ADD_SEALS(2const)")]
#[inline]
pub fn fcntl_add_seals(fd: Fd<'_>, seals: F_SEAL) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::ADD_SEALS, seals))
}

/// Tell what is forbidden to be done to a memory file.
///
/// # Arguments
/// - `fd`: the memory file
///
/// # Returns
/// What is forbidden.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `fd` is not of `memfd_create`
#[call(since = "3.17", source = "F_GET_SEALS(2const)")]
#[inline]
pub fn fcntl_get_seals(fd: Fd<'_>) -> Result<F_SEAL> {
    number(syscall!(__NR_fcntl, fd, F::GET_SEALS, 0_usize))
}

/// Give the hint how long data written to a file will live.
///
/// # Arguments
/// - `fd`: the open file
/// - `hint`: one of the `RWH` values
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: it is not a regular file
#[call(since = "4.13", source = "F_GET_RW_HINT(2const)")]
#[inline]
pub fn fcntl_get_rw_hint(fd: Fd<'_>, hint: Mut<'_, u64>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::GET_RW_HINT, hint))
}

/// Give a hint how long data written to a file will live.
///
/// # Arguments
/// - `fd`: the open file
/// - `hint`: how long
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `hint` is unknown, or it is not a regular file
/// - `EPERM`: only the owner, or a privileged process, may do it
#[call(since = "4.13", source = "F_SET_RW_HINT(2const)")]
#[inline]
pub fn fcntl_set_rw_hint(fd: Fd<'_>, hint: RWH) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SET_RW_HINT, &raw const hint))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::abi::MFD;
    use crate::fd::memfd_create;
    use crate::testing::{TempDir, open_rw};
    use std::os::fd::AsRawFd;

    #[test]
    fn duplicates_start_where_asked() {
        let (reader, _writer) = std::io::pipe().unwrap();
        let plain = fcntl_dupfd((&reader).into(), 700).unwrap();
        let closing = fcntl_dupfd_cloexec((&reader).into(), 700).unwrap();
        assert!(plain.as_raw_fd() >= 700 && closing.as_raw_fd() >= 700);
        assert_eq!(fcntl_getfd((&plain).into()), Ok(FD::empty()));
        assert_eq!(fcntl_getfd((&closing).into()), Ok(FD::CLOEXEC));
        assert_eq!(fcntl_dupfd((&reader).into(), -1).unwrap_err(), Errno::INVAL);
        match fcntl_dupfd_query((&plain).into(), (&closing).into()) {
            Ok(same) => assert_eq!(same, 1),
            old => assert_eq!(old, Err(Errno::INVAL)),
        }
    }

    #[test]
    fn pipes_have_a_capacity() {
        let (reader, _writer) = std::io::pipe().unwrap();
        let fd = Fd::from(&reader);
        let size = fcntl_setpipe_sz(fd, 5000).unwrap();
        assert!(size >= 5000);
        assert_eq!(fcntl_getpipe_sz(fd), Ok(size));
    }

    #[test]
    fn seals_only_grow() {
        let file = memfd_create(c"test".into(), MFD::CLOEXEC | MFD::ALLOW_SEALING).unwrap();
        fcntl_add_seals((&file).into(), F_SEAL::GROW | F_SEAL::SEAL).unwrap();
        assert_eq!(fcntl_get_seals((&file).into()), Ok(F_SEAL::GROW | F_SEAL::SEAL));
        assert_eq!(fcntl_add_seals((&file).into(), F_SEAL::SHRINK), Err(Errno::PERM));
    }

    #[test]
    fn hints_are_kept() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b""));
        let fd = Fd::from(&file);
        let mut hint = u64::MAX;
        fcntl_set_rw_hint(fd, RWH::WRITE_LIFE_SHORT).unwrap();
        fcntl_get_rw_hint(fd, (&mut hint).into()).unwrap();
        assert_eq!(hint, RWH::WRITE_LIFE_SHORT.0);
        assert_eq!(fcntl_set_rw_hint(fd, RWH(99)), Err(Errno::INVAL));
    }
}
