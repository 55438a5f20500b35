//! Values of any shape that come out: a tagged tree as dicts, lists and plain values.

use crate::py::{self, Obj, Own, Py, ffi};
use crate::tree::tag;

/// What is left of a tree.
struct Reader<'a>(&'a [u8]);

/// The value of a tree, as an object; null if it raised.
///
/// # Safety
/// The interpreter lock is held, and `len` bytes at `data` are there.
pub unsafe fn decode(data: *const u8, len: usize) -> Obj {
    // SAFETY: the caller's promise.
    let bytes = unsafe { std::slice::from_raw_parts(data, len) };
    Reader(bytes).value().map_or(std::ptr::null_mut(), Own::give)
}

impl Reader<'_> {
    fn take(&mut self, len: usize) -> Py<&[u8]> {
        let Some((head, rest)) = self.0.split_at_checked(len) else {
            return Err(py::value_error("a value is cut short"));
        };
        self.0 = rest;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Py<[u8; N]> {
        let mut bytes = [0; N];
        bytes.copy_from_slice(self.take(N)?);
        Ok(bytes)
    }

    fn count(&mut self) -> Py<usize> {
        Ok(u32::from_le_bytes(self.array()?) as usize)
    }

    fn run(&mut self) -> Py<&[u8]> {
        let len = self.count()?;
        self.take(len)
    }

    fn text(&mut self) -> Py<Own> {
        let bytes = self.run()?;
        // SAFETY: the slice's own address and length.
        unsafe { Own::take(py::text(bytes.as_ptr(), bytes.len())) }
    }

    fn value(&mut self) -> Py<Own> {
        let [kind] = self.array()?;
        // SAFETY: the interpreter lock is held; what is made is owned at once.
        unsafe {
            match kind {
                tag::NULL => Ok(py::nothing()),
                tag::FALSE | tag::TRUE => Own::take(ffi::PyBool_FromLong((kind == tag::TRUE).into())),
                tag::I64 => Own::take(ffi::PyLong_FromLongLong(i64::from_le_bytes(self.array()?))),
                tag::U64 => Own::take(ffi::PyLong_FromUnsignedLongLong(u64::from_le_bytes(self.array()?))),
                tag::F64 => Own::take(ffi::PyFloat_FromDouble(f64::from_le_bytes(self.array()?))),
                tag::STRING => self.text(),
                tag::BYTES => {
                    let bytes = self.run()?;
                    Own::take(ffi::PyBytes_FromStringAndSize(
                        bytes.as_ptr().cast(),
                        bytes.len() as isize,
                    ))
                }
                tag::LIST => {
                    let count = self.count()?;
                    let list = Own::take(ffi::PyList_New(0))?;
                    for _ in 0..count {
                        let item = self.value()?;
                        if ffi::PyList_Append(list.get(), item.get()) < 0 {
                            return Err(py::Raised);
                        }
                    }
                    Ok(list)
                }
                tag::MAP => {
                    let count = self.count()?;
                    let dict = Own::take(ffi::PyDict_New())?;
                    for _ in 0..count {
                        let (key, value) = (self.text()?, self.value()?);
                        if ffi::PyDict_SetItem(dict.get(), key.get(), value.get()) < 0 {
                            return Err(py::Raised);
                        }
                    }
                    Ok(dict)
                }
                _ => Err(py::value_error("a value of a kind that this release does not know")),
            }
        }
    }
}
