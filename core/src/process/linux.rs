//! What only Linux has: threads, process descriptors, programs by descriptor.

use crate::abi::{AT, P, PIDFD, PIDFD_SIGNAL, Rusage, SIG, Siginfo, W};
use crate::arg::{DirFd, Fd, OptMut, OptRef, Path, Pid, Result, Strings};
use crate::gate::{always, fd, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Ask for the id of this thread.
///
/// # Returns
/// The thread id; in the first thread of a process it is the process id.
#[call(thread, since = "2.4.11", source = "gettid(2)")]
#[inline]
pub fn gettid() -> Pid {
    always(syscall!(__NR_gettid)) as Pid
}

/// Run another program in this process, relative to a directory descriptor.
///
/// It does not return when it succeeds.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts; or the program's open file, with an empty `path` and `EMPTY_PATH`
/// - `path`: the program's file
/// - `argv`: its arguments, the first of them its name
/// - `envp`: its environment, as `NAME=value`
/// - `flags`: `EMPTY_PATH`, `SYMLINK_NOFOLLOW`
///
/// # Errors
/// - `EACCES`: the file is not executable, or a directory on the way to it may not be searched
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `ELOOP`: the file is a symbolic link and `SYMLINK_NOFOLLOW` was given
/// - `ENOENT`: the file does not exist, or a script is run through a descriptor that closes on `execve`
/// - `ENOEXEC`: the file has no format that the kernel can run
#[call(blocks, since = "3.19", source = "execveat(2)")]
#[inline]
pub fn execveat(dir: DirFd<'_>, path: Path<'_>, argv: Strings<'_>, envp: Strings<'_>, flags: AT) -> Result<()> {
    status(syscall!(__NR_execveat, dir, path, argv, envp, flags))
}

/// Wait for a child, and ask in full what became of it.
///
/// # Arguments
/// - `which`: what `id` is
/// - `id`: a process, a process group or a process descriptor
/// - `info`: filled with `pid`, `uid`, `status` and a `CLD` code; all zero if nothing has happened and `NOHANG` was given
/// - `options`: what to wait for: at least one of `EXITED`, `STOPPED`, `CONTINUED`
/// - `rusage`: filled with what the child has used
///
/// # Errors
/// - `EAGAIN`: the process descriptor is nonblocking and its process still runs
/// - `ECHILD`: there is no such child, or it was waited for already
/// - `EINTR`: a signal came
/// - `EINVAL`: `options` has unknown flags, or none of those that say what to wait for
#[call(blocks, restarts, since = "2.6.10", source = "waitid(2)")]
#[inline]
pub fn waitid(which: P, id: Pid, info: OptMut<'_, Siginfo>, options: W, rusage: OptMut<'_, Rusage>) -> Result<()> {
    status(syscall!(__NR_waitid, which, id, info, options, rusage))
}

/// Send a signal to a thread of a process.
///
/// # Arguments
/// - `tgid`: the process
/// - `tid`: the thread
/// - `signal`: the signal; 0 only asks whether it could be sent
///
/// # Errors
/// - `EINVAL`: there is no such signal, or an id is not positive
/// - `EPERM`: the process may not be signalled by this one
/// - `ESRCH`: the process has no such thread
#[call(harms, since = "2.6", source = "tgkill(2)")]
#[inline]
pub fn tgkill(tgid: Pid, tid: Pid, signal: SIG) -> Result<()> {
    status(syscall!(__NR_tgkill, tgid, tid, signal))
}

/// Send a signal to a thread, whichever process it belongs to.
///
/// A thread id may be used again by another process; `tgkill` is the safer one.
///
/// # Arguments
/// - `tid`: the thread
/// - `signal`: the signal; 0 only asks whether it could be sent
///
/// # Errors
/// - `EINVAL`: there is no such signal, or the id is not positive
/// - `EPERM`: the thread may not be signalled by this process
/// - `ESRCH`: there is no such thread
#[call(harms, since = "2.6", source = "tkill(2)")]
#[inline]
pub fn tkill(tid: Pid, signal: SIG) -> Result<()> {
    status(syscall!(__NR_tkill, tid, signal))
}

/// Make a descriptor for a process.
///
/// It is readable when the process has ended, and stands for this process only, even if its id is used again.
///
/// # Arguments
/// - `pid`: the process
/// - `flags`: `NONBLOCK`, `THREAD`
///
/// # Returns
/// A new descriptor, which closes on `execve`.
///
/// # Errors
/// - `EINVAL`: `pid` is not positive, or a thread's without `THREAD`, or `flags` has unknown flags
/// - `ESRCH`: there is no such process
#[call(since = "5.3", source = "pidfd_open(2)")]
#[inline]
pub fn pidfd_open(pid: Pid, flags: PIDFD) -> Result<OwnedFd> {
    fd(syscall!(__NR_pidfd_open, pid, flags))
}

/// Send a signal to the process of a descriptor.
///
/// # Arguments
/// - `pidfd`: the process descriptor
/// - `signal`: the signal; 0 only asks whether it could be sent
/// - `info`: what comes with the signal; nothing: as with `kill`
/// - `flags`: whom it reaches
///
/// # Errors
/// - `EBADF`: `pidfd` is no process descriptor
/// - `EINVAL`: there is no such signal, or `info` is for another one
/// - `EPERM`: the process may not be signalled by this one, or `info` pretends to come from the kernel
/// - `ESRCH`: the process has ended and was waited for
#[call(harms, since = "5.1", source = "pidfd_send_signal(2)")]
#[inline]
pub fn pidfd_send_signal(pidfd: Fd<'_>, signal: SIG, info: OptRef<'_, Siginfo>, flags: PIDFD_SIGNAL) -> Result<()> {
    status(syscall!(__NR_pidfd_send_signal, pidfd, signal, info, flags))
}

/// Copy a descriptor out of another process.
///
/// # Arguments
/// - `pidfd`: the process descriptor
/// - `targetfd`: the descriptor's number in that process
/// - `flags`: 0; reserved
///
/// # Returns
/// A new descriptor of the same open file, which closes on `execve`.
///
/// # Errors
/// - `EBADF`: `pidfd` is no process descriptor, or `targetfd` is not open there
/// - `EPERM`: this process may not trace the other one
/// - `ESRCH`: the process has ended
#[call(default(flags = 0), since = "5.6", source = "pidfd_getfd(2)")]
#[inline]
pub fn pidfd_getfd(pidfd: Fd<'_>, targetfd: i32, flags: u32) -> Result<OwnedFd> {
    fd(syscall!(__NR_pidfd_getfd, pidfd, targetfd, flags))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::abi::CLD;
    use crate::arg::Plain;
    use std::os::fd::AsRawFd;

    /// A child that ends with this status, made without memory of its own.
    fn child(status: i32) -> Pid {
        match fork().unwrap() {
            0 => exit(status),
            pid => pid,
        }
    }

    #[test]
    fn ids_are_those_of_the_standard_library() {
        assert_eq!(getpid(), std::process::id() as Pid);
        assert_eq!(getppid(), std::os::unix::process::parent_id() as Pid);
        assert_eq!(getpgid(0), Ok(getpgrp()));
        assert_eq!(getsid(0), getsid(getpid()));
        let elsewhere = std::thread::spawn(|| (getpid(), gettid())).join().unwrap();
        assert_eq!(elsewhere.0, getpid());
        assert_ne!(elsewhere.1, gettid());
        assert_eq!(getpgid(-1), Err(Errno::SRCH));
    }

    #[test]
    fn waitid_tells_what_became_of_a_child() {
        let pid = child(9);
        let mut info = Siginfo::zeroed();
        waitid(P::PID, pid, (&mut info).into(), W::EXITED | W::NOWAIT, OptMut::NONE).unwrap();
        // SAFETY: the kernel has filled this part.
        let child = unsafe { info.fields.sigchld };
        assert_eq!((info.signo, info.code), (SIG::CHLD.0, CLD::EXITED.0 as i32));
        assert_eq!((child.pid, child.status), (pid, 9));
        waitid(P::PID, pid, OptMut::NONE, W::EXITED, OptMut::NONE).unwrap();
    }

    #[test]
    fn a_process_descriptor_reaches_its_process() {
        let pid = match fork().unwrap() {
            0 => loop {
                crate::signal::pause().ok();
            },
            pid => pid,
        };
        let process = pidfd_open(pid, PIDFD::empty()).unwrap();
        let mut info = Siginfo::zeroed();
        waitid(
            P::PIDFD,
            process.as_raw_fd(),
            (&mut info).into(),
            W::EXITED | W::NOHANG,
            OptMut::NONE,
        )
        .unwrap();
        assert_eq!(info.signo, 0);
        pidfd_send_signal((&process).into(), SIG::KILL, OptRef::NONE, PIDFD_SIGNAL::empty()).unwrap();
        let mut status = 0;
        assert_eq!(wait4(pid, (&mut status).into(), W::empty(), OptMut::NONE), Ok(pid));
        assert_eq!(status, SIG::KILL.0);
        let gone = pidfd_send_signal((&process).into(), SIG(0), OptRef::NONE, PIDFD_SIGNAL::empty());
        assert_eq!(gone, Err(Errno::SRCH));
    }

    #[test]
    fn signal_0_only_asks() {
        kill(getpid(), SIG(0)).unwrap();
        tgkill(getpid(), gettid(), SIG(0)).unwrap();
        tkill(gettid(), SIG(0)).unwrap();
        assert_eq!(kill(getpid(), SIG(1000)), Err(Errno::INVAL));
    }
}
