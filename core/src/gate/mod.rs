//! The gate: how a kernel is entered. This file is the only one that asks which way that is.
//!
//! On Linux it is the system call instruction, one small file for each processor. FreeBSD, NetBSD and
//! macOS are entered through their C library; macOS has no stable system call numbers. Both ways offer the same
//! names, so that a call's body is the same line on every system.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub(crate) use linux::*;

#[cfg(not(target_os = "linux"))]
mod libc;
#[cfg(not(target_os = "linux"))]
pub(crate) use self::libc::*;
