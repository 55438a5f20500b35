//! What is read from real networks: the present one, and one that the test makes in a namespace of its own.

use super::address::{interfaces, list as addresses};
use super::link::list as links;
use super::{NETLINK_ROUTE, Socket, route, rule};
use crate::abi::errno::Errno;
use crate::document::Text;
use crate::net::{AddressesRequest, Family, LinksRequest, RoutesRequest};
use crate::netlink::{Request, read as wire};
use linux_raw_sys::netlink as raw;
use std::io::Write;
use std::net::IpAddr;

mod change;
mod wanted;

/// Runs `test` on a thread in a network namespace of its own; says by name that it does not if that is not permitted.
pub(super) fn in_namespace(name: &str, test: impl FnOnce(&mut Socket) + Send) {
    let run = move || {
        // SAFETY: changes the namespace of this thread, which ends with the test.
        if unsafe { libc::unshare(libc::CLONE_NEWNET) } != 0 {
            let error = std::io::Error::last_os_error();
            assert_eq!(error.raw_os_error(), Some(libc::EPERM), "{error}");
            // Not eprintln, which the test harness would hide.
            writeln!(
                std::io::stderr(),
                "SKIPPED {name}: making a network namespace is not permitted"
            )
            .unwrap();
            return;
        }
        test(&mut Socket::open(NETLINK_ROUTE).unwrap());
    };
    std::thread::scope(|scope| {
        if let Err(panic) = scope.spawn(run).join() {
            std::panic::resume_unwind(panic);
        }
    });
}

pub(super) const CREATE: u32 = raw::NLM_F_ACK | raw::NLM_F_CREATE | raw::NLM_F_EXCL;

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

pub(super) fn link_header(index: u32, up: bool) -> raw::ifinfomsg {
    let mut header: raw::ifinfomsg = wire(&[]);
    header.ifi_index = index as i32;
    header.ifi_flags = if up { libc::IFF_UP as u32 } else { 0 };
    header.ifi_change = libc::IFF_UP as u32;
    header
}

pub(super) fn create(name: &str, kind: &str) -> Request {
    let kind = kind.to_owned();
    Request::new(raw::RTM_NEWLINK as u32, CREATE, &link_header(0, false))
        .text(raw::IFLA_IFNAME as u32, name.as_bytes())
        .nest(raw::IFLA_LINKINFO as u32, |info| {
            info.text(raw::IFLA_INFO_KIND as u32, kind.as_bytes())
        })
}

pub(super) fn change(index: u32, up: bool) -> Request {
    Request::new(raw::RTM_NEWLINK as u32, raw::NLM_F_ACK, &link_header(index, up))
}

fn named(name: &str) -> LinksRequest {
    LinksRequest {
        name: Some(name.into()),
        ..LinksRequest::default()
    }
}

#[test]
fn the_loopback_is_there() {
    let all = links(&LinksRequest::default()).unwrap();
    let lo = all.iter().find(|link| link.name == "lo").unwrap();
    assert_eq!(
        (lo.index, &*lo.hardware, lo.mac.to_string()),
        (1, "loopback", "00:00:00:00:00:00".into())
    );
    assert!(lo.flags.iter().any(|flag| flag == "loopback"), "{:?}", lo.flags);
    assert_eq!(links(&named("lo")).unwrap()[0].index, 1);
    let by_index = LinksRequest {
        index: Some(1),
        ..LinksRequest::default()
    };
    assert_eq!(links(&by_index).unwrap()[0].name, "lo");
    let sys = std::fs::read_to_string("/sys/class/net/lo/mtu").unwrap();
    assert_eq!(lo.mtu.to_string(), sys.trim());
}

#[test]
fn a_link_that_is_not_there_is_blamed_on_its_field() {
    let error = links(&named("nothere0")).unwrap_err();
    assert_eq!((error.errno, error.field.as_str()), (Errno::NODEV, "name"));
    assert_eq!(error.message, "listing links: no link has the name \"nothere0\"");
    let error = links(&named("a-name-that-is-longer-than-fifteen")).unwrap_err();
    assert_eq!((error.errno, error.field.as_str()), (Errno::NODEV, "name"));
    for name in ["", "a\0b"] {
        assert_eq!(links(&named(name)).unwrap_err().errno, Errno::INVAL);
    }
    assert!(links(&named(&"x".repeat(70_000))).is_err());
    for (index, errno) in [
        (0, Errno::INVAL),
        (u32::MAX, Errno::INVAL),
        (i32::MAX as u32, Errno::NODEV),
    ] {
        let request = LinksRequest {
            index: Some(index),
            ..LinksRequest::default()
        };
        let error = links(&request).unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (errno, "index"));
    }
    let request = AddressesRequest {
        link: Some("nothere0".into()),
        ..AddressesRequest::default()
    };
    let error = addresses(&request).unwrap_err();
    assert_eq!((error.errno, error.field.as_str()), (Errno::NODEV, "link"));
    let both = LinksRequest {
        index: Some(1),
        ..named("other")
    };
    assert_eq!(links(&both).unwrap_err().field, "name");
}

