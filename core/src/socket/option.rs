//! Socket options: raw bytes, and a pair of calls for each common type of value. Which option has which is told in
//! the descriptions of the groups `SO`, `IP`, `IPV6`, `TCP`, `UDP` and `PACKET`.

use crate::abi::{InAddr, Ipv6Mreq, Linger, SOL, Timeval};
use crate::arg::{Bytes, BytesMut, Fd, Mut, Plain, Ref, Result, int};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Read a socket option as bytes.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: where the value goes; some options also read it
///
/// # Returns
/// The value's length in bytes.
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the room is too small for the value
/// - `ERANGE`: the room is too small for a list
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "getsockopt(2)")]
#[inline]
pub fn getsockopt(fd: Fd<'_>, level: SOL, option: i32, value: BytesMut<'_>) -> Result<usize> {
    let mut len = int(value.len());
    status(syscall!(__NR_getsockopt, fd, level, option, value.ptr(), &raw mut len))?;
    Ok(len as usize)
}

/// Set a socket option from bytes.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: the value
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option, or it is read only
/// - `EINVAL`: the value has the wrong length or content
/// - `EPERM`: the option is for the privileged
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "setsockopt(2)")]
#[inline]
pub fn setsockopt(fd: Fd<'_>, level: SOL, option: i32, value: Bytes<'_>) -> Result<()> {
    status(syscall!(
        __NR_setsockopt,
        fd,
        level,
        option,
        value.ptr(),
        int(value.len())
    ))
}

#[inline(always)]
pub(super) fn get<T: Plain>(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, T>) -> Result<()> {
    let mut len = size_of::<T>() as u32;
    status(syscall!(__NR_getsockopt, fd, level, option, value, &raw mut len))
}

#[inline(always)]
pub(super) fn set<T: Plain>(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, T>) -> Result<()> {
    status(syscall!(__NR_setsockopt, fd, level, option, value, size_of::<T>()))
}

/// Read a socket option that is an int or a flag.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the number
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "getsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_get_int(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, i32>) -> Result<()> {
    get(fd, level, option, value)
}

/// Set a socket option that is an int or a flag.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: the number; 0 and 1 for a flag
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option, or it is read only
/// - `EINVAL`: the value is not allowed, or does not have this type
/// - `EPERM`: the option is for the privileged
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "setsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_set_int(fd: Fd<'_>, level: SOL, option: i32, value: i32) -> Result<()> {
    set(fd, level, option, Ref::from(&value))
}

/// Read a socket option that is a 64 bit integer, such as `SO_COOKIE`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the number
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "4.12", source = "getsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_get_u64(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, u64>) -> Result<()> {
    get(fd, level, option, value)
}

/// Set a socket option that is a 64 bit integer, such as `SO_MAX_PACING_RATE`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: the number
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option, or it is read only
/// - `EINVAL`: the value is not allowed, or does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "3.9", source = "setsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_set_u64(fd: Fd<'_>, level: SOL, option: i32, value: u64) -> Result<()> {
    set(fd, level, option, Ref::from(&value))
}

/// Read a socket option that is a time, such as `SO_RCVTIMEO`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the time; 0 is for ever
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "getsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_get_timeval(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, Timeval>) -> Result<()> {
    get(fd, level, option, value)
}

/// Set a socket option that is a time, such as `SO_RCVTIMEO`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: the time; 0 is for ever
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option, or it is read only
/// - `EINVAL`: the value is not allowed, or does not have this type
/// - `EDOM`: the microseconds are not below a million
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "setsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_set_timeval(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, Timeval>) -> Result<()> {
    set(fd, level, option, value)
}

/// Read `SO_LINGER`, how `close` waits for data that is not sent.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the setting
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "getsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_get_linger(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, Linger>) -> Result<()> {
    get(fd, level, option, value)
}

/// Set `SO_LINGER`, how `close` waits for data that is not sent.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: the setting; 0 seconds cut the connection
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option, or it is read only
/// - `EINVAL`: the value is not allowed, or does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "setsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_set_linger(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, Linger>) -> Result<()> {
    set(fd, level, option, value)
}

/// Read a socket option that is an IPv4 address, `IP_MULTICAST_IF`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the address
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.0", source = "getsockopt(2), ip(7)")]
#[inline]
pub fn sockopt_get_in_addr(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, InAddr>) -> Result<()> {
    get(fd, level, option, value)
}

/// Set a membership of an IPv6 group (`IPV6_ADD_MEMBERSHIP`, `IPV6_DROP_MEMBERSHIP`).
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: the group and the interface
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option, or it is read only
/// - `EINVAL`: the value is not allowed, or does not have this type
/// - `ENODEV`: there is no such interface
/// - `EADDRINUSE`: the socket is a member already
/// - `EADDRNOTAVAIL`: the socket is not a member
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.2", source = "setsockopt(2), ipv6(7)")]
#[inline]
pub fn sockopt_set_ipv6_mreq(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, Ipv6Mreq>) -> Result<()> {
    set(fd, level, option, value)
}
