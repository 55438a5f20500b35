//! Sending files on FreeBSD and macOS, which tell how much was sent apart from the error.

#[cfg(target_os = "freebsd")]
use crate::abi::SF_SEND;
#[cfg(target_os = "macos")]
use crate::arg::InOut;
#[cfg(target_os = "freebsd")]
use crate::arg::Mut;
use crate::arg::{Fd, Off, OptRef, Result};
use crate::gate::{function, status};
use callgate_macros::call;

/// Send a file over a socket, inside the kernel.
///
/// # Arguments
/// - `fd`: the file
/// - `socket`: the connected socket
/// - `offset`: where to read from
/// - `nbytes`: number of bytes; 0: all to the end of the file
/// - `headers`: what is sent before and after it
/// - `sent`: filled with the number of bytes sent, even when it fails with `EAGAIN` or `EINTR`
/// - `flags`: how
///
/// # Errors
/// - `EAGAIN`: no room now, and the socket is nonblocking
/// - `EBADF`: a descriptor is not open
/// - `ENOTCONN`: the socket is not connected
/// - `EPIPE`: the peer has closed the connection
#[cfg(target_os = "freebsd")]
#[call(blocks, since = "FreeBSD 3.0", source = "sendfile(2)")]
#[inline]
pub fn sendfile(
    fd: Fd<'_>,
    socket: Fd<'_>,
    offset: Off,
    nbytes: usize,
    headers: OptRef<'_, crate::abi::SfHdtr>,
    sent: Mut<'_, Off>,
    flags: SF_SEND,
) -> Result<()> {
    status(function!(sendfile, fd, socket, offset, nbytes, headers, sent, flags))
}

/// Send a file over a socket, inside the kernel.
///
/// # Arguments
/// - `fd`: the file
/// - `socket`: the connected socket
/// - `offset`: where to read from
/// - `len`: number of bytes, 0: all to the end of the file; filled with the number sent, even when it fails with `EAGAIN` or `EINTR`
/// - `headers`: what is sent before and after it
/// - `flags`: 0; reserved
///
/// # Errors
/// - `EAGAIN`: no room now, and the socket is nonblocking
/// - `EBADF`: a descriptor is not open
/// - `ENOTCONN`: the socket is not connected
/// - `EPIPE`: the peer has closed the connection
#[cfg(target_os = "macos")]
#[call(blocks, default(flags = 0), since = "macOS 10.5", source = "sendfile(2)")]
#[inline]
pub fn sendfile(
    fd: Fd<'_>,
    socket: Fd<'_>,
    offset: Off,
    len: InOut<'_, Off>,
    headers: OptRef<'_, crate::abi::SfHdtr>,
    flags: i32,
) -> Result<()> {
    status(function!(sendfile, fd, socket, offset, len, headers, flags))
}
