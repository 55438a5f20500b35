//! Documents and objects: the request's bytes go in, the answer's are copied once into an `ArrayBuffer`.

use crate::describe;
use crate::job::{self, Task};
use crate::js::{self, Env, Info, Value};
use callgate_link as cg;
use core::ffi::{c_char, c_int, c_void};
use core::ptr::null_mut;
use std::sync::{Arc, Mutex, PoisonError};

/// An object of the library. It is freed when the last one who uses it lets go.
struct Object(*mut c_void);

// SAFETY: the library's objects may be used from any thread, one method after the other.
unsafe impl Send for Object {}
// SAFETY: as above.
unsafe impl Sync for Object {}

impl Drop for Object {
    fn drop(&mut self) {
        // SAFETY: it came from the library, and nobody else has it.
        unsafe { cg::cg_object_free(self.0) };
    }
}

/// What JavaScript holds: an object until it is closed.
type Handle = Mutex<Option<Arc<Object>>>;

fn open(handle: Option<&Handle>) -> Option<Arc<Object>> {
    handle.and_then(|h| h.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

/// What came of a function.
enum Outcome {
    Nothing,
    Document(*mut cg::Block),
    Object(Object),
    Failure(Box<cg::Error>, c_int),
}

// SAFETY: a document is nobody's until it is read.
unsafe impl Send for Outcome {}

fn perform(entry: &cg::Document, object: Option<&Object>, request: &[u8]) -> Outcome {
    let mut error = Box::new(cg::Error {
        number: 0,
        message: [0; 512],
        field: [0; 128],
        kernel: [0; 256],
    });
    let mut out = null_mut();
    let Some(function) = entry.function else {
        return Outcome::Nothing;
    };
    let pointer = if request.is_empty() {
        core::ptr::null()
    } else {
        request.as_ptr()
    };
    // SAFETY: the request's bytes, room for the answer and the error, and an object of the kind that JavaScript keeps for it.
    let result = unsafe {
        function(
            object.map_or(null_mut(), |o| o.0),
            pointer,
            request.len(),
            &raw mut out,
            &raw mut *error,
        )
    };
    if result < 0 {
        Outcome::Failure(error, result)
    } else if out.is_null() {
        Outcome::Nothing
    } else if js::text(entry.makes).is_empty() {
        Outcome::Document(out.cast())
    } else {
        Outcome::Object(Object(out))
    }
}

/// The outcome for JavaScript: an `ArrayBuffer`, an external, nothing; or an error's parts.
fn hand_over(env: Env, outcome: Outcome) -> [Value; 2] {
    let nothing = js::undefined(env);
    match outcome {
        Outcome::Nothing => [nothing, nothing],
        Outcome::Object(object) => [nothing, js::external::<Handle>(env, Mutex::new(Some(Arc::new(object))))],
        Outcome::Document(block) => {
            // SAFETY: the library's document, not yet freed.
            let (data, len) = unsafe { ((*block).data, (*block).len) };
            // copied: an `ArrayBuffer` over the library's memory costs the collector more than the copy does (measured at 180 KB)
            let (value, room) = js::buffer(env, len.next_multiple_of(8));
            if !room.is_null() {
                // SAFETY: the document has `len` bytes and the new buffer at least as many.
                unsafe { core::ptr::copy_nonoverlapping(data, room, len) };
            }
            // SAFETY: copied, not used again.
            unsafe { cg::cg_document_free(block) };
            [nothing, value]
        }
        Outcome::Failure(error, result) => {
            let failure = js::object(env);
            js::set(env, failure, c"errno", js::number(env, f64::from(-result)));
            let words: [(_, &[c_char]); 3] = [
                (c"message", &error.message),
                (c"field", &error.field),
                (c"kernel", &error.kernel),
            ];
            for (name, room) in words {
                js::set(env, failure, name, js::string(env, &js::text(room.as_ptr())));
            }
            [failure, nothing]
        }
    }
}

fn request(env: Env, value: Value) -> Vec<u8> {
    js::view(env, value).map_or_else(Vec::new, |(data, len)| {
        if len == 0 {
            return Vec::new();
        }
        // SAFETY: the view's memory; it is copied before JavaScript runs again.
        unsafe { core::slice::from_raw_parts(data, len) }.to_vec()
    })
}

/// `document(index, object, request)`: `[failure, answer]` as an object with the keys 0 and 1.
pub(crate) unsafe extern "C" fn run(env: Env, info: Info) -> Value {
    let ([index, handle, bytes], _) = js::arguments::<3>(env, info);
    let Some(entry) = describe::document(js::double(env, index)) else {
        return null_mut();
    };
    let object = open(js::held::<Handle>(env, handle));
    let outcome = perform(entry, object.as_deref(), &request(env, bytes));
    let [failure, answer] = hand_over(env, outcome);
    let both = js::object(env);
    js::set(env, both, c"failure", failure);
    js::set(env, both, c"answer", answer);
    both
}

struct DocumentTask {
    entry: &'static cg::Document,
    object: Option<Arc<Object>>,
    request: Vec<u8>,
    outcome: Outcome,
}

// SAFETY: the entry is static data that is never written.
unsafe impl Send for DocumentTask {}

impl Task for DocumentTask {
    fn execute(&mut self) {
        self.outcome = perform(self.entry, self.object.as_deref(), &self.request);
        self.object = None;
    }

    fn answer(&mut self, env: Env) -> [Value; 2] {
        hand_over(env, core::mem::replace(&mut self.outcome, Outcome::Nothing))
    }
}

/// `documentLater(index, object, request, done)`: the same on the thread pool; `done(failure, answer, cancelled)`.
pub(crate) unsafe extern "C" fn later(env: Env, info: Info) -> Value {
    let ([index, handle, bytes, done], _) = js::arguments::<4>(env, info);
    let Some(entry) = describe::document(js::double(env, index)) else {
        return null_mut();
    };
    let task = DocumentTask {
        entry,
        object: open(js::held::<Handle>(env, handle)),
        request: request(env, bytes),
        outcome: Outcome::Nothing,
    };
    let nothing = js::undefined(env);
    job::queue(env, task, done, nothing)
}

/// `objectFd(object)`: the descriptor to wait on, or -1.
pub(crate) unsafe extern "C" fn object_fd(env: Env, info: Info) -> Value {
    let ([handle], _) = js::arguments::<1>(env, info);
    // SAFETY: an object that is not freed.
    let fd = open(js::held::<Handle>(env, handle)).map_or(-1, |object| unsafe { cg::cg_object_fd(object.0) });
    js::number(env, f64::from(fd.max(-1)))
}

/// `objectClose(object)`: frees it, now or when the methods that run are done.
pub(crate) unsafe extern "C" fn object_close(env: Env, info: Info) -> Value {
    let ([handle], _) = js::arguments::<1>(env, info);
    if let Some(handle) = js::held::<Handle>(env, handle) {
        let object = handle.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(object);
    }
    null_mut()
}
