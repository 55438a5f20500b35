//! What `help` and `inspect.signature` say.

use crate::describe::{Answer, Arg, Call, Document, Kind, array, library, text};
use crate::py;
use callgate_link as c;

/// The type of an argument in words.
pub fn argument(arg: &Arg) -> String {
    let entry = arg.entry;
    let structure = || match usize::try_from(entry.struct_index) {
        Ok(index) => format!("types.{}", library().structs[index].name),
        Err(_) => "an integer".to_owned(),
    };
    let words = match arg.kind {
        Kind::Fd => "a descriptor".to_owned(),
        Kind::DirFd => "a directory's descriptor, or None".to_owned(),
        Kind::Int | Kind::Uint => "an integer".to_owned(),
        Kind::Flags | Kind::Enum => format!("callgate.{}", text(entry.type_name)),
        Kind::Address => "an address".to_owned(),
        Kind::Word => "an integer or a buffer".to_owned(),
        Kind::Path => "a path".to_owned(),
        Kind::Str => "a str or bytes".to_owned(),
        Kind::BytesIn => "bytes".to_owned(),
        Kind::BytesOut => "a number of bytes, or a writable buffer".to_owned(),
        Kind::StructIn | Kind::StructOut | Kind::StructInOut => structure(),
        Kind::ArrayIn | Kind::ArrayInOut => format!("a list of {}", structure().replace("an integer", "integers")),
        Kind::ArrayOut => "a number of elements".to_owned(),
        Kind::SockaddrIn | Kind::SockaddrOut => "a socket address".to_owned(),
        Kind::IovIn => "a list of buffers".to_owned(),
        Kind::IovOut => "a list of writable buffers".to_owned(),
        Kind::FdsOut => "two descriptors".to_owned(),
        Kind::Strings => "a list of strings".to_owned(),
    };
    if entry.optional != 0 && arg.input {
        format!("{words}, or None")
    } else {
        words
    }
}

/// What an argument is when it is left out, as written in a signature.
fn default(arg: &Arg) -> Option<String> {
    match arg.kind {
        Kind::DirFd => Some("None".to_owned()),
        _ if arg.entry.has_default != 0 => Some(arg.entry.default_value.to_string()),
        _ if arg.entry.optional != 0 => Some("None".to_owned()),
        _ => None,
    }
}

/// `(dirfd, path, flags=0, mode=0)`.
fn signature(call: &Call) -> String {
    let mut parts = Vec::new();
    // a default can only be shown where none is needed behind it
    let mut may = true;
    for index in call.inputs.iter().rev() {
        let arg = &call.args[*index as usize];
        match default(arg).filter(|_| may) {
            Some(value) => parts.push(format!("{}={value}", arg.name)),
            None => {
                may = false;
                parts.push(arg.name.clone());
            }
        }
    }
    parts.reverse();
    let fillable = |arg: &&Arg| arg.kind == Kind::StructOut && arg.entry.struct_index >= 0;
    let out: Vec<_> = call
        .args
        .iter()
        .filter(fillable)
        .map(|arg| format!("{}=None", arg.name))
        .collect();
    if !out.is_empty() {
        parts.push("*".to_owned());
        parts.extend(out);
    }
    format!("({})", parts.join(", "))
}

fn errors(words: &mut String, first: *const c::ErrorNote, count: u32) {
    let notes = array(first, count);
    if !notes.is_empty() {
        *words += "\nErrors:\n";
        for note in notes {
            *words += &format!("    {}: {}\n", text(note.name), text(note.doc));
        }
    }
}

/// The text of a call.
pub fn call(call: &Call) -> String {
    let entry = call.entry;
    let mut words = format!("{}{}\n--\n\n{}\n", call.name, signature(call), text(entry.summary));
    if !text(entry.details).is_empty() {
        words += &format!("\n{}\n", text(entry.details));
    }
    let lines = |words: &mut String, title: &str, input: bool| {
        let args: Vec<_> = call.args.iter().filter(|arg| arg.input == input).collect();
        if !args.is_empty() {
            *words += &format!("\n{title}:\n");
            for arg in args {
                *words += &format!("    {}: {} ({})\n", arg.name, text(arg.entry.doc), argument(arg));
            }
        }
    };
    lines(&mut words, "Arguments", true);
    if !text(entry.returns).is_empty() {
        let what = if call.answer == Answer::Fd { " (an Fd)" } else { "" };
        words += &format!("\nReturns: {}{what}\n", text(entry.returns));
    }
    lines(&mut words, "Comes back", false);
    errors(&mut words, entry.errors, entry.error_count);
    words += &format!("\nSee {}; since {}.", text(entry.source), text(entry.since));
    words
}

/// The text of a documents function.
pub fn document(document: &Document, name: &str) -> String {
    let entry = document.entry;
    let fields = usize::try_from(entry.request).map_or(&[][..], |index| library().records[index].fields);
    let names: Vec<_> = fields
        .iter()
        .map(|f| format!("{}=...", py::name(text(f.name))))
        .collect();
    let names = if names.is_empty() {
        String::new()
    } else {
        format!(", *, {}", names.join(", "))
    };
    let own = if text(entry.object).is_empty() { "" } else { "$self, " };
    let mut words = format!("{name}({own}request=None, /{names})\n--\n\n{}\n", text(entry.summary));
    if !text(entry.details).is_empty() {
        words += &format!("\n{}\n", text(entry.details));
    }
    if !fields.is_empty() {
        words += "\nThe request, as keyword arguments or one dict:\n";
        for field in fields {
            words += &format!("    {}: {}\n", py::name(text(field.name)), text(field.doc));
        }
    }
    if !text(entry.returns).is_empty() {
        words += &format!("\nReturns: {}\n", text(entry.returns));
    }
    errors(&mut words, entry.errors, entry.error_count);
    words += &format!("\nSee {}; since {}.", text(entry.source), text(entry.since));
    words
}
