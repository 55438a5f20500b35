//! Reading directories: at the start, when one appears, and after an overflow.

use super::tree::join;
use super::{Change, Root, Watcher};
use crate::abi::errno::Errno;
use crate::document::{Context, Error, Result, Text};
use linux_raw_sys::general as raw;
use std::ffi::CString;
use std::os::unix::ffi::OsStrExt;

/// A directory that is yet to be watched.
struct Found {
    parent: i32,
    name: Vec<u8>,
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
        let refused = self
            .watch_root(path)
            .context(|| format!("watching {:?}", Text::from(path)))?;
        self.roots.push(Root {
            path: path.to_vec(),
            wd: Some(refused.0),
        });
        match refused.1 {
            Some(errno) => Err(too_many(errno)),
            None => Ok(()),
        }
    }

    /// Watches a path and, if it is a directory, what is below. Gives the watch, and what stopped it from watching all.
    fn watch_root(&mut self, path: &[u8]) -> core::result::Result<(i32, Option<Errno>), Error> {
        let c = c_path(path);
        let directory = std::fs::metadata(Text::from(path).as_path())
            .map_err(|error| Errno::from_raw(error.raw_os_error().unwrap_or(libc::EIO)))?
            .is_dir();
        let wd = self.inotify.add(&c, self.mask).map_err(too_many)?;
        self.tree.place_root(wd, path, directory);
        let mut refused = None;
        if directory && self.recursive {
            let mut work = Vec::new();
            self.read(wd, path, false, &mut work);
            refused = self.watch_all(work, false);
        }
        Ok((wd, refused))
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
            let Some(parent) = self.tree.path(found.parent) else {
                continue;
            };
            let path = join(&parent, &found.name);
            match self
                .inotify
                .add(&c_path(&path), self.mask | raw::IN_ONLYDIR | raw::IN_DONT_FOLLOW)
            {
                Ok(wd) => {
                    if self.tree.place(wd, found.parent, &found.name) {
                        self.read(wd, &path, tell, &mut work);
                    }
                }
                Err(errno) => {
                    if matches!(errno, Errno::NOSPC | Errno::NOMEM) {
                        limit = Some(errno);
                    }
                    self.refused(errno, path);
                }
            }
        }
        limit
    }

    /// Reads a directory that is watched already, so that nothing is missed: what appears later is told by the kernel.
    fn read(&mut self, wd: i32, path: &[u8], tell: bool, work: &mut Vec<Found>) {
        let errno = |error: std::io::Error| Errno::from_raw(error.raw_os_error().unwrap_or(libc::EIO));
        let entries = match std::fs::read_dir(Text::from(path).as_path()) {
            Ok(entries) => entries,
            Err(error) => return self.refused(errno(error), path.to_vec()),
        };
        for entry in entries {
            let (entry, kind) = match entry.and_then(|entry| entry.file_type().map(|kind| (entry, kind))) {
                Ok(both) => both,
                Err(error) => {
                    self.refused(errno(error), path.to_vec());
                    continue;
                }
            };
            let name = entry.file_name().as_bytes().to_vec();
            if tell {
                self.tree.tell(wd, &name);
                self.tell(Change::Created, join(path, &name), kind.is_dir());
            }
            if kind.is_dir() {
                work.push(Found { parent: wd, name });
            }
        }
    }

    /// A directory could not be watched or read. One that is gone, or no directory any more, is none to tell of.
    fn refused(&mut self, errno: Errno, path: Vec<u8>) {
        if !matches!(errno, Errno::NOENT | Errno::NOTDIR | Errno::LOOP) {
            self.tell(Change::Unwatched, path, true);
        }
    }

    /// A directory was renamed; `child` is the watch of the one that had the old name.
    pub(super) fn moved(&mut self, child: Option<i32>, parent: i32, name: &[u8]) {
        let Some(directory) = self.tree.path(parent) else {
            return;
        };
        // The new path is asked for its watch: names change faster than they are told, and what had the old name when
        // that was told first may have been another directory.
        let path = join(&directory, name);
        match self
            .inotify
            .add(&c_path(&path), self.mask | raw::IN_ONLYDIR | raw::IN_DONT_FOLLOW)
        {
            Ok(wd) if self.tree.child(parent, name) == Some(wd) => {}
            Ok(wd) if child == Some(wd) => {
                self.tree.place(wd, parent, name);
            }
            Ok(_) => self.read_new(parent, name),
            Err(errno) => {
                // It has been renamed again, which is yet to be told; until then this is its place.
                if let Some(child) = child {
                    self.tree.place(child, parent, name);
                }
                self.refused(errno, path);
            }
        }
    }

    /// The kernel has lost events: the tree is read anew.
    pub(super) fn overflow(&mut self) {
        self.give_up(|_| true);
        self.tree.forget_told();
        self.tree.start_round();
        let roots: Vec<_> = self.roots.iter().map(|root| (root.path.clone(), root.wd)).collect();
        for (position, (path, old)) in roots.into_iter().enumerate() {
            let Some(old) = old else { continue };
            let directory = self.tree.get(old).is_none_or(|node| node.directory);
            self.tell(Change::Overflow, path.clone(), directory);
            match self.watch_root(&path) {
                Ok((wd, _)) => self.roots[position].wd = Some(wd),
                Err(error) => {
                    self.roots[position].wd = None;
                    match error.errno {
                        Errno::NOENT | Errno::NOTDIR => self.tell(Change::Deleted, path, directory),
                        errno => self.refused(errno, path),
                    }
                }
            }
        }
        for wd in self.tree.unseen() {
            self.inotify.remove(wd);
            self.tree.remove(wd);
        }
    }
}

/// A path that holds no NUL, since it came from the kernel or was looked at.
fn c_path(path: &[u8]) -> CString {
    CString::new(path).expect("a path without a NUL")
}

/// Says which limit was reached.
fn too_many(errno: Errno) -> Error {
    match errno {
        Errno::NOSPC => Error::new(errno, "the limit of watches (fs.inotify.max_user_watches) is reached"),
        _ => Error::from_errno(errno),
    }
}
