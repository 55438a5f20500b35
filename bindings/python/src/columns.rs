//! Documents that come out as columns: the library's memory, lent to views of it.

use crate::describe::library;
use crate::py::{self, Obj, Own, Py, ffi};
use callgate_link as c;
use std::ffi::{c_int, c_void};
use std::ptr::null_mut;

/// The type of a document that has columns.
pub const NO_TYPE: u32 = u32::MAX;

/// A document that lives as long as the views of its memory.
#[repr(C)]
struct Lent {
    head: ffi::PyObject,
    block: *mut c::Block,
}

unsafe extern "C" fn buffer(object: Obj, view: *mut ffi::Py_buffer, flags: c_int) -> c_int {
    // SAFETY: called for an object of the class, whose document is not freed before it.
    unsafe {
        let block = (*object.cast::<Lent>()).block;
        let (data, len) = ((*block).data, (*block).len);
        ffi::PyBuffer_FillInfo(view, object, data.cast_mut().cast(), len as isize, 1, flags)
    }
}

unsafe extern "C" fn finalize(object: Obj) {
    // SAFETY: called once for an object of the class.
    unsafe { c::cg_document_free(std::mem::replace(&mut (*object.cast::<Lent>()).block, null_mut())) }
}

/// Makes the class.
pub fn class() -> Py<*mut ffi::PyTypeObject> {
    let mut slots = [
        py::slot(ffi::Py_tp_finalize, finalize as *mut c_void),
        py::slot(ffi::Py_bf_getbuffer, buffer as *mut c_void),
        py::slot(ffi::Py_tp_doc, c"The memory of a document.".as_ptr().cast_mut().cast()),
        py::end(),
    ];
    let flags = ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_DISALLOW_INSTANTIATION;
    // SAFETY: the slots are functions of the right types, for objects of the layout of `Lent`.
    unsafe { py::class("callgate.Block", size_of::<Lent>(), flags, &mut slots) }
}

/// The columns of a document, which is the object's from now on.
///
/// # Safety
/// The library's document, not yet freed, whose type is [`NO_TYPE`].
pub unsafe fn make(block: *mut c::Block) -> Py<Own> {
    // SAFETY: the caller's promise; the class is kept for ever.
    unsafe {
        let lent = match Own::take(ffi::PyType_GenericAlloc(library().block.get(), 0)) {
            Ok(lent) => lent,
            Err(raised) => {
                c::cg_document_free(block);
                return Err(raised);
            }
        };
        (*lent.get().cast::<Lent>()).block = block;
        let module = Own::take(ffi::PyImport_ImportModule(c"callgate.columns".as_ptr()))?;
        let maker = Own::take(ffi::PyObject_GetAttrString(module.get(), c"_make".as_ptr()))?;
        Own::take(ffi::PyObject_CallFunctionObjArgs(
            maker.get(),
            lent.get(),
            null_mut::<ffi::PyObject>(),
        ))
    }
}
