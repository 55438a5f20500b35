//! Terminals: modes, control characters, speeds.

flags! {
    /// Input modes. Source: termios(4), sys/termios.h.
    pub struct IFLAG: u32 {
        /// Ignore breaks.
        const IGNBRK = libc::IGNBRK as u32;
        /// A break flushes and raises `SIGINT`.
        const BRKINT = libc::BRKINT as u32;
        /// Ignore bytes with errors.
        const IGNPAR = libc::IGNPAR as u32;
        /// Mark bytes with errors.
        const PARMRK = libc::PARMRK as u32;
        /// Check parity.
        const INPCK = libc::INPCK as u32;
        /// Clear the eighth bit.
        const ISTRIP = libc::ISTRIP as u32;
        /// Turn NL into CR.
        const INLCR = libc::INLCR as u32;
        /// Ignore CR.
        const IGNCR = libc::IGNCR as u32;
        /// Turn CR into NL.
        const ICRNL = libc::ICRNL as u32;
        /// Stop and start characters control the output.
        const IXON = libc::IXON as u32;
        /// Any character starts the output again.
        const IXANY = libc::IXANY as u32;
        /// Send stop and start characters to control the input.
        const IXOFF = libc::IXOFF as u32;
        /// Ring the bell when the input queue is full.
        const IMAXBEL = libc::IMAXBEL as u32;
        /// The input is UTF-8, for erasing characters.
        #[cfg(target_os = "macos")]
        const IUTF8 = libc::IUTF8 as u32;
    }
}

flags! {
    /// Output modes. Source: termios(4), sys/termios.h.
    pub struct OFLAG: u32 {
        /// Process the output at all.
        const OPOST = libc::OPOST as u32;
        /// Turn NL into CR NL.
        const ONLCR = libc::ONLCR as u32;
        /// Turn CR into NL.
        const OCRNL = libc::OCRNL as u32;
        /// No CR at column 0.
        const ONOCR = libc::ONOCR as u32;
        /// NL also returns the carriage.
        const ONLRET = libc::ONLRET as u32;
        /// Delay by fill characters.
        #[cfg(target_os = "macos")]
        const OFILL = libc::OFILL as u32;
        /// The fill character is DEL.
        #[cfg(target_os = "macos")]
        const OFDEL = libc::OFDEL as u32;
        /// Mask of delays of NL.
        #[cfg(target_os = "macos")]
        const NLDLY = libc::NLDLY as u32;
        /// Mask of delays of CR.
        #[cfg(target_os = "macos")]
        const CRDLY = libc::CRDLY as u32;
        /// Mask of delays of tabs.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TABDLY = libc::TABDLY as u32;
        /// Turn tabs into spaces.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const TAB3 = libc::TAB3 as u32;
        /// Mask of delays of backspace.
        #[cfg(target_os = "macos")]
        const BSDLY = libc::BSDLY as u32;
        /// Mask of delays of vertical tabs.
        #[cfg(target_os = "macos")]
        const VTDLY = libc::VTDLY as u32;
        /// Mask of delays of form feeds.
        #[cfg(target_os = "macos")]
        const FFDLY = libc::FFDLY as u32;
    }
}

flags! {
    /// Control modes. Source: termios(4), sys/termios.h.
    pub struct CFLAG: u32 {
        /// Mask of the character's size.
        const CSIZE = libc::CSIZE as u32;
        /// 8 bits.
        const CS8 = libc::CS8 as u32;
        /// 7 bits.
        const CS7 = libc::CS7 as u32;
        /// 6 bits.
        const CS6 = libc::CS6 as u32;
        /// Two stop bits.
        const CSTOPB = libc::CSTOPB as u32;
        /// Receive.
        const CREAD = libc::CREAD as u32;
        /// Parity.
        const PARENB = libc::PARENB as u32;
        /// Odd parity.
        const PARODD = libc::PARODD as u32;
        /// Hang up after the last close.
        const HUPCL = libc::HUPCL as u32;
        /// Ignore modem lines.
        const CLOCAL = libc::CLOCAL as u32;
        /// Hardware flow control.
        const CRTSCTS = libc::CRTSCTS as u32;
    }
}

flags! {
    /// Local modes. Source: termios(4), sys/termios.h.
    pub struct LFLAG: u32 {
        /// Characters raise signals.
        const ISIG = libc::ISIG as u32;
        /// Lines, with editing.
        const ICANON = libc::ICANON as u32;
        /// Echo the input.
        const ECHO = libc::ECHO as u32;
        /// Erasing is shown.
        const ECHOE = libc::ECHOE as u32;
        /// Killing a line is shown.
        const ECHOK = libc::ECHOK as u32;
        /// Echo NL without `ECHO`.
        const ECHONL = libc::ECHONL as u32;
        /// Signals do not flush.
        const NOFLSH = libc::NOFLSH as u32;
        /// `SIGTTOU` for background output.
        const TOSTOP = libc::TOSTOP as u32;
        /// Echo control characters as `^X`.
        const ECHOCTL = libc::ECHOCTL as u32;
        /// Print characters that are erased.
        const ECHOPRT = libc::ECHOPRT as u32;
        /// Killing erases each character.
        const ECHOKE = libc::ECHOKE as u32;
        /// Output is being flushed.
        const FLUSHO = libc::FLUSHO as u32;
        /// Print the input again.
        const PENDIN = libc::PENDIN as u32;
        /// Implementation's input processing.
        const IEXTEN = libc::IEXTEN as u32;
        /// External processing.
        const EXTPROC = libc::EXTPROC as u32;
    }
}

