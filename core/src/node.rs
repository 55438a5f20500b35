//! Special files: pipes with a name, devices and their numbers.
//!
//! `mknod` and `mkfifo` are `mknodat`, which every processor has.

use crate::Errno;
use crate::abi::S;
use crate::arg::{Dev, DirFd, Mode, Path, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Make a file of any type: a regular one, a pipe with a name, a socket, a device.
///
/// # Arguments
/// - `path`: its name
/// - `mode`: type and permission bits, the latter less the umask
/// - `dev`: the device, for a device file
///
/// # Errors
/// - `ENOENT`: a directory on the way does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
/// - `EINVAL`: the type is unknown, or `dev` is larger than the kernel's device numbers
/// - `EPERM`: it is a device, and the process is not privileged, or a directory
#[call(blocks, default(dev = 0), since = "1.0", source = "mknod(2)")]
#[inline]
pub fn mknod(path: Path<'_>, mode: Mode, dev: Dev) -> Result<()> {
    mknodat(DirFd::CWD, path, mode, dev)
}

/// Make a file of any type, relative to a directory descriptor.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: its name
/// - `mode`: type and permission bits, the latter less the umask
/// - `dev`: the device, for a device file
///
/// # Errors
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `ENOENT`: a directory on the way does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
/// - `EINVAL`: the type is unknown, or `dev` is larger than the kernel's device numbers
/// - `EPERM`: it is a device, and the process is not privileged, or a directory
#[call(blocks, default(dev = 0), since = "2.6.16", source = "mknodat(2)")]
#[inline]
pub fn mknodat(dir: DirFd<'_>, path: Path<'_>, mode: Mode, dev: Dev) -> Result<()> {
    // The kernel takes 32 bits; cutting a larger number would make another device.
    let dev = u32::try_from(dev).map_err(|_| Errno::INVAL)?;
    status(syscall!(__NR_mknodat, dir, path, mode, dev))
}

/// Make a pipe with a name.
///
/// This is `mknod` with the type `IFIFO`.
///
/// # Arguments
/// - `path`: its name
/// - `mode`: permission bits, less the umask
///
/// # Errors
/// - `ENOENT`: a directory on the way does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
#[call(blocks, default(mode = 0o666), since = "1.0", source = "mkfifo(3)")]
#[inline]
pub fn mkfifo(path: Path<'_>, mode: Mode) -> Result<()> {
    mkfifoat(DirFd::CWD, path, mode)
}

/// Make a pipe with a name, relative to a directory descriptor.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: its name
/// - `mode`: permission bits, less the umask
///
/// # Errors
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `ENOENT`: a directory on the way does not exist
/// - `EACCES`: a directory on the way may not be searched, or the last one not written
/// - `ENOTDIR`: a part of the path is not a directory
/// - `EEXIST`: the name exists already, even as a symbolic link that leads nowhere
/// - `ENOSPC`: the device is full
/// - `EROFS`: the file system is read only
#[call(blocks, default(mode = 0o666), since = "2.6.16", source = "mkfifo(3)")]
#[inline]
pub fn mkfifoat(dir: DirFd<'_>, path: Path<'_>, mode: Mode) -> Result<()> {
    mknodat(dir, path, mode & !S::IFMT.bits() | S::IFIFO.bits(), 0)
}

/// Take the major number out of a device number.
///
/// # Arguments
/// - `dev`: the device
///
/// # Returns
/// The major number: which driver.
#[call(pure, since = "1.0", source = "makedev(3)")]
#[inline]
pub fn major(dev: Dev) -> u32 {
    libc::major(dev as _) as u32
}

/// Take the minor number out of a device number.
///
/// # Arguments
/// - `dev`: the device
///
/// # Returns
/// The minor number: which device of the driver.
#[call(pure, since = "1.0", source = "makedev(3)")]
#[inline]
pub fn minor(dev: Dev) -> u32 {
    libc::minor(dev as _) as u32
}

/// Make a device number of a major and a minor one.
///
/// # Arguments
/// - `major`: which driver
/// - `minor`: which device of the driver
///
/// # Returns
/// The device number.
#[call(pure, since = "1.0", source = "makedev(3)")]
#[inline]
pub fn makedev(major: u32, minor: u32) -> Dev {
    libc::makedev(major as _, minor as _) as Dev
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TempDir;
    use std::os::unix::fs::{FileTypeExt, MetadataExt};

    #[test]
    fn special_files_have_their_type() {
        let dir = TempDir::new();
        let (p, f) = (dir.path("p"), dir.path("f"));
        mkfifo(p.as_c_str().into(), 0o600).unwrap();
        assert!(std::fs::metadata(p.to_str().unwrap()).unwrap().file_type().is_fifo());
        mknod(f.as_c_str().into(), S::IFREG.bits() | 0o600, 0).unwrap();
        assert!(std::fs::metadata(f.to_str().unwrap()).unwrap().is_file());
        assert_eq!(
            mknod(dir.path("x").as_c_str().into(), S::IFREG.bits(), 1 << 32),
            Err(Errno::INVAL)
        );
    }

    #[test]
    fn device_numbers_come_apart() {
        let dev = makedev(0x12, 0x345);
        assert_eq!((major(dev), minor(dev)), (0x12, 0x345));
        let null = std::fs::metadata("/dev/null").unwrap().rdev();
        assert_eq!((major(null), minor(null)), (1, 3));
    }
}
