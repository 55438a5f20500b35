//! Values made up from the schemas go to bytes and come back; and bytes of any kind come to a value without harm.

use super::*;
use crate::document::{Bytes, Value};
use crate::netlink::{decode, encode};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// A source of numbers to make choices by; when it is used up, all are 0.
struct Dice<'a>(&'a [u8]);

impl Dice<'_> {
    fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    fn below(&mut self, end: usize) -> usize {
        usize::from(u16::from_le_bytes([self.byte(), self.byte()])) % end.max(1)
    }

    fn wide(&mut self) -> u64 {
        u64::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.byte()).collect()
    }
}

/// The text of a value, or its number in digits: what a choice is made by.
fn word(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.to_string()),
        Value::Int(number) => Some(number.to_string()),
        Value::Uint(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What was said further out, innermost last.
type Said = Vec<Vec<(String, Value)>>;

fn says(said: &Said, name: &str) -> Option<String> {
    said.iter().rev().find_map(|map| {
        map.iter()
            .find(|(other, _)| other == name)
            .and_then(|(_, value)| word(value))
    })
}

fn number(dice: &mut Dice<'_>, number: Number) -> Value {
    let wide = dice.wide();
    match number {
        Number::U8 => u64::from(wide as u8).into(),
        Number::U16 | Number::Be16 => u64::from(wide as u16).into(),
        Number::U32 | Number::Be32 => u64::from(wide as u32).into(),
        Number::U64 | Number::Be64 | Number::Uint => wide.into(),
        Number::I8 => i64::from(wide as i8).into(),
        Number::I16 => i64::from(wide as i16).into(),
        Number::I32 | Number::BeI32 => i64::from(wide as i32).into(),
        Number::I64 | Number::Int => (wide as i64).into(),
    }
}

fn flags(dice: &mut Dice<'_>, names: &'static Names, width: usize) -> Value {
    let mask = if width == 8 { u64::MAX } else { (1 << (width * 8)) - 1 };
    let mut bits = dice.wide() & mask & if dice.byte() < 128 { u64::MAX } else { 0xf };
    let mut list = Vec::new();
    for entry in names.entries {
        let bit = entry.number as u64;
        if bit != 0 && bits & bit == bit {
            list.push(entry.name.into());
            bits &= !bit;
        }
    }
    if bits != 0 {
        list.push(bits.into());
    }
    Value::List(list)
}

fn text(dice: &mut Dice<'_>, longest: usize) -> Value {
    let count = dice.below(longest + 1);
    let letters: String = dice
        .bytes(count)
        .iter()
        .map(|byte| char::from(b'a' + byte % 26))
        .collect();
    letters.into()
}

fn structure(dice: &mut Dice<'_>, structure: &'static Struct) -> Vec<(String, Value)> {
    let fields = structure
        .fields
        .iter()
        .filter(|field| !matches!(field.kind, Kind::Pad(_)));
    let mut made: Vec<(String, Value)> = Vec::new();
    for field in fields {
        let found = match field.kind {
            Kind::IpOf(_, family) => {
                let v4 = says(&vec![made.clone()], family).as_deref() == Some("inet");
                let kind: &'static Kind = if v4 { &Kind::Ip(4) } else { &Kind::Ip(16) };
                value(dice, kind, &Said::new(), 3)
            }
            _ => value(dice, &field.kind, &Said::new(), 3),
        };
        made.extend(found.map(|value| (field.name.to_owned(), value)));
    }
    made
}

/// A value of a kind; nothing if there is none at this depth.
fn value(dice: &mut Dice<'_>, kind: &'static Kind, said: &Said, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    Some(match kind {
        Kind::Number(of) => number(dice, *of),
        Kind::Enum(of, names) => {
            let chosen = names.entries.get(dice.below(names.entries.len() + 1));
            match chosen
                .map(|entry| entry.name)
                .or_else(|| names.name(number(dice, *of).as_i64()?))
            {
                Some(name) => name.into(),
                None => number(dice, *of).as_i64().map_or_else(
                    || Value::Uint(u64::MAX),
                    |number| names.name(number).map_or(Value::Int(number), Value::from),
                ),
            }
        }
        Kind::Flags(number, names) => flags(dice, names, number.width()),
        Kind::Bitfield32(names) => {
            let (value, selector) = (flags(dice, names, 4), flags(dice, names, 4));
            Value::Map(vec![("value".to_owned(), value), ("selector".to_owned(), selector)])
        }
        Kind::Flag => true.into(),
        Kind::Text(length) => text(dice, if *length == 0 { 40 } else { *length }),
        Kind::Bytes(0) => {
            let count = dice.below(40);
            Value::Bytes(Bytes(dice.bytes(count)))
        }
        Kind::Bytes(length) => Value::Bytes(Bytes(dice.bytes(*length))),
        Kind::Ip(length) => match (*length, dice.byte() & 1) {
            (4, _) | (0, 0) => std::net::Ipv4Addr::from(dice.wide() as u32).to_string().into(),
            _ => std::net::Ipv6Addr::from(u128::from(dice.wide()) << 64 | u128::from(dice.wide()))
                .to_string()
                .into(),
        },
        Kind::Mac(length) => {
            let bytes = dice.bytes(if *length == 0 { 6 } else { *length });
            let pairs: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            pairs.join(":").into()
        }
        Kind::SockAddr => format!("192.0.2.{}:{}", dice.byte(), dice.below(65536)).into(),
        Kind::Struct(of) => Value::Map(structure(dice, of)),
        Kind::Nest(of) => Value::Map(set(dice, of, Vec::new(), said, depth)),
        Kind::Settings(of) => Value::Map(set(dice, of, Vec::new(), said, depth)),
        Kind::Headed(header, of) => {
            let header = structure(dice, header);
            Value::Map(set(dice, of, header, said, depth))
        }
        Kind::Records(header, of) => {
            let count = dice.below(4);
            let record = |_| {
                let mut header = structure(dice, header);
                header.remove(0);
                Value::Map(set(dice, of, header, said, depth))
            };
            Value::List((0..count).map(record).collect())
        }
        Kind::Array(of, _) => {
            let count = dice.below(4);
            Value::List((0..count).filter_map(|_| value(dice, of, said, depth)).collect())
        }
        Kind::Numbered(of) => {
            let count = dice.below(4);
            let entry = |at: usize| Some(((at * 7).to_string(), value(dice, of, said, depth)?));
            Value::Map((0..count).filter_map(entry).collect())
        }
        Kind::Repeat(of) => {
            let count = 1 + dice.below(3);
            let list: Vec<_> = (0..count).filter_map(|_| value(dice, of, said, depth)).collect();
            (!list.is_empty()).then_some(Value::List(list))?
        }
        Kind::Packed(of, count) => {
            let count = if *count == 0 { dice.below(6) } else { *count };
            Value::List((0..count).filter_map(|_| value(dice, of, said, 3)).collect())
        }
        Kind::Choice(choice) => {
            let kind = match says(said, choice.by) {
                Some(word) => choice.kind(&word),
                None => choice.other.as_ref(),
            };
            match kind {
                Some(kind) => value(dice, kind, said, depth)?,
                // Too short for an attribute.
                None => Value::Bytes(Bytes(dice.bytes(3))),
            }
        }
        Kind::Always(_, always) => (*always).into(),
        Kind::UnixName => format!("{}{}", ["/", "@"][dice.below(2)], dice.byte()).into(),
        Kind::IpOf(..) => None?,
        Kind::Pad(_) => None?,
    })
}

/// Some attributes of a set, after what stands before them.
fn set(
    dice: &mut Dice<'_>,
    set: &'static Set,
    mut map: Vec<(String, Value)>,
    said: &Said,
    depth: usize,
) -> Vec<(String, Value)> {
    // What says what something else is comes before that, also if that is inside of another one.
    let turn = |attribute: &&Attribute| match attribute.kind {
        Kind::Text(_) | Kind::Enum(..) => 0,
        Kind::Choice(_) => 2,
        _ => 1,
    };
    let every = dice.below(6);
    let mut order: Vec<_> = set.attributes.iter().collect();
    order.sort_by_key(turn);
    for attribute in order {
        if dice.below(every + 1) != 0 {
            continue;
        }
        let mut inner = said.clone();
        inner.push(map.clone());
        // A name by which a choice is made is one that it knows.
        let chooses = set.attributes.iter().find_map(|other| match &other.kind {
            Kind::Choice(choice) if choice.by == attribute.name => Some(choice),
            _ => None,
        });
        let known = chooses.and_then(|choice| choice.kinds.get(dice.below(choice.kinds.len() + 1)));
        let made = match (known, &attribute.kind) {
            (Some((name, _)), Kind::Text(_) | Kind::Enum(..)) => Some(Value::from(*name)),
            _ => value(dice, &attribute.kind, &inner, depth),
        };
        if let Some(value) = made {
            match map.iter_mut().find(|(name, _)| name == attribute.name) {
                Some(place) => place.1 = value,
                None => map.push((attribute.name.to_owned(), value)),
            }
        }
    }
    // What the schema does not know is kept.
    let unknown = 16000 + dice.below(300) as u16;
    if dice.byte() > 200 && set.number(unknown).is_none() {
        map.push((unknown.to_string(), Value::Bytes(Bytes(dice.bytes(5)))));
    }
    map
}

fn messages() -> Vec<(&'static Family, &'static Message)> {
    let of = |family: &'static Family| {
        let asked = family.operations.iter().map(|operation| &operation.message);
        asked.chain(family.messages).map(move |message| (family, message))
    };
    FAMILIES.iter().copied().flat_map(of).collect()
}

