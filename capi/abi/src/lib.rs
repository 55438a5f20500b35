//! The types that cross the C boundary besides the kernel's own: the description of the library, errors,
//! documents. No code, so that a binding can use it without linking the library's Rust parts.
//!
//! Tables may grow at the end: a reader steps by [`List::stride`], never by its own `size_of`.
//! All pointers live as long as the library is loaded; texts are NUL-terminated UTF-8.
#![no_std]

use core::ffi::{c_char, c_int, c_void};

/// Grows with every incompatible change of the C ABI: what was built for one version refuses a library of another.
pub const ABI_VERSION: u32 = 0;

/// An array of entries that lie `stride` bytes apart.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct List {
    /// The first entry.
    pub first: *const c_void,
    /// How many.
    pub count: u32,
    /// Bytes from one to the next.
    pub stride: u32,
}

/// What the library says of itself.
#[repr(C)]
pub struct Description {
    /// Size of this struct in bytes; a newer library's may be longer.
    pub size: u32,
    /// Grows with every incompatible change of the C ABI.
    pub abi_version: u32,
    /// Of everything described: equal sums, equal descriptions.
    pub checksum: u64,
    /// The library's version.
    pub version: *const c_char,
    /// `linux`, `freebsd`, `netbsd`, `macos`.
    pub os: *const c_char,
    /// `x86_64`, `aarch64`, ...
    pub arch: *const c_char,
    /// Names of the argument kinds (`const char *`); [`Arg::kind`] is an index.
    pub arg_kinds: List,
    /// Names of the result kinds (`const char *`); [`Call::result`] is an index.
    pub result_kinds: List,
    /// Names of the properties (`const char *`); bit *n* of [`Call::properties`] is the name at index *n*.
    pub properties: List,
    /// Names of the kinds of document types (`const char *`); [`Type::kind`] is an index.
    pub type_kinds: List,
    /// The calls ([`Call`]), by name.
    pub calls: List,
    /// The groups of constants ([`Group`]), by name; error numbers are the group `E`.
    pub groups: List,
    /// The kernel structures ([`Struct`]), by name.
    pub structs: List,
    /// The types of document values ([`Type`]).
    pub types: List,
    /// The record types of documents ([`Record`]), by name.
    pub records: List,
    /// The functions that take and return documents ([`Document`]), by name.
    pub documents: List,
    /// The kinds of objects that keep state between documents (`const char *`).
    pub objects: List,
}

/// A kernel call.
#[repr(C)]
pub struct Call {
    /// The kernel's name; the symbol is `cg_` + name.
    pub name: *const c_char,
    /// The topic it belongs to.
    pub topic: *const c_char,
    /// One sentence.
    pub summary: *const c_char,
    /// The paragraphs after it; may be empty.
    pub details: *const c_char,
    /// What is returned; may be empty.
    pub returns: *const c_char,
    /// Since which kernel.
    pub since: *const c_char,
    /// The manual page.
    pub source: *const c_char,
    /// The exported function, for callers who know its C type.
    pub symbol: *const c_void,
    /// The same with its arguments widened to 64 bits each in an array, for callers who do not.
    pub thunk: Option<unsafe extern "C" fn(slots: *const u64) -> i64>,
    /// The arguments.
    pub args: *const Arg,
    /// What its errors mean.
    pub errors: *const ErrorNote,
    /// Name of the result's type (`pid`, `off`, a group, `i32`); empty for a mere status.
    pub result_type: *const c_char,
    /// How many arguments.
    pub arg_count: u32,
    /// How many entries in `errors`.
    pub error_count: u32,
    /// A bit for each property.
    pub properties: u32,
    /// Index into [`Description::groups`] if the result is such, else -1.
    pub result_group: i32,
    /// Index into [`Description::result_kinds`].
    pub result: u8,
    /// Width of a number result.
    pub result_bits: u8,
    /// Whether it is signed.
    pub result_signed: u8,
    /// Whether the call may fail.
    pub fallible: u8,
    /// Slots that all arguments take together.
    pub slots: u8,
}

