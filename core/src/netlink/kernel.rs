//! The few socket calls that the engine stands on, those that wait repeated after a signal.

use crate::abi::errno::Errno;
use crate::abi::{AF, IOCTL, MSG, POLL, Pollfd, SO, SOCK, SOL, SockaddrNl, Timespec, Timeval};
use crate::arg::{BytesMut, OptInOut, OptRef, Plain, Ref, Result, SockAddr, SockAddrMut, Word};
use crate::{event, socket};
use std::os::fd::{OwnedFd, RawFd};
use std::time::Duration;

/// Opens a netlink socket of a protocol, closed on `execve`.
pub(super) fn open(protocol: u32) -> Result<OwnedFd> {
    socket::socket(AF::NETLINK, SOCK::RAW | SOCK::CLOEXEC, protocol as i32)
}

/// Gives the socket a port. Without one the kernel takes it for the one that asked, and does not tell it what it tells all others.
pub(super) fn bind(fd: &OwnedFd) -> Result<()> {
    let mut address = SockaddrNl::zeroed();
    address.family = AF::NETLINK.0 as u16;
    // SAFETY: the address lives until the call below is over, and the size is its own.
    let address = unsafe { SockAddr::from_raw((&raw const address).cast(), size_of::<SockaddrNl>()) };
    socket::bind(fd.into(), address)
}

/// Sets an option of netlink sockets to 1.
pub(super) fn enable(fd: &OwnedFd, option: u32) -> Result<()> {
    set(fd, option, 1)
}

/// Sets an option of netlink sockets.
pub(super) fn set(fd: &OwnedFd, option: u32, value: u32) -> Result<()> {
    socket::sockopt_set_int(fd.into(), SOL::NETLINK, option as i32, value as i32)
}

/// How long a send or a receive waits before it fails with `EAGAIN`.
pub(super) fn limit(fd: &OwnedFd, timeout: Duration) -> Result<()> {
    let mut time = Timeval::zeroed();
    // Nothing would mean without limit.
    let timeout = timeout.max(Duration::from_micros(1));
    time.sec = timeout.as_secs().try_into().map_err(|_| Errno::INVAL)?;
    time.usec = timeout.subsec_micros() as isize;
    for option in [SO::RCVTIMEO, SO::SNDTIMEO] {
        socket::sockopt_set_timeval(fd.into(), SOL::SOCKET, option.0, Ref::from(&time))?;
    }
    Ok(())
}

/// Asks for room of so many bytes for what has not been read, or been sent: without the administrator's limit if that is permitted.
pub(super) fn reserve(fd: &OwnedFd, forced: SO, plain: SO, bytes: usize) -> Result<()> {
    let bytes = i32::try_from(bytes).unwrap_or(i32::MAX);
    let force = socket::sockopt_set_int(fd.into(), SOL::SOCKET, forced.0, bytes);
    force.or_else(|_| socket::sockopt_set_int(fd.into(), SOL::SOCKET, plain.0, bytes))
}

/// Sends to the kernel, which is where a netlink socket without a peer sends to.
pub(super) fn send(fd: &OwnedFd, bytes: &[u8]) -> Result<usize> {
    repeat(|| socket::send(fd.into(), bytes.into(), MSG::empty()))
}

/// Receives a datagram: its whole length (with `MSG::TRUNC`, even if that is more than `room`), and the sender's port, which
/// is 0 for the kernel.
pub(super) fn receive(fd: &OwnedFd, room: &mut [u8], flags: MSG) -> Result<(usize, u32)> {
    let room = BytesMut::from(room);
    let mut from = SockaddrNl::zeroed();
    let mut size = size_of::<SockaddrNl>() as u32;
    // SAFETY: both live until the call below is over, and the size is that of the address.
    let sender = unsafe { SockAddrMut::from_raw((&raw mut from).cast(), &raw mut size) };
    let length = repeat(|| socket::recvfrom(fd.into(), room, flags, sender))?;
    Ok((length, from.pid))
}

/// The name of a link in the socket's namespace.
pub(super) fn link_name(fd: &OwnedFd, index: u32) -> Result<[u8; libc::IFNAMSIZ]> {
    // SAFETY: a union of integers, addresses and bytes, all of which may be zero.
    let mut request: libc::ifreq = unsafe { core::mem::zeroed() };
    request.ifr_ifru.ifru_ifindex = index as i32;
    crate::terminal::ioctl(fd.into(), IOCTL::SIOCGIFNAME, Word((&raw mut request).addr()))?;
    Ok(request.ifr_name.map(|byte| byte as u8))
}

/// Waits until there is something to read; not longer than `timeout`. A signal ends it with `EINTR`.
pub(super) fn wait(fd: RawFd, timeout: Option<Duration>) -> Result<()> {
    let mut one = [Pollfd::zeroed()];
    one[0].fd = fd;
    one[0].events = POLL::IN.bits();
    let mut time = Timespec::zeroed();
    let limit = match timeout {
        Some(timeout) => {
            time.sec = timeout.as_secs().try_into().unwrap_or(i64::MAX);
            time.nsec = timeout.subsec_nanos().into();
            OptInOut::from(&mut time)
        }
        None => OptInOut::NONE,
    };
    event::ppoll(one.as_mut_slice().into(), limit, OptRef::NONE).map(drop)
}

/// Repeats a call that a signal interrupts.
fn repeat<T>(mut call: impl FnMut() -> Result<T>) -> Result<T> {
    loop {
        match call() {
            Err(Errno::INTR) => {}
            result => return result,
        }
    }
}
