//! The calls whose arguments lie in another way on some processor. Each takes what the topic gives, and answers as the call does.

use super::{Reg, enter};
#[cfg(target_pointer_width = "32")]
use crate::Errno;
use crate::abi::{O, Statfs};
use crate::arg::{DirFd, Fd, Mode, Mut, Off, Path};

/// A 64-bit kernel allows large files always; of a 32-bit one that is asked for.
#[inline(always)]
pub(crate) fn openat(dir: DirFd<'_>, path: Path<'_>, flags: O, mode: Mode) -> usize {
    #[cfg(target_pointer_width = "32")]
    let flags = flags | O::LARGEFILE;
    enter!(__NR_openat, dir, path, flags, mode)
}

/// The result is as wide as the offset, so a 32-bit kernel stores it in memory.
#[cfg(target_pointer_width = "32")]
#[inline]
pub(crate) fn lseek(fd: Fd<'_>, offset: Off, whence: impl Reg) -> crate::Result<Off> {
    let mut position: Off = 0;
    let (lower, upper) = (offset as usize, (offset >> 32) as usize);
    super::status(enter!(__NR__llseek, fd, upper, lower, &raw mut position, whence))?;
    Ok(position)
}

/// One register.
#[cfg(target_pointer_width = "64")]
#[inline(always)]
pub(crate) fn lseek(fd: Fd<'_>, offset: Off, whence: impl Reg) -> usize {
    enter!(__NR_lseek, fd, offset, whence)
}

/// The two registers of an offset of vectored reading and writing. They are two arguments and no pair, whose lower one a 64-bit kernel
/// takes alone.
#[inline(always)]
fn halves(offset: Off) -> (usize, usize) {
    #[cfg(target_pointer_width = "32")]
    return (offset as usize, (offset >> 32) as usize);
    #[cfg(target_pointer_width = "64")]
    return (offset as usize, 0);
}

macro_rules! vectored {
    ($($name:ident $nr:ident $($flags:ident)?;)*) => { $(
        /// The offset is in two halves.
        #[inline(always)]
        pub(crate) fn $name(fd: Fd<'_>, iov: impl Reg, count: usize, offset: Off $(, $flags: impl Reg)?) -> usize {
            let (lower, upper) = halves(offset);
            enter!($nr, fd, iov, count, lower, upper $(, $flags)?)
        }
    )* };
}
vectored! {
    preadv __NR_preadv;
    pwritev __NR_pwritev;
    preadv2 __NR_preadv2 flags;
    pwritev2 __NR_pwritev2 flags;
}

/// Where pairs of registers begin at an even one, the flags come first, so that six registers are enough; powerpc64 has only that one.
#[inline(always)]
pub(crate) fn sync_file_range(fd: Fd<'_>, offset: Off, len: Off, flags: impl Reg) -> usize {
    #[cfg(any(target_arch = "arm", target_arch = "powerpc64"))]
    return enter!(__NR_sync_file_range2, fd, flags, offset, len);
    #[cfg(not(any(target_arch = "arm", target_arch = "powerpc64")))]
    return enter!(__NR_sync_file_range, fd, offset, len, flags);
}

/// As [`sync_file_range`].
#[inline(always)]
pub(crate) fn fadvise64(fd: Fd<'_>, offset: Off, len: Off, advice: impl Reg) -> usize {
    #[cfg(target_arch = "arm")]
    return enter!(__NR_arm_fadvise64_64, fd, advice, offset, len);
    #[cfg(target_arch = "x86")]
    return enter!(__NR_fadvise64_64, fd, offset, len, advice);
    #[cfg(target_pointer_width = "64")]
    return enter!(__NR_fadvise64, fd, offset, len, advice);
}

/// A 32-bit kernel has a second call for the wide structure, and wants to know its size.
#[inline(always)]
pub(crate) fn statfs(path: Path<'_>, statfs: Mut<'_, Statfs>) -> usize {
    #[cfg(target_pointer_width = "32")]
    return enter!(__NR_statfs64, path, size_of::<Statfs>(), statfs);
    #[cfg(target_pointer_width = "64")]
    return enter!(__NR_statfs, path, statfs);
}

/// As [`statfs`].
#[inline(always)]
pub(crate) fn fstatfs(fd: Fd<'_>, statfs: Mut<'_, Statfs>) -> usize {
    #[cfg(target_pointer_width = "32")]
    return enter!(__NR_fstatfs64, fd, size_of::<Statfs>(), statfs);
    #[cfg(target_pointer_width = "64")]
    return enter!(__NR_fstatfs, fd, statfs);
}

/// s390x has five registers for arguments here, so the kernel takes them from memory. A 32-bit kernel counts the offset in units of 4096,
/// whatever the page size; what does not fit into that it cannot be asked, so the answer to it is given here.
#[inline(always)]
pub(crate) fn mmap(addr: impl Reg, length: usize, prot: impl Reg, flags: impl Reg, fd: Fd<'_>, offset: Off) -> usize {
    #[cfg(target_arch = "s390x")]
    {
        let arguments = [addr.reg(), length, prot.reg(), flags.reg(), fd.reg(), offset.reg()];
        enter!(__NR_mmap, arguments.as_ptr())
    }
    #[cfg(all(target_pointer_width = "64", not(target_arch = "s390x")))]
    {
        enter!(__NR_mmap, addr, length, prot, flags, fd, offset)
    }
    #[cfg(target_pointer_width = "32")]
    {
        const UNIT: Off = 4096;
        let refused = |error: Errno| (error.raw() as usize).wrapping_neg();
        if offset % UNIT != 0 {
            return refused(Errno::INVAL);
        }
        match usize::try_from(offset / UNIT) {
            Ok(units) => enter!(__NR_mmap2, addr, length, prot, flags, fd, units),
            Err(_) => refused(Errno::OVERFLOW),
        }
    }
}
