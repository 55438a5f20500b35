//! Terminals: modes, control characters, speeds.

use super::super::raw;

flags! {
    /// Input modes. Source: termios(4), sys/termios.h.
    pub struct IFLAG: u32 {
        /// Ignore breaks.
        const IGNBRK = raw::IGNBRK as u32;
        /// A break flushes and raises `SIGINT`.
        const BRKINT = raw::BRKINT as u32;
        /// Ignore bytes with errors.
        const IGNPAR = raw::IGNPAR as u32;
        /// Mark bytes with errors.
        const PARMRK = raw::PARMRK as u32;
        /// Check parity.
        const INPCK = raw::INPCK as u32;
        /// Clear the eighth bit.
        const ISTRIP = raw::ISTRIP as u32;
        /// Turn NL into CR.
        const INLCR = raw::INLCR as u32;
        /// Ignore CR.
        const IGNCR = raw::IGNCR as u32;
        /// Turn CR into NL.
        const ICRNL = raw::ICRNL as u32;
        /// Stop and start characters control the output.
        const IXON = raw::IXON as u32;
        /// Any character starts the output again.
        const IXANY = raw::IXANY as u32;
        /// Send stop and start characters to control the input.
        const IXOFF = raw::IXOFF as u32;
        /// Ring the bell when the input queue is full.
        const IMAXBEL = raw::IMAXBEL as u32;
        /// The input is UTF-8, for erasing characters.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const IUTF8 = raw::IUTF8 as u32;
    }
}

flags! {
    /// Output modes. Source: termios(4), sys/termios.h.
    pub struct OFLAG: u32 {
        /// Process the output at all.
        const OPOST = raw::OPOST as u32;
        /// Turn NL into CR NL.
        const ONLCR = raw::ONLCR as u32;
        /// Turn CR into NL.
        const OCRNL = raw::OCRNL as u32;
        /// No CR at column 0.
        const ONOCR = raw::ONOCR as u32;
        /// NL also returns the carriage.
        const ONLRET = raw::ONLRET as u32;
        /// Delay by fill characters.
        #[cfg(target_os = "macos")]
        const OFILL = raw::OFILL as u32;
        /// The fill character is DEL.
        #[cfg(target_os = "macos")]
        const OFDEL = raw::OFDEL as u32;
        /// Mask of delays of NL.
        #[cfg(target_os = "macos")]
        const NLDLY = raw::NLDLY as u32;
        /// Mask of delays of CR.
        #[cfg(target_os = "macos")]
        const CRDLY = raw::CRDLY as u32;
        /// Mask of delays of tabs.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TABDLY = raw::TABDLY as u32;
        /// Turn tabs into spaces.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TAB3 = raw::TAB3 as u32;
        /// Mask of delays of backspace.
        #[cfg(target_os = "macos")]
        const BSDLY = raw::BSDLY as u32;
        /// Mask of delays of vertical tabs.
        #[cfg(target_os = "macos")]
        const VTDLY = raw::VTDLY as u32;
        /// Mask of delays of form feeds.
        #[cfg(target_os = "macos")]
        const FFDLY = raw::FFDLY as u32;
        /// No delay after a backspace; this is 0.
        #[cfg(target_os = "macos")]
        const BS0 = raw::BS0 as u32;
        /// A delay after a backspace.
        #[cfg(target_os = "macos")]
        const BS1 = raw::BS1 as u32;
        /// No delay after a carriage return; this is 0.
        #[cfg(target_os = "macos")]
        const CR0 = raw::CR0 as u32;
        /// The first delay after a carriage return.
        #[cfg(target_os = "macos")]
        const CR1 = raw::CR1 as u32;
        /// The second.
        #[cfg(target_os = "macos")]
        const CR2 = raw::CR2 as u32;
        /// The third.
        #[cfg(target_os = "macos")]
        const CR3 = raw::CR3 as u32;
        /// No delay after a form feed; this is 0.
        #[cfg(target_os = "macos")]
        const FF0 = raw::FF0 as u32;
        /// A delay after a form feed.
        #[cfg(target_os = "macos")]
        const FF1 = raw::FF1 as u32;
        /// No delay after a newline; this is 0.
        #[cfg(target_os = "macos")]
        const NL0 = raw::NL0 as u32;
        /// A delay after a newline.
        #[cfg(target_os = "macos")]
        const NL1 = raw::NL1 as u32;
        /// The second delay after a newline.
        #[cfg(target_os = "macos")]
        const NL2 = raw::NL2 as u32;
        /// The third.
        #[cfg(target_os = "macos")]
        const NL3 = raw::NL3 as u32;
        /// Discard end-of-file characters.
        const ONOEOT = raw::ONOEOT as u32;
        /// Turn tabs into spaces.
        const OXTABS = raw::OXTABS as u32;
        /// No delay after a tab; this is 0.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TAB0 = raw::TAB0 as u32;
        /// The first delay after a tab.
        #[cfg(target_os = "macos")]
        const TAB1 = raw::TAB1 as u32;
        /// The second.
        #[cfg(target_os = "macos")]
        const TAB2 = raw::TAB2 as u32;
        /// No delay after a vertical tab; this is 0.
        #[cfg(target_os = "macos")]
        const VT0 = raw::VT0 as u32;
        /// A delay after a vertical tab.
        #[cfg(target_os = "macos")]
        const VT1 = raw::VT1 as u32;
    }
}

