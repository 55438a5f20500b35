//! The engine against the kernel, in namespaces that the tests make.

use super::*;
use crate::abi::errno::Errno;
use crate::document::{self, Value as Tree};
use crate::testing::in_network_namespace;
use linux_raw_sys::netlink as raw;
use std::os::fd::AsRawFd;
use std::time::Duration;

const CREATE: u32 = raw::NLM_F_CREATE | raw::NLM_F_EXCL;

fn tree(json: &str) -> Tree {
    serde_json::from_str(json).unwrap()
}

/// A request about links.
fn request(operation: &str, flags: u32, json: &str) -> Request {
    let message = &schema::family("rt-link").unwrap().operation(operation).unwrap().message;
    Request::encode(message.number.into(), flags, &[], message, &tree(json)).unwrap()
}

fn names(socket: &mut Socket) -> Vec<String> {
    let decoded = socket.dump(request("getlink", raw::NLM_F_DUMP, "{}"), |message| {
        let schema = schema::family("rt-link").unwrap().message(message.kind as u16)?;
        Some(decode::message(schema, message.payload))
    });
    let name = |link: &Tree| link.get("ifname").and_then(Tree::as_str).unwrap_or_default().to_owned();
    decoded.unwrap().iter().map(name).collect()
}

#[test]
fn errors_of_the_kernel_name_the_field() {
    in_network_namespace("errors_of_the_kernel_name_the_field", || {
        let mut socket = Socket::open(raw::NETLINK_ROUTE).unwrap();
        let mut fails = |operation: &str, json: &str| {
            let error = socket.change(request(operation, CREATE, json)).unwrap_err();
            (error.errno, error.field, error.kernel)
        };
        let kind = fails("newlink", r#"{"ifname": "x", "linkinfo": {"kind": "nosuchkind"}}"#);
        assert_eq!(kind, (Errno::OPNOTSUPP, String::new(), "Unknown device type".into()));
        let vxlan = fails(
            "newlink",
            r#"{"linkinfo": {"kind": "vxlan", "data": {"id": 20000000, "port": 4789}}}"#,
        );
        assert_eq!(
            (vxlan.0, vxlan.1.as_str()),
            (Errno::RANGE, "linkinfo.data.id"),
            "{}",
            vxlan.2
        );
        let mut short = tree(r#"{"index": 1, "ifname": "x"}"#);
        if let Tree::Map(entries) = &mut short {
            entries.push(("mtu".into(), Tree::Bytes(vec![1].into())));
        }
        let message = &schema::family("rt-link").unwrap().operation("setlink").unwrap().message;
        let request = Request::encode(19, 0, &[], message, &short).unwrap();
        let error = socket.change(request).unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::RANGE, "mtu"), "{error}");
    });
}

