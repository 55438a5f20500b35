//! The description as owned data, read from a library's file.

use crate::library::{Library, Result, View};
use serde::Serialize;
use std::path::Path;

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

impl Document {
    /// Whether it returns records, which can be asked for as columns.
    pub fn has_columns(&self) -> bool {
        let list = self.result.as_ref().filter(|ty| ty.kind == "LIST");
        list.and_then(|ty| ty.element.as_ref())
            .is_some_and(|ty| ty.kind == "RECORD")
    }
}

/// Reads the description out of a library's file.
pub fn read(path: &Path) -> Result<Description> {
    let read = Library::open(path).and_then(|library| description(&library));
    Ok(read.map_err(|error| format!("{}: {error}", path.display()))?)
}

fn description(library: &Library) -> Result<Description> {
    let d = library.description()?;
    let named = |list, of| -> Result<Vec<String>> { all(&d.list(list, of)?, |x| x.text("name")) };
    let words = Words {
        args: d.names("arg_kinds")?,
        results: d.names("result_kinds")?,
        properties: d.names("properties")?,
        types: d.names("type_kinds")?,
        type_entries: d.list("types", "Type")?,
        records: named("records", "Record")?,
        structs: named("structs", "Struct")?,
        groups: named("groups", "Group")?,
    };
    Ok(Description {
        version: d.text("version")?,
        abi_version: d.number("abi_version")?,
        checksum: format!("{:016x}", d.number::<u64>("checksum")?),
        os: d.text("os")?,
        arch: d.text("arch")?,
        calls: all(&d.list("calls", "Call")?, |x| words.call(x))?,
        constants: all(&d.list("groups", "Group")?, group)?,
        structs: all(&d.list("structs", "Struct")?, |x| words.structure(x))?,
        records: all(&d.list("records", "Record")?, |x| words.record(x))?,
        documents: all(&d.list("documents", "Document")?, |x| words.document(x))?,
        objects: d.names("objects")?,
    })
}

fn all<T>(views: &[View<'_>], read: impl Fn(&View<'_>) -> Result<T>) -> Result<Vec<T>> {
    views.iter().map(read).collect()
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|t| !t.is_empty())
}

/// The names that entries refer to by index.
struct Words<'a> {
    args: Vec<String>,
    results: Vec<String>,
    properties: Vec<String>,
    types: Vec<String>,
    type_entries: Vec<View<'a>>,
    records: Vec<String>,
    structs: Vec<String>,
    groups: Vec<String>,
}

/// The name at an index; -1 is none.
fn at(names: &[String], index: i64) -> Option<String> {
    usize::try_from(index).ok().and_then(|i| names.get(i).cloned())
}

/// The name that must be there.
fn word(names: &[String], index: i64) -> Result<String> {
    Ok(at(names, index).ok_or("a kind without a name")?)
}

fn notes(x: &View<'_>) -> Result<Vec<ErrorNote>> {
    all(&x.array("errors", "error_count")?, |n| {
        Ok(ErrorNote {
            name: n.text("name")?,
            doc: n.text("doc")?,
        })
    })
}

fn group(g: &View<'_>) -> Result<Group> {
    let signed = g.flag("is_signed")?;
    let constant = |m: &View<'_>| {
        let value: i64 = m.number("value")?;
        Ok(Constant {
            name: m.text("name")?,
            kernel_name: m.text("kernel_name")?,
            doc: m.text("doc")?,
            value: if signed {
                i128::from(value)
            } else {
                i128::from(value as u64)
            },
        })
    };
    Ok(Group {
        name: g.text("name")?,
        doc: g.text("doc")?,
        flags: g.flag("is_flags")?,
        bits: g.number("bits")?,
        signed,
        members: all(&g.array("constants", "count")?, constant)?,
    })
}

