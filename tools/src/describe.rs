//! The description as owned data, read from the library through its C ABI as any binding would.

use callgate_link as c;
use serde::Serialize;
use std::ffi::{CStr, c_char};

/// Everything that the library says of itself.
#[derive(Serialize)]
pub struct Description {
    pub version: String,
    pub abi_version: u32,
    pub checksum: String,
    pub os: String,
    pub arch: String,
    pub calls: Vec<Call>,
    pub constants: Vec<Group>,
    pub structs: Vec<Struct>,
    pub records: Vec<Record>,
    pub documents: Vec<Document>,
    pub objects: Vec<String>,
}

/// A kernel call.
#[derive(Serialize)]
pub struct Call {
    pub name: String,
    pub topic: String,
    pub summary: String,
    pub details: String,
    pub returns: String,
    pub since: String,
    pub source: String,
    pub properties: Vec<String>,
    pub args: Vec<Arg>,
    pub result: ResultType,
    pub errors: Vec<ErrorNote>,
}

/// What a call answers.
#[derive(Serialize)]
pub struct ResultType {
    pub kind: String,
    pub r#type: String,
    pub bits: u8,
    pub signed: bool,
    pub fallible: bool,
}

/// An argument.
#[derive(Serialize)]
pub struct Arg {
    pub name: String,
    pub doc: String,
    pub kind: String,
    pub r#type: String,
    pub bits: u8,
    pub signed: bool,
    pub size: u32,
    pub optional: bool,
    pub default: Option<i64>,
    pub slot: u8,
    pub slots: u8,
}

/// What an error means.
#[derive(Serialize)]
pub struct ErrorNote {
    pub name: String,
    pub doc: String,
}

/// A group of constants.
#[derive(Serialize)]
pub struct Group {
    pub name: String,
    pub doc: String,
    pub flags: bool,
    pub bits: u8,
    pub signed: bool,
    pub members: Vec<Constant>,
}

/// A constant.
#[derive(Serialize)]
pub struct Constant {
    pub name: String,
    pub kernel_name: String,
    pub doc: String,
    /// Wide enough for every group, whatever its sign.
    pub value: i128,
}

/// A kernel structure.
#[derive(Serialize)]
pub struct Struct {
    pub name: String,
    pub kernel_name: String,
    pub doc: String,
    pub size: u32,
    pub align: u32,
    pub union: bool,
    pub fields: Vec<Field>,
}

/// A field of one.
#[derive(Serialize)]
pub struct Field {
    pub name: String,
    pub kernel_name: String,
    pub doc: String,
    pub r#type: String,
    pub offset: u32,
    pub size: u32,
    pub count: u32,
    pub bits: u8,
    pub signed: bool,
    pub pointer: bool,
    pub length_field: String,
    pub group: Option<String>,
    pub structure: Option<String>,
}

/// A record type of documents.
#[derive(Serialize)]
pub struct Record {
    pub name: String,
    pub doc: String,
    pub size: u32,
    pub align: u32,
    pub fields: Vec<RecordField>,
}

/// A field of one.
#[derive(Serialize)]
pub struct RecordField {
    pub name: String,
    pub doc: String,
    pub r#type: Type,
    pub offset: u32,
}

/// A type of document values.
#[derive(Serialize)]
pub struct Type {
    pub kind: String,
    pub element: Option<Box<Type>>,
    pub record: Option<String>,
}

/// A documents function.
#[derive(Serialize)]
pub struct Document {
    pub name: String,
    pub topic: String,
    pub method: String,
    pub object: Option<String>,
    pub makes: Option<String>,
    pub summary: String,
    pub details: String,
    pub returns: String,
    pub since: String,
    pub source: String,
    pub properties: Vec<String>,
    pub request: Option<String>,
    pub result: Option<Type>,
    pub errors: Vec<ErrorNote>,
}

fn text(pointer: *const c_char) -> String {
    // SAFETY: the description holds only NUL-terminated texts that live as long as the library.
    unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned()
}

fn some(pointer: *const c_char) -> Option<String> {
    Some(text(pointer)).filter(|t| !t.is_empty())
}

/// The entries of a list, stepping by its stride.
fn list<T>(list: &c::List) -> Vec<&'static T> {
    let entry = |i: u32| {
        // SAFETY: the list says how many there are and how far apart; the build of this tool and of the library agree on
        // the head of an entry, which is all that is read.
        unsafe { &*list.first.byte_add((i * list.stride) as usize).cast::<T>() }
    };
    (0..list.count).map(entry).collect()
}

/// The entries of a plain array.
fn array<T>(first: *const T, count: u32) -> &'static [T] {
    if count == 0 {
        return &[];
    }
    // SAFETY: the entry that it belongs to says how many there are.
    unsafe { std::slice::from_raw_parts(first, count as usize) }
}

fn names(of: &c::List) -> Vec<String> {
    list::<*const c_char>(of).into_iter().map(|p| text(*p)).collect()
}

/// The header's text.
pub fn header() -> String {
    text(c::cg_header())
}

/// The declarations for LuaJIT.
pub fn declarations() -> String {
    text(c::cg_cdef())
}

