//! Opening and naming files: open flags, `*at` flags, access checks, `struct open_how`.

use crate::abi::linux::newest;
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

flags! {
    /// How a file is opened, and the status flags of an open file. Source: open(2), asm/fcntl.h.
    pub struct O: u32 {
        /// Read only; this is 0, the absence of `WRONLY` and `RDWR`.
        const RDONLY = raw::O_RDONLY;
        /// Write only.
        const WRONLY = raw::O_WRONLY;
        /// Read and write.
        const RDWR = raw::O_RDWR;
        /// The bits that hold the access mode.
        const ACCMODE = raw::O_ACCMODE;
        /// Create the file if it is missing; `mode` is then used.
        const CREAT = raw::O_CREAT;
        /// With `CREAT`: fail with `EEXIST` if it exists.
        const EXCL = raw::O_EXCL;
        /// A terminal does not become the controlling terminal.
        const NOCTTY = raw::O_NOCTTY;
        /// Cut a regular file to length 0.
        const TRUNC = raw::O_TRUNC;
        /// Every write goes to the end of the file.
        const APPEND = raw::O_APPEND;
        /// Calls that would wait fail with `EAGAIN` instead.
        const NONBLOCK = raw::O_NONBLOCK;
        /// An old name of `NONBLOCK`.
        const NDELAY = raw::O_NDELAY;
        /// A write returns when its data, and what is needed to read them back, are on the device.
        const DSYNC = raw::O_DSYNC;
        /// A write returns when its data and all metadata are on the device.
        const SYNC = raw::O_SYNC;
        /// The same as `SYNC`: Linux does not tell them apart.
        const RSYNC = libc::O_RSYNC as u32;
        /// An old name of `SYNC`.
        const FSYNC = newest::O_FSYNC;
        /// A signal is sent when input or output becomes possible; only settable with `fcntl`.
        const ASYNC = libc::O_ASYNC as u32;
        /// Transfer without the page cache; buffers and offsets must be aligned.
        const DIRECT = raw::O_DIRECT;
        /// Allow sizes over 2 GiB; the kernel sets it by itself in a 64-bit process.
        const LARGEFILE = raw::O_LARGEFILE;
        /// Fail with `ENOTDIR` if it is not a directory.
        const DIRECTORY = raw::O_DIRECTORY;
        /// Fail with `ELOOP` if the last part of the path is a symbolic link.
        const NOFOLLOW = raw::O_NOFOLLOW;
        /// Reading leaves the access time alone; for the owner only.
        const NOATIME = raw::O_NOATIME;
        /// Close the descriptor on `execve`.
        const CLOEXEC = raw::O_CLOEXEC;
        /// Only a place in the file system: the file itself is not opened.
        const PATH = raw::O_PATH;
        /// Make a file without a name in the given directory.
        const TMPFILE = raw::O_TMPFILE;
        /// An empty path is the directory descriptor itself.
        const EMPTYPATH = newest::O_EMPTYPATH;
    }
}

flags! {
    /// How `openat2` resolves a path. Source: openat2(2), linux/openat2.h.
    pub struct RESOLVE: u64 {
        /// Do not cross into another mount.
        const NO_XDEV = raw::RESOLVE_NO_XDEV as u64;
        /// Do not follow magic links, as in `/proc/self/fd`.
        const NO_MAGICLINKS = raw::RESOLVE_NO_MAGICLINKS as u64;
        /// Do not follow symbolic links in any part of the path.
        const NO_SYMLINKS = raw::RESOLVE_NO_SYMLINKS as u64;
        /// Do not leave the tree below the directory descriptor.
        const BENEATH = raw::RESOLVE_BENEATH as u64;
        /// Take the directory descriptor as the root: `/` and `..` stay inside.
        const IN_ROOT = raw::RESOLVE_IN_ROOT as u64;
        /// Only if everything is in the kernel's cache; `EAGAIN` otherwise.
        const CACHED = raw::RESOLVE_CACHED as u64;
    }
}

/// How `openat2` opens a file. Source: openat2(2), linux/openat2.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct open_how")]
#[repr(C)]
pub struct OpenHow {
    /// Access mode, creation and status flags.
    #[group(O)]
    pub flags: u64,
    /// Permission bits of a file that is created; otherwise 0.
    pub mode: u64,
    /// How the path is resolved.
    #[group(RESOLVE)]
    pub resolve: u64,
}

