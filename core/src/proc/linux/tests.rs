//! What is read from the real `/proc`: of this process and of children.

use super::*;
use crate::document::Text;
use std::process::{Child, Command, Stdio};

/// A child that waits until its input ends, which it does at the latest when the test ends.
struct Waiting(Child);

impl Waiting {
    fn start() -> Self {
        // `cat` has executed when it answers.
        let mut child = Command::new("cat")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        use std::io::{Read, Write};
        child.stdin.as_mut().unwrap().write_all(b"x").unwrap();
        child.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
        Self(child)
    }

    fn pid(&self) -> Pid {
        self.0.id() as Pid
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.stdin = None;
        self.0.wait().unwrap();
    }
}

fn by_pid(pid: Pid) -> ProcessesRequest {
    ProcessesRequest {
        pid: Some(pid),
        ..ProcessesRequest::default()
    }
}

#[test]
fn this_process_is_listed_as_it_is() {
    let pid = std::process::id() as Pid;
    let before = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs_f64();
    let all = processes(&ProcessesRequest::default()).unwrap();
    assert!(all.is_sorted_by_key(|process| process.pid));
    let me = all.iter().find(|process| process.pid == pid).unwrap();
    assert_eq!(me.ppid, std::os::unix::process::parent_id() as Pid);
    // SAFETY: these only ask.
    let (uid, egid, pgid, session) = unsafe { (libc::getuid(), libc::getegid(), libc::getpgrp(), libc::getsid(0)) };
    assert_eq!((me.uid, me.egid, me.pgid, me.session), (uid, egid, pgid, session));
    assert_eq!(me.cmdline, std::env::args_os().map(Text::from).collect::<Vec<_>>());
    assert_eq!(me.exe, Some(std::env::current_exe().unwrap().into()));
    assert_eq!(me.cwd, Some(std::env::current_dir().unwrap().into()));
    assert!(
        me.started <= before + 1.0 && me.started > before - 3600.0,
        "{} {before}",
        me.started
    );
    assert!(me.resident_size > 0 && me.virtual_size > me.resident_size && me.threads >= 1);
}

#[test]
fn a_child_is_found_by_each_condition() {
    let child = Waiting::start();
    let parent = std::process::id() as Pid;
    let [found] = &processes(&by_pid(child.pid())).unwrap()[..] else {
        panic!()
    };
    assert_eq!(
        (found.pid, found.ppid, found.name == "cat"),
        (child.pid(), parent, true)
    );
    let sleeps = |_| {
        std::thread::sleep(std::time::Duration::from_millis(1));
        processes(&by_pid(child.pid())).unwrap()[0].state == "sleeping"
    };
    assert!((0..1000).any(sleeps), "it waits for its input");
    assert_eq!(found.cmdline, ["cat"]);
    let of_parent = ProcessesRequest {
        ppid: Some(parent),
        name: Some("cat".into()),
        ..Default::default()
    };
    assert!(
        processes(&of_parent)
            .unwrap()
            .iter()
            .any(|process| process.pid == child.pid())
    );
    let other_name = ProcessesRequest {
        name: Some("dog".into()),
        ..by_pid(child.pid())
    };
    assert!(processes(&other_name).unwrap().is_empty());
    let other_user = ProcessesRequest {
        uid: Some(found.euid + 1),
        ..by_pid(child.pid())
    };
    assert!(processes(&other_user).unwrap().is_empty());
}

#[test]
fn a_process_that_is_not_there_is_blamed_on_its_field() {
    let pid = Waiting::start().pid();
    for error in [
        processes(&by_pid(pid)).unwrap_err(),
        mounts(&MountsRequest {
            pid: Some(pid),
            ..Default::default()
        })
        .unwrap_err(),
        maps(&MapsRequest { pid: Some(pid) }).unwrap_err(),
    ] {
        assert_eq!((error.errno, error.field.as_str()), (Errno::SRCH, "pid"));
        assert_eq!(error.message, format!("there is no process {pid}"));
    }
    for pid in [0, -1] {
        assert_eq!(processes(&by_pid(pid)).unwrap_err().errno, Errno::INVAL);
    }
}

#[test]
fn processes_that_end_meanwhile_are_left_out() {
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                Command::new("true").status().unwrap();
            }
        });
        let lists: Vec<_> = (0..100).map(|_| processes(&ProcessesRequest::default())).collect();
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        lists.into_iter().for_each(|list| assert!(!list.unwrap().is_empty()));
    });
}

#[test]
fn a_zombie_is_listed() {
    let mut child = Command::new("true").spawn().unwrap();
    let pid = child.id() as Pid;
    let zombie = (0..1000).find_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(5));
        processes(&by_pid(pid))
            .unwrap()
            .into_iter()
            .find(|process| process.state == "zombie")
    });
    child.wait().unwrap();
    let zombie = zombie.expect("a child that ended and is not waited for is a zombie");
    assert_eq!((zombie.exe, zombie.cwd, zombie.cmdline.len()), (None, None, 0));
}

#[test]
fn mounts_have_a_root() {
    let all = mounts(&MountsRequest::default()).unwrap();
    assert!(all.iter().any(|mount| mount.target == "/"));
    let request = MountsRequest {
        target: Some("/proc".into()),
        fstype: Some("proc".into()),
        pid: None,
    };
    let found = mounts(&request).unwrap();
    assert!(
        !found.is_empty()
            && found
                .iter()
                .all(|mount| mount.fstype == "proc" && mount.target == "/proc")
    );
    let pid = Some(std::process::id() as Pid);
    assert_eq!(
        mounts(&MountsRequest {
            pid,
            ..Default::default()
        })
        .unwrap(),
        all
    );
    let nowhere = MountsRequest {
        target: Some("/no such target".into()),
        ..Default::default()
    };
    assert!(mounts(&nowhere).unwrap().is_empty());
}

#[test]
fn maps_show_where_a_function_and_a_variable_are() {
    let local = 0_u8;
    let maps = maps(&MapsRequest::default()).unwrap();
    let at = |address: usize| {
        let found = maps.iter().find(|map| (map.start..map.end).contains(&(address as u64)));
        found.unwrap_or_else(|| panic!("{address:x} is not mapped"))
    };
    let code = at(maps_show_where_a_function_and_a_variable_are as *const () as usize);
    assert!(code.executable && !code.writable && !code.shared);
    assert_eq!(code.path, Text::from(std::env::current_exe().unwrap()));
    assert_ne!(code.inode, 0);
    let stack = at(&raw const local as usize);
    assert!(stack.writable && !stack.executable && stack.inode == 0);
}
