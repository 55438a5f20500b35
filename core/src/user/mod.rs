//! Users and groups of a process.
//!
//! The kernel keeps them for each thread. The calls that change them go through the C library, which changes all threads of the
//! process, as POSIX wants and a person expects; the `_thread` variants are the bare calls.

/// A call of the C library that changes all threads.
macro_rules! whole_process {
    ($call:ident($($arg:expr),*)) => {
        // SAFETY: plain numbers; the C library tells its other threads.
        c_library(unsafe { libc::$call($($arg),*) }).map(drop)
    };
}

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;

#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
use crate::arg::Mut;
use crate::arg::{Gid, Result, Slice, SliceMut, Uid, int};
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
use crate::gate::status;
use crate::gate::{always, c_library, count, syscall};
use callgate_macros::call;

/// Ask for the real user of this process.
///
/// # Returns
/// The user id.
#[call(since = "1.0", source = "getuid(2)")]
#[inline]
pub fn getuid() -> Uid {
    always(syscall!(__NR_getuid)) as Uid
}

/// Ask for the effective user of this process, whose rights it has.
///
/// # Returns
/// The user id.
#[call(since = "1.0", source = "geteuid(2)")]
#[inline]
pub fn geteuid() -> Uid {
    always(syscall!(__NR_geteuid)) as Uid
}

/// Ask for the real group of this process.
///
/// # Returns
/// The group id.
#[call(since = "1.0", source = "getgid(2)")]
#[inline]
pub fn getgid() -> Gid {
    always(syscall!(__NR_getgid)) as Gid
}

/// Ask for the effective group of this process, whose rights it has.
///
/// # Returns
/// The group id.
#[call(since = "1.0", source = "getegid(2)")]
#[inline]
pub fn getegid() -> Gid {
    always(syscall!(__NR_getegid)) as Gid
}

/// Ask for the supplementary groups.
///
/// # Arguments
/// - `groups`: where they go; if it has no room at all, they are only counted
///
/// # Returns
/// How many there are.
///
/// # Errors
/// - `EINVAL`: there is some room, but not enough
#[call(default(groups = 65536), since = "1.0", source = "getgroups(2)")]
#[inline]
pub fn getgroups(groups: SliceMut<'_, Gid>) -> Result<usize> {
    count(syscall!(__NR_getgroups, int(groups.len()), groups.ptr()))
}

/// Set the effective user of this process, in all its threads.
///
/// With `CAP_SETUID` also the real and the saved one, which cannot be undone.
///
/// # Arguments
/// - `uid`: the user
///
/// # Errors
/// - `EAGAIN`: the user would have too many processes, or memory is short
/// - `EINVAL`: the user is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
#[call(harms, since = "1.0", source = "setuid(2)")]
#[inline]
pub fn setuid(uid: Uid) -> Result<()> {
    whole_process!(setuid(uid))
}

/// Set the effective user and leave the real and the saved one of this process, in all its threads.
///
/// # Arguments
/// - `euid`: the user
///
/// # Errors
/// - `EINVAL`: the user is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
#[call(harms, since = "1.0", source = "seteuid(2)")]
#[inline]
pub fn seteuid(euid: Uid) -> Result<()> {
    whole_process!(seteuid(euid))
}

/// Set the effective group of this process, in all its threads.
///
/// With `CAP_SETGID` also the real and the saved one, which cannot be undone.
///
/// # Arguments
/// - `gid`: the group
///
/// # Errors
/// - `EINVAL`: the group is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
#[call(harms, since = "1.0", source = "setgid(2)")]
#[inline]
pub fn setgid(gid: Gid) -> Result<()> {
    whole_process!(setgid(gid))
}

/// Set the effective group and leave the real and the saved one of this process, in all its threads.
///
/// # Arguments
/// - `egid`: the group
///
/// # Errors
/// - `EINVAL`: the group is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
#[call(harms, since = "1.0", source = "setegid(2)")]
#[inline]
pub fn setegid(egid: Gid) -> Result<()> {
    whole_process!(setegid(egid))
}

