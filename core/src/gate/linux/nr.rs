//! System call numbers of this processor, as the kernel's headers name them.
//!
//! Processors of 32 bits have a second, wider call where the first one was made with 16-bit ids, 32-bit offsets or 32-bit times. The calls of
//! this library always mean the wide one, whose number stands here under the short name, so that no topic needs to know. Where there is
//! only the narrow one (`wait4`, `getrusage`, `setitimer`, `utimes`), the kernel's narrow structures are taken.

pub(crate) use linux_raw_sys::general::*;

#[cfg(target_pointer_width = "32")]
pub(crate) use linux_raw_sys::general::{
    __NR_clock_adjtime64 as __NR_clock_adjtime, __NR_clock_getres_time64 as __NR_clock_getres,
    __NR_clock_gettime64 as __NR_clock_gettime, __NR_clock_nanosleep_time64 as __NR_clock_nanosleep,
    __NR_clock_settime64 as __NR_clock_settime, __NR_fchown32 as __NR_fchown, __NR_fcntl64 as __NR_fcntl,
    __NR_fstat64 as __NR_fstat, __NR_fstatat64 as __NR_newfstatat, __NR_ftruncate64 as __NR_ftruncate,
    __NR_getegid32 as __NR_getegid, __NR_geteuid32 as __NR_geteuid, __NR_getgid32 as __NR_getgid,
    __NR_getgroups32 as __NR_getgroups, __NR_getresgid32 as __NR_getresgid, __NR_getresuid32 as __NR_getresuid,
    __NR_getuid32 as __NR_getuid, __NR_ppoll_time64 as __NR_ppoll, __NR_pselect6_time64 as __NR_pselect6,
    __NR_recvmmsg_time64 as __NR_recvmmsg, __NR_rt_sigtimedwait_time64 as __NR_rt_sigtimedwait,
    __NR_sched_rr_get_interval_time64 as __NR_sched_rr_get_interval, __NR_sendfile64 as __NR_sendfile,
    __NR_setfsgid32 as __NR_setfsgid, __NR_setfsuid32 as __NR_setfsuid, __NR_setgid32 as __NR_setgid,
    __NR_setgroups32 as __NR_setgroups, __NR_setregid32 as __NR_setregid, __NR_setresgid32 as __NR_setresgid,
    __NR_setresuid32 as __NR_setresuid, __NR_setreuid32 as __NR_setreuid, __NR_setuid32 as __NR_setuid,
    __NR_timer_gettime64 as __NR_timer_gettime, __NR_timer_settime64 as __NR_timer_settime,
    __NR_timerfd_gettime64 as __NR_timerfd_gettime, __NR_timerfd_settime64 as __NR_timerfd_settime,
    __NR_truncate64 as __NR_truncate, __NR_utimensat_time64 as __NR_utimensat,
};

/// The first `select` of these processors took its arguments from memory.
#[cfg(any(target_arch = "arm", target_arch = "x86", target_arch = "powerpc64"))]
pub(crate) use linux_raw_sys::general::__NR__newselect as __NR_select;
