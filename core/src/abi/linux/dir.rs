//! Directories: types of entries, and how the kernel lays an entry out.

use crate::abi::entry::Places;
use crate::abi::linux::newest;
use core::mem::offset_of;
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

/// Where the parts of the kernel's entry are.
pub(crate) const ENTRY: Places = Places {
    ino: offset_of!(raw::linux_dirent64, d_ino),
    off: Some(offset_of!(raw::linux_dirent64, d_off)),
    reclen: offset_of!(raw::linux_dirent64, d_reclen),
    kind: offset_of!(raw::linux_dirent64, d_type),
    name: offset_of!(raw::linux_dirent64, d_name),
};
