//! A call in words: its name, its arguments decoded through the description, its result. Used by traces and error texts.

use crate::describe::text;
use crate::exports;
use crate::memory;
use callgate_abi::{Arg, Call, Constant, Field, Group, Struct};
use std::fmt::Write;

/// Bytes of a buffer or string that are shown.
const SHOWN: usize = 48;

/// The arguments of a call.
pub(crate) fn args(call: &Call) -> &'static [Arg] {
    // SAFETY: the table says how many there are.
    unsafe { core::slice::from_raw_parts(call.args, call.arg_count as usize) }
}

fn constants(group: &Group) -> &'static [Constant] {
    // SAFETY: the table says how many there are.
    unsafe { core::slice::from_raw_parts(group.constants, group.count as usize) }
}

fn fields(of: &Struct) -> &'static [Field] {
    // SAFETY: the table says how many there are.
    unsafe { core::slice::from_raw_parts(of.fields, of.field_count as usize) }
}

/// `openat(AT_FDCWD, "/etc/passwd", O_CLOEXEC, 0)`. `result`: what was answered, once it is known; what the call
/// fills is shown only then.
pub(crate) fn call(call: &Call, slots: &[u64], result: Option<i64>) -> String {
    let mut out = text(call.name).to_owned();
    out.push('(');
    for (index, arg) in args(call).iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        let slot = slots[arg.slot as usize];
        let len = if arg.slots == 2 {
            slots[arg.slot as usize + 1]
        } else {
            0
        };
        argument(&mut out, arg, slot, len, result);
    }
    out.push(')');
    out
}

fn argument(out: &mut String, arg: &Arg, slot: u64, len: u64, result: Option<i64>) {
    let done = result.is_some_and(|r| r >= 0);
    let count = result.filter(|r| *r >= 0).map_or(0, |r| (r as u64).min(len));
    let kind = exports::arg_kind(arg.kind);
    let pointer = !matches!(
        kind,
        "FD" | "DIRFD" | "INT" | "UINT" | "FLAGS" | "ENUM" | "ADDRESS" | "WORD"
    );
    if pointer && slot == 0 {
        out.push_str("NULL");
        return;
    }
    match kind {
        "DIRFD" if slot as i32 == libc::AT_FDCWD => out.push_str("AT_FDCWD"),
        "FD" | "DIRFD" => put(out, format_args!("{}", slot as i32)),
        "INT" | "UINT" => integer(
            out,
            text(arg.type_name),
            narrow(slot, arg.bits, arg.is_signed != 0),
            arg.is_signed != 0,
        ),
        "FLAGS" | "ENUM" => constant(out, arg.group_index, narrow(slot, arg.bits, arg.is_signed != 0)),
        "ADDRESS" | "WORD" => put(out, format_args!("{slot:#x}")),
        "PATH" | "STR" => match memory::string(slot, SHOWN * 4) {
            Some((bytes, whole)) => quoted(out, &bytes, whole),
            None => put(out, format_args!("{slot:#x}")),
        },
        "BYTES_IN" => bytes(out, slot, len),
        "BYTES_OUT" if done => bytes(out, slot, count),
        "SOCKADDR_IN" => address(out, slot, len),
        "SOCKADDR_OUT" if done => match memory::integer(len, 4, false) {
            Some(len) => address(out, slot, len as u64),
            None => put(out, format_args!("{slot:#x}")),
        },
        "STRUCT_IN" | "STRUCT_INOUT" => element(out, arg, slot),
        "STRUCT_OUT" if done => element(out, arg, slot),
        "ARRAY_IN" | "ARRAY_INOUT" => array(out, arg, slot, len),
        "ARRAY_OUT" if done => array(out, arg, slot, count),
        "FDS_OUT" if done => match (
            memory::integer(slot, 4, true),
            memory::integer(slot.wrapping_add(4), 4, true),
        ) {
            (Some(a), Some(b)) => put(out, format_args!("[{a}, {b}]")),
            _ => put(out, format_args!("{slot:#x}")),
        },
        "IOV_IN" | "IOV_OUT" => put(out, format_args!("[{len} buffers]")),
        "STRINGS" => strings(out, slot),
        _ => put(out, format_args!("{slot:#x}")),
    }
    if matches!(kind, "BYTES_IN" | "BYTES_OUT") {
        put(out, format_args!(", {len}"));
    }
}

