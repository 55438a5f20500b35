//! macOS: the structs that it has in its own layout.

use super::SIG;
use crate::abi::entry::Places;
use crate::abi::layout::is_layout;
use crate::arg::{Gid, Off, Pid, Uid};
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
    pub dev: i32,
    /// Type and permissions.
    #[group(S)]
    pub mode: u16,
    /// Number of hard links.
    pub nlink: u16,
    /// Inode number.
    pub ino: u64,
    /// Owner.
    pub uid: Uid,
    /// Group.
    pub gid: Gid,
    /// Device, for a device file.
    pub rdev: i32,
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
    __lspare: i32,
    __qspare: [i64; 2],
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
#[repr(C, packed(4))]
pub struct Kevent {
    /// What is watched: a descriptor, a process, a number.
    pub ident: usize,
    /// What about it.
    #[group(EVFILT)]
    pub filter: i16,
    /// What is done with it, and what came with it.
    #[group(EV)]
    pub flags: u16,
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
    pub iflag: u64,
    /// Output modes.
    #[group(OFLAG)]
    pub oflag: u64,
    /// Control modes.
    #[group(CFLAG)]
    pub cflag: u64,
    /// Local modes.
    #[group(LFLAG)]
    pub lflag: u64,
    /// Control characters, at the places of the group `CC`.
    pub cc: [u8; 20],
    /// Speed of the input in bits per second.
    pub ispeed: u64,
    /// Speed of the output in bits per second.
    pub ospeed: u64,
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

/// A set of signals. Source: sigsetops(3), sys/signal.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Layout)]
#[layout(name = "sigset_t", prefix = "")]
#[repr(C)]
pub struct Sigset {
    /// The bits; signal 1 is the lowest one.
    pub bits: u32,
}

const _: () = assert!(size_of::<Sigset>() == size_of::<libc::sigset_t>());

impl Sigset {
    /// The set with this signal added.
    pub const fn with(mut self, signal: SIG) -> Self {
        self.bits |= 1 << (signal.0 - 1);
        self
    }

    /// The set with this signal taken out.
    pub const fn without(mut self, signal: SIG) -> Self {
        self.bits &= !(1 << (signal.0 - 1));
        self
    }

    /// Whether this signal is in it.
    pub const fn has(self, signal: SIG) -> bool {
        self.bits & (1 << (signal.0 - 1)) != 0
    }
}

/// A kernel event with numbers of 64 bits. Source: kevent64(2), sys/event.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct kevent64_s")]
#[repr(C)]
pub struct Kevent64 {
    /// What is watched: a descriptor, a process, a number.
    pub ident: u64,
    /// What about it.
    #[group(EVFILT)]
    pub filter: i16,
    /// What is done with it, and what came with it.
    #[group(EV)]
    pub flags: u16,
    /// Details, by the filter.
    #[group(NOTE)]
    pub fflags: u32,
    /// A number, by the filter.
    pub data: i64,
    /// The program's own number.
    pub udata: u64,
    /// More numbers, by the filter.
    pub ext: [u64; 2],
}

/// Where the parts of the kernel's directory entry are.
pub(crate) const ENTRY: Places = Places {
    ino: offset_of!(libc::dirent, d_ino),
    off: Some(offset_of!(libc::dirent, d_seekoff)),
    reclen: offset_of!(libc::dirent, d_reclen),
    kind: offset_of!(libc::dirent, d_type),
    name: offset_of!(libc::dirent, d_name),
};

is_layout! {
    Kevent = libc::kevent { ident: ident, filter: filter, flags: flags, fflags: fflags, data: data, udata: udata }
    Timeval = libc::timeval { sec: tv_sec, usec: tv_usec }
    Stat = libc::stat { dev: st_dev, mode: st_mode, nlink: st_nlink, ino: st_ino, uid: st_uid, gid: st_gid, rdev: st_rdev, atime: st_atime, atime_nsec: st_atime_nsec, mtime: st_mtime, mtime_nsec: st_mtime_nsec, ctime: st_ctime, ctime_nsec: st_ctime_nsec, birthtime: st_birthtime, birthtime_nsec: st_birthtime_nsec, size: st_size, blocks: st_blocks, blksize: st_blksize, flags: st_flags, r#gen: st_gen }
    Flock = libc::flock { start: l_start, len: l_len, pid: l_pid, r#type: l_type, whence: l_whence }
    Termios = libc::termios { iflag: c_iflag, oflag: c_oflag, cflag: c_cflag, lflag: c_lflag, cc: c_cc, ispeed: c_ispeed, ospeed: c_ospeed }
    Sigaction = libc::sigaction { handler: sa_sigaction, mask: sa_mask, flags: sa_flags }
    Kevent64 = libc::kevent64_s { ident: ident, filter: filter, flags: flags, fflags: fflags, data: data, udata: udata, ext: ext }
}
