//! What only Linux has: the system in figures, the processor, prctl.

use crate::Errno;
use crate::abi::{PR, SIG, Sysinfo};
use crate::arg::{Bytes, BytesMut, Mut, OptMut, Pid, Result, Str, Word, int};
use crate::gate::{number, status, syscall, vdso};
use callgate_macros::call;

/// Set the NIS domain's name.
///
/// # Arguments
/// - `name`: the name, without a NUL
///
/// # Errors
/// - `EINVAL`: it is longer than 64 bytes
/// - `EPERM`: the caller lacks `CAP_SYS_ADMIN` in the namespace of these names
#[call(harms, since = "1.0", source = "setdomainname(2)")]
#[inline]
pub fn setdomainname(name: Bytes<'_>) -> Result<()> {
    status(syscall!(__NR_setdomainname, name.ptr(), int(name.len())))
}

/// Ask for the state of the system: how long it runs, its load, its memory.
///
/// # Arguments
/// - `info`: filled with the answer
#[call(since = "1.0", source = "sysinfo(2)")]
#[inline]
pub fn sysinfo(info: Mut<'_, Sysinfo>) -> Result<()> {
    status(syscall!(__NR_sysinfo, info))
}

/// Ask on which processor the calling thread runs.
///
/// It may run on another one by the time that the answer comes.
///
/// # Arguments
/// - `cpu`: filled with the processor
/// - `node`: filled with the memory node of the processor
#[call(thread, touches, since = "2.6.19", source = "getcpu(2)")]
#[inline]
pub fn getcpu(cpu: OptMut<'_, u32>, node: OptMut<'_, u32>) -> Result<()> {
    // SAFETY: `OptMut` is for memory that may be written, or null; the vDSO writes it, as it does for the clocks.
    status(unsafe { vdso::getcpu(cpu.ptr(), node.ptr(), core::ptr::null_mut()) })
}

/// Ask about the process or thread, or change how the kernel treats it.
///
/// What the arguments mean depends on the operation; there are functions with proper types for the usual ones.
///
/// # Arguments
/// - `option`: the operation
/// - `arg2`: its first argument
/// - `arg3`: its second argument
/// - `arg4`: its third argument
/// - `arg5`: its fourth argument
///
/// # Returns
/// What the operation answers, often 0.
///
/// # Errors
/// - `EINVAL`: this kernel or processor does not know the operation, or an argument is wrong (unused ones must be 0)
/// - `EPERM`: the caller lacks the privilege that the operation needs
#[call(
    harms,
    memory,
    default(arg2 = 0, arg3 = 0, arg4 = 0, arg5 = 0),
    since = "2.2",
    source = "prctl(2)"
)]
#[inline]
pub fn prctl(option: PR, arg2: Word, arg3: Word, arg4: Word, arg5: Word) -> Result<isize> {
    number(syscall!(__NR_prctl, option, arg2, arg3, arg4, arg5))
}

/// Set the name of the calling thread.
///
/// # Arguments
/// - `name`: the name, of which 15 bytes count
#[call(thread, since = "2.6.9", source = "PR_SET_NAME(2const)")]
#[inline]
pub fn prctl_set_name(name: Str<'_>) -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_NAME, name, 0, 0, 0))
}

/// Ask for the name of the calling thread.
///
/// # Arguments
/// - `buf`: where the name goes, with a NUL at its end; room for 16 bytes
///
/// # Returns
/// The name's length without the NUL.
///
/// # Errors
/// - `ERANGE`: there is less room
#[call(thread, default(buf = 16), since = "2.6.11", source = "PR_GET_NAME(2const)")]
#[inline]
pub fn prctl_get_name(buf: BytesMut<'_>) -> Result<usize> {
    const LENGTH: usize = 16;
    // The kernel does not ask how much room there is.
    if buf.len() < LENGTH {
        return Err(Errno::RANGE);
    }
    status(syscall!(__NR_prctl, PR::GET_NAME, buf.ptr(), 0, 0, 0))?;
    // SAFETY: the kernel has just written that many bytes.
    let name = unsafe { buf.ptr().cast::<[u8; LENGTH]>().read() };
    Ok(name.iter().position(|&byte| byte == 0).unwrap_or(LENGTH))
}

/// Set the signal that this process gets when its parent thread ends.
///
/// # Arguments
/// - `signal`: the signal; 0 is none
///
/// # Errors
/// - `EINVAL`: there is no such signal
#[call(harms, since = "2.1.57", source = "PR_SET_PDEATHSIG(2const)")]
#[inline]
pub fn prctl_set_pdeathsig(signal: SIG) -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_PDEATHSIG, signal, 0, 0, 0))
}

/// Ask for the signal that this process gets when its parent thread ends.
///
/// # Arguments
/// - `signal`: filled with the signal; 0 is none
#[call(since = "2.3.15", source = "PR_GET_PDEATHSIG(2const)")]
#[inline]
pub fn prctl_get_pdeathsig(signal: Mut<'_, i32>) -> Result<()> {
    status(syscall!(__NR_prctl, PR::GET_PDEATHSIG, signal, 0, 0, 0))
}

