//! What FreeBSD, NetBSD and macOS have: waiting in full, process descriptors.

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
use crate::abi::Wrusage;
use crate::abi::{P, Siginfo, W};
use crate::arg::{OptMut, Pid, Result};
use crate::gate::{function, status};
use callgate_macros::call;

/// Wait for a child, and ask in full what became of it.
///
/// # Arguments
/// - `which`: what `id` is
/// - `id`: a process or a process group
/// - `info`: filled with `pid`, `uid`, `status` and a `CLD` code; `pid` is 0 if nothing has happened and `NOHANG` was given
/// - `options`: what to wait for: at least one of `EXITED`, `STOPPED`, `CONTINUED`
///
/// # Errors
/// - `ECHILD`: there is no such child, or it was waited for already
/// - `EINTR`: a signal came
/// - `EINVAL`: `options` has unknown flags, or none of those that say what to wait for
#[call(
    blocks,
    restarts,
    since = "FreeBSD 9.1; NetBSD 8.0; macOS 10.4",
    source = "waitid(2)"
)]
#[inline]
pub fn waitid(which: P, id: Pid, info: OptMut<'_, Siginfo>, options: W) -> Result<()> {
    status(function!(waitid, which, id, info, options))
}

/// Wait for a child, and ask in full what became of it and what it and its children used.
///
/// # Arguments
/// - `which`: what `id` is
/// - `id`: the process, the group, the session, the user...
/// - `status`: filled with the status, as of `wait4`
/// - `options`: what to wait for: at least one of `EXITED`, `STOPPED`, `CONTINUED`, `TRAPPED`
/// - `usage`: filled with what the child has used, and what its children have
/// - `info`: filled with `pid`, `uid`, `status` and a `CLD` code
///
/// # Returns
/// The child's id; 0 if nothing has happened and `NOHANG` was given.
///
/// # Errors
/// - `ECHILD`: there is no such child, or it was waited for already
/// - `EINTR`: a signal came
/// - `EINVAL`: `options` has unknown flags, or none of those that say what to wait for
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
#[call(blocks, restarts, since = "FreeBSD 9.1; NetBSD 8.0", source = "wait6(2)")]
#[inline]
pub fn wait6(
    which: P,
    id: i64,
    status: OptMut<'_, i32>,
    options: W,
    usage: OptMut<'_, Wrusage>,
    info: OptMut<'_, Siginfo>,
) -> Result<Pid> {
    crate::gate::number(function!(wait6, which, id, status, options, usage, info))
}
