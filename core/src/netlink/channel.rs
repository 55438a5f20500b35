//! A socket that speaks one family: values go in by its schema, and come out.

use super::message::{Message, Request};
use super::schema::{self, Family, Group, Operation, Protocol};
use super::socket::{Options, Rows, Socket};
use super::{decode, parts, schema::generic::nlctrl};
use crate::abi::errno::Errno;
use crate::document::{Error, Result, Value};
use linux_raw_sys::netlink as raw;

/// The number of the controller of generic netlink, the only one that is fixed.
const CONTROLLER: u16 = raw::NLMSG_MIN_TYPE as u16;

/// The length of the header that generic netlink puts before everything.
const GENERIC: usize = 4;

/// Flags of requests by name.
const FLAGS: &[(&str, u32)] = &[
    ("create", raw::NLM_F_CREATE),
    ("excl", raw::NLM_F_EXCL),
    ("replace", raw::NLM_F_REPLACE),
    ("append", raw::NLM_F_APPEND),
    ("echo", raw::NLM_F_ECHO),
    ("nonrec", raw::NLM_F_NONREC),
    ("bulk", raw::NLM_F_BULK),
    ("root", raw::NLM_F_ROOT),
    ("match", raw::NLM_F_MATCH),
    ("atomic", raw::NLM_F_ATOMIC),
];

/// The bits of named flags.
pub(crate) fn flags(names: &[String]) -> Result<u32> {
    let mut bits = 0;
    for (at, name) in names.iter().enumerate() {
        match FLAGS.iter().find(|(known, _)| known == name) {
            Some((_, bit)) => bits |= bit,
            None => {
                let known: Vec<_> = FLAGS.iter().map(|(name, _)| *name).collect();
                let message = format!("there is no {name:?}; there are: {}", known.join(", "));
                return Err(Error::invalid(format!("flags[{at}]"), message));
            }
        }
    }
    Ok(bits)
}

/// What the kernel said: the name of the message, and what is in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Said {
    /// The name by the schema, or the number in decimal digits.
    pub(crate) name: String,
    /// The header's fields and the attributes.
    pub(crate) value: Value,
}

/// How messages of a family are told from others.
#[derive(Clone, Debug)]
pub(crate) struct Speech {
    family: &'static Family,
    /// The number of generic netlink's family, or what is added to the numbers of messages.
    base: u16,
    /// The version in the header of generic netlink, if it is one.
    version: Option<u8>,
    /// The groups whose numbers only the kernel knows.
    groups: Vec<(String, u32)>,
}

impl Speech {
    /// A request.
    pub(crate) fn request(&self, operation: &'static Operation, flags: u32, value: &Value) -> Result<Request> {
        let message = &operation.message;
        match self.version {
            Some(version) => {
                let before = [message.number as u8, version, 0, 0];
                Request::encode(self.base.into(), flags, &before, message, value)
            }
            None => Request::encode((self.base + message.number).into(), flags, &[], message, value),
        }
    }

    /// What a message says; nothing if it is of another family.
    pub(crate) fn said(&self, message: &Message<'_>) -> Option<Said> {
        let kind = message.kind as u16;
        let (number, payload) = match self.version {
            Some(_) if kind != self.base => return None,
            Some(_) => (u16::from(*message.payload.first()?), message.payload.get(GENERIC..)?),
            None => (kind.checked_sub(self.base)?, message.payload),
        };
        Some(match self.family.message(number) {
            Some(schema) => Said {
                name: schema.name.to_owned(),
                value: decode::message(schema, payload),
            },
            None => Said {
                name: number.to_string(),
                value: Value::Map(vec![(decode::REST.to_owned(), Value::Bytes(payload.into()))]),
            },
        })
    }

    /// The number of a group.
    fn group(&self, name: &str) -> Result<u32> {
        let told = self
            .groups
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, number)| *number);
        let fixed = |group: &Group| (group.number != 0 && group.name == name).then_some(group.number);
        let number = told.or_else(|| self.family.groups.iter().find_map(fixed));
        number.ok_or_else(|| {
            let fixed = self
                .family
                .groups
                .iter()
                .filter(|group| group.number != 0)
                .map(|group| group.name);
            let known: Vec<_> = fixed.chain(self.groups.iter().map(|(name, _)| name.as_str())).collect();
            Error::invalid(
                "groups",
                format!("there is no {name:?}; there are: {}", known.join(", ")),
            )
        })
    }
}

