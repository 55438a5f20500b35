//! The description, with names looked up.

use callgate_link as c;
use std::ffi::{CStr, c_char};

/// A text of the description.
pub fn text(pointer: *const c_char) -> &'static str {
    // SAFETY: the description's texts are NUL-terminated UTF-8 and live as long as the library.
    unsafe { CStr::from_ptr(pointer) }
        .to_str()
        .expect("descriptions are UTF-8")
}

fn entries<T: 'static>(list: &c::List) -> impl Iterator<Item = &'static T> + use<T> {
    let list = *list;
    // SAFETY: the list says how many there are and how far apart.
    (0..list.count).map(move |i| unsafe { &*list.first.byte_add((i * list.stride) as usize).cast::<T>() })
}

fn array<T>(first: *const T, count: u32) -> &'static [T] {
    if count == 0 {
        return &[];
    }
    // SAFETY: the entry that it belongs to says how many there are.
    unsafe { std::slice::from_raw_parts(first, count as usize) }
}

fn description() -> &'static c::Description {
    // SAFETY: valid for ever.
    unsafe { &*c::cg_describe() }
}

/// A call by name.
pub fn call(name: &str) -> Option<&'static c::Call> {
    entries::<c::Call>(&description().calls).find(|call| text(call.name) == name)
}

/// Its arguments.
pub fn args(call: &c::Call) -> &'static [c::Arg] {
    array(call.args, call.arg_count)
}

/// An argument's kind.
pub fn kind(arg: &c::Arg) -> &'static str {
    nth(&description().arg_kinds, arg.kind)
}

/// A result's kind.
pub fn result_kind(call: &c::Call) -> &'static str {
    nth(&description().result_kinds, call.result)
}

fn nth(names: &c::List, index: u8) -> &'static str {
    text(
        *entries::<*const c_char>(names)
            .nth(index.into())
            .expect("an index of the description"),
    )
}

/// Whether a call gives up its first argument, a descriptor.
pub fn closes(call: &c::Call) -> bool {
    let mut names = entries::<*const c_char>(&description().properties);
    let bit = names
        .position(|name| text(*name) == "closes")
        .expect("a known property");
    call.properties >> bit & 1 == 1
}

/// A structure by its index.
pub fn structure(index: i32) -> Option<&'static c::Struct> {
    entries(&description().structs).nth(usize::try_from(index).ok()?)
}

/// A structure by its name.
pub fn structure_named(name: &str) -> Option<&'static c::Struct> {
    entries::<c::Struct>(&description().structs).find(|s| text(s.name) == name)
}

/// A field of a structure.
pub fn field(of: &c::Struct, name: &str) -> Result<&'static c::Field, String> {
    let found = array(of.fields, of.field_count).iter().find(|f| text(f.name) == name);
    found.ok_or_else(|| format!("no field {name} in {}", text(of.name)))
}

/// Constants like `O.RDWR|O.CREAT`, ORed.
pub fn constant(expression: &str) -> Result<i128, String> {
    expression.split('|').try_fold(0, |bits, word| {
        let unknown = || format!("no constant {word}");
        let (group, name) = word.split_once('.').ok_or_else(unknown)?;
        let group = entries::<c::Group>(&description().groups)
            .find(|g| text(g.name) == group)
            .ok_or_else(unknown)?;
        let member = array(group.constants, group.count)
            .iter()
            .find(|m| text(m.name) == name)
            .ok_or_else(unknown)?;
        let value = if group.is_signed != 0 {
            i128::from(member.value)
        } else {
            i128::from(member.value as u64)
        };
        Ok(bits | value)
    })
}

/// The name of an error number, `ENOENT`.
pub fn errno_name(errno: i64) -> String {
    let group = entries::<c::Group>(&description().groups)
        .find(|g| text(g.name) == "E")
        .expect("errors are described");
    array(group.constants, group.count)
        .iter()
        .find(|m| m.value == errno)
        .map_or_else(|| format!("error {errno}"), |m| text(m.kernel_name).to_owned())
}
