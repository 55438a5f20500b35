//! Directories: types of entries, and an entry as it is read from the buffer that `getdents` fills.

use crate::abi::linux::newest;
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

values! {
    /// Type of a directory entry. Source: readdir(3), dirent.h.
    pub struct DT: u8 {
        /// Not told; ask `lstat`.
        const UNKNOWN = raw::DT_UNKNOWN as u8;
        /// Pipe with a name.
        const FIFO = raw::DT_FIFO as u8;
        /// Character device.
        const CHR = raw::DT_CHR as u8;
        /// Directory.
        const DIR = raw::DT_DIR as u8;
        /// Block device.
        const BLK = raw::DT_BLK as u8;
        /// Regular file.
        const REG = raw::DT_REG as u8;
        /// Symbolic link.
        const LNK = raw::DT_LNK as u8;
        /// Socket.
        const SOCK = raw::DT_SOCK as u8;
        /// A whiteout, which hides a name of a lower layer.
        const WHT = newest::DT_WHT;
    }
}

/// One directory entry, whose name stays in the buffer that `getdents` filled: what `struct linux_dirent64` holds,
/// with the name's place instead of the name. Source: getdents(2).
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct dirent")]
#[repr(C)]
pub struct Dirent {
    /// Inode number.
    pub ino: u64,
    /// Position of the next entry in the directory, for `lseek`.
    pub off: i64,
    /// Where the name starts in the buffer.
    pub name_offset: u32,
    /// The name's length in bytes.
    pub name_len: u16,
    /// Length of the kernel's entry in the buffer.
    pub reclen: u16,
    /// Type of the file.
    #[group(DT)]
    pub r#type: u8,
    __pad: [u8; 7],
}

impl Dirent {
    pub(crate) fn new(ino: u64, off: i64, kind: u8, reclen: u16, name_offset: u32, name_len: u16) -> Self {
        Self {
            ino,
            off,
            name_offset,
            name_len,
            reclen,
            r#type: kind,
            __pad: [0; 7],
        }
    }
}