#[test]
fn requests_refuse_what_they_do_not_know() {
    assert!(serde_json::from_str::<LinksRequest>(r#"{"nmae": "lo"}"#).is_err());
    assert!(serde_json::from_str::<AddressesRequest>(r#"{"family": "ipx"}"#).is_err());
    let request: AddressesRequest = serde_json::from_str(r#"{"family": "inet6"}"#).unwrap();
    assert_eq!(request.family, Some(Family::Inet6));
}

#[test]
fn links_of_all_sorts_are_told_as_they_were_made() {
    in_namespace("links_of_all_sorts_are_told_as_they_were_made", |socket| {
        let br = b"\xffbr";
        let bridge = Request::new(raw::RTM_NEWLINK as u32, CREATE, &link_header(0, true))
            .text(raw::IFLA_IFNAME as u32, br)
            .attribute(raw::IFLA_ADDRESS as u32, &[2, 0, 0, 0, 0, 9])
            .attribute(raw::IFLA_MTU as u32, &1400_u32.to_ne_bytes())
            .attribute(raw::IFLA_GROUP as u32, &7_u32.to_ne_bytes())
            .nest(raw::IFLA_LINKINFO as u32, |info| {
                info.text(raw::IFLA_INFO_KIND as u32, b"bridge")
            });
        socket.change(bridge).unwrap();
        socket.change(create("pair0", "veth")).unwrap();
        let get = |request: LinksRequest| links(&request).unwrap();
        let index = get(LinksRequest {
            name: Some(Text(br.to_vec())),
            ..LinksRequest::default()
        })[0]
            .index;
        let alias = "the bridge \u{fc}";
        socket
            .change(change(index, true).text(raw::IFLA_IFALIAS as u32, alias.as_bytes()))
            .unwrap();
        let bridges = get(LinksRequest {
            kind: Some("bridge".into()),
            ..LinksRequest::default()
        });
        let [bridge] = bridges.as_slice() else {
            panic!("{bridges:?}")
        };
        assert_eq!(bridge.name, Text(br.to_vec()));
        assert_eq!(
            (bridge.mtu, bridge.group, bridge.mac),
            (1400, 7, "02:00:00:00:00:09".parse().unwrap())
        );
        assert_eq!(bridge.alias, alias);
        assert!(bridge.flags.iter().any(|flag| flag == "up"));

        let pair = get(named("pair0")).remove(0);
        socket
            .change(change(pair.index, true).attribute(raw::IFLA_MASTER as u32, &bridge.index.to_ne_bytes()))
            .unwrap();
        let long = "a-very-long-alternative-name";
        let names = Request::new(
            raw::RTM_NEWLINKPROP as u32,
            CREATE | raw::NLM_F_APPEND,
            &link_header(pair.index, true),
        )
        .nest(raw::IFLA_PROP_LIST as u32, |list| {
            list.text(raw::IFLA_ALT_IFNAME as u32, b"alt")
                .text(raw::IFLA_ALT_IFNAME as u32, long.as_bytes())
        });
        socket.change(names).unwrap();
        let slaves = get(LinksRequest {
            master: Some(bridge.index),
            ..LinksRequest::default()
        });
        let [slave] = slaves.as_slice() else {
            panic!("{slaves:?}")
        };
        assert_eq!(
            (slave.index, slave.kind.as_str(), slave.master),
            (pair.index, "veth", Some(bridge.index))
        );
        assert_eq!(slave.altnames, [Text::from("alt"), Text::from(long)]);
        assert_eq!(get(named(long))[0].index, pair.index);
        assert_eq!(get(named("alt"))[0].index, pair.index);
        let peer = get(LinksRequest {
            index: pair.link,
            ..LinksRequest::default()
        })
        .remove(0);
        assert_eq!(peer.link, Some(pair.index));

        let up = get(LinksRequest {
            up: Some(true),
            ..LinksRequest::default()
        });
        let down = get(LinksRequest {
            up: Some(false),
            ..LinksRequest::default()
        });
        assert_eq!(
            up.iter().map(|link| link.index).collect::<Vec<_>>(),
            [bridge.index, pair.index]
        );
        assert_eq!(down.len(), 2, "lo and the peer: {down:?}");
        assert!(
            get(LinksRequest {
                kind: Some("vlan".into()),
                ..LinksRequest::default()
            })
            .is_empty()
        );
        assert_eq!(
            get(LinksRequest {
                kind: Some(String::new()),
                ..LinksRequest::default()
            })[0]
                .name,
            "lo"
        );
    });
}

#[test]
fn a_dump_of_a_thousand_links_is_whole() {
    in_namespace("a_dump_of_a_thousand_links_is_whole", |socket| {
        for number in 0..500 {
            socket.change(create(&format!("p{number}"), "veth")).unwrap();
        }
        let all = links(&LinksRequest::default()).unwrap();
        assert_eq!(all.len(), 1001);
        let names: std::collections::HashSet<_> = all.iter().map(|link| link.name.clone()).collect();
        assert_eq!(names.len(), 1001);
    });
}

#[test]
fn addresses_are_told_as_they_were_made() {
    in_namespace("addresses_are_told_as_they_were_made", |socket| {
        socket.change(change(1, true)).unwrap();
        socket.change(create("one", "bridge")).unwrap();
        let one = links(&named("one")).unwrap().remove(0);
        let add = |family: i32, prefix: u8, attributes: &[(u32, &[u8])]| {
            let mut header: raw::ifaddrmsg = wire(&[]);
            (header.ifa_family, header.ifa_prefixlen, header.ifa_index) = (family as u8, prefix, one.index);
            let request = Request::new(raw::RTM_NEWADDR as u32, CREATE, &header);
            attributes
                .iter()
                .fold(request, |request, (kind, value)| request.attribute(*kind, value))
        };
        let (local, address, broadcast) = (
            raw::IFA_LOCAL as u32,
            raw::IFA_ADDRESS as u32,
            raw::IFA_BROADCAST as u32,
        );
        let label = raw::IFA_LABEL as u32;
        let lan = [
            (local, &[10, 1, 2, 3][..]),
            (broadcast, &[10, 1, 2, 255]),
            (label, b"one:x\0"),
        ];
        socket.change(add(libc::AF_INET, 24, &lan)).unwrap();
        socket
            .change(add(
                libc::AF_INET,
                32,
                &[(local, &[10, 9, 0, 1]), (address, &[10, 9, 0, 2])],
            ))
            .unwrap();
        let six = "fd00::7".parse::<std::net::Ipv6Addr>().unwrap().octets();
        let times = raw::ifa_cacheinfo {
            ifa_prefered: 100,
            ifa_valid: 500,
            cstamp: 0,
            tstamp: 0,
        };
        let cache = crate::netlink::bytes(&times);
        socket
            .change(add(
                libc::AF_INET6,
                64,
                &[(address, &six), (raw::IFA_CACHEINFO as u32, cache)],
            ))
            .unwrap();

        let of_one = AddressesRequest {
            link: Some("one".into()),
            ..AddressesRequest::default()
        };
        let all = addresses(&of_one).unwrap();
        let [lan, pointed, six] = all.as_slice() else {
            panic!("{all:?}")
        };
        assert_eq!((lan.address, lan.prefix, &*lan.scope), (ip("10.1.2.3"), 24, "global"));
        assert_eq!(
            (lan.broadcast, lan.peer, lan.valid),
            (Some(ip("10.1.2.255")), None, None)
        );
        assert_eq!(
            (lan.label.to_string().as_str(), lan.link.to_string().as_str()),
            ("one:x", "one")
        );
        assert_eq!(lan.flags, ["permanent"]);
        assert_eq!((pointed.address, pointed.peer), (ip("10.9.0.1"), Some(ip("10.9.0.2"))));
        assert_eq!(
            (six.address, six.family, six.prefix),
            (ip("fd00::7"), Family::Inet6, 64)
        );
        assert!(
            six.preferred.is_some_and(|s| s <= 100) && six.valid.is_some_and(|s| s > 100 && s <= 500),
            "{six:?}"
        );

        let family = Some(Family::Inet6);
        let sixes = addresses(&AddressesRequest {
            family,
            ..AddressesRequest::default()
        })
        .unwrap();
        let texts: Vec<_> = sixes.iter().map(|a| (a.link.to_string(), a.address)).collect();
        assert_eq!(
            texts,
            [("lo".to_string(), ip("::1")), ("one".to_string(), ip("fd00::7"))]
        );
        let four = AddressesRequest {
            index: Some(1),
            family: Some(Family::Inet),
            ..AddressesRequest::default()
        };
        assert_eq!(addresses(&four).unwrap()[0].address, ip("127.0.0.1"));

        let joined = interfaces(&LinksRequest::default()).unwrap();
        assert_eq!(joined.iter().map(|i| i.addresses.len()).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(joined[1].addresses, all);
        assert_eq!(interfaces(&named("one")).unwrap()[0].addresses, all);
    });
}

#[test]
fn the_kernel_explains_itself() {
    in_namespace("the_kernel_explains_itself", |socket| {
        let error = socket.change(create("x", "nosuchkind")).unwrap_err();
        assert_eq!(
            (error.errno, error.kernel.as_str()),
            (Errno::OPNOTSUPP, "Unknown device type")
        );
        socket.change(create("twice", "veth")).unwrap();
        assert_eq!(socket.change(create("twice", "veth")).unwrap_err().errno, Errno::EXIST);
        let wrong = change(1, true).attribute(raw::IFLA_MTU as u32, &[1]);
        let error = socket.change(wrong).unwrap_err();
        assert!(error.kernel.contains("at byte 32 of the request"), "{error}");
    });
}

#[test]
fn a_new_namespace_has_the_routes_and_rules_of_its_loopback() {
    in_namespace("a_new_namespace_has_the_routes_and_rules_of_its_loopback", |socket| {
        let rules = rule::list(&Default::default()).unwrap();
        let told: Vec<_> = rules.iter().map(|r| (r.family, r.priority, r.table)).collect();
        assert_eq!(
            told,
            [
                (Family::Inet, 0, 255),
                (Family::Inet, 32766, 254),
                (Family::Inet, 32767, 253),
                (Family::Inet6, 0, 255),
                (Family::Inet6, 32766, 254),
            ]
        );
        assert!(
            rules
                .iter()
                .all(|rule| rule.action == "table" && rule.protocol == "kernel")
        );
        assert_eq!(route::list(&Default::default()).unwrap(), []);

        socket.change(change(1, true)).unwrap();
        let routes = route::list(&Default::default()).unwrap();
        let told: Vec<_> = routes
            .iter()
            .map(|r| (r.destination.to_string(), r.table, &*r.kind))
            .collect();
        assert!(told.contains(&("127.0.0.0/8".into(), 255, "local")), "{told:?}");
        assert!(
            told.contains(&("127.255.255.255/32".into(), 255, "broadcast")),
            "{told:?}"
        );
        assert!(told.contains(&("::1/128".into(), 255, "local")), "{told:?}");
        assert!(
            routes
                .iter()
                .all(|r| r.link.as_ref().is_some_and(|link| *link == "lo") && r.protocol == "kernel")
        );
        let four = routes
            .iter()
            .find(|r| r.destination.to_string() == "127.0.0.1/32")
            .unwrap();
        assert_eq!((four.prefsrc, &*four.scope), (Some(ip("127.0.0.1")), "host"));

        let of = |request: RoutesRequest| route::list(&request).unwrap().len();
        let request = RoutesRequest::default;
        assert_eq!(
            of(RoutesRequest {
                table: Some(254),
                ..request()
            }),
            0
        );
        assert_eq!(
            of(RoutesRequest {
                table: Some(4711),
                ..request()
            }),
            0
        );
        assert_eq!(
            of(RoutesRequest {
                table: Some(4711),
                family: Some(Family::Inet),
                ..request()
            }),
            0
        );
        assert_eq!(
            of(RoutesRequest {
                kind: Some("broadcast".into()),
                ..request()
            }),
            1
        );
        assert_eq!(
            of(RoutesRequest {
                destination: "127.0.0.0/8".parse().ok(),
                ..request()
            }),
            1
        );
        assert_eq!(
            of(RoutesRequest {
                link: Some("lo".into()),
                ..request()
            }),
            routes.len()
        );
        let error = route::list(&RoutesRequest {
            kind: Some("unicats".into()),
            ..request()
        })
        .unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::INVAL, "kind"));
    });
}
