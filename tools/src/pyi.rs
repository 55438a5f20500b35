//! Type stubs for Python: what the marshaller of `bindings/python` takes and gives, from the same description.

use crate::describe::{Arg, Call, Description, Document, Field, Group, Struct, Type};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

const HEAD: &str = "# Made by `make generate` from the library's description; do not edit.\n";

/// Names that Python reserves get an underscore, as the binding gives them.
fn name(name: &str) -> String {
    const RESERVED: &[&str] = &[
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    if RESERVED.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// A docstring; what would end it or be an escape is written so that it does not.
fn doc(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "'");
    format!("\"\"\"{text}\"\"\"")
}

/// All stubs, by file name.
pub fn files(d: &Description) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("__init__.pyi".to_owned(), package(d));
    files.insert("types.pyi".to_owned(), types(d));
    files.insert("records.pyi".to_owned(), records(d));
    let mut topics: Vec<_> = d.documents.iter().map(|document| document.topic.as_str()).collect();
    topics.sort_unstable();
    topics.dedup();
    for topic in topics {
        files.insert(format!("{topic}.pyi"), documents(d, topic));
    }
    files
}

/// Writes them into a directory.
pub fn write(d: &Description, directory: &Path) -> std::io::Result<()> {
    for (name, text) in files(d) {
        std::fs::write(directory.join(name), text)?;
    }
    Ok(())
}

fn package(d: &Description) -> String {
    let mut out = format!(
        "{HEAD}{}\nfrom collections.abc import Mapping, Sequence\nfrom enum import IntEnum, IntFlag\n\
         from os import PathLike\n\
         from typing import Any, NoReturn, Protocol, TypeAlias, overload\n\n\
         from _typeshed import ReadableBuffer, WriteableBuffer\n\n",
        doc("The kernel's own interface, as types.")
    );
    let mut modules = vec!["aio", "columns", "control", "dirs", "inotify", "records", "types"];
    modules.extend(d.documents.iter().map(|document| document.topic.as_str()));
    modules.sort_unstable();
    modules.dedup();
    for module in &modules {
        let _ = writeln!(out, "from . import {module} as {module}");
    }
    out.push_str("from ._callgate import CallgateError as CallgateError\nfrom ._callgate import Fd as Fd\n");
    out.push_str(FIXED);
    for group in &d.constants {
        constants(&mut out, group);
    }
    for call in &d.calls {
        function(&mut out, call);
    }
    out
}

/// What the package has besides what the description tells.
const FIXED: &str = r#"
__version__: str
library_path: str | None

class HasFileno(Protocol):
    """Anything with a descriptor."""
    def fileno(self) -> int: ...

FdLike: TypeAlias = int | HasFileno
"""What is taken for a descriptor."""
StrPath: TypeAlias = str | bytes | PathLike[str] | PathLike[bytes]
"""What is taken for a path."""
Address: TypeAlias = ReadableBuffer | str | None
"""What is taken for a socket address."""
AnyAddress: TypeAlias = (
    types.sockaddr_in
    | types.sockaddr_in6
    | types.sockaddr_un
    | types.sockaddr_nl
    | types.sockaddr_ll
    | types.sockaddr_vm
    | types.sockaddr_storage
    | None
)
"""A socket address that comes back."""
Fields: TypeAlias = Mapping[str, Any] | Sequence[Any]
"""The fields of a struct, by name or in order."""
"#;

fn constants(out: &mut String, group: &Group) {
    let base = if group.flags { "IntFlag" } else { "IntEnum" };
    let _ = write!(out, "\nclass {}({base}):\n    {}\n", group.name, doc(&group.doc));
    for member in &group.members {
        // an attribute cannot begin with a digit
        let digit = member.name.starts_with(|c: char| c.is_ascii_digit());
        let member_name = if digit {
            format!("_{}", member.name)
        } else {
            name(&member.name)
        };
        let _ = writeln!(out, "    {member_name} = ...\n    {}", doc(&member.doc));
    }
}

