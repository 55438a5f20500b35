//! Where a signal came from, and how a timer tells.

#[cfg(not(target_os = "macos"))]
use super::{SIG, SIGEV};
use crate::abi::layout::is_layout;
use crate::arg::{Pid, Uid};
use callgate_macros::Layout;

/// Where a signal came from, and what `waitid` fills. Source: siginfo(3), sys/signal.h.
#[cfg(not(target_os = "netbsd"))]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "siginfo_t", prefix = "si_")]
#[repr(C)]
pub struct Siginfo {
    /// The signal.
    #[group(SIG)]
    pub signo: i32,
    /// An error number, or 0.
    pub errno: i32,
    /// Why it was sent.
    pub code: i32,
    /// The sender, or the child.
    pub pid: Pid,
    /// The sender's or child's real user.
    pub uid: Uid,
    /// Exit status or signal of the child, as the code says.
    pub status: i32,
    /// The address that was accessed, or of the instruction.
    pub addr: usize,
    /// The value that was sent along.
    pub value: usize,
    /// What is ready, for `SIGIO`; on FreeBSD also a timer's id and how often it ran out since, in the two halves.
    #[cfg(target_os = "macos")]
    pub band: i64,
    /// What is ready, for `SIGIO`; also a timer's id and how often it ran out since, in the two halves.
    #[cfg(target_os = "freebsd")]
    #[kernel = "_reason._poll._band"]
    pub band: i64,
    #[cfg(target_os = "macos")]
    __pad: [u64; 7],
    #[cfg(target_os = "freebsd")]
    __pad: [u64; 4],
}

/// Where a signal came from, and what `waitid` fills. Source: siginfo(2), sys/siginfo.h.
#[cfg(target_os = "netbsd")]
#[derive(Clone, Copy, Layout)]
#[layout(name = "siginfo_t", prefix = "_info._")]
#[repr(C)]
pub struct Siginfo {
    /// The signal.
    #[group(SIG)]
    pub signo: i32,
    /// Why it was sent.
    pub code: i32,
    /// An error number, or 0.
    pub errno: i32,
    __pad: i32,
    /// The rest, by the signal.
    pub reason: SiginfoReason,
    __rest: [u64; 4],
}

/// The part of a signal's origin that depends on the signal. Source: siginfo(2), sys/siginfo.h.
#[cfg(target_os = "netbsd")]
#[derive(Clone, Copy, Layout)]
#[layout(name = "union siginfo_reason", prefix = "_")]
#[repr(C)]
pub union SiginfoReason {
    /// A signal that was sent.
    pub rt: SiginfoRt,
    /// A child.
    pub child: SiginfoChild,
    /// A fault.
    pub fault: SiginfoFault,
    /// A descriptor.
    pub poll: SiginfoPoll,
    __room: [u64; 10],
}

/// A signal from `kill`, `sigqueue` or a timer. Source: siginfo(2), sys/siginfo.h.
#[cfg(target_os = "netbsd")]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct siginfo_rt", prefix = "_")]
#[repr(C)]
pub struct SiginfoRt {
    /// The sender.
    pub pid: Pid,
    /// The sender's real user.
    pub uid: Uid,
    /// The value that was sent along.
    pub value: usize,
}

/// A `SIGCHLD`, and what `waitid` fills. Source: siginfo(2), sys/siginfo.h.
#[cfg(target_os = "netbsd")]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct siginfo_child", prefix = "_")]
#[repr(C)]
pub struct SiginfoChild {
    /// The child.
    pub pid: Pid,
    /// The child's real user.
    pub uid: Uid,
    /// Exit status or signal, as the code says.
    pub status: i32,
    /// Processor time in user mode, in ticks.
    pub utime: u32,
    /// Processor time in the kernel, in ticks.
    pub stime: u32,
}

/// A fault of memory or arithmetic. Source: siginfo(2), sys/siginfo.h.
#[cfg(target_os = "netbsd")]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct siginfo_fault", prefix = "_")]
#[repr(C)]
pub struct SiginfoFault {
    /// The address that was accessed, or of the instruction.
    pub addr: usize,
    /// The processor's trap.
    pub trap: i32,
    /// More of it.
    pub trap2: i32,
    /// More of it.
    pub trap3: i32,
}

/// A `SIGIO`. Source: siginfo(2), sys/siginfo.h.
#[cfg(target_os = "netbsd")]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct siginfo_poll", prefix = "_")]
#[repr(C)]
pub struct SiginfoPoll {
    /// What is ready, as `poll` says it.
    pub band: i64,
    /// The descriptor.
    pub fd: i32,
}

/// How a timer or another event is told. Source: sigevent(3), sys/signal.h.
#[cfg(not(target_os = "macos"))]
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct sigevent", prefix = "sigev_")]
#[repr(C)]
pub struct Sigevent {
    /// By what means.
    #[group(SIGEV)]
    pub notify: i32,
    /// The signal; for `KEVENT` the queue.
    #[group(SIG)]
    pub signo: i32,
    /// The value sent along.
    pub value: usize,
    /// The thread, for `THREAD_ID`; the flags of the event, for `KEVENT`.
    #[cfg(target_os = "freebsd")]
    #[kernel = "_sigev_un._threadid"]
    pub notify_thread_id: i32,
    #[cfg(target_os = "freebsd")]
    __pad: i32,
    #[cfg(target_os = "freebsd")]
    __spare: [u64; 7],
    /// A function of the C library's, for `THREAD`.
    #[cfg(target_os = "netbsd")]
    pub notify_function: usize,
    /// Attributes of its thread.
    #[cfg(target_os = "netbsd")]
    pub notify_attributes: usize,
}

#[cfg(not(target_os = "macos"))]
impl Sigevent {
    /// Told in this way by this signal, with a value.
    pub fn new(notify: SIGEV, signal: SIG, value: usize) -> Self {
        Self {
            notify: notify.0,
            signo: signal.0,
            value,
            ..Self::default()
        }
    }
}

#[cfg(target_os = "macos")]
is_layout! { Siginfo = libc::siginfo_t { signo: si_signo, errno: si_errno, code: si_code, pid: si_pid, uid: si_uid, status: si_status, addr: si_addr } }
#[cfg(target_os = "freebsd")]
is_layout! {
    Siginfo = libc::siginfo_t { signo: si_signo, errno: si_errno, code: si_code, pid: si_pid, uid: si_uid, status: si_status, addr: si_addr }
    Sigevent = libc::sigevent { notify: sigev_notify, signo: sigev_signo, value: sigev_value }
}
#[cfg(target_os = "netbsd")]
is_layout! {
    Siginfo = libc::siginfo_t { signo: si_signo, code: si_code, errno: si_errno }
    Sigevent = libc::sigevent { notify: sigev_notify, signo: sigev_signo, value: sigev_value }
}
