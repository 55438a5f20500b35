//! Opening and naming files: open flags, `*at` flags, access checks.

flags! {
    /// How a file is opened, and the status flags of an open file. Source: open(2), sys/fcntl.h.
    pub struct O: u32 {
        /// Read only; this is 0, the absence of `WRONLY` and `RDWR`.
        const RDONLY = libc::O_RDONLY as u32;
        /// Write only.
        const WRONLY = libc::O_WRONLY as u32;
        /// Read and write.
        const RDWR = libc::O_RDWR as u32;
        /// The bits that hold the access mode.
        const ACCMODE = libc::O_ACCMODE as u32;
        /// Create the file if it is missing; `mode` is then used.
        const CREAT = libc::O_CREAT as u32;
        /// With `CREAT`: fail with `EEXIST` if it exists.
        const EXCL = libc::O_EXCL as u32;
        /// A terminal does not become the controlling terminal.
        const NOCTTY = libc::O_NOCTTY as u32;
        /// Cut a regular file to length 0.
        const TRUNC = libc::O_TRUNC as u32;
        /// Every write goes to the end of the file.
        const APPEND = libc::O_APPEND as u32;
        /// Calls that would wait fail with `EAGAIN` instead.
        const NONBLOCK = libc::O_NONBLOCK as u32;
        /// An old name of `NONBLOCK`.
        const NDELAY = libc::O_NDELAY as u32;
        /// A write returns when its data, and what is needed to read them back, are on the device.
        const DSYNC = libc::O_DSYNC as u32;
        /// A write returns when its data and all metadata are on the device.
        const SYNC = libc::O_SYNC as u32;
        /// The same as `SYNC`.
        #[cfg(target_os = "netbsd")]
        const RSYNC = libc::O_RSYNC as u32;
        /// An old name of `SYNC`.
        const FSYNC = libc::O_FSYNC as u32;
        /// A signal is sent when input or output becomes possible; only settable with `fcntl`.
        const ASYNC = libc::O_ASYNC as u32;
        /// Transfer without the page cache; buffers and offsets must be aligned.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const DIRECT = libc::O_DIRECT as u32;
        /// Fail with `ENOTDIR` if it is not a directory.
        const DIRECTORY = libc::O_DIRECTORY as u32;
        /// Fail with `ELOOP` if the last part of the path is a symbolic link.
        const NOFOLLOW = libc::O_NOFOLLOW as u32;
        /// Close the descriptor on `execve`.
        const CLOEXEC = libc::O_CLOEXEC as u32;
        /// Only a place in the file system: the file itself is not opened.
        #[cfg(target_os = "freebsd")]
        const PATH = libc::O_PATH as u32;
        /// The alternative way of input and output that the device has.
        #[cfg(target_os = "netbsd")]
        const ALT_IO = libc::O_ALT_IO as u32;
        /// `openat` with an empty path: open the file of the directory descriptor itself.
        #[cfg(target_os = "freebsd")]
        const EMPTY_PATH = libc::O_EMPTY_PATH as u32;
        /// Only to be told of events; does not keep its volume from being unmounted.
        #[cfg(target_os = "macos")]
        const EVTONLY = libc::O_EVTONLY as u32;
        /// Only to be executed.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const EXEC = libc::O_EXEC as u32;
        /// Take an exclusive `flock` lock at once.
        const EXLOCK = libc::O_EXLOCK as u32;
        /// Fail with `ELOOP` if any part of the path is a symbolic link.
        #[cfg(target_os = "macos")]
        const NOFOLLOW_ANY = libc::O_NOFOLLOW_ANY as u32;
        /// A write without a reader fails with `EPIPE` only, no signal is sent.
        #[cfg(target_os = "netbsd")]
        const NOSIGPIPE = libc::O_NOSIGPIPE as u32;
        /// Do not leave the tree below the directory descriptor.
        #[cfg(target_os = "freebsd")]
        const RESOLVE_BENEATH = libc::O_RESOLVE_BENEATH as u32;
        /// Only to be searched: a directory to start `*at` calls from.
        const SEARCH = libc::O_SEARCH as u32;
        /// Take a shared `flock` lock at once.
        const SHLOCK = libc::O_SHLOCK as u32;
        /// Open a symbolic link itself.
        #[cfg(target_os = "macos")]
        const SYMLINK = libc::O_SYMLINK as u32;
        /// A terminal gets its conventional attributes.
        #[cfg(target_os = "freebsd")]
        const TTY_INIT = libc::O_TTY_INIT as u32;
        /// Check the file's content before it is opened.
        #[cfg(target_os = "freebsd")]
        const VERIFY = libc::O_VERIFY as u32;
    }
}

flags! {
    /// How a call that takes a directory descriptor and a path treats the path. Some bits have a meaning for each call. Source: open(2), sys/fcntl.h.
    pub struct AT: u32 {
        /// Do not follow a symbolic link in the last part of the path.
        const SYMLINK_NOFOLLOW = libc::AT_SYMLINK_NOFOLLOW as u32;
        /// `unlinkat`: remove a directory.
        const REMOVEDIR = libc::AT_REMOVEDIR as u32;
        /// `faccessat2`: check with the effective ids.
        const EACCESS = libc::AT_EACCESS as u32;
        /// `linkat`: follow a symbolic link in the last part of the path.
        const SYMLINK_FOLLOW = libc::AT_SYMLINK_FOLLOW as u32;
        /// With an empty path: the file of the directory descriptor itself.
        #[cfg(target_os = "freebsd")]
        const EMPTY_PATH = libc::AT_EMPTY_PATH as u32;
        /// Do not leave the tree below the directory descriptor.
        #[cfg(target_os = "freebsd")]
        const RESOLVE_BENEATH = libc::AT_RESOLVE_BENEATH as u32;
    }
}

flags! {
    /// What `access` asks for. Source: access(2), unistd.h.
    pub struct OK: u32 {
        /// The file exists; this is 0.
        const F = libc::F_OK as u32;
        /// It may be read.
        const R = libc::R_OK as u32;
        /// It may be written.
        const W = libc::W_OK as u32;
        /// It may be executed, or a directory searched.
        const X = libc::X_OK as u32;
    }
}
