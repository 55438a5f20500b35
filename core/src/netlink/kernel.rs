//! The few socket calls that the engine stands on, those that wait repeated after a signal.

use crate::abi::errno::Errno;
use crate::abi::{AF, MSG, SOCK, SOL, SockaddrNl};
use crate::arg::{BytesMut, Plain, Result, SockAddrMut};
use crate::socket;
use std::os::fd::OwnedFd;

/// Opens a netlink socket of a protocol, closed on `execve`.
pub(super) fn open(protocol: u32) -> Result<OwnedFd> {
    socket::socket(AF::NETLINK, SOCK::RAW | SOCK::CLOEXEC, protocol as i32)
}

/// Sets an option of netlink sockets to 1.
pub(super) fn enable(fd: &OwnedFd, option: u32) -> Result<()> {
    socket::sockopt_set_int(fd.into(), SOL::NETLINK, option as i32, 1)
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

/// Repeats a call that a signal interrupts.
fn repeat<T>(mut call: impl FnMut() -> Result<T>) -> Result<T> {
    loop {
        match call() {
            Err(Errno::INTR) => {}
            result => return result,
        }
    }
}
