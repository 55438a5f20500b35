//! Where in a request a byte is, in the words of the schema: `linkinfo.data.id`.

use super::attribute::{Attributes, HEADER};
use super::decode::Scope;
use super::schema::{Kind, Message, NOTHING, Set, UNKNOWN};

/// What is at an offset.
struct Place {
    path: String,
    /// The attributes that may stand inside of it.
    set: &'static Set,
}

/// The path of the field or the attribute at an offset into the struct and the attributes; empty if there is none.
pub(super) fn at(message: &'static Message, payload: &[u8], offset: usize) -> String {
    let mut end = 0;
    for field in message.header.fields {
        end += field.kind.width();
        if offset < end {
            return field.name.to_owned();
        }
    }
    place(message, payload, offset).map_or_else(String::new, |place| place.path)
}

/// The path and the name of an attribute that is missing in the one at an offset, or beside all others.
pub(super) fn missing(message: &'static Message, payload: &[u8], nest: Option<usize>, number: u16) -> (String, String) {
    let place = nest.and_then(|offset| place(message, payload, offset));
    let place = place.unwrap_or_else(|| Place {
        path: String::new(),
        set: message.set,
    });
    let name = place
        .set
        .number(number)
        .map_or_else(|| number.to_string(), |attribute| attribute.name.to_owned());
    let path = match place.path.as_str() {
        "" => name.clone(),
        outer => format!("{outer}.{name}"),
    };
    (path, name)
}

/// The innermost attribute at an offset of a message.
fn place(message: &'static Message, payload: &[u8], offset: usize) -> Option<Place> {
    let start = message.header.width().next_multiple_of(4);
    let scope = Scope {
        header: message.header,
        set: message.set,
        header_bytes: payload.get(..message.header.width())?,
        bytes: payload.get(start..)?,
        outer: None,
    };
    within(&scope, offset.checked_sub(start)?)
}

/// The innermost attribute at an offset of some.
fn within(scope: &Scope<'_>, offset: usize) -> Option<Place> {
    let mut all = Attributes(scope.bytes);
    let mut counts: Vec<(u16, usize)> = Vec::new();
    loop {
        let start = scope.bytes.len() - all.0.len();
        let (number, value) = all.next()?;
        let count = match counts.iter_mut().find(|(other, _)| *other == number) {
            Some((_, count)) => {
                *count += 1;
                *count
            }
            None => {
                counts.push((number, 0));
                0
            }
        };
        let end = scope.bytes.len() - all.0.len();
        if !(start..end).contains(&offset) {
            continue;
        }
        let attribute = scope.set.number(number);
        let mut path = attribute.map_or_else(|| number.to_string(), |attribute| attribute.name.to_owned());
        let mut kind = attribute.map(|attribute| &attribute.kind);
        if let Some(Kind::Repeat(of)) = kind {
            path = format!("{path}[{count}]");
            kind = Some(of);
        }
        return Some(inside(path, kind, value.0, scope, offset.checked_sub(start + HEADER)));
    }
}

/// Goes on into an attribute if the offset is behind its header.
fn inside(path: String, kind: Option<&'static Kind>, bytes: &[u8], scope: &Scope<'_>, offset: Option<usize>) -> Place {
    let joined = |inner: Place| {
        let dot = if inner.path.starts_with('[') || inner.path.is_empty() {
            ""
        } else {
            "."
        };
        Place {
            path: format!("{path}{dot}{}", inner.path),
            set: inner.set,
        }
    };
    let (header, set) = match kind {
        Some(Kind::Nest(set) | Kind::Settings(set)) => (&NOTHING, *set),
        Some(Kind::Headed(header, set)) => (*header, *set),
        Some(Kind::Choice(choice)) => {
            let kind = scope
                .says(choice.by)
                .map_or(choice.other.as_ref(), |word| choice.kind(&word));
            return inside(path, kind, bytes, scope, offset);
        }
        Some(Kind::Array(kind, _)) => {
            let found = offset.and_then(|offset| array(kind, bytes, scope, offset));
            return found.map(joined).unwrap_or(Place { path, set: &UNKNOWN });
        }
        _ => return Place { path, set: &UNKNOWN },
    };
    let start = header.width().next_multiple_of(4);
    let inner = Scope {
        header,
        set,
        header_bytes: bytes.get(..header.width()).unwrap_or_default(),
        bytes: bytes.get(start..).unwrap_or_default(),
        outer: Some(scope),
    };
    let found = offset
        .and_then(|offset| offset.checked_sub(start))
        .and_then(|offset| within(&inner, offset));
    found.map(joined).unwrap_or(Place { path, set })
}

/// The innermost attribute at an offset of a list.
fn array(kind: &'static Kind, bytes: &[u8], scope: &Scope<'_>, offset: usize) -> Option<Place> {
    let mut all = Attributes(bytes);
    for at in 0.. {
        let start = bytes.len() - all.0.len();
        let (_, value) = all.next()?;
        let end = bytes.len() - all.0.len();
        if (start..end).contains(&offset) {
            return Some(inside(
                format!("[{at}]"),
                Some(kind),
                value.0,
                scope,
                offset.checked_sub(start + HEADER),
            ));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::netlink::encode;
    use crate::netlink::schema::family;

    #[test]
    fn every_attribute_is_found_where_it_is() {
        let message = &family("rt-link").unwrap().operation("newlink").unwrap().message;
        let json = r#"{"index": 1, "mtu": 5, "linkinfo": {"kind": "veth", "data": {"peer": {"index": 2, "mtu": 9}}}, "prop_list": {"alt_ifname": ["a", "b"]}}"#;
        let mut bytes = Vec::new();
        encode::message(message, &serde_json::from_str(json).unwrap(), &mut bytes).unwrap();
        let paths: Vec<_> = (0..bytes.len())
            .step_by(4)
            .map(|offset| at(message, &bytes, offset))
            .collect();
        let mut distinct = paths.clone();
        distinct.dedup();
        assert_eq!(
            distinct,
            [
                "family",
                "index",
                "flags",
                "change",
                "mtu",
                "linkinfo",
                "linkinfo.kind",
                "linkinfo.data",
                "linkinfo.data.peer",
                "linkinfo.data.peer.mtu",
                "prop_list",
                "prop_list.alt_ifname[0]",
                "prop_list.alt_ifname[1]",
            ]
        );
        let data = paths.iter().position(|path| path == "linkinfo.data").unwrap() * 4;
        assert_eq!(missing(message, &bytes, Some(data), 1).0, "linkinfo.data.peer");
        assert_eq!(
            missing(message, &bytes, None, 3),
            ("ifname".to_owned(), "ifname".to_owned())
        );
        for end in 0..bytes.len() {
            at(message, &bytes[..end], bytes.len() - 1);
            missing(message, &bytes[..end], Some(end.saturating_sub(3)), 77);
        }
    }
}
