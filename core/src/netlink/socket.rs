//! The socket: sends requests, gathers what answers them.

use super::answer;
use super::kernel;
use super::message::{Message, Messages, Request};
use super::namespace::Namespace;
use crate::abi::errno::Errno;
use crate::abi::{MSG, SO};
use crate::document::{Context, Error, Result, Text};
use linux_raw_sys::netlink as raw;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::time::Duration;

/// How often a dump is repeated because the kernel's table changed while it was read.
const ATTEMPTS: u32 = 10;

/// Room for a datagram at first. The kernel fills dumps up to half of it if the reader shows that much.
const ROOM: usize = 64 << 10;

/// What a send may be long without asking for more room.
const SENDABLE: usize = 128 << 10;

/// How many requests go in one send: if all were refused, the answers would still fit into the socket.
const BATCH: usize = 128;

/// The same of requests that are answered by more than an acknowledgement.
const BATCH_ANSWERED: usize = 32;

/// How a socket is to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// Where it is.
    pub(crate) namespace: Namespace,
    /// How long to wait for the kernel; nothing is forever.
    pub(crate) timeout: Option<Duration>,
    /// Room in bytes for what was told and not yet read.
    pub(crate) receive_buffer: Option<usize>,
}

/// The rows of a table.
#[derive(Debug)]
pub(crate) struct Rows<T> {
    /// The rows.
    pub(crate) rows: Vec<T>,
    /// Whether they are one state of the table. If not, it changed during each attempt to read it, and these are what the last one found.
    pub(crate) whole: bool,
}

/// What a subscriber finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Messages; there may be more.
    Messages,
    /// There is nothing to read now.
    Nothing,
    /// There was more to tell than the socket could hold: some messages are gone.
    Lost,
}

/// What is done with a message that answers one of several requests, whose position is told.
pub(crate) type Answered<'a> = dyn FnMut(usize, &Message<'_>) + 'a;

/// How one attempt to read a table went.
enum Attempt {
    Whole,
    Interrupted,
    /// A datagram was longer than the room, which is larger now.
    Cut,
}

/// An open netlink socket.
pub(crate) struct Socket {
    fd: OwnedFd,
    buffer: Vec<u8>,
    sequence: u32,
    sendable: usize,
    bound: bool,
}

impl Socket {
    /// Opens a socket of a protocol (`NETLINK_ROUTE`) in the namespace of this thread.
    pub(crate) fn open(protocol: u32) -> Result<Self> {
        Self::open_with(protocol, &Options::default())
    }

    /// Opens a socket of a protocol.
    pub(crate) fn open_with(protocol: u32, options: &Options) -> Result<Self> {
        let fd = options
            .namespace
            .within(|| kernel::open(protocol))
            .context(|| "opening a netlink socket")?;
        // Strict checking makes the kernel obey the filters of a dump, the other options make errors speak. An older
        // kernel lacks them; filters are therefore repeated by whoever asks.
        for option in [raw::NETLINK_GET_STRICT_CHK, raw::NETLINK_EXT_ACK, raw::NETLINK_CAP_ACK] {
            match kernel::enable(&fd, option) {
                Err(errno) if errno != Errno::NOPROTOOPT => {
                    return Err(errno).context(|| "setting up a netlink socket");
                }
                _ => {}
            }
        }
        if let Some(timeout) = options.timeout {
            kernel::limit(&fd, timeout).context(|| "setting the time limit of a netlink socket")?;
        }
        if let Some(bytes) = options.receive_buffer {
            kernel::reserve(&fd, SO::RCVBUFFORCE, SO::RCVBUF, bytes)
                .context(|| "setting the buffer of a netlink socket")?;
        }
        Ok(Self {
            fd,
            buffer: vec![0; ROOM],
            sequence: 0,
            sendable: SENDABLE,
            bound: false,
        })
    }

    /// The descriptor; readable when a subscriber has something to read.
    pub(crate) fn fd(&self) -> RawFd {
        self.fd.as_raw_fd()
    }

