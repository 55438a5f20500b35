//! NetBSD: the structs that it has in its own layout.

use super::SIG;
use crate::abi::entry::Places;
use crate::abi::layout::is_layout;
use crate::arg::{Char, Gid, Off, Pid, Uid};
use callgate_macros::Layout;
use core::mem::offset_of;

/// Seconds and microseconds. Source: gettimeofday(2), sys/time.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Layout)]
#[layout(name = "struct timeval", prefix = "tv_")]
#[repr(C)]
pub struct Timeval {
    /// Seconds.
    pub sec: i64,
    /// Microseconds, 0 to 999999.
    pub usec: i32,
    __pad: u32,
}

/// What the kernel knows of a file. Source: stat(2), sys/stat.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct stat", prefix = "st_")]
#[repr(C)]
pub struct Stat {
    /// Device that holds the file.
    pub dev: u64,
    /// Type and permissions.
    #[group(S)]
    pub mode: u32,
    /// Inode number.
    pub ino: u64,
    /// Number of hard links.
    pub nlink: u32,
    /// Owner.
    pub uid: Uid,
    /// Group.
    pub gid: Gid,
    /// Device, for a device file.
    pub rdev: u64,
    /// Last access, seconds.
    pub atime: i64,
    /// Last access, nanoseconds.
    pub atime_nsec: i64,
    /// Last change of content, seconds.
    pub mtime: i64,
    /// Last change of content, nanoseconds.
    pub mtime_nsec: i64,
    /// Last change of status, seconds.
    pub ctime: i64,
    /// Last change of status, nanoseconds.
    pub ctime_nsec: i64,
    /// Creation, seconds.
    pub birthtime: i64,
    /// Creation, nanoseconds.
    pub birthtime_nsec: i64,
    /// Size in bytes.
    pub size: Off,
    /// Blocks of 512 bytes in use.
    pub blocks: i64,
    /// Best block size for I/O.
    pub blksize: i32,
    /// Flags of the file (`UF`, `SF`).
    #[group(UF)]
    pub flags: u32,
    /// Generation of the inode.
    pub r#gen: u32,
    __spare: [u32; 2],
}

/// A lock on a part of a file. Source: fcntl(2), sys/fcntl.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct flock", prefix = "l_")]
#[repr(C)]
pub struct Flock {
    /// First byte.
    pub start: Off,
    /// Number of bytes; 0 is all to the end of the file.
    pub len: Off,
    /// Who holds the lock that is in the way.
    pub pid: Pid,
    /// Kind of lock.
    #[group(FCNTL_LOCK)]
    pub r#type: i16,
    /// From where `start` counts.
    #[group(SEEK)]
    pub whence: i16,
}

/// A kernel event: a change, or what happened. Source: kqueue(2), sys/event.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct kevent")]
#[repr(C)]
pub struct Kevent {
    /// What is watched: a descriptor, a process, a number.
    pub ident: usize,
    /// What about it.
    #[group(EVFILT)]
    pub filter: u32,
    /// What is done with it, and what came with it.
    #[group(EV)]
    pub flags: u32,
    /// Details, by the filter.
    #[group(NOTE)]
    pub fflags: u32,
    /// A number, by the filter.
    pub data: i64,
    /// The program's own number.
    pub udata: usize,
}

/// How a terminal behaves. Source: termios(4), sys/termios.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct termios", prefix = "c_")]
#[repr(C)]
pub struct Termios {
    /// Input modes.
    #[group(IFLAG)]
    pub iflag: u32,
    /// Output modes.
    #[group(OFLAG)]
    pub oflag: u32,
    /// Control modes.
    #[group(CFLAG)]
    pub cflag: u32,
    /// Local modes.
    #[group(LFLAG)]
    pub lflag: u32,
    /// Control characters, at the places of the group `CC`.
    pub cc: [u8; 20],
    /// Speed of the input in bits per second.
    pub ispeed: i32,
    /// Speed of the output in bits per second.
    pub ospeed: i32,
}

/// A set of signals. Source: sigsetops(3), sys/signal.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Layout)]
#[layout(name = "sigset_t")]
#[repr(C)]
pub struct Sigset {
    /// The bits; signal 1 is the lowest one of the first word.
    pub bits: [u32; 4],
}

/// What a signal does. Source: sigaction(2), sys/signal.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct sigaction", prefix = "sa_")]
#[repr(C)]
pub struct Sigaction {
    /// `SIG_DFL`, `SIG_IGN`, or the address of a handler.
    pub handler: usize,
    /// Signals that are blocked while the handler runs.
    pub mask: Sigset,
    /// How it is handled.
    #[group(SA)]
    pub flags: i32,
}

impl Sigset {
    /// The set with this signal added.
    pub const fn with(mut self, signal: SIG) -> Self {
        let (word, bit) = Self::place(signal);
        self.bits[word] |= bit;
        self
    }

    /// The set with this signal taken out.
    pub const fn without(mut self, signal: SIG) -> Self {
        let (word, bit) = Self::place(signal);
        self.bits[word] &= !bit;
        self
    }

    /// Whether this signal is in it.
    pub const fn has(self, signal: SIG) -> bool {
        let (word, bit) = Self::place(signal);
        self.bits[word] & bit != 0
    }

    const fn place(signal: SIG) -> (usize, u32) {
        let index = signal.0 as usize - 1;
        (index / 32, 1 << (index % 32))
    }
}

/// Both ends of a pseudoterminal. Source: ptm(4), sys/ttycom.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct ptmget")]
#[repr(C)]
pub struct Ptmget {
    /// The controlling end.
    pub cfd: i32,
    /// The other end.
    pub sfd: i32,
    /// Path of the controlling end.
    pub cn: [Char; 1024],
    /// Path of the other end.
    pub sn: [Char; 1024],
}

/// Where the parts of the kernel's directory entry are.
pub(crate) const ENTRY: Places = Places {
    ino: offset_of!(libc::dirent, d_fileno),
    off: None,
    reclen: offset_of!(libc::dirent, d_reclen),
    kind: offset_of!(libc::dirent, d_type),
    name: offset_of!(libc::dirent, d_name),
};

is_layout! {
    Kevent = libc::kevent { ident: ident, filter: filter, flags: flags, fflags: fflags, data: data, udata: udata }
    Timeval = libc::timeval { sec: tv_sec, usec: tv_usec }
    Stat = libc::stat { dev: st_dev, mode: st_mode, ino: st_ino, nlink: st_nlink, uid: st_uid, gid: st_gid, rdev: st_rdev, atime: st_atime, atime_nsec: st_atimensec, mtime: st_mtime, mtime_nsec: st_mtimensec, ctime: st_ctime, ctime_nsec: st_ctimensec, birthtime: st_birthtime, birthtime_nsec: st_birthtimensec, size: st_size, blocks: st_blocks, blksize: st_blksize, flags: st_flags, r#gen: st_gen }
    Flock = libc::flock { start: l_start, len: l_len, pid: l_pid, r#type: l_type, whence: l_whence }
    Termios = libc::termios { iflag: c_iflag, oflag: c_oflag, cflag: c_cflag, lflag: c_lflag, cc: c_cc, ispeed: c_ispeed, ospeed: c_ospeed }
    Sigset = libc::sigset_t {  }
    Sigaction = libc::sigaction { handler: sa_sigaction, mask: sa_mask, flags: sa_flags }
}
