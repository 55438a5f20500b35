//! arm: `svc 0`; the number's register r7 may be the compiler's frame pointer, so it is put back by hand.

use core::arch::asm;

/// Enters the kernel with 0 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call0(nr: usize) -> usize {
    enter(nr, 0, 0, 0, 0, 0, 0)
}

/// Enters the kernel with 1 argument.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call1(nr: usize, a: usize) -> usize {
    enter(nr, a, 0, 0, 0, 0, 0)
}

/// Enters the kernel with 2 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call2(nr: usize, a: usize, b: usize) -> usize {
    enter(nr, a, b, 0, 0, 0, 0)
}

/// Enters the kernel with 3 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call3(nr: usize, a: usize, b: usize, c: usize) -> usize {
    enter(nr, a, b, c, 0, 0, 0)
}

/// Enters the kernel with 4 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call4(nr: usize, a: usize, b: usize, c: usize, d: usize) -> usize {
    enter(nr, a, b, c, d, 0, 0)
}

/// Enters the kernel with 5 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call5(nr: usize, a: usize, b: usize, c: usize, d: usize, e: usize) -> usize {
    enter(nr, a, b, c, d, e, 0)
}

/// Enters the kernel with 6 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call6(nr: usize, a: usize, b: usize, c: usize, d: usize, e: usize, f: usize) -> usize {
    enter(nr, a, b, c, d, e, f)
}

/// One form for all: a register too many costs less here than what surrounds the instruction.
#[inline(always)]
fn enter(nr: usize, a: usize, b: usize, c: usize, d: usize, e: usize, f: usize) -> usize {
    let result;
    // SAFETY: the caller of `call0` to `call6` answers for the arguments; r7 is put back.
    unsafe {
        asm!(
            "mov {kept}, r7",
            "mov r7, {nr}",
            "svc 0",
            "mov r7, {kept}",
            nr = in(reg) nr,
            kept = out(reg) _,
            inlateout("r0") a => result,
            in("r1") b,
            in("r2") c,
            in("r3") d,
            in("r4") e,
            in("r5") f,
            options(nostack)
        );
    }
    result
}
