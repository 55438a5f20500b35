//! Requests of `ioctl`.

use linux_raw_sys::ioctl;

values! {
    /// Requests of `ioctl`, with their full names. Source: ioctl(2), asm/ioctls.h, linux/sockios.h, linux/if_tun.h.
    pub struct IOCTL: u32 {
        /// Read `struct termios`.
        const TCGETS = ioctl::TCGETS;
        /// Write `struct termios` at once.
        const TCSETS = ioctl::TCSETS;
        /// Write it after the output.
        const TCSETSW = ioctl::TCSETSW;
        /// Write it after the output, with the input discarded.
        const TCSETSF = ioctl::TCSETSF;
        /// Read `struct termios2`.
        #[cfg(not(target_arch = "powerpc64"))]
        const TCGETS2 = ioctl::TCGETS2;
        /// Write `struct termios2` at once.
        #[cfg(not(target_arch = "powerpc64"))]
        const TCSETS2 = ioctl::TCSETS2;
        /// Write it after the output.
        #[cfg(not(target_arch = "powerpc64"))]
        const TCSETSW2 = ioctl::TCSETSW2;
        /// Write it after the output, with the input discarded.
        #[cfg(not(target_arch = "powerpc64"))]
        const TCSETSF2 = ioctl::TCSETSF2;
        /// Send a break; with an argument other than 0, wait for the output.
        const TCSBRK = ioctl::TCSBRK;
        /// Send a break of tenths of a second.
        const TCSBRKP = ioctl::TCSBRKP;
        /// Stop and start (`TCFLOW`).
        const TCXONC = ioctl::TCXONC;
        /// Discard queues (`TCFLUSH`).
        const TCFLSH = ioctl::TCFLSH;
        /// Nobody else may open the terminal.
        const TIOCEXCL = ioctl::TIOCEXCL;
        /// Others may open it again.
        const TIOCNXCL = ioctl::TIOCNXCL;
        /// Make it the controlling terminal.
        const TIOCSCTTY = ioctl::TIOCSCTTY;
        /// Give the controlling terminal up.
        const TIOCNOTTY = ioctl::TIOCNOTTY;
        /// Read the foreground process group. An int.
        const TIOCGPGRP = ioctl::TIOCGPGRP;
        /// Write the foreground process group. An int.
        const TIOCSPGRP = ioctl::TIOCSPGRP;
        /// Read the session. An int.
        const TIOCGSID = ioctl::TIOCGSID;
        /// Bytes that wait to be sent. An int.
        const TIOCOUTQ = ioctl::TIOCOUTQ;
        /// Put a byte into the input.
        const TIOCSTI = ioctl::TIOCSTI;
        /// Read `struct winsize`.
        const TIOCGWINSZ = ioctl::TIOCGWINSZ;
        /// Write `struct winsize`.
        const TIOCSWINSZ = ioctl::TIOCSWINSZ;
        /// Read the modem lines. An int.
        const TIOCMGET = ioctl::TIOCMGET;
        /// Set modem lines. An int.
        const TIOCMBIS = ioctl::TIOCMBIS;
        /// Clear modem lines. An int.
        const TIOCMBIC = ioctl::TIOCMBIC;
        /// Write the modem lines. An int.
        const TIOCMSET = ioctl::TIOCMSET;
        /// Bytes that can be read. An int.
        const TIOCINQ = ioctl::TIOCINQ;
        /// Send console output here.
        const TIOCCONS = ioctl::TIOCCONS;
        /// Packet mode of a pseudoterminal. An int.
        const TIOCPKT = ioctl::TIOCPKT;
        /// Write the line discipline. An int.
        const TIOCSETD = ioctl::TIOCSETD;
        /// Read the line discipline. An int.
        const TIOCGETD = ioctl::TIOCGETD;
        /// Begin a break.
        const TIOCSBRK = ioctl::TIOCSBRK;
        /// End a break.
        const TIOCCBRK = ioctl::TIOCCBRK;
        /// Read the number of a pseudoterminal. An int.
        const TIOCGPTN = ioctl::TIOCGPTN;
        /// Lock or unlock a pseudoterminal. An int.
        const TIOCSPTLCK = ioctl::TIOCSPTLCK;
        /// Whether it is locked. An int.
        const TIOCGPTLCK = ioctl::TIOCGPTLCK;
        /// Open the other end of a pseudoterminal.
        const TIOCGPTPEER = ioctl::TIOCGPTPEER;
        /// Hang the terminal up.
        const TIOCVHANGUP = ioctl::TIOCVHANGUP;
        /// Bytes that can be read. An int.
        const FIONREAD = ioctl::FIONREAD;
        /// Whether calls do not wait. An int.
        const FIONBIO = ioctl::FIONBIO;
        /// Whether `SIGIO` tells of input. An int.
        const FIOASYNC = ioctl::FIOASYNC;
        /// Set the close-on-exec flag.
        const FIOCLEX = ioctl::FIOCLEX;
        /// Clear the close-on-exec flag.
        const FIONCLEX = ioctl::FIONCLEX;
        /// Read the file's size. A 64 bit integer.
        const FIOQSIZE = ioctl::FIOQSIZE;
        /// Name of an interface by index.
        const SIOCGIFNAME = ioctl::SIOCGIFNAME;
        /// Addresses of the interfaces.
        const SIOCGIFCONF = ioctl::SIOCGIFCONF;
        /// Read an interface's flags.
        const SIOCGIFFLAGS = ioctl::SIOCGIFFLAGS;
        /// Write an interface's flags.
        const SIOCSIFFLAGS = ioctl::SIOCSIFFLAGS;
        /// Read an interface's address.
        const SIOCGIFADDR = ioctl::SIOCGIFADDR;
        /// Write an interface's address.
        const SIOCSIFADDR = ioctl::SIOCSIFADDR;
        /// Read an interface's MTU.
        const SIOCGIFMTU = ioctl::SIOCGIFMTU;
        /// Write an interface's MTU.
        const SIOCSIFMTU = ioctl::SIOCSIFMTU;
        /// Read an interface's hardware address.
        const SIOCGIFHWADDR = ioctl::SIOCGIFHWADDR;
        /// Index of an interface by name.
        const SIOCGIFINDEX = ioctl::SIOCGIFINDEX;
        /// Set who gets signals of a socket. The argument is a pointer to an int.
        const FIOSETOWN = ioctl::FIOSETOWN;
        /// Ask for it.
        const FIOGETOWN = ioctl::FIOGETOWN;
        /// The same as `FIOSETOWN`.
        const SIOCSPGRP = ioctl::SIOCSPGRP;
        /// The same as `FIOGETOWN`.
        const SIOCGPGRP = ioctl::SIOCGPGRP;
        /// Ask whether the next byte is the urgent one. The argument is a pointer to an int.
        const SIOCATMARK = ioctl::SIOCATMARK;
        /// Ask for the settings of a serial line.
        const TIOCGSERIAL = ioctl::TIOCGSERIAL;
        /// Set them.
        const TIOCSSERIAL = ioctl::TIOCSSERIAL;
        /// Ask for the counters of a serial line.
        const TIOCGICOUNT = ioctl::TIOCGICOUNT;
        /// Wait for a change of modem lines.
        const TIOCMIWAIT = ioctl::TIOCMIWAIT;
        /// Ask for the RS-485 settings.
        const TIOCGRS485 = ioctl::TIOCGRS485;
        /// Set them.
        const TIOCSRS485 = ioctl::TIOCSRS485;
        /// Ask for the device number of the console.
        const TIOCGDEV = ioctl::TIOCGDEV;
        /// Ask whether packet mode is on.
        const TIOCGPKT = ioctl::TIOCGPKT;
        /// Ask whether the terminal is for one process only.
        const TIOCGEXCL = ioctl::TIOCGEXCL;
        /// Ask which settings are locked.
        const TIOCGLCKTRMIOS = ioctl::TIOCGLCKTRMIOS;
        /// Lock settings.
        const TIOCSLCKTRMIOS = ioctl::TIOCSLCKTRMIOS;
        /// Ask whether the carrier is ignored.
        const TIOCGSOFTCAR = ioctl::TIOCGSOFTCAR;
        /// Say it.
        const TIOCSSOFTCAR = ioctl::TIOCSSOFTCAR;
        /// Operations of the virtual console.
        const TIOCLINUX = ioctl::TIOCLINUX;
        /// Send a signal from a pseudoterminal's master.
        const TIOCSIG = ioctl::TIOCSIG;
        /// Configure a serial line by itself.
        const TIOCSERCONFIG = ioctl::TIOCSERCONFIG;
        /// Ask for the line status (`TIOCSER_TEMT`).
        const TIOCSERGETLSR = ioctl::TIOCSERGETLSR;
        /// Ask for the settings of a multiport board.
        const TIOCSERGETMULTI = ioctl::TIOCSERGETMULTI;
        /// Set them.
        const TIOCSERSETMULTI = ioctl::TIOCSERSETMULTI;
        /// Read the driver's own structure.
        const TIOCSERGSTRUCT = ioctl::TIOCSERGSTRUCT;
        /// Not used any more.
        const TIOCSERGWILD = ioctl::TIOCSERGWILD;
        /// Not used any more.
        const TIOCSERSWILD = ioctl::TIOCSERSWILD;
        /// Has no effect any more.
        const TUNSETNOCSUM = ioctl::TUNSETNOCSUM;
        /// Whether the kernel's log tells of a tun device. An int, passed itself.
        const TUNSETDEBUG = ioctl::TUNSETDEBUG;
        /// Make a descriptor that of an interface (`tunsetiff`).
        const TUNSETIFF = ioctl::TUNSETIFF;
        /// Whether an interface stays (`tunsetpersist`).
        const TUNSETPERSIST = ioctl::TUNSETPERSIST;
        /// The user of an interface (`tunsetowner`).
        const TUNSETOWNER = ioctl::TUNSETOWNER;
        /// The type of hardware of an interface (`tunsetlink`).
        const TUNSETLINK = ioctl::TUNSETLINK;
        /// The group of an interface (`tunsetgroup`).
        const TUNSETGROUP = ioctl::TUNSETGROUP;
        /// What tun devices can be like (`tungetfeatures`).
        const TUNGETFEATURES = ioctl::TUNGETFEATURES;
        /// Work that is left to the program (`tunsetoffload`).
        const TUNSETOFFLOAD = ioctl::TUNSETOFFLOAD;
        /// Hardware addresses whose frames come out of a tap device.
        const TUNSETTXFILTER = ioctl::TUNSETTXFILTER;
        /// The interface of a descriptor (`tungetiff`).
        const TUNGETIFF = ioctl::TUNGETIFF;
        /// How many bytes may wait in an interface. An int.
        const TUNGETSNDBUF = ioctl::TUNGETSNDBUF;
        /// Set it. An int.
        const TUNSETSNDBUF = ioctl::TUNSETSNDBUF;
        /// Filter the frames that come out (`tunattachfilter`).
        const TUNATTACHFILTER = ioctl::TUNATTACHFILTER;
        /// Remove the filter (`tundetachfilter`).
        const TUNDETACHFILTER = ioctl::TUNDETACHFILTER;
        /// Length of the header before packets (`tungetvnethdrsz`).
        const TUNGETVNETHDRSZ = ioctl::TUNGETVNETHDRSZ;
        /// Set it (`tunsetvnethdrsz`).
        const TUNSETVNETHDRSZ = ioctl::TUNSETVNETHDRSZ;
        /// Take a queue into use, or out of it (`tunsetqueue`).
        const TUNSETQUEUE = ioctl::TUNSETQUEUE;
        /// The index of the interface that will be made. An int.
        const TUNSETIFINDEX = ioctl::TUNSETIFINDEX;
        /// The filter, as an address that only the program that set it knows.
        const TUNGETFILTER = ioctl::TUNGETFILTER;
        /// Whether numbers of that header are little endian. An int.
        const TUNSETVNETLE = ioctl::TUNSETVNETLE;
        /// Ask for it. An int.
        const TUNGETVNETLE = ioctl::TUNGETVNETLE;
        /// Whether they are big endian. An int.
        const TUNSETVNETBE = ioctl::TUNSETVNETBE;
        /// Ask for it. An int.
        const TUNGETVNETBE = ioctl::TUNGETVNETBE;
        /// The eBPF program that chooses a queue. An int (a descriptor; -1 for none).
        const TUNSETSTEERINGEBPF = ioctl::TUNSETSTEERINGEBPF;
        /// The eBPF program that filters what comes out. An int (a descriptor; -1 for none).
        const TUNSETFILTEREBPF = ioctl::TUNSETFILTEREBPF;
        /// Whether an interface has a carrier (`tunsetcarrier`).
        const TUNSETCARRIER = ioctl::TUNSETCARRIER;
        /// Open the network namespace of an interface (`tungetdevnetns`).
        const TUNGETDEVNETNS = ioctl::TUNGETDEVNETNS;
    }
}
