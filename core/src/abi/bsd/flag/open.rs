//! Opening and naming files: open flags, `*at` flags, access checks.

use super::super::raw;

flags! {
    /// How a file is opened, and the status flags of an open file. Source: open(2), sys/fcntl.h.
    pub struct O: u32 {
        /// Read only; this is 0, the absence of `WRONLY` and `RDWR`.
        const RDONLY = raw::O_RDONLY as u32;
        /// Write only.
        const WRONLY = raw::O_WRONLY as u32;
        /// Read and write.
        const RDWR = raw::O_RDWR as u32;
        /// The bits that hold the access mode.
        const ACCMODE = raw::O_ACCMODE as u32;
        /// Create the file if it is missing; `mode` is then used.
        const CREAT = raw::O_CREAT as u32;
        /// With `CREAT`: fail with `EEXIST` if it exists.
        const EXCL = raw::O_EXCL as u32;
        /// A terminal does not become the controlling terminal.
        const NOCTTY = raw::O_NOCTTY as u32;
        /// Cut a regular file to length 0.
        const TRUNC = raw::O_TRUNC as u32;
        /// Every write goes to the end of the file.
        const APPEND = raw::O_APPEND as u32;
        /// Calls that would wait fail with `EAGAIN` instead.
        const NONBLOCK = raw::O_NONBLOCK as u32;
        /// An old name of `NONBLOCK`.
        const NDELAY = raw::O_NDELAY as u32;
        /// A write returns when its data, and what is needed to read them back, are on the device.
        const DSYNC = raw::O_DSYNC as u32;
        /// A write returns when its data and all metadata are on the device.
        const SYNC = raw::O_SYNC as u32;
        /// The same as `SYNC`.
        #[cfg(target_os = "netbsd")]
        const RSYNC = raw::O_RSYNC as u32;
        /// An old name of `SYNC`.
        const FSYNC = raw::O_FSYNC as u32;
        /// A signal is sent when input or output becomes possible; only settable with `fcntl`.
        const ASYNC = raw::O_ASYNC as u32;
        /// Transfer without the page cache; buffers and offsets must be aligned.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const DIRECT = raw::O_DIRECT as u32;
        /// Fail with `ENOTDIR` if it is not a directory.
        const DIRECTORY = raw::O_DIRECTORY as u32;
        /// Fail with `ELOOP` if the last part of the path is a symbolic link.
        const NOFOLLOW = raw::O_NOFOLLOW as u32;
        /// Close the descriptor on `execve`.
        const CLOEXEC = raw::O_CLOEXEC as u32;
        /// Only a place in the file system: the file itself is not opened.
        #[cfg(target_os = "freebsd")]
        const PATH = raw::O_PATH as u32;
        /// The alternative way of input and output that the device has.
        #[cfg(target_os = "netbsd")]
        const ALT_IO = raw::O_ALT_IO as u32;
        /// `openat` with an empty path: open the file of the directory descriptor itself.
        #[cfg(target_os = "freebsd")]
        const EMPTY_PATH = raw::O_EMPTY_PATH as u32;
        /// Only to be told of events; does not keep its volume from being unmounted.
        #[cfg(target_os = "macos")]
        const EVTONLY = raw::O_EVTONLY as u32;
        /// Only to be executed.
        const EXEC = raw::O_EXEC as u32;
        /// Take an exclusive `flock` lock at once.
        const EXLOCK = raw::O_EXLOCK as u32;
        /// Fail with `ELOOP` if any part of the path is a symbolic link.
        #[cfg(target_os = "macos")]
        const NOFOLLOW_ANY = raw::O_NOFOLLOW_ANY as u32;
        /// A write without a reader fails with `EPIPE` only, no signal is sent.
        #[cfg(target_os = "netbsd")]
        const NOSIGPIPE = raw::O_NOSIGPIPE as u32;
        /// Do not leave the tree below the directory descriptor.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RESOLVE_BENEATH = raw::O_RESOLVE_BENEATH as u32;
        /// Only to be searched: a directory to start `*at` calls from.
        const SEARCH = raw::O_SEARCH as u32;
        /// Take a shared `flock` lock at once.
        const SHLOCK = raw::O_SHLOCK as u32;
        /// Open a symbolic link itself.
        #[cfg(target_os = "macos")]
        const SYMLINK = raw::O_SYMLINK as u32;
        /// A terminal gets its conventional attributes.
        #[cfg(target_os = "freebsd")]
        const TTY_INIT = raw::O_TTY_INIT as u32;
        /// Check the file's content before it is opened.
        #[cfg(target_os = "freebsd")]
        const VERIFY = raw::O_VERIFY as u32;
        /// Shared with other kinds of descriptors; no use for files.
        #[cfg(target_os = "macos")]
        const ALERT = raw::O_ALERT as u32;
        /// Close it in a child of `fork`.
        const CLOFORK = raw::O_CLOFORK as u32;
        /// Open a named attribute, or the directory of them.
        #[cfg(target_os = "freebsd")]
        const NAMEDATTR = raw::O_NAMEDATTR as u32;
        /// Shared with other kinds of descriptors; no use for files.
        #[cfg(target_os = "macos")]
        const POPUP = raw::O_POPUP as u32;
        /// Fail unless it is a regular file.
        #[cfg(target_os = "netbsd")]
        const REGULAR = raw::O_REGULAR as u32;
        /// Fail if the file has more than one link.
        #[cfg(target_os = "macos")]
        const UNIQUE = raw::O_UNIQUE as u32;
        /// The same as `NAMEDATTR`.
        #[cfg(target_os = "freebsd")]
        const XATTR = raw::O_XATTR as u32;
    }
}

