//! Documents and objects at the boundary: a request comes in as a tagged tree, an answer goes out as a record tape,
//! an error fills the caller's `cg_error`. No panic crosses.

use crate::columns::{self, Plan};
use crate::describe::text;
use crate::exports;
use crate::tape::{Misfit, Tape};
use crate::trace;
use crate::tree::Tree;
use callgate_abi::{Block, Error as CError};
use callgate_core::Errno;
use callgate_core::document::{Error, Object};
use core::any::Any;
use core::ffi::{c_char, c_int, c_void};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

/// The request of a function that takes none: nothing, or an empty map.
#[allow(dead_code, reason = "a platform's documents may all take something")]
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Empty {}

/// What becomes of a documents function.
pub(crate) enum Failure {
    /// It was refused or failed.
    Told(Error),
    /// The library's own fault.
    Own(i32, String),
}

impl From<Misfit> for Failure {
    fn from(misfit: Misfit) -> Self {
        Self::Own(4099, misfit.to_string())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Told(error)
    }
}

/// A document that was handed out: its face for C first, then what owns the memory.
#[repr(C)]
struct Owned {
    block: Block,
    words: Vec<u64>,
}

/// An object that was handed out.
struct Handle {
    fd: c_int,
    #[allow(dead_code, reason = "a platform's documents may make no objects")]
    object: Mutex<Box<dyn Any + Send>>,
}

/// The bodies of all documents functions. `index` is the function's place in the table.
///
/// # Safety
/// As the exported functions say.
pub(crate) unsafe fn function<R, T>(
    index: usize,
    request: *const u8,
    len: usize,
    out: *mut *mut c_void,
    error: *mut CError,
    body: impl FnOnce(R) -> Result<T, Error>,
) -> c_int
where
    R: DeserializeOwned + Default,
    T: Serialize,
{
    // SAFETY: the caller's promise.
    unsafe {
        run(index, request, len, out, error, |request, plan| {
            answer(index, body(request)?, plan)
        })
    }
}

/// A function that makes an object.
///
/// # Safety
/// As the exported functions say.
#[allow(dead_code, reason = "a platform's documents may make no objects")]
pub(crate) unsafe fn make<R, O>(
    index: usize,
    request: *const u8,
    len: usize,
    out: *mut *mut c_void,
    error: *mut CError,
    body: impl FnOnce(R) -> Result<O, Error>,
) -> c_int
where
    R: DeserializeOwned + Default,
    O: Object + 'static,
{
    let made = |request, _: Option<Plan>| {
        let object = body(request)?;
        let fd = object.fd().unwrap_or(-1);
        Ok(Box::into_raw(Box::new(Handle {
            fd,
            object: Mutex::new(Box::new(object)),
        }))
        .cast())
    };
    // SAFETY: the caller's promise.
    unsafe { run(index, request, len, out, error, made) }
}

/// A method of an object. Methods of one object run one after the other.
///
/// # Safety
/// As the exported functions say.
#[allow(dead_code, reason = "a platform's documents may make no objects")]
pub(crate) unsafe fn method<O, R, T>(
    index: usize,
    object: *mut c_void,
    request: *const u8,
    len: usize,
    out: *mut *mut c_void,
    error: *mut CError,
    body: impl FnOnce(&mut O, R) -> Result<T, Error>,
) -> c_int
where
    O: 'static,
    R: DeserializeOwned + Default,
    T: Serialize,
{
    let called = |request, plan| {
        // SAFETY: the caller's promise: null, or an object that is not freed.
        let handle = unsafe { object.cast::<Handle>().as_ref() };
        let handle = handle.ok_or_else(|| Error::invalid("", "there is no object"))?;
        let mut object = handle.object.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let object = object
            .downcast_mut::<O>()
            .ok_or_else(|| Error::invalid("", "the object is of another kind"))?;
        answer(index, body(object, request)?, plan)
    };
    // SAFETY: the caller's promise.
    unsafe { run(index, request, len, out, error, called) }
}

/// The answer on a tape, or as the columns that were asked for, or null where there is nothing to say.
fn answer<T: Serialize>(index: usize, value: T, plan: Option<Plan>) -> Result<*mut c_void, Failure> {
    let Ok(type_index) = usize::try_from(exports::documents()[index].result) else {
        return Ok(core::ptr::null_mut());
    };
    let Some(plan) = plan else {
        return Ok(block(&value, type_index)?.cast());
    };
    let mut tape = Tape::only(&value, type_index, plan.only())?;
    drop(value);
    Ok(plan.document(tape.bytes())?.cast())
}

/// A document of a described type, to be handed out.
pub(crate) fn block<T: Serialize>(value: &T, type_index: usize) -> Result<*mut Block, Misfit> {
    Ok(hand_out(Tape::of(value, type_index)?, type_index as u32))
}

/// What was written, as a document.
pub(crate) fn hand_out(tape: Tape, type_index: u32) -> *mut Block {
    let (words, len) = tape.into_parts();
    let block = Block {
        data: words.as_ptr().cast(),
        len,
        type_index,
    };
    Box::into_raw(Box::new(Owned { block, words })).cast()
}

