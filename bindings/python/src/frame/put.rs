//! Arguments on their way into the registers.

use super::{Frame, SMALL};
use crate::arrays;
use crate::convert::{self, Buffer, Spot};
use crate::describe::{Answer, Arg, Call, Kind, library};
use crate::fd;
use crate::py::{self, Obj, Own, Py, ffi};
use crate::sockaddr;
use crate::structs;
use std::ptr::null_mut;

impl Frame {
    /// Puts an argument into its registers. The frame must not move afterwards. What most calls are given, plain
    /// integers and bytes, goes a short way.
    ///
    /// # Safety
    /// `object` is null (left out) or alive until the call is over.
    #[inline(always)]
    pub unsafe fn put(&mut self, call: &Call, index: usize, object: Obj) -> Py<()> {
        let arg = &call.args[index];
        // SAFETY: the caller's promise; an int of no subclass converts without raising.
        unsafe {
            if object.is_null() {
                if arg.entry.has_default != 0 && arg.low <= arg.high {
                    self.slots[arg.slot].write(arg.entry.default_value as u64);
                    return Ok(());
                }
                return self.convert(call, index, object);
            }
            let class = ffi::Py_TYPE(object);
            // a member of a group is an int too, of a subclass
            if class == &raw mut ffi::PyLong_Type || arg.entry.group_index >= 0 && ffi::PyLong_Check(object) != 0 {
                let mut overflow = 0;
                let value = ffi::PyLong_AsLongLongAndOverflow(object, &raw mut overflow);
                if overflow == 0 && arg.low <= value && value <= arg.high {
                    self.slots[arg.slot].write(value as u64);
                    return Ok(());
                }
                if overflow == 0 && call.reads == Some(index) && (0..=SMALL as i64).contains(&value) {
                    self.small_of = index;
                    self.slots[arg.slot].write(self.small.as_mut_ptr() as u64);
                    self.slots[arg.slot + 1].write(value as u64);
                    return Ok(());
                }
            } else if arg.kind == Kind::BytesIn && class == &raw mut ffi::PyBytes_Type {
                self.slots[arg.slot].write(ffi::PyBytes_AsString(object) as u64);
                self.slots[arg.slot + 1].write(ffi::PyBytes_Size(object) as u64);
                return Ok(());
            } else if matches!(arg.kind, Kind::Fd | Kind::DirFd) && fd::is(object) && fd::number(object) >= 0 {
                self.slots[arg.slot].write(fd::number(object) as u64);
                return Ok(());
            }
            self.convert(call, index, object)
        }
    }

    /// The same for everything.
    unsafe fn convert(&mut self, call: &Call, index: usize, object: Obj) -> Py<()> {
        let arg = &call.args[index];
        let entry = arg.entry;
        let spot = Spot {
            owner: call.name,
            part: &arg.name,
        };
        if object.is_null() && arg.input {
            return self.left_out(call, index);
        }
        // SAFETY: the caller's promise.
        unsafe {
            match arg.kind {
                Kind::Fd => self.slot(arg, fd::from(object, spot)? as u64),
                Kind::DirFd if py::is_none(object) => self.slot(arg, entry.default_value as u64),
                Kind::DirFd => self.slot(arg, fd::from(object, spot)? as u64),
                Kind::Int | Kind::Uint | Kind::Flags | Kind::Enum | Kind::Address => {
                    self.slot(arg, number(arg, object, spot)?);
                }
                Kind::Word => {
                    let value = self.word(object, spot)?;
                    self.slot(arg, value);
                }
                Kind::Path | Kind::Str => {
                    let value = if entry.optional != 0 && py::is_none(object) {
                        0
                    } else {
                        self.chars(object, arg.kind == Kind::Path, spot)?
                    };
                    self.slot(arg, value);
                }
                Kind::BytesIn => self.bytes_in(arg, object, spot)?,
                Kind::BytesOut => self.bytes_out(call, index, object, spot)?,
                Kind::StructIn | Kind::StructInOut => self.structure(index, arg, object, spot)?,
                Kind::StructOut => self.structure_out(index, arg, object, spot)?,
                Kind::ArrayIn => {
                    let (data, len) = arrays::input(self, arg, object, spot)?;
                    self.pair(arg, data as u64, len);
                }
                Kind::ArrayOut => {
                    let count = self.count(object, spot)?;
                    let size = arrays::element_size(arg);
                    let bytes = count.checked_mul(size).filter(|b| *b <= isize::MAX as usize);
                    let bytes = bytes.ok_or_else(|| py::overflow_error(&format!("{spot} is too large")))?;
                    let data = arrays::room(self, bytes)?;
                    self.place(index).len = count;
                    self.place(index).made = py::none();
                    self.pair(arg, data as u64, count);
                }
                Kind::ArrayInOut => {
                    let (data, len, objects) = arrays::in_out(self, arg, object, spot)?;
                    self.place(index).made = objects.give();
                    self.place(index).len = len;
                    self.pair(arg, data as u64, len);
                }
                Kind::SockaddrIn => self.address_in(arg, object, spot)?,
                Kind::SockaddrOut => {
                    self.place(index).scalar = 0;
                    let len = (&raw mut self.place(index).scalar).cast::<u32>();
                    len.write(sockaddr::ROOM as u32);
                    let room = std::ptr::from_mut(self.address.write([0; sockaddr::ROOM])) as u64;
                    self.pair(arg, room, len as usize);
                }
                Kind::IovIn | Kind::IovOut => {
                    let (data, len) = arrays::buffers(self, object, arg.kind == Kind::IovOut, spot)?;
                    self.pair(arg, data as u64, len);
                }
                Kind::FdsOut => {
                    let scalar = &raw mut self.place(index).scalar as u64;
                    self.slot(arg, scalar);
                }
                Kind::Strings => {
                    let strings = arrays::strings(self, object, spot)?;
                    self.slot(arg, strings as u64);
                }
            }
        }
        Ok(())
    }

