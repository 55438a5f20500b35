//! Watching files and directories for changes.

use crate::document::{Error, Object, Result, Text};
use callgate_macros::{Record, document};
use serde::{Deserialize, Serialize};
use std::os::fd::RawFd;
use std::time::{Duration, Instant};

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as os;

/// What is watched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct WatchRequest {
    /// The directories (or single files) to watch.
    pub paths: Vec<Text>,
    /// Whether all directories below are watched too, those made later included; true if left out.
    pub recursive: bool,
    /// What is told; nothing means everything. `overflow`, `unwatched` and `unmounted` are always told.
    pub events: Option<Vec<Change>>,
}

impl Default for WatchRequest {
    fn default() -> Self {
        Self {
            paths: Vec::new(),
            recursive: true,
            events: None,
        }
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It was made, or came in from a directory that is not watched. What is in a directory is told after it.
    #[default]
    Created,
    /// Its content changed.
    Modified,
    /// Somebody who had opened it for writing closed it.
    ClosedWrite,
    /// It was removed, or went to a directory that is not watched.
    Deleted,
    /// It moved to `path`, where whatever was there is gone; before, it was at `from`.
    Renamed,
    /// Its permissions, owner, times, extended attributes or number of links changed.
    Attributes,
    /// More happened below `path` than the kernel could remember: what is below must be read anew.
    Overflow,
    /// What changes below `path` will not be told, because the directory may not be read, or there are too many watches.
    Unwatched,
    /// The file system that `path` was on was unmounted; it is no longer watched.
    Unmounted,
}

/// How many events are wanted, and how long it may take.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Record)]
#[serde(default, deny_unknown_fields)]
pub struct EventsRequest {
    /// How many seconds to wait if nothing has happened: nothing means until something does, 0 does not wait.
    pub timeout: Option<f64>,
    /// At most so many events; the others come next time. Nothing means all that there are.
    pub max: Option<u32>,
}

impl EventsRequest {
    /// Until when to wait (nothing: without end), and how many events are wanted at most.
    pub(crate) fn limits(&self) -> Result<(Option<Instant>, usize)> {
        let until = match self.timeout {
            Some(seconds) if seconds.is_nan() || seconds < 0.0 => {
                return Err(Error::invalid("timeout", format!("{seconds} is not a time to wait")));
            }
            // A time beyond all clocks is forever.
            Some(seconds) => Duration::try_from_secs_f64(seconds)
                .ok()
                .and_then(|time| Instant::now().checked_add(time)),
            None => None,
        };
        let max = match self.max {
            Some(0) => return Err(Error::invalid("max", "no events are wanted")),
            Some(max) => max as usize,
            None => usize::MAX,
        };
        Ok((until, max))
    }
}

/// A change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Record)]
pub struct Event {
    /// What happened.
    pub kind: Change,
    /// To what: a path that starts with the one that was asked for.
    pub path: Text,
    /// Where it was before it was renamed.
    pub from: Option<Text>,
    /// Whether it is a directory.
    pub directory: bool,
}

/// Watches files and directories, and tells what happens to them.
///
/// Nothing is told twice: a directory that is made is watched and read at once, and what is found in it is told as created,
/// once, whether it was there before the watch took hold or came just then. Symbolic links below the watched paths are not followed.
/// The two halves of a rename are put together; a half whose other one does not come in a twentieth of a second
/// is told as `deleted` or `created`, and so is a rename of a directory that is over before it can be looked at.
///
/// A path that was asked for and is itself removed or renamed is told as deleted and no longer watched. When a directory above it is
/// renamed, nobody tells that, and events keep the path that was asked for. Who exchanges two directories in one step is told
/// of two renames.
#[derive(Debug)]
pub struct Watch(os::Watcher);

#[document]
impl Watch {
    /// Start to watch.
    ///
    /// # Returns
    /// The watch; everything that happens from now on is told by it.
    ///
    /// # Errors
    /// - `ENOENT`: a path does not exist
    /// - `EACCES`: a path may not be read
    /// - `EINVAL`: there is no path, or a path is empty or has a NUL in it
    /// - `ENOSPC`: the user's limit of watches (`fs.inotify.max_user_watches`) is reached
    /// - `EMFILE`: the process's limit of descriptors, or the user's of watchers (`fs.inotify.max_user_instances`), is reached
    #[document(blocks, since = "2.6.27", source = "inotify(7)")]
    pub fn open(request: WatchRequest) -> Result<Self> {
        os::Watcher::open(&request).map(Self)
    }

    /// Take the events that have happened, or wait for some.
    ///
    /// # Returns
    /// The events in the order in which they happened; none if the time ran out.
    ///
    /// # Errors
    /// - `EINTR`: a signal came while waiting; nothing is lost
    /// - `EINVAL`: `timeout` is negative or not a number, or `max` is 0
    /// - `ENOENT`: nothing is left to watch, since all paths were removed
    #[document(blocks, restarts, since = "2.6.27", source = "inotify(7)")]
    pub fn events(&mut self, request: EventsRequest) -> Result<Vec<Event>> {
        self.0.events(&request)
    }
}

impl Object for Watch {
    /// Readable whenever [`Watch::events`] would not wait.
    fn fd(&self) -> Option<RawFd> {
        Some(self.0.fd())
    }
}
