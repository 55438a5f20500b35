//! Tables whose rows are read by their schema, field by name.

use super::change::Change;
use super::link;
use crate::abi::errno::Errno;
use crate::document::{Error, Result, Text, Value};
use crate::netlink::schema::Family;
use crate::netlink::{Request, Socket, decode};
use linux_raw_sys::netlink as raw;

/// The rows of a table; the question's fields are what the kernel filters by.
pub(super) fn rows(
    socket: &mut Socket,
    family: &'static Family,
    operation: &str,
    question: Change,
) -> Result<Vec<Value>> {
    let question = ask(family, operation, raw::NLM_F_DUMP, question)?;
    socket.dump(question, |message| {
        let schema = family.message(message.kind.try_into().ok()?)?;
        Some(decode::message(schema, message.payload))
    })
}

/// One row; nothing if there is none.
pub(super) fn row(
    socket: &mut Socket,
    family: &'static Family,
    operation: &str,
    question: Change,
) -> Result<Option<Value>> {
    let mut found = None;
    let done = socket.answers(ask(family, operation, 0, question)?, |message| {
        let schema = message.kind.try_into().ok().and_then(|number| family.message(number));
        found = schema.map(|schema| decode::message(schema, message.payload));
    });
    match done {
        Err(error) if error.errno == Errno::NOENT => Ok(None),
        done => done.map(|()| found),
    }
}

fn ask(family: &'static Family, operation: &str, flags: u32, question: Change) -> Result<Request> {
    let operation = family.operation(operation).expect("the schema has what is asked for");
    let message = &operation.message;
    Request::encode(message.number.into(), flags, &[], message, &question.into_value())
}

/// Sends requests that remove things, and tells how many removed one; `gone` says that somebody else was faster.
pub(super) fn remove(socket: &mut Socket, mut requests: Vec<Request>, gone: Errno) -> Result<u32> {
    let mut removed = 0;
    for result in socket.batch(&mut requests, None)? {
        match result {
            Some(error) if error.errno == gone => {}
            Some(error) => return Err(error),
            None => removed += 1,
        }
    }
    Ok(removed)
}

/// The link that a request must name.
pub(super) fn place(socket: &mut Socket, index: Option<u32>, name: Option<&Text>) -> Result<u32> {
    let missing = || Error::invalid("link", "it is missing; the name or index of a link is needed");
    link::wanted(socket, index, name)?.ok_or_else(missing)
}

/// A number of a row.
pub(super) fn number(row: &Value, name: &str) -> Option<u32> {
    wide(row, name).and_then(|number| number.try_into().ok())
}

/// A number of 64 bits of a row.
pub(super) fn wide(row: &Value, name: &str) -> Option<u64> {
    row.get(name).and_then(Value::as_u64)
}

/// A number of a row that may have a name, as text.
pub(super) fn word(row: &Value, name: &str) -> String {
    let value = row.get(name);
    let digits = || value.and_then(Value::as_i64).map(|number| number.to_string());
    value
        .and_then(Value::as_str)
        .map(str::to_owned)
        .or_else(digits)
        .unwrap_or_default()
}

/// The names of flags that are set.
pub(super) fn words(row: &Value, name: &str) -> Vec<String> {
    match row.get(name) {
        Some(Value::List(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// Whether a flag is there.
pub(super) fn flag(row: &Value, name: &str) -> bool {
    row.get(name).is_some_and(|value| *value != Value::Bool(false))
}

/// The values in a list of a row.
pub(super) fn each<'a>(row: &'a Value, name: &str) -> &'a [Value] {
    match row.get(name) {
        Some(Value::List(list)) => list,
        _ => &[],
    }
}
