//! Netlink for every language: any operation of any family, by names.

use super::channel::{self, Channel, Said, Subscriber};
use super::help::{self, NetlinkHelp};
use super::kernel;
use super::namespace::Namespace;
use super::schema::{self, Operation};
use super::socket::{Options, Told};
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Object, Result, Text, Value};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::os::fd::RawFd;
use std::time::{Duration, Instant};

/// Which family, and where.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NetlinkRequest {
    /// The family: `rt-link`, `rt-route`, `nlctrl`, ...; [`families`] tells all.
    pub family: String,
    /// The network namespace: a name as `ip netns` knows it, or a path if there is a slash in it. Nothing is that of the thread that opens.
    pub namespace: Option<Text>,
    /// The network namespace, by an open file of it or a pidfd.
    pub namespace_fd: Option<i32>,
    /// The network namespace of a process.
    pub namespace_pid: Option<u32>,
    /// How many seconds an answer of the kernel may take; nothing means that it may take for ever.
    pub timeout: Option<f64>,
    /// Room in bytes for events that have not been taken, without the administrator's limit for who may exceed it.
    pub receive_buffer: Option<u32>,
    /// Whether events of all namespaces are told that have a number in this one.
    pub all_namespaces: bool,
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NetlinkOperation {
    /// The operation: `newlink`, `getroute`, ...
    pub operation: String,
    /// A map of the header's fields and the attributes, by name.
    pub attributes: Value,
    /// What is done if something is there or not: `create`, `excl`, `replace`, `append`, and `echo` to be told of the result.
    pub flags: Vec<String>,
}

/// Which table is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NetlinkDumpRequest {
    /// The operation: `getlink`, `getroute`, ...
    pub operation: String,
    /// A map of the header's fields and the attributes: the kernel leaves out what does not agree with them, where it can.
    pub attributes: Value,
}

/// Many things that are asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NetlinkBatch {
    /// What is asked for, in order.
    pub requests: Vec<NetlinkOperation>,
}

/// What the kernel said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkMessage {
    /// Which message it is: `newlink`.
    pub name: String,
    /// A map of the header's fields and the attributes, by name. What the schema does not know is there as bytes under its number.
    pub value: Value,
}

impl From<Said> for NetlinkMessage {
    fn from(said: Said) -> Self {
        let Said { name, value } = said;
        Self { name, value }
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkDump {
    /// Its rows.
    pub rows: Vec<NetlinkMessage>,
    /// Whether they are one state of the table. If not, it changed whenever it was read, and these are what the last attempt found.
    pub whole: bool,
}

/// What became of one of many requests.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkResult {
    /// Why it was refused; nothing if it was done.
    pub error: Option<NetlinkError>,
    /// What the kernel said to it.
    pub messages: Vec<NetlinkMessage>,
}

/// Why a request was refused.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkError {
    /// The error number.
    pub errno: i32,
    /// What is wrong.
    pub message: String,
    /// The attribute that is to blame, by its path; empty if none is.
    pub field: String,
    /// The kernel's own words; empty if it had none.
    pub kernel: String,
}

impl From<Error> for NetlinkError {
    fn from(error: Error) -> Self {
        Self {
            errno: error.errno.raw(),
            message: error.message,
            field: error.field,
            kernel: error.kernel,
        }
    }
}

/// Which events are wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NetlinkGroups {
    /// The groups by name: `link`, `ipv4_route`, ...
    pub groups: Vec<String>,
}

/// How many events are wanted, and how long it may take.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NetlinkEventsRequest {
    /// How many seconds to wait if nothing has happened: nothing means until something does, 0 does not wait.
    pub timeout: Option<f64>,
    /// At most so many events; the others come next time. Nothing means all that there are.
    pub max: Option<u32>,
}

/// Something that happened.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkEvent {
    /// Whether more happened here than the kernel could remember: what is known must be read anew. Then it says nothing else.
    pub lost: bool,
    /// Which message it is: `newlink`.
    pub name: String,
    /// A map of the header's fields and the attributes, by name.
    pub value: Value,
}

/// Which families are wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct NetlinkFamiliesRequest {}

/// A family.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
pub struct NetlinkFamily {
    /// Its name.
    pub name: String,
    /// What it is part of: `route`, `netfilter`, `generic`, ... or a number.
    pub protocol: String,
    /// What can be asked of it.
    pub operations: Vec<String>,
}

/// List the families of netlink that are known by name.
///
/// A family of generic netlink may be missing in the kernel nevertheless.
///
/// # Returns
/// The families.
///
/// # Errors
/// None.
#[document(since = "2.2", source = "netlink(7)")]
pub fn families(request: NetlinkFamiliesRequest) -> Result<Vec<NetlinkFamily>> {
    let NetlinkFamiliesRequest {} = request;
    let names = |family: &schema::Family| {
        let names = family
            .operations
            .iter()
            .map(|operation| operation.message.name.to_owned());
        names.collect()
    };
    let family = |family: &&'static schema::Family| NetlinkFamily {
        name: family.name.to_owned(),
        protocol: help::protocol(family),
        operations: names(family),
    };
    Ok(schema::FAMILIES.iter().map(family).collect())
}

