//! Limits, usage and priorities.

use super::super::raw;

values! {
    /// A resource that is limited. Source: getrlimit(2), sys/resource.h.
    pub struct RLIMIT: u32 {
        /// Processor time in seconds.
        const CPU = raw::RLIMIT_CPU as u32;
        /// Size of a file in bytes.
        const FSIZE = raw::RLIMIT_FSIZE as u32;
        /// Size of data and heap in bytes.
        const DATA = raw::RLIMIT_DATA as u32;
        /// Size of the main thread's stack in bytes.
        const STACK = raw::RLIMIT_STACK as u32;
        /// Size of a core dump in bytes.
        const CORE = raw::RLIMIT_CORE as u32;
        /// Resident memory in bytes; without effect.
        const RSS = raw::RLIMIT_RSS as u32;
        /// Processes and threads of the user.
        const NPROC = raw::RLIMIT_NPROC as u32;
        /// One more than the largest descriptor.
        const NOFILE = raw::RLIMIT_NOFILE as u32;
        /// Locked memory in bytes.
        const MEMLOCK = raw::RLIMIT_MEMLOCK as u32;
        /// Address space in bytes.
        const AS = raw::RLIMIT_AS as u32;
        /// Kernel event queues.
        #[cfg(target_os = "freebsd")]
        const KQUEUES = raw::RLIMIT_KQUEUES as u32;
        /// Pseudoterminals.
        #[cfg(target_os = "freebsd")]
        const NPTS = raw::RLIMIT_NPTS as u32;
        /// Threads.
        #[cfg(target_os = "netbsd")]
        const NTHR = raw::RLIMIT_NTHR as u32;
        /// Bytes of socket buffers.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SBSIZE = raw::RLIMIT_SBSIZE as u32;
        /// Bytes of swap space.
        #[cfg(target_os = "freebsd")]
        const SWAP = raw::RLIMIT_SWAP as u32;
        /// Shared locks of threads.
        #[cfg(target_os = "freebsd")]
        const UMTXP = raw::RLIMIT_UMTXP as u32;
        /// The monitor of processor time.
        #[cfg(target_os = "macos")]
        const CPU_USAGE_MONITOR = raw::RLIMIT_CPU_USAGE_MONITOR as u32;
        /// The interval at which the footprint is looked at.
        #[cfg(target_os = "macos")]
        const FOOTPRINT_INTERVAL = raw::RLIMIT_FOOTPRINT_INTERVAL as u32;
        /// Memory of pipes' buffers.
        #[cfg(target_os = "freebsd")]
        const PIPEBUF = raw::RLIMIT_PIPEBUF as u32;
        /// Processor time of the thread.
        #[cfg(target_os = "macos")]
        const THREAD_CPULIMITS = raw::RLIMIT_THREAD_CPULIMITS as u32;
        /// Address space; the same as `AS`.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const VMEM = raw::RLIMIT_VMEM as u32;
        /// The monitor of wakeups.
        #[cfg(target_os = "macos")]
        const WAKEUPS_MONITOR = raw::RLIMIT_WAKEUPS_MONITOR as u32;
    }
}

values! {
    /// Special values of a limit. Source: getrlimit(2), sys/resource.h.
    pub struct RLIM: u64 {
        /// No limit.
        const INFINITY = raw::RLIM_INFINITY as u64;
        /// A soft limit that does not fit.
        const SAVED_CUR = raw::RLIM_SAVED_CUR as u64;
    }
}

values! {
    /// Whose usage is meant. Source: getrusage(2), sys/resource.h.
    pub struct RUSAGE: i32 {
        /// This process.
        const SELF = raw::RUSAGE_SELF as i32;
        /// Its children that ended and were waited for, with theirs.
        const CHILDREN = raw::RUSAGE_CHILDREN as i32;
        /// This thread.
        #[cfg(target_os = "freebsd")]
        const THREAD = raw::RUSAGE_THREAD as i32;
    }
}

values! {
    /// Whose nice value is meant. Source: getpriority(2), sys/resource.h.
    pub struct PRIO: u32 {
        /// A process or thread id; 0 is the calling thread.
        const PROCESS = raw::PRIO_PROCESS as u32;
        /// A process group; 0 is the caller's own.
        const PGRP = raw::PRIO_PGRP as u32;
        /// All processes of a user; 0 is the caller's real user.
        const USER = raw::PRIO_USER as u32;
        /// In the background.
        #[cfg(target_os = "macos")]
        const DARWIN_BG = raw::PRIO_DARWIN_BG as u32;
        /// Without a user interface.
        #[cfg(target_os = "macos")]
        const DARWIN_NONUI = raw::PRIO_DARWIN_NONUI as u32;
        /// A process, for background work.
        #[cfg(target_os = "macos")]
        const DARWIN_PROCESS = raw::PRIO_DARWIN_PROCESS as u32;
        /// The calling thread, for background work.
        #[cfg(target_os = "macos")]
        const DARWIN_THREAD = raw::PRIO_DARWIN_THREAD as u32;
    }
}
