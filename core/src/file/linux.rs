//! What only Linux has: resolving with conditions, flags of one read or write.

use crate::abi::{OpenHow, RWF};
use crate::arg::{DirFd, Fd, Iov, IovMut, Off, Path, Ref, Result};
use crate::gate::{count, fd, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Open a file, relative to a directory descriptor, and say how the path is resolved.
///
/// Unlike `openat`, it refuses flags that it does not know.
///
/// # Arguments
/// - `dir`: directory from which a relative `path` starts
/// - `path`: the file
/// - `how`: flags, mode and how the path is resolved
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `ENOENT`: the file, or a directory on the way to it, does not exist
/// - `EACCES`: a directory on the way may not be searched, or the file may not be opened in this way
/// - `ENOTDIR`: a part of the path is not a directory
/// - `ELOOP`: a symbolic link stands where `resolve` or `NOFOLLOW` forbids one, or there are too many
/// - `EBADF`: `path` is relative and `dir` is not an open descriptor
/// - `EAGAIN`: a name on the way was changed meanwhile, or `CACHED` found something not in the cache; try again
/// - `EXDEV`: the path leaves what `resolve` allows
/// - `EINVAL`: a flag is unknown, or `mode` was given without `CREAT` or `TMPFILE`
#[call(blocks, restarts, since = "5.6", source = "openat2(2)")]
#[inline]
pub fn openat2(dir: DirFd<'_>, path: Path<'_>, how: Ref<'_, OpenHow>) -> Result<OwnedFd> {
    fd(syscall!(__NR_openat2, dir, path, how, size_of::<OpenHow>()))
}

/// Read into several buffers, with flags for this one read.
///
/// # Arguments
/// - `fd`: the open file
/// - `iov`: where the bytes go
/// - `offset`: first byte, from the start of the file; -1 is the file's position, which then moves
/// - `flags`: how this read differs
///
/// # Returns
/// The number of bytes in all; 0 at or after the end of the file.
///
/// # Errors
/// - `EBADF`: `fd` is not open for reading
/// - `EAGAIN`: it would have to wait, and `NOWAIT` was given
/// - `EINVAL`: `offset` is below -1, or there are more than 1024 buffers
/// - `EOPNOTSUPP`: a flag is unknown, or the file cannot do it
#[call(blocks, restarts, since = "4.6", source = "preadv2(2)")]
#[inline]
pub fn preadv2(fd: Fd<'_>, iov: IovMut<'_>, offset: Off, flags: RWF) -> Result<usize> {
    count(syscall!(__NR_preadv2, fd, iov.ptr(), iov.len(), offset, flags))
}

/// Write several buffers, with flags for this one write.
///
/// # Arguments
/// - `fd`: the open file
/// - `iov`: the bytes
/// - `offset`: first byte, from the start of the file; -1 is the file's position, which then moves
/// - `flags`: how this write differs
///
/// # Returns
/// The number of bytes taken, which may be less than given.
///
/// # Errors
/// - `EBADF`: `fd` is not open for writing
/// - `EAGAIN`: it would have to wait, and `NOWAIT` was given
/// - `EINVAL`: `offset` is below -1, or there are more than 1024 buffers
/// - `EOPNOTSUPP`: a flag is unknown, or the file cannot do it
/// - `ENOSPC`: the device is full
/// - `EDQUOT`: the quota is used up
#[call(blocks, restarts, since = "4.6", source = "pwritev2(2)")]
#[inline]
pub fn pwritev2(fd: Fd<'_>, iov: Iov<'_>, offset: Off, flags: RWF) -> Result<usize> {
    count(syscall!(__NR_pwritev2, fd, iov.ptr(), iov.len(), offset, flags))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::abi::{Iovec, RESOLVE};
    use crate::testing::{TempDir, open_rw};

    #[test]
    fn vectors_keep_their_order() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b""));
        let out = [
            Iovec::from(b"abc".as_slice()),
            Iovec::from(b"".as_slice()),
            Iovec::from(b"de".as_slice()),
        ];
        assert_eq!(writev((&file).into(), out.as_slice().into()), Ok(5));
        assert_eq!(pwritev((&file).into(), out.as_slice().into(), 5), Ok(5));
        assert_eq!(pwritev2((&file).into(), out.as_slice().into(), -1, RWF::empty()), Ok(5));
        let (mut first, mut second) = ([0; 2], [0; 6]);
        let into = [Iovec::from(first.as_mut_slice()), Iovec::from(second.as_mut_slice())];
        assert_eq!(preadv((&file).into(), into.as_slice().into(), 1), Ok(8));
        assert_eq!((&first, &second), (b"bc", b"deabcd"));
        let into = [Iovec::from(first.as_mut_slice())];
        assert_eq!(preadv2((&file).into(), into.as_slice().into(), 0, RWF::empty()), Ok(2));
        assert_eq!(&first, b"ab");
        lseek((&file).into(), 8, SEEK::SET).unwrap();
        let into = [Iovec::from(first.as_mut_slice())];
        assert_eq!(readv((&file).into(), into.as_slice().into()), Ok(2));
        assert_eq!(&first, b"de");
    }

    #[test]
    fn openat2_stays_beneath() {
        let dir = TempDir::new();
        dir.file("a", b"");
        let top = open(dir.path("").as_c_str().into(), O::PATH | O::CLOEXEC, 0).unwrap();
        let how = OpenHow {
            flags: O::RDONLY.bits().into(),
            mode: 0,
            resolve: RESOLVE::BENEATH.bits(),
        };
        assert!(openat2((&top).into(), c"a".into(), (&how).into()).is_ok());
        assert_eq!(
            openat2((&top).into(), c"..".into(), (&how).into()).unwrap_err(),
            Errno::XDEV
        );
    }
}
