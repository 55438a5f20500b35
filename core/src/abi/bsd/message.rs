//! Buffers, messages, control messages.

use crate::abi::layout::is_layout;
use callgate_macros::Layout;

/// One buffer of a vectored read or write. Source: readv(2), sys/uio.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct iovec", prefix = "iov_")]
#[repr(C)]
pub struct Iovec {
    /// The buffer.
    #[pointer(len = "len")]
    pub base: *mut u8,
    /// Its length in bytes.
    pub len: usize,
}

/// What `sendmsg` sends and `recvmsg` fills. Source: recv(2), sys/socket.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct msghdr", prefix = "msg_")]
#[repr(C)]
pub struct Msghdr {
    /// The peer's address, or nothing.
    #[pointer(len = "namelen")]
    pub name: *mut u8,
    /// Its length in bytes.
    pub namelen: u32,
    /// The buffers.
    #[pointer(len = "iovlen")]
    pub iov: *mut Iovec,
    /// The number of buffers.
    pub iovlen: u32,
    /// The control messages, or nothing.
    #[pointer(len = "controllen")]
    pub control: *mut u8,
    /// Their length in bytes.
    pub controllen: u32,
    /// What became of a message that was received.
    #[group(MSG)]
    pub flags: u32,
}

/// What stands before the data of a control message. Source: recv(2), sys/socket.h.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Layout)]
#[layout(name = "struct cmsghdr", prefix = "cmsg_")]
#[repr(C)]
pub struct Cmsghdr {
    /// Length in bytes, with this header.
    pub len: u32,
    /// Who made it.
    #[group(SOL)]
    pub level: i32,
    /// Its kind at that level.
    pub r#type: i32,
}

/// The value of `SO_LINGER`. Source: getsockopt(2), sys/socket.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct linger", prefix = "l_")]
#[repr(C)]
pub struct Linger {
    /// Whether `close` waits.
    pub onoff: i32,
    /// For how many seconds.
    pub linger: i32,
}

impl From<&[u8]> for Iovec {
    fn from(buffer: &[u8]) -> Self {
        Self {
            base: buffer.as_ptr().cast_mut(),
            len: buffer.len(),
        }
    }
}

impl From<&mut [u8]> for Iovec {
    fn from(buffer: &mut [u8]) -> Self {
        Self {
            base: buffer.as_mut_ptr(),
            len: buffer.len(),
        }
    }
}

/// Where a control message's data is, as `cmsg_next` tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct cmsg_view", prefix = "")]
#[repr(C)]
pub struct CmsgView {
    /// Who made it.
    #[group(SOL)]
    pub level: i32,
    /// Its kind at that level.
    pub r#type: i32,
    /// Offset of its data in the buffer.
    pub offset: usize,
    /// Length of its data in bytes.
    pub len: usize,
}

/// One message of `sendmmsg` and `recvmmsg`. Source: sendmmsg(2), sys/socket.h.
#[cfg(not(target_os = "macos"))]
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct mmsghdr", prefix = "msg_")]
#[repr(C)]
pub struct Mmsghdr {
    /// The message.
    pub hdr: Msghdr,
    /// Filled with the number of bytes.
    #[cfg(target_os = "freebsd")]
    pub len: i64,
    /// Filled with the number of bytes.
    #[cfg(target_os = "netbsd")]
    pub len: u32,
    #[cfg(target_os = "netbsd")]
    __pad: u32,
}

is_layout! {
    Iovec = libc::iovec { base: iov_base, len: iov_len }
    Msghdr = libc::msghdr { name: msg_name, namelen: msg_namelen, iov: msg_iov, iovlen: msg_iovlen, control: msg_control, controllen: msg_controllen, flags: msg_flags }
    Cmsghdr = libc::cmsghdr { len: cmsg_len, level: cmsg_level, r#type: cmsg_type }
    Linger = libc::linger { onoff: l_onoff, linger: l_linger }
}

#[cfg(not(target_os = "macos"))]
is_layout! { Mmsghdr = libc::mmsghdr { hdr: msg_hdr, len: msg_len } }
