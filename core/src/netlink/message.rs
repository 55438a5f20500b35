//! Messages: a header, a struct and attributes; several in one datagram.

use super::answer::Asked;
use super::attribute::{self, Attributes, align};
use super::wire::{self, Wire};
use super::{encode, schema};
use crate::abi::errno::Errno;
use crate::document::{self, Error, Result};
use linux_raw_sys::netlink as raw;

/// Bytes of a message's header.
pub(super) const HEADER: usize = size_of::<raw::nlmsghdr>();

/// One message of an answer.
pub(crate) struct Message<'a> {
    /// What it is (`RTM_NEWLINK`, `NLMSG_DONE`).
    pub(crate) kind: u32,
    /// `NLM_F_*`.
    pub(crate) flags: u32,
    /// The number of the request that it answers.
    pub(crate) sequence: u32,
    /// What follows the header.
    pub(crate) payload: &'a [u8],
}

impl<'a> Message<'a> {
    /// The struct after the header.
    pub(crate) fn body<T: Wire>(&self) -> T {
        wire::read(self.payload)
    }

    /// The attributes after a struct of type `T`.
    pub(crate) fn attributes<T: Wire>(&self) -> Attributes<'a> {
        Attributes(self.payload.get(align(size_of::<T>())..).unwrap_or_default())
    }
}

/// Walks the messages of a datagram; one that is cut off is an error.
pub(super) struct Messages<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Messages<'a> {
    type Item = Result<Message<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let header: raw::nlmsghdr = wire::read(self.0);
        let Some(payload) = self.0.get(HEADER..header.nlmsg_len as usize) else {
            self.0 = &[];
            return Some(Err(Error::new(Errno::BADMSG, "a netlink message is cut off")));
        };
        self.0 = self.0.get(align(header.nlmsg_len as usize)..).unwrap_or_default();
        Some(Ok(Message {
            kind: header.nlmsg_type.into(),
            flags: header.nlmsg_flags.into(),
            sequence: header.nlmsg_seq,
            payload,
        }))
    }
}

/// A request that is being put together.
pub(crate) struct Request {
    /// Header and all that follows; length and sequence number are set when it is sent.
    bytes: Vec<u8>,
    kind: u32,
    flags: u32,
    oversized: bool,
    /// What is in it, for errors.
    schema: Option<&'static schema::Message>,
    /// Where the struct before the attributes starts.
    body: usize,
}

impl Request {
    /// A request of a kind (`RTM_GETLINK`) with a struct after its header. `NLM_F_REQUEST` is added to `flags`.
    pub(crate) fn new<T: Wire>(kind: u32, flags: u32, body: &T) -> Self {
        let mut bytes = vec![0; HEADER];
        bytes.extend_from_slice(wire::bytes(body));
        bytes.resize(align(bytes.len()), 0);
        let flags = flags | raw::NLM_F_REQUEST;
        Self {
            bytes,
            kind,
            flags,
            oversized: false,
            schema: None,
            body: HEADER,
        }
    }

    /// A request by a schema: of a kind (`RTM_NEWLINK`, or the number of a family of generic netlink), with the bytes that go before
    /// what the schema describes.
    pub(crate) fn encode(
        kind: u32,
        flags: u32,
        before: &[u8],
        message: &'static schema::Message,
        value: &document::Value,
    ) -> Result<Self> {
        let mut bytes = vec![0; HEADER];
        bytes.extend_from_slice(before);
        bytes.resize(align(bytes.len()), 0);
        let body = bytes.len();
        encode::message(message, value, &mut bytes)?;
        Ok(Self {
            bytes,
            kind,
            flags: flags | raw::NLM_F_REQUEST,
            oversized: false,
            schema: Some(message),
            body,
        })
    }

    /// Says what is in it, so that errors of the kernel name a field.
    pub(crate) fn described(mut self, message: &'static schema::Message) -> Self {
        self.schema = Some(message);
        self
    }

    /// Adds `NLM_F_*`.
    pub(crate) fn with_flags(mut self, flags: u32) -> Self {
        self.flags |= flags;
        self
    }

    /// Adds an attribute.
    pub(crate) fn attribute(mut self, kind: u32, value: &[u8]) -> Self {
        self.oversized |= !attribute::append(&mut self.bytes, kind as u16, value);
        self
    }

    /// Adds a string, with its NUL.
    pub(crate) fn text(self, kind: u32, value: &[u8]) -> Self {
        self.attribute(kind, &[value, b"\0"].concat())
    }

    /// Adds an attribute that holds the attributes which `fill` adds.
    pub(crate) fn nest(mut self, kind: u32, fill: impl FnOnce(Self) -> Self) -> Self {
        let inner = fill(Self {
            bytes: Vec::new(),
            ..self
        });
        self.oversized = inner.oversized;
        self.attribute(kind | raw::NLA_F_NESTED, &inner.bytes)
    }

