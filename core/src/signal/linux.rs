//! What Linux has in its own form: waiting for signals, actions, queued signals, signals by descriptor.

use super::SIZE;
use crate::Errno;
use crate::abi::{SA, SFD, SIG, SIGACT, Sigaction, Siginfo, Sigset, Timespec};
use crate::arg::{Fd, OptMut, OptRef, Pid, Ref, Result};
use crate::gate::{fd, number, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Wait until one of these signals comes, or some time has passed.
///
/// # Arguments
/// - `set`: the signals, which should be blocked
/// - `info`: filled with what came with the signal
/// - `timeout`: how long to wait; nothing: for ever
///
/// # Returns
/// The signal.
///
/// # Errors
/// - `EAGAIN`: the time has passed
/// - `EINTR`: another signal came
/// - `EINVAL`: `timeout` is no time
#[call(blocks, thread, since = "2.2", source = "sigtimedwait(2)")]
#[inline]
pub fn sigtimedwait(set: Ref<'_, Sigset>, info: OptMut<'_, Siginfo>, timeout: OptRef<'_, Timespec>) -> Result<i32> {
    number(syscall!(__NR_rt_sigtimedwait, set, info, timeout, SIZE))
}

/// Wait until one of these signals comes.
///
/// # Arguments
/// - `set`: the signals, which should be blocked
/// - `info`: filled with what came with the signal
///
/// # Returns
/// The signal.
///
/// # Errors
/// - `EINTR`: another signal came
#[call(blocks, restarts, thread, since = "2.2", source = "sigwaitinfo(2)")]
#[inline]
pub fn sigwaitinfo(set: Ref<'_, Sigset>, info: OptMut<'_, Siginfo>) -> Result<i32> {
    number(syscall!(__NR_rt_sigtimedwait, set, info, 0, SIZE))
}

/// Wait for a signal.
///
/// # Errors
/// - `EINTR`: a signal came and its handler ran; it always ends so
#[call(blocks, since = "1.0", source = "pause(2)")]
#[inline]
pub fn pause() -> Result<()> {
    // The newer processors have no such call; waiting for no descriptor without end is the same.
    status(syscall!(__NR_ppoll, 0, 0, 0, 0, SIZE))
}

/// Ask what a signal does, set it to its default action or ignore it.
///
/// Handlers are refused: what they may do in a scripting language is for the language to say, and in C the C library
/// installs them.
///
/// # Arguments
/// - `signal`: the signal
/// - `act`: the new action, with the handler `DFL` or `IGN`; nothing: leave it
/// - `old`: filled with the action before, which may be somebody's handler
///
/// # Errors
/// - `EINVAL`: there is no such signal, it is `KILL` or `STOP`, or `act` has a handler
#[call(harms, since = "2.2", source = "sigaction(2)")]
#[inline]
pub fn sigaction(signal: SIG, act: OptRef<'_, Sigaction>, old: OptMut<'_, Sigaction>) -> Result<()> {
    if act.ptr().is_null() {
        return status(syscall!(__NR_rt_sigaction, signal, act, old, SIZE));
    }
    // Only the kernel may touch the caller's memory, so what it has taken is looked at afterwards.
    let none = Sigaction::default();
    let (mut before, mut now) = (none, none);
    status(syscall!(__NR_rt_sigaction, signal, 0, &raw mut before, SIZE))?;
    let result = status(syscall!(__NR_rt_sigaction, signal, act, old, SIZE));
    status(syscall!(__NR_rt_sigaction, signal, 0, &raw mut now, SIZE))?;
    let changed = now.handler != before.handler;
    if changed && now.handler != SIGACT::DFL.0 && now.handler != SIGACT::IGN.0 {
        status(syscall!(__NR_rt_sigaction, signal, &raw const before, 0, SIZE))?;
        return Err(Errno::INVAL);
    }
    result
}

/// Ignore a signal.
///
/// Programs that are run by `execve` ignore it too.
///
/// # Arguments
/// - `signal`: the signal
///
/// # Errors
/// - `EINVAL`: there is no such signal, or it is `KILL` or `STOP`
#[call(harms, since = "2.2", source = "sigaction(2)")]
#[inline]
pub fn signal_ignore(signal: SIG) -> Result<()> {
    act(signal, SIGACT::IGN)
}

/// Set a signal to its default action.
///
/// # Arguments
/// - `signal`: the signal
///
/// # Errors
/// - `EINVAL`: there is no such signal, or it is `KILL` or `STOP`
#[call(harms, since = "2.2", source = "sigaction(2)")]
#[inline]
pub fn signal_default(signal: SIG) -> Result<()> {
    act(signal, SIGACT::DFL)
}

/// Queue a signal to a process, with what comes with it.
///
/// # Arguments
/// - `tgid`: the process
/// - `signal`: the signal
/// - `info`: what comes with it; to another process its `code` must be negative and not `TKILL`
///
/// # Errors
/// - `EAGAIN`: too many signals are queued (`RLIMIT_SIGPENDING`)
/// - `EINVAL`: there is no such signal
/// - `EPERM`: the process may not be signalled by this one, or `info` pretends to come from the kernel
/// - `ESRCH`: there is no such process
#[call(harms, since = "2.2", source = "rt_sigqueueinfo(2)")]
#[inline]
pub fn rt_sigqueueinfo(tgid: Pid, signal: SIG, info: Ref<'_, Siginfo>) -> Result<()> {
    status(syscall!(__NR_rt_sigqueueinfo, tgid, signal, info))
}

/// Queue a signal to a thread, with what comes with it.
///
/// # Arguments
/// - `tgid`: the process
/// - `tid`: the thread
/// - `signal`: the signal
/// - `info`: what comes with it; to another process its `code` must be negative and not `TKILL`
///
/// # Errors
/// - `EAGAIN`: too many signals are queued (`RLIMIT_SIGPENDING`)
/// - `EINVAL`: there is no such signal, or an id is not positive
/// - `EPERM`: the process may not be signalled by this one, or `info` pretends to come from the kernel
/// - `ESRCH`: the process has no such thread
#[call(harms, since = "2.6.31", source = "rt_tgsigqueueinfo(2)")]
#[inline]
pub fn rt_tgsigqueueinfo(tgid: Pid, tid: Pid, signal: SIG, info: Ref<'_, Siginfo>) -> Result<()> {
    status(syscall!(__NR_rt_tgsigqueueinfo, tgid, tid, signal, info))
}

/// Make a descriptor from which signals are read.
///
/// # Arguments
/// - `mask`: the signals, which should be blocked
/// - `flags`: whether it closes on `execve`, whether reading waits
///
/// # Returns
/// A new descriptor that gives `struct signalfd_siginfo`.
///
/// # Errors
/// - `EINVAL`: `flags` has unknown flags
#[call(since = "2.6.27", source = "signalfd(2)")]
#[inline]
pub fn signalfd(mask: Ref<'_, Sigset>, flags: SFD) -> Result<OwnedFd> {
    fd(syscall!(__NR_signalfd4, -1, mask, SIZE, flags))
}

/// Change which signals a descriptor gives.
///
/// # Arguments
/// - `fd`: the signal descriptor
/// - `mask`: the signals, which should be blocked
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: `fd` is no signal descriptor
#[call(since = "2.6.27", source = "signalfd(2)")]
#[inline]
pub fn signalfd_change(fd: Fd<'_>, mask: Ref<'_, Sigset>) -> Result<()> {
    if fd.raw() == -1 {
        // To the kernel this number means a new descriptor.
        return Err(Errno::BADF);
    }
    status(syscall!(__NR_signalfd4, fd, mask, SIZE, 0))
}

/// Sets an action without a handler.
#[inline]
fn act(signal: SIG, action: SIGACT) -> Result<()> {
    let action = Sigaction::new(action, SA::empty());
    status(syscall!(__NR_rt_sigaction, signal, &raw const action, 0, SIZE))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::abi::{SI, SignalfdSiginfo};
    use crate::arg::Plain;
    use crate::process::{getpid, gettid, tgkill};
    use crate::testing::waited;

    /// Runs in a thread whose mask is its own, with this signal blocked.
    fn with_blocked(signal: SIG, test: impl FnOnce(Sigset) + Send + 'static) {
        std::thread::spawn(move || {
            let set = Sigset::default().with(signal);
            sigprocmask(SIGPM::BLOCK, (&set).into(), OptMut::NONE).unwrap();
            test(set);
        })
        .join()
        .unwrap();
    }

    #[test]
    fn a_blocked_signal_waits() {
        with_blocked(SIG::USR1, |set| {
            let mut mask = Sigset::default();
            sigprocmask(SIGPM::BLOCK, OptRef::NONE, (&mut mask).into()).unwrap();
            assert!(mask.has(SIG::USR1));
            tgkill(getpid(), gettid(), SIG::USR1).unwrap();
            let mut pending = Sigset::default();
            sigpending((&mut pending).into()).unwrap();
            assert!(pending.has(SIG::USR1));
            let mut info = Siginfo::zeroed();
            assert_eq!(
                waited(|| sigwaitinfo((&set).into(), (&mut info).into())),
                Ok(SIG::USR1.0)
            );
            assert_eq!(info.code, SI::TKILL.0);
            // SAFETY: the kernel has filled this part.
            assert_eq!(unsafe { info.fields.kill }.pid, getpid());
            let soon = Timespec { sec: 0, nsec: 1 };
            let signal = waited(|| sigtimedwait((&set).into(), OptMut::NONE, (&soon).into()));
            assert_eq!(signal, Err(Errno::AGAIN));
        });
    }

    #[test]
    fn a_value_comes_with_a_queued_signal() {
        with_blocked(SIG::USR2, |set| {
            let mut info = Siginfo::zeroed();
            info.code = SI::QUEUE.0;
            info.fields.rt.sigval.int = 42;
            rt_tgsigqueueinfo(getpid(), gettid(), SIG::USR2, (&info).into()).unwrap();
            let mut got = Siginfo::zeroed();
            assert_eq!(
                waited(|| sigwaitinfo((&set).into(), (&mut got).into())),
                Ok(SIG::USR2.0)
            );
            // SAFETY: the kernel has passed this part on.
            assert_eq!((got.code, unsafe { got.fields.rt.sigval.int }), (SI::QUEUE.0, 42));
        });
    }

    #[test]
    fn a_descriptor_gives_signals() {
        with_blocked(SIG::WINCH, |set| {
            let empty = Sigset::default();
            let signals = signalfd((&empty).into(), SFD::CLOEXEC | SFD::NONBLOCK).unwrap();
            signalfd_change((&signals).into(), (&set).into()).unwrap();
            tgkill(getpid(), gettid(), SIG::WINCH).unwrap();
            let mut buf = [0; size_of::<SignalfdSiginfo>()];
            let count = crate::file::read((&signals).into(), (&mut buf[..]).into());
            assert_eq!(count, Ok(buf.len()));
            assert_eq!(u32::from_ne_bytes(buf[..4].try_into().unwrap()), SIG::WINCH.0 as u32);
            assert_eq!(signalfd_change(Fd::from_raw(-1), (&set).into()), Err(Errno::BADF));
        });
    }

    #[test]
    fn actions_are_set_and_handlers_refused() {
        let mut old = Sigaction::default();
        signal_ignore(SIG::URG).unwrap();
        sigaction(SIG::URG, OptRef::NONE, (&mut old).into()).unwrap();
        assert_eq!(old.handler, SIGACT::IGN.0);

        let handler = Sigaction::new(SIGACT(4096), SA::empty());
        assert_eq!(sigaction(SIG::URG, (&handler).into(), OptMut::NONE), Err(Errno::INVAL));
        sigaction(SIG::URG, OptRef::NONE, (&mut old).into()).unwrap();
        assert_eq!(old.handler, SIGACT::IGN.0, "the action before is back");

        let default = Sigaction::new(SIGACT::DFL, SA::RESTART);
        sigaction(SIG::URG, (&default).into(), (&mut old).into()).unwrap();
        assert_eq!(old.handler, SIGACT::IGN.0);
        sigaction(SIG::URG, OptRef::NONE, (&mut old).into()).unwrap();
        assert_eq!(
            (old.handler, old.flags & SA::RESTART.bits()),
            (SIGACT::DFL.0, SA::RESTART.bits())
        );
        signal_default(SIG::URG).unwrap();
        assert_eq!(signal_ignore(SIG::KILL), Err(Errno::INVAL));
        assert_eq!(sigaction(SIG::KILL, (&default).into(), OptMut::NONE), Err(Errno::INVAL));
    }
}
