//! Waiting for events: poll, epoll, inotify.

use linux_raw_sys::general;

flags! {
    /// What is waited for and what happened. Source: poll(2), asm/poll.h.
    pub struct POLL: i16 {
        /// There is something to read.
        const IN = general::POLLIN as i16;
        /// There is something exceptional, such as urgent data.
        const PRI = general::POLLPRI as i16;
        /// Writing would not wait.
        const OUT = general::POLLOUT as i16;
        /// Result: an error, or the reader of a pipe is gone.
        const ERR = general::POLLERR as i16;
        /// Result: the peer hung up.
        const HUP = general::POLLHUP as i16;
        /// Result: the descriptor is not open.
        const NVAL = general::POLLNVAL as i16;
        /// The same as `IN`.
        const RDNORM = general::POLLRDNORM as i16;
        /// There is priority data to read.
        const RDBAND = general::POLLRDBAND as i16;
        /// The same as `OUT`.
        const WRNORM = general::POLLWRNORM as i16;
        /// Priority data may be written.
        const WRBAND = general::POLLWRBAND as i16;
        /// Unused.
        const MSG = general::POLLMSG as i16;
        /// Used inside the kernel.
        const REMOVE = general::POLLREMOVE as i16;
        /// The peer will send no more.
        const RDHUP = general::POLLRDHUP as i16;
    }
}

flags! {
    /// What is waited for and what happened, and how. Source: epoll_ctl(2), linux/eventpoll.h.
    pub struct EPOLL: u32 {
        /// There is something to read.
        const IN = general::EPOLLIN;
        /// There is something exceptional, such as urgent data.
        const PRI = general::EPOLLPRI;
        /// Writing would not wait.
        const OUT = general::EPOLLOUT;
        /// An error; always waited for.
        const ERR = general::EPOLLERR;
        /// The peer hung up; always waited for.
        const HUP = general::EPOLLHUP;
        /// Unused: a descriptor that is not open cannot be watched.
        const NVAL = general::EPOLLNVAL;
        /// The same as `IN`.
        const RDNORM = general::EPOLLRDNORM;
        /// There is priority data to read.
        const RDBAND = general::EPOLLRDBAND;
        /// The same as `OUT`.
        const WRNORM = general::EPOLLWRNORM;
        /// Priority data may be written.
        const WRBAND = general::EPOLLWRBAND;
        /// Unused.
        const MSG = general::EPOLLMSG;
        /// The peer will send no more.
        const RDHUP = general::EPOLLRDHUP;
        /// Wake one only of the epolls that watch the descriptor.
        const EXCLUSIVE = general::EPOLLEXCLUSIVE;
        /// Keep the system awake while the event is handled.
        const WAKEUP = general::EPOLLWAKEUP;
        /// Tell once, then wait for nothing until the next `MOD`.
        const ONESHOT = general::EPOLLONESHOT;
        /// Tell changes, not states (edge triggered).
        const ET = general::EPOLLET;
    }
}

flags! {
    /// Flags of a new epoll. Source: epoll_create1(2).
    pub struct EPOLL_CREATE: u32 {
        /// Close the descriptor on `execve`.
        const CLOEXEC = general::EPOLL_CLOEXEC;
    }
}

values! {
    /// What `epoll_ctl` does. Source: epoll_ctl(2).
    pub struct EPOLL_CTL: i32 {
        /// Watch a descriptor.
        const ADD = general::EPOLL_CTL_ADD as i32;
        /// Watch it no longer.
        const DEL = general::EPOLL_CTL_DEL as i32;
        /// Change what is waited for.
        const MOD = general::EPOLL_CTL_MOD as i32;
    }
}

flags! {
    /// What is watched, how, and what happened. Source: inotify(7), linux/inotify.h.
    pub struct IN: u32 {
        /// The file was read, or executed.
        const ACCESS = general::IN_ACCESS;
        /// The file was written or cut.
        const MODIFY = general::IN_MODIFY;
        /// Permissions, times, owner, extended attributes or the number of links changed.
        const ATTRIB = general::IN_ATTRIB;
        /// A file that was open for writing was closed.
        const CLOSE_WRITE = general::IN_CLOSE_WRITE;
        /// A file that was not open for writing was closed.
        const CLOSE_NOWRITE = general::IN_CLOSE_NOWRITE;
        /// The file was opened.
        const OPEN = general::IN_OPEN;
        /// An entry was moved away.
        const MOVED_FROM = general::IN_MOVED_FROM;
        /// An entry was moved here.
        const MOVED_TO = general::IN_MOVED_TO;
        /// An entry was made.
        const CREATE = general::IN_CREATE;
        /// An entry was deleted.
        const DELETE = general::IN_DELETE;
        /// The watched thing itself was deleted.
        const DELETE_SELF = general::IN_DELETE_SELF;
        /// The watched thing itself was moved.
        const MOVE_SELF = general::IN_MOVE_SELF;
        /// Result: its file system was unmounted.
        const UNMOUNT = general::IN_UNMOUNT;
        /// Result: events were lost (with watch -1).
        const Q_OVERFLOW = general::IN_Q_OVERFLOW;
        /// Result: the watch is gone.
        const IGNORED = general::IN_IGNORED;
        /// Watch: fail unless it is a directory.
        const ONLYDIR = general::IN_ONLYDIR;
        /// Watch: do not follow a symbolic link.
        const DONT_FOLLOW = general::IN_DONT_FOLLOW;
        /// Watch: no events of entries that are deleted but still open.
        const EXCL_UNLINK = general::IN_EXCL_UNLINK;
        /// Watch: fail if there is a watch already.
        const MASK_CREATE = general::IN_MASK_CREATE;
        /// Watch: add to the events of a watch that is there.
        const MASK_ADD = general::IN_MASK_ADD;
        /// Result: the subject is a directory.
        const ISDIR = general::IN_ISDIR;
        /// Watch: one event only.
        const ONESHOT = general::IN_ONESHOT;
        /// Both `CLOSE_WRITE` and `CLOSE_NOWRITE`.
        const CLOSE = general::IN_CLOSE;
        /// Both `MOVED_FROM` and `MOVED_TO`.
        const MOVE = general::IN_MOVE;
        /// All events that can be watched.
        const ALL_EVENTS = general::IN_ALL_EVENTS;
    }
}

flags! {
    /// Flags of a new inotify. Source: inotify_init1(2).
    pub struct IN_INIT: u32 {
        /// Close the descriptor on `execve`.
        const CLOEXEC = general::IN_CLOEXEC;
        /// Do not wait in `read`.
        const NONBLOCK = general::IN_NONBLOCK;
    }
}
