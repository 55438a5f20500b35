//! Kernel structures as objects: the bytes inside the object itself, attributes that read and write them.

use crate::convert::{self, Buffer, Spot, or_null};
use crate::describe::{Field, Struct, library};
use crate::fields;
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use std::ffi::{c_int, c_void};
use std::ptr::null_mut;

/// The object. Its own bytes follow it, unless it is a view of a part of another one.
#[repr(C)]
pub struct Object {
    head: ffi::PyObject,
    /// The bytes.
    pub data: *mut u8,
    /// Whose they are, if not its own.
    pub owner: Obj,
    /// What its pointers point to: a dict by the pointer's place, or null.
    pub refs: Obj,
    /// What it is.
    pub info: &'static Struct,
    /// How many bytes count; less than all in a socket address.
    pub len: usize,
    room: usize,
}

/// Where the bytes begin.
const INLINE: usize = size_of::<Object>();

/// The object's parts.
///
/// # Safety
/// It is of a structure's class.
#[inline(always)]
pub unsafe fn parts<'a>(object: Obj) -> &'a mut Object {
    // SAFETY: the caller's promise.
    unsafe { &mut *object.cast::<Object>() }
}

/// The object that holds the bytes.
///
/// # Safety
/// It is of a structure's class.
pub unsafe fn root(object: Obj) -> Obj {
    // SAFETY: the caller's promise.
    let owner = unsafe { parts(object) }.owner;
    if owner.is_null() { object } else { owner }
}

/// Which structure an object is, if it is one.
pub fn info(object: Obj) -> Option<&'static Struct> {
    // SAFETY: every object has a type.
    let class = unsafe { ffi::Py_TYPE(object) };
    library().structs.iter().find(|s| s.class.get() == class)
}

/// Whether an object is of this structure.
#[inline(always)]
pub fn is(object: Obj, index: usize) -> bool {
    // SAFETY: every object has a type; a class that is not made yet is null and equals none.
    unsafe { ffi::Py_TYPE(object) == library().structs[index].class.get() }
}

/// The class, made when it is first needed.
#[inline]
pub fn class(index: usize) -> Py<*mut ffi::PyTypeObject> {
    let info = &library().structs[index];
    let class = info.class.get();
    if class.is_null() { make_class(info) } else { Ok(class) }
}

/// An object of zeros.
#[inline]
pub fn new(index: usize) -> Py<Own> {
    let class = class(index)?;
    // SAFETY: the class has this layout, and the allocator zeroes.
    unsafe {
        let object = Own::take(ffi::PyType_GenericAlloc(class, 0))?;
        let data = object.get().cast::<u8>().add(INLINE);
        let object_parts = object.get().cast::<Object>();
        let info = &library().structs[index];
        (&raw mut (*object_parts).data).write(data);
        (&raw mut (*object_parts).info).write(info);
        (&raw mut (*object_parts).len).write(info.entry.size as usize);
        Ok(object)
    }
}

/// A view of a part of another object.
///
/// # Safety
/// `data` is inside the bytes of `owner`, which is of a structure's class.
pub unsafe fn view(index: usize, owner: Obj, data: *mut u8) -> Py<Own> {
    let object = new(index)?;
    // SAFETY: just made; the owner is kept alive.
    unsafe {
        let parts = parts(object.get());
        parts.data = data;
        parts.owner = Own::borrow(root(owner)).give();
    }
    Ok(object)
}

/// An object with a copy of bytes.
///
/// # Safety
/// As many readable bytes as the structure has at `data`.
pub unsafe fn copied(index: usize, data: *const u8) -> Py<Own> {
    let object = new(index)?;
    // SAFETY: the caller's promise; the object has as many.
    unsafe { data.copy_to_nonoverlapping(parts(object.get()).data, library().structs[index].entry.size as usize) };
    Ok(object)
}

/// What an object of the structure may be made from, for messages.
pub fn right(index: usize) -> String {
    let name = library().structs[index].name;
    format!("types.{name}, or a dict or tuple of its fields")
}

