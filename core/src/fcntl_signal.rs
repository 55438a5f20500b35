//! The operations of `fcntl` that make the kernel send signals: owners, leases, changes of directories.

use crate::abi::{DN, F, F_OWNER, FCNTL_LOCK, FOwnerEx, SIG};
use crate::arg::{Fd, Mut, Pid, Ref, Result};
use crate::gate::{number, status, syscall};
use callgate_macros::call;

/// Give the process that receives an open file's signals.
///
/// A process group has no number here, where negative numbers are errors; `fcntl_getown_ex` tells it.
///
/// # Arguments
/// - `fd`: the open file
///
/// # Returns
/// The process or thread; 0 if it is nobody or a process group.
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "1.0", source = "F_GETOWN(2const)")]
#[inline]
pub fn fcntl_getown(fd: Fd<'_>) -> Result<Pid> {
    let mut owner = FOwnerEx::default();
    status(syscall!(__NR_fcntl, fd, F::GETOWN_EX, &raw mut owner))?;
    Ok(if owner.r#type == F_OWNER::PGRP.0 { 0 } else { owner.pid })
}

/// Set who receives an open file's signals.
///
/// # Arguments
/// - `fd`: the open file
/// - `owner`: a process, or a process group as a negative number; 0 is nobody
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ESRCH`: there is no such process or group
/// - `EINVAL`: `owner` is not a possible number
#[call(since = "1.0", source = "F_SETOWN(2const)")]
#[inline]
pub fn fcntl_setown(fd: Fd<'_>, owner: Pid) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETOWN, owner))
}

/// Give who receives an open file's signals, with its kind.
///
/// # Arguments
/// - `fd`: the open file
/// - `owner`: filled with the answer
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "2.6.32", source = "F_GETOWN_EX(2const)")]
#[inline]
pub fn fcntl_getown_ex(fd: Fd<'_>, owner: Mut<'_, FOwnerEx>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::GETOWN_EX, owner))
}

/// Set who receives an open file's signals: a thread, a process or a process group.
///
/// # Arguments
/// - `fd`: the open file
/// - `owner`: who
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: its kind is unknown
/// - `ESRCH`: there is no such thread, process or group
#[call(since = "2.6.32", source = "F_SETOWN_EX(2const)")]
#[inline]
pub fn fcntl_setown_ex(fd: Fd<'_>, owner: Ref<'_, FOwnerEx>) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETOWN_EX, owner))
}

/// Give the signal that is sent when input or output becomes possible.
///
/// # Arguments
/// - `fd`: the open file
///
/// # Returns
/// The signal; 0 is `SIGIO` without further information.
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "2.4", source = "F_GETSIG(2const)")]
#[inline]
pub fn fcntl_getsig(fd: Fd<'_>) -> Result<SIG> {
    number(syscall!(__NR_fcntl, fd, F::GETSIG, 0_usize))
}

/// Set the signal that is sent when input or output becomes possible.
///
/// # Arguments
/// - `fd`: the open file
/// - `signal`: the signal; 0 is `SIGIO` without further information
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: there is no such signal
#[call(since = "2.4", source = "F_SETSIG(2const)")]
#[inline]
pub fn fcntl_setsig(fd: Fd<'_>, signal: SIG) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETSIG, signal))
}

/// Give the lease that this process holds on an open file.
///
/// # Arguments
/// - `fd`: the open file
///
/// # Returns
/// Its kind; `UNLCK` if there is none.
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "2.4", source = "F_GETLEASE(2const)")]
#[inline]
pub fn fcntl_getlease(fd: Fd<'_>) -> Result<FCNTL_LOCK> {
    number(syscall!(__NR_fcntl, fd, F::GETLEASE, 0_usize))
}

/// Take, change or give up a lease: a signal comes before another process opens the file.
///
/// # Arguments
/// - `fd`: the file: for `RDLCK` it must be open only for reading
/// - `kind`: `RDLCK`, `WRLCK`, or `UNLCK` to give it up
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EACCES`: the file is not this user's, and the process is not privileged
/// - `EAGAIN`: the file is open in a way that is against the lease
/// - `EINVAL`: `kind` is unknown, or it is not a regular file
#[call(since = "2.4", source = "F_SETLEASE(2const)")]
#[inline]
pub fn fcntl_setlease(fd: Fd<'_>, kind: FCNTL_LOCK) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::SETLEASE, kind))
}

/// Send a signal when a directory changes; `inotify` does it better.
///
/// # Arguments
/// - `fd`: the directory
/// - `events`: which changes; nothing ends it
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOTDIR`: `fd` is not a directory
/// - `EINVAL`: the kernel is built without it
#[call(since = "2.4", source = "F_NOTIFY(2const)")]
#[inline]
pub fn fcntl_notify(fd: Fd<'_>, events: DN) -> Result<()> {
    status(syscall!(__NR_fcntl, fd, F::NOTIFY, events))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::testing::{TempDir, open_rw};

    #[test]
    fn owners_are_told_by_kind() {
        let (reader, _writer) = std::io::pipe().unwrap();
        let fd = Fd::from(&reader);
        assert_eq!(fcntl_getown(fd), Ok(0));
        let this = std::process::id() as Pid;
        fcntl_setown(fd, this).unwrap();
        assert_eq!(fcntl_getown(fd), Ok(this));
        let group = libc_group();
        fcntl_setown_ex(
            fd,
            (&FOwnerEx {
                r#type: F_OWNER::PGRP.0,
                pid: group,
            })
                .into(),
        )
        .unwrap();
        assert_eq!(fcntl_getown(fd), Ok(0));
        let mut owner = FOwnerEx::default();
        fcntl_getown_ex(fd, (&mut owner).into()).unwrap();
        assert_eq!(
            owner,
            FOwnerEx {
                r#type: F_OWNER::PGRP.0,
                pid: group
            }
        );
    }

    fn libc_group() -> Pid {
        // SAFETY: it takes nothing and cannot fail.
        unsafe { libc::getpgrp() }
    }

    #[test]
    fn signals_are_chosen() {
        let (reader, _writer) = std::io::pipe().unwrap();
        let fd = Fd::from(&reader);
        assert_eq!(fcntl_getsig(fd), Ok(SIG(0)));
        fcntl_setsig(fd, SIG::USR1).unwrap();
        assert_eq!(fcntl_getsig(fd), Ok(SIG::USR1));
        assert_eq!(fcntl_setsig(fd, SIG(1000)), Err(Errno::INVAL));
    }

    #[test]
    fn leases_are_of_known_kinds_and_only_directories_notify() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b""));
        let fd = Fd::from(&file);
        assert_eq!(fcntl_getlease(fd), Ok(FCNTL_LOCK::UNLCK));
        assert_eq!(fcntl_setlease(fd, FCNTL_LOCK(99)), Err(Errno::INVAL));
        assert_eq!(fcntl_notify(fd, DN::CREATE), Err(Errno::NOTDIR));
    }
}
