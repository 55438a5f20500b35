//! Reading directories: at the start, when one appears, and after an overflow.
//!
//! Names change faster than they are told, so a path that was true when an event happened may lead elsewhere now. A directory is
//! therefore entered by descriptors, from its parent, and the parent is made sure of first: the kernel gives the same number for
//! the same directory, whatever its name.

use super::kernel::Inotify;
use super::tree::join;
use super::{Change, Event, Held, Root, Watcher};
use crate::abi::O;
use crate::abi::errno::Errno;
use crate::arg::DirFd;
use crate::document::{Context, Error, Result, Text};
use crate::file::openat;
use linux_raw_sys::general as raw;
use std::collections::HashSet;
use std::ffi::CString;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;

/// A directory that is yet to be watched.
struct Found {
    parent: i32,
    name: Vec<u8>,
}

/// What is found under a name in a watched directory.
enum Look {
    /// A directory, now watched.
    There(OwnedFd, i32),
    /// No directory any more; the kernel is about to tell why.
    Gone,
    /// The path leads elsewhere: a directory above was renamed, which is yet to be told.
    Stale,
    /// It cannot be watched.
    Refused(Errno),
}

impl Watcher {
    /// Starts to watch a path that was asked for.
    pub(super) fn add_root(&mut self, path: &Text) -> Result<()> {
        if path.is_empty() {
            return Err(Error::new(Errno::INVAL, "a path must not be empty"));
        }
        path.to_c("")?;
        let mut path = path.as_bytes();
        while let [shorter @ .., b'/'] = path
            && !shorter.is_empty()
        {
            path = shorter;
        }
        let (wd, limit) = self
            .watch_root(path)
            .context(|| format!("watching {:?}", Text::from(path)))?;
        self.roots.push(Root {
            path: path.to_vec(),
            wd: Some(wd),
        });
        limit.map_or(Ok(()), |errno| Err(too_many(errno)))
    }

    /// Watches a path and, if it is a directory, what is below. Gives the watch, and the limit that was reached, if one was.
    fn watch_root(&mut self, path: &[u8]) -> Result<(i32, Option<Errno>)> {
        let fd = open(DirFd::CWD, path, O::PATH)?;
        let directory = std::fs::File::from(fd.try_clone().map_err(errno)?)
            .metadata()
            .map_err(errno)?
            .is_dir();
        let wd = watch(&self.inotify, &fd, path, self.mask).map_err(too_many)?;
        self.tree.place_root(wd, path, directory);
        let mut work = Vec::new();
        if directory && self.recursive {
            self.read(wd, &fd, path, false, &mut work);
        }
        Ok((wd, self.watch_all(work, false)))
    }

    /// Watches a directory that has appeared, and tells what is in it.
    pub(super) fn read_new(&mut self, parent: i32, name: &[u8]) {
        self.watch_all(
            vec![Found {
                parent,
                name: name.to_vec(),
            }],
            true,
        );
    }

    /// Watches directories and all below them; with `tell`, what is found in them is told as created. Gives the limit that
    /// was reached, if one was.
    fn watch_all(&mut self, mut work: Vec<Found>, tell: bool) -> Option<Errno> {
        let mut limit = None;
        while let Some(found) = work.pop() {
            let look = self.look(found.parent, &found.name);
            if let Look::There(fd, wd) = look {
                self.enter(wd, &fd, &found, tell, &mut work);
                continue;
            }
            if let (true, Some(known)) = (tell, self.tree.child(found.parent, &found.name)) {
                // Its name was told, its content cannot be: it is taken in when it is found again.
                self.drop_below(known);
            }
            match look {
                Look::Stale => self.missed.push((found.parent, found.name)),
                Look::Refused(errno) => {
                    if matches!(errno, Errno::NOSPC | Errno::NOMEM) {
                        limit = Some(errno);
                    }
                    self.refuse(found.parent, &found.name);
                }
                _ => {}
            }
        }
        limit
    }

