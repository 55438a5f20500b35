//! From a [`Value`] to bytes, by a schema. An error names the field by its path: `linkinfo.data.id`.
//!
//! Bytes are taken for anything, as they are; so what [`decode`](super::decode) kept as bytes goes back.

use super::attribute::{HEADER, align};
use super::decode::{DEPTH, REST};
use super::schema::{ANYTHING, Choice, Kind, Message, NOTHING, Names, Number, Set, Struct, UNKNOWN};
use crate::abi::errno::Errno;
use crate::document::{Error, Result, Value};
use linux_raw_sys::netlink as raw;
use std::net::IpAddr;

/// Appends the header and the attributes of a message, of which `value` is the map (or nothing).
pub(crate) fn message(message: &'static Message, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    headed(message.header, message.set, value, None, DEPTH, to)
}

/// The maps around an attribute, in which another attribute may say what it is.
struct Scope<'a> {
    header: &'static Struct,
    set: &'static Set,
    value: &'a Value,
    outer: Option<&'a Scope<'a>>,
}

impl Scope<'_> {
    /// What the nearest attribute or field of a name says.
    fn says(&self, name: &str) -> Option<String> {
        let attribute = self.set.name(name).map(|attribute| &attribute.kind);
        let kind = attribute.or_else(|| self.header.field(name).map(|field| &field.kind));
        let here = kind.and_then(|kind| word(kind, self.value.get(name)));
        here.or_else(|| self.outer.and_then(|outer| outer.says(name)))
    }
}

/// A value as the word by which a choice knows it. A field that is not there is 0; an attribute that is not there says nothing.
fn word(kind: &Kind, value: Option<&Value>) -> Option<String> {
    match (kind, value?) {
        (_, Value::Text(text)) => Some(text.to_string()),
        (Kind::Enum(_, names), value) => {
            let number = value.as_i64()?;
            Some(names.name(number).map_or_else(|| number.to_string(), str::to_owned))
        }
        (_, value) => value.as_u64().map(|number| number.to_string()),
    }
}

/// The same error, blamed on something inside of `name`.
fn inside(name: &str, mut error: Error) -> Error {
    error.field = match error.field.as_str() {
        "" => name.to_owned(),
        inner if inner.starts_with('[') => format!("{name}{inner}"),
        inner => format!("{name}.{inner}"),
    };
    error
}

/// `EINVAL`; the path is put before it on the way out.
fn wrong<T>(message: impl Into<String>) -> Result<T> {
    Err(Error::new(Errno::INVAL, message))
}

/// What was expected instead of a value.
fn expected<T>(what: &str, value: &Value) -> Result<T> {
    wrong(format!("{what} is expected, not {}", value.kind()))
}

/// The entries of a map; none of nothing.
fn entries(value: &Value) -> Result<&[(String, Value)]> {
    match value {
        Value::Null => Ok(&[]),
        Value::Map(entries) => Ok(entries),
        _ => expected("a map", value),
    }
}

/// The items of a list.
fn items(value: &Value) -> Result<&[Value]> {
    match value {
        Value::List(list) => Ok(list),
        _ => expected("a list", value),
    }
}

/// A struct, and the attributes after it.
fn headed(
    header: &'static Struct,
    set: &'static Set,
    value: &Value,
    outer: Option<&Scope<'_>>,
    depth: usize,
    to: &mut Vec<u8>,
) -> Result<()> {
    let all = entries(value)?;
    let start = to.len();
    for field in header.fields {
        let wider = set.name(field.name).is_some();
        let given = all.iter().find(|(name, _)| name == field.name).map(|(_, value)| value);
        let at = to.len();
        match given {
            None => absent(&field.kind, to),
            Some(value) => match exact(&field.kind, value, to) {
                Ok(()) => {}
                // The attribute of the same name takes what does not fit here.
                Err(_) if wider => {
                    to.truncate(at);
                    to.resize(at + field.kind.width(), 0);
                }
                Err(error) => return Err(inside(field.name, error)),
            },
        }
    }
    to.resize(start + align(to.len() - start), 0);
    let scope = Scope {
        header,
        set,
        value,
        outer,
    };
    attributes(&scope, all, depth, to)
}

