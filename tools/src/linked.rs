//! The library that this program is linked with.

use crate::describe::{self, Description};
use crate::library::Result;
use callgate_link as c;
use std::ffi::{CStr, OsStr, c_char};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

/// Its description.
pub fn description() -> Result<Description> {
    describe::read(&file()?)
}

fn file() -> Result<PathBuf> {
    // SAFETY: all zero is a value of this struct of pointers.
    let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
    // SAFETY: the struct is there to be written to; an address that belongs to nothing is an answer of 0.
    let found = unsafe { libc::dladdr(c::cg_describe as *const libc::c_void, &raw mut info) };
    if found == 0 {
        return Err("the library's file is not known".into());
    }
    // SAFETY: the loader's own name of the file, which lives as long as the library is loaded.
    let name = unsafe { CStr::from_ptr(info.dli_fname) };
    Ok(PathBuf::from(OsStr::from_bytes(name.to_bytes())))
}

/// The text of the C header.
pub fn header() -> String {
    text(c::cg_header())
}

/// The declarations for LuaJIT.
pub fn declarations() -> String {
    text(c::cg_cdef())
}

fn text(pointer: *const c_char) -> String {
    // SAFETY: both functions give a NUL-terminated text that lives as long as the library.
    unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned()
}
