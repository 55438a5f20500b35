//! taskstats: what tasks used, asked for, and told when they end.

use crate::netlink::schema::NOTHING;

structure! {
    /// A moment. Source: linux/time_types.h.
    TIMESPEC "struct __kernel_timespec" "tv_" { sec i64  nsec i64 }
}

structure! {
    /// What a task, or all tasks of a process, used. The kernel's version says how far it goes; delays are nanoseconds.
    STATS "struct taskstats" "" {
        version u16
        pad1 pad(2)
        ac_exitcode u32
        ac_flag u8
        ac_nice u8
        pad2 pad(6)
        cpu_count u64
        cpu_delay_total u64
        blkio_count u64
        blkio_delay_total u64
        swapin_count u64
        swapin_delay_total u64
        cpu_run_real_total u64
        cpu_run_virtual_total u64
        ac_comm text(32)
        ac_sched u8
        ac_pad pad(3)
        pad3 pad(4)
        ac_uid u32
        ac_gid u32
        ac_pid u32
        ac_ppid u32
        ac_btime u32
        pad4 pad(4)
        ac_etime u64
        ac_utime u64
        ac_stime u64
        ac_minflt u64
        ac_majflt u64
        coremem u64
        virtmem u64
        hiwater_rss u64
        hiwater_vm u64
        read_char u64
        write_char u64
        read_syscalls u64
        write_syscalls u64
        read_bytes u64
        write_bytes u64
        cancelled_write_bytes u64
        nvcsw u64
        nivcsw u64
        ac_utimescaled u64
        ac_stimescaled u64
        cpu_scaled_run_real_total u64
        freepages_count u64
        freepages_delay_total u64
        thrashing_count u64
        thrashing_delay_total u64
        ac_btime64 u64
        compact_count u64
        compact_delay_total u64
        ac_tgid u32
        pad5 pad(4)
        ac_tgetime u64
        ac_exe_dev u64
        ac_exe_inode u64
        wpcopy_count u64
        wpcopy_delay_total u64
        irq_count u64
        irq_delay_total u64
        cpu_delay_max u64
        cpu_delay_min u64
        blkio_delay_max u64
        blkio_delay_min u64
        swapin_delay_max u64
        swapin_delay_min u64
        freepages_delay_max u64
        freepages_delay_min u64
        thrashing_delay_max u64
        thrashing_delay_min u64
        compact_delay_max u64
        compact_delay_min u64
        wpcopy_delay_max u64
        wpcopy_delay_min u64
        irq_delay_max u64
        irq_delay_min u64
        cpu_delay_max_ts struct(TIMESPEC)
        blkio_delay_max_ts struct(TIMESPEC)
        swapin_delay_max_ts struct(TIMESPEC)
        freepages_delay_max_ts struct(TIMESPEC)
        thrashing_delay_max_ts struct(TIMESPEC)
        compact_delay_max_ts struct(TIMESPEC)
        wpcopy_delay_max_ts struct(TIMESPEC)
        irq_delay_max_ts struct(TIMESPEC)
    }
}

set! {
    /// Of whom it is asked (a task, a process, processors that are listened to), and what is answered.
    CMD "TASKSTATS_CMD_ATTR_" {
        1 pid u32
        2 tgid u32
        3 register_cpumask text
        4 deregister_cpumask text
    }
}

set! {
    /// An answer.
    ANSWER "TASKSTATS_TYPE_" {
        4 aggr_pid nest(AGGREGATE)
        5 aggr_tgid nest(AGGREGATE)
        6 null pad
    }
}

set! {
    /// Whose, and what.
    AGGREGATE "TASKSTATS_TYPE_" {
        1 pid u32
        2 tgid u32
        3 stats struct(STATS)
        6 null pad
    }
}

family! {
    /// What tasks used. Source: linux/taskstats.h.
    "taskstats" generic("TASKSTATS", 1) "TASKSTATS_CMD_"
    in "linux/taskstats.h" {
        operations {
            1 get(NOTHING, CMD) do
        }
        messages {
            2 new(NOTHING, ANSWER)
        }
        groups "" {}
    }
}
