//! The exports: for each call a guarded body, the C function, and the thunk that takes its arguments in an array.

use crate::kinds::{Arg, Element, Output};
use crate::model::{Call, Document, Model};
use std::fmt::Write;

/// The Rust text of all exports.
pub fn expand(model: &Model) -> String {
    let mut out = String::from("// Made by build/exports.rs.\n\n");
    for (index, call) in model.calls.iter().enumerate() {
        expand_call(&mut out, model, index, call);
    }
    for (index, document) in model.documents.iter().enumerate() {
        expand_document(&mut out, index, document);
    }
    out
}

/// One C parameter: name and Rust type.
pub struct Parameter {
    pub name: String,
    pub ty: String,
}

/// The C parameters of an argument. `named` gives the semantic C names instead of bare Rust types.
pub fn parameters(model: &Model, name: &str, arg: &Arg, named: bool) -> Vec<Parameter> {
    let element = |model: &Model| match &arg.element {
        Element::None => "core::ffi::c_void".to_owned(),
        Element::Struct(ident) if !named => model.structs[model.structure(ident).expect("resolved")].path.clone(),
        element if named => model.c_name(element),
        element => model.rust_int(element).expect("an integer"),
    };
    let pick = |semantic: &str, bare: &str| if named { semantic.to_owned() } else { bare.to_owned() };
    let iovec = || {
        if named {
            "cg_iovec".to_owned()
        } else {
            "callgate_core::abi::Iovec".to_owned()
        }
    };
    let ty = match arg.kind {
        "FD" => pick("cg_fd", "i32"),
        "DIRFD" => pick("cg_dirfd", "i32"),
        "INT" | "UINT" | "FLAGS" | "ENUM" => element(model),
        "ADDRESS" => pick("cg_address", "usize"),
        "WORD" => pick("cg_word", "usize"),
        "PATH" => pick("cg_path", "*const u8"),
        "STR" => pick("cg_str", "*const u8"),
        "BYTES_IN" | "SOCKADDR_IN" => pick("*const c_void", "*const u8"),
        "BYTES_OUT" | "SOCKADDR_OUT" => pick("*mut c_void", "*mut u8"),
        "STRUCT_IN" | "ARRAY_IN" => format!("*const {}", element(model)),
        "STRUCT_OUT" | "STRUCT_INOUT" | "ARRAY_OUT" | "ARRAY_INOUT" => format!("*mut {}", element(model)),
        "IOV_IN" | "IOV_OUT" => format!("*const {}", iovec()),
        "FDS_OUT" => pick("*mut cg_fd", "*mut i32"),
        "STRINGS" => pick("*const *const c_char", "*const *const u8"),
        other => unreachable!("kind {other}"),
    };
    let mut parameters = vec![Parameter { name: raw(name), ty }];
    if arg.has_length() {
        let (suffix, ty) = match arg.kind {
            "SOCKADDR_IN" => ("len", "u32"),
            "SOCKADDR_OUT" => ("len", "*mut u32"),
            "BYTES_IN" | "BYTES_OUT" => ("len", "usize"),
            _ => ("count", "usize"),
        };
        parameters.push(Parameter {
            name: format!("{name}_{suffix}"),
            ty: ty.to_owned(),
        });
    }
    parameters
}

/// The C result type.
pub fn result(model: &Model, output: &Output) -> &'static str {
    match output.kind {
        "STATUS" | "FD" => "i32",
        "NUMBER" => match model.rust_int(&output.element).expect("an integer").as_str() {
            "i8" | "i16" | "i32" | "u8" | "u16" => "i32",
            _ => "i64",
        },
        "NEVER" => "!",
        _ => "i64",
    }
}

