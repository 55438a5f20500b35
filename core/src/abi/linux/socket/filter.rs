//! Classic BPF programs as the kernel takes them.

use crate::Errno;
use crate::arg::{Result, Slice};
use callgate_macros::Layout;

/// An instruction of a classic BPF program. Source: bpf(4), linux/filter.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct sock_filter", prefix = "")]
#[repr(C)]
pub struct SockFilter {
    /// What is done: class, size, mode and so on.
    pub code: u16,
    /// How many instructions a test skips when it holds.
    pub jt: u8,
    /// How many instructions a test skips when it does not hold.
    pub jf: u8,
    /// A number: an offset, a constant, a memory slot, how many instructions a jump skips.
    pub k: u32,
}

/// A classic BPF program. Source: socket(7), linux/filter.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct sock_fprog", prefix = "")]
#[repr(C)]
pub struct SockFprog {
    /// The number of instructions.
    pub len: u16,
    #[cfg(target_pointer_width = "64")]
    padding: [u16; 3],
    #[cfg(target_pointer_width = "32")]
    padding: [u16; 1],
    /// The instructions.
    #[pointer(len = "len")]
    pub filter: *const SockFilter,
}

impl SockFprog {
    /// The program of these instructions.
    ///
    /// # Errors
    /// - `EINVAL`: it is longer than the length can say
    #[inline]
    pub fn new(filter: Slice<'_, SockFilter>) -> Result<Self> {
        Ok(Self {
            len: u16::try_from(filter.len()).map_err(|_| Errno::INVAL)?,
            // The kernel copies all of it.
            padding: [0; _],
            filter: filter.ptr(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use linux_raw_sys::if_tun;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            SockFilter,
            if_tun::sock_filter {
                code: code,
                jt: jt,
                jf: jf,
                k: k
            }
        );
        same_layout!(
            SockFprog,
            if_tun::sock_fprog {
                len: len,
                filter: filter
            }
        );
    }
}
