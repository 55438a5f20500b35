//! Memory: mappings, advice, locks.

use linux_raw_sys::general as raw;

flags! {
    /// What may be done with a mapping. Source: mmap(2), asm/mman.h.
    pub struct PROT: u32 {
        /// It may be read.
        const READ = raw::PROT_READ;
        /// It may be written.
        const WRITE = raw::PROT_WRITE;
        /// It may be executed.
        const EXEC = raw::PROT_EXEC;
        /// It may hold atomic operations.
        const SEM = raw::PROT_SEM;
        /// It may not be touched; this is 0.
        const NONE = raw::PROT_NONE;
        /// `mprotect`: down to the start of a mapping that grows down.
        const GROWSDOWN = raw::PROT_GROWSDOWN;
        /// `mprotect`: up to the end of a mapping that grows up.
        const GROWSUP = raw::PROT_GROWSUP;
        /// Branches may only go to marked targets.
        #[cfg(target_arch = "aarch64")]
        const BTI = raw::PROT_BTI;
        /// Its memory is tagged.
        #[cfg(target_arch = "aarch64")]
        const MTE = raw::PROT_MTE;
        /// Accesses are strongly ordered.
        #[cfg(target_arch = "powerpc64")]
        const SAO = raw::PROT_SAO;
    }
}

flags! {
    /// What a mapping is of, and how it is made. Source: mmap(2), asm/mman.h.
    pub struct MAP: u32 {
        /// Changes go to the file and to everyone who maps it.
        const SHARED = raw::MAP_SHARED;
        /// Changes stay in this process.
        const PRIVATE = raw::MAP_PRIVATE;
        /// As `SHARED`, but flags that the kernel does not know are refused.
        const SHARED_VALIDATE = raw::MAP_SHARED_VALIDATE;
        /// The kernel may drop pages when memory is short; they read as zero then.
        const DROPPABLE = raw::MAP_DROPPABLE;
        /// The bits that hold one of the above.
        const TYPE = raw::MAP_TYPE;
        /// Exactly at the address; what is mapped there goes.
        const FIXED = raw::MAP_FIXED;
        /// Memory without a file, all zero.
        const ANONYMOUS = raw::MAP_ANONYMOUS;
        /// The same number as `ANONYMOUS`.
        const ANON = libc::MAP_ANON as u32;
        /// Read it in at once.
        const POPULATE = raw::MAP_POPULATE;
        /// With `POPULATE`: only what needs no waiting.
        const NONBLOCK = raw::MAP_NONBLOCK;
        /// It will be a stack; without effect.
        const STACK = raw::MAP_STACK;
        /// Of huge pages.
        const HUGETLB = raw::MAP_HUGETLB;
        /// With `SHARED_VALIDATE`: a mapping of persistent memory that stays consistent.
        const SYNC = raw::MAP_SYNC;
        /// Exactly at the address, or fail with `EEXIST` if something is there.
        const FIXED_NOREPLACE = raw::MAP_FIXED_NOREPLACE;
        /// Do not clear the memory (only kernels without an MMU).
        const UNINITIALIZED = raw::MAP_UNINITIALIZED;
        /// Of a file; this is 0.
        const FILE = raw::MAP_FILE;
        /// It grows down as a stack does.
        const GROWSDOWN = raw::MAP_GROWSDOWN;
        /// Ignored; old.
        const DENYWRITE = raw::MAP_DENYWRITE;
        /// Ignored; old.
        const EXECUTABLE = raw::MAP_EXECUTABLE;
        /// Locked in memory.
        const LOCKED = raw::MAP_LOCKED;
        /// Reserve no swap for it.
        const NORESERVE = raw::MAP_NORESERVE;
        /// In the first 2 GiB of the address space.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        const _32BIT = raw::MAP_32BIT;
        /// Above the first 4 GiB of the address space.
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        const ABOVE4G = raw::MAP_ABOVE4G;
        /// With `HUGETLB`: pages of 16 KiB.
        const HUGE_16KB = raw::MAP_HUGE_16KB;
        /// With `HUGETLB`: pages of 64 KiB.
        const HUGE_64KB = raw::MAP_HUGE_64KB;
        /// With `HUGETLB`: pages of 512 KiB.
        const HUGE_512KB = raw::MAP_HUGE_512KB;
        /// With `HUGETLB`: pages of 1 MiB.
        const HUGE_1MB = raw::MAP_HUGE_1MB;
        /// With `HUGETLB`: pages of 2 MiB.
        const HUGE_2MB = raw::MAP_HUGE_2MB;
        /// With `HUGETLB`: pages of 8 MiB.
        const HUGE_8MB = raw::MAP_HUGE_8MB;
        /// With `HUGETLB`: pages of 16 MiB.
        const HUGE_16MB = raw::MAP_HUGE_16MB;
        /// With `HUGETLB`: pages of 32 MiB.
        const HUGE_32MB = raw::MAP_HUGE_32MB;
        /// With `HUGETLB`: pages of 256 MiB.
        const HUGE_256MB = raw::MAP_HUGE_256MB;
        /// With `HUGETLB`: pages of 512 MiB.
        const HUGE_512MB = raw::MAP_HUGE_512MB;
        /// With `HUGETLB`: pages of 1 GiB.
        const HUGE_1GB = raw::MAP_HUGE_1GB;
        /// With `HUGETLB`: pages of 2 GiB.
        const HUGE_2GB = raw::MAP_HUGE_2GB;
        /// With `HUGETLB`: pages of 16 GiB.
        const HUGE_16GB = raw::MAP_HUGE_16GB;
    }
}

