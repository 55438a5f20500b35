//! Mounts, and where extended attributes live.

flags! {
    /// How a file system is mounted, and how `mount` and `unmount` go. Source: mount(2), sys/mount.h.
    pub struct MNT: u64 {
        /// Read only.
        const RDONLY = libc::MNT_RDONLY as u64;
        /// Writes are on the device when they return.
        const SYNCHRONOUS = libc::MNT_SYNCHRONOUS as u64;
        /// Nothing may be executed.
        const NOEXEC = libc::MNT_NOEXEC as u64;
        /// The bits `ISUID` and `ISGID` have no effect.
        const NOSUID = libc::MNT_NOSUID as u64;
        /// Device files cannot be opened.
        #[cfg(any(target_os = "netbsd", target_os = "macos"))]
        const NODEV = libc::MNT_NODEV as u64;
        /// Over the directory, whose names stay to be seen.
        const UNION = libc::MNT_UNION as u64;
        /// Writes need not be on the device ever.
        const ASYNC = libc::MNT_ASYNC as u64;
        /// Access times are not kept.
        const NOATIME = libc::MNT_NOATIME as u64;
        /// Access times are kept roughly.
        #[cfg(target_os = "netbsd")]
        const RELATIME = libc::MNT_RELATIME as u64;
        /// It is exported.
        const EXPORTED = libc::MNT_EXPORTED as u64;
        /// It is local.
        const LOCAL = libc::MNT_LOCAL as u64;
        /// It has quotas.
        const QUOTA = libc::MNT_QUOTA as u64;
        /// It is the root.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const ROOTFS = libc::MNT_ROOTFS as u64;
        /// It is a snapshot.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const SNAPSHOT = libc::MNT_SNAPSHOT as u64;
        /// It orders its writes.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const SOFTDEP = libc::MNT_SOFTDEP as u64;
        /// It has access lists.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const ACLS = libc::MNT_ACLS as u64;
        /// It has access lists of NFSv4.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const NFS4ACLS = libc::MNT_NFS4ACLS as u64;
        /// Each file has its own label.
        #[cfg(any(target_os = "freebsd", target_os = "macos"))]
        const MULTILABEL = libc::MNT_MULTILABEL as u64;
        /// It keeps a journal.
        #[cfg(target_os = "macos")]
        const JOURNALED = libc::MNT_JOURNALED as u64;
        /// It keeps a log.
        #[cfg(target_os = "netbsd")]
        const LOG = libc::MNT_LOG as u64;
        /// Users need not see it.
        #[cfg(target_os = "macos")]
        const DONTBROWSE = libc::MNT_DONTBROWSE as u64;
        /// The automounter has made it.
        const AUTOMOUNTED = libc::MNT_AUTOMOUNTED as u64;
        /// Leave it out of lists.
        #[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
        const IGNORE = libc::MNT_IGNORE as u64;
        /// New files belong to the directory's owner.
        #[cfg(target_os = "freebsd")]
        const SUIDDIR = libc::MNT_SUIDDIR as u64;
        /// Symbolic links are not followed.
        #[cfg(target_os = "freebsd")]
        const NOSYMFOLLOW = libc::MNT_NOSYMFOLLOW as u64;
        /// Nothing may be mounted over it.
        #[cfg(target_os = "freebsd")]
        const NOCOVER = libc::MNT_NOCOVER as u64;
        /// Change a mount that exists.
        const UPDATE = libc::MNT_UPDATE as u64;
        /// Read it from the device anew.
        const RELOAD = libc::MNT_RELOAD as u64;
    }
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
values! {
    /// Where an extended attribute lives. Source: extattr(9), sys/extattr.h.
    pub struct EXTATTR_NAMESPACE: i32 {
        /// None.
        const EMPTY = libc::EXTATTR_NAMESPACE_EMPTY as i32;
        /// Attributes of users.
        const USER = libc::EXTATTR_NAMESPACE_USER as i32;
        /// Attributes of the system.
        const SYSTEM = libc::EXTATTR_NAMESPACE_SYSTEM as i32;
    }
}
