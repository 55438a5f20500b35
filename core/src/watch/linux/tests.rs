//! Real changes in temporary directories.

mod believer;

use super::super::{Change, Event, EventsRequest, Watch, WatchRequest};
use super::PATIENCE;
use crate::abi::errno::Errno;
use crate::document::{Object, Result, Text};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A directory of its own for a test, removed at the end.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("callgate-watch-{}-{number}", std::process::id()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn join(&self, path: impl AsRef<Path>) -> PathBuf {
        self.0.join(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn watch(paths: &[&Path], recursive: bool, events: Option<&[Change]>) -> Watch {
    let paths = paths.iter().map(|path| Text::from(*path)).collect();
    Watch::open(WatchRequest {
        paths,
        recursive,
        events: events.map(<[_]>::to_vec),
    })
    .unwrap()
}

/// Changes of names: what most tests look at.
const NAMES: Option<&[Change]> = Some(&[Change::Created, Change::Deleted, Change::Renamed]);

/// Asks for events, again when a signal ended the wait.
fn ask(watch: &mut Watch, request: &EventsRequest) -> Result<Vec<Event>> {
    loop {
        match watch.events(request.clone()) {
            Err(error) if error.errno == Errno::INTR => {}
            done => return done,
        }
    }
}

fn take(watch: &mut Watch, seconds: f64) -> Vec<Event> {
    let timeout = Some(seconds);
    ask(watch, &EventsRequest { timeout, max: None }).unwrap()
}

/// All events until nothing more comes.
fn all(watch: &mut Watch) -> Vec<Event> {
    let mut events = Vec::new();
    loop {
        let more = take(watch, 0.15);
        if more.is_empty() {
            return events;
        }
        events.extend(more);
    }
}

/// `kind path` or `renamed from path`, with paths relative to the directory and a slash after directories.
fn told(events: &[Event], base: &Temporary) -> Vec<String> {
    let short = |path: &Text| match path.as_path().strip_prefix(&base.0).unwrap().to_str().unwrap() {
        "" => ".".to_owned(),
        path => path.to_owned(),
    };
    let line = |event: &Event| {
        let kind = serde_json::to_string(&event.kind).unwrap().replace('"', "");
        let slash = if event.directory { "/" } else { "" };
        let from = event
            .from
            .as_ref()
            .map(|from| format!("{} ", short(from)))
            .unwrap_or_default();
        format!("{kind} {from}{}{slash}", short(&event.path))
    };
    events.iter().map(line).collect()
}

/// Whether the descriptor is readable now.
fn is_ready(watch: &Watch) -> bool {
    let mut poll = libc::pollfd {
        fd: watch.fd().unwrap(),
        events: libc::POLLIN,
        revents: 0,
    };
    // SAFETY: one struct, which lives.
    unsafe { libc::poll(&raw mut poll, 1, 0) == 1 }
}

#[test]
fn the_life_of_a_file() {
    let base = Temporary::new();
    let mut watch = watch(&[&base.0], true, None);
    fs::write(base.join("a b\n"), "x").unwrap();
    fs::rename(base.join("a b\n"), base.join("b")).unwrap();
    fs::set_permissions(base.join("b"), std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    fs::remove_file(base.join("b")).unwrap();
    let events = all(&mut watch);
    let expected = [
        "created a b\n",
        "modified a b\n",
        "closed_write a b\n",
        "renamed a b\n b",
        "attributes b",
        "deleted b",
    ];
    assert_eq!(told(&events, &base), expected);
    assert_eq!(events[3].from, Some(base.join("a b\n").into()));
}

#[test]
fn only_what_is_wanted_is_told() {
    let base = Temporary::new();
    let mut watch = watch(&[&base.0], true, Some(&[Change::ClosedWrite]));
    fs::create_dir(base.join("d")).unwrap();
    all(&mut watch);
    fs::write(base.join("d/a"), "x").unwrap();
    fs::remove_file(base.join("d/a")).unwrap();
    assert_eq!(told(&all(&mut watch), &base), ["closed_write d/a"]);
}

#[test]
fn names_that_are_not_utf8_are_kept() {
    use std::os::unix::ffi::OsStrExt;
    let base = Temporary::new();
    let mut watch = watch(&[&base.0], true, NAMES);
    let path = base.join(std::ffi::OsStr::from_bytes(b"\xff\xfe"));
    fs::write(&path, "").unwrap();
    assert_eq!(all(&mut watch)[0].path, Text::from(path));
}

#[test]
fn directories_that_were_there_are_watched_if_recursive() {
    let base = Temporary::new();
    fs::create_dir_all(base.join("a/b/c")).unwrap();
    let mut deep = watch(&[&base.0], true, NAMES);
    let mut flat = watch(&[&base.0], false, NAMES);
    fs::write(base.join("a/b/c/x"), "").unwrap();
    fs::create_dir(base.join("d")).unwrap();
    fs::write(base.join("d/y"), "").unwrap();
    assert_eq!(
        told(&all(&mut deep), &base),
        ["created a/b/c/x", "created d/", "created d/y"]
    );
    assert_eq!(told(&all(&mut flat), &base), ["created d/"]);
}

#[test]
fn ten_thousand_files_in_new_nested_directories_are_told_once_each() {
    let base = Temporary::new();
    let mut watch = watch(&[&base.0], true, NAMES);
    let mut expected = BTreeSet::new();
    let mut events = Vec::new();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut made = BTreeSet::new();
            for outer in 0..10 {
                let mut directory = base.join(format!("{outer}"));
                for inner in 0..10 {
                    fs::create_dir(&directory).unwrap();
                    made.insert(directory.clone());
                    for file in 0..100 {
                        let path = directory.join(format!("f{file}"));
                        fs::write(&path, "").unwrap();
                        made.insert(path);
                    }
                    directory.push(format!("{inner}"));
                }
            }
            made
        });
        while !writer.is_finished() {
            events.extend(take(&mut watch, 0.01));
        }
        expected = writer.join().unwrap();
    });
    events.extend(all(&mut watch));
    assert!(events.iter().all(|event| event.kind == Change::Created));
    let mut seen = BTreeSet::new();
    for event in &events {
        assert!(
            seen.insert(event.path.as_path().to_path_buf()),
            "{} is told twice",
            event.path
        );
    }
    assert_eq!(seen.len(), 10_100);
    assert!(seen == expected);
}

