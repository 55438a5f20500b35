//! The addon finds the library beside itself, or else where the system keeps its libraries.

use std::env;

fn main() {
    // among other things: the addon stays mapped when the worker that loaded it ends, as its thread-locals need
    napi_build::setup();
    println!("cargo::rerun-if-changed=build.rs");
    let system = env::var("CARGO_CFG_TARGET_OS").expect("cargo sets it");
    if system == "macos" {
        println!("cargo::rustc-link-arg=-Wl,-rpath,@loader_path");
        // else it calls itself by the place where it was built
        println!("cargo::rustc-link-arg=-Wl,-install_name,@rpath/callgate.node");
        return;
    }
    println!("cargo::rustc-link-arg=-Wl,-rpath,$ORIGIN");
    // without this flag FreeBSD's loader does not know $ORIGIN
    println!("cargo::rustc-link-arg=-Wl,-z,origin");
    if system == "netbsd" {
        // as napi_build says for the others
        println!("cargo::rustc-link-arg=-Wl,-z,nodelete");
    }
}
