//! What FreeBSD, NetBSD and macOS have: the login name of a session, the user at the other end of a socket.

use crate::arg::{BytesMut, Fd, Gid, Mut, Result, Str, Uid};
use crate::gate::{always, c, function, status, told};
use callgate_macros::call;

/// Ask for the login name of this session.
///
/// # Arguments
/// - `name`: where the name goes; what is not needed stays as it is
///
/// # Returns
/// The name's length in bytes.
///
/// # Errors
/// - `ENOTTY`: nobody has logged in
/// - `ERANGE`: the name is longer than the room
#[call(touches, since = "FreeBSD 4.0; NetBSD 2.0; macOS 10.0", source = "getlogin(2)")]
#[inline]
pub fn getlogin(name: BytesMut<'_>) -> Result<usize> {
    if name.is_empty() {
        return Err(crate::Errno::RANGE);
    }
    told(function!(getlogin_r, name.ptr(), name.len()))?;
    // SAFETY: the C library has just written a name with its NUL.
    Ok(unsafe { c::strlen(name.ptr().cast()) })
}

/// Set the login name of this session.
///
/// # Arguments
/// - `name`: the name
///
/// # Errors
/// - `EINVAL`: the name is too long
/// - `EPERM`: the caller is not the superuser
#[call(harms, since = "1.0", source = "setlogin(2)")]
#[inline]
pub fn setlogin(name: Str<'_>) -> Result<()> {
    status(function!(setlogin, name))
}

/// Ask for the user and the group of the process at the other end of a local socket.
///
/// # Arguments
/// - `fd`: the connected socket
/// - `euid`: filled with the effective user
/// - `egid`: filled with the effective group
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOTCONN`: the socket is not connected
/// - `ENOTSOCK`: `fd` is no socket
#[call(since = "FreeBSD 4.6; NetBSD 5.0; macOS 10.0", source = "getpeereid(3)")]
#[inline]
pub fn getpeereid(fd: Fd<'_>, euid: Mut<'_, Uid>, egid: Mut<'_, Gid>) -> Result<()> {
    status(function!(getpeereid, fd, euid, egid))
}

/// Ask whether this process changed its user or group when its program was started.
///
/// # Returns
/// 1 if so, else 0.
#[call(since = "1.0", source = "issetugid(2)")]
#[inline]
pub fn issetugid() -> i32 {
    always(function!(issetugid)) as i32
}
