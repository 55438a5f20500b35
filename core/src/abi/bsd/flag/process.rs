//! Waiting for processes, and how they are scheduled.

use super::super::raw;

flags! {
    /// What `wait4` and `waitid` wait for, and how. Source: wait(2), sys/wait.h.
    pub struct W: u32 {
        /// Do not wait if nothing has happened.
        const NOHANG = raw::WNOHANG as u32;
        /// `wait4`: also children that stopped.
        const UNTRACED = raw::WUNTRACED as u32;
        /// `waitid`: children that stopped; the same bit as `UNTRACED`.
        const STOPPED = raw::WSTOPPED as u32;
        /// `waitid`: children that ended.
        const EXITED = raw::WEXITED as u32;
        /// Also children that go on after a stop.
        const CONTINUED = raw::WCONTINUED as u32;
        /// Leave the child so that it can be waited for again.
        const NOWAIT = raw::WNOWAIT as u32;
        /// Traced children that have trapped.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const TRAPPED = raw::WTRAPPED as u32;
        /// Do not leave a zombie.
        #[cfg(target_os = "netbsd")]
        const NOZOMBIE = raw::WNOZOMBIE as u32;
        /// All children, whatever signal they end with.
        #[cfg(target_os = "netbsd")]
        const ALLSIG = raw::WALLSIG as u32;
        /// Children that end with another signal than `SIGCHLD`.
        #[cfg(target_os = "netbsd")]
        const ALTSIG = raw::WALTSIG as u32;
        /// Only children that Linux's `clone` made.
        #[cfg(target_os = "freebsd")]
        const LINUXCLONE = raw::WLINUXCLONE as u32;
        /// Children of every kind, also those that tell their end by another signal than `SIGCHLD`.
        #[cfg(target_os = "netbsd")]
        const ALL = raw::__WALL as u32;
        /// Only children that tell their end by another signal than `SIGCHLD`.
        #[cfg(target_os = "netbsd")]
        const CLONE = raw::__WCLONE as u32;
    }
}

values! {
    /// What the id of `waitid` is. Source: waitid(2), sys/wait.h.
    pub struct P: u32 {
        /// Any child; the id is not used.
        const ALL = raw::P_ALL as u32;
        /// A process.
        const PID = raw::P_PID as u32;
        /// A process group; 0 is the caller's own.
        const PGID = raw::P_PGID as u32;
        /// A scheduling class.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CID = raw::P_CID as u32;
        /// A processor.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CPUID = raw::P_CPUID as u32;
        /// A contract.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CTID = raw::P_CTID as u32;
        /// An effective group.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const GID = raw::P_GID as u32;
        /// A jail.
        #[cfg(target_os = "freebsd")]
        const JAILID = raw::P_JAILID as u32;
        /// A thread.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const LWPID = raw::P_LWPID as u32;
        /// The caller's own.
        #[cfg(target_os = "netbsd")]
        const MYID = raw::P_MYID as u32;
        /// A pool.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const POOLID = raw::P_POOLID as u32;
        /// Children of this process.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const PPID = raw::P_PPID as u32;
        /// A project.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const PROJID = raw::P_PROJID as u32;
        /// A set of processors.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const PSETID = raw::P_PSETID as u32;
        /// A session.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SID = raw::P_SID as u32;
        /// A task.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const TASKID = raw::P_TASKID as u32;
        /// An effective user.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const UID = raw::P_UID as u32;
        /// A zone.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ZONEID = raw::P_ZONEID as u32;
    }
}

values! {
    /// A scheduling policy. Source: sched_setscheduler(2), sched.h.
    pub struct SCHED: u32 {
        /// The same number as `NORMAL`, in POSIX's words.
        const OTHER = raw::SCHED_OTHER as u32;
        /// Real time: runs until it blocks or yields.
        const FIFO = raw::SCHED_FIFO as u32;
        /// Real time: takes turns with others of its priority.
        const RR = raw::SCHED_RR as u32;
        /// No policy.
        #[cfg(target_os = "netbsd")]
        const NONE = raw::SCHED_NONE as u32;
    }
}

