//! The addon finds the library beside itself, or else where the system keeps its libraries.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-link-arg=-Wl,-rpath,$ORIGIN");
}
