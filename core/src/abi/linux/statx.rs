//! File modes, and what `statx` asks and answers.

use crate::arg::{Gid, Uid};
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

flags! {
    /// A file's mode: its type (one of the `IF` names, under `IFMT`) and its permissions. Source: inode(7), linux/stat.h.
    pub struct S: u32 {
        /// The bits that hold the type.
        const IFMT = raw::S_IFMT;
        /// Socket.
        const IFSOCK = raw::S_IFSOCK;
        /// Symbolic link.
        const IFLNK = raw::S_IFLNK;
        /// Regular file.
        const IFREG = raw::S_IFREG;
        /// Block device.
        const IFBLK = raw::S_IFBLK;
        /// Directory.
        const IFDIR = raw::S_IFDIR;
        /// Character device.
        const IFCHR = raw::S_IFCHR;
        /// Pipe with a name.
        const IFIFO = raw::S_IFIFO;
        /// Executing takes on the owner's id.
        const ISUID = raw::S_ISUID;
        /// Executing takes on the group's id; in a directory, new files take the directory's group.
        const ISGID = raw::S_ISGID;
        /// In a directory: only a file's owner may remove it (sticky).
        const ISVTX = raw::S_ISVTX;
        /// All three for the owner.
        const IRWXU = raw::S_IRWXU;
        /// The owner may read.
        const IRUSR = raw::S_IRUSR;
        /// The owner may write.
        const IWUSR = raw::S_IWUSR;
        /// The owner may execute, or search a directory.
        const IXUSR = raw::S_IXUSR;
        /// All three for the group.
        const IRWXG = raw::S_IRWXG;
        /// The group may read.
        const IRGRP = raw::S_IRGRP;
        /// The group may write.
        const IWGRP = raw::S_IWGRP;
        /// The group may execute or search.
        const IXGRP = raw::S_IXGRP;
        /// All three for everybody else.
        const IRWXO = raw::S_IRWXO;
        /// Others may read.
        const IROTH = raw::S_IROTH;
        /// Others may write.
        const IWOTH = raw::S_IWOTH;
        /// Others may execute or search.
        const IXOTH = raw::S_IXOTH;
        /// An old name of `IRUSR`.
        const IREAD = libc::S_IREAD;
        /// An old name of `IWUSR`.
        const IWRITE = libc::S_IWRITE;
        /// An old name of `IXUSR`.
        const IEXEC = libc::S_IEXEC;
    }
}

flags! {
    /// What `statx` asks for, and what it answered. Source: statx(2), linux/stat.h.
    pub struct STATX: u32 {
        /// Type.
        const TYPE = raw::STATX_TYPE;
        /// Permissions.
        const MODE = raw::STATX_MODE;
        /// Number of links.
        const NLINK = raw::STATX_NLINK;
        /// Owner.
        const UID = raw::STATX_UID;
        /// Group.
        const GID = raw::STATX_GID;
        /// Last access.
        const ATIME = raw::STATX_ATIME;
        /// Last change of content.
        const MTIME = raw::STATX_MTIME;
        /// Last change of status.
        const CTIME = raw::STATX_CTIME;
        /// Inode number.
        const INO = raw::STATX_INO;
        /// Size.
        const SIZE = raw::STATX_SIZE;
        /// Blocks in use.
        const BLOCKS = raw::STATX_BLOCKS;
        /// All that `stat` gives.
        const BASIC_STATS = raw::STATX_BASIC_STATS;
        /// Time of birth.
        const BTIME = raw::STATX_BTIME;
        /// `BASIC_STATS` and `BTIME`; an old name that does not grow.
        const ALL = raw::STATX_ALL;
        /// Id of the mount.
        const MNT_ID = raw::STATX_MNT_ID;
        /// Alignment for direct I/O.
        const DIOALIGN = raw::STATX_DIOALIGN;
        /// Id of the mount that is never used again.
        const MNT_ID_UNIQUE = raw::STATX_MNT_ID_UNIQUE;
        /// Id of the subvolume.
        const SUBVOL = raw::STATX_SUBVOL;
        /// Limits of atomic writes.
        const WRITE_ATOMIC = raw::STATX_WRITE_ATOMIC;
        /// Alignment for direct reads.
        const DIO_READ_ALIGN = raw::STATX_DIO_READ_ALIGN;
        /// Never to be set: kept for the struct's growth.
        const _RESERVED = raw::STATX__RESERVED;
    }
}

