//! What comes with a signal: its codes, `siginfo_t`, what a signal descriptor gives, and how an event is told.

use super::{SIG, SIGEV};
use crate::arg::{Pid, Uid};
use callgate_macros::Layout;
use linux_raw_sys::general as raw;

values! {
    /// Who sent a signal; codes above 0 that are not here belong to the kernel and depend on the signal (`CLD`, `SEGV`, ...).
    /// Source: sigaction(2), asm/siginfo.h.
    pub struct SI: i32 {
        /// `kill`.
        const USER = raw::SI_USER as i32;
        /// The kernel.
        const KERNEL = raw::SI_KERNEL as i32;
        /// `sigqueue`.
        const QUEUE = raw::SI_QUEUE;
        /// A POSIX timer.
        const TIMER = raw::SI_TIMER;
        /// A message queue.
        const MESGQ = raw::SI_MESGQ;
        /// Asynchronous I/O.
        const ASYNCIO = raw::SI_ASYNCIO;
        /// A queued `SIGIO`.
        const SIGIO = raw::SI_SIGIO;
        /// `tkill` or `tgkill`.
        const TKILL = raw::SI_TKILL;
        /// `execve` ends the other threads.
        const DETHREAD = raw::SI_DETHREAD;
        /// An asynchronous name lookup.
        const ASYNCNL = raw::SI_ASYNCNL;
    }
}

values! {
    /// Code of a `SIGCHLD`: what became of the child. Source: waitid(2), asm/siginfo.h.
    pub struct CLD: u32 {
        /// It exited; `status` is its exit status.
        const EXITED = raw::CLD_EXITED;
        /// A signal ended it; `status` is the signal.
        const KILLED = raw::CLD_KILLED;
        /// A signal ended it and core was dumped; `status` is the signal.
        const DUMPED = raw::CLD_DUMPED;
        /// A traced child has trapped.
        const TRAPPED = raw::CLD_TRAPPED;
        /// A signal stopped it.
        const STOPPED = raw::CLD_STOPPED;
        /// It goes on.
        const CONTINUED = raw::CLD_CONTINUED;
    }
}

values! {
    /// Code of a `SIGILL`. Source: sigaction(2), asm/siginfo.h.
    pub struct ILL: u32 {
        /// Illegal operation code.
        const ILLOPC = raw::ILL_ILLOPC;
        /// Illegal operand.
        const ILLOPN = raw::ILL_ILLOPN;
        /// Illegal addressing mode.
        const ILLADR = raw::ILL_ILLADR;
        /// Illegal trap.
        const ILLTRP = raw::ILL_ILLTRP;
        /// Privileged operation code.
        const PRVOPC = raw::ILL_PRVOPC;
        /// Privileged register.
        const PRVREG = raw::ILL_PRVREG;
        /// Coprocessor error.
        const COPROC = raw::ILL_COPROC;
        /// Error of the internal stack.
        const BADSTK = raw::ILL_BADSTK;
        /// An instruction address that is not implemented.
        const BADIADDR = raw::ILL_BADIADDR;
    }
}

values! {
    /// Code of a `SIGFPE`. Source: sigaction(2), asm/siginfo.h.
    pub struct FPE: u32 {
        /// Integer division by zero.
        const INTDIV = raw::FPE_INTDIV;
        /// Integer overflow.
        const INTOVF = raw::FPE_INTOVF;
        /// Floating point division by zero.
        const FLTDIV = raw::FPE_FLTDIV;
        /// Floating point overflow.
        const FLTOVF = raw::FPE_FLTOVF;
        /// Floating point underflow.
        const FLTUND = raw::FPE_FLTUND;
        /// Inexact floating point result.
        const FLTRES = raw::FPE_FLTRES;
        /// Invalid floating point operation.
        const FLTINV = raw::FPE_FLTINV;
        /// Subscript out of range.
        const FLTSUB = raw::FPE_FLTSUB;
        /// Floating point error of unknown kind.
        const FLTUNK = raw::FPE_FLTUNK;
        /// A trap on a condition.
        const CONDTRAP = raw::FPE_CONDTRAP;
    }
}

