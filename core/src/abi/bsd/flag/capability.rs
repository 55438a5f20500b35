//! Rights of descriptors.

use super::super::raw;

#[cfg(target_os = "freebsd")]
flags! {
    /// A right of a descriptor. Rights of one word may be ORed. Source: rights(4), sys/capsicum.h.
    pub struct CAP: u64 {
        /// Read.
        const READ = raw::CAP_READ as u64;
        /// Write.
        const WRITE = raw::CAP_WRITE as u64;
        /// Ask for the position.
        const SEEK_TELL = raw::CAP_SEEK_TELL as u64;
        /// Set the position, and ask for it.
        const SEEK = raw::CAP_SEEK as u64;
        /// Read at a position.
        const PREAD = raw::CAP_PREAD as u64;
        /// Write at a position.
        const PWRITE = raw::CAP_PWRITE as u64;
        /// Map, without access.
        const MMAP = raw::CAP_MMAP as u64;
        /// Map for reading.
        const MMAP_R = raw::CAP_MMAP_R as u64;
        /// Map for writing.
        const MMAP_W = raw::CAP_MMAP_W as u64;
        /// Map for execution.
        const MMAP_X = raw::CAP_MMAP_X as u64;
        /// Map for reading and writing.
        const MMAP_RW = raw::CAP_MMAP_RW as u64;
        /// Map for reading and execution.
        const MMAP_RX = raw::CAP_MMAP_RX as u64;
        /// Map for writing and execution.
        const MMAP_WX = raw::CAP_MMAP_WX as u64;
        /// Map for everything.
        const MMAP_RWX = raw::CAP_MMAP_RWX as u64;
        /// Make files.
        const CREATE = raw::CAP_CREATE as u64;
        /// Run it as a program.
        const FEXECVE = raw::CAP_FEXECVE as u64;
        /// Sync.
        const FSYNC = raw::CAP_FSYNC as u64;
        /// Truncate.
        const FTRUNCATE = raw::CAP_FTRUNCATE as u64;
        /// Start paths at it.
        const LOOKUP = raw::CAP_LOOKUP as u64;
        /// Make it the working directory.
        const FCHDIR = raw::CAP_FCHDIR as u64;
        /// Make it the root directory.
        const FCHROOT = raw::CAP_FCHROOT as u64;
        /// Set file flags.
        const FCHFLAGS = raw::CAP_FCHFLAGS as u64;
        /// Set file flags below it.
        const CHFLAGSAT = raw::CAP_CHFLAGSAT as u64;
        /// Set permissions.
        const FCHMOD = raw::CAP_FCHMOD as u64;
        /// Set permissions below it.
        const FCHMODAT = raw::CAP_FCHMODAT as u64;
        /// Set owners.
        const FCHOWN = raw::CAP_FCHOWN as u64;
        /// Set owners below it.
        const FCHOWNAT = raw::CAP_FCHOWNAT as u64;
        /// Use `fcntl`.
        const FCNTL = raw::CAP_FCNTL as u64;
        /// Lock.
        const FLOCK = raw::CAP_FLOCK as u64;
        /// Ask for limits.
        const FPATHCONF = raw::CAP_FPATHCONF as u64;
        /// Check the file system.
        const FSCK = raw::CAP_FSCK as u64;
        /// Ask about the file.
        const FSTAT = raw::CAP_FSTAT as u64;
        /// Ask about files below it.
        const FSTATAT = raw::CAP_FSTATAT as u64;
        /// Ask about the file system.
        const FSTATFS = raw::CAP_FSTATFS as u64;
        /// Set times.
        const FUTIMES = raw::CAP_FUTIMES as u64;
        /// Set times below it.
        const FUTIMESAT = raw::CAP_FUTIMESAT as u64;
        /// Link files below it.
        const LINKAT_SOURCE = raw::CAP_LINKAT_SOURCE as u64;
        /// Make links below it.
        const LINKAT_TARGET = raw::CAP_LINKAT_TARGET as u64;
        /// Make directories below it.
        const MKDIRAT = raw::CAP_MKDIRAT as u64;
        /// Make pipes with a name below it.
        const MKFIFOAT = raw::CAP_MKFIFOAT as u64;
        /// Make devices below it.
        const MKNODAT = raw::CAP_MKNODAT as u64;
        /// Rename files below it.
        const RENAMEAT_SOURCE = raw::CAP_RENAMEAT_SOURCE as u64;
        /// Rename files to below it.
        const RENAMEAT_TARGET = raw::CAP_RENAMEAT_TARGET as u64;
        /// Make symbolic links below it.
        const SYMLINKAT = raw::CAP_SYMLINKAT as u64;
        /// Remove files below it.
        const UNLINKAT = raw::CAP_UNLINKAT as u64;
        /// Accept connections.
        const ACCEPT = raw::CAP_ACCEPT as u64;
        /// Give an address.
        const BIND = raw::CAP_BIND as u64;
        /// Give an address below it.
        const BINDAT = raw::CAP_BINDAT as u64;
        /// Connect.
        const CONNECT = raw::CAP_CONNECT as u64;
        /// Connect to an address below it.
        const CONNECTAT = raw::CAP_CONNECTAT as u64;
        /// Ask for the peer's address.
        const GETPEERNAME = raw::CAP_GETPEERNAME as u64;
        /// Ask for the own address.
        const GETSOCKNAME = raw::CAP_GETSOCKNAME as u64;
        /// Ask for options.
        const GETSOCKOPT = raw::CAP_GETSOCKOPT as u64;
        /// Listen.
        const LISTEN = raw::CAP_LISTEN as u64;
        /// Take an association out.
        const PEELOFF = raw::CAP_PEELOFF as u64;
        /// Receive.
        const RECV = raw::CAP_RECV as u64;
        /// Send.
        const SEND = raw::CAP_SEND as u64;
        /// Set options.
        const SETSOCKOPT = raw::CAP_SETSOCKOPT as u64;
        /// Shut down.
        const SHUTDOWN = raw::CAP_SHUTDOWN as u64;
        /// What a client needs.
        const SOCK_CLIENT = raw::CAP_SOCK_CLIENT as u64;
        /// What a server needs.
        const SOCK_SERVER = raw::CAP_SOCK_SERVER as u64;
        /// Ask for labels.
        const MAC_GET = raw::CAP_MAC_GET as u64;
        /// Set labels.
        const MAC_SET = raw::CAP_MAC_SET as u64;
        /// Ask for a semaphore's value.
        const SEM_GETVALUE = raw::CAP_SEM_GETVALUE as u64;
        /// Raise a semaphore.
        const SEM_POST = raw::CAP_SEM_POST as u64;
        /// Wait for a semaphore.
        const SEM_WAIT = raw::CAP_SEM_WAIT as u64;
        /// Wait for events of it.
        const EVENT = raw::CAP_EVENT as u64;
        /// Take events out of a queue.
        const KQUEUE_EVENT = raw::CAP_KQUEUE_EVENT as u64;
        /// Change what a queue watches.
        const KQUEUE_CHANGE = raw::CAP_KQUEUE_CHANGE as u64;
        /// Both.
        const KQUEUE = raw::CAP_KQUEUE as u64;
        /// Use `ioctl`.
        const IOCTL = raw::CAP_IOCTL as u64;
        /// Hook into a terminal.
        const TTYHOOK = raw::CAP_TTYHOOK as u64;
        /// Ask for the process.
        const PDGETPID = raw::CAP_PDGETPID as u64;
        /// Wait for the process.
        const PDWAIT = raw::CAP_PDWAIT as u64;
        /// Signal the process.
        const PDKILL = raw::CAP_PDKILL as u64;
        /// Remove extended attributes.
        const EXTATTR_DELETE = raw::CAP_EXTATTR_DELETE as u64;
        /// Read extended attributes.
        const EXTATTR_GET = raw::CAP_EXTATTR_GET as u64;
        /// List extended attributes.
        const EXTATTR_LIST = raw::CAP_EXTATTR_LIST as u64;
        /// Set extended attributes.
        const EXTATTR_SET = raw::CAP_EXTATTR_SET as u64;
        /// Check access lists.
        const ACL_CHECK = raw::CAP_ACL_CHECK as u64;
        /// Remove access lists.
        const ACL_DELETE = raw::CAP_ACL_DELETE as u64;
        /// Read access lists.
        const ACL_GET = raw::CAP_ACL_GET as u64;
        /// Set access lists.
        const ACL_SET = raw::CAP_ACL_SET as u64;
        /// Add watches.
        const INOTIFY_ADD = raw::CAP_INOTIFY_ADD as u64;
        /// Remove watches.
        const INOTIFY_RM = raw::CAP_INOTIFY_RM as u64;
        /// Wait for it by `poll`.
        const POLL_EVENT = raw::CAP_POLL_EVENT as u64;
    }
}

#[cfg(target_os = "freebsd")]
flags! {
    /// Operations of `fcntl` that a descriptor allows. Source: cap_fcntls_limit(2), sys/capsicum.h.
    pub struct CAP_FCNTL: u32 {
        /// Ask for status flags.
        const GETFL = raw::CAP_FCNTL_GETFL as u32;
        /// Set status flags.
        const SETFL = raw::CAP_FCNTL_SETFL as u32;
        /// Ask for the owner.
        const GETOWN = raw::CAP_FCNTL_GETOWN as u32;
        /// Set the owner.
        const SETOWN = raw::CAP_FCNTL_SETOWN as u32;
        /// All.
        const ALL = raw::CAP_FCNTL_ALL as u32;
    }
}