fn run<S: Strategy>(cases: u32, strategy: S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    if let Err(error) = TestRunner::new(config).run(&strategy, test) {
        panic!("{error}");
    }
}

#[test]
fn what_is_made_up_from_a_schema_comes_back() {
    let dice = proptest::collection::vec(any::<u8>(), 0..4000);
    for (family, message) in messages() {
        run(24, &dice, |bytes| {
            let mut dice = Dice(&bytes);
            let header = structure(&mut dice, message.header);
            let made = Value::Map(set(&mut dice, message.set, header, &Said::new(), 9));
            let mut bytes = Vec::new();
            let encoded = encode::message(message, &made, &mut bytes);
            prop_assert!(
                encoded.is_ok(),
                "{} {}: {:?}\n{made:?}",
                family.name,
                message.name,
                encoded
            );
            let back = decode::message(message, &bytes);
            prop_assert_eq!(&back, &made, "{} {}", family.name, message.name);
            Ok(())
        });
    }
}

/// Whether a value has all that another one has.
fn within(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        // A flag that is told as not set is not said.
        (Value::Map(part), Value::Map(_)) => part.iter().all(|(name, value)| {
            *value == Value::Bool(false) || whole.get(name).is_some_and(|found| within(value, found))
        }),
        (Value::List(part), Value::List(whole)) => {
            part.len() == whole.len() && part.iter().zip(whole).all(|(part, whole)| within(part, whole))
        }
        _ => part == whole,
    }
}

