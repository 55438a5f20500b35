//! Documents that come out: the record tape as objects with attributes, by the layouts that the description tells.

use crate::describe::{DocKind, Record, library, text};
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use crate::values;

/// Strings of a document that were made already, so that a word that stands in every record is one object: most columns of a
/// table have few different ones.
pub struct Strings {
    slots: [Option<(*const u8, usize, Own)>; 256],
}

impl Strings {
    /// Longer ones are not looked for: they are seldom the same.
    const LONGEST: usize = 24;

    /// None yet.
    pub fn new() -> Self {
        Self {
            slots: [const { None }; 256],
        }
    }

    /// The string of these bytes, which stay where they are for as long as strings are asked for.
    unsafe fn get(&mut self, data: *const u8, len: usize) -> Obj {
        // SAFETY: the caller's promise.
        unsafe {
            if !(2..=Self::LONGEST).contains(&len) {
                return py::text(data, len);
            }
            let bytes = std::slice::from_raw_parts(data, len);
            let hash = bytes.iter().fold(len as u32, |hash, byte| {
                (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
            });
            let slot = &mut self.slots[(hash >> 16 ^ hash) as usize % 256];
            if let Some((known, known_len, string)) = slot
                && *known_len == len
                && std::slice::from_raw_parts(*known, len) == bytes
            {
                return Own::borrow(string.get()).give();
            }
            let string = py::text(data, len);
            if !string.is_null() {
                *slot = Some((data, len, Own::borrow(string)));
            }
            string
        }
    }
}

/// The value of a type at `at`, as an object.
///
/// # Safety
/// `at` is inside the document that begins at `base`, and of that type.
pub unsafe fn decode(type_index: usize, base: *const u8, at: *const u8, strings: &mut Strings) -> Obj {
    let ty = &library().types[type_index];
    // SAFETY: the caller's promise: the library lays values out as it describes them.
    unsafe {
        match ty.kind {
            DocKind::Bool => ffi::PyBool_FromLong(at.read().into()),
            DocKind::I8 => ffi::PyLong_FromLong(at.cast::<i8>().read().into()),
            DocKind::U8 => ffi::PyLong_FromLong(at.read().into()),
            DocKind::I16 => ffi::PyLong_FromLong(at.cast::<i16>().read().into()),
            DocKind::U16 => ffi::PyLong_FromLong(at.cast::<u16>().read().into()),
            DocKind::I32 => ffi::PyLong_FromLong(at.cast::<i32>().read().into()),
            DocKind::U32 => ffi::PyLong_FromLongLong(at.cast::<u32>().read().into()),
            DocKind::I64 => ffi::PyLong_FromLongLong(at.cast::<i64>().read()),
            DocKind::U64 => ffi::PyLong_FromUnsignedLongLong(at.cast::<u64>().read()),
            DocKind::F64 => ffi::PyFloat_FromDouble(at.cast::<f64>().read()),
            DocKind::String => {
                let (data, len) = run(base, at);
                strings.get(data, len)
            }
            DocKind::Bytes => {
                let (data, len) = run(base, at);
                ffi::PyBytes_FromStringAndSize(data.cast(), len as isize)
            }
            DocKind::List => list(ty.entry.element as usize, base, at, strings),
            DocKind::Map => map(ty.entry.element as usize, base, at, strings),
            DocKind::Option if at.read() == 0 => py::none(),
            DocKind::Option => decode(
                ty.entry.element as usize,
                base,
                at.add(ty.entry.align as usize),
                strings,
            ),
            DocKind::Value => {
                let (data, len) = run(base, at);
                values::decode(data, len)
            }
            DocKind::Record => record(&library().records[ty.entry.record as usize], base, at, strings),
        }
    }
}

#[inline]
unsafe fn run(base: *const u8, at: *const u8) -> (*const u8, usize) {
    // SAFETY: the caller's promise: an offset and a length stand there.
    unsafe {
        (
            base.add(at.cast::<u32>().read() as usize),
            at.cast::<u32>().add(1).read() as usize,
        )
    }
}

unsafe fn list(element: usize, base: *const u8, at: *const u8, strings: &mut Strings) -> Obj {
    // SAFETY: the caller's promise.
    unsafe {
        let (data, count) = run(base, at);
        let size = library().types[element].entry.size as usize;
        let list = ffi::PyList_New(count as isize);
        if list.is_null() {
            return list;
        }
        for i in 0..count {
            let item = decode(element, base, data.add(i * size), strings);
            if item.is_null() {
                ffi::Py_DECREF(list);
                return item;
            }
            ffi::PyList_SetItem(list, i as isize, item);
        }
        list
    }
}

unsafe fn map(element: usize, base: *const u8, at: *const u8, strings: &mut Strings) -> Obj {
    // SAFETY: the caller's promise.
    unsafe {
        let (data, count) = run(base, at);
        let ty = library().types[element].entry;
        let align = (ty.align as usize).max(4);
        let value_at = 8_usize.next_multiple_of(ty.align as usize);
        let size = (value_at + ty.size as usize).next_multiple_of(align);
        let map = ffi::PyDict_New();
        for i in 0..count {
            let pair = data.add(i * size);
            let (key, len) = run(base, pair);
            let key = Own::take(strings.get(key, len));
            let value = Own::take(decode(element, base, pair.add(value_at), strings));
            let (Ok(key), Ok(value)) = (key, value) else {
                ffi::Py_XDECREF(map);
                return std::ptr::null_mut();
            };
            if map.is_null() || ffi::PyDict_SetItem(map, key.get(), value.get()) < 0 {
                ffi::Py_XDECREF(map);
                return std::ptr::null_mut();
            }
        }
        map
    }
}

unsafe fn record(record: &'static Record, base: *const u8, at: *const u8, strings: &mut Strings) -> Obj {
    let Ok(class) = class(record) else {
        return std::ptr::null_mut();
    };
    // SAFETY: the caller's promise; the class has a place for each field.
    unsafe {
        let object = ffi::PyStructSequence_New(class);
        if object.is_null() {
            return object;
        }
        for (i, field) in record.fields.iter().enumerate() {
            let value = decode(field.type_index as usize, base, at.add(field.offset as usize), strings);
            if value.is_null() {
                ffi::Py_DECREF(object);
                return value;
            }
            ffi::PyStructSequence_SetItem(object, i as isize, value);
        }
        object
    }
}

/// The class of a record, made when it is first needed.
fn class(record: &'static Record) -> Py<*mut ffi::PyTypeObject> {
    if !record.class.get().is_null() {
        return Ok(record.class.get());
    }
    let field = |f: &callgate_link::RecordField| ffi::PyStructSequence_Field {
        name: py::leak(&py::name(text(f.name))),
        doc: f.doc,
    };
    let mut fields: Vec<_> = record.fields.iter().map(field).collect();
    fields.push(ffi::PyStructSequence_Field {
        name: std::ptr::null(),
        doc: std::ptr::null(),
    });
    let description = Box::leak(Box::new(ffi::PyStructSequence_Desc {
        name: py::leak(&format!("callgate.records.{}", record.name)),
        doc: record.entry.doc,
        fields: fields.leak().as_mut_ptr(),
        n_in_sequence: record.fields.len() as i32,
    }));
    // SAFETY: the description is complete and never freed.
    let class = unsafe { ffi::PyStructSequence_NewType(description) };
    if class.is_null() {
        return Err(Raised);
    }
    record.class.set(class);
    Ok(class)
}

/// The class of a record by its name; `None` if there is no such record.
pub fn by_name(name: &str) -> Py<Own> {
    match library().records.iter().find(|r| r.name == name) {
        // SAFETY: the class is kept for ever.
        Some(record) => Ok(unsafe { Own::borrow(class(record)?.cast()) }),
        None => Ok(py::nothing()),
    }
}

/// The record that an object is, if it is one.
pub fn of(object: Obj) -> Option<&'static Record> {
    // SAFETY: every object has a type.
    let class = unsafe { ffi::Py_TYPE(object) };
    library().records.iter().find(|r| r.class.get() == class)
}
