//! Extended attributes of files, with the namespace as a number: of a path, of a symbolic link itself, of an open file.

use crate::abi::EXTATTR_NAMESPACE;
use crate::arg::{Bytes, BytesMut, Fd, Path, Result, Str};
use crate::gate::{count, function, status};
use callgate_macros::call;

/// Room, or nothing: without a place the kernel tells the length.
fn place(room: BytesMut<'_>) -> *mut u8 {
    if room.is_empty() {
        core::ptr::null_mut()
    } else {
        room.ptr()
    }
}

/// Set an extended attribute of a file, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
/// - `value`: the new value
///
/// # Returns
/// The number of bytes written.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOSPC`: there is no room for it
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_set_file(
    path: Path<'_>,
    namespace: EXTATTR_NAMESPACE,
    name: Str<'_>,
    value: Bytes<'_>,
) -> Result<usize> {
    count(function!(
        extattr_set_file,
        path,
        namespace,
        name,
        value.ptr(),
        value.len()
    ))
}

/// Read an extended attribute of a file, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
/// - `value`: where the value goes; without any room, only its length is told
///
/// # Returns
/// The number of bytes read, or the value's length.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOATTR`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the caller may not see it
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_get_file(
    path: Path<'_>,
    namespace: EXTATTR_NAMESPACE,
    name: Str<'_>,
    value: BytesMut<'_>,
) -> Result<usize> {
    count(function!(
        extattr_get_file,
        path,
        namespace,
        name,
        place(value),
        value.len()
    ))
}

/// Remove an extended attribute of a file, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOATTR`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_delete_file(path: Path<'_>, namespace: EXTATTR_NAMESPACE, name: Str<'_>) -> Result<()> {
    status(function!(extattr_delete_file, path, namespace, name))
}

/// List the extended attributes of a file, following symbolic links.
///
/// # Arguments
/// - `path`: the file
/// - `namespace`: where the attributes live
/// - `list`: where the names go, each after a byte with its length; without any room, only the list's length is told
///
/// # Returns
/// The number of bytes read, or the list's length.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the caller may not see them
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_list_file(path: Path<'_>, namespace: EXTATTR_NAMESPACE, list: BytesMut<'_>) -> Result<usize> {
    count(function!(extattr_list_file, path, namespace, place(list), list.len()))
}

/// Set an extended attribute of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
/// - `value`: the new value
///
/// # Returns
/// The number of bytes written.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOSPC`: there is no room for it
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_set_link(
    path: Path<'_>,
    namespace: EXTATTR_NAMESPACE,
    name: Str<'_>,
    value: Bytes<'_>,
) -> Result<usize> {
    count(function!(
        extattr_set_link,
        path,
        namespace,
        name,
        value.ptr(),
        value.len()
    ))
}

/// Read an extended attribute of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
/// - `value`: where the value goes; without any room, only its length is told
///
/// # Returns
/// The number of bytes read, or the value's length.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOATTR`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the caller may not see it
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_get_link(
    path: Path<'_>,
    namespace: EXTATTR_NAMESPACE,
    name: Str<'_>,
    value: BytesMut<'_>,
) -> Result<usize> {
    count(function!(
        extattr_get_link,
        path,
        namespace,
        name,
        place(value),
        value.len()
    ))
}

/// Remove an extended attribute of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOATTR`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_delete_link(path: Path<'_>, namespace: EXTATTR_NAMESPACE, name: Str<'_>) -> Result<()> {
    status(function!(extattr_delete_link, path, namespace, name))
}

/// List the extended attributes of a file, or of a symbolic link itself.
///
/// # Arguments
/// - `path`: the file or symbolic link
/// - `namespace`: where the attributes live
/// - `list`: where the names go, each after a byte with its length; without any room, only the list's length is told
///
/// # Returns
/// The number of bytes read, or the list's length.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the caller may not see them
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_list_link(path: Path<'_>, namespace: EXTATTR_NAMESPACE, list: BytesMut<'_>) -> Result<usize> {
    count(function!(extattr_list_link, path, namespace, place(list), list.len()))
}

/// Set an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
/// - `value`: the new value
///
/// # Returns
/// The number of bytes written.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOSPC`: there is no room for it
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_set_fd(fd: Fd<'_>, namespace: EXTATTR_NAMESPACE, name: Str<'_>, value: Bytes<'_>) -> Result<usize> {
    count(function!(extattr_set_fd, fd, namespace, name, value.ptr(), value.len()))
}

/// Read an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
/// - `value`: where the value goes; without any room, only its length is told
///
/// # Returns
/// The number of bytes read, or the value's length.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOATTR`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the caller may not see it
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_get_fd(fd: Fd<'_>, namespace: EXTATTR_NAMESPACE, name: Str<'_>, value: BytesMut<'_>) -> Result<usize> {
    count(function!(
        extattr_get_fd,
        fd,
        namespace,
        name,
        place(value),
        value.len()
    ))
}

/// Remove an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `namespace`: where the attribute lives
/// - `name`: the attribute's name
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOATTR`: there is no such attribute
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_delete_fd(fd: Fd<'_>, namespace: EXTATTR_NAMESPACE, name: Str<'_>) -> Result<()> {
    status(function!(extattr_delete_fd, fd, namespace, name))
}

/// List the extended attributes of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `namespace`: where the attributes live
/// - `list`: where the names go, each after a byte with its length; without any room, only the list's length is told
///
/// # Returns
/// The number of bytes read, or the list's length.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EOPNOTSUPP`: the file system has no attributes
/// - `EPERM`: the caller may not see them
#[call(blocks, since = "FreeBSD 5.0; NetBSD 2.0", source = "extattr_get_file(2)")]
#[inline]
pub fn extattr_list_fd(fd: Fd<'_>, namespace: EXTATTR_NAMESPACE, list: BytesMut<'_>) -> Result<usize> {
    count(function!(extattr_list_fd, fd, namespace, place(list), list.len()))
}
