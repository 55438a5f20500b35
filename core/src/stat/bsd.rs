//! What FreeBSD, NetBSD and macOS have: file systems, each in its own struct.

#[cfg(not(target_os = "netbsd"))]
mod there {
    use crate::abi::{MNT_WAIT, Statfs};
    use crate::arg::{Fd, Mut, Path, Result, SliceMut, int};
    use crate::gate::{count, function, status};
    use callgate_macros::call;

    /// Ask about the file system at a path.
    ///
    /// # Arguments
    /// - `path`: any file of it
    /// - `statfs`: filled with the answer
    ///
    /// # Errors
    /// - `EACCES`: a directory on the way may not be searched
    /// - `ENOENT`: the file, or a directory on the way to it, does not exist
    #[call(blocks, since = "1.0", source = "statfs(2)")]
    #[inline]
    pub fn statfs(path: Path<'_>, statfs: Mut<'_, Statfs>) -> Result<()> {
        status(function!(statfs, path, statfs))
    }

    /// Ask about the file system of an open file.
    ///
    /// # Arguments
    /// - `fd`: any file of it
    /// - `statfs`: filled with the answer
    ///
    /// # Errors
    /// - `EBADF`: `fd` is not open
    #[call(blocks, since = "1.0", source = "statfs(2)")]
    #[inline]
    pub fn fstatfs(fd: Fd<'_>, statfs: Mut<'_, Statfs>) -> Result<()> {
        status(function!(fstatfs, fd, statfs))
    }

    /// List the file systems that are mounted.
    ///
    /// # Arguments
    /// - `list`: filled with the file systems; without any room, only their number is told
    /// - `mode`: whether each of them is asked anew
    ///
    /// # Returns
    /// The number of file systems.
    ///
    /// # Errors
    /// - `EINVAL`: `mode` is unknown
    #[call(blocks, since = "1.0", source = "getfsstat(2)")]
    #[inline]
    pub fn getfsstat(list: SliceMut<'_, Statfs>, mode: MNT_WAIT) -> Result<usize> {
        let place = if list.is_empty() {
            core::ptr::null_mut()
        } else {
            list.ptr()
        };
        let size = int(list.len().saturating_mul(size_of::<Statfs>()));
        count(function!(getfsstat, place, size, mode))
    }
}

#[cfg(target_os = "netbsd")]
mod there {
    use crate::abi::{MNT_WAIT, Statvfs};
    use crate::arg::{Fd, Mut, Path, Result, SliceMut};
    use crate::gate::{count, function, status};
    use callgate_macros::call;

    /// Ask about the file system at a path.
    ///
    /// # Arguments
    /// - `path`: any file of it
    /// - `statvfs`: filled with the answer
    /// - `flags`: whether it is asked anew
    ///
    /// # Errors
    /// - `EACCES`: a directory on the way may not be searched
    /// - `ENOENT`: the file, or a directory on the way to it, does not exist
    #[call(blocks, since = "NetBSD 3.0", source = "statvfs(2)")]
    #[inline]
    pub fn statvfs1(path: Path<'_>, statvfs: Mut<'_, Statvfs>, flags: MNT_WAIT) -> Result<()> {
        status(function!(statvfs1, path, statvfs, flags))
    }

    /// Ask about the file system of an open file.
    ///
    /// # Arguments
    /// - `fd`: any file of it
    /// - `statvfs`: filled with the answer
    /// - `flags`: whether it is asked anew
    ///
    /// # Errors
    /// - `EBADF`: `fd` is not open
    #[call(blocks, since = "NetBSD 3.0", source = "statvfs(2)")]
    #[inline]
    pub fn fstatvfs1(fd: Fd<'_>, statvfs: Mut<'_, Statvfs>, flags: MNT_WAIT) -> Result<()> {
        status(function!(fstatvfs1, fd, statvfs, flags))
    }

    /// List the file systems that are mounted.
    ///
    /// # Arguments
    /// - `list`: filled with the file systems; without any room, only their number is told
    /// - `flags`: whether each of them is asked anew
    ///
    /// # Returns
    /// The number of file systems.
    ///
    /// # Errors
    /// - `EINVAL`: `flags` is unknown
    #[call(blocks, since = "NetBSD 3.0", source = "getvfsstat(2)")]
    #[inline]
    pub fn getvfsstat(list: SliceMut<'_, Statvfs>, flags: MNT_WAIT) -> Result<usize> {
        let place = if list.is_empty() {
            core::ptr::null_mut()
        } else {
            list.ptr()
        };
        count(function!(
            getvfsstat,
            place,
            list.len().saturating_mul(size_of::<Statvfs>()),
            flags
        ))
    }
}

pub use there::*;
