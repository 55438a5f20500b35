//! What only FreeBSD has: process descriptors, what a process may and must.

use crate::abi::{P, PROC, SIG};
use crate::arg::{Fd, Mut, Result, Word};
use crate::gate::{function, status};
use callgate_macros::call;

/// Ask for the process of a process descriptor.
///
/// # Arguments
/// - `fd`: the process descriptor
/// - `pid`: filled with the process's id
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `fd` is no process descriptor
/// - `ENOTCAPABLE`: `fd` lacks the right `PDGETPID`
#[call(since = "FreeBSD 9.0", source = "pdfork(2)")]
#[inline]
pub fn pdgetpid(fd: Fd<'_>, pid: Mut<'_, i32>) -> Result<()> {
    status(function!(pdgetpid, fd, pid))
}

/// Send a signal to the process of a process descriptor.
///
/// # Arguments
/// - `fd`: the process descriptor
/// - `signal`: the signal; 0 only asks whether it could be sent
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `fd` is no process descriptor, or there is no such signal
/// - `ENOTCAPABLE`: `fd` lacks the right `PDKILL`
/// - `ESRCH`: the process has ended
#[call(harms, since = "FreeBSD 9.0", source = "pdfork(2)")]
#[inline]
pub fn pdkill(fd: Fd<'_>, signal: SIG) -> Result<()> {
    status(function!(pdkill, fd, signal))
}

/// Ask for, or set, what a process may and must.
///
/// # Arguments
/// - `which`: what `id` is: `PID`, `PGID`
/// - `id`: the process or group; 0 is this one
/// - `command`: what is asked or set
/// - `arg`: the address of an int or a struct, by the command
///
/// # Errors
/// - `EFAULT`: the argument is not an address that can be used
/// - `EINVAL`: the command, or what the argument says, is unknown
/// - `EPERM`: the caller may not do this
/// - `ESRCH`: there is no such process
#[call(harms, memory, default(arg = 0), since = "FreeBSD 10.0", source = "procctl(2)")]
#[inline]
pub fn procctl(which: P, id: i64, command: PROC, arg: Word) -> Result<()> {
    status(function!(procctl, which, id, command, arg))
}

/// Use this routing table from now on.
///
/// # Arguments
/// - `fib`: the table's number
///
/// # Errors
/// - `EINVAL`: there is no such table
#[call(harms, since = "FreeBSD 7.1", source = "setfib(2)")]
#[inline]
pub fn setfib(fib: i32) -> Result<()> {
    status(function!(setfib, fib))
}
