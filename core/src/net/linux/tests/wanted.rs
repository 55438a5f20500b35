//! A state is reached, kept, and left as it was when it cannot be reached.

use super::super::wanted::{apply, diff};
use super::super::{How, address, link, route, rule};
use super::{addresses, in_namespace, links};
use crate::abi::errno::Errno;
use crate::net::{
    Address, AddressRequest, Family, Link, LinkChange, LinkRequest, Route, RouteRequest, Rule, RuleRequest, Statistics,
    Step, Wanted,
};

fn wanted(json: &str) -> Wanted {
    serde_json::from_str(json).unwrap()
}

/// All that there is, but for what the kernel does by itself in its own time: counters, carriers, and IPv6's addresses of links.
fn everything() -> (Vec<Link>, Vec<Address>, Vec<Route>, Vec<Rule>) {
    let mut all = links(&Default::default()).unwrap();
    for link in &mut all {
        link.statistics = Statistics::default();
        link.carrier_changes = 0;
        link.operstate = "".into();
        link.flags.clear();
        link.flag_bits &= libc::IFF_UP as u32;
        // Timers of a bridge.
        link.data = None;
        link.port = None;
    }
    let mut own = addresses(&Default::default()).unwrap();
    own.retain(|address| address.scope != "link");
    let mut routes = route::list(&Default::default()).unwrap();
    routes.retain(|route| route.family == Family::Inet);
    (all, own, routes, rule::list(&Default::default()).unwrap())
}

fn words(steps: &[Step]) -> Vec<String> {
    let one = |step: &Step| {
        format!(
            "{} {} {} [{}]",
            step.action,
            step.object,
            step.name,
            step.changes.join(", ")
        )
    };
    steps.iter().map(one).collect()
}

const OFFICE: &str = r#"{
    "links": [
        {"name": "lo", "up": true},
        {"name": "switch", "kind": "bridge", "up": true, "data": {"ageing_time": 12300}, "addresses": ["10.0.0.1/24", "fd00::1/64"]},
        {"name": "plug", "kind": "veth", "peer": "socket", "master": "switch", "up": true, "mtu": 1400},
        {"name": "socket", "up": true, "alias": "the other end"}
    ],
    "routes": [
        {"destination": "default", "gateway": "10.0.0.254"},
        {"destination": "10.5.0.0/16", "gateway": "10.0.0.5", "metrics": {"mtu": 1300}},
        {"destination": "10.6.0.0/16", "kind": "blackhole", "table": 7}
    ],
    "rules": [{"source": "10.0.0.0/8", "table": 7, "priority": 50}],
    "sysctls": {"net.ipv4.ip_forward": "1", "net/ipv4/conf/switch/rp_filter": "2"}
}"#;