/// An argument of a call.
#[repr(C)]
pub struct Arg {
    /// Its name.
    pub name: *const c_char,
    /// What it is.
    pub doc: *const c_char,
    /// Name of its (element) type: a group, a struct, `pid`, `i32`; empty where the kind says all.
    pub type_name: *const c_char,
    /// The value when the caller leaves it out, if `has_default`.
    pub default_value: i64,
    /// Index into [`Description::structs`], or -1.
    pub struct_index: i32,
    /// Index into [`Description::groups`], or -1.
    pub group_index: i32,
    /// Bytes of one element: of the struct or scalar pointed to, or of the argument itself.
    pub size: u32,
    /// Index into [`Description::arg_kinds`].
    pub kind: u8,
    /// Of an integer, or a scalar pointed to: its width.
    pub bits: u8,
    /// Whether that is signed.
    pub is_signed: u8,
    /// Whether null (nothing) is allowed.
    pub optional: u8,
    /// Whether `default_value` holds.
    pub has_default: u8,
    /// How many slots it takes: 1, or 2 with a length.
    pub slots: u8,
    /// The first of them.
    pub slot: u8,
}

/// What an error means for a call.
#[repr(C)]
pub struct ErrorNote {
    /// With its E, as in the manual.
    pub name: *const c_char,
    /// One sentence.
    pub doc: *const c_char,
}

/// A group of constants.
#[repr(C)]
pub struct Group {
    /// `O`, `SEEK`.
    pub name: *const c_char,
    /// What it is.
    pub doc: *const c_char,
    /// The constants.
    pub constants: *const Constant,
    /// How many.
    pub count: u32,
    /// Width of a value.
    pub bits: u8,
    /// Whether it is signed.
    pub is_signed: u8,
    /// Whether they are bits that are ORed.
    pub is_flags: u8,
}

/// A constant.
#[repr(C)]
pub struct Constant {
    /// `CREAT`.
    pub name: *const c_char,
    /// `O_CREAT`.
    pub kernel_name: *const c_char,
    /// What it means.
    pub doc: *const c_char,
    /// Its value; the bits of a `u64` where the group is unsigned.
    pub value: i64,
}

/// A kernel structure.
#[repr(C)]
pub struct Struct {
    /// `stat`; the C type is `cg_stat`.
    pub name: *const c_char,
    /// `struct stat`.
    pub kernel_name: *const c_char,
    /// What it is.
    pub doc: *const c_char,
    /// The fields.
    pub fields: *const Field,
    /// How many.
    pub field_count: u32,
    /// Size in bytes.
    pub size: u32,
    /// Alignment in bytes.
    pub align: u32,
    /// Whether its fields share their place.
    pub is_union: u8,
}

/// A field of a kernel structure.
#[repr(C)]
pub struct Field {
    /// `mode`.
    pub name: *const c_char,
    /// `st_mode`.
    pub kernel_name: *const c_char,
    /// What it holds.
    pub doc: *const c_char,
    /// Name of its (element's, target's) type.
    pub type_name: *const c_char,
    /// Of a pointer: the name of the field with its length in elements; else empty.
    pub length_field: *const c_char,
    /// From the start of the struct.
    pub offset: u32,
    /// Size of one element in bytes (of the pointer, if it is one).
    pub size: u32,
    /// Elements of an array; 0 if it is none.
    pub count: u32,
    /// Index into [`Description::structs`] of its (element's, target's) type, or -1.
    pub struct_index: i32,
    /// Index into [`Description::groups`], or -1.
    pub group_index: i32,
    /// Width of an integer (of an element, of what is pointed to); 0 for a struct.
    pub bits: u8,
    /// Whether that is signed.
    pub is_signed: u8,
    /// Whether it is a pointer.
    pub is_pointer: u8,
}