flags! {
    /// How a call that takes a directory descriptor and a path treats the path. Some bits have a meaning for each
    /// call. Source: openat(2), linux/fcntl.h.
    pub struct AT: u32 {
        /// Do not follow a symbolic link in the last part of the path.
        const SYMLINK_NOFOLLOW = raw::AT_SYMLINK_NOFOLLOW;
        /// `unlinkat`: remove a directory.
        const REMOVEDIR = raw::AT_REMOVEDIR;
        /// `faccessat2`: check with the effective ids.
        const EACCESS = raw::AT_EACCESS;
        /// `name_to_handle_at`: a handle that only identifies the file.
        const HANDLE_FID = raw::AT_HANDLE_FID;
        /// `linkat`: follow a symbolic link in the last part of the path.
        const SYMLINK_FOLLOW = raw::AT_SYMLINK_FOLLOW;
        /// Do not mount the last part of the path if it is an automount point.
        const NO_AUTOMOUNT = raw::AT_NO_AUTOMOUNT;
        /// With an empty path: the file of the directory descriptor itself.
        const EMPTY_PATH = raw::AT_EMPTY_PATH;
        /// The bits that say how `statx` asks a remote file system.
        const STATX_SYNC_TYPE = raw::AT_STATX_SYNC_TYPE;
        /// `statx`: as `stat` does; this is 0.
        const STATX_SYNC_AS_STAT = raw::AT_STATX_SYNC_AS_STAT;
        /// `statx`: ask the server.
        const STATX_FORCE_SYNC = raw::AT_STATX_FORCE_SYNC;
        /// `statx`: what is cached will do.
        const STATX_DONT_SYNC = raw::AT_STATX_DONT_SYNC;
        /// `open_tree`, `mount_setattr`: the whole tree of mounts.
        const RECURSIVE = raw::AT_RECURSIVE;
        /// `execveat`: only check whether the file may be executed.
        const EXECVE_CHECK = raw::AT_EXECVE_CHECK;
        /// The same as `RENAME_NOREPLACE`.
        const RENAME_NOREPLACE = raw::AT_RENAME_NOREPLACE;
        /// The same as `RENAME_EXCHANGE`.
        const RENAME_EXCHANGE = raw::AT_RENAME_EXCHANGE;
        /// The same as `RENAME_WHITEOUT`.
        const RENAME_WHITEOUT = raw::AT_RENAME_WHITEOUT;
        /// `name_to_handle_at`: give the unique 64-bit mount id.
        const HANDLE_MNT_ID_UNIQUE = raw::AT_HANDLE_MNT_ID_UNIQUE;
        /// `name_to_handle_at`: a handle that leads to a path again.
        const HANDLE_CONNECTABLE = raw::AT_HANDLE_CONNECTABLE;
    }
}

values! {
    /// Descriptor numbers that name a place instead of an open file. Source: openat(2), linux/fcntl.h.
    pub struct SPECIAL_FD: i32 {
        /// The working directory.
        const FDCWD = raw::AT_FDCWD;
        /// The root of the file system of process descriptors.
        const PIDFS_ROOT = raw::FD_PIDFS_ROOT;
        /// Never a valid descriptor.
        const INVALID = raw::FD_INVALID;
        /// The root of the file system of namespaces.
        const NSFS_ROOT = newest::FD_NSFS_ROOT;
    }
}

flags! {
    /// What `access` asks for. Source: access(2), unistd.h.
    pub struct OK: u32 {
        /// The file exists; this is 0.
        const F = raw::F_OK;
        /// It may be read.
        const R = raw::R_OK;
        /// It may be written.
        const W = raw::W_OK;
        /// It may be executed, or a directory searched.
        const X = raw::X_OK;
    }
}

flags! {
    /// How `renameat2` treats a name that exists. Source: rename(2), linux/fs.h.
    pub struct RENAME: u32 {
        /// Fail with `EEXIST` instead of replacing it.
        const NOREPLACE = raw::RENAME_NOREPLACE;
        /// Exchange the two names.
        const EXCHANGE = raw::RENAME_EXCHANGE;
        /// Leave a whiteout under the old name, for overlay file systems.
        const WHITEOUT = raw::RENAME_WHITEOUT;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            OpenHow,
            raw::open_how {
                flags: flags,
                mode: mode,
                resolve: resolve
            }
        );
    }
}
