//! The numbers that groups are made of: those of the `libc` crate, and those that it lacks, which a test compares with the
//! systems' own headers.

pub(crate) use lacking::*;
pub(crate) use libc::*;

// where `libc` has another number: that of the clock of which it was an alias before FreeBSD 15
#[cfg(target_os = "freebsd")]
pub(crate) use lacking::CLOCK_BOOTTIME;

#[cfg(target_os = "freebsd")]
mod lacking {
    pub(crate) const CLOCK_BOOTTIME: i64 = 4;
    pub(crate) const CAP_FCHROOT: i64 = 0x200080000000000;
    pub(crate) const CAP_FCNTL_ALL: i64 = 120;
    pub(crate) const CAP_INOTIFY_ADD: i64 = 0x400000000200000;
    pub(crate) const CAP_INOTIFY_RM: i64 = 0x400000000400000;
    pub(crate) const CLOSE_RANGE_CLOFORK: i64 = 8;
    pub(crate) const CPU_WHICH_DOMAIN: i64 = 6;
    pub(crate) const CPU_WHICH_INTRHANDLER: i64 = 7;
    pub(crate) const CPU_WHICH_ITHREAD: i64 = 8;
    pub(crate) const CPU_WHICH_TIDPID: i64 = 9;
    pub(crate) const FIOBMAP2: i64 = 0xc0106663;
    pub(crate) const JAIL_AT_DESC: i64 = 32;
    pub(crate) const JAIL_GET_DESC: i64 = 64;
    pub(crate) const JAIL_OWN_DESC: i64 = 128;
    pub(crate) const JAIL_USE_DESC: i64 = 16;
    pub(crate) const MNT_NAMEDATTR: i64 = 0x20000000000;
    pub(crate) const RB_MUTEMSGS: i64 = 0x800000;
    pub(crate) const RTP_PRIO_FIFO: i64 = 10;
    pub(crate) const _PC_CLONE_BLKSIZE: i64 = 69;
    pub(crate) const _PC_DEALLOC_PRESENT: i64 = 65;
    pub(crate) const _PC_HAS_HIDDENSYSTEM: i64 = 68;
    pub(crate) const _PC_HAS_NAMEDATTR: i64 = 67;
    pub(crate) const _PC_NAMEDATTR_ENABLED: i64 = 66;
}

#[cfg(target_os = "netbsd")]
mod lacking {
    pub(crate) const FDATASYNC: i64 = 16;
    pub(crate) const FDISKSYNC: i64 = 64;
    pub(crate) const FFILESYNC: i64 = 32;
    pub(crate) const FIOSEEKDATA: i64 = 0xc0086661;
    pub(crate) const FIOSEEKHOLE: i64 = 0xc0086662;
    pub(crate) const MNT_DEFEXPORTED: i64 = 512;
    pub(crate) const MNT_EXKERB: i64 = 2048;
    pub(crate) const MNT_EXNORESPORT: i64 = 0x8000000;
    pub(crate) const MNT_EXPORTANON: i64 = 1024;
    pub(crate) const MNT_EXPUBLIC: i64 = 0x10000000;
    pub(crate) const MNT_EXRDONLY: i64 = 128;
    pub(crate) const MNT_GETARGS: i64 = 0x400000;
    pub(crate) const MNT_ROOTFS: i64 = 0x4000;
    pub(crate) const POSIX_FADV_DONTNEED: i64 = 4;
    pub(crate) const POSIX_FADV_NOREUSE: i64 = 5;
    pub(crate) const POSIX_FADV_NORMAL: i64 = 0;
    pub(crate) const POSIX_FADV_RANDOM: i64 = 1;
    pub(crate) const POSIX_FADV_SEQUENTIAL: i64 = 2;
    pub(crate) const POSIX_FADV_WILLNEED: i64 = 3;
    pub(crate) const SIGEV_SA: i64 = 3;
    pub(crate) const TIOCCDTR: i64 = 0x20007478;
    pub(crate) const TIOCCONS: i64 = 0x80047462;
    pub(crate) const TIOCDCDTIMESTAMP: i64 = 0x40107458;
    pub(crate) const TIOCDRAIN: i64 = 0x2000745e;
    pub(crate) const TIOCEXT: i64 = 0x80047460;
    pub(crate) const TIOCGFLAGS: i64 = 0x4004745d;
    pub(crate) const TIOCGLINED: i64 = 0x40207442;
    pub(crate) const TIOCGPGRP: i64 = 0x40047477;
    pub(crate) const TIOCGQSIZE: i64 = 0x40047481;
    pub(crate) const TIOCGRANTPT: i64 = 0x20007447;
    pub(crate) const TIOCGSID: i64 = 0x40047463;
    pub(crate) const TIOCNOTTY: i64 = 0x20007471;
    pub(crate) const TIOCOUTQ: i64 = 0x40047473;
    pub(crate) const TIOCPKT: i64 = 0x80047470;
    pub(crate) const TIOCPKT_DATA: i64 = 0;
    pub(crate) const TIOCPKT_DOSTOP: i64 = 32;
    pub(crate) const TIOCPKT_FLUSHREAD: i64 = 1;
    pub(crate) const TIOCPKT_FLUSHWRITE: i64 = 2;
    pub(crate) const TIOCPKT_IOCTL: i64 = 64;
    pub(crate) const TIOCPKT_NOSTOP: i64 = 16;
    pub(crate) const TIOCPKT_START: i64 = 8;
    pub(crate) const TIOCPKT_STOP: i64 = 4;
    pub(crate) const TIOCPTMGET: i64 = 0x48087446;
    pub(crate) const TIOCPTSNAME: i64 = 0x48087448;
    pub(crate) const TIOCREMOTE: i64 = 0x80047469;
    pub(crate) const TIOCSDTR: i64 = 0x20007479;
    pub(crate) const TIOCSFLAGS: i64 = 0x8004745c;
    pub(crate) const TIOCSIG: i64 = 0x2000745f;
    pub(crate) const TIOCSLINED: i64 = 0x80207443;
    pub(crate) const TIOCSPGRP: i64 = 0x80047476;
    pub(crate) const TIOCSQSIZE: i64 = 0x80047480;
    pub(crate) const TIOCSTAT: i64 = 0x80047465;
    pub(crate) const TIOCSTI: i64 = 0x80017472;
    pub(crate) const TIOCUCNTL: i64 = 0x80047466;
    pub(crate) const _PC_ACL_NFS4: i64 = 17;
    pub(crate) const _PC_ACL_PATH_MAX: i64 = 16;
}

#[cfg(target_os = "macos")]
mod lacking {
    pub(crate) const CLONE_ACL: i64 = 4;
    pub(crate) const CLONE_NOFOLLOW: i64 = 1;
    pub(crate) const CLONE_NOFOLLOW_ANY: i64 = 8;
    pub(crate) const CLONE_NOOWNERCOPY: i64 = 2;
    pub(crate) const CLONE_RESOLVE_BENEATH: i64 = 16;
    pub(crate) const MNT_DWAIT: i64 = 4;
    pub(crate) const MNT_NOFOLLOW: i64 = 0x8000000;
    pub(crate) const MNT_REMOVABLE: i64 = 512;
    pub(crate) const MNT_STRICTATIME: i64 = 0x80000000;
}
