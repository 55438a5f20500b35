//! Neighbours, and the forwarding tables of bridges, which are the neighbours of the family `AF_BRIDGE`.

use super::change::{Change, How, blame};
use super::table::place;
use super::{link, names};
use crate::document::{Context, Error, Result};
use crate::net::{Family, FdbEntry, FdbEntryRequest, FdbRequest, Neighbour, NeighbourRequest, NeighboursRequest};
use crate::netlink::schema::route::{RTPROT, neighbour as schema};
use crate::netlink::{Message, Request, Socket, read as wire};
use linux_raw_sys::netlink as raw;
use std::net::IpAddr;

/// `NDA_*` by the attribute's number.
macro_rules! nda {
    ($($name:ident)*) => { $(const $name: u16 = raw::$name as u16;)* };
}
nda! { NDA_DST NDA_LLADDR NDA_CACHEINFO NDA_PROBES NDA_VLAN NDA_VNI NDA_IFINDEX NDA_MASTER NDA_PROTOCOL }

/// Ticks of the ages that the kernel tells, in a second.
const TICKS: f64 = 100.0;

/// See [`crate::net::neighbours`].
pub(in crate::net) fn list(request: &NeighboursRequest) -> Result<Vec<Neighbour>> {
    let mut socket = super::open(request.namespace.as_ref())?;
    read(&mut socket, request).context(|| "listing neighbours")
}

/// The neighbours that satisfy a request.
pub(super) fn read(socket: &mut Socket, request: &NeighboursRequest) -> Result<Vec<Neighbour>> {
    let index = link::wanted(socket, request.index, request.link.as_ref())?;
    let master = link::named(socket, request.master.as_ref(), "master")?;
    let mut header: raw::ndmsg = wire(&[]);
    header.ndm_family = names::family(request.family);
    header.ndm_flags = if request.proxy { raw::NTF_PROXY as u8 } else { 0 };
    let mut question = Request::new(raw::RTM_GETNEIGH as u32, raw::NLM_F_DUMP, &header);
    for (kind, number) in [(NDA_IFINDEX, index), (NDA_MASTER, master)] {
        if let Some(number) = number {
            question = question.attribute(kind.into(), &number.to_ne_bytes());
        }
    }
    let wanted = |found: &Neighbour| {
        index.is_none_or(|index| found.index == index)
            && request.family.is_none_or(|family| found.family == family)
            && (request.noarp || found.state_bits & raw::NUD_NOARP == 0)
    };
    let mut neighbours = socket.dump(question, |message| parse(message).filter(wanted))?;
    let mut links = link::Names::new();
    for neighbour in &mut neighbours {
        neighbour.link = links.of(socket, neighbour.index);
    }
    Ok(neighbours)
}

/// A neighbour from its message; nothing if it is of another family.
pub(super) fn parse(message: &Message<'_>) -> Option<Neighbour> {
    let header: raw::ndmsg = message.body();
    let family = match header.ndm_family.into() {
        libc::AF_INET => Family::Inet,
        libc::AF_INET6 => Family::Inet6,
        _ => return None,
    };
    if message.kind != raw::RTM_NEWNEIGH as u32 {
        return None;
    }
    let mut neighbour = Neighbour {
        family,
        address: IpAddr::from(family),
        mac: Default::default(),
        index: header.ndm_ifindex as u32,
        link: Default::default(),
        state: names::set(&schema::NUD, header.ndm_state.into()),
        state_bits: header.ndm_state.into(),
        flags: Vec::new(),
        flag_bits: header.ndm_flags.into(),
        probes: 0,
        users: 0,
        used: 0.0,
        confirmed: 0.0,
        updated: 0.0,
        protocol: names::one(&RTPROT, 0),
    };
    for (kind, value) in message.attributes::<raw::ndmsg>() {
        match kind {
            NDA_DST => neighbour.address = names::ip(family, value.0)?,
            NDA_LLADDR => neighbour.mac = value.0.into(),
            NDA_PROBES => neighbour.probes = value.u32().unwrap_or_default(),
            NDA_PROTOCOL => neighbour.protocol = names::one(&RTPROT, value.u8().unwrap_or_default().into()),
            NDA_CACHEINFO => {
                let info: raw::nda_cacheinfo = wire(value.0);
                neighbour.users = info.ndm_refcnt;
                neighbour.used = f64::from(info.ndm_used) / TICKS;
                neighbour.confirmed = f64::from(info.ndm_confirmed) / TICKS;
                neighbour.updated = f64::from(info.ndm_updated) / TICKS;
            }
            _ => {}
        }
    }
    neighbour.flags = names::set(&schema::NTF, neighbour.flag_bits);
    Some(neighbour)
}

/// What a request calls the attributes of a neighbour.
const FIELDS: &[(&str, &str)] = &[("dst", "address"), ("lladdr", "mac"), ("ifindex", "link")];

