//! Tun and tap devices: interfaces whose packets a program reads and writes.

mod calls;

pub use calls::*;

use crate::abi::{AF, CLONE, IFF_TUN, O, SOCK};
use crate::arg::{DirFd, Fd};
use crate::document::{Context, Error, Object, Result, Text};
use crate::{Errno, file, mount, socket};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::ffi::CStr;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

/// Which device is wanted, and what it shall be like.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct TunRequest {
    /// The interface's name, at most 15 bytes; `%d` in it becomes the first number that is free. Empty: `tun%d` or `tap%d`.
    pub name: Text,
    /// Whether it carries Ethernet frames, and not packets of the network layer.
    pub tap: bool,
    /// Whether several descriptors have a queue each: whoever opens the same name so again has one more.
    pub multi_queue: bool,
    /// Whether packets have a `struct virtio_net_hdr` before them.
    pub vnet_hdr: bool,
    /// Whether packets have a `struct tun_pi` before them, which says the protocol.
    pub packet_info: bool,
    /// Whether it must not be there yet.
    pub exclusive: bool,
    /// Whether reading and writing never waits.
    pub nonblock: bool,
    /// Whether the interface stays when it is closed; left as it is if not given.
    pub persist: Option<bool>,
    /// The user who may open it later, if it stays.
    pub owner: Option<u32>,
    /// The group that may open it later, if it stays.
    pub group: Option<u32>,
    /// The network namespace where it is: a name as `ip netns` has them, or a path; the caller's own if not given.
    pub namespace: Option<Text>,
}

/// A tun or tap device, as it is now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct TunInfo {
    /// The interface's name.
    pub name: Text,
    /// The index that the interface had in its namespace when it was opened.
    pub index: u32,
    /// Whether it carries Ethernet frames.
    pub tap: bool,
    /// Whether several descriptors have a queue each.
    pub multi_queue: bool,
    /// Whether packets have a `struct virtio_net_hdr` before them.
    pub vnet_hdr: bool,
    /// The length of that header with all that follows it, in bytes; 0 if there is none.
    pub vnet_hdr_size: u32,
    /// Whether packets have a `struct tun_pi` before them.
    pub packet_info: bool,
    /// Whether the interface stays when it is closed.
    pub persist: bool,
}

/// An open tun or tap device. Its descriptor is for `read`, `write` and waiting: each `read` gives one packet that the kernel sent to the
/// interface, each `write` is one that arrives from it. The interface is there until this is closed, unless it persists.
#[derive(Debug)]
pub struct Tun {
    fd: OwnedFd,
    index: u32,
    /// The kernel does not tell it: its flag for that has a second meaning when it is asked.
    packet_info: bool,
}

#[document]
impl Tun {
    /// Open a tun or tap device; its interface is made if it is not there.
    ///
    /// # Returns
    /// The device.
    ///
    /// # Errors
    /// - `ENOENT`: the kernel has no tun devices, or `namespace` is not there
    /// - `EPERM`: the caller may not make interfaces (`CAP_NET_ADMIN`), or not use this one
    /// - `EBUSY`: somebody else has it open, or it is there and `exclusive` is wanted
    /// - `EINVAL`: the name is too long, or is that of an interface of another kind
    #[document(blocks, since = "2.6.27", source = "Documentation/networking/tuntap, linux/if_tun.h")]
    pub fn open(request: TunRequest) -> Result<Self> {
        let Some(namespace) = &request.namespace else {
            return make(&request);
        };
        let namespace = namespace_of(namespace)?;
        let inside = || {
            mount::setns(Fd::from(&namespace), CLONE::NEWNET).context(|| "entering the network namespace")?;
            make(&request)
        };
        // the namespace of a thread is its own, so that the caller's stays as it is
        std::thread::scope(|scope| scope.spawn(inside).join())
            .unwrap_or_else(|_| Err(Error::new(Errno::IO, "the thread that makes the device failed")))
    }

