//! `Fd`: a descriptor that is closed when it is dropped, and says so.

use crate::describe::library;
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use std::ffi::{c_int, c_void};
use std::mem::offset_of;
use std::ptr::null_mut;

/// The object.
#[repr(C)]
struct Fd {
    head: ffi::PyObject,
    /// The number; -1 once it is given up.
    number: c_int,
    /// Whether it is closed with the object.
    owned: c_int,
}

/// Whether an object is an `Fd`.
#[inline(always)]
pub fn is(object: Obj) -> bool {
    // SAFETY: every object has a type.
    unsafe { ffi::Py_TYPE(object) == library().fd.get() }
}

/// Its number; -1 if it is closed.
///
/// # Safety
/// It is one.
#[inline(always)]
pub unsafe fn number(object: Obj) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { (*object.cast::<Fd>()).number }
}

/// Makes it give up its number.
///
/// # Safety
/// It is one.
pub unsafe fn forget(object: Obj) {
    // SAFETY: the caller's promise.
    unsafe { (*object.cast::<Fd>()).number = -1 }
}

/// A new one.
pub fn new(number: c_int, owned: bool) -> Py<Own> {
    // SAFETY: the class was made when the module was loaded, with this layout.
    unsafe {
        let object = Own::take(ffi::PyType_GenericAlloc(library().fd.get(), 0))?;
        let fd = object.get().cast::<Fd>();
        (*fd).number = number;
        (*fd).owned = c_int::from(owned);
        Ok(object)
    }
}

/// Closes a number by the description's `close`; its result.
fn close_number(number: c_int) -> i64 {
    let close = library().calls.iter().find(|call| call.name == "close");
    let slots = [number as i64 as u64; crate::describe::MAX_SLOTS];
    // SAFETY: `close` takes one slot, and has no pointer among its arguments.
    close.map_or(0, |call| unsafe { (call.thunk)(slots.as_ptr()) })
}

unsafe extern "C" fn close(object: Obj, _: Obj) -> Obj {
    // SAFETY: called as a method of the class.
    unsafe {
        let number = number(object);
        if number >= 0 {
            forget(object);
            let state = ffi::PyEval_SaveThread();
            let result = close_number(number);
            ffi::PyEval_RestoreThread(state);
            if result < 0 {
                return crate::errors::simple("close", result);
            }
        }
        py::none()
    }
}

unsafe extern "C" fn fileno(object: Obj, _: Obj) -> Obj {
    // SAFETY: called as a method of the class.
    unsafe {
        let number = number(object);
        if number < 0 {
            py::value_error("the descriptor is closed");
            return null_mut();
        }
        ffi::PyLong_FromLong(number.into())
    }
}

unsafe extern "C" fn detach(object: Obj, _: Obj) -> Obj {
    // SAFETY: called as a method of the class.
    unsafe {
        let number = fileno(object, null_mut());
        if !number.is_null() {
            forget(object);
        }
        number
    }
}

unsafe extern "C" fn enter(object: Obj, _: Obj) -> Obj {
    // SAFETY: called as a method of the class.
    unsafe {
        if number(object) < 0 {
            py::value_error("the descriptor is closed");
            return null_mut();
        }
        Own::borrow(object).give()
    }
}

unsafe extern "C" fn exit(object: Obj, _args: Obj) -> Obj {
    // SAFETY: called as a method of the class.
    unsafe { close(object, null_mut()) }
}

unsafe extern "C" fn closed(object: Obj, _: *mut c_void) -> Obj {
    // SAFETY: called as a property of the class.
    unsafe { ffi::PyBool_FromLong((number(object) < 0).into()) }
}

unsafe extern "C" fn repr(object: Obj) -> Obj {
    // SAFETY: called for an object of the class.
    let words = match unsafe { number(object) } {
        -1 => "<Fd closed>".to_owned(),
        number => format!("<Fd {number}>"),
    };
    py::string(&words).map_or(null_mut(), Own::give)
}

/// `Fd(number)`: takes over a descriptor.
unsafe extern "C" fn make(_class: *mut ffi::PyTypeObject, args: Obj, kwargs: Obj) -> Obj {
    // SAFETY: the interpreter passes a tuple, and a dict or null.
    unsafe {
        if !kwargs.is_null() && ffi::PyDict_Size(kwargs) > 0 || ffi::PyTuple_Size(args) != 1 {
            py::type_error("Fd takes one argument: the number of an open descriptor");
            return null_mut();
        }
        let number = ffi::PyObject_AsFileDescriptor(ffi::PyTuple_GetItem(args, 0));
        if number < 0 {
            return null_mut();
        }
        new(number, true).map_or(null_mut(), Own::give)
    }
}

/// The last reference is gone: an open descriptor is told of and closed.
unsafe extern "C" fn free(object: Obj) {
    // SAFETY: called once for an object of the class, which nothing refers to any more.
    unsafe {
        let fd = object.cast::<Fd>();
        if (*fd).number >= 0 && (*fd).owned != 0 {
            warn((*fd).number);
        }
        let class = ffi::Py_TYPE(object);
        ffi::PyObject_Free(object.cast());
        ffi::Py_DECREF(class.cast());
    }
}

