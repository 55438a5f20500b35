//! Arrays: lists of numbers and structures as native memory and back, lists of buffers, lists of strings.

use crate::constants;
use crate::convert::{self, Buffer, Spot};
use crate::describe::{Arg, library};
use crate::frame::Frame;
use crate::py::{self, Obj, Own, Py, Raised, ffi};
use crate::structs;

/// Bytes of one element.
pub fn element_size(arg: &Arg) -> usize {
    arg.entry.size.max(1) as usize
}

/// Zeroed native memory that the frame keeps.
pub fn room(frame: &mut Frame, bytes: usize) -> Py<*mut u8> {
    let words = bytes.div_ceil(8).max(1);
    let mut room = Vec::new();
    if room.try_reserve_exact(words).is_err() {
        // SAFETY: sets the exception.
        unsafe { ffi::PyErr_NoMemory() };
        return Err(Raised);
    }
    room.resize(words, 0_u64);
    let data = room.as_mut_ptr().cast();
    frame.more().rooms.push(room);
    Ok(data)
}

/// A number of an array or behind a pointer, as an object.
///
/// # Safety
/// An element's bytes at `at`.
pub unsafe fn scalar(arg: &Arg, at: *const u8) -> Py<Own> {
    let signed = arg.entry.is_signed != 0;
    // SAFETY: the caller's promise.
    unsafe {
        let value = convert::read(at, arg.entry.bits, signed);
        if arg.entry.group_index >= 0 {
            return constants::member(arg.entry.group_index, value);
        }
        Own::take(convert::long(value, signed))
    }
}

fn right(arg: &Arg) -> String {
    match usize::try_from(arg.entry.struct_index) {
        Ok(index) => format!("a list of {}", structs::right(index)),
        Err(_) => "a list of integers".to_owned(),
    }
}

