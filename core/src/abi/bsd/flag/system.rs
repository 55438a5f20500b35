//! The end of the system, and what paths allow.

use super::super::raw;

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
flags! {
    /// How the machine stops or starts. Source: reboot(2), sys/reboot.h.
    pub struct RB: u32 {
        /// Ask for the root file system.
        const ASKNAME = raw::RB_ASKNAME as u32;
        /// Start for one user.
        const SINGLE = raw::RB_SINGLE as u32;
        /// Do not write what is in memory to the disks.
        const NOSYNC = raw::RB_NOSYNC as u32;
        /// Stop instead of restart.
        const HALT = raw::RB_HALT as u32;
        /// Ask for the first program.
        const INITNAME = raw::RB_INITNAME as u32;
        /// Use the root file system that the kernel was built with.
        #[cfg(target_os = "freebsd")]
        const DFLTROOT = raw::RB_DFLTROOT as u32;
        /// Enter the kernel's debugger at the start.
        const KDB = raw::RB_KDB as u32;
        /// Mount the root file system read only.
        const RDONLY = raw::RB_RDONLY as u32;
        /// Write the kernel's memory out first.
        const DUMP = raw::RB_DUMP as u32;
        /// The root file system is in memory.
        const MINIROOT = raw::RB_MINIROOT as u32;
        /// Tell more at the start.
        #[cfg(target_os = "freebsd")]
        const VERBOSE = raw::RB_VERBOSE as u32;
        /// Use the serial line as the console.
        #[cfg(target_os = "freebsd")]
        const SERIAL = raw::RB_SERIAL as u32;
        /// The root file system is on a CD.
        #[cfg(target_os = "freebsd")]
        const CDROM = raw::RB_CDROM as u32;
        /// Switch the machine off.
        #[cfg(target_os = "freebsd")]
        const POWEROFF = raw::RB_POWEROFF as u32;
        /// Switch the machine off and on again.
        #[cfg(target_os = "freebsd")]
        const POWERCYCLE = raw::RB_POWERCYCLE as u32;
        /// Use the remote debugger.
        #[cfg(target_os = "freebsd")]
        const GDB = raw::RB_GDB as u32;
        /// Start without messages on the console.
        #[cfg(target_os = "freebsd")]
        const MUTE = raw::RB_MUTE as u32;
        /// Do not come to the end of starting.
        #[cfg(target_os = "freebsd")]
        const SELFTEST = raw::RB_SELFTEST as u32;
        /// Wait after each screen of messages.
        #[cfg(target_os = "freebsd")]
        const PAUSE = raw::RB_PAUSE as u32;
        /// Change the root file system, without a restart.
        #[cfg(target_os = "freebsd")]
        const REROOT = raw::RB_REROOT as u32;
        /// Use several consoles.
        #[cfg(target_os = "freebsd")]
        const MULTIPLE = raw::RB_MULTIPLE as u32;
        /// Look for consoles.
        #[cfg(target_os = "freebsd")]
        const PROBE = raw::RB_PROBE as u32;
        /// Show no messages of the kernel on the console.
        #[cfg(target_os = "freebsd")]
        const MUTEMSGS = raw::RB_MUTEMSGS as u32;
        /// Give a string to the next system.
        #[cfg(target_os = "netbsd")]
        const STRING = raw::RB_STRING as u32;
        /// Switch the machine off.
        #[cfg(target_os = "netbsd")]
        const POWERDOWN = raw::RB_POWERDOWN as u32;
        /// Configure devices at the start.
        #[cfg(target_os = "netbsd")]
        const USERCONF = raw::RB_USERCONF as u32;
        /// Start again, as by itself; this is 0.
        const AUTOBOOT = raw::RB_AUTOBOOT as u32;
    }
}

