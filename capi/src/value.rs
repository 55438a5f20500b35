//! Accessors for C over a document that stays where it is: a value is a place in the document and a type. One of any
//! shape is a place in a tagged tree, and read in the same way.

use crate::describe::text;
use crate::exports::{self, type_kind};
use crate::tape::pair;
use crate::tree::node::Node;
use crate::tree::tag;
use callgate_abi::{Block, RecordField, Type};
use core::ffi::{CStr, c_char, c_int};

/// A value in a document. It lives as long as the document.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Value {
    /// The document's data.
    pub base: *const u8,
    /// The value's place in it.
    pub at: *const u8,
    /// Index into the description's types; -1: no value.
    pub type_index: i32,
}

const NOTHING: Value = Value {
    base: core::ptr::null(),
    at: core::ptr::null(),
    type_index: -1,
};

fn ty(value: &Value) -> Option<&'static Type> {
    exports::types().get(usize::try_from(value.type_index).ok()?)
}

/// Offset and count of a string, list or map.
fn run(value: &Value) -> (usize, usize) {
    // SAFETY: the type says that a run stands here, aligned to 4 by the tape's layout.
    let [offset, count] = unsafe { value.at.cast::<[u32; 2]>().read() };
    (offset as usize, count as usize)
}

/// An option's inside, or nothing; of a value of any shape the tree's root, or nothing; other values are themselves.
fn inside(value: Value) -> Value {
    match ty(&value) {
        Some(t) if t.kind == type_kind::VALUE => {
            // SAFETY: the run tells of a tree.
            node_value(&value, unsafe { Node::new(value.base.add(run(&value).0)) })
        }
        Some(t) if t.kind == type_kind::OPTION => {
            // SAFETY: the first byte of an option says whether it is there, the value follows at its alignment.
            if unsafe { value.at.read() } == 0 {
                NOTHING
            } else {
                let at = value.at.wrapping_add(t.align as usize);
                inside(Value {
                    at,
                    type_index: t.element,
                    ..value
                })
            }
        }
        _ => value,
    }
}

/// A node of a tree, of the type that `of` has.
fn node_value(of: &Value, node: Node) -> Value {
    match node.tag() {
        tag::NULL => NOTHING,
        _ => Value {
            at: node.address(),
            ..*of
        },
    }
}

/// The node that a value is, if it is of any shape: once handed out, its place is the tree's.
fn node(value: &Value) -> Option<Node> {
    // SAFETY: `inside` saw to it that a value begins here.
    ty(value)
        .filter(|t| t.kind == type_kind::VALUE)
        .map(|_| unsafe { Node::new(value.at) })
}

/// What a value is among the kinds of types.
fn kind(value: &Value) -> Option<u8> {
    match node(value) {
        Some(node) => node.kind(),
        None => ty(value).map(|t| t.kind),
    }
}

/// The places of a map's pairs, where their values stand in them, and the values' type; none for anything else.
fn pairs(value: &Value) -> (impl Iterator<Item = Value> + use<>, usize, i32) {
    let value = *value;
    let (first, count, step, value_at, element) = match ty(&value) {
        Some(t) if t.kind == type_kind::MAP => {
            let (offset, count) = run(&value);
            let (value_at, _, size) = pair(&exports::types()[t.element as usize]);
            (offset, count, size, value_at, t.element)
        }
        _ => (0, 0, 0, 0, -1),
    };
    let places = (0..count).map(move |i| Value {
        at: value.base.wrapping_add(first + i * step),
        ..value
    });
    (places, value_at, element)
}

/// The bytes that a run tells of.
fn content(value: &Value) -> &'static [u8] {
    let (offset, len) = run(value);
    // SAFETY: the run tells of bytes in the document, which lives as long as the value.
    unsafe { core::slice::from_raw_parts(value.base.add(offset), len) }
}

unsafe fn load(value: *const Value) -> Value {
    // SAFETY: the caller's promise: null, or a value.
    unsafe { value.as_ref() }.copied().unwrap_or(NOTHING)
}

unsafe fn store(out: *mut Value, value: Value) -> c_int {
    if out.is_null() {
        return -libc::EFAULT;
    }
    // SAFETY: the caller's promise.
    unsafe { out.write(value) };
    if value.type_index < 0 { -libc::ENOENT } else { 0 }
}

