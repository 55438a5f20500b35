//! What can be waited for.

flags! {
    /// What is waited for and what happened. Source: poll(2), sys/poll.h.
    pub struct POLL: i16 {
        /// There is something to read.
        const IN = libc::POLLIN as i16;
        /// There is something exceptional, such as urgent data.
        const PRI = libc::POLLPRI as i16;
        /// Writing would not wait.
        const OUT = libc::POLLOUT as i16;
        /// Result: an error, or the reader of a pipe is gone.
        const ERR = libc::POLLERR as i16;
        /// Result: the peer hung up.
        const HUP = libc::POLLHUP as i16;
        /// Result: the descriptor is not open.
        const NVAL = libc::POLLNVAL as i16;
        /// The same as `IN`.
        const RDNORM = libc::POLLRDNORM as i16;
        /// There is priority data to read.
        const RDBAND = libc::POLLRDBAND as i16;
        /// The same as `OUT`.
        const WRNORM = libc::POLLWRNORM as i16;
        /// Priority data may be written.
        const WRBAND = libc::POLLWRBAND as i16;
        /// The peer will send no more.
        #[cfg(target_os = "freebsd")]
        const RDHUP = libc::POLLRDHUP as i16;
        /// As `IN`, but the end of the file does not count.
        #[cfg(target_os = "freebsd")]
        const INIGNEOF = libc::POLLINIGNEOF as i16;
    }
}

values! {
    /// What a kernel event is about. Source: kqueue(2), sys/event.h.
    pub struct EVFILT: i16 {
        /// Asynchronous I/O ends.
        const AIO = libc::EVFILT_AIO as i16;
        /// Nothing is left in the buffer of a socket.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const EMPTY = libc::EVFILT_EMPTY as i16;
        /// Exceptional conditions, as out-of-band data.
        #[cfg(target_os = "macos")]
        const EXCEPT = libc::EVFILT_EXCEPT as i16;
        /// File systems come and go.
        const FS = libc::EVFILT_FS as i16;
        /// A list of I/O ends.
        #[cfg(target_os = "freebsd")]
        const LIO = libc::EVFILT_LIO as i16;
        /// A Mach port.
        #[cfg(target_os = "macos")]
        const MACHPORT = libc::EVFILT_MACHPORT as i16;
        /// A process: exit, fork, exec.
        const PROC = libc::EVFILT_PROC as i16;
        /// A process descriptor.
        #[cfg(target_os = "freebsd")]
        const PROCDESC = libc::EVFILT_PROCDESC as i16;
        /// There is something to read.
        const READ = libc::EVFILT_READ as i16;
        /// `sendfile` ends.
        #[cfg(target_os = "freebsd")]
        const SENDFILE = libc::EVFILT_SENDFILE as i16;
        /// A signal is delivered.
        const SIGNAL = libc::EVFILT_SIGNAL as i16;
        /// A timer runs out.
        const TIMER = libc::EVFILT_TIMER as i16;
        /// What the program itself triggers.
        const USER = libc::EVFILT_USER as i16;
        /// Memory is short.
        #[cfg(target_os = "macos")]
        const VM = libc::EVFILT_VM as i16;
        /// A file changes.
        const VNODE = libc::EVFILT_VNODE as i16;
        /// There is room to write.
        const WRITE = libc::EVFILT_WRITE as i16;
    }
}

flags! {
    /// What is done with a kernel event, and what came with it. Source: kqueue(2), sys/event.h.
    pub struct EV: u32 {
        /// Add the event.
        const ADD = libc::EV_ADD as u32;
        /// Remove the event.
        const DELETE = libc::EV_DELETE as u32;
        /// Let the event be told.
        const ENABLE = libc::EV_ENABLE as u32;
        /// Do not tell the event.
        const DISABLE = libc::EV_DISABLE as u32;
        /// Tell it once, then remove it.
        const ONESHOT = libc::EV_ONESHOT as u32;
        /// Start anew after the event was told.
        const CLEAR = libc::EV_CLEAR as u32;
        /// Answer each change with an `ERROR` event.
        const RECEIPT = libc::EV_RECEIPT as u32;
        /// Disable it after it was told.
        const DISPATCH = libc::EV_DISPATCH as u32;
        /// The same, with the user data as part of its identity.
        #[cfg(target_os = "macos")]
        const DISPATCH2 = libc::EV_DISPATCH2 as u32;
        /// The user data is part of its identity.
        #[cfg(target_os = "macos")]
        const UDATA_SPECIFIC = libc::EV_UDATA_SPECIFIC as u32;
        /// The descriptor is gone.
        #[cfg(target_os = "macos")]
        const VANISHED = libc::EV_VANISHED as u32;
        /// Do not tell it.
        #[cfg(target_os = "freebsd")]
        const DROP = libc::EV_DROP as u32;
        /// Tell it once, now.
        #[cfg(target_os = "freebsd")]
        const FORCEONESHOT = libc::EV_FORCEONESHOT as u32;
        /// Do not change the user data.
        #[cfg(target_os = "freebsd")]
        const KEEPUDATA = libc::EV_KEEPUDATA as u32;
        /// The bits of the system.
        const SYSFLAGS = libc::EV_SYSFLAGS as u32;
        /// For the filter.
        #[cfg(target_os = "macos")]
        const FLAG0 = libc::EV_FLAG0 as u32;
        /// For the filter.
        const FLAG1 = libc::EV_FLAG1 as u32;
        /// For the filter.
        #[cfg(target_os = "freebsd")]
        const FLAG2 = libc::EV_FLAG2 as u32;
        /// Out-of-band data is there.
        #[cfg(target_os = "macos")]
        const OOBAND = libc::EV_OOBAND as u32;
        /// For `poll`.
        #[cfg(target_os = "macos")]
        const POLL = libc::EV_POLL as u32;
        /// The end: the other side is closed.
        const EOF = libc::EV_EOF as u32;
        /// An error; its number is in `data`.
        const ERROR = libc::EV_ERROR as u32;
    }
}