/// Anything that can be meant by a structure, as an object of it.
///
/// # Safety
/// The object is alive.
pub unsafe fn from(index: usize, object: Obj, spot: Spot<'_>) -> Py<Own> {
    // SAFETY: the caller's promise.
    unsafe {
        if is(object, index) {
            return Ok(Own::borrow(object));
        }
        let info = &library().structs[index];
        let made = new(index)?;
        if ffi::PyDict_Check(object) != 0 {
            fill(made.get(), null_mut(), object)?;
            return Ok(made);
        }
        if ffi::PyTuple_Check(object) != 0 || ffi::PyList_Check(object) != 0 {
            let args = Own::take(ffi::PySequence_Tuple(object))?;
            fill(made.get(), args.get(), null_mut())?;
            return Ok(made);
        }
        if let [pointer, _] = info.fields.as_slice()
            && pointer.length.is_some()
            && convert::has_buffer(object)
        {
            // a structure of a pointer and its length is a buffer
            fields::set(made.get(), pointer, object)?;
            return Ok(made);
        }
        if convert::has_buffer(object) && crate::structs::info(object).is_none() {
            let buffer = Buffer::of(object, false)?;
            if buffer.len() == info.entry.size as usize {
                buffer
                    .data()
                    .copy_to_nonoverlapping(parts(made.get()).data, buffer.len());
                return Ok(made);
            }
        }
        Err(spot.wrong(object, &right(index)))
    }
}

/// Sets fields by position and by name.
///
/// # Safety
/// `object` is of a structure's class, `args` a tuple or null, `kwargs` a dict or null.
unsafe fn fill(object: Obj, args: Obj, kwargs: Obj) -> Py<()> {
    // SAFETY: the caller's promise.
    unsafe {
        let info = parts(object).info;
        let given = if args.is_null() {
            0
        } else {
            ffi::PyTuple_Size(args) as usize
        };
        if given > info.fields.len() {
            return Err(py::type_error(&format!(
                "{}: {given} values for {} fields",
                info.name,
                info.fields.len()
            )));
        }
        for (i, field) in info.fields.iter().enumerate().take(given) {
            fields::set(object, field, ffi::PyTuple_GetItem(args, i as isize))?;
        }
        if kwargs.is_null() {
            return Ok(());
        }
        let (mut at, mut key, mut value) = (0, null_mut(), null_mut());
        while ffi::PyDict_Next(kwargs, &raw mut at, &raw mut key, &raw mut value) != 0 {
            // setting a field may run code that changes the dict
            let held = (Own::borrow(key), Own::borrow(value));
            let (key, value) = (held.0.get(), held.1.get());
            let found = info.fields.iter().position(|f| same(key, f.key));
            match found {
                Some(i) if i < given => {
                    return Err(py::type_error(&format!(
                        "{}: {} is given twice",
                        info.name, info.fields[i].name
                    )));
                }
                Some(i) => fields::set(object, &info.fields[i], value)?,
                None => {
                    let names: Vec<_> = info.fields.iter().map(|f| f.name.as_str()).collect();
                    return Err(py::type_error(&format!(
                        "{} has no field {}, but {}",
                        info.name,
                        py::repr(key),
                        names.join(", ")
                    )));
                }
            }
        }
        Ok(())
    }
}

/// Whether a key is this name.
///
/// # Safety
/// Both are alive.
pub unsafe fn same(key: Obj, name: Obj) -> bool {
    // SAFETY: the caller's promise.
    unsafe { key == name || ffi::PyUnicode_Check(key) != 0 && ffi::PyUnicode_Compare(key, name) == 0 }
}

unsafe extern "C" fn make(class: *mut ffi::PyTypeObject, args: Obj, kwargs: Obj) -> Obj {
    let made = || {
        let index = library()
            .structs
            .iter()
            .position(|s| s.class.get() == class)
            .ok_or(Raised)?;
        let object = new(index)?;
        // SAFETY: the interpreter passes a tuple, and a dict or null.
        unsafe { fill(object.get(), args, kwargs)? };
        Ok(object)
    };
    or_null(made())
}

