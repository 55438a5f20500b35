//! Fields of structures: from bytes to objects and back, and what pointers keep alive.

use crate::constants;
use crate::convert::{self, Buffer, Spot};
use crate::describe::Field;
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use crate::structs::{self, parts, root};

/// What a field is.
enum Shape {
    Number,
    Member(i32),
    Struct(usize),
    Pointer,
    Bytes(usize),
    Numbers(usize),
    Structs(usize, usize),
    Pointers(usize),
}

fn shape(field: &Field) -> Shape {
    let entry = field.entry;
    let count = entry.count as usize;
    match (entry.is_pointer != 0, count, usize::try_from(entry.struct_index)) {
        (true, 0, _) => Shape::Pointer,
        (true, n, _) => Shape::Pointers(n),
        (false, 0, Ok(index)) => Shape::Struct(index),
        (false, n, Ok(index)) => Shape::Structs(index, n),
        (false, 0, Err(_)) if entry.group_index >= 0 => Shape::Member(entry.group_index),
        (false, 0, Err(_)) => Shape::Number,
        (false, n, Err(_)) if entry.bits == 8 => Shape::Bytes(n),
        (false, n, Err(_)) => Shape::Numbers(n),
    }
}

const POINTER_BITS: u8 = usize::BITS as u8;

/// The key under which the root keeps what a pointer points to: its place.
unsafe fn place(object: Obj, at: *const u8) -> Py<Own> {
    // SAFETY: the caller's promise: an object of a structure's class, and a place inside its bytes.
    unsafe {
        let base = parts(root(object)).data;
        Own::take(ffi::PyLong_FromSize_t(at as usize - base as usize))
    }
}

/// The value of a field.
///
/// # Safety
/// The object is of the structure that the field belongs to.
#[inline]
pub unsafe fn get(object: Obj, field: &Field) -> Py<Own> {
    let entry = field.entry;
    let signed = entry.is_signed != 0;
    // SAFETY: the caller's promise; the description's offsets are inside the structure.
    unsafe {
        let at = parts(object).data.add(entry.offset as usize);
        let tuple = |count: usize, item: &dyn Fn(*mut u8) -> Py<Own>| {
            let tuple = Own::take(ffi::PyTuple_New(count as isize))?;
            for i in 0..count {
                ffi::PyTuple_SetItem(tuple.get(), i as isize, item(at.add(i * entry.size as usize))?.give());
            }
            Ok(tuple)
        };
        match shape(field) {
            Shape::Number => Own::take(convert::long(convert::read(at, entry.bits, signed), signed)),
            Shape::Member(group) => constants::member(group, convert::read(at, entry.bits, signed)),
            Shape::Struct(index) => structs::view(index, object, at),
            Shape::Pointer => pointee(object, at),
            Shape::Bytes(count) => {
                let bytes = std::slice::from_raw_parts(at, count);
                let end = bytes
                    .iter()
                    .position(|b| *b == 0)
                    .filter(|_| field.is_text)
                    .unwrap_or(count);
                Own::take(ffi::PyBytes_FromStringAndSize(at.cast(), end as isize))
            }
            Shape::Numbers(count) => tuple(count, &|at| {
                Own::take(convert::long(convert::read(at, entry.bits, signed), signed))
            }),
            Shape::Structs(index, count) => tuple(count, &|at| structs::view(index, object, at)),
            Shape::Pointers(count) => tuple(count, &|at| {
                Own::take(convert::long(convert::read(at, POINTER_BITS, false), false))
            }),
        }
    }
}

/// What a pointer points to: the object that was given for it, `None` for null, else its address.
unsafe fn pointee(object: Obj, at: *mut u8) -> Py<Own> {
    // SAFETY: the caller's promise: an object of a structure's class, and a place inside its bytes.
    unsafe {
        let address = convert::read(at, POINTER_BITS, false);
        if address == 0 {
            return Ok(Own::borrow(ffi::Py_None()));
        }
        let refs = parts(root(object)).refs;
        if !refs.is_null() {
            let kept = ffi::PyDict_GetItemWithError(refs, place(object, at)?.get());
            if !kept.is_null() {
                let known = Own::take(convert::long(address, false))?;
                if ffi::PyObject_RichCompareBool(ffi::PyTuple_GetItem(kept, 0), known.get(), ffi::Py_EQ) == 1 {
                    return Ok(Own::borrow(ffi::PyTuple_GetItem(kept, 1)));
                }
            }
        }
        Own::take(convert::long(address, false))
    }
}

