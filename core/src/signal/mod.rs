//! Signals: the mask, waiting, actions, queueing, descriptors.
//!
//! Numbers 32 and 33 belong to the C library, which reaches its threads by them (`setuid` does): leave them unblocked.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::abi::{SIGPM, Sigset, Stack};
use crate::arg::{Mut, OptMut, OptRef, Ref, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// The size of a set, which the kernel wants to be told.
const SIZE: usize = size_of::<Sigset>();

/// Ask for the calling thread's mask of blocked signals, change it, or both.
///
/// `KILL` and `STOP` are never blocked.
///
/// # Arguments
/// - `how`: how `set` changes the mask
/// - `set`: the signals; nothing: leave the mask
/// - `old`: filled with the mask before
///
/// # Errors
/// - `EINVAL`: `how` is unknown
#[call(thread, since = "2.2", source = "sigprocmask(2)")]
#[inline]
pub fn sigprocmask(how: SIGPM, set: OptRef<'_, Sigset>, old: OptMut<'_, Sigset>) -> Result<()> {
    status(syscall!(__NR_rt_sigprocmask, how, set, old, SIZE))
}

/// Ask which blocked signals have come.
///
/// # Arguments
/// - `set`: filled with the signals, to the thread or to its process
#[call(thread, since = "2.2", source = "sigpending(2)")]
#[inline]
pub fn sigpending(set: Mut<'_, Sigset>) -> Result<()> {
    status(syscall!(__NR_rt_sigpending, set, SIZE))
}

/// Wait for a signal with another mask.
///
/// # Arguments
/// - `mask`: the mask while it waits
///
/// # Errors
/// - `EINTR`: a signal came and its handler ran; it always ends so
#[call(blocks, thread, since = "2.2", source = "sigsuspend(2)")]
#[inline]
pub fn sigsuspend(mask: Ref<'_, Sigset>) -> Result<()> {
    status(syscall!(__NR_rt_sigsuspend, mask, SIZE))
}

/// Ask for the stack on which the thread's signal handlers run, set it, or both.
///
/// # Arguments
/// - `new`: the stack, or `DISABLE`; nothing: leave it
/// - `old`: filled with the stack before
///
/// # Errors
/// - `EINVAL`: `new` has unknown flags
/// - `ENOMEM`: the stack is too small
/// - `EPERM`: the thread runs on it now
#[call(thread, memory, since = "2.2", source = "sigaltstack(2)")]
#[inline]
pub fn sigaltstack(new: OptRef<'_, Stack>, old: OptMut<'_, Stack>) -> Result<()> {
    status(syscall!(__NR_sigaltstack, new, old))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;

    #[test]
    fn the_handlers_stack_is_told() {
        let mut stack = Stack::default();
        sigaltstack(OptRef::NONE, (&mut stack).into()).unwrap();
        sigaltstack((&stack).into(), OptMut::NONE).unwrap();
        let unknown = Stack {
            flags: 1 << 20,
            ..stack
        };
        assert_eq!(sigaltstack((&unknown).into(), OptMut::NONE), Err(Errno::INVAL));
    }
}
