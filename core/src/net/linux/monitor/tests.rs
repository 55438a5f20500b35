//! Real changes in network namespaces that the tests make. Each test believes what it is told and compares it with a new listing.

use super::super::tests::{CREATE, change, create, in_namespace};
use super::*;
use crate::document::Object;
use crate::net::NetworkMonitor;
use crate::netlink::{Request, read as wire};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// What somebody knows who only listens.
#[derive(Default)]
struct Believer {
    routes: HashMap<<Route as Tracked>::Key, Vec<Route>>,
    links: HashMap<u32, Link>,
    kinds: Vec<NetworkChange>,
}

impl Believer {
    /// Takes all events until nothing more comes.
    fn listen(&mut self, monitor: &mut NetworkMonitor) {
        loop {
            let timeout = Some(0.1);
            let events = match monitor.events(EventsRequest { timeout, max: None }) {
                Err(error) if error.errno == Errno::INTR => continue,
                events => events.unwrap(),
            };
            if events.is_empty() {
                return;
            }
            events.into_iter().for_each(|event| self.believe(event));
        }
    }

    fn believe(&mut self, event: NetworkEvent) {
        use NetworkChange::{Added, Changed, Present, Removed};
        self.kinds.push(event.kind);
        if let Some(route) = event.route {
            let known = self.routes.entry(route.key()).or_default();
            match event.kind {
                Present | Added => known.push(*route),
                Changed => {
                    assert_eq!(known.len(), 1, "{route:?}");
                    *known = vec![*route];
                }
                Removed => {
                    let at = known.iter().position(|other| other.same(&route));
                    known.remove(at.unwrap_or_else(|| panic!("nobody told of {route:?}")));
                }
                kind => panic!("{kind:?} has no route"),
            }
        }
        if let Some(link) = event.link {
            let index = link.index;
            let before = match event.kind {
                Removed => self.links.remove(&index),
                _ => self.links.insert(index, *link),
            };
            assert_eq!(before.is_some(), matches!(event.kind, Changed | Removed), "{before:?}");
        }
    }

    /// Asserts that it is what a listing gives.
    fn check(&self) {
        let mut listed = Table::new();
        listed.fill(
            super::super::route::list(&RoutesRequest::default()).unwrap(),
            &mut |_| {},
        );
        let known = self.routes.values().flatten().cloned().collect();
        let mut differences = Vec::new();
        listed.read(known, &mut |event| differences.push(event));
        assert_eq!(differences, [], "routes");
        let mut listed = Table::new();
        listed.fill(super::super::link::list(&LinksRequest::default()).unwrap(), &mut |_| {});
        listed.read(self.links.values().cloned().collect(), &mut |event| {
            differences.push(event)
        });
        assert_eq!(differences, [], "links");
    }

    fn count(&self, kind: NetworkChange) -> usize {
        self.kinds.iter().filter(|other| **other == kind).count()
    }
}

fn monitor(objects: &[NetworkObject]) -> NetworkMonitor {
    let objects = Some(objects.to_vec());
    NetworkMonitor::monitor(MonitorRequest {
        objects,
        ..MonitorRequest::default()
    })
    .unwrap()
}

/// A route to 10.x.x.x/32 out of a link.
fn route(kind: u32, flags: u32, number: u32, index: u32) -> Request {
    let mut header: raw::rtmsg = wire(&[]);
    header.rtm_family = libc::AF_INET as u8;
    header.rtm_dst_len = 32;
    header.rtm_table = libc::RT_TABLE_MAIN;
    header.rtm_protocol = libc::RTPROT_STATIC;
    header.rtm_scope = libc::RT_SCOPE_LINK;
    header.rtm_type = libc::RTN_UNICAST;
    let destination = (0x0a00_0000 | number).to_be_bytes();
    Request::new(kind, flags, &header)
        .attribute(raw::rtattr_type_t::RTA_DST as u32, &destination)
        .attribute(raw::rtattr_type_t::RTA_OIF as u32, &index.to_ne_bytes())
}