/// Stores what a pointer points to: its address, the object that was given, and what keeps the memory.
unsafe fn keep(object: Obj, at: *mut u8, address: usize, original: Obj, keeper: Option<Own>) -> Py<()> {
    // SAFETY: the caller's promise: an object of a structure's class, and a place inside its bytes.
    unsafe {
        let root = parts(root(object));
        let place = place(object, at)?;
        convert::write(at, POINTER_BITS, address as u64);
        let Some(keeper) = keeper else {
            if !root.refs.is_null() && ffi::PyDict_Contains(root.refs, place.get()) == 1 {
                ffi::PyDict_DelItem(root.refs, place.get());
            }
            return Ok(());
        };
        if root.refs.is_null() {
            root.refs = Own::take(ffi::PyDict_New())?.give();
        }
        let kept = Own::take(ffi::PyTuple_New(3))?;
        ffi::PyTuple_SetItem(kept.get(), 0, convert::long(address as i64, false));
        ffi::PyTuple_SetItem(kept.get(), 1, Own::borrow(original).give());
        ffi::PyTuple_SetItem(kept.get(), 2, keeper.give());
        if ffi::PyDict_SetItem(root.refs, place.get(), kept.get()) < 0 {
            return Err(Raised);
        }
        Ok(())
    }
}

/// Lets a copy of a view, or a structure that took another's bytes in, keep what the pointers in it point to.
///
/// # Safety
/// Both are of structures' classes, and `to`'s root has the bytes of `from`.
pub unsafe fn share(from: Obj, to: Obj) -> Py<()> {
    // SAFETY: the caller's promise.
    unsafe {
        let source = parts(root(from));
        if source.refs.is_null() {
            return Ok(());
        }
        let target = parts(root(to));
        if target.refs.is_null() {
            target.refs = Own::take(ffi::PyDict_New())?.give();
        }
        let from_base = parts(from).data as usize - source.data as usize;
        let to_base = parts(to).data as usize - target.data as usize;
        let size = parts(from).info.entry.size as usize;
        let (mut at, mut key, mut value) = (0, std::ptr::null_mut(), std::ptr::null_mut());
        while ffi::PyDict_Next(source.refs, &raw mut at, &raw mut key, &raw mut value) != 0 {
            let place = ffi::PyLong_AsSize_t(key);
            if (from_base..from_base + size).contains(&place) {
                let place = Own::take(ffi::PyLong_FromSize_t(place - from_base + to_base))?;
                if ffi::PyDict_SetItem(target.refs, place.get(), value) < 0 {
                    return Err(Raised);
                }
            }
        }
        Ok(())
    }
}

/// Sets a field.
///
/// # Safety
/// The object is of the structure that the field belongs to, the value alive.
pub unsafe fn set(object: Obj, field: &Field, value: Obj) -> Py<()> {
    let entry = field.entry;
    // SAFETY: the caller's promise; the description's offsets are inside the structure.
    unsafe {
        let at = parts(object).data.add(entry.offset as usize);
        let spot = Spot {
            owner: parts(object).info.name,
            part: &field.name,
        };
        let number = |at: *mut u8, value: Obj| {
            let number = if crate::fd::is(value) {
                crate::fd::from(value, spot)? as u64
            } else {
                convert::integer(value, entry.bits, entry.is_signed != 0, spot, "an integer")?
            };
            convert::write(at, entry.bits, number);
            Py::Ok(())
        };
        let exactly = |count: usize| {
            let (items, len) = convert::items(value, spot, &format!("a list or tuple of {count}"))?;
            if len > count {
                return Err(py::value_error(&format!(
                    "{spot}: {len} values, but there is room for {count}"
                )));
            }
            Ok((items, len))
        };
        match shape(field) {
            Shape::Number | Shape::Member(_) => number(at, value),
            Shape::Struct(index) => {
                let view = structs::view(index, object, at)?;
                nested(index, view.get(), value, spot)
            }
            Shape::Pointer => pointer(object, field, at, value, spot),
            Shape::Bytes(count) => text(at, count, value, spot),
            Shape::Numbers(count) => {
                let (items, len) = exactly(count)?;
                for i in 0..len {
                    number(
                        at.add(i * entry.size as usize),
                        ffi::PyTuple_GetItem(items.get(), i as isize),
                    )?;
                }
                Ok(())
            }
            Shape::Structs(index, count) => {
                let (items, len) = exactly(count)?;
                for i in 0..len {
                    let view = structs::view(index, object, at.add(i * entry.size as usize))?;
                    nested(index, view.get(), ffi::PyTuple_GetItem(items.get(), i as isize), spot)?;
                }
                Ok(())
            }
            Shape::Pointers(count) => {
                let (items, len) = exactly(count)?;
                for i in 0..len {
                    let item = ffi::PyTuple_GetItem(items.get(), i as isize);
                    let address = convert::integer(item, POINTER_BITS, false, spot, "an address")?;
                    convert::write(at.add(i * size_of::<usize>()), POINTER_BITS, address);
                }
                Ok(())
            }
        }
    }
}

