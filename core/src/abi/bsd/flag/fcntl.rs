//! What `fcntl` does.

use super::super::raw;

values! {
    /// Commands of `fcntl`. Source: fcntl(2), sys/fcntl.h.
    pub struct F: u32 {
        /// Duplicate the descriptor to the lowest free number that is not below the argument.
        const DUPFD = raw::F_DUPFD as u32;
        /// Give the descriptor's flags (`FD`).
        const GETFD = raw::F_GETFD as u32;
        /// Set the descriptor's flags (`FD`).
        const SETFD = raw::F_SETFD as u32;
        /// Give the access mode and status flags of the open file (`O`).
        const GETFL = raw::F_GETFL as u32;
        /// Set the status flags of the open file (`O`).
        const SETFL = raw::F_SETFL as u32;
        /// Tell of a lock of another process that is in the way (`struct flock`).
        const GETLK = raw::F_GETLK as u32;
        /// Set or release a lock of this process (`struct flock`).
        const SETLK = raw::F_SETLK as u32;
        /// As `SETLK`, but wait until it can be had.
        const SETLKW = raw::F_SETLKW as u32;
        /// Set who receives `SIGIO` and `SIGURG`: a process, or a group as negative number.
        const SETOWN = raw::F_SETOWN as u32;
        /// Give who receives `SIGIO` and `SIGURG`.
        const GETOWN = raw::F_GETOWN as u32;
        /// As `GETLK`, for a lock that belongs to the open file.
        #[cfg(target_os = "macos")]
        const OFD_GETLK = raw::F_OFD_GETLK as u32;
        /// As `SETLK`, for a lock that belongs to the open file.
        #[cfg(target_os = "macos")]
        const OFD_SETLK = raw::F_OFD_SETLK as u32;
        /// As `SETLKW`, for a lock that belongs to the open file.
        #[cfg(target_os = "macos")]
        const OFD_SETLKW = raw::F_OFD_SETLKW as u32;
        /// As `DUPFD`, and close the new one on `execve`.
        const DUPFD_CLOEXEC = raw::F_DUPFD_CLOEXEC as u32;
        /// Close this descriptor and all above it.
        #[cfg(target_os = "netbsd")]
        const CLOSEM = raw::F_CLOSEM as u32;
        /// Duplicate the descriptor as this one.
        #[cfg(target_os = "freebsd")]
        const DUP2FD = raw::F_DUP2FD as u32;
        /// The same, with `FD_CLOEXEC` set.
        #[cfg(target_os = "freebsd")]
        const DUP2FD_CLOEXEC = raw::F_DUP2FD_CLOEXEC as u32;
        /// The highest open descriptor.
        #[cfg(target_os = "netbsd")]
        const MAXFD = raw::F_MAXFD as u32;
        /// Whether a write without a reader sends no `SIGPIPE`.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const GETNOSIGPIPE = raw::F_GETNOSIGPIPE as u32;
        /// Whether a write without a reader sends no `SIGPIPE`.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const SETNOSIGPIPE = raw::F_SETNOSIGPIPE as u32;
        /// The path of the file.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const GETPATH = raw::F_GETPATH as u32;
        /// The path of the file, without firm links.
        #[cfg(target_os = "macos")]
        const GETPATH_NOFIRMLINK = raw::F_GETPATH_NOFIRMLINK as u32;
        /// As `fsync`, and keep the order of writes around it.
        #[cfg(target_os = "macos")]
        const BARRIERFSYNC = raw::F_BARRIERFSYNC as u32;
        /// As `fsync`, and have the drive write its buffer.
        #[cfg(target_os = "macos")]
        const FULLFSYNC = raw::F_FULLFSYNC as u32;
        /// Whether data is kept out of the cache.
        #[cfg(target_os = "macos")]
        const NOCACHE = raw::F_NOCACHE as u32;
        /// Whether, or how far, is read ahead.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RDAHEAD = raw::F_RDAHEAD as u32;
        /// How far is read ahead, in bytes.
        #[cfg(target_os = "freebsd")]
        const READAHEAD = raw::F_READAHEAD as u32;
        /// Reserve space.
        #[cfg(target_os = "macos")]
        const PREALLOCATE = raw::F_PREALLOCATE as u32;
        /// Make a hole.
        #[cfg(target_os = "macos")]
        const PUNCHHOLE = raw::F_PUNCHHOLE as u32;
        /// A range will be read soon.
        #[cfg(target_os = "macos")]
        const RDADVISE = raw::F_RDADVISE as u32;
        /// Where a place of the file lies on the device.
        #[cfg(target_os = "macos")]
        const LOG2PHYS = raw::F_LOG2PHYS as u32;
        /// What the kernel knows of the open file.
        #[cfg(target_os = "freebsd")]
        const KINFO = raw::F_KINFO as u32;
        /// Add a code signature from the file.
        #[cfg(target_os = "macos")]
        const ADDFILESIGS = raw::F_ADDFILESIGS as u32;
        /// As `ADDFILESIGS`, for the simulator's loader.
        #[cfg(target_os = "macos")]
        const ADDFILESIGS_FOR_DYLD_SIM = raw::F_ADDFILESIGS_FOR_DYLD_SIM as u32;
        /// As `ADDFILESIGS`, and tell what it covers.
        #[cfg(target_os = "macos")]
        const ADDFILESIGS_INFO = raw::F_ADDFILESIGS_INFO as u32;
        /// As `ADDFILESIGS`, and tell where the signed part ends.
        #[cfg(target_os = "macos")]
        const ADDFILESIGS_RETURN = raw::F_ADDFILESIGS_RETURN as u32;
        /// Add a supplemental signature from the file.
        #[cfg(target_os = "macos")]
        const ADDFILESUPPL = raw::F_ADDFILESUPPL as u32;
        /// Add a code signature from memory.
        #[cfg(target_os = "macos")]
        const ADDSIGS = raw::F_ADDSIGS as u32;
        /// As `ADDSIGS`, for the program itself.
        #[cfg(target_os = "macos")]
        const ADDSIGS_MAIN_BINARY = raw::F_ADDSIGS_MAIN_BINARY as u32;
        /// Add seals to a memory file (`F_SEAL`).
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ADD_SEALS = raw::F_ADD_SEALS as u32;
        /// Change or ask for the tag of who made the file.
        #[cfg(target_os = "macos")]
        const ATTRIBUTION_TAG = raw::F_ATTRIBUTION_TAG as u32;
        /// Cancel a remote lock; for the server of locks.
        #[cfg(target_os = "freebsd")]
        const CANCEL = raw::F_CANCEL as u32;
        /// Whether the library may be loaded into this program.
        #[cfg(target_os = "macos")]
        const CHECK_LV = raw::F_CHECK_LV as u32;
        /// Fail unless all pages in memory are clean; for tests.
        #[cfg(target_os = "macos")]
        const CHKCLEAN = raw::F_CHKCLEAN as u32;
        /// Duplicate to a given number with flags in the command's upper half.
        #[cfg(target_os = "freebsd")]
        const DUP3FD = raw::F_DUP3FD as u32;
        /// As `DUPFD`, with `FD_CLOEXEC` and `FD_CLOFORK` set.
        #[cfg(target_os = "netbsd")]
        const DUPFD_CLOBOTH = raw::F_DUPFD_CLOBOTH as u32;
        /// As `DUPFD`, with `FD_CLOFORK` set.
        const DUPFD_CLOFORK = raw::F_DUPFD_CLOFORK as u32;
        /// Find a code signature in the file.
        #[cfg(target_os = "macos")]
        const FINDSIGS = raw::F_FINDSIGS as u32;
        /// Have the device start to write what it holds.
        #[cfg(target_os = "macos")]
        const FLUSH_DATA = raw::F_FLUSH_DATA as u32;
        /// Freeze the file system.
        #[cfg(target_os = "macos")]
        const FREEZE_FS = raw::F_FREEZE_FS as u32;
        /// Ask for the code directory of the signature.
        #[cfg(target_os = "macos")]
        const GETCODEDIR = raw::F_GETCODEDIR as u32;
        /// Give the lease that is held (`FCNTL_LOCK`).
        #[cfg(target_os = "macos")]
        const GETLEASE = raw::F_GETLEASE as u32;
        /// As `GETLK`, for the locks of the process in `pid`.
        #[cfg(target_os = "macos")]
        const GETLKPID = raw::F_GETLKPID as u32;
        /// Ask for the path and the mount that it is on.
        #[cfg(target_os = "macos")]
        const GETPATH_MTMINFO = raw::F_GETPATH_MTMINFO as u32;
        /// Ask for the protection class.
        #[cfg(target_os = "macos")]
        const GETPROTECTIONCLASS = raw::F_GETPROTECTIONCLASS as u32;
        /// Ask for the protection level.
        #[cfg(target_os = "macos")]
        const GETPROTECTIONLEVEL = raw::F_GETPROTECTIONLEVEL as u32;
        /// Ask about the signature.
        #[cfg(target_os = "macos")]
        const GETSIGSINFO = raw::F_GETSIGSINFO as u32;
        /// Give the seals of a memory file (`F_SEAL`).
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const GET_SEALS = raw::F_GET_SEALS as u32;
        /// Turn caching of the file off or on for all.
        #[cfg(target_os = "macos")]
        const GLOBAL_NOCACHE = raw::F_GLOBAL_NOCACHE as u32;
        /// Whether the directory is a stack of a union.
        #[cfg(target_os = "freebsd")]
        const ISUNIONSTACK = raw::F_ISUNIONSTACK as u32;
        /// Ask where a part of the file is on the device.
        #[cfg(target_os = "macos")]
        const LOG2PHYS_EXT = raw::F_LOG2PHYS_EXT as u32;
        /// As `NOCACHE`, also where transfers are not aligned.
        #[cfg(target_os = "macos")]
        const NOCACHE_EXT = raw::F_NOCACHE_EXT as u32;
        /// Turn direct I/O off or on.
        #[cfg(target_os = "macos")]
        const NODIRECT = raw::F_NODIRECT as u32;
        /// As `OFD_SETLKW`, with a time limit.
        #[cfg(target_os = "macos")]
        const OFD_SETLKWTIMEOUT = raw::F_OFD_SETLKWTIMEOUT as u32;
        /// `GETLK` with the older struct.
        #[cfg(target_os = "freebsd")]
        const OGETLK = raw::F_OGETLK as u32;
        /// `SETLK` with the older struct.
        #[cfg(target_os = "freebsd")]
        const OSETLK = raw::F_OSETLK as u32;
        /// `SETLKW` with the older struct.
        #[cfg(target_os = "freebsd")]
        const OSETLKW = raw::F_OSETLKW as u32;
        /// Whether the path goes through a package.
        #[cfg(target_os = "macos")]
        const PATHPKG_CHECK = raw::F_PATHPKG_CHECK as u32;
        /// Advise to read several parts ahead.
        #[cfg(target_os = "macos")]
        const RDADVISEV = raw::F_RDADVISEV as u32;
        /// Mark the file as the store of a disk image.
        #[cfg(target_os = "macos")]
        const SETBACKINGSTORE = raw::F_SETBACKINGSTORE as u32;
        /// Take, change or give up a lease (`FCNTL_LOCK`).
        #[cfg(target_os = "macos")]
        const SETLEASE = raw::F_SETLEASE as u32;
        /// As `SETLKW`, with a time limit.
        #[cfg(target_os = "macos")]
        const SETLKWTIMEOUT = raw::F_SETLKWTIMEOUT as u32;
        /// Lock for a remote system; for the server of locks.
        #[cfg(target_os = "freebsd")]
        const SETLK_REMOTE = raw::F_SETLK_REMOTE as u32;
        /// Set the protection class.
        #[cfg(target_os = "macos")]
        const SETPROTECTIONCLASS = raw::F_SETPROTECTIONCLASS as u32;
        /// Set the size without filling it with zeros; for root.
        #[cfg(target_os = "macos")]
        const SETSIZE = raw::F_SETSIZE as u32;
        /// Only one process writes: caching may rely on it.
        #[cfg(target_os = "macos")]
        const SINGLE_WRITER = raw::F_SINGLE_WRITER as u32;
        /// Read ahead what may be needed.
        #[cfg(target_os = "macos")]
        const SPECULATIVE_READ = raw::F_SPECULATIVE_READ as u32;
        /// Thaw the file system.
        #[cfg(target_os = "macos")]
        const THAW_FS = raw::F_THAW_FS as u32;
        /// Ask for the key that a backup is to be encrypted with.
        #[cfg(target_os = "macos")]
        const TRANSCODEKEY = raw::F_TRANSCODEKEY as u32;
        /// Give the extents to another file.
        #[cfg(target_os = "macos")]
        const TRANSFEREXTENTS = raw::F_TRANSFEREXTENTS as u32;
        /// Tell the device that a part of the file is free.
        #[cfg(target_os = "macos")]
        const TRIM_ACTIVE_FILE = raw::F_TRIM_ACTIVE_FILE as u32;
    }
}

