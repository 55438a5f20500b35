//! Terminals on FreeBSD, NetBSD and macOS: the functions of their C libraries, which make the requests of each system.

use crate::abi::{TCFLOW, TCFLUSH, TCSA, Termios, Winsize};
use crate::arg::{Fd, Mut, Pid, Plain, Ref, Result};
use crate::gate::{function, number, status, syscall};
use callgate_macros::call;

/// Tell whether a descriptor is a terminal.
///
/// Success means that it is one.
///
/// # Arguments
/// - `fd`: the descriptor
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
#[call(since = "1.0", source = "isatty(3)")]
#[inline]
pub fn isatty(fd: Fd<'_>) -> Result<()> {
    let mut termios = Termios::zeroed();
    tcgetattr(fd, Mut::from(&mut termios))
}

/// Read how a terminal behaves.
///
/// # Arguments
/// - `fd`: the terminal
/// - `termios`: filled with the answer
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
#[call(since = "1.0", source = "tcgetattr(3)")]
#[inline]
pub fn tcgetattr(fd: Fd<'_>, termios: Mut<'_, Termios>) -> Result<()> {
    status(function!(tcgetattr, fd, termios))
}

/// Change how a terminal behaves.
///
/// # Arguments
/// - `fd`: the terminal
/// - `action`: when
/// - `termios`: the new behaviour
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
/// - `EINVAL`: `action` is unknown
/// - `EIO`: the caller is in an orphaned background group
#[call(blocks, harms, since = "1.0", source = "tcsetattr(3)")]
#[inline]
pub fn tcsetattr(fd: Fd<'_>, action: TCSA, termios: Ref<'_, Termios>) -> Result<()> {
    status(function!(tcsetattr, fd, action, termios))
}

/// Send a break.
///
/// # Arguments
/// - `fd`: the terminal
/// - `duration`: tenths of a second; 0 is a quarter to half a second
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
#[call(blocks, harms, since = "1.0", source = "tcsendbreak(3)")]
#[inline]
pub fn tcsendbreak(fd: Fd<'_>, duration: i32) -> Result<()> {
    status(function!(tcsendbreak, fd, duration))
}

/// Wait until the output is sent.
///
/// # Arguments
/// - `fd`: the terminal
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
/// - `EINTR`: a signal came
#[call(blocks, restarts, since = "1.0", source = "tcdrain(3)")]
#[inline]
pub fn tcdrain(fd: Fd<'_>) -> Result<()> {
    status(function!(tcdrain, fd))
}

/// Discard what is queued.
///
/// # Arguments
/// - `fd`: the terminal
/// - `queue`: which queue
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
/// - `EINVAL`: `queue` is unknown
#[call(harms, since = "1.0", source = "tcflush(3)")]
#[inline]
pub fn tcflush(fd: Fd<'_>, queue: TCFLUSH) -> Result<()> {
    status(function!(tcflush, fd, queue))
}

/// Stop or start output or input.
///
/// # Arguments
/// - `fd`: the terminal
/// - `action`: what to do
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
/// - `EINVAL`: `action` is unknown
#[call(harms, since = "1.0", source = "tcflow(3)")]
#[inline]
pub fn tcflow(fd: Fd<'_>, action: TCFLOW) -> Result<()> {
    status(function!(tcflow, fd, action))
}

/// Tell the session that a terminal controls.
///
/// # Arguments
/// - `fd`: the terminal
///
/// # Returns
/// The leader's process id.
///
/// # Errors
/// - `ENOTTY`: `fd` is not the caller's controlling terminal
#[call(since = "2.1.71", source = "tcgetsid(3)")]
#[inline]
pub fn tcgetsid(fd: Fd<'_>) -> Result<Pid> {
    number(function!(tcgetsid, fd))
}

/// Tell the foreground process group of a terminal.
///
/// # Arguments
/// - `fd`: the terminal
///
/// # Returns
/// The group's id; 0 if it is in another pid namespace.
///
/// # Errors
/// - `ENOTTY`: `fd` is not the caller's controlling terminal
#[call(since = "1.0", source = "tcgetpgrp(3)")]
#[inline]
pub fn tcgetpgrp(fd: Fd<'_>) -> Result<Pid> {
    number(function!(tcgetpgrp, fd))
}

/// Change the foreground process group of a terminal.
///
/// # Arguments
/// - `fd`: the terminal
/// - `pgrp`: the group
///
/// # Errors
/// - `ENOTTY`: `fd` is not the caller's controlling terminal
/// - `EPERM`: the group is not of the caller's session
/// - `ESRCH`: there is no such group
#[call(harms, since = "1.0", source = "tcsetpgrp(3)")]
#[inline]
pub fn tcsetpgrp(fd: Fd<'_>, pgrp: Pid) -> Result<()> {
    status(function!(tcsetpgrp, fd, pgrp))
}

/// Tell the size of a terminal's window.
///
/// # Arguments
/// - `fd`: the terminal
/// - `size`: filled with the size
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
#[call(since = "1.0", source = "ioctl_tty(2)")]
#[inline]
pub fn tcgetwinsize(fd: Fd<'_>, size: Mut<'_, Winsize>) -> Result<()> {
    status(syscall!(__NR_ioctl, fd, libc::TIOCGWINSZ, size))
}

/// Change what a terminal says of its window's size; `SIGWINCH` tells the foreground group.
///
/// # Arguments
/// - `fd`: the terminal
/// - `size`: the new size
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
#[call(harms, since = "1.0", source = "ioctl_tty(2)")]
#[inline]
pub fn tcsetwinsize(fd: Fd<'_>, size: Ref<'_, Winsize>) -> Result<()> {
    status(syscall!(__NR_ioctl, fd, libc::TIOCSWINSZ, size))
}