values! {
    /// Places of control characters in `cc`. Source: termios(4), sys/termios.h.
    pub struct CC: u32 {
        /// Raises `SIGINT`.
        const INTR = libc::VINTR as u32;
        /// Raises `SIGQUIT`.
        const QUIT = libc::VQUIT as u32;
        /// Erases a character.
        const ERASE = libc::VERASE as u32;
        /// Erases the line.
        const KILL = libc::VKILL as u32;
        /// End of file.
        const EOF = libc::VEOF as u32;
        /// Tenths of a second to wait, without `ICANON`.
        const TIME = libc::VTIME as u32;
        /// Least number of bytes, without `ICANON`.
        const MIN = libc::VMIN as u32;
        /// Starts the output.
        const START = libc::VSTART as u32;
        /// Stops the output.
        const STOP = libc::VSTOP as u32;
        /// Raises `SIGTSTP`.
        const SUSP = libc::VSUSP as u32;
        /// Ends a line.
        const EOL = libc::VEOL as u32;
        /// Prints the input again.
        const REPRINT = libc::VREPRINT as u32;
        /// Discards output.
        const DISCARD = libc::VDISCARD as u32;
        /// Erases a word.
        const WERASE = libc::VWERASE as u32;
        /// Takes the next character as it is.
        const LNEXT = libc::VLNEXT as u32;
        /// Ends a line.
        const EOL2 = libc::VEOL2 as u32;
        /// Suspends the process when it reads this.
        const DSUSP = libc::VDSUSP as u32;
        /// Asks for status.
        const STATUS = libc::VSTATUS as u32;
        /// Erases, too.
        #[cfg(target_os = "freebsd")]
        const ERASE2 = libc::VERASE2 as u32;
    }
}

values! {
    /// When a change happens. Source: termios(4), sys/termios.h.
    pub struct TCSA: u32 {
        /// At once.
        const NOW = libc::TCSANOW as u32;
        /// After the output is sent.
        const DRAIN = libc::TCSADRAIN as u32;
        /// After the output is sent, with the input discarded.
        const FLUSH = libc::TCSAFLUSH as u32;
    }
}

values! {
    /// What is stopped or started. Source: termios(4), sys/termios.h.
    pub struct TCFLOW: u32 {
        /// Stop the output.
        const OOFF = libc::TCOOFF as u32;
        /// Start the output.
        const OON = libc::TCOON as u32;
        /// Send a stop character.
        const IOFF = libc::TCIOFF as u32;
        /// Send a start character.
        const ION = libc::TCION as u32;
    }
}

values! {
    /// Which queue is discarded. Source: termios(4), sys/termios.h.
    pub struct TCFLUSH: u32 {
        /// What came and was not read.
        const IFLUSH = libc::TCIFLUSH as u32;
        /// What was written and not sent.
        const OFLUSH = libc::TCOFLUSH as u32;
        /// Both.
        const IOFLUSH = libc::TCIOFLUSH as u32;
    }
}

values! {
    /// Speeds in bits per second, in `CBAUD`. Source: termios(4), sys/termios.h.
    pub struct B: u32 {
        /// Hang up.
        const _0 = libc::B0 as u32;
        /// 50.
        const _50 = libc::B50 as u32;
        /// 75.
        const _75 = libc::B75 as u32;
        /// 110.
        const _110 = libc::B110 as u32;
        /// 134.5.
        const _134 = libc::B134 as u32;
        /// 150.
        const _150 = libc::B150 as u32;
        /// 200.
        const _200 = libc::B200 as u32;
        /// 300.
        const _300 = libc::B300 as u32;
        /// 600.
        const _600 = libc::B600 as u32;
        /// 1200.
        const _1200 = libc::B1200 as u32;
        /// 1800.
        const _1800 = libc::B1800 as u32;
        /// 2400.
        const _2400 = libc::B2400 as u32;
        /// 4800.
        const _4800 = libc::B4800 as u32;
        /// 9600.
        const _9600 = libc::B9600 as u32;
        /// 19200.
        const _19200 = libc::B19200 as u32;
        /// 38400.
        const _38400 = libc::B38400 as u32;
        /// 57600.
        const _57600 = libc::B57600 as u32;
        /// 115200.
        const _115200 = libc::B115200 as u32;
        /// 230400.
        const _230400 = libc::B230400 as u32;
        /// 460800.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _460800 = libc::B460800 as u32;
        /// 921600.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const _921600 = libc::B921600 as u32;
    }
}
