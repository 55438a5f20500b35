//! Names of files: links, renaming, removing, directories.
//!
//! The calls without a directory descriptor are their `at` calls, which do the same and which every processor has.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(any(target_os = "freebsd", target_os = "macos"))]
mod bsd;
#[cfg(any(target_os = "freebsd", target_os = "macos"))]
pub use bsd::*;

use crate::abi::AT;
use crate::arg::{BytesMut, DirFd, Mode, Path, Result};
use crate::gate::{count, status, syscall};
use callgate_macros::call;

/// Give a file another name (a hard link); a symbolic link itself is linked, not what it leads to.
///
/// # Arguments
/// - `oldpath`: the file
/// - `newpath`: its new name
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
/// - `EMLINK`: the file has as many names as it may
/// - `EPERM`: it is a directory, or the file system has no links, or the file is not this user's and links are protected
/// - `EXDEV`: the two are on different mounts
#[call(blocks, since = "1.0", source = "link(2)")]
#[inline]
pub fn link(oldpath: Path<'_>, newpath: Path<'_>) -> Result<()> {
    linkat(DirFd::CWD, oldpath, DirFd::CWD, newpath, AT::empty())
}

/// Give a file another name (a hard link), relative to directory descriptors.
///
/// # Arguments
/// - `olddir`: directory from which a relative `oldpath` starts
/// - `oldpath`: the file
/// - `newdir`: directory from which a relative `newpath` starts
/// - `newpath`: its new name
/// - `flags`: `SYMLINK_FOLLOW`, `EMPTY_PATH`
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
/// - `EBADF`: a path is relative and its directory is not an open descriptor
/// - `EINVAL`: a flag is unknown
/// - `EMLINK`: the file has as many names as it may
/// - `EPERM`: it is a directory, or the file system has no links, or the file is not this user's and links are protected
/// - `EXDEV`: the two are on different mounts
#[call(blocks, since = "2.6.16", source = "linkat(2)")]
#[inline]
pub fn linkat(olddir: DirFd<'_>, oldpath: Path<'_>, newdir: DirFd<'_>, newpath: Path<'_>, flags: AT) -> Result<()> {
    status(syscall!(__NR_linkat, olddir, oldpath, newdir, newpath, flags))
}

/// Make a symbolic link.
///
/// # Arguments
/// - `target`: the text of the link: where it leads, which need not exist
/// - `linkpath`: the link's name
///
/// # Errors
/// - `ENOENT`: a directory on the way to `linkpath` does not exist, or a path is empty
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
/// - `EPERM`: the file system has no symbolic links
#[call(blocks, since = "1.0", source = "symlink(2)")]
#[inline]
pub fn symlink(target: Path<'_>, linkpath: Path<'_>) -> Result<()> {
    symlinkat(target, DirFd::CWD, linkpath)
}

/// Make a symbolic link, relative to a directory descriptor.
///
/// # Arguments
/// - `target`: the text of the link: where it leads, which need not exist
/// - `newdir`: directory from which a relative `linkpath` starts
/// - `linkpath`: the link's name
///
/// # Errors
/// - `EBADF`: `linkpath` is relative and `newdir` is not an open descriptor
/// - `ENOENT`: a directory on the way to `linkpath` does not exist, or a path is empty
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
/// - `EPERM`: the file system has no symbolic links
#[call(blocks, since = "2.6.16", source = "symlinkat(2)")]
#[inline]
pub fn symlinkat(target: Path<'_>, newdir: DirFd<'_>, linkpath: Path<'_>) -> Result<()> {
    status(syscall!(__NR_symlinkat, target, newdir, linkpath))
}

/// Read where a symbolic link leads.
///
/// # Arguments
/// - `path`: the link
/// - `buf`: where the text goes; no NUL is added, and what does not fit is cut off silently
///
/// # Returns
/// The number of bytes; if it is all the room, there may have been more.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EINVAL`: it is not a symbolic link, or there is no room at all
#[call(blocks, since = "1.0", source = "readlink(2)")]
#[inline]
pub fn readlink(path: Path<'_>, buf: BytesMut<'_>) -> Result<usize> {
    readlinkat(DirFd::CWD, path, buf)
}

