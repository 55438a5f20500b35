//! Memory: mappings, what may be done with them, advice, locks.

use crate::Errno;
use crate::abi::{MADV, MAP, MCL, MLOCK, MREMAP, MSYNC, PROT};
use crate::arg::{Address, BytesMut, Fd, Off, Result};
use crate::gate::{address, status, syscall};
use callgate_macros::call;

/// Map a file, or fresh memory, into this process.
///
/// # Arguments
/// - `addr`: where it should go; 0: the kernel chooses
/// - `length`: its length in bytes
/// - `prot`: what may be done with it
/// - `flags`: what it is of, and how it is made
/// - `fd`: the file; -1 for `ANONYMOUS`
/// - `offset`: where in the file it begins, a multiple of the page size
///
/// # Returns
/// The address of the mapping.
///
/// # Errors
/// - `EACCES`: the file is not open for what `prot` and `flags` say
/// - `EBADF`: `fd` is not open
/// - `EEXIST`: something is mapped there and `FIXED_NOREPLACE` was given
/// - `EINVAL`: `length` is 0, `addr` or `offset` is no multiple of the page size, or the flags contradict each other
/// - `ENODEV`: this kind of file cannot be mapped
/// - `ENOMEM`: memory is short, or there are too many mappings
#[call(blocks, memory, default(fd = -1, offset = 0), since = "1.0", source = "mmap(2)")]
#[inline]
pub fn mmap(addr: Address, length: usize, prot: PROT, flags: MAP, fd: Fd<'_>, offset: Off) -> Result<Address> {
    #[cfg(target_arch = "s390x")]
    {
        // Six arguments do not fit this processor's registers for calls, so the kernel takes them from memory.
        use crate::gate::Reg;
        let arguments = [addr.reg(), length, prot.reg(), flags.reg(), fd.reg(), offset.reg()];
        address(syscall!(__NR_mmap, arguments.as_ptr()))
    }
    #[cfg(all(target_pointer_width = "64", not(target_arch = "s390x")))]
    {
        address(syscall!(__NR_mmap, addr, length, prot, flags, fd, offset))
    }
    #[cfg(target_pointer_width = "32")]
    {
        // The offset is counted in units of 4096, whatever the page size.
        const UNIT: Off = 4096;
        let Ok(units) = usize::try_from(offset / UNIT) else {
            return Err(Errno::OVERFLOW);
        };
        if offset % UNIT != 0 {
            return Err(Errno::INVAL);
        }
        address(syscall!(__NR_mmap2, addr, length, prot, flags, fd, units))
    }
}

/// Remove mappings from a range of addresses.
///
/// # Arguments
/// - `addr`: start of the range, a multiple of the page size
/// - `length`: its length in bytes
///
/// # Errors
/// - `EINVAL`: `addr` is no multiple of the page size, or `length` is 0
/// - `ENOMEM`: a mapping would be cut in two, and there are too many
#[call(memory, since = "1.0", source = "munmap(2)")]
#[inline]
pub fn munmap(addr: Address, length: usize) -> Result<()> {
    status(syscall!(__NR_munmap, addr, length))
}

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

/// Change what may be done with a range of memory.
///
/// # Arguments
/// - `addr`: start of the range, a multiple of the page size
/// - `length`: its length in bytes
/// - `prot`: what may be done with it
///
/// # Errors
/// - `EACCES`: the mapped file is not open for this
/// - `EINVAL`: `addr` is no multiple of the page size, or `prot` contradicts itself
/// - `ENOMEM`: the range is not wholly mapped
#[call(memory, since = "1.0", source = "mprotect(2)")]
#[inline]
pub fn mprotect(addr: Address, length: usize, prot: PROT) -> Result<()> {
    status(syscall!(__NR_mprotect, addr, length, prot))
}

/// Write what was changed in a mapping back to its file.
///
/// # Arguments
/// - `addr`: start of the range, a multiple of the page size
/// - `length`: its length in bytes
/// - `flags`: `ASYNC` or `SYNC`, and `INVALIDATE`
///
/// # Errors
/// - `EBUSY`: `INVALIDATE` was given and a part is locked
/// - `EINVAL`: `addr` is no multiple of the page size, or the flags contradict each other
/// - `ENOMEM`: the range is not wholly mapped
#[call(blocks, since = "2.0", source = "msync(2)")]
#[inline]
pub fn msync(addr: Address, length: usize, flags: MSYNC) -> Result<()> {
    status(syscall!(__NR_msync, addr, length, flags))
}