/// Give up for ever to gain privileges by `execve`, for the calling thread and what it begins.
#[call(thread, harms, since = "3.5", source = "PR_SET_NO_NEW_PRIVS(2const)")]
#[inline]
pub fn prctl_set_no_new_privs() -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_NO_NEW_PRIVS, 1, 0, 0, 0))
}

/// Ask whether the calling thread has given up to gain privileges by `execve`.
///
/// # Returns
/// 1 if so, 0 if not.
#[call(thread, since = "3.5", source = "PR_GET_NO_NEW_PRIVS(2const)")]
#[inline]
pub fn prctl_get_no_new_privs() -> Result<i32> {
    number(syscall!(__NR_prctl, PR::GET_NO_NEW_PRIVS, 0, 0, 0, 0))
}

/// Say whether this process dumps core, and may be traced by its user.
///
/// # Arguments
/// - `dumpable`: 1 if so, 0 if not
///
/// # Errors
/// - `EINVAL`: `dumpable` is neither
#[call(since = "2.3.20", source = "PR_SET_DUMPABLE(2const)")]
#[inline]
pub fn prctl_set_dumpable(dumpable: u32) -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_DUMPABLE, dumpable, 0, 0, 0))
}

/// Ask whether this process dumps core, and may be traced by its user.
///
/// # Returns
/// 1 if so, 0 if not, 2 if only for root.
#[call(since = "2.3.20", source = "PR_GET_DUMPABLE(2const)")]
#[inline]
pub fn prctl_get_dumpable() -> Result<i32> {
    number(syscall!(__NR_prctl, PR::GET_DUMPABLE, 0, 0, 0, 0))
}

/// Say whether this process adopts its orphaned descendants, as init does.
///
/// # Arguments
/// - `subreaper`: 1 if so, 0 if not
#[call(since = "3.4", source = "PR_SET_CHILD_SUBREAPER(2const)")]
#[inline]
pub fn prctl_set_child_subreaper(subreaper: u32) -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_CHILD_SUBREAPER, subreaper, 0, 0, 0))
}

/// Ask whether this process adopts its orphaned descendants.
///
/// # Arguments
/// - `subreaper`: filled with 1 if so, 0 if not
#[call(since = "3.4", source = "PR_GET_CHILD_SUBREAPER(2const)")]
#[inline]
pub fn prctl_get_child_subreaper(subreaper: Mut<'_, i32>) -> Result<()> {
    status(syscall!(__NR_prctl, PR::GET_CHILD_SUBREAPER, subreaper, 0, 0, 0))
}

/// Say whether the calling thread keeps its permitted capabilities when it leaves user 0.
///
/// # Arguments
/// - `keep`: 1 if so, 0 if not
///
/// # Errors
/// - `EINVAL`: `keep` is neither
/// - `EPERM`: the secure bits forbid it
#[call(thread, since = "2.2.18", source = "PR_SET_KEEPCAPS(2const)")]
#[inline]
pub fn prctl_set_keepcaps(keep: u32) -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_KEEPCAPS, keep, 0, 0, 0))
}

/// Ask whether the calling thread keeps its permitted capabilities when it leaves user 0.
///
/// # Returns
/// 1 if so, 0 if not.
#[call(thread, since = "2.2.18", source = "PR_GET_KEEPCAPS(2const)")]
#[inline]
pub fn prctl_get_keepcaps() -> Result<i32> {
    number(syscall!(__NR_prctl, PR::GET_KEEPCAPS, 0, 0, 0, 0))
}

/// Ask whether a capability is in the calling thread's bounding set.
///
/// # Arguments
/// - `capability`: the capability's number
///
/// # Returns
/// 1 if so, 0 if not.
///
/// # Errors
/// - `EINVAL`: there is no such capability
#[call(thread, since = "2.6.25", source = "PR_CAPBSET_READ(2const)")]
#[inline]
pub fn prctl_capbset_read(capability: u32) -> Result<i32> {
    number(syscall!(__NR_prctl, PR::CAPBSET_READ, capability, 0, 0, 0))
}

/// Take a capability out of the calling thread's bounding set, for ever.
///
/// # Arguments
/// - `capability`: the capability's number
///
/// # Errors
/// - `EINVAL`: there is no such capability
/// - `EPERM`: the caller lacks `CAP_SETPCAP`
#[call(thread, harms, since = "2.6.25", source = "PR_CAPBSET_DROP(2const)")]
#[inline]
pub fn prctl_capbset_drop(capability: u32) -> Result<()> {
    status(syscall!(__NR_prctl, PR::CAPBSET_DROP, capability, 0, 0, 0))
}

/// Ask for the secure bits of the calling thread.
///
/// # Returns
/// The bits.
#[call(thread, since = "2.6.26", source = "PR_GET_SECUREBITS(2const)")]
#[inline]
pub fn prctl_get_securebits() -> Result<u32> {
    number(syscall!(__NR_prctl, PR::GET_SECUREBITS, 0, 0, 0, 0))
}

