//! Linux: the system call instruction, and what its result register means.
//!
//! The processor file offers `call0` to `call6`; [`syscall!`] picks by the number of arguments. Every
//! argument type says itself how it becomes a register ([`Reg`]), so a call's body is one line.

use crate::abi::errno::Errno;
use crate::arg::{Address, Result};
use std::os::fd::{FromRawFd, OwnedFd};

#[macro_use]
mod calls;
#[cfg_attr(target_arch = "x86_64", path = "x86_64.rs")]
#[cfg_attr(target_arch = "aarch64", path = "aarch64.rs")]
#[cfg_attr(target_arch = "riscv64", path = "riscv64.rs")]
#[cfg_attr(target_arch = "arm", path = "arm.rs")]
#[cfg_attr(target_arch = "x86", path = "x86.rs")]
#[cfg_attr(target_arch = "powerpc64", path = "powerpc64.rs")]
#[cfg_attr(target_arch = "s390x", path = "s390x.rs")]
mod processor;
pub(crate) use processor::*;

pub(crate) mod nr;
pub(crate) mod vdso;

/// A value that fits a system call argument register.
pub(crate) trait Reg {
    /// The register's content; signed values are sign extended.
    fn reg(self) -> usize;
}

macro_rules! integers {
    ($($t:ty)*) => { $(impl Reg for $t {
        #[inline(always)]
        fn reg(self) -> usize { self as usize }
    })* };
}
integers!(i8 u8 i16 u16 i32 u32 isize usize);
#[cfg(target_pointer_width = "64")]
integers!(i64 u64);

impl<T> Reg for *const T {
    #[inline(always)]
    fn reg(self) -> usize {
        self as usize
    }
}

impl<T> Reg for *mut T {
    #[inline(always)]
    fn reg(self) -> usize {
        self as usize
    }
}

/// Enters the kernel: `syscall!(__NR_read, fd, buf.ptr(), buf.len())` gives the raw result register.
macro_rules! syscall {
    ($nr:ident) => { $crate::gate::syscall!(@ $nr call0) };
    ($nr:ident, $a:expr) => { $crate::gate::syscall!(@ $nr call1 $a) };
    ($nr:ident, $a:expr, $b:expr) => { $crate::gate::syscall!(@ $nr call2 $a, $b) };
    ($nr:ident, $a:expr, $b:expr, $c:expr) => { $crate::gate::syscall!(@ $nr call3 $a, $b, $c) };
    ($nr:ident, $a:expr, $b:expr, $c:expr, $d:expr) => { $crate::gate::syscall!(@ $nr call4 $a, $b, $c, $d) };
    ($nr:ident, $a:expr, $b:expr, $c:expr, $d:expr, $e:expr) => { $crate::gate::syscall!(@ $nr call5 $a, $b, $c, $d, $e) };
    ($nr:ident, $a:expr, $b:expr, $c:expr, $d:expr, $e:expr, $f:expr) => { $crate::gate::syscall!(@ $nr call6 $a, $b, $c, $d, $e, $f) };
    (@ $nr:ident $call:ident $($arg:expr),*) => {
        // SAFETY: the argument types carry what the kernel needs: a pointer in them is valid for its
        // lifetime, or its maker took that duty; the kernel answers EFAULT for memory that is not there.
        unsafe { $crate::gate::$call($crate::gate::nr::$nr as usize, $($crate::gate::Reg::reg($arg)),*) }
    };
}
pub(crate) use syscall;

/// The result register as a value or an error: the kernel uses -1 to -4095 for errors.
#[inline(always)]
fn value(register: usize) -> Result<usize> {
    if register > -4096_isize as usize {
        Err(Errno::from_raw((register as isize).wrapping_neg() as i32))
    } else {
        Ok(register)
    }
}

/// For calls that only succeed or fail.
#[inline(always)]
pub(crate) fn status(register: usize) -> Result<()> {
    value(register).map(drop)
}

/// For calls that make a descriptor.
#[inline(always)]
pub(crate) fn fd(register: usize) -> Result<OwnedFd> {
    // SAFETY: the kernel has just made this descriptor for the caller, nobody else owns it.
    value(register).map(|fd| unsafe { OwnedFd::from_raw_fd(fd as i32) })
}

/// For calls that answer how many bytes or elements.
#[inline(always)]
pub(crate) fn count(register: usize) -> Result<usize> {
    value(register)
}

/// For calls that answer a number: a process id, a position, a set of flags.
#[inline(always)]
pub(crate) fn number<T: FromReg>(register: usize) -> Result<T> {
    value(register).map(T::from_reg)
}

/// For calls that answer a memory address.
#[inline(always)]
pub(crate) fn address(register: usize) -> Result<Address> {
    value(register).map(Address)
}

/// A number that a result register holds.
pub(crate) trait FromReg {
    /// Takes the low bits.
    fn from_reg(register: usize) -> Self;
}

macro_rules! from_reg {
    ($($t:ty)*) => { $(impl FromReg for $t {
        #[inline(always)]
        fn from_reg(register: usize) -> Self { register as $t }
    })* };
}
from_reg!(i32 u32 i64 u64 isize usize);

/// For what goes through the C library: -1 is an error, whose number stands in `errno`.
#[inline]
pub(crate) fn c_library(result: i32) -> Result<i32> {
    if result == -1 {
        // SAFETY: the place of this thread's errno.
        Err(Errno::from_raw(unsafe { *libc::__errno_location() }))
    } else {
        Ok(result)
    }
}

/// For calls that cannot fail.
#[inline(always)]
pub(crate) fn always(register: usize) -> usize {
    register
}
