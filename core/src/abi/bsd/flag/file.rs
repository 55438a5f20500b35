//! Files: seek origins, modes, directory entries, locks, advice, times, attributes.

values! {
    /// From where an offset counts. Source: lseek(2), unistd.h.
    pub struct SEEK: u32 {
        /// The start of the file.
        const SET = libc::SEEK_SET as u32;
        /// The current position.
        const CUR = libc::SEEK_CUR as u32;
        /// The end of the file.
        const END = libc::SEEK_END as u32;
        /// The next data at or after the offset.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DATA = libc::SEEK_DATA as u32;
        /// The next hole at or after the offset; the end of the file is one.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const HOLE = libc::SEEK_HOLE as u32;
    }
}

flags! {
    /// A file's mode: its type (one of the `IF` names, under `IFMT`) and its permissions. Source: stat(2), sys/stat.h.
    pub struct S: u32 {
        /// The bits that hold the type.
        const IFMT = libc::S_IFMT as u32;
        /// Socket.
        const IFSOCK = libc::S_IFSOCK as u32;
        /// Symbolic link.
        const IFLNK = libc::S_IFLNK as u32;
        /// Regular file.
        const IFREG = libc::S_IFREG as u32;
        /// Block device.
        const IFBLK = libc::S_IFBLK as u32;
        /// Directory.
        const IFDIR = libc::S_IFDIR as u32;
        /// Character device.
        const IFCHR = libc::S_IFCHR as u32;
        /// Pipe with a name.
        const IFIFO = libc::S_IFIFO as u32;
        /// Executing takes on the owner's id.
        const ISUID = libc::S_ISUID as u32;
        /// Executing takes on the group's id; in a directory, new files take the directory's group.
        const ISGID = libc::S_ISGID as u32;
        /// In a directory: only a file's owner may remove it (sticky).
        const ISVTX = libc::S_ISVTX as u32;
        /// All three for the owner.
        const IRWXU = libc::S_IRWXU as u32;
        /// The owner may read.
        const IRUSR = libc::S_IRUSR as u32;
        /// The owner may write.
        const IWUSR = libc::S_IWUSR as u32;
        /// The owner may execute, or search a directory.
        const IXUSR = libc::S_IXUSR as u32;
        /// All three for the group.
        const IRWXG = libc::S_IRWXG as u32;
        /// The group may read.
        const IRGRP = libc::S_IRGRP as u32;
        /// The group may write.
        const IWGRP = libc::S_IWGRP as u32;
        /// The group may execute or search.
        const IXGRP = libc::S_IXGRP as u32;
        /// All three for everybody else.
        const IRWXO = libc::S_IRWXO as u32;
        /// Others may read.
        const IROTH = libc::S_IROTH as u32;
        /// Others may write.
        const IWOTH = libc::S_IWOTH as u32;
        /// Others may execute or search.
        const IXOTH = libc::S_IXOTH as u32;
        /// An old name of `IRUSR`.
        const IREAD = libc::S_IREAD as u32;
        /// An old name of `IWUSR`.
        const IWRITE = libc::S_IWRITE as u32;
        /// An old name of `IXUSR`.
        const IEXEC = libc::S_IEXEC as u32;
    }
}

values! {
    /// Type of a directory entry. Source: dir(5), sys/dirent.h.
    pub struct DT: u8 {
        /// Not told; ask `lstat`.
        const UNKNOWN = libc::DT_UNKNOWN as u8;
        /// Pipe with a name.
        const FIFO = libc::DT_FIFO as u8;
        /// Character device.
        const CHR = libc::DT_CHR as u8;
        /// Directory.
        const DIR = libc::DT_DIR as u8;
        /// Block device.
        const BLK = libc::DT_BLK as u8;
        /// Regular file.
        const REG = libc::DT_REG as u8;
        /// Symbolic link.
        const LNK = libc::DT_LNK as u8;
        /// Socket.
        const SOCK = libc::DT_SOCK as u8;
    }
}

values! {
    /// Kinds of locks and leases. Source: fcntl(2), sys/fcntl.h.
    pub struct FCNTL_LOCK: i16 {
        /// Shared: for reading.
        const RDLCK = libc::F_RDLCK as i16;
        /// Exclusive: for writing.
        const WRLCK = libc::F_WRLCK as i16;
        /// None: released.
        const UNLCK = libc::F_UNLCK as i16;
    }
}

flags! {
    /// Operations of `flock`. Source: flock(2), sys/fcntl.h.
    pub struct LOCK: u32 {
        /// Take a shared lock.
        const SH = libc::LOCK_SH as u32;
        /// Take an exclusive lock.
        const EX = libc::LOCK_EX as u32;
        /// Do not wait.
        const NB = libc::LOCK_NB as u32;
        /// Release the lock.
        const UN = libc::LOCK_UN as u32;
    }
}

#[cfg(target_os = "freebsd")]
values! {
    /// How a part of a file will be used. Source: posix_fadvise(2), sys/fcntl.h.
    pub struct POSIX_FADV: u32 {
        /// Nothing special.
        const NORMAL = libc::POSIX_FADV_NORMAL as u32;
        /// In random order.
        const RANDOM = libc::POSIX_FADV_RANDOM as u32;
        /// From the start to the end.
        const SEQUENTIAL = libc::POSIX_FADV_SEQUENTIAL as u32;
        /// Soon.
        const WILLNEED = libc::POSIX_FADV_WILLNEED as u32;
        /// Not soon; drop it from the cache.
        const DONTNEED = libc::POSIX_FADV_DONTNEED as u32;
        /// Only once.
        const NOREUSE = libc::POSIX_FADV_NOREUSE as u32;
    }
}

