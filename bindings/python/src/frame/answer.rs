//! What a call gives back.

use super::Frame;
use crate::arrays;
use crate::convert;
use crate::describe::{Answer, Arg, Call, Kind, MAX_ARGS};
use crate::fd;
use crate::py::{self, Obj, Own, Py, ffi};
use crate::sockaddr;
use std::ptr::null_mut;

impl Frame {
    /// What the call gives back: its result, then what it filled, in order.
    ///
    /// # Safety
    /// The call was made with these registers and succeeded; `given` are its arguments.
    #[inline]
    pub unsafe fn answer(&mut self, call: &Call, result: i64, given: &[Obj]) -> Py<Obj> {
        let mut back = [null_mut(); MAX_ARGS + 2];
        let mut count = 0;
        let mut add = |object: Obj| {
            back[count] = object;
            count += 1;
        };
        // the count of what comes back is seen by its length
        let cut = (0..call.args.len()).find(|i| match call.args[*i].kind {
            Kind::BytesOut => self.small_of == *i || self.large(*i).is_some(),
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
                    Ok(Some(std::mem::replace(&mut self.place(index).made, null_mut())))
                }
                Kind::StructInOut if arg.entry.struct_index >= 0 => Ok(None),
                // a number that was not given keeps its place among the results
                Kind::StructInOut if self.place(index).len == 0 => Ok(Some(py::none())),
                Kind::StructOut | Kind::StructInOut => {
                    let at = (&raw const self.place(index).scalar).cast::<u8>();
                    arrays::scalar(arg, at).map(|o| Some(o.give()))
                }
                Kind::BytesOut => {
                    let len = self.slots[arg.entry.slot as usize + 1].assume_init() as usize;
                    let end = if cut { len.min(result.max(0) as usize) } else { len };
                    if self.small_of == index {
                        let data = self.small.as_ptr().cast();
                        return Own::take(ffi::PyBytes_FromStringAndSize(data, end as isize)).map(|o| Some(o.give()));
                    }
                    let Some(made) = self.large(index) else {
                        return Ok(None);
                    };
                    if end == len {
                        return Ok(Some(Own::borrow(made).give()));
                    }
                    let data = ffi::PyBytes_AsString(made);
                    Own::take(ffi::PyBytes_FromStringAndSize(data, end as isize)).map(|o| Some(o.give()))
                }
                Kind::ArrayOut => {
                    let len = self.place(index).len;
                    let end = if cut { len.min(result.max(0) as usize) } else { len };
                    let data = self.pointer(arg);
                    arrays::list(arg, data, end).map(|o| Some(o.give()))
                }
                Kind::ArrayInOut => {
                    let data = self.pointer(arg);
                    arrays::write_back(arg, data, self.place(index).len, self.place(index).made)?;
                    Ok(None)
                }
                Kind::SockaddrOut => {
                    let len = (&raw const self.place(index).scalar).cast::<u32>().read() as usize;
                    // SAFETY: only as many bytes are read as the kernel says it has stored.
                    let room = &*self.address.as_ptr();
                    sockaddr::stored(room, len).map(|o| Some(o.give()))
                }
                Kind::FdsOut => {
                    let pair = (&raw const self.place(index).scalar).cast::<i32>();
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

/// The result itself, if it says more than that the call succeeded.
///
/// # Safety
/// The call answered this to these arguments.
#[inline]
pub unsafe fn value(call: &Call, result: i64, given: &[Obj]) -> Py<Option<Obj>> {
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
unsafe fn descriptor(call: &Call, number: i32, given: &[Obj]) -> Py<Obj> {
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
