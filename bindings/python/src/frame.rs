//! The registers of one call, and all that must stay in its place until the call is over.

use crate::arrays;
use crate::convert::{self, Buffer, Spot};
use crate::describe::{Answer, Arg, Call, Kind, MAX_ARGS, MAX_SLOTS, library};
use crate::fd;
use crate::py::{self, Obj, Own, Py, ffi};
use crate::sockaddr;
use crate::structs;
use std::mem::MaybeUninit;
use std::ptr::null_mut;

/// Bytes that come back are read to the stack up to this size.
const SMALL: usize = 1024;

/// The registers.
pub struct Frame {
    /// What the thunk reads.
    pub slots: [u64; MAX_SLOTS],
    /// Numbers that the call fills, by argument; a length for a socket address, two descriptors.
    scalars: [u64; MAX_ARGS],
    /// Objects that come back or are written back, by argument.
    made: [Obj; MAX_ARGS],
    /// Lengths, by argument.
    lens: [usize; MAX_ARGS],
    /// The argument whose bytes are in `small`, or more than there are.
    small_of: usize,
    small: MaybeUninit<[u8; SMALL]>,
    address: MaybeUninit<[u8; sockaddr::ROOM]>,
    /// Memory of objects.
    pub buffers: Vec<Buffer>,
    /// Objects made on the way.
    pub keep: Vec<Own>,
    /// Native memory, 8 bytes aligned.
    pub rooms: Vec<Vec<u64>>,
}

impl Drop for Frame {
    fn drop(&mut self) {
        for object in self.made {
            if !object.is_null() {
                // SAFETY: owned by the frame.
                unsafe { ffi::Py_DECREF(object) };
            }
        }
    }
}

impl Frame {
    /// Empty registers.
    #[inline(always)]
    pub fn new() -> Self {
        Self {
            slots: [0; MAX_SLOTS],
            scalars: [0; MAX_ARGS],
            made: [null_mut(); MAX_ARGS],
            lens: [0; MAX_ARGS],
            small_of: usize::MAX,
            small: MaybeUninit::uninit(),
            address: MaybeUninit::uninit(),
            buffers: Vec::new(),
            keep: Vec::new(),
            rooms: Vec::new(),
        }
    }

    #[inline(always)]
    fn pair(&mut self, arg: &Arg, pointer: u64, len: usize) {
        let slot = arg.entry.slot as usize;
        self.slots[slot] = pointer;
        self.slots[slot + 1] = len as u64;
    }

