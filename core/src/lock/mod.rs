//! Locks on parts of files: those of a process, and those of an open file.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;

use crate::abi::{F, Flock};
use crate::arg::{Fd, InOut, Ref, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Ask whether this process could lock a part of the file; if not, tell of a lock that is in the way.
///
/// # Arguments
/// - `fd`: the open file
/// - `lock`: the lock that is wanted; becomes the one in the way, or its `type` becomes `UNLCK`
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: the range, `type` or `whence` makes no sense
#[call(since = "1.0", source = "F_GETLK(2const)")]
#[inline]
pub fn fcntl_getlk(fd: Fd<'_>, lock: InOut<'_, Flock>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::GETLK, lock))
}

/// Lock or unlock a part of a file for this process, without waiting.
///
/// All of the process's locks on the file end when it closes any descriptor of it.
///
/// # Arguments
/// - `fd`: the file: for `RDLCK` open for reading, for `WRLCK` open for writing
/// - `lock`: kind and range of the lock
///
/// # Errors
/// - `EAGAIN`: another holds a lock that is in the way
/// - `EACCES`: the same, on some file systems
/// - `EBADF`: `fd` is not open in the way that the lock needs
/// - `EINVAL`: the range, `type` or `whence` makes no sense
/// - `ENOLCK`: there are too many locks
#[call(since = "1.0", source = "F_SETLK(2const)")]
#[inline]
pub fn fcntl_setlk(fd: Fd<'_>, lock: Ref<'_, Flock>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETLK, lock))
}

/// Lock or unlock a part of a file for this process, and wait until it can be had.
///
/// All of the process's locks on the file end when it closes any descriptor of it.
///
/// # Arguments
/// - `fd`: the file: for `RDLCK` open for reading, for `WRLCK` open for writing
/// - `lock`: kind and range of the lock
///
/// # Errors
/// - `EBADF`: `fd` is not open in the way that the lock needs
/// - `EDEADLK`: each would wait for the other
/// - `EINTR`: a signal came
/// - `EINVAL`: the range, `type` or `whence` makes no sense
/// - `ENOLCK`: there are too many locks
#[call(blocks, restarts, since = "1.0", source = "F_SETLKW(2const)")]
#[inline]
pub fn fcntl_setlkw(fd: Fd<'_>, lock: Ref<'_, Flock>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETLKW, lock))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::FCNTL_LOCK;
    use crate::testing::{TempDir, open_rw};

    #[test]
    fn a_process_does_not_stand_in_its_own_way() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        let (one, two) = (open_rw(&path), open_rw(&path));
        let lock = Flock::new(FCNTL_LOCK::WRLCK, 0, 0);
        fcntl_setlk((&one).into(), (&lock).into()).unwrap();
        let mut wanted = lock;
        fcntl_getlk((&two).into(), (&mut wanted).into()).unwrap();
        assert_eq!(wanted.r#type, FCNTL_LOCK::UNLCK.0);
        assert_eq!(fcntl_setlkw((&two).into(), (&lock).into()), Ok(()));
        let bad = Flock::new(FCNTL_LOCK(77), 0, 0);
        assert_eq!(fcntl_setlk((&one).into(), (&bad).into()), Err(Errno::INVAL));
    }
}
