//! `call0` to `call6` out of one line per processor.

/// Seven functions for a processor, told by its instruction, the register of the number, those of the arguments, and
/// what else the kernel overwrites. In the first form the result comes in the number's register, in the second in the
/// first argument's.
#[allow(unused_macros, reason = "two processors need a form of their own")]
macro_rules! calls {
    ($instruction:tt, number and result $nr:tt, arguments $a:tt $b:tt $c:tt $d:tt $e:tt $f:tt, $($clobber:tt)*) => {
        calls!(@ call0() nr result $instruction, [inlateout($nr) nr => result,] $($clobber)*);
        calls!(@ call1(a) nr result $instruction, [inlateout($nr) nr => result, in($a) a,] $($clobber)*);
        calls!(@ call2(a b) nr result $instruction, [inlateout($nr) nr => result, in($a) a, in($b) b,] $($clobber)*);
        calls!(@ call3(a b c) nr result $instruction, [inlateout($nr) nr => result, in($a) a, in($b) b, in($c) c,] $($clobber)*);
        calls!(@ call4(a b c d) nr result $instruction, [inlateout($nr) nr => result, in($a) a, in($b) b, in($c) c, in($d) d,] $($clobber)*);
        calls!(@ call5(a b c d e) nr result $instruction, [inlateout($nr) nr => result, in($a) a, in($b) b, in($c) c, in($d) d, in($e) e,] $($clobber)*);
        calls!(@ call6(a b c d e f) nr result $instruction, [inlateout($nr) nr => result, in($a) a, in($b) b, in($c) c, in($d) d, in($e) e, in($f) f,] $($clobber)*);
    };
    ($instruction:tt, number $nr:tt, arguments $a:tt $b:tt $c:tt $d:tt $e:tt $f:tt, result in the first) => {
        calls!(@ call0() nr result $instruction, [in($nr) nr, lateout($a) result,]);
        calls!(@ call1(a) nr result $instruction, [in($nr) nr, inlateout($a) a => result,]);
        calls!(@ call2(a b) nr result $instruction, [in($nr) nr, inlateout($a) a => result, in($b) b,]);
        calls!(@ call3(a b c) nr result $instruction, [in($nr) nr, inlateout($a) a => result, in($b) b, in($c) c,]);
        calls!(@ call4(a b c d) nr result $instruction, [in($nr) nr, inlateout($a) a => result, in($b) b, in($c) c, in($d) d,]);
        calls!(@ call5(a b c d e) nr result $instruction, [in($nr) nr, inlateout($a) a => result, in($b) b, in($c) c, in($d) d, in($e) e,]);
        calls!(@ call6(a b c d e f) nr result $instruction, [in($nr) nr, inlateout($a) a => result, in($b) b, in($c) c, in($d) d, in($e) e, in($f) f,]);
    };
    (@ $name:ident($($arg:ident)*) $nr:ident $result:ident $instruction:tt, [$($operand:tt)*] $($clobber:tt)*) => {
        /// Enters the kernel with so many arguments.
        ///
        /// # Safety
        /// The arguments must be what the call `nr` takes.
        #[inline(always)]
        pub(crate) unsafe fn $name($nr: usize $(, $arg: usize)*) -> usize {
            let $result;
            // SAFETY: the caller's; what the kernel overwrites by its calling convention is told.
            unsafe { ::core::arch::asm!($instruction, $($operand)* $($clobber)* options(nostack)) };
            $result
        }
    };
}
