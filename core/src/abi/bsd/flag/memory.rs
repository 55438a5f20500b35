//! Memory: protections, mappings, advice; random bytes.

use super::super::raw;

flags! {
    /// What may be done with a mapping. Source: mmap(2), sys/mman.h.
    pub struct PROT: u32 {
        /// It may be read.
        const READ = raw::PROT_READ as u32;
        /// It may be written.
        const WRITE = raw::PROT_WRITE as u32;
        /// It may be executed.
        const EXEC = raw::PROT_EXEC as u32;
        /// It may not be touched; this is 0.
        const NONE = raw::PROT_NONE as u32;
    }
}

flags! {
    /// What a mapping is of, and how it is made. Source: mmap(2), sys/mman.h.
    pub struct MAP: u32 {
        /// Changes go to the file and to everyone who maps it.
        const SHARED = raw::MAP_SHARED as u32;
        /// Changes stay in this process.
        const PRIVATE = raw::MAP_PRIVATE as u32;
        /// Exactly at the address; what is mapped there goes.
        const FIXED = raw::MAP_FIXED as u32;
        /// Memory without a file, all zero.
        const ANONYMOUS = raw::MAP_ANONYMOUS as u32;
        /// The same number as `ANONYMOUS`.
        const ANON = raw::MAP_ANON as u32;
        /// It will be a stack; without effect.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const STACK = raw::MAP_STACK as u32;
        /// Of a file; this is 0.
        const FILE = raw::MAP_FILE as u32;
        /// Reserve no swap for it.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const NORESERVE = raw::MAP_NORESERVE as u32;
        /// In the first 2 GiB of the address space.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const _32BIT = raw::MAP_32BIT as u32;
        /// An old name of `PRIVATE`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const COPY = raw::MAP_COPY as u32;
        /// With `FIXED`: fail if something is mapped there.
        #[cfg(target_os = "freebsd")]
        const EXCL = raw::MAP_EXCL as u32;
        /// Reserve addresses that may not be used.
        #[cfg(target_os = "freebsd")]
        const GUARD = raw::MAP_GUARD as u32;
        /// The memory may hold semaphores.
        const HASSEMAPHORE = raw::MAP_HASSEMAPHORE as u32;
        /// Memory for code that is made at run time.
        #[cfg(target_os = "macos")]
        const JIT = raw::MAP_JIT as u32;
        /// Do not keep the pages in the cache.
        #[cfg(target_os = "macos")]
        const NOCACHE = raw::MAP_NOCACHE as u32;
        /// Leave the memory out of core files.
        #[cfg(target_os = "freebsd")]
        const NOCORE = raw::MAP_NOCORE as u32;
        /// Write changes only when needed.
        #[cfg(target_os = "freebsd")]
        const NOSYNC = raw::MAP_NOSYNC as u32;
        /// Make the pages present for reading.
        #[cfg(target_os = "freebsd")]
        const PREFAULT_READ = raw::MAP_PREFAULT_READ as u32;
        /// `mremap`: keep the old mapping.
        #[cfg(target_os = "netbsd")]
        const REMAPDUP = raw::MAP_REMAPDUP as u32;
        /// Give private pages the file's name.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const RENAME = raw::MAP_RENAME as u32;
        /// Try the address, but do not replace a mapping.
        #[cfg(target_os = "netbsd")]
        const TRYFIXED = raw::MAP_TRYFIXED as u32;
        /// Keep the memory in place, as `mlock`.
        #[cfg(target_os = "netbsd")]
        const WIRED = raw::MAP_WIRED as u32;
        /// A child gets a copy.
        #[cfg(target_os = "netbsd")]
        const INHERIT_COPY = raw::MAP_INHERIT_COPY as u32;
        /// A child does not get it.
        #[cfg(target_os = "netbsd")]
        const INHERIT_NONE = raw::MAP_INHERIT_NONE as u32;
        /// A child shares it.
        #[cfg(target_os = "netbsd")]
        const INHERIT_SHARE = raw::MAP_INHERIT_SHARE as u32;
        /// A child gets zeros.
        #[cfg(target_os = "netbsd")]
        const INHERIT_ZERO = raw::MAP_INHERIT_ZERO as u32;
        /// Align it as large pages need it.
        #[cfg(target_os = "freebsd")]
        const ALIGNED_SUPER = raw::MAP_ALIGNED_SUPER as u32;
        /// Align it to 16 MiB.
        #[cfg(target_os = "netbsd")]
        const ALIGNMENT_16MB = raw::MAP_ALIGNMENT_16MB as u32;
        /// Align it to 1 TiB.
        #[cfg(target_os = "netbsd")]
        const ALIGNMENT_1TB = raw::MAP_ALIGNMENT_1TB as u32;
        /// Align it to 256 TiB.
        #[cfg(target_os = "netbsd")]
        const ALIGNMENT_256TB = raw::MAP_ALIGNMENT_256TB as u32;
        /// Align it to 4 GiB.
        #[cfg(target_os = "netbsd")]
        const ALIGNMENT_4GB = raw::MAP_ALIGNMENT_4GB as u32;
        /// Align it to 64 KiB.
        #[cfg(target_os = "netbsd")]
        const ALIGNMENT_64KB = raw::MAP_ALIGNMENT_64KB as u32;
        /// Align it to 64 PiB.
        #[cfg(target_os = "netbsd")]
        const ALIGNMENT_64PB = raw::MAP_ALIGNMENT_64PB as u32;
        /// It stays after `execve`.
        #[cfg(target_os = "netbsd")]
        const INHERIT = raw::MAP_INHERIT as u32;
        /// A file's mapping does not make the file longer.
        #[cfg(target_os = "macos")]
        const NOEXTEND = raw::MAP_NOEXTEND as u32;
        /// No signature is asked of it.
        #[cfg(target_os = "macos")]
        const RESILIENT_CODESIGN = raw::MAP_RESILIENT_CODESIGN as u32;
        /// Errors of the device give zeros.
        #[cfg(target_os = "macos")]
        const RESILIENT_MEDIA = raw::MAP_RESILIENT_MEDIA as u32;
        /// Protected by the thread's own permission.
        #[cfg(target_os = "macos")]
        const TPRO = raw::MAP_TPRO as u32;
        /// Translated code may be executed.
        #[cfg(target_os = "macos")]
        const TRANSLATED_ALLOW_EXECUTE = raw::MAP_TRANSLATED_ALLOW_EXECUTE as u32;
        /// As UNIX 03 has it.
        #[cfg(target_os = "macos")]
        const UNIX03 = raw::MAP_UNIX03 as u32;
    }
}

