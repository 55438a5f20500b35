//! From bytes to a [`Value`], by a schema.
//!
//! It never fails. What the schema does not know, or what does not look as it says (a number of another length, an attribute that
//! is there twice), is there as bytes under its number in decimal digits; what follows the known part of a struct, under [`REST`]. So
//! a newer kernel's messages lose nothing, and [`encode`](super::encode) gives them back.

use super::attribute::Attributes;
use super::schema::{Kind, Message, NOTHING, Names, Number, Set, Struct, UNKNOWN};
use crate::document::{Bytes, Text, Value};
use linux_raw_sys::netlink as raw;
use std::fmt::Write;
use std::net::{Ipv4Addr, Ipv6Addr};

/// The name of the bytes behind what the schema knows of a struct or a message.
pub(crate) const REST: &str = "rest";

/// How deep attributes may be in each other; what is deeper stays bytes.
pub(super) const DEPTH: usize = 24;

/// A map under construction.
type Entries = Vec<(String, Value)>;

/// The map of a message: the fields of its header, then its attributes. An attribute with the name of a field is the wider form of the
/// same thing, and stands in its place.
pub(crate) fn message(message: &'static Message, payload: &[u8]) -> Value {
    let mut entries = Vec::with_capacity(16);
    headed(message.header, message.set, payload, None, DEPTH, &mut entries);
    Value::Map(entries)
}

/// The map of attributes that stand by themselves.
pub(crate) fn attributes(set: &'static Set, bytes: &[u8]) -> Value {
    let mut entries = Vec::new();
    headed(&NOTHING, set, bytes, None, DEPTH, &mut entries);
    Value::Map(entries)
}

/// The bytes around an attribute, in which another one may say what it is.
pub(super) struct Scope<'a> {
    pub(super) header: &'static Struct,
    pub(super) set: &'static Set,
    pub(super) header_bytes: &'a [u8],
    pub(super) bytes: &'a [u8],
    pub(super) outer: Option<&'a Scope<'a>>,
}

impl Scope<'_> {
    /// What the nearest attribute or field of a name says.
    pub(super) fn says(&self, name: &str) -> Option<String> {
        let here = self.set.name(name).and_then(|attribute| {
            let mut all = Attributes(self.bytes).filter(|(number, _)| *number == attribute.number);
            all.next().and_then(|(_, value)| word(&attribute.kind, value.0))
        });
        here.or_else(|| {
            let mut bytes = self.header_bytes;
            for field in self.header.fields {
                let (value, after) = bytes.split_at_checked(field.kind.width())?;
                if field.name == name {
                    return word(&field.kind, value);
                }
                bytes = after;
            }
            None
        })
        .or_else(|| self.outer.and_then(|outer| outer.says(name)))
    }
}

