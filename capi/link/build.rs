//! Where the one shared library comes from: `CALLGATE_LIB_DIR` (the Makefile, a packager, pkg-config), or else it is built
//! here, in a target folder of its own so that the outer cargo's lock is not waited for. A library made here is told to
//! the binding's build step as `DEP_CALLGATE_BUNDLE`, to be packed beside the extension.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-env-changed=CALLGATE_LIB_DIR");
    let dir = match env::var_os("CALLGATE_LIB_DIR") {
        Some(dir) => PathBuf::from(dir),
        None => built(),
    };
    println!("cargo::rustc-link-search=native={}", dir.display());
    println!("cargo::rustc-link-lib=dylib=callgate");
    println!("cargo::metadata=dir={}", dir.display());
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
    let target = env::var("TARGET").expect("cargo sets it");
    let nested = out.join("target");
    let mut cargo = Command::new(env::var_os("CARGO").expect("cargo sets it"));
    cargo
        .arg("build")
        .arg("--release")
        .args(["--target", &target])
        .arg("--target-dir")
        .arg(&nested);
    cargo.arg("--manifest-path").arg(capi.join("Cargo.toml"));
    for (key, _) in env::vars_os() {
        let name = key.to_string_lossy();
        let outer = [
            "CARGO_CFG_",
            "CARGO_FEATURE_",
            "CARGO_ENCODED_RUSTFLAGS",
            "RUSTC_WORKSPACE_WRAPPER",
        ];
        if outer.iter().any(|o| name.starts_with(o)) {
            cargo.env_remove(&key);
        }
    }
    let status = cargo.status().expect("cargo runs");
    assert!(status.success(), "libcallgate could not be built");

    let (made, soname, dev) = if target.contains("apple") {
        ("libcallgate.dylib", "libcallgate.0.dylib", "libcallgate.dylib")
    } else {
        ("libcallgate.so", "libcallgate.so.0", "libcallgate.so")
    };
    let dir = out.join("lib");
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("OUT_DIR is writable");
    fs::copy(nested.join(&target).join("release").join(made), dir.join(soname)).expect("the library was just built");
    std::os::unix::fs::symlink(soname, dir.join(dev)).expect("OUT_DIR is writable");
    println!("cargo::metadata=bundle={}", dir.join(soname).display());
    dir
}