/// The root of a document into `out`. 0, or `-EFAULT`.
///
/// # Safety
/// `document` is not freed, `out` is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_document_root(document: *const Block, out: *mut Value) -> c_int {
    // SAFETY: the caller's promise.
    let Some(block) = (unsafe { document.as_ref() }) else {
        return -libc::EFAULT;
    };
    let root = Value {
        base: block.data,
        at: block.data,
        type_index: block.type_index as i32,
    };
    // SAFETY: the caller's promise.
    unsafe { store(out, inside(root)) }
}

/// A field of a record, or the value of a map's key, into `out`. 0, or `-ENOENT` if there is none.
///
/// # Safety
/// `value` is of a document that is not freed, `name` is NUL-terminated, `out` is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_field(value: *const Value, name: *const c_char, out: *mut Value) -> c_int {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    if name.is_null() {
        return -libc::EFAULT;
    }
    // SAFETY: the caller's promise.
    let name = unsafe { CStr::from_ptr(name) }.to_bytes();
    if let Some(node) = node(&value) {
        let found = node.entries().find(|(key, _)| *key == name && node.tag() == tag::MAP);
        // SAFETY: the caller's promise.
        return unsafe { store(out, found.map_or(NOTHING, |(_, found)| node_value(&value, found))) };
    }
    let found = match ty(&value) {
        Some(t) if t.kind == type_kind::RECORD => {
            let record = &exports::records()[t.record as usize];
            // SAFETY: the table says how many there are.
            let fields: &[RecordField] =
                unsafe { core::slice::from_raw_parts(record.fields, record.field_count as usize) };
            let field = fields.iter().find(|f| text(f.name).as_bytes() == name);
            field.map_or(NOTHING, |f| Value {
                at: value.at.wrapping_add(f.offset as usize),
                type_index: f.type_index as i32,
                ..value
            })
        }
        _ => {
            let (mut places, value_at, type_index) = pairs(&value);
            let found = places.find(|place| content(place) == name);
            found.map_or(NOTHING, |place| Value {
                at: place.at.wrapping_add(value_at),
                type_index,
                ..place
            })
        }
    };
    // SAFETY: the caller's promise.
    unsafe { store(out, inside(found)) }
}

/// An element of a list, or an entry's value of a map, into `out`. 0, or `-ENOENT` if there are fewer, or it is neither
/// list nor map, or what stands there is nothing.
///
/// # Safety
/// `value` is of a document that is not freed, `out` is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_element(value: *const Value, index: usize, out: *mut Value) -> c_int {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    if let Some(node) = node(&value) {
        let found = node.entries().nth(index);
        // SAFETY: the caller's promise.
        return unsafe { store(out, found.map_or(NOTHING, |(_, found)| node_value(&value, found))) };
    }
    let found = match ty(&value) {
        Some(t) if t.kind == type_kind::LIST && index < run(&value).1 => {
            let size = exports::types()[t.element as usize].size as usize;
            let at = value.base.wrapping_add(run(&value).0 + index * size);
            Value {
                at,
                type_index: t.element,
                ..value
            }
        }
        _ => {
            let (mut places, value_at, type_index) = pairs(&value);
            places.nth(index).map_or(NOTHING, |place| Value {
                at: place.at.wrapping_add(value_at),
                type_index,
                ..place
            })
        }
    };
    // SAFETY: the caller's promise.
    unsafe { store(out, inside(found)) }
}

/// The key of an entry of a map, and its length in bytes into `len` (which may be null). No NUL need follow it. Null if
/// there are fewer entries, or it is no map.
///
/// # Safety
/// `value` is of a document that is not freed, `len` is null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_key(value: *const Value, index: usize, len: *mut usize) -> *const c_char {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    let key = match node(&value) {
        Some(node) if node.tag() == tag::MAP => node.entries().nth(index).map(|(key, _)| key),
        Some(_) => None,
        None => pairs(&value).0.nth(index).map(|place| content(&place)),
    };
    // SAFETY: the caller's promise.
    unsafe { give(key, len) }
}

/// Bytes for C: where they are, and how many.
unsafe fn give(bytes: Option<&'static [u8]>, len: *mut usize) -> *const c_char {
    // SAFETY: the caller's promise.
    if let Some(len) = unsafe { len.as_mut() } {
        *len = bytes.map_or(0, <[u8]>::len);
    }
    bytes.map_or(core::ptr::null(), |bytes| bytes.as_ptr().cast())
}

/// What a value is: the name of a kind of document types, as in the description (`"RECORD"`, `"U32"`); in a value of any
/// shape `"BOOL"`, `"I64"`, `"U64"`, `"F64"`, `"STRING"`, `"BYTES"`, `"LIST"` or `"MAP"`. Null if there is no value.
///
/// # Safety
/// `value` is of a document that is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_kind(value: *const Value) -> *const c_char {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    kind(&value).map_or(core::ptr::null(), exports::type_kind_name)
}

