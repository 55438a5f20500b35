//! What only Linux has: renaming with flags.

use crate::abi::RENAME;
use crate::arg::{DirFd, Path, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Give a file another name, relative to directory descriptors, with flags.
///
/// # Arguments
/// - `olddir`: directory from which a relative `oldpath` starts
/// - `oldpath`: the file
/// - `newdir`: directory from which a relative `newpath` starts
/// - `newpath`: its new name
/// - `flags`: how a name that exists is treated
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or one of the two not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: a path is relative and its directory is not an open descriptor
/// - `EBUSY`: one of them is in use by the system: a mount point, a root
/// - `EEXIST`: the new name exists, and `NOREPLACE` was given
/// - `EINVAL`: a directory would come to lie inside itself, or the flags do not go together or with this file system
/// - `EISDIR`: the new name is a directory, the old one is not
/// - `ENOTEMPTY`: the new name is a directory that is not empty
/// - `EXDEV`: the two are on different mounts
/// - `EROFS`: the file system is read only
#[call(blocks, since = "3.15", source = "renameat2(2)")]
#[inline]
pub fn renameat2(
    olddir: DirFd<'_>,
    oldpath: Path<'_>,
    newdir: DirFd<'_>,
    newpath: Path<'_>,
    flags: RENAME,
) -> Result<()> {
    status(syscall!(__NR_renameat2, olddir, oldpath, newdir, newpath, flags))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::testing::TempDir;
    use std::os::unix::fs::MetadataExt;

    #[test]
    fn names_are_made_moved_and_removed() {
        let dir = TempDir::new();
        let (a, b, c) = (dir.file("a", b"x"), dir.path("b"), dir.path("c"));
        link(a.as_c_str().into(), b.as_c_str().into()).unwrap();
        assert_eq!(std::fs::metadata(b.to_str().unwrap()).unwrap().nlink(), 2);
        assert_eq!(link(a.as_c_str().into(), b.as_c_str().into()), Err(Errno::EXIST));
        rename(b.as_c_str().into(), c.as_c_str().into()).unwrap();
        assert!(!std::fs::exists(b.to_str().unwrap()).unwrap());
        let kept = renameat2(
            DirFd::CWD,
            a.as_c_str().into(),
            DirFd::CWD,
            c.as_c_str().into(),
            RENAME::NOREPLACE,
        );
        assert_eq!(kept, Err(Errno::EXIST));
        unlink(c.as_c_str().into()).unwrap();
        assert_eq!(unlink(c.as_c_str().into()), Err(Errno::NOENT));
    }
}
