//! Files: open flags, seek origins, `struct stat`, `struct iovec`.

use crate::arg::Mode;
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

flags! {
    /// How a file is opened, and the status flags of an open file. Source: open(2), asm/fcntl.h.
    pub struct O: u32 {
        /// Read only; this is 0, the absence of `WRONLY` and `RDWR`.
        const RDONLY = raw::O_RDONLY;
        /// Write only.
        const WRONLY = raw::O_WRONLY;
        /// Read and write.
        const RDWR = raw::O_RDWR;
        /// Create the file if it is missing; `mode` is then used.
        const CREAT = raw::O_CREAT;
        /// With `CREAT`: fail with `EEXIST` if it exists.
        const EXCL = raw::O_EXCL;
        /// Close the descriptor on `execve`.
        const CLOEXEC = raw::O_CLOEXEC;
    }
}

values! {
    /// From where an offset counts. Source: lseek(2), linux/fs.h.
    pub struct SEEK: u32 {
        /// The start of the file.
        const SET = raw::SEEK_SET;
        /// The current position.
        const CUR = raw::SEEK_CUR;
        /// The end of the file.
        const END = raw::SEEK_END;
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

/// What the kernel knows of a file. Source: stat(2), asm/stat.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct stat", prefix = "st_")]
#[repr(C)]
#[cfg(target_arch = "x86_64")]
pub struct Stat {
    /// Device that holds the file.
    pub dev: u64,
    /// Inode number.
    pub ino: u64,
    /// Number of hard links.
    pub nlink: u64,
    /// Type and permissions.
    pub mode: Mode,
    /// Owner.
    pub uid: u32,
    /// Group.
    pub gid: u32,
    __pad0: u32,
    /// Device, for a device file.
    pub rdev: u64,
    /// Size in bytes.
    pub size: i64,
    /// Best block size for I/O.
    pub blksize: i64,
    /// Blocks of 512 bytes in use.
    pub blocks: i64,
    /// Last access, seconds.
    pub atime: i64,
    /// Last access, nanoseconds.
    pub atime_nsec: u64,
    /// Last change of content, seconds.
    pub mtime: i64,
    /// Last change of content, nanoseconds.
    pub mtime_nsec: u64,
    /// Last change of status, seconds.
    pub ctime: i64,
    /// Last change of status, nanoseconds.
    pub ctime_nsec: u64,
    __unused: [i64; 3],
}
