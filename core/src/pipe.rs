//! Pipes.

use crate::arg::{FdPair, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Make a pipe.
///
/// # Arguments
/// - `pair`: filled with the descriptor to read from and the one to write to
///
/// # Errors
/// - `EMFILE`: the process has as many descriptors as it may have
/// - `ENFILE`: the system has, or the user's pipes take as much memory as they may
#[call(since = "1.0", source = "pipe(2)")]
#[inline]
pub fn pipe(pair: FdPair<'_>) -> Result<()> {
    status(syscall!(__NR_pipe2, pair, 0))
}

/// Make a pipe, with flags for both ends.
///
/// # Arguments
/// - `pair`: filled with the descriptor to read from and the one to write to
/// - `flags`: `CLOEXEC`, `NONBLOCK`, `DIRECT` (packets)
///
/// # Errors
/// - `EINVAL`: another flag was given
/// - `EMFILE`: the process has as many descriptors as it may have
/// - `ENFILE`: the system has, or the user's pipes take as much memory as they may
#[call(since = "2.6.27", source = "pipe2(2)")]
#[inline]
#[cfg(not(target_os = "macos"))]
pub fn pipe2(pair: FdPair<'_>, flags: crate::abi::O) -> Result<()> {
    status(syscall!(__NR_pipe2, pair, flags))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::abi::O;
    use crate::arg::Fd;
    use crate::file::{read, write};
    use std::os::fd::{FromRawFd, OwnedFd};

    #[test]
    fn a_pipe_carries_bytes_one_way() {
        for flags in [None, Some(O::CLOEXEC)] {
            let mut fds = [-1; 2];
            match flags {
                None => pipe((&mut fds).into()).unwrap(),
                Some(flags) => pipe2((&mut fds).into(), flags).unwrap(),
            }
            // SAFETY: the kernel has just made both.
            let [reader, writer] = fds.map(|fd| unsafe { OwnedFd::from_raw_fd(fd) });
            assert_eq!(write(Fd::from(&writer), b"abc"[..].into()), Ok(3));
            let mut buf = [0; 8];
            assert_eq!(read(Fd::from(&reader), buf[..].as_mut().into()), Ok(3));
            assert_eq!(&buf[..3], b"abc");
            assert_eq!(write(Fd::from(&reader), b"abc"[..].into()), Err(Errno::BADF));
        }
        assert_eq!(pipe2((&mut [0; 2]).into(), O::CREAT), Err(Errno::INVAL));
    }
}
