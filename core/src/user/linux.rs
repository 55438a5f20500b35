//! What Linux has in its own form: saved and file system ids, ids of one thread.

use crate::arg::{Gid, Result, Slice, Uid, int};
use crate::gate::{always, status, syscall};
use callgate_macros::call;

/// Set the effective user of the calling thread.
///
/// The bare system call; `setuid` changes the whole process.
/// With `CAP_SETUID` also the real and the saved one, which cannot be undone.
///
/// # Arguments
/// - `uid`: the user
///
/// # Errors
/// - `EAGAIN`: the user would have too many processes, or memory is short
/// - `EINVAL`: the user is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
#[call(thread, harms, since = "1.0", source = "setuid(2)")]
#[inline]
pub fn setuid_thread(uid: Uid) -> Result<()> {
    status(syscall!(__NR_setuid, uid))
}

/// Set the effective user and leave the real and the saved one of the calling thread.
///
/// The bare system call; `seteuid` changes the whole process.
///
/// # Arguments
/// - `euid`: the user
///
/// # Errors
/// - `EINVAL`: the user is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
#[call(thread, harms, since = "1.0", source = "seteuid(2)")]
#[inline]
pub fn seteuid_thread(euid: Uid) -> Result<()> {
    status(syscall!(__NR_setresuid, Uid::MAX, euid, Uid::MAX))
}

/// Set the effective group of the calling thread.
///
/// The bare system call; `setgid` changes the whole process.
/// With `CAP_SETGID` also the real and the saved one, which cannot be undone.
///
/// # Arguments
/// - `gid`: the group
///
/// # Errors
/// - `EINVAL`: the group is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
#[call(thread, harms, since = "1.0", source = "setgid(2)")]
#[inline]
pub fn setgid_thread(gid: Gid) -> Result<()> {
    status(syscall!(__NR_setgid, gid))
}

/// Set the effective group and leave the real and the saved one of the calling thread.
///
/// The bare system call; `setegid` changes the whole process.
///
/// # Arguments
/// - `egid`: the group
///
/// # Errors
/// - `EINVAL`: the group is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
#[call(thread, harms, since = "1.0", source = "setegid(2)")]
#[inline]
pub fn setegid_thread(egid: Gid) -> Result<()> {
    status(syscall!(__NR_setresgid, Gid::MAX, egid, Gid::MAX))
}

/// Set the real and the effective user of the calling thread.
///
/// The bare system call; `setreuid` changes the whole process.
///
/// # Arguments
/// - `ruid`: the real user; -1 (all bits set) leaves it
/// - `euid`: the effective user; -1 (all bits set) leaves it
///
/// # Errors
/// - `EAGAIN`: the user would have too many processes, or memory is short
/// - `EINVAL`: the user is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETUID` and this is not one of its own ids
#[call(thread, harms, since = "1.0", source = "setreuid(2)")]
#[inline]
pub fn setreuid_thread(ruid: Uid, euid: Uid) -> Result<()> {
    status(syscall!(__NR_setreuid, ruid, euid))
}

/// Set the real and the effective group of the calling thread.
///
/// The bare system call; `setregid` changes the whole process.
///
/// # Arguments
/// - `rgid`: the real group; -1 (all bits set) leaves it
/// - `egid`: the effective group; -1 (all bits set) leaves it
///
/// # Errors
/// - `EINVAL`: the group is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
#[call(thread, harms, since = "1.0", source = "setregid(2)")]
#[inline]
pub fn setregid_thread(rgid: Gid, egid: Gid) -> Result<()> {
    status(syscall!(__NR_setregid, rgid, egid))
}

/// Set the real, the effective and the saved user of the calling thread.
///
/// The bare system call; `setresuid` changes the whole process.
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
#[call(thread, harms, since = "2.2", source = "setresuid(2)")]
#[inline]
pub fn setresuid_thread(ruid: Uid, euid: Uid, suid: Uid) -> Result<()> {
    status(syscall!(__NR_setresuid, ruid, euid, suid))
}

/// Set the real, the effective and the saved group of the calling thread.
///
/// The bare system call; `setresgid` changes the whole process.
///
/// # Arguments
/// - `rgid`: the real group; -1 (all bits set) leaves it
/// - `egid`: the effective group; -1 (all bits set) leaves it
/// - `sgid`: the saved group; -1 (all bits set) leaves it
///
/// # Errors
/// - `EINVAL`: the group is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID` and this is not one of its own ids
#[call(thread, harms, since = "2.2", source = "setresgid(2)")]
#[inline]
pub fn setresgid_thread(rgid: Gid, egid: Gid, sgid: Gid) -> Result<()> {
    status(syscall!(__NR_setresgid, rgid, egid, sgid))
}

/// Set the supplementary groups of the calling thread.
///
/// The bare system call; `setgroups` changes the whole process.
///
/// # Arguments
/// - `groups`: the groups
///
/// # Errors
/// - `EINVAL`: there are more than 65536, or one is not known in this user namespace
/// - `EPERM`: the caller lacks `CAP_SETGID`, or the user namespace forbids it
#[call(thread, harms, since = "1.0", source = "setgroups(2)")]
#[inline]
pub fn setgroups_thread(groups: Slice<'_, Gid>) -> Result<()> {
    status(syscall!(__NR_setgroups, int(groups.len()), groups.ptr()))
}

/// Set the user whose rights count for files, of the calling thread.
///
/// It never tells whether it worked: ask again, with the same or an impossible id.
///
/// # Arguments
/// - `uid`: the user; one that does not exist, such as -1, changes nothing
///
/// # Returns
/// The user before.
#[call(thread, harms, since = "1.2", source = "setfsuid(2)")]
#[inline]
pub fn setfsuid(uid: Uid) -> Uid {
    always(syscall!(__NR_setfsuid, uid)) as Uid
}

/// Set the group whose rights count for files, of the calling thread.
///
/// It never tells whether it worked: ask again, with the same or an impossible id.
///
/// # Arguments
/// - `gid`: the group; one that does not exist, such as -1, changes nothing
///
/// # Returns
/// The group before.
#[call(thread, harms, since = "1.2", source = "setfsgid(2)")]
#[inline]
pub fn setfsgid(gid: Gid) -> Gid {
    always(syscall!(__NR_setfsgid, gid)) as Gid
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;

    #[test]
    fn the_three_ids_agree_with_the_single_calls() {
        let (mut real, mut effective, mut saved) = (Uid::MAX, Uid::MAX, Uid::MAX);
        getresuid((&mut real).into(), (&mut effective).into(), (&mut saved).into()).unwrap();
        assert_eq!((real, effective), (getuid(), geteuid()));
        getresgid((&mut real).into(), (&mut effective).into(), (&mut saved).into()).unwrap();
        assert_eq!((real, effective), (getgid(), getegid()));
        assert_eq!(setfsuid(Uid::MAX), geteuid());
        assert_eq!(setfsgid(Gid::MAX), getegid());
    }
}