/// A value as the word by which a choice knows it.
fn word(kind: &Kind, bytes: &[u8]) -> Option<String> {
    match scalar(kind, bytes)? {
        Value::Text(text) => Some(text.to_string()),
        Value::Int(number) => Some(number.to_string()),
        Value::Uint(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A struct and the attributes after it, which start at a multiple of 4. `false` if bytes were left over, which then are under [`REST`].
fn headed(
    header: &'static Struct,
    set: &'static Set,
    bytes: &[u8],
    outer: Option<&Scope<'_>>,
    depth: usize,
    entries: &mut Entries,
) -> bool {
    let width = header.width();
    let (head, tail) = bytes.split_at(width.min(bytes.len()));
    let Some(whole) = fields(header, head, entries) else {
        entries.push((REST.to_owned(), Value::Bytes(head.into())));
        return false;
    };
    let gap = width.next_multiple_of(4) - width;
    let attributes = tail.get(gap..).unwrap_or_default();
    let scope = Scope {
        header,
        set,
        header_bytes: head,
        bytes: attributes,
        outer,
    };
    let left = walk(&scope, depth, entries);
    if !left.is_empty() {
        entries.push((REST.to_owned(), Value::Bytes(left.into())));
    }
    whole && left.is_empty()
}

/// The attributes of a scope, appended to `entries`; gives the bytes at the end that are no attribute.
fn walk<'a>(scope: &Scope<'a>, depth: usize, entries: &mut Entries) -> &'a [u8] {
    // Which of the numbers up to 255 were there, so that names need not be compared.
    let mut seen = [0_u64; 4];
    let mut all = Attributes(scope.bytes);
    loop {
        let before = all.0;
        let Some((number, payload)) = all.next() else {
            return all.0;
        };
        let nested = before
            .get(2..4)
            .is_some_and(|kind| u16::from_ne_bytes([kind[0], kind[1]]) & raw::NLA_F_NESTED as u16 != 0);
        let Some(attribute) = scope.set.number(number) else {
            unknown(number, payload.0, nested, depth, entries);
            continue;
        };
        let again = match seen.get_mut(usize::from(number / 64)) {
            Some(bits) => {
                let bit = 1 << (number % 64);
                let again = *bits & bit != 0;
                *bits |= bit;
                again
            }
            None => entries.iter().any(|(name, _)| name == attribute.name),
        };
        match &attribute.kind {
            Kind::Pad(_) => {}
            Kind::Repeat(kind) => match value(kind, payload.0, scope, depth) {
                None => unknown(number, payload.0, nested, depth, entries),
                Some(item) if again => {
                    let list = entries.iter_mut().rev().find(|(name, _)| name == attribute.name);
                    match list {
                        Some((_, Value::List(list))) => list.push(item),
                        _ => entries.push((attribute.name.to_owned(), Value::List(vec![item]))),
                    }
                }
                Some(item) => entries.push((attribute.name.to_owned(), Value::List(vec![item]))),
            },
            _ if again => unknown(number, payload.0, nested, depth, entries),
            kind => match value(kind, payload.0, scope, depth) {
                None => unknown(number, payload.0, nested, depth, entries),
                Some(value) => {
                    let shadowed = scope.header.field(attribute.name).is_some();
                    let place = entries.iter_mut().find(|(name, _)| shadowed && name == attribute.name);
                    match place {
                        Some(place) => place.1 = value,
                        None => entries.push((attribute.name.to_owned(), value)),
                    }
                }
            },
        }
    }
}

/// Keeps an attribute under its number; several of one number become a list. One that says of itself that it holds attributes is
/// taken apart, so that it can say so again.
fn unknown(number: u16, bytes: &[u8], nested: bool, depth: usize, entries: &mut Entries) {
    let mut value = Value::Bytes(bytes.into());
    // Attributes end at a multiple of 4; otherwise these bytes would come back longer, and could then look like something.
    if nested && depth > 0 && bytes.len().is_multiple_of(4) {
        let mut inner = Vec::new();
        let scope = Scope {
            header: &NOTHING,
            set: &UNKNOWN,
            header_bytes: &[],
            bytes,
            outer: None,
        };
        if walk(&scope, depth - 1, &mut inner).is_empty() {
            value = Value::Map(inner);
        }
    }
    let name = number.to_string();
    match entries.iter_mut().rev().find(|(other, _)| *other == name) {
        None => entries.push((name, value)),
        Some((_, Value::List(list))) => list.push(value),
        Some((_, first)) => *first = Value::List(vec![std::mem::take(first), value]),
    }
}

/// What an attribute of a kind holds; nothing if it does not look like that kind.
fn value(kind: &'static Kind, bytes: &[u8], scope: &Scope<'_>, depth: usize) -> Option<Value> {
    let nested = |set: &'static Set, bytes: &[u8]| {
        let inner = Scope {
            header: &NOTHING,
            set,
            header_bytes: &[],
            bytes,
            outer: Some(scope),
        };
        let mut entries = Vec::new();
        walk(&inner, depth.checked_sub(1)?, &mut entries)
            .is_empty()
            .then_some(Value::Map(entries))
    };
    match kind {
        Kind::Nest(set) => nested(set, bytes),
        Kind::Headed(header, set) => {
            let mut entries = Vec::new();
            let whole = headed(header, set, bytes, Some(scope), depth.checked_sub(1)?, &mut entries);
            whole.then_some(Value::Map(entries))
        }
        Kind::Records(header, set) => records(header, set, bytes, scope, depth.checked_sub(1)?),
        Kind::Array(kind, _) => {
            let depth = depth.checked_sub(1)?;
            let mut all = Attributes(bytes);
            let mut list = Vec::new();
            for (_, item) in all.by_ref() {
                list.push(value(kind, item.0, scope, depth)?);
            }
            all.0.is_empty().then_some(Value::List(list))
        }
        Kind::Numbered(kind) => {
            let depth = depth.checked_sub(1)?;
            let mut all = Attributes(bytes);
            let mut entries = Entries::new();
            for (number, item) in all.by_ref() {
                let name = number.to_string();
                if entries.iter().any(|(other, _)| *other == name) {
                    return None;
                }
                entries.push((name, value(kind, item.0, scope, depth)?));
            }
            all.0.is_empty().then_some(Value::Map(entries))
        }
        Kind::Settings(set) => match nested(set, bytes) {
            // Told in order, the first word is a small number, which no attribute can be as long as.
            None => settings(set, bytes),
            attributes => attributes,
        },
        Kind::Choice(choice) => {
            let word = scope.says(choice.by);
            match word.map_or(choice.other.as_ref(), |word| choice.kind(&word)) {
                Some(kind) => value(kind, bytes, scope, depth.checked_sub(1)?),
                None => nested(&UNKNOWN, bytes).or_else(|| Some(Value::Bytes(bytes.into()))),
            }
        }
        _ => scalar(kind, bytes),
    }
}

