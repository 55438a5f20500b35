//! Extended attributes of files, with the namespace in the name.

use crate::abi::XATTR;
use crate::arg::{Bytes, BytesMut, Fd, Path, Result, Str};
use crate::gate::{count, status, syscall};
use callgate_macros::call;

/// Set an extended attribute of a file, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `name`: the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
/// - `value`: the new value
/// - `flags`: whether it may exist already
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EEXIST`: `CREATE` was given and it exists
/// - `ENODATA`: `REPLACE` was given and it does not exist
/// - `E2BIG`: the value is too large
/// - `ENOSPC`: the file has no room for it
/// - `EDQUOT`: the quota is used up
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `EPERM`: the file's type has no such attributes, or the file or the namespace cannot be changed
/// - `ERANGE`: the name is empty or too long
#[call(blocks, since = "2.6", source = "setxattr(2)")]
#[inline]
pub fn setxattr(path: Path<'_>, name: Str<'_>, value: Bytes<'_>, flags: XATTR) -> Result<()> {
    status(syscall!(__NR_setxattr, path, name, value.ptr(), value.len(), flags))
}

/// Read an extended attribute of a file, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `name`: the attribute's name, with its namespace
/// - `value`: where the value goes; without any room, only its length is told
///
/// # Returns
/// The value's length in bytes.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `ENODATA`: there is no such attribute, or no right to see it
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `ERANGE`: the value is larger than the room
#[call(blocks, since = "2.6", source = "getxattr(2)")]
#[inline]
pub fn getxattr(path: Path<'_>, name: Str<'_>, value: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_getxattr, path, name, value.ptr(), value.len()))
}

/// List the extended attributes of a file, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `list`: where the names go, each with a NUL after it; without any room, only the length is told
///
/// # Returns
/// The list's length in bytes.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `E2BIG`: the list is longer than the kernel can give
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `ERANGE`: the list is longer than the room
#[call(blocks, since = "2.6", source = "listxattr(2)")]
#[inline]
pub fn listxattr(path: Path<'_>, list: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_listxattr, path, list.ptr(), list.len()))
}

/// Remove an extended attribute of a file, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `name`: the attribute's name, with its namespace
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `ENODATA`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `EPERM`: the file or the namespace cannot be changed
/// - `ERANGE`: the name is empty or too long
#[call(blocks, since = "2.6", source = "removexattr(2)")]
#[inline]
pub fn removexattr(path: Path<'_>, name: Str<'_>) -> Result<()> {
    status(syscall!(__NR_removexattr, path, name))
}

/// Set an extended attribute of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `name`: the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
/// - `value`: the new value
/// - `flags`: whether it may exist already
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `EEXIST`: `CREATE` was given and it exists
/// - `ENODATA`: `REPLACE` was given and it does not exist
/// - `E2BIG`: the value is too large
/// - `ENOSPC`: the file has no room for it
/// - `EDQUOT`: the quota is used up
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `EPERM`: the file's type has no such attributes, or the file or the namespace cannot be changed
/// - `ERANGE`: the name is empty or too long
#[call(blocks, since = "2.6", source = "setxattr(2)")]
#[inline]
pub fn lsetxattr(path: Path<'_>, name: Str<'_>, value: Bytes<'_>, flags: XATTR) -> Result<()> {
    status(syscall!(__NR_lsetxattr, path, name, value.ptr(), value.len(), flags))
}

/// Read an extended attribute of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `name`: the attribute's name, with its namespace
/// - `value`: where the value goes; without any room, only its length is told
///
/// # Returns
/// The value's length in bytes.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `ENODATA`: there is no such attribute, or no right to see it
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `ERANGE`: the value is larger than the room
#[call(blocks, since = "2.6", source = "getxattr(2)")]
#[inline]
pub fn lgetxattr(path: Path<'_>, name: Str<'_>, value: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_lgetxattr, path, name, value.ptr(), value.len()))
}

/// List the extended attributes of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `list`: where the names go, each with a NUL after it; without any room, only the length is told
///
/// # Returns
/// The list's length in bytes.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `E2BIG`: the list is longer than the kernel can give
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `ERANGE`: the list is longer than the room
#[call(blocks, since = "2.6", source = "listxattr(2)")]
#[inline]
pub fn llistxattr(path: Path<'_>, list: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_llistxattr, path, list.ptr(), list.len()))
}

/// Remove an extended attribute of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `name`: the attribute's name, with its namespace
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: too many symbolic links on the way
/// - `ENODATA`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `EPERM`: the file or the namespace cannot be changed
/// - `ERANGE`: the name is empty or too long
#[call(blocks, since = "2.6", source = "removexattr(2)")]
#[inline]
pub fn lremovexattr(path: Path<'_>, name: Str<'_>) -> Result<()> {
    status(syscall!(__NR_lremovexattr, path, name))
}

/// Set an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the open file
/// - `name`: the attribute's name, with its namespace: `user.`, `trusted.`, `security.` or `system.`
/// - `value`: the new value
/// - `flags`: whether it may exist already
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EEXIST`: `CREATE` was given and it exists
/// - `ENODATA`: `REPLACE` was given and it does not exist
/// - `E2BIG`: the value is too large
/// - `ENOSPC`: the file has no room for it
/// - `EDQUOT`: the quota is used up
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `EPERM`: the file's type has no such attributes, or the file or the namespace cannot be changed
/// - `ERANGE`: the name is empty or too long
#[call(blocks, since = "2.6", source = "setxattr(2)")]
#[inline]
pub fn fsetxattr(fd: Fd<'_>, name: Str<'_>, value: Bytes<'_>, flags: XATTR) -> Result<()> {
    status(syscall!(__NR_fsetxattr, fd, name, value.ptr(), value.len(), flags))
}

