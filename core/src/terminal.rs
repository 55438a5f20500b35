//! Terminals and pseudoterminals, and `ioctl` itself.
#![allow(
    clippy::needless_borrows_for_generic_args,
    reason = "the address of an int is the argument, not a borrow"
)]

use crate::abi::CC;
#[cfg(not(target_arch = "powerpc64"))]
use crate::abi::Termios2;
use crate::abi::{CFLAG, IFLAG, IOCTL, LFLAG, O, OFLAG, TCFLOW, TCFLUSH, TCSA, Termios, Winsize};
use crate::arg::{BytesMut, DirFd, Fd, InOut, Mut, Path, Pid, Ref, Result, Word};
use crate::gate::{Reg, fd, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// One request whose argument is a number or an address.
#[inline(always)]
fn request(fd: Fd<'_>, request: IOCTL, arg: impl Reg) -> Result<()> {
    status(syscall!(__NR_ioctl, fd, request, arg))
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
    self::request(fd, request, value)
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
    self::request(fd, request, &raw const value)
}

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
    let mut termios = Termios::default();
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
    request(fd, IOCTL::TCGETS, termios)
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
    let action = match action {
        TCSA::NOW => IOCTL::TCSETS,
        TCSA::DRAIN => IOCTL::TCSETSW,
        TCSA::FLUSH => IOCTL::TCSETSF,
        _ => return Err(crate::Errno::INVAL),
    };
    request(fd, action, termios)
}

/// Read how a terminal behaves, with speeds as numbers.
///
/// # Arguments
/// - `fd`: the terminal
/// - `termios`: filled with the answer
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
#[cfg(not(target_arch = "powerpc64"))]
#[call(since = "2.6.20", source = "ioctl_tty(2)")]
#[inline]
pub fn tcgetattr2(fd: Fd<'_>, termios: Mut<'_, Termios2>) -> Result<()> {
    request(fd, IOCTL::TCGETS2, termios)
}

/// Change how a terminal behaves, with speeds as numbers.
///
/// # Arguments
/// - `fd`: the terminal
/// - `action`: when
/// - `termios`: the new behaviour; `BOTHER` in `cflag` makes the speeds count
///
/// # Errors
/// - `ENOTTY`: `fd` is not a terminal
/// - `EINVAL`: `action` is unknown
/// - `EIO`: the caller is in an orphaned background group
#[cfg(not(target_arch = "powerpc64"))]
#[call(blocks, harms, since = "2.6.20", source = "ioctl_tty(2)")]
#[inline]
pub fn tcsetattr2(fd: Fd<'_>, action: TCSA, termios: Ref<'_, Termios2>) -> Result<()> {
    let action = match action {
        TCSA::NOW => IOCTL::TCSETS2,
        TCSA::DRAIN => IOCTL::TCSETSW2,
        TCSA::FLUSH => IOCTL::TCSETSF2,
        _ => return Err(crate::Errno::INVAL),
    };
    request(fd, action, termios)
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
    match duration {
        ..=0 => request(fd, IOCTL::TCSBRK, 0_i32),
        _ => request(fd, IOCTL::TCSBRKP, duration),
    }
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
    request(fd, IOCTL::TCSBRK, 1_i32)
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
    request(fd, IOCTL::TCFLSH, queue)
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
    request(fd, IOCTL::TCXONC, action)
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
    let mut id = 0;
    request(fd, IOCTL::TIOCGSID, &raw mut id)?;
    Ok(id)
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
    let mut id = 0;
    request(fd, IOCTL::TIOCGPGRP, &raw mut id)?;
    Ok(id)
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
    request(fd, IOCTL::TIOCSPGRP, &raw const pgrp)
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
    request(fd, IOCTL::TIOCGWINSZ, size)
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
    request(fd, IOCTL::TIOCSWINSZ, size)
}

