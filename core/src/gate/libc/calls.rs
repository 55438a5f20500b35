//! Which function of the C library a call is. This is the only place that knows.
//!
//! A rule stands for one call under the name that Linux's kernel has for it, which is the name that the topics use. Most are the
//! function of that name with the same arguments. The others say what is different: an argument that only Linux's kernel wants is left
//! out, and what a variadic function takes stands behind a semicolon and is passed as a whole register, which is what the C libraries of these
//! systems read there (`long` or `void *`).

/// One function of the C library, with its answer as a `Result`.
macro_rules! function {
    ($name:ident $(, $arg:expr)* $(; $variadic:expr)?) => {
        // SAFETY: the argument types carry what the function needs: a pointer in them is valid for its
        // lifetime, or its maker took that duty; these functions hand pointers to the kernel unread.
        $crate::gate::answered(unsafe {
            $crate::gate::c::$name($($crate::gate::parameter($arg)),* $(, $crate::gate::Reg::reg($variadic))?)
        })
    };
}
pub(crate) use function;

/// Enters the kernel: `syscall!(__NR_read, fd, buf.ptr(), buf.len())`.
macro_rules! syscall {
    // files
    (__NR_openat, $dir:expr, $path:expr, $flags:expr, $mode:expr) => { $crate::gate::function!(openat, $dir, $path, $flags; $mode) };
    (__NR_preadv $($rest:tt)*) => { $crate::gate::function!(preadv $($rest)*) };
    (__NR_pwritev $($rest:tt)*) => { $crate::gate::function!(pwritev $($rest)*) };
    (__NR_close $($rest:tt)*) => { $crate::gate::function!(close $($rest)*) };
    (__NR_read $($rest:tt)*) => { $crate::gate::function!(read $($rest)*) };
    (__NR_write $($rest:tt)*) => { $crate::gate::function!(write $($rest)*) };
    (__NR_lseek $($rest:tt)*) => { $crate::gate::function!(lseek $($rest)*) };
    (__NR_pread64 $($rest:tt)*) => { $crate::gate::function!(pread $($rest)*) };
    (__NR_pwrite64 $($rest:tt)*) => { $crate::gate::function!(pwrite $($rest)*) };
    (__NR_readv $($rest:tt)*) => { $crate::gate::function!(readv $($rest)*) };
    (__NR_writev $($rest:tt)*) => { $crate::gate::function!(writev $($rest)*) };
    (__NR_truncate $($rest:tt)*) => { $crate::gate::function!(truncate $($rest)*) };
    (__NR_ftruncate $($rest:tt)*) => { $crate::gate::function!(ftruncate $($rest)*) };
    (__NR_fsync $($rest:tt)*) => { $crate::gate::function!(fsync $($rest)*) };
    (__NR_fdatasync $($rest:tt)*) => { $crate::gate::function!(fdatasync $($rest)*) };
    (__NR_sync) => { $crate::gate::function!(sync) };
    (__NR_getdents64, $fd:expr, $buf:expr, $len:expr) => { $crate::gate::directory_entries($fd, $buf, $len as usize) };
    (__NR_copy_file_range $($rest:tt)*) => { $crate::gate::function!(copy_file_range $($rest)*) };
    (__NR_close_range $($rest:tt)*) => { $crate::gate::function!(close_range $($rest)*) };
    (__NR_memfd_create $($rest:tt)*) => { $crate::gate::function!(memfd_create $($rest)*) };
    (__NR_eventfd2 $($rest:tt)*) => { $crate::gate::function!(eventfd $($rest)*) };
    (__NR_setxattr $($rest:tt)*) => { $crate::gate::function!(setxattr $($rest)*) };
    (__NR_lsetxattr $($rest:tt)*) => { $crate::gate::function!(lsetxattr $($rest)*) };
    (__NR_fsetxattr $($rest:tt)*) => { $crate::gate::function!(fsetxattr $($rest)*) };
    (__NR_getxattr $($rest:tt)*) => { $crate::gate::function!(getxattr $($rest)*) };
    (__NR_lgetxattr $($rest:tt)*) => { $crate::gate::function!(lgetxattr $($rest)*) };
    (__NR_fgetxattr $($rest:tt)*) => { $crate::gate::function!(fgetxattr $($rest)*) };
    (__NR_listxattr $($rest:tt)*) => { $crate::gate::function!(listxattr $($rest)*) };
    (__NR_llistxattr $($rest:tt)*) => { $crate::gate::function!(llistxattr $($rest)*) };
    (__NR_flistxattr $($rest:tt)*) => { $crate::gate::function!(flistxattr $($rest)*) };
    (__NR_removexattr $($rest:tt)*) => { $crate::gate::function!(removexattr $($rest)*) };
    (__NR_lremovexattr $($rest:tt)*) => { $crate::gate::function!(lremovexattr $($rest)*) };
    (__NR_fremovexattr $($rest:tt)*) => { $crate::gate::function!(fremovexattr $($rest)*) };
    // names
    (__NR_fstat $($rest:tt)*) => { $crate::gate::function!(fstat $($rest)*) };
    (__NR_newfstatat $($rest:tt)*) => { $crate::gate::function!(fstatat $($rest)*) };
    (__NR_linkat $($rest:tt)*) => { $crate::gate::function!(linkat $($rest)*) };
    (__NR_symlinkat $($rest:tt)*) => { $crate::gate::function!(symlinkat $($rest)*) };
    (__NR_readlinkat $($rest:tt)*) => { $crate::gate::function!(readlinkat $($rest)*) };
    (__NR_renameat2, $olddir:expr, $old:expr, $newdir:expr, $new:expr, 0) => { $crate::gate::function!(renameat, $olddir, $old, $newdir, $new) };
    (__NR_unlinkat $($rest:tt)*) => { $crate::gate::function!(unlinkat $($rest)*) };
    (__NR_mkdirat $($rest:tt)*) => { $crate::gate::function!(mkdirat $($rest)*) };
    (__NR_mknodat $($rest:tt)*) => { $crate::gate::function!(mknodat $($rest)*) };
    (__NR_utimensat, $fd:expr, 0, $times:expr, 0) => { $crate::gate::function!(futimens, $fd, $times) };
    (__NR_utimensat $($rest:tt)*) => { $crate::gate::function!(utimensat $($rest)*) };
    (__NR_utimes $($rest:tt)*) => { $crate::gate::function!(utimes $($rest)*) };
    (__NR_faccessat, $dir:expr, $path:expr, $mode:expr) => { $crate::gate::function!(faccessat, $dir, $path, $mode, 0) };
    (__NR_fchmodat, $dir:expr, $path:expr, $mode:expr) => { $crate::gate::function!(fchmodat, $dir, $path, $mode, 0) };
    (__NR_fchmod $($rest:tt)*) => { $crate::gate::function!(fchmod $($rest)*) };
    (__NR_fchown $($rest:tt)*) => { $crate::gate::function!(fchown $($rest)*) };
    (__NR_fchownat $($rest:tt)*) => { $crate::gate::function!(fchownat $($rest)*) };
    // descriptors
    (__NR_dup $($rest:tt)*) => { $crate::gate::function!(dup $($rest)*) };
    (__NR_dup2 $($rest:tt)*) => { $crate::gate::function!(dup2 $($rest)*) };
    (__NR_dup3 $($rest:tt)*) => { $crate::gate::function!(dup3 $($rest)*) };
    (__NR_flock $($rest:tt)*) => { $crate::gate::function!(flock $($rest)*) };
    (__NR_fcntl, $fd:expr, $cmd:expr, $arg:expr) => { $crate::gate::function!(fcntl, $fd, $cmd; $arg) };
    (__NR_ioctl, $fd:expr, $request:expr, $arg:expr) => { $crate::gate::function!(ioctl, $fd, $request; $arg) };
    (__NR_pipe2, $pair:expr, 0) => { $crate::gate::function!(pipe, $pair) };
    (__NR_pipe2 $($rest:tt)*) => { $crate::gate::function!(pipe2 $($rest)*) };
    (__NR_poll $($rest:tt)*) => { $crate::gate::function!(poll $($rest)*) };
    (__NR_kqueue) => { $crate::gate::function!(kqueue) };
    (__NR_kevent $($rest:tt)*) => { $crate::gate::function!(kevent $($rest)*) };
    // processes
    (__NR_getpid) => { $crate::gate::function!(getpid) };
    (__NR_getppid) => { $crate::gate::function!(getppid) };
    (__NR_getpgid $($rest:tt)*) => { $crate::gate::function!(getpgid $($rest)*) };
    (__NR_getsid $($rest:tt)*) => { $crate::gate::function!(getsid $($rest)*) };
    (__NR_setsid) => { $crate::gate::function!(setsid) };
    (__NR_setpgid $($rest:tt)*) => { $crate::gate::function!(setpgid $($rest)*) };
    (__NR_execve $($rest:tt)*) => { $crate::gate::function!(execve $($rest)*) };
    (__NR_exit_group, $status:expr) => {
        // SAFETY: it takes a number and ends the process.
        unsafe { ::libc::_exit($crate::gate::parameter($status)) }
    };
    (__NR_wait4 $($rest:tt)*) => { $crate::gate::function!(wait4 $($rest)*) };
    (__NR_kill $($rest:tt)*) => { $crate::gate::function!(kill $($rest)*) };
    (__NR_umask $($rest:tt)*) => { $crate::gate::function!(umask $($rest)*) };
    (__NR_chdir $($rest:tt)*) => { $crate::gate::function!(chdir $($rest)*) };
    (__NR_fchdir $($rest:tt)*) => { $crate::gate::function!(fchdir $($rest)*) };
    (__NR_chroot $($rest:tt)*) => { $crate::gate::function!(chroot $($rest)*) };
    (__NR_getcwd, $buf:expr, $len:expr) => { $crate::gate::working_directory($buf, $len) };
    (__NR_sched_yield) => { $crate::gate::function!(sched_yield) };
    (__NR_sched_get_priority_max $($rest:tt)*) => { $crate::gate::function!(sched_get_priority_max $($rest)*) };
    (__NR_sched_get_priority_min $($rest:tt)*) => { $crate::gate::function!(sched_get_priority_min $($rest)*) };
    // ids, limits
    (__NR_getuid) => { $crate::gate::function!(getuid) };
    (__NR_geteuid) => { $crate::gate::function!(geteuid) };
    (__NR_getgid) => { $crate::gate::function!(getgid) };
    (__NR_getegid) => { $crate::gate::function!(getegid) };
    (__NR_getgroups $($rest:tt)*) => { $crate::gate::function!(getgroups $($rest)*) };
    (__NR_getresuid $($rest:tt)*) => { $crate::gate::function!(getresuid $($rest)*) };
    (__NR_getresgid $($rest:tt)*) => { $crate::gate::function!(getresgid $($rest)*) };
    (__NR_prlimit64, 0, $resource:expr, 0, $limit:expr) => { $crate::gate::function!(getrlimit, $resource, $limit) };
    (__NR_prlimit64, 0, $resource:expr, $limit:expr, 0) => { $crate::gate::function!(setrlimit, $resource, $limit) };
    (__NR_getrusage $($rest:tt)*) => { $crate::gate::function!(getrusage $($rest)*) };
    (__NR_getpriority, $which:expr, $who:expr) => { $crate::gate::priority($which, $who) };
    (__NR_setpriority $($rest:tt)*) => { $crate::gate::function!(setpriority $($rest)*) };
    // memory
    (__NR_mmap $($rest:tt)*) => { $crate::gate::function!(mmap $($rest)*) };
    (__NR_munmap $($rest:tt)*) => { $crate::gate::function!(munmap $($rest)*) };
    (__NR_mprotect $($rest:tt)*) => { $crate::gate::function!(mprotect $($rest)*) };
    (__NR_msync $($rest:tt)*) => { $crate::gate::function!(msync $($rest)*) };
    (__NR_madvise $($rest:tt)*) => { $crate::gate::function!(madvise $($rest)*) };
    (__NR_mincore $($rest:tt)*) => { $crate::gate::function!(mincore $($rest)*) };
    (__NR_mlock $($rest:tt)*) => { $crate::gate::function!(mlock $($rest)*) };
    (__NR_munlock $($rest:tt)*) => { $crate::gate::function!(munlock $($rest)*) };
    (__NR_mlockall $($rest:tt)*) => { $crate::gate::function!(mlockall $($rest)*) };
    (__NR_munlockall) => { $crate::gate::function!(munlockall) };
    (__NR_getrandom $($rest:tt)*) => { $crate::gate::function!(getrandom $($rest)*) };
    (__NR_getentropy $($rest:tt)*) => { $crate::gate::function!(getentropy $($rest)*) };
    // time
    (__NR_settimeofday $($rest:tt)*) => { $crate::gate::function!(settimeofday $($rest)*) };
    (__NR_clock_settime $($rest:tt)*) => { $crate::gate::function!(clock_settime $($rest)*) };
    (__NR_nanosleep $($rest:tt)*) => { $crate::gate::function!(nanosleep $($rest)*) };
    (__NR_getitimer $($rest:tt)*) => { $crate::gate::function!(getitimer $($rest)*) };
    (__NR_setitimer $($rest:tt)*) => { $crate::gate::function!(setitimer $($rest)*) };
    (__NR_timerfd_create $($rest:tt)*) => { $crate::gate::function!(timerfd_create $($rest)*) };
    (__NR_timerfd_settime $($rest:tt)*) => { $crate::gate::function!(timerfd_settime $($rest)*) };
    (__NR_timerfd_gettime $($rest:tt)*) => { $crate::gate::function!(timerfd_gettime $($rest)*) };
    // signals
    (__NR_rt_sigaction, $signal:expr, $act:expr, $old:expr, $size:expr) => {{ let _ = $size; $crate::gate::function!(sigaction, $signal, $act, $old) }};
    (__NR_rt_sigprocmask, $how:expr, $set:expr, $old:expr, $size:expr) => {{ let _ = $size; $crate::gate::function!(sigprocmask, $how, $set, $old) }};
    (__NR_rt_sigpending, $set:expr, $size:expr) => {{ let _ = $size; $crate::gate::function!(sigpending, $set) }};
    (__NR_rt_sigsuspend, $mask:expr, $size:expr) => {{ let _ = $size; $crate::gate::function!(sigsuspend, $mask) }};
    (__NR_sigaltstack $($rest:tt)*) => { $crate::gate::function!(sigaltstack $($rest)*) };
    // sockets
    (__NR_socket $($rest:tt)*) => { $crate::gate::function!(socket $($rest)*) };
    (__NR_socketpair $($rest:tt)*) => { $crate::gate::function!(socketpair $($rest)*) };
    (__NR_bind $($rest:tt)*) => { $crate::gate::function!(bind $($rest)*) };
    (__NR_listen $($rest:tt)*) => { $crate::gate::function!(listen $($rest)*) };
    (__NR_accept4, $fd:expr, $addr:expr, $len:expr, 0) => { $crate::gate::function!(accept, $fd, $addr, $len) };
    (__NR_accept4 $($rest:tt)*) => { $crate::gate::function!(accept4 $($rest)*) };
    (__NR_connect $($rest:tt)*) => { $crate::gate::function!(connect $($rest)*) };
    (__NR_getsockname $($rest:tt)*) => { $crate::gate::function!(getsockname $($rest)*) };
    (__NR_getpeername $($rest:tt)*) => { $crate::gate::function!(getpeername $($rest)*) };
    (__NR_shutdown $($rest:tt)*) => { $crate::gate::function!(shutdown $($rest)*) };
    (__NR_sendto $($rest:tt)*) => { $crate::gate::function!(sendto $($rest)*) };
    (__NR_recvfrom $($rest:tt)*) => { $crate::gate::function!(recvfrom $($rest)*) };
    (__NR_sendmsg $($rest:tt)*) => { $crate::gate::function!(sendmsg $($rest)*) };
    (__NR_recvmsg $($rest:tt)*) => { $crate::gate::function!(recvmsg $($rest)*) };
    (__NR_getsockopt $($rest:tt)*) => { $crate::gate::function!(getsockopt $($rest)*) };
    (__NR_setsockopt $($rest:tt)*) => { $crate::gate::function!(setsockopt $($rest)*) };
    // the system
    (__NR_uname $($rest:tt)*) => { $crate::gate::function!(uname $($rest)*) };
    (__NR_sethostname $($rest:tt)*) => { $crate::gate::function!(sethostname $($rest)*) };
}
pub(crate) use syscall;
