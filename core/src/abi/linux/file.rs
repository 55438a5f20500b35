//! Open files: seek origins, `struct iovec`, flags of reading, writing and space.

use crate::abi::linux::newest;
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

values! {
    /// From where an offset counts. Source: lseek(2), linux/fs.h.
    pub struct SEEK: u32 {
        /// The start of the file.
        const SET = raw::SEEK_SET;
        /// The current position.
        const CUR = raw::SEEK_CUR;
        /// The end of the file.
        const END = raw::SEEK_END;
        /// The next data at or after the offset.
        const DATA = raw::SEEK_DATA;
        /// The next hole at or after the offset; the end of the file is one.
        const HOLE = raw::SEEK_HOLE;
    }
}

/// One buffer of a vectored read or write. Source: readv(2), linux/uio.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct iovec", prefix = "iov_")]
#[repr(C)]
pub struct Iovec {
    /// The buffer.
    #[pointer(len = "len")]
    pub base: *mut u8,
    /// Its length in bytes.
    pub len: usize,
}

impl From<&[u8]> for Iovec {
    fn from(buffer: &[u8]) -> Self {
        Self {
            base: buffer.as_ptr().cast_mut(),
            len: buffer.len(),
        }
    }
}

impl From<&mut [u8]> for Iovec {
    fn from(buffer: &mut [u8]) -> Self {
        Self {
            base: buffer.as_mut_ptr(),
            len: buffer.len(),
        }
    }
}

flags! {
    /// How one read or write differs from others. Source: preadv2(2), linux/fs.h.
    pub struct RWF: u32 {
        /// High priority: poll the device for completion.
        const HIPRI = raw::RWF_HIPRI;
        /// As if opened with `O_DSYNC`.
        const DSYNC = raw::RWF_DSYNC;
        /// As if opened with `O_SYNC`.
        const SYNC = raw::RWF_SYNC;
        /// Fail with `EAGAIN` instead of waiting.
        const NOWAIT = raw::RWF_NOWAIT;
        /// Write at the end of the file.
        const APPEND = raw::RWF_APPEND;
        /// Write at the offset even if the file was opened with `O_APPEND`.
        const NOAPPEND = libc::RWF_NOAPPEND as u32;
        /// All of the write, or nothing after a crash.
        const ATOMIC = libc::RWF_ATOMIC as u32;
        /// Do not keep the data in the page cache.
        const DONTCACHE = libc::RWF_DONTCACHE as u32;
        /// No `SIGPIPE` from this write.
        const NOSIGNAL = newest::RWF_NOSIGNAL;
    }
}

flags! {
    /// What `fallocate` does with a range. Source: fallocate(2), linux/falloc.h.
    pub struct FALLOC_FL: u32 {
        /// Reserve space; this is 0.
        const ALLOCATE_RANGE = raw::FALLOC_FL_ALLOCATE_RANGE;
        /// The file's size stays.
        const KEEP_SIZE = raw::FALLOC_FL_KEEP_SIZE;
        /// Make a hole; needs `KEEP_SIZE`.
        const PUNCH_HOLE = raw::FALLOC_FL_PUNCH_HOLE;
        /// Do not hide what the blocks held; no file system takes it.
        const NO_HIDE_STALE = raw::FALLOC_FL_NO_HIDE_STALE;
        /// Take the range out: what follows moves down.
        const COLLAPSE_RANGE = raw::FALLOC_FL_COLLAPSE_RANGE;
        /// Make the range zeros.
        const ZERO_RANGE = raw::FALLOC_FL_ZERO_RANGE;
        /// Insert a hole: what follows moves up.
        const INSERT_RANGE = raw::FALLOC_FL_INSERT_RANGE;
        /// Give shared blocks their own copy.
        const UNSHARE_RANGE = raw::FALLOC_FL_UNSHARE_RANGE;
        /// Write zeros to the device.
        const WRITE_ZEROES = raw::FALLOC_FL_WRITE_ZEROES;
    }
}

values! {
    /// How a part of a file will be used. Source: posix_fadvise(2), linux/fadvise.h.
    pub struct POSIX_FADV: u32 {
        /// Nothing special.
        const NORMAL = raw::POSIX_FADV_NORMAL;
        /// In random order.
        const RANDOM = raw::POSIX_FADV_RANDOM;
        /// From the start to the end.
        const SEQUENTIAL = raw::POSIX_FADV_SEQUENTIAL;
        /// Soon.
        const WILLNEED = raw::POSIX_FADV_WILLNEED;
        /// Not soon; drop it from the cache.
        const DONTNEED = raw::POSIX_FADV_DONTNEED;
        /// Only once.
        const NOREUSE = raw::POSIX_FADV_NOREUSE;
    }
}

