//! Errors in sentences: what was called with what, what the kernel said, what that means for this call.

use crate::describe::text;
use crate::exports;
use crate::format;
use callgate_abi::{Call, ErrorNote};
use callgate_core::Errno;
use core::ffi::{CStr, c_char, c_int};

/// The message of an error number: the kernel's, or the library's own.
pub(crate) fn message(errno: i32) -> String {
    match errno {
        4096 => "an argument cannot be right".to_owned(),
        4097 => "unknown to this library".to_owned(),
        4098 => "library and caller do not fit together".to_owned(),
        4099 => "a fault in the library itself".to_owned(),
        _ => Errno::from_raw(errno).to_string(),
    }
}

/// What the error means for the call, if its description says so.
fn note(call: &Call, errno: i32) -> Option<&'static str> {
    notes(call)
        .iter()
        .find(|n| is_name(text(n.name), errno))
        .map(|n| text(n.doc))
}

fn notes(call: &Call) -> &'static [ErrorNote] {
    // SAFETY: the table says how many there are.
    unsafe { core::slice::from_raw_parts(call.errors, call.error_count as usize) }
}

/// Whether the number has this name. It may have several: a manual page says `EWOULDBLOCK` of what prints as `EAGAIN`.
fn is_name(name: &str, errno: i32) -> bool {
    let name = name.strip_prefix('E');
    Errno::ALL
        .iter()
        .any(|(known, number, _)| number.raw() == errno && name == Some(known))
}

/// `No such file or directory: the file does not exist`.
fn sentence(call: &Call, errno: i32) -> String {
    match note(call, errno) {
        Some(note) => format!("{}: {note}", message(errno)),
        None => message(errno),
    }
}

/// Copies text into a caller's room, NUL-terminated and cut at a character; the length that it wants.
///
/// # Safety
/// `out` has `room` writable bytes, or is null with `room` 0.
unsafe fn give(words: &str, out: *mut c_char, room: usize) -> usize {
    if room > 0 && !out.is_null() {
        let end = words.floor_char_boundary(room - 1);
        // SAFETY: end < room.
        unsafe {
            core::ptr::copy_nonoverlapping(words.as_ptr(), out.cast::<u8>(), end);
            *out.add(end) = 0;
        }
    }
    words.len()
}

/// What an error means for a call, in a sentence, into `out` (NUL-terminated, cut to `room`); the sentence's whole length
/// is returned. `name` is the call's without `cg_`, `number` the error's.
///
/// # Safety
/// `name` is NUL-terminated; `out` has `room` writable bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_explain(name: *const c_char, number: c_int, out: *mut c_char, room: usize) -> usize {
    let name = if name.is_null() {
        c""
    } else {
        // SAFETY: the caller's promise.
        unsafe { CStr::from_ptr(name) }
    };
    let call = exports::calls()
        .iter()
        .find(|c| text(c.name).as_bytes() == name.to_bytes());
    let words = call.map_or_else(|| message(number), |call| sentence(call, number));
    // SAFETY: the caller's promise.
    unsafe { give(&words, out, room) }
}

/// The same with the arguments, which are those that the call's thunk was given:
/// `openat(AT_FDCWD, "/none", O_RDONLY, 0): No such file or directory: the file does not exist`.
///
/// # Safety
/// `call` is an entry of the description, `slots` has what it takes, `out` has `room` writable bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_error_text(
    call: *const Call,
    slots: *const u64,
    result: i64,
    out: *mut c_char,
    room: usize,
) -> usize {
    // SAFETY: the caller's promise.
    let words = match unsafe { call.as_ref() } {
        Some(call) => {
            let count = if slots.is_null() { 0 } else { call.slots as usize };
            let slots = if count == 0 {
                &[]
            } else {
                // SAFETY: the caller's promise.
                unsafe { core::slice::from_raw_parts(slots, count) }
            };
            let what = if count == usize::from(call.slots) {
                format::call(call, slots, Some(result))
            } else {
                text(call.name).to_owned()
            };
            format!("{what}: {}", sentence(call, result.wrapping_neg() as i32))
        }
        None => message(result.wrapping_neg() as i32),
    };
    // SAFETY: the caller's promise.
    unsafe { give(&words, out, room) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_note_is_found_by_its_number() {
        for call in exports::calls() {
            for note in notes(call) {
                let known = (1..4096).find(|errno| is_name(text(note.name), *errno));
                let errno = known.unwrap_or_else(|| panic!("{}: no error {}", text(call.name), text(note.name)));
                assert!(super::note(call, errno).is_some());
            }
        }
    }

    #[test]
    fn a_number_goes_by_all_its_names() {
        assert!(is_name("EAGAIN", libc::EAGAIN) && is_name("EWOULDBLOCK", libc::EAGAIN));
        assert!(is_name("E2BIG", libc::E2BIG) && !is_name("2BIG", libc::E2BIG));
    }
}