#[test]
fn many_requests_go_at_once_and_each_has_its_result() {
    in_network_namespace("many_requests_go_at_once", || {
        let mut socket = Socket::open(raw::NETLINK_ROUTE).unwrap();
        // Every third one is there already.
        let name = |at: usize| format!("d{}", at - usize::from(at % 3 == 2));
        let create = |at| {
            request(
                "newlink",
                CREATE,
                &format!(r#"{{"ifname": "{}", "linkinfo": {{"kind": "bridge"}}}}"#, name(at)),
            )
        };
        let mut all: Vec<_> = (0..210).map(create).collect();
        let results = socket.batch(&mut all, None).unwrap();
        let errno = |result: &Option<document::Error>| result.as_ref().map(|error| error.errno);
        for (at, result) in results.iter().enumerate() {
            assert_eq!(errno(result), (at % 3 == 2).then_some(Errno::EXIST), "{at}");
        }
        assert_eq!(names(&mut socket).len(), 141);
        // Answers come with the position of their question.
        let mut questions: Vec<_> = (0..70)
            .map(|at| request("getlink", 0, &format!(r#"{{"ifname": "d{}"}}"#, at * 2)))
            .collect();
        let mut found = vec![false; questions.len()];
        let mut each = |at: usize, message: &Message<'_>| {
            let link = decode::message(schema::family("rt-link").unwrap().message(16).unwrap(), message.payload);
            found[at] = link.get("ifname").and_then(Tree::as_str) == Some(&format!("d{}", at * 2));
        };
        let results = socket.batch(&mut questions, Some(&mut each)).unwrap();
        for (at, (result, found)) in results.iter().zip(found).enumerate() {
            // d2, d5, ... were never made.
            let there = at * 2 % 3 != 2;
            assert_eq!(
                (errno(result), found),
                ((!there).then_some(Errno::NODEV), there),
                "{at}"
            );
        }
        assert!(socket.batch(&mut [], None).unwrap().is_empty());
    });
}

#[test]
fn a_socket_is_opened_in_another_namespace() {
    in_network_namespace("a_socket_is_opened_in_another_namespace", || {
        let here = std::fs::File::open("/proc/thread-self/ns/net").unwrap();
        let thread = std::fs::read_link("/proc/thread-self").unwrap();
        let mut socket = Socket::open(raw::NETLINK_ROUTE).unwrap();
        socket
            .change(request(
                "newlink",
                CREATE,
                r#"{"ifname": "only", "linkinfo": {"kind": "bridge"}}"#,
            ))
            .unwrap();
        let path = format!("/proc/{}/ns/net", thread.to_str().unwrap());
        std::thread::scope(|scope| {
            let elsewhere = scope.spawn(|| {
                // SAFETY: changes the namespace of this thread, which ends here.
                assert_eq!(unsafe { libc::unshare(libc::CLONE_NEWNET) }, 0);
                let before = std::fs::read_link("/proc/thread-self/ns/net").unwrap();
                let open = |namespace| {
                    Socket::open_with(
                        raw::NETLINK_ROUTE,
                        &Options {
                            namespace,
                            ..Options::default()
                        },
                    )
                };
                assert_eq!(names(&mut open(Namespace::Own).unwrap()), ["lo"]);
                assert_eq!(
                    names(&mut open(Namespace::Fd(here.as_raw_fd())).unwrap()),
                    ["lo", "only"]
                );
                assert_eq!(
                    names(&mut open(Namespace::Name(path.as_str().into())).unwrap()),
                    ["lo", "only"]
                );
                assert!(open(Namespace::Pid(std::process::id())).is_ok());
                assert_eq!(std::fs::read_link("/proc/thread-self/ns/net").unwrap(), before);
                for (namespace, errno) in [
                    (Namespace::Name("callgate-no-such".into()), Errno::NOENT),
                    (Namespace::Name("..".into()), Errno::INVAL),
                    (Namespace::Name("/proc/self/maps".into()), Errno::INVAL),
                    (Namespace::Pid(u32::MAX), Errno::NOENT),
                    (Namespace::Fd(-1), Errno::BADF),
                    (Namespace::Fd(1 << 20), Errno::BADF),
                ] {
                    let error = open(namespace).map(drop).unwrap_err();
                    assert_eq!((error.errno, error.field.as_str()), (errno, "namespace"), "{error}");
                }
            });
            if let Err(panic) = elsewhere.join() {
                std::panic::resume_unwind(panic);
            }
        });
    });
}

#[test]
fn subscribers_are_told_and_told_when_they_missed_something() {
    in_network_namespace("subscribers_are_told", || {
        let mut socket = Socket::open(raw::NETLINK_ROUTE).unwrap();
        let options = Options {
            receive_buffer: Some(32 << 10),
            ..Options::default()
        };
        let mut subscriber = Socket::open_with(raw::NETLINK_ROUTE, &options).unwrap();
        let group = &schema::family("rt-link").unwrap().groups[0];
        assert_eq!(group.name, "link");
        subscriber.join(group.number).unwrap();
        assert_eq!(subscriber.told(|_| panic!("nothing happened")).unwrap(), Told::Nothing);
        let create = |name: &str| {
            request(
                "newlink",
                CREATE,
                &format!(r#"{{"ifname": "{name}", "linkinfo": {{"kind": "bridge"}}}}"#),
            )
        };
        socket.change(create("one")).unwrap();
        let mut kinds = Vec::new();
        while subscriber.told(|message| kinds.push(message.kind)).unwrap() == Told::Messages {}
        assert!(kinds.contains(&(raw::RTM_NEWLINK as u32)), "{kinds:?}");
        for at in 0..40 {
            socket.change(create(&format!("x{at}"))).unwrap();
        }
        let mut lost = 0;
        loop {
            match subscriber.told(|_| {}).unwrap() {
                Told::Lost => lost += 1,
                Told::Messages => {}
                Told::Nothing => break,
            }
        }
        assert_eq!(lost, 1);
        subscriber.leave(group.number).unwrap();
        assert!(subscriber.join(1 << 20).is_err());
    });
}

#[test]
fn the_kernel_may_not_take_for_ever() {
    let options = Options {
        timeout: Some(Duration::from_millis(20)),
        ..Options::default()
    };
    let mut socket = Socket::open_with(raw::NETLINK_ROUTE, &options).unwrap();
    // Nobody answers a request that asks for nothing.
    let error = socket
        .answers(request("setlink", 0, r#"{"index": 1}"#), |_| {})
        .unwrap_err();
    assert_eq!(error.errno, Errno::TIMEDOUT, "{error}");
    // What was asked before does not disturb.
    assert!(names(&mut socket).contains(&"lo".to_owned()));
}