fn expand_call(out: &mut String, model: &Model, index: usize, call: &Call) {
    let name = &call.name;
    let args: Vec<(&String, Arg)> = call.args.iter().map(|(n, ty)| (n, model.arg(name, n, ty))).collect();
    let output = model.output(name, call.output.as_ref());
    let ret = result(model, &output);
    touching(call, &args);

    let mut guards = String::new();
    let mut values = Vec::new();
    let mut parameter_list = Vec::new();
    let mut loads = Vec::new();
    let mut slots = Vec::new();
    for (arg_name, arg) in &args {
        let parameters = parameters(model, arg_name, arg, false);
        let (value, guard) = convert(model, arg, &parameters);
        assert!(
            output.fallible || guard.is_empty(),
            "{name} takes a pointer in {arg_name}, so it must be able to fail"
        );
        guards.push_str(&guard);
        values.push(value);
        for parameter in parameters {
            loads.push(load(&parameter.ty, loads.len()));
            slots.push(if parameter.ty.starts_with('*') {
                format!("{}.addr() as u64", parameter.name)
            } else {
                format!("{} as i64 as u64", parameter.name)
            });
            parameter_list.push(format!("{}: {}", parameter.name, parameter.ty));
        }
    }
    let parameters = parameter_list.join(", ");
    let loads = loads.join(", ");
    let slots = slots.join(", ");
    let values = values.join(", ");
    let forward: Vec<&str> = parameter_list
        .iter()
        .map(|p| p.split(':').next().expect("a name"))
        .collect();
    let forward = forward.join(", ");
    let path = &call.path;
    let doc = call.docs.summary.replace('\n', " ");
    let body = match (output.kind, output.fallible) {
        ("NEVER", _) => format!("{path}({values})"),
        (_, true) if matches!(output.element, Element::Group(_)) => {
            format!("result({path}({values}).map(callgate_core::arg::Raw::raw)) as {ret}")
        }
        (_, false) if matches!(output.element, Element::Group(_)) => {
            format!("plain(callgate_core::arg::Raw::raw({path}({values}))) as {ret}")
        }
        (_, true) => format!("result({path}({values})) as {ret}"),
        (_, false) => format!("plain({path}({values})) as {ret}"),
    };
    let traced = format!("trace::call({index}, [{slots}].as_ptr(), raw_{name})");
    let traced = if ret == "!" {
        format!("{traced}; unreachable!()")
    } else {
        format!("{traced} as {ret}")
    };
    let widen = if ret == "!" { "" } else { " as i64" };
    write!(
        out,
        r#"
#[inline(always)]
#[allow(clippy::too_many_arguments, unused_unsafe, reason = "expanded for every signature")]
unsafe fn body_{name}({parameters}) -> {ret} {{
{guards}    // SAFETY: the caller of the export answers for the pointers; null was refused where it is not allowed.
    unsafe {{ {body} }}
}}
/// {doc}
///
/// # Safety
/// Pointers are valid, or not mapped at all.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "the system call's own")]
pub unsafe extern "C" fn cg_{name}({parameters}) -> {ret} {{
    if trace::on() {{
        // SAFETY: the slots hold this call's own arguments.
        return unsafe {{ {traced} }};
    }}
    // SAFETY: the caller's promise.
    unsafe {{ body_{name}({forward}) }}
}}
/// The call with its arguments in slots.
///
/// # Safety
/// `slots` has one value for each C parameter.
unsafe extern "C" fn raw_{name}(slots: *const u64) -> i64 {{
    let _ = slots;
    // SAFETY: as above.
    unsafe {{ body_{name}({loads}){widen} }}
}}
/// The same, traced if that is on.
///
/// # Safety
/// As `raw_{name}`.
unsafe extern "C" fn thunk_{name}(slots: *const u64) -> i64 {{
    if trace::on() {{
        // SAFETY: as above.
        return unsafe {{ trace::call({index}, slots, raw_{name}) }};
    }}
    // SAFETY: as above.
    unsafe {{ body_{name}({loads}){widen} }}
}}
"#
    )
    .expect("writing to a String");
}

/// A call that does not enter the kernel uses the memory that it is given itself, which has to be said.
fn touching(call: &Call, args: &[(&String, Arg)]) {
    let is = |property: &str| call.properties.names.iter().any(|name| name == property);
    assert!(
        !is("pure") || is("touches") || args.iter().all(|(_, arg)| arg.is_number()),
        "{} is pure and takes memory, but does not say that it touches it",
        call.name
    );
}

fn load(ty: &str, slot: usize) -> String {
    if let Some(target) = ty.strip_prefix("*const ") {
        format!("core::ptr::with_exposed_provenance::<{target}>(*slots.add({slot}) as usize)")
    } else if let Some(target) = ty.strip_prefix("*mut ") {
        format!("core::ptr::with_exposed_provenance_mut::<{target}>(*slots.add({slot}) as usize)")
    } else {
        format!("*slots.add({slot}) as {ty}")
    }
}