unsafe extern "C" fn free(object: Obj) {
    // SAFETY: called when the last reference is gone.
    unsafe {
        let class = ffi::Py_TYPE(object);
        let parts = parts(object);
        ffi::Py_XDECREF(parts.refs);
        ffi::Py_XDECREF(parts.owner);
        ffi::PyObject_Free(object.cast());
        ffi::Py_DECREF(class.cast());
    }
}

unsafe extern "C" fn repr(object: Obj) -> Obj {
    // SAFETY: called for an object of a structure's class.
    unsafe {
        let info = parts(object).info;
        let mut words = Vec::new();
        for field in &info.fields {
            let Ok(value) = fields::get(object, field) else {
                return null_mut();
            };
            words.push(format!("{}={}", field.name, py::repr(value.get())));
        }
        or_null(py::string(&format!("{}({})", info.name, words.join(", "))))
    }
}

unsafe extern "C" fn text(object: Obj) -> Obj {
    // SAFETY: called for an object of a structure's class.
    unsafe {
        if parts(object).info.name.starts_with("sockaddr_")
            && let Ok(text) = crate::sockaddr::format(object)
        {
            return text.give();
        }
        ffi::PyErr_Clear();
        repr(object)
    }
}

unsafe fn bytes<'a>(object: Obj) -> &'a [u8] {
    // SAFETY: the caller's promise: an object of a structure's class.
    unsafe {
        let parts = parts(object);
        std::slice::from_raw_parts(parts.data, parts.info.entry.size as usize)
    }
}

unsafe extern "C" fn compare(object: Obj, other: Obj, operation: c_int) -> Obj {
    // SAFETY: the first is of a structure's class, the second alive.
    unsafe {
        if ffi::Py_TYPE(object) != ffi::Py_TYPE(other) || !matches!(operation, ffi::Py_EQ | ffi::Py_NE) {
            let answer = ffi::Py_NotImplemented();
            ffi::Py_INCREF(answer);
            return answer;
        }
        let equal = bytes(object) == bytes(other);
        ffi::PyBool_FromLong((equal == (operation == ffi::Py_EQ)).into())
    }
}

unsafe extern "C" fn buffer(object: Obj, view: *mut ffi::Py_buffer, flags: c_int) -> c_int {
    // SAFETY: called for an object of a structure's class; its bytes never move.
    unsafe {
        let parts = parts(object);
        ffi::PyBuffer_FillInfo(view, object, parts.data.cast(), parts.len as isize, 0, flags)
    }
}

/// A copy: the bytes are its own, what pointers point to is shared.
unsafe extern "C" fn copy(object: Obj, _: Obj) -> Obj {
    // SAFETY: called for an object of a structure's class.
    unsafe {
        let parts = parts(object);
        let index = library().structs.iter().position(|s| std::ptr::eq(s, parts.info));
        let made = || {
            let made = copied(index.ok_or(Raised)?, parts.data)?;
            let copy = self::parts(made.get());
            copy.len = parts.len;
            if parts.owner.is_null() && !parts.refs.is_null() {
                copy.refs = Own::take(ffi::PyDict_Copy(parts.refs))?.give();
            } else if !parts.owner.is_null() {
                fields::share(object, made.get())?;
            }
            Ok(made)
        };
        or_null(made())
    }
}

unsafe extern "C" fn size_of_object(object: Obj, _: Obj) -> Obj {
    // SAFETY: called for an object of a structure's class.
    unsafe { ffi::PyLong_FromSize_t(INLINE + parts(object).info.entry.size as usize) }
}

unsafe extern "C" fn get(object: Obj, field: *mut c_void) -> Obj {
    // SAFETY: called as an attribute of a structure's class, with its field.
    or_null(unsafe { fields::get(object, &*field.cast::<Field>()) })
}

