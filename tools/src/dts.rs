//! The TypeScript declarations of the Node binding, and its names for `import`.

mod documents;

use crate::describe::{Arg, Call, Description, Field, Group, Struct};
use std::fmt::Write;

const HEAD: &str = include_str!("dts_head.d.ts");
const MADE: &str = "// Made by `make generate` from the library's description.\n";

/// Words that cannot be the name of a parameter.
const RESERVED: &[&str] = &[
    "arguments",
    "case",
    "class",
    "default",
    "delete",
    "enum",
    "eval",
    "export",
    "function",
    "if",
    "in",
    "new",
    "with",
];

/// A doc comment, with what stands behind the first sentence.
fn comment(out: &mut String, indent: &str, paragraphs: &[String]) {
    let lines: Vec<String> = paragraphs
        .iter()
        .filter(|p| !p.is_empty())
        .flat_map(|p| p.replace("*/", "*\\/").lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    match lines.as_slice() {
        [] => {}
        [one] => writeln!(out, "{indent}/** {one} */").expect("a string takes all"),
        many => {
            writeln!(out, "{indent}/**").expect("a string takes all");
            for line in many {
                writeln!(out, "{}", format!("{indent} * {line}").trim_end()).expect("a string takes all");
            }
            writeln!(out, "{indent} */").expect("a string takes all");
        }
    }
}

struct Writer<'a> {
    d: &'a Description,
}

/// A parameter: its name, its type, whether it may be left out.
struct Parameter {
    name: String,
    ty: String,
    optional: bool,
}

