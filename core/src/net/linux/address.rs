//! Addresses.

use super::{link, names};
use crate::abi::errno::Errno;
use crate::document::{Error, Result, Text};
use crate::net::{Address, AddressesRequest, Family};
use crate::netlink::{Message, Request, Socket, read as wire};
use linux_raw_sys::netlink as raw;

/// `IFA_*` by the attribute's number.
macro_rules! ifa {
    ($($name:ident)*) => { $(const $name: u16 = raw::$name as u16;)* };
}
ifa! { IFA_ADDRESS IFA_LOCAL IFA_LABEL IFA_BROADCAST IFA_CACHEINFO IFA_FLAGS }

/// The lifetime that means forever.
const FOREVER: u32 = u32::MAX;

/// The addresses that satisfy a request, with the names of their links.
pub(super) fn read(socket: &mut Socket, request: &AddressesRequest) -> Result<Vec<Address>> {
    let only = match (request.index, &request.link) {
        (Some(index), _) => Some(link::by_index(socket, index)?),
        (None, Some(name)) => Some(link::by_name(socket, name).map_err(|error| error.with_field("link"))?),
        (None, None) => None,
    };
    if let (Some(found), Some(index), Some(name)) = (&only, request.index, &request.link)
        && found.name != *name
        && !found.altnames.contains(name)
    {
        let message = format!("link {index} has another name than {name:?}");
        return Err(Error::new(Errno::NODEV, message).with_field("link"));
    }
    let mut addresses = dump(socket, only.as_ref().map(|link| link.index), request.family)?;
    if let Some(link) = only {
        addresses
            .iter_mut()
            .for_each(|address| address.link = link.name.clone());
    } else {
        // The names are read after the addresses: a link that is gone by then took its addresses along.
        let names = link::names(socket)?;
        addresses.retain_mut(|address| match names.get(&address.index) {
            Some(name) => {
                address.link = name.clone();
                true
            }
            None => false,
        });
    }
    Ok(addresses)
}

/// The addresses of one link or all, of one family or both, without the names of their links.
pub(super) fn dump(socket: &mut Socket, index: Option<u32>, family: Option<Family>) -> Result<Vec<Address>> {
    let mut header: raw::ifaddrmsg = wire(&[]);
    header.ifa_index = index.unwrap_or(0);
    header.ifa_family = names::family(family);
    let mut addresses = socket.dump(Request::new(raw::RTM_GETADDR as u32, raw::NLM_F_DUMP, &header), parse)?;
    // An older kernel does not filter.
    addresses.retain(|a| index.is_none_or(|index| a.index == index) && family.is_none_or(|family| a.family == family));
    Ok(addresses)
}

/// An address from its message; nothing if it is of another family or the message is about something else.
fn parse(message: &Message<'_>) -> Option<Address> {
    let header: raw::ifaddrmsg = message.body();
    let family = match header.ifa_family.into() {
        libc::AF_INET => Family::Inet,
        libc::AF_INET6 => Family::Inet6,
        _ => return None,
    };
    if message.kind != raw::RTM_NEWADDR as u32 {
        return None;
    }
    let mut address = Address {
        index: header.ifa_index,
        family,
        prefix: header.ifa_prefixlen.into(),
        link: Text::default(),
        address: family.into(),
        peer: None,
        broadcast: None,
        label: Text::default(),
        scope: names::scope(header.ifa_scope),
        flags: Vec::new(),
        flag_bits: header.ifa_flags.into(),
        preferred: None,
        valid: None,
    };
    let (mut local, mut remote) = (None, None);
    for (kind, value) in message.attributes::<raw::ifaddrmsg>() {
        match kind {
            IFA_LOCAL => local = names::ip(family, value.0),
            IFA_ADDRESS => remote = names::ip(family, value.0),
            IFA_BROADCAST => address.broadcast = names::ip(family, value.0),
            IFA_LABEL => address.label = value.text(),
            IFA_FLAGS => address.flag_bits = value.u32().unwrap_or(address.flag_bits),
            IFA_CACHEINFO => {
                let times: raw::ifa_cacheinfo = wire(value.0);
                address.preferred = Some(times.ifa_prefered).filter(|seconds| *seconds != FOREVER);
                address.valid = Some(times.ifa_valid).filter(|seconds| *seconds != FOREVER);
            }
            _ => {}
        }
    }
    address.flags = names::address_flags(address.flag_bits, family);
    // Without a local address both ends have the same; IPv6 sends only that form unless there is a peer.
    address.peer = local
        .is_some()
        .then_some(remote)
        .flatten()
        .filter(|peer| Some(*peer) != local);
    address.address = local.or(remote)?;
    Some(address)
}