/// Read where a symbolic link leads, relative to a directory descriptor.
///
/// An empty path reads the link that `dir` was opened on, with `PATH` and `NOFOLLOW`.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the link
/// - `buf`: where the text goes; no NUL is added, and what does not fit is cut off silently
///
/// # Returns
/// The number of bytes; if it is all the room, there may have been more.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EINVAL`: it is not a symbolic link, or there is no room at all
#[call(blocks, since = "2.6.16", source = "readlinkat(2)")]
#[inline]
pub fn readlinkat(dir: DirFd<'_>, path: Path<'_>, buf: BytesMut<'_>) -> Result<usize> {
    // The kernel takes an int and refuses one below 1: more room than an int can say is as good as the most.
    let len = buf.len().min(i32::MAX as usize);
    count(syscall!(__NR_readlinkat, dir, path, buf.ptr(), len))
}

/// Give a file another name, replacing what had it.
///
/// # Arguments
/// - `oldpath`: the file
/// - `newpath`: its new name
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or one of the two not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBUSY`: one of them is in use by the system: a mount point, a root
/// - `EINVAL`: a directory would come to lie inside itself
/// - `EISDIR`: the new name is a directory, the old one is not
/// - `ENOTEMPTY`: the new name is a directory that is not empty
/// - `EXDEV`: the two are on different mounts
/// - `EROFS`: the file system is read only
#[call(blocks, since = "1.0", source = "rename(2)")]
#[inline]
pub fn rename(oldpath: Path<'_>, newpath: Path<'_>) -> Result<()> {
    renameat(DirFd::CWD, oldpath, DirFd::CWD, newpath)
}

/// Give a file another name, relative to directory descriptors.
///
/// This is `renameat2` without flags: new processors have no other.
///
/// # Arguments
/// - `olddir`: directory from which a relative `oldpath` starts
/// - `oldpath`: the file
/// - `newdir`: directory from which a relative `newpath` starts
/// - `newpath`: its new name
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or one of the two not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: a path is relative and its directory is not an open descriptor
/// - `EBUSY`: one of them is in use by the system: a mount point, a root
/// - `EINVAL`: a directory would come to lie inside itself
/// - `EISDIR`: the new name is a directory, the old one is not
/// - `ENOTEMPTY`: the new name is a directory that is not empty
/// - `EXDEV`: the two are on different mounts
/// - `EROFS`: the file system is read only
#[call(blocks, since = "2.6.16", source = "renameat(2)")]
#[inline]
pub fn renameat(olddir: DirFd<'_>, oldpath: Path<'_>, newdir: DirFd<'_>, newpath: Path<'_>) -> Result<()> {
    status(syscall!(__NR_renameat2, olddir, oldpath, newdir, newpath, 0))
}

/// Remove a name of a file; the file goes with its last name and descriptor.
///
/// # Arguments
/// - `path`: the name
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EISDIR`: it is a directory; `rmdir` removes it
/// - `EPERM`: the directory is sticky and neither it nor the file is this user's, or the file cannot be changed
/// - `EBUSY`: the system uses it
/// - `EROFS`: the file system is read only
#[call(blocks, since = "1.0", source = "unlink(2)")]
#[inline]
pub fn unlink(path: Path<'_>) -> Result<()> {
    unlinkat(DirFd::CWD, path, AT::empty())
}