/// Speaks with a family of netlink.
///
/// Names are the kernel's, without the prefix and in lower case: `IFLA_IFNAME` of the family `rt-link` is `ifname`. A message is one
/// map, of the fields of its header and of its attributes. Addresses are texts, numbers that have names are these, sets of flags are lists of
/// names. Bytes are taken for anything, as they are; and an attribute's number in decimal digits is taken for its name.
///
/// Tables are read again if they change meanwhile; errors name the attribute that is to blame, and what the kernel says.
pub struct Netlink {
    channel: Channel,
    everywhere: bool,
    subscriber: Option<Subscriber>,
    events: VecDeque<NetlinkEvent>,
}

impl std::fmt::Debug for Netlink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Netlink").field(&self.channel.family().name).finish()
    }
}

#[document]
impl Netlink {
    /// Open a family of netlink.
    ///
    /// # Returns
    /// What speaks with it. It stays in the network namespace in which it was opened, whatever becomes of the thread.
    ///
    /// # Errors
    /// - `EINVAL`: there is no such family, or several namespaces are given
    /// - `ENOENT`: the namespace is not there, or the kernel lacks the family of generic netlink
    /// - `EPERM`: the namespace may not be entered
    /// - `EPROTONOSUPPORT`: the kernel lacks the protocol
    #[document(blocks, since = "2.2", source = "netlink(7)")]
    pub fn open(request: NetlinkRequest) -> Result<Self> {
        let family = channel::family(&request.family)?;
        let namespace = match (request.namespace, request.namespace_fd, request.namespace_pid) {
            (None, None, None) => Namespace::Own,
            (Some(name), None, None) => Namespace::Name(name),
            (None, Some(fd), None) => Namespace::Fd(fd),
            (None, None, Some(pid)) => Namespace::Pid(pid),
            _ => return Err(Error::invalid("namespace", "several namespaces are given")),
        };
        let options = Options {
            namespace,
            timeout: duration(request.timeout)?,
            receive_buffer: request.receive_buffer.map(|bytes| bytes as usize),
        };
        let channel = Channel::open(family, options).context(|| format!("opening {}", family.name))?;
        Ok(Self {
            channel,
            everywhere: request.all_namespaces,
            subscriber: None,
            events: VecDeque::new(),
        })
    }

    /// Ask for one thing, or do one.
    ///
    /// # Returns
    /// What the kernel said, if it said more than that it is done.
    ///
    /// # Errors
    /// - `EINVAL`: there is no such operation, flag or attribute, or a value does not fit
    /// - `EMSGSIZE`: a value is longer than an attribute can be
    /// - `ETIMEDOUT`: the kernel did not answer in time
    /// - `EPERM`: it is for the privileged
    #[document(blocks, since = "2.2", source = "netlink(7)")]
    pub fn request(&mut self, request: NetlinkOperation) -> Result<Vec<NetlinkMessage>> {
        let (operation, flags) = self.operation(&request)?;
        let said = self.channel.request(operation, flags, &request.attributes);
        let said = said.map_err(|error| attributes(error).within(&request.operation))?;
        Ok(said.into_iter().map(NetlinkMessage::from).collect())
    }

    /// Ask for a table.
    ///
    /// # Returns
    /// The rows, and whether they are one state of the table.
    ///
    /// # Errors
    /// - `EINVAL`: there is no such table or attribute, a value does not fit, or the kernel cannot filter so
    /// - `ETIMEDOUT`: the kernel did not answer in time
    /// - `EPERM`: it is for the privileged
    #[document(blocks, since = "2.2", source = "netlink(7)")]
    pub fn dump(&mut self, request: NetlinkDumpRequest) -> Result<NetlinkDump> {
        let operation = channel::operation(self.channel.family(), &request.operation, true)?;
        let rows = self.channel.dump(operation, &request.attributes);
        let rows = rows.map_err(|error| attributes(error).within(&request.operation))?;
        Ok(NetlinkDump {
            rows: rows.rows.into_iter().map(NetlinkMessage::from).collect(),
            whole: rows.whole,
        })
    }

    /// Ask for many things at once, or do many.
    ///
    /// The kernel carries all of them out in order, those after one that it refuses as well.
    ///
    /// # Returns
    /// What became of each, in order.
    ///
    /// # Errors
    /// - `EINVAL`: an operation, flag or attribute is not there, or a value does not fit; then nothing was done
    /// - `ENOBUFS`: answers were lost
    /// - `ETIMEDOUT`: the kernel did not answer in time
    #[document(blocks, since = "2.2", source = "netlink(7)")]
    pub fn batch(&mut self, request: NetlinkBatch) -> Result<Vec<NetlinkResult>> {
        let mut all = Vec::with_capacity(request.requests.len());
        for (at, request) in request.requests.iter().enumerate() {
            let (operation, flags) = self.operation(request).map_err(|error| {
                let field = format!("requests[{at}].{}", error.field);
                error.with_field(field)
            })?;
            all.push((operation, flags, &request.attributes));
        }
        let results = self.channel.batch(&all)?;
        let result = |result: Result<Vec<Said>>| match result {
            Ok(said) => NetlinkResult {
                error: None,
                messages: said.into_iter().map(NetlinkMessage::from).collect(),
            },
            Err(error) => NetlinkResult {
                error: Some(error.into()),
                messages: Vec::new(),
            },
        };
        Ok(results.into_iter().map(result).collect())
    }

