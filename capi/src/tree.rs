//! The decoder of documents that come in: a serde `Deserializer` over the tagged tree that `docs/architecture.md`
//! describes. It trusts nothing: every length is checked, nesting is bounded.

pub(crate) mod node;
pub(crate) mod write;

use callgate_core::document::Value;
use serde::de::{self, Deserialize as _, DeserializeSeed, IntoDeserializer, Visitor};
use std::fmt;

/// Lists and maps may be nested this deep.
const DEPTH: usize = Value::DEPTH;

/// What stands before each value.
pub(crate) mod tag {
    pub(crate) const NULL: u8 = 0;
    pub(crate) const FALSE: u8 = 1;
    pub(crate) const TRUE: u8 = 2;
    pub(crate) const I64: u8 = 3;
    pub(crate) const U64: u8 = 4;
    pub(crate) const F64: u8 = 5;
    pub(crate) const STRING: u8 = 6;
    pub(crate) const BYTES: u8 = 7;
    pub(crate) const LIST: u8 = 8;
    pub(crate) const MAP: u8 = 9;
}

/// Why a tree cannot be read, or does not fit the request's type.
#[derive(Debug)]
pub(crate) struct Malformed(String);

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for Malformed {}

impl de::Error for Malformed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// What is left of a tree.
pub(crate) struct Tree<'de> {
    rest: &'de [u8],
    depth: usize,
    columns: Columns,
}

/// Names under `columns` of the request itself, which are the boundary's affair and not the function's.
enum Columns {
    /// It is a field like any other.
    Unknown,
    /// None were seen.
    None,
    /// They are being read.
    Begun,
    /// The names.
    Some(Vec<String>),
}

impl<'de> Tree<'de> {
    pub(crate) fn new(bytes: &'de [u8]) -> Self {
        Self {
            rest: bytes,
            depth: 0,
            columns: Columns::Unknown,
        }
    }

    /// The same, of a request that may have `columns`.
    pub(crate) fn with_columns(mut self) -> Self {
        self.columns = Columns::None;
        self
    }

    /// Whether the names of columns are what is wrong.
    pub(crate) fn in_columns(&self) -> bool {
        matches!(self.columns, Columns::Begun)
    }

    /// The names of columns that were given.
    pub(crate) fn columns(self) -> Option<Vec<String>> {
        match self.columns {
            Columns::Some(names) => Some(names),
            _ => None,
        }
    }

    /// Nothing may follow the value.
    pub(crate) fn end(&self) -> Result<(), Malformed> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(Malformed(format!("{} bytes after the document", self.rest.len())))
        }
    }

    fn take(&mut self, n: usize) -> Result<&'de [u8], Malformed> {
        let (head, rest) = self
            .rest
            .split_at_checked(n)
            .ok_or_else(|| Malformed("the document is cut short".to_owned()))?;
        self.rest = rest;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        self.take(N)
            .map(|bytes| bytes.try_into().expect("the length was asked for"))
    }

    fn len(&mut self) -> Result<usize, Malformed> {
        Ok(u32::from_le_bytes(self.array()?) as usize)
    }

    fn run(&mut self) -> Result<&'de [u8], Malformed> {
        let len = self.len()?;
        self.take(len)
    }

    /// What the value is, for messages and options.
    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }
}

fn utf8(bytes: &[u8]) -> Option<&str> {
    core::str::from_utf8(bytes).ok()
}

impl<'de> Tree<'de> {
    /// The next value. To a visitor that takes anything, a string that is not UTF-8 comes in the form of a `Text`, so
    /// that it is not mistaken for bytes.
    fn value<V: Visitor<'de>>(&mut self, visitor: V, anything: bool) -> Result<V::Value, Malformed> {
        match self.array::<1>()?[0] {
            tag::NULL => visitor.visit_unit(),
            tag::FALSE => visitor.visit_bool(false),
            tag::TRUE => visitor.visit_bool(true),
            tag::I64 => visitor.visit_i64(i64::from_le_bytes(self.array()?)),
            tag::U64 => visitor.visit_u64(u64::from_le_bytes(self.array()?)),
            tag::F64 => visitor.visit_f64(f64::from_le_bytes(self.array()?)),
            tag::STRING => {
                let bytes = self.run()?;
                match utf8(bytes) {
                    Some(text) => visitor.visit_borrowed_str(text),
                    None if anything => visitor.visit_newtype_struct(de::value::BorrowedBytesDeserializer::new(bytes)),
                    None => visitor.visit_borrowed_bytes(bytes),
                }
            }
            tag::BYTES => visitor.visit_borrowed_bytes(self.run()?),
            tag @ (tag::LIST | tag::MAP) => {
                let left = self.len()?;
                if self.depth == DEPTH {
                    return Err(Malformed(format!("nested deeper than {DEPTH}")));
                }
                self.depth += 1;
                let inner = Inner { tree: self, left };
                let value = if tag == tag::LIST {
                    visitor.visit_seq(inner)
                } else {
                    visitor.visit_map(inner)
                }?;
                self.depth -= 1;
                Ok(value)
            }
            tag => Err(Malformed(format!("unknown tag {tag} in the document"))),
        }
    }
}

