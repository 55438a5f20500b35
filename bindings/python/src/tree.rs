//! Documents that go in: dicts, lists and plain values as a tagged tree.

use self::tag::{BYTES, F64, FALSE, I64, LIST, MAP, NULL, STRING, TRUE, U64};
use crate::convert::{self, Buffer, Spot};
use crate::describe::{DocKind, Record, library, text};
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use std::ptr::null_mut;

/// What stands before each value.
pub mod tag {
    pub const NULL: u8 = 0;
    pub const FALSE: u8 = 1;
    pub const TRUE: u8 = 2;
    pub const I64: u8 = 3;
    pub const U64: u8 = 4;
    pub const F64: u8 = 5;
    pub const STRING: u8 = 6;
    pub const BYTES: u8 = 7;
    pub const LIST: u8 = 8;
    pub const MAP: u8 = 9;
}

/// Nesting deeper than any request; also what ends a list that contains itself.
const DEPTH: usize = 64;

/// Of what type a value is to be: an index of the description's types. It matters only to names, of which Python reserves
/// some; what fits is the library's to say.
type Expected = Option<usize>;

/// The type without options around it.
fn bare(expected: Expected) -> Expected {
    let entry = &library().types[expected?];
    match entry.kind {
        DocKind::Option => bare(usize::try_from(entry.entry.element).ok()),
        _ => expected,
    }
}

/// The record that a dict stands for, if it is one.
fn record_of(expected: Expected) -> Option<&'static Record> {
    let entry = &library().types[bare(expected)?];
    library().records.get(usize::try_from(entry.entry.record).ok()?)
}

/// The type of what a list or map holds.
fn element_of(expected: Expected) -> Expected {
    usize::try_from(library().types[bare(expected)?].entry.element).ok()
}

fn field_of(record: &Record, name: &str) -> Expected {
    let field = record.fields.iter().find(|f| text(f.name) == name)?;
    Some(field.type_index as usize)
}

/// What the keys of a dict are.
#[derive(Clone, Copy)]
enum Names {
    /// Fields of a record.
    Of(Option<&'static Record>),
    /// Anybody's words, with values of a type.
    Free(Expected),
}

/// A tree under construction.
pub struct Tree<'a> {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The function that it is for.
    name: &'a str,
}

impl<'a> Tree<'a> {
    /// An empty one.
    pub fn new(name: &'a str) -> Self {
        Self {
            bytes: Vec::new(),
            name,
        }
    }

    fn len(&mut self, len: usize) -> Py<()> {
        let len = u32::try_from(len).map_err(|_| py::overflow_error(&format!("{}: a value is too long", self.name)))?;
        self.bytes.extend(len.to_le_bytes());
        Ok(())
    }

