//! Entries of directories.

use crate::Errno;
use crate::abi::{Dirent, ENTRY};
use crate::arg::{Bytes, BytesMut, Fd, Mut, Plain, Result, int};
use crate::gate::{count, syscall};
use callgate_macros::call;

/// Read entries of a directory into a buffer, from where `dirent_next` takes them.
///
/// Linux's name is `getdents64`; FreeBSD and macOS are asked by `getdirentries`. The entries `.` and `..` are among them.
///
/// # Arguments
/// - `fd`: the directory
/// - `buf`: where the entries go; 32 KiB is a good size
///
/// # Returns
/// The number of bytes; 0 when there are no more entries.
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: there is not even room for the next entry
/// - `ENOENT`: the directory was removed
/// - `ENOTDIR`: `fd` is not a directory
#[call(blocks, since = "2.4", source = "getdents(2)")]
#[inline]
pub fn getdents(fd: Fd<'_>, buf: BytesMut<'_>) -> Result<usize> {
    count(syscall!(__NR_getdents64, fd, buf.ptr(), int(buf.len())))
}

/// Take one entry out of the bytes that `getdents` gave.
///
/// The bytes are read by the library itself, not by the kernel: they must be there.
///
/// # Arguments
/// - `buf`: the bytes that `getdents` gave, cut to their count
/// - `at`: where the entry starts: 0 for the first, then what this call returned
/// - `entry`: filled with the entry; its name is `name_len` bytes of the buffer from `name_offset`
///
/// # Returns
/// Where the next entry starts; 0 if `at` is the end and there was no entry.
///
/// # Errors
/// - `EINVAL`: there is no whole entry at `at`
/// - `EFAULT`: the buffer is null
#[call(pure, touches, since = "2.4", source = "getdents(2)")]
#[inline]
pub fn dirent_next(buf: Bytes<'_>, at: usize, entry: Mut<'_, Dirent>) -> Result<usize> {
    if buf.ptr().is_null() && !buf.is_empty() {
        return Err(Errno::FAULT);
    }
    if at == buf.len() {
        entry.set(Dirent::zeroed());
        return Ok(0);
    }
    // SAFETY: `Bytes` was made of memory that is valid for its lifetime, as this function's documentation asks.
    let bytes = unsafe { buffer(buf) };
    let (mut found, mut next) = parse(bytes, at).ok_or(Errno::INVAL)?;
    // Without a number it is the place of a file that was removed, which the other systems' kernels leave in.
    while cfg!(not(target_os = "linux")) && found.ino == 0 {
        if next == bytes.len() {
            entry.set(Dirent::zeroed());
            return Ok(0);
        }
        (found, next) = parse(bytes, next).ok_or(Errno::INVAL)?;
    }
    entry.set(found);
    Ok(next)
}

/// The memory behind a buffer argument.
///
/// # Safety
/// It must be there.
unsafe fn buffer(buf: Bytes<'_>) -> &[u8] {
    if buf.is_empty() {
        return &[];
    }
    // SAFETY: the caller's; a buffer that is not empty is not null, which the caller has looked at.
    unsafe { core::slice::from_raw_parts(buf.ptr(), buf.len()) }
}

/// The kernel's entry that starts at `at`, and where the next one starts. Whatever the bytes are, nothing outside
/// them is read.
fn parse(bytes: &[u8], at: usize) -> Option<(Dirent, usize)> {
    let rest = bytes.get(at..)?;
    let reclen = u16::from_ne_bytes(*rest.get(ENTRY.reclen..)?.first_chunk()?);
    let entry = rest.get(..reclen.into())?;
    let name = entry.get(ENTRY.name..)?;
    let name_len = name.iter().position(|&byte| byte == 0)?;
    let off = ENTRY
        .off
        .map_or(Some(0), |off| Some(i64::from_ne_bytes(*entry[off..].first_chunk()?)))?;
    let found = Dirent::new(
        u64::from_ne_bytes(*entry[ENTRY.ino..].first_chunk()?),
        off,
        entry[ENTRY.kind],
        reclen,
        u32::try_from(at + ENTRY.name).ok()?,
        name_len as u16,
    );
    Some((found, at + entry.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::{DT, O};
    use crate::file::open;
    use crate::testing::TempDir;

    #[test]
    fn a_directory_is_walked() {
        let dir = TempDir::new();
        dir.file("one", b"");
        dir.file("a longer name of a file", b"");
        std::fs::create_dir(dir.path("sub").to_str().unwrap()).unwrap();
        let top = open(dir.path("").as_c_str().into(), O::DIRECTORY | O::CLOEXEC, 0).unwrap();
        let mut buf = [0; 96];
        let mut found = Vec::new();
        loop {
            let count = getdents((&top).into(), buf.as_mut_slice().into()).unwrap();
            if count == 0 {
                break;
            }
            let (mut at, mut entry) = (0, Dirent::zeroed());
            loop {
                at = dirent_next(buf[..count].into(), at, (&mut entry).into()).unwrap();
                if at == 0 {
                    break;
                }
                assert_ne!(entry.ino, 0);
                let name = &buf[entry.name_offset as usize..][..entry.name_len.into()];
                found.push((String::from_utf8(name.to_vec()).unwrap(), entry.r#type));
            }
        }
        found.sort();
        let (file, sub) = (DT::REG.0, DT::DIR.0);
        let names = [
            (".", sub),
            ("..", sub),
            ("a longer name of a file", file),
            ("one", file),
            ("sub", sub),
        ];
        assert_eq!(found, names.map(|(name, kind)| (name.to_owned(), kind)));
    }

    #[test]
    fn broken_bytes_are_refused() {
        let mut entry = Dirent::zeroed();
        let mut next = |bytes: &[u8], at| dirent_next(bytes.into(), at, (&mut entry).into());
        assert_eq!(next(&[], 0), Ok(0));
        assert_eq!(next(&[], 1), Err(Errno::INVAL));
        assert_eq!(next(&[0; 17], 0), Err(Errno::INVAL));
        assert_eq!(next(&[0; 64], 0), Err(Errno::INVAL), "a length of 0 would never end");
        assert_eq!(next(&[0; 64], usize::MAX), Err(Errno::INVAL));
        let mut bytes = [1; 64];
        bytes[ENTRY.reclen..][..2].copy_from_slice(&32_u16.to_ne_bytes());
        assert_eq!(next(&bytes, 0), Err(Errno::INVAL), "a name without an end");
        bytes[31] = 0;
        assert_eq!(next(&bytes, 0), Ok(32));
        assert_eq!(next(&bytes[..31], 0), Err(Errno::INVAL), "an entry that is cut off");
    }

    #[test]
    fn only_directories_have_entries() {
        let (pipe, _end) = std::io::pipe().unwrap();
        assert_eq!(
            getdents((&pipe).into(), [0; 64].as_mut_slice().into()),
            Err(Errno::NOTDIR)
        );
    }
}