#[cfg(target_os = "freebsd")]
values! {
    /// Which of the sets of processors is meant. Source: cpuset(2), sys/cpuset.h.
    pub struct CPU_LEVEL: i32 {
        /// All that there are for it.
        const ROOT = raw::CPU_LEVEL_ROOT as i32;
        /// Those of the set that it belongs to.
        const CPUSET = raw::CPU_LEVEL_CPUSET as i32;
        /// Its own.
        const WHICH = raw::CPU_LEVEL_WHICH as i32;
    }
}

#[cfg(target_os = "freebsd")]
values! {
    /// What an id stands for in `cpuset_getaffinity`. Source: cpuset(2), sys/cpuset.h.
    pub struct CPU_WHICH: i32 {
        /// A thread.
        const TID = raw::CPU_WHICH_TID as i32;
        /// A process.
        const PID = raw::CPU_WHICH_PID as i32;
        /// A set.
        const CPUSET = raw::CPU_WHICH_CPUSET as i32;
        /// An interrupt.
        const IRQ = raw::CPU_WHICH_IRQ as i32;
        /// A jail.
        const JAIL = raw::CPU_WHICH_JAIL as i32;
        /// A domain of memory.
        const DOMAIN = raw::CPU_WHICH_DOMAIN as i32;
        /// An interrupt's handler.
        const INTRHANDLER = raw::CPU_WHICH_INTRHANDLER as i32;
        /// An interrupt's thread.
        const ITHREAD = raw::CPU_WHICH_ITHREAD as i32;
        /// A thread or a process.
        const TIDPID = raw::CPU_WHICH_TIDPID as i32;
    }
}

#[cfg(target_os = "freebsd")]
values! {
    /// What `rtprio` does, and kinds and ends of priorities. Source: rtprio(2), sys/rtprio.h.
    pub struct RTP: i32 {
        /// Ask.
        const LOOKUP = raw::RTP_LOOKUP as i32;
        /// Set.
        const SET = raw::RTP_SET as i32;
        /// Kind: before all others.
        const PRIO_REALTIME = raw::RTP_PRIO_REALTIME as i32;
        /// Kind: as usual.
        const PRIO_NORMAL = raw::RTP_PRIO_NORMAL as i32;
        /// Kind: when nobody else runs.
        const PRIO_IDLE = raw::RTP_PRIO_IDLE as i32;
        /// Kind: before all others, and without turns.
        const PRIO_FIFO = raw::RTP_PRIO_FIFO as i32;
        /// The highest priority of a kind.
        const PRIO_MIN = raw::RTP_PRIO_MIN as i32;
        /// The lowest priority of a kind.
        const PRIO_MAX = raw::RTP_PRIO_MAX as i32;
    }
}

