//! Sending and receiving.

use crate::abi::{MSG, Msghdr};
use crate::arg::{Bytes, BytesMut, Fd, InOut, Ref, Result, SockAddr, SockAddrMut};
use crate::gate::{count, syscall};
use callgate_macros::call;
use core::ptr::{null, null_mut};

/// Send data to the peer.
///
/// # Arguments
/// - `fd`: the socket, which must be connected
/// - `buf`: the data
/// - `flags`: how
///
/// # Returns
/// The number of bytes taken, which may be less than given on a stream.
///
/// # Errors
/// - `EAGAIN`: no room now, and the socket is nonblocking or its `SNDTIMEO` has passed
/// - `EPIPE`: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
/// - `ENOTCONN`: there is no peer
/// - `EMSGSIZE`: the datagram is too long
/// - `ECONNRESET`: the peer has cut the connection
#[call(blocks, restarts, since = "2.0", source = "send(2)")]
#[inline]
pub fn send(fd: Fd<'_>, buf: Bytes<'_>, flags: MSG) -> Result<usize> {
    count(syscall!(
        __NR_sendto,
        fd,
        buf.ptr(),
        buf.len(),
        flags,
        null::<u8>(),
        0_u32
    ))
}

/// Send data to an address.
///
/// # Arguments
/// - `fd`: the socket
/// - `buf`: the data
/// - `flags`: how
/// - `addr`: to whom; nothing for the connected peer
///
/// # Returns
/// The number of bytes taken.
///
/// # Errors
/// - `EAGAIN`: no room now, and the socket is nonblocking or its `SNDTIMEO` has passed
/// - `EDESTADDRREQ`: there is no peer and no address
/// - `EISCONN`: an address was given for a connected stream
/// - `EMSGSIZE`: the datagram is too long
/// - `EPIPE`: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
/// - `ECONNREFUSED`: an earlier datagram was refused, or nobody has the Unix address
#[call(blocks, restarts, since = "2.0", source = "sendto(2)")]
#[inline]
pub fn sendto(fd: Fd<'_>, buf: Bytes<'_>, flags: MSG, addr: SockAddr<'_>) -> Result<usize> {
    count(syscall!(
        __NR_sendto,
        fd,
        buf.ptr(),
        buf.len(),
        flags,
        addr.ptr(),
        addr.len()
    ))
}

/// Receive data from the peer.
///
/// # Arguments
/// - `fd`: the socket
/// - `buf`: where the data goes
/// - `flags`: how
///
/// # Returns
/// The number of bytes; 0 at the end of a stream. With `TRUNC`, the datagram's length, which may exceed the buffer's.
///
/// # Errors
/// - `EAGAIN`: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
/// - `ENOTCONN`: a stream that is not connected
/// - `ECONNREFUSED`: an earlier datagram was refused
/// - `ECONNRESET`: the peer has cut the connection
#[call(blocks, restarts, since = "2.0", source = "recv(2)")]
#[inline]
pub fn recv(fd: Fd<'_>, buf: BytesMut<'_>, flags: MSG) -> Result<usize> {
    count(syscall!(
        __NR_recvfrom,
        fd,
        buf.ptr(),
        buf.len(),
        flags,
        null_mut::<u8>(),
        null_mut::<u32>()
    ))
}

/// Receive data, with the sender's address.
///
/// # Arguments
/// - `fd`: the socket
/// - `buf`: where the data goes
/// - `flags`: how
/// - `addr`: filled with the sender's address; a stream leaves it empty
///
/// # Returns
/// The number of bytes; 0 at the end of a stream. With `TRUNC`, the datagram's length, which may exceed the buffer's.
///
/// # Errors
/// - `EAGAIN`: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
/// - `ENOTCONN`: a stream that is not connected
/// - `ECONNREFUSED`: an earlier datagram was refused
/// - `ECONNRESET`: the peer has cut the connection
#[call(blocks, restarts, since = "2.0", source = "recvfrom(2)")]
#[inline]
pub fn recvfrom(fd: Fd<'_>, buf: BytesMut<'_>, flags: MSG, addr: SockAddrMut<'_>) -> Result<usize> {
    count(syscall!(
        __NR_recvfrom,
        fd,
        buf.ptr(),
        buf.len(),
        flags,
        addr.ptr(),
        addr.len()
    ))
}

/// Send a message of several buffers, with an address and control messages.
///
/// # Arguments
/// - `fd`: the socket
/// - `msg`: the message; its control part is built with `cmsg_put`
/// - `flags`: how
///
/// # Returns
/// The number of bytes taken.
///
/// # Errors
/// - `EAGAIN`: no room now, and the socket is nonblocking or its `SNDTIMEO` has passed
/// - `EINVAL`: a control message is malformed
/// - `EPIPE`: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
/// - `EMSGSIZE`: the datagram is too long, or there are more than 1024 buffers
/// - `EBADF`: `fd`, or a descriptor that is sent along, is not open
/// - `ETOOMANYREFS`: too many descriptors are on their way
#[call(blocks, restarts, since = "2.0", source = "sendmsg(2)")]
#[inline]
pub fn sendmsg(fd: Fd<'_>, msg: Ref<'_, Msghdr>, flags: MSG) -> Result<usize> {
    count(syscall!(__NR_sendmsg, fd, msg, flags))
}

/// Receive a message into several buffers, with its address and control messages.
///
/// # Arguments
/// - `fd`: the socket
/// - `msg`: the room; lengths and `flags` are changed to what came, and `cmsg_next` reads the control part
/// - `flags`: how; `CMSG_CLOEXEC` is for descriptors that arrive
///
/// # Returns
/// The number of bytes; 0 at the end of a stream.
///
/// # Errors
/// - `EAGAIN`: no data now, and the socket is nonblocking or its `RCVTIMEO` has passed
/// - `ENOTCONN`: a stream that is not connected
/// - `EMSGSIZE`: there are more than 1024 buffers
/// - `ECONNRESET`: the peer has cut the connection
#[call(blocks, restarts, since = "2.0", source = "recvmsg(2)")]
#[inline]
pub fn recvmsg(fd: Fd<'_>, msg: InOut<'_, Msghdr>, flags: MSG) -> Result<usize> {
    count(syscall!(__NR_recvmsg, fd, msg, flags))
}
