//! The library's description of itself, as C sees it.

use crate::exports;
use callgate_abi::{ABI_VERSION, Description};
use core::ffi::{CStr, c_char};
use core::ptr;

/// The system's name.
pub(crate) const OS: &str = if cfg!(target_os = "linux") {
    "linux\0"
} else if cfg!(target_os = "freebsd") {
    "freebsd\0"
} else if cfg!(target_os = "netbsd") {
    "netbsd\0"
} else {
    "macos\0"
};

/// The processor's name.
pub(crate) const ARCH: &str = if cfg!(target_arch = "x86_64") {
    "x86_64\0"
} else if cfg!(target_arch = "aarch64") {
    "aarch64\0"
} else if cfg!(target_arch = "riscv64") {
    "riscv64\0"
} else if cfg!(target_arch = "arm") {
    "arm\0"
} else if cfg!(target_arch = "x86") {
    "i686\0"
} else if cfg!(target_arch = "powerpc64") {
    "powerpc64le\0"
} else {
    "s390x\0"
};

/// The C declarations of this platform, NUL-terminated.
const CDEF: &str = concat!(include_str!(concat!(env!("OUT_DIR"), "/callgate.cdef")), "\0");

/// The C header for all platforms, as it stands in `include/`.
const HEADER: &str = concat!(include_str!(concat!(env!("OUT_DIR"), "/callgate.h")), "\0");

/// A text of the tables.
pub(crate) fn text(pointer: *const c_char) -> &'static str {
    // SAFETY: the tables hold only pointers to NUL-terminated UTF-8 literals.
    unsafe { CStr::from_ptr(pointer) }.to_str().unwrap_or_default()
}

/// The version of the C ABI: a caller built for another one must not go on.
#[unsafe(no_mangle)]
pub extern "C" fn cg_abi_version() -> u32 {
    ABI_VERSION
}

/// The description: every call, constant, structure and document type of this library on this platform.
#[unsafe(no_mangle)]
pub extern "C" fn cg_describe() -> *const Description {
    exports::description()
}

/// The C declarations of this platform without preprocessor lines, for `ffi.cdef`.
#[unsafe(no_mangle)]
pub extern "C" fn cg_cdef() -> *const c_char {
    CDEF.as_ptr().cast()
}

/// The text of `callgate.h`, for all platforms.
#[unsafe(no_mangle)]
pub extern "C" fn cg_header() -> *const c_char {
    HEADER.as_ptr().cast()
}

/// The file that holds this library, as the loader was given it: the program itself where the library is linked into it.
/// Null if the loader does not know. The text stays as long as the library is loaded.
#[unsafe(no_mangle)]
pub extern "C" fn cg_library_path() -> *const c_char {
    let mut info = libc::Dl_info {
        dli_fname: ptr::null(),
        dli_fbase: ptr::null_mut(),
        dli_sname: ptr::null(),
        dli_saddr: ptr::null_mut(),
    };
    // SAFETY: an address inside this library, and room for the answer.
    if unsafe { libc::dladdr(cg_describe().cast(), &raw mut info) } == 0 {
        return ptr::null();
    }
    info.dli_fname
}
