//! Randomness.

use crate::arg::{BytesMut, Result};
use crate::gate::syscall;
use callgate_macros::call;

/// Get random bytes, good enough for keys.
///
/// # Arguments
/// - `buf`: where the bytes go; up to 256 always come whole
/// - `flags`: from where, and whether to wait
///
/// # Returns
/// The number of bytes.
///
/// # Errors
/// - `EAGAIN`: the pool is not ready and `NONBLOCK` was given
/// - `EINTR`: a signal came before the pool was ready
/// - `EINVAL`: `flags` has unknown flags, or contradicts itself
#[call(blocks, restarts, since = "3.17", source = "getrandom(2)")]
#[inline]
#[cfg(not(target_os = "macos"))]
pub fn getrandom(buf: BytesMut<'_>, flags: crate::abi::GRND) -> Result<usize> {
    crate::gate::count(syscall!(__NR_getrandom, buf.ptr(), buf.len(), flags))
}

/// Get random bytes, good enough for keys; 256 at most.
///
/// # Arguments
/// - `buf`: where the bytes go
///
/// # Returns
/// The number of bytes, which is the length of `buf`.
///
/// # Errors
/// - `EIO`: more than 256 bytes were asked for
/// - `EFAULT`: `buf` is not there
#[call(since = "macOS 10.12", source = "getentropy(2)")]
#[inline]
#[cfg(target_os = "macos")]
pub fn getentropy(buf: BytesMut<'_>) -> Result<usize> {
    crate::gate::status(syscall!(__NR_getentropy, buf.ptr(), buf.len())).map(|()| buf.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::GRND;

    #[test]
    fn bytes_differ() {
        let (mut one, mut two) = ([0; 64], [0; 64]);
        assert_eq!(getrandom((&mut one[..]).into(), GRND::empty()), Ok(64));
        assert_eq!(getrandom((&mut two[..]).into(), GRND::NONBLOCK), Ok(64));
        assert_ne!(one, two);
        let contradiction = GRND::RANDOM | GRND::INSECURE;
        assert_eq!(getrandom((&mut one[..]).into(), contradiction), Err(Errno::INVAL));
    }
}