flags! {
    /// Control modes. Source: termios(4), sys/termios.h.
    pub struct CFLAG: u32 {
        /// Mask of the character's size.
        const CSIZE = raw::CSIZE as u32;
        /// 8 bits.
        const CS8 = raw::CS8 as u32;
        /// 7 bits.
        const CS7 = raw::CS7 as u32;
        /// 6 bits.
        const CS6 = raw::CS6 as u32;
        /// Two stop bits.
        const CSTOPB = raw::CSTOPB as u32;
        /// Receive.
        const CREAD = raw::CREAD as u32;
        /// Parity.
        const PARENB = raw::PARENB as u32;
        /// Odd parity.
        const PARODD = raw::PARODD as u32;
        /// Hang up after the last close.
        const HUPCL = raw::HUPCL as u32;
        /// Ignore modem lines.
        const CLOCAL = raw::CLOCAL as u32;
        /// Hardware flow control.
        const CRTSCTS = raw::CRTSCTS as u32;
        /// Output waits for the carrier.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CCAR_OFLOW = raw::CCAR_OFLOW as u32;
        /// Output waits for CTS.
        const CCTS_OFLOW = raw::CCTS_OFLOW as u32;
        /// Output waits for DSR.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CDSR_OFLOW = raw::CDSR_OFLOW as u32;
        /// Flow control by DTR and CTS.
        #[cfg(target_os = "netbsd")]
        const CDTRCTS = raw::CDTRCTS as u32;
        /// DTR stops the input.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const CDTR_IFLOW = raw::CDTR_IFLOW as u32;
        /// Every flow control by lines.
        #[cfg(target_os = "netbsd")]
        const CHWFLOW = raw::CHWFLOW as u32;
        /// The control modes stay as they are.
        const CIGNORE = raw::CIGNORE as u32;
        /// RTS stops the input.
        const CRTS_IFLOW = raw::CRTS_IFLOW as u32;
        /// 5 bits; this is 0.
        const CS5 = raw::CS5 as u32;
        /// Output waits for the carrier.
        const MDMBUF = raw::MDMBUF as u32;
    }
}

flags! {
    /// Local modes. Source: termios(4), sys/termios.h.
    pub struct LFLAG: u32 {
        /// Characters raise signals.
        const ISIG = raw::ISIG as u32;
        /// Lines, with editing.
        const ICANON = raw::ICANON as u32;
        /// Echo the input.
        const ECHO = raw::ECHO as u32;
        /// Erasing is shown.
        const ECHOE = raw::ECHOE as u32;
        /// Killing a line is shown.
        const ECHOK = raw::ECHOK as u32;
        /// Echo NL without `ECHO`.
        const ECHONL = raw::ECHONL as u32;
        /// Signals do not flush.
        const NOFLSH = raw::NOFLSH as u32;
        /// `SIGTTOU` for background output.
        const TOSTOP = raw::TOSTOP as u32;
        /// Echo control characters as `^X`.
        const ECHOCTL = raw::ECHOCTL as u32;
        /// Print characters that are erased.
        const ECHOPRT = raw::ECHOPRT as u32;
        /// Killing erases each character.
        const ECHOKE = raw::ECHOKE as u32;
        /// Output is being flushed.
        const FLUSHO = raw::FLUSHO as u32;
        /// Print the input again.
        const PENDIN = raw::PENDIN as u32;
        /// Implementation's input processing.
        const IEXTEN = raw::IEXTEN as u32;
        /// External processing.
        const EXTPROC = raw::EXTPROC as u32;
        /// Erase words by another rule.
        const ALTWERASE = raw::ALTWERASE as u32;
        /// The kernel does not print its state at `VSTATUS`.
        const NOKERNINFO = raw::NOKERNINFO as u32;
    }
}

