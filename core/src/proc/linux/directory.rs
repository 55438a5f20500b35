//! The directory of a process: what is read through an open one is about that process, even if its id is
//! used again meanwhile.

use crate::abi::O;
use crate::abi::errno::Errno;
use crate::arg::{BytesMut, DirFd, Pid, Result};
use crate::document::{self, Context, Text};
use crate::file::{openat, read};
use crate::gate::{count, syscall};
use core::ffi::CStr;
use std::ffi::CString;
use std::os::fd::OwnedFd;

/// An open `/proc/PID`.
pub(super) struct Directory(OwnedFd);

impl Directory {
    /// Of a process.
    pub(super) fn process(pid: Pid) -> Result<Self> {
        let path = CString::new(format!("/proc/{pid}")).expect("a number has no NUL");
        open(DirFd::CWD, &path).map(Self)
    }

    /// Of the calling thread, which may have left the namespaces of its process.
    pub(super) fn caller() -> Result<Self> {
        open(DirFd::CWD, c"/proc/thread-self").map(Self)
    }

    /// The content of a file.
    pub(super) fn read(&self, name: &CStr) -> Result<Vec<u8>> {
        let file = open(DirFd::from(&self.0), name)?;
        let mut content = vec![0; 4096];
        let mut length = 0;
        loop {
            if content.len() - length < 1024 {
                content.resize(content.len() * 2, 0);
            }
            match read((&file).into(), BytesMut::from(&mut content[length..])) {
                Ok(0) => break,
                Ok(count) => length += count,
                Err(Errno::INTR) => {}
                Err(errno) => return Err(errno),
            }
        }
        content.truncate(length);
        Ok(content)
    }

    /// What a link points to.
    pub(super) fn link(&self, name: &CStr) -> Result<Text> {
        let mut room = vec![0_u8; 256];
        loop {
            let to = BytesMut::from(room.as_mut_slice());
            let length = count(syscall!(
                __NR_readlinkat,
                DirFd::from(&self.0),
                name.as_ptr(),
                to.ptr(),
                to.len()
            ))?;
            if length < room.len() {
                room.truncate(length);
                return Ok(room.into());
            }
            room.resize(room.len() * 4, 0);
        }
    }
}

/// Opens for reading, again after a signal.
fn open(at: DirFd<'_>, path: &CStr) -> Result<OwnedFd> {
    loop {
        match openat(at, path.into(), O::RDONLY | O::CLOEXEC, 0) {
            Err(Errno::INTR) => {}
            result => return result,
        }
    }
}

/// The ids of all processes that are visible, in order.
pub(super) fn pids() -> document::Result<Vec<Pid>> {
    mounted()?;
    let what = || "listing /proc";
    let errno = |error: std::io::Error| Errno::from_raw(error.raw_os_error().unwrap_or(libc::EIO));
    let mut pids = Vec::new();
    for entry in std::fs::read_dir("/proc").map_err(errno).context(what)? {
        let name = entry.map_err(errno).context(what)?.file_name();
        pids.extend(name.to_str().and_then(|name| name.parse::<Pid>().ok()));
    }
    pids.sort_unstable();
    Ok(pids)
}

/// Makes sure that there is a `/proc`: without it no process seems to exist.
pub(super) fn mounted() -> document::Result<()> {
    open(DirFd::CWD, c"/proc/self/stat")
        .map(drop)
        .context(|| "looking into /proc (is it mounted?)")
}
