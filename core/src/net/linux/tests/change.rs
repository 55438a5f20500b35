//! What is changed is read back.

use super::super::{How, address, link, neighbour, route, rule};
use super::{addresses, in_namespace, ip, links, named};
use crate::abi::errno::Errno;
use crate::document::Value;
use crate::net::{
    AddressRequest, AddressesRequest, Family, FdbEntryRequest, LinkChange, LinkName, LinkRequest, NeighbourRequest,
    Range, RouteGetRequest, RouteHop, RouteRequest, RoutesChange, RoutesRequest, RuleRequest, RulesRequest,
};

fn add(name: &str, kind: &str) -> LinkRequest {
    LinkRequest {
        name: Some(name.into()),
        kind: Some(kind.into()),
        up: Some(true),
        ..LinkRequest::default()
    }
}

/// A value as JSON writes it.
fn value(json: &str) -> Option<Value> {
    Some(serde_json::from_str(json).unwrap())
}

#[test]
fn links_are_made_changed_and_removed() {
    in_namespace("links_are_made_changed_and_removed", |_| {
        link::add(&LinkRequest {
            peer: Some("right".into()),
            mac: "02:00:00:00:00:21".parse().ok(),
            mtu: Some(1300),
            ..add("left", "veth")
        })
        .unwrap();
        link::add(&add("bridge0", "bridge")).unwrap();
        link::add(&LinkRequest {
            link: Some("left".into()),
            data: value(r#"{"mode": "bridge"}"#),
            ..add("tagged", "macvlan")
        })
        .unwrap();
        let one = |name: &str| links(&named(name)).unwrap().remove(0);
        let (left, right, tagged) = (one("left"), one("right"), one("tagged"));
        assert_eq!(
            (left.link, left.mtu, left.mac.to_string().as_str()),
            (Some(right.index), 1300, "02:00:00:00:00:21")
        );
        assert_eq!((tagged.kind.as_str(), tagged.link), ("macvlan", Some(left.index)));
        let data = tagged.data.unwrap();
        assert_eq!(data.get("mode").and_then(Value::as_str), Some("bridge"));

        let change = LinkChange {
            name: Some("right".into()),
            ..LinkChange::default()
        };
        link::set(&LinkChange {
            master: Some("bridge0".into()),
            up: Some(true),
            alias: Some("to the right".into()),
            promiscuous: Some(true),
            ..change.clone()
        })
        .unwrap();
        link::set(&LinkChange {
            port: value(r#"{"cost": 55}"#),
            ..change.clone()
        })
        .unwrap();
        let right = one("right");
        assert_eq!(
            (right.master, right.port_kind.as_str()),
            (Some(one("bridge0").index), "bridge")
        );
        assert_eq!(right.port.unwrap().get("cost").and_then(Value::as_u64), Some(55));
        assert_eq!(right.alias, "to the right");
        assert!(right.flags.iter().any(|flag| flag == "promisc"));
        link::set(&LinkChange {
            master: Some("".into()),
            up: Some(false),
            rename: Some("wrong".into()),
            ..change
        })
        .unwrap();
        assert_eq!(one("wrong").master, None);

        let gone = |name: &str| LinkName {
            name: Some(name.into()),
            ..LinkName::default()
        };
        link::delete(&gone("left")).unwrap();
        assert_eq!(
            links(&Default::default()).unwrap().len(),
            2,
            "the pair and what was on it are gone"
        );
        let error = link::delete(&gone("left")).unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::NODEV, "name"));
        let fault = |request: &LinkRequest| {
            let error = link::add(request).unwrap_err();
            (error.errno, error.field, error.kernel)
        };
        assert_eq!(fault(&add("bridge0", "bridge")).0, Errno::EXIST);
        assert_eq!(fault(&add("x", "nosuchkind")).0, Errno::OPNOTSUPP);
        assert_eq!(fault(&LinkRequest::default()).1, "kind");
        let wrong = LinkRequest {
            link: Some("bridge0".into()),
            data: value(r#"{"modee": "bridge"}"#),
            ..add("x", "macvlan")
        };
        assert_eq!(fault(&wrong).1, "data.modee");
        let wrong = LinkRequest {
            link: Some("bridge0".into()),
            data: value(r#"{"id": 16777216}"#),
            ..add("x", "vxlan")
        };
        assert_eq!(
            fault(&wrong),
            (
                Errno::RANGE,
                "data.id".into(),
                "VXLAN ID must be lower than 16777216".into()
            )
        );
        let wrong = LinkRequest {
            mtu: Some(u32::MAX),
            ..add("x", "veth")
        };
        assert_eq!(fault(&wrong).1, "");
    });
}

#[test]
fn addresses_and_routes_are_added_replaced_and_removed() {
    in_namespace("addresses_and_routes_are_added_replaced_and_removed", |_| {
        link::add(&add("one", "bridge")).unwrap();
        let at = |text: &str| AddressRequest {
            link: Some("one".into()),
            address: text.parse().ok(),
            ..AddressRequest::default()
        };
        address::change(How::Add, &at("10.1.0.1/16")).unwrap();
        assert_eq!(
            address::change(How::Add, &at("10.1.0.1/16")).unwrap_err().errno,
            Errno::EXIST
        );
        address::change(
            How::Replace,
            &AddressRequest {
                valid: Some(500),
                ..at("10.1.0.1/16")
            },
        )
        .unwrap();
        address::change(
            How::Add,
            &AddressRequest {
                flags: vec!["nodad".into()],
                ..at("fd00::1/64")
            },
        )
        .unwrap();
        let of = |family| AddressesRequest {
            link: Some("one".into()),
            family: Some(family),
            ..AddressesRequest::default()
        };
        let four = addresses(&of(Family::Inet)).unwrap();
        assert_eq!((four.len(), four[0].prefix), (1, 16));
        assert!(four[0].valid.is_some_and(|seconds| seconds <= 500));
        let error = address::change(How::Add, &at("10.1.0.1/16").clone()).unwrap_err();
        assert!(error.to_string().starts_with("adding an address"), "{error}");
        let error = address::change(How::Add, &AddressRequest::default()).unwrap_err();
        assert_eq!(error.field, "address");

        let to = |text: &str| RouteRequest {
            destination: Some(text.into()),
            ..RouteRequest::default()
        };
        let via = |text: &str, gateway: &str| RouteRequest {
            gateway: Some(ip(gateway)),
            ..to(text)
        };
        route::change(How::Add, &via("default", "10.1.0.254")).unwrap();
        route::change(
            How::Add,
            &RouteRequest {
                link: Some("one".into()),
                ..via("10.9.0.0/16", "fd00::2")
            },
        )
        .unwrap();
        route::change(
            How::Add,
            &RouteRequest {
                kind: Some("blackhole".into()),
                table: Some(100),
                priority: Some(7),
                ..to("10.8.0.0/16")
            },
        )
        .unwrap();
        let hop = |gateway: &str, weight| RouteHop {
            gateway: Some(ip(gateway)),
            weight,
            ..RouteHop::default()
        };
        route::change(
            How::Replace,
            &RouteRequest {
                nexthops: vec![hop("10.1.0.2", 1), hop("10.1.0.3", 256)],
                metrics: [("mtu".to_owned(), 1200)].into(),
                ..to("10.7.0.0/16")
            },
        )
        .unwrap();
        let found = |text: &str| {
            let request = RoutesRequest {
                destination: text.parse().ok(),
                ..RoutesRequest::default()
            };
            route::list(&request).unwrap().remove(0)
        };
        let default = found("0.0.0.0/0");
        assert_eq!(
            (default.gateway, &*default.protocol, &*default.scope),
            (Some(ip("10.1.0.254")), "boot", "global")
        );
        assert_eq!(found("10.9.0.0/16").gateway, Some(ip("fd00::2")));
        let hole = found("10.8.0.0/16");
        assert_eq!(
            (&*hole.kind, hole.table, hole.priority, hole.link),
            ("blackhole", 100, 7, None)
        );
        let split = found("10.7.0.0/16");
        assert_eq!(
            split.nexthops.iter().map(|hop| hop.weight).collect::<Vec<_>>(),
            [1, 256]
        );
        assert_eq!(split.nexthops[1].link, Some("one".into()));
        assert_eq!(split.metrics["mtu"], 1200);

        let way = |destination: &str| RouteGetRequest {
            destination: Some(ip(destination)),
            ..RouteGetRequest::default()
        };
        let got = route::get(&way("192.0.2.1")).unwrap();
        assert_eq!(
            (got.gateway, got.prefsrc, got.table),
            (Some(ip("10.1.0.254")), Some(ip("10.1.0.1")), 254)
        );
        assert_eq!(route::get(&way("2001:db8::1")).unwrap_err().errno, Errno::NETUNREACH);

        let many = |count: u32| RoutesChange {
            routes: (0..count)
                .map(|at| RouteRequest {
                    table: Some(7),
                    ..via(&format!("10.200.{}.{}/32", at / 256, at % 256), "10.1.0.9")
                })
                .collect(),
            ..RoutesChange::default()
        };
        route::change_all(How::Add, &many(1500)).unwrap();
        let seventh = RoutesRequest {
            table: Some(7),
            ..RoutesRequest::default()
        };
        assert_eq!(route::list(&seventh).unwrap().len(), 1500);
        let mut some = many(1502);
        some.routes.swap(1, 1501);
        let error = route::change_all(How::Add, &some).unwrap_err();
        assert_eq!((error.errno, error.field.as_str()), (Errno::EXIST, "routes[0]"));
        assert!(error.message.contains("1500 of 1502 were refused"), "{error}");
        let mut wrong = many(3);
        wrong.routes[2].kind = Some("unicats".into());
        assert_eq!(
            route::change_all(How::Delete, &wrong).unwrap_err().field,
            "routes[2].kind"
        );
        route::change_all(How::Delete, &many(2)).unwrap();
        assert_eq!(route::flush(&seventh).unwrap(), 1500);
        assert_eq!(route::list(&seventh).unwrap(), []);
        let error = route::change(How::Delete, &to("10.77.0.0/16")).unwrap_err();
        assert_eq!(error.errno, Errno::SRCH);
        route::change(How::Delete, &to("10.7.0.0/16")).unwrap();
        assert_eq!(address::flush(&of(Family::Inet)).unwrap(), 1);
        assert_eq!(addresses(&of(Family::Inet)).unwrap(), []);
    });
}

#[test]
fn rules_neighbours_and_forwarding_tables_are_changed() {
    in_namespace("rules_neighbours_and_forwarding_tables_are_changed", |_| {
        link::add(&add("br", "bridge")).unwrap();
        link::add(&LinkRequest {
            master: Some("br".into()),
            ..add("port", "veth")
        })
        .unwrap();
        let rule = RuleRequest {
            source: "10.0.0.0/8".parse().ok(),
            table: Some(77),
            priority: Some(100),
            mark: Some(5),
            mark_mask: Some(0xff),
            ip_protocol: Some(6),
            destination_ports: Some(Range { start: 80, end: 90 }),
            users: Some(Range { start: 1, end: 9 }),
            invert: true,
            ..RuleRequest::default()
        };
        rule::change(How::Add, &rule).unwrap();
        let request = RulesRequest {
            priority: Some(100),
            ..RulesRequest::default()
        };
        let found = rule::list(&request).unwrap().remove(0);
        assert_eq!(
            (found.source, found.table, found.mark, found.mark_mask, found.invert),
            (rule.source, 77, Some(5), Some(0xff), true)
        );
        assert_eq!(
            (found.users, found.destination_ports),
            (rule.users, rule.destination_ports)
        );
        assert_eq!(rule::change(How::Add, &rule).unwrap_err().errno, Errno::EXIST);
        rule::change(How::Delete, &rule).unwrap();
        assert_eq!(rule::list(&request).unwrap(), []);
        assert_eq!(
            rule::change(How::Add, &RuleRequest::default()).unwrap_err().field,
            "family"
        );

        let neighbour = NeighbourRequest {
            link: Some("br".into()),
            address: Some(ip("10.0.0.9")),
            mac: "02:00:00:00:00:09".parse().ok(),
            ..NeighbourRequest::default()
        };
        neighbour::change(How::Add, &neighbour).unwrap();
        let all = neighbour::list(&Default::default()).unwrap();
        assert_eq!(all.len(), 1, "{all:?}");
        assert_eq!(
            (all[0].address, all[0].mac.to_string().as_str()),
            (ip("10.0.0.9"), "02:00:00:00:00:09")
        );
        assert_eq!(
            (all[0].state.join(","), &all[0].link),
            ("permanent".into(), &"br".into())
        );
        neighbour::change(How::Delete, &neighbour).unwrap();
        assert_eq!(neighbour::list(&Default::default()).unwrap(), []);

        let entry = FdbEntryRequest {
            link: Some("port".into()),
            mac: "02:00:00:00:00:77".parse().ok(),
            flags: vec!["master".into()],
            ..FdbEntryRequest::default()
        };
        neighbour::change_fdb(How::Add, &entry).unwrap();
        let told = || {
            let all = neighbour::fdb(&Default::default()).unwrap();
            all.into_iter()
                .filter(|one| Some(one.mac) == entry.mac)
                .collect::<Vec<_>>()
        };
        let found = told();
        assert!(
            found.iter().any(|one| one.link == "port" && one.master.is_some()),
            "{found:?}"
        );
        neighbour::change_fdb(How::Delete, &entry).unwrap();
        assert_eq!(told(), []);
    });
}
