//! The encoder of documents that go out: a serde `Serializer` that writes every value at its place in the layout of
//! the described type. `docs/architecture.md`, "The record tape", says what that layout is.

use crate::describe::text;
use crate::exports::{self, type_kind};
use crate::tree::write::write;
use callgate_abi::{RecordField, Type};
use serde::ser::{self, Error as _, Serialize};
use std::fmt;

/// A document under construction. Words and not bytes, so that every field can be read aligned.
#[derive(Default)]
pub(crate) struct Tape {
    words: Vec<u64>,
    len: usize,
    /// Where a tree is written before it is as long as it will be.
    scratch: Vec<u8>,
    /// What of its records is to be written, if not all.
    only: Option<Only>,
}

/// Some fields of the records of a list, by their place in the record; the room of the others stays empty.
pub(crate) struct Only {
    /// The type of the list's elements.
    pub(crate) row: &'static Type,
    pub(crate) fields: Vec<bool>,
}

/// Why a value does not fit its described type; a fault of the library, not of its caller.
#[derive(Debug)]
pub(crate) struct Misfit(pub(crate) String);

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for Misfit {}

impl ser::Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl Tape {
    /// The tape of a value of the described type.
    pub(crate) fn of<T: Serialize + ?Sized>(value: &T, type_index: usize) -> Result<Self, Misfit> {
        Self::default().with(value, type_index)
    }

    fn with<T: Serialize + ?Sized>(self, value: &T, type_index: usize) -> Result<Self, Misfit> {
        let mut tape = self;
        let root = &exports::types()[type_index];
        let at = tape.room(root.size as usize, 8);
        Place {
            tape: &mut tape,
            at,
            ty: root,
        }
        .fill(value)?;
        Ok(tape)
    }

    /// The same of a list of records, with some of their fields.
    pub(crate) fn only<T: Serialize + ?Sized>(value: &T, type_index: usize, only: Only) -> Result<Self, Misfit> {
        let tape = Self {
            only: Some(only),
            ..Self::default()
        };
        tape.with(value, type_index)
    }

    /// The words and the length in bytes.
    pub(crate) fn into_parts(self) -> (Vec<u64>, usize) {
        (self.words, self.len)
    }

    /// Zeroed room at the end; where it begins.
    pub(crate) fn room(&mut self, size: usize, align: usize) -> usize {
        let at = self.len.next_multiple_of(align);
        self.len = at + size;
        let words = self.len.div_ceil(8);
        if words > self.words.len() {
            self.words.resize(words, 0);
        }
        at
    }

    pub(crate) fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: initialised integers are initialised bytes, and any bytes are integers.
        unsafe { core::slice::from_raw_parts_mut(self.words.as_mut_ptr().cast(), self.words.len() * 8) }
    }

    pub(crate) fn put(&mut self, at: usize, bytes: &[u8]) {
        self.bytes()[at..at + bytes.len()].copy_from_slice(bytes);
    }

    /// Where a run stands and how long it is.
    fn run(&mut self, at: usize, offset: usize, count: usize) -> Result<(), Misfit> {
        let part = |n: usize| u32::try_from(n).map_err(|_| Misfit("the document is larger than 4 GiB".to_owned()));
        let (offset, count) = (part(offset)?, part(count)?);
        self.put(at, &offset.to_ne_bytes());
        self.put(at + 4, &count.to_ne_bytes());
        Ok(())
    }

    /// Bytes at the end with a NUL after them, told of at `at`.
    fn text(&mut self, at: usize, bytes: &[u8]) -> Result<(), Misfit> {
        let offset = self.room(bytes.len() + 1, 1);
        self.put(offset, bytes);
        self.run(at, offset, bytes.len())
    }

    /// A value of any shape at the end, told of at `at`.
    fn tree<T: Serialize + ?Sized>(&mut self, at: usize, value: &T) -> Result<(), Misfit> {
        let mut tree = core::mem::take(&mut self.scratch);
        tree.clear();
        write(&mut tree, value)?;
        let offset = self.room(tree.len(), 1);
        self.put(offset, &tree);
        self.run(at, offset, tree.len())?;
        self.scratch = tree;
        Ok(())
    }
}

/// The end of a tape, for what writes itself in pieces.
struct End<'a>(&'a mut Tape);

impl fmt::Write for End<'_> {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        let at = self.0.room(piece.len(), 1);
        self.0.put(at, piece.as_bytes());
        Ok(())
    }
}

