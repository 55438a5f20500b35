//! Values of Python as the registers of a call: integers, text, buffers. Every refusal names the place and says what
//! would be right.

use crate::py::{self, Obj, Own, Py, Raised, ffi};
use std::fmt;
use std::ptr::null_mut;

/// A place that a value is for: a call and its argument, a structure and its field.
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    /// `openat`.
    pub owner: &'a str,
    /// `path`.
    pub part: &'a str,
}

impl fmt::Display for Spot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.owner, self.part)
    }
}

impl Spot<'_> {
    /// Raises `TypeError`: what was given, and what would be right.
    ///
    /// # Safety
    /// The object is alive.
    #[cold]
    pub unsafe fn wrong(self, given: Obj, right: &str) -> Raised {
        // SAFETY: the caller's promise.
        let given = unsafe { py::what(given) };
        py::type_error(&format!("{self} is {given}, but must be {right}"))
    }

    #[cold]
    unsafe fn range(self, given: Obj, bits: u8, signed: bool) -> Raised {
        let (low, high) = if signed {
            (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1)
        } else {
            (0, (1_i128 << bits) - 1)
        };
        // SAFETY: the caller's promise.
        let given = unsafe { py::repr(given) };
        py::overflow_error(&format!("{self} is {given}, but must be from {low} to {high}"))
    }
}

/// An integer of a width, widened to a register.
///
/// # Safety
/// The object is alive.
#[inline]
pub unsafe fn integer(object: Obj, bits: u8, signed: bool, spot: Spot<'_>, right: &str) -> Py<u64> {
    // SAFETY: the caller's promise.
    unsafe {
        // the class itself is looked at first, since the check for subclasses is a call
        if ffi::Py_TYPE(object) != &raw mut ffi::PyLong_Type && ffi::PyLong_Check(object) == 0 {
            return index(object, bits, signed, spot, right);
        }
        let mut overflow = 0;
        let value = ffi::PyLong_AsLongLongAndOverflow(object, &raw mut overflow);
        if overflow == 0 {
            let fits = if signed {
                let unused = 64 - bits;
                value << unused >> unused == value
            } else {
                value >= 0 && (bits == 64 || value >> bits == 0)
            };
            if fits {
                return Ok(value as u64);
            }
        } else if overflow > 0 && !signed && bits == 64 {
            let value = ffi::PyLong_AsUnsignedLongLong(object);
            if ffi::PyErr_Occurred().is_null() {
                return Ok(value);
            }
            ffi::PyErr_Clear();
        }
        Err(spot.range(object, bits, signed))
    }
}

/// The same for an object that stands for an integer.
#[cold]
unsafe fn index(object: Obj, bits: u8, signed: bool, spot: Spot<'_>, right: &str) -> Py<u64> {
    // SAFETY: the caller's promise.
    unsafe {
        if ffi::PyIndex_Check(object) == 0 {
            return Err(spot.wrong(object, right));
        }
        let number = Own::take(ffi::PyNumber_Index(object))?;
        integer(number.get(), bits, signed, spot, right)
    }
}

/// Text without NUL; `keep` holds what was made for it.
///
/// # Safety
/// The object is alive as long as the pointer is used.
pub unsafe fn chars(object: Obj, path: bool, spot: Spot<'_>, keep: &mut Vec<Own>) -> Py<*const u8> {
    // SAFETY: the caller's promise.
    unsafe {
        let (data, len) = if ffi::PyUnicode_Check(object) != 0 {
            let mut len = 0;
            let data = ffi::PyUnicode_AsUTF8AndSize(object, &raw mut len);
            if data.is_null() {
                // escaped bytes of a name that is not UTF-8
                ffi::PyErr_Clear();
                let bytes = Own::take(ffi::PyUnicode_AsEncodedString(
                    object,
                    c"utf-8".as_ptr(),
                    c"surrogateescape".as_ptr(),
                ))?;
                let found = (
                    ffi::PyBytes_AsString(bytes.get()).cast_const(),
                    ffi::PyBytes_Size(bytes.get()),
                );
                keep.push(bytes);
                found
            } else {
                (data, len)
            }
        } else if ffi::PyBytes_Check(object) != 0 {
            (ffi::PyBytes_AsString(object).cast_const(), ffi::PyBytes_Size(object))
        } else if path && ffi::PyObject_HasAttrString(ffi::Py_TYPE(object).cast(), c"__fspath__".as_ptr()) != 0 {
            let plain = Own::take(ffi::PyOS_FSPath(object))?;
            let data = chars(plain.get(), false, spot, keep)?;
            keep.push(plain);
            return Ok(data);
        } else {
            let right = if path {
                "a path: str, bytes or os.PathLike"
            } else {
                "str or bytes"
            };
            return Err(spot.wrong(object, right));
        };
        let bytes = std::slice::from_raw_parts(data.cast::<u8>(), len as usize);
        // the C library's search is many times quicker than a loop over the bytes, and the text does end with a NUL
        if libc::strlen(data) != bytes.len() {
            let at = libc::strlen(data);
            return Err(py::value_error(&format!("{spot}: a NUL character at position {at}")));
        }
        Ok(data.cast())
    }
}