values! {
    /// Code of a `SIGSEGV`. Source: sigaction(2), asm/siginfo.h.
    pub struct SEGV: u32 {
        /// Nothing is mapped at the address.
        const MAPERR = raw::SEGV_MAPERR;
        /// The mapping does not allow this access.
        const ACCERR = raw::SEGV_ACCERR;
        /// The bounds check of the address failed.
        const BNDERR = raw::SEGV_BNDERR;
        /// The protection key does not allow this access.
        const PKUERR = raw::SEGV_PKUERR;
        /// Memory tagging is not on for the address (SPARC).
        const ACCADI = raw::SEGV_ACCADI;
        /// A tag mismatch, reported late (SPARC).
        const ADIDERR = raw::SEGV_ADIDERR;
        /// A tag mismatch, reported exactly (SPARC).
        const ADIPERR = raw::SEGV_ADIPERR;
        /// A tag mismatch, reported late (Arm).
        const MTEAERR = raw::SEGV_MTEAERR;
        /// A tag mismatch, reported exactly (Arm).
        const MTESERR = raw::SEGV_MTESERR;
        /// A control protection fault: shadow stack or branch target.
        const CPERR = raw::SEGV_CPERR;
    }
}

values! {
    /// Code of a `SIGBUS`. Source: sigaction(2), asm/siginfo.h.
    pub struct BUS: u32 {
        /// Misaligned address.
        const ADRALN = raw::BUS_ADRALN;
        /// No such physical address.
        const ADRERR = raw::BUS_ADRERR;
        /// Hardware error of the object.
        const OBJERR = raw::BUS_OBJERR;
        /// A memory error was met; act now.
        const MCEERR_AR = raw::BUS_MCEERR_AR;
        /// A memory error was found in the background; act if you like.
        const MCEERR_AO = raw::BUS_MCEERR_AO;
    }
}

values! {
    /// Code of a `SIGTRAP`. Source: sigaction(2), asm/siginfo.h.
    pub struct TRAP: u32 {
        /// Breakpoint.
        const BRKPT = raw::TRAP_BRKPT;
        /// Trace trap.
        const TRACE = raw::TRAP_TRACE;
        /// Branch taken.
        const BRANCH = raw::TRAP_BRANCH;
        /// Hardware breakpoint or watchpoint.
        const HWBKPT = raw::TRAP_HWBKPT;
        /// Trap of unknown kind.
        const UNK = raw::TRAP_UNK;
        /// A performance event asked for it.
        const PERF = raw::TRAP_PERF;
    }
}

flags! {
    /// Flags of a `SIGTRAP` with the code `PERF`. Source: perf_event_open(2), asm/siginfo.h.
    pub struct TRAP_PERF_FLAG: u32 {
        /// The signal came later than the event.
        const ASYNC = raw::TRAP_PERF_FLAG_ASYNC;
    }
}

values! {
    /// Code of a `SIGIO`. Source: sigaction(2), asm/siginfo.h.
    pub struct POLL_CODE: u32 {
        /// Data to read.
        const IN = raw::POLL_IN;
        /// Room to write.
        const OUT = raw::POLL_OUT;
        /// A message to read.
        const MSG = raw::POLL_MSG;
        /// An error.
        const ERR = raw::POLL_ERR;
        /// Urgent data to read.
        const PRI = raw::POLL_PRI;
        /// The other end is gone.
        const HUP = raw::POLL_HUP;
    }
}

/// A value that is sent with a signal. Source: sigqueue(3), asm/siginfo.h.
#[derive(Clone, Copy, Layout)]
#[layout(name = "union sigval", prefix = "sival_")]
#[repr(C)]
pub union Sigval {
    /// As a number.
    pub int: i32,
    /// As an address.
    pub ptr: usize,
}

/// A signal from `kill` or its kin. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct siginfo_kill", prefix = "_")]
#[repr(C)]
pub struct SiginfoKill {
    /// The sender.
    pub pid: Pid,
    /// The sender's real user.
    pub uid: Uid,
}

/// A signal from a POSIX timer. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Layout)]
#[layout(name = "struct siginfo_timer", prefix = "_")]
#[repr(C)]
pub struct SiginfoTimer {
    /// The timer.
    pub tid: i32,
    /// How often it ran out since.
    pub overrun: i32,
    /// The value given when the timer was made.
    pub sigval: Sigval,
    __sys_private: i32,
}

/// A signal that was queued with a value. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Layout)]
#[layout(name = "struct siginfo_rt", prefix = "_")]
#[repr(C)]
pub struct SiginfoRt {
    /// The sender.
    pub pid: Pid,
    /// The sender's real user.
    pub uid: Uid,
    /// The value.
    pub sigval: Sigval,
}