    /// Looks what is under a name, and watches it.
    fn look(&self, parent: i32, name: &[u8]) -> Look {
        let Some(above) = self.tree.path(parent) else {
            return Look::Gone;
        };
        let inner = match open(DirFd::CWD, &above, O::PATH | O::DIRECTORY) {
            Ok(fd) => match watch(&self.inotify, &fd, &above, self.mask | raw::IN_ONLYDIR) {
                Ok(wd) if wd == parent => open(DirFd::from(&fd), name, O::DIRECTORY | O::NOFOLLOW | O::NONBLOCK),
                Ok(wd) => {
                    if self.tree.get(wd).is_none() {
                        self.inotify.remove(wd);
                    }
                    return Look::Stale;
                }
                Err(errno) => Err(errno),
            },
            Err(Errno::NOENT | Errno::NOTDIR) => return Look::Stale,
            Err(errno) => Err(errno),
        };
        let added = inner.and_then(|fd| {
            let mask = self.mask | raw::IN_ONLYDIR;
            watch(&self.inotify, &fd, &join(&above, name), mask).map(|wd| (fd, wd))
        });
        match added {
            Ok((fd, wd)) => Look::There(fd, wd),
            Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP) => Look::Gone,
            Err(errno) => Look::Refused(errno),
        }
    }

    /// Takes a directory that is watched now into the tree, and reads it.
    fn enter(&mut self, wd: i32, fd: &OwnedFd, found: &Found, tell: bool, work: &mut Vec<Found>) {
        let before = self.tree.place_of(wd);
        let replaced = self.tree.child(found.parent, &found.name).filter(|other| *other != wd);
        if !self.settle(wd, found.parent, &found.name) {
            return;
        }
        if let Some(before) = before.filter(|(parent, name)| (*parent, name) != (found.parent, &found.name)) {
            // It was renamed, which is yet to be told; whoever is told knows its content under the old name.
            self.left.push(before);
        }
        if let (true, Some(replaced)) = (tell, replaced) {
            // The same goes for what was here: it is taken in anew when it is told where it went.
            self.left.push((found.parent, found.name.clone()));
            self.drop_below(replaced);
        }
        if let Some(path) = self.tree.path(wd) {
            self.read(wd, fd, &path, tell, work);
        }
    }

    /// Reads a directory that is watched already, so that nothing is missed: what appears later is told by the kernel.
    fn read(&mut self, wd: i32, fd: &OwnedFd, path: &[u8], tell: bool, work: &mut Vec<Found>) {
        let by_path = || std::fs::read_dir(Text::from(path).as_path());
        let Ok(entries) = std::fs::read_dir(magic(fd)).or_else(|_| by_path()) else {
            return self.tell(Change::Unwatched, path.to_vec(), true);
        };
        let mut found = HashSet::new();
        for entry in entries {
            let Ok((entry, kind)) = entry.and_then(|entry| entry.file_type().map(|kind| (entry, kind))) else {
                // It went away between being listed and looked at, which the kernel tells.
                continue;
            };
            let name = entry.file_name().as_bytes().to_vec();
            if tell {
                self.give_up(|held| held.wd == wd && held.name == name);
                self.tree.tell(wd, &name);
                self.tell(Change::Created, join(path, &name), kind.is_dir());
            }
            if kind.is_dir() {
                found.insert(name);
            }
        }
        if tell {
            // Directories that were taken to be here are not, and who believes what is told does not know them any more.
            let gone = self.tree.children(wd).filter(|(name, _)| !found.contains(*name));
            for child in gone.map(|(_, child)| child).collect::<Vec<_>>() {
                self.drop_below(child);
            }
        }
        work.extend(found.into_iter().map(|name| Found { parent: wd, name }));
    }

    /// Places a directory where it was found. `false` if it is a bind mount of one that it is in.
    fn settle(&mut self, wd: i32, parent: i32, name: &[u8]) -> bool {
        if self.tree.place(wd, parent, name) {
            return true;
        }
        // It seems to be in itself. With a bind mount its other place is true too; otherwise a rename is yet to be told.
        let elsewhere = self.tree.path(wd).and_then(|path| {
            let fd = open(DirFd::CWD, &path, O::PATH | O::DIRECTORY).ok()?;
            let found = watch(&self.inotify, &fd, &path, self.mask | raw::IN_ONLYDIR).ok()?;
            if self.tree.get(found).is_none() {
                self.inotify.remove(found);
            }
            Some(found)
        });
        if elsewhere == Some(wd) {
            return false;
        }
        self.tree.cut(wd, parent);
        self.tree.place(wd, parent, name)
    }

    /// Tells that a directory cannot be watched.
    fn refuse(&mut self, parent: i32, name: &[u8]) {
        if let Some(path) = self.tree.path(parent) {
            self.tell(Change::Unwatched, join(&path, name), true);
        }
    }

    /// Whether the directory that has a name now is the one that was found under it.
    pub(super) fn is_at(&self, parent: i32, name: &[u8]) -> bool {
        match self.look(parent, name) {
            Look::There(_, wd) if self.tree.get(wd).is_none() => {
                self.inotify.remove(wd);
                false
            }
            Look::There(_, wd) => self.tree.child(parent, name) == Some(wd),
            _ => false,
        }
    }

    /// Tells that a directory was renamed, and takes it to its new place. `held` is what was told of the old name.
    pub(super) fn moved(&mut self, from: Vec<u8>, held: &Held, parent: i32, name: &[u8]) {
        let (child, left) = (held.child, held.left);
        let Some(above) = self.tree.path(parent) else { return };
        let path = join(&above, name);
        if path.starts_with(&join(&from, b"")) {
            // What has the old name now is what this went into: all of it is told again when it is told how that got there.
            self.tell(Change::Deleted, from, true);
            if let Some(present) = self.tree.child(held.wd, &held.name) {
                self.drop_below(present);
            }
            return;
        }
        let found = Found {
            parent,
            name: name.to_vec(),
        };
        let look = self.look(parent, name);
        let same = match &look {
            Look::There(_, wd) => child == Some(*wd) || (child.is_none() && !left),
            // Not to be verified: it has been renamed again, or something above it has. Its content is told when it is found.
            _ => false,
        };
        if same {
            let (kind, from) = (Change::Renamed, Some(Text(from)));
            self.tell_event(Event {
                kind,
                path: Text(path),
                from,
                directory: true,
            });
        } else {
            // What had the old name when that was read was another directory.
            self.tell(Change::Deleted, from, true);
            self.tell(Change::Created, path, true);
        }
        match look {
            Look::There(_, wd) if child == Some(wd) => {
                self.settle(wd, parent, name);
            }
            Look::There(fd, wd) => {
                let mut work = Vec::new();
                self.enter(wd, &fd, &found, true, &mut work);
                self.watch_all(work, true);
            }
            other => {
                // Unless it was found elsewhere meanwhile, which is nearer to the truth.
                if let Some(child) = child.filter(|child| self.tree.place_of(*child) == Some(held.place())) {
                    self.drop_below(child);
                }
                match other {
                    Look::Stale => self.missed.push((parent, found.name)),
                    Look::Refused(_) => self.refuse(parent, name),
                    _ => {}
                }
            }
        }
    }

    /// Looks again for directories that could not be found because a name above them had changed.
    pub(super) fn look_again(&mut self) {
        for (parent, name) in core::mem::take(&mut self.missed) {
            match self.look(parent, &name) {
                Look::There(_, wd) if self.tree.child(parent, &name) == Some(wd) => {}
                Look::There(fd, wd) => {
                    let mut work = Vec::new();
                    self.enter(wd, &fd, &Found { parent, name }, true, &mut work);
                    self.watch_all(work, true);
                }
                // Kept until the kernel tells what became of it.
                _ if self.tree.get(parent).is_some() => self.missed.push((parent, name)),
                _ => {}
            }
        }
    }

    /// The kernel has lost events: the tree is read anew.
    pub(super) fn overflow(&mut self) {
        self.give_up(|_| true);
        self.missed.clear();
        self.tree.forget_told();
        self.tree.start_round();
        let roots: Vec<_> = self.roots.iter().map(|root| (root.path.clone(), root.wd)).collect();
        for (position, (path, old)) in roots.into_iter().enumerate() {
            let Some(old) = old else { continue };
            let directory = self.tree.get(old).is_none_or(|node| node.directory);
            self.tell(Change::Overflow, path.clone(), directory);
            self.roots[position].wd = match self.watch_root(&path) {
                Ok((wd, _)) => Some(wd),
                Err(error) => {
                    let gone = matches!(error.errno, Errno::NOENT | Errno::NOTDIR);
                    self.tell(if gone { Change::Deleted } else { Change::Unwatched }, path, directory);
                    None
                }
            };
        }
        self.left.clear();
        for wd in self.tree.unseen() {
            self.inotify.remove(wd);
            self.tree.remove(wd);
        }
    }
}

