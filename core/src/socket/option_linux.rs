//! Options whose values only Linux has.

use super::option::{get, set};
use crate::abi::{IpMreqSource, IpMreqn, PacketMreq, SOL, SockFilter, SockFprog, TcpInfo};
use crate::abi::{TpacketReq, TpacketReq3, TpacketRolloverStats, TpacketStats, TpacketStatsV3, Ucred};
use crate::arg::{Fd, Mut, Ref, Result, Slice, SliceMut, int};
use crate::gate::{status, syscall};
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

/// Read `PACKET_STATISTICS` of a socket that has a ring of version 3.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the counts since the last question
///
/// # Errors
/// - `ENOPROTOOPT`: the level does not have the option
/// - `EINVAL`: the value does not have this type
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "3.2", source = "getsockopt(2), packet(7)")]
#[inline]
pub fn sockopt_get_tpacket_stats_v3(fd: Fd<'_>, level: SOL, option: i32, value: Mut<'_, TpacketStatsV3>) -> Result<()> {
    get(fd, level, option, value)
}

/// Read `PACKET_ROLLOVER_STATS`, how often packets of a fanout group went to another socket.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: filled with the counts
///
/// # Errors
/// - `EINVAL`: the socket is in no fanout group that rolls over
/// - `ENOPROTOOPT`: the level does not have the option
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "4.2", source = "getsockopt(2), packet(7)")]
#[inline]
pub fn sockopt_get_tpacket_rollover_stats(
    fd: Fd<'_>,
    level: SOL,
    option: i32,
    value: Mut<'_, TpacketRolloverStats>,
) -> Result<()> {
    get(fd, level, option, value)
}

/// Make a ring of version 1 or 2 for a packet socket (`PACKET_RX_RING`, `PACKET_TX_RING`), to be mapped by `mmap`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: its shape
///
/// # Errors
/// - `EINVAL`: the shape is not possible
/// - `EBUSY`: the ring is mapped, or the socket has one already
/// - `ENOMEM`: there is no memory for it
/// - `ENOPROTOOPT`: the level does not have the option
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.4", source = "setsockopt(2), packet(7)")]
#[inline]
pub fn sockopt_set_tpacket_req(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, TpacketReq>) -> Result<()> {
    set(fd, level, option, value)
}

/// Make a ring of version 3 for a packet socket (`PACKET_RX_RING`, `PACKET_TX_RING`), to be mapped by `mmap`.
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `value`: its shape
///
/// # Errors
/// - `EINVAL`: the shape is not possible, or the socket's `PACKET_VERSION` is another
/// - `EBUSY`: the ring is mapped, or the socket has one already
/// - `ENOMEM`: there is no memory for it
/// - `ENOPROTOOPT`: the level does not have the option
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "3.2", source = "setsockopt(2), packet(7)")]
#[inline]
pub fn sockopt_set_tpacket_req3(fd: Fd<'_>, level: SOL, option: i32, value: Ref<'_, TpacketReq3>) -> Result<()> {
    set(fd, level, option, value)
}

/// Set a classic BPF program (`SO_ATTACH_FILTER`, `SO_ATTACH_REUSEPORT_CBPF`, `PACKET_FANOUT_DATA`).
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `filter`: the program, as `cbpf.assemble` makes it
///
/// # Errors
/// - `EINVAL`: the program is not right, or longer than 4096 instructions
/// - `ENOMEM`: it takes more memory than the socket may have (`net.core.optmem_max`)
/// - `EPERM`: the filter is locked (`SO_LOCK_FILTER`)
/// - `ENOPROTOOPT`: the level does not have the option
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "2.2", source = "setsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_set_sock_fprog(fd: Fd<'_>, level: SOL, option: i32, filter: Slice<'_, SockFilter>) -> Result<()> {
    let program = SockFprog::new(filter)?;
    set(fd, level, option, Ref::from(&program))
}

/// Read the classic BPF program of a socket (`SO_GET_FILTER`).
///
/// # Arguments
/// - `fd`: the socket
/// - `level`: the part of the kernel that is meant
/// - `option`: the option, of the level's group
/// - `filter`: where the program goes
///
/// # Returns
/// The number of instructions; 0 if there is none. Without room for any, as many as there are.
///
/// # Errors
/// - `EINVAL`: there is not enough room
/// - `EACCES`: the filter is no classic BPF program
/// - `ENOPROTOOPT`: the level does not have the option
/// - `ENOTSOCK`: `fd` is not a socket
#[call(since = "3.8", source = "getsockopt(2), socket(7)")]
#[inline]
pub fn sockopt_get_sock_filter(fd: Fd<'_>, level: SOL, option: i32, filter: SliceMut<'_, SockFilter>) -> Result<usize> {
    // this option alone counts instructions, and not bytes
    let mut count = int(filter.len());
    status(syscall!(
        __NR_getsockopt,
        fd,
        level,
        option,
        filter.ptr(),
        &raw mut count
    ))?;
    Ok(count as usize)
}
