//! How FreeBSD, NetBSD and macOS begin an address: with its length and its family, a byte each.

use super::format::Text;
use super::parse::Address;
use crate::abi::AF;
use crate::arg::Result;

/// The length follows when it is known.
pub(super) fn head(family: u16) -> [u8; 2] {
    [0, family as u8]
}

pub(super) fn family(addr: &[u8]) -> u16 {
    addr[1].into()
}

/// Puts the length in.
pub(super) fn seal(addr: &mut [u8]) {
    addr[0] = addr.len() as u8;
}

/// Whether two addresses are the same to the kernel, which does not look at the length byte. A path's room may be longer than
/// the path.
pub(super) fn same(one: &[u8], other: &[u8]) -> bool {
    if AF(family(one).into()) == AF::UNIX && family(one) == family(other) {
        name(one) == name(other)
    } else {
        one[1..] == other[1..]
    }
}

/// The path of a Unix socket: what stands before the first zero byte. There are no abstract names.
pub(super) fn name(addr: &[u8]) -> &[u8] {
    let room = &addr[2..];
    &room[..room.iter().position(|&byte| byte == 0).unwrap_or(room.len())]
}

/// No other family has a form of its own.
pub(super) fn format(_addr: &[u8], _text: &mut Text<'_>) -> Result<bool> {
    Ok(false)
}

pub(super) fn parse(_text: &[u8]) -> Result<Option<Address>> {
    Ok(None)
}
