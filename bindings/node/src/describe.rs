//! The description for JavaScript: names at load, and an entry as JSON when it is wanted.

use crate::js::text;
use callgate_link as cg;
use core::ffi::c_char;
use napi_derive::napi;
use serde_json::{Value as Json, json};
use std::fmt::Write;

/// The description. It is valid for ever.
pub(crate) fn description() -> &'static cg::Description {
    // SAFETY: the library gives a pointer to static data.
    unsafe { &*cg::cg_describe() }
}

/// An entry of a list, found by the list's own stride.
fn at<T>(list: &cg::List, index: usize) -> Option<&'static T> {
    if index >= list.count as usize {
        return None;
    }
    // SAFETY: inside the list; entries may have grown at their end, the head is what it was.
    Some(unsafe { &*list.first.byte_add(index * list.stride as usize).cast::<T>() })
}

fn entries<T: 'static>(list: &cg::List) -> impl Iterator<Item = &'static T> + '_ {
    (0..list.count as usize).filter_map(|index| at(list, index))
}

fn array<T>(first: *const T, count: u32) -> &'static [T] {
    if count == 0 {
        return &[];
    }
    // SAFETY: the entry that it belongs to says how many there are.
    unsafe { core::slice::from_raw_parts(first, count as usize) }
}

fn word(list: &cg::List, index: u8) -> String {
    at::<*const c_char>(list, usize::from(index)).map_or_else(String::new, |name| text(*name).into_owned())
}

/// The call at an index.
pub(crate) fn call(index: f64) -> Option<&'static cg::Call> {
    at(&description().calls, index as usize)
}

/// The documents function at an index.
pub(crate) fn document(index: f64) -> Option<&'static cg::Document> {
    at(&description().documents, index as usize)
}

/// The names of the properties in a set.
fn properties(bits: u32) -> Vec<String> {
    let names = &description().properties;
    let set = (0..names.count as u8).filter(|bit| bits >> bit & 1 == 1);
    set.map(|bit| word(names, bit)).collect()
}

/// Whether a set has a property.
pub(crate) fn has(bits: u32, name: &str) -> bool {
    properties(bits).iter().any(|property| property == name)
}

/// The slots of a call that stand for the pointer of a buffer.
pub(crate) fn view_slots(call: &cg::Call) -> Vec<u8> {
    let buffers = array(call.args, call.arg_count).iter().filter(|a| {
        matches!(
            word(&description().arg_kinds, a.kind).as_str(),
            "BYTES_IN" | "BYTES_OUT"
        )
    });
    buffers.map(|a| a.slot).collect()
}

/// `list(kind)`: the names of all entries, one a line.
#[napi]
pub fn list(kind: u32) -> String {
    let d = description();
    let names: Vec<_> = match kind {
        0 => entries::<cg::Call>(&d.calls).map(|e| text(e.name)).collect(),
        1 => entries::<cg::Group>(&d.groups).map(|e| text(e.name)).collect(),
        2 => entries::<cg::Struct>(&d.structs).map(|e| text(e.name)).collect(),
        3 => entries::<cg::Record>(&d.records).map(|e| text(e.name)).collect(),
        4 => entries::<cg::Document>(&d.documents)
            .map(|e| {
                let words = [text(e.topic), text(e.object), text(e.method), text(e.makes)];
                words.join(" ").into()
            })
            .collect(),
        5 => vec![
            text(d.version),
            text(d.os),
            text(d.arch),
            format!("{:016x}", d.checksum).into(),
        ],
        // the properties of each call, so that the variants that wait are known without reading entries
        _ => entries::<cg::Call>(&d.calls)
            .map(|e| properties(e.properties).join(" ").into())
            .collect(),
    };
    names.join("\n")
}

/// `constants(index)`: a group's constants as a JSON object. Unsigned 64-bit values are strings, as they do not fit a number of
/// JSON. Loading a group so is much quicker than by [`entry`], and `import` loads all.
#[napi]
pub fn constants(index: u32) -> Option<String> {
    let group = at::<cg::Group>(&description().groups, index as usize)?;
    let quote = if group.bits == 64 && group.is_signed == 0 {
        "\""
    } else {
        ""
    };
    let mut members = String::new();
    for member in array(group.constants, group.count) {
        let comma = if members.is_empty() { "" } else { "," };
        // names are identifiers, which need no escapes
        let _ = write!(
            members,
            "{comma}\"{}\":{quote}{}{quote}",
            text(member.name),
            value(group, member)
        );
    }
    Some(format!("{{{members}}}"))
}

