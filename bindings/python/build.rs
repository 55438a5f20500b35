//! Puts the library that the extension is packed with into OUT_DIR, where maturin takes it from, and tells the loader to
//! look beside the extension for it. Where nothing is packed, the loader finds the library as it finds every other.

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=DEP_CALLGATE_BUNDLE");
    let apple = env::var("CARGO_CFG_TARGET_VENDOR").as_deref() == Ok("apple");
    if apple {
        // Python's own symbols are there only when Python loads it
        println!("cargo::rustc-link-arg=-Wl,-undefined,dynamic_lookup");
    }
    let out = env::var("OUT_DIR").expect("cargo sets it");
    // OUT_DIR survives builds: what an earlier one left would be packed too
    for entry in fs::read_dir(&out).expect("cargo makes it").flatten() {
        if entry.file_name().to_string_lossy().starts_with("libcallgate.") {
            fs::remove_file(entry.path()).expect("it is ours");
        }
    }
    if let Ok(bundle) = env::var("DEP_CALLGATE_BUNDLE") {
        println!("cargo::rerun-if-changed={bundle}");
        let name = Path::new(&bundle).file_name().expect("it is a file");
        fs::copy(&bundle, Path::new(&out).join(name)).expect("the library was built before");
        println!(
            "cargo::rustc-link-arg=-Wl,-rpath,{}",
            if apple { "@loader_path" } else { "$ORIGIN" }
        );
        if !apple {
            // so that LD_LIBRARY_PATH goes first
            println!("cargo::rustc-link-arg=-Wl,--enable-new-dtags");
            // without this flag FreeBSD's loader does not know $ORIGIN
            println!("cargo::rustc-link-arg=-Wl,-z,origin");
        }
    }
}