    /// Tell what the device is like.
    ///
    /// # Returns
    /// Its name and properties, as they are now.
    ///
    /// # Errors
    /// - `EBADFD`: the interface was removed
    #[document(since = "2.6.27", source = "Documentation/networking/tuntap, linux/if_tun.h")]
    pub fn info(&self) -> Result<TunInfo> {
        let (name, flags) = interface(&self.fd).context(|| "asking for the interface")?;
        let mut size = 0;
        if flags.contains(IFF_TUN::VNET_HDR) {
            tungetvnethdrsz(Fd::from(&self.fd), (&mut size).into()).context(|| "asking for the header's length")?;
        }
        Ok(TunInfo {
            name,
            index: self.index,
            tap: flags.contains(IFF_TUN::TAP),
            multi_queue: flags.contains(IFF_TUN::MULTI_QUEUE),
            vnet_hdr: flags.contains(IFF_TUN::VNET_HDR),
            vnet_hdr_size: size.cast_unsigned(),
            packet_info: self.packet_info,
            persist: flags.contains(IFF_TUN::PERSIST),
        })
    }
}

impl Object for Tun {
    /// Readable when a packet has come.
    fn fd(&self) -> Option<RawFd> {
        Some(self.fd.as_raw_fd())
    }
}

/// Opens a namespace by its name or path.
fn namespace_of(namespace: &Text) -> Result<OwnedFd> {
    let path = if namespace.as_bytes().contains(&b'/') {
        namespace.clone()
    } else {
        Text([b"/run/netns/", namespace.as_bytes()].concat())
    };
    let fd = file::openat(
        DirFd::CWD,
        path.to_c("namespace")?.as_c_str().into(),
        O::RDONLY | O::CLOEXEC,
        0,
    );
    fd.context(|| format!("opening {path}"))
        .map_err(|error| error.with_field("namespace"))
}

/// Makes the device in the namespace of the calling thread.
fn make(request: &TunRequest) -> Result<Tun> {
    let device: &CStr = c"/dev/net/tun";
    let flags = O::RDWR | O::CLOEXEC | if request.nonblock { O::NONBLOCK } else { O::empty() };
    let fd = file::openat(DirFd::CWD, device.into(), flags, 0).context(|| "opening /dev/net/tun")?;
    let wanted = [
        (IFF_TUN::MULTI_QUEUE, request.multi_queue),
        (IFF_TUN::VNET_HDR, request.vnet_hdr),
        (IFF_TUN::NO_PI, !request.packet_info),
        (IFF_TUN::TUN_EXCL, request.exclusive),
    ];
    let kind = if request.tap { IFF_TUN::TAP } else { IFF_TUN::TUN };
    let flags = wanted
        .iter()
        .filter(|(_, wanted)| *wanted)
        .fold(kind, |all, (flag, _)| all | *flag);
    let name = request.name.to_c("name")?;
    tunsetiff(Fd::from(&fd), name.as_c_str().into(), flags)
        .context(|| format!("making the device \"{}\"", request.name))?;
    if let Some(owner) = request.owner {
        tunsetowner(Fd::from(&fd), owner).context(|| "setting the owner")?;
    }
    if let Some(group) = request.group {
        tunsetgroup(Fd::from(&fd), group).context(|| "setting the group")?;
    }
    if let Some(persist) = request.persist {
        tunsetpersist(Fd::from(&fd), persist.into()).context(|| "making it persistent")?;
    }
    let (name, _) = interface(&fd).context(|| "asking for the interface")?;
    let index = index(&name).context(|| format!("asking for the index of \"{name}\""))?;
    Ok(Tun {
        fd,
        index,
        packet_info: request.packet_info,
    })
}

/// The name of a descriptor's interface, and what it is like.
fn interface(fd: &OwnedFd) -> crate::arg::Result<(Text, IFF_TUN)> {
    let (mut name, mut flags) = ([0; NAME], 0);
    let length = tungetiff(Fd::from(fd), name[..].as_mut().into(), (&mut flags).into())?;
    Ok((name[..length].into(), IFF_TUN::from_bits_retain(flags)))
}

/// The index of an interface in the namespace of the calling thread.
fn index(name: &Text) -> crate::arg::Result<u32> {
    let socket = socket::socket(AF::UNIX, SOCK::DGRAM | SOCK::CLOEXEC, 0)?;
    interface_index(Fd::from(&socket), name.as_bytes())
}

#[cfg(test)]
mod tests;