flags! {
    /// What `sync_file_range` does. Source: sync_file_range(2), linux/fs.h.
    pub struct SYNC_FILE_RANGE: u32 {
        /// Wait for what is being written.
        const WAIT_BEFORE = raw::SYNC_FILE_RANGE_WAIT_BEFORE;
        /// Start to write what is changed.
        const WRITE = raw::SYNC_FILE_RANGE_WRITE;
        /// Wait for what was started.
        const WAIT_AFTER = raw::SYNC_FILE_RANGE_WAIT_AFTER;
        /// All three.
        const WRITE_AND_WAIT = raw::SYNC_FILE_RANGE_WRITE_AND_WAIT;
    }
}

flags! {
    /// How `splice`, `tee` and `vmsplice` move data. Source: splice(2), linux/splice.h.
    pub struct SPLICE_F: u32 {
        /// Move pages instead of copying, where that can be.
        const MOVE = raw::SPLICE_F_MOVE;
        /// Do not wait on the pipe.
        const NONBLOCK = raw::SPLICE_F_NONBLOCK;
        /// More data will come.
        const MORE = raw::SPLICE_F_MORE;
        /// `vmsplice`: the pages are given to the kernel and not touched again.
        const GIFT = raw::SPLICE_F_GIFT;
    }
}

flags! {
    /// How `memfd_create` makes a file. The `HUGE_` sizes are numbers in the upper bits, of which one is given.
    /// Source: memfd_create(2), linux/memfd.h.
    pub struct MFD: u32 {
        /// Close the descriptor on `execve`.
        const CLOEXEC = raw::MFD_CLOEXEC;
        /// Seals may be added.
        const ALLOW_SEALING = raw::MFD_ALLOW_SEALING;
        /// Use huge pages.
        const HUGETLB = raw::MFD_HUGETLB;
        /// Not executable, and sealed to stay so.
        const NOEXEC_SEAL = raw::MFD_NOEXEC_SEAL;
        /// Executable.
        const EXEC = raw::MFD_EXEC;
        /// Huge pages of 64 KiB.
        const HUGE_64KB = raw::MFD_HUGE_64KB;
        /// Huge pages of 512 KiB.
        const HUGE_512KB = raw::MFD_HUGE_512KB;
        /// Huge pages of 1 MiB.
        const HUGE_1MB = raw::MFD_HUGE_1MB;
        /// Huge pages of 2 MiB.
        const HUGE_2MB = raw::MFD_HUGE_2MB;
        /// Huge pages of 8 MiB.
        const HUGE_8MB = raw::MFD_HUGE_8MB;
        /// Huge pages of 16 MiB.
        const HUGE_16MB = raw::MFD_HUGE_16MB;
        /// Huge pages of 32 MiB.
        const HUGE_32MB = raw::MFD_HUGE_32MB;
        /// Huge pages of 256 MiB.
        const HUGE_256MB = raw::MFD_HUGE_256MB;
        /// Huge pages of 512 MiB.
        const HUGE_512MB = raw::MFD_HUGE_512MB;
        /// Huge pages of 1 GiB.
        const HUGE_1GB = raw::MFD_HUGE_1GB;
        /// Huge pages of 2 GiB.
        const HUGE_2GB = raw::MFD_HUGE_2GB;
        /// Huge pages of 16 GiB.
        const HUGE_16GB = raw::MFD_HUGE_16GB;
    }
}

values! {
    /// Where the size of huge pages stands in `MFD` flags. Source: memfd_create(2), linux/memfd.h.
    pub struct MFD_HUGE: u32 {
        /// The lowest bit of the size's logarithm.
        const SHIFT = raw::MFD_HUGE_SHIFT;
        /// The bits of the size's logarithm, before the shift.
        const MASK = raw::MFD_HUGE_MASK;
    }
}

flags! {
    /// Whether an extended attribute may exist already. Source: setxattr(2), linux/xattr.h.
    pub struct XATTR: u32 {
        /// Fail with `EEXIST` if it exists.
        const CREATE = raw::XATTR_CREATE;
        /// Fail with `ENODATA` if it does not exist.
        const REPLACE = raw::XATTR_REPLACE;
    }
}

values! {
    /// Limits of extended attributes, in bytes. Source: xattr(7), linux/limits.h.
    pub struct XATTR_LIMIT: u32 {
        /// Longest name.
        const NAME_MAX = raw::XATTR_NAME_MAX;
        /// Largest value.
        const SIZE_MAX = raw::XATTR_SIZE_MAX;
        /// Largest list of names.
        const LIST_MAX = raw::XATTR_LIST_MAX;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Iovec,
            raw::iovec {
                base: iov_base,
                len: iov_len
            }
        );
    }
}
