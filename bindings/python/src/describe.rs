//! The library's description, read once when the module is loaded, with what is made from it on the way.

use crate::py::{self, Obj, Own, Py, Raised, ffi};
use callgate_link as c;
use std::cell::Cell;
use std::ffi::{CStr, c_char};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, Ordering};

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $name { $(#[allow(missing_docs)] $variant,)* }
        impl $name {
            /// By its name in the description.
            fn named(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

named!(
    /// Kinds of arguments.
    Kind {
        Fd "FD", DirFd "DIRFD", Int "INT", Uint "UINT", Flags "FLAGS", Enum "ENUM", Address "ADDRESS", Word "WORD",
        Path "PATH", Str "STR", BytesIn "BYTES_IN", BytesOut "BYTES_OUT", StructIn "STRUCT_IN", StructOut "STRUCT_OUT",
        StructInOut "STRUCT_INOUT", ArrayIn "ARRAY_IN", ArrayOut "ARRAY_OUT", ArrayInOut "ARRAY_INOUT",
        SockaddrIn "SOCKADDR_IN", SockaddrOut "SOCKADDR_OUT", IovIn "IOV_IN", IovOut "IOV_OUT", FdsOut "FDS_OUT",
        Strings "STRINGS",
    }
);

named!(
    /// Kinds of results.
    Answer { Status "STATUS", Fd "FD", Count "COUNT", Number "NUMBER", Address "ADDRESS", Never "NEVER", }
);

named!(
    /// Kinds of document types.
    DocKind {
        Bool "BOOL", I8 "I8", U8 "U8", I16 "I16", U16 "U16", I32 "I32", U32 "U32", I64 "I64", U64 "U64", F64 "F64",
        String "STRING", Bytes "BYTES", List "LIST", Map "MAP", Option "OPTION", Record "RECORD",
        Value "VALUE",
    }
);

/// An argument.
pub struct Arg {
    /// Its name, as a keyword.
    pub key: Obj,
    /// The same.
    pub name: String,
    /// How it crosses.
    pub kind: Kind,
    /// Whether it is passed; otherwise it comes back.
    pub input: bool,
    /// Its entry.
    pub entry: &'static c::Arg,
    /// Whether it is a user or group id, where -1 is a value.
    pub id: bool,
    /// Whether it is the number that a new descriptor is to have.
    pub newfd: bool,
    /// Its (first) register.
    pub slot: usize,
    /// The least integer that goes to the register as it is.
    pub low: i64,
    /// The greatest; less than the least if the kind is none of integers.
    pub high: i64,
}

impl Arg {
    /// Whether something is given back of an argument that is passed.
    fn fills(&self) -> bool {
        matches!(
            self.kind,
            Kind::BytesOut | Kind::StructInOut | Kind::ArrayOut | Kind::ArrayInOut
        )
    }
}

/// A call.
pub struct Call {
    /// Its entry.
    pub entry: &'static c::Call,
    /// Its name.
    pub name: &'static str,
    /// Its arguments.
    pub args: Vec<Arg>,
    /// Which of them are passed by position.
    pub inputs: Vec<u8>,
    /// What it answers.
    pub answer: Answer,
    /// Its entry point.
    pub thunk: unsafe extern "C" fn(*const u64) -> i64,
    /// It may wait.
    pub blocks: bool,
    /// It may be repeated after a signal.
    pub restarts: bool,
    /// Its first argument is gone afterwards.
    pub closes: bool,
    /// It returns twice.
    pub forks: bool,
    /// It may fail.
    pub fallible: bool,
    /// There is nothing to pass and nothing but the result to give back.
    pub bare: bool,
    /// There is nothing but the result to give back.
    pub plain: bool,
    /// The argument whose bytes, cut to the result, are all that comes back.
    pub reads: Option<usize>,
}

/// A group of constants and its class, once it is made.
pub struct Group {
    /// Its entry.
    pub entry: &'static c::Group,
    /// Its name.
    pub name: &'static str,
    /// The class.
    pub class: Cell<Obj>,
    /// The class's members by value.
    pub members: Cell<Obj>,
}

/// A field of a structure.
pub struct Field {
    /// Its entry.
    pub entry: &'static c::Field,
    /// Its name, as an attribute.
    pub name: String,
    /// The same.
    pub key: Obj,
    /// Of a pointer: the field with its length.
    pub length: Option<&'static c::Field>,
    /// Whether it is text that ends with a NUL.
    pub is_text: bool,
}

/// A structure and its class, once it is made.
pub struct Struct {
    /// Its entry.
    pub entry: &'static c::Struct,
    /// Its name.
    pub name: &'static str,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The class.
    pub class: Cell<*mut ffi::PyTypeObject>,
}

/// A type of document values.
pub struct DocType {
    /// What it is.
    pub kind: DocKind,
    /// Its entry.
    pub entry: &'static c::Type,
}

/// A record type and its class, once it is made.
pub struct Record {
    /// Its entry.
    pub entry: &'static c::Record,
    /// Its name.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [c::RecordField],
    /// The class.
    pub class: Cell<*mut ffi::PyTypeObject>,
}

/// A documents function.
pub struct Document {
    /// Its entry.
    pub entry: &'static c::Document,
    /// `net.links`.
    pub name: String,
    /// It may wait.
    pub blocks: bool,
    /// It may be repeated after a signal.
    pub restarts: bool,
}

/// Everything. Used only while the interpreter lock is held.
pub struct Library {
    /// The head.
    pub head: &'static c::Description,
    /// The calls.
    pub calls: Vec<Call>,
    /// The groups.
    pub groups: Vec<Group>,
    /// The structures.
    pub structs: Vec<Struct>,
    /// The document types.
    pub types: Vec<DocType>,
    /// The records.
    pub records: Vec<Record>,
    /// The documents functions.
    pub documents: Vec<Document>,
    /// The class of descriptors.
    pub fd: Cell<*mut ffi::PyTypeObject>,
    /// The class of objects behind documents.
    pub object: Cell<*mut ffi::PyTypeObject>,
    /// The class of a document's memory.
    pub block: Cell<*mut ffi::PyTypeObject>,
    /// The class of the library's own errors.
    pub error: Cell<Obj>,
    /// Makes the class of a group by its name.
    pub enum_maker: Cell<Obj>,
    /// Makes the class of objects of a kind by its name.
    pub object_maker: Cell<Obj>,
}

static LIBRARY: AtomicPtr<Library> = AtomicPtr::new(null_mut());

/// The description. `load` was called before any function of the module can be.
#[inline(always)]
pub fn library() -> &'static Library {
    // SAFETY: set once by `load`, which runs before anything that calls this, and never freed.
    unsafe { &*LIBRARY.load(Ordering::Relaxed) }
}

/// A text of the description.
pub fn text(pointer: *const c_char) -> &'static str {
    // SAFETY: the description holds NUL-terminated UTF-8 that lives as long as the library.
    unsafe { CStr::from_ptr(pointer) }.to_str().unwrap_or("")
}

/// The entries of a list, stepping by its stride: a newer library's entries may be longer.
fn list<T: 'static>(list: &c::List) -> impl Iterator<Item = &'static T> {
    let (first, stride) = (list.first, list.stride as usize);
    (0..list.count as usize).map(move |i| {
        // SAFETY: the list says how many there are and how far apart.
        unsafe { &*first.byte_add(i * stride).cast::<T>() }
    })
}

/// The entries of a plain array.
pub fn array<T>(first: *const T, count: u32) -> &'static [T] {
    if count == 0 {
        return &[];
    }
    // SAFETY: the entry that it belongs to says how many there are.
    unsafe { std::slice::from_raw_parts(first, count as usize) }
}

fn names(of: &c::List) -> Vec<&'static str> {
    list::<*const c_char>(of).map(|p| text(*p)).collect()
}

