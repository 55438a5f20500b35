//! File systems: `statfs` of FreeBSD and macOS, `statvfs` of NetBSD, and what belongs to mounting and sending files.

#[cfg(not(target_os = "netbsd"))]
use crate::abi::layout::is_layout;
use crate::arg::{Char, Uid};
use callgate_macros::Layout;

/// The id of a file system. Source: statfs(2), sys/types.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "fsid_t")]
#[repr(C)]
pub struct Fsid {
    /// Two numbers.
    #[cfg(not(target_os = "netbsd"))]
    pub val: [i32; 2],
    /// Two numbers.
    #[cfg(target_os = "netbsd")]
    #[kernel = "__fsid_val"]
    pub val: [i32; 2],
}

/// A file system. Source: statfs(2), sys/mount.h.
#[cfg(target_os = "freebsd")]
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct statfs", prefix = "f_")]
#[repr(C)]
pub struct Statfs {
    /// Version of this struct.
    pub version: u32,
    /// Kind of file system, as a number.
    pub r#type: u32,
    /// How it is mounted.
    #[group(MNT)]
    pub flags: u64,
    /// Size of a piece, in bytes.
    pub bsize: u64,
    /// Best size of a transfer, in bytes.
    pub iosize: u64,
    /// Pieces.
    pub blocks: u64,
    /// Free pieces.
    pub bfree: u64,
    /// Free pieces for ordinary users.
    pub bavail: i64,
    /// Files that fit.
    pub files: u64,
    /// Files that still fit, for ordinary users.
    pub ffree: i64,
    /// Writes that were waited for.
    pub syncwrites: u64,
    /// Writes that were not.
    pub asyncwrites: u64,
    /// Reads that were waited for.
    pub syncreads: u64,
    /// Reads that were not.
    pub asyncreads: u64,
    /// Files in memory.
    pub nvnodelistsize: u32,
    __spare0: u32,
    __spare: [u64; 9],
    /// Longest name.
    pub namemax: u32,
    /// Who mounted it.
    pub owner: Uid,
    /// Its id.
    pub fsid: Fsid,
    __charspare: [Char; 80],
    /// Kind of file system.
    pub fstypename: [Char; 16],
    /// What is mounted.
    pub mntfromname: [Char; 1024],
    /// Where it is mounted.
    pub mntonname: [Char; 1024],
}

/// A file system. Source: statfs(2), sys/mount.h.
#[cfg(target_os = "macos")]
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct statfs", prefix = "f_")]
#[repr(C)]
pub struct Statfs {
    /// Size of a block, in bytes.
    pub bsize: u32,
    /// Best size of a transfer, in bytes.
    pub iosize: i32,
    /// Blocks.
    pub blocks: u64,
    /// Free blocks.
    pub bfree: u64,
    /// Free blocks for ordinary users.
    pub bavail: u64,
    /// Files that fit.
    pub files: u64,
    /// Files that still fit.
    pub ffree: u64,
    /// Its id.
    pub fsid: Fsid,
    /// Who mounted it.
    pub owner: Uid,
    /// Kind of file system, as a number.
    pub r#type: u32,
    /// How it is mounted.
    #[group(MNT)]
    pub flags: u32,
    /// Variant of the kind.
    pub fssubtype: u32,
    /// Kind of file system.
    pub fstypename: [Char; 16],
    /// Where it is mounted.
    pub mntonname: [Char; 1024],
    /// What is mounted.
    pub mntfromname: [Char; 1024],
    /// More of how it is mounted.
    pub flags_ext: u32,
    __reserved: [u32; 7],
}

