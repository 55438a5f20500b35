//! Multicast databases of bridges.

use super::change::{Change, How, blame};
use super::table::{self, each, number, word, words};
use super::{link, names};
use crate::document::{Context, Error, Result, Value};
use crate::net::{Family, Mac, MdbEntry, MdbEntryRequest, MdbRequest};
use crate::netlink::schema::route::mdb::FAMILY;
use std::net::IpAddr;

/// See [`crate::net::mdb`].
pub(in crate::net) fn list(request: &MdbRequest) -> Result<Vec<MdbEntry>> {
    let work = || -> Result<Vec<MdbEntry>> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let bridge = link::named(&mut socket, request.link.as_ref(), "link")?;
        let port = link::named(&mut socket, request.port.as_ref(), "port")?;
        let mut question = Change::new();
        // The kernel does not filter them.
        question.put("family", "bridge");
        let rows = table::rows(&mut socket, &FAMILY, "getmdb", question)?;
        let mut links = link::Names::new();
        let mut found = Vec::new();
        for row in &rows {
            let index = number(row, "ifindex").unwrap_or_default();
            let groups = row.get("mdb").map_or(&[][..], |entries| each(entries, "entry"));
            for entry in groups.iter().flat_map(|group| each(group, "info")) {
                let port_index = number(entry, "ifindex").unwrap_or_default();
                if bridge.is_none_or(|wanted| wanted == index) && port.is_none_or(|wanted| wanted == port_index) {
                    found.push(MdbEntry {
                        link: links.of(&socket, index),
                        index,
                        port: links.of(&socket, port_index),
                        port_index,
                        group: group(entry),
                        source: word(entry, "source").parse().ok(),
                        vlan: number(entry, "vid")
                            .filter(|vlan| *vlan != 0)
                            .and_then(|vlan| vlan.try_into().ok()),
                        state: word(entry, "state"),
                        flags: words(entry, "flags"),
                        timer: f64::from(number(entry, "timer").unwrap_or_default()) / 100.0,
                        protocol: word(entry, "rtprot"),
                    });
                }
            }
        }
        Ok(found)
    };
    work().context(|| "listing multicast databases")
}

/// The group's address, whose length the protocol tells.
fn group(entry: &Value) -> String {
    let Some(Value::Bytes(bytes)) = entry.get("addr") else {
        return String::new();
    };
    let family = match word(entry, "proto").as_str() {
        "ip" => Some((Family::Inet, 4)),
        "ipv6" => Some((Family::Inet6, 16)),
        _ => None,
    };
    let address = family.and_then(|(family, length)| names::ip(family, bytes.0.get(..length)?));
    address.map_or_else(
        || Mac::from(bytes.0.get(..6).unwrap_or_default()).to_string(),
        |address| address.to_string(),
    )
}

/// See [`crate::net::mdb_add`] and its kin.
pub(in crate::net) fn change(how: How, request: &MdbEntryRequest) -> Result<()> {
    let work = || -> Result<()> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let wrong = || Error::invalid("group", format!("{:?} is no IP or hardware address", request.group));
        let (mut address, protocol) = match request.group.parse() {
            Ok(IpAddr::V4(address)) => (address.octets().to_vec(), "ip".into()),
            Ok(IpAddr::V6(address)) => (address.octets().to_vec(), "ipv6".into()),
            Err(_) => {
                let mac: Option<Mac> = request.group.parse().ok();
                let mac = mac.filter(|mac| mac.as_bytes().len() == 6).ok_or_else(wrong)?;
                (mac.as_bytes().to_vec(), Value::Int(0))
            }
        };
        address.resize(16, 0);
        let index = table::place(&mut socket, request.index, request.link.as_ref())?;
        let missing = || Error::invalid("port", "it is missing; the name of a port is needed");
        let port = link::named(&mut socket, request.port.as_ref(), "port")?.ok_or_else(missing)?;
        let mut entry = Change::new();
        entry
            .put("ifindex", u64::from(port))
            .put("state", if request.temporary { "temporary" } else { "permanent" })
            .put("vid", u64::from(request.vlan.unwrap_or_default()))
            .put("addr", Value::Bytes(address.into()))
            .put("proto", protocol);
        let mut change = Change::new();
        change
            .put("family", "bridge")
            .put("ifindex", u64::from(index))
            .put("entry", entry.into_value());
        if let Some(source) = request.source {
            let mut more = Change::new();
            more.put("source", source.to_string());
            change.put("entry_attrs", more.into_value());
        }
        let question = change.request(&FAMILY, how.of("newmdb", "delmdb"), how);
        let done = question.and_then(|question| socket.change(question));
        done.map_err(|error| {
            let fields = [
                ("entry_attrs.source", "source"),
                ("entry", "group"),
                ("ifindex", "link"),
            ];
            blame(error, &fields)
        })
    };
    work().context(|| format!("{} an entry of a multicast database", how.word()))
}
