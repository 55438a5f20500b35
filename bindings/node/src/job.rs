//! Calls on the thread pool. A job's arguments lie in an `ArrayBuffer` of its own, slots first, which is held
//! until the job is done; programs never see it, so it cannot be changed or moved meanwhile.

use crate::call;
use crate::describe;
use crate::js::{self, Env, Info, Value};
use callgate_link as cg;
use core::ffi::c_void;
use core::ptr::null_mut;
use napi_sys as n;
use std::sync::Mutex;

/// What runs on the thread pool, and what it says to JavaScript afterwards.
pub(crate) trait Task: Send + 'static {
    /// Runs on a thread of the pool.
    fn execute(&mut self);
    /// The arguments of the function that is called on JavaScript's thread.
    fn answer(&mut self, env: Env) -> [Value; 2];
}

struct Work<T> {
    task: T,
    function: n::napi_ref,
    held: n::napi_ref,
    work: n::napi_async_work,
    handle: *const Mutex<n::napi_async_work>,
}

unsafe extern "C" fn execute<T: Task>(_env: Env, data: *mut c_void) {
    // SAFETY: the box that `queue` made; nobody else touches it until it is done.
    unsafe { &mut *data.cast::<Work<T>>() }.task.execute();
}

unsafe extern "C" fn complete<T: Task>(env: Env, status: n::napi_status, data: *mut c_void) {
    // SAFETY: the box that `queue` made, which is done now.
    let mut work = unsafe { Box::from_raw(data.cast::<Work<T>>()) };
    // SAFETY: the handle is an external that `held` keeps.
    *unsafe { &*work.handle }.lock().unwrap_or_else(|e| e.into_inner()) = null_mut();
    // SAFETY: made by `queue` and done.
    unsafe { n::napi_delete_async_work(env, work.work) };
    let function = js::kept(env, work.function);
    if status == n::Status::napi_cancelled {
        let cancelled = js::number(env, 1.0);
        let nothing = js::undefined(env);
        js::invoke(env, function, &[nothing, nothing, cancelled]);
    } else {
        let answer = work.task.answer(env);
        js::invoke(env, function, &answer);
    }
    js::release(env, work.function);
    js::release(env, work.held);
}

/// Queues a task; `held` is kept until it is done. A handle comes back for [`cancel`].
pub(crate) fn queue<T: Task>(env: Env, task: T, function: Value, held: Value) -> Value {
    let handle = js::external(env, Mutex::new(null_mut::<n::napi_async_work__>()));
    let keeper = js::object(env);
    js::set(env, keeper, c"handle", handle);
    js::set(env, keeper, c"held", held);
    let mutex: &Mutex<n::napi_async_work> = match js::held(env, handle) {
        Some(mutex) => mutex,
        None => return null_mut(),
    };
    let mut work = Box::new(Work {
        task,
        function: js::keep(env, function),
        held: js::keep(env, keeper),
        work: null_mut(),
        handle: mutex,
    });
    let name = js::string(env, "callgate");
    let place = &raw mut work.work;
    let data = Box::into_raw(work);
    // SAFETY: the box lives until `complete` takes it back.
    unsafe {
        n::napi_create_async_work(
            env,
            null_mut(),
            name,
            Some(execute::<T>),
            Some(complete::<T>),
            data.cast(),
            place,
        );
        *mutex.lock().unwrap_or_else(|e| e.into_inner()) = (*data).work;
        n::napi_queue_async_work(env, (*data).work);
    }
    handle
}

/// `cancel(handle)`: takes a job out of the queue if it has not begun. Its function is then told so.
pub(crate) unsafe extern "C" fn cancel(env: Env, info: Info) -> Value {
    let ([handle], _) = js::arguments::<1>(env, info);
    if let Some(mutex) = js::held::<Mutex<n::napi_async_work>>(env, handle) {
        let work = *mutex.lock().unwrap_or_else(|e| e.into_inner());
        if !work.is_null() {
            // SAFETY: not null: neither done nor deleted.
            unsafe { n::napi_cancel_async_work(env, work) };
        }
    }
    null_mut()
}

/// A kernel call.
struct CallTask {
    entry: &'static cg::Call,
    restarts: bool,
    slots: *mut u64,
    failure: Option<String>,
}

// SAFETY: the slots are the job's alone while it runs.
unsafe impl Send for CallTask {}

impl Task for CallTask {
    fn execute(&mut self) {
        // SAFETY: JavaScript has filled the slots, and the memory that they point to is held with them.
        let result = unsafe { call::enter(self.entry, self.restarts, self.slots) };
        if call::failed(self.entry, result) {
            // SAFETY: as above.
            self.failure = Some(unsafe { call::explain(self.entry, self.slots, result) });
        }
    }

    fn answer(&mut self, env: Env) -> [Value; 2] {
        let failure = self.failure.take();
        [
            failure.map_or_else(|| js::undefined(env), |text| js::string(env, &text)),
            js::undefined(env),
        ]
    }
}

/// `submit(index, slots, held, done)`: makes the call on the thread pool, holds `held`, then calls `done(failure, _, cancelled)`.
pub(crate) unsafe extern "C" fn submit(env: Env, info: Info) -> Value {
    let ([index, slots, held, done], _) = js::arguments::<4>(env, info);
    let (Some(entry), Some((slots, size))) = (describe::call(js::double(env, index)), js::view(env, slots)) else {
        return null_mut();
    };
    if size < (call::SLOTS + 1) * 8 || usize::from(entry.slots) > call::SLOTS {
        return null_mut();
    }
    let task = CallTask {
        entry,
        restarts: describe::has(entry.properties, "restarts"),
        slots: slots.cast(),
        failure: None,
    };
    queue(env, task, done, held)
}