    /// An argument that was not given: its default, or nothing where that is allowed.
    #[inline]
    fn left_out(&mut self, call: &Call, index: usize) -> Py<()> {
        let arg = &call.args[index];
        let entry = arg.entry;
        if entry.has_default != 0 {
            match arg.kind {
                Kind::BytesOut | Kind::ArrayOut => {
                    // SAFETY: a new number, which lives until the registers are filled.
                    unsafe {
                        let number = Own::take(convert::long(entry.default_value, true))?;
                        return self.put(call, index, number.get());
                    }
                }
                _ => self.slot(arg, entry.default_value as u64),
            }
            return Ok(());
        }
        if entry.optional != 0 {
            if entry.slots > 1 {
                self.pair(arg, 0, 0);
            } else {
                self.slot(arg, 0);
            }
            return Ok(());
        }
        Err(py::type_error(&format!(
            "{}: {} is missing ({})",
            call.name,
            arg.name,
            crate::docs::argument(arg)
        )))
    }

    /// A number, or something whose address is taken.
    unsafe fn word(&mut self, object: Obj, spot: Spot<'_>) -> Py<u64> {
        // SAFETY: the caller's promise.
        unsafe {
            if py::is_none(object) {
                return Ok(0);
            }
            if ffi::PyLong_Check(object) != 0 {
                let mut overflow = 0;
                let value = ffi::PyLong_AsLongLongAndOverflow(object, &raw mut overflow);
                if overflow == 0 && value < 0 && value >= isize::MIN as i64 {
                    return Ok(value as u64);
                }
                return convert::integer(object, usize::BITS as u8, false, spot, "an integer");
            }
            if ffi::PyUnicode_Check(object) != 0 || ffi::PyBytes_Check(object) != 0 {
                return self.chars(object, false, spot);
            }
            if fd::is(object) {
                return Ok(fd::from(object, spot)? as u64);
            }
            if convert::has_buffer(object) {
                let buffer = match Buffer::of(object, true) {
                    Ok(buffer) => buffer,
                    Err(_) => {
                        ffi::PyErr_Clear();
                        Buffer::of(object, false)?
                    }
                };
                let data = buffer.data() as u64;
                self.more().buffers.push(buffer);
                return Ok(data);
            }
            Err(spot.wrong(object, "an integer, a buffer or a struct"))
        }
    }