/// The attributes of a scope.
fn attributes(scope: &Scope<'_>, all: &[(String, Value)], depth: usize, to: &mut Vec<u8>) -> Result<()> {
    let Some(depth) = depth.checked_sub(1) else {
        return wrong("attributes are nested too deeply");
    };
    let mut rest = None;
    for (name, value) in all {
        if matches!(value, Value::Null) {
            continue;
        }
        if let Some(known) = scope.set.name(name) {
            attribute(known.number, &known.kind, value, scope, depth, to).map_err(|error| inside(name, error))?;
        } else if let Ok(number) = name.parse::<u16>() {
            raw_attribute(number, value, scope, depth, to).map_err(|error| inside(name, error))?;
        } else if name == REST {
            rest = Some(value);
        } else if scope.header.field(name).is_none() {
            return Err(inside(name, unknown(scope)));
        }
    }
    match rest {
        None => Ok(()),
        Some(Value::Bytes(bytes)) => {
            to.extend_from_slice(&bytes.0);
            Ok(())
        }
        Some(value) => expected("bytes", value).map_err(|error| inside(REST, error)),
    }
}

/// Why a name is refused: the names that there are.
fn unknown(scope: &Scope<'_>) -> Error {
    let fields = scope
        .header
        .fields
        .iter()
        .filter(|field| !matches!(field.kind, Kind::Pad(_)))
        .map(|field| field.name);
    let known = scope
        .set
        .attributes
        .iter()
        .filter(|attribute| !matches!(attribute.kind, Kind::Pad(_)));
    let names: Vec<_> = fields.chain(known.map(|attribute| attribute.name)).collect();
    let message = match names.as_slice() {
        [] => "nothing has a name here".to_owned(),
        names => format!("there is no such name here; there are: {}", names.join(", ")),
    };
    Error::new(Errno::INVAL, message)
}

/// An attribute that the schema does not know, or that does not look as it says: bytes, attributes, or several of them.
fn raw_attribute(number: u16, value: &Value, scope: &Scope<'_>, depth: usize, to: &mut Vec<u8>) -> Result<()> {
    if number & !(raw::NLA_TYPE_MASK as u16) != 0 {
        return wrong("the number of an attribute has 14 bits");
    }
    match value {
        Value::Bytes(_) => attribute(number, &Kind::Bytes(0), value, scope, depth, to),
        Value::Map(_) => attribute(number, &ANYTHING, value, scope, depth, to),
        Value::List(list) if !list.iter().any(|item| matches!(item, Value::List(_))) => {
            for (at, item) in list.iter().enumerate() {
                raw_attribute(number, item, scope, depth, to).map_err(|error| inside(&format!("[{at}]"), error))?;
            }
            Ok(())
        }
        _ => expected("bytes, or attributes", value),
    }
}

/// An attribute with its header.
fn attribute(
    number: u16,
    kind: &'static Kind,
    value: &Value,
    scope: &Scope<'_>,
    depth: usize,
    to: &mut Vec<u8>,
) -> Result<()> {
    match (kind, value) {
        (Kind::Repeat(kind), Value::List(list)) => {
            for (at, item) in list.iter().enumerate() {
                attribute(number, kind, item, scope, depth, to).map_err(|error| inside(&format!("[{at}]"), error))?;
            }
            return Ok(());
        }
        (Kind::Repeat(kind), value) => return attribute(number, kind, value, scope, depth, to),
        (Kind::Flag, Value::Bool(false)) | (_, Value::Null) => return Ok(()),
        (Kind::Choice(choice), value) => {
            let kind = match value {
                Value::Bytes(_) => &Kind::Bytes(0),
                _ => chosen(choice, value, scope)?,
            };
            return attribute(number, kind, value, scope, depth, to);
        }
        _ => {}
    }
    let start = to.len();
    to.resize(start + HEADER, 0);
    payload(kind, value, scope, depth, to)?;
    let length = to.len() - start;
    let Ok(length) = u16::try_from(length) else {
        let message = format!("{length} bytes are more than an attribute can carry");
        return Err(Error::new(Errno::MSGSIZE, message));
    };
    let nested = match kind {
        Kind::Nest(_) | Kind::Settings(_) | Kind::Numbered(_) | Kind::Array(..) => raw::NLA_F_NESTED as u16,
        _ => 0,
    };
    to[start..start + 2].copy_from_slice(&length.to_ne_bytes());
    to[start + 2..start + 4].copy_from_slice(&(number | nested).to_ne_bytes());
    to.resize(start + align(to.len() - start), 0);
    Ok(())
}

/// Whether a map has only numbers for names.
fn numbered(value: &Value) -> bool {
    match value {
        Value::Map(entries) => entries.iter().all(|(name, _)| name.parse::<u16>().is_ok()),
        _ => false,
    }
}

