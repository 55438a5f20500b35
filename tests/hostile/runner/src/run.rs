//! The runner of the C level: every case of a plan through the call's thunk, what came of it told case by case.

use crate::launch::{DESCRIPTORS, PROGRESS};
use crate::memory::Memory;
use callgate_link as c;
use serde_json::Value;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::process::ExitCode;

/// What one case came to.
enum Outcome {
    Error(i64),
    Success(i64),
    Bad(String),
}

/// What is tried.
enum Target {
    Call(&'static c::Call),
    Document(&'static c::Document),
}

/// Tries the cases of a plan from `start` on.
pub fn run(plan: &str, start: usize) -> ExitCode {
    let text = std::fs::read_to_string(plan).expect("the plan");
    let plan: Value = serde_json::from_str(&text).expect("a plan in JSON");
    let name = plan["name"].as_str().expect("a name");
    let target = find(name).expect("a described name");
    let fresh = plan["fresh"] == true;
    let cases = plan["cases"].as_array().expect("cases");
    let before = descriptors();
    for (index, case) in cases.iter().enumerate().skip(start) {
        tell(&format!("b {index}\n"));
        let tokens = case.as_array().expect("a list of tokens");
        let mut memory = Memory::default();
        let outcome = match &target {
            Target::Call(call) => try_call(call, tokens, &mut memory, plan["opens"] == true),
            Target::Document(document) => try_document(document, tokens, &mut memory),
        };
        let after = descriptors();
        let more: Vec<_> = after.iter().filter(|fd| !before.contains(fd)).collect();
        let fewer: Vec<_> = before.iter().filter(|fd| !after.contains(fd)).collect();
        let outcome = match outcome {
            Outcome::Bad(why) => Outcome::Bad(why),
            _ if memory.spoiled() => Outcome::Bad("wrote past the end of a buffer".to_owned()),
            _ if !more.is_empty() => Outcome::Bad(format!("leaked descriptors {more:?}")),
            _ if !fewer.is_empty() && plan["loses"] != true => Outcome::Bad(format!("closed descriptors {fewer:?}")),
            outcome => outcome,
        };
        let (word, spent) = match &outcome {
            Outcome::Error(e) => (format!("error {e}"), false),
            Outcome::Success(r) => (format!("ok {r}"), fresh),
            Outcome::Bad(why) => (format!("bad {why}"), true),
        };
        tell(&format!("e {index} {word}\n"));
        if spent || !fewer.is_empty() || !more.is_empty() {
            return ExitCode::SUCCESS;
        }
    }
    ExitCode::SUCCESS
}

fn tell(line: &str) {
    // SAFETY: the line's own bytes.
    let written = unsafe { libc::write(PROGRESS, line.as_ptr().cast(), line.len()) };
    if written != line.len() as isize {
        std::process::exit(9);
    }
}

/// The open descriptors.
fn descriptors() -> Vec<c_int> {
    // SAFETY: asks for flags, changes nothing.
    let open = |fd: &c_int| unsafe { libc::fcntl(*fd, libc::F_GETFD) } >= 0;
    (0..DESCRIPTORS as c_int).filter(open).collect()
}

fn text(pointer: *const c_char) -> &'static str {
    // SAFETY: the description's texts live as long as the library.
    unsafe { CStr::from_ptr(pointer) }.to_str().expect("UTF-8")
}

fn entries<T: 'static>(list: &c::List) -> impl Iterator<Item = &'static T> {
    let (first, stride) = (list.first, list.stride as usize);
    // SAFETY: the list says how many there are and how far apart.
    (0..list.count as usize).map(move |i| unsafe { &*first.byte_add(i * stride).cast::<T>() })
}

fn description() -> &'static c::Description {
    // SAFETY: the library's description lives as long as it does.
    unsafe { &*c::cg_describe() }
}

fn find(name: &str) -> Option<Target> {
    let d = description();
    let call = entries::<c::Call>(&d.calls).find(|x| text(x.name) == name);
    call.map(Target::Call).or_else(|| {
        let document = entries::<c::Document>(&d.documents).find(|x| text(x.name) == name);
        document.map(Target::Document)
    })
}

fn try_call(call: &'static c::Call, tokens: &[Value], memory: &mut Memory, opens: bool) -> Outcome {
    let d = description();
    let slots: Vec<u64> = tokens.iter().map(|t| memory.slot(t)).collect();
    assert_eq!(slots.len(), call.slots as usize, "the plan fits the call");
    let thunk = call.thunk.expect("every call has a thunk");
    let me = std::process::id();
    // SAFETY: pointers are null, valid, or not mapped; a plan keeps what may harm to what cannot.
    let result = unsafe { thunk(slots.as_ptr()) };
    if std::process::id() != me {
        // SAFETY: ends the child that the call made.
        unsafe { libc::_exit(0) };
    }
    if result >= 0 || call.fallible == 0 {
        close_results(d, call, &slots, result, opens);
        return Outcome::Success(result);
    }
    let kind: &*const c_char = entries(&d.result_kinds).nth(call.result as usize).expect("in the list");
    if result < -4127 && text(*kind) != "NUMBER" && text(*kind) != "ADDRESS" {
        return Outcome::Bad(format!("the result {result} is no error"));
    }
    // the sentence about an error is made from the same arguments, and must bear them
    for room in [0_usize, 1, 40, 4096] {
        let mut words = vec![0_u8; room.max(1)];
        // SAFETY: as many bytes as are told.
        let len = unsafe { c::cg_error_text(call, slots.as_ptr(), result, words.as_mut_ptr().cast(), room) };
        if len == 0 {
            return Outcome::Bad("an error without words".to_owned());
        }
        if room > 0 && !words.contains(&0) {
            return Outcome::Bad("the words of an error are not ended".to_owned());
        }
    }
    Outcome::Error(result)
}

