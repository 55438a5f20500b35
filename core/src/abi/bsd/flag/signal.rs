//! Signals: numbers, actions, masks.

use super::super::raw;

values! {
    /// A signal. Source: sigaction(2), sys/signal.h.
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
        /// A system call that is not there, or that a seccomp filter traps.
        const SYS = raw::SIGSYS as i32;
        /// Emulator trap.
        const EMT = raw::SIGEMT as i32;
        /// Status is asked for at the terminal.
        const INFO = raw::SIGINFO as i32;
        /// For the thread library.
        #[cfg(target_os = "freebsd")]
        const THR = raw::SIGTHR as i32;
        /// For the real-time library.
        #[cfg(target_os = "freebsd")]
        const LIBRT = raw::SIGLIBRT as i32;
        /// Of the thread library.
        #[cfg(target_os = "freebsd")]
        const LWP = raw::SIGLWP as i32;
        /// The power is failing.
        #[cfg(target_os = "netbsd")]
        const PWR = raw::SIGPWR as i32;
    }
}

flags! {
    /// How a signal is handled. Source: sigaction(2), sys/signal.h.
    pub struct SA: usize {
        /// No `SIGCHLD` when a child stops or goes on.
        const NOCLDSTOP = raw::SA_NOCLDSTOP as usize;
        /// Children that end leave no zombie.
        const NOCLDWAIT = raw::SA_NOCLDWAIT as usize;
        /// The handler takes three arguments.
        const SIGINFO = raw::SA_SIGINFO as usize;
        /// The handler runs on the alternate stack.
        const ONSTACK = raw::SA_ONSTACK as usize;
        /// Interrupted calls go on after the handler, where the kernel can.
        const RESTART = raw::SA_RESTART as usize;
        /// The signal is not blocked while its handler runs.
        const NODEFER = raw::SA_NODEFER as usize;
        /// Back to the default action when the handler is entered.
        const RESETHAND = raw::SA_RESETHAND as usize;
        /// The handler gets 64-bit registers.
        #[cfg(target_os = "macos")]
        const _64REGSET = raw::SA_64REGSET as usize;
        /// The kernel does not print its state at the terminal.
        #[cfg(target_os = "netbsd")]
        const NOKERNINFO = raw::SA_NOKERNINFO as usize;
        /// The C library's own return is used.
        #[cfg(target_os = "macos")]
        const USERTRAMP = raw::SA_USERTRAMP as usize;
    }
}

values! {
    /// How a signal mask is changed. Source: sigprocmask(2), sys/signal.h.
    pub struct SIGPM: u32 {
        /// Add the signals of the set to the mask.
        const BLOCK = raw::SIG_BLOCK as u32;
        /// Take the signals of the set out of the mask.
        const UNBLOCK = raw::SIG_UNBLOCK as u32;
        /// Make the set the mask.
        const SETMASK = raw::SIG_SETMASK as u32;
    }
}

flags! {
    /// State of the alternate signal stack. Source: sigaltstack(2), sys/signal.h.
    pub struct SS: u32 {
        /// The thread runs on it now.
        const ONSTACK = raw::SS_ONSTACK as u32;
        /// There is none.
        const DISABLE = raw::SS_DISABLE as u32;
    }
}

values! {
    /// Code of a `SIGCHLD`: what became of the child. Source: sigaction(2), sys/signal.h.
    pub struct CLD: u32 {
        /// It exited; `status` is its exit status.
        const EXITED = raw::CLD_EXITED as u32;
        /// A signal ended it; `status` is the signal.
        const KILLED = raw::CLD_KILLED as u32;
        /// A signal ended it and core was dumped; `status` is the signal.
        const DUMPED = raw::CLD_DUMPED as u32;
        /// A traced child has trapped.
        const TRAPPED = raw::CLD_TRAPPED as u32;
        /// A signal stopped it.
        const STOPPED = raw::CLD_STOPPED as u32;
        /// It goes on.
        const CONTINUED = raw::CLD_CONTINUED as u32;
        /// Nothing happened.
        #[cfg(target_os = "macos")]
        const NOOP = raw::CLD_NOOP as u32;
    }
}

values! {
    /// What a signal does if it has no handler. Source: sigaction(2), sys/signal.h.
    pub struct SIGACT: usize {
        /// The default action.
        const DFL = raw::SIG_DFL;
        /// Ignore it.
        const IGN = raw::SIG_IGN;
        /// The signal is held.
        const HOLD = raw::SIG_HOLD as usize;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
values! {
    /// How a timer tells that it ran out. Source: sigevent(3), sys/signal.h.
    pub struct SIGEV: i32 {
        /// Not at all.
        const NONE = raw::SIGEV_NONE as i32;
        /// By a signal.
        const SIGNAL = raw::SIGEV_SIGNAL as i32;
        /// By a thread of the C library.
        const THREAD = raw::SIGEV_THREAD as i32;
        /// By a kernel event.
        #[cfg(target_os = "freebsd")]
        const KEVENT = raw::SIGEV_KEVENT as i32;
        /// By a signal to one thread.
        #[cfg(target_os = "freebsd")]
        const THREAD_ID = raw::SIGEV_THREAD_ID as i32;
        /// By an activation of the scheduler.
        #[cfg(target_os = "netbsd")]
        const SA = raw::SIGEV_SA as i32;
    }
}