values! {
    /// Places of control characters in `cc`. Source: termios(4), sys/termios.h.
    pub struct CC: u32 {
        /// Raises `SIGINT`.
        const INTR = raw::VINTR as u32;
        /// Raises `SIGQUIT`.
        const QUIT = raw::VQUIT as u32;
        /// Erases a character.
        const ERASE = raw::VERASE as u32;
        /// Erases the line.
        const KILL = raw::VKILL as u32;
        /// End of file.
        const EOF = raw::VEOF as u32;
        /// Tenths of a second to wait, without `ICANON`.
        const TIME = raw::VTIME as u32;
        /// Least number of bytes, without `ICANON`.
        const MIN = raw::VMIN as u32;
        /// Starts the output.
        const START = raw::VSTART as u32;
        /// Stops the output.
        const STOP = raw::VSTOP as u32;
        /// Raises `SIGTSTP`.
        const SUSP = raw::VSUSP as u32;
        /// Ends a line.
        const EOL = raw::VEOL as u32;
        /// Prints the input again.
        const REPRINT = raw::VREPRINT as u32;
        /// Discards output.
        const DISCARD = raw::VDISCARD as u32;
        /// Erases a word.
        const WERASE = raw::VWERASE as u32;
        /// Takes the next character as it is.
        const LNEXT = raw::VLNEXT as u32;
        /// Ends a line.
        const EOL2 = raw::VEOL2 as u32;
        /// Suspends the process when it reads this.
        const DSUSP = raw::VDSUSP as u32;
        /// Asks for status.
        const STATUS = raw::VSTATUS as u32;
        /// Erases, too.
        #[cfg(target_os = "freebsd")]
        const ERASE2 = raw::VERASE2 as u32;
    }
}

values! {
    /// When a change happens. Source: termios(4), sys/termios.h.
    pub struct TCSA: u32 {
        /// At once.
        const NOW = raw::TCSANOW as u32;
        /// After the output is sent.
        const DRAIN = raw::TCSADRAIN as u32;
        /// After the output is sent, with the input discarded.
        const FLUSH = raw::TCSAFLUSH as u32;
        /// Do not touch the hardware; ORed to the others.
        const SOFT = raw::TCSASOFT as u32;
    }
}

values! {
    /// What is stopped or started. Source: termios(4), sys/termios.h.
    pub struct TCFLOW: u32 {
        /// Stop the output.
        const OOFF = raw::TCOOFF as u32;
        /// Start the output.
        const OON = raw::TCOON as u32;
        /// Send a stop character.
        const IOFF = raw::TCIOFF as u32;
        /// Send a start character.
        const ION = raw::TCION as u32;
    }
}

values! {
    /// Which queue is discarded. Source: termios(4), sys/termios.h.
    pub struct TCFLUSH: u32 {
        /// What came and was not read.
        const IFLUSH = raw::TCIFLUSH as u32;
        /// What was written and not sent.
        const OFLUSH = raw::TCOFLUSH as u32;
        /// Both.
        const IOFLUSH = raw::TCIOFLUSH as u32;
    }
}

values! {
    /// Speeds in bits per second, in `CBAUD`. Source: termios(4), sys/termios.h.
    pub struct B: u32 {
        /// Hang up.
        const _0 = raw::B0 as u32;
        /// 50.
        const _50 = raw::B50 as u32;
        /// 75.
        const _75 = raw::B75 as u32;
        /// 110.
        const _110 = raw::B110 as u32;
        /// 134.5.
        const _134 = raw::B134 as u32;
        /// 150.
        const _150 = raw::B150 as u32;
        /// 200.
        const _200 = raw::B200 as u32;
        /// 300.
        const _300 = raw::B300 as u32;
        /// 600.
        const _600 = raw::B600 as u32;
        /// 1200.
        const _1200 = raw::B1200 as u32;
        /// 1800.
        const _1800 = raw::B1800 as u32;
        /// 2400.
        const _2400 = raw::B2400 as u32;
        /// 4800.
        const _4800 = raw::B4800 as u32;
        /// 9600.
        const _9600 = raw::B9600 as u32;
        /// 19200.
        const _19200 = raw::B19200 as u32;
        /// 38400.
        const _38400 = raw::B38400 as u32;
        /// 57600.
        const _57600 = raw::B57600 as u32;
        /// 115200.
        const _115200 = raw::B115200 as u32;
        /// 230400.
        const _230400 = raw::B230400 as u32;
        /// 460800.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _460800 = raw::B460800 as u32;
        /// 921600.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _921600 = raw::B921600 as u32;
        /// 1000000.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _1000000 = raw::B1000000 as u32;
        /// 14400.
        const _14400 = raw::B14400 as u32;
        /// 1500000.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _1500000 = raw::B1500000 as u32;
        /// 2000000.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _2000000 = raw::B2000000 as u32;
        /// 2500000.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _2500000 = raw::B2500000 as u32;
        /// 28800.
        const _28800 = raw::B28800 as u32;
        /// 3000000.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _3000000 = raw::B3000000 as u32;
        /// 3500000.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _3500000 = raw::B3500000 as u32;
        /// 4000000.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _4000000 = raw::B4000000 as u32;
        /// 500000.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _500000 = raw::B500000 as u32;
        /// 7200.
        const _7200 = raw::B7200 as u32;
        /// 76800.
        const _76800 = raw::B76800 as u32;
    }
}