/// Tell the kernel how a range of memory will be used.
///
/// # Arguments
/// - `addr`: start of the range, a multiple of the page size
/// - `length`: its length in bytes
/// - `advice`: the advice; some of it changes the content
///
/// # Errors
/// - `EINVAL`: the advice is unknown or does not fit the mapping, or `addr` is no multiple of the page size
/// - `ENOMEM`: the range is not wholly mapped
/// - `EPERM`: the advice needs a privilege
#[call(blocks, memory, since = "2.4", source = "madvise(2)")]
#[inline]
pub fn madvise(addr: Address, length: usize, advice: MADV) -> Result<()> {
    status(syscall!(__NR_madvise, addr, length, advice))
}

/// Ask which pages of a range are in memory.
///
/// # Arguments
/// - `addr`: start of the range, a multiple of the page size
/// - `length`: its length in bytes
/// - `vec`: one byte for each page, whose lowest bit says whether it is in memory
///
/// # Returns
/// The number of pages.
///
/// # Errors
/// - `EINVAL`: `addr` is no multiple of the page size, or `vec` has not a byte for each page
/// - `ENOMEM`: the range is not wholly mapped
#[call(since = "2.4", source = "mincore(2)")]
#[inline]
pub fn mincore(addr: Address, length: usize, vec: BytesMut<'_>) -> Result<usize> {
    // SAFETY: sysconf only reads.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) } as usize;
    let pages = length.div_ceil(page);
    // The kernel does not ask how long `vec` is.
    if vec.len() < pages {
        return Err(Errno::INVAL);
    }
    status(syscall!(__NR_mincore, addr, length, vec.ptr())).map(|()| pages)
}

/// Keep a range of memory from being swapped out.
///
/// # Arguments
/// - `addr`: start of the range
/// - `length`: its length in bytes
///
/// # Errors
/// - `EAGAIN`: a part could not be locked
/// - `EINVAL`: the range goes past the end of the address space
/// - `ENOMEM`: the range is not wholly mapped, or `RLIMIT_MEMLOCK` is too small
/// - `EPERM`: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
#[call(blocks, since = "2.0", source = "mlock(2)")]
#[inline]
pub fn mlock(addr: Address, length: usize) -> Result<()> {
    status(syscall!(__NR_mlock, addr, length))
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

/// Let a range of memory be swapped out again.
///
/// # Arguments
/// - `addr`: start of the range
/// - `length`: its length in bytes
///
/// # Errors
/// - `EINVAL`: the range goes past the end of the address space
/// - `ENOMEM`: the range is not wholly mapped
#[call(since = "2.0", source = "mlock(2)")]
#[inline]
pub fn munlock(addr: Address, length: usize) -> Result<()> {
    status(syscall!(__NR_munlock, addr, length))
}

/// Keep all memory of this process from being swapped out.
///
/// # Arguments
/// - `flags`: what is mapped now, what will be, and when
///
/// # Errors
/// - `EINVAL`: `flags` is empty, has unknown flags, or only `ONFAULT`
/// - `ENOMEM`: `RLIMIT_MEMLOCK` is too small
/// - `EPERM`: `RLIMIT_MEMLOCK` is 0 and the caller lacks `CAP_IPC_LOCK`
#[call(blocks, since = "2.0", source = "mlockall(2)")]
#[inline]
pub fn mlockall(flags: MCL) -> Result<()> {
    status(syscall!(__NR_mlockall, flags))
}

/// Let all memory of this process be swapped out again.
#[call(since = "2.0", source = "mlockall(2)")]
#[inline]
pub fn munlockall() -> Result<()> {
    status(syscall!(__NR_munlockall))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_file_is_mapped_from_an_offset() {
        let path = std::env::temp_dir().join(format!("callgate-mmap-{}", std::process::id()));
        let mut content = vec![b'a'; SIZE];
        content.push(b'z');
        std::fs::write(&path, content).unwrap();
        let file = std::fs::File::open(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let at = mmap(Address(0), 1, PROT::READ, MAP::SHARED, (&file).into(), SIZE as Off).unwrap();
        assert_eq!(byte(at), b'z');
        munmap(at, 1).unwrap();
        let write = mmap(Address(0), 1, PROT::WRITE, MAP::SHARED, (&file).into(), 0);
        assert_eq!(write, Err(Errno::ACCES));
        let crooked = mmap(Address(0), 1, PROT::READ, MAP::SHARED, (&file).into(), 1);
        assert_eq!(crooked, Err(Errno::INVAL));
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
