//! A static library in Rust, to be linked into one program with ours.
#![crate_type = "staticlib"]

/// Needs the run time: allocates, and catches an unwinding.
#[unsafe(no_mangle)]
pub extern "C" fn other_sum(count: u32) -> u32 {
    let all: Vec<u32> = (0..count).collect();
    std::panic::catch_unwind(|| all.iter().sum()).unwrap_or(0)
}