values! {
    /// Where the size of huge pages stands among the flags of a mapping: its logarithm to base 2. Source: mmap(2), linux/mman.h.
    pub struct MAP_HUGE: u32 {
        /// How far it is shifted.
        const SHIFT = raw::MAP_HUGE_SHIFT;
        /// How many bits it may have, as a mask before the shift.
        const MASK = raw::MAP_HUGE_MASK;
    }
}

flags! {
    /// How a mapping is written back. Source: msync(2), asm/mman.h.
    pub struct MSYNC: u32 {
        /// Begin and do not wait.
        const ASYNC = raw::MS_ASYNC;
        /// Other mappings of the file see the change.
        const INVALIDATE = raw::MS_INVALIDATE;
        /// Wait until it is written.
        const SYNC = raw::MS_SYNC;
    }
}

flags! {
    /// How a mapping is resized. Source: mremap(2), linux/mman.h.
    pub struct MREMAP: u32 {
        /// It may move.
        const MAYMOVE = raw::MREMAP_MAYMOVE;
        /// It moves to the given address; what is mapped there goes.
        const FIXED = raw::MREMAP_FIXED;
        /// The old range stays mapped, as fresh memory.
        const DONTUNMAP = raw::MREMAP_DONTUNMAP;
    }
}

values! {
    /// Advice about memory. Source: madvise(2), asm/mman.h.
    pub struct MADV: u32 {
        /// Nothing special.
        const NORMAL = raw::MADV_NORMAL;
        /// Accesses come in no order.
        const RANDOM = raw::MADV_RANDOM;
        /// Accesses come in order.
        const SEQUENTIAL = raw::MADV_SEQUENTIAL;
        /// It is needed soon: read ahead.
        const WILLNEED = raw::MADV_WILLNEED;
        /// It is not needed: drop it now.
        const DONTNEED = raw::MADV_DONTNEED;
        /// Its content may be dropped when memory is short.
        const FREE = raw::MADV_FREE;
        /// Free it and what stores it.
        const REMOVE = raw::MADV_REMOVE;
        /// A child does not get it.
        const DONTFORK = raw::MADV_DONTFORK;
        /// A child gets it again.
        const DOFORK = raw::MADV_DOFORK;
        /// Act as if the page were broken.
        const HWPOISON = raw::MADV_HWPOISON;
        /// Take the page out of use, keeping its content.
        const SOFT_OFFLINE = raw::MADV_SOFT_OFFLINE;
        /// Equal pages may be merged.
        const MERGEABLE = raw::MADV_MERGEABLE;
        /// Equal pages are not merged any more.
        const UNMERGEABLE = raw::MADV_UNMERGEABLE;
        /// Use huge pages.
        const HUGEPAGE = raw::MADV_HUGEPAGE;
        /// Use no huge pages.
        const NOHUGEPAGE = raw::MADV_NOHUGEPAGE;
        /// Leave it out of core dumps.
        const DONTDUMP = raw::MADV_DONTDUMP;
        /// Put it into core dumps again.
        const DODUMP = raw::MADV_DODUMP;
        /// A child finds zeros there.
        const WIPEONFORK = raw::MADV_WIPEONFORK;
        /// A child finds the content again.
        const KEEPONFORK = raw::MADV_KEEPONFORK;
        /// Reclaim it early.
        const COLD = raw::MADV_COLD;
        /// Reclaim it now.
        const PAGEOUT = raw::MADV_PAGEOUT;
        /// Make it present for reading.
        const POPULATE_READ = raw::MADV_POPULATE_READ;
        /// Make it present for writing.
        const POPULATE_WRITE = raw::MADV_POPULATE_WRITE;
        /// As `DONTNEED`, also where it is locked.
        const DONTNEED_LOCKED = raw::MADV_DONTNEED_LOCKED;
        /// Make huge pages of it now.
        const COLLAPSE = raw::MADV_COLLAPSE;
        /// Make guard pages: touching them is a fault.
        const GUARD_INSTALL = raw::MADV_GUARD_INSTALL;
        /// Remove guard pages.
        const GUARD_REMOVE = raw::MADV_GUARD_REMOVE;
    }
}

flags! {
    /// What `mlockall` locks. Source: mlockall(2), asm/mman.h.
    pub struct MCL: u32 {
        /// What is mapped now.
        const CURRENT = raw::MCL_CURRENT;
        /// What will be mapped.
        const FUTURE = raw::MCL_FUTURE;
        /// Pages when they are first touched.
        const ONFAULT = raw::MCL_ONFAULT;
    }
}

flags! {
    /// How `mlock2` locks. Source: mlock2(2), asm/mman.h.
    pub struct MLOCK: u32 {
        /// Pages when they are first touched.
        const ONFAULT = raw::MLOCK_ONFAULT;
    }
}
