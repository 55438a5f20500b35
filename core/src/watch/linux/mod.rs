//! Watching by inotify.
//!
//! Inotify watches single directories and tells names in them. This makes paths of that, follows new and renamed
//! directories, and pairs the halves of renames.

mod kernel;
mod scan;
mod tree;

use super::{Change, Event, EventsRequest, WatchRequest};
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result, Text};
use crate::readiness::{Alarm, Readiness};
use kernel::{Events, Inotify, Raw};
use linux_raw_sys::general as raw;
use std::collections::VecDeque;
use std::os::fd::RawFd;
use std::time::{Duration, Instant};
use tree::{Tree, join};

/// How long the first half of a rename waits for the second: the kernel tells them right after each other, unless the
/// renaming process loses its processor in between.
const PATIENCE: Duration = Duration::from_millis(50);

/// What is always asked for, since the tree is kept by it.
const STRUCTURE: u32 = raw::IN_CREATE
    | raw::IN_DELETE
    | raw::IN_MOVED_FROM
    | raw::IN_MOVED_TO
    | raw::IN_DELETE_SELF
    | raw::IN_MOVE_SELF
    | raw::IN_EXCL_UNLINK;

/// What changes names.
const NAMES: u32 = raw::IN_CREATE | raw::IN_DELETE | raw::IN_MOVED_FROM | raw::IN_MOVED_TO;

/// The first half of a rename, waiting for the second.
#[derive(Debug)]
struct Held {
    cookie: u32,
    wd: i32,
    name: Vec<u8>,
    directory: bool,
    /// The watch of the directory that was renamed.
    child: Option<i32>,
    /// Whether its content has been told at another place meanwhile.
    left: bool,
    until: Instant,
}

impl Held {
    /// The directory and the name in it.
    fn place(&self) -> (i32, Vec<u8>) {
        (self.wd, self.name.clone())
    }
}

/// A path that is watched by itself.
#[derive(Debug)]
struct Root {
    path: Vec<u8>,
    /// Its watch, as long as it is there.
    wd: Option<i32>,
}

/// The state of a watch.
#[derive(Debug)]
pub(super) struct Watcher {
    inotify: Inotify,
    readiness: Readiness,
    tree: Tree,
    roots: Vec<Root>,
    recursive: bool,
    wanted: Vec<Change>,
    mask: u32,
    held: Vec<Held>,
    /// Directories that were told but not found, for the path to them had changed; by parent and name.
    missed: Vec<(i32, Vec<u8>)>,
    /// Where directories were that were found elsewhere before the kernel told that they were renamed.
    left: Vec<(i32, Vec<u8>)>,
    /// When the kernel had nothing more to tell; nothing while it may have.
    drained: Option<Instant>,
    ready: VecDeque<Event>,
    buffer: Vec<u8>,
}

impl Watcher {
    /// See [`super::Watch::open`].
    pub(super) fn open(request: &WatchRequest) -> Result<Self> {
        if request.paths.is_empty() {
            return Err(Error::invalid("paths", "there is no path to watch"));
        }
        let wanted = request.events.clone().unwrap_or_else(|| ALL.to_vec());
        let inotify = Inotify::open().context(|| "opening inotify")?;
        let readiness = Readiness::of(inotify.fd()).context(|| "opening what inotify is waited for with")?;
        let mut watcher = Self {
            inotify,
            readiness,
            tree: Tree::default(),
            roots: Vec::new(),
            recursive: request.recursive,
            mask: mask(&wanted),
            wanted,
            held: Vec::new(),
            missed: Vec::new(),
            left: Vec::new(),
            drained: None,
            ready: VecDeque::new(),
            buffer: Vec::new(),
        };
        for (position, path) in request.paths.iter().enumerate() {
            watcher
                .add_root(path)
                .map_err(|error| error.with_field(format!("paths[{position}]")))?;
        }
        watcher.set_alarm()?;
        Ok(watcher)
    }

    /// The descriptor that is readable when there are events.
    pub(super) fn fd(&self) -> RawFd {
        self.readiness.fd()
    }

    /// See [`super::Watch::events`].
    pub(super) fn events(&mut self, request: &EventsRequest) -> Result<Vec<Event>> {
        let (until, max) = request.limits()?;
        loop {
            self.gather(max)?;
            let late = until.is_some_and(|until| until <= Instant::now());
            if !self.ready.is_empty() || late {
                let count = self.ready.len().min(max);
                let events = self.ready.drain(..count).collect();
                self.set_alarm()?;
                return Ok(events);
            }
            if self.tree.is_empty() && self.held.is_empty() {
                return Err(Error::new(
                    Errno::NOENT,
                    "nothing is left to watch: all paths were removed",
                ));
            }
            self.set_alarm()?;
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            self.readiness.wait(left).context(|| "waiting for changes")?;
        }
    }

