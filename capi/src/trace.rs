//! Tracing: with `CALLGATE_TRACE` in the environment every call is written to the standard error output as strace
//! would. The switch is read once, when the library is loaded; off, it costs one predicted branch.

use crate::exports;
use crate::format;
use core::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::io::Write;

static ON: AtomicBool = AtomicBool::new(false);

/// Whether calls are traced.
#[inline(always)]
pub(crate) fn on() -> bool {
    ON.load(Relaxed)
}

/// Runs when the library is loaded, before any of its functions can be called.
extern "C" fn load() {
    if std::env::var_os("CALLGATE_TRACE").is_some_and(|v| !v.is_empty() && v != "0") {
        ON.store(true, Relaxed);
    }
}

#[used]
#[cfg_attr(target_vendor = "apple", unsafe(link_section = "__DATA,__mod_init_func"))]
#[cfg_attr(not(target_vendor = "apple"), unsafe(link_section = ".init_array"))]
static LOAD: extern "C" fn() = load;

/// Calls, and writes what was called and answered.
///
/// # Safety
/// `slots` has what the call at `index` takes, and `raw` is its function.
#[cold]
#[inline(never)]
pub(crate) unsafe fn call(index: usize, slots: *const u64, raw: unsafe extern "C" fn(*const u64) -> i64) -> i64 {
    let call = exports::call(index);
    // a call without arguments may bring no array
    let args = if call.slots == 0 {
        &[]
    } else {
        // SAFETY: the caller's promise.
        unsafe { core::slice::from_raw_parts(slots, call.slots as usize) }
    };
    let returns = exports::result_kind(call.result) != "NEVER";
    if !returns || crate::describe::text(call.name).starts_with("execve") {
        line(&format::call(call, args, None), "?");
    }
    // SAFETY: the caller's promise.
    let result = unsafe { raw(slots) };
    line(&format::call(call, args, Some(result)), &format::result(call, result));
    result
}

/// A documents function that has returned.
#[cold]
pub(crate) fn document(name: &str, request: &str, result: &str) {
    line(&format!("{name}({request})"), result);
}

/// In one write, so that lines of several threads do not mix.
fn line(call: &str, result: &str) {
    let _ = std::io::stderr().write_all(format!("{call} = {result}\n").as_bytes());
}