impl<'de> de::Deserializer<'de> for &mut Tree<'de> {
    type Error = Malformed;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        self.value(visitor, true)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        self.value(visitor, false)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        self.value(visitor, false)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        self.value(visitor, false)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        self.value(visitor, false)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        if self.peek() == Some(tag::NULL) {
            self.take(1)?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    /// A whole number may come as a float (JavaScript, Lua), and a float as a whole number.
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.peek() {
            Some(tag::I64) => {
                self.take(1)?;
                visitor.visit_f64(i64::from_le_bytes(self.array()?) as f64)
            }
            Some(tag::U64) => {
                self.take(1)?;
                visitor.visit_f64(u64::from_le_bytes(self.array()?) as f64)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        if self.peek() != Some(tag::STRING) {
            return Err(Malformed("expected a name".to_owned()));
        }
        self.take(1)?;
        let name = utf8(self.run()?).ok_or_else(|| Malformed("a name that is not UTF-8".to_owned()))?;
        visitor.visit_enum(name.into_deserializer())
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        visitor.visit_newtype_struct(self)
    }

    /// An empty list and an empty map look alike in some languages (Lua).
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        if self.rest.starts_with(&[tag::MAP, 0, 0, 0, 0]) {
            self.take(5)?;
            return visitor.visit_seq(Inner { tree: self, left: 0 });
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        if self.rest.starts_with(&[tag::LIST, 0, 0, 0, 0]) {
            self.take(5)?;
            return visitor.visit_map(Inner { tree: self, left: 0 });
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        self.deserialize_map(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

/// The inside of a list or a map.
struct Inner<'a, 'de> {
    tree: &'a mut Tree<'de>,
    left: usize,
}

impl<'de> de::SeqAccess<'de> for Inner<'_, 'de> {
    type Error = Malformed;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Malformed> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.tree).map(Some)
    }
}

impl<'de> de::MapAccess<'de> for Inner<'_, 'de> {
    type Error = Malformed;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Malformed> {
        while self.left > 0 {
            self.left -= 1;
            let key = utf8(self.tree.run()?).ok_or_else(|| Malformed("a key that is not UTF-8".to_owned()))?;
            if key != "columns" || self.tree.depth > 1 || matches!(self.tree.columns, Columns::Unknown) {
                return seed.deserialize(de::value::BorrowedStrDeserializer::new(key)).map(Some);
            }
            self.tree.columns = Columns::Begun;
            self.tree.columns = Columns::Some(Vec::deserialize(&mut *self.tree)?);
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Malformed> {
        seed.deserialize(&mut *self.tree)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, Deserialize, PartialEq)]
    #[serde(default, deny_unknown_fields)]
    struct Request {
        name: String,
        count: u8,
        list: Vec<Request>,
        timeout: Option<f64>,
    }

    fn key(out: &mut Vec<u8>, name: &str) {
        out.extend((name.len() as u32).to_le_bytes());
        out.extend(name.as_bytes());
    }

    fn read(bytes: &[u8]) -> Result<Request, String> {
        let mut tree = Tree::new(bytes);
        let value = serde_path_to_error::deserialize(&mut tree).map_err(|e| format!("{}: {}", e.path(), e.inner()))?;
        tree.end().map_err(|e| e.to_string())?;
        Ok(value)
    }

    fn nested(count: i64) -> Vec<u8> {
        let mut out = vec![9, 2, 0, 0, 0];
        key(&mut out, "timeout");
        out.push(3);
        out.extend(2_i64.to_le_bytes());
        key(&mut out, "list");
        out.extend([8, 1, 0, 0, 0, 9, 1, 0, 0, 0]);
        key(&mut out, "count");
        out.push(3);
        out.extend(count.to_le_bytes());
        out
    }

    #[test]
    fn reads_what_was_written() {
        let request = read(&nested(7)).expect("well formed");
        assert_eq!(request.list[0].count, 7);
        assert_eq!(request.timeout, Some(2.0));
    }

    #[test]
    fn errors_name_the_field() {
        let error = read(&nested(700)).expect_err("does not fit u8");
        assert!(error.starts_with("list[0].count: "), "{error}");
        let mut unknown = vec![9, 1, 0, 0, 0];
        key(&mut unknown, "nmae");
        unknown.push(0);
        assert!(read(&unknown).expect_err("unknown").contains("nmae"));
    }

    #[test]
    fn every_truncation_is_refused() {
        let whole = nested(7);
        for end in 0..whole.len() {
            assert!(read(&whole[..end]).is_err(), "cut at {end}");
        }
        let mut longer = whole;
        longer.push(0);
        assert!(read(&longer).is_err());
    }

    #[test]
    fn nesting_is_bounded() {
        let bomb = [8, 1, 0, 0, 0].repeat(100_000);
        let mut tree = Tree::new(&bomb);
        assert!(serde::de::IgnoredAny::deserialize(&mut tree).is_err());
    }
}