/// A structure inside a structure; one with a single field may be given as that field's value.
unsafe fn nested(index: usize, view: Obj, value: Obj, spot: Spot<'_>) -> Py<()> {
    // SAFETY: the caller's promise: a view of the structure, a value that is alive.
    unsafe {
        let info = parts(view).info;
        if let [only] = info.fields.as_slice()
            && !structs::is(value, index)
            && ffi::PyDict_Check(value) == 0
            && ffi::PyTuple_Check(value) == 0
        {
            return set(view, only, value);
        }
        let made = structs::from(index, value, spot)?;
        let size = info.entry.size as usize;
        parts(made.get()).data.copy_to(parts(view).data, size);
        share(made.get(), view)
    }
}

/// An array of bytes: what is not given is zero.
unsafe fn text(at: *mut u8, count: usize, value: Obj, spot: Spot<'_>) -> Py<()> {
    // SAFETY: the caller's promise: `count` writable bytes at `at`, a value that is alive.
    unsafe {
        let mut keep = Vec::new();
        let buffer;
        let (data, len) = if ffi::PyUnicode_Check(value) != 0 {
            let data = convert::chars(value, false, spot, &mut keep)?;
            (data, libc::strlen(data.cast()))
        } else if convert::has_buffer(value) {
            buffer = Buffer::of(value, false)?;
            (buffer.data().cast_const(), buffer.len())
        } else {
            return Err(spot.wrong(value, &format!("up to {count} bytes, or a str")));
        };
        if len > count {
            return Err(py::value_error(&format!(
                "{spot}: {len} bytes, but there is room for {count}"
            )));
        }
        data.copy_to(at, len);
        at.add(len).write_bytes(0, count - len);
        Ok(())
    }
}

/// A pointer, and the field with its length if it has one.
unsafe fn pointer(object: Obj, field: &Field, at: *mut u8, value: Obj, spot: Spot<'_>) -> Py<()> {
    // SAFETY: the caller's promise: an object of a structure's class, a place inside its bytes, a value that is alive.
    unsafe {
        let set_length = |len: usize| {
            if let Some(length) = field.length {
                convert::write(parts(object).data.add(length.offset as usize), length.bits, len as u64);
            }
        };
        if py::is_none(value) {
            set_length(0);
            return keep(object, at, 0, value, None);
        }
        if ffi::PyLong_Check(value) != 0 {
            let address = convert::integer(value, POINTER_BITS, false, spot, "an address")?;
            return keep(object, at, address as usize, value, None);
        }
        let target = usize::try_from(field.entry.struct_index).ok();
        let is_list = ffi::PyList_Check(value) != 0 || ffi::PyTuple_Check(value) != 0;
        if let (Some(index), true) = (target, is_list) {
            let (data, len, keeper) = array(index, value, spot)?;
            set_length(len);
            return keep(object, at, data as usize, value, Some(keeper));
        }
        let unit = target.map_or(1, |index| crate::describe::library().structs[index].entry.size as usize);
        if convert::has_buffer(value) {
            // a memoryview holds the memory in its place as long as the pointer stands
            let held = Own::take(ffi::PyMemoryView_FromObject(value))?;
            let buffer = Buffer::of(held.get(), false)?;
            set_length(buffer.len() / unit);
            let data = buffer.data();
            drop(buffer);
            return keep(object, at, data as usize, value, Some(held));
        }
        if ffi::PyUnicode_Check(value) != 0 {
            let address = crate::sockaddr::parse(value, spot)?;
            let data = ffi::PyBytes_AsString(address.get());
            set_length(ffi::PyBytes_Size(address.get()) as usize);
            return keep(object, at, data as usize, value, Some(address));
        }
        let right = if target.is_some() {
            "a list of buffers or structs"
        } else {
            "a buffer"
        };
        Err(spot.wrong(value, &format!("{right}, an address, or None")))
    }
}

/// A list as native structures: their memory, their number, what keeps both and all that they point to.
unsafe fn array(index: usize, value: Obj, spot: Spot<'_>) -> Py<(*mut u8, usize, Own)> {
    // SAFETY: the caller's promise: a list or tuple.
    unsafe {
        let (items, len) = convert::items(value, spot, "a list")?;
        let size = crate::describe::library().structs[index].entry.size as usize;
        let storage = Own::take(ffi::PyBytes_FromStringAndSize(std::ptr::null(), (len * size) as isize))?;
        let data = ffi::PyBytes_AsString(storage.get()).cast::<u8>();
        let keeper = Own::take(ffi::PyTuple_New(len as isize + 1))?;
        for i in 0..len {
            let made = structs::from(index, ffi::PyTuple_GetItem(items.get(), i as isize), spot)?;
            parts(made.get()).data.copy_to(data.add(i * size), size);
            ffi::PyTuple_SetItem(keeper.get(), i as isize + 1, made.give());
        }
        ffi::PyTuple_SetItem(keeper.get(), 0, storage.give());
        Ok((data, len, keeper))
    }
}
