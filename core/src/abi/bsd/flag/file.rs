//! Files: seek origins, modes, directory entries, locks, advice, times, attributes.

use super::super::raw;

values! {
    /// From where an offset counts. Source: lseek(2), unistd.h.
    pub struct SEEK: u32 {
        /// The start of the file.
        const SET = raw::SEEK_SET as u32;
        /// The current position.
        const CUR = raw::SEEK_CUR as u32;
        /// The end of the file.
        const END = raw::SEEK_END as u32;
        /// The next data at or after the offset.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const DATA = raw::SEEK_DATA as u32;
        /// The next hole at or after the offset; the end of the file is one.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const HOLE = raw::SEEK_HOLE as u32;
    }
}

flags! {
    /// A file's mode: its type (one of the `IF` names, under `IFMT`) and its permissions. Source: stat(2), sys/stat.h.
    pub struct S: u32 {
        /// The bits that hold the type.
        const IFMT = raw::S_IFMT as u32;
        /// Socket.
        const IFSOCK = raw::S_IFSOCK as u32;
        /// Symbolic link.
        const IFLNK = raw::S_IFLNK as u32;
        /// Regular file.
        const IFREG = raw::S_IFREG as u32;
        /// Block device.
        const IFBLK = raw::S_IFBLK as u32;
        /// Directory.
        const IFDIR = raw::S_IFDIR as u32;
        /// Character device.
        const IFCHR = raw::S_IFCHR as u32;
        /// Pipe with a name.
        const IFIFO = raw::S_IFIFO as u32;
        /// Executing takes on the owner's id.
        const ISUID = raw::S_ISUID as u32;
        /// Executing takes on the group's id; in a directory, new files take the directory's group.
        const ISGID = raw::S_ISGID as u32;
        /// In a directory: only a file's owner may remove it (sticky).
        const ISVTX = raw::S_ISVTX as u32;
        /// All three for the owner.
        const IRWXU = raw::S_IRWXU as u32;
        /// The owner may read.
        const IRUSR = raw::S_IRUSR as u32;
        /// The owner may write.
        const IWUSR = raw::S_IWUSR as u32;
        /// The owner may execute, or search a directory.
        const IXUSR = raw::S_IXUSR as u32;
        /// All three for the group.
        const IRWXG = raw::S_IRWXG as u32;
        /// The group may read.
        const IRGRP = raw::S_IRGRP as u32;
        /// The group may write.
        const IWGRP = raw::S_IWGRP as u32;
        /// The group may execute or search.
        const IXGRP = raw::S_IXGRP as u32;
        /// All three for everybody else.
        const IRWXO = raw::S_IRWXO as u32;
        /// Others may read.
        const IROTH = raw::S_IROTH as u32;
        /// Others may write.
        const IWOTH = raw::S_IWOTH as u32;
        /// Others may execute or search.
        const IXOTH = raw::S_IXOTH as u32;
        /// An old name of `IRUSR`.
        const IREAD = raw::S_IREAD as u32;
        /// An old name of `IWUSR`.
        const IWRITE = raw::S_IWRITE as u32;
        /// An old name of `IXUSR`.
        const IEXEC = raw::S_IEXEC as u32;
        /// For the system that a file was archived from.
        #[cfg(target_os = "netbsd")]
        const ARCH1 = raw::S_ARCH1 as u32;
        /// For the system that a file was archived from.
        #[cfg(target_os = "netbsd")]
        const ARCH2 = raw::S_ARCH2 as u32;
        /// A whiteout.
        const IFWHT = raw::S_IFWHT as u32;
        /// Sticky; the same as `ISVTX`.
        const ISTXT = raw::S_ISTXT as u32;
    }
}

values! {
    /// Type of a directory entry. Source: dir(5), sys/dirent.h.
    pub struct DT: u8 {
        /// Not told; ask `lstat`.
        const UNKNOWN = raw::DT_UNKNOWN as u8;
        /// Pipe with a name.
        const FIFO = raw::DT_FIFO as u8;
        /// Character device.
        const CHR = raw::DT_CHR as u8;
        /// Directory.
        const DIR = raw::DT_DIR as u8;
        /// Block device.
        const BLK = raw::DT_BLK as u8;
        /// Regular file.
        const REG = raw::DT_REG as u8;
        /// Symbolic link.
        const LNK = raw::DT_LNK as u8;
        /// Socket.
        const SOCK = raw::DT_SOCK as u8;
        /// A whiteout, which hides a name of a lower layer.
        const WHT = raw::DT_WHT as u8;
    }
}

