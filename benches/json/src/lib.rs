//! The rows of `callgate_core::sample` as JSON, made in Rust: what a library that speaks JSON would hand out.

use callgate_core::sample;
use std::ffi::{CString, c_char};

/// `count` rows as a JSON array, NUL-terminated; freed by `bench_json_free`. Null if there is no memory.
#[unsafe(no_mangle)]
pub extern "C" fn bench_json(count: u32) -> *mut c_char {
    let rows = sample::rows(sample::RowsRequest { count }).unwrap_or_default();
    let text = serde_json::to_vec(&rows).unwrap_or_default();
    CString::new(text).map_or(std::ptr::null_mut(), CString::into_raw)
}

/// Frees what `bench_json` gave.
///
/// # Safety
/// `text` came from `bench_json` and is not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bench_json_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: the caller's promise.
        drop(unsafe { CString::from_raw(text) });
    }
}
