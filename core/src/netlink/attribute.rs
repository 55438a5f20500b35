//! Attributes: the lists of (type, length, value) that netlink messages are made of.

use super::wire;
use crate::document::Text;
use linux_raw_sys::netlink as raw;

/// Bytes of an attribute's header.
pub(super) const HEADER: usize = size_of::<raw::nlattr>();

/// Where the next attribute (or message, which aligns the same) starts after `length` bytes.
pub(super) const fn align(length: usize) -> usize {
    length.next_multiple_of(raw::NLA_ALIGNTO as usize)
}

/// Walks the attributes in a run of bytes: gives type (without its flag bits) and value. A truncated or impossible
/// attribute ends the walk.
#[derive(Clone)]
pub(crate) struct Attributes<'a>(pub(crate) &'a [u8]);

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, Value<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.len() < HEADER {
            return None;
        }
        let header: raw::nlattr = wire::read(self.0);
        let length = header.nla_len as usize;
        let value = self.0.get(HEADER..length)?;
        self.0 = self.0.get(align(length)..).unwrap_or_default();
        Some((header.nla_type & raw::NLA_TYPE_MASK as u16, Value(value)))
    }
}

/// What an attribute holds. Numbers of the wrong size are nothing rather than a guess.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Value<'a>(pub(crate) &'a [u8]);

impl<'a> Value<'a> {
    /// One byte.
    pub(crate) fn u8(self) -> Option<u8> {
        (self.0.len() == 1).then(|| self.0[0])
    }

    /// 32 bits in the machine's order.
    pub(crate) fn u32(self) -> Option<u32> {
        self.0.try_into().ok().map(u32::from_ne_bytes)
    }

    /// The same with a sign.
    pub(crate) fn i32(self) -> Option<i32> {
        self.0.try_into().ok().map(i32::from_ne_bytes)
    }

    /// A string up to its NUL.
    pub(crate) fn text(self) -> Text {
        self.0.split(|byte| *byte == 0).next().unwrap_or_default().into()
    }

    /// The attributes inside.
    pub(crate) fn nested(self) -> Attributes<'a> {
        Attributes(self.0)
    }
}

/// Appends an attribute. `false` if its length does not fit into the header; `to` is then as before.
pub(super) fn append(to: &mut Vec<u8>, kind: u16, value: &[u8]) -> bool {
    let Ok(length) = u16::try_from(HEADER + value.len()) else {
        return false;
    };
    let header = raw::nlattr {
        nla_len: length,
        nla_type: kind,
    };
    to.extend_from_slice(wire::bytes(&header));
    to.extend_from_slice(value);
    to.resize(align(to.len()), 0);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_appended_is_walked() {
        let mut inner = Vec::new();
        assert!(append(&mut inner, 1, b"veth\0"));
        let mut bytes = Vec::new();
        assert!(append(&mut bytes, 4, &1500_u32.to_ne_bytes()));
        assert!(append(&mut bytes, 18 | raw::NLA_F_NESTED as u16, &inner));
        assert!(append(&mut bytes, 9, &[]));
        assert_eq!(bytes.len() % 4, 0);
        let all: Vec<_> = Attributes(&bytes).collect();
        assert_eq!(all.iter().map(|a| a.0).collect::<Vec<_>>(), [4, 18, 9]);
        assert_eq!(all[0].1.u32(), Some(1500));
        assert_eq!(all[0].1.u8(), None);
        let (kind, value) = all[1].1.nested().next().unwrap();
        assert_eq!((kind, value.text()), (1, Text::from("veth")));
        assert!(all[2].1.0.is_empty());
    }

    #[test]
    fn broken_attributes_end_the_walk() {
        let mut bytes = Vec::new();
        append(&mut bytes, 1, b"abcd");
        for length in [0_u16, 3, 9, u16::MAX] {
            let mut broken = bytes.clone();
            broken.extend(length.to_ne_bytes());
            broken.extend([2, 0, 0, 0, 0, 0]);
            broken.truncate(bytes.len() + 8);
            assert_eq!(Attributes(&broken).count(), 1, "length {length}");
        }
        assert_eq!(Attributes(&bytes[..7]).count(), 0);
    }

    #[test]
    fn an_attribute_that_is_too_long_is_refused() {
        let mut bytes = Vec::new();
        assert!(append(&mut bytes, 1, &vec![0; u16::MAX as usize - HEADER]));
        let before = bytes.len();
        assert!(!append(&mut bytes, 1, &vec![0; u16::MAX as usize - HEADER + 1]));
        assert_eq!(bytes.len(), before);
    }
}
