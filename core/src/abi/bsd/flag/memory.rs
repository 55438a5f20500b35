//! Memory: protections, mappings, advice; random bytes.

flags! {
    /// What may be done with a mapping. Source: mmap(2), sys/mman.h.
    pub struct PROT: u32 {
        /// It may be read.
        const READ = libc::PROT_READ as u32;
        /// It may be written.
        const WRITE = libc::PROT_WRITE as u32;
        /// It may be executed.
        const EXEC = libc::PROT_EXEC as u32;
        /// It may not be touched; this is 0.
        const NONE = libc::PROT_NONE as u32;
    }
}

flags! {
    /// What a mapping is of, and how it is made. Source: mmap(2), sys/mman.h.
    pub struct MAP: u32 {
        /// Changes go to the file and to everyone who maps it.
        const SHARED = libc::MAP_SHARED as u32;
        /// Changes stay in this process.
        const PRIVATE = libc::MAP_PRIVATE as u32;
        /// Exactly at the address; what is mapped there goes.
        const FIXED = libc::MAP_FIXED as u32;
        /// Memory without a file, all zero.
        const ANONYMOUS = libc::MAP_ANONYMOUS as u32;
        /// The same number as `ANONYMOUS`.
        const ANON = libc::MAP_ANON as u32;
        /// It will be a stack; without effect.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const STACK = libc::MAP_STACK as u32;
        /// Of a file; this is 0.
        const FILE = libc::MAP_FILE as u32;
        /// Reserve no swap for it.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const NORESERVE = libc::MAP_NORESERVE as u32;
        /// In the first 2 GiB of the address space.
        #[cfg(target_os = "freebsd")]
        const _32BIT = libc::MAP_32BIT as u32;
        /// An old name of `PRIVATE`.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const COPY = libc::MAP_COPY as u32;
        /// With `FIXED`: fail if something is mapped there.
        #[cfg(target_os = "freebsd")]
        const EXCL = libc::MAP_EXCL as u32;
        /// Reserve addresses that may not be used.
        #[cfg(target_os = "freebsd")]
        const GUARD = libc::MAP_GUARD as u32;
        /// The memory may hold semaphores.
        const HASSEMAPHORE = libc::MAP_HASSEMAPHORE as u32;
        /// Memory for code that is made at run time.
        #[cfg(target_os = "macos")]
        const JIT = libc::MAP_JIT as u32;
        /// Do not keep the pages in the cache.
        #[cfg(target_os = "macos")]
        const NOCACHE = libc::MAP_NOCACHE as u32;
        /// Leave the memory out of core files.
        #[cfg(target_os = "freebsd")]
        const NOCORE = libc::MAP_NOCORE as u32;
        /// Write changes only when needed.
        #[cfg(target_os = "freebsd")]
        const NOSYNC = libc::MAP_NOSYNC as u32;
        /// Make the pages present for reading.
        #[cfg(target_os = "freebsd")]
        const PREFAULT_READ = libc::MAP_PREFAULT_READ as u32;
        /// `mremap`: keep the old mapping.
        #[cfg(target_os = "netbsd")]
        const REMAPDUP = libc::MAP_REMAPDUP as u32;
        /// Give private pages the file's name.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const RENAME = libc::MAP_RENAME as u32;
        /// Try the address, but do not replace a mapping.
        #[cfg(target_os = "netbsd")]
        const TRYFIXED = libc::MAP_TRYFIXED as u32;
        /// Keep the memory in place, as `mlock`.
        #[cfg(target_os = "netbsd")]
        const WIRED = libc::MAP_WIRED as u32;
        /// A child gets a copy.
        #[cfg(target_os = "netbsd")]
        const INHERIT_COPY = libc::MAP_INHERIT_COPY as u32;
        /// A child does not get it.
        #[cfg(target_os = "netbsd")]
        const INHERIT_NONE = libc::MAP_INHERIT_NONE as u32;
        /// A child shares it.
        #[cfg(target_os = "netbsd")]
        const INHERIT_SHARE = libc::MAP_INHERIT_SHARE as u32;
        /// A child gets zeros.
        #[cfg(target_os = "netbsd")]
        const INHERIT_ZERO = libc::MAP_INHERIT_ZERO as u32;
    }
}

