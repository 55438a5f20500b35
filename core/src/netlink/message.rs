//! Messages: a header, a struct and attributes; several in one datagram.

use super::attribute::{self, Attributes, align};
use super::wire::{self, Wire};
use crate::abi::errno::Errno;
use crate::document::{Error, Result};
use linux_raw_sys::netlink as raw;

/// Bytes of a message's header.
const HEADER: usize = size_of::<raw::nlmsghdr>();

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
        }
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

/// The error that an `NLMSG_ERROR` or `NLMSG_DONE` tells, with the kernel's extended acknowledgement; nothing if it is
/// an acknowledgement of success.
pub(super) fn failure(message: &Message<'_>) -> Option<Error> {
    // The payload starts with the number; an end of a dump that is too short for one says nothing of failure.
    let code = message
        .payload
        .first_chunk()
        .map_or(0, |bytes| i32::from_ne_bytes(*bytes));
    let errno = Errno::from_raw(code.wrapping_neg());
    (code < 0).then(|| Error::from_errno(errno).with_kernel(words(message)))
}

/// The kernel's sentence, and to which byte or attribute of the request it points.
fn words(message: &Message<'_>) -> String {
    if message.flags & raw::NLM_F_ACK_TLVS == 0 {
        return String::new();
    }
    let start = if message.kind == raw::NLMSG_DONE {
        size_of::<i32>()
    } else {
        // The request is repeated before the attributes: its header alone if the answer is capped.
        let error: raw::nlmsgerr = message.body();
        let repeated = align(error.msg.nlmsg_len as usize).saturating_sub(HEADER);
        let capped = message.flags & raw::NLM_F_CAPPED != 0;
        size_of::<raw::nlmsgerr>() + if capped { 0 } else { repeated }
    };
    let mut parts = Vec::new();
    for (kind, value) in Attributes(message.payload.get(start..).unwrap_or_default()) {
        match (kind.into(), value.u32()) {
            (MSG, _) => parts.insert(0, value.text().to_string()),
            (OFFS, Some(offset)) => parts.push(format!("at byte {offset} of the request")),
            (MISS_TYPE, Some(attribute)) => parts.push(format!("attribute {attribute} is missing")),
            _ => {}
        }
    }
    parts.join(", ")
}

const MSG: u32 = raw::nlmsgerr_attrs::NLMSGERR_ATTR_MSG as u32;
const OFFS: u32 = raw::nlmsgerr_attrs::NLMSGERR_ATTR_OFFS as u32;
const MISS_TYPE: u32 = raw::nlmsgerr_attrs::NLMSGERR_ATTR_MISS_TYPE as u32;

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

    #[test]
    fn the_kernels_words_are_found_behind_the_repeated_request() {
        let mut tail = Vec::new();
        attribute::append(&mut tail, OFFS as u16, &36_u32.to_ne_bytes());
        attribute::append(&mut tail, MSG as u16, b"Invalid handle\0");
        let echo = request().text(3, b"abc").finish(5).unwrap().to_vec();
        let code = (-libc::EINVAL).to_ne_bytes();
        let whole = [&code[..], &echo, &tail].concat();
        let capped = [&code[..], &echo[..HEADER], &tail].concat();
        let done = [&code[..], &tail].concat();
        for (kind, flags, payload) in [
            (raw::NLMSG_ERROR, 0, &whole),
            (raw::NLMSG_ERROR, raw::NLM_F_CAPPED, &capped),
            (raw::NLMSG_DONE, 0, &done),
        ] {
            let flags = flags | raw::NLM_F_ACK_TLVS;
            let error = failure(&Message {
                kind,
                flags,
                sequence: 0,
                payload,
            })
            .unwrap();
            assert_eq!(error.errno, Errno::INVAL);
            assert_eq!(error.kernel, "Invalid handle, at byte 36 of the request");
        }
        let ack = [0; 20];
        assert!(
            failure(&Message {
                kind: raw::NLMSG_ERROR,
                flags: 0,
                sequence: 0,
                payload: &ack
            })
            .is_none()
        );
    }
}
