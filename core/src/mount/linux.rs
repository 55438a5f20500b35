//! Mounting, and the namespaces of the calling thread.

use crate::abi::{CLONE, MNT, MS};
use crate::arg::{Fd, OptPath, OptStr, Path, Result};
use crate::gate::{status, syscall};
use callgate_macros::call;

/// Mount a file system, or change, bind or move a mount.
///
/// # Arguments
/// - `source`: the device, the tree to bind or move, or a name; nothing when it does not matter
/// - `target`: where
/// - `fstype`: type of the file system, with a new mount
/// - `flags`: what to do and how
/// - `data`: options of the file system, separated by commas
///
/// # Errors
/// - `EPERM`: `CAP_SYS_ADMIN` is missing
/// - `ENOENT`: `target` or `source` does not exist
/// - `ENODEV`: the kernel does not have `fstype`
/// - `EBUSY`: it is mounted already, or busy
/// - `EINVAL`: the options or the superblock are wrong, or `target` is not a mount (`REMOUNT`, `MOVE`, propagation)
/// - `ENOTBLK`: `source` is not a block device
#[call(blocks, harms, since = "1.0", source = "mount(2)")]
#[inline]
pub fn mount(source: OptPath<'_>, target: Path<'_>, fstype: OptStr<'_>, flags: MS, data: OptStr<'_>) -> Result<()> {
    status(syscall!(__NR_mount, source, target, fstype, flags, data))
}

/// Unmount a file system.
///
/// # Arguments
/// - `target`: where it is mounted
/// - `flags`: how
///
/// # Errors
/// - `EPERM`: `CAP_SYS_ADMIN` is missing
/// - `EBUSY`: it is in use
/// - `EINVAL`: `target` is not a mount, or may not be unmounted in this namespace
/// - `EAGAIN`: it was marked by `EXPIRE`; call again
#[call(blocks, harms, since = "2.2", source = "umount2(2)")]
#[inline]
pub fn umount2(target: Path<'_>, flags: MNT) -> Result<()> {
    status(syscall!(__NR_umount2, target, flags))
}

/// Make another mount the root of the mount namespace.
///
/// # Arguments
/// - `new_root`: the new root, which is a mount
/// - `put_old`: where below it the old root goes
///
/// # Errors
/// - `EPERM`: `CAP_SYS_ADMIN` is missing
/// - `EBUSY`: `new_root` or `put_old` is on the current root's mount
/// - `EINVAL`: `new_root` is not a mount, `put_old` is not below it, or a mount is shared
#[call(blocks, harms, since = "2.3.41", source = "pivot_root(2)")]
#[inline]
pub fn pivot_root(new_root: Path<'_>, put_old: Path<'_>) -> Result<()> {
    status(syscall!(__NR_pivot_root, new_root, put_old))
}

/// Leave namespaces and other things that the thread shares.
///
/// # Arguments
/// - `flags`: what is no longer shared
///
/// # Errors
/// - `EPERM`: `CAP_SYS_ADMIN` is missing (not for `NEWUSER`)
/// - `EINVAL`: a flag is unknown, or the process has several threads (`NEWUSER`, `VM`)
/// - `ENOSPC`: there are as many namespaces as allowed
/// - `EUSERS`: user namespaces are nested too deeply
#[call(thread, harms, since = "2.6.16", source = "unshare(2)")]
#[inline]
pub fn unshare(flags: CLONE) -> Result<()> {
    status(syscall!(__NR_unshare, flags.bits() as usize))
}

/// Enter a namespace.
///
/// # Arguments
/// - `fd`: a namespace's file, or a pidfd
/// - `nstype`: which kinds of namespace; with a namespace's file nothing means whichever it is
///
/// # Errors
/// - `EPERM`: `CAP_SYS_ADMIN` is missing
/// - `EINVAL`: `fd` is no namespace of that kind, or cannot be entered from here
/// - `EBADF`: `fd` is not open
/// - `ESRCH`: the process of the pidfd is gone
#[call(thread, harms, since = "3.0", source = "setns(2)")]
#[inline]
pub fn setns(fd: Fd<'_>, nstype: CLONE) -> Result<()> {
    status(syscall!(__NR_setns, fd, nstype.bits() as usize))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Errno;
    use std::ffi::CString;
    use std::os::unix::ffi::OsStrExt;

    #[test]
    fn what_is_not_there_is_refused() {
        let missing = Path::from(c"/callgate-no-such-directory/x");
        let mounted = mount(OptPath::NONE, missing, OptStr::from(c"tmpfs"), MS::RDONLY, OptStr::NONE);
        assert!(matches!(mounted, Err(Errno::NOENT | Errno::PERM)), "{mounted:?}");
        let gone = umount2(missing, MNT::NOFOLLOW);
        assert!(matches!(gone, Err(Errno::NOENT | Errno::PERM)), "{gone:?}");
        let pivoted = pivot_root(missing, missing);
        assert!(matches!(pivoted, Err(Errno::NOENT | Errno::PERM)), "{pivoted:?}");
        assert_eq!(setns(Fd::from_raw(-1), CLONE::NEWNS), Err(Errno::BADF));
        let null = std::fs::File::open("/dev/null").unwrap();
        assert_eq!(setns(Fd::from(&null), CLONE::empty()), Err(Errno::INVAL));
        assert_eq!(unshare(CLONE::empty()), Ok(()));
    }

    #[test]
    fn a_mount_in_a_namespace_of_its_own() {
        let dir = std::env::temp_dir().join(format!("callgate-mount-{}", std::process::id()));
        std::fs::create_dir(&dir).unwrap();
        let path = CString::new(dir.as_os_str().as_bytes()).unwrap();
        let inside = dir.join("inside");
        // A thread of its own: `NEWNS` takes the thread out of what the others see, until it ends.
        let outcome = std::thread::spawn(move || {
            unshare(CLONE::NEWNS)?;
            mount(
                OptPath::NONE,
                Path::from(c"/"),
                OptStr::NONE,
                MS::REC | MS::PRIVATE,
                OptStr::NONE,
            )
            .unwrap();
            let target = Path::from(&*path);
            let tmpfs = OptStr::from(c"tmpfs");
            mount(
                OptPath::from(c"none"),
                target,
                tmpfs,
                MS::NOSUID | MS::NODEV,
                OptStr::from(c"size=4k"),
            )
            .unwrap();
            std::fs::write(&inside, b"x").unwrap();
            umount2(target, MNT::empty()).unwrap();
            assert!(!inside.exists());
            assert_eq!(umount2(target, MNT::empty()), Err(Errno::INVAL));
            Ok(())
        })
        .join()
        .unwrap();
        assert_eq!(std::fs::read_dir(&dir).unwrap().count(), 0);
        std::fs::remove_dir(&dir).unwrap();
        // Only the privileged may have a mount namespace.
        assert!(outcome == Ok(()) || outcome == Err(Errno::PERM), "{outcome:?}");
    }
}
