//! One thing in several messages: what the kernel tells in parts becomes one value, what is too long for a request becomes several.
//!
//! The schema says which operations are so (`whole`), and for a set which attributes tell one thing from others (`by`): each part repeats them.

use super::encode;
use super::schema::{Kind, Message, Set};
use crate::abi::errno::Errno;
use crate::document::{Result, Value};

/// How long a request may be: the list in it is an attribute, whose length has 16 bits.
const LONGEST: usize = 60 << 10;

/// Adds to a value what another message says of the same thing: lists go on, maps are merged, and what was there stays.
pub(super) fn merge(set: &'static Set, into: &mut Value, more: Value) {
    let (Value::Map(into), Value::Map(more)) = (into, more) else {
        return;
    };
    for (name, value) in more {
        match into.iter_mut().find(|(known, _)| *known == name) {
            None => into.push((name, value)),
            Some((_, known)) => {
                if let Some(attribute) = set.name(&name) {
                    merge_kind(&attribute.kind, known, value);
                }
            }
        }
    }
}

/// The same for what is in an attribute.
fn merge_kind(kind: &'static Kind, into: &mut Value, more: Value) {
    match (kind, into, more) {
        (Kind::Nest(set), into, more) => merge(set, into, more),
        (Kind::Numbered(kind), Value::Map(into), Value::Map(more)) => {
            for (name, value) in more {
                match into.iter_mut().find(|(known, _)| *known == name) {
                    None => into.push((name, value)),
                    Some((_, known)) => merge_kind(kind, known, value),
                }
            }
        }
        (Kind::Array(item, _) | Kind::Repeat(item), Value::List(into), Value::List(more)) => {
            let mut more = more.into_iter().peekable();
            if let (Kind::Nest(set), Some(last)) = (item, into.last_mut())
                && let Some(first) = more.next_if(|first| same(set, last, first))
            {
                merge(set, last, first);
            }
            into.extend(more);
        }
        _ => {}
    }
}

/// Whether two values are of one thing.
fn same(set: &'static Set, one: &Value, other: &Value) -> bool {
    !set.by.is_empty() && set.by.iter().all(|name| one.get(name) == other.get(name))
}

/// A request as the parts that it must be sent in; mostly one.
pub(super) fn split(message: &'static Message, value: &Value) -> Result<Vec<Value>> {
    match size(message, value) {
        Ok(size) if size <= LONGEST => return Ok(vec![value.clone()]),
        Err(error) if error.errno != Errno::MSGSIZE => return Err(error),
        _ => {}
    }
    let header = |name: &str| message.header.field(name).is_some();
    let mut parts = Vec::new();
    pieces(message.set, value, &header, &mut |piece| {
        // A piece joins the part before it if there is room.
        if let Some(last) = parts.last_mut() {
            let mut joined = Clone::clone(last);
            merge(message.set, &mut joined, piece.clone());
            if size(message, &joined).is_ok_and(|size| size <= LONGEST) {
                *last = joined;
                return;
            }
        }
        parts.push(piece);
    });
    Ok(parts)
}

/// How long a request is.
fn size(message: &'static Message, value: &Value) -> Result<usize> {
    let mut bytes = Vec::new();
    encode::message(message, value, &mut bytes)?;
    Ok(bytes.len())
}

/// How many items of a list stay together.
const TOGETHER: usize = 64;

/// The pieces of a map: one without lists of attributes, then for each list some of its items, each with what tells the thing from others.
fn pieces(set: &'static Set, value: &Value, repeated: &dyn Fn(&str) -> bool, each: &mut dyn FnMut(Value)) {
    let Value::Map(entries) = value else {
        return each(value.clone());
    };
    let list = |name: &str| set.name(name).is_some_and(|attribute| listed(&attribute.kind));
    let again = |name: &str| repeated(name) || set.by.contains(&name);
    each(Value::Map(
        entries.iter().filter(|(name, _)| !list(name)).cloned().collect(),
    ));
    let stem: Vec<_> = entries
        .iter()
        .filter(|(name, _)| again(name) && !list(name))
        .cloned()
        .collect();
    for (name, value) in entries.iter().filter(|(name, _)| list(name)) {
        let Some(attribute) = set.name(name) else { continue };
        inner(&attribute.kind, value, &mut |inner| {
            let mut map = stem.clone();
            map.push((name.clone(), inner));
            each(Value::Map(map));
        });
    }
}

