//! The description table: static data, whose numbers the compiler fills in.

use crate::kinds::{self, Element};
use crate::model::{Call, Document, Model};
use crate::records::{self, Types};
use std::fmt::Write;

/// The Rust text of the table.
pub fn expand(model: &Model) -> String {
    let mut out = String::from("// Made by build/table.rs.\n\n");
    let mut types = Types::new(model);
    names(&mut out, "ARG_KINDS", kinds::ARGS);
    names(&mut out, "RESULT_KINDS", kinds::RESULTS);
    names(&mut out, "PROPERTIES", kinds::PROPERTIES);
    names(&mut out, "TYPE_KINDS", records::KINDS);
    indices(&mut out, "type_kind", records::KINDS);
    let mut objects: Vec<&str> = model.documents.iter().filter_map(|d| d.of.as_deref()).collect();
    objects.sort_unstable();
    objects.dedup();
    names(&mut out, "OBJECTS", &objects);
    calls(&mut out, model);
    groups(&mut out, model);
    structs(&mut out, model);
    documents(&mut out, model, &mut types);
    records(&mut out, model, &types);
    let checksum = out.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    writeln!(out, "const CHECKSUM: u64 = {checksum:#018x};").expect("writing to a String");
    out
}

/// A NUL-terminated literal.
fn c(text: &str) -> String {
    format!("c{text:?}.as_ptr()")
}

fn names(out: &mut String, name: &str, list: &[&str]) {
    let list: Vec<String> = list.iter().map(|n| c(n)).collect();
    array(
        out,
        name,
        "Name",
        &list.iter().map(|n| format!("Name({n})")).collect::<Vec<_>>(),
    );
}

/// The indices of names as constants of a module, for the code that works with them.
fn indices(out: &mut String, module: &str, list: &[&str]) {
    writeln!(out, "pub(crate) mod {module} {{").expect("writing to a String");
    for (index, name) in list.iter().enumerate() {
        writeln!(out, "    pub(crate) const {name}: u8 = {index};").expect("writing to a String");
    }
    out.push_str("}\n");
}

fn array(out: &mut String, name: &str, ty: &str, entries: &[String]) {
    writeln!(
        out,
        "static {name}: Table<{ty}, {}> = Table([\n    {}\n]);",
        entries.len(),
        entries.join(",\n    ")
    )
    .expect("writing to a String");
}

fn position(list: &[&str], name: &str) -> usize {
    list.iter()
        .position(|n| *n == name)
        .unwrap_or_else(|| panic!("{name} is not listed"))
}

fn error_notes(out: &mut String, name: &str, errors: &[(String, String)]) {
    let notes: Vec<String> = errors
        .iter()
        .map(|(error, doc)| format!("ErrorNote {{ name: {}, doc: {} }}", c(error), c(doc)))
        .collect();
    array(out, name, "ErrorNote", &notes);
}

/// Index of the struct and of the group that an element is, -1 for none.
fn belongs(model: &Model, element: &Element) -> (i64, i64) {
    let index = |found: Option<usize>| found.map_or(-1, |i| i as i64);
    match element {
        Element::Struct(ident) => (index(model.structure(ident)), -1),
        Element::Group(group) => (-1, index(model.group(group))),
        _ => (-1, -1),
    }
}

fn type_name(model: &Model, element: &Element) -> String {
    match element {
        Element::None => String::new(),
        Element::Int { name, .. } => name.clone(),
        Element::Group(name) => name.clone(),
        Element::Struct(ident) => model.structs[model.structure(ident).expect("resolved")].name.clone(),
    }
}

/// Width and sign of an element, as expressions.
fn width(model: &Model, element: &Element) -> (String, u8) {
    match model.rust_int(element) {
        Some(int) => (format!("{int}::BITS as u8"), u8::from(int.starts_with('i'))),
        None => ("0".to_owned(), 0),
    }
}

fn size(model: &Model, element: &Element) -> String {
    match element {
        Element::Struct(ident) => format!(
            "size_of::<{}>() as u32",
            model.structs[model.structure(ident).expect("resolved")].path
        ),
        element => model
            .rust_int(element)
            .map_or("0".to_owned(), |int| format!("size_of::<{int}>() as u32")),
    }
}

fn properties(names: &[String]) -> u32 {
    names.iter().map(|name| 1 << position(kinds::PROPERTIES, name)).sum()
}

