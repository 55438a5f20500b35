//! Compares every number of the schemas with the kernel's headers: asks a compiler of C, for all of them at once.
//!
//! `CALLGATE_HEADERS_CC` is the compiler (with arguments), by default `cc`. Headers older than a name do not know it: such names are
//! listed (and structs may be shorter there), and `CALLGATE_HEADERS_NEWEST=1` says that there must be none of them.

use super::*;
use crate::testing::TempDir;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Command;

/// What one compilation asks.
#[derive(Default)]
struct Question {
    /// Statics that were visited.
    seen: BTreeSet<usize>,
    /// Expressions that must be true, one a line.
    claims: BTreeSet<String>,
}

fn c_name(prefix: &str, name: &str, c: Option<&str>) -> String {
    c.map_or_else(|| format!("{prefix}{}", name.to_uppercase()), str::to_owned)
}

impl Question {
    /// Whether a static is new.
    fn enter<T>(&mut self, it: &'static T) -> bool {
        self.seen.insert(std::ptr::from_ref(it).addr())
    }

    fn equal(&mut self, c: &str, number: i128) {
        if !c.is_empty() {
            self.claims.insert(format!("EQUAL({c}, {number}LL)"));
        }
    }

    fn names(&mut self, names: &'static Names) {
        if self.enter(names) {
            for entry in names.entries {
                self.equal(&c_name(names.prefix, entry.name, entry.c), entry.number.into());
            }
        }
    }

    fn set(&mut self, set: &'static Set) {
        if !self.enter(set) {
            return;
        }
        let mut last = None;
        for attribute in set.attributes {
            assert!(
                last < Some(attribute.number),
                "{}: {} is out of order",
                set.name,
                attribute.name
            );
            last = Some(attribute.number);
            if !set.prefix.is_empty() {
                self.equal(
                    &c_name(set.prefix, attribute.name, attribute.c),
                    attribute.number.into(),
                );
            }
            self.kind(&attribute.kind);
        }
        let names: BTreeSet<_> = set.attributes.iter().map(|attribute| attribute.name).collect();
        assert_eq!(
            names.len(),
            set.attributes.len(),
            "{}: two attributes have one name",
            set.name
        );
    }

    fn structure(&mut self, structure: &'static Struct) {
        if !self.enter(structure) {
            return;
        }
        let mut offset = 0;
        for (at, field) in structure.fields.iter().enumerate() {
            let width = field.kind.width();
            assert!(
                width != 0 || at + 1 == structure.fields.len(),
                "{}: {} has no length",
                structure.name,
                field.name
            );
            self.kind(&field.kind);
            if !structure.name.is_empty() && !matches!(field.kind, Kind::Pad(_)) {
                let c = field
                    .c
                    .map_or_else(|| format!("{}{}", structure.prefix, field.name), str::to_owned);
                if !c.is_empty() {
                    // What has no length is no part of the struct's.
                    let claim = if width == 0 { "PLACE" } else { "FIELD" };
                    self.claims
                        .insert(format!("{claim}({}, {c}, {offset}, {width})", structure.name));
                }
            }
            offset += width;
        }
        if !structure.name.is_empty() {
            self.claims.insert(format!("SIZE({}, {offset})", structure.name));
        }
    }

    fn kind(&mut self, kind: &'static Kind) {
        match kind {
            Kind::Enum(_, names) | Kind::Flags(_, names) | Kind::Bitfield32(names) => self.names(names),
            Kind::Struct(structure) => self.structure(structure),
            Kind::Nest(set) | Kind::Settings(set) => self.set(set),
            Kind::Headed(structure, set) => {
                self.structure(structure);
                self.set(set);
            }
            Kind::Records(structure, set) => {
                assert_eq!(structure.fields[0].name, "len", "a record starts with its length");
                self.structure(structure);
                self.set(set);
            }
            Kind::Array(kind, _) | Kind::Packed(kind, _) | Kind::Repeat(kind) | Kind::Numbered(kind) => self.kind(kind),
            Kind::Choice(choice) if self.enter(choice) => {
                choice.kinds.iter().for_each(|(_, kind)| self.kind(kind));
                choice.other.iter().for_each(|kind| self.kind(kind));
            }
            _ => {}
        }
    }

