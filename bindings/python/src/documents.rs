//! Functions that take and return documents, and the objects that some of them make.

use crate::columns;
use crate::convert::or_null;
use crate::describe::{Document, library, text};
use crate::errors;
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use crate::records;
use crate::tree::Tree;
use callgate_link as c;
use std::ffi::{c_long, c_void};
use std::ptr::null_mut;

/// An object that keeps state between documents.
#[repr(C)]
struct Object {
    head: ffi::PyObject,
    /// The library's object; null once it is closed.
    handle: *mut c_void,
    /// Methods that run now, without the interpreter lock.
    busy: usize,
    /// Whether it was closed while they ran.
    closing: bool,
}

/// The function behind every documents function of a topic; which one stands in the state of its module.
pub unsafe extern "C" fn call(module: Obj, args: *const Obj, nargs: isize, names: Obj) -> Obj {
    // SAFETY: the interpreter's calling convention; the module's state holds a function that is never freed.
    unsafe {
        let document = *ffi::PyModule_GetState(module).cast::<&Document>();
        or_null(run(document, null_mut(), args, nargs as usize, names))
    }
}

/// Encodes, calls, decodes.
unsafe fn run(document: &Document, handle: *mut c_void, args: *const Obj, nargs: usize, names: Obj) -> Py<Own> {
    let Some(function) = document.entry.function else {
        return Err(py::value_error("the description has no function here"));
    };
    if nargs > 1 {
        let message = format!(
            "{}: {nargs} arguments, but it takes one dict, or its fields by name",
            document.name
        );
        return Err(py::type_error(&message));
    }
    // SAFETY: the interpreter passes `nargs` objects and a tuple of names for those after them.
    unsafe {
        let mut tree = Tree::new(&document.name);
        let request = if nargs == 1 { *args } else { null_mut() };
        let record = usize::try_from(document.entry.request).ok();
        let record = record.and_then(|index| library().records.get(index));
        tree.request(request, names, args.add(nargs), record)?;
        let mut out: *mut c_void = null_mut();
        // the library fills it only when it fails
        let mut error = std::mem::MaybeUninit::<c::Error>::zeroed();
        let result = loop {
            let state = document.blocks.then(|| ffi::PyEval_SaveThread());
            let result = function(
                handle,
                tree.bytes.as_ptr(),
                tree.bytes.len(),
                &raw mut out,
                error.as_mut_ptr(),
            );
            if let Some(state) = state {
                ffi::PyEval_RestoreThread(state);
            }
            if result != -libc::EINTR {
                break result;
            }
            if ffi::PyErr_CheckSignals() < 0 {
                return Err(Raised);
            }
            if !document.restarts {
                break result;
            }
        };
        if result < 0 {
            return Err(errors::document(&document.name, result.into(), &*error.as_ptr()));
        }
        let makes = text(document.entry.makes);
        if !makes.is_empty() {
            return make(makes, out);
        }
        if out.is_null() {
            return Ok(Own::borrow(ffi::Py_None()));
        }
        let block = out.cast::<c::Block>();
        let (data, ty) = ((*block).data, (*block).type_index);
        if ty == columns::NO_TYPE {
            return columns::make(block);
        }
        let object = records::decode(ty as usize, data, data, &mut records::Strings::new());
        c::cg_document_free(block);
        Own::take(object)
    }
}

/// An object of the class that Python makes for its kind.
unsafe fn make(kind: &str, handle: *mut c_void) -> Py<Own> {
    // SAFETY: the handle is the library's, and becomes the object's.
    unsafe {
        let made = || {
            let kind = py::string(kind)?;
            let maker = library().object_maker.get();
            let class = Own::take(ffi::PyObject_CallFunctionObjArgs(
                maker,
                kind.get(),
                null_mut::<ffi::PyObject>(),
            ))?;
            Own::take(ffi::PyType_GenericAlloc(class.get().cast(), 0))
        };
        match made() {
            Ok(object) => {
                (*object.get().cast::<Object>()).handle = handle;
                Ok(object)
            }
            Err(raised) => {
                c::cg_object_free(handle);
                Err(raised)
            }
        }
    }
}

/// `_call(index, request, **fields)`: a method, by its place in the description.
unsafe extern "C" fn method(object: Obj, args: *const Obj, nargs: isize, names: Obj) -> Obj {
    // SAFETY: the interpreter's calling convention, on an object of the class.
    unsafe {
        let state = object.cast::<Object>();
        let index = if nargs > 0 { ffi::PyLong_AsLong(*args) } else { -1 };
        let Some(document) = usize::try_from(index as c_long)
            .ok()
            .and_then(|i| library().documents.get(i))
        else {
            py::type_error("no such method");
            return null_mut();
        };
        if (*state).handle.is_null() || (*state).closing {
            py::value_error(&format!("{}: the object is closed", document.name));
            return null_mut();
        }
        (*state).busy += 1;
        let answer = run(document, (*state).handle, args.add(1), nargs as usize - 1, names);
        (*state).busy -= 1;
        if (*state).closing {
            free(object);
        }
        or_null(answer)
    }
}

