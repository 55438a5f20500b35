//! The vDSO: functions that the kernel maps into every process, which answer without entering it.
//!
//! Each function is looked up at its first use; afterwards a call is one load and one jump. Where the vDSO lacks a
//! function (another processor, an emulator, a debugger that hides it) the system call takes its place.

use crate::abi::{Timespec, Timeval, Timezone};
use crate::gate::syscall;
use core::mem::transmute;
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};
use linux_raw_sys::elf_uapi as elf;
#[cfg(target_pointer_width = "32")]
use linux_raw_sys::elf_uapi::{Elf32_Dyn as Dynamic, Elf32_Ehdr as Header, Elf32_Phdr as Segment, Elf32_Sym as Symbol};
#[cfg(target_pointer_width = "64")]
use linux_raw_sys::elf_uapi::{Elf64_Dyn as Dynamic, Elf64_Ehdr as Header, Elf64_Phdr as Segment, Elf64_Sym as Symbol};

/// The name of a function in this processor's vDSO. powerpc64 has them too, but they tell an error in a condition register, which
/// a plain function call does not see; there no name is found.
macro_rules! symbol {
    ($name:literal) => {
        if cfg!(any(target_arch = "aarch64", target_arch = "s390x")) {
            concat!("__kernel_", $name)
        } else if cfg!(target_arch = "powerpc64") {
            ""
        } else {
            concat!("__vdso_", $name)
        }
    };
}