impl Words<'_> {
    /// The names of the bits that are set in `properties`.
    fn properties(&self, x: &View<'_>) -> Result<Vec<String>> {
        let bits: u32 = x.number("properties")?;
        let named = self.properties.iter().enumerate();
        let named = named.filter(|(bit, _)| bits >> bit & 1 == 1);
        Ok(named.map(|(_, name)| name.clone()).collect())
    }

    fn call(&self, x: &View<'_>) -> Result<Call> {
        Ok(Call {
            name: x.text("name")?,
            topic: x.text("topic")?,
            summary: x.text("summary")?,
            details: x.text("details")?,
            returns: x.text("returns")?,
            since: x.text("since")?,
            source: x.text("source")?,
            properties: self.properties(x)?,
            args: all(&x.array("args", "arg_count")?, |a| self.arg(a))?,
            result: ResultType {
                kind: word(&self.results, x.number("result")?)?,
                r#type: x.text("result_type")?,
                bits: x.number("result_bits")?,
                signed: x.flag("result_signed")?,
                fallible: x.flag("fallible")?,
            },
            errors: notes(x)?,
        })
    }

    fn arg(&self, x: &View<'_>) -> Result<Arg> {
        let default = x.number("default_value")?;
        Ok(Arg {
            name: x.text("name")?,
            doc: x.text("doc")?,
            kind: word(&self.args, x.number("kind")?)?,
            r#type: x.text("type_name")?,
            bits: x.number("bits")?,
            signed: x.flag("is_signed")?,
            size: x.number("size")?,
            optional: x.flag("optional")?,
            default: x.flag("has_default")?.then_some(default),
            slot: x.number("slot")?,
            slots: x.number("slots")?,
        })
    }

    fn structure(&self, x: &View<'_>) -> Result<Struct> {
        let field = |f: &View<'_>| {
            Ok(Field {
                name: f.text("name")?,
                kernel_name: f.text("kernel_name")?,
                doc: f.text("doc")?,
                r#type: f.text("type_name")?,
                offset: f.number("offset")?,
                size: f.number("size")?,
                count: f.number("count")?,
                bits: f.number("bits")?,
                signed: f.flag("is_signed")?,
                pointer: f.flag("is_pointer")?,
                length_field: f.text("length_field")?,
                group: at(&self.groups, f.number("group_index")?),
                structure: at(&self.structs, f.number("struct_index")?),
            })
        };
        Ok(Struct {
            name: x.text("name")?,
            kernel_name: x.text("kernel_name")?,
            doc: x.text("doc")?,
            size: x.number("size")?,
            align: x.number("align")?,
            union: x.flag("is_union")?,
            fields: all(&x.array("fields", "field_count")?, field)?,
        })
    }

    fn record(&self, x: &View<'_>) -> Result<Record> {
        let field = |f: &View<'_>| {
            Ok(RecordField {
                name: f.text("name")?,
                doc: f.text("doc")?,
                r#type: self.ty(f.number("type_index")?)?,
                offset: f.number("offset")?,
            })
        };
        Ok(Record {
            name: x.text("name")?,
            doc: x.text("doc")?,
            size: x.number("size")?,
            align: x.number("align")?,
            fields: all(&x.array("fields", "field_count")?, field)?,
        })
    }

    fn ty(&self, index: usize) -> Result<Type> {
        let entry = self.type_entries.get(index).ok_or("a type that is not listed")?;
        Ok(Type {
            kind: word(&self.types, entry.number("kind")?)?,
            element: self.some_type(entry.number("element")?)?.map(Box::new),
            record: at(&self.records, entry.number("record")?),
        })
    }

    /// The type at an index; -1 is none.
    fn some_type(&self, index: i64) -> Result<Option<Type>> {
        usize::try_from(index).ok().map(|i| self.ty(i)).transpose()
    }

    fn document(&self, x: &View<'_>) -> Result<Document> {
        Ok(Document {
            name: x.text("name")?,
            topic: x.text("topic")?,
            method: x.text("method")?,
            object: some(x.text("object")?),
            makes: some(x.text("makes")?),
            summary: x.text("summary")?,
            details: x.text("details")?,
            returns: x.text("returns")?,
            since: x.text("since")?,
            source: x.text("source")?,
            properties: self.properties(x)?,
            request: at(&self.records, x.number("request")?),
            result: self.some_type(x.number("result")?)?,
            errors: notes(x)?,
        })
    }
}