fn key(name: &str) -> Py<Obj> {
    let name = std::ffi::CString::new(name).map_err(|_| Raised)?;
    py::interned(&name).map(Own::give)
}

/// The bits of properties by name.
struct Properties(Vec<&'static str>);

impl Properties {
    fn has(&self, bits: u32, name: &str) -> bool {
        self.0
            .iter()
            .position(|n| *n == name)
            .is_some_and(|bit| bits >> bit & 1 == 1)
    }
}

/// Reads it all. What this binding does not understand (a kind that a newer library knows) is left out.
pub fn load() -> Py<&'static Library> {
    // SAFETY: the library gives a pointer that is valid for ever.
    let head = unsafe { &*c::cg_describe() };
    let kinds: Vec<_> = names(&head.arg_kinds).into_iter().map(Kind::named).collect();
    let answers: Vec<_> = names(&head.result_kinds).into_iter().map(Answer::named).collect();
    let doc_kinds: Vec<_> = names(&head.type_kinds).into_iter().map(DocKind::named).collect();
    let properties = Properties(names(&head.properties));

    let mut calls = Vec::with_capacity(head.calls.count as usize);
    for entry in list::<c::Call>(&head.calls) {
        calls.extend(call(entry, &kinds, &answers, &properties)?);
    }
    let group = |entry: &'static c::Group| Group {
        entry,
        name: text(entry.name),
        class: Cell::new(null_mut()),
        members: Cell::new(null_mut()),
    };
    let structs: Py<Vec<_>> = list(&head.structs).map(structure).collect();
    let types = list::<c::Type>(&head.types).map(|entry| DocType {
        kind: doc_kinds[entry.kind as usize].unwrap_or(DocKind::Bytes),
        entry,
    });
    let record = |entry: &'static c::Record| Record {
        entry,
        name: text(entry.name),
        fields: array(entry.fields, entry.field_count),
        class: Cell::new(null_mut()),
    };
    let document = |entry: &'static c::Document| {
        let (object, method) = (text(entry.object), text(entry.method));
        let owner = if object.is_empty() { text(entry.topic) } else { object };
        Document {
            entry,
            name: format!("{owner}.{method}"),
            blocks: properties.has(entry.properties, "blocks"),
            restarts: properties.has(entry.properties, "restarts"),
        }
    };
    let library = Library {
        head,
        calls,
        groups: list(&head.groups).map(group).collect(),
        structs: structs?,
        types: types.collect(),
        records: list(&head.records).map(record).collect(),
        documents: list(&head.documents).map(document).collect(),
        fd: Cell::new(null_mut()),
        object: Cell::new(null_mut()),
        block: Cell::new(null_mut()),
        error: Cell::new(null_mut()),
        enum_maker: Cell::new(null_mut()),
        object_maker: Cell::new(null_mut()),
    };
    LIBRARY.store(Box::into_raw(Box::new(library)), Ordering::Relaxed);
    Ok(self::library())
}

