//! What FreeBSD or NetBSD has: accepting with a mask, addresses of a directory, many messages at once.

use crate::abi::{MSG, Mmsghdr};
use crate::arg::{Fd, OptRef, Result, SliceInOut};
use crate::gate::{count, function};
use callgate_macros::call;

/// Send several messages.
///
/// # Arguments
/// - `fd`: the socket
/// - `msgs`: the messages; the kernel fills in how many bytes of each were sent
/// - `flags`: how they are sent
///
/// # Returns
/// The number of messages sent.
///
/// # Errors
/// - as `sendmsg`, if not even the first was sent
#[call(blocks, since = "FreeBSD 11.0; NetBSD 7.0", source = "sendmmsg(2)")]
#[inline]
pub fn sendmmsg(fd: Fd<'_>, msgs: SliceInOut<'_, Mmsghdr>, flags: MSG) -> Result<usize> {
    count(function!(sendmmsg, fd, msgs.ptr(), msgs.len(), flags))
}

/// Receive several messages.
///
/// # Arguments
/// - `fd`: the socket
/// - `msgs`: the messages; the kernel fills in how many bytes of each came
/// - `flags`: how they are received
/// - `timeout`: how long to wait; nothing: for ever
///
/// # Returns
/// The number of messages received.
///
/// # Errors
/// - as `recvmsg`, if not even the first came
#[call(blocks, since = "FreeBSD 11.0; NetBSD 7.0", source = "recvmmsg(2)")]
#[inline]
pub fn recvmmsg(
    fd: Fd<'_>,
    msgs: SliceInOut<'_, Mmsghdr>,
    flags: MSG,
    timeout: OptRef<'_, crate::abi::Timespec>,
) -> Result<usize> {
    count(function!(recvmmsg, fd, msgs.ptr(), msgs.len(), flags, timeout))
}

/// Take a connection of a listening socket, with flags for the new one and a signal mask of its own.
///
/// # Arguments
/// - `fd`: the listening socket
/// - `addr`: filled with the peer's address
/// - `mask`: the signals that are blocked meanwhile; nothing leaves them
/// - `flags`: `CLOEXEC`, `NONBLOCK`, `NOSIGPIPE`
///
/// # Returns
/// A new descriptor: the connection.
///
/// # Errors
/// - `EAGAIN`: there is none, and the socket is nonblocking
/// - `ECONNABORTED`: the peer has gone
/// - `EINTR`: a signal came
/// - `EINVAL`: the socket does not listen
#[cfg(target_os = "netbsd")]
#[call(blocks, since = "NetBSD 6.0", source = "paccept(2)")]
#[inline]
pub fn paccept(
    fd: Fd<'_>,
    addr: crate::arg::SockAddrMut<'_>,
    mask: OptRef<'_, crate::abi::Sigset>,
    flags: crate::abi::SOCK,
) -> Result<std::os::fd::OwnedFd> {
    crate::gate::fd(function!(paccept, fd, addr.ptr(), addr.len(), mask, flags))
}

/// Give a socket an address, with a path that starts at a directory.
///
/// # Arguments
/// - `dir`: directory from which a relative path starts
/// - `fd`: the socket
/// - `addr`: the address
///
/// # Errors
/// - `EADDRINUSE`: somebody has it
/// - `EBADF`: a descriptor is not open
/// - `EINVAL`: the socket has an address already
#[cfg(target_os = "freebsd")]
#[call(blocks, since = "FreeBSD 10.0", source = "bindat(2)")]
#[inline]
pub fn bindat(dir: crate::arg::DirFd<'_>, fd: Fd<'_>, addr: crate::arg::SockAddr<'_>) -> Result<()> {
    crate::gate::status(function!(bindat, dir, fd, addr.ptr(), crate::arg::int(addr.len())))
}

/// Connect a socket, with a path that starts at a directory.
///
/// # Arguments
/// - `dir`: directory from which a relative path starts
/// - `fd`: the socket
/// - `addr`: the peer's address
///
/// # Errors
/// - `EBADF`: a descriptor is not open
/// - `ECONNREFUSED`: nobody listens
/// - `ENOENT`: the path does not exist
#[cfg(target_os = "freebsd")]
#[call(blocks, since = "FreeBSD 10.0", source = "connectat(2)")]
#[inline]
pub fn connectat(dir: crate::arg::DirFd<'_>, fd: Fd<'_>, addr: crate::arg::SockAddr<'_>) -> Result<()> {
    crate::gate::status(function!(connectat, dir, fd, addr.ptr(), crate::arg::int(addr.len())))
}