/// What a call that succeeded has opened.
fn close_results(d: &c::Description, call: &c::Call, slots: &[u64], result: i64, opens: bool) {
    let mut opened = Vec::new();
    let kind: &*const c_char = entries(&d.result_kinds).nth(call.result as usize).expect("in the list");
    // a call of many meanings gives plain numbers too: only one that is above the standard streams and below the
    // offered descriptors can be a new one
    if text(*kind) == "FD" && result > 2 || opens && (3..100).contains(&result) {
        opened.push(result as c_int);
    }
    // SAFETY: the description says how many arguments there are.
    let args = unsafe { core::slice::from_raw_parts(call.args, call.arg_count as usize) };
    for arg in args {
        let kind: &*const c_char = entries(&d.arg_kinds).nth(arg.kind as usize).expect("in the list");
        if text(*kind) == "FDS_OUT" {
            // SAFETY: the call has just written two numbers there.
            opened.extend(unsafe { (slots[arg.slot as usize] as usize as *const [c_int; 2]).read_unaligned() });
        }
    }
    for fd in opened {
        // SAFETY: the call made it, and nobody else knows it.
        unsafe { libc::close(fd) };
    }
}

/// Tokens: object, request, its length, out, error.
fn try_document(document: &'static c::Document, tokens: &[Value], memory: &mut Memory) -> Outcome {
    let object = match tokens[0].get("make") {
        Some(maker) => make(maker.as_str().expect("a maker's name"), &tokens[0], memory),
        None => core::ptr::null_mut(),
    };
    let before = descriptors();
    let function = document.function.expect("every document has a function");
    let request = memory.slot(&tokens[1]) as usize as *const u8;
    let len = memory.slot(&tokens[2]) as usize;
    let out = memory.slot(&tokens[3]) as usize as *mut *mut c_void;
    let error = memory.slot(&tokens[4]) as usize as *mut c::Error;
    // SAFETY: the request has its bytes or is refused for its pointer or length; `out` and `error` are null or writable.
    let result = unsafe { function(object, request, len, out, error) };
    let outcome = if result == 0 {
        // SAFETY: the call succeeded, so `out` was written.
        let made = unsafe { out.read_unaligned() };
        if text(document.makes).is_empty() {
            // SAFETY: made by the call just now.
            unsafe { c::cg_document_free(made.cast()) };
        } else {
            // SAFETY: made by the call just now.
            unsafe { c::cg_object_free(made) };
        }
        Outcome::Success(0)
    } else {
        judge(result, error)
    };
    // What it opened may be the object's, and is gone with it: the caller looks.
    let after = descriptors();
    let lost = before.iter().any(|fd| !after.contains(fd));
    if !object.is_null() {
        // SAFETY: made above.
        unsafe { c::cg_object_free(object) };
    }
    if lost {
        return Outcome::Bad("closed descriptors of others".to_owned());
    }
    outcome
}

/// Whether an error is told as it should be.
fn judge(result: c_int, error: *const c::Error) -> Outcome {
    // SAFETY: null or this case's own memory.
    let told = unsafe { error.as_ref() };
    match told {
        _ if !(-4127..0).contains(&result) => Outcome::Bad(format!("the result {result} is no error")),
        _ if result == -4099 => Outcome::Bad("a fault in the library".to_owned()),
        Some(e) if e.number != -result => Outcome::Bad(format!("{result}, but told errno {}", e.number)),
        Some(e) if e.message[0] == 0 => Outcome::Bad("an error without words".to_owned()),
        Some(e) if !e.message.contains(&0) || !e.field.contains(&0) || !e.kernel.contains(&0) => {
            Outcome::Bad("the words of an error are not ended".to_owned())
        }
        _ => Outcome::Error(i64::from(result)),
    }
}

fn make(name: &str, token: &Value, memory: &mut Memory) -> *mut c_void {
    let Some(Target::Document(maker)) = find(name) else {
        panic!("no document {name}");
    };
    let hex = token["hex"].as_str().expect("a request");
    let request = memory.slot(token) as usize as *const u8;
    let mut object = core::ptr::null_mut();
    let function = maker.function.expect("every document has a function");
    // SAFETY: a good request, and room for the object.
    let made = unsafe {
        function(
            core::ptr::null_mut(),
            request,
            hex.len() / 2,
            &raw mut object,
            core::ptr::null_mut(),
        )
    };
    assert_eq!(made, 0, "{name} makes an object");
    object
}
