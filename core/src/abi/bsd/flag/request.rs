//! Requests of `ioctl`.

use super::super::raw;

values! {
    /// Requests of `ioctl`. Source: tty(4), ioctl(2), sys/ttycom.h, sys/filio.h, sys/sockio.h.
    pub struct IOCTL: u32 {
        /// Read `struct termios`.
        const TIOCGETA = raw::TIOCGETA as u32;
        /// Write `struct termios` at once.
        const TIOCSETA = raw::TIOCSETA as u32;
        /// Write `struct termios` when the output is sent.
        const TIOCSETAW = raw::TIOCSETAW as u32;
        /// The same, and throw the input away.
        const TIOCSETAF = raw::TIOCSETAF as u32;
        /// Read the line discipline (int).
        const TIOCGETD = raw::TIOCGETD as u32;
        /// Set the line discipline (int).
        const TIOCSETD = raw::TIOCSETD as u32;
        /// Read the line discipline by its name.
        #[cfg(target_os = "netbsd")]
        const TIOCGLINED = raw::TIOCGLINED as u32;
        /// Set the line discipline by its name.
        #[cfg(target_os = "netbsd")]
        const TIOCSLINED = raw::TIOCSLINED as u32;
        /// Read the device's flags (int).
        #[cfg(target_os = "netbsd")]
        const TIOCGFLAGS = raw::TIOCGFLAGS as u32;
        /// Set the device's flags (int).
        #[cfg(target_os = "netbsd")]
        const TIOCSFLAGS = raw::TIOCSFLAGS as u32;
        /// Begin a break.
        const TIOCSBRK = raw::TIOCSBRK as u32;
        /// End a break.
        const TIOCCBRK = raw::TIOCCBRK as u32;
        /// Switch DTR on.
        const TIOCSDTR = raw::TIOCSDTR as u32;
        /// Switch DTR off.
        const TIOCCDTR = raw::TIOCCDTR as u32;
        /// Read the foreground process group (int).
        const TIOCGPGRP = raw::TIOCGPGRP as u32;
        /// Set the foreground process group (int).
        const TIOCSPGRP = raw::TIOCSPGRP as u32;
        /// Read the session (int).
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const TIOCGSID = raw::TIOCGSID as u32;
        /// Read how many bytes of output are not sent (int).
        const TIOCOUTQ = raw::TIOCOUTQ as u32;
        /// Put a byte into the input (char).
        const TIOCSTI = raw::TIOCSTI as u32;
        /// Give the controlling terminal up.
        const TIOCNOTTY = raw::TIOCNOTTY as u32;
        /// Packet mode of a pseudoterminal (int).
        const TIOCPKT = raw::TIOCPKT as u32;
        /// Remote mode of a pseudoterminal (int).
        #[cfg(target_os = "netbsd")]
        const TIOCREMOTE = raw::TIOCREMOTE as u32;
        /// Stop the output.
        const TIOCSTOP = raw::TIOCSTOP as u32;
        /// Start the output again.
        const TIOCSTART = raw::TIOCSTART as u32;
        /// Set the modem lines (int, `TIOCM`).
        const TIOCMSET = raw::TIOCMSET as u32;
        /// Switch modem lines on (int, `TIOCM`).
        const TIOCMBIS = raw::TIOCMBIS as u32;
        /// Switch modem lines off (int, `TIOCM`).
        const TIOCMBIC = raw::TIOCMBIC as u32;
        /// Read the modem lines (int, `TIOCM`).
        const TIOCMGET = raw::TIOCMGET as u32;
        /// Read the time that DTR stays off (int).
        #[cfg(target_os = "macos")]
        const TIOCMGDTRWAIT = raw::TIOCMGDTRWAIT as u32;
        /// Set the time that DTR stays off (int).
        #[cfg(target_os = "macos")]
        const TIOCMSDTRWAIT = raw::TIOCMSDTRWAIT as u32;
        /// Read `struct winsize`.
        const TIOCGWINSZ = raw::TIOCGWINSZ as u32;
        /// Set `struct winsize`.
        const TIOCSWINSZ = raw::TIOCSWINSZ as u32;
        /// User control mode of a pseudoterminal (int).
        const TIOCUCNTL = raw::TIOCUCNTL as u32;
        /// Print the status, as the status character does.
        const TIOCSTAT = raw::TIOCSTAT as u32;
        /// Send the console's output here (int).
        const TIOCCONS = raw::TIOCCONS as u32;
        /// Send the console's output here.
        #[cfg(target_os = "macos")]
        const TIOCSCONS = raw::TIOCSCONS as u32;
        /// Make it the controlling terminal.
        const TIOCSCTTY = raw::TIOCSCTTY as u32;
        /// External processing of a pseudoterminal (int).
        const TIOCEXT = raw::TIOCEXT as u32;
        /// Send a signal to the foreground process group.
        const TIOCSIG = raw::TIOCSIG as u32;
        /// Wait until the output is sent.
        const TIOCDRAIN = raw::TIOCDRAIN as u32;
        /// Read how long closing waits for the output (int).
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TIOCGDRAINWAIT = raw::TIOCGDRAINWAIT as u32;
        /// Set how long closing waits for the output (int).
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TIOCSDRAINWAIT = raw::TIOCSDRAINWAIT as u32;
        /// Read when the last byte came (`struct timeval`).
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TIOCTIMESTAMP = raw::TIOCTIMESTAMP as u32;
        /// Read when DCD changed (`struct timeval`).
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const TIOCDCDTIMESTAMP = raw::TIOCDCDTIMESTAMP as u32;
        /// Exclusive use.
        const TIOCEXCL = raw::TIOCEXCL as u32;
        /// No exclusive use.
        const TIOCNXCL = raw::TIOCNXCL as u32;
        /// Throw input and output away (int).
        const TIOCFLUSH = raw::TIOCFLUSH as u32;
        /// Flow control on.
        #[cfg(target_os = "macos")]
        const TIOCIXON = raw::TIOCIXON as u32;
        /// Flow control off.
        #[cfg(target_os = "macos")]
        const TIOCIXOFF = raw::TIOCIXOFF as u32;
        /// Read the number of a pseudoterminal (int).
        #[cfg(target_os = "freebsd")]
        const TIOCGPTN = raw::TIOCGPTN as u32;
        /// Fail if it is no pseudoterminal's controlling end.
        #[cfg(target_os = "freebsd")]
        const TIOCPTMASTER = raw::TIOCPTMASTER as u32;
        /// Open both ends of a new pseudoterminal (`struct ptmget`).
        #[cfg(target_os = "netbsd")]
        const TIOCPTMGET = raw::TIOCPTMGET as u32;
        /// Read the names of both ends of a pseudoterminal (`struct ptmget`).
        #[cfg(target_os = "netbsd")]
        const TIOCPTSNAME = raw::TIOCPTSNAME as u32;
        /// Give the other end of a pseudoterminal to this user.
        #[cfg(target_os = "netbsd")]
        const TIOCGRANTPT = raw::TIOCGRANTPT as u32;
        /// Read the size of the queues (int).
        #[cfg(target_os = "netbsd")]
        const TIOCGQSIZE = raw::TIOCGQSIZE as u32;
        /// Set the size of the queues (int).
        #[cfg(target_os = "netbsd")]
        const TIOCSQSIZE = raw::TIOCSQSIZE as u32;
        /// Read the name of a pseudoterminal's other end (128 bytes).
        #[cfg(target_os = "macos")]
        const TIOCPTYGNAME = raw::TIOCPTYGNAME as u32;
        /// Give the other end of a pseudoterminal to this user.
        #[cfg(target_os = "macos")]
        const TIOCPTYGRANT = raw::TIOCPTYGRANT as u32;
        /// Let the other end of a pseudoterminal be opened.
        #[cfg(target_os = "macos")]
        const TIOCPTYUNLK = raw::TIOCPTYUNLK as u32;
        /// Close on `execve`.
        const FIOCLEX = raw::FIOCLEX as u32;
        /// Do not close on `execve`.
        const FIONCLEX = raw::FIONCLEX as u32;
        /// Read how many bytes there are to read (int).
        const FIONREAD = raw::FIONREAD as u32;
        /// Read how many bytes are not sent (int).
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const FIONWRITE = raw::FIONWRITE as u32;
        /// Read how much room there is to write (int).
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const FIONSPACE = raw::FIONSPACE as u32;
        /// Whether reading and writing do not wait (int).
        const FIONBIO = raw::FIONBIO as u32;
        /// Whether it sends signals (int).
        const FIOASYNC = raw::FIOASYNC as u32;
        /// Set who gets the signals (int).
        const FIOSETOWN = raw::FIOSETOWN as u32;
        /// Read who gets the signals (int).
        const FIOGETOWN = raw::FIOGETOWN as u32;
        /// Read the kind of device (int).
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const FIODTYPE = raw::FIODTYPE as u32;
        /// Read the start of a partition (int).
        #[cfg(target_os = "freebsd")]
        const FIOGETLBA = raw::FIOGETLBA as u32;
        /// Read the name of a device (`struct fiodgname_arg`).
        #[cfg(target_os = "freebsd")]
        const FIODGNAME = raw::FIODGNAME as u32;
        /// Look for data from an offset on (off_t).
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const FIOSEEKDATA = raw::FIOSEEKDATA as u32;
        /// Look for a hole from an offset on (off_t).
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const FIOSEEKHOLE = raw::FIOSEEKHOLE as u32;
        /// Read where a block of a file is.
        #[cfg(target_os = "freebsd")]
        const FIOBMAP2 = raw::FIOBMAP2 as u32;
        /// Read where a block of a file is.
        #[cfg(target_os = "netbsd")]
        const FIOGETBMAP = raw::FIOGETBMAP as u32;
        /// Ask how shared memory uses large pages.
        #[cfg(target_os = "freebsd")]
        const FIOGSHMLPGCNF = raw::FIOGSHMLPGCNF as u32;
        /// Set how shared memory uses large pages.
        #[cfg(target_os = "freebsd")]
        const FIOSSHMLPGCNF = raw::FIOSSHMLPGCNF as u32;
        /// Load the microcode of a serial board.
        #[cfg(target_os = "macos")]
        const TIOCDSIMICROCODE = raw::TIOCDSIMICROCODE as u32;
        /// In the line's flags: `CDTRCTS` from the start.
        #[cfg(target_os = "netbsd")]
        const TIOCFLAG_CDTRCTS = raw::TIOCFLAG_CDTRCTS as u32;
        /// In the line's flags: `CLOCAL` from the start.
        #[cfg(target_os = "netbsd")]
        const TIOCFLAG_CLOCAL = raw::TIOCFLAG_CLOCAL as u32;
        /// In the line's flags: `CRTSCTS` from the start.
        #[cfg(target_os = "netbsd")]
        const TIOCFLAG_CRTSCTS = raw::TIOCFLAG_CRTSCTS as u32;
        /// In the line's flags: `MDMBUF` from the start.
        #[cfg(target_os = "netbsd")]
        const TIOCFLAG_MDMBUF = raw::TIOCFLAG_MDMBUF as u32;
        /// In the line's flags: take the carrier as there.
        #[cfg(target_os = "netbsd")]
        const TIOCFLAG_SOFTCAR = raw::TIOCFLAG_SOFTCAR as u32;
        /// Ask for the modem lines; the same as `TIOCMGET`.
        #[cfg(target_os = "macos")]
        const TIOCMODG = raw::TIOCMODG as u32;
        /// Set the modem lines; the same as `TIOCMSET`.
        #[cfg(target_os = "macos")]
        const TIOCMODS = raw::TIOCMODS as u32;
        /// Modem line: carrier; the same as `CAR`.
        #[cfg(target_os = "freebsd")]
        const TIOCM_DCD = raw::TIOCM_DCD as u32;
    }
}