#[test]
fn a_renamed_directory_has_its_new_path_and_so_has_what_is_in_it() {
    let base = Temporary::new();
    fs::create_dir_all(base.join("a/b")).unwrap();
    fs::create_dir(base.join("c")).unwrap();
    let mut watch = watch(&[&base.0], true, NAMES);
    fs::rename(base.join("a"), base.join("c/z")).unwrap();
    fs::write(base.join("c/z/b/x"), "").unwrap();
    assert_eq!(told(&all(&mut watch), &base), ["renamed a c/z/", "created c/z/b/x"]);
    fs::create_dir(base.join("a")).unwrap();
    fs::write(base.join("a/y"), "").unwrap();
    fs::remove_file(base.join("c/z/b/x")).unwrap();
    assert_eq!(
        told(&all(&mut watch), &base),
        ["created a/", "created a/y", "deleted c/z/b/x"]
    );
}

#[test]
fn names_that_change_faster_than_they_are_told() {
    let base = Temporary::new();
    let mut watch = watch(&[&base.0], true, NAMES);
    // All of this happens before the first event is taken.
    fs::create_dir(base.join("d")).unwrap();
    fs::rename(base.join("d"), base.join("e")).unwrap();
    fs::create_dir(base.join("d")).unwrap();
    fs::rename(base.join("e"), base.join("f")).unwrap();
    all(&mut watch);
    fs::write(base.join("d/x"), "").unwrap();
    fs::write(base.join("f/y"), "").unwrap();
    assert_eq!(told(&all(&mut watch), &base), ["created d/x", "created f/y"]);
}