/// A file system. Source: statvfs(2), sys/statvfs.h.
#[cfg(target_os = "netbsd")]
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct statvfs", prefix = "f_")]
#[repr(C)]
pub struct Statvfs {
    /// How it is mounted.
    #[group(MNT)]
    pub flag: u64,
    /// Size of a block, in bytes.
    pub bsize: u64,
    /// Size of a piece, in bytes.
    pub frsize: u64,
    /// Best size of a transfer, in bytes.
    pub iosize: u64,
    /// Pieces.
    pub blocks: u64,
    /// Free pieces.
    pub bfree: u64,
    /// Free pieces for ordinary users.
    pub bavail: u64,
    /// Pieces kept for the superuser.
    pub bresvd: u64,
    /// Files that fit.
    pub files: u64,
    /// Files that still fit.
    pub ffree: u64,
    /// Files that still fit, for ordinary users.
    pub favail: u64,
    /// Files kept for the superuser.
    pub fresvd: u64,
    /// Reads that were waited for.
    pub syncreads: u64,
    /// Writes that were waited for.
    pub syncwrites: u64,
    /// Reads that were not.
    pub asyncreads: u64,
    /// Writes that were not.
    pub asyncwrites: u64,
    /// Its id.
    pub fsidx: Fsid,
    /// Its id, as POSIX has it.
    pub fsid: u64,
    /// Longest name.
    pub namemax: u64,
    /// Who mounted it.
    pub owner: Uid,
    __spare0: u32,
    __spare: [u64; 4],
    /// Kind of file system.
    pub fstypename: [Char; 32],
    /// Where it is mounted.
    pub mntonname: [Char; 1024],
    /// What is mounted.
    pub mntfromname: [Char; 1024],
    /// The label of what is mounted.
    pub mntfromlabel: [Char; 1024],
}

/// What is sent before and after a file. Source: sendfile(2), sys/socket.h.
#[cfg(not(target_os = "netbsd"))]
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sf_hdtr")]
#[repr(C)]
pub struct SfHdtr {
    /// What is sent before it.
    #[pointer(len = "hdr_cnt")]
    pub headers: *mut super::Iovec,
    /// The number of buffers.
    pub hdr_cnt: i32,
    /// What is sent after it.
    #[pointer(len = "trl_cnt")]
    pub trailers: *mut super::Iovec,
    /// The number of buffers.
    pub trl_cnt: i32,
}

/// Space for a file. Source: fcntl(2), sys/fcntl.h.
#[cfg(target_os = "macos")]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct fstore", prefix = "fst_")]
#[repr(C)]
pub struct Fstore {
    /// How.
    #[group(F_ALLOCATE)]
    pub flags: u32,
    /// From where the offset counts.
    #[group(F_POSMODE)]
    pub posmode: i32,
    /// Where it begins.
    pub offset: i64,
    /// Its length in bytes.
    pub length: i64,
    /// Filled with how much there is now.
    pub bytesalloc: i64,
}

/// A hole in a file. Source: fcntl(2), sys/fcntl.h.
#[cfg(target_os = "macos")]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct fpunchhole", prefix = "fp_")]
#[repr(C)]
pub struct Fpunchhole {
    /// 0; reserved.
    pub flags: u32,
    /// 0; reserved.
    #[kernel = "reserved"]
    pub reserved: u32,
    /// Where it begins.
    pub offset: i64,
    /// Its length in bytes.
    pub length: i64,
}

#[cfg(target_os = "freebsd")]
is_layout! {
    Statfs = libc::statfs { version: f_version, r#type: f_type, flags: f_flags, bsize: f_bsize, iosize: f_iosize, blocks: f_blocks, bfree: f_bfree, bavail: f_bavail, files: f_files, ffree: f_ffree, syncwrites: f_syncwrites, asyncwrites: f_asyncwrites, syncreads: f_syncreads, asyncreads: f_asyncreads, namemax: f_namemax, owner: f_owner, fsid: f_fsid, fstypename: f_fstypename, mntfromname: f_mntfromname, mntonname: f_mntonname }
    SfHdtr = libc::sf_hdtr { headers: headers, hdr_cnt: hdr_cnt, trailers: trailers, trl_cnt: trl_cnt }
}
#[cfg(target_os = "macos")]
is_layout! {
    Statfs = libc::statfs { bsize: f_bsize, iosize: f_iosize, blocks: f_blocks, bfree: f_bfree, bavail: f_bavail, files: f_files, ffree: f_ffree, fsid: f_fsid, owner: f_owner, r#type: f_type, flags: f_flags, fssubtype: f_fssubtype, fstypename: f_fstypename, mntonname: f_mntonname, mntfromname: f_mntfromname }
    SfHdtr = libc::sf_hdtr { headers: headers, hdr_cnt: hdr_cnt, trailers: trailers, trl_cnt: trl_cnt }
    Fstore = libc::fstore_t { flags: fst_flags, posmode: fst_posmode, offset: fst_offset, length: fst_length, bytesalloc: fst_bytesalloc }
    Fpunchhole = libc::fpunchhole_t { flags: fp_flags, reserved: reserved, offset: fp_offset, length: fp_length }
}
// `libc` has the struct of NetBSD 9, without the label.
#[cfg(target_os = "netbsd")]
const _: () = assert!(size_of::<Statvfs>() == 3296);
