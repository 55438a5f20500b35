//! Calls: JavaScript writes the slots, this enters the library. Memory that JavaScript writes pointers to is made here.

use crate::js::{self, Env, Info, Value};
use crate::{Instance, describe};
use callgate_link as cg;
use core::ffi::c_void;
use core::ptr::null_mut;
use napi_sys as n;

/// Slots that any call may take; the result stands after them.
pub(crate) const SLOTS: usize = 15;

/// A kernel call with the memory that its arguments stand in.
pub(crate) struct Bound {
    pub(crate) entry: &'static cg::Call,
    slots: *mut u64,
    /// The slots that are filled from the views that JavaScript passes, in their order: pointer, then length.
    views: Vec<u8>,
    restarts: bool,
}

/// The numbers at which a result is an error: the kernel's, and then the library's own.
const ERRORS: core::ops::Range<i64> = -4127..0;

/// Enters the library, again after a signal where that is allowed, and stores the result after the slots.
///
/// # Safety
/// `slots` has room for [`SLOTS`] + 1, filled as the call wants them.
pub(crate) unsafe fn enter(entry: &cg::Call, restarts: bool, slots: *mut u64) -> i64 {
    let Some(thunk) = entry.thunk else {
        return -38;
    };
    loop {
        // SAFETY: the caller's promise.
        let result = unsafe { thunk(slots) };
        // libuv does the same for the calls of `fs`
        if restarts && result == -i64::from(libc::EINTR) {
            continue;
        }
        // SAFETY: the caller's promise.
        unsafe { slots.add(SLOTS).write(result as u64) };
        return result;
    }
}

/// Whether a result is an error.
pub(crate) fn failed(entry: &cg::Call, result: i64) -> bool {
    entry.fallible != 0 && ERRORS.contains(&result)
}

/// The library's sentence about an error.
///
/// # Safety
/// `slots` is what the call was made with, and what it points to is still there.
pub(crate) unsafe fn explain(entry: &cg::Call, slots: *const u64, result: i64) -> String {
    let mut room = vec![0_u8; 2048];
    // SAFETY: the caller's promise, and room for as many bytes as are said.
    let length = unsafe { cg::cg_error_text(entry, slots, result, room.as_mut_ptr().cast(), room.len()) };
    room.truncate(length.min(room.len() - 1));
    String::from_utf8_lossy(&room).into_owned()
}

/// The body of every call: fills in the views' pointers, enters, and tells nothing, or the sentence about an error.
unsafe extern "C" fn run(env: Env, info: Info) -> Value {
    let mut views = [null_mut(); 4];
    let (mut count, mut data) = (views.len(), null_mut());
    // SAFETY: there is room for as many as `count` says.
    unsafe { n::napi_get_cb_info(env, info, &raw mut count, views.as_mut_ptr(), null_mut(), &raw mut data) };
    // SAFETY: `make` gave the pointer; the box lives as long as the environment.
    let bound = unsafe { &*data.cast::<Bound>() };
    for (slot, view) in bound.views.iter().zip(views) {
        if let Some((pointer, length)) = js::view(env, view) {
            // SAFETY: slots of this call, which has fewer than there is room for.
            unsafe {
                bound.slots.add(usize::from(*slot)).write(pointer as u64);
                bound.slots.add(usize::from(*slot) + 1).write(length as u64);
            }
        }
    }
    // SAFETY: JavaScript has filled the slots; pointers among them are to memory that it holds.
    let result = unsafe { enter(bound.entry, bound.restarts, bound.slots) };
    if failed(bound.entry, result) {
        // SAFETY: as above.
        return js::string(env, &unsafe { explain(bound.entry, bound.slots, result) });
    }
    null_mut()
}

/// `call(index, slots)`: the function of a call, whose slots stand in that memory.
pub(crate) unsafe extern "C" fn make(env: Env, info: Info) -> Value {
    let ([index, slots], _) = js::arguments::<2>(env, info);
    let (Some(entry), Some((slots, size))) = (describe::call(js::double(env, index)), js::view(env, slots)) else {
        return null_mut();
    };
    if size < (SLOTS + 1) * 8 || usize::from(entry.slots) > SLOTS {
        return null_mut();
    }
    let mut bound = Box::new(Bound {
        entry,
        slots: slots.cast(),
        views: describe::view_slots(entry),
        restarts: describe::has(entry.properties, "restarts"),
    });
    let mut data: *mut c_void = null_mut();
    // SAFETY: `env` is the running environment, its data an `Instance`.
    let instance = unsafe {
        n::napi_get_instance_data(env, &raw mut data);
        &mut *data.cast::<Instance>()
    };
    let pointer: *mut Bound = &raw mut *bound;
    instance.bound.push(bound);
    js::function(env, c"call", run, pointer.cast())
}

/// `memory(size)`: an `ArrayBuffer` that never moves, for as long as JavaScript keeps it.
pub(crate) unsafe extern "C" fn memory(env: Env, info: Info) -> Value {
    let ([size], _) = js::arguments::<1>(env, info);
    js::buffer(env, js::double(env, size) as usize).0
}

/// `locate(view, out)`: the view's address and length in bytes, as two unsigned 64-bit numbers in `out`.
pub(crate) unsafe extern "C" fn locate(env: Env, info: Info) -> Value {
    let ([view, out], _) = js::arguments::<2>(env, info);
    if let (Some((pointer, length)), Some((out, 16..))) = (js::view(env, view), js::view(env, out)) {
        // SAFETY: there is room for two words.
        unsafe {
            out.cast::<u64>().write_unaligned(pointer as u64);
            out.cast::<u64>().add(1).write_unaligned(length as u64);
        }
    }
    null_mut()
}
