//! The few socket calls that the engine stands on, each repeated after a signal.

use crate::abi::errno::Errno;
use crate::arg::{BytesMut, Result};
use crate::gate::{count, fd, status, syscall};
use std::os::fd::{AsRawFd, OwnedFd};

/// Opens a netlink socket of a protocol, closed on `execve`.
pub(super) fn socket(protocol: u32) -> Result<OwnedFd> {
    let kind = libc::SOCK_RAW | libc::SOCK_CLOEXEC;
    fd(syscall!(__NR_socket, libc::AF_NETLINK, kind, protocol))
}

/// Sets an option of netlink sockets to 1.
pub(super) fn enable(socket: &OwnedFd, option: u32) -> Result<()> {
    let one = 1_i32;
    let size = size_of::<i32>();
    status(syscall!(
        __NR_setsockopt,
        socket.as_raw_fd(),
        libc::SOL_NETLINK,
        option,
        &raw const one,
        size
    ))
}

/// Sends to the kernel, which is where a netlink socket without a peer sends to.
pub(super) fn send(socket: &OwnedFd, bytes: &[u8]) -> Result<usize> {
    let none = core::ptr::null::<u8>();
    repeat(|| {
        count(syscall!(
            __NR_sendto,
            socket.as_raw_fd(),
            bytes.as_ptr(),
            bytes.len(),
            0_i32,
            none,
            0_u32
        ))
    })
}

/// Receives a datagram: its whole length (with `MSG_TRUNC`, even if that is more than `room`), and the sender's port, which
/// is 0 for the kernel.
pub(super) fn receive(socket: &OwnedFd, room: &mut [u8], flags: i32) -> Result<(usize, u32)> {
    let room = BytesMut::from(room);
    // SAFETY: a sockaddr_nl of zeros is an address.
    let mut from: libc::sockaddr_nl = unsafe { core::mem::zeroed() };
    let mut size = size_of::<libc::sockaddr_nl>() as u32;
    let length = repeat(|| {
        count(syscall!(
            __NR_recvfrom,
            socket.as_raw_fd(),
            room.ptr(),
            room.len(),
            flags,
            &raw mut from,
            &raw mut size
        ))
    })?;
    Ok((length, from.nl_pid))
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
