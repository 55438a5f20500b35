//! The calls of tun and tap devices: requests of `ioctl` on a descriptor of `/dev/net/tun`.

#![allow(
    clippy::needless_borrows_for_generic_args,
    reason = "the address of an int is the argument, not a borrow"
)]

use crate::Errno;
use crate::abi::{IFF_TUN, IOCTL, SockFilter, SockFprog, TUN_F};
use crate::arg::{BytesMut, Fd, Gid, Mut, OptStr, Result, Slice, Uid};
use crate::gate::{Reg, fd as descriptor, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// The longest name of an interface, with its NUL.
pub(super) const NAME: usize = 16;

/// `struct ifreq`, as far as these requests go: a name, and flags in a union.
#[repr(C)]
struct Ifreq {
    name: [u8; NAME],
    flags: u16,
    /// The rest of the union, where it is longest.
    rest: [u8; 22],
}

impl Ifreq {
    fn new(flags: IFF_TUN) -> Result<Self> {
        Ok(Self {
            name: [0; NAME],
            flags: u16::try_from(flags.bits()).map_err(|_| Errno::INVAL)?,
            rest: [0; 22],
        })
    }
}

#[inline(always)]
fn request(fd: Fd<'_>, request: IOCTL, arg: impl Reg) -> Result<()> {
    status(syscall!(__NR_ioctl, fd, request, arg))
}

/// Make a descriptor of `/dev/net/tun` that of an interface, which is made if it is not there.
///
/// # Arguments
/// - `fd`: a descriptor of `/dev/net/tun`
/// - `name`: the interface's name, at most 15 bytes; `%d` in it becomes the first number that is free. Nothing or an empty one lets the
///   kernel choose
/// - `flags`: what it is like, with `TUN` or `TAP`
///
/// # Errors
/// - `EBUSY`: the interface belongs to another descriptor, or is there and `TUN_EXCL` is set
/// - `EINVAL`: the name is too long or is that of an interface of another kind, or the flags cannot be meant
/// - `EPERM`: the caller may not make interfaces, or not use this one
/// - `ENOTTY`: `fd` is no tun device
/// - `EBADFD`: `fd` is that of another interface already
#[call(
    harms,
    touches,
    since = "2.4",
    source = "Documentation/networking/tuntap, linux/if_tun.h"
)]
#[inline]
pub fn tunsetiff(fd: Fd<'_>, name: OptStr<'_>, flags: IFF_TUN) -> Result<()> {
    let mut ifreq = Ifreq::new(flags)?;
    if !name.ptr().is_null() {
        // SAFETY: the caller gave a text that ends with a NUL, as whoever makes an `OptStr` promises.
        let name = unsafe { std::ffi::CStr::from_ptr(name.ptr().cast()) }.to_bytes();
        let room = ifreq.name[..NAME - 1].get_mut(..name.len()).ok_or(Errno::INVAL)?;
        room.copy_from_slice(name);
    }
    request(fd, IOCTL::TUNSETIFF, &raw mut ifreq)
}

/// Tell the name of the interface of a descriptor, and what it is like.
///
/// The bit of `NO_PI` says here that there is no filter (`NOFILTER`).
///
/// # Arguments
/// - `fd`: the tun device
/// - `name`: where the name goes, without a NUL; 16 bytes are always enough
/// - `flags`: filled with what it is like, in flags of `IFF_TUN`
///
/// # Returns
/// The name's length in bytes.
///
/// # Errors
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
/// - `ERANGE`: the room is too small
#[call(
    touches,
    since = "2.6.27",
    source = "Documentation/networking/tuntap, linux/if_tun.h"
)]
#[inline]
pub fn tungetiff(fd: Fd<'_>, name: BytesMut<'_>, flags: Mut<'_, u32>) -> Result<usize> {
    let mut ifreq = Ifreq::new(IFF_TUN::empty())?;
    request(fd, IOCTL::TUNGETIFF, &raw mut ifreq)?;
    let length = ifreq.name.iter().position(|byte| *byte == 0).unwrap_or(NAME);
    // SAFETY: whoever made it from a raw pointer gave memory that is there: the call is described as touching it.
    let room = unsafe { name.as_mut_slice() };
    room.get_mut(..length)
        .ok_or(Errno::RANGE)?
        .copy_from_slice(&ifreq.name[..length]);
    flags.set(ifreq.flags.into());
    Ok(length)
}