flags! {
    /// Flags of a descriptor. Source: fcntl(2), sys/fcntl.h.
    pub struct FD: u32 {
        /// Close it on `execve`.
        const CLOEXEC = raw::FD_CLOEXEC as u32;
        /// Close it in a child of `fork`.
        const CLOFORK = raw::FD_CLOFORK as u32;
        /// Paths from it do not leave the tree below it.
        #[cfg(target_os = "freebsd")]
        const RESOLVE_BENEATH = raw::FD_RESOLVE_BENEATH as u32;
    }
}

#[cfg(target_os = "macos")]
flags! {
    /// How space is given to a file. Source: fcntl(2), sys/fcntl.h.
    pub struct F_ALLOCATE: u32 {
        /// In one piece.
        const CONTIG = raw::F_ALLOCATECONTIG as u32;
        /// All of it or nothing.
        const ALL = raw::F_ALLOCATEALL as u32;
        /// It stays when the file is closed.
        const PERSIST = raw::F_ALLOCATEPERSIST as u32;
    }
}

#[cfg(target_os = "macos")]
values! {
    /// From where `fcntl_preallocate` counts. Source: fcntl(2), sys/fcntl.h.
    pub struct F_POSMODE: i32 {
        /// From the end of the file as it is on the device.
        const PEOF = raw::F_PEOFPOSMODE as i32;
        /// From the start of the volume.
        const VOL = raw::F_VOLPOSMODE as i32;
    }
}