    /// `NLM_F_*`.
    pub(super) fn flags(&self) -> u32 {
        self.flags
    }

    /// Its length in bytes.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Appends it as one of several, without asking for an acknowledgement.
    pub(super) fn append(&mut self, sequence: u32, to: &mut Vec<u8>) -> Result<()> {
        if self.flags & raw::NLM_F_DUMP == raw::NLM_F_DUMP {
            return Err(Error::new(
                Errno::INVAL,
                "a table cannot be asked for together with something else",
            ));
        }
        self.flags &= !raw::NLM_F_ACK;
        to.extend_from_slice(self.finish(sequence)?);
        Ok(())
    }

    /// Makes the copy of it at the end of `bytes` ask for an acknowledgement.
    pub(super) fn acknowledge(&self, bytes: &mut [u8]) {
        let flags = (self.flags | raw::NLM_F_ACK) as u16;
        let start = bytes.len().saturating_sub(self.bytes.len()) + core::mem::offset_of!(raw::nlmsghdr, nlmsg_flags);
        if let Some(place) = bytes.get_mut(start..start + 2) {
            place.copy_from_slice(&flags.to_ne_bytes());
        }
    }

    /// What an answer to it is about.
    pub(super) fn asked(&self) -> Asked<'_> {
        Asked {
            bytes: &self.bytes,
            body: self.body,
            schema: self.schema,
        }
    }

    /// The finished message with its number.
    pub(super) fn finish(&mut self, sequence: u32) -> Result<&[u8]> {
        let length = u32::try_from(self.bytes.len()).ok().filter(|_| !self.oversized);
        let length = length.ok_or_else(|| {
            let message = "a value of the request is longer than netlink can carry";
            Error::new(Errno::MSGSIZE, message)
        })?;
        let header = raw::nlmsghdr {
            nlmsg_len: length,
            nlmsg_type: self.kind as u16,
            nlmsg_flags: self.flags as u16,
            nlmsg_seq: sequence,
            nlmsg_pid: 0,
        };
        self.bytes[..HEADER].copy_from_slice(wire::bytes(&header));
        Ok(&self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> Request {
        let mut body: raw::ifinfomsg = wire::read(&[]);
        body.ifi_index = 7;
        Request::new(16, raw::NLM_F_ACK, &body)
    }

    #[test]
    fn a_request_is_a_message() {
        let mut request = request()
            .text(3, b"veth0")
            .nest(18, |r| r.text(1, b"veth").nest(2, |r| r.attribute(9, &[1])));
        let bytes = request.finish(42).unwrap().to_vec();
        let message = Messages(&bytes).next().unwrap().unwrap();
        assert_eq!((message.kind, message.sequence), (16, 42));
        assert_eq!(message.flags, raw::NLM_F_ACK | raw::NLM_F_REQUEST);
        assert_eq!(message.body::<raw::ifinfomsg>().ifi_index, 7);
        let all: Vec<_> = message.attributes::<raw::ifinfomsg>().collect();
        assert_eq!((all[0].0, all[0].1.text().to_string()), (3, "veth0".to_string()));
        let inner: Vec<_> = all[1].1.nested().collect();
        assert_eq!((inner[0].0, inner[1].0), (1, 2));
        assert_eq!(inner[1].1.nested().next().unwrap().1.u8(), Some(1));
    }

    #[test]
    fn a_value_that_is_too_long_is_refused_wherever_it_is() {
        let long = vec![b'x'; 1 << 16];
        assert_eq!(request().text(3, &long).finish(1).unwrap_err().errno, Errno::MSGSIZE);
        let mut nested = request().nest(18, |r| r.text(1, &long)).text(3, b"fine");
        assert_eq!(nested.finish(1).unwrap_err().errno, Errno::MSGSIZE);
    }

    #[test]
    fn a_datagram_may_hold_several_messages_and_a_cut_one_is_told() {
        let mut request = request().text(3, b"x");
        let one = request.finish(1).unwrap().to_vec();
        let two = [one.as_slice(), &one].concat();
        assert_eq!(Messages(&two).filter(|m| m.is_ok()).count(), 2);
        let kinds: Vec<_> = Messages(&two[..two.len() - 5]).map(|m| m.is_ok()).collect();
        assert_eq!(kinds, [true, false]);
        assert!(Messages(&one[..7]).next().unwrap().is_err());
        let mut short = one.clone();
        short[..4].copy_from_slice(&3_u32.to_ne_bytes());
        assert!(Messages(&short).next().unwrap().is_err(), "shorter than its own header");
    }
}
