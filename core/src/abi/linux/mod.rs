//! Linux: the UAPI as `linux-raw-sys` (generated from the kernel's headers) gives it. What UAPI leaves to
//! the C library (socket families, message flags) comes from `libc`.

mod clock;
mod dir;
mod event;
mod fcntl;
mod file;
mod ipc;
mod limit;
mod magic;
mod memory;
mod open;
mod prctl;
mod process;
mod sched;
mod siginfo;
mod signal;
mod socket;
mod stat;
mod statfs;
mod statx;
mod system;
mod time;
mod utime;

pub use clock::*;
pub use dir::*;
pub use event::*;
pub use fcntl::*;
pub use file::*;
pub use ipc::*;
pub use limit::*;
pub use magic::*;
pub use memory::*;
pub use open::*;
pub use prctl::*;
pub use process::*;
pub use sched::*;
pub use siginfo::*;
pub use signal::*;
pub use socket::*;
pub use stat::*;
pub use statfs::*;
pub use statx::*;
pub use system::*;
pub use time::*;
pub use utime::*;