    /// Makes the descriptor ready if there are events here, or when a held half of a rename has waited enough.
    fn set_alarm(&mut self) -> Result<()> {
        let alarm = match self.held.iter().map(|held| held.until).min() {
            _ if !self.ready.is_empty() => Alarm::Now,
            Some(until) => Alarm::At(until),
            None => Alarm::Off,
        };
        self.readiness.set(alarm).context(|| "setting the timer of a watch")
    }

    /// Takes what the kernel has, until `max` events are there.
    fn gather(&mut self, max: usize) -> Result<()> {
        /// How often the kernel is asked before those who wait are answered, even if it always has more.
        const READS: usize = 256;
        if self.drained.take().is_some_and(|when| when.elapsed() > PATIENCE) {
            self.tree.forget_told();
            self.left.clear();
        }
        for _ in 0..READS {
            if self.ready.len() >= max {
                return Ok(());
            }
            let mut buffer = core::mem::take(&mut self.buffer);
            let length = self.inotify.read(&mut buffer).context(|| "reading inotify");
            if let Ok(Some(length)) = length {
                Events(&buffer[..length]).for_each(|event| self.take(&event));
            }
            self.buffer = buffer;
            if length?.is_none() {
                let now = Instant::now();
                self.drained = Some(now);
                self.give_up(|held| held.until <= now);
                self.look_again();
                return Ok(());
            }
        }
        Ok(())
    }

    /// Takes one event of the kernel.
    fn take(&mut self, event: &Raw<'_>) {
        if event.mask & raw::IN_Q_OVERFLOW != 0 {
            self.overflow();
        } else if event.mask & raw::IN_IGNORED != 0 {
            self.forget(event.wd);
        } else if event.name.is_empty() {
            self.take_own(event);
        } else if let Some(path) = self.tree.path(event.wd) {
            self.take_inner(event, join(&path, event.name));
        }
    }

    /// Takes an event about a watched file or directory itself. If its directory is watched, that has told the same.
    fn take_own(&mut self, event: &Raw<'_>) {
        let Some(node) = self.tree.get(event.wd) else { return };
        let (directory, is_root) = (node.directory, node.parent.is_none());
        let Some(path) = self.tree.path(event.wd) else { return };
        let is = |bit| event.mask & bit != 0;
        if is(raw::IN_UNMOUNT) {
            return self.tell(Change::Unmounted, path, directory);
        }
        if !is_root {
            return;
        }
        if is(raw::IN_DELETE_SELF) {
            self.tell(Change::Deleted, path, directory);
        } else if is(raw::IN_MOVE_SELF) {
            self.tell(Change::Deleted, path, directory);
            self.drop_below(event.wd);
        } else if let Some(change) = content(event.mask) {
            self.tell(change, path, directory);
        }
    }

    /// Takes an event about a name in a watched directory.
    fn take_inner(&mut self, event: &Raw<'_>, path: Vec<u8>) {
        let &Raw { wd, mask, cookie, name } = event;
        let directory = mask & raw::IN_ISDIR != 0;
        if mask & NAMES != 0 {
            // Something else has this name from now on: what had it before must be told first, and what was in that.
            let occupant = if mask & raw::IN_MOVED_FROM == 0 {
                self.tree.child(wd, name)
            } else {
                None
            };
            self.give_up(|held| {
                held.cookie != cookie && (held.wd == wd && held.name == name || Some(held.wd) == occupant)
            });
        }
        if mask & raw::IN_MOVED_FROM != 0 {
            self.tree.was_told(wd, name);
            strike(&mut self.missed, wd, name);
            let left = strike(&mut self.left, wd, name);
            let child = if directory { self.tree.child(wd, name) } else { None };
            let (name, until) = (name.to_vec(), Instant::now() + PATIENCE);
            self.held.push(Held {
                cookie,
                wd,
                name,
                directory,
                child,
                left,
                until,
            });
        } else if mask & raw::IN_MOVED_TO != 0 {
            self.arrived(event, path, directory);
        } else if mask & raw::IN_CREATE != 0 {
            if !self.tree.was_told(wd, name) {
                self.created(wd, name, path, directory);
            }
        } else if mask & raw::IN_DELETE != 0 {
            self.tree.was_told(wd, name);
            strike(&mut self.missed, wd, name);
            strike(&mut self.left, wd, name);
            self.tell(Change::Deleted, path, directory);
        } else if let Some(change) = content(mask) {
            self.tell(change, path, directory);
        }
    }

