//! Communication between processes and threads: event counters.

use crate::abi::EFD;
use crate::arg::{Fd, Mut, Result};
use crate::gate::{fd, status, syscall};
use callgate_macros::call;
use std::os::fd::OwnedFd;

/// Make an event counter.
///
/// # Arguments
/// - `count`: the number that it begins with
/// - `flags`: how it counts and whether it waits
///
/// # Returns
/// A new descriptor, readable while the counter is above 0.
///
/// # Errors
/// - `EINVAL`: `flags` has unknown flags
#[call(default(count = 0), since = "2.6.27", source = "eventfd(2)")]
#[inline]
pub fn eventfd(count: u32, flags: EFD) -> Result<OwnedFd> {
    fd(syscall!(__NR_eventfd2, count, flags))
}

/// Read an event counter, which sets it to 0, or takes 1 with `SEMAPHORE`.
///
/// # Arguments
/// - `fd`: the event counter
/// - `value`: filled with what was taken
///
/// # Errors
/// - `EAGAIN`: the counter is 0 and the descriptor is nonblocking
/// - `EBADF`: `fd` is not open for reading
#[call(blocks, restarts, since = "2.6.22", source = "eventfd(2)")]
#[inline]
pub fn eventfd_read(fd: Fd<'_>, value: Mut<'_, u64>) -> Result<()> {
    status(syscall!(__NR_read, fd, value, size_of::<u64>()))
}

/// Add to an event counter.
///
/// # Arguments
/// - `fd`: the event counter
/// - `value`: what is added
///
/// # Errors
/// - `EAGAIN`: the counter would overflow and the descriptor is nonblocking
/// - `EBADF`: `fd` is not open for writing
/// - `EINVAL`: `value` has all bits set
#[call(blocks, restarts, since = "2.6.22", source = "eventfd(2)")]
#[inline]
pub fn eventfd_write(fd: Fd<'_>, value: u64) -> Result<()> {
    status(syscall!(__NR_write, fd, &raw const value, size_of::<u64>()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;

    #[test]
    fn a_counter_counts() {
        let counter = eventfd(2, EFD::CLOEXEC | EFD::NONBLOCK).unwrap();
        eventfd_write((&counter).into(), 40).unwrap();
        let mut value = 0;
        eventfd_read((&counter).into(), (&mut value).into()).unwrap();
        assert_eq!(value, 42);
        assert_eq!(eventfd_read((&counter).into(), (&mut value).into()), Err(Errno::AGAIN));
        assert_eq!(eventfd_write((&counter).into(), u64::MAX), Err(Errno::INVAL));
    }

    #[test]
    fn a_semaphore_gives_one_at_a_time() {
        let semaphore = eventfd(2, EFD::SEMAPHORE | EFD::NONBLOCK).unwrap();
        let mut value = 0;
        for _ in 0..2 {
            eventfd_read((&semaphore).into(), (&mut value).into()).unwrap();
            assert_eq!(value, 1);
        }
        assert_eq!(
            eventfd_read((&semaphore).into(), (&mut value).into()),
            Err(Errno::AGAIN)
        );
        assert_eq!(eventfd(0, EFD::from_bits_retain(1 << 30)).unwrap_err(), Errno::INVAL);
    }
}
