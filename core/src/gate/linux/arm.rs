//! arm: `svc 0`; the number's register r7 may be the compiler's frame pointer, so it is put back by hand.

use core::arch::asm;

/// Enters the kernel. One form for all: a register too many costs less here than what surrounds the instruction.
///
/// # Safety
/// The arguments must be what the call `nr` takes.
#[inline(always)]
pub(crate) unsafe fn call(nr: usize, [a, b, c, d, e, f]: [usize; 6]) -> usize {
    let result;
    // SAFETY: the caller answers for the arguments; r7 is put back.
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
