//! Capability mode, and the rights of descriptors.

use crate::abi::{CAP, CAP_FCNTL, CapRights};
use crate::arg::{Fd, InOut, Mut, Ref, Result, Slice, SliceMut};
use crate::gate::{answered, c, count, function, status};
use callgate_macros::call;

/// Enter capability mode, for good: nothing can be opened any more but relative to a descriptor.
///
/// # Errors
/// - `ENOSYS`: the kernel has no capability mode
#[call(harms, since = "FreeBSD 9.0", source = "cap_enter(2)")]
#[inline]
pub fn cap_enter() -> Result<()> {
    status(function!(cap_enter))
}

/// Ask whether this process is in capability mode.
///
/// # Arguments
/// - `mode`: filled with 1 if so, else with 0
///
/// # Errors
/// - `ENOSYS`: the kernel has no capability mode
#[call(since = "FreeBSD 9.0", source = "cap_enter(2)")]
#[inline]
pub fn cap_getmode(mode: Mut<'_, u32>) -> Result<()> {
    status(function!(cap_getmode, mode))
}

/// Make a set of rights that is empty.
///
/// # Arguments
/// - `rights`: filled with the set
#[call(pure, touches, since = "FreeBSD 10.0", source = "cap_rights_init(3)")]
#[inline]
pub fn cap_rights_init(rights: Mut<'_, CapRights>) -> Result<()> {
    rights.set(CapRights::default());
    Ok(())
}

/// Add rights to a set.
///
/// # Arguments
/// - `rights`: the set
/// - `right`: one right, or several that lie in the same word
///
/// # Errors
/// - `EINVAL`: the rights lie in different words
#[call(pure, touches, since = "FreeBSD 10.0", source = "cap_rights_init(3)")]
#[inline]
pub fn cap_rights_set(rights: InOut<'_, CapRights>, right: CAP) -> Result<()> {
    change(rights, right, |word, right| word | right)
}

/// Take rights out of a set.
///
/// # Arguments
/// - `rights`: the set
/// - `right`: one right, or several that lie in the same word
///
/// # Errors
/// - `EINVAL`: the rights lie in different words
#[call(pure, touches, since = "FreeBSD 10.0", source = "cap_rights_init(3)")]
#[inline]
pub fn cap_rights_clear(rights: InOut<'_, CapRights>, right: CAP) -> Result<()> {
    change(rights, right, |word, right| {
        word & !(right & CapRights::BITS) | right & !CapRights::BITS
    })
}

/// Changes the word that a right lies in.
fn change(rights: InOut<'_, CapRights>, right: CAP, how: impl FnOnce(u64, u64) -> u64) -> Result<()> {
    let index = CapRights::index(right).ok_or(crate::Errno::INVAL)?;
    if rights.ptr().is_null() {
        return Err(crate::Errno::FAULT);
    }
    // SAFETY: `InOut` is for a struct that may be written.
    let word = unsafe { &mut (*rights.ptr()).rights[index] };
    *word = how(*word, right.bits());
    Ok(())
}

/// Leave a descriptor only these rights.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `rights`: the rights
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: it is no set of rights
/// - `ENOTCAPABLE`: the descriptor lacks one of the rights
#[call(since = "FreeBSD 10.0", source = "cap_rights_limit(2)")]
#[inline]
pub fn cap_rights_limit(fd: Fd<'_>, rights: Ref<'_, CapRights>) -> Result<()> {
    status(function!(cap_rights_limit, fd, rights))
}

/// Ask for the rights of a descriptor.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `rights`: filled with the rights
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "FreeBSD 10.0", source = "cap_rights_get(3)")]
#[inline]
pub fn cap_rights_get(fd: Fd<'_>, rights: Mut<'_, CapRights>) -> Result<()> {
    // SAFETY: the kernel fills the struct; the version is the one that the struct has.
    status(answered(unsafe {
        c::__cap_rights_get(c::CAP_RIGHTS_VERSION, fd.raw(), rights.ptr().cast())
    }))
}

/// Leave a descriptor only these requests of `ioctl`.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `requests`: the requests
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: there are more than 256
/// - `ENOTCAPABLE`: one of them is not allowed already
#[call(since = "FreeBSD 10.0", source = "cap_ioctls_limit(2)")]
#[inline]
pub fn cap_ioctls_limit(fd: Fd<'_>, requests: Slice<'_, u64>) -> Result<()> {
    status(function!(cap_ioctls_limit, fd, requests.ptr(), requests.len()))
}

/// Ask for the requests of `ioctl` that a descriptor allows.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `requests`: filled with the requests
///
/// # Returns
/// The number of requests, which may be more than there is room for; the largest number of 63 bits if all are allowed.
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "FreeBSD 10.0", source = "cap_ioctls_limit(2)")]
#[inline]
pub fn cap_ioctls_get(fd: Fd<'_>, requests: SliceMut<'_, u64>) -> Result<usize> {
    count(function!(cap_ioctls_get, fd, requests.ptr(), requests.len()))
}

/// Leave a descriptor only these operations of `fcntl`.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `operations`: the operations
///
/// # Errors
/// - `EBADF`: `fd` is not open
/// - `EINVAL`: an operation is unknown
/// - `ENOTCAPABLE`: one of them is not allowed already
#[call(since = "FreeBSD 10.0", source = "cap_fcntls_limit(2)")]
#[inline]
pub fn cap_fcntls_limit(fd: Fd<'_>, operations: CAP_FCNTL) -> Result<()> {
    status(function!(cap_fcntls_limit, fd, operations))
}

/// Ask for the operations of `fcntl` that a descriptor allows.
///
/// # Arguments
/// - `fd`: the descriptor
/// - `operations`: filled with the operations (`CAP_FCNTL`)
///
/// # Errors
/// - `EBADF`: `fd` is not open
#[call(since = "FreeBSD 10.0", source = "cap_fcntls_limit(2)")]
#[inline]
pub fn cap_fcntls_get(fd: Fd<'_>, operations: Mut<'_, u32>) -> Result<()> {
    status(function!(cap_fcntls_get, fd, operations))
}