/// Frees the library's object, now or when its methods have ended.
unsafe fn free(object: Obj) {
    // SAFETY: called for an object of the class, with the interpreter lock.
    unsafe {
        let state = object.cast::<Object>();
        (*state).closing = true;
        if (*state).busy == 0 {
            c::cg_object_free(std::mem::replace(&mut (*state).handle, null_mut()));
        }
    }
}

unsafe extern "C" fn close(object: Obj, _: Obj) -> Obj {
    // SAFETY: called as a method of the class.
    unsafe { free(object) };
    py::none()
}

unsafe extern "C" fn finalize(object: Obj) {
    // SAFETY: called once for an object of the class.
    unsafe { free(object) }
}

unsafe extern "C" fn fileno(object: Obj, _: Obj) -> Obj {
    // SAFETY: called as a method of the class.
    unsafe {
        let state = object.cast::<Object>();
        if (*state).handle.is_null() || (*state).closing {
            py::value_error("the object is closed");
            return null_mut();
        }
        match c::cg_object_fd((*state).handle) {
            number if number >= 0 => ffi::PyLong_FromLong(number.into()),
            _ => {
                py::value_error("the object has no descriptor to wait on");
                null_mut()
            }
        }
    }
}

unsafe extern "C" fn closed(object: Obj, _: *mut c_void) -> Obj {
    // SAFETY: called as a property of the class.
    unsafe {
        let state = object.cast::<Object>();
        ffi::PyBool_FromLong(((*state).handle.is_null() || (*state).closing).into())
    }
}

unsafe extern "C" fn enter(object: Obj, _: Obj) -> Obj {
    // SAFETY: called as a method of the class.
    unsafe { Own::borrow(object).give() }
}

/// Makes the base of the classes of objects.
pub fn class() -> Py<*mut ffi::PyTypeObject> {
    let method_of = |name: &'static std::ffi::CStr, function, flags, doc: &'static std::ffi::CStr| ffi::PyMethodDef {
        ml_name: name.as_ptr(),
        ml_meth: function,
        ml_flags: flags,
        ml_doc: doc.as_ptr(),
    };
    let plain = |function| ffi::PyMethodDefPointer { PyCFunction: function };
    let methods = Box::leak(Box::new([
        method_of(
            c"_call",
            ffi::PyMethodDefPointer { PyCFunctionFastWithKeywords: method },
            ffi::METH_FASTCALL | ffi::METH_KEYWORDS,
            c"A method, by its place in the description.",
        ),
        method_of(
            c"close",
            plain(close),
            ffi::METH_NOARGS,
            c"close($self, /)\n--\n\nFree it. Does nothing if it is closed already.",
        ),
        method_of(
            c"fileno",
            plain(fileno),
            ffi::METH_NOARGS,
            c"fileno($self, /)\n--\n\nThe descriptor that is readable when there is something to tell. It stays the object's.",
        ),
        method_of(c"__enter__", plain(enter), ffi::METH_NOARGS, c"__enter__($self, /)\n--\n\nThe object itself."),
        method_of(c"__exit__", plain(close), ffi::METH_VARARGS, c"__exit__($self, /, *args)\n--\n\nClose it."),
        ffi::PyMethodDef::zeroed(),
    ]));
    // SAFETY: zeroed memory is the entry that ends the list.
    let mut properties: [ffi::PyGetSetDef; 2] = unsafe { std::mem::zeroed() };
    properties[0].name = c"closed".as_ptr();
    properties[0].get = Some(closed);
    properties[0].doc = c"Whether it was closed.".as_ptr();
    let properties = Box::leak(Box::new(properties));
    let mut slots = [
        py::slot(ffi::Py_tp_finalize, finalize as *mut c_void),
        py::slot(ffi::Py_tp_methods, methods.as_mut_ptr().cast()),
        py::slot(ffi::Py_tp_getset, properties.as_mut_ptr().cast()),
        py::slot(
            ffi::Py_tp_doc,
            c"An object that keeps state between documents."
                .as_ptr()
                .cast_mut()
                .cast(),
        ),
        py::end(),
    ];
    let flags = ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_BASETYPE | ffi::Py_TPFLAGS_DISALLOW_INSTANTIATION;
    // SAFETY: the slots are functions of the right types, for objects of the layout of `Object`.
    unsafe { py::class("callgate.Object", size_of::<Object>(), flags, &mut slots) }
}