/// Memory of an object, held until it is dropped.
pub struct Buffer(Box<ffi::Py_buffer>);

impl Buffer {
    /// The memory of anything that has the buffer protocol.
    ///
    /// # Safety
    /// The object is alive.
    pub unsafe fn of(object: Obj, writable: bool) -> Py<Self> {
        let mut view = Box::new(ffi::Py_buffer::new());
        let flags = if writable {
            ffi::PyBUF_WRITABLE
        } else {
            ffi::PyBUF_SIMPLE
        };
        // SAFETY: the caller's promise.
        if unsafe { ffi::PyObject_GetBuffer(object, &raw mut *view, flags) } < 0 {
            return Err(Raised);
        }
        Ok(Self(view))
    }

    /// The first byte.
    pub fn data(&self) -> *mut u8 {
        self.0.buf.cast()
    }

    /// The number of bytes.
    pub fn len(&self) -> usize {
        self.0.len as usize
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        // SAFETY: filled by PyObject_GetBuffer, released once.
        unsafe { ffi::PyBuffer_Release(&raw mut *self.0) }
    }
}

/// Whether an object has the buffer protocol.
///
/// # Safety
/// The object is alive.
pub unsafe fn has_buffer(object: Obj) -> bool {
    // SAFETY: the caller's promise.
    unsafe { ffi::PyObject_CheckBuffer(object) != 0 }
}

/// The elements of a list, a tuple or another sequence that is not text or bytes, as a new list or tuple.
///
/// # Safety
/// The object is alive.
pub unsafe fn items(object: Obj, spot: Spot<'_>, right: &str) -> Py<(Own, usize)> {
    // SAFETY: the caller's promise.
    unsafe {
        let is_text = ffi::PyUnicode_Check(object) != 0 || ffi::PyBytes_Check(object) != 0;
        if is_text || ffi::PySequence_Check(object) == 0 || ffi::PyDict_Check(object) != 0 {
            return Err(spot.wrong(object, right));
        }
        let list = Own::take(ffi::PySequence_Tuple(object))?;
        let len = ffi::PyTuple_Size(list.get()) as usize;
        Ok((list, len))
    }
}

/// An integer in native memory.
///
/// # Safety
/// `size` readable bytes at `at`.
#[inline]
pub unsafe fn read(at: *const u8, bits: u8, signed: bool) -> i64 {
    // SAFETY: the caller's promise; packed structures have fields that are not aligned.
    unsafe {
        match (bits, signed) {
            (8, true) => at.cast::<i8>().read_unaligned().into(),
            (8, false) => at.read().into(),
            (16, true) => at.cast::<i16>().read_unaligned().into(),
            (16, false) => at.cast::<u16>().read_unaligned().into(),
            (32, true) => at.cast::<i32>().read_unaligned().into(),
            (32, false) => at.cast::<u32>().read_unaligned().into(),
            _ => at.cast::<i64>().read_unaligned(),
        }
    }
}

/// Stores an integer in native memory.
///
/// # Safety
/// `bits` writable bits at `at`.
pub unsafe fn write(at: *mut u8, bits: u8, value: u64) {
    // SAFETY: the caller's promise.
    unsafe {
        match bits {
            8 => at.write(value as u8),
            16 => at.cast::<u16>().write_unaligned(value as u16),
            32 => at.cast::<u32>().write_unaligned(value as u32),
            _ => at.cast::<u64>().write_unaligned(value),
        }
    }
}

/// An integer as an object.
#[inline]
pub fn long(value: i64, signed: bool) -> Obj {
    // SAFETY: the interpreter lock is held.
    unsafe {
        if signed {
            ffi::PyLong_FromLongLong(value)
        } else {
            ffi::PyLong_FromUnsignedLongLong(value as u64)
        }
    }
}

/// A method's or function's null on error.
pub fn or_null(object: Py<Own>) -> Obj {
    object.map_or(null_mut(), Own::give)
}
