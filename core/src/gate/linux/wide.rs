//! Processors of 64 bits: every argument is one register.

/// Enters the kernel with a number of `nr` and one register for each argument.
macro_rules! enter {
    ($nr:ident) => { $crate::gate::enter!(@ $nr call0) };
    ($nr:ident, $a:expr) => { $crate::gate::enter!(@ $nr call1 $a) };
    ($nr:ident, $a:expr, $b:expr) => { $crate::gate::enter!(@ $nr call2 $a, $b) };
    ($nr:ident, $a:expr, $b:expr, $c:expr) => { $crate::gate::enter!(@ $nr call3 $a, $b, $c) };
    ($nr:ident, $a:expr, $b:expr, $c:expr, $d:expr) => { $crate::gate::enter!(@ $nr call4 $a, $b, $c, $d) };
    ($nr:ident, $a:expr, $b:expr, $c:expr, $d:expr, $e:expr) => { $crate::gate::enter!(@ $nr call5 $a, $b, $c, $d, $e) };
    ($nr:ident, $a:expr, $b:expr, $c:expr, $d:expr, $e:expr, $f:expr) => { $crate::gate::enter!(@ $nr call6 $a, $b, $c, $d, $e, $f) };
    (@ $nr:ident $call:ident $($arg:expr),*) => {
        // SAFETY: the argument types carry what the kernel needs: a pointer in them is valid for its
        // lifetime, or its maker took that duty; the kernel answers EFAULT for memory that is not there.
        unsafe { $crate::gate::$call($crate::gate::nr::$nr as usize, $($crate::gate::Reg::reg($arg)),*) }
    };
}
pub(crate) use enter;