/// A place in the tape and the type that belongs there.
struct Place<'a> {
    tape: &'a mut Tape,
    at: usize,
    ty: &'static Type,
}

impl Place<'_> {
    /// Writes a value here.
    fn fill<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Misfit> {
        if self.ty.kind == type_kind::VALUE {
            self.tape.tree(self.at, value)
        } else {
            value.serialize(self)
        }
    }

    #[inline]
    fn expect(&self, kind: u8, what: &str) -> Result<(), Misfit> {
        if self.ty.kind == kind {
            Ok(())
        } else {
            Err(self.misfit(what))
        }
    }

    #[cold]
    fn misfit(&self, what: &str) -> Misfit {
        Misfit(format!(
            "{what} where the description says {}",
            exports::type_kind(self.ty.kind)
        ))
    }

    fn element(&self) -> &'static Type {
        &exports::types()[self.ty.element as usize]
    }
}

macro_rules! integers {
    ($($name:ident $t:ty, $kind:ident;)*) => { $(
        fn $name(self, v: $t) -> Result<(), Misfit> {
            self.expect(type_kind::$kind, stringify!($t))?;
            self.tape.put(self.at, &v.to_ne_bytes());
            Ok(())
        }
    )* };
}

impl<'a> ser::Serializer for Place<'a> {
    type Ok = ();
    type Error = Misfit;
    type SerializeSeq = Elements<'a>;
    type SerializeTuple = ser::Impossible<(), Misfit>;
    type SerializeTupleStruct = ser::Impossible<(), Misfit>;
    type SerializeTupleVariant = ser::Impossible<(), Misfit>;
    type SerializeMap = Elements<'a>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = ser::Impossible<(), Misfit>;

    integers! {
        serialize_i8 i8, I8;
        serialize_u8 u8, U8;
        serialize_i16 i16, I16;
        serialize_u16 u16, U16;
        serialize_i32 i32, I32;
        serialize_u32 u32, U32;
        serialize_i64 i64, I64;
        serialize_u64 u64, U64;
        serialize_f64 f64, F64;
    }

    fn serialize_bool(self, v: bool) -> Result<(), Misfit> {
        self.expect(type_kind::BOOL, "bool")?;
        self.tape.put(self.at, &[u8::from(v)]);
        Ok(())
    }

    fn serialize_f32(self, v: f32) -> Result<(), Misfit> {
        self.serialize_f64(f64::from(v))
    }

    fn serialize_char(self, v: char) -> Result<(), Misfit> {
        self.serialize_str(v.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, v: &str) -> Result<(), Misfit> {
        self.serialize_bytes(v.as_bytes())
    }

    /// Written where it stays, with no string on the heap between.
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Misfit> {
        self.expect(type_kind::STRING, "a string")?;
        let offset = self.tape.len;
        fmt::write(&mut End(self.tape), format_args!("{value}")).map_err(ser::Error::custom)?;
        let length = self.tape.len - offset;
        self.tape.room(1, 1);
        self.tape.run(self.at, offset, length)
    }

    fn serialize_bytes(self, v: &[u8]) -> Result<(), Misfit> {
        if !matches!(self.ty.kind, type_kind::STRING | type_kind::BYTES) {
            return Err(self.misfit("bytes"));
        }
        self.tape.text(self.at, v)
    }

    fn serialize_none(self) -> Result<(), Misfit> {
        self.expect(type_kind::OPTION, "an option")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Misfit> {
        self.expect(type_kind::OPTION, "an option")?;
        self.tape.put(self.at, &[1]);
        let (at, ty) = (self.at + self.ty.align as usize, self.element());
        Place {
            tape: self.tape,
            at,
            ty,
        }
        .fill(value)
    }

    fn serialize_unit(self) -> Result<(), Misfit> {
        Err(Misfit::custom("a unit has no described type"))
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), Misfit> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _name: &'static str, _index: u32, variant: &'static str) -> Result<(), Misfit> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _name: &'static str, value: &T) -> Result<(), Misfit> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        _value: &T,
    ) -> Result<(), Misfit> {
        Err(Misfit(format!("{name}::{variant} has no described type")))
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Elements<'a>, Misfit> {
        self.expect(type_kind::LIST, "a list")?;
        let len = len.ok_or_else(|| Misfit("a list of unknown length".to_owned()))?;
        let ty = self.element();
        let next = self.tape.room(len * ty.size as usize, ty.align.max(1) as usize);
        self.tape.run(self.at, next, len)?;
        Ok(Elements {
            tape: self.tape,
            next,
            left: len,
            ty,
        })
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Elements<'a>, Misfit> {
        self.expect(type_kind::MAP, "a map")?;
        let len = len.ok_or_else(|| Misfit("a map of unknown length".to_owned()))?;
        let ty = self.element();
        let next = self.tape.room(len * pair(ty).2, pair(ty).1);
        self.tape.run(self.at, next, len)?;
        Ok(Elements {
            tape: self.tape,
            next,
            left: len,
            ty,
        })
    }

