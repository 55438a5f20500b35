//! The little of Node-API that is used, with names.

use core::ffi::{CStr, c_char, c_void};
use core::ptr::null_mut;
use napi_sys as n;
use std::borrow::Cow;

pub(crate) type Env = n::napi_env;
pub(crate) type Value = n::napi_value;
pub(crate) type Info = n::napi_callback_info;
pub(crate) type Callback = unsafe extern "C" fn(Env, Info) -> Value;

/// A text of the description.
pub(crate) fn text(pointer: *const c_char) -> Cow<'static, str> {
    if pointer.is_null() {
        return Cow::Borrowed("");
    }
    // SAFETY: texts of the description are NUL-terminated and live as long as the library.
    unsafe { CStr::from_ptr(pointer) }.to_string_lossy()
}

macro_rules! make {
    ($function:ident, $env:expr $(, $argument:expr)*) => {{
        let mut value: Value = null_mut();
        // SAFETY: `env` is the running environment's; lengths are those of the texts given.
        unsafe { n::$function($env $(, $argument)*, &raw mut value) };
        value
    }};
}

pub(crate) fn number(env: Env, value: f64) -> Value {
    make!(napi_create_double, env, value)
}

pub(crate) fn string(env: Env, text: &str) -> Value {
    make!(napi_create_string_utf8, env, text.as_ptr().cast(), text.len() as isize)
}

pub(crate) fn undefined(env: Env) -> Value {
    make!(napi_get_undefined, env)
}

pub(crate) fn object(env: Env) -> Value {
    make!(napi_create_object, env)
}

pub(crate) fn function(env: Env, name: &CStr, callback: Callback, data: *mut c_void) -> Value {
    make!(
        napi_create_function,
        env,
        name.as_ptr(),
        name.count_bytes() as isize,
        Some(callback),
        data
    )
}

/// Sets a property. For objects that are made once only: it is slow.
pub(crate) fn set(env: Env, object: Value, name: &CStr, value: Value) {
    // SAFETY: both values are of the running environment.
    unsafe { n::napi_set_named_property(env, object, name.as_ptr(), value) };
}

/// An `ArrayBuffer` of zeros, and where it lies.
pub(crate) fn buffer(env: Env, size: usize) -> (Value, *mut u8) {
    let mut data = null_mut();
    let value = make!(napi_create_arraybuffer, env, size, &raw mut data);
    (value, data.cast())
}

/// The arguments of a callback; those that are missing are undefined.
pub(crate) fn arguments<const N: usize>(env: Env, info: Info) -> ([Value; N], *mut c_void) {
    let mut values = [null_mut(); N];
    let (mut count, mut data) = (N, null_mut());
    // SAFETY: there is room for as many as `count` says.
    unsafe {
        n::napi_get_cb_info(
            env,
            info,
            &raw mut count,
            values.as_mut_ptr(),
            null_mut(),
            &raw mut data,
        )
    };
    (values, data)
}

/// A number, or 0.
pub(crate) fn double(env: Env, value: Value) -> f64 {
    let mut number = 0.0;
    // SAFETY: the value is of the running environment; another kind of value leaves the number as it is.
    unsafe { n::napi_get_value_double(env, value, &raw mut number) };
    number
}

/// Where a typed array's memory is, and its length in bytes; nothing if it is none.
pub(crate) fn view(env: Env, value: Value) -> Option<(*mut u8, usize)> {
    let (mut kind, mut length, mut data) = (0, 0, null_mut());
    // SAFETY: the value is of the running environment; what is not wanted is null.
    let status = unsafe {
        n::napi_get_typedarray_info(
            env,
            value,
            &raw mut kind,
            &raw mut length,
            &raw mut data,
            null_mut(),
            null_mut(),
        )
    };
    if status != n::Status::napi_ok {
        return None;
    }
    let width = match kind {
        n::TypedarrayType::int16_array | n::TypedarrayType::uint16_array => 2,
        n::TypedarrayType::int32_array | n::TypedarrayType::uint32_array | n::TypedarrayType::float32_array => 4,
        n::TypedarrayType::float64_array | n::TypedarrayType::bigint64_array | n::TypedarrayType::biguint64_array => 8,
        _ => 1,
    };
    Some((data.cast(), length * width))
}

/// A value that outlives the callback.
pub(crate) fn keep(env: Env, value: Value) -> n::napi_ref {
    let mut reference = null_mut();
    // SAFETY: the value is of the running environment.
    unsafe { n::napi_create_reference(env, value, 1, &raw mut reference) };
    reference
}

/// A kept value.
pub(crate) fn kept(env: Env, reference: n::napi_ref) -> Value {
    make!(napi_get_reference_value, env, reference)
}

/// Lets a kept value go.
pub(crate) fn release(env: Env, reference: n::napi_ref) {
    // SAFETY: it was made by `keep` and is not used again.
    unsafe { n::napi_delete_reference(env, reference) };
}

/// An `External` that owns a box.
pub(crate) fn external<T>(env: Env, value: T) -> Value {
    unsafe extern "C" fn free<T>(_env: Env, data: *mut c_void, _hint: *mut c_void) {
        // SAFETY: the box that was made below.
        drop(unsafe { Box::from_raw(data.cast::<T>()) });
    }
    let data = Box::into_raw(Box::new(value)).cast();
    make!(napi_create_external, env, data, Some(free::<T>), null_mut())
}

/// What an `External` of ours holds. JavaScript never hands them to programs, so that one of another type cannot come.
pub(crate) fn held<'a, T>(env: Env, value: Value) -> Option<&'a T> {
    let mut data = null_mut();
    // SAFETY: the value is of the running environment; anything else than an external leaves null.
    unsafe { n::napi_get_value_external(env, value, &raw mut data) };
    // SAFETY: `external` made it, with this type, and it lives while the value is on the caller's stack.
    unsafe { data.cast::<T>().as_ref() }
}

/// Calls a function of JavaScript from a callback of the event loop, errors being left to the loop.
pub(crate) fn invoke(env: Env, function: Value, arguments: &[Value]) {
    // SAFETY: values of the running environment, as many as are said.
    unsafe {
        n::napi_call_function(
            env,
            undefined(env),
            function,
            arguments.len(),
            arguments.as_ptr(),
            null_mut(),
        )
    };
}