/// Read an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the open file
/// - `name`: the attribute's name, with its namespace
/// - `value`: where the value goes; without any room, only its length is told
///
/// # Returns
/// The value's length in bytes.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENODATA`: there is no such attribute, or no right to see it
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `ERANGE`: the value is larger than the room
#[call(blocks, since = "2.6", source = "getxattr(2)")]
#[inline]
pub fn fgetxattr(fd: Fd<'_>, name: Str<'_>, value: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_fgetxattr, fd, name, value.ptr(), value.len()))
}

/// List the extended attributes of an open file.
///
/// # Arguments
/// - `fd`: the open file
/// - `list`: where the names go, each with a NUL after it; without any room, only the length is told
///
/// # Returns
/// The list's length in bytes.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `E2BIG`: the list is longer than the kernel can give
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `ERANGE`: the list is longer than the room
#[call(blocks, since = "2.6", source = "listxattr(2)")]
#[inline]
pub fn flistxattr(fd: Fd<'_>, list: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_flistxattr, fd, list.ptr(), list.len()))
}

/// Remove an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the open file
/// - `name`: the attribute's name, with its namespace
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENODATA`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no such namespace
/// - `EPERM`: the file or the namespace cannot be changed
/// - `ERANGE`: the name is empty or too long
#[call(blocks, since = "2.6", source = "removexattr(2)")]
#[inline]
pub fn fremovexattr(fd: Fd<'_>, name: Str<'_>) -> Result<()> {
    status(syscall!(__NR_fremovexattr, fd, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::testing::{TempDir, open_rw};

    const NAME: &std::ffi::CStr = c"user.callgate";

    #[test]
    fn attributes_are_set_read_listed_and_removed() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        let file = open_rw(&path);
        let mut value = [0; 16];
        match setxattr(
            path.as_c_str().into(),
            NAME.into(),
            b"one".as_slice().into(),
            XATTR::CREATE,
        ) {
            Ok(()) => {}
            // Not every file system for temporary files has them; then each way must say so.
            Err(none) => {
                assert_eq!(none, Errno::OPNOTSUPP);
                assert_eq!(
                    fsetxattr((&file).into(), NAME.into(), b"".as_slice().into(), XATTR::empty()),
                    Err(none)
                );
                assert_eq!(
                    getxattr(path.as_c_str().into(), NAME.into(), value.as_mut_slice().into()),
                    Err(none)
                );
                return;
            }
        }
        let again = fsetxattr((&file).into(), NAME.into(), b"two".as_slice().into(), XATTR::CREATE);
        assert_eq!(again, Err(Errno::EXIST));
        lsetxattr(
            path.as_c_str().into(),
            NAME.into(),
            b"three".as_slice().into(),
            XATTR::REPLACE,
        )
        .unwrap();
        assert_eq!(
            getxattr(path.as_c_str().into(), NAME.into(), value.as_mut_slice().into()),
            Ok(5)
        );
        assert_eq!(&value[..5], b"three");
        assert_eq!(
            fgetxattr((&file).into(), NAME.into(), [].as_mut_slice().into()),
            Ok(5),
            "only the length"
        );
        assert_eq!(
            lgetxattr(path.as_c_str().into(), NAME.into(), value[..2].as_mut().into()),
            Err(Errno::RANGE)
        );
        let mut list = [0; 256];
        let len = listxattr(path.as_c_str().into(), list.as_mut_slice().into()).unwrap();
        assert!(list[..len].split(|&b| b == 0).any(|name| name == NAME.to_bytes()));
        assert_eq!(llistxattr(path.as_c_str().into(), list.as_mut_slice().into()), Ok(len));
        assert_eq!(flistxattr((&file).into(), list.as_mut_slice().into()), Ok(len));
        fremovexattr((&file).into(), NAME.into()).unwrap();
        assert_eq!(removexattr(path.as_c_str().into(), NAME.into()), Err(Errno::NODATA));
        assert_eq!(lremovexattr(path.as_c_str().into(), NAME.into()), Err(Errno::NODATA));
    }

    #[test]
    fn names_are_checked() {
        let dir = TempDir::new();
        let path = dir.file("a", b"");
        let unknown = setxattr(
            path.as_c_str().into(),
            c"nowhere.x".into(),
            b"".as_slice().into(),
            XATTR::empty(),
        );
        assert_eq!(unknown, Err(Errno::OPNOTSUPP));
        let none = getxattr(
            dir.path("none").as_c_str().into(),
            NAME.into(),
            [].as_mut_slice().into(),
        );
        assert_eq!(none, Err(Errno::NOENT));
    }
}