#[cfg(target_os = "freebsd")]
values! {
    /// What `procctl` asks or sets. Source: procctl(2), sys/procctl.h.
    pub struct PROC: i32 {
        /// Protect it from being killed when memory is short.
        const SPROTECT = raw::PROC_SPROTECT as i32;
        /// Inherit the orphans of its descendants.
        const REAP_ACQUIRE = raw::PROC_REAP_ACQUIRE as i32;
        /// Stop that.
        const REAP_RELEASE = raw::PROC_REAP_RELEASE as i32;
        /// Ask about that.
        const REAP_STATUS = raw::PROC_REAP_STATUS as i32;
        /// List the descendants.
        const REAP_GETPIDS = raw::PROC_REAP_GETPIDS as i32;
        /// Send a signal to the descendants.
        const REAP_KILL = raw::PROC_REAP_KILL as i32;
        /// Say whether it may be traced.
        const TRACE_CTL = raw::PROC_TRACE_CTL as i32;
        /// Ask whether it may be, or is, traced.
        const TRACE_STATUS = raw::PROC_TRACE_STATUS as i32;
        /// Say whether a missing capability sends a signal.
        const TRAPCAP_CTL = raw::PROC_TRAPCAP_CTL as i32;
        /// Ask for that.
        const TRAPCAP_STATUS = raw::PROC_TRAPCAP_STATUS as i32;
        /// Set the signal that comes when the parent ends.
        const PDEATHSIG_CTL = raw::PROC_PDEATHSIG_CTL as i32;
        /// Ask for that signal.
        const PDEATHSIG_STATUS = raw::PROC_PDEATHSIG_STATUS as i32;
        /// Say whether addresses are random in the next program.
        const ASLR_CTL = raw::PROC_ASLR_CTL as i32;
        /// Ask for that.
        const ASLR_STATUS = raw::PROC_ASLR_STATUS as i32;
        /// Say whether a mapping's protection is its highest, too.
        const PROTMAX_CTL = raw::PROC_PROTMAX_CTL as i32;
        /// Ask for that.
        const PROTMAX_STATUS = raw::PROC_PROTMAX_STATUS as i32;
        /// Say whether the stack has a random gap.
        const STACKGAP_CTL = raw::PROC_STACKGAP_CTL as i32;
        /// Ask for that.
        const STACKGAP_STATUS = raw::PROC_STACKGAP_STATUS as i32;
        /// Give up set-user-id bits for good.
        const NO_NEW_PRIVS_CTL = raw::PROC_NO_NEW_PRIVS_CTL as i32;
        /// Ask for that.
        const NO_NEW_PRIVS_STATUS = raw::PROC_NO_NEW_PRIVS_STATUS as i32;
        /// Say whether memory may be writable and executable.
        const WXMAP_CTL = raw::PROC_WXMAP_CTL as i32;
        /// Ask for that.
        const WXMAP_STATUS = raw::PROC_WXMAP_STATUS as i32;
        /// Say whether being killed by a signal is logged.
        const LOGSIGEXIT_CTL = raw::PROC_LOGSIGEXIT_CTL as i32;
        /// Ask for that.
        const LOGSIGEXIT_STATUS = raw::PROC_LOGSIGEXIT_STATUS as i32;
        /// Whether the kernel's pages are hidden from the process. A `int *`.
        #[cfg(target_arch = "x86_64")]
        const KPTI_CTL = raw::PROC_KPTI_CTL as i32;
        /// Whether they are. A `int *`.
        #[cfg(target_arch = "x86_64")]
        const KPTI_STATUS = raw::PROC_KPTI_STATUS as i32;
        /// How wide addresses are after `execve`. A `int *`.
        #[cfg(target_arch = "x86_64")]
        const LA_CTL = raw::PROC_LA_CTL as i32;
        /// How wide they are. A `int *`.
        #[cfg(target_arch = "x86_64")]
        const LA_STATUS = raw::PROC_LA_STATUS as i32;
    }
}

#[cfg(target_os = "freebsd")]
flags! {
    /// How a jail is made, changed or asked for. Source: jail(2), sys/jail.h.
    pub struct JAIL: i32 {
        /// Make it.
        const CREATE = raw::JAIL_CREATE as i32;
        /// Change one that exists.
        const UPDATE = raw::JAIL_UPDATE as i32;
        /// Put this process into it.
        const ATTACH = raw::JAIL_ATTACH as i32;
        /// Also one that is about to go.
        const DYING = raw::JAIL_DYING as i32;
        /// By a descriptor of the jail.
        const USE_DESC = raw::JAIL_USE_DESC as i32;
        /// Relative to a descriptor of the jail.
        const AT_DESC = raw::JAIL_AT_DESC as i32;
        /// Give a descriptor of the jail back.
        const GET_DESC = raw::JAIL_GET_DESC as i32;
        /// Give a descriptor back that removes the jail when it is closed.
        const OWN_DESC = raw::JAIL_OWN_DESC as i32;
    }
}