    /// Want to be told what happens in groups.
    ///
    /// # Errors
    /// - `EINVAL`: there is no such group
    /// - `EPERM`: the group is for the privileged
    #[document(blocks, since = "2.6.14", source = "netlink(7)")]
    pub fn subscribe(&mut self, request: NetlinkGroups) -> Result<()> {
        if self.subscriber.is_none() {
            let subscriber = self.channel.subscriber()?;
            if self.everywhere {
                subscriber.socket.listen_everywhere()?;
            }
            self.subscriber = Some(subscriber);
        }
        match &mut self.subscriber {
            Some(subscriber) => subscriber.join(&request.groups),
            None => Ok(()),
        }
    }

    /// Do not want to be told any more.
    ///
    /// What was told before can still be taken.
    ///
    /// # Errors
    /// - `EINVAL`: there is no such group
    #[document(blocks, since = "2.6.14", source = "netlink(7)")]
    pub fn unsubscribe(&mut self, request: NetlinkGroups) -> Result<()> {
        match &mut self.subscriber {
            Some(subscriber) => subscriber.leave(&request.groups),
            None => Ok(()),
        }
    }

    /// Take what was told, or wait for it.
    ///
    /// # Returns
    /// The events in order; none if the time ran out.
    ///
    /// # Errors
    /// - `EINTR`: a signal came while waiting; nothing is lost
    /// - `EINVAL`: nothing was subscribed to, `timeout` is negative or not a number, or `max` is 0
    #[document(blocks, restarts, since = "2.6.14", source = "netlink(7)")]
    pub fn events(&mut self, request: NetlinkEventsRequest) -> Result<Vec<NetlinkEvent>> {
        let until = duration(request.timeout)?.and_then(|time| Instant::now().checked_add(time));
        let max = match request.max {
            Some(0) => return Err(Error::invalid("max", "no events are wanted")),
            Some(max) => max as usize,
            None => usize::MAX,
        };
        let Some(subscriber) = &mut self.subscriber else {
            return Err(Error::new(Errno::INVAL, "nothing was subscribed to"));
        };
        loop {
            while self.events.len() < max {
                let events = &mut self.events;
                let told = subscriber.told(|Said { name, value }| {
                    events.push_back(NetlinkEvent {
                        lost: false,
                        name,
                        value,
                    })
                })?;
                match told {
                    Told::Messages => {}
                    Told::Nothing => break,
                    Told::Lost => events.push_back(NetlinkEvent {
                        lost: true,
                        ..NetlinkEvent::default()
                    }),
                }
            }
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            if !self.events.is_empty() || left == Some(Duration::ZERO) {
                let count = self.events.len().min(max);
                return Ok(self.events.drain(..count).collect());
            }
            kernel::wait(subscriber.socket.fd(), left).context(|| "waiting for netlink")?;
        }
    }

    /// Tell what can be asked of the family, and with which attributes.
    ///
    /// # Returns
    /// The operations, the messages, the groups, and the sets of attributes that they name.
    ///
    /// # Errors
    /// None.
    #[document(since = "2.2", source = "netlink(7)")]
    pub fn describe(&mut self, request: NetlinkFamiliesRequest) -> Result<NetlinkHelp> {
        let NetlinkFamiliesRequest {} = request;
        Ok(help::family(self.channel.family(), self.channel.groups()))
    }
}

impl Netlink {
    fn operation(&self, request: &NetlinkOperation) -> Result<(&'static Operation, u32)> {
        let operation = channel::operation(self.channel.family(), &request.operation, false)?;
        Ok((operation, channel::flags(&request.flags)?))
    }
}

impl Object for Netlink {
    /// Readable when something was told to a subscriber; nothing before the first subscription.
    fn fd(&self) -> Option<RawFd> {
        self.subscriber.as_ref().map(|subscriber| subscriber.socket.fd())
    }
}

/// The error of a value, blamed on the request's attributes.
fn attributes(error: Error) -> Error {
    match error.field.as_str() {
        "" => error,
        field => {
            let field = format!("attributes.{field}");
            error.with_field(field)
        }
    }
}

/// Seconds as a time to wait; one beyond all clocks is nothing.
fn duration(seconds: Option<f64>) -> Result<Option<Duration>> {
    match seconds {
        Some(seconds) if seconds.is_nan() || seconds < 0.0 => {
            Err(Error::invalid("timeout", format!("{seconds} is not a time to wait")))
        }
        Some(seconds) => Ok(Duration::try_from_secs_f64(seconds).ok()),
        None => Ok(None),
    }
}
