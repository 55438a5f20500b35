//! Who has a socket open: what `/proc/PID/fd` of all processes links to.

use crate::document::Text;
use crate::net::{NetworkSocket, SocketProcess};
use std::collections::HashMap;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// Says of each socket who has it open. Processes that end meanwhile, or that the caller may not look into, have none.
pub(super) fn fill(sockets: &mut [NetworkSocket]) {
    let mut holders: HashMap<u32, Vec<SocketProcess>> = sockets
        .iter()
        .filter(|socket| socket.inode != 0)
        .map(|socket| (socket.inode, Vec::new()))
        .collect();
    for (pid, path) in numbered(Path::new("/proc")) {
        let mut name = None;
        for (fd, path) in numbered(&path.join("fd")) {
            let Ok(target) = fs::read_link(path) else { continue };
            let Some(list) = inode(target.as_os_str().as_bytes()).and_then(|inode| holders.get_mut(&inode)) else {
                continue;
            };
            let name = name.get_or_insert_with(|| {
                let bytes = fs::read(path_of(pid)).unwrap_or_default();
                Text(bytes.strip_suffix(b"\n").unwrap_or(&bytes).to_vec())
            });
            list.push(SocketProcess {
                pid,
                fd,
                name: name.clone(),
            });
        }
    }
    for socket in sockets {
        socket.processes = holders.get(&socket.inode).cloned().unwrap_or_default();
    }
}

fn path_of(pid: u32) -> String {
    format!("/proc/{pid}/comm")
}

/// What has a number for a name in a directory, sorted.
fn numbered(directory: &Path) -> Vec<(u32, std::path::PathBuf)> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let number = |entry: fs::DirEntry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path()));
    let mut found: Vec<_> = entries.filter_map(number).collect();
    found.sort();
    found
}

/// The inode in `socket:[INODE]`.
fn inode(link: &[u8]) -> Option<u32> {
    let digits = link.strip_prefix(b"socket:[")?.strip_suffix(b"]")?;
    core::str::from_utf8(digits).ok()?.parse().ok()
}
