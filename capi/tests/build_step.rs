//! The build step on small sources: what it reads, and what it refuses by name.
#![allow(
    dead_code,
    reason = "the modules are the build step's, and a test needs a part of them"
)]

#[path = "../build/cfg.rs"]
mod cfg;
#[path = "../build/docs.rs"]
mod docs;
#[path = "../build/exports.rs"]
mod exports;
#[path = "../build/kinds.rs"]
mod kinds;
#[path = "../build/model.rs"]
mod model;
#[path = "../build/read.rs"]
mod read;
#[path = "../build/records.rs"]
mod records;
#[path = "../build/table.rs"]
mod table;

use std::panic::catch_unwind;
use std::{env, fs, process};

const CALL: &str = r#"
/// Do it.
///
/// # Arguments
/// - `fd`: where
/// - `size`: how much
///
/// # Errors
/// - `EBADF`, `EINVAL`: it is wrong
#[call(blocks, default(size = 7), since = "1.0", source = "thing(2)")]
pub fn thing(fd: Fd<'_>, size: u32) -> Result<()> {}
"#;

/// The model of a core with one topic.
fn read(name: &str, topic: &str) -> model::Model {
    let dir = env::temp_dir().join(format!("callgate-build-{}-{name}", process::id()));
    fs::create_dir_all(&dir).expect("the temporary folder is writable");
    fs::write(dir.join("lib.rs"), "pub mod topic;\n").expect("as above");
    fs::write(dir.join("topic.rs"), topic).expect("as above");
    let model = catch_unwind(|| read::model(&dir));
    fs::remove_dir_all(&dir).expect("it was made above");
    model.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// What the build step says when it stops.
fn refusal(name: &'static str, topic: String) -> String {
    let outcome = catch_unwind(|| {
        let model = read(name, &topic);
        exports::expand(&model);
        table::expand(&model);
    });
    let panic = outcome.expect_err("this must not be expanded");
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()))
        .expect("a message")
}

#[test]
fn a_call_is_read_with_all_that_its_comment_says() {
    let model = read("call", CALL);
    let call = &model.calls[0];
    assert_eq!((call.name.as_str(), call.topic.as_str()), ("thing", "topic"));
    assert_eq!(call.path, "callgate_core::topic::thing");
    assert_eq!(call.docs.summary, "Do it.");
    assert_eq!(
        call.docs.args,
        [("fd".into(), "where".into()), ("size".into(), "how much".into())]
    );
    assert_eq!(
        call.docs.errors,
        [
            ("EBADF".into(), "it is wrong".into()),
            ("EINVAL".into(), "it is wrong".into())
        ]
    );
    assert_eq!(call.properties.names, ["blocks"]);
    assert_eq!(call.properties.defaults["size"], "7");
    let text = exports::expand(&model);
    assert!(
        text.contains("extern \"C\" fn cg_thing(fd: i32, size: u32) -> i32"),
        "{text}"
    );
}

#[test]
fn an_unknown_type_is_refused_by_name() {
    let message = refusal("unknown", CALL.replace("u32", "Gadget<'_>"));
    assert!(
        message.starts_with("no kind for type `Gadget") && message.contains("`size` of `thing`"),
        "{message}"
    );
    let message = refusal("result", CALL.replace("Result<()>", "Result<Gadget>"));
    assert!(message.contains("result type `Gadget` of `thing`"), "{message}");
}

#[test]
fn a_pointer_needs_a_way_to_refuse_null() {
    let message = refusal(
        "pointer",
        CALL.replace("size: u32) -> Result<()>", "size: Mut<'_, u32>)")
            .replace("default(size = 7), ", ""),
    );
    assert_eq!(message, "thing takes a pointer in size, so it must be able to fail");
}

#[test]
fn an_argument_without_a_sentence_is_refused() {
    let message = refusal("undocumented", CALL.replace("/// - `size`: how much\n", ""));
    assert_eq!(message, "argument size of thing is not documented");
    let message = refusal("surplus", CALL.replace("- `size`", "- `length`: no\n/// - `size`"));
    assert_eq!(message, "thing documents an argument length that it does not have");
}

#[test]
fn source_and_release_are_required() {
    let message = refusal("source", CALL.replace(", source = \"thing(2)\"", ""));
    assert_eq!(message, "thing lacks since or source");
    let message = refusal("property", CALL.replace("blocks", "blocs"));
    assert!(message.contains("unknown property blocs of thing"), "{message}");
}

#[test]
fn a_pure_call_says_that_it_touches_memory() {
    let pure = CALL
        .replace("blocks", "pure")
        .replace("default(size = 7), ", "")
        .replace("size: u32", "size: Bytes<'_>");
    let message = refusal("pure", pure.clone());
    assert_eq!(
        message,
        "thing is pure and takes memory, but does not say that it touches it"
    );
    exports::expand(&read("touches", &pure.replace("pure", "pure, touches")));
}

#[test]
fn groups_keep_the_kernels_names_and_conditions() {
    let text = "flags! { /// Bits.\n pub struct X: u32 { /// One.\n const A = raw::X_A as u32; #[cfg(target_os = \"none\")] const B = raw::X_B; } }";
    let model = read("group", text);
    let group = &model.groups[0];
    assert!(group.flags && group.int == "u32");
    assert_eq!(
        (
            group.constants[0].name.as_str(),
            group.constants[0].kernel_name.as_str()
        ),
        ("A", "X_A")
    );
    assert_eq!(group.constants[1].conditions.len(), 1);
    assert_eq!(model.only(&cfg::Target::from_cargo()).groups[0].constants.len(), 1);
}

#[test]
fn the_same_name_twice_is_refused() {
    let twice = format!("{CALL}{CALL}");
    let outcome = catch_unwind(|| read("twice", &twice).only(&cfg::Target::from_cargo()));
    assert!(outcome.is_err());
}

#[test]
fn records_are_laid_out_in_order_at_natural_alignment() {
    let text =
        "#[derive(Record)] pub struct R { pub a: u8, pub b: u64, pub c: Option<u16>, pub d: Vec<R>, pub e: String }";
    let model = read("record", text);
    let types = records::Types::new(&model);
    let layout = types.layouts[0].as_ref().expect("laid out");
    let offsets: Vec<u32> = layout.fields.iter().map(|f| f.1).collect();
    assert_eq!(offsets, [0, 8, 16, 20, 28]);
    assert_eq!((layout.size, layout.align), (40, 8));
}