/// A socket that speaks one family.
pub(crate) struct Channel {
    pub(crate) socket: Socket,
    speech: Speech,
    options: Options,
}

impl Channel {
    /// Opens a family.
    pub(crate) fn open(family: &'static Family, options: Options) -> Result<Self> {
        let protocol = match family.protocol {
            Protocol::Plain { number, .. } => number,
            Protocol::Generic { .. } => raw::NETLINK_GENERIC,
        };
        let mut socket = Socket::open_with(protocol, &options)?;
        let speech = speech(family, &mut socket)?;
        Ok(Self {
            socket,
            speech,
            options,
        })
    }

    /// The family.
    pub(crate) fn family(&self) -> &'static Family {
        self.speech.family
    }

    /// The names of the groups.
    pub(crate) fn groups(&self) -> Vec<String> {
        let fixed = self
            .speech
            .family
            .groups
            .iter()
            .filter(|group| group.number != 0)
            .map(|group| group.name.to_owned());
        fixed
            .chain(self.speech.groups.iter().map(|(name, _)| name.clone()))
            .collect()
    }

    /// Asks for one thing or does it; what the kernel said to it. What is longer than a request can be goes in several.
    pub(crate) fn request(&mut self, operation: &'static Operation, flags: u32, value: &Value) -> Result<Vec<Said>> {
        let mut said = Vec::new();
        let parts = match operation.whole {
            true => parts::split(&operation.message, value)?,
            false => vec![value.clone()],
        };
        for part in &parts {
            let request = self.speech.request(operation, flags | raw::NLM_F_ACK, part)?;
            let Self { socket, speech, .. } = self;
            socket.answers(request, |message| said.extend(speech.said(message)))?;
        }
        Ok(said)
    }

    /// Asks for a table. What the kernel tells of one thing in several messages is one row.
    pub(crate) fn dump(&mut self, operation: &'static Operation, value: &Value) -> Result<Rows<Said>> {
        let request = self.speech.request(operation, raw::NLM_F_DUMP, value)?;
        let Self { socket, speech, .. } = self;
        let mut rows = socket.rows(request, |message| speech.said(message))?;
        if operation.whole && rows.rows.len() > 1 {
            let mut all = rows.rows.drain(..);
            if let Some(mut first) = all.next() {
                all.for_each(|more| parts::merge(operation.message.set, &mut first.value, more.value));
                rows.rows = vec![first];
            }
        }
        Ok(rows)
    }

    /// Sends many requests at once. For each what the kernel said, or why it refused; one that cannot be sent stops all before any is.
    pub(crate) fn batch(&mut self, requests: &[(&'static Operation, u32, &Value)]) -> Result<Vec<Result<Vec<Said>>>> {
        let mut all = Vec::with_capacity(requests.len());
        for (at, (operation, flags, value)) in requests.iter().enumerate() {
            let request = self.speech.request(operation, *flags, value);
            all.push(request.map_err(|error| {
                let field = match error.field.as_str() {
                    "" => format!("requests[{at}]"),
                    field => format!("requests[{at}].attributes.{field}"),
                };
                error.with_field(field)
            })?);
        }
        let mut said: Vec<_> = requests.iter().map(|_| Vec::new()).collect();
        let Self { socket, speech, .. } = self;
        // The kernel answers more than an acknowledgement to who asks for something, or for an echo.
        let asks = |(operation, flags, _): &(&'static Operation, u32, &Value)| {
            flags & raw::NLM_F_ECHO != 0 || operation.message.name.contains("get")
        };
        let mut each = |at: usize, message: &Message<'_>| said[at].extend(speech.said(message));
        let failures = match requests.iter().any(asks) {
            true => socket.batch(&mut all, Some(&mut each))?,
            false => socket.batch(&mut all, None)?,
        };
        Ok(failures
            .into_iter()
            .zip(said)
            .map(|(failure, said)| failure.map_or(Ok(said), Err))
            .collect())
    }

    /// A socket beside this one that is told what happens, in no group yet.
    pub(crate) fn subscriber(&self) -> Result<Subscriber> {
        let protocol = match self.speech.family.protocol {
            Protocol::Plain { number, .. } => number,
            Protocol::Generic { .. } => raw::NETLINK_GENERIC,
        };
        Ok(Subscriber {
            socket: Socket::open_with(protocol, &self.options)?,
            speech: self.speech.clone(),
        })
    }
}

/// A socket that is told what happens.
pub(crate) struct Subscriber {
    pub(crate) socket: Socket,
    speech: Speech,
}

impl Subscriber {
    /// Wants to be told what happens in these groups; in none of them if one has no such name.
    pub(crate) fn join(&mut self, groups: &[String]) -> Result<()> {
        let numbers = self.numbers(groups)?;
        numbers.into_iter().try_for_each(|number| self.socket.join(number))
    }

    /// Does not want to be told any more.
    pub(crate) fn leave(&mut self, groups: &[String]) -> Result<()> {
        let numbers = self.numbers(groups)?;
        numbers.into_iter().try_for_each(|number| self.socket.leave(number))
    }

    fn numbers(&self, groups: &[String]) -> Result<Vec<u32>> {
        groups.iter().map(|group| self.speech.group(group)).collect()
    }

    /// Takes what was told, without waiting.
    pub(crate) fn told(&mut self, mut each: impl FnMut(Said)) -> Result<super::Told> {
        let Self { socket, speech } = self;
        socket.told(|message| speech.said(message).into_iter().for_each(&mut each))
    }
}

/// How a family is spoken: asks the kernel for the numbers of a generic one.
fn speech(family: &'static Family, socket: &mut Socket) -> Result<Speech> {
    let (name, version) = match family.protocol {
        Protocol::Plain { base, .. } => {
            return Ok(Speech {
                family,
                base,
                version: None,
                groups: Vec::new(),
            });
        }
        Protocol::Generic { name, version } => (name, version),
    };
    let controller = Speech {
        family: &nlctrl::FAMILY,
        base: CONTROLLER,
        version: Some(2),
        groups: Vec::new(),
    };
    let operation = &nlctrl::FAMILY.operations[0];
    let asked = Value::Map(vec![("family_name".to_owned(), name.into())]);
    let request = controller.request(operation, 0, &asked)?;
    let said = socket
        .get(request, |message| controller.said(message))
        .map_err(|error| match error.errno {
            Errno::NOENT => Error::new(
                Errno::NOENT,
                format!("this kernel has no family {name:?} of generic netlink (or it is not loaded)"),
            )
            .with_field("family"),
            _ => error,
        })?;
    let known = said.map(|said| said.value).unwrap_or_default();
    let number = known
        .get("family_id")
        .and_then(Value::as_u64)
        .and_then(|number| u16::try_from(number).ok());
    let base = number.ok_or_else(|| {
        Error::new(
            Errno::BADMSG,
            format!("the kernel does not tell the number of {name:?}"),
        )
    })?;
    let group = |group: &Value| {
        let number = group.get("id")?.as_u64()?.try_into().ok()?;
        Some((group.get("name")?.as_str()?.to_owned(), number))
    };
    let groups = match known.get("mcast_groups") {
        Some(Value::List(groups)) => groups.iter().filter_map(group).collect(),
        _ => Vec::new(),
    };
    Ok(Speech {
        family,
        base,
        version: Some(version),
        groups,
    })
}

/// An operation by name; the error tells which there are.
pub(crate) fn operation(family: &'static Family, name: &str, dump: bool) -> Result<&'static Operation> {
    let fits = |operation: &&Operation| if dump { operation.dump } else { operation.single };
    if let Some(operation) = family.operation(name).filter(fits) {
        return Ok(operation);
    }
    let all: Vec<_> = family
        .operations
        .iter()
        .filter(fits)
        .map(|operation| operation.message.name)
        .collect();
    let what = if dump { "table" } else { "operation" };
    Err(Error::invalid(
        "operation",
        format!("{} has no {what} {name:?}; there are: {}", family.name, all.join(", ")),
    ))
}

/// A family by name; the error tells which there are.
pub(crate) fn family(name: &str) -> Result<&'static Family> {
    schema::family(name).ok_or_else(|| {
        let all: Vec<_> = schema::FAMILIES.iter().map(|family| family.name).collect();
        Error::invalid("family", format!("there is no {name:?}; there are: {}", all.join(", ")))
    })
}