fn group_of(arg: &Arg) -> Option<&str> {
    Some(arg.r#type.as_str()).filter(|t| t.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Whether an element is a struct: not a group, not an integer.
fn is_struct(ty: &str, bits: u8) -> bool {
    !ty.is_empty() && bits == 0
}

/// The type that an element has when it comes back.
fn element(arg: &Arg) -> String {
    if is_struct(&arg.r#type, arg.bits) {
        return format!("types.{}", arg.r#type);
    }
    group_of(arg).unwrap_or("int").to_owned()
}

/// The type that an argument takes. `buffer` says which of the two ways of a buffer that is filled is meant.
fn taken(arg: &Arg, buffer: bool) -> String {
    let structure = || {
        if is_struct(&arg.r#type, arg.bits) {
            format!("types.{} | Fields", arg.r#type)
        } else {
            group_of(arg).map_or("int".to_owned(), |group| format!("{group} | int"))
        }
    };
    let ty = match arg.kind.as_str() {
        "FD" => "FdLike".to_owned(),
        "DIRFD" => "FdLike | None".to_owned(),
        "FLAGS" | "ENUM" => group_of(arg).map_or("int".to_owned(), |group| format!("{group} | int")),
        "WORD" => "int | str | ReadableBuffer | None".to_owned(),
        "PATH" => "StrPath".to_owned(),
        "STR" => "str | bytes".to_owned(),
        "BYTES_IN" => "ReadableBuffer | str".to_owned(),
        "BYTES_OUT" if buffer => "WriteableBuffer".to_owned(),
        "STRUCT_IN" => structure(),
        "STRUCT_INOUT" => element(arg),
        "ARRAY_IN" => format!("Sequence[{}] | ReadableBuffer", structure()),
        // what is no struct yet is replaced by one in the list itself, which may hold anything
        "ARRAY_INOUT" => "list[Any]".to_owned(),
        "SOCKADDR_IN" => "Address".to_owned(),
        "IOV_IN" => "Sequence[ReadableBuffer | str]".to_owned(),
        "IOV_OUT" => "Sequence[WriteableBuffer]".to_owned(),
        "STRINGS" => "Sequence[StrPath] | Mapping[str, str] | Mapping[bytes, bytes]".to_owned(),
        _ => "int".to_owned(),
    };
    if arg.optional && !ty.ends_with("None") && ty != "Address" {
        format!("{ty} | None")
    } else {
        ty
    }
}

/// What comes back of an argument.
fn given(arg: &Arg, buffer: bool) -> Option<String> {
    match arg.kind.as_str() {
        "STRUCT_OUT" => Some(element(arg)),
        // a number that was not given keeps its place among the results
        "STRUCT_INOUT" if !is_struct(&arg.r#type, arg.bits) && arg.optional => Some(format!("{} | None", element(arg))),
        "STRUCT_INOUT" if !is_struct(&arg.r#type, arg.bits) => Some(element(arg)),
        "BYTES_OUT" if !buffer => Some("bytes".to_owned()),
        "ARRAY_OUT" => Some(format!("list[{}]", element(arg))),
        "SOCKADDR_OUT" => Some("AnyAddress".to_owned()),
        "FDS_OUT" => Some("tuple[Fd, Fd]".to_owned()),
        _ => None,
    }
}

fn result(call: &Call, buffer: bool) -> String {
    if call.result.kind == "NEVER" {
        return "NoReturn".to_owned();
    }
    let cut = call
        .args
        .iter()
        .any(|arg| arg.kind == "ARRAY_OUT" || arg.kind == "BYTES_OUT" && !buffer);
    let mut parts = Vec::new();
    match call.result.kind.as_str() {
        "STATUS" => {}
        "FD" => parts.push("Fd".to_owned()),
        "COUNT" if cut => {}
        "NUMBER" if call.result.r#type.starts_with(|c: char| c.is_ascii_uppercase()) => {
            parts.push(call.result.r#type.clone());
        }
        _ => parts.push("int".to_owned()),
    }
    parts.extend(call.args.iter().filter_map(|arg| given(arg, buffer)));
    match parts.as_slice() {
        [] => "None".to_owned(),
        [only] => only.clone(),
        many => format!("tuple[{}]", many.join(", ")),
    }
}

fn signature(call: &Call, buffer: bool) -> String {
    let input = |arg: &&Arg| !matches!(arg.kind.as_str(), "STRUCT_OUT" | "SOCKADDR_OUT" | "FDS_OUT");
    let mut parts = Vec::new();
    let mut may = true;
    for arg in call.args.iter().filter(input).rev() {
        let filled = arg.kind == "BYTES_OUT" && buffer;
        let has_default = (arg.default.is_some() || arg.optional) && !filled;
        may = may && has_default;
        let default = if may { " = ..." } else { "" };
        parts.push(format!("{}: {}{default}", name(&arg.name), taken(arg, buffer)));
    }
    parts.reverse();
    let outs = call
        .args
        .iter()
        .filter(|arg| arg.kind == "STRUCT_OUT" && is_struct(&arg.r#type, arg.bits));
    let outs: Vec<_> = outs
        .map(|arg| format!("{}: types.{} | None = ...", name(&arg.name), arg.r#type))
        .collect();
    if !outs.is_empty() {
        parts.push("*".to_owned());
        parts.extend(outs);
    }
    format!("({}) -> {}", parts.join(", "), result(call, buffer))
}

fn function(out: &mut String, call: &Call) {
    let name = name(&call.name);
    let text = doc(&call.summary);
    if call.args.iter().any(|arg| arg.kind == "BYTES_OUT") {
        for buffer in [false, true] {
            let _ = write!(out, "\n@overload\ndef {name}{}:\n    {text}\n", signature(call, buffer));
        }
    } else {
        let _ = write!(out, "\ndef {name}{}:\n    {text}\n", signature(call, false));
    }
}

fn types(d: &Description) -> String {
    let mut out = format!(
        "{HEAD}{}\nfrom builtins import bytes as _bytes\nfrom builtins import int as _int\nfrom builtins import str as _str\n\
         from builtins import tuple as _tuple\nfrom collections.abc import Mapping, Sequence\n\
         from typing import Any, Self\n\nfrom _typeshed import ReadableBuffer\n\nimport callgate\n\n\
         class Structure:\n    {}\n    def copy(self) -> Self: ...\n    def __copy__(self) -> Self: ...\n    \
         def __deepcopy__(self, memo: Any, /) -> Self: ...\n    \
         def __buffer__(self, flags: _int, /) -> memoryview: ...\n",
        doc("The kernel's structures, as types."),
        doc("What all structures can do.")
    );
    for structure in &d.structs {
        class(&mut out, structure);
    }
    out
}

/// What an attribute gives, and what may be assigned to it.
fn attribute(field: &Field) -> (String, String) {
    let array = field.count > 0;
    match (field.pointer, &field.structure, &field.group) {
        (true, _, _) if array => ("_tuple[_int, ...]".into(), "Sequence[_int]".into()),
        (true, _, _) => ("Any".into(), "Any".into()),
        (_, Some(s), _) if array => (format!("_tuple[{s}, ...]"), "Sequence[Any]".into()),
        (_, Some(s), _) => (
            s.clone(),
            format!("{s} | Mapping[_str, Any] | _tuple[Any, ...] | _int | ReadableBuffer | _str"),
        ),
        _ if array && field.bits == 8 => ("_bytes".into(), "ReadableBuffer | _str".into()),
        _ if array => ("_tuple[_int, ...]".into(), "Sequence[_int]".into()),
        (_, _, Some(g)) => (format!("callgate.{g}"), "_int".into()),
        _ => ("_int".into(), "_int".into()),
    }
}

fn class(out: &mut String, structure: &Struct) {
    let _ = write!(
        out,
        "\nclass {}(Structure):\n    {}\n",
        structure.name,
        doc(&structure.doc)
    );
    let parameters: Vec<_> = structure
        .fields
        .iter()
        .map(|f| format!("{}: {} = ...", name(&f.name), attribute(f).1))
        .collect();
    let parameters = if parameters.is_empty() {
        String::new()
    } else {
        format!(", {}", parameters.join(", "))
    };
    let _ = writeln!(out, "    def __init__(self{parameters}) -> None: ...");
    for field in &structure.fields {
        let (get, set) = attribute(field);
        let (name, text) = (name(&field.name), doc(&field.doc));
        let _ = writeln!(out, "    @property\n    def {name}(self) -> {get}:\n        {text}");
        let _ = writeln!(
            out,
            "    @{name}.setter\n    def {name}(self, value: {set}) -> None: ..."
        );
    }
}

/// The type of a value of a document: one that comes out, or one that goes in.
fn value(ty: &Type, request: bool) -> String {
    let inner = || {
        ty.element
            .as_ref()
            .map_or("Any".to_owned(), |element| value(element, request))
    };
    match ty.kind.as_str() {
        "BOOL" => "bool".to_owned(),
        "F64" => "float".to_owned(),
        "STRING" if request => "str | bytes | PathLike[str]".to_owned(),
        "STRING" => "str".to_owned(),
        "BYTES" if request => "ReadableBuffer".to_owned(),
        "BYTES" => "bytes".to_owned(),
        "LIST" if request => format!("Sequence[{}]", inner()),
        "LIST" => format!("list[{}]", inner()),
        "MAP" => format!("dict[str, {}]", inner()),
        "OPTION" => format!("{} | None", inner()),
        "VALUE" => "Any".to_owned(),
        "RECORD" => {
            let record = format!("records.{}", ty.record.as_deref().unwrap_or("Any"));
            if request {
                format!("{record} | dict[str, Any]")
            } else {
                record
            }
        }
        _ => "int".to_owned(),
    }
}

fn records(d: &Description) -> String {
    let mut out = format!(
        "{HEAD}{}\nfrom typing import Any\n\nfrom . import records as records\n",
        doc("The records of documents, as types.")
    );
    for record in &d.records {
        let _ = write!(
            out,
            "\nclass {}(tuple[Any, ...]):\n    {}\n",
            record.name,
            doc(&record.doc)
        );
        for field in &record.fields {
            let name = name(&field.name);
            let (ty, text) = (value(&field.r#type, false), doc(&field.doc));
            let override_ = if matches!(name.as_str(), "index" | "count") {
                "  # type: ignore[override]"
            } else {
                ""
            };
            let _ = writeln!(
                out,
                "    @property\n    def {name}(self) -> {ty}:{override_}\n        {text}"
            );
        }
    }
    out
}

fn documents(d: &Description, topic: &str) -> String {
    let mut out = format!(
        "{HEAD}{}\nfrom collections.abc import AsyncIterator, Iterator, Sequence\nfrom os import PathLike\n\
         from types import TracebackType\nfrom typing import Any, Self, overload\n\nfrom _typeshed import ReadableBuffer\n\n\
         from . import records\nfrom .columns import Strings\n",
        doc(&format!("Documents: {topic}."))
    );
    let of_topic = || d.documents.iter().filter(|document| document.topic == topic);
    let mut objects: Vec<_> = of_topic().filter_map(|document| document.makes.as_deref()).collect();
    objects.sort_unstable();
    objects.dedup();
    for object in objects {
        let _ = write!(
            out,
            "\nclass {object}:\n    {}\n{OBJECT}",
            doc("An object that keeps state between documents.")
        );
        for document in of_topic().filter(|document| document.object.as_deref() == Some(object)) {
            for (mark, signature) in methods(d, document, "self, ") {
                let _ = writeln!(
                    out,
                    "{}    def {signature}:\n        {}",
                    mark.replace('@', "    @"),
                    doc(&document.summary)
                );
            }
            let items = document
                .result
                .as_ref()
                .filter(|ty| ty.kind == "LIST")
                .and_then(|ty| ty.element.as_ref());
            if let (Some(items), "events") = (items, document.method.as_str()) {
                let item = value(items, false);
                let _ = writeln!(out, "    def __iter__(self) -> Iterator[{item}]: ...");
                let _ = writeln!(out, "    def __aiter__(self) -> AsyncIterator[{item}]: ...");
            }
        }
    }
    for document in of_topic().filter(|document| document.object.is_none()) {
        for (mark, signature) in methods(d, document, "") {
            let _ = write!(out, "\n{mark}def {signature}:\n    {}\n", doc(&document.summary));
        }
    }
    out
}

/// What all objects can do.
const OBJECT: &str = "    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...
";

/// The signatures of a function, each with what stands before it: one that returns records can return columns of them as well.
fn methods(d: &Description, document: &Document, own: &str) -> Vec<(&'static str, String)> {
    let plain = method(d, document, own, false);
    if !document.has_columns() {
        return vec![("", plain)];
    }
    let mark = "@overload\n";
    vec![(mark, plain), (mark, method(d, document, own, true))]
}

fn method(d: &Description, document: &Document, own: &str, columns: bool) -> String {
    let request = document
        .request
        .as_ref()
        .and_then(|name| d.records.iter().find(|record| record.name == *name));
    let fields = request.map_or(&[][..], |record| &record.fields);
    let fields: Vec<_> = columns
        .then(|| "columns: Sequence[str]".to_owned())
        .into_iter()
        .chain(
            fields
                .iter()
                .map(|f| format!("{}: {} = ...", name(&f.name), value(&f.r#type, true))),
        )
        .collect();
    let fields = if fields.is_empty() {
        String::new()
    } else {
        format!(", *, {}", fields.join(", "))
    };
    let result = match (&document.makes, &document.result) {
        (Some(object), _) => object.clone(),
        (None, Some(_)) if columns => "dict[str, memoryview[Any] | Strings]".to_owned(),
        (None, Some(ty)) => value(ty, false),
        (None, None) => "None".to_owned(),
    };
    format!(
        "{}({own}request: dict[str, Any] | None = ..., /{fields}) -> {result}",
        name(&document.method)
    )
}