flags! {
    /// How a call that takes a directory descriptor and a path treats the path. Some bits have a meaning for each call. Source: open(2), sys/fcntl.h.
    pub struct AT: u32 {
        /// Do not follow a symbolic link in the last part of the path.
        const SYMLINK_NOFOLLOW = raw::AT_SYMLINK_NOFOLLOW as u32;
        /// `unlinkat`: remove a directory.
        const REMOVEDIR = raw::AT_REMOVEDIR as u32;
        /// `faccessat2`: check with the effective ids.
        const EACCESS = raw::AT_EACCESS as u32;
        /// `linkat`: follow a symbolic link in the last part of the path.
        const SYMLINK_FOLLOW = raw::AT_SYMLINK_FOLLOW as u32;
        /// With an empty path: the file of the directory descriptor itself.
        #[cfg(target_os = "freebsd")]
        const EMPTY_PATH = raw::AT_EMPTY_PATH as u32;
        /// Do not leave the tree below the directory descriptor.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const RESOLVE_BENEATH = raw::AT_RESOLVE_BENEATH as u32;
        /// Only a descriptor is taken, no path.
        #[cfg(target_os = "macos")]
        const FDONLY = raw::AT_FDONLY as u32;
        /// Do not remove it if it is busy.
        #[cfg(target_os = "macos")]
        const NODELETEBUSY = raw::AT_NODELETEBUSY as u32;
        /// Tell the device behind the volume.
        #[cfg(target_os = "macos")]
        const REALDEV = raw::AT_REALDEV as u32;
        /// No part of the path may be a symbolic link.
        #[cfg(target_os = "macos")]
        const SYMLINK_NOFOLLOW_ANY = raw::AT_SYMLINK_NOFOLLOW_ANY as u32;
        /// Fail if the file has more than one link.
        #[cfg(target_os = "macos")]
        const UNIQUE = raw::AT_UNIQUE as u32;
    }
}

flags! {
    /// What `access` asks for. Source: access(2), unistd.h.
    pub struct OK: u32 {
        /// The file exists; this is 0.
        const F = raw::F_OK as u32;
        /// It may be read.
        const R = raw::R_OK as u32;
        /// It may be written.
        const W = raw::W_OK as u32;
        /// It may be executed, or a directory searched.
        const X = raw::X_OK as u32;
    }
}

values! {
    /// Descriptor numbers that name a place instead of an open file. Source: open(2), sys/fcntl.h.
    pub struct SPECIAL_FD: i32 {
        /// The working directory.
        const FDCWD = raw::AT_FDCWD as i32;
    }
}
