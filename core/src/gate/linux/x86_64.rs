//! x86_64: `syscall`; the instruction overwrites rcx and r11.

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
            "syscall",
            inlateout("rax") nr => result,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a0,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a0,
            in("rsi") a1,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a0,
            in("rsi") a1,
            in("rdx") a2,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a0,
            in("rsi") a1,
            in("rdx") a2,
            in("r10") a3,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a0,
            in("rsi") a1,
            in("rdx") a2,
            in("r10") a3,
            in("r8") a4,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a0,
            in("rsi") a1,
            in("rdx") a2,
            in("r10") a3,
            in("r8") a4,
            in("r9") a5,
            lateout("rcx") _,
            lateout("r11") _,
            options(nostack)
        );
    }
    result
}
