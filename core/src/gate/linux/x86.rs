//! x86 (32 bit): `int 0x80`. ebx, esi and ebp are not the compiler's to give, so they are saved by hand.

use core::arch::asm;

/// Enters the kernel with 0 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call0(nr: usize) -> usize {
    enter([nr, 0, 0, 0, 0, 0, 0])
}

/// Enters the kernel with 1 argument.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call1(nr: usize, a0: usize) -> usize {
    enter([nr, a0, 0, 0, 0, 0, 0])
}

/// Enters the kernel with 2 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call2(nr: usize, a0: usize, a1: usize) -> usize {
    enter([nr, a0, a1, 0, 0, 0, 0])
}

/// Enters the kernel with 3 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call3(nr: usize, a0: usize, a1: usize, a2: usize) -> usize {
    enter([nr, a0, a1, a2, 0, 0, 0])
}

/// Enters the kernel with 4 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call4(nr: usize, a0: usize, a1: usize, a2: usize, a3: usize) -> usize {
    enter([nr, a0, a1, a2, a3, 0, 0])
}

/// Enters the kernel with 5 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call5(nr: usize, a0: usize, a1: usize, a2: usize, a3: usize, a4: usize) -> usize {
    enter([nr, a0, a1, a2, a3, a4, 0])
}

/// Enters the kernel with 6 arguments.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call6(nr: usize, a0: usize, a1: usize, a2: usize, a3: usize, a4: usize, a5: usize) -> usize {
    enter([nr, a0, a1, a2, a3, a4, a5])
}

/// All six argument registers are loaded from memory: the three reserved ones leave no other way for six.
#[inline(always)]
fn enter(registers: [usize; 7]) -> usize {
    let result;
    // SAFETY: eax points to seven words; ebx, esi and ebp are put back before the compiler sees them.
    unsafe {
        asm!(
            "push ebx",
            "push esi",
            "push ebp",
            "mov ebx, [eax + 4]",
            "mov ecx, [eax + 8]",
            "mov edx, [eax + 12]",
            "mov esi, [eax + 16]",
            "mov edi, [eax + 20]",
            "mov ebp, [eax + 24]",
            "mov eax, [eax]",
            "int 0x80",
            "pop ebp",
            "pop esi",
            "pop ebx",
            inlateout("eax") registers.as_ptr() => result,
            lateout("ecx") _,
            lateout("edx") _,
            lateout("edi") _,
        );
    }
    result
}