/// Tell what tun and tap devices of this kernel can be like.
///
/// # Arguments
/// - `fd`: a descriptor of `/dev/net/tun`
/// - `features`: filled with the flags of `IFF_TUN` that may be given to `tunsetiff`
///
/// # Errors
/// - `ENOTTY`: `fd` is no tun device
#[call(since = "2.6.27", source = "linux/if_tun.h")]
#[inline]
pub fn tungetfeatures(fd: Fd<'_>, features: Mut<'_, u32>) -> Result<()> {
    request(fd, IOCTL::TUNGETFEATURES, features)
}

/// Say whether an interface stays when its last descriptor is closed.
///
/// # Arguments
/// - `fd`: the tun device
/// - `persist`: 1 if it stays, 0 if not
///
/// # Errors
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "2.4", source = "linux/if_tun.h")]
#[inline]
pub fn tunsetpersist(fd: Fd<'_>, persist: i32) -> Result<()> {
    request(fd, IOCTL::TUNSETPERSIST, persist)
}

/// Say which user may use an interface that stays.
///
/// # Arguments
/// - `fd`: the tun device
/// - `owner`: the user; -1 is nobody in particular
///
/// # Errors
/// - `EINVAL`: the user is not of this user namespace
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "2.6.0", source = "linux/if_tun.h")]
#[inline]
pub fn tunsetowner(fd: Fd<'_>, owner: Uid) -> Result<()> {
    request(fd, IOCTL::TUNSETOWNER, owner)
}

/// Say which group may use an interface that stays.
///
/// # Arguments
/// - `fd`: the tun device
/// - `group`: the group; -1 is none in particular
///
/// # Errors
/// - `EINVAL`: the group is not of this user namespace
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "2.6.23", source = "linux/if_tun.h")]
#[inline]
pub fn tunsetgroup(fd: Fd<'_>, group: Gid) -> Result<()> {
    request(fd, IOCTL::TUNSETGROUP, group)
}

/// Say what type of hardware an interface that is down claims to be.
///
/// # Arguments
/// - `fd`: the tun device
/// - `hardware`: the type, an `ARPHRD`; 1 is Ethernet
///
/// # Errors
/// - `EBUSY`: the interface is up
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "2.6.23", source = "linux/if_tun.h")]
#[inline]
pub fn tunsetlink(fd: Fd<'_>, hardware: i32) -> Result<()> {
    request(fd, IOCTL::TUNSETLINK, hardware)
}

/// Say which work on packets is left to the program that reads them; the interface must have `VNET_HDR`.
///
/// # Arguments
/// - `fd`: the tun device
/// - `offload`: the work
///
/// # Errors
/// - `EINVAL`: the kernel does not know all of it, or segments are left without checksums
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "2.6.27", source = "linux/if_tun.h")]
#[inline]
pub fn tunsetoffload(fd: Fd<'_>, offload: TUN_F) -> Result<()> {
    request(fd, IOCTL::TUNSETOFFLOAD, offload)
}

/// Take the queue of a descriptor into use, or out of it.
///
/// # Arguments
/// - `fd`: a descriptor of an interface with `MULTI_QUEUE`
/// - `flags`: `ATTACH_QUEUE` or `DETACH_QUEUE`
///
/// # Errors
/// - `EINVAL`: the queue is in that state already, the interface has one queue, or the flags are neither
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "3.8", source = "linux/if_tun.h")]
#[inline]
pub fn tunsetqueue(fd: Fd<'_>, flags: IFF_TUN) -> Result<()> {
    let mut ifreq = Ifreq::new(flags)?;
    request(fd, IOCTL::TUNSETQUEUE, &raw mut ifreq)
}