flags! {
    /// Attributes of a file, as `statx` tells them. Source: statx(2), linux/stat.h.
    pub struct STATX_ATTR: u64 {
        /// Stored compressed.
        const COMPRESSED = raw::STATX_ATTR_COMPRESSED as u64;
        /// Cannot be changed.
        const IMMUTABLE = raw::STATX_ATTR_IMMUTABLE as u64;
        /// Can only be appended to.
        const APPEND = raw::STATX_ATTR_APPEND as u64;
        /// Left out by backups with dump(8).
        const NODUMP = raw::STATX_ATTR_NODUMP as u64;
        /// Stored encrypted.
        const ENCRYPTED = raw::STATX_ATTR_ENCRYPTED as u64;
        /// Automount point.
        const AUTOMOUNT = raw::STATX_ATTR_AUTOMOUNT as u64;
        /// Root of a mount.
        const MOUNT_ROOT = raw::STATX_ATTR_MOUNT_ROOT as u64;
        /// Protected by fs-verity.
        const VERITY = raw::STATX_ATTR_VERITY as u64;
        /// Mapped directly from persistent memory.
        const DAX = raw::STATX_ATTR_DAX as u64;
        /// Atomic writes are possible.
        const WRITE_ATOMIC = raw::STATX_ATTR_WRITE_ATOMIC as u64;
    }
}

/// A time in `struct statx`. Source: statx(2), linux/stat.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct statx_timestamp", prefix = "tv_")]
#[repr(C)]
pub struct StatxTimestamp {
    /// Seconds.
    pub sec: i64,
    /// Nanoseconds.
    pub nsec: u32,
    __reserved: i32,
}

/// What the kernel knows of a file, extensibly. Source: statx(2), linux/stat.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct statx", prefix = "stx_")]
#[repr(C)]
pub struct Statx {
    /// Which fields were filled.
    #[group(STATX)]
    pub mask: u32,
    /// Best block size for I/O.
    pub blksize: u32,
    /// Attributes.
    #[group(STATX_ATTR)]
    pub attributes: u64,
    /// Number of hard links.
    pub nlink: u32,
    /// Owner.
    pub uid: Uid,
    /// Group.
    pub gid: Gid,
    /// Type and permissions.
    #[group(S)]
    pub mode: u16,
    __spare0: [u16; 1],
    /// Inode number.
    pub ino: u64,
    /// Size in bytes.
    pub size: u64,
    /// Blocks of 512 bytes in use.
    pub blocks: u64,
    /// Which attributes the file system knows.
    #[group(STATX_ATTR)]
    pub attributes_mask: u64,
    /// Last access.
    pub atime: StatxTimestamp,
    /// Birth.
    pub btime: StatxTimestamp,
    /// Last change of status.
    pub ctime: StatxTimestamp,
    /// Last change of content.
    pub mtime: StatxTimestamp,
    /// Device, for a device file: major number.
    pub rdev_major: u32,
    /// Device, for a device file: minor number.
    pub rdev_minor: u32,
    /// Device that holds the file: major number.
    pub dev_major: u32,
    /// Device that holds the file: minor number.
    pub dev_minor: u32,
    /// Id of the mount.
    pub mnt_id: u64,
    /// Alignment of memory for direct I/O.
    pub dio_mem_align: u32,
    /// Alignment of offsets for direct I/O.
    pub dio_offset_align: u32,
    /// Id of the subvolume.
    pub subvol: u64,
    /// Smallest atomic write, in bytes.
    pub atomic_write_unit_min: u32,
    /// Largest atomic write, in bytes.
    pub atomic_write_unit_max: u32,
    /// Most buffers of an atomic write.
    pub atomic_write_segments_max: u32,
    /// Alignment of offsets for direct reads.
    pub dio_read_offset_align: u32,
    /// Largest atomic write that is fast, in bytes.
    pub atomic_write_unit_max_opt: u32,
    __spare2: [u32; 1],
    __spare3: [u64; 8],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            StatxTimestamp,
            raw::statx_timestamp {
                sec: tv_sec,
                nsec: tv_nsec
            }
        );
        same_layout!(
            Statx,
            raw::statx {
                mask: stx_mask,
                blksize: stx_blksize,
                attributes: stx_attributes,
                nlink: stx_nlink,
                uid: stx_uid,
                gid: stx_gid,
                mode: stx_mode,
                ino: stx_ino,
                size: stx_size,
                blocks: stx_blocks,
                attributes_mask: stx_attributes_mask,
                atime: stx_atime,
                btime: stx_btime,
                ctime: stx_ctime,
                mtime: stx_mtime,
                rdev_major: stx_rdev_major,
                rdev_minor: stx_rdev_minor,
                dev_major: stx_dev_major,
                dev_minor: stx_dev_minor,
                mnt_id: stx_mnt_id,
                dio_mem_align: stx_dio_mem_align,
                dio_offset_align: stx_dio_offset_align,
                subvol: stx_subvol,
                atomic_write_unit_min: stx_atomic_write_unit_min,
                atomic_write_unit_max: stx_atomic_write_unit_max,
                atomic_write_segments_max: stx_atomic_write_segments_max,
                dio_read_offset_align: stx_dio_read_offset_align,
                atomic_write_unit_max_opt: stx_atomic_write_unit_max_opt
            }
        );
    }
}
