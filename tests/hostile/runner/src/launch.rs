//! The cell that every runner works in: descriptors of all kinds at known numbers, small limits, signals that a call
//! may cause ignored, no privileges.

use libc::{c_int, c_void};
use std::ffi::CString;
use std::process::ExitCode;

/// Where a runner writes how far it is.
pub const PROGRESS: c_int = 210;
/// The first of the descriptors that are offered as arguments.
const FIRST: c_int = 100;
/// No process of a cell may have more.
pub const DESCRIPTORS: u64 = 256;

/// Makes the cell and becomes `command`.
pub fn launch(dir: &str, uid: &str, megabytes: &str, progress: &str, command: &[&str]) -> ExitCode {
    std::env::set_current_dir(dir).expect("the cell's directory");
    // best effort, for a file system without them: an attribute that is longer than some room offered for it
    // SAFETY: strings, and as many bytes as are told.
    unsafe { libc::setxattr(c"file".as_ptr(), c"user.x".as_ptr(), [b'x'; 40].as_ptr().cast(), 40, 0) };
    let progress: c_int = progress.parse().expect("a descriptor");
    // SAFETY: plain calls with numbers.
    unsafe {
        assert_eq!(libc::dup2(progress, PROGRESS), PROGRESS);
        libc::close(progress);
        libc::setsid();
    }
    for (number, fd) in (FIRST..).zip(descriptors()) {
        // SAFETY: `fd` was just made.
        unsafe {
            assert!(fd >= 0, "descriptor {number}: {}", std::io::Error::last_os_error());
            assert_eq!(libc::dup2(fd, number), number);
            libc::close(fd);
        }
    }
    signals();
    limits(megabytes.parse().expect("a number"));
    privileges((uid != "-").then(|| uid.parse().expect("a user id")));
    let words: Vec<CString> = command
        .iter()
        .map(|w| CString::new(*w).expect("no NUL in a word of the command line"))
        .collect();
    let mut argv: Vec<_> = words.iter().map(|w| w.as_ptr()).collect();
    argv.push(core::ptr::null());
    // SAFETY: a NULL-terminated array of strings that live on.
    unsafe { libc::execvp(argv[0], argv.as_ptr()) };
    panic!("{}: {}", command[0], std::io::Error::last_os_error());
}

/// In the order of `FDS` in plan.py.
fn descriptors() -> Vec<c_int> {
    let open = |path: &str, flags: c_int| {
        let path = CString::new(path).expect("a path");
        // SAFETY: a string and numbers.
        unsafe { libc::open(path.as_ptr(), flags, 0o600) }
    };
    let mut pipe = [-1; 2];
    let mut pair = [-1; 2];
    // SAFETY: each call is given what it takes; results are checked by the caller.
    unsafe {
        libc::pipe2(pipe.as_mut_ptr(), libc::O_NONBLOCK);
        libc::socketpair(
            libc::AF_UNIX,
            libc::SOCK_STREAM | libc::SOCK_NONBLOCK,
            0,
            pair.as_mut_ptr(),
        );
        vec![
            open("file", libc::O_RDWR | libc::O_CREAT),
            open("dir", libc::O_RDONLY | libc::O_DIRECTORY),
            pipe[0],
            pipe[1],
            pair[0],
            pair[1],
            libc::eventfd(0, libc::EFD_NONBLOCK),
            libc::epoll_create1(0),
            libc::timerfd_create(libc::CLOCK_MONOTONIC, libc::TFD_NONBLOCK),
            libc::inotify_init1(libc::IN_NONBLOCK),
            libc::memfd_create(c"memory".as_ptr(), libc::MFD_ALLOW_SEALING),
            open("file", libc::O_RDONLY),
            open("dir", libc::O_PATH),
            libc::socket(libc::AF_INET, libc::SOCK_DGRAM | libc::SOCK_NONBLOCK, 0),
            libc::socket(libc::AF_NETLINK, libc::SOCK_RAW | libc::SOCK_NONBLOCK, 0),
            libc::syscall(libc::SYS_pidfd_open, libc::getpid(), 0) as c_int,
        ]
    }
}

/// Signals that a call may bring about by what it does rightly (a file too large, a descriptor that tells of itself).
fn signals() {
    let causes = [
        libc::SIGXFSZ,
        libc::SIGPIPE,
        libc::SIGIO,
        libc::SIGALRM,
        libc::SIGVTALRM,
        libc::SIGPROF,
        libc::SIGUSR1,
        libc::SIGUSR2,
        libc::SIGHUP,
    ];
    for signal in causes {
        // SAFETY: no handler is set, the signal is ignored.
        unsafe { libc::signal(signal, libc::SIG_IGN) };
    }
}

fn limits(megabytes: u64) {
    let unlimited = libc::RLIM_INFINITY;
    let memory = if megabytes == 0 { unlimited } else { megabytes << 20 };
    let all = [
        (libc::RLIMIT_AS, memory),
        (libc::RLIMIT_CPU, 60),
        (libc::RLIMIT_FSIZE, 1 << 20),
        (libc::RLIMIT_NOFILE, DESCRIPTORS),
        (libc::RLIMIT_NPROC, 512),
        (libc::RLIMIT_CORE, 0),
        // with none, mlockall is refused instead of making every later allocation fail
        (libc::RLIMIT_MEMLOCK, 0),
        (libc::RLIMIT_MSGQUEUE, 0),
    ];
    for (resource, value) in all {
        let limit = libc::rlimit {
            rlim_cur: value,
            rlim_max: value,
        };
        // SAFETY: a struct that is read.
        unsafe { libc::setrlimit(resource, &raw const limit) };
    }
}

/// Gives up every capability for good, and the user id if another is given.
fn privileges(uid: Option<u32>) {
    #[repr(C)]
    struct Head(u32, c_int);
    // SAFETY: numbers, and structs in the kernel's layout (capset(2), version 3: twice three words).
    unsafe {
        for capability in 0..64_usize {
            libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0);
        }
        if let Some(uid) = uid {
            assert_eq!(libc::setgroups(0, core::ptr::null()), 0, "groups are given up");
            assert_eq!(libc::setresgid(uid, uid, uid), 0, "the group is given up");
            assert_eq!(libc::setresuid(uid, uid, uid), 0, "the user is given up");
        }
        let none = [0_u32; 6];
        let head = Head(0x2008_0522, 0);
        let given = libc::syscall(libc::SYS_capset, &raw const head, none.as_ptr().cast::<c_void>());
        assert_eq!(given, 0, "capabilities are given up");
        assert_eq!(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), 0);
    }
}
