//! Making, naming, connecting and ending sockets.

use crate::abi::{AF, SHUT, SOCK};
use crate::arg::{Fd, FdPair, Result, SockAddr, SockAddrMut};
use crate::gate::{fd, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Make a socket.
///
/// # Arguments
/// - `domain`: address family
/// - `kind`: type, with `NONBLOCK` and `CLOEXEC`
/// - `protocol`: protocol of the family (`IPPROTO`, `NETLINK`, an `ETH_P` in network byte order); 0 is the usual one
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `EAFNOSUPPORT`: the kernel does not have the family
/// - `EPROTONOSUPPORT`: the family does not have the type or the protocol
/// - `EACCES`: the type is for the privileged (raw IP needs `CAP_NET_RAW`)
/// - `EPERM`: as `EACCES`, for packet sockets
/// - `EMFILE`: the process has as many descriptors as it may have
#[call(default(protocol = 0), since = "2.0", source = "socket(2)")]
#[inline]
pub fn socket(domain: AF, kind: SOCK, protocol: i32) -> Result<OwnedFd> {
    fd(syscall!(__NR_socket, domain, kind, protocol))
}

/// Make two sockets that are connected to each other.
///
/// # Arguments
/// - `domain`: address family, which is `UNIX` or `TIPC`
/// - `kind`: type, with `NONBLOCK` and `CLOEXEC`
/// - `protocol`: protocol of the family; 0 is the usual one
/// - `pair`: filled with the two descriptors
///
/// # Errors
/// - `EOPNOTSUPP`: the family has no pairs
/// - `EPROTONOSUPPORT`: the family does not have the type or the protocol
/// - `EMFILE`: the process has as many descriptors as it may have
#[call(default(protocol = 0), since = "2.0", source = "socketpair(2)")]
#[inline]
pub fn socketpair(domain: AF, kind: SOCK, protocol: i32, pair: FdPair<'_>) -> Result<()> {
    status(syscall!(__NR_socketpair, domain, kind, protocol, pair))
}

/// Give a socket its own address.
///
/// # Arguments
/// - `fd`: the socket
/// - `addr`: the address
///
/// # Errors
/// - `EADDRINUSE`: somebody has the address, or the socket file exists
/// - `EADDRNOTAVAIL`: the address is not of this machine
/// - `EACCES`: a port below 1024 needs `CAP_NET_BIND_SERVICE`, or the directory may not be written
/// - `EINVAL`: the socket has an address already, or `addr` has the wrong length or family
#[call(blocks, since = "2.0", source = "bind(2)")]
#[inline]
pub fn bind(fd: Fd<'_>, addr: SockAddr<'_>) -> Result<()> {
    status(syscall!(__NR_bind, fd, addr.ptr(), addr.len()))
}

/// Let a socket take connections.
///
/// # Arguments
/// - `fd`: the socket, which should be bound
/// - `backlog`: how many connections may wait for `accept`; bounded by net.core.somaxconn
///
/// # Errors
/// - `EADDRINUSE`: another socket listens on the port
/// - `EDESTADDRREQ`: a Unix socket that has no address
/// - `EOPNOTSUPP`: the type of the socket has no connections
#[call(default(backlog = 4096), since = "2.0", source = "listen(2)")]
#[inline]
pub fn listen(fd: Fd<'_>, backlog: i32) -> Result<()> {
    status(syscall!(__NR_listen, fd, backlog))
}

/// Take a connection from a listening socket.
///
/// # Arguments
/// - `fd`: the listening socket
/// - `addr`: filled with the peer's address
///
/// # Returns
/// A new descriptor for the connection, without the close-on-exec flag.
///
/// # Errors
/// - `EAGAIN`: no connection waits, and the socket is nonblocking
/// - `ECONNABORTED`: the connection that waited is gone
/// - `EINVAL`: the socket does not listen
/// - `EMFILE`: the process has as many descriptors as it may have
#[call(blocks, restarts, since = "2.0", source = "accept(2)")]
#[inline]
pub fn accept(fd: Fd<'_>, addr: SockAddrMut<'_>) -> Result<OwnedFd> {
    crate::gate::fd(syscall!(__NR_accept4, fd, addr.ptr(), addr.len(), 0))
}

/// Take a connection from a listening socket, with flags for the new one.
///
/// # Arguments
/// - `fd`: the listening socket
/// - `addr`: filled with the peer's address
/// - `flags`: `NONBLOCK` and `CLOEXEC`, for the new descriptor
///
/// # Returns
/// A new descriptor for the connection.
///
/// # Errors
/// - `EAGAIN`: no connection waits, and the socket is nonblocking
/// - `ECONNABORTED`: the connection that waited is gone
/// - `EINVAL`: the socket does not listen, or a flag is unknown
/// - `EMFILE`: the process has as many descriptors as it may have
#[call(blocks, restarts, since = "2.6.28", source = "accept4(2)")]
#[inline]
#[cfg(not(target_os = "macos"))]
pub fn accept4(fd: Fd<'_>, addr: SockAddrMut<'_>, flags: SOCK) -> Result<OwnedFd> {
    crate::gate::fd(syscall!(__NR_accept4, fd, addr.ptr(), addr.len(), flags))
}

/// Connect a socket to a peer, or set the peer of a datagram socket.
///
/// # Arguments
/// - `fd`: the socket
/// - `addr`: the peer's address; one of family `UNSPEC` forgets the peer of a datagram socket
///
/// # Errors
/// - `EINPROGRESS`: the socket is nonblocking; it becomes writable, and then `SO_ERROR` has the result
/// - `EINTR`: a signal came; the connection goes on being made, wait as for `EINPROGRESS`
/// - `ECONNREFUSED`: nobody listens there
/// - `ETIMEDOUT`: no answer came
/// - `ENETUNREACH`: there is no route
/// - `EAGAIN`: a nonblocking Unix socket, and the listener's queue is full
/// - `EISCONN`: the socket is connected
/// - `ENOENT`: the socket file does not exist
#[call(blocks, since = "2.0", source = "connect(2)")]
#[inline]
pub fn connect(fd: Fd<'_>, addr: SockAddr<'_>) -> Result<()> {
    status(syscall!(__NR_connect, fd, addr.ptr(), addr.len()))
}

/// Tell a socket's own address.
///
/// # Arguments
/// - `fd`: the socket
/// - `addr`: filled with the address
///
/// # Errors
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "getsockname(2)")]
#[inline]
pub fn getsockname(fd: Fd<'_>, addr: SockAddrMut<'_>) -> Result<()> {
    status(syscall!(__NR_getsockname, fd, addr.ptr(), addr.len()))
}

/// Tell the address of a socket's peer.
///
/// # Arguments
/// - `fd`: the socket
/// - `addr`: filled with the address
///
/// # Errors
/// - `ENOTCONN`: the socket has no peer
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "getpeername(2)")]
#[inline]
pub fn getpeername(fd: Fd<'_>, addr: SockAddrMut<'_>) -> Result<()> {
    status(syscall!(__NR_getpeername, fd, addr.ptr(), addr.len()))
}

/// End one or both directions of a connection.
///
/// # Arguments
/// - `fd`: the socket
/// - `how`: which direction
///
/// # Errors
/// - `ENOTCONN`: the socket is not connected
/// - `EINVAL`: `how` is unknown
#[call(since = "2.0", source = "shutdown(2)")]
#[inline]
pub fn shutdown(fd: Fd<'_>, how: SHUT) -> Result<()> {
    status(syscall!(__NR_shutdown, fd, how))
}
