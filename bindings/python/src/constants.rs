//! Groups of constants: what a class is made from, and numbers as its members.

use crate::describe::{array, library, text};
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use std::ptr::null_mut;

/// A number of a group, as an object: of 64 bits where the group is unsigned.
fn number(value: i64, signed: bool) -> Py<Own> {
    // SAFETY: the interpreter lock is held.
    unsafe {
        Own::take(if signed {
            ffi::PyLong_FromLongLong(value)
        } else {
            ffi::PyLong_FromUnsignedLongLong(value as u64)
        })
    }
}

/// What the class of a group is made from: (documentation, whether they are flags, [(name, number, documentation)]).
/// `None` if there is no such group.
pub fn group(name: &str) -> Py<Own> {
    let Some(group) = library().groups.iter().find(|g| g.name == name) else {
        return Ok(py::nothing());
    };
    let signed = group.entry.is_signed != 0;
    // SAFETY: the interpreter lock is held; every reference that is stored is given away.
    unsafe {
        let members = Own::take(ffi::PyList_New(0))?;
        for constant in array(group.entry.constants, group.entry.count) {
            let triple = Own::take(ffi::PyTuple_New(3))?;
            ffi::PyTuple_SetItem(triple.get(), 0, py::string(text(constant.name))?.give());
            ffi::PyTuple_SetItem(triple.get(), 1, number(constant.value, signed)?.give());
            ffi::PyTuple_SetItem(triple.get(), 2, py::string(text(constant.doc))?.give());
            if ffi::PyList_Append(members.get(), triple.get()) < 0 {
                return Err(Raised);
            }
        }
        let all = Own::take(ffi::PyTuple_New(3))?;
        ffi::PyTuple_SetItem(all.get(), 0, py::string(text(group.entry.doc))?.give());
        ffi::PyTuple_SetItem(all.get(), 1, ffi::PyBool_FromLong(group.entry.is_flags.into()));
        ffi::PyTuple_SetItem(all.get(), 2, members.give());
        Ok(all)
    }
}

/// A class for the classes of groups, made from that of all enumerations, whose attributes are looked up as those of
/// any class. One with a `__getattr__` that Python code defines costs every look-up more than a small call.
pub fn enum_type(base: Obj) -> Py<Own> {
    // SAFETY: the interpreter lock is held; the base is alive, and nothing but one slot is not inherited from it.
    unsafe {
        let look_up = ffi::PyType_GetSlot(&raw mut ffi::PyType_Type, ffi::Py_tp_getattro);
        let mut slots = [py::slot(ffi::Py_tp_getattro, look_up), py::end()];
        let mut spec = ffi::PyType_Spec {
            name: c"callgate._enums.GroupType".as_ptr(),
            basicsize: 0,
            itemsize: 0,
            flags: ffi::Py_TPFLAGS_DEFAULT as u32,
            slots: slots.as_mut_ptr(),
        };
        Own::take(ffi::PyType_FromSpecWithBases(&raw mut spec, base))
    }
}

/// A number as a member of its group.
pub fn member(index: i32, value: i64) -> Py<Own> {
    let group = &library().groups[index as usize];
    let value = number(value, group.entry.is_signed != 0)?;
    // SAFETY: the interpreter lock is held; the class and the dict of members are kept for ever once they are made.
    unsafe {
        if group.class.get().is_null() {
            let maker = library().enum_maker.get();
            if maker.is_null() {
                return Ok(value);
            }
            let name = py::string(group.name)?;
            let class = Own::take(ffi::PyObject_CallFunctionObjArgs(
                maker,
                name.get(),
                null_mut::<ffi::PyObject>(),
            ))?;
            let members = Own::take(ffi::PyObject_GetAttrString(class.get(), c"_value2member_map_".as_ptr()))?;
            group.class.set(class.give());
            group.members.set(members.give());
        }
        let found = ffi::PyDict_GetItemWithError(group.members.get(), value.get());
        if !found.is_null() {
            return Ok(Own::borrow(found));
        }
        if !ffi::PyErr_Occurred().is_null() {
            return Err(Raised);
        }
        Own::take(ffi::PyObject_CallFunctionObjArgs(
            group.class.get(),
            value.get(),
            null_mut::<ffi::PyObject>(),
        ))
    }
}