    fn serialize_struct(self, name: &'static str, _len: usize) -> Result<Fields<'a>, Misfit> {
        self.expect(type_kind::RECORD, name)?;
        let record = &exports::records()[self.ty.record as usize];
        // both were read from one source text, so only a fault of the build step could part them
        debug_assert_eq!(text(record.name), name);
        // SAFETY: the table says how many there are.
        let fields = unsafe { core::slice::from_raw_parts(record.fields, record.field_count as usize) };
        let only = self.tape.only.as_ref();
        Ok(Fields {
            some: only.is_some_and(|only| core::ptr::eq(only.row, self.ty)),
            tape: self.tape,
            at: self.at,
            fields,
            index: 0,
        })
    }

    fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, Misfit> {
        Err(Misfit::custom("a tuple has no described type"))
    }

    fn serialize_tuple_struct(self, name: &'static str, _len: usize) -> Result<Self::SerializeTupleStruct, Misfit> {
        Err(Misfit(format!("the tuple {name} has no described type")))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeTupleVariant, Misfit> {
        Err(Misfit(format!("{name}::{variant} has no described type")))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeStructVariant, Misfit> {
        Err(Misfit(format!("{name}::{variant} has no described type")))
    }
}

/// Layout of a map's pair: where the value stands, the pair's alignment and size. The key's run stands at 0.
pub(crate) fn pair(value: &Type) -> (usize, usize, usize) {
    let align = (value.align as usize).max(4);
    let at = 8_usize.next_multiple_of(value.align as usize);
    (at, align, (at + value.size as usize).next_multiple_of(align))
}

/// The elements of a list, or the pairs of a map.
pub(crate) struct Elements<'a> {
    tape: &'a mut Tape,
    next: usize,
    left: usize,
    ty: &'static Type,
}

impl Elements<'_> {
    fn take(&mut self) -> Result<(), Misfit> {
        self.left = self
            .left
            .checked_sub(1)
            .ok_or_else(|| Misfit("more elements than announced".to_owned()))?;
        Ok(())
    }

    fn full(self) -> Result<(), Misfit> {
        if self.left == 0 {
            Ok(())
        } else {
            Err(Misfit("fewer elements than announced".to_owned()))
        }
    }
}

impl ser::SerializeSeq for Elements<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        self.take()?;
        let at = self.next;
        self.next += self.ty.size as usize;
        Place {
            tape: self.tape,
            at,
            ty: self.ty,
        }
        .fill(value)
    }

    fn end(self) -> Result<(), Misfit> {
        self.full()
    }
}

impl ser::SerializeMap for Elements<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Misfit> {
        self.take()?;
        key.serialize(Place {
            tape: self.tape,
            at: self.next,
            ty: &KEY,
        })
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        let (at, _, size) = pair(self.ty);
        let at = self.next + at;
        self.next += size;
        Place {
            tape: self.tape,
            at,
            ty: self.ty,
        }
        .fill(value)
    }

    fn end(self) -> Result<(), Misfit> {
        self.full()
    }
}

/// A map's key is a string, whether or not the table has strings elsewhere.
static KEY: Type = Type {
    size: 8,
    align: 4,
    element: -1,
    record: -1,
    kind: type_kind::STRING,
};

/// The fields of a record, in order.
pub(crate) struct Fields<'a> {
    tape: &'a mut Tape,
    at: usize,
    fields: &'static [RecordField],
    index: usize,
    /// Whether some are left out.
    some: bool,
}

