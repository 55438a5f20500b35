//! Reading and changing what the kernel keeps: by numbers and by name.

use crate::arg::{Bytes, BytesMut, Result, Slice, int};
use crate::gate::{function, status};
use callgate_macros::call;
use core::ptr::{null, null_mut};

/// Read or change a value of the kernel, by its numbers.
///
/// # Arguments
/// - `name`: the numbers, from the top level down
/// - `old`: where the value goes; without any room, only its length is told
/// - `new`: the new value; empty: leave it
///
/// # Returns
/// The value's length in bytes.
///
/// # Errors
/// - `EINVAL`: there are too few or too many numbers, or the new value has another size
/// - `EISDIR`: it is a node and no value
/// - `ENOENT`: there is no such value
/// - `ENOMEM`: the value is larger than the room
/// - `ENOTDIR`: a number on the way is a value and no node
/// - `EPERM`: the value cannot be changed, or not by the caller
#[call(harms, blocks, since = "1.0", source = "sysctl(3)")]
#[inline]
pub fn sysctl(name: Slice<'_, i32>, old: BytesMut<'_>, new: Bytes<'_>) -> Result<usize> {
    let mut len = old.len();
    let (to, from) = places(old, new);
    status(function!(
        sysctl,
        name.ptr(),
        int(name.len()),
        to,
        &raw mut len,
        from,
        new.len()
    ))?;
    Ok(len)
}

/// Read or change a value of the kernel, by its name.
///
/// # Arguments
/// - `name`: the name, as `kern.ostype`
/// - `old`: where the value goes; without any room, only its length is told
/// - `new`: the new value; empty: leave it
///
/// # Returns
/// The value's length in bytes.
///
/// # Errors
/// - `EINVAL`: the new value has another size
/// - `EISDIR`: it is a node and no value
/// - `ENOENT`: there is no such value
/// - `ENOMEM`: the value is larger than the room
/// - `EPERM`: the value cannot be changed, or not by the caller
#[call(harms, blocks, since = "FreeBSD 3.0; NetBSD 2.0; macOS 10.0", source = "sysctl(3)")]
#[inline]
pub fn sysctlbyname(name: crate::arg::Str<'_>, old: BytesMut<'_>, new: Bytes<'_>) -> Result<usize> {
    let mut len = old.len();
    let (to, from) = places(old, new);
    status(function!(sysctlbyname, name, to, &raw mut len, from, new.len()))?;
    Ok(len)
}

/// Ask for the numbers of a value of the kernel.
///
/// # Arguments
/// - `name`: the name, as `kern.ostype`
/// - `mib`: filled with the numbers; 24 are enough for all
///
/// # Returns
/// How many numbers it has.
///
/// # Errors
/// - `ENOENT`: there is no such value
/// - `ENOMEM`: there are more numbers than room
#[cfg(not(target_os = "netbsd"))]
#[call(since = "FreeBSD 3.0; macOS 10.3", source = "sysctl(3)")]
#[inline]
pub fn sysctlnametomib(name: crate::arg::Str<'_>, mib: crate::arg::SliceMut<'_, i32>) -> Result<usize> {
    let mut len = mib.len();
    status(function!(sysctlnametomib, name, mib.ptr(), &raw mut len))?;
    Ok(len)
}

/// The two places, nothing for what is empty.
fn places(old: BytesMut<'_>, new: Bytes<'_>) -> (*mut u8, *const u8) {
    (
        if old.is_empty() { null_mut() } else { old.ptr() },
        if new.is_empty() { null() } else { new.ptr() },
    )
}