values! {
    /// Kinds of locks and leases. Source: fcntl(2), sys/fcntl.h.
    pub struct FCNTL_LOCK: i16 {
        /// Shared: for reading.
        const RDLCK = raw::F_RDLCK as i16;
        /// Exclusive: for writing.
        const WRLCK = raw::F_WRLCK as i16;
        /// None: released.
        const UNLCK = raw::F_UNLCK as i16;
    }
}

flags! {
    /// Operations of `flock`. Source: flock(2), sys/fcntl.h.
    pub struct LOCK: u32 {
        /// Take a shared lock.
        const SH = raw::LOCK_SH as u32;
        /// Take an exclusive lock.
        const EX = raw::LOCK_EX as u32;
        /// Do not wait.
        const NB = raw::LOCK_NB as u32;
        /// Release the lock.
        const UN = raw::LOCK_UN as u32;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
values! {
    /// How a part of a file will be used. Source: posix_fadvise(2), sys/fcntl.h.
    pub struct POSIX_FADV: u32 {
        /// Nothing special.
        const NORMAL = raw::POSIX_FADV_NORMAL as u32;
        /// In random order.
        const RANDOM = raw::POSIX_FADV_RANDOM as u32;
        /// From the start to the end.
        const SEQUENTIAL = raw::POSIX_FADV_SEQUENTIAL as u32;
        /// Soon.
        const WILLNEED = raw::POSIX_FADV_WILLNEED as u32;
        /// Not soon; drop it from the cache.
        const DONTNEED = raw::POSIX_FADV_DONTNEED as u32;
        /// Only once.
        const NOREUSE = raw::POSIX_FADV_NOREUSE as u32;
    }
}

values! {
    /// Special nanoseconds in the times that `utimensat` sets. Source: utimensat(2), sys/stat.h.
    pub struct UTIME: i64 {
        /// The current time.
        const NOW = raw::UTIME_NOW as i64;
        /// Leave this time alone.
        const OMIT = raw::UTIME_OMIT as i64;
    }
}

#[cfg(any(target_os = "netbsd", target_os = "macos"))]
flags! {
    /// Whether an extended attribute may exist already. Source: setxattr(2), sys/xattr.h.
    pub struct XATTR: u32 {
        /// Fail with `EEXIST` if it exists.
        const CREATE = raw::XATTR_CREATE as u32;
        /// Fail with `ENODATA` if it does not exist.
        const REPLACE = raw::XATTR_REPLACE as u32;
        /// Without the default values.
        #[cfg(target_os = "macos")]
        const NODEFAULT = raw::XATTR_NODEFAULT as u32;
        /// Do not follow a symbolic link.
        #[cfg(target_os = "macos")]
        const NOFOLLOW = raw::XATTR_NOFOLLOW as u32;
        /// Without the checks of security.
        #[cfg(target_os = "macos")]
        const NOSECURITY = raw::XATTR_NOSECURITY as u32;
        /// With the attributes of compression.
        #[cfg(target_os = "macos")]
        const SHOWCOMPRESSION = raw::XATTR_SHOWCOMPRESSION as u32;
    }
}

flags! {
    /// Flags of a file that its owner sets. Source: chflags(2), sys/stat.h.
    pub struct UF: u32 {
        /// The bits that the owner may set.
        const SETTABLE = raw::UF_SETTABLE as u32;
        /// Leave it out of dumps.
        const NODUMP = raw::UF_NODUMP as u32;
        /// It may not be changed.
        const IMMUTABLE = raw::UF_IMMUTABLE as u32;
        /// It may only be appended to.
        const APPEND = raw::UF_APPEND as u32;
        /// Of a union, only this directory is shown.
        const OPAQUE = raw::UF_OPAQUE as u32;
        /// It may not be removed.
        #[cfg(target_os = "freebsd")]
        const NOUNLINK = raw::UF_NOUNLINK as u32;
        /// It is compressed.
        #[cfg(target_os = "macos")]
        const COMPRESSED = raw::UF_COMPRESSED as u32;
        /// Its renames and removals are tracked.
        #[cfg(target_os = "macos")]
        const TRACKED = raw::UF_TRACKED as u32;
        /// Do not show it.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const HIDDEN = raw::UF_HIDDEN as u32;
        /// It is a system file.
        #[cfg(target_os = "freebsd")]
        const SYSTEM = raw::UF_SYSTEM as u32;
        /// It is sparse.
        #[cfg(target_os = "freebsd")]
        const SPARSE = raw::UF_SPARSE as u32;
        /// It is offline.
        #[cfg(target_os = "freebsd")]
        const OFFLINE = raw::UF_OFFLINE as u32;
        /// It has a reparse point.
        #[cfg(target_os = "freebsd")]
        const REPARSE = raw::UF_REPARSE as u32;
        /// It shall be archived.
        #[cfg(target_os = "freebsd")]
        const ARCHIVE = raw::UF_ARCHIVE as u32;
        /// It is read only.
        #[cfg(target_os = "freebsd")]
        const READONLY = raw::UF_READONLY as u32;
        /// Reading and writing need an entitlement.
        #[cfg(target_os = "macos")]
        const DATAVAULT = raw::UF_DATAVAULT as u32;
    }
}

flags! {
    /// Flags of a file that only the administrator sets. Source: chflags(2), sys/stat.h.
    pub struct SF: u32 {
        /// The bits that the administrator may set.
        const SETTABLE = raw::SF_SETTABLE as u32;
        /// It is archived.
        const ARCHIVED = raw::SF_ARCHIVED as u32;
        /// It may not be changed.
        const IMMUTABLE = raw::SF_IMMUTABLE as u32;
        /// It may only be appended to.
        const APPEND = raw::SF_APPEND as u32;
        /// It may not be removed.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const NOUNLINK = raw::SF_NOUNLINK as u32;
        /// It is a snapshot.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SNAPSHOT = raw::SF_SNAPSHOT as u32;
        /// It is a log of the file system.
        #[cfg(target_os = "netbsd")]
        const LOG = raw::SF_LOG as u32;
        /// It is a snapshot that is not valid.
        #[cfg(target_os = "netbsd")]
        const SNAPINVAL = raw::SF_SNAPINVAL as u32;
        /// The file's data is elsewhere.
        #[cfg(target_os = "macos")]
        const DATALESS = raw::SF_DATALESS as u32;
        /// A link between two volumes.
        #[cfg(target_os = "macos")]
        const FIRMLINK = raw::SF_FIRMLINK as u32;
        /// Writing needs an entitlement.
        #[cfg(target_os = "macos")]
        const RESTRICTED = raw::SF_RESTRICTED as u32;
    }
}

#[cfg(target_os = "macos")]
flags! {
    /// How `renameatx_np` treats a name that exists. Source: rename(2), sys/stdio.h.
    pub struct RENAME: u32 {
        /// Fail with `EEXIST` instead of replacing it.
        const EXCL = raw::RENAME_EXCL as u32;
        /// Exchange the two names.
        const SWAP = raw::RENAME_SWAP as u32;
        /// Fail if any part of a path is a symbolic link.
        const NOFOLLOW_ANY = raw::RENAME_NOFOLLOW_ANY as u32;
        /// The paths do not leave the tree below the directory descriptors.
        const RESOLVE_BENEATH = raw::RENAME_RESOLVE_BENEATH as u32;
        /// Rename it although it is busy.
        const SECLUDE = raw::RENAME_SECLUDE as u32;
    }
}

#[cfg(target_os = "netbsd")]
flags! {
    /// What `fsync_range` writes, and how far. Source: fsync_range(2), unistd.h.
    pub struct FSYNC: u32 {
        /// The content.
        const DATA = raw::FDATASYNC as u32;
        /// The content and what is known of the file.
        const FILE = raw::FFILESYNC as u32;
        /// Also out of the disk's cache.
        const DISK = raw::FDISKSYNC as u32;
    }
}

#[cfg(target_os = "macos")]
flags! {
    /// How a file is cloned. Source: clonefile(2), sys/clonefile.h.
    pub struct CLONE: u32 {
        /// A symbolic link itself.
        const NOFOLLOW = raw::CLONE_NOFOLLOW as u32;
        /// The clone is this user's.
        const NOOWNERCOPY = raw::CLONE_NOOWNERCOPY as u32;
        /// With the access list.
        const ACL = raw::CLONE_ACL as u32;
        /// Do not follow a symbolic link anywhere in the path.
        const NOFOLLOW_ANY = raw::CLONE_NOFOLLOW_ANY as u32;
        /// Stay below the directory.
        const RESOLVE_BENEATH = raw::CLONE_RESOLVE_BENEATH as u32;
    }
}

#[cfg(target_os = "freebsd")]
flags! {
    /// How `sendfile` sends. Source: sendfile(2), sys/socket.h.
    pub struct SF_SEND: u32 {
        /// Fail with `EBUSY` instead of reading from the disk.
        const NODISKIO = raw::SF_NODISKIO as u32;
        /// Do not wait for memory.
        const MNOWAIT = raw::SF_MNOWAIT as u32;
        /// Wait until the pages are not used any more.
        const SYNC = raw::SF_SYNC as u32;
        /// Read ahead by as much as the flags say.
        const USER_READAHEAD = raw::SF_USER_READAHEAD as u32;
        /// Do not keep the pages.
        const NOCACHE = raw::SF_NOCACHE as u32;
    }
}

#[cfg(target_os = "freebsd")]
flags! {
    /// How `close_range` goes. Source: close_range(2), unistd.h.
    pub struct CLOSE_RANGE: u32 {
        /// Set the flag `CLOEXEC` instead of closing.
        const CLOEXEC = raw::CLOSE_RANGE_CLOEXEC as u32;
        /// Set the flag `CLOFORK` instead of closing.
        const CLOFORK = raw::CLOSE_RANGE_CLOFORK as u32;
    }
}

#[cfg(target_os = "freebsd")]
flags! {
    /// How a file in memory is made. Source: memfd_create(3), sys/mman.h.
    pub struct MFD: u32 {
        /// It closes on `execve`.
        const CLOEXEC = raw::MFD_CLOEXEC as u32;
        /// It may be sealed.
        const ALLOW_SEALING = raw::MFD_ALLOW_SEALING as u32;
        /// It is of large pages.
        const HUGETLB = raw::MFD_HUGETLB as u32;
        /// Huge pages of 16 GiB.
        const HUGE_16GB = raw::MFD_HUGE_16GB as u32;
        /// Huge pages of 16 MiB.
        const HUGE_16MB = raw::MFD_HUGE_16MB as u32;
        /// Huge pages of 1 GiB.
        const HUGE_1GB = raw::MFD_HUGE_1GB as u32;
        /// Huge pages of 1 MiB.
        const HUGE_1MB = raw::MFD_HUGE_1MB as u32;
        /// Huge pages of 256 MiB.
        const HUGE_256MB = raw::MFD_HUGE_256MB as u32;
        /// Huge pages of 2 GiB.
        const HUGE_2GB = raw::MFD_HUGE_2GB as u32;
        /// Huge pages of 2 MiB.
        const HUGE_2MB = raw::MFD_HUGE_2MB as u32;
        /// Huge pages of 32 MiB.
        const HUGE_32MB = raw::MFD_HUGE_32MB as u32;
        /// Huge pages of 512 KiB.
        const HUGE_512KB = raw::MFD_HUGE_512KB as u32;
        /// Huge pages of 512 MiB.
        const HUGE_512MB = raw::MFD_HUGE_512MB as u32;
        /// Huge pages of 64 KiB.
        const HUGE_64KB = raw::MFD_HUGE_64KB as u32;
        /// Huge pages of 8 MiB.
        const HUGE_8MB = raw::MFD_HUGE_8MB as u32;
    }
}
