//! What `fcntl` does.

values! {
    /// Commands of `fcntl`. Source: fcntl(2), sys/fcntl.h.
    pub struct F: u32 {
        /// Duplicate the descriptor to the lowest free number that is not below the argument.
        const DUPFD = libc::F_DUPFD as u32;
        /// Give the descriptor's flags (`FD`).
        const GETFD = libc::F_GETFD as u32;
        /// Set the descriptor's flags (`FD`).
        const SETFD = libc::F_SETFD as u32;
        /// Give the access mode and status flags of the open file (`O`).
        const GETFL = libc::F_GETFL as u32;
        /// Set the status flags of the open file (`O`).
        const SETFL = libc::F_SETFL as u32;
        /// Tell of a lock of another process that is in the way (`struct flock`).
        const GETLK = libc::F_GETLK as u32;
        /// Set or release a lock of this process (`struct flock`).
        const SETLK = libc::F_SETLK as u32;
        /// As `SETLK`, but wait until it can be had.
        const SETLKW = libc::F_SETLKW as u32;
        /// Set who receives `SIGIO` and `SIGURG`: a process, or a group as negative number.
        const SETOWN = libc::F_SETOWN as u32;
        /// Give who receives `SIGIO` and `SIGURG`.
        const GETOWN = libc::F_GETOWN as u32;
        /// As `GETLK`, for a lock that belongs to the open file.
        #[cfg(target_os = "macos")]
        const OFD_GETLK = libc::F_OFD_GETLK as u32;
        /// As `SETLK`, for a lock that belongs to the open file.
        #[cfg(target_os = "macos")]
        const OFD_SETLK = libc::F_OFD_SETLK as u32;
        /// As `SETLKW`, for a lock that belongs to the open file.
        #[cfg(target_os = "macos")]
        const OFD_SETLKW = libc::F_OFD_SETLKW as u32;
        /// As `DUPFD`, and close the new one on `execve`.
        const DUPFD_CLOEXEC = libc::F_DUPFD_CLOEXEC as u32;
        /// Close this descriptor and all above it.
        #[cfg(target_os = "netbsd")]
        const CLOSEM = libc::F_CLOSEM as u32;
        /// Duplicate the descriptor as this one.
        #[cfg(target_os = "freebsd")]
        const DUP2FD = libc::F_DUP2FD as u32;
        /// The same, with `FD_CLOEXEC` set.
        #[cfg(target_os = "freebsd")]
        const DUP2FD_CLOEXEC = libc::F_DUP2FD_CLOEXEC as u32;
        /// The highest open descriptor.
        #[cfg(target_os = "netbsd")]
        const MAXFD = libc::F_MAXFD as u32;
        /// Whether a write without a reader sends no `SIGPIPE`.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const GETNOSIGPIPE = libc::F_GETNOSIGPIPE as u32;
        /// Whether a write without a reader sends no `SIGPIPE`.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const SETNOSIGPIPE = libc::F_SETNOSIGPIPE as u32;
        /// The path of the file.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const GETPATH = libc::F_GETPATH as u32;
        /// The path of the file, without firm links.
        #[cfg(target_os = "macos")]
        const GETPATH_NOFIRMLINK = libc::F_GETPATH_NOFIRMLINK as u32;
        /// As `fsync`, and keep the order of writes around it.
        #[cfg(target_os = "macos")]
        const BARRIERFSYNC = libc::F_BARRIERFSYNC as u32;
        /// As `fsync`, and have the drive write its buffer.
        #[cfg(target_os = "macos")]
        const FULLFSYNC = libc::F_FULLFSYNC as u32;
        /// Whether data is kept out of the cache.
        #[cfg(target_os = "macos")]
        const NOCACHE = libc::F_NOCACHE as u32;
        /// Whether, or how far, is read ahead.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RDAHEAD = libc::F_RDAHEAD as u32;
        /// How far is read ahead, in bytes.
        #[cfg(target_os = "freebsd")]
        const READAHEAD = libc::F_READAHEAD as u32;
        /// Reserve space.
        #[cfg(target_os = "macos")]
        const PREALLOCATE = libc::F_PREALLOCATE as u32;
        /// Make a hole.
        #[cfg(target_os = "macos")]
        const PUNCHHOLE = libc::F_PUNCHHOLE as u32;
        /// A range will be read soon.
        #[cfg(target_os = "macos")]
        const RDADVISE = libc::F_RDADVISE as u32;
        /// Where a place of the file lies on the device.
        #[cfg(target_os = "macos")]
        const LOG2PHYS = libc::F_LOG2PHYS as u32;
        /// What the kernel knows of the open file.
        #[cfg(target_os = "freebsd")]
        const KINFO = libc::F_KINFO as u32;
    }
}

flags! {
    /// Flags of a descriptor. Source: fcntl(2), sys/fcntl.h.
    pub struct FD: u32 {
        /// Close it on `execve`.
        const CLOEXEC = libc::FD_CLOEXEC as u32;
    }
}

#[cfg(target_os = "macos")]
flags! {
    /// How space is given to a file. Source: fcntl(2), sys/fcntl.h.
    pub struct F_ALLOCATE: u32 {
        /// In one piece.
        const CONTIG = libc::F_ALLOCATECONTIG as u32;
        /// All of it or nothing.
        const ALL = libc::F_ALLOCATEALL as u32;
        /// It stays when the file is closed.
        const PERSIST = libc::F_ALLOCATEPERSIST as u32;
    }
}

#[cfg(target_os = "macos")]
values! {
    /// From where `fcntl_preallocate` counts. Source: fcntl(2), sys/fcntl.h.
    pub struct F_POSMODE: i32 {
        /// From the end of the file as it is on the device.
        const PEOF = libc::F_PEOFPOSMODE as i32;
        /// From the start of the volume.
        const VOL = libc::F_VOLPOSMODE as i32;
    }
}
