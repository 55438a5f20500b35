//! What the kernel refused, as Python's own exceptions.

use crate::describe::{Call, Kind, library};
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use callgate_link as c;
use std::ffi::CStr;
use std::ptr::null_mut;

/// The library's own numbers begin here.
const OWN: i64 = 4096;

/// Whether a call's result is an error.
#[inline(always)]
pub fn is_error(result: i64) -> bool {
    (-4127..0).contains(&result)
}

/// Makes and sets the exception; more attributes come from `fill`.
fn set(errno: i64, text: &[u8], call: &str, filename: Obj, fill: impl FnOnce(Obj) -> Py<()>) -> Py<()> {
    // SAFETY: the interpreter lock is held; all objects are alive.
    unsafe {
        let text = Own::take(ffi::PyUnicode_DecodeUTF8(
            text.as_ptr().cast(),
            text.len() as isize,
            c"surrogateescape".as_ptr(),
        ))?;
        let number = Own::take(ffi::PyLong_FromLongLong(errno))?;
        let own = errno >= OWN;
        let class = if own { library().error.get() } else { ffi::PyExc_OSError };
        let (first, second) = if own {
            (text.get(), null_mut())
        } else {
            (number.get(), text.get())
        };
        let filename = if own { null_mut() } else { filename };
        let error = Own::take(ffi::PyObject_CallFunctionObjArgs(
            class,
            first,
            second,
            filename,
            null_mut::<ffi::PyObject>(),
        ))?;
        if own {
            ffi::PyObject_SetAttrString(error.get(), c"errno".as_ptr(), number.get());
        }
        let call = py::string(call)?;
        ffi::PyObject_SetAttrString(error.get(), c"call".as_ptr(), call.get());
        fill(error.get())?;
        ffi::PyErr_SetObject(ffi::Py_TYPE(error.get()).cast(), error.get());
        Ok(())
    }
}

/// Raises for a failed call: the library's sentence, the file that was named.
#[cold]
pub fn call(call: &Call, slots: *const u64, result: i64, given: &[Obj]) -> Raised {
    let mut room = [0_u8; 512];
    let mut more = Vec::new();
    // SAFETY: the entry is the description's, the slots are those that the call was made with, and the room is there.
    let text = unsafe {
        let entry: *const c::Call = call.entry;
        let wanted = c::cg_error_text(entry, slots, result, room.as_mut_ptr().cast(), room.len());
        if wanted < room.len() {
            &room[..wanted]
        } else {
            more.resize(wanted + 1, 0_u8);
            let got = c::cg_error_text(entry, slots, result, more.as_mut_ptr().cast(), more.len());
            &more[..got.min(wanted)]
        }
    };
    let path = call
        .args
        .iter()
        .zip(given)
        .find(|(arg, o)| arg.kind == Kind::Path && !o.is_null());
    let filename = path.map_or(null_mut(), |(_, object)| *object);
    let _ = set(-result, text, call.name, filename, |_| Ok(()));
    Raised
}

/// Raises for a call that was made without arguments worth telling.
pub fn simple(name: &str, result: i64) -> Obj {
    let mut room = [0_u8; 512];
    let name_c = std::ffi::CString::new(name).unwrap_or_default();
    // SAFETY: the name is NUL-terminated and the room is there.
    let wanted = unsafe { c::cg_explain(name_c.as_ptr(), (-result) as i32, room.as_mut_ptr().cast(), room.len()) };
    let text = [name.as_bytes(), b": ", &room[..wanted.min(room.len() - 1)]].concat();
    let _ = set(-result, &text, name, null_mut(), |_| Ok(()));
    null_mut()
}

/// Raises for a document: its own message, with the field that is to blame and the kernel's words as attributes.
#[cold]
pub fn document(name: &str, result: i64, error: &c::Error) -> Raised {
    let words = |room: *const std::ffi::c_char| {
        // SAFETY: the library ends every text with a NUL.
        unsafe { CStr::from_ptr(room) }.to_string_lossy().into_owned()
    };
    let (message, field, kernel) = (
        words(error.message.as_ptr()),
        words(error.field.as_ptr()),
        words(error.kernel.as_ptr()),
    );
    let mut text = format!("{name}: ");
    if !field.is_empty() {
        text += &format!("{field}: ");
    }
    text += &message;
    if !kernel.is_empty() {
        text += &format!(" (the kernel says: {kernel})");
    }
    let _ = set(-result, text.as_bytes(), name, null_mut(), |error| {
        let (field, kernel) = (py::string(&field)?, py::string(&kernel)?);
        // SAFETY: all objects are alive.
        unsafe {
            ffi::PyObject_SetAttrString(error, c"field".as_ptr(), field.get());
            ffi::PyObject_SetAttrString(error, c"kernel".as_ptr(), kernel.get());
        }
        Ok(())
    });
    Raised
}

/// Makes the class of the library's own errors.
pub fn class() -> Py<Obj> {
    // SAFETY: texts are NUL-terminated; the base is a class.
    let class = unsafe {
        ffi::PyErr_NewExceptionWithDoc(
            c"callgate.CallgateError".as_ptr(),
            c"An error of the library itself, not of the kernel. `errno` is its number (4096 and above), `call` what was called.".as_ptr(),
            ffi::PyExc_Exception,
            null_mut(),
        )
    };
    if class.is_null() { Err(Raised) } else { Ok(class) }
}
