//! What can be waited for.

use super::super::raw;

flags! {
    /// What is waited for and what happened. Source: poll(2), sys/poll.h.
    pub struct POLL: i16 {
        /// There is something to read.
        const IN = raw::POLLIN as i16;
        /// There is something exceptional, such as urgent data.
        const PRI = raw::POLLPRI as i16;
        /// Writing would not wait.
        const OUT = raw::POLLOUT as i16;
        /// Result: an error, or the reader of a pipe is gone.
        const ERR = raw::POLLERR as i16;
        /// Result: the peer hung up.
        const HUP = raw::POLLHUP as i16;
        /// Result: the descriptor is not open.
        const NVAL = raw::POLLNVAL as i16;
        /// The same as `IN`.
        const RDNORM = raw::POLLRDNORM as i16;
        /// There is priority data to read.
        const RDBAND = raw::POLLRDBAND as i16;
        /// The same as `OUT`.
        const WRNORM = raw::POLLWRNORM as i16;
        /// Priority data may be written.
        const WRBAND = raw::POLLWRBAND as i16;
        /// The peer will send no more.
        #[cfg(target_os = "freebsd")]
        const RDHUP = raw::POLLRDHUP as i16;
        /// As `IN`, but the end of the file does not count.
        #[cfg(target_os = "freebsd")]
        const INIGNEOF = raw::POLLINIGNEOF as i16;
        /// A file's attributes changed.
        #[cfg(target_os = "macos")]
        const ATTRIB = raw::POLLATTRIB as i16;
        /// A file became longer.
        #[cfg(target_os = "macos")]
        const EXTEND = raw::POLLEXTEND as i16;
        /// A file's number of links changed.
        #[cfg(target_os = "macos")]
        const NLINK = raw::POLLNLINK as i16;
        /// A file was written.
        #[cfg(target_os = "macos")]
        const WRITE = raw::POLLWRITE as i16;
    }
}

values! {
    /// What a kernel event is about. Source: kqueue(2), sys/event.h.
    pub struct EVFILT: i16 {
        /// Asynchronous I/O ends.
        const AIO = raw::EVFILT_AIO as i16;
        /// Nothing is left in the buffer of a socket.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const EMPTY = raw::EVFILT_EMPTY as i16;
        /// Exceptional conditions, as out-of-band data.
        #[cfg(target_os = "macos")]
        const EXCEPT = raw::EVFILT_EXCEPT as i16;
        /// File systems come and go.
        const FS = raw::EVFILT_FS as i16;
        /// A list of I/O ends.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const LIO = raw::EVFILT_LIO as i16;
        /// A Mach port.
        #[cfg(target_os = "macos")]
        const MACHPORT = raw::EVFILT_MACHPORT as i16;
        /// A process: exit, fork, exec.
        const PROC = raw::EVFILT_PROC as i16;
        /// A process descriptor.
        #[cfg(target_os = "freebsd")]
        const PROCDESC = raw::EVFILT_PROCDESC as i16;
        /// There is something to read.
        const READ = raw::EVFILT_READ as i16;
        /// `sendfile` ends.
        #[cfg(target_os = "freebsd")]
        const SENDFILE = raw::EVFILT_SENDFILE as i16;
        /// A signal is delivered.
        const SIGNAL = raw::EVFILT_SIGNAL as i16;
        /// A timer runs out.
        const TIMER = raw::EVFILT_TIMER as i16;
        /// What the program itself triggers.
        const USER = raw::EVFILT_USER as i16;
        /// Memory is short.
        #[cfg(target_os = "macos")]
        const VM = raw::EVFILT_VM as i16;
        /// A file changes.
        const VNODE = raw::EVFILT_VNODE as i16;
        /// There is room to write.
        const WRITE = raw::EVFILT_WRITE as i16;
        /// A jail.
        #[cfg(target_os = "freebsd")]
        const JAIL = raw::EVFILT_JAIL as i16;
        /// A jail by its descriptor.
        #[cfg(target_os = "freebsd")]
        const JAILDESC = raw::EVFILT_JAILDESC as i16;
        /// Not for programs: the end of the filters of threads.
        #[cfg(target_os = "macos")]
        const THREADMARKER = raw::EVFILT_THREADMARKER as i16;
    }
}