/// Declares a function of the vDSO with the system call that stands in for it.
macro_rules! functions {
    ($($(#[$doc:meta])* fn $name:ident($($arg:ident: $t:ty),*) = $symbol:expr, $nr:ident;)*) => { $(
        $(#[$doc])*
        /// The result is the register of a system call: negative for an error.
        ///
        /// # Safety
        /// The pointers may be written to, or are null where the system call allows that. Unlike the system call,
        /// the vDSO does not survive a bad one.
        #[inline(always)]
        pub(crate) unsafe fn $name($($arg: $t),*) -> usize {
            type Function = unsafe extern "C" fn($($t),*) -> i32;
            static FUNCTION: AtomicPtr<()> = AtomicPtr::new(first as Function as *mut ());

            unsafe extern "C" fn first($($arg: $t),*) -> i32 {
                let function = find($symbol).unwrap_or(kernel as Function as *mut ());
                // Threads that race here store the same address, of code that was there before all of them.
                FUNCTION.store(function, Ordering::Relaxed);
                // SAFETY: the address is that of a function of this type.
                unsafe { transmute::<*mut (), Function>(function)($($arg),*) }
            }

            unsafe extern "C" fn kernel($($arg: $t),*) -> i32 {
                syscall!($nr, $($arg),*) as i32
            }

            // SAFETY: FUNCTION only ever holds functions of this type; the arguments are the caller's duty.
            unsafe { transmute::<*mut (), Function>(FUNCTION.load(Ordering::Relaxed))($($arg),*) as usize }
        }
    )* };
}

functions! {
    /// Reads a clock.
    fn clock_gettime(clock: i32, time: *mut Timespec) =
        if cfg!(target_pointer_width = "32") { symbol!("clock_gettime64") } else { symbol!("clock_gettime") },
        __NR_clock_gettime;

    /// Asks for the resolution of a clock.
    fn clock_getres(clock: i32, resolution: *mut Timespec) =
        if cfg!(target_pointer_width = "32") { "" } else { symbol!("clock_getres") },
        __NR_clock_getres;

    /// Reads the time of day.
    fn gettimeofday(time: *mut Timeval, zone: *mut Timezone) = symbol!("gettimeofday"), __NR_gettimeofday;

    /// Tells on which processor and memory node the thread runs; the third argument is unused since Linux 2.6.24.
    fn getcpu(cpu: *mut u32, node: *mut u32, unused: *mut u8) = symbol!("getcpu"), __NR_getcpu;
}

/// The address of a function of the vDSO, if there is a vDSO and it has the function.
fn find(name: &str) -> Option<*mut ()> {
    // SAFETY: getauxval only reads what the kernel gave the process when it started.
    let base = unsafe { libc::getauxval(libc::AT_SYSINFO_EHDR) } as usize;
    if base == 0 || name.is_empty() {
        return None;
    }
    // SAFETY: the kernel says that its vDSO is mapped there, and it is never unmapped.
    let offset = unsafe { Image::at(base) }?.function(name.as_bytes())?;
    Some(ptr::without_provenance_mut(base + offset))
}

/// A loaded ELF image, read with bounds checked.
#[derive(Clone, Copy)]
struct Image {
    bytes: &'static [u8],
    /// Where the image is minus where it was linked to be.
    bias: usize,
}

impl Image {
    /// The image whose file header is at `base`.
    ///
    /// # Safety
    /// One page is readable there, and as many bytes as the image's segments say, for ever.
    unsafe fn at(base: usize) -> Option<Self> {
        const PAGE: usize = 4096;
        let start = ptr::with_exposed_provenance::<u8>(base);
        // SAFETY: the caller's.
        let bytes = unsafe { core::slice::from_raw_parts(start, PAGE) };
        let head = Self { bytes, bias: 0 };
        let header: Header = head.read(0)?;
        let class = if cfg!(target_pointer_width = "64") {
            elf::ELFCLASS64
        } else {
            elf::ELFCLASS32
        };
        if header.e_ident[..elf::SELFMAG as usize] != elf::ELFMAG[..elf::SELFMAG as usize]
            || u32::from(header.e_ident[elf::EI_CLASS as usize]) != class
        {
            return None;
        }
        let (mut bias, mut end) = (None, 0);
        for segment in head.segments()? {
            if segment.p_type == elf::PT_LOAD {
                let first = bias.get_or_insert((segment.p_vaddr as usize).wrapping_sub(segment.p_offset as usize));
                let from = (segment.p_vaddr as usize).wrapping_sub(*first);
                end = end.max(from.checked_add(segment.p_memsz as usize)?);
            }
        }
        if end == 0 || end > isize::MAX as usize {
            return None;
        }
        // SAFETY: the caller's.
        let bytes = unsafe { core::slice::from_raw_parts(start, end) };
        Some(Self {
            bytes,
            bias: base.wrapping_sub(bias?),
        })
    }

    /// A value at an offset from the image's start.
    fn read<T: Elf>(self, offset: usize) -> Option<T> {
        let bytes = self.bytes.get(offset..offset.checked_add(size_of::<T>())?)?;
        // SAFETY: there are as many bytes as the type has, and it has no invalid bit pattern.
        Some(unsafe { bytes.as_ptr().cast::<T>().read_unaligned() })
    }

    /// The offset of an address in the image: one that the linker wrote, or one that the C library has relocated.
    fn offset(self, address: usize) -> Option<usize> {
        let base = self.bytes.as_ptr().addr();
        [address.wrapping_add(self.bias), address]
            .into_iter()
            .map(|address| address.wrapping_sub(base))
            .find(|&offset| offset < self.bytes.len())
    }

    /// The program headers.
    fn segments(self) -> Option<impl Iterator<Item = Segment>> {
        let header: Header = self.read(0)?;
        if usize::from(header.e_phentsize) != size_of::<Segment>() {
            return None;
        }
        let start = header.e_phoff as usize;
        Some((0..usize::from(header.e_phnum)).map_while(move |i| self.read(start + i * size_of::<Segment>())))
    }

    /// What the dynamic section says for a tag, as an offset in the image.
    fn dynamic(self, tag: u32) -> Option<usize> {
        let section = self.segments()?.find(|s| s.p_type == elf::PT_DYNAMIC)?;
        let start = self.offset(section.p_vaddr as usize)?;
        (0..section.p_memsz as usize / size_of::<Dynamic>())
            .map_while(|i| self.read::<Dynamic>(start + i * size_of::<Dynamic>()))
            .take_while(|entry| entry.d_tag as usize != elf::DT_NULL as usize)
            .find(|entry| entry.d_tag as usize == tag as usize)
            // SAFETY: both members of the union are integers of the same size.
            .and_then(|entry| self.offset(unsafe { entry.d_un.d_ptr } as usize))
    }

    /// How many symbols there are; only the hash tables say it.
    fn symbols(self) -> Option<usize> {
        if let Some(hash) = self.dynamic(elf::DT_HASH) {
            // The second word is the length of the chains, one for each symbol. s390x has words of 64 bits here.
            return if cfg!(target_arch = "s390x") {
                self.read::<u64>(hash + 8).map(|n| n as usize)
            } else {
                self.read::<u32>(hash + 4).map(|n| n as usize)
            };
        }
        let hash = self.dynamic(elf::DT_GNU_HASH)?;
        let word = |i: usize| self.read::<u32>(hash + 4 * i).map(|n| n as usize);
        let (buckets, first, bloom) = (word(0)?, word(1)?, word(2)? * size_of::<usize>() / 4);
        let mut last = (0..buckets).map_while(|i| word(4 + bloom + i)).max()?;
        // The chain of the last bucket ends with a word whose lowest bit is set.
        while word(4 + bloom + buckets + last.checked_sub(first)?)? & 1 == 0 {
            last += 1;
        }
        Some(last + 1)
    }

    /// The offset of a function.
    fn function(self, name: &[u8]) -> Option<usize> {
        let (symbols, names) = (self.dynamic(elf::DT_SYMTAB)?, self.dynamic(elf::DT_STRTAB)?);
        (0..self.symbols()?)
            .map_while(|i| self.read::<Symbol>(symbols + i * size_of::<Symbol>()))
            .filter(|symbol| u32::from(symbol.st_shndx) != elf::SHN_UNDEF)
            .find(|symbol| {
                self.bytes
                    .get(names.saturating_add(symbol.st_name as usize)..)
                    .and_then(|rest| rest.strip_prefix(name))
                    .is_some_and(|rest| rest.first() == Some(&0))
            })
            .and_then(|symbol| self.offset(symbol.st_value as usize))
    }
}

/// A type that may be read from any bytes.
///
/// # Safety
/// It is made of integers.
unsafe trait Elf: Copy {}
macro_rules! elf {
    ($($t:ty)*) => { $(
        // SAFETY: made of integers.
        unsafe impl Elf for $t {}
    )* };
}
elf!(u32 u64 Header Segment Dynamic Symbol);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(not(any(target_arch = "powerpc64", miri)))]
    fn the_clock_is_found_where_there_is_a_vdso() {
        // SAFETY: getauxval only reads.
        let there = unsafe { libc::getauxval(libc::AT_SYSINFO_EHDR) } != 0;
        let name = if cfg!(target_pointer_width = "32") {
            symbol!("clock_gettime64")
        } else {
            symbol!("clock_gettime")
        };
        assert_eq!(find(name).is_some(), there);
        assert_eq!(find("__vdso_no_such_function"), None);
        assert_eq!(find(""), None);
    }

    #[test]
    fn the_clock_runs_and_agrees_with_the_kernel() {
        let read = || {
            let mut time = Timespec { sec: 0, nsec: 0 };
            // SAFETY: `time` is there to be written.
            assert_eq!(unsafe { clock_gettime(libc::CLOCK_MONOTONIC, &mut time) }, 0);
            (time.sec, time.nsec)
        };
        let before = read();
        let mut kernel = Timespec { sec: 0, nsec: 0 };
        assert_eq!(syscall!(__NR_clock_gettime, libc::CLOCK_MONOTONIC, &raw mut kernel), 0);
        let after = read();
        assert!(before <= (kernel.sec, kernel.nsec) && (kernel.sec, kernel.nsec) <= after);
    }

    #[test]
    fn errors_come_as_from_the_kernel() {
        let mut time = Timespec { sec: 0, nsec: 0 };
        // SAFETY: `time` is there to be written.
        let result = unsafe { clock_gettime(12345, &mut time) };
        assert_eq!(result as isize, -libc::EINVAL as isize);
    }

    #[test]
    fn a_broken_image_is_refused() {
        static ZEROES: [u8; 4096] = [0; 4096];
        // SAFETY: a page that stays.
        assert!(unsafe { Image::at(ZEROES.as_ptr().expose_provenance()) }.is_none());

        let mut page = Box::new([0u8; 4096]);
        page[..4].copy_from_slice(b"\x7fELF");
        page[4] = if cfg!(target_pointer_width = "64") { 2 } else { 1 };
        // SAFETY: a page that outlives the look at it; it claims no segments.
        assert!(unsafe { Image::at(page.as_ptr().expose_provenance()) }.is_none());
    }
}