/// The kind that something else says.
fn chosen(choice: &'static Choice, value: &Value, scope: &Scope<'_>) -> Result<&'static Kind> {
    match (scope.says(choice.by), &choice.other) {
        (Some(word), _) => Ok(choice.kind(&word).unwrap_or(&ANYTHING)),
        (None, Some(other)) => Ok(other),
        // What was told without it has only numbers for names.
        (None, None) if numbered(value) => Ok(&ANYTHING),
        (None, None) => wrong(format!("`{}` must be given, which says what this is", choice.by)),
    }
}

/// What an attribute holds.
fn payload(kind: &'static Kind, value: &Value, scope: &Scope<'_>, depth: usize, to: &mut Vec<u8>) -> Result<()> {
    if let Value::Bytes(bytes) = value {
        to.extend_from_slice(&bytes.0);
        return Ok(());
    }
    match kind {
        Kind::Nest(set) | Kind::Settings(set) => {
            let inner = Scope {
                header: &NOTHING,
                set,
                value,
                outer: Some(scope),
            };
            attributes(&inner, entries(value)?, depth, to)
        }
        Kind::Headed(header, set) => headed(header, set, value, Some(scope), depth, to),
        Kind::Records(header, set) => {
            for (at, item) in items(value)?.iter().enumerate() {
                let start = to.len();
                headed(header, set, item, Some(scope), depth, to).map_err(|error| inside(&format!("[{at}]"), error))?;
                let Ok(length) = u16::try_from(to.len() - start) else {
                    return Err(inside(&format!("[{at}]"), Error::new(Errno::MSGSIZE, "it is too long")));
                };
                to[start..start + 2].copy_from_slice(&length.to_ne_bytes());
            }
            Ok(())
        }
        Kind::Array(kind, first) => {
            for (number, (at, item)) in (*first..).zip(items(value)?.iter().enumerate()) {
                attribute(number, kind, item, scope, depth, to).map_err(|error| inside(&format!("[{at}]"), error))?;
            }
            Ok(())
        }
        Kind::Numbered(kind) => {
            for (name, item) in entries(value)? {
                let number = name
                    .parse()
                    .ok()
                    .filter(|number| number & !(raw::NLA_TYPE_MASK as u16) == 0);
                let done = match number {
                    Some(number) => attribute(number, kind, item, scope, depth, to),
                    None => wrong("the name must be the number of an attribute"),
                };
                done.map_err(|error| inside(name, error))?;
            }
            Ok(())
        }
        _ => scalar(kind, value, to),
    }
}

/// A field that is not given: zeros, or what it always is.
fn absent(kind: &Kind, to: &mut Vec<u8>) {
    let start = to.len();
    if let Kind::Always(number, value) = kind {
        // A constant of a schema fits.
        let _ = append(*number, &Value::Int(*value), to);
    }
    to.resize(start + kind.width(), 0);
}

/// What holds no attributes, of exactly the length that the kind has (if it has one): texts and open ends are filled up.
fn exact(kind: &Kind, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let (start, width) = (to.len(), kind.width());
    match value {
        Value::Bytes(bytes) => to.extend_from_slice(&bytes.0),
        _ => scalar(kind, value, to)?,
    }
    let length = to.len() - start;
    if width != 0 && length != width {
        let fills = matches!(kind, Kind::Text(_) | Kind::Bytes(_) | Kind::Struct(_) | Kind::IpOf(..)) && length < width;
        if !fills {
            return wrong(format!("it is {length} bytes long, but must be {width}"));
        }
        to.resize(start + width, 0);
    }
    Ok(())
}

/// What holds no attributes.
fn scalar(kind: &Kind, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    match kind {
        Kind::Number(number) => append(*number, value, to),
        Kind::Enum(number, names) => append(*number, &named(names, value)?, to),
        Kind::Flags(number, names) => append(*number, &bits(names, value)?, to),
        Kind::Bitfield32(names) => bitfield(names, value, to),
        Kind::Flag => match value {
            Value::Bool(true) => Ok(()),
            _ => expected("true or false", value),
        },
        Kind::Text(length) => text(*length, value, to),
        Kind::Bytes(_) => expected("bytes", value),
        Kind::Ip(length) => ip(*length, value, to),
        Kind::IpOf(..) => ip(0, value, to),
        Kind::Always(number, _) => append(*number, value, to),
        Kind::UnixName => unix_name(value, to),
        Kind::Mac(length) => mac(*length, value, to),
        Kind::SockAddr => sockaddr(value, to),
        Kind::Struct(structure) => fields(structure, value, to),
        Kind::Packed(kind, count) => {
            let list = items(value)?;
            if *count != 0 && list.len() != *count {
                return wrong(format!("it has {} items, but must have {count}", list.len()));
            }
            for (at, item) in list.iter().enumerate() {
                exact(kind, item, to).map_err(|error| inside(&format!("[{at}]"), error))?;
            }
            Ok(())
        }
        _ => expected("bytes", value),
    }
}

