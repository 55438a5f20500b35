//! The native part of callgate for Node: what JavaScript cannot do itself. It enters the library with arguments that
//! JavaScript has laid out in memory, tells addresses, carries documents, and waits for descriptors. It knows no
//! call: everything is driven by the description, and structs and documents are built and read by
//! JavaScript that is generated from it, because building objects through Node-API is many times slower.

mod call;
mod describe;
mod document;
mod job;
mod js;
mod poll;

use core::ffi::{c_char, c_int, c_void};
use js::{Env, Value};

/// What belongs to one environment (the main thread, or a worker).
#[derive(Default)]
pub(crate) struct Instance {
    /// The functions that were made.
    #[expect(clippy::vec_box, reason = "JavaScript has their addresses, so they must not move")]
    bound: Vec<Box<call::Bound>>,
}

unsafe extern "C" fn drop_instance(_env: Env, data: *mut c_void, _hint: *mut c_void) {
    // SAFETY: it is the box that `napi_register_module_v1` gave, and the environment, with all functions, is gone.
    drop(unsafe { Box::from_raw(data.cast::<Instance>()) });
}

/// The Node-API version that is used.
#[unsafe(no_mangle)]
pub extern "C" fn node_api_module_get_api_version_v1() -> i32 {
    8
}

/// The entry that Node calls, once for each environment.
///
/// # Safety
/// Called by Node.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn napi_register_module_v1(env: Env, exports: Value) -> Value {
    let instance = Box::into_raw(Box::<Instance>::default());
    // SAFETY: `env` is Node's; the box is freed by `drop_instance` only.
    unsafe { napi_sys::napi_set_instance_data(env, instance.cast(), Some(drop_instance), core::ptr::null_mut()) };
    let version = js::number(env, f64::from(callgate_link::cg_abi_version()));
    js::set(env, exports, c"abiVersion", version);
    js::set(env, exports, c"libraryPath", js::string(env, &library_path()));
    for (name, function) in [
        (c"list", describe::list as js::Callback),
        (c"describe", describe::entry),
        (c"constants", describe::constants),
        (c"memory", call::memory),
        (c"locate", call::locate),
        (c"call", call::make),
        (c"submit", job::submit),
        (c"cancel", job::cancel),
        (c"document", document::run),
        (c"documentLater", document::later),
        (c"objectFd", document::object_fd),
        (c"objectClose", document::object_close),
        (c"poll", poll::start),
        (c"pollStop", poll::stop),
    ] {
        js::set(
            env,
            exports,
            name,
            js::function(env, name, function, core::ptr::null_mut()),
        );
    }
    exports
}

/// The file that the library was loaded from.
fn library_path() -> String {
    // SAFETY: all zero is a valid `Dl_info`.
    let mut info: libc::Dl_info = unsafe { core::mem::zeroed() };
    let inside = callgate_link::cg_describe().cast::<c_void>();
    // SAFETY: an address inside the library, and room for the answer.
    let found: c_int = unsafe { libc::dladdr(inside, &raw mut info) };
    if found == 0 || info.dli_fname.is_null() {
        return String::new();
    }
    js::text(info.dli_fname.cast::<c_char>()).into_owned()
}