values! {
    /// Advice about memory. Source: madvise(2), sys/mman.h.
    pub struct MADV: u32 {
        /// Nothing special.
        const NORMAL = libc::MADV_NORMAL as u32;
        /// Accesses come in no order.
        const RANDOM = libc::MADV_RANDOM as u32;
        /// Accesses come in order.
        const SEQUENTIAL = libc::MADV_SEQUENTIAL as u32;
        /// It is needed soon: read ahead.
        const WILLNEED = libc::MADV_WILLNEED as u32;
        /// It is not needed: drop it now.
        const DONTNEED = libc::MADV_DONTNEED as u32;
        /// Its content may be dropped when memory is short.
        const FREE = libc::MADV_FREE as u32;
        /// Write changes when the system sees fit.
        #[cfg(target_os = "freebsd")]
        const AUTOSYNC = libc::MADV_AUTOSYNC as u32;
        /// Write changes only when needed.
        #[cfg(target_os = "freebsd")]
        const NOSYNC = libc::MADV_NOSYNC as u32;
        /// Put the memory into core files.
        #[cfg(target_os = "freebsd")]
        const CORE = libc::MADV_CORE as u32;
        /// Leave the memory out of core files.
        #[cfg(target_os = "freebsd")]
        const NOCORE = libc::MADV_NOCORE as u32;
        /// The process is not killed when memory is short.
        #[cfg(target_os = "freebsd")]
        const PROTECT = libc::MADV_PROTECT as u32;
        /// The pages will be reused.
        #[cfg(target_os = "macos")]
        const CAN_REUSE = libc::MADV_CAN_REUSE as u32;
        /// The pages may be freed and will be reused.
        #[cfg(target_os = "macos")]
        const FREE_REUSABLE = libc::MADV_FREE_REUSABLE as u32;
        /// The pages are used again.
        #[cfg(target_os = "macos")]
        const FREE_REUSE = libc::MADV_FREE_REUSE as u32;
        /// Fill wired pages with zeros when they are unmapped.
        #[cfg(target_os = "macos")]
        const ZERO_WIRED_PAGES = libc::MADV_ZERO_WIRED_PAGES as u32;
    }
}

flags! {
    /// How a mapping is written back. Source: msync(2), sys/mman.h.
    pub struct MSYNC: u32 {
        /// Begin and do not wait.
        const ASYNC = libc::MS_ASYNC as u32;
        /// Other mappings of the file see the change.
        const INVALIDATE = libc::MS_INVALIDATE as u32;
        /// Wait until it is written.
        const SYNC = libc::MS_SYNC as u32;
        /// The pages may be paged out.
        #[cfg(target_os = "macos")]
        const DEACTIVATE = libc::MS_DEACTIVATE as u32;
        /// Drop the pages.
        #[cfg(target_os = "macos")]
        const KILLPAGES = libc::MS_KILLPAGES as u32;
    }
}

flags! {
    /// What `mlockall` locks. Source: mlockall(2), sys/mman.h.
    pub struct MCL: u32 {
        /// What is mapped now.
        const CURRENT = libc::MCL_CURRENT as u32;
        /// What will be mapped.
        const FUTURE = libc::MCL_FUTURE as u32;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
flags! {
    /// How random bytes are got. Source: getrandom(2), sys/random.h.
    pub struct GRND: u32 {
        /// Fail with `EAGAIN` instead of waiting.
        const NONBLOCK = libc::GRND_NONBLOCK as u32;
        /// From the pool of `/dev/random`.
        const RANDOM = libc::GRND_RANDOM as u32;
        /// At once, even before the pool is ready.
        const INSECURE = libc::GRND_INSECURE as u32;
    }
}

#[cfg(target_os = "freebsd")]
values! {
    /// What a child gets of a range of memory. Source: minherit(2), sys/mman.h.
    pub struct INHERIT: i32 {
        /// The same memory.
        const SHARE = libc::INHERIT_SHARE as i32;
        /// A copy.
        const COPY = libc::INHERIT_COPY as i32;
        /// Nothing.
        const NONE = libc::INHERIT_NONE as i32;
        /// Memory full of zeros.
        const ZERO = libc::INHERIT_ZERO as i32;
    }
}

#[cfg(target_os = "netbsd")]
values! {
    /// What a child gets of a range of memory. Source: minherit(2), sys/mman.h.
    pub struct INHERIT: i32 {
        /// The same memory.
        const SHARE = libc::MAP_INHERIT_SHARE as i32;
        /// A copy.
        const COPY = libc::MAP_INHERIT_COPY as i32;
        /// Nothing.
        const NONE = libc::MAP_INHERIT_NONE as i32;
        /// A copy; the parent loses it.
        const DONATE_COPY = libc::MAP_INHERIT_DONATE_COPY as i32;
        /// Memory full of zeros.
        const ZERO = libc::MAP_INHERIT_ZERO as i32;
    }
}

#[cfg(target_os = "macos")]
values! {
    /// What a child gets of a range of memory. Source: minherit(2), mach/vm_inherit.h.
    pub struct INHERIT: i32 {
        /// The same memory.
        const SHARE = libc::VM_INHERIT_SHARE as i32;
        /// A copy.
        const COPY = libc::VM_INHERIT_COPY as i32;
        /// Nothing.
        const NONE = libc::VM_INHERIT_NONE as i32;
    }
}
