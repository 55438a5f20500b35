//! Traffic control. Queues, classes and filters are one message.

use super::change::{Change, How, blame};
use super::table::{self, number, wide, word};
use super::{link, names};
use crate::document::{Context, Error, Result, Text, Value};
use crate::net::{Class, ClassRequest, Filter, FilterRequest, Qdisc, QdiscRequest, TrafficRequest, TrafficStatistics};
use crate::netlink::Socket;
use crate::netlink::schema::route::{ETH_P, tc::FAMILY};

/// Parents that have a name, as a field of documents writes it.
const PARENTS: &[(&str, u32)] = &[("root", ROOT), ("none", 0), ("ingress", INGRESS), ("clsact", INGRESS)];
/// `TC_H_ROOT`.
const ROOT: u32 = 0xffff_ffff;
/// `TC_H_INGRESS`, which is `TC_H_CLSACT` too.
const INGRESS: u32 = 0xffff_fff1;
/// Filters of what comes in, with the queue `ingress` or `clsact`.
const COMES_IN: u32 = 0xffff_fff2;
/// Filters of what goes out, with the queue `clsact`.
const GOES_OUT: u32 = 0xffff_fff3;

/// What a request calls the attributes.
const FIELDS: &[(&str, &str)] = &[("options", "data"), ("ifindex", "link"), ("info", "priority")];

/// A handle as tc(8) writes it.
fn handle_text(number: u32) -> String {
    match (number >> 16, number & 0xffff) {
        (major, 0) => format!("{major:x}:"),
        (0, minor) => format!(":{minor:x}"),
        (major, minor) => format!("{major:x}:{minor:x}"),
    }
}

/// A parent as a name or a handle.
fn parent_text(number: u32) -> String {
    let named = PARENTS.iter().find(|(_, known)| *known == number);
    named.map_or_else(|| handle_text(number), |(name, _)| (*name).to_owned())
}

/// The number that a handle of a request means.
fn handle(field: &str, text: &str) -> Result<u32> {
    let part = |digits: &str| match digits {
        "" => Some(0),
        digits if digits.len() <= 4 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) => {
            u32::from_str_radix(digits, 16).ok()
        }
        _ => None,
    };
    let both = text.split_once(':').filter(|_| text.len() > 1);
    let number = both.and_then(|(major, minor)| Some(part(major)? << 16 | part(minor)?));
    number.ok_or_else(|| {
        Error::invalid(
            field,
            format!("{text:?} is no handle such as \"1:\" or \"1:10\", in hexadecimal"),
        )
    })
}

/// The number that a parent of a request means.
fn parent(text: &str) -> Result<u32> {
    let named = PARENTS.iter().find(|(name, _)| *name == text);
    named.map_or_else(|| handle("parent", text), |(_, number)| Ok(*number))
}

/// The parent of a filter: what comes in has a place of its own.
fn filter_parent(text: &str) -> Result<u32> {
    match text {
        "root" => Ok(0),
        "ingress" => Ok(COMES_IN),
        "egress" => Ok(GOES_OUT),
        other => parent(other),
    }
}

/// The handle of a filter: of `u32` a table, a bucket and a node.
fn filter_handle_text(kind: &str, number: u32) -> String {
    let hex = |number: u32| {
        if number == 0 {
            String::new()
        } else {
            format!("{number:x}")
        }
    };
    match kind {
        _ if number == 0 => String::new(),
        "u32" => {
            let node = number & 0xfff;
            let rest = format!("{}:{}", hex(number >> 20), hex(number >> 12 & 0xff));
            if node == 0 { rest } else { format!("{rest}:{node:x}") }
        }
        _ => format!("{number:#x}"),
    }
}

/// The number that a handle of a filter in a request means.
fn filter_handle(text: &str) -> Result<u32> {
    let wrong = || {
        Error::invalid(
            "handle",
            format!("{text:?} is no handle such as \"0x1\", or \"800::800\" of a u32"),
        )
    };
    let part = |digits: &str, most: u32| match digits {
        "" => Some(0),
        digits if digits.starts_with('+') => None,
        digits => u32::from_str_radix(digits, 16).ok().filter(|number| *number <= most),
    };
    let parts: Vec<_> = text.split(':').collect();
    let number = match parts[..] {
        [all] => part(all.strip_prefix("0x").unwrap_or(all), u32::MAX),
        [table, bucket] => part(table, 0xfff)
            .zip(part(bucket, 0xff))
            .map(|(t, b)| t << 20 | b << 12),
        [table, bucket, node] => {
            (|| Some(part(table, 0xfff)? << 20 | part(bucket, 0xff)? << 12 | part(node, 0xfff)?))()
        }
        _ => None,
    };
    number.ok_or_else(wrong)
}