    /// The name of a link in the socket's namespace; nothing if there is none with that index.
    pub(crate) fn link_name(&self, index: u32) -> Option<Text> {
        let name = kernel::link_name(&self.fd, index).ok()?;
        Some(name.split(|byte| *byte == 0).next().unwrap_or_default().into())
    }

    /// Asks for one thing and gives what `parse` makes of the answer.
    pub(crate) fn get<T>(&mut self, request: Request, mut parse: impl FnMut(&Message<'_>) -> T) -> Result<T> {
        let mut found = None;
        self.answers(request, |message| found = Some(parse(message)))?;
        found.ok_or_else(|| Error::new(Errno::BADMSG, "the kernel acknowledged but did not answer"))
    }

    /// Changes something; it is done when this returns.
    pub(crate) fn change(&mut self, request: Request) -> Result<()> {
        self.answers(request.with_flags(raw::NLM_F_ACK), |_| {})
    }

    /// Sends a request and calls `each` with every message that answers it.
    pub(crate) fn answers(&mut self, mut request: Request, mut each: impl FnMut(&Message<'_>)) -> Result<()> {
        // Such an answer comes once, and cannot be asked for again if there is no room for it.
        self.exchange(&mut request, true, &mut each).map(drop)
    }

    /// Asks for a table, row by row; `parse` leaves out the rows for which it gives nothing. `EAGAIN` if it changes too often.
    pub(crate) fn dump<T>(&mut self, request: Request, parse: impl FnMut(&Message<'_>) -> Option<T>) -> Result<Vec<T>> {
        let Rows { rows, whole } = self.rows(request, parse)?;
        match whole {
            true => Ok(rows),
            false => {
                let message = format!("the table changed during each of {ATTEMPTS} attempts to read it");
                Err(Error::new(Errno::AGAIN, message))
            }
        }
    }

    /// The same, but tells what it found if the table changes too often.
    ///
    /// The kernel says when the table changed while it was told. Then it is read again, so that what comes back
    /// is one state of it.
    pub(crate) fn rows<T>(
        &mut self,
        mut request: Request,
        mut parse: impl FnMut(&Message<'_>) -> Option<T>,
    ) -> Result<Rows<T>> {
        let mut rows = Vec::new();
        let mut attempt = 0;
        loop {
            rows.clear();
            attempt += 1;
            let each = &mut |message: &Message<'_>| rows.extend(parse(message));
            match self.exchange(&mut request, false, each)? {
                Attempt::Whole => return Ok(Rows { rows, whole: true }),
                Attempt::Interrupted if attempt >= ATTEMPTS => return Ok(Rows { rows, whole: false }),
                Attempt::Interrupted => {}
                // Room doubles, so this ends.
                Attempt::Cut => attempt -= 1,
            }
        }
    }

    /// Sends requests and gives for each of them why it failed, if it did. The ones after it are carried out nevertheless. `each`, if
    /// the requests are answered, is called with the position of a request and a message that answers it.
    pub(crate) fn batch(
        &mut self,
        requests: &mut [Request],
        mut each: Option<&mut Answered<'_>>,
    ) -> Result<Vec<Option<Error>>> {
        let most = if each.is_some() { BATCH_ANSWERED } else { BATCH };
        let mut results = Vec::with_capacity(requests.len());
        let mut bytes = Vec::new();
        while results.len() < requests.len() {
            let first = results.len();
            let start = self.sequence.wrapping_add(1);
            bytes.clear();
            let mut count = 0;
            while let Some(request) = requests.get_mut(first + count) {
                if count > 0 && (count == most || bytes.len() + request.len() > ROOM) {
                    break;
                }
                self.sequence = self.sequence.wrapping_add(1);
                request.append(self.sequence, &mut bytes)?;
                count += 1;
            }
            // Only the last is acknowledged: what is not refused before that has been done.
            requests[first + count - 1].acknowledge(&mut bytes);
            results.resize_with(first + count, || None);
            self.send(&bytes)?;
            let peek = each.is_some();
            let mut done = false;
            while !done {
                let Some(length) = self.datagram(peek)? else { continue };
                for message in Messages(&self.buffer[..length]) {
                    let message = message?;
                    let at = message.sequence.wrapping_sub(start) as usize;
                    if at >= count {
                        continue;
                    }
                    match message.kind {
                        raw::NLMSG_ERROR => {
                            results[first + at] = answer::failure(&message, requests[first + at].asked());
                            done |= at + 1 == count;
                        }
                        raw::NLMSG_NOOP | raw::NLMSG_DONE => {}
                        _ => {
                            if let Some(each) = &mut each {
                                each(first + at, &message);
                            }
                        }
                    }
                }
            }
        }
        Ok(results)
    }

    /// Sends requests as one transaction: between `begin` and `end`, in one datagram; all of them are done or none. The error is that of the
    /// first one that is refused, with its position (nothing: of the transaction itself).
    pub(crate) fn transaction(
        &mut self,
        begin: &mut Request,
        requests: &mut [Request],
        end: &mut Request,
    ) -> core::result::Result<(), (Option<usize>, Error)> {
        let whole = |error| (None, error);
        let start = self.sequence.wrapping_add(1);
        let count = requests.len();
        let mut bytes = Vec::new();
        self.sequence = start;
        begin.append(start, &mut bytes).map_err(whole)?;
        for (at, request) in requests.iter_mut().enumerate() {
            self.sequence = self.sequence.wrapping_add(1);
            request
                .append(self.sequence, &mut bytes)
                .map_err(|error| (Some(at), error))?;
        }
        // The last one says that all is over.
        if let Some(last) = requests.last() {
            last.acknowledge(&mut bytes);
        }
        self.sequence = self.sequence.wrapping_add(1);
        end.append(self.sequence, &mut bytes).map_err(whole)?;
        self.send(&bytes).map_err(whole)?;
        if count == 0 {
            return Ok(());
        }
        let mut failed = None;
        loop {
            let Some(length) = self.datagram(false).map_err(whole)? else {
                continue;
            };
            for message in Messages(&self.buffer[..length]) {
                let message = message.map_err(whole)?;
                let at = message.sequence.wrapping_sub(start) as usize;
                if message.kind != raw::NLMSG_ERROR || at > count + 1 {
                    continue;
                }
                let request = match at.checked_sub(1) {
                    None => &*begin,
                    Some(at) => requests.get(at).unwrap_or(end),
                };
                let position = at.checked_sub(1).filter(|at| *at < count);
                if let Some(error) = answer::failure(&message, request.asked()) {
                    failed.get_or_insert((position, error));
                }
                // The beginning and the end answer only if there is no more to come.
                if at == count || position.is_none() {
                    return failed.map_or(Ok(()), Err);
                }
            }
        }
    }

    /// Subscribes to a group.
    pub(crate) fn join(&mut self, group: u32) -> Result<()> {
        if !self.bound {
            kernel::bind(&self.fd).context(|| "giving a netlink socket a port")?;
            self.bound = true;
        }
        kernel::set(&self.fd, raw::NETLINK_ADD_MEMBERSHIP, group).context(|| format!("subscribing to group {group}"))
    }

    /// Ends a subscription.
    pub(crate) fn leave(&self, group: u32) -> Result<()> {
        kernel::set(&self.fd, raw::NETLINK_DROP_MEMBERSHIP, group).context(|| format!("leaving group {group}"))
    }

    /// Subscribes to what happens in all namespaces that have an id in this one, too.
    pub(crate) fn listen_everywhere(&self) -> Result<()> {
        kernel::enable(&self.fd, raw::NETLINK_LISTEN_ALL_NSID).context(|| "listening to all namespaces")
    }

    /// Takes one datagram of what was told, if there is one, without waiting.
    pub(crate) fn told(&mut self, mut each: impl FnMut(&Message<'_>)) -> Result<Told> {
        loop {
            let length = match kernel::receive(&self.fd, &mut [], MSG::PEEK | MSG::TRUNC | MSG::DONTWAIT) {
                Ok((length, _)) => length,
                Err(Errno::AGAIN) => return Ok(Told::Nothing),
                Err(Errno::NOBUFS) => return Ok(Told::Lost),
                Err(errno) => return Err(errno).context(|| "reading netlink"),
            };
            self.make_room(length);
            let (length, sender) = match kernel::receive(&self.fd, &mut self.buffer, MSG::DONTWAIT) {
                Err(Errno::NOBUFS) => return Ok(Told::Lost),
                received => received.context(|| "reading netlink")?,
            };
            if sender == 0 {
                for message in Messages(&self.buffer[..length]) {
                    each(&message?);
                }
                return Ok(Told::Messages);
            }
        }
    }

    fn send(&mut self, bytes: &[u8]) -> Result<()> {
        if bytes.len() > self.sendable {
            kernel::reserve(&self.fd, SO::SNDBUFFORCE, SO::SNDBUF, bytes.len() * 2)
                .context(|| "making room for a netlink request")?;
            self.sendable = bytes.len();
        }
        let sent = kernel::send(&self.fd, bytes).context(|| "sending a netlink request");
        sent.map(drop).map_err(late)
    }

    /// Sends a request and calls `each` with every message that answers it.
    fn exchange(
        &mut self,
        request: &mut Request,
        careful: bool,
        each: &mut dyn FnMut(&Message<'_>),
    ) -> Result<Attempt> {
        self.sequence = self.sequence.wrapping_add(1);
        let sequence = self.sequence;
        let bytes = request.finish(sequence)?;
        if bytes.len() > self.sendable {
            let bytes = bytes.to_vec();
            self.send(&bytes)?;
        } else {
            kernel::send(&self.fd, bytes)
                .context(|| "sending a netlink request")
                .map_err(late)?;
        }
        let acknowledged = request.flags() & raw::NLM_F_ACK != 0;
        let (mut whole, mut cut) = (true, false);
        loop {
            let Some(length) = self.datagram(careful)? else {
                cut = true;
                continue;
            };
            for message in Messages(&self.buffer[..length]) {
                let message = message?;
                if message.sequence != sequence {
                    // Left over from a request that failed half way.
                    continue;
                }
                whole &= message.flags & raw::NLM_F_DUMP_INTR == 0;
                match message.kind {
                    raw::NLMSG_ERROR | raw::NLMSG_DONE => {
                        let attempt = match (cut, whole) {
                            (true, _) => Attempt::Cut,
                            (_, true) => Attempt::Whole,
                            (_, false) => Attempt::Interrupted,
                        };
                        return answer::failure(&message, request.asked()).map_or(Ok(attempt), Err);
                    }
                    raw::NLMSG_NOOP => {}
                    raw::NLMSG_OVERRUN => {
                        return Err(Error::new(Errno::NOBUFS, "netlink lost a part of the answer"));
                    }
                    _ => {
                        each(&message);
                        if message.flags & raw::NLM_F_MULTI == 0 && !acknowledged {
                            return Ok(Attempt::Whole);
                        }
                    }
                }
            }
        }
    }

    fn make_room(&mut self, length: usize) {
        if length > self.buffer.len() {
            self.buffer.resize(length.next_power_of_two(), 0);
        }
    }

    /// Waits for a datagram of the kernel and gives its length in the buffer. `peek` looks at its length before, so that it fits; otherwise
    /// one that was too long is gone, and nothing is given, but the next one like it will fit.
    fn datagram(&mut self, peek: bool) -> Result<Option<usize>> {
        loop {
            if peek {
                let (length, _) = kernel::receive(&self.fd, &mut [], MSG::PEEK | MSG::TRUNC)
                    .context(|| "waiting for netlink")
                    .map_err(late)?;
                self.make_room(length);
            }
            let (length, sender) = kernel::receive(&self.fd, &mut self.buffer, MSG::TRUNC)
                .context(|| "reading netlink")
                .map_err(late)?;
            // Any process may send to a netlink socket; only the kernel is believed.
            if sender == 0 {
                if length <= self.buffer.len() {
                    return Ok(Some(length));
                }
                self.make_room(length);
                return Ok(None);
            }
        }
    }
}

/// The socket's time limit is told as what it is.
fn late(error: Error) -> Error {
    match error.errno {
        Errno::AGAIN => Error::new(Errno::TIMEDOUT, "the kernel did not answer in time"),
        _ => error,
    }
}
