//! Signals: numbers, sets, actions, and how a mask is changed.

use callgate_macros::Layout;
use linux_raw_sys::general as raw;

values! {
    /// A signal. Source: signal(7), asm/signal.h.
    /// Real-time signals are the numbers from `RTMIN` on; the C library keeps the first ones for itself.
    pub struct SIG: i32 {
        /// The terminal hung up, or the controlling process ended.
        const HUP = raw::SIGHUP as i32;
        /// Interrupt from the keyboard.
        const INT = raw::SIGINT as i32;
        /// Quit from the keyboard; dumps core.
        const QUIT = raw::SIGQUIT as i32;
        /// An instruction that the processor does not have.
        const ILL = raw::SIGILL as i32;
        /// A breakpoint or another trap.
        const TRAP = raw::SIGTRAP as i32;
        /// Abort.
        const ABRT = raw::SIGABRT as i32;
        /// The same number as `ABRT`.
        const IOT = raw::SIGIOT as i32;
        /// An access to memory that cannot be done (misaligned, or behind a mapped file's end).
        const BUS = raw::SIGBUS as i32;
        /// An arithmetic error, such as a division by zero.
        const FPE = raw::SIGFPE as i32;
        /// End at once; cannot be caught or ignored.
        const KILL = raw::SIGKILL as i32;
        /// For the program's own use.
        const USR1 = raw::SIGUSR1 as i32;
        /// An access to memory that is not mapped or not allowed.
        const SEGV = raw::SIGSEGV as i32;
        /// For the program's own use.
        const USR2 = raw::SIGUSR2 as i32;
        /// A write to a pipe or socket that nobody reads.
        const PIPE = raw::SIGPIPE as i32;
        /// The timer of `alarm` or `ITIMER_REAL` ran out.
        const ALRM = raw::SIGALRM as i32;
        /// A request to end.
        const TERM = raw::SIGTERM as i32;
        /// A fault of the coprocessor's stack; unused.
        const STKFLT = raw::SIGSTKFLT as i32;
        /// A child ended, stopped or went on.
        const CHLD = raw::SIGCHLD as i32;
        /// Go on if stopped.
        const CONT = raw::SIGCONT as i32;
        /// Stop; cannot be caught or ignored.
        const STOP = raw::SIGSTOP as i32;
        /// Stop from the keyboard.
        const TSTP = raw::SIGTSTP as i32;
        /// A background process reads from its terminal.
        const TTIN = raw::SIGTTIN as i32;
        /// A background process writes to its terminal.
        const TTOU = raw::SIGTTOU as i32;
        /// A socket has urgent data.
        const URG = raw::SIGURG as i32;
        /// The limit of processor time is passed.
        const XCPU = raw::SIGXCPU as i32;
        /// The limit of file size is passed.
        const XFSZ = raw::SIGXFSZ as i32;
        /// The timer `ITIMER_VIRTUAL` ran out.
        const VTALRM = raw::SIGVTALRM as i32;
        /// The timer `ITIMER_PROF` ran out.
        const PROF = raw::SIGPROF as i32;
        /// The terminal's window changed its size.
        const WINCH = raw::SIGWINCH as i32;
        /// A descriptor is ready.
        const IO = raw::SIGIO as i32;
        /// The same number as `IO`.
        const POLL = raw::SIGPOLL as i32;
        /// The power is failing.
        const PWR = raw::SIGPWR as i32;
        /// A system call that is not there, or that a seccomp filter traps.
        const SYS = raw::SIGSYS as i32;
        /// The same number as `SYS`.
        const UNUSED = raw::SIGUNUSED as i32;
        /// The first real-time signal, as the kernel counts.
        const RTMIN = raw::SIGRTMIN as i32;
    }
}

flags! {
    /// How a signal is handled. Source: sigaction(2), asm/signal.h.
    pub struct SA: usize {
        /// No `SIGCHLD` when a child stops or goes on.
        const NOCLDSTOP = raw::SA_NOCLDSTOP as usize;
        /// Children that end leave no zombie.
        const NOCLDWAIT = raw::SA_NOCLDWAIT as usize;
        /// The handler takes three arguments.
        const SIGINFO = raw::SA_SIGINFO as usize;
        /// Never known to the kernel: it clears this bit, which tells that it clears bits it does not know.
        const UNSUPPORTED = raw::SA_UNSUPPORTED as usize;
        /// The fault address keeps its tag bits.
        const EXPOSE_TAGBITS = raw::SA_EXPOSE_TAGBITS as usize;
        /// The `restorer` field holds the code that returns from the handler.
        #[cfg(not(target_arch = "riscv64"))]
        const RESTORER = raw::SA_RESTORER as usize;
        /// The handler runs on the alternate stack.
        const ONSTACK = raw::SA_ONSTACK as usize;
        /// Interrupted calls go on after the handler, where the kernel can.
        const RESTART = raw::SA_RESTART as usize;
        /// The signal is not blocked while its handler runs.
        const NODEFER = raw::SA_NODEFER as usize;
        /// Back to the default action when the handler is entered.
        const RESETHAND = raw::SA_RESETHAND as usize;
        /// The old name of `NODEFER`.
        const NOMASK = raw::SA_NOMASK as usize;
        /// The old name of `RESETHAND`.
        const ONESHOT = raw::SA_ONESHOT as usize;
    }
}

values! {
    /// How a signal mask is changed. Source: sigprocmask(2), asm/signal.h.
    pub struct SIGPM: u32 {
        /// Add the signals of the set to the mask.
        const BLOCK = raw::SIG_BLOCK;
        /// Take the signals of the set out of the mask.
        const UNBLOCK = raw::SIG_UNBLOCK;
        /// Make the set the mask.
        const SETMASK = raw::SIG_SETMASK;
    }
}

