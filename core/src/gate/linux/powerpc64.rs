//! powerpc64: `sc`; number in r0.

use core::arch::asm;

/// Enters the kernel with 0 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call0(nr: usize) -> usize {
    let result;
    // SAFETY: the caller's; `sc` reports an error by the summary overflow bit of cr0 with a positive errno in r3,
    // which is turned into the negative form here.
    unsafe {
        asm!(
            "sc",
            "bns+ 1f",
            "neg 3, 3",
            "1:",
            inlateout("r0") nr => _,
            lateout("r3") result,
            lateout("r4") _,
            lateout("r5") _,
            lateout("r6") _,
            lateout("r7") _,
            lateout("r8") _,
            lateout("r9") _,
            lateout("r10") _,
            lateout("r11") _,
            lateout("r12") _,
            lateout("cr0") _,
            lateout("ctr") _,
            lateout("xer") _,
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
    // SAFETY: the caller's; `sc` reports an error by the summary overflow bit of cr0 with a positive errno in r3,
    // which is turned into the negative form here.
    unsafe {
        asm!(
            "sc",
            "bns+ 1f",
            "neg 3, 3",
            "1:",
            inlateout("r0") nr => _,
            inlateout("r3") a0 => result,
            lateout("r4") _,
            lateout("r5") _,
            lateout("r6") _,
            lateout("r7") _,
            lateout("r8") _,
            lateout("r9") _,
            lateout("r10") _,
            lateout("r11") _,
            lateout("r12") _,
            lateout("cr0") _,
            lateout("ctr") _,
            lateout("xer") _,
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
    // SAFETY: the caller's; `sc` reports an error by the summary overflow bit of cr0 with a positive errno in r3,
    // which is turned into the negative form here.
    unsafe {
        asm!(
            "sc",
            "bns+ 1f",
            "neg 3, 3",
            "1:",
            inlateout("r0") nr => _,
            inlateout("r3") a0 => result,
            inlateout("r4") a1 => _,
            lateout("r5") _,
            lateout("r6") _,
            lateout("r7") _,
            lateout("r8") _,
            lateout("r9") _,
            lateout("r10") _,
            lateout("r11") _,
            lateout("r12") _,
            lateout("cr0") _,
            lateout("ctr") _,
            lateout("xer") _,
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
    // SAFETY: the caller's; `sc` reports an error by the summary overflow bit of cr0 with a positive errno in r3,
    // which is turned into the negative form here.
    unsafe {
        asm!(
            "sc",
            "bns+ 1f",
            "neg 3, 3",
            "1:",
            inlateout("r0") nr => _,
            inlateout("r3") a0 => result,
            inlateout("r4") a1 => _,
            inlateout("r5") a2 => _,
            lateout("r6") _,
            lateout("r7") _,
            lateout("r8") _,
            lateout("r9") _,
            lateout("r10") _,
            lateout("r11") _,
            lateout("r12") _,
            lateout("cr0") _,
            lateout("ctr") _,
            lateout("xer") _,
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
    // SAFETY: the caller's; `sc` reports an error by the summary overflow bit of cr0 with a positive errno in r3,
    // which is turned into the negative form here.
    unsafe {
        asm!(
            "sc",
            "bns+ 1f",
            "neg 3, 3",
            "1:",
            inlateout("r0") nr => _,
            inlateout("r3") a0 => result,
            inlateout("r4") a1 => _,
            inlateout("r5") a2 => _,
            inlateout("r6") a3 => _,
            lateout("r7") _,
            lateout("r8") _,
            lateout("r9") _,
            lateout("r10") _,
            lateout("r11") _,
            lateout("r12") _,
            lateout("cr0") _,
            lateout("ctr") _,
            lateout("xer") _,
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
    // SAFETY: the caller's; `sc` reports an error by the summary overflow bit of cr0 with a positive errno in r3,
    // which is turned into the negative form here.
    unsafe {
        asm!(
            "sc",
            "bns+ 1f",
            "neg 3, 3",
            "1:",
            inlateout("r0") nr => _,
            inlateout("r3") a0 => result,
            inlateout("r4") a1 => _,
            inlateout("r5") a2 => _,
            inlateout("r6") a3 => _,
            inlateout("r7") a4 => _,
            lateout("r8") _,
            lateout("r9") _,
            lateout("r10") _,
            lateout("r11") _,
            lateout("r12") _,
            lateout("cr0") _,
            lateout("ctr") _,
            lateout("xer") _,
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
    // SAFETY: the caller's; `sc` reports an error by the summary overflow bit of cr0 with a positive errno in r3,
    // which is turned into the negative form here.
    unsafe {
        asm!(
            "sc",
            "bns+ 1f",
            "neg 3, 3",
            "1:",
            inlateout("r0") nr => _,
            inlateout("r3") a0 => result,
            inlateout("r4") a1 => _,
            inlateout("r5") a2 => _,
            inlateout("r6") a3 => _,
            inlateout("r7") a4 => _,
            inlateout("r8") a5 => _,
            lateout("r9") _,
            lateout("r10") _,
            lateout("r11") _,
            lateout("r12") _,
            lateout("cr0") _,
            lateout("ctr") _,
            lateout("xer") _,
            options(nostack)
        );
    }
    result
}
