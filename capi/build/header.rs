//! The C header (all targets, documented) and the declarations for LuaJIT (this target, bare), both by cbindgen from
//! one text: the described items as C would see them, and the boundary's own hand-written functions.

use crate::cfg;
use crate::exports;
use crate::kinds::Element;
use crate::model::{Model, Struct};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use syn::Meta;

const NOTE: &str = "/* callgate: the C ABI. Made by `make generate` from the sources of callgate-core; do not edit.\n \
 * A result >= 0 is success, -errno is failure; -4096 to -4127 are the library's own (cg_own_error).\n \
 * Kernel constants are not repeated here: include the system's own headers. */";

/// The committed header.
pub fn header(model: &Model, here: &Path, out: &Path) -> String {
    let mut sorted = model.clone();
    sorted.sort();
    let mut config = config(&sorted);
    config.header = Some(NOTE.to_owned());
    config.include_guard = Some("CALLGATE_H".to_owned());
    config.cpp_compat = true;
    config.documentation = true;
    config.no_includes = true;
    config.sys_includes = vec!["stdbool.h".to_owned(), "stddef.h".to_owned(), "stdint.h".to_owned()];
    config.after_includes = Some("\n#ifndef __LP64__\n#define CALLGATE_ILP32\n#endif".to_owned());
    for (condition, define) in DEFINES {
        config.defines.insert((*condition).to_owned(), (*define).to_owned());
    }
    generate(&sorted, config, here, out, "header.rs")
}

/// `#[cfg]` conditions as the C preprocessor says them.
const DEFINES: &[(&str, &str)] = &[
    ("target_os = linux", "__linux__"),
    ("target_os = freebsd", "__FreeBSD__"),
    ("target_os = netbsd", "__NetBSD__"),
    ("target_os = macos", "__APPLE__"),
    ("target_arch = x86_64", "__x86_64__"),
    ("target_arch = aarch64", "__aarch64__"),
    ("target_arch = riscv64", "__riscv"),
    ("target_arch = arm", "__arm__"),
    ("target_arch = x86", "__i386__"),
    ("target_arch = powerpc64", "__powerpc64__"),
    ("target_arch = s390x", "__s390x__"),
    ("target_pointer_width = 64", "__LP64__"),
    ("target_pointer_width = 32", "CALLGATE_ILP32"),
];

/// What `ffi.cdef` takes: no preprocessor, no comments.
pub fn declarations(model: &Model, here: &Path, out: &Path) -> String {
    let mut config = config(model);
    config.no_includes = true;
    config.documentation = false;
    config.include_version = false;
    config.export.exclude.push(ABI_VERSION.to_owned());
    let text = generate(model, config, here, out, "declarations.rs");
    assert!(
        !text.contains('#'),
        "the declarations for LuaJIT need a preprocessor:\n{text}"
    );
    text
}

/// What makes a structure of C have no padding.
const PACKED: &str = "__attribute__((packed))";

/// A constant of `callgate-abi`, which is a macro in C.
const ABI_VERSION: &str = "ABI_VERSION";

/// cbindgen writes an alignment as this word and the number in parentheses.
const ALIGNED: &str = "ALIGNED";

fn config(model: &Model) -> cbindgen::Config {
    let mut config = cbindgen::Config {
        language: cbindgen::Language::C,
        usize_is_size_t: true,
        ..Default::default()
    };
    // tags only: `stat` and others are both a structure and a call, as in C itself
    config.style = cbindgen::Style::Tag;
    config.layout.packed = Some(PACKED.to_owned());
    config.layout.aligned_n = Some(ALIGNED.to_owned());
    config.documentation_style = cbindgen::DocumentationStyle::Doxy;
    config.line_length = 120;
    config.enumeration.prefix_with_name = true;
    config.enumeration.rename_variants = cbindgen::RenameRule::ScreamingSnakeCase;
    for name in [
        "List",
        "Description",
        "Call",
        "Arg",
        "ErrorNote",
        "Group",
        "Constant",
        "Struct",
        "Field",
        "Type",
        "Record",
        "RecordField",
        "Document",
        "Block",
        "Error",
        "OwnError",
        "Value",
        "Column",
    ] {
        let snake: String = name
            .char_indices()
            .flat_map(|(i, ch)| {
                (ch.is_uppercase() && i > 0)
                    .then_some('_')
                    .into_iter()
                    .chain(ch.to_lowercase())
            })
            .collect();
        // a description's words are common ones, and a kernel structure may bear the same name
        let c = match snake.as_str() {
            "error" | "value" | "column" | "own_error" | "description" => format!("cg_{snake}"),
            "block" => "cg_document".to_owned(),
            "document" => "cg_document_entry".to_owned(),
            _ => format!("cg_{snake}_entry"),
        };
        config.export.rename.insert(name.to_owned(), c);
    }
    config
        .export
        .rename
        .insert(ABI_VERSION.to_owned(), format!("CG_{ABI_VERSION}"));
    let own = ["Call", "Group", "Struct", "Type", "Record", "Document", "OwnError"];
    config.export.include = own.map(str::to_owned).into();
    config
        .export
        .include
        .extend(model.structs.iter().map(|s| format!("cg_{}", s.name)));
    config
}

