//! Memory: mappings, what may be done with them, advice, locks.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::Errno;
use crate::abi::{MADV, MAP, MCL, MSYNC, PROT};
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
    address(syscall!(__NR_mmap, addr, length, prot, flags, fd, offset))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;

    /// Larger than a page anywhere.
    const SIZE: usize = 1 << 18;

    /// The byte at an address that a test has mapped for reading.
    fn byte(at: Address) -> u8 {
        // SAFETY: the mapping is there, and readable.
        unsafe { core::ptr::with_exposed_provenance::<u8>(at.0).read_volatile() }
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
}