flags! {
    /// What is done with a kernel event, and what came with it. Source: kqueue(2), sys/event.h.
    pub struct EV: u32 {
        /// Add the event.
        const ADD = raw::EV_ADD as u32;
        /// Remove the event.
        const DELETE = raw::EV_DELETE as u32;
        /// Let the event be told.
        const ENABLE = raw::EV_ENABLE as u32;
        /// Do not tell the event.
        const DISABLE = raw::EV_DISABLE as u32;
        /// Tell it once, then remove it.
        const ONESHOT = raw::EV_ONESHOT as u32;
        /// Start anew after the event was told.
        const CLEAR = raw::EV_CLEAR as u32;
        /// Answer each change with an `ERROR` event.
        const RECEIPT = raw::EV_RECEIPT as u32;
        /// Disable it after it was told.
        const DISPATCH = raw::EV_DISPATCH as u32;
        /// The same, with the user data as part of its identity.
        #[cfg(target_os = "macos")]
        const DISPATCH2 = raw::EV_DISPATCH2 as u32;
        /// The user data is part of its identity.
        #[cfg(target_os = "macos")]
        const UDATA_SPECIFIC = raw::EV_UDATA_SPECIFIC as u32;
        /// The descriptor is gone.
        #[cfg(target_os = "macos")]
        const VANISHED = raw::EV_VANISHED as u32;
        /// Do not tell it.
        #[cfg(target_os = "freebsd")]
        const DROP = raw::EV_DROP as u32;
        /// Tell it once, now.
        #[cfg(target_os = "freebsd")]
        const FORCEONESHOT = raw::EV_FORCEONESHOT as u32;
        /// Do not change the user data.
        #[cfg(target_os = "freebsd")]
        const KEEPUDATA = raw::EV_KEEPUDATA as u32;
        /// The bits of the system.
        const SYSFLAGS = raw::EV_SYSFLAGS as u32;
        /// For the filter.
        #[cfg(target_os = "macos")]
        const FLAG0 = raw::EV_FLAG0 as u32;
        /// For the filter.
        const FLAG1 = raw::EV_FLAG1 as u32;
        /// For the filter.
        #[cfg(target_os = "freebsd")]
        const FLAG2 = raw::EV_FLAG2 as u32;
        /// Out-of-band data is there.
        #[cfg(target_os = "macos")]
        const OOBAND = raw::EV_OOBAND as u32;
        /// For `poll`.
        #[cfg(target_os = "macos")]
        const POLL = raw::EV_POLL as u32;
        /// The end: the other side is closed.
        const EOF = raw::EV_EOF as u32;
        /// An error; its number is in `data`.
        const ERROR = raw::EV_ERROR as u32;
    }
}

