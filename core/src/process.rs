//! Processes: who they are, how they begin and end, waiting for them, signals to them, where they stand in the file system.

use crate::abi::{AT, P, PIDFD, PIDFD_SIGNAL, Rusage, SIG, Siginfo, W};
use crate::arg::{BytesMut, DirFd, Fd, Mode, OptMut, OptRef, Path, Pid, Result, Strings};
use crate::gate::{c_library, count, fd, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Ask for the id of this process.
///
/// # Returns
/// The process id.
#[call(since = "1.0", source = "getpid(2)")]
#[inline]
pub fn getpid() -> Pid {
    syscall!(__NR_getpid) as Pid
}

/// Ask for the id of the parent process.
///
/// # Returns
/// The parent's process id; 0 if it is in another process id namespace.
#[call(since = "1.0", source = "getppid(2)")]
#[inline]
pub fn getppid() -> Pid {
    syscall!(__NR_getppid) as Pid
}

/// Ask for the id of this thread.
///
/// # Returns
/// The thread id; in the first thread of a process it is the process id.
#[call(thread, since = "2.4.11", source = "gettid(2)")]
#[inline]
pub fn gettid() -> Pid {
    syscall!(__NR_gettid) as Pid
}

/// Ask for the process group of a process.
///
/// # Arguments
/// - `pid`: the process; 0 is this one
///
/// # Returns
/// The process group id.
///
/// # Errors
/// - `ESRCH`: there is no such process
#[call(default(pid = 0), since = "1.0", source = "getpgid(2)")]
#[inline]
pub fn getpgid(pid: Pid) -> Result<Pid> {
    number(syscall!(__NR_getpgid, pid))
}

/// Ask for the process group of this process.
///
/// # Returns
/// The process group id.
#[call(since = "1.0", source = "getpgrp(2)")]
#[inline]
pub fn getpgrp() -> Pid {
    syscall!(__NR_getpgid, 0) as Pid
}

/// Ask for the session of a process.
///
/// # Arguments
/// - `pid`: the process; 0 is this one
///
/// # Returns
/// The session id, which is the id of the process that began it.
///
/// # Errors
/// - `ESRCH`: there is no such process
#[call(default(pid = 0), since = "2.0", source = "getsid(2)")]
#[inline]
pub fn getsid(pid: Pid) -> Result<Pid> {
    number(syscall!(__NR_getsid, pid))
}

/// Begin a new session, without a terminal, and a process group in it.
///
/// # Returns
/// The id of the session, of the group, and of this process.
///
/// # Errors
/// - `EPERM`: this process leads a process group already
#[call(since = "1.0", source = "setsid(2)")]
#[inline]
pub fn setsid() -> Result<Pid> {
    number(syscall!(__NR_setsid))
}

/// Move a process to a process group, or begin a group.
///
/// # Arguments
/// - `pid`: this process or a child of it that has not called `execve`; 0 is this one
/// - `pgid`: a group of the same session; 0 is one with the process's own id
///
/// # Errors
/// - `EACCES`: the child has called `execve`
/// - `EINVAL`: `pgid` is negative
/// - `EPERM`: the group is in another session, or the process leads a session
/// - `ESRCH`: `pid` is neither this process nor a child of it
#[call(default(pid = 0, pgid = 0), since = "1.0", source = "setpgid(2)")]
#[inline]
pub fn setpgid(pid: Pid, pgid: Pid) -> Result<()> {
    status(syscall!(__NR_setpgid, pid, pgid))
}

/// Make a child process that is a copy of this one.
///
/// Only the calling thread goes on in the child. It goes through the C library, so that its handlers run.
///
/// # Returns
/// The child's process id in the parent, 0 in the child.
///
/// # Errors
/// - `EAGAIN`: there are too many processes (`RLIMIT_NPROC`, or the cgroup's limit)
/// - `ENOMEM`: memory is short
#[call(forks, since = "1.0", source = "fork(2)")]
#[inline]
pub fn fork() -> Result<Pid> {
    // SAFETY: this is the C library's own way; what the child may do is its caller's affair, as in C.
    c_library(unsafe { libc::fork() })
}

/// Run another program in this process.
///
/// It does not return when it succeeds. Descriptors without `CLOEXEC` stay open.
///
/// # Arguments
/// - `path`: the program's file
/// - `argv`: its arguments, the first of them its name
/// - `envp`: its environment, as `NAME=value`
///
/// # Errors
/// - `E2BIG`: arguments and environment are too long
/// - `EACCES`: the file is not executable, or a directory on the way to it may not be searched
/// - `ENOENT`: the file, or the interpreter that it names, does not exist
/// - `ENOEXEC`: the file has no format that the kernel can run
/// - `ETXTBSY`: somebody has the file open for writing
#[call(blocks, since = "1.0", source = "execve(2)")]
#[inline]
pub fn execve(path: Path<'_>, argv: Strings<'_>, envp: Strings<'_>) -> Result<()> {
    status(syscall!(__NR_execve, path, argv, envp))
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

/// End this process with all its threads, at once.
///
/// Neither the language's nor the C library's exit handlers run, and no buffer is flushed.
///
/// # Arguments
/// - `status`: the exit status, of which the parent sees the low 8 bits
#[call(ends, default(status = 0), since = "2.6", source = "_exit(2)")]
#[inline]
pub fn exit(status: i32) -> ! {
    loop {
        // The loop is for the compiler: the call does not return.
        syscall!(__NR_exit_group, status);
    }
}

/// Wait for a child, and ask what it has used.
///
/// # Arguments
/// - `pid`: a child; -1 is any, 0 is any of this process group, less is any of the group of that number without its sign
/// - `status`: filled with how the child ended or stopped
/// - `options`: what to wait for besides the end, and whether to wait
/// - `rusage`: filled with what the child has used
///
/// # Returns
/// The child's process id; 0 if nothing has happened and `NOHANG` was given.
///
/// # Errors
/// - `ECHILD`: there is no such child, or it was waited for already
/// - `EINTR`: a signal came
/// - `EINVAL`: `options` has unknown flags
#[call(blocks, restarts, default(pid = -1), since = "1.0", source = "wait4(2)")]
#[inline]
pub fn wait4(pid: Pid, status: OptMut<'_, i32>, options: W, rusage: OptMut<'_, Rusage>) -> Result<Pid> {
    number(syscall!(__NR_wait4, pid, status, options, rusage))
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

/// Send a signal to a process or a process group.
///
/// # Arguments
/// - `pid`: a process; 0 is this process group, -1 is everyone, less is the group of that number without its sign
/// - `signal`: the signal; 0 only asks whether it could be sent
///
/// # Errors
/// - `EINVAL`: there is no such signal
/// - `EPERM`: none of these processes may be signalled by this one
/// - `ESRCH`: there is no such process
#[call(harms, since = "1.0", source = "kill(2)")]
#[inline]
pub fn kill(pid: Pid, signal: SIG) -> Result<()> {
    status(syscall!(__NR_kill, pid, signal))
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

/// Set which permission bits a new file does not get.
///
/// # Arguments
/// - `mask`: the bits to leave out
///
/// # Returns
/// The mask before.
#[call(since = "1.0", source = "umask(2)")]
#[inline]
pub fn umask(mask: Mode) -> Mode {
    syscall!(__NR_umask, mask) as Mode
}

/// Change the working directory.
///
/// # Arguments
/// - `path`: the directory
///
/// # Errors
/// - `EACCES`: the directory, or one on the way to it, may not be searched
/// - `ENOENT`: it does not exist
/// - `ENOTDIR`: it is no directory
#[call(blocks, since = "1.0", source = "chdir(2)")]
#[inline]
pub fn chdir(path: Path<'_>) -> Result<()> {
    status(syscall!(__NR_chdir, path))
}

/// Change the working directory to an open one.
///
/// # Arguments
/// - `fd`: the directory
///
/// # Errors
/// - `EACCES`: the directory may not be searched
/// - `EBADF`: `fd` is not open
/// - `ENOTDIR`: `fd` is no directory
#[call(blocks, since = "1.0", source = "fchdir(2)")]
#[inline]
pub fn fchdir(fd: Fd<'_>) -> Result<()> {
    status(syscall!(__NR_fchdir, fd))
}

/// Ask for the path of the working directory.
///
/// A path that begins with `(unreachable)` means that the directory is outside this process's root.
///
/// # Arguments
/// - `buf`: where the path goes, with a NUL at its end
///
/// # Returns
/// The path's length without the NUL.
///
/// # Errors
/// - `ENOENT`: the directory was removed
/// - `ERANGE`: the path and its NUL do not fit
#[call(default(buf = 4096), since = "2.2", source = "getcwd(2)")]
#[inline]
pub fn getcwd(buf: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_getcwd, buf.ptr(), buf.len())).map(|length| length - 1)
}

/// Change the root directory of this process.
///
/// The working directory stays where it is, outside the new root unless it is changed too.
///
/// # Arguments
/// - `path`: the new root
///
/// # Errors
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOENT`: it does not exist
/// - `ENOTDIR`: it is no directory
/// - `EPERM`: the caller lacks `CAP_SYS_CHROOT`
#[call(blocks, harms, since = "1.0", source = "chroot(2)")]
#[inline]
pub fn chroot(path: Path<'_>) -> Result<()> {
    status(syscall!(__NR_chroot, path))
}

#[cfg(test)]
mod tests {
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
    fn a_child_is_waited_for() {
        let pid = child(7);
        let (mut status, mut usage) = (0, Rusage::zeroed());
        assert_eq!(
            wait4(pid, (&mut status).into(), W::empty(), (&mut usage).into()),
            Ok(pid)
        );
        assert_eq!(status, 7 << 8);
        assert_eq!(wait4(pid, OptMut::NONE, W::empty(), OptMut::NONE), Err(Errno::CHILD));
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

    #[test]
    fn the_working_directory_is_told_without_its_nul() {
        let mut buf = [1; 4096];
        let length = getcwd((&mut buf[..]).into()).unwrap();
        use std::os::unix::ffi::OsStrExt;
        assert_eq!(&buf[..length], std::env::current_dir().unwrap().as_os_str().as_bytes());
        assert_eq!(buf[length], 0);
        assert_eq!(getcwd((&mut buf[..1]).into()), Err(Errno::RANGE));
    }

    #[test]
    fn a_program_is_run() {
        let pid = match fork().unwrap() {
            0 => {
                let argv = [c"false".as_ptr().cast(), core::ptr::null()];
                // SAFETY: arrays that end with null, of strings that end with NUL.
                let (argv, envp) = unsafe { (Strings::from_raw(argv.as_ptr()), Strings::from_raw(argv[1..].as_ptr())) };
                execve(c"/bin/false".into(), argv, envp).ok();
                exit(99)
            }
            pid => pid,
        };
        let mut status = 0;
        assert_eq!(wait4(pid, (&mut status).into(), W::empty(), OptMut::NONE), Ok(pid));
        assert_eq!(status, 1 << 8);
    }
}
