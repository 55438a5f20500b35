//! x86 (32 bit): `int 0x80`. ebx, esi and ebp are not the compiler's to give, so they are saved by hand.

use core::arch::asm;

/// Enters the kernel. All argument registers are loaded from memory: the three reserved ones leave no other way for six.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call(nr: usize, [a, b, c, d, e, f]: [usize; 6]) -> usize {
    let registers = [nr, a, b, c, d, e, f];
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
