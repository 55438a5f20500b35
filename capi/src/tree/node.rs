//! Reading in place a tree that this library wrote: a node is the address of a value's tag.

use super::tag;
use crate::exports::type_kind;
use core::slice;

/// A value in a tree.
#[derive(Clone, Copy)]
pub(crate) struct Node(*const u8);

impl Node {
    /// # Safety
    /// `at` is where a value begins in a tree that [`super::write`] made, and which outlives the node.
    pub(crate) unsafe fn new(at: *const u8) -> Self {
        Self(at)
    }

    pub(crate) fn address(self) -> *const u8 {
        self.0
    }

    pub(crate) fn tag(self) -> u8 {
        // SAFETY: a value begins with its tag.
        unsafe { self.0.read() }
    }

    /// What it is among the kinds of document types; None for nothing.
    pub(crate) fn kind(self) -> Option<u8> {
        Some(match self.tag() {
            tag::FALSE | tag::TRUE => type_kind::BOOL,
            tag::I64 => type_kind::I64,
            tag::U64 => type_kind::U64,
            tag::F64 => type_kind::F64,
            tag::STRING => type_kind::STRING,
            tag::BYTES => type_kind::BYTES,
            tag::LIST => type_kind::LIST,
            tag::MAP => type_kind::MAP,
            _ => return None,
        })
    }

    /// What stands `skip` bytes after the tag.
    fn array<const N: usize>(self, skip: usize) -> [u8; N] {
        // SAFETY: callers know by the tag that so many bytes follow it.
        unsafe { self.0.add(1 + skip).cast::<[u8; N]>().read() }
    }

    /// The eight bytes of a number.
    pub(crate) fn number(self) -> [u8; 8] {
        self.array(0)
    }

    /// Bytes of a string, elements of a list, entries of a map; 0 for anything else.
    pub(crate) fn count(self) -> usize {
        match self.tag() {
            tag::STRING | tag::BYTES | tag::LIST | tag::MAP => u32::from_le_bytes(self.array(0)) as usize,
            _ => 0,
        }
    }

    /// What stands after the count.
    fn inside(self) -> *const u8 {
        self.0.wrapping_add(5)
    }

    /// The bytes of a string.
    pub(crate) fn bytes(self) -> Option<&'static [u8]> {
        matches!(self.tag(), tag::STRING | tag::BYTES)
            // SAFETY: so many bytes follow; the tree lives as long as the node, by the promise of `new`.
            .then(|| unsafe { slice::from_raw_parts(self.inside(), self.count()) })
    }

    /// Elements of a list and entries of a map, with their keys; those of a list are empty.
    pub(crate) fn entries(self) -> Entries {
        let tag = self.tag();
        Entries {
            at: self.inside(),
            left: if matches!(tag, tag::LIST | tag::MAP) {
                self.count()
            } else {
                0
            },
            keys: tag == tag::MAP,
        }
    }

    /// Where the next value begins.
    fn end(self) -> *const u8 {
        match self.tag() {
            tag::I64 | tag::U64 | tag::F64 => self.0.wrapping_add(9),
            tag::STRING | tag::BYTES => self.inside().wrapping_add(self.count()),
            tag::LIST | tag::MAP => {
                let mut entries = self.entries();
                while entries.next().is_some() {}
                entries.at
            }
            _ => self.0.wrapping_add(1),
        }
    }
}

/// What a list or map holds.
pub(crate) struct Entries {
    at: *const u8,
    left: usize,
    keys: bool,
}

impl Iterator for Entries {
    type Item = (&'static [u8], Node);

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let mut key = &[][..];
        if self.keys {
            // SAFETY: an entry begins with its key's length and bytes.
            key = unsafe {
                let len = u32::from_le_bytes(self.at.cast::<[u8; 4]>().read()) as usize;
                slice::from_raw_parts(self.at.add(4), len)
            };
            self.at = self.at.wrapping_add(4 + key.len());
        }
        let node = Node(self.at);
        self.at = node.end();
        Some((key, node))
    }
}
