//! Copying between descriptors inside the kernel.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(any(target_os = "freebsd", target_os = "macos"))]
mod bsd;
#[cfg(any(target_os = "freebsd", target_os = "macos"))]
pub use bsd::*;

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
use crate::arg::{Fd, Off, OptInOut, Result};
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
use crate::gate::{count, syscall};
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
use callgate_macros::call;

/// Copy a part of a file to another inside the kernel; the file system may share the blocks.
///
/// # Arguments
/// - `fd_in`: the source, open for reading
/// - `off_in`: where to read from, moved by the call; nothing is the file's position
/// - `fd_out`: the destination, open for writing and not for appending
/// - `off_out`: where to write to, moved by the call; nothing is the file's position
/// - `len`: number of bytes
/// - `flags`: must be 0
///
/// # Returns
/// The number of bytes copied, which may be less than asked for; 0 at the end of the source.
///
/// # Errors
/// - `EBADF`: a descriptor is not open in the right way, or the destination appends
/// - `EINVAL`: the ranges overlap in one file, or a descriptor is not a regular file
/// - `EXDEV`: the files are on different file systems that cannot do it
/// - `ENOSPC`: the device is full
/// - `EFBIG`: the destination would be larger than a file may be
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
#[call(
    blocks,
    restarts,
    default(flags = 0),
    since = "4.5; FreeBSD 13.0",
    source = "copy_file_range(2)"
)]
#[inline]
pub fn copy_file_range(
    fd_in: Fd<'_>,
    off_in: OptInOut<'_, Off>,
    fd_out: Fd<'_>,
    off_out: OptInOut<'_, Off>,
    len: usize,
    flags: u32,
) -> Result<usize> {
    count(syscall!(
        __NR_copy_file_range,
        fd_in,
        off_in,
        fd_out,
        off_out,
        len,
        flags
    ))
}