#[test]
fn what_goes_out_is_deleted_and_what_comes_in_is_created() {
    let (base, outside) = (Temporary::new(), Temporary::new());
    fs::create_dir_all(base.join("a/b")).unwrap();
    let mut watch = watch(&[&base.0], true, NAMES);
    fs::rename(base.join("a"), outside.join("a")).unwrap();
    assert_eq!(told(&all(&mut watch), &base), ["deleted a/"]);
    fs::write(outside.join("a/b/x"), "").unwrap();
    assert!(all(&mut watch).is_empty(), "it is no longer watched");
    fs::rename(outside.join("a"), base.join("back")).unwrap();
    assert_eq!(
        told(&all(&mut watch), &base),
        ["created back/", "created back/b/", "created back/b/x"]
    );
    fs::remove_dir_all(base.join("back")).unwrap();
    assert_eq!(
        told(&all(&mut watch), &base),
        ["deleted back/b/x", "deleted back/b/", "deleted back/"]
    );
}

#[test]
fn a_name_that_is_taken_again_is_deleted_before_it_is_created() {
    let (base, outside) = (Temporary::new(), Temporary::new());
    fs::write(base.join("a"), "").unwrap();
    let mut watch = watch(&[&base.0], true, NAMES);
    fs::rename(base.join("a"), outside.join("a")).unwrap();
    fs::write(base.join("a"), "").unwrap();
    assert_eq!(told(&take(&mut watch, 0.0), &base), ["deleted a", "created a"]);
}

#[test]
fn the_descriptor_tells_when_there_is_something_to_take() {
    let (base, outside) = (Temporary::new(), Temporary::new());
    let mut watch = watch(&[&base.0], true, NAMES);
    assert!(!is_ready(&watch));
    for name in ["a", "b", "c"] {
        fs::write(base.join(name), "").unwrap();
    }
    assert!(is_ready(&watch));
    let two = watch
        .events(EventsRequest {
            timeout: Some(0.0),
            max: Some(2),
        })
        .unwrap();
    assert_eq!(told(&two, &base), ["created a", "created b"]);
    assert!(is_ready(&watch), "the third is here, though the kernel has nothing");
    assert_eq!(told(&take(&mut watch, 0.0), &base), ["created c"]);
    assert!(!is_ready(&watch));
    fs::rename(base.join("a"), outside.join("a")).unwrap();
    assert!(is_ready(&watch));
    let start = Instant::now();
    assert!(
        take(&mut watch, 0.0).is_empty(),
        "the other half of the rename may come"
    );
    // Unless the test lost its processor for so long.
    assert!(!is_ready(&watch) || start.elapsed() >= PATIENCE);
    while !is_ready(&watch) {
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "a held half must wake who waits"
        );
        std::thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(told(&take(&mut watch, 0.0), &base), ["deleted a"]);
    assert!(!is_ready(&watch));
}

#[test]
fn waiting_ends_when_it_should() {
    let base = Temporary::new();
    let mut watch = watch(&[&base.0], true, NAMES);
    let start = Instant::now();
    assert!(take(&mut watch, 0.05).is_empty());
    assert!(start.elapsed() >= Duration::from_millis(50));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(Duration::from_millis(50));
            fs::write(base.join("late"), "").unwrap();
        });
        let events = ask(&mut watch, &EventsRequest::default()).unwrap();
        assert_eq!(told(&events, &base), ["created late"]);
    });
    for timeout in [-1.0, f64::NAN] {
        let error = watch
            .events(EventsRequest {
                timeout: Some(timeout),
                max: None,
            })
            .unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::INVAL, "timeout"));
    }
    let error = watch
        .events(EventsRequest {
            timeout: None,
            max: Some(0),
        })
        .unwrap_err();
    assert_eq!((error.errno, error.field.as_str()), (Errno::INVAL, "max"));
}

#[test]
fn the_end_of_a_watched_path_is_told() {
    let base = Temporary::new();
    fs::create_dir_all(base.join("d/e")).unwrap();
    fs::write(base.join("f"), "").unwrap();
    let mut watch = watch(&[&base.join("d"), &base.join("f/"), &base.join("d")], true, None);
    fs::write(base.join("f"), "new").unwrap();
    fs::remove_file(base.join("f")).unwrap();
    fs::rename(base.join("d"), base.join("g")).unwrap();
    let expected = [
        "modified f",
        "closed_write f",
        "attributes f",
        "deleted f",
        "deleted d/",
    ];
    let mut lines = told(&all_until_gone(&mut watch), &base);
    lines.dedup();
    assert_eq!(lines, expected);
    let error = watch.events(EventsRequest::default()).unwrap_err();
    assert_eq!((error.errno, error.field.as_str()), (Errno::NOENT, ""));
}

