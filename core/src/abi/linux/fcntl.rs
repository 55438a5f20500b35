//! Descriptors: the commands of `fcntl`, locks, leases, seals, `struct flock`.

use crate::abi::linux::newest;
use crate::arg::{Off, Pid};
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

/// The commands that take `struct flock` with 64-bit offsets. On a processor of 32 bits they are later ones.
mod lock {
    #[cfg(target_pointer_width = "64")]
    pub(super) use linux_raw_sys::general::{F_GETLK, F_SETLK, F_SETLKW};
    #[cfg(target_pointer_width = "32")]
    pub(super) use linux_raw_sys::general::{F_GETLK64 as F_GETLK, F_SETLK64 as F_SETLK, F_SETLKW64 as F_SETLKW};
}

values! {
    /// Commands of `fcntl`. Source: fcntl(2), asm/fcntl.h, linux/fcntl.h.
    pub struct F: u32 {
        /// Duplicate the descriptor to the lowest free number that is not below the argument.
        const DUPFD = raw::F_DUPFD;
        /// Give the descriptor's flags (`FD`).
        const GETFD = raw::F_GETFD;
        /// Set the descriptor's flags (`FD`).
        const SETFD = raw::F_SETFD;
        /// Give the access mode and status flags of the open file (`O`).
        const GETFL = raw::F_GETFL;
        /// Set the status flags of the open file (`O`).
        const SETFL = raw::F_SETFL;
        /// Tell of a lock of another process that is in the way (`struct flock`).
        const GETLK = lock::F_GETLK;
        /// Set or release a lock of this process (`struct flock`).
        const SETLK = lock::F_SETLK;
        /// As `SETLK`, but wait until it can be had.
        const SETLKW = lock::F_SETLKW;
        /// Set who receives `SIGIO` and `SIGURG`: a process, or a group as negative number.
        const SETOWN = raw::F_SETOWN;
        /// Give who receives `SIGIO` and `SIGURG`.
        const GETOWN = raw::F_GETOWN;
        /// Set the signal that is sent instead of `SIGIO`.
        const SETSIG = raw::F_SETSIG;
        /// Give the signal that is sent instead of `SIGIO`.
        const GETSIG = raw::F_GETSIG;
        /// As `SETOWN`, with a kind (`struct f_owner_ex`).
        const SETOWN_EX = raw::F_SETOWN_EX;
        /// As `GETOWN`, with a kind (`struct f_owner_ex`).
        const GETOWN_EX = raw::F_GETOWN_EX;
        /// Give the user ids of the owner: two numbers.
        const GETOWNER_UIDS = raw::F_GETOWNER_UIDS;
        /// As `GETLK`, for a lock that belongs to the open file.
        const OFD_GETLK = raw::F_OFD_GETLK;
        /// As `SETLK`, for a lock that belongs to the open file.
        const OFD_SETLK = raw::F_OFD_SETLK;
        /// As `SETLKW`, for a lock that belongs to the open file.
        const OFD_SETLKW = raw::F_OFD_SETLKW;
        /// Take, change or give up a lease (`FCNTL_LOCK`).
        const SETLEASE = raw::F_SETLEASE;
        /// Give the lease that is held (`FCNTL_LOCK`).
        const GETLEASE = raw::F_GETLEASE;
        /// Signal changes of a directory (`DN`).
        const NOTIFY = raw::F_NOTIFY;
        /// Tell whether another descriptor is of the same open file.
        const DUPFD_QUERY = raw::F_DUPFD_QUERY;
        /// Tell whether the file was created by this open.
        const CREATED_QUERY = raw::F_CREATED_QUERY;
        /// Take back a lock request that waits; for the kernel's lock servers.
        const CANCELLK = raw::F_CANCELLK;
        /// As `DUPFD`, and close the new one on `execve`.
        const DUPFD_CLOEXEC = raw::F_DUPFD_CLOEXEC;
        /// Set a pipe's capacity in bytes.
        const SETPIPE_SZ = raw::F_SETPIPE_SZ;
        /// Give a pipe's capacity in bytes.
        const GETPIPE_SZ = raw::F_GETPIPE_SZ;
        /// Add seals to a memory file (`F_SEAL`).
        const ADD_SEALS = raw::F_ADD_SEALS;
        /// Give the seals of a memory file (`F_SEAL`).
        const GET_SEALS = raw::F_GET_SEALS;
        /// Give the hint how long written data will live (`RWH`).
        const GET_RW_HINT = raw::F_GET_RW_HINT;
        /// Set the hint how long written data will live (`RWH`).
        const SET_RW_HINT = raw::F_SET_RW_HINT;
        /// As `GET_RW_HINT`, of this open file.
        const GET_FILE_RW_HINT = raw::F_GET_FILE_RW_HINT;
        /// As `SET_RW_HINT`, of this open file.
        const SET_FILE_RW_HINT = raw::F_SET_FILE_RW_HINT;
        /// Ask for the delegation that is held. The argument is `struct delegation *`.
        const GETDELEG = newest::F_GETDELEG;
        /// Take or give up a delegation. The argument is `struct delegation *`.
        const SETDELEG = newest::F_SETDELEG;
    }
}

