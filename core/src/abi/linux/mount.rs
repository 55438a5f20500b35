//! Mounting: flags of `mount` and `umount2`.

use linux_raw_sys::general;

flags! {
    /// How a file system is mounted. Source: mount(2), linux/mount.h.
    pub struct MS: u32 {
        /// No writing.
        const RDONLY = general::MS_RDONLY;
        /// Set-user-id bits and capabilities of files have no effect.
        const NOSUID = general::MS_NOSUID;
        /// Device files cannot be used.
        const NODEV = general::MS_NODEV;
        /// Programs cannot be executed.
        const NOEXEC = general::MS_NOEXEC;
        /// Writes are synchronous.
        const SYNCHRONOUS = general::MS_SYNCHRONOUS;
        /// Change a mount that is there.
        const REMOUNT = general::MS_REMOUNT;
        /// Mandatory locks; has no effect any more.
        const MANDLOCK = general::MS_MANDLOCK;
        /// Changes of directories are synchronous.
        const DIRSYNC = general::MS_DIRSYNC;
        /// Symbolic links are not followed.
        const NOSYMFOLLOW = general::MS_NOSYMFOLLOW;
        /// Do not keep times of access.
        const NOATIME = general::MS_NOATIME;
        /// Do not keep times of access of directories.
        const NODIRATIME = general::MS_NODIRATIME;
        /// Make a tree visible at another place.
        const BIND = general::MS_BIND;
        /// Move a mount.
        const MOVE = general::MS_MOVE;
        /// With `BIND` and propagation: the mounts below as well.
        const REC = general::MS_REC;
        /// No messages in the kernel's log.
        const SILENT = general::MS_SILENT;
        /// Access control lists; inside the kernel.
        const POSIXACL = general::MS_POSIXACL;
        /// Propagation: none, and it cannot be bound.
        const UNBINDABLE = general::MS_UNBINDABLE;
        /// Propagation: none.
        const PRIVATE = general::MS_PRIVATE;
        /// Propagation: receive only.
        const SLAVE = general::MS_SLAVE;
        /// Propagation: both ways.
        const SHARED = general::MS_SHARED;
        /// Keep times of access when they are older than a change.
        const RELATIME = general::MS_RELATIME;
        /// Inside the kernel.
        const KERNMOUNT = general::MS_KERNMOUNT;
        /// Count changes of inodes.
        const I_VERSION = general::MS_I_VERSION;
        /// Always keep times of access.
        const STRICTATIME = general::MS_STRICTATIME;
        /// Keep times in memory as long as possible.
        const LAZYTIME = general::MS_LAZYTIME;
    }
}

flags! {
    /// How a file system is unmounted. Source: umount2(2).
    pub struct MNT: u32 {
        /// Abort requests that wait, even if data is lost.
        const FORCE = general::MNT_FORCE;
        /// Take it out of the tree now, clean up when it is not busy any more.
        const DETACH = general::MNT_DETACH;
        /// Mark it; unmount it if it was marked and not used since.
        const EXPIRE = general::MNT_EXPIRE;
        /// Do not follow a symbolic link.
        const NOFOLLOW = general::UMOUNT_NOFOLLOW;
    }
}
