//! Waiting for descriptors: poll, select, epoll, kqueue.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(not(target_os = "linux"))]
mod bsd;
#[cfg(not(target_os = "linux"))]
pub use bsd::*;

use crate::abi::Pollfd;
use crate::arg::{Result, SliceInOut};
use callgate_macros::call;

/// Wait for events on descriptors.
///
/// # Arguments
/// - `fds`: the descriptors and what is waited for; `revents` is set to what happened
/// - `timeout`: how many milliseconds to wait; -1 is for ever
///
/// # Returns
/// The number of descriptors with events; 0 when the time has passed.
///
/// # Errors
/// - `EINTR`: a signal came before an event
/// - `EINVAL`: more descriptors than the process may open
#[call(blocks, default(timeout = -1), since = "2.1.23", source = "poll(2)")]
#[inline]
pub fn poll(fds: SliceInOut<'_, Pollfd>, timeout: i32) -> Result<usize> {
    #[cfg(not(all(target_os = "linux", any(target_arch = "aarch64", target_arch = "riscv64"))))]
    return crate::gate::count(crate::gate::syscall!(
        __NR_poll,
        fds.ptr(),
        crate::arg::int(fds.len()),
        timeout
    ));
    #[cfg(all(target_os = "linux", any(target_arch = "aarch64", target_arch = "riscv64")))]
    {
        use crate::abi::Timespec;
        use crate::arg::{OptInOut, OptRef};
        let mut time = Timespec {
            sec: i64::from(timeout) / 1000,
            nsec: i64::from(timeout) % 1000 * 1_000_000,
        };
        let time = if timeout < 0 {
            OptInOut::NONE
        } else {
            OptInOut::from(&mut time)
        };
        ppoll(fds, time, OptRef::NONE)
    }
}
