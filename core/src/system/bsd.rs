//! What FreeBSD, NetBSD and macOS have: the domain's name, the end of the system.

use crate::arg::{Bytes, BytesMut, Result};
use crate::gate::{c, function, status};
use callgate_macros::call;

/// Set the name of the domain that NIS uses.
///
/// # Arguments
/// - `name`: the name
///
/// # Errors
/// - `EINVAL`: it is too long
/// - `EPERM`: the caller is not the superuser
#[call(harms, since = "1.0", source = "setdomainname(3)")]
#[inline]
pub fn setdomainname(name: Bytes<'_>) -> Result<()> {
    status(function!(setdomainname, name.ptr(), name.len()))
}

/// Ask for the name of the domain that NIS uses.
///
/// # Arguments
/// - `name`: where the name goes
///
/// # Returns
/// The name's length in bytes.
///
/// # Errors
/// - `ERANGE`: there is no room
#[call(touches, since = "1.0", source = "getdomainname(3)")]
#[inline]
pub fn getdomainname(name: BytesMut<'_>) -> Result<usize> {
    if name.is_empty() {
        return Err(crate::Errno::RANGE);
    }
    status(function!(getdomainname, name.ptr(), name.len()))?;
    // SAFETY: the C library has just written into it.
    Ok(unsafe { c::strnlen(name.ptr().cast(), name.len()) })
}

/// Stop or restart the machine.
///
/// # Arguments
/// - `how`: which of it, and how
///
/// # Errors
/// - `EPERM`: the caller is not the superuser
#[cfg(target_os = "freebsd")]
#[call(harms, blocks, since = "1.0", source = "reboot(2)")]
#[inline]
pub fn reboot(how: crate::abi::RB) -> Result<()> {
    status(function!(reboot, how))
}

/// Stop or restart the machine.
///
/// # Arguments
/// - `how`: which of it, and how
/// - `boot`: what the next system is started with, for `STRING`
///
/// # Errors
/// - `EPERM`: the caller is not the superuser
#[cfg(target_os = "netbsd")]
#[call(harms, blocks, since = "1.0", source = "reboot(2)")]
#[inline]
pub fn reboot(how: crate::abi::RB, boot: crate::arg::OptStr<'_>) -> Result<()> {
    status(function!(reboot, how, boot))
}