/// Opens a file or directory; closed on `execve`.
fn open(at: DirFd<'_>, path: &[u8], flags: O) -> crate::arg::Result<OwnedFd> {
    let path = c_path(path);
    loop {
        match openat(at, path.as_c_str().into(), flags | O::CLOEXEC, 0) {
            Err(Errno::INTR) => {}
            result => return result,
        }
    }
}

/// Watches what a descriptor is open on. Without `/proc` that goes by its path.
fn watch(inotify: &Inotify, fd: &OwnedFd, path: &[u8], mask: u32) -> crate::arg::Result<i32> {
    match inotify.add(&c_path(magic(fd).as_bytes()), mask) {
        Err(Errno::NOENT) => inotify.add(&c_path(path), mask),
        result => result,
    }
}

/// The path that leads to what a descriptor is open on.
fn magic(fd: &OwnedFd) -> String {
    format!("/proc/self/fd/{}", fd.as_raw_fd())
}

/// A path that holds no NUL, since it came from the kernel or was looked at.
fn c_path(path: &[u8]) -> CString {
    CString::new(path).expect("a path without a NUL")
}

fn errno(error: std::io::Error) -> Errno {
    Errno::from_raw(error.raw_os_error().unwrap_or(libc::EIO))
}

/// Says which limit was reached.
fn too_many(errno: Errno) -> Error {
    match errno {
        Errno::NOSPC => Error::new(errno, "the limit of watches (fs.inotify.max_user_watches) is reached"),
        _ => Error::from_errno(errno),
    }
}
