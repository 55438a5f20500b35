//! Processes, mounts and memory maps as documents.

use crate::arg::{Gid, Pid, Uid};
use crate::document::{Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as os;

/// Which processes are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct ProcessesRequest {
    /// The process with this id.
    pub pid: Option<Pid>,
    /// Children of the process with this id.
    pub ppid: Option<Pid>,
    /// Processes that run with this effective user id.
    pub uid: Option<Uid>,
    /// Processes whose `name` is exactly this.
    pub name: Option<Text>,
}

/// A process.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct Process {
    /// Process id.
    pub pid: Pid,
    /// Id of the parent; 0 if that is outside of this process id namespace.
    pub ppid: Pid,
    /// Id of the process group.
    pub pgid: Pid,
    /// Id of the session.
    pub session: Pid,
    /// The controlling terminal, such as `pts/3`, `tty1` or `major:minor`; nothing if it has none.
    pub tty: Option<String>,
    /// The kernel's short name of it (`comm`), at most 15 bytes; programs may change it.
    pub name: Text,
    /// The arguments that it was started with, as far as it has not overwritten them; empty for kernel threads and zombies.
    pub cmdline: Vec<Text>,
    /// What it is doing, in the kernel's words: `running`, `sleeping`, `disk sleep`, `stopped`, `zombie` and so on.
    pub state: String,
    /// Real user id.
    pub uid: Uid,
    /// Effective user id.
    pub euid: Uid,
    /// Real group id.
    pub gid: Gid,
    /// Effective group id.
    pub egid: Gid,
    /// Supplementary group ids.
    pub groups: Vec<Gid>,
    /// Number of threads.
    pub threads: u32,
    /// Seconds of processor time in its own code.
    pub user_time: f64,
    /// Seconds of processor time in the kernel on its behalf.
    pub system_time: f64,
    /// When it was started, in seconds since 1970, to a hundredth.
    pub started: f64,
    /// When it was started, in clock ticks since the machine was; with `pid` this tells it from any other process.
    pub start_ticks: u64,
    /// Bytes of address space.
    pub virtual_size: u64,
    /// Bytes of it that are in memory, as the kernel estimates.
    pub resident_size: u64,
    /// Nice value, from -20 (most favoured) to 19.
    pub nice: i32,
    /// Number of the processor that it ran on last.
    pub processor: u32,
    /// The program file; nothing if it has none or the caller may not know it. ` (deleted)` is appended if it is gone.
    pub exe: Option<Text>,
    /// The working directory; nothing if the caller may not know it.
    pub cwd: Option<Text>,
}

/// Which mounts are wanted: all conditions that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct MountsRequest {
    /// As the process with this id sees them; nothing means the caller.
    pub pid: Option<Pid>,
    /// Mounted on exactly this path.
    pub target: Option<Text>,
    /// File systems of this type.
    pub fstype: Option<Text>,
}

/// A mount.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Mount {
    /// Id of the mount; it may be used again after it is unmounted.
    pub mount_id: u32,
    /// Id of the mount that it is on; its own for the root of the tree.
    pub parent_id: u32,
    /// Major device number of the files.
    pub major: u32,
    /// Minor device number of the files.
    pub minor: u32,
    /// The directory of the file system that is mounted.
    pub root: Text,
    /// Where it is mounted, seen from the process's root directory.
    pub target: Text,
    /// Options of this mount: `rw`, `nosuid`, `relatime` and so on.
    pub options: Vec<Text>,
    /// How mounts spread: `shared:N`, `master:N`, `propagate_from:N`, `unbindable`; empty for a private mount.
    pub propagation: Vec<Text>,
    /// Type of the file system, with a subtype after a dot.
    pub fstype: Text,
    /// What is mounted: a device, a share, or any word.
    pub source: Text,
    /// Options of the file system.
    pub super_options: Vec<Text>,
}

/// Whose memory map is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct MapsRequest {
    /// The process with this id; nothing means the caller.
    pub pid: Option<Pid>,
}

/// A range of a process's memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Mapping {
    /// First address.
    pub start: u64,
    /// Address after the last.
    pub end: u64,
    /// Whether it may be read.
    pub readable: bool,
    /// Whether it may be written.
    pub writable: bool,
    /// Whether it may be executed.
    pub executable: bool,
    /// Whether changes are shared; otherwise it is private, copied on write.
    pub shared: bool,
    /// Where in the file it starts, in bytes.
    pub offset: u64,
    /// Major device number of the file.
    pub major: u32,
    /// Minor device number of the file.
    pub minor: u32,
    /// Inode number of the file; 0 if there is none.
    pub inode: u64,
    /// The file (` (deleted)` is appended if it is gone), or what else it is: `[heap]`, `[stack]`; empty for plain memory.
    pub path: Text,
}

/// List the processes.
///
/// Each is told as it was when it was read, one after the other. A process that ends meanwhile is left out, and so is one that
/// the caller may not see.
///
/// # Returns
/// The processes that satisfy the request, by id.
///
/// # Errors
/// - `ESRCH`: no process has the id `pid`
/// - `EINVAL`: `pid` cannot be an id
/// - `EACCES`: the caller may not see the process `pid`
/// - `ENOENT`: `/proc` is not mounted
#[document(blocks, since = "2.6", source = "proc(5)")]
pub fn processes(request: ProcessesRequest) -> Result<Vec<Process>> {
    os::processes(&request)
}

/// List the mounts.
///
/// # Returns
/// The mounts that satisfy the request, in the kernel's order; several on one target lie over each other, the last on top.
///
/// # Errors
/// - `ESRCH`: no process has the id `pid`
/// - `EINVAL`: `pid` cannot be an id
/// - `EACCES`: the caller may not see the process `pid`
/// - `ENOENT`: `/proc` is not mounted
#[document(blocks, since = "2.6.26", source = "proc(5)")]
pub fn mounts(request: MountsRequest) -> Result<Vec<Mount>> {
    os::mounts(&request)
}

/// List the memory mappings of a process.
///
/// # Returns
/// The mappings by address; none for a kernel thread or a zombie.
///
/// # Errors
/// - `ESRCH`: no process has the id `pid`
/// - `EINVAL`: `pid` cannot be an id
/// - `EACCES`: the caller may not look into the process `pid`
/// - `ENOENT`: `/proc` is not mounted
#[document(blocks, since = "2.6", source = "proc(5)")]
pub fn maps(request: MapsRequest) -> Result<Vec<Mapping>> {
    os::maps(&request)
}