fn calls(out: &mut String, model: &Model) {
    let mut entries = Vec::new();
    for call in &model.calls {
        let name = &call.name;
        let slots = args(out, model, call);
        error_notes(out, &format!("ERRORS_{name}"), &call.docs.errors);
        let output = model.output(name, call.output.as_ref());
        let (bits, signed) = width(model, &output.element);
        let (_, group) = belongs(model, &output.element);
        entries.push(format!(
            "Call {{ name: {}, topic: {}, summary: {}, details: {}, returns: {}, since: {}, source: {}, \
             symbol: cg_{name} as *const c_void, thunk: Some(thunk_{name}), args: ARGS_{name}.0.as_ptr(), errors: ERRORS_{name}.0.as_ptr(), \
             result_type: {}, arg_count: {}, error_count: {}, properties: {}, result_group: {group}, result: {}, result_bits: {bits}, \
             result_signed: {signed}, fallible: {}, slots: {slots} }}",
            c(name),
            c(&call.topic),
            c(&call.docs.summary),
            c(&call.docs.details),
            c(&call.docs.returns),
            c(&call.properties.since),
            c(&call.properties.source),
            c(&type_name(model, &output.element)),
            call.args.len(),
            call.docs.errors.len(),
            properties(&call.properties.names),
            position(kinds::RESULTS, output.kind),
            u8::from(output.fallible),
        ));
    }
    array(out, "CALLS", "Call", &entries);
}

/// The argument table of one call; how many slots they take.
fn args(out: &mut String, model: &Model, call: &Call) -> usize {
    let mut entries = Vec::new();
    let mut slot = 0;
    for (name, ty) in &call.args {
        let arg = model.arg(&call.name, name, ty);
        let doc = call
            .docs
            .args
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, doc)| doc);
        let (struct_index, group_index) = belongs(model, &arg.element);
        let (bits, signed) = match arg.kind {
            "ADDRESS" | "WORD" => ("usize::BITS as u8".to_owned(), 0),
            "FD" | "DIRFD" => ("32".to_owned(), 1),
            _ => width(model, &arg.element),
        };
        let default = call.properties.defaults.get(name).cloned().or_else(|| match arg.kind {
            "FLAGS" => Some("0".to_owned()),
            "DIRFD" => Some("libc::AT_FDCWD".to_owned()),
            _ => None,
        });
        entries.push(format!(
            "Arg {{ name: {}, doc: {}, type_name: {}, default_value: {} as i64, struct_index: {struct_index}, group_index: {group_index}, \
             size: {}, kind: {}, bits: {bits}, is_signed: {signed}, optional: {}, has_default: {}, slots: {}, slot: {slot} }}",
            c(name),
            c(doc),
            c(&type_name(model, &arg.element)),
            default.clone().map_or("0".to_owned(), |d| format!("({d})")),
            size(model, &arg.element),
            position(kinds::ARGS, arg.kind),
            u8::from(arg.optional),
            u8::from(default.is_some()),
            arg.slots(),
        ));
        slot += arg.slots();
    }
    array(out, &format!("ARGS_{}", call.name), "Arg", &entries);
    slot
}

fn groups(out: &mut String, model: &Model) {
    let mut entries = Vec::new();
    for group in &model.groups {
        let constants: Vec<String> = group
            .constants
            .iter()
            .map(|constant| {
                format!(
                    "Constant {{ name: {}, kernel_name: {}, doc: {}, value: {}::{}{} as i64 }}",
                    c(constant.name.trim_start_matches('_')),
                    c(&constant.kernel_name),
                    c(&constant.doc),
                    group.path,
                    constant.name,
                    group.number
                )
            })
            .collect();
        array(out, &format!("CONSTANTS_{}", group.name), "Constant", &constants);
        entries.push(format!(
            "Group {{ name: {}, doc: {}, constants: CONSTANTS_{}.0.as_ptr(), count: {}, bits: {}::BITS as u8, is_signed: {}, is_flags: {} }}",
            c(&group.name),
            c(&group.docs.text()),
            group.name,
            constants.len(),
            group.int,
            u8::from(group.int.starts_with('i')),
            u8::from(group.flags),
        ));
    }
    array(out, "GROUPS", "Group", &entries);
}