/// See [`crate::net::neighbour_add`] and its kin.
pub(in crate::net) fn change(how: How, request: &NeighbourRequest) -> Result<()> {
    let work = || -> Result<()> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let missing = || Error::invalid("address", "it is missing; an IP address is needed");
        let address = request.address.ok_or_else(missing)?;
        let index = place(&mut socket, request.index, request.link.as_ref())?;
        let flags = names::bits(&schema::NTF, "flags", &request.flags)?;
        let protocol = request
            .protocol
            .as_deref()
            .map(|text| names::number(&RTPROT, "protocol", text))
            .transpose()?;
        let mut change = Change::new();
        change
            .put("family", u64::from(names::family(Some(address.into()))))
            .put("ifindex", u64::from(index))
            .put("state", u64::from(state(how, &request.state)?))
            .put("flags", u64::from(flags))
            .put("dst", address.to_string())
            .put_some("lladdr", request.mac.map(|mac| mac.to_string()))
            .put_some("protocol", protocol.map(u64::from));
        let question = change.request(&schema::FAMILY, how.of("newneigh", "delneigh"), how);
        let done = question.and_then(|question| socket.change(question));
        done.map_err(|error| blame(error, FIELDS))
    };
    work().context(|| format!("{} a neighbour", how.word()))
}

/// The state of a request; permanent if it says none.
fn state(how: How, given: &[String]) -> Result<u32> {
    match given {
        [] if how == How::Delete => Ok(0),
        [] => Ok(raw::NUD_PERMANENT),
        given => names::bits(&schema::NUD, "state", given),
    }
}

/// See [`crate::net::fdb_add`] and its kin.
pub(in crate::net) fn change_fdb(how: How, request: &FdbEntryRequest) -> Result<()> {
    let work = || -> Result<()> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let missing = || Error::invalid("mac", "it is missing; a hardware address is needed");
        let mac = request.mac.ok_or_else(missing)?;
        let index = place(&mut socket, request.index, request.link.as_ref())?;
        let flags = names::bits(&schema::NTF, "flags", &request.flags)?;
        let both = raw::NTF_SELF | raw::NTF_MASTER;
        let mut change = Change::new();
        change
            .put("family", libc::AF_BRIDGE as u64)
            .put("ifindex", u64::from(index))
            .put("state", u64::from(state(how, &request.state)?))
            .put(
                "flags",
                u64::from(if flags & both == 0 {
                    flags | raw::NTF_SELF
                } else {
                    flags
                }),
            )
            .put("lladdr", mac.to_string())
            .put_some("vlan", request.vlan.map(u64::from))
            .put_some("dst", request.destination.map(|address| address.to_string()))
            .put_some("vni", request.vni.map(u64::from))
            .put_some("port", request.port.map(u64::from));
        let question = change.request(&schema::FAMILY, how.of("newneigh", "delneigh"), how);
        let done = question.and_then(|question| socket.change(question));
        done.map_err(|error| blame(error, &[("dst", "destination"), ("lladdr", "mac"), ("ifindex", "link")]))
    };
    work().context(|| format!("{} an entry of a forwarding table", how.word()))
}

/// See [`crate::net::fdb`].
pub(in crate::net) fn fdb(request: &FdbRequest) -> Result<Vec<FdbEntry>> {
    let mut socket = super::open(request.namespace.as_ref())?;
    read_fdb(&mut socket, request).context(|| "listing forwarding tables")
}

/// The entries that satisfy a request.
pub(super) fn read_fdb(socket: &mut Socket, request: &FdbRequest) -> Result<Vec<FdbEntry>> {
    let index = link::named(socket, request.link.as_ref(), "link")?;
    let master = link::named(socket, request.master.as_ref(), "master")?;
    let mut header: raw::ndmsg = wire(&[]);
    header.ndm_family = libc::AF_BRIDGE as u8;
    let mut question = Request::new(raw::RTM_GETNEIGH as u32, raw::NLM_F_DUMP, &header);
    if let Some(master) = master {
        question = question.attribute(NDA_MASTER.into(), &master.to_ne_bytes());
    }
    let wanted = |found: &FdbEntry| index.is_none_or(|index| found.index == index);
    let mut entries = socket.dump(question, |message| parse_fdb(message).filter(wanted))?;
    let mut links = link::Names::new();
    for entry in &mut entries {
        entry.link = links.of(socket, entry.index);
    }
    Ok(entries)
}

/// An entry from its message; nothing if it is about something else.
pub(super) fn parse_fdb(message: &Message<'_>) -> Option<FdbEntry> {
    let header: raw::ndmsg = message.body();
    if message.kind != raw::RTM_NEWNEIGH as u32 || i32::from(header.ndm_family) != libc::AF_BRIDGE {
        return None;
    }
    let mut entry = FdbEntry {
        index: header.ndm_ifindex as u32,
        state: names::set(&schema::NUD, header.ndm_state.into()),
        flags: names::set(&schema::NTF, header.ndm_flags.into()),
        ..FdbEntry::default()
    };
    for (kind, value) in message.attributes::<raw::ndmsg>() {
        match kind {
            NDA_LLADDR => entry.mac = value.0.into(),
            NDA_MASTER => entry.master = value.u32(),
            NDA_VLAN => entry.vlan = value.0.try_into().ok().map(u16::from_ne_bytes),
            NDA_VNI => entry.vni = value.u32(),
            NDA_DST => {
                let family = if value.0.len() == 4 {
                    Family::Inet
                } else {
                    Family::Inet6
                };
                entry.destination = names::ip(family, value.0);
            }
            _ => {}
        }
    }
    Some(entry)
}
