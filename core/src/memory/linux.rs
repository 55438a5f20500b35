//! What only Linux has: moving a mapping, locking with flags.

use crate::abi::{MLOCK, MREMAP};
use crate::arg::{Address, Result};
use crate::gate::{address, status, syscall};
use callgate_macros::call;

/// Resize or move a mapping.
///
/// # Arguments
/// - `old_address`: where it is
/// - `old_size`: its length in bytes
/// - `new_size`: the new length
/// - `flags`: whether it may move
/// - `new_address`: where it goes, with `FIXED`
///
/// # Returns
/// The address of the mapping, which may be another one.
///
/// # Errors
/// - `EFAULT`: the range is not mapped, or is more than one mapping
/// - `EINVAL`: an address is no multiple of the page size, `new_size` is 0, or the flags contradict each other
/// - `ENOMEM`: it cannot grow where it is and may not move, or memory is short
#[call(memory, default(new_address = 0), since = "2.0", source = "mremap(2)")]
#[inline]
pub fn mremap(
    old_address: Address,
    old_size: usize,
    new_size: usize,
    flags: MREMAP,
    new_address: Address,
) -> Result<Address> {
    address(syscall!(
        __NR_mremap,
        old_address,
        old_size,
        new_size,
        flags,
        new_address
    ))
}

/// Keep a range of memory from being swapped out, with flags.
///
/// # Arguments
/// - `addr`: start of the range
/// - `length`: its length in bytes
/// - `flags`: `ONFAULT`: lock pages when they are first touched
///
/// # Errors
/// - `EAGAIN`: a part could not be locked
/// - `EINVAL`: the range goes past the end of the address space, or `flags` has unknown flags
/// - `ENOMEM`: the range is not wholly mapped, or `RLIMIT_MEMLOCK` is too small
/// - `EPERM`: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
#[call(blocks, since = "4.4", source = "mlock2(2)")]
#[inline]
pub fn mlock2(addr: Address, length: usize, flags: MLOCK) -> Result<()> {
    status(syscall!(__NR_mlock2, addr, length, flags))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;

    /// Larger than a page anywhere.
    const SIZE: usize = 1 << 18;

    fn map(size: usize) -> Address {
        let prot = PROT::READ | PROT::WRITE;
        mmap(
            Address(0),
            size,
            prot,
            MAP::PRIVATE | MAP::ANONYMOUS,
            Fd::from_raw(-1),
            0,
        )
        .unwrap()
    }

    /// The byte at an address that a test has mapped for reading.
    fn byte(at: Address) -> u8 {
        // SAFETY: the mapping is there, and readable.
        unsafe { core::ptr::with_exposed_provenance::<u8>(at.0).read_volatile() }
    }

    #[test]
    fn fresh_memory_is_used_and_given_back() {
        let at = map(SIZE);
        let first = core::ptr::with_exposed_provenance_mut::<u8>(at.0);
        // SAFETY: the mapping was just made, and nobody else knows of it.
        unsafe {
            assert_eq!(first.read_volatile(), 0);
            first.write_volatile(7);
        }
        mprotect(at, SIZE, PROT::READ).unwrap();
        mlock(at, 1).unwrap();
        munlock(at, 1).unwrap();
        let moved = mremap(at, SIZE, 2 * SIZE, MREMAP::MAYMOVE, Address(0)).unwrap();
        assert_eq!(byte(moved), 7);
        msync(moved, SIZE, MSYNC::ASYNC).unwrap();
        munmap(moved, 2 * SIZE).unwrap();
        assert_eq!(msync(moved, SIZE, MSYNC::ASYNC), Err(Errno::NOMEM));
    }

    #[test]
    fn pages_are_told_one_by_one() {
        let at = map(SIZE);
        let mut vec = [0xff; SIZE / 4096];
        madvise(at, SIZE, MADV::NOHUGEPAGE).ok();
        let first = core::ptr::with_exposed_provenance_mut::<u8>(at.0);
        // SAFETY: as above.
        unsafe { first.write_volatile(1) };
        let pages = mincore(at, SIZE, (&mut vec[..]).into()).unwrap();
        assert_eq!(vec[0] & 1, 1);
        assert_eq!(vec[pages - 1] & 1, 0);
        assert_eq!(mincore(at, SIZE, (&mut vec[..pages - 1]).into()), Err(Errno::INVAL));
        madvise(at, SIZE, MADV::DONTNEED).unwrap();
        assert_eq!(byte(at), 0);
        munmap(at, SIZE).unwrap();
    }

    #[test]
    fn mistakes_are_told() {
        assert_eq!(munmap(Address(1), 1), Err(Errno::INVAL));
        assert_eq!(mlockall(MCL::empty()), Err(Errno::INVAL));
        assert_eq!(
            mlock2(Address(0), 1, MLOCK::from_bits_retain(1 << 9)),
            Err(Errno::INVAL)
        );
    }
}
