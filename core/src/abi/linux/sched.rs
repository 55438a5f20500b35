//! Scheduling: policies and attributes.

use callgate_macros::Layout;
use linux_raw_sys::general as raw;

values! {
    /// A scheduling policy. Source: sched(7), linux/sched.h.
    pub struct SCHED: u32 {
        /// The usual time sharing.
        const NORMAL = raw::SCHED_NORMAL;
        /// The same number as `NORMAL`, in POSIX's words.
        const OTHER = libc::SCHED_OTHER as u32;
        /// Real time: runs until it blocks or yields.
        const FIFO = raw::SCHED_FIFO;
        /// Real time: takes turns with others of its priority.
        const RR = raw::SCHED_RR;
        /// Time sharing for work that nobody waits for.
        const BATCH = raw::SCHED_BATCH;
        /// Runs when nothing else does.
        const IDLE = raw::SCHED_IDLE;
        /// Real time: so much processor time in each period.
        const DEADLINE = raw::SCHED_DEADLINE;
        /// Scheduled by a BPF program.
        const EXT = raw::SCHED_EXT;
        /// A bit that `sched_setscheduler` takes beside the policy: children start with the default policy.
        const RESET_ON_FORK = raw::SCHED_RESET_ON_FORK;
    }
}

flags! {
    /// Flags of `struct sched_attr`. Source: sched_setattr(2), linux/sched.h.
    pub struct SCHED_FLAG: u64 {
        /// Children start with the default policy.
        const RESET_ON_FORK = raw::SCHED_FLAG_RESET_ON_FORK as u64;
        /// Use the processor time that other deadline threads leave.
        const RECLAIM = raw::SCHED_FLAG_RECLAIM as u64;
        /// Send `SIGXCPU` when the runtime is used up.
        const DL_OVERRUN = raw::SCHED_FLAG_DL_OVERRUN as u64;
        /// Leave the policy as it is.
        const KEEP_POLICY = raw::SCHED_FLAG_KEEP_POLICY as u64;
        /// Leave the parameters as they are.
        const KEEP_PARAMS = raw::SCHED_FLAG_KEEP_PARAMS as u64;
        /// `util_min` counts.
        const UTIL_CLAMP_MIN = raw::SCHED_FLAG_UTIL_CLAMP_MIN as u64;
        /// `util_max` counts.
        const UTIL_CLAMP_MAX = raw::SCHED_FLAG_UTIL_CLAMP_MAX as u64;
        /// `KEEP_POLICY` and `KEEP_PARAMS`.
        const KEEP_ALL = raw::SCHED_FLAG_KEEP_ALL as u64;
        /// `UTIL_CLAMP_MIN` and `UTIL_CLAMP_MAX`.
        const UTIL_CLAMP = raw::SCHED_FLAG_UTIL_CLAMP as u64;
    }
}

/// The parameters of a policy. Source: sched_setparam(2), linux/sched.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct sched_param", prefix = "sched_")]
#[repr(C)]
pub struct SchedParam {
    /// The real-time priority; 0 with a policy that is not of real time.
    pub priority: i32,
}

/// Policy and parameters. Source: sched_setattr(2), linux/sched/types.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct sched_attr", prefix = "sched_")]
#[repr(C)]
pub struct SchedAttr {
    /// The size of this struct; the calls fill it in.
    #[kernel = "size"]
    pub size: u32,
    /// The policy.
    #[group(SCHED)]
    pub policy: u32,
    /// Flags.
    #[group(SCHED_FLAG)]
    pub flags: u64,
    /// The nice value, for time sharing.
    pub nice: i32,
    /// The real-time priority.
    pub priority: u32,
    /// Deadline: processor time in each period, in nanoseconds.
    pub runtime: u64,
    /// Deadline: until when in the period, in nanoseconds.
    pub deadline: u64,
    /// Deadline: the period, in nanoseconds.
    pub period: u64,
    /// Least utilization, of 1024.
    pub util_min: u32,
    /// Most utilization, of 1024.
    pub util_max: u32,
}

/// A set of processors: processor `n` is bit `n`. Source: sched_setaffinity(2), sched.h.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Layout)]
#[layout(name = "cpu_set_t", prefix = "__")]
#[repr(C)]
pub struct CpuSet {
    /// The bits, in words as wide as an address.
    #[cfg(target_pointer_width = "64")]
    pub bits: [usize; 16],
    /// The bits, in words as wide as an address.
    #[cfg(target_pointer_width = "32")]
    pub bits: [usize; 32],
}

impl CpuSet {
    /// How many processors fit.
    pub const SIZE: usize = 1024;

    /// The empty set.
    pub const EMPTY: Self = Self { bits: [0; _] };

    /// Adds a processor; one that does not fit is left out.
    pub fn add(&mut self, cpu: usize) {
        if let Some(word) = self.bits.get_mut(cpu / usize::BITS as usize) {
            *word |= 1 << (cpu % usize::BITS as usize);
        }
    }

    /// Whether a processor is in the set.
    pub fn has(&self, cpu: usize) -> bool {
        self.bits
            .get(cpu / usize::BITS as usize)
            .is_some_and(|word| word >> (cpu % usize::BITS as usize) & 1 == 1)
    }

    /// How many processors are in the set.
    pub fn count(&self) -> u32 {
        self.bits.iter().map(|word| word.count_ones()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::mem::offset_of;

    #[test]
    fn layouts_are_the_c_librarys() {
        assert_eq!(size_of::<CpuSet>(), size_of::<libc::cpu_set_t>());
        assert_eq!(align_of::<CpuSet>(), align_of::<libc::cpu_set_t>());
        assert_eq!(size_of::<SchedParam>(), size_of::<i32>());
        assert_eq!(offset_of!(SchedAttr, size), offset_of!(libc::sched_attr, size));
        assert_eq!(
            offset_of!(SchedAttr, policy),
            offset_of!(libc::sched_attr, sched_policy)
        );
        assert_eq!(offset_of!(SchedAttr, flags), offset_of!(libc::sched_attr, sched_flags));
        assert_eq!(offset_of!(SchedAttr, nice), offset_of!(libc::sched_attr, sched_nice));
        assert_eq!(
            offset_of!(SchedAttr, priority),
            offset_of!(libc::sched_attr, sched_priority)
        );
        assert_eq!(
            offset_of!(SchedAttr, runtime),
            offset_of!(libc::sched_attr, sched_runtime)
        );
        assert_eq!(
            offset_of!(SchedAttr, deadline),
            offset_of!(libc::sched_attr, sched_deadline)
        );
        assert_eq!(
            offset_of!(SchedAttr, period),
            offset_of!(libc::sched_attr, sched_period)
        );
        // The C library's is the first version, to which the kernel has added the utilization.
        assert_eq!(offset_of!(SchedAttr, util_min), size_of::<libc::sched_attr>());
        assert_eq!(
            offset_of!(SchedAttr, util_max),
            size_of::<libc::sched_attr>() + size_of::<u32>()
        );
    }

    #[test]
    fn a_set_holds_its_processors() {
        let mut set = CpuSet::EMPTY;
        for cpu in [0, 63, 1023, 1024, usize::MAX] {
            set.add(cpu);
        }
        assert_eq!(set.count(), 3);
        assert!(set.has(0) && set.has(63) && set.has(1023) && !set.has(1) && !set.has(1024));
    }
}
