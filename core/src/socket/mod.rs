//! Sockets: making and connecting them, data, options, control messages.

mod control;
mod data;
mod make;
mod option;
#[cfg(test)]
mod tests;

pub use control::*;
pub use data::*;
pub use make::*;
pub use option::*;
