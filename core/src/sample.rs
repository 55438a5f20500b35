//! Documents about nothing: a value of every type there and back, and many rows. They are what bindings are tested and
//! measured with, in every language the same.

use crate::document::{Bytes, Result, Text, Value};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A value of every type that a document can hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct Values {
    /// A truth value.
    pub truth: bool,
    /// 8 bits, signed.
    pub i8: i8,
    /// 8 bits.
    pub u8: u8,
    /// 16 bits, signed.
    pub i16: i16,
    /// 16 bits.
    pub u16: u16,
    /// 32 bits, signed.
    pub i32: i32,
    /// 32 bits.
    pub u32: u32,
    /// 64 bits, signed.
    pub i64: i64,
    /// 64 bits.
    pub u64: u64,
    /// A float.
    pub float: f64,
    /// Text in UTF-8.
    pub string: String,
    /// Text as the kernel has it: perhaps not UTF-8.
    pub text: Text,
    /// Bytes that are no text.
    pub bytes: Bytes,
    /// A number that may be missing.
    pub option: Option<u32>,
    /// A text that may be missing.
    pub option_string: Option<String>,
    /// Numbers.
    pub numbers: Vec<u64>,
    /// Texts.
    pub strings: Vec<String>,
    /// A record inside.
    pub inner: Inner,
    /// A record that may be missing.
    pub option_inner: Option<Inner>,
    /// Records.
    pub inners: Vec<Inner>,
    /// Numbers by name.
    pub map: BTreeMap<String, i64>,
    /// One of two names.
    pub choice: Choice,
    /// Anything.
    pub value: Value,
    /// Anything, many times.
    pub values: Vec<Value>,
}

/// A record in a record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct Inner {
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: i16,
}

/// One of two names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(rename_all = "lowercase")]
pub enum Choice {
    /// The first.
    #[default]
    First,
    /// The second.
    Second,
}

/// How many rows.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct RowsRequest {
    /// How many; at most a million are made.
    pub count: u32,
}

/// A row of 13 numbers and 7 short texts.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Record)]
pub struct Row {
    /// The row's number.
    pub index: u32,
    /// A name with the row's number.
    pub name: String,
    /// A word.
    pub kind: String,
    /// An address made of the row's number.
    pub address: String,
    /// A word.
    pub state: String,
    /// A word.
    pub group: String,
    /// A word.
    pub owner: String,
    /// A word that is empty in every second row.
    pub alias: String,
    /// A small number.
    pub mtu: u32,
    /// A small number.
    pub flags: u32,
    /// A small number, in every third row negative.
    pub priority: i32,
    /// A large number.
    pub rx_bytes: u64,
    /// A large number.
    pub tx_bytes: u64,
    /// A number.
    pub rx_packets: u64,
    /// A number.
    pub tx_packets: u64,
    /// A number.
    pub rx_errors: u64,
    /// A number.
    pub tx_errors: u64,
    /// A small number.
    pub carrier: u16,
    /// A small number.
    pub queue: u16,
    /// A small number.
    pub level: u8,
}

/// Give a value of every type back as it came.
///
/// # Returns
/// The request.
#[document(since = "1.0", source = "callgate(7)")]
pub fn echo(values: Values) -> Result<Values> {
    Ok(values)
}

/// Make rows, all different and always the same.
///
/// # Returns
/// The rows, by number.
#[document(since = "1.0", source = "callgate(7)")]
pub fn rows(request: RowsRequest) -> Result<Vec<Row>> {
    Ok((0..request.count.min(1_000_000)).map(row).collect())
}

fn row(index: u32) -> Row {
    let n = u64::from(index);
    Row {
        index,
        name: format!("eth{index}"),
        kind: ["dummy", "veth", "bridge", "vlan"][index as usize % 4].to_owned(),
        address: format!(
            "02:00:00:{:02x}:{:02x}:{:02x}",
            index >> 16 & 255,
            index >> 8 & 255,
            index & 255
        ),
        state: if index.is_multiple_of(2) { "up" } else { "down" }.to_owned(),
        group: "default".to_owned(),
        owner: "root".to_owned(),
        alias: if index.is_multiple_of(2) {
            String::new()
        } else {
            format!("row {index}")
        },
        mtu: 1500 + index % 7,
        flags: 0x1043 ^ index & 1,
        priority: if index.is_multiple_of(3) { -1 } else { 1 } * (index % 100) as i32,
        rx_bytes: n * 1_234_567,
        tx_bytes: n * 7_654_321,
        rx_packets: n * 1021,
        tx_packets: n * 2039,
        rx_errors: n % 11,
        tx_errors: n % 13,
        carrier: (index % 3) as u16,
        queue: (index % 1000) as u16,
        level: (index % 256) as u8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_as_many_as_asked_and_differ() {
        let rows = rows(RowsRequest { count: 300 }).expect("it cannot fail");
        assert_eq!(rows.len(), 300);
        assert!(rows.windows(2).all(|pair| pair[0].name != pair[1].name));
        assert_eq!(rows[9].priority, -9);
    }
}