/// The fields of a struct; those that are not given are 0.
fn fields(structure: &'static Struct, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let all = entries(value)?;
    let known = |name: &str| name == REST || structure.fields.iter().any(|field| field.name == name);
    if let Some((name, _)) = all.iter().find(|(name, _)| !known(name)) {
        let scope = Scope {
            header: structure,
            set: &UNKNOWN,
            value,
            outer: None,
        };
        return Err(inside(name, unknown(&scope)));
    }
    for field in structure.fields {
        match all.iter().find(|(name, _)| name == field.name) {
            None | Some((_, Value::Null)) => absent(&field.kind, to),
            Some((name, value)) => exact(&field.kind, value, to).map_err(|error| inside(name, error))?,
        }
    }
    match value.get(REST) {
        None => {}
        Some(Value::Bytes(bytes)) => to.extend_from_slice(&bytes.0),
        Some(value) => return expected("bytes", value).map_err(|error| inside(REST, error)),
    }
    Ok(())
}

/// A number; a truth value is 1 or 0.
fn append(number: Number, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let wide = match *value {
        Value::Int(number) => i128::from(number),
        Value::Uint(number) => i128::from(number),
        Value::Bool(yes) => i128::from(yes),
        _ => return expected("a whole number", value),
    };
    macro_rules! put {
        ($t:ty, $to_bytes:ident) => {
            match <$t>::try_from(wide) {
                Ok(fits) => to.extend_from_slice(&fits.$to_bytes()),
                Err(_) => return wrong(format!("{wide} is not from {} to {}", <$t>::MIN, <$t>::MAX)),
            }
        };
    }
    match number {
        Number::U8 => put!(u8, to_ne_bytes),
        Number::U16 => put!(u16, to_ne_bytes),
        Number::U32 => put!(u32, to_ne_bytes),
        Number::U64 => put!(u64, to_ne_bytes),
        Number::I8 => put!(i8, to_ne_bytes),
        Number::I16 => put!(i16, to_ne_bytes),
        Number::I32 => put!(i32, to_ne_bytes),
        Number::I64 => put!(i64, to_ne_bytes),
        Number::Be16 => put!(u16, to_be_bytes),
        Number::Be32 => put!(u32, to_be_bytes),
        Number::BeI32 => put!(i32, to_be_bytes),
        Number::Be64 => put!(u64, to_be_bytes),
        Number::Uint if u32::try_from(wide).is_ok() => put!(u32, to_ne_bytes),
        Number::Uint => put!(u64, to_ne_bytes),
        Number::Int if i32::try_from(wide).is_ok() => put!(i32, to_ne_bytes),
        Number::Int => put!(i64, to_ne_bytes),
    }
    Ok(())
}

/// The number of a name; a number is one.
fn named(names: &Names, value: &Value) -> Result<Value> {
    match value {
        Value::Text(text) => match names.number(&text.to_string()) {
            Some(number) => Ok(Value::Int(number)),
            None => wrong(format!("there is no {text:?}; there are: {}", all_names(names))),
        },
        _ => Ok(value.clone()),
    }
}

/// The names, for messages.
fn all_names(names: &Names) -> String {
    let all: Vec<_> = names.entries.iter().map(|entry| entry.name).collect();
    all.join(", ")
}

/// The bits of a list of names and numbers, or of one of them.
fn bits(names: &Names, value: &Value) -> Result<Value> {
    let mut all = 0;
    let one = std::slice::from_ref(value);
    for item in if let Value::List(list) = value { list } else { one } {
        match named(names, item)? {
            Value::Int(number) => all |= number as u64,
            Value::Uint(number) => all |= number,
            other => return expected("names of flags, or numbers,", &other),
        }
    }
    Ok(all.into())
}