/// Remove a name of a file, or an empty directory, relative to a directory descriptor.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the name
/// - `flags`: `REMOVEDIR` for a directory, otherwise nothing
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory, or `REMOVEDIR` was given and it is none
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EINVAL`: a flag is unknown, or with `REMOVEDIR` the path ends in `.`
/// - `EISDIR`: it is a directory, and `REMOVEDIR` was not given
/// - `ENOTEMPTY`: the directory is not empty
/// - `EPERM`: the directory is sticky and neither it nor the file is this user's, or the file cannot be changed
/// - `EBUSY`: the system uses it
/// - `EROFS`: the file system is read only
#[call(blocks, since = "2.6.16", source = "unlinkat(2)")]
#[inline]
pub fn unlinkat(dir: DirFd<'_>, path: Path<'_>, flags: AT) -> Result<()> {
    status(syscall!(__NR_unlinkat, dir, path, flags))
}

/// Make a directory.
///
/// # Arguments
/// - `path`: its name
/// - `mode`: its permission bits, less the umask
///
/// # Errors
/// - `ENOENT`: a directory on the way does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
/// - `EMLINK`: the directory above has as many entries as it may
#[call(blocks, default(mode = 0o777), since = "1.0", source = "mkdir(2)")]
#[inline]
pub fn mkdir(path: Path<'_>, mode: Mode) -> Result<()> {
    mkdirat(DirFd::CWD, path, mode)
}

/// Make a directory, relative to a directory descriptor.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: its name
/// - `mode`: its permission bits, less the umask
///
/// # Errors
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `ENOENT`: a directory on the way does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
/// - `EMLINK`: the directory above has as many entries as it may
#[call(blocks, default(mode = 0o777), since = "2.6.16", source = "mkdirat(2)")]
#[inline]
pub fn mkdirat(dir: DirFd<'_>, path: Path<'_>, mode: Mode) -> Result<()> {
    status(syscall!(__NR_mkdirat, dir, path, mode))
}

/// Remove an empty directory.
///
/// # Arguments
/// - `path`: the directory
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBUSY`: it is a mount point, or the system uses it
/// - `EINVAL`: the path ends in `.`
/// - `ENOTEMPTY`: it is not empty
/// - `EPERM`: the directory above is sticky and neither it nor this one is this user's
/// - `EROFS`: the file system is read only
#[call(blocks, since = "1.0", source = "rmdir(2)")]
#[inline]
pub fn rmdir(path: Path<'_>) -> Result<()> {
    unlinkat(DirFd::CWD, path, AT::REMOVEDIR)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::file::open;
    use crate::testing::TempDir;

    #[test]
    fn paths_start_at_a_directory_descriptor() {
        let dir = TempDir::new();
        let top = open(
            dir.path("").as_c_str().into(),
            crate::abi::O::DIRECTORY | crate::abi::O::CLOEXEC,
            0,
        )
        .unwrap();
        let top = DirFd::from(&top);
        mkdirat(top, c"d".into(), 0o700).unwrap();
        symlinkat(c"some/where".into(), top, c"d/l".into()).unwrap();
        linkat(top, c"d/l".into(), top, c"m".into(), AT::empty()).unwrap();
        renameat(top, c"m".into(), top, c"n".into()).unwrap();
        let mut text = [0; 64];
        assert_eq!(readlinkat(top, c"n".into(), text.as_mut_slice().into()), Ok(10));
        assert_eq!(&text[..10], b"some/where");
        assert_eq!(unlinkat(top, c"d".into(), AT::REMOVEDIR), Err(Errno::NOTEMPTY));
        unlinkat(top, c"d/l".into(), AT::empty()).unwrap();
        unlinkat(top, c"d".into(), AT::REMOVEDIR).unwrap();
    }

    #[test]
    fn links_are_read_as_far_as_there_is_room() {
        let dir = TempDir::new();
        let path = dir.path("l");
        symlink(c"target".into(), path.as_c_str().into()).unwrap();
        let mut text = [0; 4];
        assert_eq!(readlink(path.as_c_str().into(), text.as_mut_slice().into()), Ok(4));
        assert_eq!(&text, b"targ");
        assert_eq!(
            readlink(path.as_c_str().into(), [].as_mut_slice().into()),
            Err(Errno::INVAL)
        );
        let file = dir.file("a", b"");
        assert_eq!(
            readlink(file.as_c_str().into(), text.as_mut_slice().into()),
            Err(Errno::INVAL)
        );
    }

    #[test]
    fn directories_come_and_go() {
        let dir = TempDir::new();
        let path = dir.path("d");
        mkdir(path.as_c_str().into(), 0o700).unwrap();
        assert_eq!(mkdir(path.as_c_str().into(), 0o700), Err(Errno::EXIST));
        assert_eq!(unlink(path.as_c_str().into()), Err(Errno::ISDIR));
        rmdir(path.as_c_str().into()).unwrap();
        assert_eq!(rmdir(path.as_c_str().into()), Err(Errno::NOENT));
    }
}