    fn family(&mut self, family: &'static Family) {
        let operations = family.operations.iter().map(|operation| &operation.message);
        for message in operations.chain(family.messages) {
            if !family.prefix.is_empty() {
                self.equal(&c_name(family.prefix, message.name, None), message.number.into());
            }
            self.structure(message.header);
            self.set(message.set);
        }
        for group in family.groups.iter().filter(|group| group.number != 0) {
            self.equal(&c_name(family.group_prefix, group.name, None), group.number.into());
        }
    }
}

#[test]
fn the_schemas_agree_with_the_kernels_headers() {
    let compiler = std::env::var("CALLGATE_HEADERS_CC").unwrap_or_else(|_| "cc".to_owned());
    let newest = std::env::var_os("CALLGATE_HEADERS_NEWEST").is_some();
    let directory = TempDir::new();
    let (mut claims, mut missing) = (0, Vec::new());
    for family in FAMILIES {
        let mut question = Question::default();
        question.family(family);
        // The kernel's own headers have BIT, those that are given to programs use it all the same.
        let mut source = String::from("#include <stddef.h>\n#define BIT(n) (1U << (n))\n");
        for header in family.headers {
            writeln!(source, "#if __has_include(<{header}>)\n#include <{header}>\n#endif").unwrap();
        }
        source.push_str(
            "#define EQUAL(what, number) _Static_assert((long long)(what) == number, #what);\n\
             #ifdef NEWEST\n\
             #define SIZE(of, size) _Static_assert(sizeof(of) == size, #of);\n\
             #else\n\
             #define SIZE(of, size) _Static_assert(sizeof(of) <= size, #of);\n\
             #endif\n\
             #define FIELD(of, name, at, width) _Static_assert(offsetof(of, name) == at && \
             sizeof(((of *)0)->name) == width, #of \" \" #name);\n\
             #define PLACE(of, name, at, width) _Static_assert(offsetof(of, name) == at, #of \" \" #name);\n",
        );
        for claim in &question.claims {
            writeln!(source, "{claim}").unwrap();
        }
        let file = directory.file(&format!("{}.c", family.name), source.as_bytes());
        let mut words = compiler.split_whitespace();
        let output = Command::new(words.next().expect("the compiler has a name"))
            .args(words)
            .args(["-c", "-w", "-o"])
            .arg(directory.path("object").to_str().expect("the path is text"))
            .arg(if compiler == "cc" {
                "-fmax-errors=0"
            } else {
                "-ferror-limit=0"
            })
            .arg(file.to_str().expect("the path is text"))
            .arg(if newest { "-DNEWEST" } else { "-UNEWEST" })
            .env("LC_ALL", "C")
            .output()
            .expect("a compiler of C is there, as Rust links with it");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let mut wrong = Vec::new();
        for line in said.lines().filter(|line| line.contains("error:")) {
            let unknown = [
                "undeclared",
                "has no member",
                "incomplete type",
                "no member named",
                "undefined type",
                "not an integer constant",
            ];
            let consequence = line.contains("is not constant")
                || line.contains("is not an integer")
                || line.contains("not an integral constant");
            if unknown.iter().any(|words| line.contains(words)) && !line.contains("No such file") {
                missing.push(format!(
                    "{}: {}",
                    family.name,
                    line.rsplit("error:").next().unwrap_or_default().trim()
                ));
            } else if !consequence {
                wrong.push(line.to_owned());
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", family.name, wrong.join("\n"));
        assert!(
            output.status.success() || !missing.is_empty(),
            "{}: {said}",
            family.name
        );
        claims += question.claims.len();
    }
    let told = missing.join("\n");
    assert!(!newest || missing.is_empty(), "the newest headers do not know:\n{told}");
    assert!(
        claims > 500 && missing.len() * 5 < claims,
        "{} of {claims} are missing:\n{told}",
        missing.len()
    );
    writeln!(
        std::io::stderr(),
        "{claims} facts of schemas asked, {} unknown to these headers",
        missing.len()
    )
    .unwrap();
}
