//! Processors of 32 bits: a 64-bit argument is two registers, the lower half first.

use super::{Answer, Reg};
use crate::arg::Result;

/// The argument registers of a call, filled in order.
pub(crate) struct Registers {
    content: [usize; 6],
    used: usize,
}

impl Registers {
    /// None is filled.
    pub(crate) const EMPTY: Self = Self {
        content: [0; 6],
        used: 0,
    };

    /// Fills the next one.
    #[inline(always)]
    pub(crate) fn put(&mut self, content: usize) {
        self.content[self.used] = content;
        self.used += 1;
    }

    /// Fills two. On arm they begin at a register of even number, as in its calling convention for functions.
    #[inline(always)]
    fn put_pair(&mut self, lower: usize, upper: usize) {
        if cfg!(target_arch = "arm") {
            self.used += self.used % 2;
        }
        self.put(lower);
        self.put(upper);
    }

    /// All six.
    #[inline(always)]
    pub(crate) fn content(self) -> [usize; 6] {
        self.content
    }
}

#[cfg(not(target_endian = "little"))]
compile_error!("which half of a 64-bit argument comes first is written for little endian processors");

macro_rules! pairs {
    ($($t:ty)*) => { $(impl Reg for $t {
        #[inline(always)]
        fn reg(self) -> usize { self as usize }

        #[inline(always)]
        fn lay(self, registers: &mut Registers) {
            registers.put_pair(self as usize, (self >> 32) as usize);
        }
    })* };
}
pairs!(i64 u64);

/// A call whose result does not fit the register has its own way of telling it.
impl<T> Answer<T> for Result<T> {
    #[inline(always)]
    fn number(self) -> Self {
        self
    }
}

/// Enters the kernel with a number of `nr` and the registers that the arguments take.
macro_rules! enter {
    ($nr:ident $(, $arg:expr)*) => {{
        #[allow(unused_mut, reason = "some calls have no arguments")]
        let mut registers = $crate::gate::Registers::EMPTY;
        $($crate::gate::Reg::lay($arg, &mut registers);)*
        // SAFETY: the argument types carry what the kernel needs: a pointer in them is valid for its
        // lifetime, or its maker took that duty; the kernel answers EFAULT for memory that is not there.
        unsafe { $crate::gate::call($crate::gate::nr::$nr as usize, registers.content()) }
    }};
}
pub(crate) use enter;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_lie_as_the_kernel_takes_them() {
        let lay = |first: &[u32], wide: &[u64]| {
            let mut registers = Registers::EMPTY;
            first.iter().for_each(|&value| value.lay(&mut registers));
            wide.iter().for_each(|&value| value.lay(&mut registers));
            registers.content()
        };
        let even = [1, 2, 0x55667788, 0x11223344, 0, 0];
        assert_eq!(lay(&[1, 2], &[0x11223344_55667788]), even);
        let odd = if cfg!(target_arch = "arm") {
            [1, 0, 4, 3, 6, 5]
        } else {
            [1, 4, 3, 6, 5, 0]
        };
        assert_eq!(lay(&[1], &[3 << 32 | 4, 5 << 32 | 6]), odd);
        let mut registers = Registers::EMPTY;
        (-2_i64).lay(&mut registers);
        assert_eq!(registers.content()[..2], [-2_isize as usize, usize::MAX]);
    }
}
