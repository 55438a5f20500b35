//! Terminals and `ioctl`: flags, requests and structs.

mod flag;
mod ioctl;
mod termios;

pub use flag::*;
pub use ioctl::*;
pub use termios::*;
