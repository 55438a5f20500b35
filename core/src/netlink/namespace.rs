//! Sockets in other network namespaces, opened without moving any thread of the caller.

use crate::abi::{CLONE, O};
use crate::document::{Context, Error, Result, Text};
use crate::{Errno, file, mount};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd, RawFd};

/// Where named namespaces are.
const NAMES: &str = "/run/netns";

/// A network namespace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Namespace {
    /// That of the thread that asks.
    #[default]
    Own,
    /// That of an open file of a namespace (or of a pidfd).
    Fd(RawFd),
    /// That of a name below /run/netns, or of a path if there is a slash in it.
    Name(Text),
    /// That of a process.
    Pid(u32),
}

impl std::fmt::Display for Namespace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Own => f.write_str("the network namespace of this thread"),
            Self::Fd(fd) => write!(f, "the network namespace of descriptor {fd}"),
            Self::Name(name) => write!(f, "the network namespace {name:?}"),
            Self::Pid(pid) => write!(f, "the network namespace of process {pid}"),
        }
    }
}

impl Namespace {
    /// Its file; nothing of one's own.
    pub(crate) fn open(&self) -> Result<Option<OwnedFd>> {
        let path = match self {
            Self::Own => return Ok(None),
            Self::Fd(fd) => {
                if *fd < 0 {
                    return Err(Errno::BADF.into());
                }
                // SAFETY: it is only duplicated here, which fails if it is not open.
                let fd = unsafe { BorrowedFd::borrow_raw(*fd) };
                let copy = fd.try_clone_to_owned();
                return copy
                    .map(Some)
                    .map_err(|error| Errno::from_raw(error.raw_os_error().unwrap_or_default()).into());
            }
            Self::Name(name) if name.is_empty() || name == "." || name == ".." => {
                return Err(Error::new(Errno::INVAL, "this is no name of a namespace"));
            }
            Self::Name(name) if name.as_bytes().contains(&b'/') => name.clone(),
            Self::Name(name) => Text([NAMES.as_bytes(), b"/", name.as_bytes()].concat()),
            Self::Pid(pid) => Text::from(format!("/proc/{pid}/ns/net")),
        };
        let path = path.to_c("namespace")?;
        Ok(Some(file::open(path.as_c_str().into(), O::RDONLY | O::CLOEXEC, 0)?))
    }

    /// What `make` makes when it runs within the namespace: on a thread of its own, which ends with it.
    pub(crate) fn within<T: Send>(&self, make: impl FnOnce() -> crate::Result<T> + Send) -> Result<T> {
        let Some(fd) = self
            .open()
            .context(|| format!("opening {self}"))
            .map_err(|error| error.with_field("namespace"))?
        else {
            return Ok(make()?);
        };
        let entered = move || {
            mount::setns(fd.as_fd().into(), CLONE::NEWNET).map_err(|errno| (true, errno))?;
            make().map_err(|errno| (false, errno))
        };
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new()
                .name("callgate-netns".into())
                .stack_size(64 << 10);
            let helper = thread.spawn_scoped(scope, entered);
            let helper = helper.map_err(|error| {
                let errno = Errno::from_raw(error.raw_os_error().unwrap_or(libc::EAGAIN));
                Error::from(errno).within("starting a thread that enters a namespace")
            })?;
            match helper.join() {
                Ok(Ok(made)) => Ok(made),
                Ok(Err((true, errno))) => Err(Error::from(errno)
                    .within(format_args!("entering {self}"))
                    .with_field("namespace")),
                Ok(Err((false, errno))) => Err(errno.into()),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }
}
