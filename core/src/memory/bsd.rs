//! What FreeBSD, NetBSD and macOS have: what a child gets of a mapping.

use crate::abi::INHERIT;
use crate::arg::{Address, Result};
use crate::gate::{function, status};
use callgate_macros::call;

/// Say what a child gets of a range of memory.
///
/// # Arguments
/// - `addr`: start of the range, a multiple of the page size
/// - `length`: its length in bytes
/// - `inherit`: what it gets
///
/// # Errors
/// - `EINVAL`: the range wraps, or `inherit` is unknown
#[call(memory, since = "1.0", source = "minherit(2)")]
#[inline]
pub fn minherit(addr: Address, length: usize, inherit: INHERIT) -> Result<()> {
    status(function!(minherit, addr, length, inherit))
}
