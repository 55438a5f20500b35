//! File systems: `struct statfs`, mount flags as it tells them, and the numbers that tell the file system.
#![allow(clippy::unnecessary_cast, reason = "the C library's type is as wide as a register")]

use crate::abi::linux::newest;
use callgate_macros::Layout;

flags! {
    /// Flags of a mount, as `statfs` tells them. Source: statfs(2), sys/statvfs.h.
    pub struct ST: u64 {
        /// Read only.
        const RDONLY = libc::ST_RDONLY as u64;
        /// The set-id bits have no effect.
        const NOSUID = libc::ST_NOSUID as u64;
        /// Device files cannot be used.
        const NODEV = libc::ST_NODEV as u64;
        /// Nothing can be executed.
        const NOEXEC = libc::ST_NOEXEC as u64;
        /// Writes are synchronous.
        const SYNCHRONOUS = libc::ST_SYNCHRONOUS as u64;
        /// Mandatory locks are allowed.
        const MANDLOCK = libc::ST_MANDLOCK as u64;
        /// Never set by Linux.
        const WRITE = libc::ST_WRITE as u64;
        /// Never set by Linux.
        const APPEND = libc::ST_APPEND as u64;
        /// Never set by Linux.
        const IMMUTABLE = libc::ST_IMMUTABLE as u64;
        /// Access times are not kept.
        const NOATIME = libc::ST_NOATIME as u64;
        /// Access times of directories are not kept.
        const NODIRATIME = libc::ST_NODIRATIME as u64;
        /// Access times are kept only relative to the change.
        const RELATIME = newest::ST_RELATIME;
        /// Symbolic links are not followed.
        const NOSYMFOLLOW = newest::ST_NOSYMFOLLOW;
    }
}

/// What the kernel knows of a mounted file system. Source: statfs(2), asm-generic/statfs.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct statfs", prefix = "f_")]
#[repr(C)]
#[cfg(all(target_pointer_width = "64", not(target_arch = "s390x")))]
pub struct Statfs {
    /// Which file system.
    #[group(FS_MAGIC)]
    pub r#type: i64,
    /// Block size that is best for transfers.
    pub bsize: i64,
    /// Blocks in all.
    pub blocks: u64,
    /// Free blocks.
    pub bfree: u64,
    /// Free blocks for those without privilege.
    pub bavail: u64,
    /// Inodes in all.
    pub files: u64,
    /// Free inodes.
    pub ffree: u64,
    /// Id of the file system.
    pub fsid: [i32; 2],
    /// Longest name of a file.
    pub namelen: i64,
    /// Block size that the numbers of blocks count.
    pub frsize: i64,
    /// Flags of the mount.
    #[group(ST)]
    pub flags: i64,
    __spare: [i64; 4],
}

/// What the kernel knows of a mounted file system: its `struct statfs64`. Source: statfs(2), asm/statfs.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct statfs", prefix = "f_")]
#[repr(C, packed(4))]
#[cfg(target_pointer_width = "32")]
pub struct Statfs {
    /// Which file system.
    #[group(FS_MAGIC)]
    pub r#type: u32,
    /// Block size that is best for transfers.
    pub bsize: u32,
    /// Blocks in all.
    pub blocks: u64,
    /// Free blocks.
    pub bfree: u64,
    /// Free blocks for those without privilege.
    pub bavail: u64,
    /// Inodes in all.
    pub files: u64,
    /// Free inodes.
    pub ffree: u64,
    /// Id of the file system.
    pub fsid: [i32; 2],
    /// Longest name of a file.
    pub namelen: u32,
    /// Block size that the numbers of blocks count.
    pub frsize: u32,
    /// Flags of the mount.
    #[group(ST)]
    pub flags: u32,
    __spare: [u32; 4],
}

/// What the kernel knows of a mounted file system. Source: statfs(2), asm/statfs.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct statfs", prefix = "f_")]
#[repr(C)]
#[cfg(target_arch = "s390x")]
pub struct Statfs {
    /// Which file system.
    #[group(FS_MAGIC)]
    pub r#type: u32,
    /// Block size that is best for transfers.
    pub bsize: u32,
    /// Blocks in all.
    pub blocks: u64,
    /// Free blocks.
    pub bfree: u64,
    /// Free blocks for those without privilege.
    pub bavail: u64,
    /// Inodes in all.
    pub files: u64,
    /// Free inodes.
    pub ffree: u64,
    /// Id of the file system.
    pub fsid: [i32; 2],
    /// Longest name of a file.
    pub namelen: u32,
    /// Block size that the numbers of blocks count.
    pub frsize: u32,
    /// Flags of the mount.
    #[group(ST)]
    pub flags: u32,
    __spare: [u32; 5],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    #[cfg(target_pointer_width = "64")]
    use linux_raw_sys::general::statfs;
    #[cfg(target_pointer_width = "32")]
    use linux_raw_sys::general::statfs64 as statfs;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Statfs,
            statfs {
                r#type: f_type,
                bsize: f_bsize,
                blocks: f_blocks,
                bfree: f_bfree,
                bavail: f_bavail,
                files: f_files,
                ffree: f_ffree,
                fsid: f_fsid,
                namelen: f_namelen,
                frsize: f_frsize,
                flags: f_flags,
            }
        );
    }
}
