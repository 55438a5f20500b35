//! Accessors for C over a document that stays where it is: a value is a place in the document and a type.

use crate::describe::text;
use crate::exports;
use crate::tape::pair;
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

/// An option's inside, or nothing; other values are themselves.
fn inside(value: Value) -> Value {
    match ty(&value) {
        Some(t) if exports::type_kind(t.kind) == "OPTION" => {
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
    let found = match ty(&value).map(|t| (exports::type_kind(t.kind), t)) {
        Some(("RECORD", t)) => {
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
        Some(("MAP", t)) => {
            let element = &exports::types()[t.element as usize];
            let (offset, count) = run(&value);
            let (value_at, _, size) = pair(element);
            let pairs = (0..count).map(|i| value.base.wrapping_add(offset + i * size));
            let found = pairs.into_iter().find(|at| {
                let (offset, len) = run(&Value { at: *at, ..value });
                // SAFETY: the tape says that these bytes are the key.
                let key = unsafe { core::slice::from_raw_parts(value.base.add(offset), len) };
                key == name
            });
            found.map_or(NOTHING, |at| Value {
                at: at.wrapping_add(value_at),
                type_index: t.element,
                ..value
            })
        }
        _ => NOTHING,
    };
    // SAFETY: the caller's promise.
    unsafe { store(out, inside(found)) }
}

/// An element of a list into `out`. 0, or `-ENOENT` if the list is shorter or no list.
///
/// # Safety
/// `value` is of a document that is not freed, `out` is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_element(value: *const Value, index: usize, out: *mut Value) -> c_int {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    let found = match ty(&value) {
        Some(t) if exports::type_kind(t.kind) == "LIST" && index < run(&value).1 => {
            let size = exports::types()[t.element as usize].size as usize;
            let at = value.base.wrapping_add(run(&value).0 + index * size);
            Value {
                at,
                type_index: t.element,
                ..value
            }
        }
        _ => NOTHING,
    };
    // SAFETY: the caller's promise.
    unsafe { store(out, inside(found)) }
}

/// How many elements a list or map has, or bytes a string has; 0 for anything else.
///
/// # Safety
/// `value` is of a document that is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_count(value: *const Value) -> usize {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    match ty(&value).map(|t| exports::type_kind(t.kind)) {
        Some("LIST" | "MAP" | "STRING" | "BYTES") => run(&value).1,
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
    // SAFETY: the type says what stands here, at its alignment.
    unsafe {
        match exports::type_kind(t.kind) {
            "BOOL" | "U8" => i64::from(value.at.read()),
            "I8" => i64::from(value.at.cast::<i8>().read()),
            "I16" => i64::from(value.at.cast::<i16>().read()),
            "U16" => i64::from(value.at.cast::<u16>().read()),
            "I32" => i64::from(value.at.cast::<i32>().read()),
            "U32" => i64::from(value.at.cast::<u32>().read()),
            "I64" | "U64" => value.at.cast::<i64>().read(),
            "F64" => value.at.cast::<f64>().read() as i64,
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
    match ty(&loaded).map(|t| exports::type_kind(t.kind)) {
        // SAFETY: the type says what stands here.
        Some("F64") => unsafe { loaded.at.cast::<f64>().read() },
        // SAFETY: the caller's promise.
        _ => (unsafe { cg_value_int(value) }) as f64,
    }
}

/// The bytes of a string, followed by a NUL, or null for anything else. `cg_value_count` is its length.
///
/// # Safety
/// `value` is of a document that is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_value_string(value: *const Value) -> *const c_char {
    // SAFETY: the caller's promise.
    let value = unsafe { load(value) };
    match ty(&value).map(|t| exports::type_kind(t.kind)) {
        Some("STRING" | "BYTES") => value.base.wrapping_add(run(&value).0).cast(),
        _ => core::ptr::null(),
    }
}
