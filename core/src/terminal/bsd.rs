//! Terminals, pseudoterminals and `ioctl` itself on FreeBSD, NetBSD and macOS: the functions of their C libraries, which make the requests of each system.

use crate::abi::{IOCTL, O, TCFLOW, TCFLUSH, TCSA, Termios, Winsize};
use crate::arg::{BytesMut, Fd, InOut, Mut, Pid, Plain, Ref, Result, Word};
use crate::gate::{function, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

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
    status(syscall!(__NR_ioctl, fd, IOCTL::TIOCGWINSZ, size))
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
    status(syscall!(__NR_ioctl, fd, IOCTL::TIOCSWINSZ, size))
}

/// Open a new pseudoterminal's controlling end.
///
/// # Arguments
/// - `flags`: `RDWR`, and `NOCTTY`, `CLOEXEC`
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `EAGAIN`: there are no more pseudoterminals
/// - `EINVAL`: a flag is unknown
/// - `EMFILE`: the process has as many descriptors as it may have
#[call(since = "FreeBSD 5.0; NetBSD 3.0; macOS 10.4", source = "posix_openpt(3)")]
#[inline]
pub fn posix_openpt(flags: O) -> Result<OwnedFd> {
    crate::gate::fd(function!(posix_openpt, flags))
}

/// Give the other end of a pseudoterminal to this user.
///
/// # Arguments
/// - `fd`: the controlling end
///
/// # Errors
/// - `EINVAL`: `fd` is no pseudoterminal's controlling end
#[call(blocks, since = "FreeBSD 5.0; NetBSD 3.0; macOS 10.4", source = "grantpt(3)")]
#[inline]
pub fn grantpt(fd: Fd<'_>) -> Result<()> {
    status(function!(grantpt, fd))
}

/// Let the other end of a pseudoterminal be opened.
///
/// # Arguments
/// - `fd`: the controlling end
///
/// # Errors
/// - `EINVAL`: `fd` is no pseudoterminal's controlling end
#[call(since = "FreeBSD 5.0; NetBSD 3.0; macOS 10.4", source = "unlockpt(3)")]
#[inline]
pub fn unlockpt(fd: Fd<'_>) -> Result<()> {
    status(function!(unlockpt, fd))
}

/// Ask for the path of the other end of a pseudoterminal.
///
/// # Arguments
/// - `fd`: the controlling end
/// - `path`: where the path goes
///
/// # Returns
/// Its length in bytes.
///
/// # Errors
/// - `ENOTTY`: `fd` is no pseudoterminal's controlling end
/// - `ERANGE`: there is not room for it
#[call(touches, since = "FreeBSD 5.0; NetBSD 3.0; macOS 10.4", source = "ptsname(3)")]
#[inline]
pub fn ptsname(fd: Fd<'_>, path: BytesMut<'_>) -> Result<usize> {
    let (name, len) = other_end(fd)?;
    if path.len() < len {
        return Err(crate::Errno::RANGE);
    }
    if path.ptr().is_null() {
        return Err(crate::Errno::FAULT);
    }
    // SAFETY: `BytesMut` is for memory of that length that may be written.
    unsafe { path.ptr().copy_from_nonoverlapping(name.as_ptr(), len) };
    Ok(len)
}

/// The path of the other end, and its length.
fn other_end(fd: Fd<'_>) -> Result<([u8; 1024], usize)> {
    #[cfg(not(target_os = "netbsd"))]
    let mut name = [0_u8; 1024];
    #[cfg(target_os = "freebsd")]
    {
        const DIR: &[u8] = b"/dev/";
        name[..DIR.len()].copy_from_slice(DIR);
        let mut arg = crate::abi::FiodgnameArg {
            len: (name.len() - DIR.len()) as i32,
            buf: name[DIR.len()..].as_mut_ptr().cast(),
        };
        status(syscall!(__NR_ioctl, fd, IOCTL::TIOCPTMASTER, 0_usize))?;
        status(syscall!(__NR_ioctl, fd, IOCTL::FIODGNAME, &raw mut arg))?;
    }
    #[cfg(target_os = "netbsd")]
    let name = {
        let mut arg = crate::abi::Ptmget::zeroed();
        status(syscall!(__NR_ioctl, fd, IOCTL::TIOCPTSNAME, &raw mut arg))?;
        arg.sn
    };
    #[cfg(target_os = "macos")]
    status(syscall!(__NR_ioctl, fd, IOCTL::TIOCPTYGNAME, name.as_mut_ptr()))?;
    let len = name.iter().position(|&byte| byte == 0).unwrap_or(name.len());
    Ok((name, len))
}

/// Change a terminal's behaviour so that bytes pass as they are.
///
/// It changes the struct only; `tcsetattr` makes it so.
///
/// # Arguments
/// - `termios`: the behaviour
#[call(pure, touches, since = "1.0", source = "cfmakeraw(3)")]
#[inline]
pub fn cfmakeraw(termios: InOut<'_, Termios>) -> Result<()> {
    status(function!(cfmakeraw, termios))
}

/// Ask a device or a file for something special.
///
/// # Arguments
/// - `fd`: the open file
/// - `request`: what is asked
/// - `arg`: a number or an address, as the request has it
///
/// # Returns
/// What the request answers; often 0.
///
/// # Errors
/// - `ENOTTY`: the file does not know the request
/// - `EINVAL`: the argument is not right
/// - `EFAULT`: the argument is not an address that can be used
#[call(blocks, harms, memory, default(arg = 0), since = "1.0", source = "ioctl(2)")]
#[inline]
pub fn ioctl(fd: Fd<'_>, request: IOCTL, arg: Word) -> Result<i32> {
    number(syscall!(__NR_ioctl, fd, request, arg))
}

/// Make a request that answers an int, such as `FIONREAD`.
///
/// Only for requests whose argument is the address of an int.
///
/// # Arguments
/// - `fd`: the open file
/// - `request`: what is asked
/// - `value`: filled with the answer
///
/// # Errors
/// - `ENOTTY`: the file does not know the request
#[call(harms, memory, since = "1.0", source = "ioctl(2)")]
#[inline]
pub fn ioctl_get_int(fd: Fd<'_>, request: IOCTL, value: Mut<'_, i32>) -> Result<()> {
    status(syscall!(__NR_ioctl, fd, request, value))
}

/// Make a request that takes an int by its address, such as `FIONBIO`.
///
/// Only for requests whose argument is the address of an int.
///
/// # Arguments
/// - `fd`: the open file
/// - `request`: what is asked
/// - `value`: the number
///
/// # Errors
/// - `ENOTTY`: the file does not know the request
/// - `EINVAL`: the number is not right
#[call(harms, memory, since = "1.0", source = "ioctl(2)")]
#[inline]
pub fn ioctl_set_int(fd: Fd<'_>, request: IOCTL, value: i32) -> Result<()> {
    status(syscall!(__NR_ioctl, fd, request, &raw const value))
}
