//! Times of files: special nanoseconds, and the structures that the `utime` calls take.

use super::{Timespec, Timeval};
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

values! {
    /// Special nanoseconds in the times that `utimensat` sets. Source: utimensat(2), linux/stat.h.
    pub struct UTIME: i64 {
        /// The current time.
        const NOW = raw::UTIME_NOW as i64;
        /// Leave this time alone.
        const OMIT = raw::UTIME_OMIT as i64;
    }
}

/// The two times that `utimensat` sets: an array of two `struct timespec`. Source: utimensat(2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct timespec2")]
#[repr(C)]
pub struct Timespec2 {
    /// Last access; `UTIME` values may stand in `nsec`.
    pub atime: Timespec,
    /// Last change of content; `UTIME` values may stand in `nsec`.
    pub mtime: Timespec,
}

/// The two times that `utimes` sets: an array of two `struct timeval`. Source: utimes(2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct timeval2")]
#[repr(C)]
pub struct Timeval2 {
    /// Last access.
    pub atime: Timeval,
    /// Last change of content.
    pub mtime: Timeval,
}

/// The two times that `utime` sets. Source: utime(2), linux/utime.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct utimbuf")]
#[repr(C)]
pub struct Utimbuf {
    /// Last access, seconds.
    pub actime: isize,
    /// Last change of content, seconds.
    pub modtime: isize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Utimbuf,
            libc::utimbuf {
                actime: actime,
                modtime: modtime
            }
        );
        assert_eq!(size_of::<Timespec2>(), size_of::<[raw::__kernel_timespec; 2]>());
        assert_eq!(size_of::<Timeval2>(), size_of::<[raw::__kernel_old_timeval; 2]>());
    }
}
