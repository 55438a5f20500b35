//! Time values that several topics share: `struct timespec` and `struct timeval`.

use callgate_macros::Layout;

/// Seconds and nanoseconds: the kernel's `struct __kernel_timespec`, 64 bit on every processor.
/// Source: clock_gettime(2), linux/time_types.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Layout)]
#[layout(name = "struct timespec", prefix = "tv_")]
#[repr(C)]
pub struct Timespec {
    /// Seconds.
    pub sec: i64,
    /// Nanoseconds, 0 to 999999999.
    pub nsec: i64,
}

/// Seconds and microseconds: the kernel's `struct __kernel_old_timeval`, whose fields are as wide as a register.
/// Source: gettimeofday(2), linux/time_types.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Layout)]
#[layout(name = "struct timeval", prefix = "tv_")]
#[repr(C)]
pub struct Timeval {
    /// Seconds.
    pub sec: isize,
    /// Microseconds, 0 to 999999.
    pub usec: isize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use linux_raw_sys::general as raw;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Timespec,
            raw::__kernel_timespec {
                sec: tv_sec,
                nsec: tv_nsec
            }
        );
        same_layout!(
            Timeval,
            raw::__kernel_old_timeval {
                sec: tv_sec,
                usec: tv_usec
            }
        );
    }
}
