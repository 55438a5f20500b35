//! The structs of terminals, in the kernel's layout, which is not the C library's.

use callgate_macros::Layout;

/// How a terminal behaves. Source: termios(3), asm/termbits.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct termios", prefix = "c_")]
#[repr(C)]
#[cfg(not(target_arch = "powerpc64"))]
pub struct Termios {
    /// Input modes.
    #[group(IFLAG)]
    pub iflag: u32,
    /// Output modes.
    #[group(OFLAG)]
    pub oflag: u32,
    /// Control modes.
    #[group(CFLAG)]
    pub cflag: u32,
    /// Local modes.
    #[group(LFLAG)]
    pub lflag: u32,
    /// The line discipline.
    pub line: u8,
    /// Control characters, at the places of the group `CC`.
    pub cc: [u8; 19],
}

/// How a terminal behaves. Source: termios(3), asm/termbits.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct termios", prefix = "c_")]
#[repr(C)]
#[cfg(target_arch = "powerpc64")]
pub struct Termios {
    /// Input modes.
    #[group(IFLAG)]
    pub iflag: u32,
    /// Output modes.
    #[group(OFLAG)]
    pub oflag: u32,
    /// Control modes.
    #[group(CFLAG)]
    pub cflag: u32,
    /// Local modes.
    #[group(LFLAG)]
    pub lflag: u32,
    /// Control characters, at the places of the group `CC`.
    pub cc: [u8; 19],
    /// The line discipline.
    pub line: u8,
    /// Speed of the input in bits per second.
    pub ispeed: u32,
    /// Speed of the output in bits per second.
    pub ospeed: u32,
}

/// How a terminal behaves, with speeds as numbers. Source: ioctl_tty(2), asm/termbits.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct termios2", prefix = "c_")]
#[repr(C)]
#[cfg(not(target_arch = "powerpc64"))]
pub struct Termios2 {
    /// Input modes.
    #[group(IFLAG)]
    pub iflag: u32,
    /// Output modes.
    #[group(OFLAG)]
    pub oflag: u32,
    /// Control modes.
    #[group(CFLAG)]
    pub cflag: u32,
    /// Local modes.
    #[group(LFLAG)]
    pub lflag: u32,
    /// The line discipline.
    pub line: u8,
    /// Control characters, at the places of the group `CC`.
    pub cc: [u8; 19],
    /// Speed of the input in bits per second.
    pub ispeed: u32,
    /// Speed of the output in bits per second.
    pub ospeed: u32,
}

/// Size of a terminal's window. Source: ioctl_tty(2), asm/termios.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct winsize", prefix = "ws_")]
#[repr(C)]
pub struct Winsize {
    /// Rows of characters.
    pub row: u16,
    /// Columns of characters.
    pub col: u16,
    /// Width in pixels, or 0.
    pub xpixel: u16,
    /// Height in pixels, or 0.
    pub ypixel: u16,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use linux_raw_sys::general as raw;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Termios,
            raw::termios {
                iflag: c_iflag,
                oflag: c_oflag,
                cflag: c_cflag,
                lflag: c_lflag,
                line: c_line,
                cc: c_cc
            }
        );
        #[cfg(not(target_arch = "powerpc64"))]
        same_layout!(
            Termios2,
            raw::termios2 {
                iflag: c_iflag,
                lflag: c_lflag,
                line: c_line,
                cc: c_cc,
                ispeed: c_ispeed,
                ospeed: c_ospeed
            }
        );
        same_layout!(
            Winsize,
            raw::winsize {
                row: ws_row,
                col: ws_col,
                xpixel: ws_xpixel,
                ypixel: ws_ypixel
            }
        );
    }
}
