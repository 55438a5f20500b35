//! Time values, waiting, limits, terminals, names: what lies in memory alike on all three.

use super::super::Timeval;
use crate::abi::layout::is_layout;
use callgate_macros::Layout;

/// Seconds and nanoseconds. Source: clock_gettime(2), sys/timespec.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Layout)]
#[layout(name = "struct timespec", prefix = "tv_")]
#[repr(C)]
pub struct Timespec {
    /// Seconds.
    pub sec: i64,
    /// Nanoseconds, 0 to 999999999.
    pub nsec: i64,
}

/// When an interval timer runs out, and how often. Source: getitimer(2), sys/time.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct itimerval", prefix = "it_")]
#[repr(C)]
pub struct Itimerval {
    /// Time between repetitions; zero: it runs out once.
    pub interval: Timeval,
    /// Time to the first; zero: it is off.
    pub value: Timeval,
}

/// One descriptor of a `poll`. Source: poll(2), sys/poll.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct pollfd")]
#[repr(C)]
pub struct Pollfd {
    /// The descriptor; a negative number is skipped.
    pub fd: i32,
    /// What is waited for.
    #[group(POLL)]
    pub events: i16,
    /// What happened.
    #[group(POLL)]
    pub revents: i16,
}

/// A limit. Source: getrlimit(2), sys/resource.h.
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

/// What has been used. Source: getrusage(2), sys/resource.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct rusage", prefix = "ru_")]
#[repr(C)]
pub struct Rusage {
    /// Processor time in user mode.
    pub utime: Timeval,
    /// Processor time in the kernel.
    pub stime: Timeval,
    /// The most memory that was resident: in KiB, on macOS in bytes.
    pub maxrss: i64,
    /// Memory for shared text, times time.
    pub ixrss: i64,
    /// Memory for data, times time.
    pub idrss: i64,
    /// Memory for the stack, times time.
    pub isrss: i64,
    /// Page faults without I/O.
    pub minflt: i64,
    /// Page faults with I/O.
    pub majflt: i64,
    /// Times that it was swapped out.
    pub nswap: i64,
    /// Reads from storage.
    pub inblock: i64,
    /// Writes to storage.
    pub oublock: i64,
    /// Messages sent.
    pub msgsnd: i64,
    /// Messages received.
    pub msgrcv: i64,
    /// Signals received.
    pub nsignals: i64,
    /// Times that it gave the processor up to wait.
    pub nvcsw: i64,
    /// Times that the processor was taken from it.
    pub nivcsw: i64,
}

/// Size of a terminal's window. Source: tty(4), sys/ttycom.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct winsize", prefix = "ws_")]
#[repr(C)]
pub struct Winsize {
    /// Rows of characters.
    pub row: u16,
    /// Columns of characters.
    pub col: u16,
    /// Width in pixels, or 0.
    pub xpixel: u16,
    /// Height in pixels, or 0.
    pub ypixel: u16,
}

/// The names of the system: text that ends with a NUL. Source: uname(3), sys/utsname.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct utsname")]
#[repr(C)]
pub struct Utsname {
    /// The kernel: `FreeBSD`, `NetBSD`, `Darwin`.
    pub sysname: [u8; 256],
    /// The host's name.
    pub nodename: [u8; 256],
    /// The kernel's release.
    pub release: [u8; 256],
    /// The kernel's build.
    pub version: [u8; 256],
    /// The processor.
    pub machine: [u8; 256],
}

/// The alternate signal stack. Source: sigaltstack(2), sys/signal.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "stack_t", prefix = "ss_")]
#[repr(C)]
pub struct Stack {
    /// Its lowest address.
    pub sp: usize,
    /// Its size in bytes.
    pub size: usize,
    /// Its state.
    #[group(SS)]
    pub flags: u32,
}

// `libc` has no fields for this one.
/// The kernel's time zone, which hardly anybody uses. Source: gettimeofday(2), sys/time.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct timezone", prefix = "tz_")]
#[repr(C)]
pub struct Timezone {
    /// Minutes west of Greenwich.
    pub minuteswest: i32,
    /// Kind of daylight saving.
    pub dsttime: i32,
}