flags! {
    /// Lines of a modem. Source: tty(4), sys/ttycom.h.
    pub struct TIOCM: u32 {
        /// Line enable.
        const LE = raw::TIOCM_LE as u32;
        /// Data terminal ready.
        const DTR = raw::TIOCM_DTR as u32;
        /// Request to send.
        const RTS = raw::TIOCM_RTS as u32;
        /// Secondary transmit.
        const ST = raw::TIOCM_ST as u32;
        /// Secondary receive.
        const SR = raw::TIOCM_SR as u32;
        /// Clear to send.
        const CTS = raw::TIOCM_CTS as u32;
        /// Carrier detect.
        const CAR = raw::TIOCM_CAR as u32;
        /// Carrier detect.
        const CD = raw::TIOCM_CD as u32;
        /// Ring.
        const RNG = raw::TIOCM_RNG as u32;
        /// Ring.
        const RI = raw::TIOCM_RI as u32;
        /// Data set ready.
        const DSR = raw::TIOCM_DSR as u32;
    }
}

flags! {
    /// What a pseudoterminal in packet mode tells in the first byte. Source: pty(4), sys/ttycom.h.
    pub struct TIOCPKT: u32 {
        /// Data follow.
        const DATA = raw::TIOCPKT_DATA as u32;
        /// The input was thrown away.
        const FLUSHREAD = raw::TIOCPKT_FLUSHREAD as u32;
        /// The output was thrown away.
        const FLUSHWRITE = raw::TIOCPKT_FLUSHWRITE as u32;
        /// The output stopped.
        const STOP = raw::TIOCPKT_STOP as u32;
        /// The output goes on.
        const START = raw::TIOCPKT_START as u32;
        /// The stop character is not STOP any more.
        const NOSTOP = raw::TIOCPKT_NOSTOP as u32;
        /// The stop character is STOP again.
        const DOSTOP = raw::TIOCPKT_DOSTOP as u32;
        /// The behaviour changed.
        const IOCTL = raw::TIOCPKT_IOCTL as u32;
    }
}