/// A parent of a row, which the schema may have a name for.
fn row_parent(row: &Value) -> u32 {
    number(row, "parent").unwrap_or_else(|| match word(row, "parent").as_str() {
        "root" => ROOT,
        _ => INGRESS,
    })
}

/// The index of the link of a row.
fn row_link(row: &Value) -> u32 {
    number(row, "ifindex").unwrap_or_default()
}

/// What was counted, and what the kind counts besides.
fn statistics(row: &Value) -> (TrafficStatistics, Option<Value>) {
    let Some(all) = row.get("stats2") else {
        return Default::default();
    };
    let nothing = Value::Null;
    let basic = all.get("basic").unwrap_or(&nothing);
    let queue = all.get("queue").unwrap_or(&nothing);
    let small = |name| number(queue, name).unwrap_or_default();
    let statistics = TrafficStatistics {
        bytes: wide(basic, "bytes").unwrap_or_default(),
        packets: wide(all, "pkt64")
            .or_else(|| wide(basic, "packets"))
            .unwrap_or_default(),
        drops: small("drops"),
        overlimits: small("overlimits"),
        requeues: small("requeues"),
        backlog: small("backlog"),
        qlen: small("qlen"),
    };
    (statistics, all.get("app").cloned())
}

/// A number that is not there if it is 0.
fn some(row: &Value, name: &str) -> Option<u32> {
    number(row, name).filter(|number| *number != 0)
}

/// The question for the table of a link.
fn question(index: u32, parent: u32) -> Change {
    let mut question = Change::new();
    question
        .put("ifindex", u64::from(index))
        .put("parent", u64::from(parent));
    question
}

/// All queues, of one link if it is named.
fn read_qdiscs(socket: &mut Socket, request: &TrafficRequest) -> Result<Vec<Qdisc>> {
    let index = link::wanted(socket, request.index, request.link.as_ref())?;
    // The kernel does not filter queues.
    let mut rows = table::rows(socket, &FAMILY, "getqdisc", Change::new())?;
    rows.retain(|row| index.is_none_or(|index| row_link(row) == index));
    let mut links = link::Names::new();
    let parse = |row: &Value| {
        let (statistics, counters) = statistics(row);
        let index = row_link(row);
        Qdisc {
            link: links.of(socket, index),
            index,
            kind: word(row, "kind"),
            handle: handle_text(number(row, "handle").unwrap_or_default()),
            parent: parent_text(row_parent(row)),
            users: number(row, "info").unwrap_or_default(),
            data: row.get("options").cloned(),
            statistics,
            counters,
            offloaded: some(row, "hw_offload").is_some(),
            ingress_block: some(row, "ingress_block"),
            egress_block: some(row, "egress_block"),
        }
    };
    Ok(rows.iter().map(parse).collect())
}

/// Whether the kind is the one that is wanted.
fn fits(request: &TrafficRequest, kind: &str) -> bool {
    request.kind.as_deref().is_none_or(|wanted| wanted == kind)
}

/// See [`crate::net::qdiscs`].
pub(in crate::net) fn qdiscs(request: &TrafficRequest) -> Result<Vec<Qdisc>> {
    let work = || -> Result<Vec<Qdisc>> {
        let wanted = request.parent.as_deref().map(parent).transpose()?.map(parent_text);
        let mut found = read_qdiscs(&mut super::open(request.namespace.as_ref())?, request)?;
        found
            .retain(|qdisc| fits(request, &qdisc.kind) && wanted.as_ref().is_none_or(|wanted| *wanted == qdisc.parent));
        Ok(found)
    };
    work().context(|| "listing queues")
}