values! {
    /// Advice about memory. Source: madvise(2), sys/mman.h.
    pub struct MADV: u32 {
        /// Nothing special.
        const NORMAL = raw::MADV_NORMAL as u32;
        /// Accesses come in no order.
        const RANDOM = raw::MADV_RANDOM as u32;
        /// Accesses come in order.
        const SEQUENTIAL = raw::MADV_SEQUENTIAL as u32;
        /// It is needed soon: read ahead.
        const WILLNEED = raw::MADV_WILLNEED as u32;
        /// It is not needed: drop it now.
        const DONTNEED = raw::MADV_DONTNEED as u32;
        /// Its content may be dropped when memory is short.
        const FREE = raw::MADV_FREE as u32;
        /// Write changes when the system sees fit.
        #[cfg(target_os = "freebsd")]
        const AUTOSYNC = raw::MADV_AUTOSYNC as u32;
        /// Write changes only when needed.
        #[cfg(target_os = "freebsd")]
        const NOSYNC = raw::MADV_NOSYNC as u32;
        /// Put the memory into core files.
        #[cfg(target_os = "freebsd")]
        const CORE = raw::MADV_CORE as u32;
        /// Leave the memory out of core files.
        #[cfg(target_os = "freebsd")]
        const NOCORE = raw::MADV_NOCORE as u32;
        /// The process is not killed when memory is short.
        #[cfg(target_os = "freebsd")]
        const PROTECT = raw::MADV_PROTECT as u32;
        /// The pages will be reused.
        #[cfg(target_os = "macos")]
        const CAN_REUSE = raw::MADV_CAN_REUSE as u32;
        /// The pages may be freed and will be reused.
        #[cfg(target_os = "macos")]
        const FREE_REUSABLE = raw::MADV_FREE_REUSABLE as u32;
        /// The pages are used again.
        #[cfg(target_os = "macos")]
        const FREE_REUSE = raw::MADV_FREE_REUSE as u32;
        /// Fill wired pages with zeros when they are unmapped.
        #[cfg(target_os = "macos")]
        const ZERO_WIRED_PAGES = raw::MADV_ZERO_WIRED_PAGES as u32;
        /// Reclaim it now.
        #[cfg(target_os = "macos")]
        const PAGEOUT = raw::MADV_PAGEOUT as u32;
        /// See that there is space for it.
        #[cfg(target_os = "netbsd")]
        const SPACEAVAIL = raw::MADV_SPACEAVAIL as u32;
        /// Fill it with zeros.
        #[cfg(target_os = "macos")]
        const ZERO = raw::MADV_ZERO as u32;
    }
}

