//! What the rest uses of the interpreter: owned references, raised exceptions, names.

pub use pyo3::ffi;
use pyo3::{Bound, PyAny, PyErr, Python};
use std::ffi::{CStr, CString, c_char};
use std::ptr::null_mut;

/// A borrowed object.
pub type Obj = *mut ffi::PyObject;

/// An exception is set in the interpreter.
#[derive(Debug)]
pub struct Raised;

/// A value, or an exception that is set.
pub type Py<T> = Result<T, Raised>;

impl From<Raised> for PyErr {
    fn from(_: Raised) -> Self {
        // SAFETY: only what holds the interpreter lock sees an exception raised.
        Self::fetch(unsafe { Python::assume_attached() })
    }
}

/// An owned reference. Unlike `pyo3::Py`, it is one pointer that is dropped without asking for the interpreter lock:
/// it lives in the registers of calls, where that would be felt.
pub struct Own(Obj);

impl Own {
    /// Takes what a function of the interpreter returned: null means that it raised.
    ///
    /// # Safety
    /// A new reference, or null with an exception set.
    pub unsafe fn take(object: Obj) -> Py<Self> {
        if object.is_null() {
            Err(Raised)
        } else {
            Ok(Self(object))
        }
    }

    /// A reference of one's own to a borrowed object.
    ///
    /// # Safety
    /// The object is alive.
    pub unsafe fn borrow(object: Obj) -> Self {
        // SAFETY: the caller's promise.
        unsafe { ffi::Py_INCREF(object) };
        Self(object)
    }

    /// The object.
    pub fn get(&self) -> Obj {
        self.0
    }

