//! Terminals: the flags of `struct termios`, control characters, speeds and what flushing and flow calls do.

use linux_raw_sys::general;

flags! {
    /// Input modes. Source: termios(3), asm/termbits.h.
    pub struct IFLAG: u32 {
        /// Ignore breaks.
        const IGNBRK = general::IGNBRK;
        /// A break flushes and raises `SIGINT`.
        const BRKINT = general::BRKINT;
        /// Ignore bytes with errors.
        const IGNPAR = general::IGNPAR;
        /// Mark bytes with errors.
        const PARMRK = general::PARMRK;
        /// Check parity.
        const INPCK = general::INPCK;
        /// Clear the eighth bit.
        const ISTRIP = general::ISTRIP;
        /// Turn NL into CR.
        const INLCR = general::INLCR;
        /// Ignore CR.
        const IGNCR = general::IGNCR;
        /// Turn CR into NL.
        const ICRNL = general::ICRNL;
        /// Turn upper case into lower case.
        const IUCLC = general::IUCLC;
        /// Stop and start characters control the output.
        const IXON = general::IXON;
        /// Any character starts the output again.
        const IXANY = general::IXANY;
        /// Send stop and start characters to control the input.
        const IXOFF = general::IXOFF;
        /// Ring the bell when the input queue is full.
        const IMAXBEL = general::IMAXBEL;
        /// The input is UTF-8, for erasing characters.
        const IUTF8 = general::IUTF8;
    }
}

flags! {
    /// Output modes. Source: termios(3), asm/termbits.h.
    pub struct OFLAG: u32 {
        /// Process the output at all.
        const OPOST = general::OPOST;
        /// Turn lower case into upper case.
        const OLCUC = general::OLCUC;
        /// Turn NL into CR NL.
        const ONLCR = general::ONLCR;
        /// Turn CR into NL.
        const OCRNL = general::OCRNL;
        /// No CR at column 0.
        const ONOCR = general::ONOCR;
        /// NL also returns the carriage.
        const ONLRET = general::ONLRET;
        /// Delay by fill characters.
        const OFILL = general::OFILL;
        /// The fill character is DEL.
        const OFDEL = general::OFDEL;
        /// Mask of delays of NL.
        const NLDLY = general::NLDLY;
        /// Mask of delays of CR.
        const CRDLY = general::CRDLY;
        /// Mask of delays of tabs.
        const TABDLY = general::TABDLY;
        /// Turn tabs into spaces.
        const TAB3 = general::TAB3;
        /// Mask of delays of backspace.
        const BSDLY = general::BSDLY;
        /// Mask of delays of vertical tabs.
        const VTDLY = general::VTDLY;
        /// Mask of delays of form feeds.
        const FFDLY = general::FFDLY;
        /// No delay after a newline; this is 0.
        const NL0 = general::NL0;
        /// A delay after a newline.
        const NL1 = general::NL1;
        /// The second delay after a newline.
        #[cfg(target_arch = "powerpc64")]
        const NL2 = general::NL2;
        /// The third.
        #[cfg(target_arch = "powerpc64")]
        const NL3 = general::NL3;
        /// No delay after a carriage return; this is 0.
        const CR0 = general::CR0;
        /// The first delay after a carriage return.
        const CR1 = general::CR1;
        /// The second.
        const CR2 = general::CR2;
        /// The third.
        const CR3 = general::CR3;
        /// No delay after a tab; this is 0.
        const TAB0 = general::TAB0;
        /// The first delay after a tab.
        const TAB1 = general::TAB1;
        /// The second.
        const TAB2 = general::TAB2;
        /// Another name of `TAB3`: tabs become spaces.
        const XTABS = general::XTABS;
        /// No delay after a backspace; this is 0.
        const BS0 = general::BS0;
        /// A delay after a backspace.
        const BS1 = general::BS1;
        /// No delay after a vertical tab; this is 0.
        const VT0 = general::VT0;
        /// A delay after a vertical tab.
        const VT1 = general::VT1;
        /// No delay after a form feed; this is 0.
        const FF0 = general::FF0;
        /// A delay after a form feed.
        const FF1 = general::FF1;
    }
}

flags! {
    /// Control modes. Source: termios(3), asm/termbits.h.
    pub struct CFLAG: u32 {
        /// Mask of the character's size.
        const CSIZE = general::CSIZE;
        /// 8 bits.
        const CS8 = general::CS8;
        /// 7 bits.
        const CS7 = general::CS7;
        /// 6 bits.
        const CS6 = general::CS6;
        /// Two stop bits.
        const CSTOPB = general::CSTOPB;
        /// Receive.
        const CREAD = general::CREAD;
        /// Parity.
        const PARENB = general::PARENB;
        /// Odd parity.
        const PARODD = general::PARODD;
        /// Hang up after the last close.
        const HUPCL = general::HUPCL;
        /// Ignore modem lines.
        const CLOCAL = general::CLOCAL;
        /// Mask of the speed.
        const CBAUD = general::CBAUD;
        /// Mask of the further speeds.
        const CBAUDEX = general::CBAUDEX;
        /// The speed is the number in `ispeed` and `ospeed` (termios2).
        const BOTHER = general::BOTHER;
        /// Mask of the input speed.
        const CIBAUD = general::CIBAUD;
        /// Address bits.
        const ADDRB = general::ADDRB;
        /// Mark or space parity.
        const CMSPAR = general::CMSPAR;
        /// Hardware flow control.
        const CRTSCTS = general::CRTSCTS;
        /// 5 bits; this is 0.
        const CS5 = general::CS5;
    }
}

