//! The other way round: a serde `Serializer` that writes a value of any shape as a tagged tree.

use super::{DEPTH, tag};
use crate::tape::Misfit;
use callgate_core::document::Text;
use serde::ser::{self, Error as _, Serialize};

/// Appends the tree of a value.
pub(crate) fn write<T: Serialize + ?Sized>(out: &mut Vec<u8>, value: &T) -> Result<(), Misfit> {
    value.serialize(Writer {
        out,
        depth: 0,
        text: false,
    })
}

struct Writer<'a> {
    out: &'a mut Vec<u8>,
    depth: usize,
    /// Whether bytes that come next are a text that is not UTF-8.
    text: bool,
}

fn count(out: &mut Vec<u8>, count: usize) -> Result<(), Misfit> {
    let count = u32::try_from(count).map_err(|_| Misfit("a value is larger than 4 GiB".to_owned()))?;
    out.extend(count.to_le_bytes());
    Ok(())
}

fn run(out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), Misfit> {
    count(out, bytes.len())?;
    out.extend_from_slice(bytes);
    Ok(())
}

impl<'a> Writer<'a> {
    fn number(self, tag: u8, bytes: [u8; 8]) {
        self.out.push(tag);
        self.out.extend(bytes);
    }

    fn many(self, tag: u8) -> Result<Many<'a>, Misfit> {
        if self.depth == DEPTH {
            return Err(Misfit(format!("a value nested deeper than {DEPTH}")));
        }
        self.out.push(tag);
        let count_at = self.out.len();
        self.out.extend([0; 4]);
        Ok(Many {
            out: self.out,
            depth: self.depth + 1,
            count_at,
            count: 0,
        })
    }
}

/// Widens to what the tree has.
macro_rules! widened {
    ($($name:ident $t:ty => $to:ident $wide:ty;)*) => { $(
        fn $name(self, v: $t) -> Result<(), Misfit> {
            self.$to(<$wide>::from(v))
        }
    )* };
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = Misfit;
    type SerializeSeq = Many<'a>;
    type SerializeTuple = Many<'a>;
    type SerializeTupleStruct = ser::Impossible<(), Misfit>;
    type SerializeTupleVariant = ser::Impossible<(), Misfit>;
    type SerializeMap = Many<'a>;
    type SerializeStruct = Many<'a>;
    type SerializeStructVariant = ser::Impossible<(), Misfit>;

    widened! {
        serialize_i8 i8 => serialize_i64 i64;
        serialize_i16 i16 => serialize_i64 i64;
        serialize_i32 i32 => serialize_i64 i64;
        serialize_u8 u8 => serialize_i64 i64;
        serialize_u16 u16 => serialize_i64 i64;
        serialize_u32 u32 => serialize_i64 i64;
        serialize_f32 f32 => serialize_f64 f64;
    }

    fn serialize_i64(self, v: i64) -> Result<(), Misfit> {
        self.number(tag::I64, v.to_le_bytes());
        Ok(())
    }

    fn serialize_u64(self, v: u64) -> Result<(), Misfit> {
        self.number(tag::U64, v.to_le_bytes());
        Ok(())
    }

    fn serialize_f64(self, v: f64) -> Result<(), Misfit> {
        self.number(tag::F64, v.to_le_bytes());
        Ok(())
    }

    fn serialize_bool(self, v: bool) -> Result<(), Misfit> {
        self.out.push(if v { tag::TRUE } else { tag::FALSE });
        Ok(())
    }

    fn serialize_char(self, v: char) -> Result<(), Misfit> {
        self.serialize_str(v.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, v: &str) -> Result<(), Misfit> {
        self.out.push(tag::STRING);
        run(self.out, v.as_bytes())
    }

    fn serialize_bytes(self, v: &[u8]) -> Result<(), Misfit> {
        self.out.push(if self.text { tag::STRING } else { tag::BYTES });
        run(self.out, v)
    }

    fn serialize_unit(self) -> Result<(), Misfit> {
        self.out.push(tag::NULL);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Misfit> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Misfit> {
        value.serialize(self)
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), Misfit> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _name: &'static str, _index: u32, variant: &'static str) -> Result<(), Misfit> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), Misfit> {
        value.serialize(Self {
            text: name == Text::NAME,
            ..self
        })
    }

    fn serialize_seq(self, _len: Option<usize>) -> Result<Many<'a>, Misfit> {
        self.many(tag::LIST)
    }

    fn serialize_tuple(self, _len: usize) -> Result<Many<'a>, Misfit> {
        self.many(tag::LIST)
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Many<'a>, Misfit> {
        self.many(tag::MAP)
    }

    fn serialize_struct(self, _name: &'static str, _len: usize) -> Result<Many<'a>, Misfit> {
        self.many(tag::MAP)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        _value: &T,
    ) -> Result<(), Misfit> {
        Err(Misfit(format!("{name}::{variant} is no value")))
    }

    fn serialize_tuple_struct(self, name: &'static str, _len: usize) -> Result<Self::SerializeTupleStruct, Misfit> {
        Err(Misfit(format!("the tuple {name} is no value")))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeTupleVariant, Misfit> {
        Err(Misfit(format!("{name}::{variant} is no value")))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeStructVariant, Misfit> {
        Err(Misfit(format!("{name}::{variant} is no value")))
    }
}

/// A list or map whose count is written when it is known.
struct Many<'a> {
    out: &'a mut Vec<u8>,
    depth: usize,
    count_at: usize,
    count: usize,
}

impl Many<'_> {
    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        value.serialize(Writer {
            out: self.out,
            depth: self.depth,
            text: false,
        })
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        self.count += 1;
        self.value(value)
    }

    fn close(self) -> Result<(), Misfit> {
        let count = u32::try_from(self.count).map_err(|_| Misfit("a list too long".to_owned()))?;
        self.out[self.count_at..self.count_at + 4].copy_from_slice(&count.to_le_bytes());
        Ok(())
    }
}

