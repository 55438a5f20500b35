//! The families against the kernel and against what other programs tell of it, in namespaces that the tests make.

use super::{Netlink, NetlinkDumpRequest, NetlinkOperation, NetlinkRequest, Options, Request, Socket, schema};
use crate::document::Value;
use crate::testing::in_network_namespace;
use linux_raw_sys::netlink as raw;
use std::io::Write;
use std::process::Command;

fn tree(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

fn open(family: &str) -> Option<Netlink> {
    let request = NetlinkRequest {
        family: family.to_owned(),
        ..NetlinkRequest::default()
    };
    Netlink::open(request)
        .inspect_err(|error| skip(&format!("{family}: {error}")))
        .ok()
}

/// Not eprintln, which the test harness would hide.
fn skip(why: &str) {
    writeln!(std::io::stderr(), "SKIPPED {why}").unwrap();
}

fn rows(netlink: &mut Netlink, operation: &str, json: &str) -> Vec<Value> {
    let request = NetlinkDumpRequest {
        operation: operation.into(),
        attributes: tree(json),
    };
    let dump = netlink.dump(request).unwrap();
    dump.rows.into_iter().map(|row| row.value).collect()
}

fn ask(netlink: &mut Netlink, operation: &str, json: &str, flags: &[&str]) -> Vec<Value> {
    let request = NetlinkOperation {
        operation: operation.into(),
        attributes: tree(json),
        flags: flags.iter().map(|flag| (*flag).to_owned()).collect(),
    };
    let said = netlink
        .request(request)
        .unwrap_or_else(|error| panic!("{operation} {json}: {error}"));
    said.into_iter().map(|said| said.value).collect()
}

/// What a program says; nothing if it is not installed.
fn told(program: &str, words: &[&str]) -> Option<String> {
    match Command::new(program).args(words).output() {
        Ok(output) if output.status.success() => Some(String::from_utf8(output.stdout).unwrap()),
        Ok(output) => panic!("{program}: {}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => {
            skip(&format!("{program}: {error}"));
            None
        }
    }
}

fn text<'a>(value: &'a Value, path: &[&str]) -> Option<&'a str> {
    path.iter().try_fold(value, |value, name| value.get(name))?.as_str()
}

fn number(value: &Value, path: &[&str]) -> Option<u64> {
    path.iter().try_fold(value, |value, name| value.get(name))?.as_u64()
}

/// Names that a decoder gave because the schema does not know the attribute.
fn unknown(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Map(entries) => {
            for (name, inner) in entries {
                if name.bytes().all(|byte| byte.is_ascii_digit()) {
                    found.push(format!("{path}.{name}"));
                }
                unknown(inner, &format!("{path}.{name}"), found);
            }
        }
        Value::List(list) => list.iter().for_each(|inner| unknown(inner, path, found)),
        _ => {}
    }
}

#[test]
fn ethtool_tells_of_a_pair() {
    in_network_namespace("ethtool_tells_of_a_pair", || {
        let mut links = open("rt-link").unwrap();
        ask(
            &mut links,
            "newlink",
            r#"{"ifname": "left", "linkinfo": {"kind": "veth", "data": {"peer": {"ifname": "right"}}}}"#,
            &["create"],
        );
        let Some(mut ethtool) = open("ethtool") else { return };
        let header = r#"{"header": {"dev_name": "left"}}"#;
        for operation in [
            "linkinfo_get",
            "linkmodes_get",
            "linkstate_get",
            "features_get",
            "channels_get",
            "tsinfo_get",
        ] {
            let said = ask(&mut ethtool, operation, header, &[]).remove(0);
            assert_eq!(
                text(&said, &["header", "dev_name"]),
                Some("left"),
                "{operation}: {said:?}"
            );
            let mut found = Vec::new();
            unknown(&said, operation, &mut found);
            assert!(found.is_empty(), "{found:?}");
        }
        let modes = ask(&mut ethtool, "linkmodes_get", header, &[]).remove(0);
        assert_eq!(number(&modes, &["speed"]), Some(10_000));
        let features = ask(&mut ethtool, "features_get", header, &[]).remove(0);
        let Some(Value::List(bits)) = features.get("active").and_then(|set| set.get("bits")?.get("bit")) else {
            panic!("{features:?}")
        };
        let ours: Vec<_> = bits.iter().filter_map(|bit| text(bit, &["name"])).collect();
        assert!(
            ours.contains(&"tx-checksum-ip-generic") || ours.contains(&"tx-gso-robust"),
            "{ours:?}"
        );
        if let Some(theirs) = told("ethtool", &["-l", "left"]) {
            let channels = ask(&mut ethtool, "channels_get", header, &[]).remove(0);
            let mut theirs = theirs
                .lines()
                .filter_map(|line| line.strip_prefix("RX:"))
                .map(|word| word.trim().parse().ok());
            assert_eq!(theirs.next().flatten(), number(&channels, &["rx_max"]));
            assert_eq!(theirs.next().flatten(), number(&channels, &["rx_count"]));
        }
    });
}