/// Reads it all.
pub fn description() -> Description {
    // SAFETY: the library gives a pointer that is valid for ever.
    let d = unsafe { &*c::cg_describe() };
    let words = Words {
        args: names(&d.arg_kinds),
        results: names(&d.result_kinds),
        properties: names(&d.properties),
        types: names(&d.type_kinds),
        type_entries: list(&d.types),
        records: list::<c::Record>(&d.records)
            .into_iter()
            .map(|r| text(r.name))
            .collect(),
        structs: list::<c::Struct>(&d.structs)
            .into_iter()
            .map(|s| text(s.name))
            .collect(),
        groups: list::<c::Group>(&d.groups).into_iter().map(|g| text(g.name)).collect(),
    };
    Description {
        version: text(d.version),
        abi_version: d.abi_version,
        checksum: format!("{:016x}", d.checksum),
        os: text(d.os),
        arch: text(d.arch),
        calls: list(&d.calls).into_iter().map(|x| words.call(x)).collect(),
        constants: list(&d.groups).into_iter().map(group).collect(),
        structs: list(&d.structs).into_iter().map(|x| words.structure(x)).collect(),
        records: list(&d.records).into_iter().map(|x| words.record(x)).collect(),
        documents: list(&d.documents).into_iter().map(|x| words.document(x)).collect(),
        objects: names(&d.objects),
    }
}

/// The names that entries refer to by index.
struct Words {
    args: Vec<String>,
    results: Vec<String>,
    properties: Vec<String>,
    types: Vec<String>,
    type_entries: Vec<&'static c::Type>,
    records: Vec<String>,
    structs: Vec<String>,
    groups: Vec<String>,
}

fn at(names: &[String], index: i32) -> Option<String> {
    usize::try_from(index).ok().and_then(|i| names.get(i).cloned())
}

fn notes(first: *const c::ErrorNote, count: u32) -> Vec<ErrorNote> {
    array(first, count)
        .iter()
        .map(|n| ErrorNote {
            name: text(n.name),
            doc: text(n.doc),
        })
        .collect()
}

fn group(g: &c::Group) -> Group {
    let value = |v: i64| {
        if g.is_signed != 0 {
            i128::from(v)
        } else {
            i128::from(v as u64)
        }
    };
    let constant = |m: &c::Constant| Constant {
        name: text(m.name),
        kernel_name: text(m.kernel_name),
        doc: text(m.doc),
        value: value(m.value),
    };
    Group {
        name: text(g.name),
        doc: text(g.doc),
        flags: g.is_flags != 0,
        bits: g.bits,
        signed: g.is_signed != 0,
        members: array(g.constants, g.count).iter().map(constant).collect(),
    }
}

impl Words {
    fn set(&self, bits: u32) -> Vec<String> {
        let named = self
            .properties
            .iter()
            .enumerate()
            .filter(|(bit, _)| bits >> bit & 1 == 1);
        named.map(|(_, name)| name.clone()).collect()
    }

    fn call(&self, x: &c::Call) -> Call {
        Call {
            name: text(x.name),
            topic: text(x.topic),
            summary: text(x.summary),
            details: text(x.details),
            returns: text(x.returns),
            since: text(x.since),
            source: text(x.source),
            properties: self.set(x.properties),
            args: array(x.args, x.arg_count).iter().map(|a| self.arg(a)).collect(),
            result: ResultType {
                kind: self.results[x.result as usize].clone(),
                r#type: text(x.result_type),
                bits: x.result_bits,
                signed: x.result_signed != 0,
                fallible: x.fallible != 0,
            },
            errors: notes(x.errors, x.error_count),
        }
    }

    fn arg(&self, x: &c::Arg) -> Arg {
        Arg {
            name: text(x.name),
            doc: text(x.doc),
            kind: self.args[x.kind as usize].clone(),
            r#type: text(x.type_name),
            bits: x.bits,
            signed: x.is_signed != 0,
            size: x.size,
            optional: x.optional != 0,
            default: (x.has_default != 0).then_some(x.default_value),
            slot: x.slot,
            slots: x.slots,
        }
    }

    fn structure(&self, x: &c::Struct) -> Struct {
        let field = |f: &c::Field| Field {
            name: text(f.name),
            kernel_name: text(f.kernel_name),
            doc: text(f.doc),
            r#type: text(f.type_name),
            offset: f.offset,
            size: f.size,
            count: f.count,
            bits: f.bits,
            signed: f.is_signed != 0,
            pointer: f.is_pointer != 0,
            length_field: text(f.length_field),
            group: at(&self.groups, f.group_index),
            structure: at(&self.structs, f.struct_index),
        };
        Struct {
            name: text(x.name),
            kernel_name: text(x.kernel_name),
            doc: text(x.doc),
            size: x.size,
            align: x.align,
            union: x.is_union != 0,
            fields: array(x.fields, x.field_count).iter().map(field).collect(),
        }
    }

    fn record(&self, x: &c::Record) -> Record {
        let field = |f: &c::RecordField| RecordField {
            name: text(f.name),
            doc: text(f.doc),
            r#type: self.ty(f.type_index as usize),
            offset: f.offset,
        };
        Record {
            name: text(x.name),
            doc: text(x.doc),
            size: x.size,
            align: x.align,
            fields: array(x.fields, x.field_count).iter().map(field).collect(),
        }
    }

    fn ty(&self, index: usize) -> Type {
        let entry = self.type_entries[index];
        Type {
            kind: self.types[entry.kind as usize].clone(),
            element: usize::try_from(entry.element).ok().map(|e| Box::new(self.ty(e))),
            record: at(&self.records, entry.record),
        }
    }

    fn document(&self, x: &c::Document) -> Document {
        Document {
            name: text(x.name),
            topic: text(x.topic),
            method: text(x.method),
            object: some(x.object),
            makes: some(x.makes),
            summary: text(x.summary),
            details: text(x.details),
            returns: text(x.returns),
            since: text(x.since),
            source: text(x.source),
            properties: self.set(x.properties),
            request: at(&self.records, x.request),
            result: usize::try_from(x.result).ok().map(|i| self.ty(i)),
            errors: notes(x.errors, x.error_count),
        }
    }
}