/// Tells of a descriptor that was forgotten, and closes it. The warning shows a twin of the object, which whoever
/// records warnings may keep.
#[cold]
unsafe fn warn(number: c_int) {
    // SAFETY: the interpreter lock is held; an exception that is on its way is kept aside.
    unsafe {
        let (mut kind, mut value, mut trace) = (null_mut(), null_mut(), null_mut());
        ffi::PyErr_Fetch(&raw mut kind, &raw mut value, &raw mut trace);
        if let Ok(twin) = new(number, true) {
            if ffi::PyErr_ResourceWarning(twin.get(), 1, c"unclosed %R".as_ptr(), twin.get()) < 0 {
                ffi::PyErr_WriteUnraisable(twin.get());
            }
            forget(twin.get());
        }
        close_number(number);
        ffi::PyErr_Restore(kind, value, trace);
    }
}

/// Makes the class.
pub fn class() -> Py<*mut ffi::PyTypeObject> {
    type Method = unsafe extern "C" fn(Obj, Obj) -> Obj;
    let method =
        |name: &'static std::ffi::CStr, function: Method, flags, doc: &'static std::ffi::CStr| ffi::PyMethodDef {
            ml_name: name.as_ptr(),
            ml_meth: ffi::PyMethodDefPointer { PyCFunction: function },
            ml_flags: flags,
            ml_doc: doc.as_ptr(),
        };
    let methods = Box::leak(Box::new([
        method(
            c"close",
            close,
            ffi::METH_NOARGS,
            c"close($self, /)\n--\n\nClose it. Does nothing if it is closed already.",
        ),
        method(
            c"fileno",
            fileno,
            ffi::METH_NOARGS,
            c"fileno($self, /)\n--\n\nThe number. ValueError if it is closed.",
        ),
        method(
            c"detach",
            detach,
            ffi::METH_NOARGS,
            c"detach($self, /)\n--\n\nGive up the number without closing it, and return it.",
        ),
        method(
            c"__enter__",
            enter,
            ffi::METH_NOARGS,
            c"__enter__($self, /)\n--\n\nThe object itself.",
        ),
        method(
            c"__exit__",
            exit,
            ffi::METH_VARARGS,
            c"__exit__($self, /, *args)\n--\n\nClose it.",
        ),
        ffi::PyMethodDef::zeroed(),
    ]));
    // SAFETY: zeroed memory is the entry that ends the list.
    let mut properties: [ffi::PyGetSetDef; 2] = unsafe { std::mem::zeroed() };
    properties[0].name = c"closed".as_ptr();
    properties[0].get = Some(closed);
    properties[0].doc = c"Whether the number was given up.".as_ptr();
    let properties = Box::leak(Box::new(properties));
    // SAFETY: zeroed memory is the entry that ends the list.
    let mut members: [ffi::PyMemberDef; 2] = unsafe { std::mem::zeroed() };
    members[0].name = c"owned".as_ptr();
    members[0].type_code = ffi::Py_T_INT;
    members[0].offset = offset_of!(Fd, owned) as isize;
    members[0].doc = c"Whether the descriptor is closed with the object.".as_ptr();
    let members = Box::leak(Box::new(members));
    let doc = c"Fd(fd, /)\n--\n\nAn open descriptor.\n\nCalls take and return them; it is closed by `close`, at the end of a `with`, or, with a \
        ResourceWarning, when nothing refers to it any more. Two are equal only if they are the same object.";
    let mut slots = [
        py::slot(ffi::Py_tp_new, make as *mut c_void),
        py::slot(ffi::Py_tp_repr, repr as *mut c_void),
        py::slot(ffi::Py_tp_dealloc, free as *mut c_void),
        py::slot(ffi::Py_tp_methods, methods.as_mut_ptr().cast()),
        py::slot(ffi::Py_tp_getset, properties.as_mut_ptr().cast()),
        py::slot(ffi::Py_tp_members, members.as_mut_ptr().cast()),
        py::slot(ffi::Py_tp_doc, doc.as_ptr().cast_mut().cast()),
        py::end(),
    ];
    // SAFETY: the slots are functions of the right types, for objects of the layout of `Fd`.
    unsafe { py::class("callgate.Fd", size_of::<Fd>(), ffi::Py_TPFLAGS_DEFAULT, &mut slots) }
}

/// The number of whatever has one: an `Fd`, an integer, an object with `fileno`.
///
/// # Safety
/// The object is alive.
#[inline]
pub unsafe fn from(object: Obj, spot: crate::convert::Spot<'_>) -> Py<i32> {
    // SAFETY: the caller's promise.
    unsafe {
        if ffi::Py_TYPE(object) == &raw mut ffi::PyLong_Type {
            return crate::convert::integer(object, 32, true, spot, RIGHT).map(|n| n as i32);
        }
        if is(object) {
            let number = number(object);
            if number < 0 {
                return Err(py::value_error(&format!("{spot}: the descriptor is closed")));
            }
            return Ok(number);
        }
        if ffi::PyLong_Check(object) != 0 {
            return crate::convert::integer(object, 32, true, spot, RIGHT).map(|n| n as i32);
        }
        let number = ffi::PyObject_AsFileDescriptor(object);
        if number >= 0 {
            return Ok(number);
        }
        if py::raised_is(ffi::PyExc_TypeError) {
            ffi::PyErr_Clear();
            return Err(spot.wrong(object, RIGHT));
        }
        Err(Raised)
    }
}

const RIGHT: &str = "a descriptor: an Fd, a number, or an object with fileno()";
