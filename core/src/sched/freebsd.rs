//! What only FreeBSD has: sets of processors, and priorities that are always obeyed.

use crate::abi::{CPU_LEVEL, CPU_WHICH, Cpuset, RTP, Rtprio};
use crate::arg::{InOut, Mut, Pid, Ref, Result};
use crate::gate::{function, status};
use callgate_macros::call;

/// Ask on which processors something may run.
///
/// # Arguments
/// - `level`: which of its sets is asked for
/// - `which`: what `id` is
/// - `id`: a thread, a process, a set, an interrupt or a jail; -1 is the calling one
/// - `mask`: filled with the processors
///
/// # Errors
/// - `EDEADLK`: there is no set that fits
/// - `EINVAL`: `level` or `which` is unknown
/// - `ERANGE`: the kernel has more processors than fit
/// - `ESRCH`: there is nothing with this id
#[call(default(id = -1), since = "FreeBSD 7.1", source = "cpuset_getaffinity(2)")]
#[inline]
pub fn cpuset_getaffinity(level: CPU_LEVEL, which: CPU_WHICH, id: i64, mask: Mut<'_, Cpuset>) -> Result<()> {
    status(function!(
        cpuset_getaffinity,
        level,
        which,
        id,
        size_of::<Cpuset>(),
        mask
    ))
}

/// Say on which processors something may run.
///
/// # Arguments
/// - `level`: which of its sets is set
/// - `which`: what `id` is
/// - `id`: a thread, a process, a set, an interrupt or a jail; -1 is the calling one
/// - `mask`: the processors
///
/// # Errors
/// - `EDEADLK`: a thread would have no processor left
/// - `EINVAL`: a processor is not there, or `level` or `which` is unknown
/// - `EPERM`: the caller may not do this
/// - `ESRCH`: there is nothing with this id
#[call(harms, since = "FreeBSD 7.1", source = "cpuset_setaffinity(2)")]
#[inline]
pub fn cpuset_setaffinity(level: CPU_LEVEL, which: CPU_WHICH, id: i64, mask: Ref<'_, Cpuset>) -> Result<()> {
    status(function!(
        cpuset_setaffinity,
        level,
        which,
        id,
        size_of::<Cpuset>(),
        mask
    ))
}

/// Ask for, or set, the real-time or idle priority of a process.
///
/// # Arguments
/// - `function`: which of both
/// - `pid`: the process; 0 is the calling one
/// - `priority`: the priority
///
/// # Errors
/// - `EINVAL`: the priority is out of range
/// - `EPERM`: the caller may not do this
/// - `ESRCH`: there is no such process
#[call(harms, since = "FreeBSD 2.0", source = "rtprio(2)")]
#[inline]
pub fn rtprio(function: RTP, pid: Pid, priority: InOut<'_, Rtprio>) -> Result<()> {
    status(function!(rtprio, function, pid, priority))
}
