//! `struct stat` as each processor has it: the same fields in another order and width.
//!
//! x86_64 and powerpc64 agree; aarch64 and riscv64 have the one that new processors get; those of 32 bits have `struct stat64`.

use crate::arg::{Dev, Gid, Mode, Off, Uid};
use callgate_macros::Layout;

/// What the kernel knows of a file. Source: stat(2), asm/stat.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct stat", prefix = "st_")]
#[repr(C)]
#[cfg(any(target_arch = "x86_64", target_arch = "powerpc64"))]
pub struct Stat {
    /// Device that holds the file.
    pub dev: Dev,
    /// Inode number.
    pub ino: u64,
    /// Number of hard links.
    pub nlink: u64,
    /// Type and permissions.
    #[group(S)]
    pub mode: Mode,
    /// Owner.
    pub uid: Uid,
    /// Group.
    pub gid: Gid,
    __pad0: u32,
    /// Device, for a device file.
    pub rdev: Dev,
    /// Size in bytes.
    pub size: Off,
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

/// What the kernel knows of a file. Source: stat(2), asm/stat.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct stat", prefix = "st_")]
#[repr(C)]
#[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
pub struct Stat {
    /// Device that holds the file.
    pub dev: Dev,
    /// Inode number.
    pub ino: u64,
    /// Type and permissions.
    #[group(S)]
    pub mode: Mode,
    /// Number of hard links.
    pub nlink: u32,
    /// Owner.
    pub uid: Uid,
    /// Group.
    pub gid: Gid,
    /// Device, for a device file.
    pub rdev: Dev,
    __pad1: u64,
    /// Size in bytes.
    pub size: Off,
    /// Best block size for I/O.
    pub blksize: i32,
    __pad2: i32,
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
    __unused: [u32; 2],
}

/// What the kernel knows of a file. Source: stat(2), asm/stat.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct stat", prefix = "st_")]
#[repr(C)]
#[cfg(target_arch = "s390x")]
pub struct Stat {
    /// Device that holds the file.
    pub dev: Dev,
    /// Inode number.
    pub ino: u64,
    /// Number of hard links.
    pub nlink: u64,
    /// Type and permissions.
    #[group(S)]
    pub mode: Mode,
    /// Owner.
    pub uid: Uid,
    /// Group.
    pub gid: Gid,
    __pad1: u32,
    /// Device, for a device file.
    pub rdev: Dev,
    /// Size in bytes.
    pub size: Off,
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
    /// Best block size for I/O.
    pub blksize: i64,
    /// Blocks of 512 bytes in use.
    pub blocks: i64,
    __unused: [u64; 3],
}

/// What the kernel knows of a file. Source: stat(2), asm/stat.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct stat", prefix = "st_")]
#[repr(C)]
#[cfg(any(target_arch = "arm", target_arch = "x86"))]
pub struct Stat {
    /// Device that holds the file.
    pub dev: Dev,
    __pad0: [u8; 4],
    __ino: u32,
    /// Type and permissions.
    #[group(S)]
    pub mode: Mode,
    /// Number of hard links.
    pub nlink: u32,
    /// Owner.
    pub uid: Uid,
    /// Group.
    pub gid: Gid,
    /// Device, for a device file.
    pub rdev: Dev,
    __pad3: [u8; 4],
    /// Size in bytes.
    pub size: Off,
    /// Best block size for I/O.
    pub blksize: u32,
    /// Blocks of 512 bytes in use.
    pub blocks: u64,
    /// Last access, seconds; the kernel cuts off what does not fit.
    pub atime: i32,
    /// Last access, nanoseconds.
    pub atime_nsec: u32,
    /// Last change of content, seconds; the kernel cuts off what does not fit.
    pub mtime: i32,
    /// Last change of content, nanoseconds.
    pub mtime_nsec: u32,
    /// Last change of status, seconds; the kernel cuts off what does not fit.
    pub ctime: i32,
    /// Last change of status, nanoseconds.
    pub ctime_nsec: u32,
    /// Inode number.
    pub ino: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    #[cfg(target_pointer_width = "64")]
    use linux_raw_sys::general::stat;
    #[cfg(target_pointer_width = "32")]
    use linux_raw_sys::general::stat64 as stat;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Stat,
            stat {
                dev: st_dev,
                ino: st_ino,
                nlink: st_nlink,
                mode: st_mode,
                uid: st_uid,
                gid: st_gid,
                rdev: st_rdev,
                size: st_size,
                blksize: st_blksize,
                blocks: st_blocks,
                atime: st_atime,
                atime_nsec: st_atime_nsec,
                mtime: st_mtime,
                mtime_nsec: st_mtime_nsec,
                ctime: st_ctime,
                ctime_nsec: st_ctime_nsec,
            }
        );
    }
}
