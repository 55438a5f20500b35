//! Puts the library that the extension is packed with into OUT_DIR, where maturin takes it from, and tells the loader to
//! look beside the extension first.

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-env-changed=DEP_CALLGATE_BUNDLE");
    println!("cargo::rustc-link-arg=-Wl,-rpath,$ORIGIN");
    println!("cargo::rustc-link-arg=-Wl,--enable-new-dtags");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    // OUT_DIR survives builds: what an earlier one left would be packed too
    for entry in fs::read_dir(&out).expect("cargo makes it").flatten() {
        if entry.file_name().to_string_lossy().starts_with("libcallgate.") {
            fs::remove_file(entry.path()).expect("it is ours");
        }
    }
    if let Ok(bundle) = env::var("DEP_CALLGATE_BUNDLE") {
        let name = Path::new(&bundle).file_name().expect("it is a file");
        fs::copy(&bundle, Path::new(&out).join(name)).expect("the library was built before");
    }
}