/// A `SIGCHLD`, and what `waitid` fills. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct siginfo_sigchld", prefix = "_")]
#[repr(C)]
pub struct SiginfoSigchld {
    /// The child.
    pub pid: Pid,
    /// The child's real user.
    pub uid: Uid,
    /// Exit status or signal, as the code says.
    pub status: i32,
    /// Processor time in user mode, in ticks; `waitid` leaves it 0.
    pub utime: isize,
    /// Processor time in the kernel, in ticks; `waitid` leaves it 0.
    pub stime: isize,
}

/// A `SIGSEGV`, `SIGBUS`, `SIGILL`, `SIGFPE` or `SIGTRAP`. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct siginfo_sigfault", prefix = "_")]
#[repr(C)]
pub struct SiginfoSigfault {
    /// The address that was accessed, or of the instruction.
    pub addr: usize,
    /// Lowest bit of the address that counts, for a memory error.
    pub addr_lsb: i16,
    /// `SEGV_BNDERR`: the lower bound.
    pub lower: usize,
    /// `SEGV_BNDERR`: the upper bound; `SEGV_PKUERR` has its key in the first half of `lower`.
    pub upper: usize,
}

/// A `SIGIO`. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct siginfo_sigpoll", prefix = "_")]
#[repr(C)]
pub struct SiginfoSigpoll {
    /// What is ready, as `poll` says it.
    pub band: isize,
    /// The descriptor.
    pub fd: i32,
}

/// A `SIGSYS`. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct siginfo_sigsys", prefix = "_")]
#[repr(C)]
pub struct SiginfoSigsys {
    /// The address of the calling instruction.
    pub call_addr: usize,
    /// The number of the system call.
    pub syscall: i32,
    /// The processor, as `AUDIT_ARCH` numbers it.
    pub arch: u32,
}

/// What depends on the signal. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Layout)]
#[layout(name = "union __sifields", prefix = "_")]
#[repr(C)]
pub union Sifields {
    /// From `kill` or its kin.
    pub kill: SiginfoKill,
    /// From a POSIX timer.
    pub timer: SiginfoTimer,
    /// Queued with a value.
    pub rt: SiginfoRt,
    /// `SIGCHLD`, and `waitid`.
    pub sigchld: SiginfoSigchld,
    /// A fault.
    pub sigfault: SiginfoSigfault,
    /// `SIGIO`.
    pub sigpoll: SiginfoSigpoll,
    /// `SIGSYS`.
    pub sigsys: SiginfoSigsys,
    #[cfg(target_pointer_width = "64")]
    __room: [usize; 14],
    #[cfg(target_pointer_width = "32")]
    __room: [usize; 29],
}

/// What comes with a signal. Source: sigaction(2), asm/siginfo.h.
#[derive(Clone, Copy, Layout)]
#[layout(name = "siginfo_t", prefix = "si_")]
#[repr(C)]
pub struct Siginfo {
    /// The signal.
    #[group(SIG)]
    pub signo: i32,
    /// An error number; rarely used.
    pub errno: i32,
    /// Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
    #[group(SI)]
    pub code: i32,
    /// What depends on the signal.
    pub fields: Sifields,
}

