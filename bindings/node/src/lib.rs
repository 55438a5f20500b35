//! The native part of callgate for Node: what JavaScript cannot do itself. It enters the library with arguments that
//! JavaScript has laid out in memory, tells addresses, carries documents, and waits for descriptors. It knows no
//! call: everything is driven by the description, and structs and documents are built and read by
//! JavaScript that is generated from it, because building objects through Node-API is many times slower.

#![cfg_attr(test, allow(dead_code, reason = "`napi` registers nothing in test builds"))]

mod call;
mod describe;
mod document;
mod job;
mod js;
mod poll;

use core::ffi::c_void;
use napi::bindgen_prelude::{JsObjectValue, Object};
use napi_derive::napi;

/// What belongs to one environment (the main thread, or a worker).
#[derive(Default)]
pub(crate) struct Instance {
    /// The functions that were made.
    #[expect(clippy::vec_box, reason = "JavaScript has their addresses, so they must not move")]
    bound: Vec<Box<call::Bound>>,
}

unsafe extern "C" fn drop_instance(_env: js::Env, data: *mut c_void, _hint: *mut c_void) {
    // SAFETY: it is the box that `init` gave, and the environment, with all functions, is gone.
    drop(unsafe { Box::from_raw(data.cast::<Instance>()) });
}

/// The Node-API version that is used.
#[unsafe(no_mangle)]
pub extern "C" fn node_api_module_get_api_version_v1() -> i32 {
    8
}

/// Fills the exports, once for each environment. What JavaScript calls often, or with memory, is added here as a plain
/// callback; the functions of [`describe`] register themselves.
#[napi(module_exports)]
pub fn init(mut exports: Object, env: napi::Env) -> napi::Result<()> {
    let instance = Box::into_raw(Box::<Instance>::default());
    // SAFETY: `env` is Node's; the box is freed by `drop_instance` only.
    unsafe { napi_sys::napi_set_instance_data(env.raw(), instance.cast(), Some(drop_instance), core::ptr::null_mut()) };
    exports.set("abiVersion", callgate_link::cg_abi_version())?;
    exports.set("builtForAbiVersion", callgate_link::ABI_VERSION)?;
    exports.set("library_path", library_path())?;
    exports.create_named_method("memory", call::memory)?;
    exports.create_named_method("locate", call::locate)?;
    exports.create_named_method("call", call::make)?;
    exports.create_named_method("submit", job::submit)?;
    exports.create_named_method("cancel", job::cancel)?;
    exports.create_named_method("document", document::run)?;
    exports.create_named_method("documentLater", document::later)?;
    exports.create_named_method("objectFd", document::object_fd)?;
    exports.create_named_method("objectClose", document::object_close)?;
    exports.create_named_method("poll", poll::start)?;
    exports.create_named_method("pollStop", poll::stop)
}

/// The file that the library was loaded from; empty if the loader does not know.
fn library_path() -> String {
    let path = callgate_link::cg_library_path();
    if path.is_null() {
        return String::new();
    }
    js::text(path).into_owned()
}
