//! Actions of signals on FreeBSD, NetBSD and macOS, whose C libraries have no part in returning from a handler that a caller must know.

use super::SIZE;
use crate::abi::{SIG, SIGACT, Sigaction};
use crate::arg::{OptMut, OptRef, Result};
use crate::gate::{status, syscall};
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