/// Open a new pseudoterminal, its controlling side.
///
/// # Arguments
/// - `flags`: `RDWR`, with `NOCTTY`, `CLOEXEC`, `NONBLOCK`
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `ENOENT`: there is no /dev/ptmx
/// - `ENOSPC`: there are as many pseudoterminals as there may be
#[call(since = "2.1.98", source = "posix_openpt(3)")]
#[inline]
pub fn posix_openpt(flags: O) -> Result<OwnedFd> {
    fd(syscall!(
        __NR_openat,
        DirFd::CWD,
        Path::from(c"/dev/ptmx"),
        flags,
        0_u32
    ))
}

/// Make the other side of a pseudoterminal the caller's.
///
/// The devpts file system has done so already; the descriptor is checked.
///
/// # Arguments
/// - `fd`: the controlling side of a pseudoterminal
///
/// # Errors
/// - `ENOTTY`: `fd` is not the controlling side of a pseudoterminal
#[call(since = "2.1.98", source = "grantpt(3)")]
#[inline]
pub fn grantpt(fd: Fd<'_>) -> Result<()> {
    let mut number = 0_u32;
    request(fd, IOCTL::TIOCGPTN, &raw mut number)
}

/// Let the other side of a pseudoterminal be opened.
///
/// # Arguments
/// - `fd`: the controlling side of a pseudoterminal
///
/// # Errors
/// - `ENOTTY`: `fd` is not the controlling side of a pseudoterminal
#[call(since = "2.1.98", source = "unlockpt(3)")]
#[inline]
pub fn unlockpt(fd: Fd<'_>) -> Result<()> {
    let unlocked = 0_i32;
    request(fd, IOCTL::TIOCSPTLCK, &raw const unlocked)
}

/// Tell the path of the other side of a pseudoterminal.
///
/// # Arguments
/// - `fd`: the controlling side of a pseudoterminal
/// - `path`: where the path goes, without a zero byte; 19 bytes hold any
///
/// # Returns
/// The path's length in bytes.
///
/// # Errors
/// - `ENOTTY`: `fd` is not the controlling side of a pseudoterminal
/// - `ENOSPC`: `path` is too small
#[call(touches, since = "2.1.98", source = "ptsname(3)")]
#[inline]
pub fn ptsname(fd: Fd<'_>, path: BytesMut<'_>) -> Result<usize> {
    let mut number = 0_u32;
    request(fd, IOCTL::TIOCGPTN, &raw mut number)?;
    // SAFETY: the library writes here itself, so its callers give memory that is there.
    let mut room = unsafe { path.as_mut_slice() };
    let len = room.len();
    std::io::Write::write_fmt(&mut room, format_args!("/dev/pts/{number}")).map_err(|_| crate::Errno::NOSPC)?;
    Ok(len - room.len())
}

/// Open the other side of a pseudoterminal, without its path.
///
/// # Arguments
/// - `fd`: the controlling side of a pseudoterminal
/// - `flags`: as for `posix_openpt`
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `ENOTTY`: `fd` is not the controlling side of a pseudoterminal
/// - `EIO`: it is locked
#[call(since = "4.13", source = "ioctl_tty(2)")]
#[inline]
pub fn ptpeer(fd: Fd<'_>, flags: O) -> Result<OwnedFd> {
    crate::gate::fd(syscall!(__NR_ioctl, fd, IOCTL::TIOCGPTPEER, flags))
}

