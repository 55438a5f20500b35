//! The addon finds the library beside itself, or else where the system keeps its libraries.

fn main() {
    // among other things: the addon stays mapped when the worker that loaded it ends, as its thread-locals need
    napi_build::setup();
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-link-arg=-Wl,-rpath,$ORIGIN");
}