/// See [`crate::net::classes`].
pub(in crate::net) fn classes(request: &TrafficRequest) -> Result<Vec<Class>> {
    let work = || -> Result<Vec<Class>> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let wanted = request.parent.as_deref().map(parent).transpose()?;
        let mut indexes: Vec<_> = read_qdiscs(&mut socket, request)?
            .iter()
            .map(|qdisc| qdisc.index)
            .collect();
        indexes.dedup();
        let mut links = link::Names::new();
        let mut found = Vec::new();
        for index in indexes {
            let rows = table::rows(
                &mut socket,
                &FAMILY,
                "gettclass",
                question(index, wanted.unwrap_or_default()),
            )?;
            for row in rows.iter().filter(|row| fits(request, &word(row, "kind"))) {
                let (statistics, counters) = statistics(row);
                found.push(Class {
                    link: links.of(&socket, index),
                    index,
                    kind: word(row, "kind"),
                    handle: handle_text(number(row, "handle").unwrap_or_default()),
                    parent: parent_text(row_parent(row)),
                    leaf: some(row, "info").map(handle_text),
                    data: row.get("options").cloned(),
                    statistics,
                    counters,
                });
            }
        }
        Ok(found)
    };
    work().context(|| "listing classes")
}

/// See [`crate::net::filters`].
pub(in crate::net) fn filters(request: &TrafficRequest) -> Result<Vec<Filter>> {
    let work = || -> Result<Vec<Filter>> {
        let mut socket = super::open(request.namespace.as_ref())?;
        let wanted = request.parent.as_deref().map(filter_parent).transpose()?;
        let mut places = Vec::new();
        for qdisc in read_qdiscs(&mut socket, request)? {
            match (wanted, qdisc.kind.as_str()) {
                (Some(parent), _) => places.push((qdisc.index, parent)),
                (None, "clsact") => places.extend([COMES_IN, GOES_OUT].map(|parent| (qdisc.index, parent))),
                (None, _) => places.push((qdisc.index, handle("handle", &qdisc.handle)?)),
            }
        }
        places.sort_unstable();
        places.dedup();
        let mut links = link::Names::new();
        let mut found = Vec::new();
        for (index, parent) in places {
            let mut question = question(index, parent);
            question
                .put_some("info", request.priority.map(|priority| u64::from(priority) << 16))
                .put_some("chain", request.chain.map(u64::from));
            let rows = table::rows(&mut socket, &FAMILY, "gettfilter", question)?;
            for row in rows.iter().filter(|row| fits(request, &word(row, "kind"))) {
                let info = number(row, "info").unwrap_or_default();
                let kind = word(row, "kind");
                found.push(Filter {
                    link: links.of(&socket, index),
                    index,
                    handle: filter_handle_text(&kind, number(row, "handle").unwrap_or_default()),
                    kind,
                    parent: handle_text(row_parent(row)),
                    priority: (info >> 16) as u16,
                    protocol: names::one(&ETH_P, u16::from_be(info as u16).into()).into_owned(),
                    chain: number(row, "chain").unwrap_or_default(),
                    data: row.get("options").cloned(),
                });
            }
        }
        Ok(found)
    };
    work().context(|| "listing filters")
}

/// What is common to the three.
struct Common<'a> {
    what: &'static str,
    new: &'static str,
    delete: &'static str,
    namespace: Option<&'a Text>,
    link: Option<&'a Text>,
    index: Option<u32>,
    kind: Option<&'a str>,
    data: Option<&'a Value>,
}

/// Sends a change, of which `fill` puts in what is particular.
fn change(how: How, common: &Common<'_>, fill: impl FnOnce(&mut Change) -> Result<()>) -> Result<()> {
    let work = || -> Result<()> {
        let mut socket = super::open(common.namespace)?;
        let index = table::place(&mut socket, common.index, common.link)?;
        if common.kind.is_none() && how != How::Delete {
            return Err(Error::invalid("kind", "it is missing; what is it to be?"));
        }
        let mut change = Change::new();
        change.put("ifindex", u64::from(index)).put_some("kind", common.kind);
        fill(&mut change)?;
        change.put_some("options", common.data.cloned());
        let question = change.request(&FAMILY, how.of(common.new, common.delete), how);
        let done = question.and_then(|question| socket.change(question));
        done.map_err(|error| blame(error, FIELDS))
    };
    work().context(|| format!("{} a {}", how.word(), common.what))
}