/// Reads the request, runs, and tells what came of it.
unsafe fn run<R: DeserializeOwned + Default>(
    index: usize,
    request: *const u8,
    len: usize,
    out: *mut *mut c_void,
    error: *mut CError,
    body: impl FnOnce(R, Option<Plan>) -> Result<*mut c_void, Failure>,
) -> c_int {
    let name = text(exports::documents()[index].name);
    if out.is_null() || len > isize::MAX as usize || (request.is_null() && len > 0) {
        // SAFETY: the caller's promise.
        unsafe { tell(error, libc::EFAULT, "a pointer is null or a length impossible", "", "") };
        return -libc::EFAULT;
    }
    let bytes = if len == 0 {
        &[]
    } else {
        // SAFETY: the caller's promise.
        unsafe { core::slice::from_raw_parts(request, len) }
    };
    let asked = || {
        let (request, plan) = parse(index, bytes)?;
        body(request, plan)
    };
    let outcome = catch_unwind(AssertUnwindSafe(asked))
        .unwrap_or_else(|panic| Err(Failure::Own(4099, format!("{name}: {}", words(&*panic)))));
    if trace::on() {
        let result = match &outcome {
            Ok(_) => "0".to_owned(),
            Err(Failure::Told(e)) => format!("-1 {:?} ({e})", e.errno),
            Err(Failure::Own(code, message)) => format!("-1 {code} ({message})"),
        };
        trace::document(name, &format!("{len} bytes"), &result);
    }
    match outcome {
        Ok(answer) => {
            // SAFETY: not null, and writable by the caller's promise.
            unsafe { out.write(answer) };
            0
        }
        // SAFETY: the caller's promise.
        Err(failure) => unsafe { told(failure, error) },
    }
}

/// Tells of a failure; what is to be returned.
///
/// # Safety
/// `error` is null or writable.
pub(crate) unsafe fn told(failure: Failure, error: *mut CError) -> c_int {
    match failure {
        Failure::Told(told) => {
            let errno = told.errno.raw();
            // SAFETY: the caller's promise.
            unsafe { tell(error, errno, &told.message, &told.field, &told.kernel) };
            -errno
        }
        Failure::Own(code, message) => {
            // SAFETY: the caller's promise.
            unsafe { tell(error, code, &message, "", "") };
            -code
        }
    }
}

/// What a panic said.
fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("a fault")
}

/// The request, and the columns that the answer is to have.
fn parse<R: DeserializeOwned + Default>(index: usize, bytes: &[u8]) -> Result<(R, Option<Plan>), Failure> {
    if bytes.is_empty() {
        return Ok((R::default(), None));
    }
    let result = exports::documents()[index].result;
    let mut tree = Tree::new(bytes);
    if columns::possible(result) {
        tree = tree.with_columns();
    }
    let request = serde_path_to_error::deserialize(&mut tree).map_err(|e| {
        let field = match e.path().to_string() {
            // which has no path of its own, as it is none of the function's
            _ if tree.in_columns() => "columns".to_owned(),
            field if field == "." => String::new(),
            field => field,
        };
        Error::invalid(field, e.inner().to_string())
    })?;
    tree.end().map_err(|e| Error::new(Errno::INVAL, e.to_string()))?;
    let plan = tree
        .columns()
        .map(|names| columns::plan(result as u32, &names))
        .transpose()?;
    Ok((request, plan))
}

/// Fills the caller's error.
unsafe fn tell(error: *mut CError, errno: i32, message: &str, field: &str, kernel: &str) {
    fn copy(room: &mut [c_char], words: &str) {
        let end = words.floor_char_boundary(room.len() - 1);
        for (to, from) in room
            .iter_mut()
            .zip(words.as_bytes()[..end].iter().chain(core::iter::once(&0)))
        {
            *to = *from as c_char;
        }
    }
    // SAFETY: the caller's promise: null, or writable.
    if let Some(error) = unsafe { error.as_mut() } {
        error.number = errno;
        copy(&mut error.message, message);
        copy(&mut error.field, field);
        copy(&mut error.kernel, kernel);
    }
}

/// Frees a document that a documents function returned. Null is allowed.
///
/// # Safety
/// `document` came from this library and is not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_document_free(document: *mut Block) {
    if !document.is_null() {
        // SAFETY: the caller's promise; a block is the head of an `Owned`.
        let owned = unsafe { Box::from_raw(document.cast::<Owned>()) };
        drop(owned.words);
    }
}

/// The descriptor that is readable when the object has something to tell, or -1. It is the object's: do not close it.
///
/// # Safety
/// `object` came from this library and is not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_object_fd(object: *const c_void) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { object.cast::<Handle>().as_ref() }.map_or(-libc::EFAULT, |handle| handle.fd)
}

/// Frees an object. Null is allowed. None of its methods may be running.
///
/// # Safety
/// `object` came from this library and is not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_object_free(object: *mut c_void) {
    if !object.is_null() {
        // SAFETY: the caller's promise.
        let handle = unsafe { Box::from_raw(object.cast::<Handle>()) };
        let _ = catch_unwind(AssertUnwindSafe(|| drop(handle)));
    }
}
