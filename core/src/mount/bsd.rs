//! Mounting on FreeBSD, NetBSD and macOS, where each `mount` takes something else.

use crate::abi::MNT;
use crate::arg::{Path, Result};
use crate::gate::{function, status};
use callgate_macros::call;

/// Mount a file system.
///
/// # Arguments
/// - `kind`: the file system's name
/// - `dir`: where
/// - `flags`: how
/// - `data`: the address of the struct that this file system wants, or 0
///
/// # Errors
/// - `EBUSY`: another process mounts there
/// - `ENODEV`: the kernel does not know this file system
/// - `ENOENT`: the directory does not exist
/// - `EPERM`: the caller may not mount
#[cfg(not(target_os = "netbsd"))]
#[call(harms, blocks, memory, default(data = 0), since = "1.0", source = "mount(2)")]
#[inline]
pub fn mount(kind: crate::arg::Str<'_>, dir: Path<'_>, flags: MNT, data: crate::arg::Word) -> Result<()> {
    status(function!(mount, kind, dir, flags, data))
}

/// Mount a file system.
///
/// # Arguments
/// - `kind`: the file system's name
/// - `dir`: where
/// - `flags`: how
/// - `data`: the struct that this file system wants; with `GETARGS` it is filled
///
/// # Returns
/// The number of bytes that were filled, with `GETARGS`; else 0.
///
/// # Errors
/// - `EBUSY`: another process mounts there
/// - `EINVAL`: the struct has the wrong size
/// - `ENODEV`: the kernel does not know this file system
/// - `ENOENT`: the directory does not exist
/// - `EPERM`: the caller may not mount
#[cfg(target_os = "netbsd")]
#[call(harms, blocks, since = "NetBSD 5.0", source = "mount(2)")]
#[inline]
pub fn mount(
    kind: crate::arg::Str<'_>,
    dir: Path<'_>,
    flags: MNT,
    data: crate::arg::SliceInOut<'_, u8>,
) -> Result<usize> {
    crate::gate::count(function!(mount, kind, dir, flags, data.ptr(), data.len()))
}

/// Mount a file system, by names and values.
///
/// # Arguments
/// - `iov`: names and values in turn, all with their NULs: `fstype`, `fspath`, `from` and the options
/// - `flags`: how
///
/// # Errors
/// - `EINVAL`: the number of buffers is odd, or an option is unknown
/// - `ENODEV`: the kernel does not know this file system
/// - `ENOENT`: the directory does not exist
/// - `EPERM`: the caller may not mount
#[cfg(target_os = "freebsd")]
#[call(harms, blocks, since = "FreeBSD 5.0", source = "nmount(2)")]
#[inline]
pub fn nmount(iov: crate::arg::Iov<'_>, flags: MNT) -> Result<()> {
    status(function!(nmount, iov.ptr(), crate::arg::int(iov.len()), flags))
}

/// Take a file system away.
///
/// # Arguments
/// - `dir`: where it is mounted
/// - `flags`: `FORCE`: even if it is in use
///
/// # Errors
/// - `EBUSY`: it is in use
/// - `EINVAL`: nothing is mounted there
/// - `ENOENT`: the directory does not exist
/// - `EPERM`: the caller may not do this
#[call(harms, blocks, since = "1.0", source = "unmount(2)")]
#[inline]
pub fn unmount(dir: Path<'_>, flags: MNT) -> Result<()> {
    status(function!(unmount, dir, flags))
}
