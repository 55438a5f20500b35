//! Sockets: making and connecting them, data, options, control messages.

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
mod bsd;
mod control;
mod data;
#[cfg(target_os = "linux")]
mod data_linux;
mod make;
mod option;
#[cfg(target_os = "linux")]
mod option_linux;
#[cfg(all(test, target_os = "linux"))]
mod tests;

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
pub use bsd::*;
pub use control::*;
pub use data::*;
#[cfg(target_os = "linux")]
pub use data_linux::*;
pub use make::*;
pub use option::*;
#[cfg(target_os = "linux")]
pub use option_linux::*;