/// Whether an attribute holds a list of attributes, which can be taken apart.
fn listed(kind: &'static Kind) -> bool {
    match kind {
        Kind::Array(..) | Kind::Repeat(_) => true,
        Kind::Nest(set) => matches!(set.attributes, [only] if matches!(only.kind, Kind::Repeat(_))),
        _ => false,
    }
}

/// The pieces of a list.
fn inner(kind: &'static Kind, value: &Value, each: &mut dyn FnMut(Value)) {
    match (kind, value) {
        (Kind::Nest(set), value) => pieces(set, value, &|_| false, &mut |piece| {
            if piece != Value::Map(Vec::new()) {
                each(piece);
            }
        }),
        (Kind::Array(Kind::Nest(set), _), Value::List(items)) if !set.by.is_empty() => {
            for item in items {
                pieces(set, item, &|_| false, &mut |piece| each(Value::List(vec![piece])));
            }
        }
        (_, Value::List(items)) => items.chunks(TOGETHER).for_each(|some| each(Value::List(some.to_vec()))),
        (_, value) => each(value.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Bytes;
    use crate::netlink::decode;
    use crate::netlink::schema::family;

    fn map(entries: &[(&str, Value)]) -> Value {
        Value::Map(
            entries
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        )
    }

    #[test]
    fn a_large_device_goes_in_parts_and_comes_back_as_one() {
        let message = &family("wireguard").unwrap().operation("set_device").unwrap().message;
        let address = |peer: usize, at: usize| {
            map(&[
                ("family", "inet".into()),
                ("ipaddr", format!("10.{peer}.{}.{}", at >> 8, at & 255).as_str().into()),
                ("cidr_mask", 32_u64.into()),
            ])
        };
        let peer = |peer: usize, count: usize| {
            map(&[
                ("public_key", Value::Bytes(Bytes(vec![peer as u8; 32]))),
                ("flags", Value::List(vec!["replace_allowedips".into()])),
                (
                    "allowedips",
                    Value::List((0..count).map(|at| address(peer, at)).collect()),
                ),
            ])
        };
        let peers: Vec<_> = (0..200).map(|at| peer(at, if at == 100 { 5000 } else { 3 })).collect();
        let device = map(&[
            ("ifname", "wg0".into()),
            ("listen_port", 51820_u64.into()),
            ("flags", Value::List(vec!["replace_peers".into()])),
            ("peers", Value::List(peers)),
        ]);
        let parts = split(message, &device).unwrap();
        assert!(parts.len() > 2, "{}", parts.len());
        let mut whole = None;
        for (at, part) in parts.iter().enumerate() {
            assert_eq!(part.get("ifname"), device.get("ifname"));
            // Peers are replaced once, or the second part would undo the first.
            assert_eq!(part.get("flags").is_some(), at == 0);
            let mut bytes = Vec::new();
            encode::message(message, part, &mut bytes).unwrap();
            assert!(bytes.len() <= LONGEST);
            let back = decode::message(message, &bytes);
            match &mut whole {
                None => whole = Some(back),
                Some(whole) => merge(message.set, whole, back),
            }
        }
        assert_eq!(whole.unwrap(), device);
        let small = map(&[("ifname", "wg0".into())]);
        assert_eq!(split(message, &small).unwrap(), [small]);
    }

    #[test]
    fn elements_of_a_set_go_in_parts() {
        let message = &family("nftables").unwrap().operation("newsetelem").unwrap().message;
        let element = |at: u32| map(&[("key", map(&[("value", Value::Bytes(Bytes(at.to_be_bytes().to_vec())))]))]);
        let all = map(&[
            ("nfgen_family", "ipv4".into()),
            ("version", 0_u64.into()),
            ("res_id", 0_u64.into()),
            ("table", "t".into()),
            ("set", "s".into()),
            (
                "elements",
                map(&[("elem", Value::List((0..10_000).map(element).collect()))]),
            ),
        ]);
        let parts = split(message, &all).unwrap();
        assert!(parts.len() > 2, "{}", parts.len());
        let mut whole = parts[0].clone();
        for part in &parts[1..] {
            assert_eq!(part.get("nfgen_family"), all.get("nfgen_family"));
            merge(message.set, &mut whole, part.clone());
        }
        assert_eq!(whole, all);
    }
}