values! {
    /// Special nanoseconds in the times that `utimensat` sets. Source: utimensat(2), sys/stat.h.
    pub struct UTIME: i64 {
        /// The current time.
        const NOW = libc::UTIME_NOW as i64;
        /// Leave this time alone.
        const OMIT = libc::UTIME_OMIT as i64;
    }
}

#[cfg(any(target_os = "netbsd", target_os = "macos"))]
flags! {
    /// Whether an extended attribute may exist already. Source: setxattr(2), sys/xattr.h.
    pub struct XATTR: u32 {
        /// Fail with `EEXIST` if it exists.
        const CREATE = libc::XATTR_CREATE as u32;
        /// Fail with `ENODATA` if it does not exist.
        const REPLACE = libc::XATTR_REPLACE as u32;
        /// Without the default values.
        #[cfg(target_os = "macos")]
        const NODEFAULT = libc::XATTR_NODEFAULT as u32;
        /// Do not follow a symbolic link.
        #[cfg(target_os = "macos")]
        const NOFOLLOW = libc::XATTR_NOFOLLOW as u32;
        /// Without the checks of security.
        #[cfg(target_os = "macos")]
        const NOSECURITY = libc::XATTR_NOSECURITY as u32;
        /// With the attributes of compression.
        #[cfg(target_os = "macos")]
        const SHOWCOMPRESSION = libc::XATTR_SHOWCOMPRESSION as u32;
    }
}

flags! {
    /// Flags of a file that its owner sets. Source: chflags(2), sys/stat.h.
    pub struct UF: u32 {
        /// The bits that the owner may set.
        const SETTABLE = libc::UF_SETTABLE as u32;
        /// Leave it out of dumps.
        const NODUMP = libc::UF_NODUMP as u32;
        /// It may not be changed.
        const IMMUTABLE = libc::UF_IMMUTABLE as u32;
        /// It may only be appended to.
        const APPEND = libc::UF_APPEND as u32;
        /// Of a union, only this directory is shown.
        const OPAQUE = libc::UF_OPAQUE as u32;
        /// It may not be removed.
        #[cfg(target_os = "freebsd")]
        const NOUNLINK = libc::UF_NOUNLINK as u32;
        /// It is compressed.
        #[cfg(target_os = "macos")]
        const COMPRESSED = libc::UF_COMPRESSED as u32;
        /// Its renames and removals are tracked.
        #[cfg(target_os = "macos")]
        const TRACKED = libc::UF_TRACKED as u32;
        /// Do not show it.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const HIDDEN = libc::UF_HIDDEN as u32;
        /// It is a system file.
        #[cfg(target_os = "freebsd")]
        const SYSTEM = libc::UF_SYSTEM as u32;
        /// It is sparse.
        #[cfg(target_os = "freebsd")]
        const SPARSE = libc::UF_SPARSE as u32;
        /// It is offline.
        #[cfg(target_os = "freebsd")]
        const OFFLINE = libc::UF_OFFLINE as u32;
        /// It has a reparse point.
        #[cfg(target_os = "freebsd")]
        const REPARSE = libc::UF_REPARSE as u32;
        /// It shall be archived.
        #[cfg(target_os = "freebsd")]
        const ARCHIVE = libc::UF_ARCHIVE as u32;
        /// It is read only.
        #[cfg(target_os = "freebsd")]
        const READONLY = libc::UF_READONLY as u32;
    }
}

flags! {
    /// Flags of a file that only the administrator sets. Source: chflags(2), sys/stat.h.
    pub struct SF: u32 {
        /// The bits that the administrator may set.
        const SETTABLE = libc::SF_SETTABLE as u32;
        /// It is archived.
        const ARCHIVED = libc::SF_ARCHIVED as u32;
        /// It may not be changed.
        const IMMUTABLE = libc::SF_IMMUTABLE as u32;
        /// It may only be appended to.
        const APPEND = libc::SF_APPEND as u32;
        /// It may not be removed.
        #[cfg(target_os = "freebsd")]
        const NOUNLINK = libc::SF_NOUNLINK as u32;
        /// It is a snapshot.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SNAPSHOT = libc::SF_SNAPSHOT as u32;
        /// It is a log of the file system.
        #[cfg(target_os = "netbsd")]
        const LOG = libc::SF_LOG as u32;
        /// It is a snapshot that is not valid.
        #[cfg(target_os = "netbsd")]
        const SNAPINVAL = libc::SF_SNAPINVAL as u32;
    }
}

#[cfg(target_os = "macos")]
flags! {
    /// How `renameatx_np` treats a name that exists. Source: rename(2), sys/stdio.h.
    pub struct RENAME: u32 {
        /// Fail with `EEXIST` instead of replacing it.
        const EXCL = libc::RENAME_EXCL as u32;
        /// Exchange the two names.
        const SWAP = libc::RENAME_SWAP as u32;
    }
}