/// Filter the frames that come out of a tap device by a classic BPF program.
///
/// # Arguments
/// - `fd`: the tap device
/// - `filter`: the program, as `cbpf.assemble` makes it
///
/// # Errors
/// - `EINVAL`: the program is not right, or it is no tap device
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "2.6.34", source = "linux/if_tun.h")]
#[inline]
pub fn tunattachfilter(fd: Fd<'_>, filter: Slice<'_, SockFilter>) -> Result<()> {
    let program = SockFprog::new(filter)?;
    request(fd, IOCTL::TUNATTACHFILTER, &raw const program)
}

/// Remove the filter of a tap device.
///
/// # Arguments
/// - `fd`: the tap device
///
/// # Errors
/// - `EINVAL`: it is no tap device
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "2.6.34", source = "linux/if_tun.h")]
#[inline]
pub fn tundetachfilter(fd: Fd<'_>) -> Result<()> {
    // Its number says that it takes a program, which the kernel does not look at; checkers of memory do.
    let program = SockFprog::new(Slice::from([].as_slice()))?;
    request(fd, IOCTL::TUNDETACHFILTER, &raw const program)
}

/// Say whether an interface has a carrier.
///
/// # Arguments
/// - `fd`: the tun device
/// - `carrier`: 1 or 0
///
/// # Errors
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "5.0", source = "linux/if_tun.h")]
#[inline]
pub fn tunsetcarrier(fd: Fd<'_>, carrier: i32) -> Result<()> {
    request(fd, IOCTL::TUNSETCARRIER, &raw const carrier)
}

/// Say how long the header before each packet is, with `VNET_HDR`.
///
/// # Arguments
/// - `fd`: the tun device
/// - `size`: its length in bytes, at least 10
///
/// # Errors
/// - `EINVAL`: it is less
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(harms, since = "2.6.34", source = "linux/if_tun.h")]
#[inline]
pub fn tunsetvnethdrsz(fd: Fd<'_>, size: i32) -> Result<()> {
    request(fd, IOCTL::TUNSETVNETHDRSZ, &raw const size)
}

/// Tell how long the header before each packet is, with `VNET_HDR`.
///
/// # Arguments
/// - `fd`: the tun device
/// - `size`: filled with its length in bytes
///
/// # Errors
/// - `EBADFD`: `fd` is not that of an interface
/// - `ENOTTY`: `fd` is no tun device
#[call(since = "2.6.34", source = "linux/if_tun.h")]
#[inline]
pub fn tungetvnethdrsz(fd: Fd<'_>, size: Mut<'_, i32>) -> Result<()> {
    request(fd, IOCTL::TUNGETVNETHDRSZ, size)
}

/// Open the network namespace that the interface of a descriptor is in.
///
/// # Arguments
/// - `fd`: the tun device
///
/// # Returns
/// A descriptor of the namespace, for `setns`.
///
/// # Errors
/// - `EBADFD`: `fd` is not that of an interface
/// - `EPERM`: the caller may not
/// - `ENOTTY`: `fd` is no tun device
#[call(since = "5.2", source = "linux/if_tun.h")]
#[inline]
pub fn tungetdevnetns(fd: Fd<'_>) -> Result<OwnedFd> {
    descriptor(syscall!(__NR_ioctl, fd, IOCTL::TUNGETDEVNETNS, 0_i32))
}

/// The index of an interface, by a socket of its network namespace.
pub(super) fn interface_index(socket: Fd<'_>, name: &[u8]) -> Result<u32> {
    let mut ifreq = Ifreq::new(IFF_TUN::empty())?;
    ifreq
        .name
        .get_mut(..name.len())
        .ok_or(Errno::INVAL)?
        .copy_from_slice(name);
    request(socket, IOCTL::SIOCGIFINDEX, &raw mut ifreq)?;
    let [low, high] = ifreq.flags.to_ne_bytes();
    Ok(u32::from_ne_bytes([low, high, ifreq.rest[0], ifreq.rest[1]]))
}
