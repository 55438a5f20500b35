//! What Linux has in its own form: sending files, pipes.

use crate::abi::SPLICE_F;
use crate::arg::{Fd, IovMut, Off, OptInOut, Result};
use crate::gate::{self, count, syscall};
use callgate_macros::call;

/// Copy from a file to another descriptor, often a socket, inside the kernel.
///
/// # Arguments
/// - `out_fd`: the destination, open for writing
/// - `in_fd`: the source: a file that can be mapped
/// - `offset`: where to read from, moved by the call; nothing is the file's position
/// - `count`: number of bytes
///
/// # Returns
/// The number of bytes copied, which may be less than asked for; 0 at the end of the source.
///
/// # Errors
/// - `EAGAIN`: no room now, and the destination is nonblocking
/// - `EBADF`: a descriptor is not open in the right way
/// - `EINVAL`: the source cannot be mapped, or the destination appends
/// - `ESPIPE`: `offset` was given, but the source has no positions
#[call(blocks, restarts, since = "2.2", source = "sendfile(2)")]
#[inline]
pub fn sendfile(out_fd: Fd<'_>, in_fd: Fd<'_>, offset: OptInOut<'_, Off>, count: usize) -> Result<usize> {
    gate::count(syscall!(__NR_sendfile, out_fd, in_fd, offset, count))
}

/// Move data between a pipe and another descriptor without copying them to the program.
///
/// # Arguments
/// - `fd_in`: the source
/// - `off_in`: where to read from, moved by the call; nothing for a pipe or the file's position
/// - `fd_out`: the destination
/// - `off_out`: where to write to, moved by the call; nothing for a pipe or the file's position
/// - `len`: number of bytes
/// - `flags`: how they are moved
///
/// # Returns
/// The number of bytes moved; 0 at the end of the source.
///
/// # Errors
/// - `EAGAIN`: it would have to wait, and `NONBLOCK` was given or a descriptor is nonblocking
/// - `EBADF`: a descriptor is not open in the right way
/// - `EINVAL`: neither is a pipe, the destination appends, or a file cannot be spliced
/// - `ESPIPE`: an offset was given for a pipe
#[call(blocks, restarts, since = "2.6.17", source = "splice(2)")]
#[inline]
pub fn splice(
    fd_in: Fd<'_>,
    off_in: OptInOut<'_, Off>,
    fd_out: Fd<'_>,
    off_out: OptInOut<'_, Off>,
    len: usize,
    flags: SPLICE_F,
) -> Result<usize> {
    count(syscall!(__NR_splice, fd_in, off_in, fd_out, off_out, len, flags))
}

/// Duplicate what is in a pipe into another pipe; the source keeps it.
///
/// # Arguments
/// - `fd_in`: the source, a pipe
/// - `fd_out`: the destination, another pipe
/// - `len`: number of bytes
/// - `flags`: how they are moved
///
/// # Returns
/// The number of bytes duplicated; 0 if there was nothing and no writer.
///
/// # Errors
/// - `EAGAIN`: it would have to wait, and `NONBLOCK` was given or a descriptor is nonblocking
/// - `EBADF`: a descriptor is not open in the right way
/// - `EINVAL`: one of them is not a pipe, or both are the same pipe
#[call(blocks, restarts, since = "2.6.17", source = "tee(2)")]
#[inline]
pub fn tee(fd_in: Fd<'_>, fd_out: Fd<'_>, len: usize, flags: SPLICE_F) -> Result<usize> {
    count(syscall!(__NR_tee, fd_in, fd_out, len, flags))
}

/// Put memory into a pipe without copying it, or take a pipe's bytes into memory.
///
/// `fd` decides the direction: its writing end takes the buffers, its reading end fills them, which is why they
/// must be writable. The pipe keeps the pages themselves: what is changed in a buffer before it is read, is read
/// changed.
///
/// # Arguments
/// - `fd`: an end of a pipe
/// - `iov`: the memory
/// - `flags`: how it is moved
///
/// # Returns
/// The number of bytes moved, which may be less than given.
///
/// # Errors
/// - `EAGAIN`: it would have to wait, and `NONBLOCK` was given
/// - `EBADF`: `fd` is not an end of a pipe
/// - `EINVAL`: there are more than 1024 buffers, or the memory is not aligned as `GIFT` needs it
#[call(blocks, restarts, since = "2.6.17", source = "vmsplice(2)")]
#[inline]
pub fn vmsplice(fd: Fd<'_>, iov: IovMut<'_>, flags: SPLICE_F) -> Result<usize> {
    count(syscall!(__NR_vmsplice, fd, iov.ptr(), iov.len(), flags))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::Errno;
    use crate::abi::Iovec;
    use crate::testing::{TempDir, open_rw};
    use std::io::Read;

    #[test]
    fn ranges_are_copied_between_files() {
        let dir = TempDir::new();
        let from = open_rw(&dir.file("a", b"0123456789"));
        let path = dir.file("b", b"");
        let to = open_rw(&path);
        let (mut at, mut out) = (3, 2);
        let copied = copy_file_range((&from).into(), (&mut at).into(), (&to).into(), (&mut out).into(), 4, 0);
        assert_eq!((copied, at, out), (Ok(4), 7, 6));
        let sent = sendfile((&to).into(), (&from).into(), OptInOut::NONE, 2);
        assert_eq!(sent, Ok(2));
        assert_eq!(std::fs::read(path.to_str().unwrap()).unwrap(), b"013456");
        let bad = copy_file_range((&from).into(), OptInOut::NONE, (&to).into(), OptInOut::NONE, 1, 1);
        assert_eq!(bad, Err(Errno::INVAL));
    }

    #[test]
    fn pipes_pass_data_on() {
        let dir = TempDir::new();
        let file = open_rw(&dir.file("a", b"0123456789"));
        let (mut first, first_in) = std::io::pipe().unwrap();
        let (mut second, second_in) = std::io::pipe().unwrap();
        let mut at = 1;
        let none = SPLICE_F::empty();
        let moved = splice(
            (&file).into(),
            (&mut at).into(),
            (&first_in).into(),
            OptInOut::NONE,
            4,
            none,
        );
        assert_eq!((moved, at), (Ok(4), 5));
        assert_eq!(tee((&first).into(), (&second_in).into(), 3, SPLICE_F::NONBLOCK), Ok(3));
        let mut buf = [0; 4];
        first.read_exact(&mut buf).unwrap();
        assert_eq!(&buf, b"1234");
        second.read_exact(&mut buf[..3]).unwrap();
        assert_eq!(&buf[..3], b"123");
        let mut memory = *b"xyz";
        let iov = [Iovec::from(memory.as_mut_slice())];
        assert_eq!(vmsplice((&second_in).into(), iov.as_slice().into(), none), Ok(3));
        second.read_exact(&mut buf[..3]).unwrap();
        assert_eq!(&buf[..3], b"xyz");
        assert_eq!(
            tee((&first).into(), (&second_in).into(), 1, SPLICE_F::NONBLOCK),
            Err(Errno::AGAIN)
        );
    }
}