/// How many elements a list or map has, or bytes a string has; 0 for anything else.
///
/// # Safety
/// `value` is of a document that is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_count(value: *const Value) -> usize {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    match kind(&value) {
        Some(type_kind::LIST | type_kind::MAP | type_kind::STRING | type_kind::BYTES) => {
            node(&value).map_or_else(|| run(&value).1, Node::count)
        }
        _ => 0,
    }
}

/// A number or truth value as an integer; 0 for anything else.
///
/// # Safety
/// `value` is of a document that is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_int(value: *const Value) -> i64 {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    let Some(t) = ty(&value) else { return 0 };
    if let Some(node) = node(&value) {
        return match node.tag() {
            tag::TRUE => 1,
            tag::I64 | tag::U64 => i64::from_le_bytes(node.number()),
            tag::F64 => f64::from_le_bytes(node.number()) as i64,
            _ => 0,
        };
    }
    // SAFETY: the type says what stands here, at its alignment.
    unsafe {
        match t.kind {
            type_kind::BOOL | type_kind::U8 => i64::from(value.at.read()),
            type_kind::I8 => i64::from(value.at.cast::<i8>().read()),
            type_kind::I16 => i64::from(value.at.cast::<i16>().read()),
            type_kind::U16 => i64::from(value.at.cast::<u16>().read()),
            type_kind::I32 => i64::from(value.at.cast::<i32>().read()),
            type_kind::U32 => i64::from(value.at.cast::<u32>().read()),
            type_kind::I64 | type_kind::U64 => value.at.cast::<i64>().read(),
            type_kind::F64 => value.at.cast::<f64>().read() as i64,
            _ => 0,
        }
    }
}

/// A number as a float; 0 for anything else.
///
/// # Safety
/// `value` is of a document that is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_float(value: *const Value) -> f64 {
    // SAFETY: the caller's promise.
    let loaded = unsafe { load(value) };
    if let Some(node) = node(&loaded).filter(|node| node.tag() == tag::F64) {
        return f64::from_le_bytes(node.number());
    }
    match kind(&loaded) {
        // SAFETY: the caller's promise.
        Some(type_kind::U64) => (unsafe { cg_value_int(value) }) as u64 as f64,
        // SAFETY: the type says what stands here.
        Some(type_kind::F64) => unsafe { loaded.at.cast::<f64>().read() },
        // SAFETY: the caller's promise.
        _ => (unsafe { cg_value_int(value) }) as f64,
    }
}

/// The bytes of a string, followed by a NUL, or null for anything else; also null for strings inside a value of any shape,
/// which no NUL follows: `cg_value_bytes` has those. `cg_value_count` is its length.
///
/// # Safety
/// `value` is of a document that is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_string(value: *const Value) -> *const c_char {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    match ty(&value).map(|t| t.kind) {
        Some(type_kind::STRING | type_kind::BYTES) => value.base.wrapping_add(run(&value).0).cast(),
        _ => core::ptr::null(),
    }
}

