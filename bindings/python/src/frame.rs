//! The registers of one call, and all that must stay in its place until the call is over.

mod answer;
mod put;

pub use answer::value;

use crate::convert::{self, Buffer, Spot};
use crate::describe::{Arg, Call, MAX_ARGS, MAX_SLOTS};
use crate::py::{Obj, Own, Py, ffi};
use crate::sockaddr;
use std::mem::MaybeUninit;
use std::ptr::null_mut;

/// Bytes that come back are read to the stack up to this size.
const SMALL: usize = 1024;

/// The registers.
pub struct Frame {
    /// What the thunk reads. Only what an argument was put into is ever written or read: clearing all of it would
    /// cost as much as a small call.
    slots: [MaybeUninit<u64>; MAX_SLOTS],
    /// How many arguments the call has; none if none of them gives anything back.
    count: usize,
    /// What belongs to each of them.
    places: [MaybeUninit<Place>; MAX_ARGS],
    /// The argument whose bytes are in `small`, or more than there are.
    small_of: usize,
    small: MaybeUninit<[u8; SMALL]>,
    address: MaybeUninit<[u8; sockaddr::ROOM]>,
    /// What most calls do not need.
    more: Option<Box<More>>,
}

/// What must live until the call is over.
#[derive(Default)]
pub struct More {
    /// Memory of objects.
    pub buffers: Vec<Buffer>,
    /// Objects made on the way.
    pub keep: Vec<Own>,
    /// Native memory, 8 bytes aligned.
    pub rooms: Vec<Vec<u64>>,
    /// Bytes that come back and are too many for the stack, by argument.
    large: Vec<(usize, Own)>,
}

/// What belongs to an argument besides its registers.
struct Place {
    /// A number that the call fills; a length for a socket address, two descriptors.
    scalar: u64,
    /// An object that comes back or is written back, owned, or null.
    made: Obj,
    /// A length.
    len: usize,
}

impl Drop for Frame {
    #[inline(always)]
    fn drop(&mut self) {
        for place in &self.places[..self.count] {
            // SAFETY: the first `count` places are written when the frame is made.
            let made = unsafe { place.assume_init_ref() }.made;
            if !made.is_null() {
                // SAFETY: owned by the frame.
                unsafe { ffi::Py_DECREF(made) };
            }
        }
    }
}

impl Frame {
    /// The bytes that come back of an argument, if they are too many for the stack.
    fn large(&self, index: usize) -> Option<Obj> {
        let large = &self.more.as_ref()?.large;
        large.iter().find(|(of, _)| *of == index).map(|(_, made)| made.get())
    }

    /// The bytes that a call read to the stack, where that is all that comes back.
    ///
    /// # Safety
    /// The call was made with these registers, and has stored `result` bytes.
    #[inline(always)]
    pub unsafe fn small(&self, call: &Call, result: i64) -> Option<Py<Obj>> {
        let index = call.reads?;
        if self.small_of != index {
            return None;
        }
        // SAFETY: the argument was put into its registers, and the kernel stored no more than fits.
        unsafe {
            let slot = call.args[index].entry.slot as usize + 1;
            let len = (self.slots[slot].assume_init() as i64).min(result.max(0));
            let data = self.small.as_ptr().cast();
            Some(Own::take(ffi::PyBytes_FromStringAndSize(data, len as isize)).map(Own::give))
        }
    }

    /// Text without NUL.
    unsafe fn chars(&mut self, object: Obj, path: bool, spot: Spot<'_>) -> Py<u64> {
        let mut keep = Vec::new();
        // SAFETY: the caller's promise.
        let data = unsafe { convert::chars(object, path, spot, &mut keep)? };
        if !keep.is_empty() {
            self.more().keep.append(&mut keep);
        }
        Ok(data as u64)
    }

    /// Runs with empty registers for a call of so many arguments. They are made where they stay: moving them would cost
    /// as much as a small call.
    #[inline(always)]
    pub fn with<R>(count: usize, run: impl FnOnce(&mut Self) -> R) -> R {
        /// Frees what the registers hold, however `run` ends.
        struct Guard(*mut Frame);
        impl Drop for Guard {
            #[inline(always)]
            fn drop(&mut self) {
                // SAFETY: made before the guard, and dropped only here; what holds nothing need not be dropped.
                unsafe {
                    if (*self.0).count > 0 || (*self.0).more.is_some() {
                        self.0.drop_in_place();
                    }
                }
            }
        }
        let mut room = MaybeUninit::<Self>::uninit();
        let frame = room.as_mut_ptr();
        // SAFETY: every field that is not `MaybeUninit` itself is written before the reference is made.
        unsafe {
            (&raw mut (*frame).count).write(count);
            (&raw mut (*frame).small_of).write(usize::MAX);
            (&raw mut (*frame).more).write(None);
            let guard = Guard(frame);
            let frame = &mut *guard.0;
            for place in &mut frame.places[..count] {
                place.write(Place {
                    scalar: 0,
                    made: null_mut(),
                    len: 0,
                });
            }
            run(frame)
        }
    }

    /// Room for what must live until the call is over.
    #[inline]
    pub fn more(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }

    /// The registers, for the thunk.
    #[inline(always)]
    pub fn registers(&self) -> *const u64 {
        self.slots.as_ptr().cast()
    }

    #[inline(always)]
    fn place(&mut self, index: usize) -> &mut Place {
        // SAFETY: the first `count` places are written when the frame is made, and arguments are counted.
        unsafe { self.places[..self.count][index].assume_init_mut() }
    }

    #[inline(always)]
    fn slot(&mut self, arg: &Arg, value: u64) {
        self.slots[arg.entry.slot as usize].write(value);
    }

    #[inline(always)]
    fn pair(&mut self, arg: &Arg, pointer: u64, len: usize) {
        let slot = arg.entry.slot as usize;
        self.slots[slot].write(pointer);
        self.slots[slot + 1].write(len as u64);
    }

    /// The address in an argument's register.
    fn pointer(&self, arg: &Arg) -> *const u8 {
        // SAFETY: the argument was put there.
        unsafe { self.slots[arg.entry.slot as usize].assume_init() as *const u8 }
    }
}
