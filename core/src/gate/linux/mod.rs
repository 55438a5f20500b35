//! Linux: the system call instruction, and what its result register means.
//!
//! Every argument type says itself how it becomes a register ([`Reg`]), so a call's body is one line. What differs between
//! processors stands here alone: the instruction in the processor's file, the number in `nr`, how many registers an argument takes in
//! `wide` and `narrow`, and the few calls whose arguments lie in another way in `form`.

use crate::abi::errno::Errno;
use crate::arg::{Address, Raw, Result};
use std::os::fd::{FromRawFd, OwnedFd};

#[cfg(target_pointer_width = "64")]
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

#[cfg_attr(target_pointer_width = "64", path = "wide.rs")]
#[cfg_attr(target_pointer_width = "32", path = "narrow.rs")]
mod width;
pub(crate) use width::*;

pub(crate) mod form;
pub(crate) mod nr;
pub(crate) mod vdso;

/// A value that goes into system call argument registers.
pub(crate) trait Reg: Sized {
    /// The register's content, of a 64-bit value on a 32-bit processor the lower half; signed values are sign extended.
    fn reg(self) -> usize;

    /// All registers that it takes, in the order of their numbers.
    #[cfg(target_pointer_width = "32")]
    #[inline(always)]
    fn lay(self, registers: &mut Registers) {
        registers.put(self.reg());
    }
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

/// A group of constants goes as its number does.
impl<T: Raw> Reg for T
where
    T::Int: Reg,
{
    #[inline(always)]
    fn reg(self) -> usize {
        self.raw().reg()
    }

    #[cfg(target_pointer_width = "32")]
    #[inline(always)]
    fn lay(self, registers: &mut Registers) {
        self.raw().lay(registers);
    }
}

/// Enters the kernel: `syscall!(__NR_read, fd, buf.ptr(), buf.len())` gives the raw result register. The calls that have a form of
/// their own on some processor are named here.
macro_rules! syscall {
    (__NR_openat $($args:tt)*) => { $crate::gate::syscall!(@ openat $($args)*) };
    (__NR_lseek $($args:tt)*) => { $crate::gate::syscall!(@ lseek $($args)*) };
    (__NR_preadv $($args:tt)*) => { $crate::gate::syscall!(@ preadv $($args)*) };
    (__NR_pwritev $($args:tt)*) => { $crate::gate::syscall!(@ pwritev $($args)*) };
    (__NR_preadv2 $($args:tt)*) => { $crate::gate::syscall!(@ preadv2 $($args)*) };
    (__NR_pwritev2 $($args:tt)*) => { $crate::gate::syscall!(@ pwritev2 $($args)*) };
    (__NR_sync_file_range $($args:tt)*) => { $crate::gate::syscall!(@ sync_file_range $($args)*) };
    (__NR_fadvise64 $($args:tt)*) => { $crate::gate::syscall!(@ fadvise64 $($args)*) };
    (__NR_statfs $($args:tt)*) => { $crate::gate::syscall!(@ statfs $($args)*) };
    (__NR_fstatfs $($args:tt)*) => { $crate::gate::syscall!(@ fstatfs $($args)*) };
    (__NR_mmap $($args:tt)*) => { $crate::gate::syscall!(@ mmap $($args)*) };
    (@ $form:ident, $($args:tt)*) => { $crate::gate::form::$form($($args)*) };
    ($nr:ident $(, $arg:expr)* $(,)?) => { $crate::gate::enter!($nr $(, $arg)*) };
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
pub(crate) fn number<T>(answer: impl Answer<T>) -> Result<T> {
    answer.number()
}

/// Where a number comes from.
pub(crate) trait Answer<T> {
    /// The number, or the error.
    fn number(self) -> Result<T>;
}

/// From the result register.
impl<T: FromReg> Answer<T> for usize {
    #[inline(always)]
    fn number(self) -> Result<T> {
        value(self).map(T::from_reg)
    }
}

/// For calls that answer a memory address.
#[inline(always)]
pub(crate) fn address(register: usize) -> Result<Address> {
    value(register).map(Address)
}

/// A number that a result register holds.
pub(crate) trait FromReg {
    /// Takes the low bits, or extends the register's by its sign.
    fn from_reg(register: usize) -> Self;
}

macro_rules! from_reg {
    ($($t:ty)*) => { $(impl FromReg for $t {
        #[inline(always)]
        fn from_reg(register: usize) -> Self { register as isize as $t }
    })* };
}
from_reg!(i8 u8 i16 u16 i32 u32 i64 isize usize);

impl<T: Raw> FromReg for T
where
    T::Int: FromReg,
{
    #[inline(always)]
    fn from_reg(register: usize) -> Self {
        T::from_raw(T::Int::from_reg(register))
    }
}

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