    /// Something was renamed to a name in a watched directory.
    fn arrived(&mut self, event: &Raw<'_>, path: Vec<u8>, directory: bool) {
        let &Raw { wd, cookie, name, .. } = event;
        let told = self.tree.was_told(wd, name);
        let position = self.held.iter().position(|held| held.cookie == cookie);
        let held = position.map(|position| self.held.remove(position));
        // The directory that it came from may be gone by now, and all that was in it told with it.
        let from = held.and_then(|held| {
            let above = self.tree.path(held.wd)?;
            Some((join(&above, &held.name), held))
        });
        let told = told && (!directory || !self.recursive || self.is_at(wd, name));
        match from {
            // It was found here, with what is in it, before this was told.
            Some((from, _)) if directory && told => self.tell(Change::Deleted, from, directory),
            Some((from, held)) if directory && self.recursive => self.moved(from, &held, wd, name),
            Some((from, _)) => {
                let (kind, path, from) = (Change::Renamed, Text(path), Some(Text(from)));
                self.tell_event(Event {
                    kind,
                    path,
                    from,
                    directory,
                });
            }
            None if told => {}
            None => self.created(wd, name, path, directory),
        }
    }

    /// Something new has a name.
    fn created(&mut self, wd: i32, name: &[u8], path: Vec<u8>, directory: bool) {
        self.tell(Change::Created, path, directory);
        if directory && self.recursive {
            self.read_new(wd, name);
        }
    }

    /// The kernel has ended a watch: what it watched is gone.
    fn forget(&mut self, wd: i32) {
        self.give_up(|held| held.wd == wd);
        self.tree.remove(wd);
        self.lost(wd);
    }

    /// Ends the watches of a directory and all below it.
    fn drop_below(&mut self, wd: i32) {
        for wd in self.tree.below(wd) {
            self.inotify.remove(wd);
            self.tree.remove(wd);
            self.lost(wd);
        }
    }

    /// A watch is gone.
    fn lost(&mut self, wd: i32) {
        self.roots
            .iter_mut()
            .filter(|root| root.wd == Some(wd))
            .for_each(|root| root.wd = None);
    }

    /// Tells the held halves of renames whose other half will not come any more as deleted.
    fn give_up(&mut self, which: impl Fn(&Held) -> bool) {
        let mut position = 0;
        while position < self.held.len() {
            if !which(&self.held[position]) {
                position += 1;
                continue;
            }
            let held = self.held.remove(position);
            if let Some(child) = held.child
                && self.tree.child(held.wd, &held.name) == Some(child)
            {
                self.drop_below(child);
            }
            // Names above may have changed meanwhile; if the directory itself is gone, so is all that was in it.
            if let Some(above) = self.tree.path(held.wd) {
                self.tell(Change::Deleted, join(&above, &held.name), held.directory);
            }
        }
    }

    fn tell(&mut self, kind: Change, path: Vec<u8>, directory: bool) {
        self.tell_event(Event {
            kind,
            path: Text(path),
            from: None,
            directory,
        });
    }

    fn tell_event(&mut self, event: Event) {
        let always = matches!(event.kind, Change::Overflow | Change::Unwatched | Change::Unmounted);
        if always || self.wanted.contains(&event.kind) {
            self.ready.push_back(event);
        }
    }
}

/// Takes a name off a list; whether it was on it.
fn strike(list: &mut Vec<(i32, Vec<u8>)>, wd: i32, name: &[u8]) -> bool {
    let before = list.len();
    list.retain(|(parent, entry)| *parent != wd || entry != name);
    list.len() != before
}

/// Every change that can be asked for.
const ALL: &[Change] = &[
    Change::Created,
    Change::Modified,
    Change::ClosedWrite,
    Change::Deleted,
    Change::Renamed,
    Change::Attributes,
];

/// What the kernel is asked for so that the wanted changes can be told.
fn mask(wanted: &[Change]) -> u32 {
    wanted.iter().fold(STRUCTURE, |mask, change| {
        mask | match change {
            Change::Modified => raw::IN_MODIFY,
            Change::ClosedWrite => raw::IN_CLOSE_WRITE,
            Change::Attributes => raw::IN_ATTRIB,
            _ => 0,
        }
    })
}

/// The change that an event is which leaves names alone.
fn content(mask: u32) -> Option<Change> {
    let change = [
        (raw::IN_MODIFY, Change::Modified),
        (raw::IN_CLOSE_WRITE, Change::ClosedWrite),
        (raw::IN_ATTRIB, Change::Attributes),
    ];
    change
        .into_iter()
        .find(|(bit, _)| mask & bit != 0)
        .map(|(_, change)| change)
}

#[cfg(test)]
mod tests;