/// See [`crate::net::qdisc_add`] and its kin.
pub(in crate::net) fn change_qdisc(how: How, request: &QdiscRequest) -> Result<()> {
    let common = Common {
        what: "queue",
        new: "newqdisc",
        delete: "delqdisc",
        namespace: request.namespace.as_ref(),
        link: request.link.as_ref(),
        index: request.index,
        kind: request.kind.as_deref(),
        data: request.data.as_ref(),
    };
    change(how, &common, |change| {
        let ingress = matches!(common.kind, Some("clsact" | "ingress"));
        let above = match request.parent.as_deref() {
            Some(text) => parent(text)?,
            None if ingress => INGRESS,
            None => ROOT,
        };
        let number = match request.handle.as_deref() {
            Some(text) => handle("handle", text)?,
            // It has no other, and the kernel wants it to be said.
            None if ingress => INGRESS & 0xffff_0000,
            None => 0,
        };
        change
            .put("parent", u64::from(above))
            .put("handle", u64::from(number))
            .put_some("ingress_block", request.ingress_block.map(u64::from))
            .put_some("egress_block", request.egress_block.map(u64::from));
        Ok(())
    })
}

/// See [`crate::net::class_add`] and its kin.
pub(in crate::net) fn change_class(how: How, request: &ClassRequest) -> Result<()> {
    let common = Common {
        what: "class",
        new: "newtclass",
        delete: "deltclass",
        namespace: request.namespace.as_ref(),
        link: request.link.as_ref(),
        index: request.index,
        kind: request.kind.as_deref(),
        data: request.data.as_ref(),
    };
    change(how, &common, |change| {
        let above = request.parent.as_deref().map(parent).transpose()?;
        let number = request
            .handle
            .as_deref()
            .map(|text| handle("handle", text))
            .transpose()?;
        change
            .put_some("parent", above.map(u64::from))
            .put_some("handle", number.map(u64::from));
        Ok(())
    })
}

/// See [`crate::net::filter_add`] and its kin.
pub(in crate::net) fn change_filter(how: How, request: &FilterRequest) -> Result<()> {
    let common = Common {
        what: "filter",
        new: "newtfilter",
        delete: "deltfilter",
        namespace: request.namespace.as_ref(),
        link: request.link.as_ref(),
        index: request.index,
        kind: request.kind.as_deref(),
        data: request.data.as_ref(),
    };
    change(how, &common, |change| {
        let above = request.parent.as_deref().map(filter_parent).transpose()?;
        let number = request.handle.as_deref().map(filter_handle).transpose()?;
        let protocol = match request.protocol.as_deref() {
            Some(text) => names::number(&ETH_P, "protocol", text)?,
            // All of a priority go together, whatever they look at.
            None if how == How::Delete && number.is_none() => 0,
            None => u32::from(libc::ETH_P_ALL as u16),
        };
        let protocol = u16::try_from(protocol).map_err(|_| Error::invalid("protocol", "it is at most 65535"))?;
        let info = u32::from(request.priority.unwrap_or_default()) << 16 | u32::from(protocol.to_be());
        change
            .put("parent", u64::from(above.unwrap_or_default()))
            .put_some("handle", number.map(u64::from))
            .put("info", u64::from(info))
            .put_some("chain", request.chain.map(u64::from));
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_read_as_they_are_written() {
        for (number, text) in [
            (0x10000, "1:"),
            (0x10010, "1:10"),
            (0xffff_fff2, "ffff:fff2"),
            (0x10, ":10"),
        ] {
            assert_eq!(handle_text(number), text);
            assert_eq!(handle("handle", text).unwrap(), number);
        }
        for text in ["", ":", "1", "12345:", "1:2:3", "+1:", "1:g"] {
            assert_eq!(handle("parent", text).unwrap_err().field, "parent", "{text}");
        }
        for (kind, number, text) in [
            ("u32", 0x8000_0800, "800::800"),
            ("u32", 0x8000_0000, "800:"),
            ("flower", 1, "0x1"),
        ] {
            assert_eq!(filter_handle_text(kind, number), text);
            assert_eq!(filter_handle(text).unwrap(), number);
        }
        for text in ["1000::", "::1000", "0xg", "1:2:3:4", "+1"] {
            assert_eq!(filter_handle(text).unwrap_err().field, "handle", "{text}");
        }
    }
}