/// Bits and which of them are meant: without a selector, those that are set.
fn bitfield(names: &Names, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let (value, selector) = match value {
        Value::Map(_) => (value.get("value").unwrap_or(&Value::Int(0)), value.get("selector")),
        _ => (value, None),
    };
    let set = bits(names, value).map_err(|error| inside("value", error))?;
    let meant = match selector {
        None => set.clone(),
        Some(selector) => bits(names, selector).map_err(|error| inside("selector", error))?,
    };
    append(Number::U32, &set, to)?;
    append(Number::U32, &meant, to)
}

/// A string and its NUL, as `length` bytes at most.
fn text(length: usize, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let Value::Text(text) = value else {
        return expected("a string", value);
    };
    let bytes = text.as_bytes();
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return wrong(format!("a NUL byte at position {at}"));
    }
    // A field may be full without a NUL.
    if length != 0 && bytes.len() > length {
        return wrong(format!("it has {} bytes, but there is room for {length}", bytes.len()));
    }
    to.extend_from_slice(bytes);
    if length == 0 || bytes.len() < length {
        to.push(0);
    }
    Ok(())
}

/// An IP address.
fn ip(length: usize, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let Some(text) = value.as_str() else {
        return expected("an IP address as a string", value);
    };
    match text.parse() {
        Ok(IpAddr::V4(address)) if length != 16 => to.extend_from_slice(&address.octets()),
        Ok(IpAddr::V6(address)) if length != 4 => to.extend_from_slice(&address.octets()),
        _ => {
            let version = match length {
                4 => "IPv4",
                16 => "IPv6",
                _ => "IP",
            };
            return wrong(format!("{text:?} is no {version} address"));
        }
    }
    Ok(())
}

/// The name of a Unix socket.
fn unix_name(value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let Value::Text(name) = value else {
        return expected("a string", value);
    };
    match name.as_bytes() {
        [b'@', rest @ ..] => {
            to.push(0);
            to.extend_from_slice(rest);
            Ok(())
        }
        _ => text(0, value, to),
    }
}

/// A hardware address: pairs of hexadecimal digits with colons or dashes between.
fn mac(length: usize, value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let Some(text) = value.as_str() else {
        return expected("a hardware address as a string", value);
    };
    let start = to.len();
    for pair in text.split([':', '-']).filter(|_| !text.is_empty()) {
        let digits = pair.len() == 2 && pair.bytes().all(|digit| digit.is_ascii_hexdigit());
        match u8::from_str_radix(pair, 16) {
            Ok(byte) if digits => to.push(byte),
            _ => return wrong(format!("{text:?} is no hardware address")),
        }
    }
    let given = to.len() - start;
    if length != 0 && given != length {
        return wrong(format!("{text:?} has {given} bytes, but must have {length}"));
    }
    Ok(())
}

