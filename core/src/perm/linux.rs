//! What only Linux has under these names: the calls with flags.

use crate::abi::{AT, OK};
use crate::arg::{DirFd, Mode, Path, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Check whether this process may use a file, relative to a directory descriptor, with flags.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `mode`: what is asked for
/// - `flags`: `EACCESS` to check with the effective ids, `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: it is not allowed, or a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EINVAL`: `mode` or `flags` has unknown bits
/// - `EROFS`: `W` was asked for and the file system is read only
#[call(blocks, since = "5.8", source = "faccessat2(2)")]
#[inline]
pub fn faccessat2(dir: DirFd<'_>, path: Path<'_>, mode: OK, flags: AT) -> Result<()> {
    status(syscall!(__NR_faccessat2, dir, path, mode, flags))
}

/// Set a file's permissions, relative to a directory descriptor, with flags.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `mode`: the new permission bits
/// - `flags`: `SYMLINK_NOFOLLOW`, `EMPTY_PATH`
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EPERM`: only the owner, or a privileged process, may do it
/// - `EROFS`: the file system is read only
/// - `EINVAL`: a flag is unknown
/// - `ENOSYS`: the kernel is older than 6.6
/// - `EOPNOTSUPP`: it is a symbolic link, whose permissions cannot be changed
#[call(blocks, since = "6.6", source = "fchmodat(2)")]
#[inline]
pub fn fchmodat2(dir: DirFd<'_>, path: Path<'_>, mode: Mode, flags: AT) -> Result<()> {
    status(syscall!(__NR_fchmodat2, dir, path, mode, flags))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::testing::{TempDir, open_rw};
    use std::ffi::CStr;
    use std::os::unix::fs::MetadataExt;

    fn mode(path: &CStr) -> Mode {
        std::fs::symlink_metadata(path.to_str().unwrap()).unwrap().mode() & 0o7777
    }

    #[test]
    fn permissions_are_set() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        chmod(path.as_c_str().into(), 0o640).unwrap();
        assert_eq!(mode(&path), 0o640);
        fchmod((&open_rw(&path)).into(), 0o604).unwrap();
        assert_eq!(mode(&path), 0o604);
        fchmodat(DirFd::CWD, path.as_c_str().into(), 0o4755).unwrap();
        assert_eq!(mode(&path), 0o4755);
        match fchmodat2(DirFd::CWD, path.as_c_str().into(), 0o600, AT::SYMLINK_NOFOLLOW) {
            Ok(()) => assert_eq!(mode(&path), 0o600),
            old => assert_eq!(old, Err(Errno::NOSYS)),
        }
        assert_eq!(chmod(dir.path("none").as_c_str().into(), 0o600), Err(Errno::NOENT));
    }

    #[test]
    fn access_is_checked() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        chmod(path.as_c_str().into(), 0o600).unwrap();
        assert_eq!(access(path.as_c_str().into(), OK::R | OK::W), Ok(()));
        // Even root may execute only what somebody may.
        assert_eq!(access(path.as_c_str().into(), OK::X), Err(Errno::ACCES));
        assert_eq!(
            faccessat2(DirFd::CWD, path.as_c_str().into(), OK::X, AT::EACCESS),
            Err(Errno::ACCES)
        );
        assert_eq!(access(dir.path("none").as_c_str().into(), OK::F), Err(Errno::NOENT));
        assert_eq!(
            access(path.as_c_str().into(), OK::from_bits_retain(64)),
            Err(Errno::INVAL)
        );
    }
}
