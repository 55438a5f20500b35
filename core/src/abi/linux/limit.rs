//! Limits, usage and priorities.

use super::Timeval;
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

values! {
    /// A resource that is limited. Source: getrlimit(2), asm/resource.h.
    pub struct RLIMIT: u32 {
        /// Processor time in seconds.
        const CPU = raw::RLIMIT_CPU;
        /// Size of a file in bytes.
        const FSIZE = raw::RLIMIT_FSIZE;
        /// Size of data and heap in bytes.
        const DATA = raw::RLIMIT_DATA;
        /// Size of the main thread's stack in bytes.
        const STACK = raw::RLIMIT_STACK;
        /// Size of a core dump in bytes.
        const CORE = raw::RLIMIT_CORE;
        /// Resident memory in bytes; without effect.
        const RSS = raw::RLIMIT_RSS;
        /// Processes and threads of the user.
        const NPROC = raw::RLIMIT_NPROC;
        /// One more than the largest descriptor.
        const NOFILE = raw::RLIMIT_NOFILE;
        /// Locked memory in bytes.
        const MEMLOCK = raw::RLIMIT_MEMLOCK;
        /// Address space in bytes.
        const AS = raw::RLIMIT_AS;
        /// File locks; without effect.
        const LOCKS = raw::RLIMIT_LOCKS;
        /// Queued signals of the user.
        const SIGPENDING = raw::RLIMIT_SIGPENDING;
        /// Bytes in POSIX message queues of the user.
        const MSGQUEUE = raw::RLIMIT_MSGQUEUE;
        /// Ceiling of the nice value: 20 minus this.
        const NICE = raw::RLIMIT_NICE;
        /// Ceiling of the real-time priority.
        const RTPRIO = raw::RLIMIT_RTPRIO;
        /// Microseconds that a real-time thread may run without a blocking call.
        const RTTIME = raw::RLIMIT_RTTIME;
    }
}

values! {
    /// Special values of a limit. Source: getrlimit(2), linux/resource.h.
    pub struct RLIM: u64 {
        /// No limit.
        const INFINITY = raw::RLIM64_INFINITY as u64;
    }
}

values! {
    /// Whose usage is meant. Source: getrusage(2), linux/resource.h.
    pub struct RUSAGE: i32 {
        /// This process.
        const SELF = raw::RUSAGE_SELF as i32;
        /// Its children that ended and were waited for, with theirs.
        const CHILDREN = raw::RUSAGE_CHILDREN;
        /// This thread.
        const THREAD = raw::RUSAGE_THREAD as i32;
    }
}

values! {
    /// Whose nice value is meant. Source: getpriority(2), linux/resource.h.
    pub struct PRIO: u32 {
        /// A process or thread id; 0 is the calling thread.
        const PROCESS = raw::PRIO_PROCESS;
        /// A process group; 0 is the caller's own.
        const PGRP = raw::PRIO_PGRP;
        /// All processes of a user; 0 is the caller's real user.
        const USER = raw::PRIO_USER;
    }
}

/// A limit. Source: getrlimit(2), linux/resource.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct rlimit", prefix = "rlim_")]
#[repr(C)]
pub struct Rlimit {
    /// The limit that is enforced; `INFINITY` is none.
    #[group(RLIM)]
    pub cur: u64,
    /// How far an ordinary process may raise it.
    #[group(RLIM)]
    pub max: u64,
}

/// What has been used. Source: getrusage(2), linux/resource.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct rusage", prefix = "ru_")]
#[repr(C)]
pub struct Rusage {
    /// Processor time in user mode.
    pub utime: Timeval,
    /// Processor time in the kernel.
    pub stime: Timeval,
    /// The most memory that was resident, in KiB.
    pub maxrss: isize,
    /// Unused: 0.
    pub ixrss: isize,
    /// Unused: 0.
    pub idrss: isize,
    /// Unused: 0.
    pub isrss: isize,
    /// Page faults without I/O.
    pub minflt: isize,
    /// Page faults with I/O.
    pub majflt: isize,
    /// Unused: 0.
    pub nswap: isize,
    /// Reads from storage.
    pub inblock: isize,
    /// Writes to storage.
    pub oublock: isize,
    /// Unused: 0.
    pub msgsnd: isize,
    /// Unused: 0.
    pub msgrcv: isize,
    /// Unused: 0.
    pub nsignals: isize,
    /// Times that it gave the processor up to wait.
    pub nvcsw: isize,
    /// Times that the processor was taken from it.
    pub nivcsw: isize,
}

/// Processor times in ticks, of which `sysconf(_SC_CLK_TCK)` make a second (100). Source: times(2), linux/times.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct tms", prefix = "tms_")]
#[repr(C)]
pub struct Tms {
    /// In user mode.
    pub utime: isize,
    /// In the kernel.
    pub stime: isize,
    /// In user mode, of children that were waited for.
    pub cutime: isize,
    /// In the kernel, of children that were waited for.
    pub cstime: isize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;

    #[test]
    fn layouts_are_the_kernels() {
        same_layout!(
            Rlimit,
            raw::rlimit64 {
                cur: rlim_cur,
                max: rlim_max
            }
        );
        same_layout!(
            Rusage,
            raw::rusage {
                utime: ru_utime,
                stime: ru_stime,
                maxrss: ru_maxrss,
                ixrss: ru_ixrss,
                idrss: ru_idrss,
                isrss: ru_isrss,
                minflt: ru_minflt,
                majflt: ru_majflt,
                nswap: ru_nswap,
                inblock: ru_inblock,
                oublock: ru_oublock,
                msgsnd: ru_msgsnd,
                msgrcv: ru_msgrcv,
                nsignals: ru_nsignals,
                nvcsw: ru_nvcsw,
                nivcsw: ru_nivcsw
            }
        );
        same_layout!(
            Tms,
            libc::tms {
                utime: tms_utime,
                stime: tms_stime,
                cutime: tms_cutime,
                cstime: tms_cstime
            }
        );
    }
}
