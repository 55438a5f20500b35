//! Event counters and randomness.

use linux_raw_sys::general as raw;

flags! {
    /// How an event counter is made. Source: eventfd(2), linux/eventfd.h.
    pub struct EFD: u32 {
        /// A read takes 1 and not all.
        const SEMAPHORE = raw::EFD_SEMAPHORE;
        /// Close the descriptor on `execve`.
        const CLOEXEC = raw::EFD_CLOEXEC;
        /// Reading and writing do not wait.
        const NONBLOCK = raw::EFD_NONBLOCK;
    }
}

flags! {
    /// How random bytes are got. Source: getrandom(2), linux/random.h.
    pub struct GRND: u32 {
        /// Fail with `EAGAIN` instead of waiting.
        const NONBLOCK = raw::GRND_NONBLOCK;
        /// From the pool of `/dev/random`.
        const RANDOM = raw::GRND_RANDOM;
        /// At once, even before the pool is ready.
        const INSECURE = raw::GRND_INSECURE;
    }
}
