//! What only Linux has: closing a range, files in memory.

use crate::abi::{CLOSE_RANGE, MFD};
use crate::arg::{Result, Str};
use crate::gate::{self, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Close all descriptors from one number to another.
///
/// Numbers in between that are not open are no error, and errors of closing are not told.
///
/// # Arguments
/// - `first`: lowest descriptor
/// - `last`: highest descriptor; 0xffffffff is all that there are
/// - `flags`: how they are treated
///
/// # Errors
/// - `EINVAL`: a flag is unknown, or `first` is above `last`
/// - `EMFILE`: `UNSHARE` was given and the new table would be too large
#[call(harms, blocks, since = "5.9", source = "close_range(2)")]
#[inline]
pub fn close_range(first: u32, last: u32, flags: CLOSE_RANGE) -> Result<()> {
    status(syscall!(__NR_close_range, first, last, flags))
}

/// Make a file that exists only in memory and has no path.
///
/// # Arguments
/// - `name`: a name that is shown in `/proc/self/fd`, of at most 249 bytes; it need not be unique
/// - `flags`: how it is made
///
/// # Returns
/// A descriptor open for reading and writing.
///
/// # Errors
/// - `EINVAL`: a flag is unknown, or `name` is too long
/// - `EMFILE`: this process has as many descriptors as it may
/// - `EPERM`: huge pages were asked for without the right to them
#[call(since = "3.17", source = "memfd_create(2)")]
#[inline]
pub fn memfd_create(name: Str<'_>, flags: MFD) -> Result<OwnedFd> {
    gate::fd(syscall!(__NR_memfd_create, name, flags))
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::Errno;
    use crate::abi::F_SEAL;
    use crate::fcntl::fcntl_add_seals;
    use crate::file::write;

    #[test]
    fn ranges_are_checked() {
        assert_eq!(close_range(2, 1, CLOSE_RANGE::empty()), Err(Errno::INVAL));
        // Above every number that is open: nothing is closed, and that is no error.
        assert_eq!(close_range(u32::MAX - 1, u32::MAX, CLOSE_RANGE::empty()), Ok(()));
    }

    #[test]
    fn memory_files_can_be_sealed() {
        let file = memfd_create(c"test".into(), MFD::CLOEXEC | MFD::ALLOW_SEALING).unwrap();
        assert_eq!(write((&file).into(), b"x".as_slice().into()), Ok(1));
        fcntl_add_seals((&file).into(), F_SEAL::WRITE).unwrap();
        assert_eq!(write((&file).into(), b"x".as_slice().into()), Err(Errno::PERM));
        assert_eq!(
            memfd_create(c"test".into(), MFD::from_bits_retain(1 << 20)).unwrap_err(),
            Errno::INVAL
        );
    }
}