impl core::fmt::Debug for Siginfo {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Siginfo")
            .field("signo", &self.signo)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

/// One signal read from a signal descriptor. Source: signalfd(2), linux/signalfd.h.
#[derive(Clone, Copy, Debug, Layout)]
#[layout(name = "struct signalfd_siginfo", prefix = "ssi_")]
#[repr(C)]
pub struct SignalfdSiginfo {
    /// The signal.
    pub signo: u32,
    /// An error number; rarely used.
    pub errno: i32,
    /// Who sent it or what happened (`SI`, `CLD`, `SEGV`, ...).
    #[group(SI)]
    pub code: i32,
    /// The sender.
    pub pid: u32,
    /// The sender's real user.
    pub uid: Uid,
    /// The descriptor, for `SIGIO`.
    pub fd: i32,
    /// The POSIX timer.
    pub tid: u32,
    /// What is ready, for `SIGIO`.
    pub band: u32,
    /// How often the timer ran out.
    pub overrun: u32,
    /// The number of the trap.
    pub trapno: u32,
    /// Exit status or signal, for `SIGCHLD`.
    pub status: i32,
    /// The value sent along, as a number.
    pub int: i32,
    /// The value sent along, as an address.
    pub ptr: u64,
    /// Processor time in user mode, for `SIGCHLD`.
    pub utime: u64,
    /// Processor time in the kernel, for `SIGCHLD`.
    pub stime: u64,
    /// The address of a fault.
    pub addr: u64,
    /// Lowest bit of the address that counts.
    pub addr_lsb: u16,
    __pad2: u16,
    /// The number of the system call, for `SIGSYS`.
    pub syscall: i32,
    /// The address of the calling instruction, for `SIGSYS`.
    pub call_addr: u64,
    /// The processor, as `AUDIT_ARCH` numbers it, for `SIGSYS`.
    pub arch: u32,
    __pad: [u8; 28],
}

/// How a timer or another event is told. Source: sigevent(3type), asm/siginfo.h.
#[derive(Clone, Copy, Layout)]
#[layout(name = "struct sigevent", prefix = "sigev_")]
#[repr(C)]
pub struct Sigevent {
    /// The value sent along.
    pub value: Sigval,
    /// The signal.
    #[group(SIG)]
    pub signo: i32,
    /// By what means.
    #[group(SIGEV)]
    pub notify: i32,
    /// The thread, for `THREAD_ID`.
    pub notify_thread_id: Pid,
    #[cfg(target_pointer_width = "64")]
    __room: [i32; 11],
    #[cfg(target_pointer_width = "32")]
    __room: [i32; 12],
}

impl Sigevent {
    /// Told in this way by this signal, with a value.
    pub const fn new(notify: SIGEV, signal: SIG, value: Sigval) -> Self {
        Self {
            value,
            signo: signal.0,
            notify: notify.0,
            notify_thread_id: 0,
            __room: [0; _],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;
    use core::mem::offset_of;

    #[test]
    fn layouts_are_the_kernels() {
        type Theirs = raw::siginfo__bindgen_ty_1__bindgen_ty_1;
        assert_eq!(size_of::<Siginfo>(), size_of::<raw::siginfo>());
        assert_eq!(align_of::<Siginfo>(), align_of::<raw::siginfo>());
        assert_eq!(offset_of!(Siginfo, signo), offset_of!(Theirs, si_signo));
        assert_eq!(offset_of!(Siginfo, errno), offset_of!(Theirs, si_errno));
        assert_eq!(offset_of!(Siginfo, code), offset_of!(Theirs, si_code));
        assert_eq!(offset_of!(Siginfo, fields), offset_of!(Theirs, _sifields));
        same_layout!(SiginfoKill, raw::__sifields__bindgen_ty_1 { pid: _pid, uid: _uid });
        same_layout!(
            SiginfoTimer,
            raw::__sifields__bindgen_ty_2 {
                tid: _tid,
                overrun: _overrun,
                sigval: _sigval
            }
        );
        same_layout!(
            SiginfoRt,
            raw::__sifields__bindgen_ty_3 {
                pid: _pid,
                uid: _uid,
                sigval: _sigval
            }
        );
        same_layout!(
            SiginfoSigchld,
            raw::__sifields__bindgen_ty_4 {
                pid: _pid,
                uid: _uid,
                status: _status,
                utime: _utime,
                stime: _stime
            }
        );
        same_layout!(SiginfoSigfault, raw::__sifields__bindgen_ty_5 { addr: _addr });
        same_layout!(SiginfoSigpoll, raw::__sifields__bindgen_ty_6 { band: _band, fd: _fd });
        same_layout!(
            SiginfoSigsys,
            raw::__sifields__bindgen_ty_7 {
                call_addr: _call_addr,
                syscall: _syscall,
                arch: _arch
            }
        );
        same_layout!(
            Sigevent,
            raw::sigevent {
                value: sigev_value,
                signo: sigev_signo,
                notify: sigev_notify
            }
        );
        assert_eq!(
            offset_of!(Sigevent, notify_thread_id),
            offset_of!(raw::sigevent, _sigev_un)
        );
    }

    #[test]
    fn a_signal_descriptor_gives_the_c_librarys_struct() {
        same_layout!(
            SignalfdSiginfo,
            libc::signalfd_siginfo {
                signo: ssi_signo,
                errno: ssi_errno,
                code: ssi_code,
                pid: ssi_pid,
                uid: ssi_uid,
                fd: ssi_fd,
                tid: ssi_tid,
                band: ssi_band,
                overrun: ssi_overrun,
                trapno: ssi_trapno,
                status: ssi_status,
                int: ssi_int,
                ptr: ssi_ptr,
                utime: ssi_utime,
                stime: ssi_stime,
                addr: ssi_addr,
                addr_lsb: ssi_addr_lsb,
                syscall: ssi_syscall,
                call_addr: ssi_call_addr,
                arch: ssi_arch
            }
        );
    }
}
