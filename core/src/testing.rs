//! What the tests of several topics use.

use std::ffi::{CStr, CString};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

/// A directory of its own for a test, removed with all that is in it.
pub(crate) struct TempDir(PathBuf);

impl TempDir {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "callgate-core-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).expect("the directory for temporary files can be written");
        Self(path)
    }

    /// The path of a name in it.
    pub(crate) fn path(&self, name: &str) -> CString {
        CString::new(self.0.join(name).as_os_str().as_bytes()).expect("no NUL in a path")
    }

    /// Makes a file in it and gives its path.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> CString {
        std::fs::write(self.0.join(name), content).expect("a file can be written");
        self.path(name)
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).expect("what the test made can be removed");
    }
}

/// Opens a path for reading and writing.
pub(crate) fn open_rw(path: &CStr) -> std::os::fd::OwnedFd {
    crate::file::open(path.into(), crate::abi::O::RDWR | crate::abi::O::CLOEXEC, 0).expect("the test made the file")
}

/// Waits again when a signal ended the wait: children of other tests end meanwhile, and the kernel may wake any thread for that.
pub(crate) fn waited<T>(mut wait: impl FnMut() -> crate::Result<T>) -> crate::Result<T> {
    loop {
        match wait() {
            Err(crate::Errno::INTR) => {}
            done => return done,
        }
    }
}

/// Runs `test` on a thread in a network namespace of its own; says by name that it does not if that is not permitted.
#[cfg(target_os = "linux")]
pub(crate) fn in_network_namespace(name: &str, test: impl FnOnce() + Send) {
    use std::io::Write;
    let run = move || {
        // SAFETY: changes the namespace of this thread, which ends with the test.
        if unsafe { libc::unshare(libc::CLONE_NEWNET) } != 0 {
            let error = std::io::Error::last_os_error();
            assert_eq!(error.raw_os_error(), Some(libc::EPERM), "{error}");
            // Not eprintln, which the test harness would hide.
            let message = format!("SKIPPED {name}: making a network namespace is not permitted");
            writeln!(std::io::stderr(), "{message}").expect("the standard error can be written");
            return;
        }
        test();
    };
    std::thread::scope(|scope| {
        if let Err(panic) = scope.spawn(run).join() {
            std::panic::resume_unwind(panic);
        }
    });
}