flags! {
    /// Flags of a descriptor. Source: fcntl(2), asm-generic/fcntl.h.
    pub struct FD: u32 {
        /// Close it on `execve`.
        const CLOEXEC = raw::FD_CLOEXEC;
    }
}

values! {
    /// Kinds of locks and leases. Source: fcntl(2), asm-generic/fcntl.h.
    pub struct FCNTL_LOCK: i16 {
        /// Shared: for reading.
        const RDLCK = raw::F_RDLCK as i16;
        /// Exclusive: for writing.
        const WRLCK = raw::F_WRLCK as i16;
        /// None: released.
        const UNLCK = raw::F_UNLCK as i16;
        /// Exclusive, of an old implementation of `flock`.
        const EXLCK = raw::F_EXLCK as i16;
        /// Shared, of an old implementation of `flock`.
        const SHLCK = raw::F_SHLCK as i16;
    }
}

/// A lock on a part of a file. Source: fcntl(2), asm-generic/fcntl.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct flock", prefix = "l_")]
#[repr(C)]
pub struct Flock {
    /// Kind of lock.
    #[group(FCNTL_LOCK)]
    pub r#type: i16,
    /// From where `start` counts.
    #[group(SEEK)]
    pub whence: i16,
    /// First byte.
    pub start: Off,
    /// Number of bytes; 0 is all to the end of the file.
    pub len: Off,
    /// Who holds the lock that is in the way; must be 0 for locks of an open file.
    pub pid: Pid,
}

impl Flock {
    /// A lock of this kind on `len` bytes from `start`, counted from the start of the file.
    pub fn new(kind: FCNTL_LOCK, start: Off, len: Off) -> Self {
        Self {
            r#type: kind.0,
            whence: super::SEEK::SET.0 as i16,
            start,
            len,
            pid: 0,
        }
    }
}

values! {
    /// Who owns an open file's signals. Source: fcntl(2), asm-generic/fcntl.h.
    pub struct F_OWNER: i32 {
        /// A thread.
        const TID = raw::F_OWNER_TID as i32;
        /// A process.
        const PID = raw::F_OWNER_PID as i32;
        /// A process group.
        const PGRP = raw::F_OWNER_PGRP as i32;
    }
}

/// Who receives the signals of an open file. Source: fcntl(2), asm-generic/fcntl.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct f_owner_ex")]
#[repr(C)]
pub struct FOwnerEx {
    /// What the id names.
    #[group(F_OWNER)]
    pub r#type: i32,
    /// Thread, process or process group; 0 is nobody.
    pub pid: Pid,
}

