//! Limits, usage and priorities.

values! {
    /// A resource that is limited. Source: getrlimit(2), sys/resource.h.
    pub struct RLIMIT: u32 {
        /// Processor time in seconds.
        const CPU = libc::RLIMIT_CPU as u32;
        /// Size of a file in bytes.
        const FSIZE = libc::RLIMIT_FSIZE as u32;
        /// Size of data and heap in bytes.
        const DATA = libc::RLIMIT_DATA as u32;
        /// Size of the main thread's stack in bytes.
        const STACK = libc::RLIMIT_STACK as u32;
        /// Size of a core dump in bytes.
        const CORE = libc::RLIMIT_CORE as u32;
        /// Resident memory in bytes; without effect.
        const RSS = libc::RLIMIT_RSS as u32;
        /// Processes and threads of the user.
        const NPROC = libc::RLIMIT_NPROC as u32;
        /// One more than the largest descriptor.
        const NOFILE = libc::RLIMIT_NOFILE as u32;
        /// Locked memory in bytes.
        const MEMLOCK = libc::RLIMIT_MEMLOCK as u32;
        /// Address space in bytes.
        const AS = libc::RLIMIT_AS as u32;
        /// Kernel event queues.
        #[cfg(target_os = "freebsd")]
        const KQUEUES = libc::RLIMIT_KQUEUES as u32;
        /// Pseudoterminals.
        #[cfg(target_os = "freebsd")]
        const NPTS = libc::RLIMIT_NPTS as u32;
        /// Threads.
        #[cfg(target_os = "netbsd")]
        const NTHR = libc::RLIMIT_NTHR as u32;
        /// Bytes of socket buffers.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SBSIZE = libc::RLIMIT_SBSIZE as u32;
        /// Bytes of swap space.
        #[cfg(target_os = "freebsd")]
        const SWAP = libc::RLIMIT_SWAP as u32;
        /// Shared locks of threads.
        #[cfg(target_os = "freebsd")]
        const UMTXP = libc::RLIMIT_UMTXP as u32;
    }
}

values! {
    /// Special values of a limit. Source: getrlimit(2), sys/resource.h.
    pub struct RLIM: u64 {
        /// No limit.
        const INFINITY = libc::RLIM_INFINITY as u64;
    }
}

values! {
    /// Whose usage is meant. Source: getrusage(2), sys/resource.h.
    pub struct RUSAGE: i32 {
        /// This process.
        const SELF = libc::RUSAGE_SELF as i32;
        /// Its children that ended and were waited for, with theirs.
        const CHILDREN = libc::RUSAGE_CHILDREN as i32;
        /// This thread.
        #[cfg(target_os = "freebsd")]
        const THREAD = libc::RUSAGE_THREAD as i32;
    }
}

values! {
    /// Whose nice value is meant. Source: getpriority(2), sys/resource.h.
    pub struct PRIO: u32 {
        /// A process or thread id; 0 is the calling thread.
        const PROCESS = libc::PRIO_PROCESS as u32;
        /// A process group; 0 is the caller's own.
        const PGRP = libc::PRIO_PGRP as u32;
        /// All processes of a user; 0 is the caller's real user.
        const USER = libc::PRIO_USER as u32;
        /// In the background.
        #[cfg(target_os = "macos")]
        const DARWIN_BG = libc::PRIO_DARWIN_BG as u32;
        /// Without a user interface.
        #[cfg(target_os = "macos")]
        const DARWIN_NONUI = libc::PRIO_DARWIN_NONUI as u32;
        /// A process, for background work.
        #[cfg(target_os = "macos")]
        const DARWIN_PROCESS = libc::PRIO_DARWIN_PROCESS as u32;
        /// The calling thread, for background work.
        #[cfg(target_os = "macos")]
        const DARWIN_THREAD = libc::PRIO_DARWIN_THREAD as u32;
    }
}
