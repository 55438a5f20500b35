//! The build step of the boundary: reads the described items of `callgate-core` and expands from them the
//! exports, the description table, the C header and the declarations for LuaJIT.

mod cfg;
mod docs;
mod exports;
mod header;
mod kinds;
mod model;
mod read;
mod records;
mod table;

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let core = here.join("../core/src");
    for path in [
        core.as_path(),
        Path::new("build"),
        Path::new("abi/src"),
        Path::new("src"),
    ] {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    let whole = read::model(&core);
    let mine = whole.only(&cfg::Target::from_cargo());

    write(&out, "exports.rs", &exports::expand(&mine));
    write(&out, "table.rs", &table::expand(&mine));
    write(&out, "callgate.cdef", &header::declarations(&mine, &here, &out));
    write(&out, "callgate.h", &header::header(&whole, &here, &out));
    link();
}

fn write(dir: &Path, name: &str, text: &str) {
    fs::write(dir.join(name), text).expect("OUT_DIR is writable");
}

/// `rustc-link-arg` and not `rustc-cdylib-link-arg`: the latter would leak into the bindings' own libraries.
fn link() {
    if env::var("CARGO_CFG_TARGET_VENDOR").as_deref() == Ok("apple") {
        println!("cargo::rustc-link-arg=-Wl,-install_name,@rpath/libcallgate.0.dylib");
    } else {
        println!("cargo::rustc-link-arg=-Wl,-soname,libcallgate.so.0");
        // a symbol that the system lacks is an error here, as on macOS, and not when the library is loaded
        println!("cargo::rustc-link-arg=-Wl,-z,defs");
    }
}