flags! {
    /// Local modes. Source: termios(3), asm/termbits.h.
    pub struct LFLAG: u32 {
        /// Characters raise signals.
        const ISIG = general::ISIG;
        /// Lines, with editing.
        const ICANON = general::ICANON;
        /// Upper case terminals.
        const XCASE = general::XCASE;
        /// Echo the input.
        const ECHO = general::ECHO;
        /// Erasing is shown.
        const ECHOE = general::ECHOE;
        /// Killing a line is shown.
        const ECHOK = general::ECHOK;
        /// Echo NL without `ECHO`.
        const ECHONL = general::ECHONL;
        /// Signals do not flush.
        const NOFLSH = general::NOFLSH;
        /// `SIGTTOU` for background output.
        const TOSTOP = general::TOSTOP;
        /// Echo control characters as `^X`.
        const ECHOCTL = general::ECHOCTL;
        /// Print characters that are erased.
        const ECHOPRT = general::ECHOPRT;
        /// Killing erases each character.
        const ECHOKE = general::ECHOKE;
        /// Output is being flushed.
        const FLUSHO = general::FLUSHO;
        /// Print the input again.
        const PENDIN = general::PENDIN;
        /// Implementation's input processing.
        const IEXTEN = general::IEXTEN;
        /// External processing.
        const EXTPROC = general::EXTPROC;
    }
}

values! {
    /// Places of control characters in `cc`. Source: termios(3), asm/termbits.h.
    pub struct CC: u32 {
        /// Raises `SIGINT`.
        const INTR = general::VINTR;
        /// Raises `SIGQUIT`.
        const QUIT = general::VQUIT;
        /// Erases a character.
        const ERASE = general::VERASE;
        /// Erases the line.
        const KILL = general::VKILL;
        /// End of file.
        const EOF = general::VEOF;
        /// Tenths of a second to wait, without `ICANON`.
        const TIME = general::VTIME;
        /// Least number of bytes, without `ICANON`.
        const MIN = general::VMIN;
        /// Switch; unused.
        const SWTC = general::VSWTC;
        /// Starts the output.
        const START = general::VSTART;
        /// Stops the output.
        const STOP = general::VSTOP;
        /// Raises `SIGTSTP`.
        const SUSP = general::VSUSP;
        /// Ends a line.
        const EOL = general::VEOL;
        /// Prints the input again.
        const REPRINT = general::VREPRINT;
        /// Discards output.
        const DISCARD = general::VDISCARD;
        /// Erases a word.
        const WERASE = general::VWERASE;
        /// Takes the next character as it is.
        const LNEXT = general::VLNEXT;
        /// Ends a line.
        const EOL2 = general::VEOL2;
    }
}

values! {
    /// Speeds in bits per second, in `CBAUD`. Source: termios(3), asm/termbits.h.
    pub struct B: u32 {
        /// Hang up.
        const _0 = general::B0;
        /// 50.
        const _50 = general::B50;
        /// 75.
        const _75 = general::B75;
        /// 110.
        const _110 = general::B110;
        /// 134.5.
        const _134 = general::B134;
        /// 150.
        const _150 = general::B150;
        /// 200.
        const _200 = general::B200;
        /// 300.
        const _300 = general::B300;
        /// 600.
        const _600 = general::B600;
        /// 1200.
        const _1200 = general::B1200;
        /// 1800.
        const _1800 = general::B1800;
        /// 2400.
        const _2400 = general::B2400;
        /// 4800.
        const _4800 = general::B4800;
        /// 9600.
        const _9600 = general::B9600;
        /// 19200.
        const _19200 = general::B19200;
        /// 38400.
        const _38400 = general::B38400;
        /// 57600.
        const _57600 = general::B57600;
        /// 115200.
        const _115200 = general::B115200;
        /// 230400.
        const _230400 = general::B230400;
        /// 460800.
        const _460800 = general::B460800;
        /// 500000.
        const _500000 = general::B500000;
        /// 576000.
        const _576000 = general::B576000;
        /// 921600.
        const _921600 = general::B921600;
        /// 1000000.
        const _1000000 = general::B1000000;
        /// 1152000.
        const _1152000 = general::B1152000;
        /// 1500000.
        const _1500000 = general::B1500000;
        /// 2000000.
        const _2000000 = general::B2000000;
        /// 2500000.
        const _2500000 = general::B2500000;
        /// 3000000.
        const _3000000 = general::B3000000;
        /// 3500000.
        const _3500000 = general::B3500000;
        /// 4000000.
        const _4000000 = general::B4000000;
    }
}

values! {
    /// When a change happens. Source: tcsetattr(3).
    pub struct TCSA: u32 {
        /// At once.
        const NOW = general::TCSANOW;
        /// After the output is sent.
        const DRAIN = general::TCSADRAIN;
        /// After the output is sent, with the input discarded.
        const FLUSH = general::TCSAFLUSH;
    }
}

values! {
    /// Which queue is discarded. Source: tcflush(3).
    pub struct TCFLUSH: u32 {
        /// What came and was not read.
        const IFLUSH = general::TCIFLUSH;
        /// What was written and not sent.
        const OFLUSH = general::TCOFLUSH;
        /// Both.
        const IOFLUSH = general::TCIOFLUSH;
    }
}

values! {
    /// What is stopped or started. Source: tcflow(3).
    pub struct TCFLOW: u32 {
        /// Stop the output.
        const OOFF = general::TCOOFF;
        /// Start the output.
        const OON = general::TCOON;
        /// Send a stop character.
        const IOFF = general::TCIOFF;
        /// Send a start character.
        const ION = general::TCION;
    }
}
