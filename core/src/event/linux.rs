//! What Linux has in its own form: waiting with a mask, sets of descriptors, epoll.

#[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64")))]
use crate::abi::Timeval;
use crate::abi::{EPOLL_CREATE, EPOLL_CTL, EpollEvent, FdSet, Pollfd, Sigset, Timespec};
use crate::arg::{Fd, OptInOut, OptRef, Result, SliceInOut, SliceMut, int};
use crate::gate::{count, fd, status, syscall};
use callgate_macros::call;
#[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
use core::ptr::null;
use std::os::fd::OwnedFd;

/// Wait for events on descriptors, to the nanosecond and with a signal mask of its own.
///
/// # Arguments
/// - `fds`: the descriptors and what is waited for; `revents` is set to what happened
/// - `timeout`: how long to wait, changed to what is left; nothing is for ever
/// - `mask`: the signals that are blocked meanwhile; nothing leaves them
///
/// # Returns
/// The number of descriptors with events; 0 when the time has passed.
///
/// # Errors
/// - `EINTR`: a signal came before an event
/// - `EINVAL`: `timeout` is not a time, or more descriptors than the process may open
#[call(blocks, since = "2.6.16", source = "ppoll(2)")]
#[inline]
pub fn ppoll(fds: SliceInOut<'_, Pollfd>, timeout: OptInOut<'_, Timespec>, mask: OptRef<'_, Sigset>) -> Result<usize> {
    count(syscall!(
        __NR_ppoll,
        fds.ptr(),
        int(fds.len()),
        timeout,
        mask,
        size_of::<Sigset>()
    ))
}

/// Wait for events on descriptors below 1024.
///
/// # Arguments
/// - `n`: the highest descriptor, plus 1
/// - `read`: those that are waited for to be readable, changed to those that are
/// - `write`: the same for writing
/// - `except`: the same for exceptional conditions, such as urgent data
/// - `timeout`: how long to wait, changed to what is left; nothing is for ever
///
/// # Returns
/// The number of descriptors in the three sets; 0 when the time has passed.
///
/// # Errors
/// - `EBADF`: a descriptor in a set is not open
/// - `EINTR`: a signal came before an event; the sets are unchanged
/// - `EINVAL`: `n` is negative, or `timeout` is not a time
#[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64")))]
#[call(blocks, since = "2.0", source = "select(2)")]
#[inline]
pub fn select(
    n: i32,
    read: OptInOut<'_, FdSet>,
    write: OptInOut<'_, FdSet>,
    except: OptInOut<'_, FdSet>,
    timeout: OptInOut<'_, Timeval>,
) -> Result<usize> {
    count(syscall!(__NR_select, n, read, write, except, timeout))
}

/// Wait for events on descriptors below 1024, to the nanosecond and with a signal mask of its own.
///
/// # Arguments
/// - `n`: the highest descriptor, plus 1
/// - `read`: those that are waited for to be readable, changed to those that are
/// - `write`: the same for writing
/// - `except`: the same for exceptional conditions, such as urgent data
/// - `timeout`: how long to wait, changed to what is left; nothing is for ever
/// - `mask`: the signals that are blocked meanwhile; nothing leaves them
///
/// # Returns
/// The number of descriptors in the three sets; 0 when the time has passed.
///
/// # Errors
/// - `EBADF`: a descriptor in a set is not open
/// - `EINTR`: a signal came before an event; the sets are unchanged
/// - `EINVAL`: `n` is negative, or `timeout` is not a time
#[call(blocks, since = "2.6.16", source = "pselect6(2)")]
#[inline]
pub fn pselect6(
    n: i32,
    read: OptInOut<'_, FdSet>,
    write: OptInOut<'_, FdSet>,
    except: OptInOut<'_, FdSet>,
    timeout: OptInOut<'_, Timespec>,
    mask: OptRef<'_, Sigset>,
) -> Result<usize> {
    // Six registers hold no seventh argument: the mask and its size go through memory.
    let mask = [mask.ptr() as usize, size_of::<Sigset>()];
    count(syscall!(__NR_pselect6, n, read, write, except, timeout, mask.as_ptr()))
}

/// Make an epoll, a set of descriptors that are watched.
///
/// # Arguments
/// - `size`: without meaning, but positive
///
/// # Returns
/// A new descriptor, without the close-on-exec flag.
///
/// # Errors
/// - `EINVAL`: `size` is not positive
/// - `EMFILE`: the process has as many descriptors or epolls as it may have
#[call(default(size = 1), since = "2.6", source = "epoll_create(2)")]
#[inline]
pub fn epoll_create(size: i32) -> Result<OwnedFd> {
    if size <= 0 {
        return Err(crate::Errno::INVAL);
    }
    epoll_create1(EPOLL_CREATE::empty())
}