    /// Puts an argument into its registers. The frame must not move afterwards.
    ///
    /// # Safety
    /// `object` is null (left out) or alive until the call is over.
    #[inline]
    pub unsafe fn put(&mut self, call: &Call, index: usize, object: Obj) -> Py<()> {
        let arg = &call.args[index];
        let entry = arg.entry;
        let slot = entry.slot as usize;
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
                Kind::Fd => self.slots[slot] = fd::from(object, spot)? as u64,
                Kind::DirFd if py::is_none(object) => self.slots[slot] = entry.default_value as u64,
                Kind::DirFd => self.slots[slot] = fd::from(object, spot)? as u64,
                Kind::Int | Kind::Uint | Kind::Flags | Kind::Enum | Kind::Address => {
                    self.slots[slot] = self.number(arg, object, spot)?;
                }
                Kind::Word => self.slots[slot] = self.word(object, spot)?,
                Kind::Path | Kind::Str => {
                    self.slots[slot] = if entry.optional != 0 && py::is_none(object) {
                        0
                    } else {
                        convert::chars(object, arg.kind == Kind::Path, spot, &mut self.keep)? as u64
                    };
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
                    self.lens[index] = count;
                    self.made[index] = py::none();
                    self.pair(arg, data as u64, count);
                }
                Kind::ArrayInOut => {
                    let (data, len, objects) = arrays::in_out(self, arg, object, spot)?;
                    self.made[index] = objects.give();
                    self.lens[index] = len;
                    self.pair(arg, data as u64, len);
                }
                Kind::SockaddrIn => self.address_in(arg, object, spot)?,
                Kind::SockaddrOut => {
                    self.scalars[index] = 0;
                    let len = (&raw mut self.scalars[index]).cast::<u32>();
                    len.write(sockaddr::ROOM as u32);
                    let room = self.address.as_mut_ptr() as u64;
                    self.pair(arg, room, len as usize);
                }
                Kind::IovIn | Kind::IovOut => {
                    let (data, len) = arrays::buffers(self, object, arg.kind == Kind::IovOut, spot)?;
                    self.pair(arg, data as u64, len);
                }
                Kind::FdsOut => self.slots[slot] = &raw mut self.scalars[index] as u64,
                Kind::Strings => self.slots[slot] = arrays::strings(self, object, spot)? as u64,
            }
        }
        Ok(())
    }

    /// An argument that was not given: its default, or nothing where that is allowed.
    #[inline]
    fn left_out(&mut self, call: &Call, index: usize) -> Py<()> {
        let arg = &call.args[index];
        let entry = arg.entry;
        let slot = entry.slot as usize;
        if entry.has_default != 0 {
            match arg.kind {
                Kind::BytesOut | Kind::ArrayOut => {
                    // SAFETY: a new number, which lives until the registers are filled.
                    unsafe {
                        let number = Own::take(convert::long(entry.default_value, true))?;
                        return self.put(call, index, number.get());
                    }
                }
                _ => self.slots[slot] = entry.default_value as u64,
            }
            return Ok(());
        }
        if entry.optional != 0 {
            self.slots[slot] = 0;
            if entry.slots > 1 {
                self.slots[slot + 1] = 0;
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

    #[inline(always)]
    unsafe fn number(&self, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<u64> {
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
                return Ok(convert::chars(object, false, spot, &mut self.keep)? as u64);
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
                self.buffers.push(buffer);
                return Ok(data);
            }
            Err(spot.wrong(object, "an integer, a buffer or a struct"))
        }
    }

    #[inline]
    unsafe fn bytes_in(&mut self, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<()> {
        // SAFETY: the caller's promise.
        unsafe {
            if ffi::PyBytes_Check(object) != 0 {
                let data = ffi::PyBytes_AsString(object);
                self.pair(arg, data as u64, ffi::PyBytes_Size(object) as usize);
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
                self.buffers.push(buffer);
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
                self.lens[index] = len;
                let data = if len <= SMALL && self.small_of == usize::MAX {
                    self.small_of = index;
                    self.small.as_mut_ptr().cast::<u8>()
                } else {
                    let made = Own::take(ffi::PyBytes_FromStringAndSize(std::ptr::null(), len as isize))?;
                    let data = ffi::PyBytes_AsString(made.get()).cast::<u8>();
                    self.made[index] = made.give();
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
            self.buffers.push(buffer);
        }
        Ok(())
    }

    unsafe fn structure(&mut self, index: usize, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<()> {
        let slot = arg.entry.slot as usize;
        // SAFETY: the caller's promise.
        unsafe {
            if arg.entry.optional != 0 && py::is_none(object) {
                self.slots[slot] = 0;
                return Ok(());
            }
            let Ok(of) = usize::try_from(arg.entry.struct_index) else {
                let value = self.number(arg, object, spot)?;
                let at = (&raw mut self.scalars[index]).cast::<u8>();
                convert::write(at, arg.entry.bits, value);
                self.slots[slot] = at as u64;
                self.lens[index] = 1;
                return Ok(());
            };
            if arg.kind == Kind::StructInOut && !structs::is(object, of) {
                let name = library().structs[of].name;
                return Err(spot.wrong(object, &format!("a types.{name}, which the call changes")));
            }
            let made = structs::from(of, object, spot)?;
            self.slots[slot] = structs::parts(made.get()).data as u64;
            self.made[index] = made.give();
        }
        Ok(())
    }

    #[inline]
    unsafe fn structure_out(&mut self, index: usize, arg: &Arg, object: Obj, spot: Spot<'_>) -> Py<()> {
        let slot = arg.entry.slot as usize;
        let Ok(of) = usize::try_from(arg.entry.struct_index) else {
            if !object.is_null() {
                return Err(py::type_error(&format!(
                    "{spot} comes back as a number, and cannot be given"
                )));
            }
            self.slots[slot] = &raw mut self.scalars[index] as u64;
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
            self.slots[slot] = structs::parts(made.get()).data as u64;
            self.made[index] = made.give();
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
                self.keep.push(parsed);
                found
            } else if convert::has_buffer(object) {
                object
            } else {
                let right = "an address: a struct of types.sockaddr_*, bytes, a str like \"127.0.0.1:80\" or \"unix:/path\", or None";
                return Err(spot.wrong(object, right));
            };
            let buffer = Buffer::of(bytes, false)?;
            self.pair(arg, buffer.data() as u64, buffer.len());
            self.buffers.push(buffer);
        }
        Ok(())
    }

    /// What the call gives back: its result, then what it filled, in order.
    ///
    /// # Safety
    /// The call was made with these registers and succeeded; `given` are its arguments.
    #[inline]
    pub unsafe fn answer(&mut self, call: &Call, result: i64, given: &[Obj; MAX_ARGS]) -> Py<Obj> {
        let mut back = [null_mut(); MAX_ARGS + 2];
        let mut count = 0;
        let mut add = |object: Obj| {
            back[count] = object;
            count += 1;
        };
        // the count of what comes back is seen by its length
        let cut = (0..call.args.len()).find(|i| match call.args[*i].kind {
            Kind::BytesOut => self.small_of == *i || !self.made[*i].is_null(),
            Kind::ArrayOut => true,
            _ => false,
        });
        let cut = cut.filter(|_| call.answer == Answer::Count);
        if cut.is_none() {
            // SAFETY: the call answered this.
            let value = unsafe { value(call, result, given)? };
            if let Some(value) = value {
                add(value);
            }
        }
        let mut failed = false;
        for (index, arg) in call.args.iter().enumerate() {
            // SAFETY: the registers were filled for this argument.
            let object = unsafe { self.filled(arg, index, result, cut == Some(index)) };
            match object {
                Ok(Some(object)) => add(object),
                Ok(None) => {}
                Err(_) => failed = true,
            }
        }
        let back = &back[..count];
        // SAFETY: the references in `back` are owned.
        unsafe {
            if failed {
                back.iter().for_each(|o| ffi::Py_DECREF(*o));
                return Err(py::Raised);
            }
            match back {
                [] => Ok(py::none()),
                [only] => Ok(*only),
                many => {
                    let tuple = ffi::PyTuple_New(many.len() as isize);
                    for (i, object) in many.iter().enumerate() {
                        if tuple.is_null() {
                            ffi::Py_DECREF(*object);
                        } else {
                            ffi::PyTuple_SetItem(tuple, i as isize, *object);
                        }
                    }
                    Own::take(tuple).map(Own::give)
                }
            }
        }
    }

    /// What an argument gives back, if it does.
    #[inline]
    unsafe fn filled(&mut self, arg: &Arg, index: usize, result: i64, cut: bool) -> Py<Option<Obj>> {
        // SAFETY: the caller's promise.
        unsafe {
            match arg.kind {
                Kind::StructOut if arg.entry.struct_index >= 0 => {
                    Ok(Some(std::mem::replace(&mut self.made[index], null_mut())))
                }
                Kind::StructInOut if arg.entry.struct_index >= 0 => Ok(None),
                // a number that was not given keeps its place among the results
                Kind::StructInOut if self.lens[index] == 0 => Ok(Some(py::none())),
                Kind::StructOut | Kind::StructInOut => {
                    let at = (&raw const self.scalars[index]).cast::<u8>();
                    arrays::scalar(arg, at).map(|o| Some(o.give()))
                }
                Kind::BytesOut => {
                    let len = self.lens[index];
                    let end = if cut { len.min(result.max(0) as usize) } else { len };
                    if self.small_of == index {
                        let data = self.small.as_ptr().cast();
                        return Own::take(ffi::PyBytes_FromStringAndSize(data, end as isize)).map(|o| Some(o.give()));
                    }
                    if self.made[index].is_null() {
                        return Ok(None);
                    }
                    if end == len {
                        return Ok(Some(std::mem::replace(&mut self.made[index], null_mut())));
                    }
                    let data = ffi::PyBytes_AsString(self.made[index]);
                    Own::take(ffi::PyBytes_FromStringAndSize(data, end as isize)).map(|o| Some(o.give()))
                }
                Kind::ArrayOut => {
                    let len = self.lens[index];
                    let end = if cut { len.min(result.max(0) as usize) } else { len };
                    let data = self.slots[arg.entry.slot as usize] as *const u8;
                    arrays::list(arg, data, end).map(|o| Some(o.give()))
                }
                Kind::ArrayInOut => {
                    let data = self.slots[arg.entry.slot as usize] as *const u8;
                    arrays::write_back(arg, data, self.lens[index], self.made[index])?;
                    Ok(None)
                }
                Kind::SockaddrOut => {
                    let len = (&raw const self.scalars[index]).cast::<u32>().read() as usize;
                    // SAFETY: only as many bytes are read as the kernel says it has stored.
                    let room = &*self.address.as_ptr();
                    sockaddr::stored(room, len).map(|o| Some(o.give()))
                }
                Kind::FdsOut => {
                    let pair = (&raw const self.scalars[index]).cast::<i32>();
                    let (first, second) = (fd::new(pair.read(), true)?, fd::new(pair.add(1).read(), true)?);
                    let tuple = Own::take(ffi::PyTuple_New(2))?;
                    ffi::PyTuple_SetItem(tuple.get(), 0, first.give());
                    ffi::PyTuple_SetItem(tuple.get(), 1, second.give());
                    Ok(Some(tuple.give()))
                }
                _ => Ok(None),
            }
        }
    }
}

fn entry_takes_nothing(arg: &Arg) -> bool {
    arg.entry.optional != 0
}

/// The result itself, if it says more than that the call succeeded.
#[inline]
unsafe fn value(call: &Call, result: i64, given: &[Obj; MAX_ARGS]) -> Py<Option<Obj>> {
    match call.answer {
        Answer::Status | Answer::Never => Ok(None),
        // SAFETY: the caller's promise.
        Answer::Fd => unsafe { descriptor(call, result as i32, given) }.map(Some),
        Answer::Count => Ok(Some(convert::long(result, true))),
        Answer::Address => Ok(Some(convert::long(result, false))),
        Answer::Number => {
            if call.entry.result_group >= 0 {
                return crate::constants::member(call.entry.result_group, result).map(|o| Some(o.give()));
            }
            let signed = call.entry.result_signed != 0;
            let value = match call.entry.result_bits {
                32 if !signed => i64::from(result as u32),
                _ => result,
            };
            Ok(Some(convert::long(value, signed)))
        }
    }
}

/// A descriptor that was made. The number that the caller chose himself stays his.
unsafe fn descriptor(call: &Call, number: i32, given: &[Obj; MAX_ARGS]) -> Py<Obj> {
    let mut owned = true;
    for (arg, object) in call.args.iter().zip(given) {
        if object.is_null() {
            continue;
        }
        // SAFETY: the caller's promise: arguments are alive.
        unsafe {
            if fd::is(*object) {
                if fd::number(*object) == number {
                    return Ok(Own::borrow(*object).give());
                }
            } else if arg.newfd {
                owned = false;
            }
        }
    }
    fd::new(number, owned).map(Own::give)
}
