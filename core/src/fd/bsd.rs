//! What only FreeBSD, NetBSD and macOS have: closing from a number on.

use crate::arg::Result;
use crate::gate::{function, status};
use callgate_macros::call;

/// Close all descriptors from a number on.
///
/// Errors of closing are not told.
///
/// # Arguments
/// - `first`: lowest descriptor
#[call(harms, blocks, since = "FreeBSD 8.0; NetBSD 3.0", source = "closefrom(2)")]
#[inline]
pub fn closefrom(first: i32) -> Result<()> {
    status(function!(closefrom, first))
}