/// The core's argument made of C parameters, and the guard before it.
fn convert(model: &Model, arg: &Arg, parameters: &[Parameter]) -> (String, String) {
    let name = &parameters[0].name;
    let module = "callgate_core::arg";
    let null = || {
        if arg.optional {
            String::new()
        } else {
            format!("    guard!(null {name});\n")
        }
    };
    match arg.kind {
        "FD" => (format!("{module}::Fd::from_raw({name})"), String::new()),
        "DIRFD" => (format!("{module}::DirFd::from_raw({name})"), String::new()),
        "INT" | "UINT" => (name.clone(), String::new()),
        "FLAGS" | "ENUM" => {
            let Element::Group(group) = &arg.element else {
                unreachable!("flags are a group")
            };
            let group = &model.groups[model.group(group).expect("resolved")];
            let path = &group.path;
            let from = if group.name == "E" {
                format!("{path}::from_raw")
            } else {
                format!("<{path} as {module}::Raw>::from_raw")
            };
            (format!("{from}({name})"), String::new())
        }
        "ADDRESS" => (format!("{module}::Address({name})"), String::new()),
        "WORD" => (format!("{module}::Word({name})"), String::new()),
        "PATH" | "STR" | "STRUCT_IN" | "STRUCT_OUT" | "STRUCT_INOUT" | "FDS_OUT" | "STRINGS" => {
            let ty = match (arg.kind, arg.optional) {
                ("PATH", false) => "Path",
                ("PATH", true) => "OptPath",
                ("STR", false) => "Str",
                ("STR", true) => "OptStr",
                ("STRUCT_IN", false) => "Ref",
                ("STRUCT_IN", true) => "OptRef",
                ("STRUCT_OUT", false) => "Mut",
                ("STRUCT_OUT", true) => "OptMut",
                ("STRUCT_INOUT", false) => "InOut",
                ("STRUCT_INOUT", true) => "OptInOut",
                ("FDS_OUT", _) => "FdPair",
                _ => "Strings",
            };
            let cast = match &arg.element {
                Element::Group(group) => format!(
                    "{name}.cast::<{}>()",
                    model.groups[model.group(group).expect("resolved")].path
                ),
                _ => name.clone(),
            };
            (format!("{module}::{ty}::from_raw({cast})"), null())
        }
        _ => {
            let ty = match arg.kind {
                "BYTES_IN" => "Bytes",
                "BYTES_OUT" => "BytesMut",
                "ARRAY_IN" => "Slice",
                "ARRAY_OUT" => "SliceMut",
                "ARRAY_INOUT" => "SliceInOut",
                "SOCKADDR_IN" => "SockAddr",
                "SOCKADDR_OUT" => "SockAddrMut",
                "IOV_IN" => "Iov",
                "IOV_OUT" => "IovMut",
                other => unreachable!("kind {other}"),
            };
            let len = &parameters[1].name;
            let guard = match arg.kind {
                "SOCKADDR_OUT" => String::new(),
                "SOCKADDR_IN" => format!("    guard!(run {name}, {len} as usize);\n"),
                _ => format!("    guard!(run {name}, {len});\n"),
            };
            let cast = match &arg.element {
                Element::Group(group) => format!(
                    "{name}.cast::<{}>()",
                    model.groups[model.group(group).expect("resolved")].path
                ),
                _ => name.clone(),
            };
            let len = if arg.kind == "SOCKADDR_IN" {
                format!("{len} as usize")
            } else {
                len.clone()
            };
            (format!("{module}::{ty}::from_raw({cast}, {len})"), guard)
        }
    }
}

fn expand_document(out: &mut String, index: usize, document: &Document) {
    let name = &document.name;
    let doc = document.docs.summary.replace('\n', " ");
    let path = &document.path;
    let (kind, object) = match (&document.object, document.makes) {
        (Some(_), _) => ("method", "object, "),
        (None, true) => ("make", ""),
        (None, false) => ("function", ""),
    };
    // a function without a request still refuses what it does not know
    let function = match (&document.object, &document.request) {
        (Some(object), Some(_)) => format!("|object: &mut {object}, request| {path}(object, request)"),
        (Some(object), None) => format!("|object: &mut {object}, _: crate::document::Empty| {path}(object)"),
        (None, Some(_)) => path.clone(),
        (None, None) => format!("|_: crate::document::Empty| {path}()"),
    };
    let body = format!("document::{kind}({index}, {object}request, request_len, out, error, {function})");
    write!(
        out,
        r#"
/// {doc}
///
/// # Safety
/// `object` is one that the library made and that is not freed yet; `request` has `request_len` bytes; `out` is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cg_{name}(
    object: *mut core::ffi::c_void,
    request: *const u8,
    request_len: usize,
    out: *mut *mut core::ffi::c_void,
    error: *mut callgate_abi::Error,
) -> i32 {{
    // SAFETY: the caller's promise.
    unsafe {{ {body} }}
}}
"#
    )
    .expect("writing to a String");
}

/// `type` and such are words of Rust, and may be an argument's name.
pub fn raw(name: &str) -> String {
    const WORDS: &[&str] = &[
        "type", "ref", "in", "use", "mod", "where", "match", "move", "loop", "fn", "box", "final", "priv", "gen",
    ];
    if WORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}
