//! Waiting for a descriptor in Node's own event loop, without a thread: `uv_poll`, whose symbols Node exports for
//! addons. The descriptor is duplicated first, so that two waits for one descriptor, and a descriptor that is closed while
//! it is waited for, cannot confuse the loop, which finds its handles by number.

use crate::js::{self, Env, Info, Value};
use core::ffi::{c_int, c_void};
use core::ptr::null_mut;
use napi_sys as n;
use std::cell::Cell;

type UvPollCallback = unsafe extern "C" fn(handle: *mut c_void, status: c_int, events: c_int);
type UvCloseCallback = unsafe extern "C" fn(handle: *mut c_void);

unsafe extern "C" {
    fn uv_handle_size(kind: c_int) -> usize;
    fn uv_handle_type_name(kind: c_int) -> *const core::ffi::c_char;
    fn uv_handle_set_data(handle: *mut c_void, data: *mut c_void);
    fn uv_handle_get_data(handle: *const c_void) -> *mut c_void;
    fn uv_poll_init(event_loop: *mut c_void, handle: *mut c_void, fd: c_int) -> c_int;
    fn uv_poll_start(handle: *mut c_void, events: c_int, callback: UvPollCallback) -> c_int;
    fn uv_poll_stop(handle: *mut c_void) -> c_int;
    fn uv_close(handle: *mut c_void, callback: UvCloseCallback);
}

/// `UV_POLL` of libuv's closed, append-only list of handle kinds.
const UV_POLL: c_int = 8;

/// One wait. It frees itself when libuv has let go of its handle.
struct Wait {
    env: Env,
    handle: Vec<u64>,
    fd: c_int,
    function: n::napi_ref,
    context: n::napi_async_context,
    hook: n::napi_async_cleanup_hook_handle,
    finished: bool,
}

/// What JavaScript holds: the wait until it is over. Of one thread, as the loop is.
struct Ticket(Cell<*mut Wait>);

/// Lets go of a wait: nothing is called any more, memory is freed when the loop says so. A second time does nothing.
///
/// # Safety
/// The wait is not freed yet.
unsafe fn finish(wait: *mut Wait) {
    // SAFETY: the caller's promise; `closed` is called once, later, and frees it.
    unsafe {
        if core::mem::replace(&mut (*wait).finished, true) {
            return;
        }
        let handle = (*wait).handle.as_mut_ptr().cast();
        uv_poll_stop(handle);
        uv_close(handle, closed);
    }
}

unsafe extern "C" fn closed(handle: *mut c_void) {
    // SAFETY: the data that `start` set; libuv has let go.
    let wait = unsafe { Box::from_raw(uv_handle_get_data(handle).cast::<Wait>()) };
    // SAFETY: the descriptor is the wait's own; the hook was added by `start` and runs or is removed here, once.
    unsafe {
        libc::close(wait.fd);
        let mut scope = null_mut();
        n::napi_open_handle_scope(wait.env, &raw mut scope);
        n::napi_async_destroy(wait.env, wait.context);
        js::release(wait.env, wait.function);
        n::napi_close_handle_scope(wait.env, scope);
        n::napi_remove_async_cleanup_hook(wait.hook);
    }
}

/// The environment ends while a wait is on.
unsafe extern "C" fn environment_ends(_hook: n::napi_async_cleanup_hook_handle, data: *mut c_void) {
    // SAFETY: a wait that is over has removed its hook.
    unsafe { finish(data.cast()) };
}

unsafe extern "C" fn ready(handle: *mut c_void, status: c_int, events: c_int) {
    // SAFETY: the data that `start` set.
    let wait = unsafe { &*uv_handle_get_data(handle).cast::<Wait>() };
    let env = wait.env;
    // SAFETY: on the loop's thread, with a scope of its own; the wait is JavaScript's to end.
    unsafe {
        let mut scope = null_mut();
        n::napi_open_handle_scope(env, &raw mut scope);
        let function = js::kept(env, wait.function);
        let arguments = [js::number(env, f64::from(status)), js::number(env, f64::from(events))];
        let receiver = js::object(env);
        uv_poll_stop(handle);
        n::napi_make_callback(
            env,
            wait.context,
            receiver,
            function,
            arguments.len(),
            arguments.as_ptr(),
            null_mut(),
        );
        n::napi_close_handle_scope(env, scope);
    }
}

/// `poll(fd, events, ready)`: waits once for `events` (1 readable, 2 writable) and calls `ready(status, events)`. A ticket
/// for [`stop`] comes back, or a negative error number.
pub(crate) unsafe extern "C" fn start(env: Env, info: Info) -> Value {
    let ([fd, events, function], _) = js::arguments::<3>(env, info);
    let (number, events) = (js::double(env, fd) as c_int, js::double(env, events) as c_int);
    // SAFETY: a number is looked up and duplicated; whether it is open is the kernel's to say.
    let own = unsafe { libc::fcntl(number, libc::F_DUPFD_CLOEXEC, 0) };
    if own < 0 {
        let errno = std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EBADF);
        return js::number(env, f64::from(-errno));
    }
    // SAFETY: a pure function of a number.
    let (size, name) = unsafe { (uv_handle_size(UV_POLL), js::text(uv_handle_type_name(UV_POLL))) };
    let mut event_loop = null_mut();
    // SAFETY: `env` is the running environment.
    unsafe { n::napi_get_uv_event_loop(env, &raw mut event_loop) };
    let mut wait = Box::new(Wait {
        env,
        handle: vec![0; size.div_ceil(8)],
        fd: own,
        function: null_mut(),
        context: null_mut(),
        hook: null_mut(),
        finished: false,
    });
    let handle: *mut c_void = wait.handle.as_mut_ptr().cast();
    let status = if name == "poll" {
        // SAFETY: room of the size that libuv asks for, which stays where it is.
        unsafe { uv_poll_init(event_loop.cast(), handle, own) }
    } else {
        -libc::ENOSYS
    };
    if status < 0 {
        // SAFETY: nobody else has the descriptor.
        unsafe { libc::close(own) };
        return js::number(env, f64::from(status));
    }
    wait.function = js::keep(env, function);
    let resource = js::string(env, "callgate");
    let wait = Box::into_raw(wait);
    // SAFETY: the box lives until `closed`.
    unsafe {
        n::napi_async_init(env, null_mut(), resource, &raw mut (*wait).context);
        n::napi_add_async_cleanup_hook(env, Some(environment_ends), wait.cast(), &raw mut (*wait).hook);
        uv_handle_set_data(handle, wait.cast());
        let status = uv_poll_start(handle, events, ready);
        if status < 0 {
            finish(wait);
            return js::number(env, f64::from(status));
        }
    }
    js::external(env, Ticket(Cell::new(wait)))
}

/// `pollStop(ticket)`: ends a wait. Allowed once it was over, too.
pub(crate) unsafe extern "C" fn stop(env: Env, info: Info) -> Value {
    let ([ticket], _) = js::arguments::<1>(env, info);
    if let Some(ticket) = js::held::<Ticket>(env, ticket) {
        let wait = ticket.0.replace(null_mut());
        if !wait.is_null() {
            // SAFETY: the ticket had it, so it is not over.
            unsafe { finish(wait) };
        }
    }
    null_mut()
}