impl Writer<'_> {
    fn group(&self, name: &str) -> Option<&Group> {
        self.d.constants.iter().find(|g| g.name == name)
    }

    fn is_struct(&self, name: &str) -> bool {
        self.d.structs.iter().any(|s| s.name == name)
    }

    /// Whether a number is a bigint in JavaScript.
    fn wide(&self, ty: &str, bits: u8, signed: bool, group: Option<&str>) -> bool {
        let wide_group = group
            .and_then(|g| self.group(g))
            .is_some_and(|g| g.bits == 64 && !g.signed);
        bits == 64 && !signed && (ty == "u64" || ty == "dev" || wide_group)
    }

    fn number_out(&self, ty: &str, bits: u8, signed: bool) -> &'static str {
        if self.wide(ty, bits, signed, Some(ty)) {
            "bigint"
        } else {
            "number"
        }
    }

    fn element_out(&self, arg: &Arg) -> String {
        if self.is_struct(&arg.r#type) {
            format!("types.{}", arg.r#type)
        } else {
            self.number_out(&arg.r#type, arg.bits, arg.signed).to_owned()
        }
    }

    fn parameter_type(&self, arg: &Arg, room: bool) -> Option<String> {
        let number = if arg.bits == 64 { "number | bigint" } else { "number" };
        Some(match arg.kind.as_str() {
            "STRUCT_OUT" | "SOCKADDR_OUT" | "FDS_OUT" => return None,
            "FD" | "DIRFD" => "FdLike".to_owned(),
            "FLAGS" | "ENUM" if self.group(&arg.r#type).is_some() => {
                if arg.bits == 64 {
                    format!("{} | number | bigint", arg.r#type)
                } else {
                    arg.r#type.clone()
                }
            }
            "INT" | "UINT" | "FLAGS" | "ENUM" => number.to_owned(),
            "ADDRESS" => "number | bigint".to_owned(),
            "WORD" => "number | bigint | BytesLike | Struct".to_owned(),
            "PATH" => "PathLike".to_owned(),
            "STR" => "string | Uint8Array".to_owned(),
            "STRINGS" => "Iterable<string | Uint8Array> | Record<string, string>".to_owned(),
            "BYTES_IN" => "BytesLike | string".to_owned(),
            "BYTES_OUT" => if room { "BytesLike" } else { "number" }.to_owned(),
            "STRUCT_IN" | "STRUCT_INOUT" if self.is_struct(&arg.r#type) => {
                format!("types.{0} | types.{0}_init", arg.r#type)
            }
            "STRUCT_IN" | "STRUCT_INOUT" => number.to_owned(),
            "ARRAY_IN" | "ARRAY_INOUT" if self.is_struct(&arg.r#type) => {
                format!("Iterable<types.{0} | types.{0}_init>", arg.r#type)
            }
            "ARRAY_IN" => format!("Iterable<{number}>"),
            "ARRAY_INOUT" => "number[]".to_owned(),
            "ARRAY_OUT" => "number".to_owned(),
            "SOCKADDR_IN" => "AddressLike".to_owned(),
            "IOV_IN" => "Iterable<BytesLike | string>".to_owned(),
            "IOV_OUT" => "Iterable<BytesLike>".to_owned(),
            _ => "unknown".to_owned(),
        })
    }

    fn parameters(&self, call: &Call, room: bool) -> Vec<Parameter> {
        let mut all: Vec<Parameter> = call
            .args
            .iter()
            .filter_map(|arg| {
                let mut ty = self.parameter_type(arg, room)?;
                let nothing = arg.optional || (arg.default.is_some() && matches!(arg.kind.as_str(), "FD" | "DIRFD"));
                if nothing {
                    ty.push_str(" | null");
                }
                let name = if RESERVED.contains(&arg.name.as_str()) {
                    format!("{}_", arg.name)
                } else {
                    arg.name.clone()
                };
                // a buffer to fill is the reason for its overload, so it must be there
                let filled = room && arg.kind == "BYTES_OUT";
                Some(Parameter {
                    name,
                    ty,
                    optional: (arg.optional || arg.default.is_some()) && !filled,
                })
            })
            .collect();
        let last = all.iter().rposition(|p| !p.optional).map_or(0, |i| i + 1);
        for parameter in &mut all[..last] {
            if parameter.optional {
                parameter.optional = false;
                parameter.ty.push_str(" | undefined");
            }
        }
        all
    }

    /// What a call gives.
    fn result(&self, call: &Call, room: bool) -> String {
        let r = &call.result;
        let mut counts = r.kind == "COUNT";
        let counted = counts
            && call
                .args
                .iter()
                .any(|a| matches!(a.kind.as_str(), "BYTES_OUT" | "ARRAY_OUT"));
        let mut results: Vec<String> = Vec::new();
        match r.kind.as_str() {
            "STATUS" => {}
            "NEVER" => return "never".to_owned(),
            "FD" => results.push("Fd".to_owned()),
            "NUMBER" => results.push(self.number_out(&r.r#type, r.bits, r.signed).to_owned()),
            _ if counted => {}
            _ => results.push("number".to_owned()),
        }
        for arg in &call.args {
            match arg.kind.as_str() {
                "BYTES_OUT" if counts => {
                    counts = false;
                    results.push(if room { "number" } else { "Buffer" }.to_owned());
                }
                "BYTES_OUT" => results.push(if room { "undefined" } else { "Buffer" }.to_owned()),
                "ARRAY_OUT" => {
                    counts = false;
                    results.push(format!("{}[]", self.element_out(arg)));
                }
                "STRUCT_OUT" => results.push(self.element_out(arg)),
                "STRUCT_INOUT" if !self.is_struct(&arg.r#type) => {
                    let ty = self.element_out(arg);
                    results.push(if arg.optional { format!("{ty} | null") } else { ty });
                }
                "SOCKADDR_OUT" => results.push("SocketAddress | null".to_owned()),
                "FDS_OUT" => results.extend(["Fd".to_owned(), "Fd".to_owned()]),
                _ => {}
            }
        }
        match results.len() {
            0 => "void".to_owned(),
            1 => results.remove(0),
            _ => format!("[{}]", results.join(", ")),
        }
    }

    fn call(&self, out: &mut String, indent: &str, call: &Call, later: bool) {
        let mut words = vec![call.summary.clone(), String::new()];
        if !later {
            words.push(call.details.clone());
            let inputs = call.args.iter().filter(|a| self.parameter_type(a, false).is_some());
            words.extend(inputs.map(|a| format!("@param {} {}", a.name, a.doc)));
            if !call.returns.is_empty() {
                words.push(format!("@returns {}", call.returns.replace('\n', " ")));
            }
            words.extend(call.errors.iter().map(|e| format!("@throws {}: {}", e.name, e.doc)));
            words.push(format!("@see {}", call.source));
        }
        let fills = call.args.iter().any(|a| a.kind == "BYTES_OUT");
        for room in if fills { &[false, true][..] } else { &[false] } {
            comment(out, indent, &words);
            let parameters = self.parameters(call, *room);
            let result = self.result(call, *room);
            let result = if later { format!("Promise<{result}>") } else { result };
            let show = |list: &[Parameter]| {
                let one = |p: &Parameter| format!("{}{}: {}", p.name, if p.optional { "?" } else { "" }, p.ty);
                list.iter().map(one).collect::<Vec<_>>().join(", ")
            };
            let export = if indent.is_empty() {
                "export function"
            } else {
                "function"
            };
            let mut line = |parameters: String, signal: &str| {
                let both: Vec<&str> = [parameters.as_str(), signal]
                    .into_iter()
                    .filter(|p| !p.is_empty())
                    .collect();
                writeln!(out, "{indent}{export} {}({}): {result};", call.name, both.join(", "))
                    .expect("a string takes all");
            };
            if later {
                let needed = parameters.iter().take_while(|p| !p.optional).count();
                if needed < parameters.len() {
                    line(show(&parameters[..needed]), "signal: AbortSignal");
                }
                line(show(&parameters), "signal?: AbortSignal");
            } else {
                line(show(&parameters), "");
            }
        }
    }

    fn constants(&self, out: &mut String, group: &Group) {
        let ty = if group.bits == 64 && !group.signed {
            "bigint"
        } else {
            "number"
        };
        comment(out, "", std::slice::from_ref(&group.doc));
        writeln!(out, "export const {}: {{", group.name).expect("a string takes all");
        for member in &group.members {
            comment(out, "  ", std::slice::from_ref(&member.doc));
            writeln!(out, "  readonly {}: {ty};", key(&member.name)).expect("a string takes all");
        }
        writeln!(out, "}};\nexport type {} = {ty};\n", group.name).expect("a string takes all");
    }

    /// The types of a field: got, and taken.
    fn field(&self, field: &Field) -> (String, String) {
        if field.pointer {
            return match &field.structure {
                Some(s) => (
                    format!("{s}[] | number | null"),
                    format!("Iterable<{s} | {s}_init> | {s} | number | bigint | null"),
                ),
                None => (
                    "ArrayBufferView | number | null".into(),
                    "BytesLike | string | number | bigint | null".into(),
                ),
            };
        }
        if let Some(s) = &field.structure {
            let (get, set) = (s.clone(), format!("{s} | {s}_init"));
            return if field.count > 0 {
                (format!("{get}[]"), format!("Iterable<{set}>"))
            } else {
                (get, set)
            };
        }
        if field.count > 0 {
            return match (field.r#type.as_str(), field.bits, field.signed) {
                ("char", ..) => ("string".into(), "string | Uint8Array".into()),
                (_, 8, false) => ("Buffer".into(), "string | Uint8Array | Iterable<number>".into()),
                (_, 64, true) => ("BigInt64Array".into(), "Iterable<number | bigint>".into()),
                (_, 64, false) => ("BigUint64Array".into(), "Iterable<number | bigint>".into()),
                (_, bits, signed) => (
                    format!("{}{bits}Array", if signed { "Int" } else { "Uint" }),
                    "Iterable<number>".into(),
                ),
            };
        }
        let wide = self.wide(&field.r#type, field.bits, field.signed, field.group.as_deref());
        let get = if wide { "bigint" } else { "number" };
        (
            get.into(),
            if field.bits == 64 { "number | bigint" } else { "number" }.into(),
        )
    }

    fn structure(&self, out: &mut String, s: &Struct) {
        comment(out, "  ", std::slice::from_ref(&s.doc));
        let name = &s.name;
        writeln!(out, "  class {name} extends Struct {{").expect("a string takes all");
        writeln!(
            out,
            "    constructor(init?: {name} | {name}_init | BytesLike | string);"
        )
        .expect("a string takes all");
        writeln!(out, "    static from(bytes: BytesLike, offset?: number): {name};").expect("a string takes all");
        for field in &s.fields {
            let (get, set) = self.field(field);
            comment(out, "    ", std::slice::from_ref(&field.doc));
            writeln!(
                out,
                "    get {0}(): {get};\n    set {0}(value: {set});",
                key(&field.name)
            )
            .expect("a string takes all");
        }
        writeln!(out, "  }}\n  interface {name}_init {{").expect("a string takes all");
        for field in &s.fields {
            writeln!(out, "    {}?: {};", key(&field.name), self.field(field).1).expect("a string takes all");
        }
        out.push_str("  }\n");
    }
}

/// A property's name.
fn key(name: &str) -> String {
    let digit = name.starts_with(|c: char| c.is_ascii_digit());
    if digit || !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
        format!("'{name}'")
    } else {
        name.to_owned()
    }
}

fn blocks(properties: &[String]) -> bool {
    properties.iter().any(|p| p == "blocks")
}

/// `index.d.ts`.
pub fn declarations(d: &Description) -> String {
    let w = Writer { d };
    let mut out = format!("{MADE}{HEAD}\n");
    for group in &d.constants {
        w.constants(&mut out, group);
    }
    for call in &d.calls {
        w.call(&mut out, "", call, false);
    }
    out.push_str("\n/** The kernel's structures. */\nexport namespace types {\n");
    for s in &d.structs {
        w.structure(&mut out, s);
    }
    out.push_str("}\n\n");
    documents::records(&mut out, d);
    documents::functions(&mut out, d, "", false);
    documents::objects(&mut out, d);
    out.push_str("/** What may wait, on the thread pool. A signal that is aborted takes a call out of the queue; one that runs is waited for. */\n");
    out.push_str("export namespace promises {\n");
    for call in d.calls.iter().filter(|c| blocks(&c.properties)) {
        w.call(&mut out, "  ", call, true);
    }
    documents::functions(&mut out, d, "  ", true);
    out.push_str("}\n");
    out
}

/// `index.mjs`: names for `import`. A call is bound anew when it is first used, as `require` makes it then, too.
pub fn module(d: &Description) -> String {
    let mut out = format!("{MADE}import callgate from './index.js';\n\nexport default callgate;\n");
    let fixed = "Fd Struct types promises names version os arch checksum library_path";
    for name in fixed.split(' ').chain(documents::topics(d)) {
        writeln!(out, "export const {name} = callgate.{name};").expect("a string takes all");
    }
    for group in &d.constants {
        writeln!(out, "export const {0} = callgate.{0};", group.name).expect("a string takes all");
    }
    let sugar = ["help", "readable", "writable"].into_iter();
    for name in sugar.chain(d.calls.iter().map(|c| c.name.as_str())) {
        writeln!(
            out,
            "export let {0} = (...args) => ({0} = callgate.{0})(...args);",
            name
        )
        .expect("a string takes all");
    }
    out
}