/// Make an epoll, a set of descriptors that are watched.
///
/// # Arguments
/// - `flags`: `CLOEXEC` or nothing
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `EINVAL`: a flag is unknown
/// - `EMFILE`: the process has as many descriptors or epolls as it may have
#[call(since = "2.6.27", source = "epoll_create1(2)")]
#[inline]
pub fn epoll_create1(flags: EPOLL_CREATE) -> Result<OwnedFd> {
    fd(syscall!(__NR_epoll_create1, flags))
}

/// Watch a descriptor with an epoll, change that or end it.
///
/// # Arguments
/// - `epfd`: the epoll
/// - `op`: what to do
/// - `fd`: the descriptor that is watched
/// - `event`: what is waited for, and the number that comes back with it; nothing for `DEL`
///
/// # Errors
/// - `EEXIST`: `ADD`, and it is watched already
/// - `ENOENT`: `MOD` or `DEL`, and it is not watched
/// - `EPERM`: the descriptor cannot be waited for (regular files)
/// - `EINVAL`: `epfd` is not an epoll or is `fd`, or `EXCLUSIVE` was used wrongly
/// - `ELOOP`: epolls would watch each other in a circle
/// - `ENOSPC`: the user watches as many as he may (fs.epoll.max_user_watches)
#[call(since = "2.6", source = "epoll_ctl(2)")]
#[inline]
pub fn epoll_ctl(epfd: Fd<'_>, op: EPOLL_CTL, fd: Fd<'_>, event: OptRef<'_, EpollEvent>) -> Result<()> {
    status(syscall!(__NR_epoll_ctl, epfd, op, fd, event))
}

/// Wait for events of an epoll.
///
/// # Arguments
/// - `epfd`: the epoll
/// - `events`: where the events go
/// - `timeout`: how many milliseconds to wait; -1 is for ever
///
/// # Returns
/// The number of events; 0 when the time has passed.
///
/// # Errors
/// - `EINTR`: a signal came before an event
/// - `EINVAL`: `epfd` is not an epoll, or there is no room for events
#[call(blocks, default(timeout = -1), since = "2.6", source = "epoll_wait(2)")]
#[inline]
pub fn epoll_wait(epfd: Fd<'_>, events: SliceMut<'_, EpollEvent>, timeout: i32) -> Result<usize> {
    #[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64")))]
    return count(syscall!(
        __NR_epoll_wait,
        epfd,
        events.ptr(),
        int(events.len()),
        timeout
    ));
    #[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
    return count(syscall!(
        __NR_epoll_pwait,
        epfd,
        events.ptr(),
        int(events.len()),
        timeout,
        null::<Sigset>(),
        0_usize
    ));
}

/// Wait for events of an epoll, with a signal mask of its own.
///
/// # Arguments
/// - `epfd`: the epoll
/// - `events`: where the events go
/// - `timeout`: how many milliseconds to wait; -1 is for ever
/// - `mask`: the signals that are blocked meanwhile; nothing leaves them
///
/// # Returns
/// The number of events; 0 when the time has passed.
///
/// # Errors
/// - `EINTR`: a signal came before an event
/// - `EINVAL`: `epfd` is not an epoll, or there is no room for events
#[call(blocks, default(timeout = -1), since = "2.6.19", source = "epoll_pwait(2)")]
#[inline]
pub fn epoll_pwait(
    epfd: Fd<'_>,
    events: SliceMut<'_, EpollEvent>,
    timeout: i32,
    mask: OptRef<'_, Sigset>,
) -> Result<usize> {
    count(syscall!(
        __NR_epoll_pwait,
        epfd,
        events.ptr(),
        int(events.len()),
        timeout,
        mask,
        size_of::<Sigset>()
    ))
}

