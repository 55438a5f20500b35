//! Actions of signals on FreeBSD, NetBSD and macOS, whose C libraries have no part in returning from a handler that a caller must know.

use super::SIZE;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
use crate::abi::Siginfo;
use crate::abi::{SIG, SIGACT, SIGPM, Sigaction, Sigset};
use crate::arg::{Mut, OptMut, OptRef, Pid, Ref, Result};
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
use crate::gate::{answered, c, number};
use crate::gate::{function, status, syscall, told};
use callgate_macros::call;

/// Ask what a signal does, change it, or both.
///
/// # Arguments
/// - `signal`: the signal
/// - `act`: the new action; nothing: leave it
/// - `old`: filled with the action before
///
/// # Errors
/// - `EINVAL`: there is no such signal, or it is `KILL` or `STOP`, which cannot be handled
#[call(harms, memory, since = "1.0", source = "sigaction(2)")]
#[inline]
pub fn sigaction(signal: SIG, act: OptRef<'_, Sigaction>, old: OptMut<'_, Sigaction>) -> Result<()> {
    status(syscall!(__NR_rt_sigaction, signal, act, old, SIZE))
}

/// Have a signal ignored.
///
/// # Arguments
/// - `signal`: the signal
///
/// # Errors
/// - `EINVAL`: there is no such signal, or it is `KILL` or `STOP`
#[call(harms, since = "1.0", source = "sigaction(2)")]
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
#[call(harms, since = "1.0", source = "sigaction(2)")]
#[inline]
pub fn signal_default(signal: SIG) -> Result<()> {
    act(signal, SIGACT::DFL)
}

/// Sets an action without a handler.
fn act(signal: SIG, action: SIGACT) -> Result<()> {
    let action = Sigaction {
        handler: action.0,
        ..Sigaction::default()
    };
    sigaction(signal, (&action).into(), OptMut::NONE)
}

/// Wait until a handler of a signal has run.
///
/// # Errors
/// - `EINTR`: it always fails so
#[call(blocks, since = "1.0", source = "pause(3)")]
#[inline]
pub fn pause() -> Result<()> {
    let mut mask = Sigset::default();
    status(syscall!(
        __NR_rt_sigprocmask,
        SIGPM::BLOCK,
        0_usize,
        &raw mut mask,
        SIZE
    ))?;
    status(syscall!(__NR_rt_sigsuspend, &raw const mask, SIZE))
}

/// Take a blocked signal that is pending, or wait for one, and ask where it came from.
///
/// # Arguments
/// - `set`: the signals, which the caller has blocked
/// - `info`: filled with where it came from
/// - `timeout`: how long to wait; nothing: for ever
///
/// # Returns
/// The signal.
///
/// # Errors
/// - `EAGAIN`: the time has passed
/// - `EINTR`: another signal came
/// - `EINVAL`: `timeout` is no time
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
#[call(blocks, restarts, since = "FreeBSD 7.0; NetBSD 2.0", source = "sigwaitinfo(2)")]
#[inline]
pub fn sigtimedwait(
    set: Ref<'_, Sigset>,
    info: OptMut<'_, Siginfo>,
    timeout: OptRef<'_, crate::abi::Timespec>,
) -> Result<i32> {
    number(function!(sigtimedwait, set, info, timeout))
}

/// Take a blocked signal that is pending, or wait for one without end, and ask where it came from.
///
/// # Arguments
/// - `set`: the signals, which the caller has blocked
/// - `info`: filled with where it came from
///
/// # Returns
/// The signal.
///
/// # Errors
/// - `EINTR`: another signal came
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
#[call(blocks, restarts, since = "FreeBSD 7.0; NetBSD 2.0", source = "sigwaitinfo(2)")]
#[inline]
pub fn sigwaitinfo(set: Ref<'_, Sigset>, info: OptMut<'_, Siginfo>) -> Result<i32> {
    sigtimedwait(set, info, OptRef::NONE)
}

/// Take a blocked signal that is pending, or wait for one without end.
///
/// # Arguments
/// - `set`: the signals, which the caller has blocked
/// - `signal`: filled with the signal
///
/// # Errors
/// - `EINVAL`: the set has a signal that is none
#[call(blocks, since = "FreeBSD 7.0; NetBSD 2.0; macOS 10.0", source = "sigwait(2)")]
#[inline]
pub fn sigwait(set: Ref<'_, Sigset>, signal: Mut<'_, i32>) -> Result<()> {
    told(function!(sigwait, set, signal))
}

/// Send a signal with a value to a process.
///
/// # Arguments
/// - `pid`: the process
/// - `signal`: the signal; 0 only asks whether it could be sent
/// - `value`: the value
///
/// # Errors
/// - `EAGAIN`: too many signals are queued
/// - `EINVAL`: there is no such signal
/// - `EPERM`: the process may not be signalled by this one
/// - `ESRCH`: there is no such process
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
#[call(harms, since = "FreeBSD 7.0; NetBSD 8.0", source = "sigqueue(2)")]
#[inline]
pub fn sigqueue(pid: Pid, signal: SIG, value: usize) -> Result<()> {
    let value = c::sigval {
        sival_ptr: core::ptr::with_exposed_provenance_mut(value),
    };
    // SAFETY: it takes numbers; the value is a pointer only to those who read it.
    status(answered(unsafe { c::sigqueue(pid, signal.0, value) }))
}

/// Send a signal to a process group.
///
/// # Arguments
/// - `pgrp`: the process group; 0 is this one
/// - `signal`: the signal; 0 only asks whether it could be sent
///
/// # Errors
/// - `EINVAL`: there is no such signal, or the group is negative
/// - `EPERM`: no process of the group may be signalled by this one
/// - `ESRCH`: there is no such group
#[call(harms, since = "1.0", source = "killpg(2)")]
#[inline]
pub fn killpg(pgrp: Pid, signal: SIG) -> Result<()> {
    status(function!(killpg, pgrp, signal))
}
