//! Annotations for the Lua language server: the functions, constants, structures and documents of the description as
//! `callgate.d.lua`. Functions whose shape in Lua is hand-written are annotated by hand too, in a file whose functions are
//! left out here.

use crate::describe::{Arg, Call, Description, Document, Group, Record, Struct, Type};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Words that Lua keeps for itself.
const RESERVED: &[&str] = &[
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
    "not", "or", "repeat", "return", "then", "true", "until", "while",
];

/// The names of the functions of `S` that a hand-written file declares.
fn declared(shapes: &str) -> BTreeSet<&str> {
    shapes
        .lines()
        .filter_map(|line| line.strip_prefix("function S."))
        .filter_map(|rest| rest.split('(').next())
        .collect()
}

/// One line: annotations end where their line ends.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn identifier(name: &str) -> String {
    if RESERVED.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// `[n]` where a name is none that Lua takes bare.
fn field(name: &str) -> String {
    let plain = name.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !RESERVED.contains(&name);
    if plain {
        name.to_owned()
    } else {
        format!("[\"{name}\"]")
    }
}

/// What an argument is in Lua; nothing for one that Lua does not take.
fn argument(arg: &Arg) -> String {
    let of = &arg.r#type;
    match arg.kind.as_str() {
        "FD" => "callgate.fd|integer".to_owned(),
        "DIRFD" => "callgate.fd|integer|nil".to_owned(),
        "INT" | "UINT" if of == "mode" => "string|integer".to_owned(),
        "INT" | "UINT" => "integer".to_owned(),
        "FLAGS" | "ENUM" => "string|integer".to_owned(),
        "ADDRESS" | "WORD" => "ffi.cdata*|integer|nil".to_owned(),
        "PATH" | "STR" => "string".to_owned(),
        "BYTES_IN" => "string|ffi.cdata*".to_owned(),
        "BYTES_OUT" => "ffi.cdata*|integer|nil".to_owned(),
        "STRUCT_IN" | "STRUCT_INOUT" if arg.bits == 0 => format!("callgate.t.{of}|table|number|string"),
        "STRUCT_OUT" if arg.bits == 0 => format!("callgate.t.{of}|false|nil"),
        "STRUCT_IN" | "STRUCT_INOUT" => "integer|ffi.cdata*".to_owned(),
        "STRUCT_OUT" => "ffi.cdata*|false|nil".to_owned(),
        "SOCKADDR_IN" => "ffi.cdata*|string|table|nil".to_owned(),
        "SOCKADDR_OUT" => "ffi.cdata*|false|nil".to_owned(),
        "FDS_OUT" => "ffi.cdata*|nil".to_owned(),
        "STRINGS" => "string[]".to_owned(),
        "ARRAY_OUT" => "integer|ffi.cdata*|nil".to_owned(),
        _ => "table|ffi.cdata*".to_owned(),
    }
}

fn may_be_left_out(arg: &Arg) -> bool {
    arg.optional
        || arg.default.is_some()
        || matches!(
            arg.kind.as_str(),
            "FLAGS" | "DIRFD" | "BYTES_OUT" | "STRUCT_OUT" | "SOCKADDR_OUT" | "FDS_OUT" | "ARRAY_OUT"
        )
}