values! {
    /// What a signal does, other than to run a handler; anything else is a handler's address. Source: sigaction(2), asm/signal.h.
    pub struct SIGACT: usize {
        /// The default action.
        const DFL = libc::SIG_DFL;
        /// The signal is ignored.
        const IGN = libc::SIG_IGN;
        /// No action: what old C functions answer on failure.
        const ERR = libc::SIG_ERR;
    }
}

flags! {
    /// State of the alternate signal stack. Source: sigaltstack(2), linux/signal.h.
    pub struct SS: u32 {
        /// The thread runs on it now.
        const ONSTACK = raw::SS_ONSTACK;
        /// There is none.
        const DISABLE = raw::SS_DISABLE;
        /// It is off while a handler runs on it.
        const AUTODISARM = raw::SS_AUTODISARM;
    }
}

flags! {
    /// How a signal descriptor is made. Source: signalfd(2), linux/signalfd.h.
    pub struct SFD: u32 {
        /// Close the descriptor on `execve`.
        const CLOEXEC = libc::SFD_CLOEXEC as u32;
        /// Reading does not wait.
        const NONBLOCK = libc::SFD_NONBLOCK as u32;
    }
}

values! {
    /// How an event is told. Source: sigevent(3type), asm/siginfo.h.
    pub struct SIGEV: i32 {
        /// By a signal to the process.
        const SIGNAL = raw::SIGEV_SIGNAL as i32;
        /// Not at all.
        const NONE = raw::SIGEV_NONE as i32;
        /// By a new thread; the C library makes it.
        const THREAD = raw::SIGEV_THREAD as i32;
        /// By a signal to the thread `tid`.
        const THREAD_ID = raw::SIGEV_THREAD_ID as i32;
    }
}

/// A set of signals: signal `n` is bit `n - 1`. Source: sigprocmask(2), asm/signal.h.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Layout)]
#[layout(name = "sigset_t", prefix = "")]
#[cfg_attr(target_pointer_width = "64", repr(C))]
#[cfg_attr(target_pointer_width = "32", repr(C, packed(4)))]
pub struct Sigset {
    /// The bits.
    pub sig: u64,
}

impl Sigset {
    /// The set with this signal added.
    pub const fn with(self, signal: SIG) -> Self {
        Self {
            sig: self.sig | Self::bit(signal),
        }
    }

    /// The set with this signal taken out.
    pub const fn without(self, signal: SIG) -> Self {
        Self {
            sig: self.sig & !Self::bit(signal),
        }
    }

    /// Whether the signal is in the set.
    pub const fn has(self, signal: SIG) -> bool {
        self.sig & Self::bit(signal) != 0
    }

    /// The signal's bit; a number that is no signal has none.
    const fn bit(signal: SIG) -> u64 {
        if signal.0 >= 1 && signal.0 <= 64 {
            1 << (signal.0 - 1)
        } else {
            0
        }
    }
}

/// What a signal does. Source: sigaction(2), linux/signal.h.
///
/// The code that returns from a handler (`sa_restorer`) is the library's affair and no field that is described.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "struct sigaction", prefix = "sa_")]
#[repr(C)]
pub struct Sigaction {
    /// `SIG_DFL`, `SIG_IGN`, or the address of a handler.
    #[group(SIGACT)]
    pub handler: usize,
    /// How it is handled.
    #[group(SA)]
    pub flags: usize,
    #[cfg(not(target_arch = "riscv64"))]
    __restorer: usize,
    /// Signals that are blocked while the handler runs.
    pub mask: Sigset,
}

impl Sigaction {
    /// An action without a handler.
    pub const fn new(action: SIGACT, flags: SA) -> Self {
        Self {
            handler: action.0,
            flags: flags.bits(),
            #[cfg(not(target_arch = "riscv64"))]
            __restorer: 0,
            mask: Sigset { sig: 0 },
        }
    }
}

/// The alternate signal stack. Source: sigaltstack(2), asm/signal.h.
#[derive(Clone, Copy, Debug, Default, Layout)]
#[layout(name = "stack_t", prefix = "ss_")]
#[repr(C)]
pub struct Stack {
    /// Its lowest address.
    pub sp: usize,
    /// Its state.
    #[group(SS)]
    pub flags: u32,
    /// Its size in bytes.
    pub size: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::layout::same_layout;

    #[test]
    fn layouts_are_the_kernels() {
        assert_eq!(size_of::<Sigset>(), size_of::<raw::kernel_sigset_t>());
        assert_eq!(align_of::<Sigset>(), align_of::<raw::kernel_sigset_t>());
        same_layout!(
            Sigaction,
            raw::kernel_sigaction {
                handler: sa_handler_kernel,
                flags: sa_flags,
                mask: sa_mask
            }
        );
        same_layout!(
            Stack,
            raw::sigaltstack {
                sp: ss_sp,
                flags: ss_flags,
                size: ss_size
            }
        );
    }

    #[test]
    fn a_set_holds_signals_and_nothing_else() {
        let set = Sigset::default()
            .with(SIG::HUP)
            .with(SIG(64))
            .with(SIG(0))
            .with(SIG(65))
            .with(SIG(-1));
        assert_eq!({ set.sig }, 1 | 1 << 63);
        assert!(set.has(SIG::HUP) && !set.has(SIG::INT) && !set.has(SIG(0)));
        assert_eq!(set.without(SIG(64)), Sigset::default().with(SIG::HUP));
    }
}
