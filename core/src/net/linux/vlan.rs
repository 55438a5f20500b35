//! VLANs of bridges and of their ports.

use super::change::{Change, How, blame};
use super::link;
use super::table::{self, each, number, word, words};
use crate::document::{Context, Error, Result, Value};
use crate::net::{LinksRequest, Vlan, VlanRequest, VlansRequest};
use crate::netlink::schema::route::{bridge_vlan, link as links};

/// See [`crate::net::vlans`].
pub(in crate::net) fn list(request: &VlansRequest) -> Result<Vec<Vlan>> {
    let work = || -> Result<Vec<Vlan>> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let index = link::wanted(&mut socket, request.index, request.link.as_ref())?;
        let mut question = Change::new();
        question
            .put("family", "bridge")
            .put_some("ifindex", index.map(u64::from));
        let rows = table::rows(&mut socket, &bridge_vlan::FAMILY, "getvlan", question)?;
        let mut names = link::Names::new();
        let mut found = Vec::new();
        for row in &rows {
            let index = number(row, "ifindex").unwrap_or_default();
            let name = names.of(&socket, index);
            found.extend(each(row, "entry").iter().filter_map(|entry| {
                let info = entry.get("info")?;
                let flags = words(info, "flags");
                let first = number(info, "vid")?.try_into().ok()?;
                Some(Vlan {
                    link: name.clone(),
                    index,
                    first,
                    last: number(entry, "range")
                        .and_then(|last| last.try_into().ok())
                        .unwrap_or(first),
                    pvid: flags.iter().any(|flag| flag == "pvid"),
                    untagged: flags.iter().any(|flag| flag == "untagged"),
                    state: word(entry, "state"),
                })
            }));
        }
        Ok(found)
    };
    work().context(|| "listing VLANs")
}

/// See [`crate::net::vlan_add`] and its kin.
pub(in crate::net) fn change(operation: &'static str, request: &VlanRequest) -> Result<()> {
    let work = || -> Result<()> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let last = request.last.unwrap_or(request.first);
        for (field, number) in [("first", request.first), ("last", last)] {
            if !(1..=4094).contains(&number) {
                return Err(Error::invalid(field, "a VLAN's number is from 1 to 4094"));
            }
        }
        if last < request.first {
            return Err(Error::invalid("last", "it comes before `first`"));
        }
        let index = table::place(&mut socket, request.index, request.link.as_ref())?;
        let one = LinksRequest {
            index: Some(index),
            ..LinksRequest::default()
        };
        // A bridge is told itself, a port by its bridge.
        let own = link::read(&mut socket, &one)?.iter().any(|link| link.kind == "bridge");
        let info = |number: u16, end: Option<&str>| {
            let flags = [
                request.pvid.then_some("pvid"),
                request.untagged.then_some("untagged"),
                end,
            ];
            let flags = flags.into_iter().flatten().map(Value::from).collect();
            let mut info = Change::new();
            info.put("flags", Value::List(flags)).put("vid", u64::from(number));
            info.into_value()
        };
        let infos = if last == request.first {
            vec![info(last, None)]
        } else {
            vec![info(request.first, Some("range_begin")), info(last, Some("range_end"))]
        };
        let mut specific = Change::new();
        let who = if own { "self" } else { "master" };
        specific
            .put("flags", Value::List(vec![who.into()]))
            .put("vlan_info", infos);
        let mut change = Change::new();
        change
            .put("family", "bridge")
            .put("index", u64::from(index))
            .put("af_spec", specific.into_value());
        let question = change.request(&links::FAMILY, operation, How::Change);
        let done = question.and_then(|question| socket.change(question));
        done.map_err(|error| blame(error, &[("af_spec.vlan_info", "first"), ("index", "link")]))
    };
    let word = if operation == "dellink" { How::Delete } else { How::Add }.word();
    work().context(|| format!("{word} VLANs"))
}