fn generate(model: &Model, config: cbindgen::Config, here: &Path, out: &Path, name: &str) -> String {
    let file = out.join(name);
    fs::write(&file, source(model)).expect("OUT_DIR is writable");
    let mut builder = cbindgen::Builder::new()
        .with_config(config)
        .with_src(here.join("abi/src/lib.rs"));
    for own in ["describe.rs", "explain.rs", "document.rs", "columns.rs", "value.rs"] {
        builder = builder.with_src(here.join("src").join(own));
    }
    let mut text = Vec::new();
    builder
        .with_src(&file)
        .generate()
        .expect("cbindgen understands the expansion")
        .write(&mut text);
    let text = String::from_utf8(text).expect("cbindgen writes UTF-8");
    let text = (1..=64).fold(text, |text, n| {
        text.replace(&format!("{ALIGNED}({n})"), &format!("__attribute__((aligned({n})))"))
    });
    model.structs.iter().fold(text, |text, s| {
        match s.reprs.iter().find_map(|(_, repr)| number(repr)) {
            Some(n) => text.replace(
                &format!("struct {PACKED} cg_{} {{", s.name),
                &format!("struct __attribute__((packed, aligned({n}))) cg_{} {{", s.name),
            ),
            None => text,
        }
    })
}

/// The number of a `repr(packed(N))`, of which cbindgen is told without the number.
fn number(repr: &str) -> Option<&str> {
    let (_, after) = repr.split_once("packed (").or(repr.split_once("packed("))?;
    after.split(')').next()
}

/// The described items as plain Rust declarations that cbindgen reads.
fn source(model: &Model) -> String {
    let mut out = String::from("use core::ffi::{c_char, c_void};\n");
    for (name, doc, ty) in [
        ("cg_fd", "A descriptor.", "i32"),
        ("cg_dirfd", "A directory descriptor, or `AT_FDCWD`.", "i32"),
        ("cg_address", "A memory address.", "usize"),
        ("cg_word", "An integer or an address, by another argument.", "usize"),
        ("cg_path", "A path: NUL-terminated bytes.", "*const c_char"),
        ("cg_str", "A NUL-terminated name.", "*const c_char"),
    ] {
        writeln!(out, "/// {doc}\npub type {name} = {ty};").expect("writing to a String");
    }
    let mut aliases: Vec<_> = model.aliases.iter().collect();
    aliases.sort();
    for (name, int) in aliases.into_iter().filter(|(name, _)| *name != "Char") {
        writeln!(out, "pub type cg_{} = {int};", name.to_lowercase()).expect("writing to a String");
    }
    let mut seen = BTreeSet::new();
    for group in &model.groups {
        let kind = if group.flags { "flags" } else { "enum" };
        // where systems have it in another width, each has its own type
        let alike = model
            .groups
            .iter()
            .all(|g| g.name != group.name || (g.int == group.int && g.flags == group.flags));
        let conditions = if alike {
            String::new()
        } else {
            cfg::attribute(&group.conditions)
        };
        if seen.insert((&group.name, conditions.clone())) {
            writeln!(
                out,
                "{}{conditions}pub type cg_{kind}_{} = {};",
                doc(&group.docs.text()),
                group.name,
                group.int
            )
            .expect("writing to a String");
        }
    }
    for s in &model.structs {
        structure(&mut out, model, s);
    }
    for call in &model.calls {
        let output = model.output(&call.name, call.output.as_ref());
        let ret = match output.kind {
            "FD" => "cg_fd",
            _ => exports::result(model, &output),
        };
        let mut parameters = Vec::new();
        for (name, ty) in &call.args {
            let arg = model.arg(&call.name, name, ty);
            parameters.extend(
                exports::parameters(model, name, &arg, true)
                    .into_iter()
                    .map(|p| format!("{}: {}", p.name, p.ty)),
            );
        }
        let mut text = call.docs.text();
        for (name, about) in &call.docs.args {
            write!(text, "\n`{name}`: {about}").expect("writing to a String");
        }
        if !call.docs.returns.is_empty() {
            write!(text, "\nReturns: {}", call.docs.returns).expect("writing to a String");
        }
        write!(text, "\nSince {}; {}.", call.properties.since, call.properties.source).expect("writing to a String");
        write!(
            out,
            "{}{}#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn cg_{}({}) -> {ret} {{ loop {{}} }}\n",
            doc(&text),
            cfg::attribute(&call.conditions),
            call.name,
            parameters.join(", ")
        )
        .expect("writing to a String");
    }
    for document in &model.documents {
        write!(
            out,
            "{}{}#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn cg_{}(object: *mut c_void, request: *const u8, request_len: usize, \
             out: *mut *mut c_void, error: *mut Error) -> i32 {{ loop {{}} }}\n",
            doc(&document.docs.text()),
            cfg::attribute(&document.conditions),
            document.name
        )
        .expect("writing to a String");
    }
    out
}