fn index(name: &str) -> u32 {
    let name = Some(name.into());
    let request = LinksRequest {
        name,
        ..LinksRequest::default()
    };
    super::super::link::list(&request).unwrap()[0].index
}

fn readable(monitor: &NetworkMonitor) -> bool {
    let mut poll = libc::pollfd {
        fd: Object::fd(monitor).unwrap(),
        events: libc::POLLIN,
        revents: 0,
    };
    // SAFETY: one struct, which lives.
    unsafe { libc::poll(&raw mut poll, 1, 0) == 1 }
}

#[test]
fn what_is_there_comes_first_and_then_what_happens() {
    in_namespace("what_is_there_comes_first_and_then_what_happens", |socket| {
        use NetworkChange::{Added, Changed, Complete, Present, Removed};
        let mut monitor = monitor(&[NetworkObject::Link]);
        assert!(readable(&monitor));
        let mut take = |timeout, max| {
            let request = EventsRequest {
                timeout: Some(timeout),
                max,
            };
            let events = monitor.events(request).unwrap();
            let told = |event: &NetworkEvent| {
                let name = event.link.as_ref().map(|link| link.name.to_string());
                (event.kind, name.unwrap_or_default())
            };
            (events.iter().map(told).collect::<Vec<_>>(), readable(&monitor))
        };
        assert_eq!(take(0.0, Some(1)), (vec![(Present, "lo".into())], true));
        assert_eq!(take(0.0, None), (vec![(Complete, String::new())], false));
        assert_eq!(take(0.0, None), (vec![], false));
        socket.change(create("br", "bridge")).unwrap();
        assert_eq!(take(5.0, None), (vec![(Added, "br".into())], false));
        let it = index("br");
        // What changes nothing is not told.
        for (mtu, told) in [(1500_u32, vec![]), (1400, vec![(Changed, "br".to_string())])] {
            let mtu = mtu.to_ne_bytes();
            let request = change(it, false).attribute(raw::IFLA_MTU as u32, &mtu);
            socket.change(request).unwrap();
            assert_eq!(take(0.2, None).0, told);
        }
        let header = super::super::tests::link_header(it, false);
        socket.change(Request::new(RTM_DELLINK, 0, &header)).unwrap();
        assert_eq!(take(5.0, None).0, [(Removed, "br".into())]);
    });
}

#[test]
fn routes_that_go_silently_are_told() {
    in_namespace("routes_that_go_silently_are_told", |socket| {
        socket.change(create("v0", "veth")).unwrap();
        let it = index("v0");
        socket.change(change(it, true)).unwrap();
        for number in 1..=3 {
            socket.change(route(RTM_NEWROUTE, CREATE, number, it)).unwrap();
        }
        let (mut believer, mut monitor) = (
            Believer::default(),
            monitor(&[NetworkObject::Route, NetworkObject::Link]),
        );
        believer.listen(&mut monitor);
        assert_eq!(believer.routes.len(), 3);
        believer.check();
        // The kernel tells of the link alone.
        socket.change(change(it, false)).unwrap();
        believer.listen(&mut monitor);
        assert_eq!(believer.count(NetworkChange::Removed), 3);
        believer.check();
    });
}