#[test]
fn a_state_is_reached_once_and_then_kept() {
    in_namespace("a_state_is_reached_once_and_then_kept", |_| {
        let office = wanted(OFFICE);
        let told = diff(&office).unwrap();
        assert_eq!(links(&Default::default()).unwrap().len(), 1, "telling does nothing");
        let done = apply(&office).unwrap();
        assert_eq!(words(&done), words(&told));
        assert_eq!(words(&diff(&office).unwrap()), [""; 0]);
        let before = everything();
        assert_eq!(apply(&office).unwrap(), []);
        assert_eq!(everything(), before);

        // Somebody changes things.
        link::set(&LinkChange {
            name: Some("plug".into()),
            mtu: Some(1500),
            ..Default::default()
        })
        .unwrap();
        let strange = AddressRequest {
            link: Some("switch".into()),
            address: "10.77.0.1/24".parse().ok(),
            ..Default::default()
        };
        address::change(How::Add, &strange).unwrap();
        let other = |destination: &str| RouteRequest {
            destination: Some(destination.into()),
            gateway: "10.0.0.9".parse().ok(),
            ..Default::default()
        };
        route::change(How::Add, &other("10.99.0.0/16")).unwrap();
        route::change(How::Replace, &other("10.5.0.0/16")).unwrap();
        let other = RuleRequest {
            source: "10.1.0.0/16".parse().ok(),
            table: Some(9),
            priority: Some(60),
            ..Default::default()
        };
        rule::change(How::Add, &other).unwrap();
        let told = words(&diff(&office).unwrap());
        for step in [
            "change link plug [mtu 1500 -> 1400]",
            "delete address 10.77.0.1/24 on switch []",
            "delete route 10.99.0.0/16 in table 254 []",
            "change route 10.5.0.0/16 in table 254 [via 10.0.0.9 dev switch -> via 10.0.0.5]",
            "delete rule priority 60 from 10.1.0.0/16 table 9 []",
        ] {
            assert!(told.iter().any(|one| one == step), "{step:?} is not in {told:#?}");
        }
        apply(&office).unwrap();
        assert_eq!(words(&diff(&office).unwrap()), [""; 0]);

        let gone =
            wanted(r#"{"links": [{"name": "plug", "absent": true}, {"name": "nosuch", "absent": true}], "rules": []}"#);
        let told = words(&apply(&gone).unwrap());
        assert_eq!(
            told,
            [
                "delete rule priority 50 from 10.0.0.0/8 table 7 []",
                "delete link plug []"
            ]
        );
        assert_eq!(apply(&gone).unwrap(), []);
    });
}

#[test]
fn what_fails_half_way_is_undone() {
    in_namespace("what_fails_half_way_is_undone", |_| {
        link::add(&LinkRequest {
            name: Some("old".into()),
            kind: Some("veth".into()),
            peer: Some("end".into()),
            up: Some(true),
            mac: "02:00:00:00:00:55".parse().ok(),
            ..Default::default()
        })
        .unwrap();
        link::set(&LinkChange {
            name: Some("end".into()),
            up: Some(true),
            ..Default::default()
        })
        .unwrap();
        let at = AddressRequest {
            link: Some("old".into()),
            address: "10.3.0.1/16".parse().ok(),
            ..Default::default()
        };
        address::change(How::Add, &at).unwrap();
        let before = everything();
        let rest = |steps: &str| {
            wanted(&format!(
                r#"{{"links": [{{"name": "old", "mtu": 1280, "addresses": ["10.4.0.1/16"]}},
                    {{"name": "new", "kind": "bridge", "up": true, "addresses": ["10.8.0.1/16"]}}],
                    "sysctls": {{"net.ipv4.ip_forward": "1"}}, "rules": [{{"table": 5, "family": "inet", "priority": 9}}], {steps}}}"#
            ))
        };
        // The gateway is nowhere; that is found out last.
        let unreachable = rest(r#""routes": [{"destination": "10.5.0.0/16", "gateway": "192.0.2.1"}]"#);
        let error = apply(&unreachable).unwrap_err();
        assert_eq!(error.errno, Errno::NETUNREACH);
        assert!(
            error
                .message
                .contains("add route 10.5.0.0/16 in table 254 (what was done before is undone)"),
            "{error}"
        );
        assert_eq!(everything(), before);
        assert_eq!(
            std::fs::read_to_string("/proc/thread-self/net/dev")
                .unwrap()
                .matches("new:")
                .count(),
            0
        );

        // What is wrong in itself changes nothing at all.
        let fault = |request: Wanted| {
            let error = apply(&request).unwrap_err();
            (error.errno, error.field)
        };
        assert_eq!(
            fault(rest(r#""routes": [{"destination": "10.0.0.0/99"}]"#)),
            (Errno::INVAL, "routes[0].destination".into())
        );
        let missing = wanted(r#"{"links": [{"name": "lo", "up": true}, {"name": "nosuch", "mtu": 1400}]}"#);
        assert_eq!(fault(missing), (Errno::NODEV, "links[1].kind".into()));
        let kind = wanted(r#"{"links": [{"name": "old", "kind": "bridge"}]}"#);
        assert_eq!(fault(kind), (Errno::EXIST, "links[0].kind".into()));
        for name in ["kernel.hostname", "net..x", "net/../kernel/hostname", "net"] {
            let request = Wanted {
                sysctls: [(name.to_owned(), "x".to_owned())].into(),
                ..Wanted::default()
            };
            assert_eq!(fault(request), (Errno::INVAL, format!("sysctls[{name:?}]")));
        }
        assert_eq!(everything(), before);
    });
}
