//! s390x: `svc 0`; number in r1, result in r2.

use core::arch::asm;

/// Enters the kernel with 0 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call0(nr: usize) -> usize {
    let result;
    // SAFETY: the caller's; the clobbers are the kernel's calling convention.
    unsafe {
        asm!(
            "svc 0",
            in("r1") nr,
            lateout("r2") result,
            options(nostack)
        );
    }
    result
}

/// Enters the kernel with 1 argument.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call1(nr: usize, a0: usize) -> usize {
    let result;
    // SAFETY: the caller's; the clobbers are the kernel's calling convention.
    unsafe {
        asm!(
            "svc 0",
            in("r1") nr,
            inlateout("r2") a0 => result,
            options(nostack)
        );
    }
    result
}

/// Enters the kernel with 2 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call2(nr: usize, a0: usize, a1: usize) -> usize {
    let result;
    // SAFETY: the caller's; the clobbers are the kernel's calling convention.
    unsafe {
        asm!(
            "svc 0",
            in("r1") nr,
            inlateout("r2") a0 => result,
            in("r3") a1,
            options(nostack)
        );
    }
    result
}

/// Enters the kernel with 3 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call3(nr: usize, a0: usize, a1: usize, a2: usize) -> usize {
    let result;
    // SAFETY: the caller's; the clobbers are the kernel's calling convention.
    unsafe {
        asm!(
            "svc 0",
            in("r1") nr,
            inlateout("r2") a0 => result,
            in("r3") a1,
            in("r4") a2,
            options(nostack)
        );
    }
    result
}

/// Enters the kernel with 4 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call4(nr: usize, a0: usize, a1: usize, a2: usize, a3: usize) -> usize {
    let result;
    // SAFETY: the caller's; the clobbers are the kernel's calling convention.
    unsafe {
        asm!(
            "svc 0",
            in("r1") nr,
            inlateout("r2") a0 => result,
            in("r3") a1,
            in("r4") a2,
            in("r5") a3,
            options(nostack)
        );
    }
    result
}

/// Enters the kernel with 5 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call5(nr: usize, a0: usize, a1: usize, a2: usize, a3: usize, a4: usize) -> usize {
    let result;
    // SAFETY: the caller's; the clobbers are the kernel's calling convention.
    unsafe {
        asm!(
            "svc 0",
            in("r1") nr,
            inlateout("r2") a0 => result,
            in("r3") a1,
            in("r4") a2,
            in("r5") a3,
            in("r6") a4,
            options(nostack)
        );
    }
    result
}

/// Enters the kernel with 6 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call6(nr: usize, a0: usize, a1: usize, a2: usize, a3: usize, a4: usize, a5: usize) -> usize {
    let result;
    // SAFETY: the caller's; the clobbers are the kernel's calling convention.
    unsafe {
        asm!(
            "svc 0",
            in("r1") nr,
            inlateout("r2") a0 => result,
            in("r3") a1,
            in("r4") a2,
            in("r5") a3,
            in("r6") a4,
            in("r7") a5,
            options(nostack)
        );
    }
    result
}