#[test]
fn what_is_lost_is_told_once_and_then_made_good() {
    in_namespace("what_is_lost_is_told_once_and_then_made_good", |socket| {
        const COUNT: u32 = 20_000;
        socket.change(change(1, true)).unwrap();
        for number in 1..=9 {
            socket.change(route(RTM_NEWROUTE, CREATE, number, 1)).unwrap();
        }
        let (mut believer, mut monitor) = (
            Believer::default(),
            monitor(&[NetworkObject::Route, NetworkObject::Link]),
        );
        believer.listen(&mut monitor);
        let before = believer.routes.len();
        // Nobody listens meanwhile; some of those that were there go.
        let mut requests: Vec<_> = (1..=5).map(|number| route(RTM_DELROUTE, 0, number, 1)).collect();
        requests.extend((10..10 + COUNT).map(|number| route(RTM_NEWROUTE, CREATE, number, 1)));
        let refused = socket.batch(&mut requests, None).unwrap();
        assert!(refused.iter().all(Option::is_none));
        socket.change(create("later", "bridge")).unwrap();
        believer.listen(&mut monitor);
        assert_eq!(believer.count(NetworkChange::Lost), 1);
        assert_eq!(believer.count(NetworkChange::Resynced), 1);
        let last = believer.kinds.last();
        assert_eq!(last, Some(&NetworkChange::Resynced));
        assert_eq!(believer.routes.values().flatten().count(), before - 5 + COUNT as usize);
        assert_eq!(believer.count(NetworkChange::Added), COUNT as usize + 1);
        assert_eq!(believer.count(NetworkChange::Removed), 5);
        believer.check();
        // And it goes on.
        socket.change(route(RTM_DELROUTE, 0, 10, 1)).unwrap();
        believer.listen(&mut monitor);
        assert_eq!(believer.count(NetworkChange::Removed), 6);
        believer.check();
    });
}

#[test]
fn changes_while_tables_are_read_are_not_missed() {
    in_namespace("changes_while_tables_are_read_are_not_missed", |socket| {
        socket.change(change(1, true)).unwrap();
        let namespace = std::fs::File::open("/proc/thread-self/ns/net").unwrap();
        let (stop, count) = (AtomicBool::new(false), AtomicU32::new(0));
        std::thread::scope(|scope| {
            let flapping = scope.spawn(|| {
                use std::os::fd::AsRawFd;
                // SAFETY: moves this thread alone, which ends with the test.
                assert_eq!(unsafe { libc::setns(namespace.as_raw_fd(), libc::CLONE_NEWNET) }, 0);
                let mut socket = Socket::open(raw::NETLINK_ROUTE).unwrap();
                while !stop.load(Ordering::Relaxed) {
                    let number = count.fetch_add(1, Ordering::Relaxed) + 1;
                    std::thread::sleep(Duration::from_millis(1));
                    socket.change(route(RTM_NEWROUTE, CREATE, number, 1)).unwrap();
                    if number % 3 != 0 {
                        socket.change(route(RTM_DELROUTE, 0, number, 1)).unwrap();
                    }
                }
            });
            while count.load(Ordering::Relaxed) < 20 && !flapping.is_finished() {
                std::thread::sleep(Duration::from_millis(1));
            }
            let mut all = Vec::new();
            for _ in 0..4 {
                let (mut believer, mut monitor) = (
                    Believer::default(),
                    monitor(&[NetworkObject::Route, NetworkObject::Link]),
                );
                let events = monitor.events(EventsRequest::default()).unwrap();
                events.into_iter().for_each(|event| believer.believe(event));
                all.push((believer, monitor));
            }
            stop.store(true, Ordering::Relaxed);
            flapping.join().unwrap();
            for (mut believer, mut monitor) in all {
                believer.listen(&mut monitor);
                believer.check();
            }
        });
    });
}

#[test]
fn requests_that_mean_nothing_are_refused() {
    let refused = |objects| {
        let request = MonitorRequest {
            objects,
            ..MonitorRequest::default()
        };
        NetworkMonitor::monitor(request).map(drop)
    };
    assert_eq!(refused(Some(vec![])).unwrap_err().field, "objects");
    let request = MonitorRequest {
        namespace: Some("there-is-none-of-this-name".into()),
        ..MonitorRequest::default()
    };
    let error = NetworkMonitor::monitor(request).map(drop).unwrap_err();
    assert_eq!((error.errno, error.field.as_str()), (Errno::NOENT, "namespace"));
}
