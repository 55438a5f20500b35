//! `libcallgate`: the C ABI. This crate has no line per system call: the exports and the description are expanded
//! by its build step from `callgate-core`. What stands here is what they share.

#[macro_use]
mod guard;
mod columns;
mod describe;
mod document;
mod explain;
mod format;
mod memory;
mod tape;
mod trace;
mod tree;
mod value;

/// One `cg_` function for each described call and document.
#[allow(non_upper_case_globals, reason = "tables bear the names of what they describe")]
#[allow(
    unused_unsafe,
    unused_variables,
    unreachable_code,
    clippy::unnecessary_cast,
    reason = "expanded for every signature"
)]
mod exports {
    use crate::guard::{plain, result};
    use crate::{document, trace};

    include!(concat!(env!("OUT_DIR"), "/exports.rs"));
    include!(concat!(env!("OUT_DIR"), "/table.rs"));

    use callgate_abi::*;
    use core::ffi::{c_char, c_void};

    /// Static data with pointers in it. It is never written, so any thread may read it.
    #[repr(transparent)]
    pub(crate) struct Table<T, const N: usize>(pub [T; N]);

    // SAFETY: the pointers are to static data and functions, and nothing is ever written.
    unsafe impl<T, const N: usize> Sync for Table<T, N> {}

    #[repr(transparent)]
    struct Name(#[allow(dead_code, reason = "read through the C ABI")] *const c_char);

    impl<T, const N: usize> Table<T, N> {
        const fn list(&'static self) -> List {
            List {
                first: self.0.as_ptr().cast(),
                count: N as u32,
                stride: size_of::<T>() as u32,
            }
        }
    }

    const fn c(text: &'static str) -> *const c_char {
        assert!(text.as_bytes()[text.len() - 1] == 0);
        text.as_ptr().cast()
    }

    /// Exported so that it can be found in the library's file without running it.
    #[unsafe(export_name = "cg_description")]
    static DESCRIPTION: Table<Description, 1> = Table([Description {
        size: size_of::<Description>() as u32,
        abi_version: callgate_abi::ABI_VERSION,
        checksum: CHECKSUM,
        version: c(concat!(env!("CARGO_PKG_VERSION"), "\0")),
        os: c(crate::describe::OS),
        arch: c(crate::describe::ARCH),
        arg_kinds: ARG_KINDS.list(),
        result_kinds: RESULT_KINDS.list(),
        properties: PROPERTIES.list(),
        type_kinds: TYPE_KINDS.list(),
        calls: CALLS.list(),
        groups: GROUPS.list(),
        structs: STRUCTS.list(),
        types: TYPES.list(),
        records: RECORDS.list(),
        documents: DOCUMENTS.list(),
        objects: OBJECTS.list(),
    }]);

    /// The whole description.
    pub(crate) fn description() -> &'static Description {
        &DESCRIPTION.0[0]
    }

    /// A call by index.
    pub(crate) fn call(index: usize) -> &'static Call {
        &CALLS.0[index]
    }

    /// All calls.
    pub(crate) fn calls() -> &'static [Call] {
        &CALLS.0
    }

    /// All groups of constants.
    pub(crate) fn groups() -> &'static [Group] {
        &GROUPS.0
    }

    /// All structures.
    pub(crate) fn structs() -> &'static [Struct] {
        &STRUCTS.0
    }

    /// All document types.
    pub(crate) fn types() -> &'static [Type] {
        &TYPES.0
    }

    /// All record types.
    pub(crate) fn records() -> &'static [Record] {
        &RECORDS.0
    }

    /// All documents functions.
    pub(crate) fn documents() -> &'static [Document] {
        &DOCUMENTS.0
    }

    /// Names by index.
    pub(crate) fn arg_kind(kind: u8) -> &'static str {
        crate::describe::text(ARG_KINDS.0[kind as usize].0)
    }

    /// Names by index.
    pub(crate) fn result_kind(kind: u8) -> &'static str {
        crate::describe::text(RESULT_KINDS.0[kind as usize].0)
    }

    /// Names by index.
    pub(crate) fn type_kind(kind: u8) -> &'static str {
        crate::describe::text(type_kind_name(kind))
    }

    /// The same for C.
    pub(crate) fn type_kind_name(kind: u8) -> *const c_char {
        TYPE_KINDS.0[kind as usize].0
    }
}