/// Wait for events of an epoll, to the nanosecond and with a signal mask of its own.
///
/// # Arguments
/// - `epfd`: the epoll
/// - `events`: where the events go
/// - `timeout`: how long to wait; nothing is for ever
/// - `mask`: the signals that are blocked meanwhile; nothing leaves them
///
/// # Returns
/// The number of events; 0 when the time has passed.
///
/// # Errors
/// - `EINTR`: a signal came before an event
/// - `EINVAL`: `epfd` is not an epoll, there is no room for events, or `timeout` is not a time
#[call(blocks, since = "5.11", source = "epoll_pwait2(2)")]
#[inline]
pub fn epoll_pwait2(
    epfd: Fd<'_>,
    events: SliceMut<'_, EpollEvent>,
    timeout: OptRef<'_, Timespec>,
    mask: OptRef<'_, Sigset>,
) -> Result<usize> {
    count(syscall!(
        __NR_epoll_pwait2,
        epfd,
        events.ptr(),
        int(events.len()),
        timeout,
        mask,
        size_of::<Sigset>()
    ))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::abi::{EPOLL, POLL};
    use crate::testing::waited;
    use std::io::{Write, pipe};
    use std::os::fd::AsRawFd;

    #[test]
    fn poll_tells_what_is_ready() {
        let (reader, mut writer) = pipe().unwrap();
        let mut fds = [
            Pollfd {
                fd: reader.as_raw_fd(),
                events: POLL::IN.bits(),
                revents: 0,
            },
            Pollfd {
                fd: writer.as_raw_fd(),
                events: POLL::OUT.bits(),
                revents: 0,
            },
        ];
        assert_eq!(poll(fds[..].as_mut().into(), -1), Ok(1));
        assert_eq!(fds.map(|fd| fd.revents), [0, POLL::OUT.bits()]);
        assert_eq!(poll(fds[..1].as_mut().into(), 1), Ok(0));
        writer.write_all(b"x").unwrap();
        let mut time = Timespec { sec: 5, nsec: 0 };
        let set = Sigset::default();
        assert_eq!(
            ppoll(fds[..].as_mut().into(), OptInOut::from(&mut time), OptRef::from(&set)),
            Ok(2)
        );
        assert!(time.sec < 5 || time.nsec == 0);
        assert_eq!(fds[0].revents, POLL::IN.bits());
        drop(writer);
        fds[1].fd = -1;
        assert_eq!(ppoll(fds[..].as_mut().into(), OptInOut::NONE, OptRef::NONE), Ok(1));
        assert_eq!(fds[0].revents, (POLL::IN | POLL::HUP).bits());
        let mut wrong = Timespec { sec: -1, nsec: 0 };
        assert_eq!(
            ppoll(fds[..].as_mut().into(), OptInOut::from(&mut wrong), OptRef::NONE),
            Err(Errno::INVAL)
        );
    }

    #[test]
    fn select_changes_its_sets() {
        let (reader, mut writer) = pipe().unwrap();
        let n = reader.as_raw_fd().max(writer.as_raw_fd()) + 1;
        let both = FdSet::default().with(reader.as_raw_fd());
        let mut write = FdSet::default().with(writer.as_raw_fd());
        let mut read = both;
        let ready = pselect6(
            n,
            OptInOut::from(&mut read),
            OptInOut::from(&mut write),
            OptInOut::NONE,
            OptInOut::NONE,
            OptRef::from(&Sigset::default()),
        );
        assert_eq!(ready, Ok(1));
        assert!(!read.contains(reader.as_raw_fd()) && write.contains(writer.as_raw_fd()));
        writer.write_all(b"x").unwrap();
        #[cfg(not(any(target_arch = "aarch64", target_arch = "riscv64")))]
        {
            let mut read = both;
            let mut time = Timeval { sec: 5, usec: 0 };
            let time = OptInOut::from(&mut time);
            assert_eq!(
                select(n, OptInOut::from(&mut read), OptInOut::NONE, OptInOut::NONE, time),
                Ok(1)
            );
            assert!(read.contains(reader.as_raw_fd()));
        }
        let none = OptInOut::NONE;
        let wrong = pselect6(-1, none, none, none, OptInOut::NONE, OptRef::NONE);
        assert_eq!(wrong, Err(Errno::INVAL));
    }

    #[test]
    fn epoll_tells_the_callers_number() {
        let (reader, mut writer) = pipe().unwrap();
        let epoll = epoll_create1(EPOLL_CREATE::CLOEXEC).unwrap();
        let epfd = Fd::from(&epoll);
        let event = EpollEvent {
            events: (EPOLL::IN | EPOLL::ET).bits(),
            data: u64::MAX - 1,
        };
        epoll_ctl(epfd, EPOLL_CTL::ADD, Fd::from(&reader), OptRef::from(&event)).unwrap();
        let again = epoll_ctl(epfd, EPOLL_CTL::ADD, Fd::from(&reader), OptRef::from(&event));
        assert_eq!(again, Err(Errno::EXIST));
        let mut events = [EpollEvent::default(); 4];
        assert_eq!(epoll_wait(epfd, events[..].as_mut().into(), 0), Ok(0));
        writer.write_all(b"x").unwrap();
        let none = Sigset::default();
        let ready = waited(|| epoll_pwait(epfd, events[..].as_mut().into(), -1, OptRef::from(&none)));
        assert_eq!(ready, Ok(1));
        assert_eq!(
            events[0],
            EpollEvent {
                events: EPOLL::IN.bits(),
                data: u64::MAX - 1
            }
        );
        let time = Timespec { sec: 0, nsec: 1000 };
        let ready = waited(|| epoll_pwait2(epfd, events[..].as_mut().into(), OptRef::from(&time), OptRef::NONE));
        assert_eq!(ready, Ok(0));
        epoll_ctl(epfd, EPOLL_CTL::DEL, Fd::from(&reader), OptRef::NONE).unwrap();
        assert_eq!(
            epoll_ctl(epfd, EPOLL_CTL::DEL, Fd::from(&reader), OptRef::NONE),
            Err(Errno::NOENT)
        );
        assert_eq!(epoll_wait(epfd, events[..0].as_mut().into(), 0), Err(Errno::INVAL));
        assert_eq!(epoll_create(0).unwrap_err(), Errno::INVAL);
        drop(epoll_create(1).unwrap());
    }
}