/// The type of a value in a document.
#[repr(C)]
pub struct Type {
    /// Size in a record.
    pub size: u32,
    /// Alignment in a record.
    pub align: u32,
    /// Of a list, map or option: index of the element's type, else -1.
    pub element: i32,
    /// Of a record: index into [`Description::records`], else -1.
    pub record: i32,
    /// Index into [`Description::type_kinds`].
    pub kind: u8,
}

/// A record type.
#[repr(C)]
pub struct Record {
    /// `Link`.
    pub name: *const c_char,
    /// What it is.
    pub doc: *const c_char,
    /// The fields.
    pub fields: *const RecordField,
    /// How many.
    pub field_count: u32,
    /// Size in bytes.
    pub size: u32,
    /// Alignment in bytes.
    pub align: u32,
}

/// A field of a record.
#[repr(C)]
pub struct RecordField {
    /// `mtu`.
    pub name: *const c_char,
    /// What it holds.
    pub doc: *const c_char,
    /// Index into [`Description::types`].
    pub type_index: u32,
    /// From the start of the record.
    pub offset: u32,
}

/// A function that takes a document and returns one, or makes an object.
#[repr(C)]
pub struct Document {
    /// `net_links`; the symbol is `cg_` + name.
    pub name: *const c_char,
    /// `net`.
    pub topic: *const c_char,
    /// The name inside its topic or object: `links`.
    pub method: *const c_char,
    /// The object that it is a method of; empty if none.
    pub object: *const c_char,
    /// The object that it makes; empty if it returns a document.
    pub makes: *const c_char,
    /// One sentence.
    pub summary: *const c_char,
    /// The paragraphs after it; may be empty.
    pub details: *const c_char,
    /// What is returned; may be empty.
    pub returns: *const c_char,
    /// Since which kernel.
    pub since: *const c_char,
    /// The manual page.
    pub source: *const c_char,
    /// The exported function: `object` is null unless it is a method; `request` may be null for an empty one; what is
    /// returned goes to `out` (a [`Block`], or an object); `error` may be null.
    pub function: Option<
        unsafe extern "C" fn(
            object: *mut c_void,
            request: *const u8,
            request_len: usize,
            out: *mut *mut c_void,
            error: *mut Error,
        ) -> c_int,
    >,
    /// What its errors mean.
    pub errors: *const ErrorNote,
    /// How many of them.
    pub error_count: u32,
    /// A bit for each property.
    pub properties: u32,
    /// Index into [`Description::records`] of what it takes, or -1 for nothing.
    pub request: i32,
    /// Index into [`Description::types`] of what it returns, or -1.
    pub result: i32,
}

/// A document that was returned. Freed by `cg_document_free`.
#[repr(C)]
pub struct Block {
    /// The root value, in the layout of its type.
    pub data: *const u8,
    /// Bytes in all.
    pub len: usize,
    /// Index into [`Description::types`] of the root.
    pub type_index: u32,
}

/// What went wrong with a document. Filled by the library, owned by the caller.
#[repr(C)]
pub struct Error {
    /// The error number (positive); the library's own numbers begin at 4096. It is not called `errno`, which is a macro in C.
    pub number: c_int,
    /// What happened, NUL-terminated.
    pub message: [c_char; 512],
    /// Path of the offending field of the request, or empty.
    pub field: [c_char; 128],
    /// The kernel's own words, or empty.
    pub kernel: [c_char; 256],
}

/// The library's own error numbers, which stand just above the kernel's. The list is closed.
#[repr(C)]
pub enum OwnError {
    /// An argument cannot be right, whatever the kernel; told before it is entered.
    BadArgument = 4096,
    /// The library does not know this call, group or type.
    Unknown = 4097,
    /// Library and caller were built from different descriptions.
    Version = 4098,
    /// The library has a fault and stopped in time.
    Panic = 4099,
}
