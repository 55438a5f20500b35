//! System call numbers of this processor, as the kernel's headers name them.
//!
//! Processors of 32 bits have a second, wider call where the first one was made with 16-bit ids or 32-bit times. The calls of
//! this library always mean the wide one, whose number stands here under the short name, so that no topic needs to know.

pub(crate) use linux_raw_sys::general::*;

#[cfg(target_pointer_width = "32")]
pub(crate) use linux_raw_sys::general::{
    __NR_clock_adjtime64 as __NR_clock_adjtime, __NR_clock_getres_time64 as __NR_clock_getres,
    __NR_clock_gettime64 as __NR_clock_gettime, __NR_clock_nanosleep_time64 as __NR_clock_nanosleep,
    __NR_clock_settime64 as __NR_clock_settime, __NR_getegid32 as __NR_getegid, __NR_geteuid32 as __NR_geteuid,
    __NR_getgid32 as __NR_getgid, __NR_getgroups32 as __NR_getgroups, __NR_getresgid32 as __NR_getresgid,
    __NR_getresuid32 as __NR_getresuid, __NR_getuid32 as __NR_getuid,
    __NR_rt_sigtimedwait_time64 as __NR_rt_sigtimedwait,
    __NR_sched_rr_get_interval_time64 as __NR_sched_rr_get_interval, __NR_setfsgid32 as __NR_setfsgid,
    __NR_setfsuid32 as __NR_setfsuid, __NR_setgid32 as __NR_setgid, __NR_setgroups32 as __NR_setgroups,
    __NR_setregid32 as __NR_setregid, __NR_setresgid32 as __NR_setresgid, __NR_setresuid32 as __NR_setresuid,
    __NR_setreuid32 as __NR_setreuid, __NR_setuid32 as __NR_setuid, __NR_timer_gettime64 as __NR_timer_gettime,
    __NR_timer_settime64 as __NR_timer_settime, __NR_timerfd_gettime64 as __NR_timerfd_gettime,
    __NR_timerfd_settime64 as __NR_timerfd_settime,
};