/// Writing to a `String` does not fail.
fn put(out: &mut String, text: core::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
}

fn narrow(slot: u64, bits: u8, signed: bool) -> i64 {
    let unused = 64 - u32::from(bits);
    if bits == 0 || unused == 0 {
        slot as i64
    } else if signed {
        ((slot << unused) as i64) >> unused
    } else {
        ((slot << unused) >> unused) as i64
    }
}

fn integer(out: &mut String, type_name: &str, value: i64, signed: bool) {
    match type_name {
        "mode" if value != 0 => put(out, format_args!("0{value:o}")),
        _ if signed => put(out, format_args!("{value}")),
        _ => put(out, format_args!("{}", value as u64)),
    }
}

/// A constant by the kernel's name, flags joined by `|`; what has no name is shown as a number.
pub(crate) fn constant(out: &mut String, group: i32, value: i64) {
    let group = &exports::groups()[group as usize];
    let all = constants(group);
    if let Some(exact) = all.iter().find(|c| c.value == value) {
        out.push_str(text(exact.kernel_name));
        return;
    }
    if group.is_flags == 0 {
        put(out, format_args!("{value}"));
        return;
    }
    let mut rest = value as u64;
    let mut first = true;
    // wide masks first, so that a flag of several bits is not shown as its parts
    let mut sorted: Vec<&Constant> = all.iter().filter(|c| c.value != 0).collect();
    sorted.sort_by_key(|c| core::cmp::Reverse((c.value as u64).count_ones()));
    for flag in sorted {
        let bits = flag.value as u64;
        if rest & bits == bits {
            if !first {
                out.push('|');
            }
            out.push_str(text(flag.kernel_name));
            rest &= !bits;
            first = false;
        }
    }
    if rest != 0 || first {
        let bar = if first { "" } else { "|" };
        put(out, format_args!("{bar}{rest:#x}"));
    }
}

/// Bytes in quotes, as C would write them.
fn quoted(out: &mut String, bytes: &[u8], whole: bool) {
    out.push('"');
    for piece in bytes.utf8_chunks() {
        for ch in piece.valid().chars() {
            match ch {
                '"' | '\\' => put(out, format_args!("\\{ch}")),
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                '\r' => out.push_str("\\r"),
                ch if ch.is_control() => put(out, format_args!("\\x{:02x}", ch as u32)),
                ch => out.push(ch),
            }
        }
        for byte in piece.invalid() {
            put(out, format_args!("\\x{byte:02x}"));
        }
    }
    out.push('"');
    if !whole {
        out.push_str("...");
    }
}

fn bytes(out: &mut String, at: u64, len: u64) {
    let mut room = [0; SHOWN];
    let wanted = (len as usize).min(SHOWN);
    let got = memory::read(at, &mut room[..wanted]);
    if got < wanted {
        put(out, format_args!("{at:#x}"));
    } else {
        quoted(out, &room[..got], len as usize <= SHOWN);
    }
}

fn address(out: &mut String, at: u64, len: u64) {
    let mut room = [0; 128];
    let wanted = (len as usize).min(room.len());
    if memory::read(at, &mut room[..wanted]) < wanted {
        put(out, format_args!("{at:#x}"));
        return;
    }
    let mut words = [0_u8; 512];
    match callgate_core::address::sockaddr_format(room[..wanted].into(), words[..].as_mut().into()) {
        Ok(n) => out.push_str(&String::from_utf8_lossy(&words[..n])),
        Err(_) => put(
            out,
            format_args!(
                "{{family {}, {len} bytes}}",
                memory::number(&room[..wanted.min(2)], false)
            ),
        ),
    }
}

