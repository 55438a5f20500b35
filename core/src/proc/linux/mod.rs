//! Processes, mounts and maps from `/proc`.

mod directory;
mod map;
mod mount;
mod process;
mod text;

use super::{Mapping, MapsRequest, Mount, MountsRequest, Process, ProcessesRequest};
use crate::abi::errno::Errno;
use crate::arg::Pid;
use crate::document::{Context, Error, Result};
use directory::Directory;

/// See [`super::processes`].
pub(super) fn processes(request: &ProcessesRequest) -> Result<Vec<Process>> {
    let reader = process::Reader::new();
    if let Some(pid) = request.pid {
        let found = reader
            .read(&of_process(pid)?, pid, request)
            .map_err(|errno| blame(errno, pid))?;
        return Ok(found.into_iter().collect());
    }
    let mut found = Vec::new();
    for pid in directory::pids()? {
        let process = Directory::process(pid).and_then(|directory| reader.read(&directory, pid, request));
        match process {
            Ok(process) => found.extend(process),
            // It has ended, or it is hidden from this user.
            Err(Errno::NOENT | Errno::SRCH | Errno::ACCES | Errno::PERM) => {}
            Err(errno) => return Err(errno).context(|| format!("reading process {pid}")),
        }
    }
    Ok(found)
}

/// See [`super::mounts`].
pub(super) fn mounts(request: &MountsRequest) -> Result<Vec<Mount>> {
    let mut mounts = mount::parse(&file(request.pid, c"mountinfo")?)?;
    mounts.retain(|mount| {
        request.target.as_ref().is_none_or(|target| mount.target == *target)
            && request.fstype.as_ref().is_none_or(|fstype| mount.fstype == *fstype)
    });
    Ok(mounts)
}

/// See [`super::maps`].
pub(super) fn maps(request: &MapsRequest) -> Result<Vec<Mapping>> {
    map::parse(&file(request.pid, c"maps")?)
}

/// The content of a file about a process, or about the calling thread.
fn file(pid: Option<Pid>, name: &core::ffi::CStr) -> Result<Vec<u8>> {
    match pid {
        Some(pid) => of_process(pid)?.read(name).map_err(|errno| blame(errno, pid)),
        None => Directory::caller()
            .and_then(|directory| directory.read(name))
            .context(|| "reading /proc"),
    }
}

/// The directory of a process that was asked for by its id.
fn of_process(pid: Pid) -> Result<Directory> {
    if pid <= 0 {
        return Err(Error::invalid("pid", format!("{pid} is not a process id")));
    }
    match Directory::process(pid) {
        Ok(directory) => Ok(directory),
        Err(Errno::NOENT) => {
            directory::mounted()?;
            Err(blame(Errno::SRCH, pid))
        }
        Err(errno) => Err(blame(errno, pid)),
    }
}

/// What is wrong with the process that was asked for.
fn blame(errno: Errno, pid: Pid) -> Error {
    // A file of a process that has just ended says one or the other.
    let errno = if errno == Errno::NOENT { Errno::SRCH } else { errno };
    let message = match errno {
        Errno::SRCH => format!("there is no process {pid}"),
        _ => format!("reading process {pid}: {errno}"),
    };
    Error::new(errno, message).with_field("pid")
}

#[cfg(test)]
mod tests;
