//! Addresses.

use super::change::{Change, How, blame};
use super::{link, names};
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result, Text};
use crate::net::{Address, AddressRequest, AddressesRequest, Family, Interface, Link, LinksRequest, Network};
use crate::netlink::schema::route::address as schema;
use crate::netlink::{Message, Request, Socket, read as wire};
use linux_raw_sys::netlink as raw;
use std::collections::HashMap;

/// `IFA_*` by the attribute's number.
macro_rules! ifa {
    ($($name:ident)*) => { $(const $name: u16 = raw::$name as u16;)* };
}
ifa! { IFA_ADDRESS IFA_LOCAL IFA_LABEL IFA_BROADCAST IFA_CACHEINFO IFA_FLAGS }

/// The lifetime that means forever.
const FOREVER: u32 = u32::MAX;

/// See [`crate::net::addresses`].
pub(in crate::net) fn list(request: &AddressesRequest) -> Result<Vec<Address>> {
    let mut socket = super::open(request.namespace.as_ref())?;
    read(&mut socket, request).context(|| "listing addresses")
}

/// See [`crate::net::interfaces`].
pub(in crate::net) fn interfaces(request: &LinksRequest) -> Result<Vec<Interface>> {
    let mut socket = super::open(request.namespace.as_ref())?;
    let links = link::read(&mut socket, request).context(|| "listing links")?;
    let only = match links.as_slice() {
        [link] => Some(link.index),
        _ => None,
    };
    let mut addresses: HashMap<u32, Vec<Address>> = HashMap::new();
    for address in dump(&mut socket, only, None).context(|| "listing addresses")? {
        addresses.entry(address.index).or_default().push(address);
    }
    let join = |link: Link| {
        let mut addresses = addresses.remove(&link.index).unwrap_or_default();
        addresses.sort_by_key(|address| address.family);
        addresses
            .iter_mut()
            .for_each(|address| address.link = link.name.clone());
        Interface { link, addresses }
    };
    Ok(links.into_iter().map(join).collect())
}

/// What a request calls the attributes of an address.
const FIELDS: &[(&str, &str)] = &[
    ("local", "address"),
    ("prefixlen", "address"),
    ("address", "peer"),
    ("index", "link"),
    ("rt_priority", "priority"),
    ("cacheinfo", "valid"),
];

/// See [`crate::net::address_add`] and its kin.
pub(in crate::net) fn change(how: How, request: &AddressRequest) -> Result<()> {
    let work = || {
        let mut socket = super::open(request.namespace.as_ref())?;
        let change = changed(&mut socket, how, request)?;
        socket.change(change).map_err(|error| blame(error, FIELDS))
    };
    work().context(|| format!("{} an address", how.word()))
}

fn changed(socket: &mut Socket, how: How, request: &AddressRequest) -> Result<Request> {
    let missing = |field: &str, like: &str| Error::invalid(field, format!("it is missing; {like}"));
    let network = request
        .address
        .ok_or_else(|| missing("address", "an address such as \"192.0.2.1/24\" is needed"))?;
    let index = link::wanted(socket, request.index, request.link.as_ref())?
        .ok_or_else(|| missing("link", "the name or index of a link is needed"))?;
    let family = Family::from(network.address);
    let scope = match &request.scope {
        Some(scope) => names::scope_number("scope", scope)?,
        None if network.address.is_loopback() => libc::RT_SCOPE_HOST.into(),
        None => libc::RT_SCOPE_UNIVERSE.into(),
    };
    let mut change = Change::new();
    change
        .put("family", u64::from(names::family(Some(family))))
        .put("prefixlen", u64::from(network.prefix))
        .put("index", u64::from(index))
        .put("scope", u64::from(scope))
        .put("local", network.address.to_string())
        .put("address", request.peer.unwrap_or(network.address).to_string())
        .put_some("broadcast", request.broadcast.map(|address| address.to_string()))
        .put_some("label", request.label.clone())
        .put_some("rt_priority", request.priority.map(u64::from));
    let flags = names::bits(&schema::IFA_F, "flags", &request.flags)?;
    if flags != 0 {
        change.put("flags", u64::from(flags));
    }
    if request.preferred.is_some() || request.valid.is_some() {
        let mut times = Change::new();
        let valid = request.valid.unwrap_or(FOREVER);
        times
            .put(
                "ifa_prefered",
                u64::from(request.preferred.unwrap_or(FOREVER).min(valid)),
            )
            .put("ifa_valid", u64::from(valid));
        change.put("cacheinfo", times.into_value());
    }
    change
        .request(&schema::FAMILY, how.of("newaddr", "deladdr"), how)
        .map_err(|error| blame(error, FIELDS))
}

/// See [`crate::net::addresses_flush`].
pub(in crate::net) fn flush(request: &AddressesRequest) -> Result<u32> {
    let work = || {
        let mut socket = super::open(request.namespace.as_ref())?;
        let mut gone = 0;
        for address in read(&mut socket, request)? {
            let network = Network {
                address: address.address,
                prefix: address.prefix as u8,
            };
            let one = AddressRequest {
                index: Some(address.index),
                address: Some(network),
                peer: address.peer,
                ..AddressRequest::default()
            };
            let change = changed(&mut socket, How::Delete, &one)?;
            match socket.change(change) {
                // A secondary address went with the primary one.
                Err(error) if error.errno != Errno::ADDRNOTAVAIL => return Err(error),
                _ => gone += 1,
            }
        }
        Ok(gone)
    };
    let result: Result<u32> = work();
    result.context(|| "removing addresses")
}

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
pub(super) fn parse(message: &Message<'_>) -> Option<Address> {
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
