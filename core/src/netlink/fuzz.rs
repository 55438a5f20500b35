//! Messages of real kernels, damaged in every way: whatever comes, the decoder gives a value that is not much larger than the bytes, and the
//! encoder takes it back.
//!
//! `CALLGATE_FUZZ_SECONDS` says for how long (`make test-netlink-fuzz`); `CALLGATE_FUZZ_SEED` repeats a run.

use super::answer::{self, Asked};
use super::message::Messages;
use super::schema::{FAMILIES, Family, Protocol};
use super::{Message, decode, encode, path};
use crate::document::Value;
use std::time::{Duration, Instant};

/// A small generator of numbers: xorshift64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

/// The messages of the corpus, each with those of its family that it may be.
fn corpus() -> Vec<(&'static Family, Vec<u8>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/netlink/corpus");
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let family = FAMILIES
            .iter()
            .find(|family| name.strip_prefix(family.name).is_some_and(|rest| rest.starts_with('-')));
        let family = family.unwrap_or_else(|| panic!("{name} is of no family"));
        let bytes = std::fs::read(file).unwrap();
        for message in Messages(&bytes) {
            let message = message.unwrap();
            let (number, payload) = match family.protocol {
                Protocol::Plain { base, .. } => (message.kind as u16 - base, message.payload),
                // The number of the family is another one at each start of a kernel.
                Protocol::Generic { .. } => (u16::from(message.payload[0]), &message.payload[4..]),
            };
            all.push((*family, [&number.to_ne_bytes()[..], payload].concat()));
        }
    }
    assert!(all.len() > 30, "{} messages in the corpus", all.len());
    all
}

/// How many values there are in a value.
fn size(value: &Value) -> usize {
    match value {
        Value::Map(entries) => 1 + entries.iter().map(|(_, value)| size(value)).sum::<usize>(),
        Value::List(list) => 1 + list.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// One more kind of damage.
fn damage(random: &mut Random, bytes: &mut Vec<u8>, other: &[u8]) {
    let at = random.below(bytes.len());
    match random.below(9) {
        0 => bytes.truncate(at),
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << random.below(8);
            }
        }
        2 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = random.next() as u8;
            }
        }
        // A length, or a type: they stand at multiples of 4.
        3 | 4 => {
            let at = at / 4 * 4 + 2 * random.below(2);
            let word = [0, 1, 3, 4, 5, 8, 0x7fff, 0xffff, random.next() as u16][random.below(9)];
            if let Some(place) = bytes.get_mut(at..at + 2) {
                place.copy_from_slice(&word.to_ne_bytes());
            }
        }
        5 => {
            let end = (at + random.below(64)).min(bytes.len());
            bytes.drain(at..end);
        }
        // A part of another message, or of this one.
        6 => {
            let from = random.below(other.len()) / 4 * 4;
            let end = (from + random.below(200)).min(other.len());
            let part = other.get(from..end).unwrap_or_default().to_vec();
            bytes.splice(at..at, part);
        }
        7 => {
            let end = (at + random.below(128)).min(bytes.len());
            let part = bytes[at..end].to_vec();
            bytes.splice(at..at, part);
        }
        // Attributes in attributes in attributes.
        _ => {
            let kind = if random.below(2) == 0 {
                0x8000 | random.below(60) as u16
            } else {
                random.below(60) as u16
            };
            let mut inner = bytes.split_off(at / 4 * 4);
            inner.truncate(u16::MAX as usize - 4);
            bytes.extend(((inner.len() + 4) as u16).to_ne_bytes());
            bytes.extend(kind.to_ne_bytes());
            bytes.extend(inner);
        }
    }
    bytes.truncate(1 << 16);
}

#[test]
fn damaged_messages_do_no_harm() {
    let variable = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let time = Duration::from_secs(variable("CALLGATE_FUZZ_SECONDS").unwrap_or(1));
    let clock = || {
        std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap()
            .as_nanos() as u64
    };
    let seed = variable("CALLGATE_FUZZ_SEED").unwrap_or_else(clock).max(1);
    let corpus = corpus();
    let mut random = Random(seed);
    let mut count = 0_u64;
    let start = Instant::now();
    while start.elapsed() < time || count < 1000 {
        count += 1;
        let (family, original) = &corpus[random.below(corpus.len())];
        let (_, other) = &corpus[random.below(corpus.len())];
        let kind = u16::from_ne_bytes([original[0], original[1]]);
        let mut bytes = original[2..].to_vec();
        for _ in 0..random.below(6) {
            damage(&mut random, &mut bytes, &other[2..]);
        }
        // Now and then by a schema that it is not of. A family of which only the header is known has no messages.
        let family = match FAMILIES[random.below(FAMILIES.len())] {
            stranger if random.below(8) == 0 && !stranger.messages.is_empty() => stranger,
            _ => family,
        };
        let fallback = &family.messages[random.below(family.messages.len())];
        let message = family.message(kind).unwrap_or(fallback);
        let what = || format!("seed {seed}, message {count}: {} {}", family.name, message.name);
        let value = decode::message(message, &bytes);
        // A byte may be a number in a list, and a bit a flag; a header that was cut off is not.
        assert!(
            size(&value) <= 64 + 9 * bytes.len(),
            "{}: {} values of {} bytes",
            what(),
            size(&value),
            bytes.len()
        );
        let mut again = Vec::new();
        if let Err(error) = encode::message(message, &value, &mut again) {
            panic!("{}: {error}\n{value:?}", what());
        }
        let offset = random.below(bytes.len() + 8);
        path::at(message, &bytes, offset);
        path::missing(message, &bytes, Some(offset), random.next() as u16);
        for said in Messages(&bytes).take(50).flatten() {
            let asked = Asked {
                bytes: &again,
                body: 0,
                schema: Some(message),
            };
            answer::failure(&said, asked);
        }
        let flags = random.next() as u32;
        let said = Message {
            kind: 2,
            flags,
            sequence: 0,
            payload: &bytes,
        };
        answer::failure(
            &said,
            Asked {
                bytes: &bytes,
                body: random.below(40),
                schema: Some(message),
            },
        );
    }
    eprintln!("{count} damaged messages");
}
