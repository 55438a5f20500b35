//! What the kernel says of a request: errors, and the extended acknowledgement that explains them.

use super::attribute::{Attributes, align};
use super::message::{HEADER, Message};
use super::path;
use super::schema;
use crate::abi::errno::Errno;
use crate::document::Error;
use linux_raw_sys::netlink as raw;

const MSG: u32 = raw::nlmsgerr_attrs::NLMSGERR_ATTR_MSG as u32;
const OFFS: u32 = raw::nlmsgerr_attrs::NLMSGERR_ATTR_OFFS as u32;
const POLICY: u32 = raw::nlmsgerr_attrs::NLMSGERR_ATTR_POLICY as u32;
const MISS_TYPE: u32 = raw::nlmsgerr_attrs::NLMSGERR_ATTR_MISS_TYPE as u32;
const MISS_NEST: u32 = raw::nlmsgerr_attrs::NLMSGERR_ATTR_MISS_NEST as u32;

/// The request that an answer is about.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// All of it.
    pub(super) bytes: &'a [u8],
    /// Where the struct before the attributes starts.
    pub(super) body: usize,
    /// What is in it, if that is known.
    pub(super) schema: Option<&'static schema::Message>,
}

/// An extended acknowledgement.
#[derive(Default)]
struct Explanation {
    text: String,
    offset: Option<usize>,
    missing: Option<u16>,
    nest: Option<usize>,
    allowed: String,
}

/// The error number of an `NLMSG_ERROR` or `NLMSG_DONE`; 0 is none.
pub(super) fn code(message: &Message<'_>) -> i32 {
    // An end of a dump that is too short for a number says nothing of failure.
    let code = message
        .payload
        .first_chunk()
        .map_or(0, |bytes| i32::from_ne_bytes(*bytes));
    // A number above 0 is what a dump's end may say besides.
    code.min(0).wrapping_neg()
}

/// The error that an `NLMSG_ERROR` or `NLMSG_DONE` tells; nothing if it is an acknowledgement of success.
pub(super) fn failure(message: &Message<'_>, asked: Asked<'_>) -> Option<Error> {
    let code = code(message);
    if code == 0 {
        return None;
    }
    let error = Error::from_errno(Errno::from_raw(code));
    let explanation = explanation(message);
    let mut parts = Vec::new();
    if !explanation.text.is_empty() {
        parts.push(explanation.text);
    }
    if !explanation.allowed.is_empty() {
        parts.push(explanation.allowed);
    }
    let body = |offset: usize| offset.checked_sub(asked.body);
    let payload = asked.bytes.get(asked.body..).unwrap_or_default();
    let mut field = String::new();
    let mut missing = None;
    match asked.schema {
        Some(schema) => {
            if let Some(number) = explanation.missing {
                let (path, name) = path::missing(schema, payload, explanation.nest.and_then(body), number);
                field = path;
                missing = Some(format!("`{name}` must be given"));
            } else if let Some(offset) = explanation.offset.and_then(body) {
                field = path::at(schema, payload, offset);
            }
        }
        None => {
            parts.extend(
                explanation
                    .offset
                    .map(|offset| format!("at byte {offset} of the request")),
            );
            parts.extend(
                explanation
                    .missing
                    .map(|number| format!("attribute {number} is missing")),
            );
        }
    }
    let error = match missing {
        Some(sentence) => Error::new(error.errno, sentence),
        None => error,
    };
    Some(error.with_field(field).with_kernel(parts.join(", ")))
}

