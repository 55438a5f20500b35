//! Linux: the UAPI as `linux-raw-sys` (generated from the kernel's headers) gives it. What UAPI leaves to
//! the C library (socket families, message flags) comes from `libc`.

mod dir;
mod fcntl;
mod file;
mod magic;
mod open;
mod stat;
mod statfs;
mod statx;
mod time;
mod utime;

pub use dir::*;
pub use fcntl::*;
pub use file::*;
pub use magic::*;
pub use open::*;
pub use stat::*;
pub use statfs::*;
pub use statx::*;
pub use time::*;
pub use utime::*;
