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

fn open(family: &str) -> Netlink {
    let family = family.to_owned();
    Netlink::open(NetlinkRequest {
        family,
        ..NetlinkRequest::default()
    })
    .unwrap()
}

fn operation(operation: &str, attributes: &str, flags: &[&str]) -> NetlinkOperation {
    NetlinkOperation {
        operation: operation.to_owned(),
        attributes: tree(attributes),
        flags: flags.iter().map(|flag| (*flag).to_owned()).collect(),
    }
}

const PAIR: &str = r#"{"ifname": "left", "mtu": 1400, "linkinfo": {"kind": "veth", "data": {"peer": {"ifname": "right", "address": "02:00:00:00:00:07"}}}}"#;

#[test]
fn a_program_speaks_with_a_family_by_names() {
    in_network_namespace("a_program_speaks_with_a_family_by_names", || {
        let mut links = open("rt-link");
        assert_eq!(links.fd_of_events(), None);
        links
            .subscribe(NetlinkGroups {
                groups: vec!["link".into()],
            })
            .unwrap();
        assert!(links.fd_of_events().is_some());
        assert!(
            links
                .request(operation("newlink", PAIR, &["create", "excl"]))
                .unwrap()
                .is_empty()
        );
        let dump = links
            .dump(NetlinkDumpRequest {
                operation: "getlink".into(),
                attributes: tree(r#"{"linkinfo": {"kind": "veth"}, "ext_mask": ["skip_stats"]}"#),
            })
            .unwrap();
        assert!(dump.whole);
        let mut names: Vec<_> = dump
            .rows
            .iter()
            .map(|row| row.value.get("ifname").and_then(Tree::as_str).unwrap())
            .collect();
        names.sort_unstable();
        assert_eq!(names, ["left", "right"]);
        let right = links
            .request(operation("getlink", r#"{"ifname": "right"}"#, &[]))
            .unwrap()
            .remove(0);
        assert_eq!(right.name, "newlink");
        assert_eq!(
            right.value.get("address").and_then(Tree::as_str),
            Some("02:00:00:00:00:07")
        );
        let forwarding = right
            .value
            .get("af_spec")
            .and_then(|af| af.get("inet")?.get("conf")?.get("forwarding")?.as_u64());
        assert!(forwarding.is_some(), "{right:?}");
        let events = links.events(NetlinkEventsRequest::default()).unwrap();
        assert!(
            events.iter().any(
                |event| event.name == "newlink" && event.value.get("ifname").and_then(Tree::as_str) == Some("left")
            )
        );
        let none = links
            .events(NetlinkEventsRequest {
                timeout: Some(0.0),
                max: None,
            })
            .unwrap();
        assert!(none.is_empty());

        // What the kernel told is taken back as it is, but for what cannot be set.
        let Tree::Map(mut entries) = right.value else {
            unreachable!()
        };
        entries.retain(|(name, _)| ["family", "index", "address", "txqlen"].contains(&name.as_str()));
        let again = NetlinkOperation {
            operation: "setlink".into(),
            attributes: Tree::Map(entries),
            flags: Vec::new(),
        };
        links.request(again).unwrap();

        let results = links
            .batch(NetlinkBatch {
                requests: vec![
                    operation(
                        "newlink",
                        r#"{"ifname": "left", "linkinfo": {"kind": "bridge"}}"#,
                        &["create", "excl"],
                    ),
                    operation("getlink", r#"{"ifname": "left"}"#, &[]),
                    operation("dellink", r#"{"ifname": "left"}"#, &[]),
                    operation("getlink", r#"{"ifname": "left"}"#, &[]),
                ],
            })
            .unwrap();
        let errors: Vec<_> = results
            .iter()
            .map(|result| result.error.as_ref().map_or(0, |error| error.errno))
            .collect();
        assert_eq!(errors, [libc::EEXIST, 0, 0, libc::ENODEV]);
        assert_eq!(
            results[1].messages[0].value.get("mtu").and_then(Tree::as_u64),
            Some(1400)
        );
    });
}

#[test]
fn what_a_program_says_wrongly_is_named() {
    let mut links = open("rt-link");
    for (request, field) in [
        (operation("newlnk", "{}", &[]), "operation"),
        (operation("newlink", "{}", &["creat"]), "flags[0]"),
        (operation("newlink", r#"{"mtuu": 1}"#, &[]), "attributes.mtuu"),
        (
            operation("newlink", r#"{"linkinfo": {"kind": "vlan", "data": {"id": "x"}}}"#, &[]),
            "attributes.linkinfo.data.id",
        ),
    ] {
        let error = links.request(request.clone()).unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::INVAL, field), "{error}");
        let requests = vec![operation("getlink", r#"{"index": 1}"#, &[]), request];
        let error = links.batch(NetlinkBatch { requests }).unwrap_err();
        assert_eq!(error.field, format!("requests[1].{field}"), "{error}");
    }
    let error = links
        .dump(NetlinkDumpRequest {
            operation: "newlink".into(),
            ..Default::default()
        })
        .unwrap_err();
    assert!(error.message.contains("there are: getlink"), "{error}");
    assert_eq!(
        links.events(NetlinkEventsRequest::default()).unwrap_err().errno,
        Errno::INVAL
    );
    let error = links
        .subscribe(NetlinkGroups {
            groups: vec!["lnk".into()],
        })
        .unwrap_err();
    assert!(error.message.contains("there are: link"), "{error}");
    for (request, field) in [
        (
            NetlinkRequest {
                family: "rt-lnk".into(),
                ..Default::default()
            },
            "family",
        ),
        (
            NetlinkRequest {
                family: "rt-link".into(),
                timeout: Some(f64::NAN),
                ..Default::default()
            },
            "timeout",
        ),
        (
            NetlinkRequest {
                family: "rt-link".into(),
                namespace_pid: Some(1),
                namespace_fd: Some(1),
                ..Default::default()
            },
            "namespace",
        ),
    ] {
        assert_eq!(Netlink::open(request).unwrap_err().field, field);
    }
}

#[test]
fn generic_families_are_found_and_tell_what_they_take() {
    let mut controller = open("nlctrl");
    let dump = |controller: &mut Netlink, operation: &str, attributes: &str| {
        let request = NetlinkDumpRequest {
            operation: operation.into(),
            attributes: tree(attributes),
        };
        controller.dump(request).unwrap().rows
    };
    let families = dump(&mut controller, "getfamily", "{}");
    let names: Vec<_> = families
        .iter()
        .filter_map(|row| row.value.get("family_name").and_then(Tree::as_str))
        .collect();
    assert!(names.contains(&"nlctrl"), "{names:?}");
    let policy = dump(&mut controller, "getpolicy", r#"{"family_name": "nlctrl"}"#);
    let described = policy.iter().any(|row| {
        row.value
            .get("policy")
            .is_some_and(|policy| matches!(policy, Tree::Map(_)))
    });
    assert!(described, "{policy:?}");
    controller
        .subscribe(NetlinkGroups {
            groups: vec!["notify".into()],
        })
        .unwrap();
    let help = controller.describe(NetlinkFamiliesRequest {}).unwrap();
    assert_eq!(
        (help.protocol.as_str(), help.groups),
        ("generic", vec!["notify".to_owned()])
    );
}

#[test]
fn every_family_tells_what_can_be_asked() {
    for family in families(NetlinkFamiliesRequest {}).unwrap() {
        let schema = schema::family(&family.name).unwrap();
        let help = super::help::family(schema, Vec::new());
        assert_eq!(help.operations.len(), family.operations.len());
        let sets: Vec<_> = help.sets.iter().map(|set| set.name.as_str()).collect();
        let mut distinct = sets.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), sets.len(), "{sets:?}");
        for set in &help.sets {
            for attribute in &set.attributes {
                let choices = attribute.choices.iter().map(|choice| choice.set.as_str());
                for inner in choices.chain([attribute.set.as_str()]).filter(|set| !set.is_empty()) {
                    assert!(sets.contains(&inner), "{inner} of {}", attribute.name);
                }
            }
        }
    }
}

impl Netlink {
    fn fd_of_events(&self) -> Option<std::os::fd::RawFd> {
        crate::document::Object::fd(self)
    }
}
