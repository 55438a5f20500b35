//! An entry of a directory as it is read from the buffer that `getdents` fills: our own struct, the same on every system.

use callgate_macros::Layout;

/// One directory entry, whose name stays in the buffer that `getdents` filled: what the kernel's own struct holds,
/// with the name's place instead of the name. Source: getdents(2).
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct dirent")]
#[repr(C)]
pub struct Dirent {
    /// Inode number.
    pub ino: u64,
    /// Position of the next entry in the directory, for `lseek`; 0 on NetBSD, whose kernel does not tell it.
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

/// Where the parts of a kernel's own entry are.
pub(crate) struct Places {
    /// The inode number, 8 bytes.
    pub(crate) ino: usize,
    /// The position of the next entry, 8 bytes, if it is told.
    pub(crate) off: Option<usize>,
    /// The length, 2 bytes.
    pub(crate) reclen: usize,
    /// The type, 1 byte.
    pub(crate) kind: usize,
    /// The name, which ends with a NUL.
    pub(crate) name: usize,
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