/// A list that the kernel reads; any buffer of whole elements will do as well.
///
/// # Safety
/// The object is alive until the call is over.
pub unsafe fn input(frame: &mut Frame, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<(*mut u8, usize)> {
    // SAFETY: the caller's promise.
    unsafe {
        let size = element_size(arg);
        if convert::has_buffer(object) && ffi::PyBytes_Check(object) == 0 {
            let buffer = Buffer::of(object, false)?;
            if buffer.len() % size != 0 {
                return Err(py::value_error(&format!(
                    "{spot}: {} bytes are no whole elements of {size}",
                    buffer.len()
                )));
            }
            let found = (buffer.data(), buffer.len() / size);
            frame.more().buffers.push(buffer);
            return Ok(found);
        }
        let (items, len) = convert::items(object, spot, &right(arg))?;
        let data = room(frame, len * size)?;
        for i in 0..len {
            let item = ffi::PyTuple_GetItem(items.get(), i as isize);
            let at = data.add(i * size);
            if let Ok(index) = usize::try_from(arg.entry.struct_index) {
                let made = structs::from(index, item, spot)?;
                structs::parts(made.get()).data.copy_to(at, size);
                frame.more().keep.push(made);
            } else {
                let value = convert::integer(
                    item,
                    arg.entry.bits,
                    arg.entry.is_signed != 0,
                    spot,
                    "a list of integers",
                )?;
                convert::write(at, arg.entry.bits, value);
            }
        }
        frame.more().keep.push(items);
        Ok((data, len))
    }
}

/// A list that the kernel reads and changes: memory, number, and the list of what is written back. A plain list
/// gets structures in the place of dicts and tuples.
///
/// # Safety
/// The object is alive until the call is over.
pub unsafe fn in_out(frame: &mut Frame, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<(*mut u8, usize, Own)> {
    // SAFETY: the caller's promise.
    unsafe {
        if ffi::PyList_Check(object) == 0 && ffi::PyTuple_Check(object) == 0 {
            return Err(spot.wrong(object, &right(arg)));
        }
        let (items, len) = convert::items(object, spot, &right(arg))?;
        let size = element_size(arg);
        let data = room(frame, len * size)?;
        let Ok(index) = usize::try_from(arg.entry.struct_index) else {
            if ffi::PyList_Check(object) == 0 {
                return Err(spot.wrong(object, "a list of integers, which the call changes"));
            }
            for i in 0..len {
                let item = ffi::PyTuple_GetItem(items.get(), i as isize);
                let value = convert::integer(
                    item,
                    arg.entry.bits,
                    arg.entry.is_signed != 0,
                    spot,
                    "a list of integers",
                )?;
                convert::write(data.add(i * size), arg.entry.bits, value);
            }
            return Ok((data, len, Own::borrow(object)));
        };
        let made = Own::take(ffi::PyTuple_New(len as isize))?;
        for i in 0..len {
            let item = ffi::PyTuple_GetItem(items.get(), i as isize);
            let element = structs::from(index, item, spot)?;
            structs::parts(element.get()).data.copy_to(data.add(i * size), size);
            if element.get() != item {
                if ffi::PyList_Check(object) == 0 {
                    return Err(spot.wrong(
                        item,
                        &format!("types.{}, which the call changes", library().structs[index].name),
                    ));
                }
                // it may have become shorter while elements were looked at
                if ffi::PyList_SetItem(object, i as isize, Own::borrow(element.get()).give()) < 0 {
                    return Err(Raised);
                }
            }
            ffi::PyTuple_SetItem(made.get(), i as isize, element.give());
        }
        Ok((data, len, made))
    }
}

/// Gives what the kernel changed back to the objects that it came from.
///
/// # Safety
/// `objects` is what `in_out` made for this memory.
pub unsafe fn write_back(arg: &Arg, data: *const u8, len: usize, objects: Obj) -> Py<()> {
    let size = element_size(arg);
    // SAFETY: the caller's promise.
    unsafe {
        for i in 0..len {
            let at = data.add(i * size);
            if arg.entry.struct_index >= 0 {
                let element = ffi::PyTuple_GetItem(objects, i as isize);
                at.copy_to(structs::parts(element).data, size);
            } else if (i as isize) < ffi::PyList_Size(objects) {
                ffi::PyList_SetItem(objects, i as isize, scalar(arg, at)?.give());
            }
        }
    }
    Ok(())
}

/// Elements that came back, as a list.
///
/// # Safety
/// `len` elements at `data`.
pub unsafe fn list(arg: &Arg, data: *const u8, len: usize) -> Py<Own> {
    let size = element_size(arg);
    // SAFETY: the caller's promise.
    unsafe {
        let list = Own::take(ffi::PyList_New(len as isize))?;
        for i in 0..len {
            let at = data.add(i * size);
            let item = match usize::try_from(arg.entry.struct_index) {
                Ok(index) => structs::copied(index, at)?,
                Err(_) => scalar(arg, at)?,
            };
            ffi::PyList_SetItem(list.get(), i as isize, item.give());
        }
        Ok(list)
    }
}

/// A list of buffers as an array of address and length.
///
/// # Safety
/// The object is alive until the call is over.
pub unsafe fn buffers(frame: &mut Frame, object: Obj, writable: bool, spot: Spot<'_>) -> Py<(*mut u8, usize)> {
    let right = if writable {
        "a list of writable buffers"
    } else {
        "a list of buffers"
    };
    // SAFETY: the caller's promise.
    unsafe {
        let (items, len) = convert::items(object, spot, right)?;
        let data = room(frame, len * 2 * size_of::<usize>())?;
        let words = data.cast::<usize>();
        for i in 0..len {
            let item = ffi::PyTuple_GetItem(items.get(), i as isize);
            let (start, size) = if !writable && ffi::PyUnicode_Check(item) != 0 {
                let mut size = 0;
                let start = ffi::PyUnicode_AsUTF8AndSize(item, &raw mut size);
                if start.is_null() {
                    return Err(Raised);
                }
                (start as usize, size as usize)
            } else {
                if !convert::has_buffer(item) || writable && ffi::PyBytes_Check(item) != 0 {
                    return Err(spot.wrong(item, right));
                }
                let buffer = Buffer::of(item, writable)?;
                let found = (buffer.data() as usize, buffer.len());
                frame.more().buffers.push(buffer);
                found
            };
            words.add(2 * i).write(start);
            words.add(2 * i + 1).write(size);
        }
        frame.more().keep.push(items);
        Ok((data, len))
    }
}

/// A list of strings as an array of pointers that ends with null; a dict (an environment) as `key=value`.
///
/// # Safety
/// The object is alive until the call is over.
pub unsafe fn strings(frame: &mut Frame, object: Obj, spot: Spot<'_>) -> Py<*mut u8> {
    const RIGHT: &str = "a list of str or bytes, or a dict of them";
    // SAFETY: the caller's promise.
    unsafe {
        let pairs;
        let object = if ffi::PyDict_Check(object) != 0
            || ffi::PyMapping_Check(object) != 0 && ffi::PySequence_Check(object) == 0
        {
            pairs = environment(object, spot, &mut frame.more().keep)?;
            pairs.get()
        } else {
            object
        };
        let (items, len) = convert::items(object, spot, RIGHT)?;
        let data = room(frame, (len + 1) * size_of::<usize>())?;
        let words = data.cast::<usize>();
        for i in 0..len {
            let item = ffi::PyTuple_GetItem(items.get(), i as isize);
            words
                .add(i)
                .write(convert::chars(item, true, spot, &mut frame.more().keep)? as usize);
        }
        frame.more().keep.push(items);
        Ok(data)
    }
}

/// A mapping as a list of `key=value`.
unsafe fn environment(object: Obj, spot: Spot<'_>, keep: &mut Vec<Own>) -> Py<Own> {
    // SAFETY: the caller's promise: a mapping that is alive.
    unsafe {
        let pairs = Own::take(ffi::PyMapping_Items(object))?;
        let list = Own::take(ffi::PyList_New(0))?;
        for i in 0..ffi::PyList_Size(pairs.get()) {
            let pair = ffi::PyList_GetItem(pairs.get(), i);
            let mut bytes = Vec::new();
            for part in 0..2 {
                let word = convert::chars(ffi::PyTuple_GetItem(pair, part), true, spot, keep)?;
                bytes.extend_from_slice(std::ffi::CStr::from_ptr(word.cast()).to_bytes());
                if part == 0 {
                    bytes.push(b'=');
                }
            }
            let word = Own::take(ffi::PyBytes_FromStringAndSize(
                bytes.as_ptr().cast(),
                bytes.len() as isize,
            ))?;
            if ffi::PyList_Append(list.get(), word.get()) < 0 {
                return Err(Raised);
            }
        }
        Ok(list)
    }
}