/// Set the real and the effective user of this process, in all its threads.
///
/// # Arguments
/// - `ruid`: the real user; -1 (all bits set) leaves it
/// - `euid`: the effective user; -1 (all bits set) leaves it
///
/// # Errors
/// - `EAGAIN`: the user would have too many processes, or memory is short
/// - `EINVAL`: the user is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
#[call(harms, since = "1.0", source = "setreuid(2)")]
#[inline]
pub fn setreuid(ruid: Uid, euid: Uid) -> Result<()> {
    whole_process!(setreuid(ruid, euid))
}

/// Set the real and the effective group of this process, in all its threads.
///
/// # Arguments
/// - `rgid`: the real group; -1 (all bits set) leaves it
/// - `egid`: the effective group; -1 (all bits set) leaves it
///
/// # Errors
/// - `EINVAL`: the group is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
#[call(harms, since = "1.0", source = "setregid(2)")]
#[inline]
pub fn setregid(rgid: Gid, egid: Gid) -> Result<()> {
    whole_process!(setregid(rgid, egid))
}

/// Ask for the real, the effective and the saved user.
///
/// # Arguments
/// - `ruid`: filled with the real user
/// - `euid`: filled with the effective user
/// - `suid`: filled with the saved user
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
#[call(since = "2.2; FreeBSD 4.0", source = "getresuid(2)")]
#[inline]
pub fn getresuid(ruid: Mut<'_, Uid>, euid: Mut<'_, Uid>, suid: Mut<'_, Uid>) -> Result<()> {
    status(syscall!(__NR_getresuid, ruid, euid, suid))
}

/// Ask for the real, the effective and the saved group.
///
/// # Arguments
/// - `rgid`: filled with the real group
/// - `egid`: filled with the effective group
/// - `sgid`: filled with the saved group
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
#[call(since = "2.2; FreeBSD 4.0", source = "getresgid(2)")]
#[inline]
pub fn getresgid(rgid: Mut<'_, Gid>, egid: Mut<'_, Gid>, sgid: Mut<'_, Gid>) -> Result<()> {
    status(syscall!(__NR_getresgid, rgid, egid, sgid))
}

/// Set the real, the effective and the saved user of this process, in all its threads.
///
/// # Arguments
/// - `ruid`: the real user; -1 (all bits set) leaves it
/// - `euid`: the effective user; -1 (all bits set) leaves it
/// - `suid`: the saved user; -1 (all bits set) leaves it
///
/// # Errors
/// - `EAGAIN`: the user would have too many processes, or memory is short
/// - `EINVAL`: the user is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
#[call(harms, since = "2.2; FreeBSD 4.0", source = "setresuid(2)")]
#[inline]
pub fn setresuid(ruid: Uid, euid: Uid, suid: Uid) -> Result<()> {
    whole_process!(setresuid(ruid, euid, suid))
}

/// Set the real, the effective and the saved group of this process, in all its threads.
///
/// # Arguments
/// - `rgid`: the real group; -1 (all bits set) leaves it
/// - `egid`: the effective group; -1 (all bits set) leaves it
/// - `sgid`: the saved group; -1 (all bits set) leaves it
///
/// # Errors
/// - `EINVAL`: the group is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
#[call(harms, since = "2.2; FreeBSD 4.0", source = "setresgid(2)")]
#[inline]
pub fn setresgid(rgid: Gid, egid: Gid, sgid: Gid) -> Result<()> {
    whole_process!(setresgid(rgid, egid, sgid))
}

/// Set the supplementary groups of this process, in all its threads.
///
/// # Arguments
/// - `groups`: the groups
///
/// # Errors
/// - `EINVAL`: there are more than 65536, or one is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID`, or the user namespace forbids it
#[call(harms, since = "1.0", source = "setgroups(2)")]
#[inline]
pub fn setgroups(groups: Slice<'_, Gid>) -> Result<()> {
    // SAFETY: the run's memory is its maker's duty; the kernel answers EFAULT for memory that is not there.
    c_library(unsafe { libc::setgroups(int(groups.len()) as _, groups.ptr()) }).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_counted_and_listed() {
        let counted = getgroups((&mut [][..]).into()).unwrap();
        let mut groups = [0; 1024];
        assert_eq!(getgroups((&mut groups[..]).into()), Ok(counted));
    }
}