    fn run(&mut self, bytes: &[u8]) -> Py<()> {
        self.len(bytes.len())?;
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    /// The request: a dict or nothing, and keyword arguments; of this record, if the function takes any.
    ///
    /// # Safety
    /// All objects are alive; `names` is a tuple or null, `values` has as many objects.
    pub unsafe fn request(
        &mut self,
        request: Obj,
        names: Obj,
        values: *const Obj,
        record: Option<&'static Record>,
    ) -> Py<()> {
        // SAFETY: the caller's promise.
        unsafe {
            let given = if request.is_null() || py::is_none(request) {
                0
            } else if ffi::PyDict_Check(request) != 0 {
                ffi::PyDict_Size(request) as usize
            } else {
                let spot = Spot {
                    owner: self.name,
                    part: "request",
                };
                return Err(spot.wrong(request, "a dict; or give its fields by name"));
            };
            let named = if names.is_null() { 0 } else { ffi::PyTuple_Size(names) };
            if given == 0 && named == 0 {
                return Ok(());
            }
            self.bytes.push(MAP);
            self.len(given + named as usize)?;
            if given > 0 {
                self.pairs(request, Names::Of(record), 0)?;
            }
            for i in 0..named {
                let key = ffi::PyTuple_GetItem(names, i);
                if given > 0 && ffi::PyDict_Contains(request, key) == 1 {
                    return Err(py::type_error(&format!(
                        "{}: {} is given twice",
                        self.name,
                        py::plain(key)
                    )));
                }
                let expected = self.key(key, Names::Of(record))?;
                self.value(*values.add(i as usize), key, expected, 0)?;
            }
            Ok(())
        }
    }

    /// Writes a key, and says what is to stand under it.
    unsafe fn key(&mut self, key: Obj, names: Names) -> Py<Expected> {
        // SAFETY: the caller's promise: a live object.
        unsafe {
            if ffi::PyUnicode_Check(key) == 0 {
                return Err(Spot {
                    owner: self.name,
                    part: "a key",
                }
                .wrong(key, "a str"));
            }
            let record = match names {
                Names::Of(record) => record,
                Names::Free(element) => {
                    self.utf8(key)?;
                    return Ok(element);
                }
            };
            let word = py::plain(key);
            // what Python reserves has an underscore behind it
            let bare = word.strip_suffix('_').filter(|bare| py::name(bare) == word);
            let name = bare.unwrap_or(&word);
            self.run(name.as_bytes())?;
            Ok(record.and_then(|record| field_of(record, name)))
        }
    }

    unsafe fn pairs(&mut self, dict: Obj, names: Names, depth: usize) -> Py<()> {
        let (mut at, mut key, mut value) = (0, null_mut(), null_mut());
        // SAFETY: the caller's promise: a dict; nothing that runs here changes it.
        unsafe {
            while ffi::PyDict_Next(dict, &raw mut at, &raw mut key, &raw mut value) != 0 {
                let (key, value) = (Own::borrow(key), Own::borrow(value));
                let expected = self.key(key.get(), names)?;
                self.value(value.get(), key.get(), expected, depth + 1)?;
            }
        }
        Ok(())
    }

    /// A value; `key` is where it stands, for messages.
    unsafe fn value(&mut self, object: Obj, key: Obj, expected: Expected, depth: usize) -> Py<()> {
        if depth > DEPTH {
            return Err(py::value_error(&format!(
                "{}: the request is nested too deeply",
                self.name
            )));
        }
        // SAFETY: the caller's promise: live objects.
        unsafe {
            if py::is_none(object) {
                self.bytes.push(NULL);
            } else if object == ffi::Py_True() {
                self.bytes.push(TRUE);
            } else if object == ffi::Py_False() {
                self.bytes.push(FALSE);
            } else if ffi::PyUnicode_Check(object) != 0 {
                self.bytes.push(STRING);
                return self.utf8(object);
            } else if ffi::PyLong_Check(object) != 0 {
                return self.integer(object, key);
            } else if ffi::PyFloat_Check(object) != 0 {
                self.bytes.push(F64);
                self.bytes.extend(ffi::PyFloat_AsDouble(object).to_le_bytes());
            } else if ffi::PyDict_Check(object) != 0 {
                self.bytes.push(MAP);
                self.len(ffi::PyDict_Size(object) as usize)?;
                let names = match record_of(expected) {
                    None => Names::Free(element_of(expected)),
                    record => Names::Of(record),
                };
                return self.pairs(object, names, depth);
            } else if let Some(record) = crate::records::of(object) {
                self.bytes.push(MAP);
                self.len(record.fields.len())?;
                for (i, field) in record.fields.iter().enumerate() {
                    self.run(text(field.name).as_bytes())?;
                    let expected = Some(field.type_index as usize);
                    self.value(ffi::PyTuple_GetItem(object, i as isize), key, expected, depth + 1)?;
                }
            } else if ffi::PyList_Check(object) != 0 || ffi::PyTuple_Check(object) != 0 {
                let items = Own::take(ffi::PySequence_Tuple(object))?;
                let len = ffi::PyTuple_Size(items.get());
                self.bytes.push(LIST);
                self.len(len as usize)?;
                for i in 0..len {
                    self.value(
                        ffi::PyTuple_GetItem(items.get(), i),
                        key,
                        element_of(expected),
                        depth + 1,
                    )?;
                }
            } else if convert::has_buffer(object) {
                let buffer = Buffer::of(object, false)?;
                self.bytes.push(BYTES);
                let bytes = match buffer.len() {
                    0 => &[][..],
                    len => std::slice::from_raw_parts(buffer.data(), len),
                };
                self.run(bytes)?;
            } else if ffi::PyObject_HasAttrString(object, c"__fspath__".as_ptr()) != 0 {
                let path = Own::take(ffi::PyOS_FSPath(object))?;
                return self.value(path.get(), key, expected, depth + 1);
            } else if crate::fd::is(object) || ffi::PyObject_HasAttrString(object, c"fileno".as_ptr()) != 0 {
                let number = ffi::PyObject_AsFileDescriptor(object);
                if number < 0 {
                    return Err(Raised);
                }
                self.bytes.push(I64);
                self.bytes.extend(i64::from(number).to_le_bytes());
            } else {
                let part = py::plain(key);
                let spot = Spot {
                    owner: self.name,
                    part: &part,
                };
                return Err(spot.wrong(
                    object,
                    "a str, bytes, number, bool, None, list, dict, path or descriptor",
                ));
            }
        }
        Ok(())
    }

    /// The text of a string, without a tag.
    unsafe fn utf8(&mut self, object: Obj) -> Py<()> {
        // SAFETY: the caller's promise: a live string.
        unsafe {
            let mut len = 0;
            let data = ffi::PyUnicode_AsUTF8AndSize(object, &raw mut len);
            if !data.is_null() {
                return self.run(std::slice::from_raw_parts(data.cast(), len as usize));
            }
            // escaped bytes of a name that is not UTF-8
            ffi::PyErr_Clear();
            let bytes = Own::take(ffi::PyUnicode_AsEncodedString(
                object,
                c"utf-8".as_ptr(),
                c"surrogateescape".as_ptr(),
            ))?;
            let data = ffi::PyBytes_AsString(bytes.get()).cast::<u8>();
            self.run(std::slice::from_raw_parts(
                data,
                ffi::PyBytes_Size(bytes.get()) as usize,
            ))
        }
    }

    unsafe fn integer(&mut self, object: Obj, key: Obj) -> Py<()> {
        let mut overflow = 0;
        // SAFETY: the caller's promise: a live integer.
        unsafe {
            let value = ffi::PyLong_AsLongLongAndOverflow(object, &raw mut overflow);
            if overflow == 0 {
                self.bytes.push(I64);
                self.bytes.extend(value.to_le_bytes());
                return Ok(());
            }
            let part = py::plain(key);
            let value = convert::integer(
                object,
                64,
                false,
                Spot {
                    owner: self.name,
                    part: &part,
                },
                "an integer",
            )?;
            self.bytes.push(U64);
            self.bytes.extend(value.to_le_bytes());
        }
        Ok(())
    }
}