fn element(out: &mut String, arg: &Arg, at: u64) {
    if arg.struct_index >= 0 {
        structure(out, &exports::structs()[arg.struct_index as usize], at, 0);
    } else {
        match memory::integer(at, arg.size as usize, arg.is_signed != 0) {
            Some(value) if arg.group_index >= 0 => {
                out.push('[');
                constant(out, arg.group_index, value);
                out.push(']');
            }
            Some(value) => put(out, format_args!("[{value}]")),
            None => put(out, format_args!("{at:#x}")),
        }
    }
}

/// `{mode=S_IFREG|0644, size=12, ...}`: what is not zero, nested ones to a depth of two.
fn structure(out: &mut String, of: &Struct, at: u64, depth: usize) {
    let mut room = vec![0; of.size as usize];
    if memory::read(at, &mut room) < room.len() {
        put(out, format_args!("{at:#x}"));
        return;
    }
    out.push('{');
    let mut first = true;
    for field in fields(of) {
        let start = field.offset as usize;
        let Some(content) = room.get(start..start + field.size as usize * field.count.max(1) as usize) else {
            continue;
        };
        if content.iter().all(|b| *b == 0) {
            continue;
        }
        if !first {
            out.push_str(", ");
        }
        first = false;
        put(out, format_args!("{}=", text(field.name)));
        if field.is_pointer != 0 {
            put(
                out,
                format_args!("{:#x}", memory::number(&content[..field.size as usize], false)),
            );
        } else if field.struct_index >= 0 && depth < 2 && field.count == 0 {
            structure(
                out,
                &exports::structs()[field.struct_index as usize],
                at + u64::from(field.offset),
                depth + 1,
            );
        } else if field.count > 0 && field.bits == 8 {
            let end = content.iter().position(|b| *b == 0).unwrap_or(content.len());
            quoted(out, &content[..end.min(SHOWN)], end <= SHOWN);
        } else if field.count > 0 || field.bits == 0 {
            put(out, format_args!("[{} bytes]", content.len()));
        } else {
            let value = memory::number(content, field.is_signed != 0);
            if field.group_index >= 0 {
                constant(out, field.group_index, value);
            } else {
                integer(out, text(field.type_name), value, field.is_signed != 0);
            }
        }
    }
    out.push('}');
}

fn array(out: &mut String, arg: &Arg, at: u64, count: u64) {
    out.push('[');
    for index in 0..count.min(4) {
        if index > 0 {
            out.push_str(", ");
        }
        element(out, arg, at.wrapping_add(index * u64::from(arg.size)));
    }
    if count > 4 {
        put(out, format_args!(", ... {count} in all"));
    }
    out.push(']');
}

fn strings(out: &mut String, at: u64) {
    out.push('[');
    for index in 0.. {
        let place = at.wrapping_add(index * size_of::<usize>() as u64);
        let pointer = memory::integer(place, size_of::<usize>(), false);
        match pointer {
            None | Some(0) => break,
            Some(_) if index == 8 => {
                out.push_str(", ...");
                break;
            }
            Some(pointer) => {
                if index > 0 {
                    out.push_str(", ");
                }
                match memory::string(pointer as u64, SHOWN) {
                    Some((bytes, whole)) => quoted(out, &bytes, whole),
                    None => put(out, format_args!("{pointer:#x}")),
                }
            }
        }
    }
    out.push(']');
}

/// The result as strace writes it: `3`, `0x7f..`, `-1 ENOENT (No such file or directory)`.
pub(crate) fn result(call: &Call, result: i64) -> String {
    if (-4127..0).contains(&result) && call.fallible != 0 {
        return format!("-1 {}", error(-result));
    }
    let mut out = String::new();
    match exports::result_kind(call.result) {
        "ADDRESS" => put(&mut out, format_args!("{result:#x}")),
        "NUMBER" if call.result_group >= 0 => constant(&mut out, call.result_group, result),
        "NUMBER" => integer(&mut out, text(call.result_type), result, true),
        _ => put(&mut out, format_args!("{result}")),
    }
    out
}

/// `ENOENT (No such file or directory)`.
fn error(errno: i64) -> String {
    let errno = callgate_core::Errno::from_raw(errno as i32);
    format!("{errno:?} ({errno})")
}