values! {
    /// What `pathconf` tells. Source: pathconf(2), sys/unistd.h.
    pub struct PC: i32 {
        /// How many links a file may have.
        const LINK_MAX = raw::_PC_LINK_MAX as i32;
        /// How long a terminal's line may be.
        const MAX_CANON = raw::_PC_MAX_CANON as i32;
        /// How much a terminal's input queue holds.
        const MAX_INPUT = raw::_PC_MAX_INPUT as i32;
        /// How long a name may be.
        const NAME_MAX = raw::_PC_NAME_MAX as i32;
        /// How long a path may be.
        const PATH_MAX = raw::_PC_PATH_MAX as i32;
        /// How much is written to a pipe in one piece.
        const PIPE_BUF = raw::_PC_PIPE_BUF as i32;
        /// Whether only the superuser gives files away.
        const CHOWN_RESTRICTED = raw::_PC_CHOWN_RESTRICTED as i32;
        /// Whether names that are too long are errors.
        const NO_TRUNC = raw::_PC_NO_TRUNC as i32;
        /// The character that switches a control character off.
        const VDISABLE = raw::_PC_VDISABLE as i32;
        /// Whether there are symbolic links.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const _2_SYMLINKS = raw::_PC_2_SYMLINKS as i32;
        /// Whether there are access lists.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ACL_EXTENDED = raw::_PC_ACL_EXTENDED as i32;
        /// Whether there are access lists of NFSv4.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ACL_NFS4 = raw::_PC_ACL_NFS4 as i32;
        /// How many entries an access list may have.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ACL_PATH_MAX = raw::_PC_ACL_PATH_MAX as i32;
        /// The least that is allocated.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ALLOC_SIZE_MIN = raw::_PC_ALLOC_SIZE_MIN as i32;
        /// Whether there is asynchronous I/O.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ASYNC_IO = raw::_PC_ASYNC_IO as i32;
        /// Whether owners are told by opaque numbers.
        #[cfg(target_os = "macos")]
        const AUTH_OPAQUE_NP = raw::_PC_AUTH_OPAQUE_NP as i32;
        /// Whether files have capabilities.
        #[cfg(target_os = "freebsd")]
        const CAP_PRESENT = raw::_PC_CAP_PRESENT as i32;
        /// Whether upper and lower case are kept.
        #[cfg(target_os = "macos")]
        const CASE_PRESERVING = raw::_PC_CASE_PRESERVING as i32;
        /// Whether upper and lower case are different.
        #[cfg(target_os = "macos")]
        const CASE_SENSITIVE = raw::_PC_CASE_SENSITIVE as i32;
        /// The block size of clones.
        #[cfg(target_os = "freebsd")]
        const CLONE_BLKSIZE = raw::_PC_CLONE_BLKSIZE as i32;
        /// Whether a hole can be made.
        #[cfg(target_os = "freebsd")]
        const DEALLOC_PRESENT = raw::_PC_DEALLOC_PRESENT as i32;
        /// Whether there are access lists.
        #[cfg(target_os = "macos")]
        const EXTENDED_SECURITY_NP = raw::_PC_EXTENDED_SECURITY_NP as i32;
        /// How many bits a file's size takes.
        const FILESIZEBITS = raw::_PC_FILESIZEBITS as i32;
        /// Whether there are the flags hidden and system.
        #[cfg(target_os = "freebsd")]
        const HAS_HIDDENSYSTEM = raw::_PC_HAS_HIDDENSYSTEM as i32;
        /// Whether this file has named attributes.
        #[cfg(target_os = "freebsd")]
        const HAS_NAMEDATTR = raw::_PC_HAS_NAMEDATTR as i32;
        /// Whether files have information labels.
        #[cfg(target_os = "freebsd")]
        const INF_PRESENT = raw::_PC_INF_PRESENT as i32;
        /// Whether files have labels.
        #[cfg(target_os = "freebsd")]
        const MAC_PRESENT = raw::_PC_MAC_PRESENT as i32;
        /// The least size of a hole.
        const MIN_HOLE_SIZE = raw::_PC_MIN_HOLE_SIZE as i32;
        /// Whether there are named attributes.
        #[cfg(target_os = "freebsd")]
        const NAMEDATTR_ENABLED = raw::_PC_NAMEDATTR_ENABLED as i32;
        /// How many characters a name may have.
        #[cfg(target_os = "macos")]
        const NAME_CHARS_MAX = raw::_PC_NAME_CHARS_MAX as i32;
        /// Whether I/O has priorities.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const PRIO_IO = raw::_PC_PRIO_IO as i32;
        /// By how much a good size of a transfer grows.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const REC_INCR_XFER_SIZE = raw::_PC_REC_INCR_XFER_SIZE as i32;
        /// The largest good size of a transfer.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const REC_MAX_XFER_SIZE = raw::_PC_REC_MAX_XFER_SIZE as i32;
        /// The smallest good size of a transfer.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const REC_MIN_XFER_SIZE = raw::_PC_REC_MIN_XFER_SIZE as i32;
        /// The good alignment of a transfer.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const REC_XFER_ALIGN = raw::_PC_REC_XFER_ALIGN as i32;
        /// How long a symbolic link may be.
        const SYMLINK_MAX = raw::_PC_SYMLINK_MAX as i32;
        /// Whether there is synchronous I/O.
        const SYNC_IO = raw::_PC_SYNC_IO as i32;
        /// How many bits an extended attribute's size takes.
        #[cfg(target_os = "macos")]
        const XATTR_SIZE_BITS = raw::_PC_XATTR_SIZE_BITS as i32;
        /// Whether extended attributes are possible; the same as `NAMEDATTR_ENABLED`.
        #[cfg(target_os = "freebsd")]
        const XATTR_ENABLED = raw::_PC_XATTR_ENABLED as i32;
        /// Whether the file has extended attributes; the same as `HAS_NAMEDATTR`.
        #[cfg(target_os = "freebsd")]
        const XATTR_EXISTS = raw::_PC_XATTR_EXISTS as i32;
    }
}