/// Set the secure bits of the calling thread.
///
/// # Arguments
/// - `bits`: the bits
///
/// # Errors
/// - `EPERM`: the caller lacks `CAP_SETPCAP`, or a bit is locked or unknown
#[call(thread, harms, since = "2.6.26", source = "PR_SET_SECUREBITS(2const)")]
#[inline]
pub fn prctl_set_securebits(bits: u32) -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_SECUREBITS, bits, 0, 0, 0))
}

/// Ask how late the calling thread's timers may be.
///
/// # Returns
/// The time in nanoseconds.
#[call(thread, since = "2.6.28", source = "PR_GET_TIMERSLACK(2const)")]
#[inline]
pub fn prctl_get_timerslack() -> Result<usize> {
    number(syscall!(__NR_prctl, PR::GET_TIMERSLACK, 0, 0, 0, 0))
}

/// Say how late the calling thread's timers may be.
///
/// # Arguments
/// - `slack`: the time in nanoseconds; 0 is the default
#[call(thread, since = "2.6.28", source = "PR_SET_TIMERSLACK(2const)")]
#[inline]
pub fn prctl_set_timerslack(slack: usize) -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_TIMERSLACK, slack, 0, 0, 0))
}

/// Allow a process to trace this one, where only ancestors may (Yama).
///
/// # Arguments
/// - `pid`: the process; 0 takes it back, -1 allows all
///
/// # Errors
/// - `EINVAL`: there is no such process, or the kernel has no such restriction
#[call(since = "3.4", source = "PR_SET_PTRACER(2const)")]
#[inline]
pub fn prctl_set_ptracer(pid: Pid) -> Result<()> {
    status(syscall!(__NR_prctl, PR::SET_PTRACER, pid, 0, 0, 0))
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::arg::Plain;

    #[test]
    fn the_system_has_names() {
        let mut names = Utsname::zeroed();
        uname((&mut names).into()).unwrap();
        assert!(names.sysname.starts_with(b"Linux\0"));
        let release = std::fs::read("/proc/sys/kernel/osrelease").unwrap();
        assert!(names.release.starts_with(release.trim_ascii_end()));
        let long = [b'a'; 65];
        let refused = sethostname((&long[..]).into());
        assert!(
            refused == Err(Errno::INVAL) || refused == Err(Errno::PERM),
            "{refused:?}"
        );
        assert_eq!(setdomainname((&long[..]).into()), refused);
    }

    #[test]
    fn the_system_has_a_state() {
        let mut info = Sysinfo::zeroed();
        sysinfo((&mut info).into()).unwrap();
        assert!(info.uptime > 0 && info.totalram >= info.freeram && info.mem_unit > 0 && info.procs > 0);
    }

    #[test]
    fn the_processor_is_one_of_those_allowed() {
        let (mut cpu, mut node) = (u32::MAX, u32::MAX);
        getcpu((&mut cpu).into(), (&mut node).into()).unwrap();
        getcpu(OptMut::NONE, OptMut::NONE).unwrap();
        let mut set = crate::abi::CpuSet::EMPTY;
        crate::sched::sched_getaffinity(0, (&mut set).into()).unwrap();
        assert!(set.has(cpu as usize) && node < 1024);
    }

    #[test]
    fn a_thread_has_a_name() {
        std::thread::spawn(|| {
            prctl_set_name(c"a name that is too long".into()).unwrap();
            let mut name = [1; 16];
            assert_eq!(prctl_get_name((&mut name[..]).into()), Ok(15));
            assert_eq!(&name, b"a name that is \0");
            assert_eq!(prctl_get_name((&mut name[..15]).into()), Err(Errno::RANGE));
        })
        .join()
        .unwrap();
    }

    #[test]
    fn what_a_thread_says_about_itself_is_told_back() {
        std::thread::spawn(|| {
            prctl_set_timerslack(12345).unwrap();
            assert_eq!(prctl_get_timerslack(), Ok(12345));
            assert_eq!(prctl(PR::GET_TIMERSLACK, Word(0), Word(0), Word(0), Word(0)), Ok(12345));
            prctl_set_no_new_privs().unwrap();
            assert_eq!(prctl_get_no_new_privs(), Ok(1));
            prctl_set_keepcaps(0).unwrap();
            assert_eq!(prctl_get_keepcaps(), Ok(0));
            prctl_get_securebits().unwrap();
            prctl_set_pdeathsig(SIG(0)).unwrap();
            let mut signal = -1;
            prctl_get_pdeathsig((&mut signal).into()).unwrap();
            assert_eq!(signal, 0);
        })
        .join()
        .unwrap();
        let dumpable = prctl_get_dumpable().unwrap();
        assert!((0..=2).contains(&dumpable));
        assert_eq!(prctl_set_dumpable(7), Err(Errno::INVAL));
        let mut subreaper = -1;
        prctl_get_child_subreaper((&mut subreaper).into()).unwrap();
        prctl_set_child_subreaper(subreaper as u32).unwrap();
        assert!(prctl_capbset_read(0).is_ok());
        assert_eq!(prctl_capbset_read(1000), Err(Errno::INVAL));
        assert_eq!(prctl(PR(12345), Word(0), Word(0), Word(0), Word(0)), Err(Errno::INVAL));
    }
}