impl ser::SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Misfit> {
        // serde gives fields in order of declaration, as the build step read them
        let field = self
            .fields
            .get(self.index)
            .ok_or_else(|| Misfit(format!("the field {name} is not described")))?;
        debug_assert_eq!(text(field.name), name);
        self.index += 1;
        if self.some && self.tape.only.as_ref().is_some_and(|only| !only.fields[self.index - 1]) {
            return Ok(());
        }
        let ty = &exports::types()[field.type_index as usize];
        let place = Place {
            tape: self.tape,
            at: self.at + field.offset as usize,
            ty,
        };
        place.fill(value).map_err(|e| Misfit(format!("{name}: {e}")))
    }

    fn end(self) -> Result<(), Misfit> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use callgate_core::document::{Bytes, Text};
    use callgate_core::sample::{Choice, Inner, Values};

    fn type_of(record: &str) -> usize {
        let index = exports::records()
            .iter()
            .position(|r| text(r.name) == record)
            .expect("described");
        let of = |t: &Type| exports::type_kind(t.kind) == "RECORD" && t.record == index as i32;
        exports::types().iter().position(of).expect("used by a function")
    }

    fn field(record: &str, name: &str) -> (usize, &'static Type) {
        let record = exports::records()
            .iter()
            .find(|r| text(r.name) == record)
            .expect("described");
        // SAFETY: the table says how many there are.
        let fields: &[RecordField] = unsafe { core::slice::from_raw_parts(record.fields, record.field_count as usize) };
        let field = fields.iter().find(|f| text(f.name) == name).expect("a field");
        (field.offset as usize, &exports::types()[field.type_index as usize])
    }

    fn u32_at(bytes: &[u8], at: usize) -> usize {
        u32::from_ne_bytes(bytes[at..at + 4].try_into().expect("four")) as usize
    }

    fn run_at(bytes: &[u8], at: usize) -> (usize, usize) {
        (u32_at(bytes, at), u32_at(bytes, at + 4))
    }

    #[test]
    fn every_value_stands_where_the_description_says() {
        let values = Values {
            truth: true,
            i64: -5,
            u64: u64::MAX,
            float: 0.5,
            text: Text(vec![b'a', 0xff]),
            bytes: Bytes(vec![1, 0, 2]),
            option: Some(7),
            numbers: vec![1, 2, 3],
            strings: vec!["x".into(), String::new()],
            inners: vec![Inner {
                name: "in".into(),
                number: -2,
            }],
            map: [("k".to_owned(), -9)].into(),
            choice: Choice::Second,
            ..Values::default()
        };
        let mut tape = Tape::of(&values, type_of("Values")).expect("it fits");
        let len = tape.len;
        let bytes = &tape.bytes()[..len].to_vec()[..];
        let at = |name| field("Values", name).0;
        assert_eq!(bytes[at("truth")], 1);
        assert_eq!(bytes[at("i64")..at("i64") + 8], (-5_i64).to_ne_bytes());
        assert_eq!(bytes[at("u64")..at("u64") + 8], [0xff; 8]);
        let string = |at: usize| {
            let (offset, len) = run_at(bytes, at);
            assert_eq!(bytes[offset + len], 0, "a NUL follows");
            &bytes[offset..offset + len]
        };
        assert_eq!(string(at("text")), [b'a', 0xff]);
        assert_eq!(string(at("bytes")), [1, 0, 2]);
        assert_eq!(string(at("choice")), b"second");
        let (option, ty) = field("Values", "option");
        assert_eq!((bytes[option], u32_at(bytes, option + ty.align as usize)), (1, 7));
        assert_eq!(bytes[at("option_string")], 0);
        let (offset, count) = run_at(bytes, at("numbers"));
        assert_eq!((offset % 8, count), (0, 3));
        assert_eq!(bytes[offset + 16..offset + 24], 3_u64.to_ne_bytes());
        let (offset, count) = run_at(bytes, at("strings"));
        assert_eq!((count, string(offset), string(offset + 8)), (2, &b"x"[..], &b""[..]));
        let (offset, count) = run_at(bytes, at("inners"));
        assert_eq!((count, string(offset + field("Inner", "name").0)), (1, &b"in"[..]));
        let (offset, count) = run_at(bytes, at("map"));
        let (_, map) = field("Values", "map");
        let (value, _, _) = pair(&exports::types()[map.element as usize]);
        assert_eq!((count, string(offset)), (1, &b"k"[..]));
        assert_eq!(bytes[offset + value..offset + value + 8], (-9_i64).to_ne_bytes());
    }

    #[test]
    fn a_value_of_another_type_is_a_misfit() {
        assert!(Tape::of(&7_u8, type_of("Values")).is_err());
        assert!(Tape::of("text", type_of("Values")).is_err());
    }
}
