//! Extended attributes of files. Linux and NetBSD have the same calls; macOS's take more; FreeBSD and NetBSD have those that name
//! the namespace by a number.

#[cfg(any(target_os = "linux", target_os = "netbsd"))]
mod plain;
#[cfg(any(target_os = "linux", target_os = "netbsd"))]
pub use plain::*;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
pub use macos::*;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
mod extattr;
#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
pub use extattr::*;