flags! {
    /// Details of a kernel event, for each filter its own. Source: kqueue(2), sys/event.h.
    pub struct NOTE: u32 {
        /// File: removed.
        const DELETE = raw::NOTE_DELETE as u32;
        /// File: written.
        const WRITE = raw::NOTE_WRITE as u32;
        /// File: longer.
        const EXTEND = raw::NOTE_EXTEND as u32;
        /// File: attributes changed.
        const ATTRIB = raw::NOTE_ATTRIB as u32;
        /// File: number of links changed.
        const LINK = raw::NOTE_LINK as u32;
        /// File: renamed.
        const RENAME = raw::NOTE_RENAME as u32;
        /// File: access revoked.
        const REVOKE = raw::NOTE_REVOKE as u32;
        /// File: opened.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const OPEN = raw::NOTE_OPEN as u32;
        /// File: closed after reading.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CLOSE = raw::NOTE_CLOSE as u32;
        /// File: closed after writing.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const CLOSE_WRITE = raw::NOTE_CLOSE_WRITE as u32;
        /// File: read.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const READ = raw::NOTE_READ as u32;
        /// File: unlocked.
        #[cfg(target_os = "macos")]
        const FUNLOCK = raw::NOTE_FUNLOCK as u32;
        /// File: the lease shall be weaker.
        #[cfg(target_os = "macos")]
        const LEASE_DOWNGRADE = raw::NOTE_LEASE_DOWNGRADE as u32;
        /// File: the lease shall be given back.
        #[cfg(target_os = "macos")]
        const LEASE_RELEASE = raw::NOTE_LEASE_RELEASE as u32;
        /// File: nothing happened.
        #[cfg(target_os = "macos")]
        const NONE = raw::NOTE_NONE as u32;
        /// Process: ended.
        const EXIT = raw::NOTE_EXIT as u32;
        /// Process: give the exit status.
        #[cfg(target_os = "macos")]
        const EXITSTATUS = raw::NOTE_EXITSTATUS as u32;
        /// Process: give the cause of the end.
        #[cfg(target_os = "macos")]
        const EXIT_DETAIL = raw::NOTE_EXIT_DETAIL as u32;
        /// Process: its text could not be decrypted.
        #[cfg(target_os = "macos")]
        const EXIT_DECRYPTFAIL = raw::NOTE_EXIT_DECRYPTFAIL as u32;
        /// Process: killed for its memory.
        #[cfg(target_os = "macos")]
        const EXIT_MEMORY = raw::NOTE_EXIT_MEMORY as u32;
        /// Process: killed for its code signature.
        #[cfg(target_os = "macos")]
        const EXIT_CSERROR = raw::NOTE_EXIT_CSERROR as u32;
        /// Process: the bits of the cause.
        #[cfg(target_os = "macos")]
        const EXIT_DETAIL_MASK = raw::NOTE_EXIT_DETAIL_MASK as u32;
        /// Process: forked.
        const FORK = raw::NOTE_FORK as u32;
        /// Process: runs another program.
        const EXEC = raw::NOTE_EXEC as u32;
        /// Process: got a signal.
        #[cfg(target_os = "macos")]
        const SIGNAL = raw::NOTE_SIGNAL as u32;
        /// Process: follow children.
        const TRACK = raw::NOTE_TRACK as u32;
        /// Process: a child could not be followed.
        const TRACKERR = raw::NOTE_TRACKERR as u32;
        /// Process: it is the child.
        const CHILD = raw::NOTE_CHILD as u32;
        /// Process: the bits of what happened.
        const PCTRLMASK = raw::NOTE_PCTRLMASK as u32;
        /// Process: the bits of data.
        const PDATAMASK = raw::NOTE_PDATAMASK as u32;
        /// Read, write: the least that is worth telling.
        const LOWAT = raw::NOTE_LOWAT as u32;
        /// Read: out-of-band data.
        #[cfg(target_os = "macos")]
        const OOB = raw::NOTE_OOB as u32;
        /// Read: as `poll` on a file.
        #[cfg(target_os = "freebsd")]
        const FILE_POLL = raw::NOTE_FILE_POLL as u32;
        /// Timer: in seconds.
        const SECONDS = raw::NOTE_SECONDS as u32;
        /// Timer: in milliseconds.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const MSECONDS = raw::NOTE_MSECONDS as u32;
        /// Timer: in microseconds.
        const USECONDS = raw::NOTE_USECONDS as u32;
        /// Timer: in nanoseconds.
        const NSECONDS = raw::NOTE_NSECONDS as u32;
        /// Timer: a time of day.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ABSTIME = raw::NOTE_ABSTIME as u32;
        /// Timer: a time of day.
        #[cfg(target_os = "macos")]
        const ABSOLUTE = raw::NOTE_ABSOLUTE as u32;
        /// Timer: how exact.
        #[cfg(target_os = "macos")]
        const LEEWAY = raw::NOTE_LEEWAY as u32;
        /// Timer: as exact as possible.
        #[cfg(target_os = "macos")]
        const CRITICAL = raw::NOTE_CRITICAL as u32;
        /// Timer: need not be exact.
        #[cfg(target_os = "macos")]
        const BACKGROUND = raw::NOTE_BACKGROUND as u32;
        /// Timer: in units of Mach.
        #[cfg(target_os = "macos")]
        const MACHTIME = raw::NOTE_MACHTIME as u32;
        /// Timer: Mach's time that runs on during sleep.
        #[cfg(target_os = "macos")]
        const MACH_CONTINUOUS_TIME = raw::NOTE_MACH_CONTINUOUS_TIME as u32;
        /// User: trigger it.
        const TRIGGER = raw::NOTE_TRIGGER as u32;
        /// User: leave the bits.
        const FFNOP = raw::NOTE_FFNOP as u32;
        /// User: and the bits.
        const FFAND = raw::NOTE_FFAND as u32;
        /// User: or the bits.
        const FFOR = raw::NOTE_FFOR as u32;
        /// User: copy the bits.
        const FFCOPY = raw::NOTE_FFCOPY as u32;
        /// User: the bits of the operation.
        const FFCTRLMASK = raw::NOTE_FFCTRLMASK as u32;
        /// User: the bits that are the program's.
        const FFLAGSMASK = raw::NOTE_FFLAGSMASK as u32;
        /// Memory: error.
        #[cfg(target_os = "macos")]
        const VM_ERROR = raw::NOTE_VM_ERROR as u32;
        /// Memory: short.
        #[cfg(target_os = "macos")]
        const VM_PRESSURE = raw::NOTE_VM_PRESSURE as u32;
        /// Memory: short, the process may end.
        #[cfg(target_os = "macos")]
        const VM_PRESSURE_TERMINATE = raw::NOTE_VM_PRESSURE_TERMINATE as u32;
        /// Memory: short, the process may end at once.
        #[cfg(target_os = "macos")]
        const VM_PRESSURE_SUDDEN_TERMINATE = raw::NOTE_VM_PRESSURE_SUDDEN_TERMINATE as u32;
        /// Process: its parent exited.
        #[cfg(target_os = "macos")]
        const EXIT_REPARENTED = raw::NOTE_EXIT_REPARENTED as u32;
        /// Jail: a process was attached.
        #[cfg(target_os = "freebsd")]
        const JAIL_ATTACH = raw::NOTE_JAIL_ATTACH as u32;
        /// Jail: a child of it was made.
        #[cfg(target_os = "freebsd")]
        const JAIL_CHILD = raw::NOTE_JAIL_CHILD as u32;
        /// Jail: more than one thing happened.
        #[cfg(target_os = "freebsd")]
        const JAIL_MULTI = raw::NOTE_JAIL_MULTI as u32;
        /// Jail: it was removed.
        #[cfg(target_os = "freebsd")]
        const JAIL_REMOVE = raw::NOTE_JAIL_REMOVE as u32;
        /// Jail: it was changed.
        #[cfg(target_os = "freebsd")]
        const JAIL_SET = raw::NOTE_JAIL_SET as u32;
        /// Process: its end was taken.
        #[cfg(target_os = "macos")]
        const REAP = raw::NOTE_REAP as u32;
    }
}

#[cfg(target_os = "macos")]
flags! {
    /// How `kevent64` goes. Source: kevent64(2), sys/event.h.
    pub struct KEVENT_FLAG: u32 {
        /// Do not wait.
        const IMMEDIATE = raw::KEVENT_FLAG_IMMEDIATE as u32;
        /// Give only the errors of the changes back.
        const ERROR_EVENTS = raw::KEVENT_FLAG_ERROR_EVENTS as u32;
        /// None; this is 0.
        const NONE = raw::KEVENT_FLAG_NONE as u32;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
flags! {
    /// How an event counter counts and waits. Source: eventfd(2), sys/eventfd.h.
    pub struct EFD: u32 {
        /// It closes on `execve`.
        const CLOEXEC = raw::EFD_CLOEXEC as u32;
        /// Reading and writing do not wait.
        const NONBLOCK = raw::EFD_NONBLOCK as u32;
        /// Reading takes 1 and not all.
        const SEMAPHORE = raw::EFD_SEMAPHORE as u32;
    }
}