    /// The object with the proof that the interpreter lock is held.
    pub fn bind(self, py: Python<'_>) -> Bound<'_, PyAny> {
        // SAFETY: the reference is owned, and is given away.
        unsafe { Bound::from_owned_ptr(py, self.give()) }
    }

    /// Gives the reference away.
    pub fn give(self) -> Obj {
        let object = self.0;
        std::mem::forget(self);
        object
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        // SAFETY: the reference is owned, and values of this type live only while the interpreter lock is held.
        unsafe { ffi::Py_DECREF(self.0) }
    }
}

/// `None`, as a new reference.
pub fn none() -> Obj {
    // SAFETY: None is always there.
    unsafe {
        ffi::Py_INCREF(ffi::Py_None());
        ffi::Py_None()
    }
}

/// `None`, owned.
pub fn nothing() -> Own {
    Own(none())
}

/// Whether it is `None`.
pub fn is_none(object: Obj) -> bool {
    // SAFETY: only the address is compared.
    object == unsafe { ffi::Py_None() }
}

/// A new string.
pub fn string(text: &str) -> Py<Own> {
    // SAFETY: pointer and length are those of a string.
    unsafe {
        Own::take(ffi::PyUnicode_FromStringAndSize(
            text.as_ptr().cast(),
            text.len() as isize,
        ))
    }
}

/// Bytes of the kernel as a string: what is not UTF-8 is escaped as file names are.
///
/// # Safety
/// `len` bytes at `data` are there.
pub unsafe fn text(data: *const u8, len: usize) -> Obj {
    // SAFETY: the caller's promise.
    unsafe { ffi::PyUnicode_DecodeUTF8(data.cast(), len as isize, c"surrogateescape".as_ptr()) }
}

/// A string that is kept for ever and compared by address.
pub fn interned(text: &CStr) -> Py<Own> {
    // SAFETY: NUL-terminated.
    unsafe { Own::take(ffi::PyUnicode_InternFromString(text.as_ptr())) }
}

/// Bytes that live as long as the process.
pub fn leak(text: &str) -> *const c_char {
    CString::new(text.replace('\0', "")).unwrap_or_default().into_raw()
}

/// Raises; the message may have any characters.
///
/// # Safety
/// `kind` is an exception class.
pub unsafe fn raise(kind: Obj, message: &str) -> Raised {
    if let Ok(message) = string(message) {
        // SAFETY: the caller's promise.
        unsafe { ffi::PyErr_SetObject(kind, message.get()) };
    }
    Raised
}

/// Raises `TypeError`.
pub fn type_error(message: &str) -> Raised {
    // SAFETY: the class is always there.
    unsafe { raise(ffi::PyExc_TypeError, message) }
}

/// Raises `ValueError`.
pub fn value_error(message: &str) -> Raised {
    // SAFETY: the class is always there.
    unsafe { raise(ffi::PyExc_ValueError, message) }
}

/// Raises `OverflowError`.
pub fn overflow_error(message: &str) -> Raised {
    // SAFETY: the class is always there.
    unsafe { raise(ffi::PyExc_OverflowError, message) }
}

/// Whether the exception that is set is of this class.
///
/// # Safety
/// `kind` is an exception class.
pub unsafe fn raised_is(kind: Obj) -> bool {
    // SAFETY: the caller's promise.
    unsafe { ffi::PyErr_ExceptionMatches(kind) != 0 }
}

/// The words of a Rust string made from an object by `str` or `repr`; empty if that raised.
///
/// # Safety
/// `object` is null or a new string reference.
unsafe fn words(object: Obj) -> String {
    // SAFETY: the caller's promise.
    unsafe {
        let Ok(object) = Own::take(object) else {
            ffi::PyErr_Clear();
            return String::new();
        };
        let mut len = 0;
        let data = ffi::PyUnicode_AsUTF8AndSize(object.get(), &raw mut len);
        if data.is_null() {
            ffi::PyErr_Clear();
            return String::new();
        }
        String::from_utf8_lossy(std::slice::from_raw_parts(data.cast(), len as usize)).into_owned()
    }
}

/// What an object is, for messages: `an int`, `a list`, `None`.
///
/// # Safety
/// The object is alive.
pub unsafe fn what(object: Obj) -> String {
    if is_none(object) {
        return "None".to_owned();
    }
    // SAFETY: every object has a type, and a type a name.
    let name = unsafe {
        words(ffi::PyObject_GetAttrString(
            ffi::Py_TYPE(object).cast(),
            c"__name__".as_ptr(),
        ))
    };
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {name}")
}

/// An object's `repr`.
///
/// # Safety
/// The object is alive.
pub unsafe fn repr(object: Obj) -> String {
    // SAFETY: the caller's promise.
    unsafe { words(ffi::PyObject_Repr(object)) }
}

/// An object's `str`.
///
/// # Safety
/// The object is alive.
pub unsafe fn plain(object: Obj) -> String {
    // SAFETY: the caller's promise.
    unsafe { words(ffi::PyObject_Str(object)) }
}

/// A word that Python reserves gets an underscore, as its own library does.
pub fn name(name: &str) -> String {
    const RESERVED: &[&str] = &[
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    if RESERVED.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// Makes a class that lives as long as the process.
///
/// # Safety
/// The slots are right for the size, and end with a zero.
pub unsafe fn class(
    name: &str,
    size: usize,
    flags: std::ffi::c_ulong,
    slots: &mut [ffi::PyType_Slot],
) -> Py<*mut ffi::PyTypeObject> {
    let mut spec = ffi::PyType_Spec {
        name: leak(name),
        basicsize: size as i32,
        itemsize: 0,
        flags: flags as u32,
        slots: slots.as_mut_ptr(),
    };
    // SAFETY: the caller's promise.
    let class = unsafe { ffi::PyType_FromSpec(&raw mut spec) };
    if class.is_null() { Err(Raised) } else { Ok(class.cast()) }
}

/// A slot of a class.
pub fn slot(slot: i32, function: *mut std::ffi::c_void) -> ffi::PyType_Slot {
    ffi::PyType_Slot { slot, pfunc: function }
}

/// The slot that ends a list.
pub fn end() -> ffi::PyType_Slot {
    slot(0, null_mut())
}