/// What comes back of an argument.
fn comes_back(arg: &Arg) -> Option<String> {
    match arg.kind.as_str() {
        "STRUCT_OUT" | "STRUCT_INOUT" if arg.bits == 0 => Some(format!("callgate.t.{}", arg.r#type)),
        "STRUCT_OUT" | "STRUCT_INOUT" => Some("integer".to_owned()),
        "SOCKADDR_OUT" => Some("callgate.t.sockaddr_storage|table".to_owned()),
        _ => None,
    }
}

fn returns(call: &Call) -> Vec<String> {
    let outs: Vec<_> = call.args.iter().filter_map(comes_back).collect();
    if call.args.iter().any(|arg| arg.kind == "FDS_OUT") {
        return ["true?", "callgate.error?", "callgate.fd", "callgate.fd"]
            .map(str::to_owned)
            .into();
    }
    let bytes = call.args.iter().any(|arg| arg.kind == "BYTES_OUT");
    let list = call.args.iter().any(|arg| arg.kind == "ARRAY_OUT");
    let first = match call.result.kind.as_str() {
        "NEVER" => return Vec::new(),
        "FD" => "callgate.fd?",
        "ADDRESS" => "ffi.cdata*?",
        "COUNT" if bytes => "string|integer?",
        "COUNT" if list => "any[]|integer?",
        "COUNT" | "NUMBER" if call.result.fallible => "integer?",
        "COUNT" | "NUMBER" => return vec!["integer".to_owned()],
        _ if outs.len() == 1 => return vec![format!("{}?", outs[0]), "callgate.error?".to_owned()],
        _ => "true?",
    };
    [first.to_owned(), "callgate.error?".to_owned()]
        .into_iter()
        .chain(outs)
        .collect()
}

fn function(out: &mut String, call: &Call) {
    let mut parameters = Vec::new();
    let _ = writeln!(out, "\n---{}", line(&call.summary));
    if !call.details.is_empty() {
        let _ = writeln!(out, "---\n---{}", line(&call.details));
    }
    for error in &call.errors {
        let _ = writeln!(out, "--- - `{}`: {}", error.name, line(&error.doc));
    }
    for arg in &call.args {
        let name = identifier(&arg.name);
        let left_out = if may_be_left_out(arg) { "?" } else { "" };
        let _ = writeln!(out, "---@param {name}{left_out} {} {}", argument(arg), line(&arg.doc));
        parameters.push(name.clone());
        if matches!(
            arg.kind.as_str(),
            "BYTES_IN" | "BYTES_OUT" | "SOCKADDR_IN" | "SOCKADDR_OUT"
        ) {
            let kind = if arg.kind == "SOCKADDR_OUT" {
                "ffi.cdata*|integer"
            } else {
                "integer"
            };
            let _ = writeln!(out, "---@param {name}_len? {kind} its length");
            parameters.push(format!("{name}_len"));
        }
    }
    for ty in returns(call) {
        let _ = writeln!(out, "---@return {ty}");
    }
    let _ = writeln!(out, "function S.{}({}) end", call.name, parameters.join(", "));
}

fn group(out: &mut String, group: &Group) {
    let _ = writeln!(out, "\n---{}\n---@class callgate.c.{}", line(&group.doc), group.name);
    for member in &group.members {
        let _ = writeln!(out, "---@field {} integer {}", field(&member.name), line(&member.doc));
    }
}

fn structure(out: &mut String, of: &Struct) {
    let _ = writeln!(
        out,
        "\n---{}\n---@class callgate.t.{}: ffi.cdata*",
        line(&of.doc),
        of.name
    );
    for one in &of.fields {
        let ty = match &one.structure {
            Some(inner) => format!("callgate.t.{inner}"),
            None if one.pointer || one.count > 0 => "ffi.cdata*".to_owned(),
            None => "integer".to_owned(),
        };
        let _ = writeln!(out, "---@field {} {ty} {}", field(&one.name), line(&one.doc));
        if one.kernel_name != one.name {
            let raw = if ty == "integer" && one.size == 8 {
                "ffi.cdata*"
            } else {
                &ty
            };
            let _ = writeln!(out, "---@field {} {raw} {}", field(&one.kernel_name), line(&one.doc));
        }
    }
}

/// What a document's value is in Lua.
fn value(ty: &Type) -> String {
    let inner = || ty.element.as_deref().map_or_else(|| "any".to_owned(), value);
    match ty.kind.as_str() {
        "BOOL" => "boolean".to_owned(),
        "STRING" | "BYTES" => "string".to_owned(),
        "F64" => "number".to_owned(),
        "LIST" => format!("{}[]", inner()),
        "MAP" => format!("table<string, {}>", inner()),
        "OPTION" => inner(),
        "VALUE" => "callgate.Value".to_owned(),
        "RECORD" => format!("callgate.{}", ty.record.as_deref().unwrap_or("record")),
        _ => "integer".to_owned(),
    }
}

fn record(out: &mut String, record: &Record, request: bool) {
    let _ = writeln!(out, "\n---{}\n---@class callgate.{}", line(&record.doc), record.name);
    for one in &record.fields {
        let left_out = if request || matches!(one.r#type.kind.as_str(), "OPTION" | "VALUE") {
            "?"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "---@field {}{left_out} {} {}",
            field(&one.name),
            value(&one.r#type),
            line(&one.doc)
        );
    }
}

fn document(out: &mut String, document: &Document) {
    let _ = writeln!(out, "\n---{}", line(&document.summary));
    for error in &document.errors {
        let _ = writeln!(out, "--- - `{}`: {}", error.name, line(&error.doc));
    }
    if let Some(request) = &document.request {
        let _ = writeln!(out, "---@param request? callgate.{request}");
    }
    let result = match (&document.makes, &document.result) {
        (Some(object), _) => format!("callgate.object.{object}"),
        (None, Some(ty)) => value(ty),
        (None, None) => "true".to_owned(),
    };
    if document.has_columns() {
        let _ = writeln!(
            out,
            "---@overload fun(request: {{columns: string[], [string]: any}}): callgate.columns, integer|callgate.error"
        );
    }
    let _ = writeln!(out, "---@return {result}?\n---@return callgate.error?");
    let argument = if document.request.is_some() { "request" } else { "" };
    let _ = match &document.object {
        Some(object) => writeln!(out, "function object_{object}:{}({argument}) end", document.method),
        None => writeln!(
            out,
            "function topic_{}.{}({argument}) end",
            document.topic, document.method
        ),
    };
}

/// The annotations; `shapes` is the hand-written file.
pub fn annotations(description: &Description, shapes: &str) -> String {
    let mut out = String::from("---@meta callgate\n-- Made by `make generate`; do not edit.\n");
    let by_hand = declared(shapes);
    let requests: BTreeSet<_> = description
        .documents
        .iter()
        .filter_map(|d| d.request.as_deref())
        .collect();
    for one in &description.constants {
        group(&mut out, one);
    }
    out.push_str("\n---@class callgate.c\n");
    for one in &description.constants {
        let _ = writeln!(out, "---@field {} callgate.c.{}", one.name, one.name);
    }
    for one in &description.structs {
        structure(&mut out, one);
    }
    out.push_str("\n---@class callgate.t\n");
    for one in &description.structs {
        let _ = writeln!(out, "---@field {} fun(...): callgate.t.{}", one.name, one.name);
    }
    for one in &description.records {
        record(&mut out, one, requests.contains(one.name.as_str()));
    }
    for object in &description.objects {
        let _ = writeln!(
            out,
            "\n---@class callgate.object.{object}\n---@field fd fun(self): integer\n---@field close fun(self): true\nlocal object_{object} = {{}}"
        );
    }
    let topics: BTreeSet<_> = description.documents.iter().map(|d| d.topic.as_str()).collect();
    for topic in &topics {
        let _ = writeln!(out, "\n---@class callgate.topic.{topic}\nlocal topic_{topic} = {{}}");
    }
    for one in &description.documents {
        document(&mut out, one);
    }
    out.push_str("\n---@class callgate\n---@field c callgate.c\n---@field t callgate.t\n");
    for topic in &topics {
        let _ = writeln!(out, "---@field {topic} callgate.topic.{topic}");
    }
    out.push_str("local S = {}\n");
    for call in &description.calls {
        if !by_hand.contains(call.name.as_str()) {
            function(&mut out, call);
        }
    }
    out.push_str("\nreturn S\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hand_written_functions_are_found() {
        let found =
            declared("---@return integer\nfunction S.wait4(pid, options) end\nlocal x\nfunction S.read(fd) end\n");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["read", "wait4"]);
    }

    #[test]
    fn names_that_lua_keeps_are_changed() {
        assert_eq!(identifier("end"), "end_");
        assert_eq!(field("end"), "[\"end\"]");
        assert_eq!(field("2BIG"), "[\"2BIG\"]");
        assert_eq!(field("NOENT"), "NOENT");
    }

    #[test]
    fn every_call_is_annotated_once() {
        let description = crate::linked::description().unwrap();
        let text = annotations(&description, "function S.read(fd) end\n");
        for call in &description.calls {
            let head = format!("\nfunction S.{}(", call.name);
            let wanted = usize::from(call.name != "read");
            assert_eq!(text.matches(&head).count(), wanted, "{}", call.name);
        }
    }
}