unsafe extern "C" fn set(object: Obj, value: Obj, field: *mut c_void) -> c_int {
    // SAFETY: called as an attribute of a structure's class, with its field.
    unsafe {
        let field = &*field.cast::<Field>();
        if value.is_null() {
            py::type_error(&format!("{} cannot be deleted", field.name));
            return -1;
        }
        fields::set(object, field, value).map_or(-1, |()| 0)
    }
}

fn make_class(info: &'static Struct) -> Py<*mut ffi::PyTypeObject> {
    let attribute = |field: &'static Field| ffi::PyGetSetDef {
        name: py::leak(&field.name),
        get: Some(get),
        set: Some(set),
        doc: field.entry.doc,
        closure: std::ptr::from_ref(field).cast_mut().cast(),
    };
    let mut attributes: Vec<_> = info.fields.iter().map(attribute).collect();
    // SAFETY: zeroed memory is the entry that ends the list.
    attributes.push(unsafe { std::mem::zeroed() });
    let method = |name: &'static std::ffi::CStr, function, doc: &'static std::ffi::CStr, flags| ffi::PyMethodDef {
        ml_name: name.as_ptr(),
        ml_meth: ffi::PyMethodDefPointer { PyCFunction: function },
        ml_flags: flags,
        ml_doc: doc.as_ptr(),
    };
    let doc = c"copy($self, /)\n--\n\nA copy with bytes of its own; what pointers point to is shared.";
    let methods = Box::leak(Box::new([
        method(c"copy", copy, doc, ffi::METH_NOARGS),
        method(c"__copy__", copy, doc, ffi::METH_NOARGS),
        method(c"__deepcopy__", copy, doc, ffi::METH_O),
        method(
            c"__sizeof__",
            size_of_object,
            c"__sizeof__($self, /)\n--\n\nBytes in memory.",
            ffi::METH_NOARGS,
        ),
        ffi::PyMethodDef::zeroed(),
    ]));
    let names: Vec<_> = info.fields.iter().map(|f| format!("{}=0", f.name)).collect();
    let mut words = format!(
        "{}({})\n--\n\n{} (`{}`, {} bytes)\n\n",
        info.name,
        names.join(", "),
        crate::describe::text(info.entry.doc),
        crate::describe::text(info.entry.kernel_name),
        info.entry.size
    );
    for field in &info.fields {
        words += &format!("{}: {}\n", field.name, crate::describe::text(field.entry.doc));
    }
    let mut slots = [
        py::slot(ffi::Py_tp_new, make as *mut c_void),
        py::slot(ffi::Py_tp_dealloc, free as *mut c_void),
        py::slot(ffi::Py_tp_repr, repr as *mut c_void),
        py::slot(ffi::Py_tp_str, text as *mut c_void),
        py::slot(ffi::Py_tp_richcompare, compare as *mut c_void),
        py::slot(ffi::Py_tp_hash, ffi::PyObject_HashNotImplemented as *mut c_void),
        py::slot(ffi::Py_tp_getset, attributes.leak().as_mut_ptr().cast()),
        py::slot(ffi::Py_tp_methods, methods.as_mut_ptr().cast()),
        py::slot(ffi::Py_bf_getbuffer, buffer as *mut c_void),
        py::slot(ffi::Py_tp_doc, py::leak(&words).cast_mut().cast()),
        py::end(),
    ];
    let size = (INLINE + info.entry.size as usize).next_multiple_of(8);
    // SAFETY: the slots are functions of the right types, for objects of the layout of `Object` with the bytes behind it.
    let class = unsafe {
        py::class(
            &format!("callgate.types.{}", info.name),
            size,
            ffi::Py_TPFLAGS_DEFAULT,
            &mut slots,
        )?
    };
    info.class.set(class);
    Ok(class)
}

/// The class of a structure by its name; `None` if there is no such structure.
pub fn by_name(name: &str) -> Py<Own> {
    let Some(index) = library().structs.iter().position(|s| s.name == name) else {
        return Ok(py::nothing());
    };
    // SAFETY: the class is kept for ever.
    Ok(unsafe { Own::borrow(class(index)?.cast()) })
}
