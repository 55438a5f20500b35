//! Extended attributes of files on macOS, whose calls take a position and flags.

use crate::abi::XATTR;
use crate::arg::{Bytes, BytesMut, Fd, Path, Result, Str};
use crate::gate::{count, function, status};
use callgate_macros::call;

/// Set an extended attribute of a file.
///
/// # Arguments
/// - `path`: the file
/// - `name`: the attribute's name
/// - `value`: the new value
/// - `position`: where in the value it begins, for the resource fork; else 0
/// - `options`: whether it may exist already, and whether symbolic links are followed
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EEXIST`: `CREATE` was given and it exists
/// - `ENOATTR`: `REPLACE` was given and it does not exist
/// - `E2BIG`: the value is too large
/// - `ENOTSUP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, default(position = 0), since = "macOS 10.4", source = "setxattr(2)")]
#[inline]
pub fn setxattr(path: Path<'_>, name: Str<'_>, value: Bytes<'_>, position: u32, options: XATTR) -> Result<()> {
    status(function!(
        setxattr,
        path,
        name,
        value.ptr(),
        value.len(),
        position,
        options
    ))
}

/// Read an extended attribute of a file.
///
/// # Arguments
/// - `path`: the file
/// - `name`: the attribute's name
/// - `value`: where the value goes; without any room, only its length is told
/// - `position`: where in the value it begins, for the resource fork; else 0
/// - `options`: how, and whether symbolic links are followed
///
/// # Returns
/// The value's length in bytes.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOATTR`: there is no such attribute
/// - `ENOTSUP`: the file system has no attributes
/// - `ERANGE`: the value is larger than the room
#[call(blocks, default(position = 0), since = "macOS 10.4", source = "getxattr(2)")]
#[inline]
pub fn getxattr(path: Path<'_>, name: Str<'_>, value: BytesMut<'_>, position: u32, options: XATTR) -> Result<usize> {
    let place = if value.is_empty() {
        core::ptr::null_mut()
    } else {
        value.ptr()
    };
    count(function!(getxattr, path, name, place, value.len(), position, options))
}

/// List the extended attributes of a file.
///
/// # Arguments
/// - `path`: the file
/// - `list`: where the names go, each with a NUL after it; without any room, only the length is told
/// - `options`: how, and whether symbolic links are followed
///
/// # Returns
/// The list's length in bytes.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOTSUP`: the file system has no attributes
/// - `ERANGE`: the list is longer than the room
#[call(blocks, since = "macOS 10.4", source = "listxattr(2)")]
#[inline]
pub fn listxattr(path: Path<'_>, list: BytesMut<'_>, options: XATTR) -> Result<usize> {
    let place = if list.is_empty() {
        core::ptr::null_mut()
    } else {
        list.ptr()
    };
    count(function!(listxattr, path, place, list.len(), options))
}

/// Remove an extended attribute of a file.
///
/// # Arguments
/// - `path`: the file
/// - `name`: the attribute's name
/// - `options`: how, and whether symbolic links are followed
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `ENOATTR`: there is no such attribute
/// - `ENOTSUP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, since = "macOS 10.4", source = "removexattr(2)")]
#[inline]
pub fn removexattr(path: Path<'_>, name: Str<'_>, options: XATTR) -> Result<()> {
    status(function!(removexattr, path, name, options))
}

/// Set an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `name`: the attribute's name
/// - `value`: the new value
/// - `position`: where in the value it begins, for the resource fork; else 0
/// - `options`: whether it may exist already
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EEXIST`: `CREATE` was given and it exists
/// - `ENOATTR`: `REPLACE` was given and it does not exist
/// - `E2BIG`: the value is too large
/// - `ENOTSUP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, default(position = 0), since = "macOS 10.4", source = "setxattr(2)")]
#[inline]
pub fn fsetxattr(fd: Fd<'_>, name: Str<'_>, value: Bytes<'_>, position: u32, options: XATTR) -> Result<()> {
    status(function!(
        fsetxattr,
        fd,
        name,
        value.ptr(),
        value.len(),
        position,
        options
    ))
}

/// Read an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `name`: the attribute's name
/// - `value`: where the value goes; without any room, only its length is told
/// - `position`: where in the value it begins, for the resource fork; else 0
/// - `options`: how
///
/// # Returns
/// The value's length in bytes.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOATTR`: there is no such attribute
/// - `ENOTSUP`: the file system has no attributes
/// - `ERANGE`: the value is larger than the room
#[call(blocks, default(position = 0), since = "macOS 10.4", source = "getxattr(2)")]
#[inline]
pub fn fgetxattr(fd: Fd<'_>, name: Str<'_>, value: BytesMut<'_>, position: u32, options: XATTR) -> Result<usize> {
    let place = if value.is_empty() {
        core::ptr::null_mut()
    } else {
        value.ptr()
    };
    count(function!(fgetxattr, fd, name, place, value.len(), position, options))
}

/// List the extended attributes of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `list`: where the names go, each with a NUL after it; without any room, only the length is told
/// - `options`: how
///
/// # Returns
/// The list's length in bytes.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOTSUP`: the file system has no attributes
/// - `ERANGE`: the list is longer than the room
#[call(blocks, since = "macOS 10.4", source = "listxattr(2)")]
#[inline]
pub fn flistxattr(fd: Fd<'_>, list: BytesMut<'_>, options: XATTR) -> Result<usize> {
    let place = if list.is_empty() {
        core::ptr::null_mut()
    } else {
        list.ptr()
    };
    count(function!(flistxattr, fd, place, list.len(), options))
}

/// Remove an extended attribute of an open file.
///
/// # Arguments
/// - `fd`: the file
/// - `name`: the attribute's name
/// - `options`: how
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `ENOATTR`: there is no such attribute
/// - `ENOTSUP`: the file system has no attributes
/// - `EPERM`: the attribute cannot be changed, or not by the caller
#[call(blocks, since = "macOS 10.4", source = "removexattr(2)")]
#[inline]
pub fn fremovexattr(fd: Fd<'_>, name: Str<'_>, options: XATTR) -> Result<()> {
    status(function!(fremovexattr, fd, name, options))
}
