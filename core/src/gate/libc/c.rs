//! The C library: what the `libc` crate declares, and below it what that lacks or has wrong, under the names of the versions that
//! programs are linked with today.

use core::ffi::{c_char, c_int, c_void};
pub(crate) use libc::*;

#[cfg(target_os = "freebsd")]
unsafe extern "C" {
    pub(crate) fn getdirentries(fd: c_int, buf: *mut c_char, len: size_t, base: *mut off_t) -> ssize_t;
    pub(crate) fn bindat(dir: c_int, fd: c_int, addr: *const sockaddr, len: socklen_t) -> c_int;
    pub(crate) fn connectat(dir: c_int, fd: c_int, addr: *const sockaddr, len: socklen_t) -> c_int;
    pub(crate) fn funlinkat(dir: c_int, path: *const c_char, fd: c_int, flags: c_int) -> c_int;
    pub(crate) fn setfib(fib: c_int) -> c_int;
    pub(crate) fn wait6(
        which: idtype_t,
        id: id_t,
        status: *mut c_int,
        options: c_int,
        usage: *mut c_void,
        info: *mut siginfo_t,
    ) -> pid_t;
}

#[cfg(target_os = "netbsd")]
unsafe extern "C" {
    #[link_name = "__getdents30"]
    pub(crate) fn getdents(fd: c_int, buf: *mut c_char, len: size_t) -> c_int;
    #[link_name = "__pollts50"]
    pub(crate) fn pollts(fds: *mut pollfd, count: nfds_t, timeout: *const timespec, mask: *const sigset_t) -> c_int;
    pub(crate) fn paccept(
        fd: c_int,
        addr: *mut sockaddr,
        len: *mut socklen_t,
        mask: *const sigset_t,
        flags: c_int,
    ) -> c_int;
    pub(crate) fn fsync_range(fd: c_int, how: c_int, start: off_t, length: off_t) -> c_int;
    pub(crate) fn wait6(
        which: idtype_t,
        id: id_t,
        status: *mut c_int,
        options: c_int,
        usage: *mut c_void,
        info: *mut siginfo_t,
    ) -> pid_t;
    #[link_name = "__statvfs190"]
    pub(crate) fn statvfs1(path: *const c_char, buf: *mut c_void, flags: c_int) -> c_int;
    #[link_name = "__fstatvfs190"]
    pub(crate) fn fstatvfs1(fd: c_int, buf: *mut c_void, flags: c_int) -> c_int;
    #[link_name = "__getvfsstat90"]
    pub(crate) fn getvfsstat(buf: *mut c_void, size: size_t, flags: c_int) -> c_int;
    #[link_name = "__mount50"]
    pub(crate) fn mount(kind: *const c_char, dir: *const c_char, flags: c_int, data: *mut c_void, len: size_t)
    -> c_int;
    #[link_name = "__posix_fadvise50"]
    pub(crate) fn posix_fadvise(fd: c_int, offset: off_t, len: off_t, advice: c_int) -> c_int;
    pub(crate) fn posix_fallocate(fd: c_int, offset: off_t, len: off_t) -> c_int;
    // `libc` lacks an argument of these, or has one too many
    pub(crate) fn setxattr(
        path: *const c_char,
        name: *const c_char,
        value: *const c_void,
        len: size_t,
        flags: c_int,
    ) -> c_int;
    pub(crate) fn lsetxattr(
        path: *const c_char,
        name: *const c_char,
        value: *const c_void,
        len: size_t,
        flags: c_int,
    ) -> c_int;
    pub(crate) fn fsetxattr(fd: c_int, name: *const c_char, value: *const c_void, len: size_t, flags: c_int) -> c_int;
    pub(crate) fn fremovexattr(fd: c_int, name: *const c_char) -> c_int;
    // a timer's id is an int, which `libc` takes for a pointer
    pub(crate) fn timer_create(clock: clockid_t, event: *mut sigevent, timer: *mut c_int) -> c_int;
    #[link_name = "__timer_settime50"]
    pub(crate) fn timer_settime(timer: c_int, flags: c_int, new: *const itimerspec, old: *mut itimerspec) -> c_int;
    #[link_name = "__timer_gettime50"]
    pub(crate) fn timer_gettime(timer: c_int, value: *mut itimerspec) -> c_int;
    pub(crate) fn timer_getoverrun(timer: c_int) -> c_int;
    pub(crate) fn timer_delete(timer: c_int) -> c_int;
}

#[cfg(any(target_os = "freebsd", target_os = "netbsd"))]
unsafe extern "C" {
    pub(crate) fn lpathconf(path: *const c_char, name: c_int) -> c_long;
}

#[cfg(target_os = "macos")]
unsafe extern "C" {
    pub(crate) fn __getdirentries64(fd: c_int, buf: *mut c_void, len: size_t, base: *mut off_t) -> ssize_t;
}

unsafe extern "C" {
    pub(crate) fn revoke(path: *const c_char) -> c_int;
    pub(crate) fn getlogin_r(name: *mut c_char, len: size_t) -> c_int;
}