flags! {
    /// Details of a kernel event, for each filter its own. Source: kqueue(2), sys/event.h.
    pub struct NOTE: u32 {
        /// File: removed.
        const DELETE = libc::NOTE_DELETE as u32;
        /// File: written.
        const WRITE = libc::NOTE_WRITE as u32;
        /// File: longer.
        const EXTEND = libc::NOTE_EXTEND as u32;
        /// File: attributes changed.
        const ATTRIB = libc::NOTE_ATTRIB as u32;
        /// File: number of links changed.
        const LINK = libc::NOTE_LINK as u32;
        /// File: renamed.
        const RENAME = libc::NOTE_RENAME as u32;
        /// File: access revoked.
        const REVOKE = libc::NOTE_REVOKE as u32;
        /// File: opened.
        #[cfg(target_os = "freebsd")]
        const OPEN = libc::NOTE_OPEN as u32;
        /// File: closed after reading.
        #[cfg(target_os = "freebsd")]
        const CLOSE = libc::NOTE_CLOSE as u32;
        /// File: closed after writing.
        #[cfg(target_os = "freebsd")]
        const CLOSE_WRITE = libc::NOTE_CLOSE_WRITE as u32;
        /// File: read.
        #[cfg(target_os = "freebsd")]
        const READ = libc::NOTE_READ as u32;
        /// File: unlocked.
        #[cfg(target_os = "macos")]
        const FUNLOCK = libc::NOTE_FUNLOCK as u32;
        /// File: the lease shall be weaker.
        #[cfg(target_os = "macos")]
        const LEASE_DOWNGRADE = libc::NOTE_LEASE_DOWNGRADE as u32;
        /// File: the lease shall be given back.
        #[cfg(target_os = "macos")]
        const LEASE_RELEASE = libc::NOTE_LEASE_RELEASE as u32;
        /// File: nothing happened.
        #[cfg(target_os = "macos")]
        const NONE = libc::NOTE_NONE as u32;
        /// Process: ended.
        const EXIT = libc::NOTE_EXIT as u32;
        /// Process: give the exit status.
        #[cfg(target_os = "macos")]
        const EXITSTATUS = libc::NOTE_EXITSTATUS as u32;
        /// Process: give the cause of the end.
        #[cfg(target_os = "macos")]
        const EXIT_DETAIL = libc::NOTE_EXIT_DETAIL as u32;
        /// Process: its text could not be decrypted.
        #[cfg(target_os = "macos")]
        const EXIT_DECRYPTFAIL = libc::NOTE_EXIT_DECRYPTFAIL as u32;
        /// Process: killed for its memory.
        #[cfg(target_os = "macos")]
        const EXIT_MEMORY = libc::NOTE_EXIT_MEMORY as u32;
        /// Process: killed for its code signature.
        #[cfg(target_os = "macos")]
        const EXIT_CSERROR = libc::NOTE_EXIT_CSERROR as u32;
        /// Process: the bits of the cause.
        #[cfg(target_os = "macos")]
        const EXIT_DETAIL_MASK = libc::NOTE_EXIT_DETAIL_MASK as u32;
        /// Process: forked.
        const FORK = libc::NOTE_FORK as u32;
        /// Process: runs another program.
        const EXEC = libc::NOTE_EXEC as u32;
        /// Process: got a signal.
        #[cfg(target_os = "macos")]
        const SIGNAL = libc::NOTE_SIGNAL as u32;
        /// Process: follow children.
        const TRACK = libc::NOTE_TRACK as u32;
        /// Process: a child could not be followed.
        const TRACKERR = libc::NOTE_TRACKERR as u32;
        /// Process: it is the child.
        const CHILD = libc::NOTE_CHILD as u32;
        /// Process: the bits of what happened.
        const PCTRLMASK = libc::NOTE_PCTRLMASK as u32;
        /// Process: the bits of data.
        const PDATAMASK = libc::NOTE_PDATAMASK as u32;
        /// Read, write: the least that is worth telling.
        const LOWAT = libc::NOTE_LOWAT as u32;
        /// Read: out-of-band data.
        #[cfg(target_os = "macos")]
        const OOB = libc::NOTE_OOB as u32;
        /// Read: as `poll` on a file.
        #[cfg(target_os = "freebsd")]
        const FILE_POLL = libc::NOTE_FILE_POLL as u32;
        /// Timer: in seconds.
        const SECONDS = libc::NOTE_SECONDS as u32;
        /// Timer: in milliseconds.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const MSECONDS = libc::NOTE_MSECONDS as u32;
        /// Timer: in microseconds.
        const USECONDS = libc::NOTE_USECONDS as u32;
        /// Timer: in nanoseconds.
        const NSECONDS = libc::NOTE_NSECONDS as u32;
        /// Timer: a time of day.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ABSTIME = libc::NOTE_ABSTIME as u32;
        /// Timer: a time of day.
        #[cfg(target_os = "macos")]
        const ABSOLUTE = libc::NOTE_ABSOLUTE as u32;
        /// Timer: how exact.
        #[cfg(target_os = "macos")]
        const LEEWAY = libc::NOTE_LEEWAY as u32;
        /// Timer: as exact as possible.
        #[cfg(target_os = "macos")]
        const CRITICAL = libc::NOTE_CRITICAL as u32;
        /// Timer: need not be exact.
        #[cfg(target_os = "macos")]
        const BACKGROUND = libc::NOTE_BACKGROUND as u32;
        /// Timer: in units of Mach.
        #[cfg(target_os = "macos")]
        const MACHTIME = libc::NOTE_MACHTIME as u32;
        /// Timer: Mach's time that runs on during sleep.
        #[cfg(target_os = "macos")]
        const MACH_CONTINUOUS_TIME = libc::NOTE_MACH_CONTINUOUS_TIME as u32;
        /// User: trigger it.
        const TRIGGER = libc::NOTE_TRIGGER as u32;
        /// User: leave the bits.
        const FFNOP = libc::NOTE_FFNOP as u32;
        /// User: and the bits.
        const FFAND = libc::NOTE_FFAND as u32;
        /// User: or the bits.
        const FFOR = libc::NOTE_FFOR as u32;
        /// User: copy the bits.
        const FFCOPY = libc::NOTE_FFCOPY as u32;
        /// User: the bits of the operation.
        const FFCTRLMASK = libc::NOTE_FFCTRLMASK as u32;
        /// User: the bits that are the program's.
        const FFLAGSMASK = libc::NOTE_FFLAGSMASK as u32;
        /// Memory: error.
        #[cfg(target_os = "macos")]
        const VM_ERROR = libc::NOTE_VM_ERROR as u32;
        /// Memory: short.
        #[cfg(target_os = "macos")]
        const VM_PRESSURE = libc::NOTE_VM_PRESSURE as u32;
        /// Memory: short, the process may end.
        #[cfg(target_os = "macos")]
        const VM_PRESSURE_TERMINATE = libc::NOTE_VM_PRESSURE_TERMINATE as u32;
        /// Memory: short, the process may end at once.
        #[cfg(target_os = "macos")]
        const VM_PRESSURE_SUDDEN_TERMINATE = libc::NOTE_VM_PRESSURE_SUDDEN_TERMINATE as u32;
    }
}

#[cfg(target_os = "macos")]
flags! {
    /// How `kevent64` goes. Source: kevent64(2), sys/event.h.
    pub struct KEVENT_FLAG: u32 {
        /// Do not wait.
        const IMMEDIATE = libc::KEVENT_FLAG_IMMEDIATE as u32;
        /// Give only the errors of the changes back.
        const ERROR_EVENTS = libc::KEVENT_FLAG_ERROR_EVENTS as u32;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
flags! {
    /// How an event counter counts and waits. Source: eventfd(2), sys/eventfd.h.
    pub struct EFD: u32 {
        /// It closes on `execve`.
        const CLOEXEC = libc::EFD_CLOEXEC as u32;
        /// Reading and writing do not wait.
        const NONBLOCK = libc::EFD_NONBLOCK as u32;
        /// Reading takes 1 and not all.
        const SEMAPHORE = libc::EFD_SEMAPHORE as u32;
    }
}
