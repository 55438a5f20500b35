//! Waiting for events: constants and structs.

mod flag;
mod item;

pub use flag::*;
pub use item::*;
