//! The library's own functions, for bindings written in Rust. Kernel calls are not declared: a binding finds them in
//! the description.

pub use callgate_abi::*;
use core::ffi::{c_char, c_int, c_void};

unsafe extern "C" {
    /// The version of the C ABI.
    pub safe fn cg_abi_version() -> u32;
    /// The description.
    pub safe fn cg_describe() -> *const Description;
    /// The C declarations of this platform.
    pub safe fn cg_cdef() -> *const c_char;
    /// The text of the C header.
    pub safe fn cg_header() -> *const c_char;
    /// The file that holds the library; null if the loader does not know.
    pub safe fn cg_library_path() -> *const c_char;
    /// What an error means for a call.
    pub fn cg_explain(name: *const c_char, number: c_int, out: *mut c_char, room: usize) -> usize;
    /// The same with the arguments.
    pub fn cg_error_text(call: *const Call, slots: *const u64, result: i64, out: *mut c_char, room: usize) -> usize;
    /// Frees a document.
    pub fn cg_document_free(document: *mut Block);
    /// The descriptor of an object.
    pub fn cg_object_fd(object: *const c_void) -> c_int;
    /// Frees an object.
    pub fn cg_object_free(object: *mut c_void);
}