flags! {
    /// Operations of `flock`. Source: flock(2), asm-generic/fcntl.h.
    pub struct LOCK: u32 {
        /// Take a shared lock.
        const SH = raw::LOCK_SH;
        /// Take an exclusive lock.
        const EX = raw::LOCK_EX;
        /// Do not wait.
        const NB = raw::LOCK_NB;
        /// Release the lock.
        const UN = raw::LOCK_UN;
        /// Mandatory lock; kernels since 5.15 ignore it.
        const MAND = raw::LOCK_MAND;
        /// With `MAND`: others may read.
        const READ = raw::LOCK_READ;
        /// With `MAND`: others may write.
        const WRITE = raw::LOCK_WRITE;
        /// With `MAND`: others may read and write.
        const RW = raw::LOCK_RW;
    }
}

flags! {
    /// What can no longer be done to a memory file. Source: fcntl(2), linux/fcntl.h.
    pub struct F_SEAL: u32 {
        /// Adding seals.
        const SEAL = raw::F_SEAL_SEAL;
        /// Making it smaller.
        const SHRINK = raw::F_SEAL_SHRINK;
        /// Making it larger.
        const GROW = raw::F_SEAL_GROW;
        /// Writing.
        const WRITE = raw::F_SEAL_WRITE;
        /// Writing, except by mappings that exist already.
        const FUTURE_WRITE = raw::F_SEAL_FUTURE_WRITE;
        /// Changing whether it may be executed.
        const EXEC = raw::F_SEAL_EXEC;
    }
}

flags! {
    /// Changes of a directory that `fcntl` can signal. Source: fcntl(2), linux/fcntl.h.
    pub struct DN: u32 {
        /// A file was read.
        const ACCESS = raw::DN_ACCESS;
        /// A file was written or truncated.
        const MODIFY = raw::DN_MODIFY;
        /// A file was made.
        const CREATE = raw::DN_CREATE;
        /// A file was removed.
        const DELETE = raw::DN_DELETE;
        /// A file was renamed inside the directory.
        const RENAME = raw::DN_RENAME;
        /// A file's attributes were changed.
        const ATTRIB = raw::DN_ATTRIB;
        /// Keep on signalling, not only once.
        const MULTISHOT = raw::DN_MULTISHOT;
    }
}

values! {
    /// How long written data will live, as a hint to the device. Source: fcntl(2), linux/fcntl.h.
    pub struct RWH: u64 {
        /// Nothing was said.
        const WRITE_LIFE_NOT_SET = raw::RWH_WRITE_LIFE_NOT_SET as u64;
        /// Nothing is known.
        const WRITE_LIFE_NONE = raw::RWH_WRITE_LIFE_NONE as u64;
        /// Short.
        const WRITE_LIFE_SHORT = raw::RWH_WRITE_LIFE_SHORT as u64;
        /// Longer than short.
        const WRITE_LIFE_MEDIUM = raw::RWH_WRITE_LIFE_MEDIUM as u64;
        /// Long.
        const WRITE_LIFE_LONG = raw::RWH_WRITE_LIFE_LONG as u64;
        /// As long as can be.
        const WRITE_LIFE_EXTREME = raw::RWH_WRITE_LIFE_EXTREME as u64;
    }
}

flags! {
    /// How `close_range` treats the descriptors. Source: close_range(2), linux/close_range.h.
    pub struct CLOSE_RANGE: u32 {
        /// Give this thread a table of descriptors of its own first.
        const UNSHARE = libc::CLOSE_RANGE_UNSHARE;
        /// Mark them to be closed on `execve` instead.
        const CLOEXEC = libc::CLOSE_RANGE_CLOEXEC;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    #[cfg(target_pointer_width = "64")]
    use linux_raw_sys::general::flock;
    #[cfg(target_pointer_width = "32")]
    use linux_raw_sys::general::flock64 as flock;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Flock,
            flock {
                r#type: l_type,
                whence: l_whence,
                start: l_start,
                len: l_len,
                pid: l_pid
            }
        );
        same_layout!(
            FOwnerEx,
            raw::f_owner_ex {
                r#type: type_,
                pid: pid
            }
        );
    }
}
