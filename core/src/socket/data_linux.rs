//! What only Linux has in this form: several messages at once.

use crate::abi::{MSG, Mmsghdr, Timespec};
use crate::arg::{Fd, OptInOut, Result, SliceInOut, int};
use crate::gate::{count, syscall};
use callgate_macros::call;

/// Send several messages at once.
///
/// # Arguments
/// - `fd`: the socket
/// - `msgs`: the messages; each one's `len` is set to the bytes that were taken
/// - `flags`: how
///
/// # Returns
/// The number of messages that were sent; an error after the first one is not told.
///
/// # Errors
/// - `EAGAIN`: no room now, and the socket is nonblocking
/// - `EPIPE`: the connection is closed (and `SIGPIPE` is sent, unless `NOSIGNAL`)
/// - `EMSGSIZE`: the first datagram is too long
#[call(blocks, restarts, since = "3.0", source = "sendmmsg(2)")]
#[inline]
pub fn sendmmsg(fd: Fd<'_>, msgs: SliceInOut<'_, Mmsghdr>, flags: MSG) -> Result<usize> {
    count(syscall!(__NR_sendmmsg, fd, msgs.ptr(), int(msgs.len()), flags))
}

/// Receive several messages at once.
///
/// The timeout is looked at after each message only, so that a wait for the next one may outlast it.
///
/// # Arguments
/// - `fd`: the socket
/// - `msgs`: the room; each one's `len` is set to the bytes that came
/// - `flags`: how; `WAITFORONE` waits for the first message only
/// - `timeout`: how long to go on, changed to what is left; nothing is for ever
///
/// # Returns
/// The number of messages that came.
///
/// # Errors
/// - `EAGAIN`: no message now, and the socket is nonblocking
/// - `EINVAL`: `timeout` is not a time
/// - `EINTR`: a signal came before a message did
#[call(blocks, since = "2.6.33", source = "recvmmsg(2)")]
#[inline]
pub fn recvmmsg(
    fd: Fd<'_>,
    msgs: SliceInOut<'_, Mmsghdr>,
    flags: MSG,
    timeout: OptInOut<'_, Timespec>,
) -> Result<usize> {
    count(syscall!(__NR_recvmmsg, fd, msgs.ptr(), int(msgs.len()), flags, timeout))
}
