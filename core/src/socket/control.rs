//! Control messages: walking a buffer of them and building one.

use crate::abi::{CmsgView, Cmsghdr, SOL, errno::Errno};
use crate::arg::{Bytes, BytesMut, Mut, Result};
use crate::gate::{FromReg, Reg};
use callgate_macros::call;

/// Messages begin at multiples of this: the register size on most systems.
// SAFETY: it computes with numbers.
const ALIGNMENT: usize = unsafe { libc::CMSG_SPACE(1) - libc::CMSG_SPACE(0) } as usize;

/// A length, to where the next message may begin.
const fn align(len: usize) -> usize {
    len.next_multiple_of(ALIGNMENT)
}

/// Where a message's data begins.
const HEADER: usize = align(size_of::<Cmsghdr>());

/// Tell how much room a control message takes.
///
/// # Arguments
/// - `len`: length of its data in bytes
///
/// # Returns
/// The number of bytes with header and padding.
#[call(pure, since = "2.2", source = "cmsg(3)")]
#[inline]
pub fn cmsg_space(len: usize) -> usize {
    len.saturating_add(HEADER + ALIGNMENT - 1) & !(ALIGNMENT - 1)
}

/// Find the next control message in a buffer.
///
/// Begin with `at` 0 and go on with what was returned, until it is 0.
///
/// # Arguments
/// - `control`: the control part of a message, cut to `controllen`
/// - `at`: where to look
/// - `view`: filled with the message's level, type, and the place of its data
///
/// # Returns
/// Where to look for the one after it; 0 if there is none at `at`.
///
/// # Errors
/// - `EINVAL`: the message's length is too small for its header
#[call(pure, touches, since = "2.2", source = "cmsg(3)")]
#[inline]
pub fn cmsg_next(control: Bytes<'_>, at: usize, view: Mut<'_, CmsgView>) -> Result<usize> {
    // SAFETY: a pure call's caller gives memory that is there.
    let control = unsafe { control.as_slice() };
    let Some(rest) = control.get(at..).filter(|rest| rest.len() >= HEADER) else {
        view.set(CmsgView::default());
        return Ok(0);
    };
    // SAFETY: there are at least as many bytes, and any are a header.
    let header = unsafe { rest.as_ptr().cast::<Cmsghdr>().read_unaligned() };
    let len = header.len.reg();
    if len < HEADER {
        return Err(Errno::INVAL);
    }
    let end = len.min(rest.len());
    view.set(CmsgView {
        level: header.level,
        r#type: header.r#type,
        offset: at + HEADER,
        len: end - HEADER,
    });
    Ok(at + align(end))
}

/// Append a control message to a buffer.
///
/// # Arguments
/// - `control`: the buffer
/// - `at`: where the message begins: 0, then what was returned
/// - `level`: who makes it
/// - `kind`: its kind at that level (`SCM` at `SOL_SOCKET`)
/// - `data`: its data
///
/// # Returns
/// The number of bytes that the buffer's messages take now, with padding.
///
/// # Errors
/// - `ENOSPC`: the buffer is too small
/// - `EINVAL`: `at` is not the place of a message
#[call(pure, touches, since = "2.2", source = "cmsg(3)")]
#[inline]
pub fn cmsg_put(control: BytesMut<'_>, at: usize, level: SOL, kind: i32, data: Bytes<'_>) -> Result<usize> {
    if !at.is_multiple_of(size_of::<usize>()) {
        return Err(Errno::INVAL);
    }
    // SAFETY: a pure call's caller gives memory that is there.
    let (control, data) = unsafe { (control.as_mut_slice(), data.as_slice()) };
    let room = control.get_mut(at..).ok_or(Errno::NOSPC)?;
    let space = cmsg_space(data.len());
    let room = room.get_mut(..space).ok_or(Errno::NOSPC)?;
    room.fill(0);
    let header = Cmsghdr {
        len: FromReg::from_reg(HEADER + data.len()),
        level: level.0,
        r#type: kind,
    };
    // SAFETY: there are at least as many bytes.
    unsafe { room.as_mut_ptr().cast::<Cmsghdr>().write_unaligned(header) };
    room[HEADER..][..data.len()].copy_from_slice(data);
    Ok(at + space)
}