/// The extended acknowledgement of an answer.
fn explanation(message: &Message<'_>) -> Explanation {
    let mut explanation = Explanation::default();
    if message.flags & raw::NLM_F_ACK_TLVS == 0 {
        return explanation;
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
    for (kind, value) in Attributes(message.payload.get(start..).unwrap_or_default()) {
        let number = value.u32().map(|number| number as usize);
        match kind.into() {
            MSG => explanation.text = value.text().to_string(),
            OFFS => explanation.offset = number,
            MISS_TYPE => explanation.missing = number.and_then(|number| number.try_into().ok()),
            MISS_NEST => explanation.nest = number,
            POLICY => explanation.allowed = allowed(value.nested()),
            _ => {}
        }
    }
    explanation
}

/// What the kernel says that it would have taken.
fn allowed(policy: Attributes<'_>) -> String {
    use raw::netlink_policy_type_attr as policy_type;
    const MIN_VALUE_S: u32 = policy_type::NL_POLICY_TYPE_ATTR_MIN_VALUE_S as u32;
    const MAX_VALUE_S: u32 = policy_type::NL_POLICY_TYPE_ATTR_MAX_VALUE_S as u32;
    const MIN_VALUE_U: u32 = policy_type::NL_POLICY_TYPE_ATTR_MIN_VALUE_U as u32;
    const MAX_VALUE_U: u32 = policy_type::NL_POLICY_TYPE_ATTR_MAX_VALUE_U as u32;
    const MIN_LENGTH: u32 = policy_type::NL_POLICY_TYPE_ATTR_MIN_LENGTH as u32;
    const MAX_LENGTH: u32 = policy_type::NL_POLICY_TYPE_ATTR_MAX_LENGTH as u32;
    const MASK: u32 = policy_type::NL_POLICY_TYPE_ATTR_MASK as u32;
    let mut parts = Vec::new();
    for (kind, value) in policy {
        let wide: Option<u64> = value.0.try_into().ok().map(u64::from_ne_bytes);
        match (u32::from(kind), wide, value.u32()) {
            (MIN_VALUE_S, Some(number), _) => parts.push(format!("at least {}", number as i64)),
            (MAX_VALUE_S, Some(number), _) => parts.push(format!("at most {}", number as i64)),
            (MIN_VALUE_U, Some(number), _) => parts.push(format!("at least {number}")),
            (MAX_VALUE_U, Some(number), _) => parts.push(format!("at most {number}")),
            (MIN_LENGTH, _, Some(number)) => parts.push(format!("at least {number} bytes")),
            (MAX_LENGTH, _, Some(number)) => parts.push(format!("at most {number} bytes")),
            (MASK, Some(number), _) => parts.push(format!("of the bits {number:#x}")),
            _ => {}
        }
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::attribute;
    use super::super::message::{Messages, Request};
    use super::super::wire;
    use super::*;

    const RAW: Asked<'static> = Asked {
        bytes: &[],
        body: 0,
        schema: None,
    };

    fn request() -> Request {
        let mut body: raw::ifinfomsg = wire::read(&[]);
        body.ifi_index = 7;
        Request::new(16, raw::NLM_F_ACK, &body)
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
            let message = Message {
                kind,
                flags,
                sequence: 0,
                payload,
            };
            let error = failure(&message, RAW).unwrap();
            assert_eq!(error.errno, Errno::INVAL);
            assert_eq!(error.kernel, "Invalid handle, at byte 36 of the request");
        }
        let ack = [0; 20];
        let message = Message {
            kind: raw::NLMSG_ERROR,
            flags: 0,
            sequence: 0,
            payload: &ack,
        };
        assert!(failure(&message, RAW).is_none());
    }

    #[test]
    fn a_broken_answer_is_no_harm() {
        let echo = request().finish(5).unwrap().to_vec();
        let payload = [&(-libc::EINVAL).to_ne_bytes()[..], &echo, &[0xff; 40]].concat();
        for end in 0..payload.len() {
            let flags = raw::NLM_F_ACK_TLVS;
            let message = Message {
                kind: raw::NLMSG_ERROR,
                flags,
                sequence: 0,
                payload: &payload[..end],
            };
            assert_eq!(failure(&message, RAW).is_some(), end >= 4, "{end}");
        }
        assert!(Messages(&payload).all(|message| message.is_err()));
    }
}
