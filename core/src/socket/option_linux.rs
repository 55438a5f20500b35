//! Options whose values only Linux has.

use super::option::{get, set};
use crate::abi::{IpMreqSource, IpMreqn, PacketMreq, SOL, TcpInfo, TpacketStats, Ucred};
use crate::arg::{Fd, Mut, Ref, Result};
use callgate_macros::call;

/// Read a socket option that is the ids of a process, `SO_PEERCRED`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the ids, from the time of `connect` or `listen`
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.2", source = "getsockopt(2), unix(7)")]
#[inline]
pub fn sockopt_get_ucred(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, Ucred>) -> Result<()> {
    get(fd, level, option, value)
}

/// Read `TCP_INFO`, state and statistics of a connection.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the answer; what the kernel does not know stays as it was
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.4", source = "getsockopt(2), tcp(7)")]
#[inline]
pub fn sockopt_get_tcp_info(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, TcpInfo>) -> Result<()> {
    get(fd, level, option, value)
}

/// Set a membership of an IPv4 group (`IP_ADD_MEMBERSHIP`, `IP_DROP_MEMBERSHIP`), or `IP_MULTICAST_IF`.
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
#[call(since = "2.2", source = "setsockopt(2), ip(7)")]
#[inline]
pub fn sockopt_set_ip_mreqn(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, IpMreqn>) -> Result<()> {
    set(fd, level, option, value)
}

/// Set a membership of an IPv4 group for one source, such as `IP_ADD_SOURCE_MEMBERSHIP`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: the group, the interface and the source
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option, or it is read only
/// - `EINVAL`: the value is not allowed, or does not have this type
/// - `ENODEV`: there is no such interface
/// - `EADDRINUSE`: the socket is a member already
/// - `EADDRNOTAVAIL`: the socket is not a member
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.4.22", source = "setsockopt(2), ip(7)")]
#[inline]
pub fn sockopt_set_ip_mreq_source(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, IpMreqSource>) -> Result<()> {
    set(fd, level, option, value)
}

/// Set a membership of a packet socket (`PACKET_ADD_MEMBERSHIP`, `PACKET_DROP_MEMBERSHIP`).
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: the interface and what is joined
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option, or it is read only
/// - `EINVAL`: the value is not allowed, or does not have this type
/// - `ENODEV`: there is no such interface
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.2", source = "setsockopt(2), packet(7)")]
#[inline]
pub fn sockopt_set_packet_mreq(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, PacketMreq>) -> Result<()> {
    set(fd, level, option, value)
}

/// Read `PACKET_STATISTICS`, packets and drops since the last question.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the counts
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.4", source = "getsockopt(2), packet(7)")]
#[inline]
pub fn sockopt_get_tpacket_stats(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, TpacketStats>) -> Result<()> {
    get(fd, level, option, value)
}
