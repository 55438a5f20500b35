//! What only Linux has: locks of an open file.

use crate::abi::{F, Flock};
use crate::arg::{Fd, InOut, Ref, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Ask whether this open file could lock a part of the file; if not, tell of a lock that is in the way.
///
/// `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
///
/// # Arguments
/// - `fd`: the open file
/// - `lock`: the lock that is wanted; becomes the one in the way, or its `type` becomes `UNLCK`
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: the range, `type` or `whence` makes no sense, or `pid` is not 0
#[call(since = "3.15", source = "F_OFD_GETLK(2const)")]
#[inline]
pub fn fcntl_ofd_getlk(fd: Fd<'_>, lock: InOut<'_, Flock>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::OFD_GETLK, lock))
}

/// Lock or unlock a part of a file for this open file, without waiting.
///
/// `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
///
/// # Arguments
/// - `fd`: the file: for `RDLCK` open for reading, for `WRLCK` open for writing
/// - `lock`: kind and range of the lock
///
/// # Errors
/// - `EAGAIN`: another holds a lock that is in the way
/// - `EACCES`: the same, on some file systems
/// - `EBADF`: `fd` is not open in the way that the lock needs
/// - `EINVAL`: the range, `type` or `whence` makes no sense, or `pid` is not 0
/// - `ENOLCK`: there are too many locks
#[call(since = "3.15", source = "F_OFD_SETLK(2const)")]
#[inline]
pub fn fcntl_ofd_setlk(fd: Fd<'_>, lock: Ref<'_, Flock>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::OFD_SETLK, lock))
}

/// Lock or unlock a part of a file for this open file, and wait until it can be had.
///
/// `pid` must be 0. The lock is shared by duplicates of the descriptor, and ends when the last of them is closed.
///
/// # Arguments
/// - `fd`: the file: for `RDLCK` open for reading, for `WRLCK` open for writing
/// - `lock`: kind and range of the lock
///
/// # Errors
/// - `EBADF`: `fd` is not open in the way that the lock needs
/// - `EDEADLK`: each would wait for the other
/// - `EINTR`: a signal came
/// - `EINVAL`: the range, `type` or `whence` makes no sense, or `pid` is not 0
/// - `ENOLCK`: there are too many locks
#[call(blocks, restarts, since = "3.15", source = "F_OFD_SETLKW(2const)")]
#[inline]
pub fn fcntl_ofd_setlkw(fd: Fd<'_>, lock: Ref<'_, Flock>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::OFD_SETLKW, lock))
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::Errno;
    use crate::abi::FCNTL_LOCK;
    use crate::testing::{TempDir, open_rw};

    #[test]
    fn locks_of_open_files_exclude_each_other() {
        let dir = TempDir::new();
        let path = dir.file("a", b"0123456789");
        let (one, two) = (open_rw(&path), open_rw(&path));
        let lock = Flock::new(FCNTL_LOCK::WRLCK, 2, 3);
        fcntl_ofd_setlk((&one).into(), (&lock).into()).unwrap();
        assert_eq!(fcntl_ofd_setlk((&two).into(), (&lock).into()), Err(Errno::AGAIN));
        let mut wanted = Flock::new(FCNTL_LOCK::RDLCK, 0, 0);
        fcntl_ofd_getlk((&two).into(), (&mut wanted).into()).unwrap();
        assert_eq!((wanted.r#type, wanted.start, wanted.len), (FCNTL_LOCK::WRLCK.0, 2, 3));
        fcntl_ofd_setlk((&one).into(), (&Flock::new(FCNTL_LOCK::UNLCK, 0, 0)).into()).unwrap();
        assert_eq!(fcntl_ofd_setlkw((&two).into(), (&lock).into()), Ok(()));
    }
}