/// The bytes of a string, and their number into `len` (which may be null). No NUL need follow them. Null for anything else.
///
/// # Safety
/// `value` is of a document that is not freed, `len` is null or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_bytes(value: *const Value, len: *mut usize) -> *const c_char {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    let bytes = match node(&value) {
        Some(node) => node.bytes(),
        None => matches!(kind(&value), Some(type_kind::STRING | type_kind::BYTES)).then(|| content(&value)),
    };
    // SAFETY: the caller's promise.
    unsafe { give(bytes, len) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::block;
    use callgate_core::document::Value as Any;
    use callgate_core::sample::{Inner, Values};
    use core::mem::MaybeUninit;

    fn root(document: *const Block) -> Value {
        let mut out = MaybeUninit::uninit();
        // SAFETY: a document and room for a value.
        unsafe {
            assert_eq!(cg_document_root(document, out.as_mut_ptr()), 0);
            out.assume_init()
        }
    }

    fn field(value: Value, name: &CStr) -> Value {
        let mut out = NOTHING;
        // SAFETY: a value of a document, a name, and room for another one.
        let found = unsafe { cg_value_field(&raw const value, name.as_ptr(), &raw mut out) };
        assert_eq!(found == 0, out.type_index >= 0);
        out
    }

    fn element(value: Value, index: usize) -> Value {
        let mut out = NOTHING;
        // SAFETY: as above.
        unsafe { cg_value_element(&raw const value, index, &raw mut out) };
        out
    }

    fn kind_of(value: Value) -> Option<&'static str> {
        // SAFETY: as above.
        let name = unsafe { cg_value_kind(&raw const value) };
        (!name.is_null()).then(|| text(name))
    }

    fn bytes_of(value: Value) -> Option<&'static [u8]> {
        let mut len = 0;
        // SAFETY: as above; the bytes live as long as the document, which outlives the test's use of them.
        unsafe {
            let at = cg_value_bytes(&raw const value, &raw mut len);
            (!at.is_null()).then(|| core::slice::from_raw_parts(at.cast(), len))
        }
    }

    fn key_of(value: Value, index: usize) -> Option<&'static [u8]> {
        let mut len = 0;
        // SAFETY: as above.
        unsafe {
            let at = cg_value_key(&raw const value, index, &raw mut len);
            (!at.is_null()).then(|| core::slice::from_raw_parts(at.cast(), len))
        }
    }

    #[test]
    fn a_value_of_any_shape_is_read_like_a_record() {
        let values = Values {
            u64: u64::MAX,
            string: "on the tape".into(),
            inners: vec![Inner {
                name: "in".into(),
                number: -2,
            }],
            map: [("k".to_owned(), -9), ("l".to_owned(), 3)].into(),
            value: Any::Map(vec![
                ("none".into(), Any::Null),
                ("half".into(), Any::Float(0.5)),
                ("most".into(), Any::Uint(u64::MAX)),
                ("latin".into(), Any::Text(b"\xfc"[..].into())),
                (
                    "list".into(),
                    Any::List(vec![true.into(), Any::Map(vec![("deep".into(), Any::Int(-3))])]),
                ),
            ]),
            ..Values::default()
        };
        let index = exports::documents().iter().position(|d| text(d.name) == "sample_echo");
        let index = exports::documents()[index.expect("described")].result as usize;
        let document = block(&values, index).expect("it fits");
        let root = root(document);
        // SAFETY: a value of a document that is not freed.
        let int = |value: Value| unsafe { cg_value_int(&raw const value) };
        // SAFETY: a value of a document that is not freed.
        let float = |value: Value| unsafe { cg_value_float(&raw const value) };
        // SAFETY: a value of a document that is not freed.
        let count = |value: Value| unsafe { cg_value_count(&raw const value) };
        // SAFETY: a value of a document that is not freed.
        let string = |value: Value| unsafe { cg_value_string(&raw const value) };

        assert_eq!(kind_of(root), Some("RECORD"));
        assert_eq!(
            (int(field(root, c"u64")), float(field(root, c"u64"))),
            (-1, u64::MAX as f64)
        );
        assert_eq!(bytes_of(field(root, c"string")), Some(&b"on the tape"[..]));
        assert_eq!(int(field(element(field(root, c"inners"), 0), c"number")), -2);
        let map = field(root, c"map");
        assert_eq!(
            (key_of(map, 1), int(element(map, 1)), int(field(map, c"k"))),
            (Some(&b"l"[..]), 3, -9)
        );
        assert_eq!((key_of(map, 2), kind_of(element(map, 2))), (None, None));

        let value = field(root, c"value");
        assert_eq!((kind_of(value), count(value)), (Some("MAP"), 5));
        assert_eq!(kind_of(field(value, c"none")), None);
        assert_eq!(kind_of(field(value, c"missing")), None);
        assert_eq!((float(field(value, c"half")), int(field(value, c"half"))), (0.5, 0));
        assert_eq!(
            (int(field(value, c"most")), float(field(value, c"most"))),
            (-1, u64::MAX as f64)
        );
        let latin = field(value, c"latin");
        assert_eq!(
            (kind_of(latin), bytes_of(latin), count(latin)),
            (Some("STRING"), Some(&b"\xfc"[..]), 1)
        );
        assert!(string(latin).is_null(), "no NUL follows it");
        assert!(!string(field(root, c"string")).is_null());
        let list = field(value, c"list");
        assert_eq!(
            (kind_of(list), count(list), int(element(list, 0))),
            (Some("LIST"), 2, 1)
        );
        assert_eq!(int(field(element(list, 1), c"deep")), -3);
        assert_eq!((kind_of(element(list, 2)), kind_of(field(list, c"deep"))), (None, None));
        assert_eq!(
            (key_of(value, 4), key_of(value, 5), key_of(list, 0)),
            (Some(&b"list"[..]), None, None)
        );
        // SAFETY: made above, not used again.
        unsafe { crate::document::cg_document_free(document) };
    }
}