/// The address of a socket.
fn sockaddr(value: &Value, to: &mut Vec<u8>) -> Result<()> {
    let text = match value {
        Value::Text(text) => text.to_c("")?,
        _ => return expected("the address of a socket as a string", value),
    };
    let mut room = [0_u8; 128];
    match crate::address::sockaddr_parse(text.as_c_str().into(), room.as_mut_slice().into()) {
        Ok(length) => {
            to.extend_from_slice(room.get(..length).unwrap_or_default());
            Ok(())
        }
        Err(errno) => Err(Error::new(errno, format!("{text:?} is no address of a socket"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::netlink::decode;
    use crate::netlink::schema::family;

    fn newlink(json: &str) -> Result<Vec<u8>> {
        let message = &family("rt-link").unwrap().operation("newlink").unwrap().message;
        let mut bytes = Vec::new();
        super::message(message, &serde_json::from_str(json).unwrap(), &mut bytes)?;
        Ok(bytes)
    }

    #[test]
    fn a_link_is_the_bytes_that_the_kernel_takes() {
        let bytes = newlink(
            r#"{"index": 7, "flags": ["up"], "mtu": 1400, "linkinfo": {"kind": "vlan", "data": {"id": 5, "protocol": "8021ad"}}}"#,
        );
        let header = [&[0; 4][..], &7_u32.to_ne_bytes(), &1_u32.to_ne_bytes(), &[0; 4]].concat();
        let words = |list: &[u16]| list.iter().flat_map(|word| word.to_ne_bytes()).collect::<Vec<_>>();
        let vlan = [&words(&[6, 1, 5, 0, 6, 5])[..], &[0x88, 0xa8, 0, 0]].concat();
        let kind = [&words(&[9, 1])[..], b"vlan\0\0\0\0"].concat();
        let data = [&words(&[20, 2 | 0x8000])[..], &vlan].concat();
        let info = [&words(&[36, 18 | 0x8000])[..], &kind, &data].concat();
        let mtu = [&words(&[8, 4])[..], &1400_u32.to_ne_bytes()].concat();
        assert_eq!(bytes.unwrap(), [header, mtu, info].concat());
    }

    #[test]
    fn errors_name_the_field_by_its_path() {
        for (json, field, message) in [
            (r#"{"mtu": -1}"#, "mtu", "-1 is not from 0 to 4294967295"),
            (r#"{"mtu": "big"}"#, "mtu", "a whole number is expected, not a string"),
            (
                r#"{"index": 4294967296}"#,
                "index",
                "4294967296 is not from -2147483648 to 2147483647",
            ),
            (
                r#"{"flags": ["upp"]}"#,
                "flags",
                "there is no \"upp\"; there are: up, broadcast,",
            ),
            (
                r#"{"ifnam": "x"}"#,
                "ifnam",
                "there is no such name here; there are: family, type,",
            ),
            (r#"{"ifname": "a\u0000b"}"#, "ifname", "a NUL byte at position 1"),
            (
                r#"{"address": "02:00:zz"}"#,
                "address",
                "\"02:00:zz\" is no hardware address",
            ),
            (
                r#"{"linkinfo": {"data": {"id": 1}}}"#,
                "linkinfo.data",
                "`kind` must be given, which says what this is",
            ),
            (
                r#"{"linkinfo": {"kind": "vlan", "data": {"id": 70000}}}"#,
                "linkinfo.data.id",
                "70000 is not from 0 to 65535",
            ),
            (
                r#"{"linkinfo": {"kind": "vxlan", "data": {"local": "::1"}}}"#,
                "linkinfo.data.local",
                "\"::1\" is no IPv4 address",
            ),
            (
                r#"{"linkinfo": {"kind": "bond", "data": {"arp_ip_target": ["192.0.2.1", 3]}}}"#,
                "linkinfo.data.arp_ip_target[1]",
                "an IP address as a string is expected, not a whole number",
            ),
            (
                r#"{"linkinfo": {"kind": "vlan", "data": {"flags": {"flag": 1}}}}"#,
                "linkinfo.data.flags.flag",
                "there is no such name here; there are: flags, mask",
            ),
            (
                r#"{"linkinfo": 3}"#,
                "linkinfo",
                "a map is expected, not a whole number",
            ),
        ] {
            let error = newlink(json).unwrap_err();
            assert_eq!(
                (error.errno, error.field.as_str()),
                (Errno::INVAL, field),
                "{json}: {error}"
            );
            assert!(error.message.starts_with(message), "{json}: {error}");
        }
        let error = newlink(&format!(r#"{{"ifalias": "{}"}}"#, "x".repeat(1 << 16))).unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::MSGSIZE, "ifalias"));
    }

    #[test]
    fn what_a_newer_kernel_says_is_kept() {
        let message = &family("rt-link").unwrap().operation("newlink").unwrap().message;
        let words = |list: &[u16]| list.iter().flat_map(|word| word.to_ne_bytes()).collect::<Vec<_>>();
        // An attribute that nobody knows, an mtu of three bytes, a second name, one that says that it holds attributes.
        let bytes = [
            &[0; 16][..],
            &words(&[6, 9000, 1, 0, 7, 4, 2, 0]),
            &words(&[5, 3, 65, 0, 5, 3, 66, 0]),
            &words(&[8, 9001 | 0x8000, 4, 1]),
        ];
        let bytes = bytes.concat();
        let value = decode::message(message, &bytes);
        assert_eq!(value.get("9000"), Some(&Value::Bytes(words(&[1]).into())));
        assert_eq!(value.get("4"), Some(&Value::Bytes(vec![2, 0, 0].into())));
        assert_eq!(
            (value.get("ifname").and_then(Value::as_str), value.get("3")),
            (Some("A"), Some(&Value::Bytes(vec![66].into())))
        );
        assert!(value.get("9001").and_then(|inner| inner.get("1")).is_some());
        let mut again = Vec::new();
        super::message(message, &value, &mut again).unwrap();
        // The name comes back with its NUL.
        assert_eq!(again.len(), bytes.len());
        assert_eq!(decode::message(message, &again), value);
    }
}
