//! Jails.

use crate::abi::JAIL;
use crate::arg::{Iov, IovMut, Result, int};
use crate::gate::{function, number, status};
use callgate_macros::call;

/// Put this process into a jail.
///
/// # Arguments
/// - `jid`: the jail
///
/// # Errors
/// - `EINVAL`: there is no such jail
/// - `EPERM`: the caller is not the superuser, or is in a jail
#[call(harms, since = "FreeBSD 5.1", source = "jail(2)")]
#[inline]
pub fn jail_attach(jid: i32) -> Result<()> {
    status(function!(jail_attach, jid))
}

/// Remove a jail, and end all its processes.
///
/// # Arguments
/// - `jid`: the jail
///
/// # Errors
/// - `EINVAL`: there is no such jail
/// - `EPERM`: the caller may not do this
#[call(harms, since = "FreeBSD 8.0", source = "jail(2)")]
#[inline]
pub fn jail_remove(jid: i32) -> Result<()> {
    status(function!(jail_remove, jid))
}

/// Ask for parameters of a jail.
///
/// # Arguments
/// - `iov`: names, with their NULs, and room for values in turn; `jid`, `name` or `lastjid` says which jail
/// - `flags`: `DYING`: also one that is about to go
///
/// # Returns
/// The jail's id.
///
/// # Errors
/// - `EINVAL`: a parameter is unknown, or the room has the wrong size
/// - `ENOENT`: there is no such jail
#[call(since = "FreeBSD 8.0", source = "jail(2)")]
#[inline]
pub fn jail_get(iov: IovMut<'_>, flags: JAIL) -> Result<i32> {
    number(function!(jail_get, iov.ptr(), int(iov.len()), flags))
}

/// Make a jail, or change its parameters.
///
/// # Arguments
/// - `iov`: names, with their NULs, and values in turn
/// - `flags`: which of it
///
/// # Returns
/// The jail's id.
///
/// # Errors
/// - `EEXIST`: it exists already
/// - `EINVAL`: a parameter is unknown, or its value makes no sense
/// - `ENOENT`: there is no such jail
/// - `EPERM`: the caller may not do this
#[call(harms, blocks, since = "FreeBSD 8.0", source = "jail(2)")]
#[inline]
pub fn jail_set(iov: Iov<'_>, flags: JAIL) -> Result<i32> {
    number(function!(jail_set, iov.ptr(), int(iov.len()), flags))
}
