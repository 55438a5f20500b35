//! Where the one shared library comes from: `CALLGATE_LIB_DIR` (the Makefile, a packager), pkg-config when
//! `CALLGATE_USE_PKG_CONFIG` is set, or else it is built here, in a target folder of its own so that the outer cargo's lock
//! is not waited for.
//!
//! A library that is to be packed beside the extension is told to the binding's build step as `DEP_CALLGATE_BUNDLE`: the one
//! that is built here, and that of `CALLGATE_LIB_DIR` when `CALLGATE_BUNDLE` is set. The system's stays where it is.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn main() {
    for name in ["CALLGATE_LIB_DIR", "CALLGATE_BUNDLE", "CALLGATE_USE_PKG_CONFIG"] {
        println!("cargo::rerun-if-env-changed={name}");
    }
    let (dirs, bundle) = if let Some(dir) = env::var_os("CALLGATE_LIB_DIR") {
        (vec![PathBuf::from(dir)], set("CALLGATE_BUNDLE"))
    } else if set("CALLGATE_USE_PKG_CONFIG") {
        (installed(), false)
    } else {
        (vec![built()], true)
    };
    for dir in &dirs {
        println!("cargo::rustc-link-search=native={}", dir.display());
    }
    println!("cargo::rustc-link-lib=dylib=callgate");
    if bundle {
        println!("cargo::metadata=bundle={}", dirs[0].join(name_of_file()).display());
    }
}

fn set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0")
}

fn target() -> String {
    env::var("TARGET").expect("cargo sets it")
}

/// The library's real name, which the loader looks for.
fn name_of_file() -> &'static str {
    if target().contains("apple") {
        "libcallgate.0.dylib"
    } else {
        "libcallgate.so.0"
    }
}

/// Where the system's linker finds it; nothing if it is where the linker looks anyway.
fn installed() -> Vec<PathBuf> {
    // of any release: bindings compare the version of the ABI when they load it
    pkg_config::Config::new()
        .cargo_metadata(false)
        .probe("callgate")
        .unwrap_or_else(|error| panic!("CALLGATE_USE_PKG_CONFIG is set, but {error}"))
        .link_paths
}

fn built() -> PathBuf {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let capi = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for part in [
        "Cargo.toml",
        "build",
        "src",
        "abi/src",
        "../core/src",
        "../core/Cargo.toml",
    ] {
        println!("cargo::rerun-if-changed={}", capi.join(part).display());
    }
    let nested = out.join("target");
    let mut cargo = Command::new(env::var_os("CARGO").expect("cargo sets it"));
    cargo
        .arg("build")
        .arg("--release")
        .args(["--target", &target()])
        .arg("--target-dir")
        .arg(&nested);
    cargo.arg("--manifest-path").arg(capi.join("Cargo.toml"));
    // what belongs to this build step alone; flags that the user gave are meant for the library too
    for (key, _) in env::vars_os() {
        let name = key.to_string_lossy();
        let outer = ["CARGO_CFG_", "CARGO_FEATURE_", "RUSTC_WORKSPACE_WRAPPER"];
        if outer.iter().any(|o| name.starts_with(o)) {
            cargo.env_remove(&key);
        }
    }
    let status = cargo.status().expect("cargo runs");
    assert!(status.success(), "libcallgate could not be built");

    let name_for_linker = name_of_file().replace(".0", "");
    let dir = out.join("lib");
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("OUT_DIR is writable");
    let made = nested.join(target()).join("release").join(&name_for_linker);
    fs::copy(made, dir.join(name_of_file())).expect("the library was just built");
    std::os::unix::fs::symlink(name_of_file(), dir.join(name_for_linker)).expect("OUT_DIR is writable");
    dir
}
