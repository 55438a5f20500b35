//! What changes the network: a request is a value by the names of the schema, and an error names the field of the document.

use crate::document::{Error, Result, Value};
use crate::netlink::Request;
use crate::netlink::schema::Family;
use linux_raw_sys::netlink as raw;

/// How something is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::net) enum How {
    /// It must not be there yet.
    Add,
    /// It must be there.
    Change,
    /// It takes the place of what is there.
    Replace,
    /// It is taken away.
    Delete,
}

impl How {
    /// `NLM_F_*`.
    fn flags(self) -> u32 {
        match self {
            Self::Add => raw::NLM_F_CREATE | raw::NLM_F_EXCL,
            Self::Replace => raw::NLM_F_CREATE | raw::NLM_F_REPLACE,
            Self::Change | Self::Delete => 0,
        }
    }

    /// The operation among the two that a family has.
    pub(super) fn of(self, new: &'static str, delete: &'static str) -> &'static str {
        if self == Self::Delete { delete } else { new }
    }

    /// What is tried, for messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Add => "adding",
            Self::Change => "changing",
            Self::Replace => "replacing",
            Self::Delete => "deleting",
        }
    }
}

/// A request that is being filled.
pub(super) struct Change(Vec<(String, Value)>);

impl Change {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    /// Sets a field of the header or an attribute.
    pub(super) fn put(&mut self, name: &str, value: impl Into<Value>) -> &mut Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// The same if there is a value.
    pub(super) fn put_some(&mut self, name: &str, value: Option<impl Into<Value>>) -> &mut Self {
        if let Some(value) = value {
            self.put(name, value);
        }
        self
    }

    /// As a value, to be put into another.
    pub(super) fn into_value(self) -> Value {
        Value::Map(self.0)
    }

    /// The message for an operation of a family.
    pub(super) fn request(self, family: &'static Family, operation: &str, how: How) -> Result<Request> {
        let operation = family.operation(operation).expect("the schema has what is asked for");
        let message = &operation.message;
        Request::encode(message.number.into(), how.flags(), &[], message, &self.into_value())
    }
}

/// The error with the document's name of the field that the schema blames; `fields` are pairs of both names.
pub(super) fn blame(mut error: Error, fields: &[(&str, &str)]) -> Error {
    let whole = |rest: &str| rest.is_empty() || rest.starts_with(['.', '[']);
    let found = fields
        .iter()
        .find(|(schema, _)| error.field.strip_prefix(schema).is_some_and(whole));
    if let Some((schema, name)) = found {
        error.field.replace_range(..schema.len(), name);
    }
    error
}
