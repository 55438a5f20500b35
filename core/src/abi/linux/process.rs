//! Processes: waiting, process descriptors, clone flags.

use crate::abi::linux::newest;
use linux_raw_sys::general as raw;

/// What linux/pidfd.h says and `linux-raw-sys` leaves out.
mod pidfd {
    use super::raw;

    pub const PIDFD_NONBLOCK: u32 = raw::O_NONBLOCK;
    pub const PIDFD_THREAD: u32 = raw::O_EXCL;
    pub const PIDFD_SIGNAL_THREAD: u32 = 1 << 0;
    pub const PIDFD_SIGNAL_THREAD_GROUP: u32 = 1 << 1;
    pub const PIDFD_SIGNAL_PROCESS_GROUP: u32 = 1 << 2;
}

flags! {
    /// What `wait4` and `waitid` wait for, and how. Source: wait(2), linux/wait.h.
    pub struct W: u32 {
        /// Do not wait if nothing has happened.
        const NOHANG = raw::WNOHANG;
        /// `wait4`: also children that stopped.
        const UNTRACED = raw::WUNTRACED;
        /// `waitid`: children that stopped; the same bit as `UNTRACED`.
        const STOPPED = raw::WSTOPPED;
        /// `waitid`: children that ended.
        const EXITED = raw::WEXITED;
        /// Also children that go on after a stop.
        const CONTINUED = raw::WCONTINUED;
        /// Leave the child so that it can be waited for again.
        const NOWAIT = raw::WNOWAIT;
        /// Not the children of this process's other threads.
        const NOTHREAD = raw::__WNOTHREAD;
        /// Children of every kind, also those that tell their end by another signal than `SIGCHLD`.
        const ALL = raw::__WALL;
        /// Only children that tell their end by another signal than `SIGCHLD`.
        const CLONE = raw::__WCLONE;
    }
}

values! {
    /// What the id of `waitid` is. Source: waitid(2), linux/wait.h.
    pub struct P: u32 {
        /// Any child; the id is not used.
        const ALL = raw::P_ALL;
        /// A process.
        const PID = raw::P_PID;
        /// A process group; 0 is the caller's own.
        const PGID = raw::P_PGID;
        /// A process descriptor.
        const PIDFD = raw::P_PIDFD;
    }
}

flags! {
    /// How a process descriptor is made. Source: pidfd_open(2), linux/pidfd.h.
    pub struct PIDFD: u32 {
        /// Waiting on it with `waitid` does not wait.
        const NONBLOCK = pidfd::PIDFD_NONBLOCK;
        /// It is for a thread that need not lead its process.
        const THREAD = pidfd::PIDFD_THREAD;
    }
}

values! {
    /// A number that stands for a descriptor of the caller itself, where a process descriptor is taken. Source: pidfd_send_signal(2), linux/pidfd.h.
    pub struct PIDFD_SELF: i32 {
        /// The calling thread.
        const THREAD = raw::PIDFD_SELF_THREAD;
        /// The calling process.
        const THREAD_GROUP = raw::PIDFD_SELF_THREAD_GROUP;
        /// Another name of `THREAD_GROUP`.
        const PROCESS = newest::PIDFD_SELF_PROCESS;
    }
}

flags! {
    /// Whom `pidfd_send_signal` reaches; by default what the descriptor was made for. Source: pidfd_send_signal(2), linux/pidfd.h.
    pub struct PIDFD_SIGNAL: u32 {
        /// The thread.
        const THREAD = pidfd::PIDFD_SIGNAL_THREAD;
        /// The process.
        const THREAD_GROUP = pidfd::PIDFD_SIGNAL_THREAD_GROUP;
        /// The process group.
        const PROCESS_GROUP = pidfd::PIDFD_SIGNAL_PROCESS_GROUP;
    }
}

