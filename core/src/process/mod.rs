//! Processes: who they are, how they begin and end, waiting for them, signals to them, where they stand in the file system.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;
#[cfg(target_os = "freebsd")]
mod freebsd;
#[cfg(target_os = "freebsd")]
pub use freebsd::*;

use crate::abi::{Rusage, SIG, W};
use crate::arg::{BytesMut, Fd, Mode, OptMut, Path, Pid, Result, Strings};
use crate::gate::{always, c_library, count, number, status, syscall};
use callgate_macros::call;

/// Ask for the id of this process.
///
/// # Returns
/// The process id.
#[call(since = "1.0", source = "getpid(2)")]
#[inline]
pub fn getpid() -> Pid {
    always(syscall!(__NR_getpid)) as Pid
}

/// Ask for the id of the parent process.
///
/// # Returns
/// The parent's process id; 0 if it is in another process id namespace.
#[call(since = "1.0", source = "getppid(2)")]
#[inline]
pub fn getppid() -> Pid {
    always(syscall!(__NR_getppid)) as Pid
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
    always(syscall!(__NR_getpgid, 0)) as Pid
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
    always(syscall!(__NR_umask, mask)) as Mode
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
    use crate::arg::Plain;

    /// A child that ends with this status, made without memory of its own.
    fn child(status: i32) -> Pid {
        match fork().unwrap() {
            0 => exit(status),
            pid => pid,
        }
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
