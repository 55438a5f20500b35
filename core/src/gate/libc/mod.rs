//! FreeBSD, NetBSD and macOS: the C library's functions, and what they answer.
//!
//! [`syscall!`] looks the call's name up in one table ([`calls`]), which says what function it is. Arguments become registers
//! ([`Reg`]) as on Linux, and the function's signature says what a register is turned into ([`Parameter`]), so that neither a
//! topic nor the table has casts. Symbol versions are the affair of the `libc` crate, whose declarations are used.

pub(crate) mod c;
mod calls;
pub(crate) use calls::{function, syscall};

use crate::abi::errno::Errno;
use crate::arg::{Address, Raw, Result};
use std::os::fd::{FromRawFd, OwnedFd};

#[cfg(not(target_pointer_width = "64"))]
compile_error!("file offsets and device numbers are passed as one register, which takes a 64-bit processor");

/// A value that fits an argument register.
pub(crate) trait Reg {
    /// The register's content; signed values are sign extended.
    fn reg(self) -> usize;
}

/// A type of a C function's parameter.
pub(crate) trait Parameter {
    /// Takes the low bits.
    fn parameter(register: usize) -> Self;
}

/// A number that a call answers.
pub(crate) trait FromReg {
    /// Takes the low bits.
    fn from_reg(register: usize) -> Self;
}

macro_rules! integers {
    ($($t:ty)*) => { $(
        impl Reg for $t {
            #[inline(always)]
            fn reg(self) -> usize { self as usize }
        }
        impl Parameter for $t {
            #[inline(always)]
            fn parameter(register: usize) -> Self { register as $t }
        }
        impl FromReg for $t {
            #[inline(always)]
            fn from_reg(register: usize) -> Self { register as $t }
        }
    )* };
}
integers!(i8 u8 i16 u16 i32 u32 i64 u64 isize usize);

macro_rules! pointers {
    ($($t:ty)*) => { $(
        impl<T> Reg for $t {
            #[inline(always)]
            fn reg(self) -> usize { self as usize }
        }
        impl<T> Parameter for $t {
            #[inline(always)]
            fn parameter(register: usize) -> Self { register as $t }
        }
    )* };
}
pointers!(*const T *mut T);

/// A group of constants goes and comes as its number does.
impl<T: Raw> Reg for T
where
    T::Int: Reg,
{
    #[inline(always)]
    fn reg(self) -> usize {
        self.raw().reg()
    }
}

impl<T: Raw> FromReg for T
where
    T::Int: FromReg,
{
    #[inline(always)]
    fn from_reg(register: usize) -> Self {
        T::from_raw(T::Int::from_reg(register))
    }
}

/// An argument as the parameter that a function has in its place.
#[inline(always)]
pub(crate) fn parameter<P: Parameter>(argument: impl Reg) -> P {
    P::parameter(argument.reg())
}

/// What a C function answers: -1 is an error, whose number stands in `errno`.
pub(crate) trait Answer {
    /// The answer, sign extended.
    fn answer(self) -> isize;
}

macro_rules! answers {
    ($($t:ty)*) => { $(impl Answer for $t {
        #[inline(always)]
        fn answer(self) -> isize { self as isize }
    })* };
}
answers!(u16 i32 u32 i64 isize);

impl<T> Answer for *mut T {
    #[inline(always)]
    fn answer(self) -> isize {
        self as isize
    }
}

/// Nothing: a function that cannot fail.
impl Answer for () {
    #[inline(always)]
    fn answer(self) -> isize {
        0
    }
}

/// The answer of a function as a register, or its error.
#[inline(always)]
pub(crate) fn answered(answer: impl Answer) -> Result<usize> {
    match answer.answer() {
        -1 => Err(last_error()),
        value => Ok(value as usize),
    }
}

/// For a function for which -1 is also an answer: an error is what sets `errno`.
#[inline(always)]
pub(crate) fn ambiguous<T: Answer + Copy>(function: impl FnOnce() -> T) -> Result<T> {
    // SAFETY: the place of this thread's errno.
    unsafe { *errno() = 0 };
    let answer = function();
    match (answer.answer(), last_error()) {
        (-1, error) if error.raw() != 0 => Err(error),
        _ => Ok(answer),
    }
}

/// The place of this thread's errno.
#[inline(always)]
fn errno() -> *mut i32 {
    // SAFETY: it takes nothing and gives a place that lives as long as the thread.
    #[cfg(target_os = "netbsd")]
    return unsafe { libc::__errno() };
    // SAFETY: as above.
    #[cfg(not(target_os = "netbsd"))]
    return unsafe { libc::__error() };
}

/// The error of the last function that failed.
#[inline]
fn last_error() -> Errno {
    // SAFETY: the place of this thread's errno.
    Errno::from_raw(unsafe { *errno() })
}