/// Structs with attributes after each other, of which each starts with its own length.
fn records(header: &'static Struct, set: &'static Set, bytes: &[u8], scope: &Scope<'_>, depth: usize) -> Option<Value> {
    let mut rest = bytes;
    let mut list = Vec::new();
    while let Some(length) = rest.first_chunk() {
        let length = usize::from(u16::from_ne_bytes(*length));
        let record = rest.get(..length).filter(|_| length >= header.width().max(2))?;
        let mut entries = Vec::new();
        if !headed(header, set, record, Some(scope), depth, &mut entries) {
            return None;
        }
        // Its length is how it is packed, and says nothing.
        entries.remove(0);
        list.push(Value::Map(entries));
        rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    rest.is_empty().then_some(Value::List(list))
}

/// Numbers of 32 bits in the order of a set's numbers.
fn settings(set: &'static Set, bytes: &[u8]) -> Option<Value> {
    let name = |number| {
        set.number(number)
            .map_or_else(|| number.to_string(), |attribute| attribute.name.to_owned())
    };
    let entry = |(number, word): (u16, &[u8])| match set.number(number) {
        None => (name(number), Value::Bytes(word.into())),
        Some(_) => (name(number), self::number(Number::U32, word).unwrap_or_default()),
    };
    bytes
        .len()
        .is_multiple_of(4)
        .then(|| Value::Map((1..).zip(bytes.chunks_exact(4)).map(entry).collect()))
}

/// What holds no attributes.
fn scalar(kind: &Kind, bytes: &[u8]) -> Option<Value> {
    let fits = |length: &usize| *length == 0 || *length == bytes.len();
    match kind {
        Kind::Number(number) => self::number(*number, bytes),
        Kind::Enum(number, names) => {
            let value = self::number(*number, bytes)?;
            let name = value.as_i64().and_then(|number| names.name(number));
            Some(name.map_or(value, Value::from))
        }
        Kind::Flags(number, names) => {
            let bits = self::number(*number, bytes)?;
            Some(flags(names, bits.as_u64()?))
        }
        Kind::Bitfield32(names) => {
            let (value, selector) = (
                self::number(Number::U32, bytes.get(..4)?)?,
                self::number(Number::U32, bytes.get(4..)?)?,
            );
            Some(Value::Map(vec![
                ("value".to_owned(), flags(names, value.as_u64()?)),
                ("selector".to_owned(), flags(names, selector.as_u64()?)),
            ]))
        }
        // Some are told as a byte, though they are asked for as flags (`IFLA_VXLAN_TTL_INHERIT`).
        Kind::Flag => match bytes {
            [] | [1] => Some(Value::Bool(true)),
            [0] => Some(Value::Bool(false)),
            _ => None,
        },
        Kind::Text(length) => {
            let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
            let (text, padding) = bytes.split_at(end);
            (fits(length) && padding.iter().all(|byte| *byte == 0)).then(|| Value::Text(Text::from(text)))
        }
        Kind::Bytes(length) => fits(length).then(|| Value::Bytes(Bytes::from(bytes))),
        Kind::Always(number, _) => self::number(*number, bytes),
        Kind::UnixName => unix_name(bytes),
        Kind::Ip(length) => fits(length).then(|| ip(bytes)).flatten(),
        Kind::Mac(length) => fits(length).then(|| mac(bytes)),
        Kind::SockAddr => sockaddr(bytes),
        Kind::Struct(structure) => {
            if bytes.is_empty() {
                return None;
            }
            let mut entries = Vec::with_capacity(structure.fields.len());
            let width = structure.width();
            let open = structure.fields.last().is_some_and(|field| field.kind.width() == 0);
            let (known, rest) = if open {
                (bytes, &[][..])
            } else {
                bytes.split_at(width.min(bytes.len()))
            };
            fields(structure, known, &mut entries)?;
            if !rest.is_empty() {
                entries.push((REST.to_owned(), Value::Bytes(rest.into())));
            }
            Some(Value::Map(entries))
        }
        Kind::Packed(kind, count) => {
            let width = kind.width();
            let whole =
                width != 0 && bytes.len().is_multiple_of(width) && (*count == 0 || bytes.len() == width * *count);
            let items = whole.then(|| bytes.chunks_exact(width))?;
            items
                .map(|item| scalar(kind, item))
                .collect::<Option<_>>()
                .map(Value::List)
        }
        Kind::Pad(_) => Some(Value::Null),
        _ => None,
    }
}

/// The fields of a struct, appended. An older kernel's struct ends earlier, but after a field: `Some(false)` then, nothing if within one.
fn fields(structure: &'static Struct, bytes: &[u8], entries: &mut Entries) -> Option<bool> {
    let mut rest = bytes;
    for field in structure.fields {
        let width = match field.kind.width() {
            0 => rest.len(),
            width => width,
        };
        let Some((value, after)) = rest.split_at_checked(width) else {
            return rest.is_empty().then_some(false);
        };
        if !matches!(field.kind, Kind::Pad(_)) {
            // A text or an address that is none is bytes.
            let known = match field.kind {
                Kind::IpOf(_, family) => ip_of(family, value, entries),
                _ => scalar(&field.kind, value),
            };
            let value = known.unwrap_or_else(|| Value::Bytes(value.into()));
            entries.push((field.name.to_owned(), value));
        }
        rest = after;
    }
    Some(true)
}

/// A number of exactly its length.
fn number(number: Number, bytes: &[u8]) -> Option<Value> {
    let value = match number {
        Number::U8 => u8::from_ne_bytes(bytes.try_into().ok()?).into(),
        Number::U16 => u16::from_ne_bytes(bytes.try_into().ok()?).into(),
        Number::U32 => u32::from_ne_bytes(bytes.try_into().ok()?).into(),
        Number::Be16 => u16::from_be_bytes(bytes.try_into().ok()?).into(),
        Number::Be32 => u32::from_be_bytes(bytes.try_into().ok()?).into(),
        Number::U64 => u64::from_ne_bytes(bytes.try_into().ok()?),
        Number::Be64 => u64::from_be_bytes(bytes.try_into().ok()?),
        Number::Uint if bytes.len() == 4 => u32::from_ne_bytes(bytes.try_into().ok()?).into(),
        Number::Uint => u64::from_ne_bytes(bytes.try_into().ok()?),
        Number::I8 => return Some(i64::from(i8::from_ne_bytes(bytes.try_into().ok()?)).into()),
        Number::I16 => return Some(i64::from(i16::from_ne_bytes(bytes.try_into().ok()?)).into()),
        Number::I32 => return Some(i64::from(i32::from_ne_bytes(bytes.try_into().ok()?)).into()),
        Number::BeI32 => return Some(i64::from(i32::from_be_bytes(bytes.try_into().ok()?)).into()),
        Number::I64 => return Some(i64::from_ne_bytes(bytes.try_into().ok()?).into()),
        Number::Int if bytes.len() == 4 => return Some(i64::from(i32::from_ne_bytes(bytes.try_into().ok()?)).into()),
        Number::Int => return Some(i64::from_ne_bytes(bytes.try_into().ok()?).into()),
    };
    Some(value.into())
}

/// The names of bits; those without one are one number at the end.
fn flags(names: &Names, mut bits: u64) -> Value {
    let mut list = Vec::new();
    for entry in names.entries {
        let mask = entry.number as u64;
        if mask != 0 && bits & mask == mask {
            list.push(Value::from(entry.name));
            bits &= !mask;
        }
    }
    if bits != 0 {
        list.push(bits.into());
    }
    Value::List(list)
}

/// An IP address as text.
fn ip(bytes: &[u8]) -> Option<Value> {
    let text = match bytes.len() {
        4 => Ipv4Addr::from(*bytes.first_chunk::<4>()?).to_string(),
        16 => Ipv6Addr::from(*bytes.first_chunk::<16>()?).to_string(),
        _ => return None,
    };
    Some(text.into())
}

/// An IP address in a field that is longer than it, by what the field of the family said.
fn ip_of(family: &str, bytes: &[u8], entries: &Entries) -> Option<Value> {
    let said = entries.iter().rev().find(|(name, _)| name == family);
    let v4 = said.and_then(|(_, family)| family.as_str()) == Some("inet");
    match bytes.split_at_checked(4) {
        Some((address, rest)) if v4 => rest.iter().all(|byte| *byte == 0).then(|| ip(address)).flatten(),
        _ => ip(bytes),
    }
}

/// The name of a Unix socket: a path ends at a NUL, a name that is no path begins with one.
fn unix_name(bytes: &[u8]) -> Option<Value> {
    let (first, rest) = bytes.split_first()?;
    let text = match first {
        0 => [b"@", rest].concat(),
        b'@' => return None,
        _ => bytes.strip_suffix(b"\0")?.to_vec(),
    };
    (!text.contains(&0)).then(|| Value::Text(Text::from(text.as_slice())))
}

/// A hardware address as text: pairs of hexadecimal digits and colons.
fn mac(bytes: &[u8]) -> Value {
    let mut text = String::with_capacity(bytes.len() * 3);
    for (at, byte) in bytes.iter().enumerate() {
        let colon = if at == 0 { "" } else { ":" };
        // Writing to a String cannot fail.
        let _ = write!(text, "{colon}{byte:02x}");
    }
    text.into()
}

/// The address of a socket as text.
fn sockaddr(bytes: &[u8]) -> Option<Value> {
    let mut room = [0_u8; 512];
    let length = crate::address::sockaddr_format(bytes.into(), room.as_mut_slice().into()).ok()?;
    Some(Value::Text(Text::from(room.get(..length)?)))
}
