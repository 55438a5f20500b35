//! Being told of changes to files: inotify.

use crate::abi::{IN, IN_INIT, InotifyEvent, InotifyView};
use crate::arg::{Bytes, Fd, Mut, Path, Result};
use crate::gate::{fd, number, status, syscall};
use callgate_macros::call;
use core::mem::offset_of;
use std::os::fd::OwnedFd;

/// Make an inotify, whose events are read from its descriptor.
///
/// # Arguments
/// - `flags`: `CLOEXEC` and `NONBLOCK`
///
/// # Returns
/// A new descriptor.
///
/// # Errors
/// - `EINVAL`: a flag is unknown
/// - `EMFILE`: the process has as many descriptors, or the user as many inotifies, as allowed
#[call(since = "2.6.27", source = "inotify_init1(2)")]
#[inline]
pub fn inotify_init1(flags: IN_INIT) -> Result<OwnedFd> {
    fd(syscall!(__NR_inotify_init1, flags))
}

/// Watch a file or a directory, or change what is watched.
///
/// # Arguments
/// - `fd`: the inotify
/// - `path`: the file or directory
/// - `mask`: the events, and how to watch
///
/// # Returns
/// The watch; the same number if the file is watched already.
///
/// # Errors
/// - `ENOENT`: the file does not exist
/// - `EACCES`: the file may not be read
/// - `ENOSPC`: the user has as many watches as he may have (fs.inotify.max_user_watches)
/// - `EINVAL`: `mask` holds no event, or `fd` is not an inotify
/// - `EEXIST`: it is watched already and `MASK_CREATE` was given
/// - `ENOTDIR`: it is not a directory and `ONLYDIR` was given
#[call(blocks, since = "2.6.13", source = "inotify_add_watch(2)")]
#[inline]
pub fn inotify_add_watch(fd: Fd<'_>, path: Path<'_>, mask: IN) -> Result<i32> {
    number(syscall!(__NR_inotify_add_watch, fd, path, mask))
}

/// End a watch; an event `IGNORED` follows.
///
/// # Arguments
/// - `fd`: the inotify
/// - `wd`: the watch
///
/// # Errors
/// - `EINVAL`: there is no such watch, or `fd` is not an inotify
#[call(since = "2.6.13", source = "inotify_rm_watch(2)")]
#[inline]
pub fn inotify_rm_watch(fd: Fd<'_>, wd: i32) -> Result<()> {
    status(syscall!(__NR_inotify_rm_watch, fd, wd))
}

/// Find the next event in the bytes that were read from an inotify.
///
/// Begin with `at` 0 and go on with what was returned, until it is 0.
///
/// # Arguments
/// - `buf`: the bytes, cut to the number that was read
/// - `at`: where to look
/// - `event`: filled with the event, and the place of its name in `buf`
///
/// # Returns
/// Where to look for the one after it; 0 if there is none at `at`.
///
/// # Errors
/// - `EINVAL`: the event does not end in the buffer
#[call(pure, touches, since = "2.6.13", source = "inotify(7)")]
#[inline]
pub fn inotify_next(buf: Bytes<'_>, at: usize, event: Mut<'_, InotifyView>) -> Result<usize> {
    // SAFETY: a pure call's caller gives memory that is there.
    let buf = unsafe { buf.as_slice() };
    const HEADER: usize = size_of::<InotifyEvent>();
    let Some(rest) = buf.get(at..).filter(|rest| rest.len() >= HEADER) else {
        event.set(InotifyView::default());
        return Ok(0);
    };
    let field = |offset: usize| u32::from_ne_bytes(core::array::from_fn(|i| rest[offset + i]));
    let room = field(offset_of!(InotifyEvent, len)) as usize;
    let name = rest[HEADER..].get(..room).ok_or(crate::Errno::INVAL)?;
    event.set(InotifyView {
        wd: field(offset_of!(InotifyEvent, wd)) as i32,
        mask: field(offset_of!(InotifyEvent, mask)),
        cookie: field(offset_of!(InotifyEvent, cookie)),
        name_offset: (at + HEADER) as u32,
        name_len: name.iter().position(|&byte| byte == 0).unwrap_or(room) as u32,
    });
    Ok(at + HEADER + room)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use crate::file::read;
    use std::ffi::CString;
    use std::os::unix::ffi::OsStrExt;

    #[test]
    fn changes_are_told() {
        let dir = std::env::temp_dir().join(format!("callgate-inotify-{}", std::process::id()));
        std::fs::create_dir(&dir).unwrap();
        let inotify = inotify_init1(IN_INIT::CLOEXEC | IN_INIT::NONBLOCK).unwrap();
        let fd = Fd::from(&inotify);
        let path = CString::new(dir.as_os_str().as_bytes()).unwrap();
        let mask = IN::CREATE | IN::MOVE | IN::DELETE_SELF;
        let wd = inotify_add_watch(fd, Path::from(&*path), mask).unwrap();
        std::fs::write(dir.join("a file"), b"").unwrap();
        std::fs::rename(dir.join("a file"), dir.join("b")).unwrap();
        let mut buf = [0; 4096];
        let len = read(fd, buf[..].as_mut().into()).unwrap();
        let (mut at, mut seen) = (0, Vec::new());
        loop {
            let mut event = InotifyView::default();
            at = inotify_next(buf[..len].into(), at, Mut::from(&mut event)).unwrap();
            if at == 0 {
                break;
            }
            assert_eq!(event.wd, wd);
            let name = &buf[event.name_offset as usize..][..event.name_len as usize];
            seen.push((IN::from_bits_retain(event.mask), name.to_vec(), event.cookie));
        }
        let kinds: Vec<_> = seen.iter().map(|(mask, name, _)| (*mask, &name[..])).collect();
        assert_eq!(
            kinds,
            [
                (IN::CREATE, &b"a file"[..]),
                (IN::MOVED_FROM, b"a file"),
                (IN::MOVED_TO, b"b")
            ]
        );
        assert!(seen[1].2 != 0 && seen[1].2 == seen[2].2, "both halves have one cookie");
        let cut = inotify_next(buf[..20].into(), 0, Mut::from(&mut InotifyView::default()));
        assert_eq!(cut, Err(Errno::INVAL));
        inotify_rm_watch(fd, wd).unwrap();
        assert_eq!(inotify_rm_watch(fd, wd), Err(Errno::INVAL));
        std::fs::remove_dir_all(&dir).unwrap();
        assert_eq!(inotify_add_watch(fd, Path::from(&*path), mask), Err(Errno::NOENT));
    }
}