/// For calls that only succeed or fail.
#[inline(always)]
pub(crate) fn status(answer: Result<usize>) -> Result<()> {
    answer.map(drop)
}

/// For calls that make a descriptor.
#[inline(always)]
pub(crate) fn fd(answer: Result<usize>) -> Result<OwnedFd> {
    // SAFETY: the kernel has just made this descriptor for the caller, nobody else owns it.
    answer.map(|fd| unsafe { OwnedFd::from_raw_fd(fd as i32) })
}

/// For calls that answer how many bytes or elements.
#[inline(always)]
pub(crate) fn count(answer: Result<usize>) -> Result<usize> {
    answer
}

/// For calls that answer a number: a process id, a position, a set of flags.
#[inline(always)]
pub(crate) fn number<T: FromReg>(answer: Result<usize>) -> Result<T> {
    answer.map(T::from_reg)
}

/// For calls that answer a memory address.
#[inline(always)]
pub(crate) fn address(answer: Result<usize>) -> Result<Address> {
    answer.map(Address)
}

/// For what goes through the C library on every system.
#[inline]
pub(crate) fn c_library(result: i32) -> Result<i32> {
    answered(result).map(|value| value as i32)
}

/// For calls that cannot fail.
#[inline(always)]
pub(crate) fn always(answer: Result<usize>) -> usize {
    answer.unwrap_or(usize::MAX)
}

/// The working directory as Linux's kernel tells it: the length with the NUL.
pub(crate) fn working_directory(buf: *mut u8, len: usize) -> Result<usize> {
    if buf.is_null() {
        // The C library would make a buffer itself.
        return Err(Errno::FAULT);
    }
    // SAFETY: `BytesMut` is for memory of that length that may be written.
    let path = unsafe { libc::getcwd(buf.cast(), len) };
    if path.is_null() {
        return Err(last_error());
    }
    // SAFETY: the function has just written a path with its NUL.
    Ok(unsafe { libc::strlen(path) } + 1)
}

/// Entries of a directory as the kernel lays them out; where they begin is kept in the descriptor's position.
pub(crate) fn directory_entries(fd: impl Reg, buf: *mut u8, len: usize) -> Result<usize> {
    #[cfg(target_os = "netbsd")]
    return function!(getdents, fd, buf, len);
    #[cfg(not(target_os = "netbsd"))]
    {
        let mut base: i64 = 0;
        #[cfg(target_os = "freebsd")]
        return function!(getdirentries, fd, buf, len, &raw mut base);
        #[cfg(target_os = "macos")]
        return function!(__getdirentries64, fd, buf, len, &raw mut base);
    }
}

/// For functions that answer the error's number, or 0, or -1 with the number in `errno`.
#[inline(always)]
pub(crate) fn told(answer: Result<usize>) -> Result<()> {
    match answer? {
        0 => Ok(()),
        error => Err(Errno::from_raw(error as i32)),
    }
}

/// The nice value as Linux's kernel tells it, 20 less the value: -1 is a value and no error.
pub(crate) fn priority(which: impl Reg, who: impl Reg) -> Result<usize> {
    // SAFETY: it takes numbers.
    ambiguous(|| unsafe { libc::getpriority(parameter(which), parameter(who)) }).map(|nice| (20 - nice) as usize)
}

/// Clocks are read by the C library, which does not enter the kernel where it need not; the name is that of Linux's way to the same.
pub(crate) mod vdso {
    use super::{answered, parameter};
    use crate::abi::{Timespec, Timeval, Timezone};
    use crate::arg::Result;

    /// Reads a clock.
    ///
    /// # Safety
    /// `time` may be written.
    #[inline]
    pub(crate) unsafe fn clock_gettime(clock: i32, time: *mut Timespec) -> Result<usize> {
        // SAFETY: as this function's.
        answered(unsafe { libc::clock_gettime(parameter(clock), time.cast()) })
    }

    /// Asks for a clock's resolution.
    ///
    /// # Safety
    /// `resolution` may be written, or is null.
    #[inline]
    pub(crate) unsafe fn clock_getres(clock: i32, resolution: *mut Timespec) -> Result<usize> {
        // SAFETY: as this function's.
        answered(unsafe { libc::clock_getres(parameter(clock), resolution.cast()) })
    }

    /// Reads the time of day.
    ///
    /// # Safety
    /// Both may be written, or are null.
    #[inline]
    pub(crate) unsafe fn gettimeofday(time: *mut Timeval, zone: *mut Timezone) -> Result<usize> {
        // SAFETY: as this function's.
        answered(unsafe { libc::gettimeofday(time.cast(), zone.cast()) })
    }
}