#[test]
fn any_bytes_are_some_value_that_goes_back() {
    // Headers of attributes among the noise, so that it has some sense.
    let attribute = (
        0_u16..40,
        0_u16..80,
        any::<u8>(),
        proptest::collection::vec(any::<u8>(), 0..24),
    )
        .prop_map(|(length, kind, nested, fill)| {
            let kind = if nested > 220 { kind | 0x8000 } else { kind };
            [&length.to_ne_bytes()[..], &kind.to_ne_bytes(), &fill].concat()
        });
    let noise = proptest::collection::vec(attribute, 0..24).prop_map(|parts| parts.concat());
    for (_, message) in messages() {
        run(64, &noise, |bytes| {
            let value = decode::message(message, &bytes);
            let mut again = Vec::new();
            let encoded = encode::message(message, &value, &mut again);
            prop_assert!(encoded.is_ok(), "{}: {:?}\n{value:?}", message.name, encoded);
            // A struct that was short is whole now; what it had is the same.
            let twice = decode::message(message, &again);
            let cut = bytes.len() < message.header.width();
            prop_assert!(cut || within(&value, &twice), "{}:\n{value:?}\n{twice:?}", message.name);
            let mut thrice = Vec::new();
            prop_assert!(encode::message(message, &twice, &mut thrice).is_ok());
            prop_assert_eq!(decode::message(message, &thrice), twice);
            Ok(())
        });
    }
}
