//! Mounts, and where extended attributes live.

use super::super::raw;

flags! {
    /// How a file system is mounted, and how `mount` and `unmount` go. Source: mount(2), sys/mount.h.
    pub struct MNT: u64 {
        /// Read only.
        const RDONLY = raw::MNT_RDONLY as u64;
        /// Writes are on the device when they return.
        const SYNCHRONOUS = raw::MNT_SYNCHRONOUS as u64;
        /// Nothing may be executed.
        const NOEXEC = raw::MNT_NOEXEC as u64;
        /// The bits `ISUID` and `ISGID` have no effect.
        const NOSUID = raw::MNT_NOSUID as u64;
        /// Device files cannot be opened.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const NODEV = raw::MNT_NODEV as u64;
        /// Over the directory, whose names stay to be seen.
        const UNION = raw::MNT_UNION as u64;
        /// Writes need not be on the device ever.
        const ASYNC = raw::MNT_ASYNC as u64;
        /// Access times are not kept.
        const NOATIME = raw::MNT_NOATIME as u64;
        /// Access times are kept roughly.
        #[cfg(target_os = "netbsd")]
        const RELATIME = raw::MNT_RELATIME as u64;
        /// It is exported.
        const EXPORTED = raw::MNT_EXPORTED as u64;
        /// It is local.
        const LOCAL = raw::MNT_LOCAL as u64;
        /// It has quotas.
        const QUOTA = raw::MNT_QUOTA as u64;
        /// It is the root.
        const ROOTFS = raw::MNT_ROOTFS as u64;
        /// It is a snapshot.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SNAPSHOT = raw::MNT_SNAPSHOT as u64;
        /// It orders its writes.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SOFTDEP = raw::MNT_SOFTDEP as u32 as u64;
        /// It has access lists.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ACLS = raw::MNT_ACLS as u64;
        /// It has access lists of NFSv4.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const NFS4ACLS = raw::MNT_NFS4ACLS as u64;
        /// Each file has its own label.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MULTILABEL = raw::MNT_MULTILABEL as u64;
        /// It keeps a journal.
        #[cfg(target_os = "macos")]
        const JOURNALED = raw::MNT_JOURNALED as u64;
        /// It keeps a log.
        #[cfg(target_os = "netbsd")]
        const LOG = raw::MNT_LOG as u64;
        /// Users need not see it.
        #[cfg(target_os = "macos")]
        const DONTBROWSE = raw::MNT_DONTBROWSE as u64;
        /// The automounter has made it.
        const AUTOMOUNTED = raw::MNT_AUTOMOUNTED as u64;
        /// Leave it out of lists.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const IGNORE = raw::MNT_IGNORE as u64;
        /// New files belong to the directory's owner.
        #[cfg(target_os = "freebsd")]
        const SUIDDIR = raw::MNT_SUIDDIR as u64;
        /// Symbolic links are not followed.
        #[cfg(target_os = "freebsd")]
        const NOSYMFOLLOW = raw::MNT_NOSYMFOLLOW as u64;
        /// Nothing may be mounted over it.
        #[cfg(target_os = "freebsd")]
        const NOCOVER = raw::MNT_NOCOVER as u64;
        /// Change a mount that exists.
        const UPDATE = raw::MNT_UPDATE as u64;
        /// Read it from the device anew.
        const RELOAD = raw::MNT_RELOAD as u64;
        /// Unmount although it is in use.
        const FORCE = raw::MNT_FORCE as u64;
        /// Nobody writes a core file there.
        #[cfg(target_os = "netbsd")]
        const NOCOREDUMP = raw::MNT_NOCOREDUMP as u64;
        /// Times of device files are not kept.
        #[cfg(target_os = "netbsd")]
        const NODEVMTIME = raw::MNT_NODEVMTIME as u64;
        /// Permissions of symbolic links count.
        #[cfg(target_os = "netbsd")]
        const SYMPERM = raw::MNT_SYMPERM as u64;
        /// It has extended attributes.
        #[cfg(target_os = "netbsd")]
        const EXTATTR = raw::MNT_EXTATTR as u64;
        /// Blocks that are free are told to the device.
        #[cfg(target_os = "netbsd")]
        const DISCARD = raw::MNT_DISCARD as u64;
        /// Only read the struct of a mount that exists.
        #[cfg(target_os = "netbsd")]
        const GETARGS = raw::MNT_GETARGS as u64;
        /// It is exported read only.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const EXRDONLY = raw::MNT_EXRDONLY as u64;
        /// It is exported to everybody.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const DEFEXPORTED = raw::MNT_DEFEXPORTED as u64;
        /// All remote users count as the anonymous one.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const EXPORTANON = raw::MNT_EXPORTANON as u64;
        /// It is exported with Kerberos.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const EXKERB = raw::MNT_EXKERB as u64;
        /// It is exported to any port.
        #[cfg(target_os = "netbsd")]
        const EXNORESPORT = raw::MNT_EXNORESPORT as u64;
        /// It is exported to everybody by a public handle.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const EXPUBLIC = raw::MNT_EXPUBLIC as u64;
        /// It has a journal below it.
        #[cfg(target_os = "freebsd")]
        const GJOURNAL = raw::MNT_GJOURNAL as u64;
        /// Reads are not put together.
        #[cfg(target_os = "freebsd")]
        const NOCLUSTERR = raw::MNT_NOCLUSTERR as u64;
        /// Writes are not put together.
        #[cfg(target_os = "freebsd")]
        const NOCLUSTERW = raw::MNT_NOCLUSTERW as u32 as u64;
        /// An ordinary user has mounted it.
        #[cfg(target_os = "freebsd")]
        const USER = raw::MNT_USER as u64;
        /// Delete the exports.
        #[cfg(target_os = "freebsd")]
        const DELEXPORT = raw::MNT_DELEXPORT as u64;
        /// `unmount` is given the id of a file system.
        #[cfg(target_os = "freebsd")]
        const BYFSID = raw::MNT_BYFSID as u64;
        /// Do not unmount if something is open.
        #[cfg(target_os = "freebsd")]
        const NONBUSY = raw::MNT_NONBUSY as u64;
        /// Its content is protected.
        #[cfg(target_os = "macos")]
        const CPROTECT = raw::MNT_CPROTECT as u64;
        /// Its files are in quarantine.
        #[cfg(target_os = "macos")]
        const QUARANTINE = raw::MNT_QUARANTINE as u64;
        /// Its device can be taken out.
        #[cfg(target_os = "macos")]
        const REMOVABLE = raw::MNT_REMOVABLE as u64;
        /// Writes may wait.
        #[cfg(target_os = "macos")]
        const DEFWRITE = raw::MNT_DEFWRITE as u64;
        /// Owners do not count.
        #[cfg(target_os = "macos")]
        const IGNORE_OWNERSHIP = raw::MNT_IGNORE_OWNERSHIP as u64;
        /// It has no extended attributes of users.
        #[cfg(target_os = "macos")]
        const NOUSERXATTR = raw::MNT_NOUSERXATTR as u64;
        /// Files can be found by their numbers.
        #[cfg(target_os = "macos")]
        const DOVOLFS = raw::MNT_DOVOLFS as u64;
        /// Unmounting does not wait.
        #[cfg(target_os = "macos")]
        const NOBLOCK = raw::MNT_NOBLOCK as u64;
        /// `mount` does not follow a symbolic link.
        #[cfg(target_os = "macos")]
        const NOFOLLOW = raw::MNT_NOFOLLOW as u64;
        /// Access times are always kept.
        #[cfg(target_os = "macos")]
        const STRICTATIME = raw::MNT_STRICTATIME as u64;
        /// Mount only over an empty directory.
        #[cfg(target_os = "freebsd")]
        const EMPTYDIR = raw::MNT_EMPTYDIR as u64;
        /// Unmount also what is mounted below it.
        #[cfg(target_os = "freebsd")]
        const RECURSE = raw::MNT_RECURSE as u64;
        /// Unmount it when it is not used any more.
        #[cfg(target_os = "freebsd")]
        const DEFERRED = raw::MNT_DEFERRED as u64;
        /// It keeps a journal of its order of writes.
        #[cfg(target_os = "freebsd")]
        const SUJ = raw::MNT_SUJ as u64;
        /// What is on the device may be broken on purpose.
        #[cfg(target_os = "freebsd")]
        const UNTRUSTED = raw::MNT_UNTRUSTED as u64;
        /// Files are verified.
        #[cfg(target_os = "freebsd")]
        const VERIFIED = raw::MNT_VERIFIED as u64;
        /// It is exported over TLS.
        #[cfg(target_os = "freebsd")]
        const EXTLS = raw::MNT_EXTLS as u64;
        /// It is exported over TLS with certificates.
        #[cfg(target_os = "freebsd")]
        const EXTLSCERT = raw::MNT_EXTLSCERT as u64;
        /// It is exported over TLS with certificates that name users.
        #[cfg(target_os = "freebsd")]
        const EXTLSCERTUSER = raw::MNT_EXTLSCERTUSER as u64;
        /// It has named attributes.
        #[cfg(target_os = "freebsd")]
        const NAMEDATTR = raw::MNT_NAMEDATTR as u64;
        /// It has POSIX.1e access lists.
        #[cfg(target_os = "netbsd")]
        const POSIX1EACLS = raw::MNT_POSIX1EACLS as u64;
        /// Suspend what writes to it.
        #[cfg(target_os = "freebsd")]
        const SUSPEND = raw::MNT_SUSPEND as u64;
        /// Owners are not known there; the same as `IGNORE_OWNERSHIP`.
        #[cfg(target_os = "macos")]
        const UNKNOWNPERMISSIONS = raw::MNT_UNKNOWNPERMISSIONS as u64;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
values! {
    /// Where an extended attribute lives. Source: extattr(9), sys/extattr.h.
    pub struct EXTATTR_NAMESPACE: i32 {
        /// None.
        const EMPTY = raw::EXTATTR_NAMESPACE_EMPTY as i32;
        /// Attributes of users.
        const USER = raw::EXTATTR_NAMESPACE_USER as i32;
        /// Attributes of the system.
        const SYSTEM = raw::EXTATTR_NAMESPACE_SYSTEM as i32;
    }
}

values! {
    /// Whether a file system is asked anew. Source: getfsstat(2), sys/mount.h.
    pub struct MNT_WAIT: i32 {
        /// Ask it, and wait.
        const WAIT = raw::MNT_WAIT as i32;
        /// Take what is known.
        const NOWAIT = raw::MNT_NOWAIT as i32;
        /// Only when it is idle.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const LAZY = raw::MNT_LAZY as i32;
        /// Ask it, and wait for the device.
        #[cfg(target_os = "macos")]
        const DWAIT = raw::MNT_DWAIT as i32;
    }
}