flags! {
    /// What a new process shares with its maker, and which namespaces are new. Source: clone(2), linux/sched.h.
    pub struct CLONE: u64 {
        /// Share the memory.
        const VM = raw::CLONE_VM as u64;
        /// Share root, working directory and umask.
        const FS = raw::CLONE_FS as u64;
        /// Share the descriptors.
        const FILES = raw::CLONE_FILES as u64;
        /// Share the signal actions.
        const SIGHAND = raw::CLONE_SIGHAND as u64;
        /// Give a process descriptor for the child.
        const PIDFD = raw::CLONE_PIDFD as u64;
        /// Whoever traces the caller traces the child too.
        const PTRACE = raw::CLONE_PTRACE as u64;
        /// Wait until the child ends or calls `execve`.
        const VFORK = raw::CLONE_VFORK as u64;
        /// The caller's parent is the child's too.
        const PARENT = raw::CLONE_PARENT as u64;
        /// A thread of the same process.
        const THREAD = raw::CLONE_THREAD as u64;
        /// A new mount namespace.
        const NEWNS = raw::CLONE_NEWNS as u64;
        /// Share the undo list of System V semaphores.
        const SYSVSEM = raw::CLONE_SYSVSEM as u64;
        /// Set the thread's local storage.
        const SETTLS = raw::CLONE_SETTLS as u64;
        /// Store the child's id in the parent.
        const PARENT_SETTID = raw::CLONE_PARENT_SETTID as u64;
        /// Clear the child's id in the child when it ends, and wake whoever waits there.
        const CHILD_CLEARTID = raw::CLONE_CHILD_CLEARTID as u64;
        /// Ignored; old.
        const DETACHED = raw::CLONE_DETACHED as u64;
        /// No tracer can force `PTRACE` on this child.
        const UNTRACED = raw::CLONE_UNTRACED as u64;
        /// Store the child's id in the child.
        const CHILD_SETTID = raw::CLONE_CHILD_SETTID as u64;
        /// A new cgroup namespace.
        const NEWCGROUP = raw::CLONE_NEWCGROUP as u64;
        /// A new namespace of host and domain name.
        const NEWUTS = raw::CLONE_NEWUTS as u64;
        /// A new namespace of System V and POSIX message queues, semaphores and shared memory.
        const NEWIPC = raw::CLONE_NEWIPC as u64;
        /// A new user namespace.
        const NEWUSER = raw::CLONE_NEWUSER as u64;
        /// A new process id namespace.
        const NEWPID = raw::CLONE_NEWPID as u64;
        /// A new network namespace.
        const NEWNET = raw::CLONE_NEWNET as u64;
        /// Share the I/O context.
        const IO = raw::CLONE_IO as u64;
        /// All caught signals go back to their default action.
        const CLEAR_SIGHAND = raw::CLONE_CLEAR_SIGHAND;
        /// The child starts in the given cgroup.
        const INTO_CGROUP = raw::CLONE_INTO_CGROUP;
        /// A new time namespace.
        const NEWTIME = raw::CLONE_NEWTIME as u64;
        /// The child, and what it executes, gains no privileges (`PR_SET_NO_NEW_PRIVS`).
        const NNP = newest::CLONE_NNP;
        /// The child needs no `wait`: it is gone when it ends.
        const AUTOREAP = newest::CLONE_AUTOREAP;
        /// The child is killed when its process descriptor is closed.
        const PIDFD_AUTOKILL = newest::CLONE_PIDFD_AUTOKILL;
        /// The new mount namespace is empty.
        const EMPTY_MNTNS = newest::CLONE_EMPTY_MNTNS;
    }
}

values! {
    /// Exit status by the C library's custom. Source: exit(3), stdlib.h.
    pub struct EXIT: i32 {
        /// All went well.
        const SUCCESS = libc::EXIT_SUCCESS;
        /// Something failed.
        const FAILURE = libc::EXIT_FAILURE;
    }
}

values! {
    /// A namespace of the process, which `ioctl` on a process descriptor opens. Source: linux/pidfd.h.
    pub struct PIDFD_GET: u32 {
        /// Control groups.
        const CGROUP_NAMESPACE = newest::PIDFD_GET_CGROUP_NAMESPACE;
        /// System V IPC and POSIX message queues.
        const IPC_NAMESPACE = newest::PIDFD_GET_IPC_NAMESPACE;
        /// Mounts.
        const MNT_NAMESPACE = newest::PIDFD_GET_MNT_NAMESPACE;
        /// Network.
        const NET_NAMESPACE = newest::PIDFD_GET_NET_NAMESPACE;
        /// Process ids.
        const PID_NAMESPACE = newest::PIDFD_GET_PID_NAMESPACE;
        /// Process ids of its future children.
        const PID_FOR_CHILDREN_NAMESPACE = newest::PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE;
        /// Clocks.
        const TIME_NAMESPACE = newest::PIDFD_GET_TIME_NAMESPACE;
        /// Clocks of its future children.
        const TIME_FOR_CHILDREN_NAMESPACE = newest::PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE;
        /// Users and capabilities.
        const USER_NAMESPACE = newest::PIDFD_GET_USER_NAMESPACE;
        /// Host name.
        const UTS_NAMESPACE = newest::PIDFD_GET_UTS_NAMESPACE;
    }
}

flags! {
    /// How a process that was described by `PIDFD_GET_INFO` dumped core. Source: linux/pidfd.h.
    pub struct PIDFD_COREDUMP: u32 {
        /// It did.
        const ED = newest::PIDFD_COREDUMPED;
        /// It was not to.
        const SKIP = newest::PIDFD_COREDUMP_SKIP;
        /// As its user.
        const USER = newest::PIDFD_COREDUMP_USER;
        /// As root.
        const ROOT = newest::PIDFD_COREDUMP_ROOT;
    }
}
