//! What only FreeBSD or macOS has: removing what one has open, renaming with flags, clones.

#[cfg(target_os = "freebsd")]
mod there {
    use crate::abi::AT;
    use crate::arg::{DirFd, Fd, Path, Result};
    use crate::gate::{function, status};
    use callgate_macros::call;

    /// Remove a name of a file, but only if it is still this file's.
    ///
    /// # Arguments
    /// - `dir`: directory from which a relative `path` starts
    /// - `path`: the name
    /// - `fd`: the file, open
    /// - `flags`: `REMOVEDIR`: it is an empty directory
    ///
    /// # Errors
    /// - `EDEADLK`: the name is another file's by now
    /// - `EBADF`: `fd` is not open
    /// - `ENOENT`: the file, or a directory on the way to it, does not exist
    #[call(blocks, since = "FreeBSD 13.0", source = "funlinkat(2)")]
    #[inline]
    pub fn funlinkat(dir: DirFd<'_>, path: Path<'_>, fd: Fd<'_>, flags: AT) -> Result<()> {
        status(function!(funlinkat, dir, path, fd, flags))
    }
}

#[cfg(target_os = "macos")]
mod there {
    use crate::abi::{CLONE, RENAME};
    use crate::arg::{DirFd, Fd, Path, Result};
    use crate::gate::{function, status};
    use callgate_macros::call;

    /// Give a file another name, relative to directory descriptors, with flags.
    ///
    /// # Arguments
    /// - `fromfd`: directory from which a relative `from` starts
    /// - `from`: the file
    /// - `tofd`: directory from which a relative `to` starts
    /// - `to`: its new name
    /// - `flags`: how a name that exists is treated
    ///
    /// # Errors
    /// - `EEXIST`: the new name exists, and `EXCL` was given
    /// - `ENOENT`: the file, or a directory on the way, does not exist
    /// - `ENOTSUP`: the file system cannot do it
    /// - `EXDEV`: the two are on different file systems
    #[call(blocks, since = "macOS 10.12", source = "rename(2)")]
    #[inline]
    pub fn renameatx_np(fromfd: DirFd<'_>, from: Path<'_>, tofd: DirFd<'_>, to: Path<'_>, flags: RENAME) -> Result<()> {
        status(function!(renameatx_np, fromfd, from, tofd, to, flags))
    }

    /// Make a file or directory that shares the blocks of another one until one of them is written.
    ///
    /// # Arguments
    /// - `source`: the file or directory
    /// - `target`: the new name
    /// - `flags`: whether symbolic links are followed, what is copied with it
    ///
    /// # Errors
    /// - `EEXIST`: the new name exists
    /// - `ENOTSUP`: the file system cannot do it
    /// - `EXDEV`: the two are on different file systems
    #[call(blocks, since = "macOS 10.12", source = "clonefile(2)")]
    #[inline]
    pub fn clonefile(source: Path<'_>, target: Path<'_>, flags: CLONE) -> Result<()> {
        status(function!(clonefile, source, target, flags))
    }

    /// Make a clone of a file or directory, relative to directory descriptors.
    ///
    /// # Arguments
    /// - `sourcefd`: directory from which a relative `source` starts
    /// - `source`: the file or directory
    /// - `targetfd`: directory from which a relative `target` starts
    /// - `target`: the new name
    /// - `flags`: whether symbolic links are followed, what is copied with it
    ///
    /// # Errors
    /// - `EEXIST`: the new name exists
    /// - `ENOTSUP`: the file system cannot do it
    /// - `EXDEV`: the two are on different file systems
    #[call(blocks, since = "macOS 10.12", source = "clonefile(2)")]
    #[inline]
    pub fn clonefileat(
        sourcefd: DirFd<'_>,
        source: Path<'_>,
        targetfd: DirFd<'_>,
        target: Path<'_>,
        flags: CLONE,
    ) -> Result<()> {
        status(function!(clonefileat, sourcefd, source, targetfd, target, flags))
    }

    /// Make a clone of an open file.
    ///
    /// # Arguments
    /// - `sourcefd`: the file
    /// - `targetfd`: directory from which a relative `target` starts
    /// - `target`: the new name
    /// - `flags`: what is copied with it
    ///
    /// # Errors
    /// - `EEXIST`: the new name exists
    /// - `ENOTSUP`: the file system cannot do it
    /// - `EXDEV`: the two are on different file systems
    #[call(blocks, since = "macOS 10.12", source = "clonefile(2)")]
    #[inline]
    pub fn fclonefileat(sourcefd: Fd<'_>, targetfd: DirFd<'_>, target: Path<'_>, flags: CLONE) -> Result<()> {
        status(function!(fclonefileat, sourcefd, targetfd, target, flags))
    }
}

pub use there::*;
