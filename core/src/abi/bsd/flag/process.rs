//! Waiting for processes, and how they are scheduled.

flags! {
    /// What `wait4` and `waitid` wait for, and how. Source: wait(2), sys/wait.h.
    pub struct W: u32 {
        /// Do not wait if nothing has happened.
        const NOHANG = libc::WNOHANG as u32;
        /// `wait4`: also children that stopped.
        const UNTRACED = libc::WUNTRACED as u32;
        /// `waitid`: children that stopped; the same bit as `UNTRACED`.
        const STOPPED = libc::WSTOPPED as u32;
        /// `waitid`: children that ended.
        const EXITED = libc::WEXITED as u32;
        /// Also children that go on after a stop.
        const CONTINUED = libc::WCONTINUED as u32;
        /// Leave the child so that it can be waited for again.
        const NOWAIT = libc::WNOWAIT as u32;
        /// Traced children that have trapped.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const TRAPPED = libc::WTRAPPED as u32;
        /// Do not leave a zombie.
        #[cfg(target_os = "netbsd")]
        const NOZOMBIE = libc::WNOZOMBIE as u32;
        /// All children, whatever signal they end with.
        #[cfg(target_os = "netbsd")]
        const ALLSIG = libc::WALLSIG as u32;
        /// Children that end with another signal than `SIGCHLD`.
        #[cfg(target_os = "netbsd")]
        const ALTSIG = libc::WALTSIG as u32;
    }
}

values! {
    /// What the id of `waitid` is. Source: waitid(2), sys/wait.h.
    pub struct P: u32 {
        /// Any child; the id is not used.
        const ALL = libc::P_ALL as u32;
        /// A process.
        const PID = libc::P_PID as u32;
        /// A process group; 0 is the caller's own.
        const PGID = libc::P_PGID as u32;
    }
}

values! {
    /// A scheduling policy. Source: sched_setscheduler(2), sched.h.
    pub struct SCHED: u32 {
        /// The same number as `NORMAL`, in POSIX's words.
        const OTHER = libc::SCHED_OTHER as u32;
        /// Real time: runs until it blocks or yields.
        const FIFO = libc::SCHED_FIFO as u32;
        /// Real time: takes turns with others of its priority.
        const RR = libc::SCHED_RR as u32;
    }
}
