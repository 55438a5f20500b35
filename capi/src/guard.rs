//! The guards before a call, and the result after it. Small and named, so that the unsafe part is read in a minute.

use callgate_core::Errno;
use callgate_core::arg::Address;
use std::os::fd::{IntoRawFd, OwnedFd};

/// Refuses what can be told to be wrong without entering the kernel: null where something must be, a length that no
/// object can have.
macro_rules! guard {
    (null $pointer:ident) => {
        if $pointer.is_null() {
            return $crate::guard::refuse(::callgate_core::Errno::FAULT);
        }
    };
    (run $pointer:ident, $len:expr) => {
        if $len > isize::MAX as usize {
            return $crate::guard::refuse(::callgate_core::Errno::INVAL);
        }
        if $pointer.is_null() && $len > 0 {
            return $crate::guard::refuse(::callgate_core::Errno::FAULT);
        }
    };
}

/// A refusal as a result register of either width.
#[cold]
pub(crate) fn refuse<T: From<i32>>(errno: Errno) -> T {
    T::from(-errno.raw())
}

/// What a successful result is in the C ABI.
pub(crate) trait Value {
    /// As a non-negative number.
    fn value(self) -> i64;
}

impl Value for () {
    #[inline(always)]
    fn value(self) -> i64 {
        0
    }
}

impl Value for OwnedFd {
    /// The descriptor is the C caller's now.
    #[inline(always)]
    fn value(self) -> i64 {
        i64::from(self.into_raw_fd())
    }
}

impl Value for Address {
    #[inline(always)]
    fn value(self) -> i64 {
        self.0 as i64
    }
}

macro_rules! numbers {
    ($($t:ty)*) => { $(impl Value for $t {
        #[inline(always)]
        fn value(self) -> i64 { self as i64 }
    })* };
}
numbers!(i8 u8 i16 u16 i32 u32 i64 u64 isize usize);

/// The result of a call that may fail.
#[inline(always)]
pub(crate) fn result<T: Value>(result: Result<T, Errno>) -> i64 {
    match result {
        Ok(value) => value.value(),
        Err(errno) => -i64::from(errno.raw()),
    }
}

/// The result of a call that cannot.
#[inline(always)]
pub(crate) fn plain<T: Value>(value: T) -> i64 {
    value.value()
}
