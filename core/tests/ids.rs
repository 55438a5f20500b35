//! Ids of the whole process. A program of its own, as the C library sends a signal to every other thread to change theirs too,
//! which would interrupt what other tests wait for.
#![cfg(target_os = "linux")]

use callgate_core::Errno;
use callgate_core::arg::{Gid, Uid};
use callgate_core::user::*;

#[test]
fn ids_that_stay_the_same_may_always_be_set() {
    setresuid(Uid::MAX, Uid::MAX, Uid::MAX).unwrap();
    setresgid_thread(Gid::MAX, getegid(), Gid::MAX).unwrap();
    setreuid(getuid(), geteuid()).unwrap();
    seteuid(geteuid()).unwrap();
    setegid_thread(getegid()).unwrap();
    assert_eq!(setuid_thread(Uid::MAX), Err(Errno::INVAL));
    assert_eq!(setgid(Gid::MAX), Err(Errno::INVAL));
}