impl ser::SerializeSeq for Many<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        self.element(value)
    }

    fn end(self) -> Result<(), Misfit> {
        self.close()
    }
}

impl ser::SerializeTuple for Many<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        self.element(value)
    }

    fn end(self) -> Result<(), Misfit> {
        self.close()
    }
}

impl ser::SerializeMap for Many<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Misfit> {
        self.count += 1;
        // a key is a string without the tag that says so
        let tag_at = self.out.len();
        self.value(key)?;
        if self.out.get(tag_at) != Some(&tag::STRING) {
            return Err(Misfit::custom("a key that is no string"));
        }
        self.out.remove(tag_at);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Misfit> {
        self.value(value)
    }

    fn end(self) -> Result<(), Misfit> {
        self.close()
    }
}

impl ser::SerializeStruct for Many<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Misfit> {
        self.count += 1;
        run(self.out, name.as_bytes())?;
        self.value(value)
    }

    fn end(self) -> Result<(), Misfit> {
        self.close()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::Tree;
    use callgate_core::document::Value;
    use serde::Deserialize;

    fn there(value: &Value) -> Vec<u8> {
        let mut out = Vec::new();
        write(&mut out, value).expect("it fits");
        out
    }

    fn back(bytes: &[u8]) -> Result<Value, String> {
        let mut tree = Tree::new(bytes);
        let value = Value::deserialize(&mut tree).map_err(|e| e.to_string())?;
        tree.end().map_err(|e| e.to_string())?;
        Ok(value)
    }

    /// A value with one of everything.
    fn everything() -> Value {
        Value::Map(vec![
            ("z".into(), Value::Null),
            ("yes".into(), true.into()),
            ("no".into(), false.into()),
            ("least".into(), i64::MIN.into()),
            ("most".into(), u64::MAX.into()),
            ("half".into(), Value::Float(0.5)),
            ("text".into(), "grüße".into()),
            ("latin".into(), Value::Text(b"gr\xfc\xdfe"[..].into())),
            ("bytes".into(), Value::Bytes(b"plain"[..].into())),
            ("none".into(), Value::List(vec![])),
            ("nothing".into(), Value::Map(vec![])),
            (
                "list".into(),
                Value::List(vec![1_i64.into(), Value::Map(vec![(String::new(), "".into())])]),
            ),
        ])
    }

    #[test]
    fn a_value_comes_back_as_it_was() {
        let value = everything();
        assert_eq!(back(&there(&value)), Ok(value));
        assert_eq!(back(&there(&Value::Null)), Ok(Value::Null));
    }

    #[test]
    fn a_tree_that_is_cut_is_refused() {
        let tree = there(&everything());
        for end in 0..tree.len() {
            assert!(back(&tree[..end]).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn nesting_is_bounded_in_both_directions() {
        let nested = |depth| (0..depth).fold(Value::Null, |inner, _| Value::List(vec![inner]));
        let deepest = nested(DEPTH);
        assert_eq!(back(&there(&deepest)), Ok(deepest));
        assert!(write(&mut Vec::new(), &nested(DEPTH + 1)).is_err());
        let mut tree = [tag::LIST, 1, 0, 0, 0].repeat(DEPTH + 1);
        tree.push(tag::NULL);
        assert!(back(&tree).expect_err("too deep").contains("deeper"));
    }
}