/// Arguments that a frame has room for.
pub const MAX_ARGS: usize = 12;
/// Slots that a frame has room for.
pub const MAX_SLOTS: usize = 16;

fn call(
    entry: &'static c::Call,
    kinds: &[Option<Kind>],
    answers: &[Option<Answer>],
    properties: &Properties,
) -> Py<Option<Call>> {
    let entries = array(entry.args, entry.arg_count);
    let (Some(answer), Some(thunk)) = (answers[entry.result as usize], entry.thunk) else {
        return Ok(None);
    };
    if entries.len() > MAX_ARGS || usize::from(entry.slots) > MAX_SLOTS {
        return Ok(None);
    }
    let mut args = Vec::with_capacity(entries.len());
    for arg in entries {
        let Some(kind) = kinds[arg.kind as usize] else {
            return Ok(None);
        };
        let name = py::name(text(arg.name));
        let (low, high) = whole(kind, arg);
        args.push(Arg {
            key: key(&name)?,
            input: !matches!(kind, Kind::StructOut | Kind::SockaddrOut | Kind::FdsOut),
            id: matches!(text(arg.type_name), "uid" | "gid"),
            newfd: name == "newfd",
            slot: arg.slot.into(),
            low,
            high,
            name,
            kind,
            entry: arg,
        });
    }
    let has = |name| properties.has(entry.properties, name);
    Ok(Some(Call {
        entry,
        name: text(entry.name),
        inputs: (0..args.len() as u8).filter(|i| args[*i as usize].input).collect(),
        reads: reads(&args).filter(|_| answer == Answer::Count),
        plain: args.iter().all(|arg| arg.input && !arg.fills()),
        bare: args.is_empty() && !has("forks") && !has("blocks"),
        args,
        answer,
        thunk,
        blocks: has("blocks"),
        restarts: has("restarts"),
        closes: has("closes"),
        forks: has("forks"),
        fallible: entry.fallible != 0,
    }))
}

/// The least and the greatest of the integers that an argument takes and that are the same in its register.
fn whole(kind: Kind, arg: &c::Arg) -> (i64, i64) {
    let bits = match kind {
        Kind::Fd | Kind::DirFd => return (i32::MIN.into(), i32::MAX.into()),
        Kind::Int | Kind::Uint | Kind::Flags | Kind::Enum | Kind::Address => u32::from(arg.bits),
        _ => 0,
    };
    match (bits, arg.is_signed != 0) {
        (1..=64, true) => (i64::MIN >> (64 - bits), i64::MAX >> (64 - bits)),
        (1..=63, false) => (0, (1 << bits) - 1),
        (64, false) => (0, i64::MAX),
        _ => (0, -1),
    }
}

/// The only argument that gives something back, if it is a buffer.
fn reads(args: &[Arg]) -> Option<usize> {
    let mut filled = (0..args.len()).filter(|i| !args[*i].input || args[*i].fills());
    let only = filled.next().filter(|i| args[*i].kind == Kind::BytesOut);
    only.filter(|_| filled.next().is_none())
}

fn structure(entry: &'static c::Struct) -> Py<Struct> {
    let entries = array(entry.fields, entry.field_count);
    let mut fields = Vec::with_capacity(entries.len());
    for field in entries {
        let name = py::name(text(field.name));
        let length = text(field.length_field);
        fields.push(Field {
            entry: field,
            key: key(&name)?,
            length: entries.iter().find(|f| !length.is_empty() && text(f.name) == length),
            is_text: text(field.type_name) == "char",
            name,
        });
    }
    Ok(Struct {
        entry,
        name: text(entry.name),
        fields,
        class: Cell::new(null_mut()),
    })
}