#[test]
fn the_policy_of_a_family_comes_as_one() {
    let mut controller = open("nlctrl").unwrap();
    let mut policy = rows(&mut controller, "getpolicy", r#"{"family_name": "ethtool"}"#);
    assert_eq!(policy.len(), 1);
    let Some(Value::Map(policies)) = policy.remove(0).get("policy").cloned() else {
        panic!("no policy")
    };
    assert!(policies.len() > 10, "{}", policies.len());
}

#[test]
fn nftables_takes_a_transaction_and_tells_it() {
    in_network_namespace("nftables_takes_a_transaction_and_tells_it", || {
        let Some(mut nftables) = open("nftables") else { return };
        let mut socket = Socket::open_with(raw::NETLINK_NETFILTER, &Options::default()).unwrap();
        let request = |family: &str, base: u16, operation: &str, flags: u32, json: &str| {
            let message = &schema::family(family).unwrap().operation(operation).unwrap().message;
            Request::encode((base + message.number).into(), flags, &[], message, &tree(json)).unwrap()
        };
        let change = |operation: &str, json: &str| {
            request(
                "nftables",
                10 << 8,
                operation,
                raw::NLM_F_CREATE | raw::NLM_F_APPEND,
                json,
            )
        };
        let around = |operation: &str| request("nfnetlink", 0, operation, 0, r#"{"res_id": 10}"#);
        let mut all = vec![
            change("newtable", r#"{"nfgen_family": "ipv4", "name": "t"}"#),
            change(
                "newchain",
                r#"{"nfgen_family": "ipv4", "table": "t", "name": "c", "type": "filter", "policy": "accept",
                    "hook": {"hooknum": 1, "priority": -5}}"#,
            ),
            change(
                "newset",
                r#"{"nfgen_family": "ipv4", "table": "t", "name": "s", "key_type": 12, "key_len": 4, "id": 1, "flags": []}"#,
            ),
            change(
                "newrule",
                r#"{"nfgen_family": "ipv4", "table": "t", "chain": "c", "expressions": {"elem": [
                    {"name": "meta", "data": {"dreg": 1, "key": "mark"}},
                    {"name": "lookup", "data": {"set": "s", "sreg": 1}},
                    {"name": "counter", "data": {"packets": 3, "bytes": 900}},
                    {"name": "limit", "data": {"rate": 10, "unit": 1, "burst": 5, "type": "pkts"}},
                    {"name": "immediate", "data": {"dreg": 0, "data": {"verdict": {"code": "drop"}}}}]}}"#,
            ),
            change(
                "newobj",
                r#"{"nfgen_family": "ipv4", "table": "t", "name": "q", "type": "quota", "data": {"bytes": 5000}}"#,
            ),
        ];
        if let Err((at, error)) = socket.transaction(&mut around("batch_begin"), &mut all, &mut around("batch_end")) {
            panic!("{at:?}: {error}");
        }
        let rules = rows(&mut nftables, "getrule", r#"{"nfgen_family": "ipv4"}"#);
        let Some(Value::List(expressions)) = rules[0].get("expressions").and_then(|list| list.get("elem")) else {
            panic!("{rules:?}")
        };
        let names: Vec<_> = expressions.iter().filter_map(|one| text(one, &["name"])).collect();
        assert_eq!(names, ["meta", "lookup", "counter", "limit", "immediate"]);
        assert_eq!(number(&expressions[2], &["data", "bytes"]), Some(900));
        assert_eq!(
            text(&expressions[4], &["data", "data", "verdict", "code"]),
            Some("drop")
        );
        let chains = rows(&mut nftables, "getchain", r#"{"nfgen_family": "ipv4"}"#);
        assert_eq!(
            chains[0].get("hook").and_then(|hook| hook.get("priority")?.as_i64()),
            Some(-5)
        );
        let objects = rows(&mut nftables, "getobj", r#"{"nfgen_family": "ipv4"}"#);
        assert_eq!(number(&objects[0], &["data", "bytes"]), Some(5000));
        let mut found = Vec::new();
        rules
            .iter()
            .chain(&chains)
            .chain(&objects)
            .for_each(|row| unknown(row, "", &mut found));
        assert!(found.is_empty(), "{found:?}");
        if let Some(theirs) = told("nft", &["-j", "list", "ruleset"]) {
            let theirs: serde_json::Value = serde_json::from_str(&theirs).unwrap();
            let all = theirs["nftables"].as_array().unwrap();
            let of = |kind: &str| {
                all.iter()
                    .find_map(|one| one.get(kind))
                    .unwrap_or_else(|| panic!("no {kind}: {theirs}"))
            };
            assert_eq!(
                (of("table")["name"].as_str(), of("chain")["prio"].as_i64()),
                (Some("t"), Some(-5))
            );
            assert_eq!(of("rule")["handle"].as_u64(), number(&rules[0], &["handle"]));
            assert_eq!(of("quota")["bytes"].as_u64(), Some(5000));
            let counter = of("rule")["expr"]
                .as_array()
                .unwrap()
                .iter()
                .find_map(|one| one.get("counter"))
                .unwrap();
            assert_eq!(
                (counter["packets"].as_u64(), counter["bytes"].as_u64()),
                (Some(3), Some(900))
            );
        }
    });
}

#[test]
fn sockets_are_told() {
    in_network_namespace("sockets_are_told", || {
        let mut links = open("rt-link").unwrap();
        ask(
            &mut links,
            "setlink",
            r#"{"ifname": "lo", "flags": ["up"], "change": ["up"]}"#,
            &[],
        );
        let listener = std::net::TcpListener::bind("127.0.0.1:4321").unwrap();
        let client = std::net::TcpStream::connect("127.0.0.1:4321").unwrap();
        let _server = listener.accept().unwrap();
        let _udp = std::net::UdpSocket::bind("[::1]:5432")
            .or_else(|_| std::net::UdpSocket::bind("127.0.0.1:5432"))
            .unwrap();
        let path = std::env::temp_dir().join(format!("callgate-diag-{}", std::process::id()));
        let unix = std::os::unix::net::UnixListener::bind(&path).unwrap();
        let Some(mut inet) = open("diag-inet") else { return };
        let all = rows(
            &mut inet,
            "diag_by_family",
            r#"{"family": "inet", "protocol": "tcp", "ext": ["info", "cong", "skmeminfo"], "states": ["established", "listen"]}"#,
        );
        assert_eq!(all.len(), 3, "{all:?}");
        let port = u64::from(client.local_addr().unwrap().port());
        let ours = all.iter().find(|row| number(row, &["sport"]) == Some(port)).unwrap();
        assert_eq!(
            (text(ours, &["src"]), text(ours, &["dst"])),
            (Some("127.0.0.1"), Some("127.0.0.1"))
        );
        assert_eq!(
            (text(ours, &["state"]), number(ours, &["dport"])),
            (Some("established"), Some(4321))
        );
        assert_eq!(text(ours, &["info", "state"]), Some("established"), "{ours:?}");
        assert!(text(ours, &["cong"]).is_some());
        let mut found = Vec::new();
        all.iter().for_each(|row| unknown(row, "", &mut found));
        assert!(found.is_empty(), "{found:?}");
        if let Some(theirs) = told("ss", &["-Htnie", "state", "established"]) {
            let mss = number(ours, &["info", "snd_mss"]).unwrap();
            assert!(theirs.contains(&format!(" mss:{mss} ")), "{mss}: {theirs}");
            let inode = number(ours, &["inode"]).unwrap();
            assert!(theirs.contains(&format!("ino:{inode} ")), "{inode}: {theirs}");
        }
        let listed = rows(
            &mut open("diag-unix").unwrap(),
            "diag_by_family",
            r#"{"states": ["listen"], "show": ["name", "rqlen", "meminfo"]}"#,
        );
        let name = path.to_str();
        let found = listed.iter().find(|row| text(row, &["name"]) == name);
        assert_eq!(found.and_then(|row| text(row, &["type"])), Some("stream"), "{listed:?}");
        drop(unix);
        std::fs::remove_file(&path).unwrap();
        let netlink = rows(
            &mut open("diag-netlink").unwrap(),
            "diag_by_family",
            r#"{"protocol": "all", "show": ["meminfo"]}"#,
        );
        assert!(
            netlink.iter().any(|row| text(row, &["protocol"]) == Some("sock_diag")),
            "{netlink:?}"
        );
    });
}

#[test]
fn other_families_answer() {
    in_network_namespace("other_families_answer", || {
        for (family, operation, attributes) in [
            ("conntrack", "get_stats", r#"{}"#),
            ("taskstats", "get", r#"{"pid": 1}"#),
            ("mptcp_pm", "get_limits", "{}"),
        ] {
            let Some(mut netlink) = open(family) else { continue };
            let said = ask(&mut netlink, operation, attributes, &[]);
            let mut found = Vec::new();
            said.iter().for_each(|row| unknown(row, family, &mut found));
            assert!(!said.is_empty() && found.is_empty(), "{family}: {said:?} {found:?}");
        }
        for (family, operation) in [
            ("netdev", "dev_get"),
            ("tcp_metrics", "get"),
            ("conntrack", "get"),
            ("diag-packet", "diag_by_family"),
        ] {
            let Some(mut netlink) = open(family) else { continue };
            let mut found = Vec::new();
            rows(&mut netlink, operation, "{}")
                .iter()
                .for_each(|row| unknown(row, family, &mut found));
            assert!(found.is_empty(), "{found:?}");
        }
        if let Some(mut mptcp) = open("mptcp_pm") {
            ask(
                &mut mptcp,
                "add_addr",
                r#"{"addr": {"family": "inet", "addr4": "192.0.2.7", "flags": ["signal"], "id": 7}}"#,
                &[],
            );
            let all = rows(&mut mptcp, "get_addr", "{}");
            assert_eq!(text(&all[0], &["addr", "addr4"]), Some("192.0.2.7"), "{all:?}");
        }
    });
}

#[test]
fn a_large_wireguard_device_is_one() {
    in_network_namespace("a_large_wireguard_device_is_one", || {
        let Some(mut wireguard) = open("wireguard") else { return };
        let mut links = open("rt-link").unwrap();
        ask(
            &mut links,
            "newlink",
            r#"{"ifname": "wg0", "linkinfo": {"kind": "wireguard"}}"#,
            &["create"],
        );
        let key = |at: u32| Value::Bytes([&at.to_be_bytes()[..], &[7; 28]].concat().into());
        let map = |entries: Vec<(&str, Value)>| {
            Value::Map(
                entries
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect(),
            )
        };
        let address = |peer: u32, at: u32| {
            let address = std::net::Ipv4Addr::from(0x0a00_0000 | peer << 12 | at).to_string();
            map(vec![
                ("family", "inet".into()),
                ("ipaddr", address.as_str().into()),
                ("cidr_mask", 32_u64.into()),
            ])
        };
        let peer = |at: u32| {
            let count = if at == 50 { 4000 } else { 3 };
            map(vec![
                ("public_key", key(at)),
                ("endpoint", "192.0.2.1:51820".into()),
                (
                    "allowedips",
                    Value::List((0..count).map(|address_at| address(at, address_at)).collect()),
                ),
            ])
        };
        let device = map(vec![
            ("ifname", "wg0".into()),
            ("peers", Value::List((1..301).map(peer).collect())),
        ]);
        let request = NetlinkOperation {
            operation: "set_device".into(),
            attributes: device,
            flags: Vec::new(),
        };
        wireguard.request(request).unwrap();
        let all = rows(&mut wireguard, "get_device", r#"{"ifname": "wg0"}"#);
        assert_eq!(all.len(), 1);
        let Some(Value::List(peers)) = all[0].get("peers") else {
            panic!("no peers")
        };
        assert_eq!(peers.len(), 300);
        let addresses = |peer: &Value| match peer.get("allowedips") {
            Some(Value::List(list)) => list.len(),
            _ => 0,
        };
        assert_eq!(peers.iter().map(addresses).sum::<usize>(), 299 * 3 + 4000);
        assert_eq!(text(&peers[0], &["endpoint"]), Some("192.0.2.1:51820"));
    });
}