flags! {
    /// How a mapping is written back. Source: msync(2), sys/mman.h.
    pub struct MSYNC: u32 {
        /// Begin and do not wait.
        const ASYNC = raw::MS_ASYNC as u32;
        /// Other mappings of the file see the change.
        const INVALIDATE = raw::MS_INVALIDATE as u32;
        /// Wait until it is written.
        const SYNC = raw::MS_SYNC as u32;
        /// The pages may be paged out.
        #[cfg(target_os = "macos")]
        const DEACTIVATE = raw::MS_DEACTIVATE as u32;
        /// Drop the pages.
        #[cfg(target_os = "macos")]
        const KILLPAGES = raw::MS_KILLPAGES as u32;
    }
}

flags! {
    /// What `mlockall` locks. Source: mlockall(2), sys/mman.h.
    pub struct MCL: u32 {
        /// What is mapped now.
        const CURRENT = raw::MCL_CURRENT as u32;
        /// What will be mapped.
        const FUTURE = raw::MCL_FUTURE as u32;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
flags! {
    /// How random bytes are got. Source: getrandom(2), sys/random.h.
    pub struct GRND: u32 {
        /// Fail with `EAGAIN` instead of waiting.
        const NONBLOCK = raw::GRND_NONBLOCK as u32;
        /// From the pool of `/dev/random`.
        const RANDOM = raw::GRND_RANDOM as u32;
        /// At once, even before the pool is ready.
        const INSECURE = raw::GRND_INSECURE as u32;
    }
}

#[cfg(target_os = "freebsd")]
values! {
    /// What a child gets of a range of memory. Source: minherit(2), sys/mman.h.
    pub struct INHERIT: i32 {
        /// The same memory.
        const SHARE = raw::INHERIT_SHARE as i32;
        /// A copy.
        const COPY = raw::INHERIT_COPY as i32;
        /// Nothing.
        const NONE = raw::INHERIT_NONE as i32;
        /// Memory full of zeros.
        const ZERO = raw::INHERIT_ZERO as i32;
    }
}

#[cfg(target_os = "netbsd")]
values! {
    /// What a child gets of a range of memory. Source: minherit(2), sys/mman.h.
    pub struct INHERIT: i32 {
        /// The same memory.
        const SHARE = raw::MAP_INHERIT_SHARE as i32;
        /// A copy.
        const COPY = raw::MAP_INHERIT_COPY as i32;
        /// Nothing.
        const NONE = raw::MAP_INHERIT_NONE as i32;
        /// A copy; the parent loses it.
        const DONATE_COPY = raw::MAP_INHERIT_DONATE_COPY as i32;
        /// Memory full of zeros.
        const ZERO = raw::MAP_INHERIT_ZERO as i32;
        /// As it is without asking; the same as `COPY`.
        const DEFAULT = raw::MAP_INHERIT_DEFAULT as i32;
    }
}

#[cfg(target_os = "macos")]
values! {
    /// What a child gets of a range of memory. Source: minherit(2), mach/vm_inherit.h.
    pub struct INHERIT: i32 {
        /// The same memory.
        const SHARE = raw::VM_INHERIT_SHARE as i32;
        /// A copy.
        const COPY = raw::VM_INHERIT_COPY as i32;
        /// Nothing.
        const NONE = raw::VM_INHERIT_NONE as i32;
    }
}