    #[inline]
    unsafe fn bytes_in(&mut self, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<()> {
        // SAFETY: the caller's promise.
        unsafe {
            if ffi::Py_TYPE(object) == &raw mut ffi::PyBytes_Type || ffi::PyBytes_Check(object) != 0 {
                let (mut data, mut len) = (null_mut(), 0);
                if ffi::PyBytes_AsStringAndSize(object, &raw mut data, &raw mut len) < 0 {
                    return Err(py::Raised);
                }
                self.pair(arg, data as u64, len as usize);
            } else if ffi::PyUnicode_Check(object) != 0 {
                let mut len = 0;
                let data = ffi::PyUnicode_AsUTF8AndSize(object, &raw mut len);
                if data.is_null() {
                    return Err(py::Raised);
                }
                self.pair(arg, data as u64, len as usize);
            } else if convert::has_buffer(object) {
                let buffer = Buffer::of(object, false)?;
                self.pair(arg, buffer.data() as u64, buffer.len());
                self.more().buffers.push(buffer);
            } else if entry_takes_nothing(arg) && py::is_none(object) {
                self.pair(arg, 0, 0);
            } else {
                return Err(spot.wrong(object, "bytes, a str, or any other buffer"));
            }
        }
        Ok(())
    }

    /// A length, from an integer that may not be negative.
    unsafe fn count(&self, object: Obj, spot: Spot<'_>) -> Py<usize> {
        // SAFETY: the caller's promise.
        unsafe {
            let count = convert::integer(object, 64, true, spot, "a number of elements")? as i64;
            usize::try_from(count).map_err(|_| py::value_error(&format!("{spot} is {count}, but must not be negative")))
        }
    }

    #[inline]
    unsafe fn bytes_out(&mut self, call: &Call, index: usize, object: Obj, spot: Spot<'_>) -> Py<()> {
        let arg = &call.args[index];
        // SAFETY: the caller's promise.
        unsafe {
            if ffi::PyLong_Check(object) != 0 {
                let len = self.count(object, spot)?;
                let data = if len <= SMALL && self.small_of == usize::MAX {
                    self.small_of = index;
                    self.small.as_mut_ptr().cast::<u8>()
                } else {
                    let made = Own::take(ffi::PyBytes_FromStringAndSize(std::ptr::null(), len as isize))?;
                    let data = ffi::PyBytes_AsString(made.get()).cast::<u8>();
                    self.more().large.push((index, made));
                    data
                };
                if call.answer != Answer::Count {
                    // no count says how much of it the kernel has filled
                    data.write_bytes(0, len);
                }
                self.pair(arg, data as u64, len);
                return Ok(());
            }
            if !convert::has_buffer(object) || ffi::PyBytes_Check(object) != 0 {
                return Err(spot.wrong(object, "a number of bytes, or a writable buffer such as bytearray"));
            }
            let buffer = Buffer::of(object, true)?;
            self.pair(arg, buffer.data() as u64, buffer.len());
            self.more().buffers.push(buffer);
        }
        Ok(())
    }

    unsafe fn structure(&mut self, index: usize, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<()> {
        // SAFETY: the caller's promise.
        unsafe {
            if arg.entry.optional != 0 && py::is_none(object) {
                self.slot(arg, 0);
                return Ok(());
            }
            let Ok(of) = usize::try_from(arg.entry.struct_index) else {
                let value = number(arg, object, spot)?;
                let at = if arg.kind == Kind::StructIn {
                    arrays::room(self, size_of::<u64>())?
                } else {
                    let place = self.place(index);
                    place.len = 1;
                    (&raw mut place.scalar).cast::<u8>()
                };
                convert::write(at, arg.entry.bits, value);
                self.slot(arg, at as u64);
                return Ok(());
            };
            if structs::is(object, of) {
                self.slot(arg, structs::parts(object).data as u64);
                return Ok(());
            }
            if arg.kind == Kind::StructInOut {
                let name = library().structs[of].name;
                return Err(spot.wrong(object, &format!("a types.{name}, which the call changes")));
            }
            let made = structs::from(of, object, spot)?;
            self.slot(arg, structs::parts(made.get()).data as u64);
            self.more().keep.push(made);
        }
        Ok(())
    }

    #[inline]
    unsafe fn structure_out(&mut self, index: usize, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<()> {
        let Ok(of) = usize::try_from(arg.entry.struct_index) else {
            if !object.is_null() {
                return Err(py::type_error(&format!(
                    "{spot} comes back as a number, and cannot be given"
                )));
            }
            let scalar = &raw mut self.place(index).scalar as u64;
            self.slot(arg, scalar);
            return Ok(());
        };
        // SAFETY: the caller's promise.
        unsafe {
            let made = if object.is_null() {
                structs::new(of)?
            } else if structs::is(object, of) {
                Own::borrow(object)
            } else {
                let name = library().structs[of].name;
                return Err(spot.wrong(object, &format!("a types.{name} to be filled, or left out")));
            };
            self.slot(arg, structs::parts(made.get()).data as u64);
            self.place(index).made = made.give();
        }
        Ok(())
    }

    unsafe fn address_in(&mut self, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<()> {
        // SAFETY: the caller's promise.
        unsafe {
            if py::is_none(object) {
                self.pair(arg, 0, 0);
                return Ok(());
            }
            let bytes = if ffi::PyUnicode_Check(object) != 0 {
                let parsed = sockaddr::parse(object, spot)?;
                let found = parsed.get();
                self.more().keep.push(parsed);
                found
            } else if convert::has_buffer(object) {
                object
            } else {
                let right = "an address: a struct of types.sockaddr_*, bytes, a str like \"127.0.0.1:80\" or \"unix:/path\", or None";
                return Err(spot.wrong(object, right));
            };
            let buffer = Buffer::of(bytes, false)?;
            self.pair(arg, buffer.data() as u64, buffer.len());
            self.more().buffers.push(buffer);
        }
        Ok(())
    }
}

fn entry_takes_nothing(arg: &Arg) -> bool {
    arg.entry.optional != 0
}

/// An integer; -1 is a value for a user or group id.
#[inline(always)]
unsafe fn number(arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<u64> {
    // SAFETY: the caller's promise.
    unsafe {
        if arg.id && ffi::PyLong_Check(object) != 0 {
            let mut overflow = 0;
            if ffi::PyLong_AsLongLongAndOverflow(object, &raw mut overflow) == -1 && overflow == 0 {
                return Ok(u32::MAX.into());
            }
        }
        let entry = arg.entry;
        match convert::integer(object, entry.bits, entry.is_signed != 0, spot, "an integer") {
            Ok(value) => Ok(value),
            Err(raised) if entry.group_index >= 0 && py::raised_is(ffi::PyExc_TypeError) => {
                ffi::PyErr_Clear();
                let _ = raised;
                let name = library().groups[entry.group_index as usize].name;
                Err(spot.wrong(object, &format!("a constant of callgate.{name}, or an integer")))
            }
            Err(raised) => Err(raised),
        }
    }
}