/// A constant's value. As text: a 64-bit value does not fit a number of JSON.
fn value(group: &cg::Group, constant: &cg::Constant) -> String {
    if group.is_signed != 0 {
        constant.value.to_string()
    } else {
        (constant.value as u64).to_string()
    }
}

/// `describe(kind, index)`: an entry as JSON; `null` if there is none.
#[napi(js_name = "describe")]
pub fn entry(kind: u32, index: u32) -> Option<String> {
    let index = index as usize;
    let d = description();
    let json = match kind {
        0 => at(&d.calls, index).map(call_json),
        1 => at(&d.groups, index).map(group_json),
        2 => at(&d.structs, index).map(struct_json),
        3 => at(&d.records, index).map(record_json),
        4 => at(&d.documents, index).map(document_json),
        _ => at(&d.types, index).map(type_json),
    };
    json.map(|json| json.to_string())
}

fn notes(first: *const cg::ErrorNote, count: u32) -> Json {
    let all = array(first, count).iter();
    all.map(|e| json!({ "name": text(e.name), "doc": text(e.doc) }))
        .collect()
}

fn call_json(e: &cg::Call) -> Json {
    let d = description();
    let arg = |a: &cg::Arg| {
        json!({
            "name": text(a.name), "doc": text(a.doc), "type": text(a.type_name),
            "kind": word(&d.arg_kinds, a.kind), "struct": a.struct_index, "group": a.group_index,
            "size": a.size, "bits": a.bits, "signed": a.is_signed != 0, "optional": a.optional != 0,
            "default": (a.has_default != 0).then_some(a.default_value), "slot": a.slot,
        })
    };
    json!({
        "name": text(e.name), "topic": text(e.topic), "summary": text(e.summary), "details": text(e.details),
        "returns": text(e.returns), "since": text(e.since), "source": text(e.source),
        "properties": properties(e.properties), "errors": notes(e.errors, e.error_count),
        "args": array(e.args, e.arg_count).iter().map(arg).collect::<Json>(),
        "result": {
            "kind": word(&d.result_kinds, e.result), "type": text(e.result_type), "group": e.result_group,
            "bits": e.result_bits, "signed": e.result_signed != 0, "fallible": e.fallible != 0,
        },
    })
}

fn group_json(e: &cg::Group) -> Json {
    let member = |m: &cg::Constant| json!({ "name": text(m.name), "kernelName": text(m.kernel_name), "doc": text(m.doc), "value": value(e, m) });
    json!({
        "name": text(e.name), "doc": text(e.doc), "flags": e.is_flags != 0, "bits": e.bits, "signed": e.is_signed != 0,
        "members": array(e.constants, e.count).iter().map(member).collect::<Json>(),
    })
}

fn struct_json(e: &cg::Struct) -> Json {
    let field = |f: &cg::Field| {
        json!({
            "name": text(f.name), "kernelName": text(f.kernel_name), "doc": text(f.doc), "type": text(f.type_name),
            "lengthField": text(f.length_field), "offset": f.offset, "size": f.size, "count": f.count,
            "struct": f.struct_index, "group": f.group_index, "bits": f.bits, "signed": f.is_signed != 0,
            "pointer": f.is_pointer != 0,
        })
    };
    json!({
        "name": text(e.name), "kernelName": text(e.kernel_name), "doc": text(e.doc), "size": e.size, "align": e.align,
        "union": e.is_union != 0, "fields": array(e.fields, e.field_count).iter().map(field).collect::<Json>(),
    })
}

fn record_json(e: &cg::Record) -> Json {
    let field = |f: &cg::RecordField| json!({ "name": text(f.name), "doc": text(f.doc), "type": f.type_index, "offset": f.offset });
    json!({
        "name": text(e.name), "doc": text(e.doc), "size": e.size, "align": e.align,
        "fields": array(e.fields, e.field_count).iter().map(field).collect::<Json>(),
    })
}

fn document_json(e: &cg::Document) -> Json {
    json!({
        "name": text(e.name), "topic": text(e.topic), "method": text(e.method), "object": text(e.object),
        "makes": text(e.makes), "summary": text(e.summary), "details": text(e.details), "returns": text(e.returns),
        "since": text(e.since), "source": text(e.source), "properties": properties(e.properties),
        "request": e.request, "result": e.result, "errors": notes(e.errors, e.error_count),
    })
}

fn type_json(e: &cg::Type) -> Json {
    json!({
        "kind": word(&description().type_kinds, e.kind), "size": e.size, "align": e.align, "element": e.element,
        "record": e.record,
    })
}
