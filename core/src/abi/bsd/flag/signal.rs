//! Signals: numbers, actions, masks.

values! {
    /// A signal. Source: sigaction(2), sys/signal.h.
    pub struct SIG: i32 {
        /// The terminal hung up, or the controlling process ended.
        const HUP = libc::SIGHUP as i32;
        /// Interrupt from the keyboard.
        const INT = libc::SIGINT as i32;
        /// Quit from the keyboard; dumps core.
        const QUIT = libc::SIGQUIT as i32;
        /// An instruction that the processor does not have.
        const ILL = libc::SIGILL as i32;
        /// A breakpoint or another trap.
        const TRAP = libc::SIGTRAP as i32;
        /// Abort.
        const ABRT = libc::SIGABRT as i32;
        /// The same number as `ABRT`.
        const IOT = libc::SIGIOT as i32;
        /// An access to memory that cannot be done (misaligned, or behind a mapped file's end).
        const BUS = libc::SIGBUS as i32;
        /// An arithmetic error, such as a division by zero.
        const FPE = libc::SIGFPE as i32;
        /// End at once; cannot be caught or ignored.
        const KILL = libc::SIGKILL as i32;
        /// For the program's own use.
        const USR1 = libc::SIGUSR1 as i32;
        /// An access to memory that is not mapped or not allowed.
        const SEGV = libc::SIGSEGV as i32;
        /// For the program's own use.
        const USR2 = libc::SIGUSR2 as i32;
        /// A write to a pipe or socket that nobody reads.
        const PIPE = libc::SIGPIPE as i32;
        /// The timer of `alarm` or `ITIMER_REAL` ran out.
        const ALRM = libc::SIGALRM as i32;
        /// A request to end.
        const TERM = libc::SIGTERM as i32;
        /// A child ended, stopped or went on.
        const CHLD = libc::SIGCHLD as i32;
        /// Go on if stopped.
        const CONT = libc::SIGCONT as i32;
        /// Stop; cannot be caught or ignored.
        const STOP = libc::SIGSTOP as i32;
        /// Stop from the keyboard.
        const TSTP = libc::SIGTSTP as i32;
        /// A background process reads from its terminal.
        const TTIN = libc::SIGTTIN as i32;
        /// A background process writes to its terminal.
        const TTOU = libc::SIGTTOU as i32;
        /// A socket has urgent data.
        const URG = libc::SIGURG as i32;
        /// The limit of processor time is passed.
        const XCPU = libc::SIGXCPU as i32;
        /// The limit of file size is passed.
        const XFSZ = libc::SIGXFSZ as i32;
        /// The timer `ITIMER_VIRTUAL` ran out.
        const VTALRM = libc::SIGVTALRM as i32;
        /// The timer `ITIMER_PROF` ran out.
        const PROF = libc::SIGPROF as i32;
        /// The terminal's window changed its size.
        const WINCH = libc::SIGWINCH as i32;
        /// A descriptor is ready.
        const IO = libc::SIGIO as i32;
        /// A system call that is not there, or that a seccomp filter traps.
        const SYS = libc::SIGSYS as i32;
        /// Emulator trap.
        const EMT = libc::SIGEMT as i32;
        /// Status is asked for at the terminal.
        const INFO = libc::SIGINFO as i32;
        /// For the thread library.
        #[cfg(target_os = "freebsd")]
        const THR = libc::SIGTHR as i32;
        /// For the real-time library.
        #[cfg(target_os = "freebsd")]
        const LIBRT = libc::SIGLIBRT as i32;
    }
}

flags! {
    /// How a signal is handled. Source: sigaction(2), sys/signal.h.
    pub struct SA: usize {
        /// No `SIGCHLD` when a child stops or goes on.
        const NOCLDSTOP = libc::SA_NOCLDSTOP as usize;
        /// Children that end leave no zombie.
        const NOCLDWAIT = libc::SA_NOCLDWAIT as usize;
        /// The handler takes three arguments.
        const SIGINFO = libc::SA_SIGINFO as usize;
        /// The handler runs on the alternate stack.
        const ONSTACK = libc::SA_ONSTACK as usize;
        /// Interrupted calls go on after the handler, where the kernel can.
        const RESTART = libc::SA_RESTART as usize;
        /// The signal is not blocked while its handler runs.
        const NODEFER = libc::SA_NODEFER as usize;
        /// Back to the default action when the handler is entered.
        const RESETHAND = libc::SA_RESETHAND as usize;
    }
}

values! {
    /// How a signal mask is changed. Source: sigprocmask(2), sys/signal.h.
    pub struct SIGPM: u32 {
        /// Add the signals of the set to the mask.
        const BLOCK = libc::SIG_BLOCK as u32;
        /// Take the signals of the set out of the mask.
        const UNBLOCK = libc::SIG_UNBLOCK as u32;
        /// Make the set the mask.
        const SETMASK = libc::SIG_SETMASK as u32;
    }
}

flags! {
    /// State of the alternate signal stack. Source: sigaltstack(2), sys/signal.h.
    pub struct SS: u32 {
        /// The thread runs on it now.
        const ONSTACK = libc::SS_ONSTACK as u32;
        /// There is none.
        const DISABLE = libc::SS_DISABLE as u32;
    }
}

values! {
    /// Code of a `SIGCHLD`: what became of the child. Source: sigaction(2), sys/signal.h.
    pub struct CLD: u32 {
        /// It exited; `status` is its exit status.
        const EXITED = libc::CLD_EXITED as u32;
        /// A signal ended it; `status` is the signal.
        const KILLED = libc::CLD_KILLED as u32;
        /// A signal ended it and core was dumped; `status` is the signal.
        const DUMPED = libc::CLD_DUMPED as u32;
        /// A traced child has trapped.
        const TRAPPED = libc::CLD_TRAPPED as u32;
        /// A signal stopped it.
        const STOPPED = libc::CLD_STOPPED as u32;
        /// It goes on.
        const CONTINUED = libc::CLD_CONTINUED as u32;
    }
}

values! {
    /// What a signal does if it has no handler. Source: sigaction(2), sys/signal.h.
    pub struct SIGACT: usize {
        /// The default action.
        const DFL = libc::SIG_DFL;
        /// Ignore it.
        const IGN = libc::SIG_IGN;
    }
}