fn structs(out: &mut String, model: &Model) {
    let mut entries = Vec::new();
    for s in &model.structs {
        let mut fields = Vec::new();
        for field in s.fields.iter().filter(|f| f.public) {
            let shape = model.shape(&s.name, &field.name, &field.ty);
            let (struct_index, mut group_index) = belongs(model, &shape.element);
            if let Some(group) = &field.group {
                let found = model.group(group);
                group_index = found.unwrap_or_else(|| panic!("no group {group} for {}.{}", s.name, field.name)) as i64;
            }
            let (bits, signed) = width(model, &shape.element);
            let size = if shape.pointer {
                "size_of::<usize>() as u32".to_owned()
            } else {
                size(model, &shape.element)
            };
            fields.push(format!(
                "Field {{ name: {}, kernel_name: {}, doc: {}, type_name: {}, length_field: {}, offset: core::mem::offset_of!({}, {}) as u32, \
                 size: {size}, count: {}, struct_index: {struct_index}, group_index: {group_index}, bits: {bits}, is_signed: {signed}, is_pointer: {} }}",
                c(&field.name),
                c(&field.kernel_name),
                c(&field.doc),
                c(&type_name(model, &shape.element)),
                c(&field.length_field),
                s.path,
                crate::exports::raw(&field.name),
                shape.count.as_deref().unwrap_or("0"),
                u8::from(shape.pointer),
            ));
        }
        array(out, &format!("FIELDS_{}", s.name), "Field", &fields);
        entries.push(format!(
            "Struct {{ name: {}, kernel_name: {}, doc: {}, fields: FIELDS_{}.0.as_ptr(), field_count: {}, size: size_of::<{}>() as u32, \
             align: align_of::<{}>() as u32, is_union: {} }}",
            c(&s.name),
            c(&s.kernel_name),
            c(&s.docs.text()),
            s.name,
            fields.len(),
            s.path,
            s.path,
            u8::from(s.union),
        ));
    }
    array(out, "STRUCTS", "Struct", &entries);
}

fn records(out: &mut String, model: &Model, types: &Types<'_>) {
    let mut entries = Vec::new();
    for (record, layout) in model.records.iter().zip(&types.layouts) {
        let layout = layout.as_ref().expect("every record is laid out");
        let fields: Vec<String> = record
            .fields
            .iter()
            .zip(&layout.fields)
            .map(|((name, doc, _), (ty, offset))| {
                format!(
                    "RecordField {{ name: {}, doc: {}, type_index: {ty}, offset: {offset} }}",
                    c(name),
                    c(doc)
                )
            })
            .collect();
        array(out, &format!("RECORD_{}", record.name), "RecordField", &fields);
        entries.push(format!(
            "Record {{ name: {}, doc: {}, fields: RECORD_{}.0.as_ptr(), field_count: {}, size: {}, align: {} }}",
            c(&record.name),
            c(&record.docs.text()),
            record.name,
            fields.len(),
            layout.size,
            layout.align
        ));
    }
    array(out, "RECORDS", "Record", &entries);
    let list: Vec<String> = types
        .types
        .iter()
        .map(|t| {
            format!(
                "Type {{ size: {}, align: {}, element: {}, record: {}, kind: {} }}",
                t.size,
                t.align,
                t.element,
                t.record,
                position(records::KINDS, t.kind)
            )
        })
        .collect();
    array(out, "TYPES", "Type", &list);
}

fn documents(out: &mut String, model: &Model, types: &mut Types<'_>) {
    let mut entries = Vec::new();
    for document in &model.documents {
        let Document { name, docs, .. } = document;
        error_notes(out, &format!("ERRORS_{name}"), &docs.errors);
        let request = document.request.as_ref().map_or(-1, |ty| {
            let found = types.record(ty);
            found.unwrap_or_else(|| panic!("the request of {name} is not a record")) as i64
        });
        let result = document.output.as_ref().map_or(-1, |ty| types.index(name, ty) as i64);
        let taken = document.request.as_ref().and_then(|ty| types.record(ty));
        let taken = taken.is_some_and(|index| model.records[index].fields.iter().any(|(field, ..)| field == "columns"));
        assert!(
            !taken,
            "the request of {name} has a field `columns`, which is the word for columns of the answer"
        );
        let of = document.of.as_deref().unwrap_or("");
        entries.push(format!(
            "Document {{ name: {}, topic: {}, method: {}, object: {}, makes: {}, summary: {}, details: {}, returns: {}, since: {}, source: {}, \
             function: Some(cg_{name}), errors: ERRORS_{name}.0.as_ptr(), error_count: {}, properties: {}, request: {request}, result: {result} }}",
            c(name),
            c(&document.topic),
            c(&document.method),
            c(if document.object.is_some() { of } else { "" }),
            c(if document.makes { of } else { "" }),
            c(&docs.summary),
            c(&docs.details),
            c(&docs.returns),
            c(&document.properties.since),
            c(&document.properties.source),
            docs.errors.len(),
            properties(&document.properties.names),
        ));
    }
    array(out, "DOCUMENTS", "Document", &entries);
}
