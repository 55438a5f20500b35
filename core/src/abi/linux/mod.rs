//! Linux: the UAPI as `linux-raw-sys` (generated from the kernel's headers) gives it. What UAPI leaves to
//! the C library (socket families, message flags) comes from `libc`.

mod file;
mod time;

pub use file::*;
pub use time::*;