/// A structure, once for each way in which its layout depends on the target: cbindgen takes conditions on a
/// whole structure only.
fn structure(out: &mut String, model: &Model, s: &Struct) {
    let reprs = s.reprs.iter().flat_map(|(conditions, _)| conditions);
    let mut ways: Vec<String> = Vec::new();
    for condition in reprs.chain(s.fields.iter().flat_map(|f| &f.conditions)) {
        let way = quote::quote!(#condition).to_string();
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    if let [only] = &ways[..] {
        let without = format!("not({only})");
        ways.push(without);
    }
    if ways.is_empty() {
        ways.push(String::new());
    }
    for way in &ways {
        let holds = |conditions: &[Meta]| conditions.iter().all(|c| quote::quote!(#c).to_string() == *way);
        let repr: Vec<&str> = s
            .reprs
            .iter()
            .filter(|(c, _)| holds(c))
            .map(|(_, r)| r.as_str())
            .collect();
        // C knows no transparent structures
        let mut repr = repr.join(", ").replace("transparent", "C");
        if number(&repr).is_some() {
            repr = "C, packed".to_owned();
        }
        let extra = if way.is_empty() {
            String::new()
        } else {
            format!("#[cfg({way})]\n")
        };
        let base = if s.union { "union" } else { "struct" };
        let head = format!("{}{}{extra}", doc(&s.docs.text()), cfg::attribute(&s.conditions));
        write!(out, "{head}#[repr({repr})]\npub {base} cg_{} {{\n", s.name).expect("writing to a String");
        for field in s.fields.iter().filter(|f| holds(&f.conditions)) {
            let shape = model.shape(&s.name, &field.name, &field.ty);
            let element = match (&shape.element, shape.pointer) {
                (Element::None, _) => "*mut c_void".to_owned(),
                (element, true) => format!("*mut {}", model.c_name(element)),
                (element, false) => model.c_name(element),
            };
            let ty = shape.count.map_or(element.clone(), |n| format!("[{element}; {n}]"));
            writeln!(out, "{}pub {}: {ty},", doc(&field.doc), c_word(&field.name)).expect("writing to a String");
        }
        out.push_str("}\n");
    }
}

/// A field's name in C, where some of the kernel's names are words of the language, or the macro `errno`.
fn c_word(name: &str) -> String {
    const WORDS: &[&str] = &[
        "int", "long", "short", "char", "float", "double", "signed", "unsigned", "register", "default", "errno",
    ];
    if WORDS.contains(&name) {
        format!("{name}_")
    } else {
        exports::raw(name)
    }
}

fn doc(text: &str) -> String {
    text.lines()
        .filter(|l| !l.is_empty())
        .map(|line| format!("/// {}\n", line.trim_end()))
        .collect()
}