/// Change a terminal's behaviour in memory to raw: no lines, no echo, no signals, 8 bits.
///
/// # Arguments
/// - `termios`: what `tcgetattr` gave, changed in place
#[call(pure, touches, since = "1.0", source = "cfmakeraw(3)")]
#[inline]
pub fn cfmakeraw(termios: InOut<'_, Termios>) -> Result<()> {
    // SAFETY: a pure call's caller gives memory that is there.
    let mut raw = unsafe { termios.ptr().read_unaligned() };
    let input = IFLAG::IGNBRK | IFLAG::BRKINT | IFLAG::PARMRK | IFLAG::ISTRIP | IFLAG::INLCR | IFLAG::IGNCR;
    raw.iflag &= !(input | IFLAG::ICRNL | IFLAG::IXON).bits();
    raw.oflag &= !OFLAG::OPOST.bits();
    raw.lflag &= !(LFLAG::ECHO | LFLAG::ECHONL | LFLAG::ICANON | LFLAG::ISIG | LFLAG::IEXTEN).bits();
    raw.cflag = raw.cflag & !(CFLAG::CSIZE | CFLAG::PARENB).bits() | CFLAG::CS8.bits();
    raw.cc[CC::MIN.0 as usize] = 1;
    raw.cc[CC::TIME.0 as usize] = 0;
    // SAFETY: as above.
    unsafe { termios.ptr().write_unaligned(raw) }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::{POLL, Pollfd};
    use crate::event::poll;
    use crate::file::{read, write};

    #[test]
    fn a_pseudoterminal() {
        let flags = O::RDWR | O::NOCTTY | O::CLOEXEC;
        let main = posix_openpt(flags).unwrap();
        let main = Fd::from(&main);
        grantpt(main).unwrap();
        assert_eq!(ptpeer(main, flags).unwrap_err(), Errno::IO, "locked");
        unlockpt(main).unwrap();
        let peer = ptpeer(main, flags).unwrap();
        let peer = Fd::from(&peer);
        isatty(peer).unwrap();
        let mut path = [0; 19];
        let len = ptsname(main, path[..].as_mut().into()).unwrap();
        assert!(path[..len].starts_with(b"/dev/pts/"));
        assert_eq!(ptsname(main, path[..9].as_mut().into()), Err(Errno::NOSPC));

        let size = Winsize {
            row: 24,
            col: 80,
            xpixel: 0,
            ypixel: 0,
        };
        tcsetwinsize(main, Ref::from(&size)).unwrap();
        let mut got = Winsize::default();
        tcgetwinsize(peer, Mut::from(&mut got)).unwrap();
        assert_eq!(got, size);

        let mut termios = Termios::default();
        tcgetattr(peer, Mut::from(&mut termios)).unwrap();
        assert_ne!(termios.lflag & LFLAG::ICANON.bits(), 0);
        assert_eq!(cfmakeraw(InOut::from(&mut termios)), Ok(()));
        tcsetattr(peer, TCSA::NOW, Ref::from(&termios)).unwrap();
        let mut again = Termios::default();
        tcgetattr(peer, Mut::from(&mut again)).unwrap();
        assert_eq!(again, termios);
        assert_eq!(tcsetattr(peer, TCSA(77), Ref::from(&termios)), Err(Errno::INVAL));

        assert_eq!(write(main, b"raw"[..].into()), Ok(3));
        let mut buf = [0; 8];
        assert_eq!(read(peer, buf[..].as_mut().into()), Ok(3));
        assert_eq!(&buf[..3], b"raw");
        write(main, b"lost"[..].into()).unwrap();
        // The bytes cross in the kernel's own time.
        let mut fds = [Pollfd {
            fd: peer.raw(),
            events: POLL::IN.bits(),
            revents: 0,
        }];
        assert_eq!(poll(fds[..].as_mut().into(), 5000), Ok(1));
        let mut waiting = 0;
        ioctl_get_int(peer, IOCTL::FIONREAD, Mut::from(&mut waiting)).unwrap();
        assert_eq!(waiting, 4);
        tcflush(peer, TCFLUSH::IFLUSH).unwrap();
        ioctl_set_int(peer, IOCTL::FIONBIO, 1).unwrap();
        assert_eq!(read(peer, buf[..].as_mut().into()), Err(Errno::AGAIN));
        tcdrain(peer).unwrap();
        assert_eq!(tcgetsid(peer), Err(Errno::NOTTY), "it is nobody's controlling terminal");
    }

    #[test]
    fn a_file_is_no_terminal() {
        let file = std::fs::File::open("/dev/null").unwrap();
        assert_eq!(isatty(Fd::from(&file)), Err(Errno::NOTTY));
        assert_eq!(tcgetpgrp(Fd::from(&file)), Err(Errno::NOTTY));
        assert_eq!(ioctl(Fd::from(&file), IOCTL::TIOCGWINSZ, Word(0)), Err(Errno::NOTTY));
    }
}