/// All events until nothing is left to watch.
fn all_until_gone(watch: &mut Watch) -> Vec<Event> {
    let mut events = Vec::new();
    let request = EventsRequest {
        timeout: Some(2.0),
        max: None,
    };
    while let Ok(more) = ask(watch, &request) {
        assert!(!more.is_empty(), "the watch does not end");
        events.extend(more);
    }
    events
}

#[test]
fn requests_that_cannot_be_meant() {
    let fails = |paths: &[&str]| {
        let paths = paths.iter().map(|path| Text::from(*path)).collect();
        let error = Watch::open(WatchRequest {
            paths,
            ..WatchRequest::default()
        })
        .unwrap_err();
        (error.errno, error.field)
    };
    assert_eq!(fails(&[]), (Errno::INVAL, "paths".into()));
    assert_eq!(fails(&["/", ""][1..]), (Errno::INVAL, "paths[0]".into()));
    assert_eq!(fails(&["a\0b"]), (Errno::INVAL, "paths[0]".into()));
    let base = Temporary::new();
    let here = base.0.to_str().unwrap();
    assert_eq!(fails(&[here, "/no such directory"]), (Errno::NOENT, "paths[1]".into()));
    assert!(serde_json::from_str::<WatchRequest>(r#"{"path": ["/"]}"#).is_err());
    let request: WatchRequest = serde_json::from_str(r#"{"paths": ["x"], "events": ["closed_write"]}"#).unwrap();
    assert_eq!(
        (request.recursive, request.events),
        (true, Some(vec![Change::ClosedWrite]))
    );
}

/// Whether a descriptor is closed when the process executes another program.
fn closes_on_exec(fd: i32) -> bool {
    // SAFETY: asks for flags.
    let flags = unsafe { libc::fcntl(fd, libc::F_GETFD) };
    assert!(flags >= 0, "{fd} is not open");
    flags & libc::FD_CLOEXEC != 0
}

#[test]
fn descriptors_are_closed_on_exec() {
    let base = Temporary::new();
    let watch = watch(&[&base.0], true, NAMES);
    let fd = watch.fd().unwrap();
    assert!(closes_on_exec(fd));
    let info = fs::read_to_string(format!("/proc/self/fdinfo/{fd}")).unwrap();
    let inner: Vec<_> = info.lines().filter_map(|line| line.strip_prefix("tfd:")).collect();
    assert_eq!(inner.len(), 2, "{info}");
    for line in inner {
        assert!(closes_on_exec(line.split_whitespace().next().unwrap().parse().unwrap()));
    }
}

#[test]
fn an_overflow_is_told_and_the_tree_read_anew() {
    let base = Temporary::new();
    fs::create_dir_all(base.join("old/sub")).unwrap();
    fs::create_dir(base.join("gone")).unwrap();
    let mut watch = watch(&[&base.0], true, NAMES);
    let limit: usize = fs::read_to_string("/proc/sys/fs/inotify/max_queued_events")
        .unwrap()
        .trim()
        .parse()
        .unwrap();
    // Two names by turns, since equal events after each other are told once.
    for _ in 0..limit / 4 + 2 {
        for name in ["p", "q"] {
            fs::write(base.join(name), "").unwrap();
            fs::remove_file(base.join(name)).unwrap();
        }
    }
    // None of this is told.
    fs::rename(base.join("old"), base.join("moved")).unwrap();
    fs::remove_dir(base.join("gone")).unwrap();
    fs::create_dir_all(base.join("new/deep")).unwrap();
    let lines = told(&all(&mut watch), &base);
    assert_eq!(lines.last().unwrap(), "overflow ./");
    assert_eq!(lines.iter().filter(|line| line.starts_with("overflow")).count(), 1);
    assert!(lines.len() >= limit, "{} of {limit}", lines.len());
    fs::write(base.join("moved/sub/x"), "").unwrap();
    fs::write(base.join("new/deep/y"), "").unwrap();
    fs::create_dir(base.join("old")).unwrap();
    assert_eq!(
        told(&all(&mut watch), &base),
        ["created moved/sub/x", "created new/deep/y", "created old/"]
    );
}
