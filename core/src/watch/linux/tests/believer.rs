//! Random changes, faster than they can be told: whoever believes the events must know the tree in the end.

use super::super::super::{Change, Event};
use super::{NAMES, Temporary, all, take, watch};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What somebody believes who knows nothing but the events.
#[derive(Default)]
struct Model(BTreeMap<PathBuf, bool>);

impl Model {
    fn apply(&mut self, event: &Event) {
        let path = event.path.as_path().to_path_buf();
        match event.kind {
            Change::Created => {
                self.0.retain(|known, _| !known.starts_with(&path));
                self.0.insert(path, event.directory);
            }
            Change::Deleted => self.0.retain(|known, _| !known.starts_with(&path)),
            Change::Renamed => {
                let from = event.from.as_ref().unwrap().as_path();
                let moved: Vec<_> = self.0.iter().filter(|(known, _)| known.starts_with(from)).collect();
                let moved: Vec<_> = moved
                    .into_iter()
                    .map(|(known, directory)| (known.clone(), *directory))
                    .collect();
                self.0
                    .retain(|known, _| !known.starts_with(from) && !known.starts_with(&path));
                for (known, directory) in moved {
                    let rest = known.strip_prefix(from).unwrap();
                    let to = if rest.as_os_str().is_empty() {
                        path.clone()
                    } else {
                        path.join(rest)
                    };
                    self.0.insert(to, directory);
                }
                self.0.insert(path, event.directory);
            }
            other => panic!("{other:?}"),
        }
    }
}

/// What is really there.
fn walk(directory: &Path, found: &mut BTreeMap<PathBuf, bool>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        found.insert(path.clone(), path.is_dir());
        if path.is_dir() {
            walk(&path, found);
        }
    }
}

/// Changes a tree at random: few names, so that they meet often.
fn disturb(base: &Path, outside: &Path, mut seed: u64, steps: u32) {
    let mut random = |below: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % below
    };
    for _ in 0..steps {
        let mut place = |base: &Path| {
            let mut path = base.to_path_buf();
            (0..=random(3)).for_each(|_| path.push(format!("{}", random(4))));
            path
        };
        let (one, two, beyond) = (place(base), place(base), place(outside));
        // Some changes come in a burst, and then there is time to tell them.
        if random(8) == 0 {
            std::thread::sleep(Duration::from_micros(300));
        }
        // Most of these fail, for what they need is not there or in the way; that is no matter.
        let _ = match random(9) {
            0..=2 => fs::create_dir(&one),
            3 => fs::write(&one, ""),
            4 => fs::remove_file(&one),
            5 => fs::remove_dir(&one),
            6 => fs::rename(&one, &beyond),
            7 => fs::rename(&beyond, &one),
            _ => fs::rename(&one, &two),
        };
    }
}

#[test]
fn who_believes_the_events_knows_the_tree() {
    for seed in 1..=12 {
        let (base, outside) = (Temporary::new(), Temporary::new());
        let mut watch = watch(&[&base.0], true, NAMES);
        let mut model = Model::default();
        let mut log = Vec::new();
        std::thread::scope(|scope| {
            let disturber = scope.spawn(|| disturb(&base.0, &outside.0, seed * 0x9e37_79b9, 2000));
            while !disturber.is_finished() {
                log.extend(take(&mut watch, 0.002));
            }
        });
        log.extend(all(&mut watch));
        log.iter().for_each(|event| model.apply(event));
        let mut there = BTreeMap::new();
        walk(&base.0, &mut there);
        let wrong: Vec<_> = model
            .0
            .iter()
            .filter(|entry| there.get(entry.0) != Some(entry.1))
            .collect();
        let unknown: Vec<_> = there.keys().filter(|path| !model.0.contains_key(*path)).collect();
        assert!(
            wrong.is_empty() && unknown.is_empty(),
            "seed {seed}: wrong {wrong:?}, unknown {unknown:?}"
        );
    }
}