/// The two times that `utimensat` sets: an array of two `struct timespec`. Source: utimensat(2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct timespec2")]
#[repr(C)]
pub struct Timespec2 {
    /// Last access; `UTIME` values may stand in `nsec`.
    pub atime: Timespec,
    /// Last change of content; `UTIME` values may stand in `nsec`.
    pub mtime: Timespec,
}

/// The two times that `utimes` sets: an array of two `struct timeval`. Source: utimes(2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct timeval2")]
#[repr(C)]
pub struct Timeval2 {
    /// Last access.
    pub atime: Timeval,
    /// Last change of content.
    pub mtime: Timeval,
}

/// When a timer runs out, and how often. Source: timer_settime(2), sys/timespec.h.
#[cfg(not(target_os = "macos"))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct itimerspec", prefix = "it_")]
#[repr(C)]
pub struct Itimerspec {
    /// Time between repetitions; zero: it runs out once.
    pub interval: Timespec,
    /// Time to the first; zero: it is off.
    pub value: Timespec,
}

/// The parameters of a policy. Source: sched_setscheduler(2), sched.h.
#[cfg(not(target_os = "macos"))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "struct sched_param", prefix = "sched_")]
#[repr(C)]
pub struct SchedParam {
    /// The priority.
    pub priority: i32,
}

/// What a child and what its own children have used. Source: wait6(2), sys/resource.h.
#[cfg(target_os = "freebsd")]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct __wrusage", prefix = "wru_")]
#[repr(C)]
pub struct Wrusage {
    /// The child.
    #[kernel = "wru_self"]
    pub own: Rusage,
    /// Its children.
    pub children: Rusage,
}

/// What a child and what its own children have used. Source: wait6(2), sys/resource.h.
#[cfg(target_os = "netbsd")]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct wrusage", prefix = "wru_")]
#[repr(C)]
pub struct Wrusage {
    /// The child.
    #[kernel = "wru_self"]
    pub own: Rusage,
    /// Its children.
    pub children: Rusage,
}

/// A set of descriptors. Source: select(2), sys/select.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Layout)]
#[layout(name = "fd_set", prefix = "fds_")]
#[repr(C)]
pub struct FdSet {
    /// The bits, of 1024 descriptors.
    #[cfg(target_os = "freebsd")]
    #[kernel = "__fds_bits"]
    pub bits: [usize; 16],
    /// The bits, of 256 descriptors.
    #[cfg(target_os = "netbsd")]
    pub bits: [u32; 8],
    /// The bits, of 1024 descriptors.
    #[cfg(target_os = "macos")]
    pub bits: [u32; 32],
}

is_layout! {
    Timespec = libc::timespec { sec: tv_sec, nsec: tv_nsec }
    Itimerval = libc::itimerval { interval: it_interval, value: it_value }
    Pollfd = libc::pollfd { fd: fd, events: events, revents: revents }
    Rlimit = libc::rlimit { cur: rlim_cur, max: rlim_max }
    Rusage = libc::rusage { utime: ru_utime, stime: ru_stime, maxrss: ru_maxrss, ixrss: ru_ixrss, idrss: ru_idrss, isrss: ru_isrss, minflt: ru_minflt, majflt: ru_majflt, nswap: ru_nswap, inblock: ru_inblock, oublock: ru_oublock, msgsnd: ru_msgsnd, msgrcv: ru_msgrcv, nsignals: ru_nsignals, nvcsw: ru_nvcsw, nivcsw: ru_nivcsw }
    Winsize = libc::winsize { row: ws_row, col: ws_col, xpixel: ws_xpixel, ypixel: ws_ypixel }
    Utsname = libc::utsname { sysname: sysname, nodename: nodename, release: release, version: version, machine: machine }
    FdSet = libc::fd_set {  }
    Stack = libc::stack_t { sp: ss_sp, size: ss_size, flags: ss_flags }
}

#[cfg(not(target_os = "macos"))]
is_layout! {
    Itimerspec = libc::itimerspec { interval: it_interval, value: it_value }
    SchedParam = libc::sched_param { priority: sched_priority }
}
