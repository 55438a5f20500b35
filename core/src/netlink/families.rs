//! Families against the kernel: what is made by a schema is told by it, whole, and goes back.
//!
//! With `CALLGATE_CORPUS` the tables that are read here are written into that folder, for [`fuzz`](super::fuzz).

use super::*;
use crate::abi::errno::Errno;
use crate::document::Value as Tree;
use crate::testing::in_network_namespace;
use linux_raw_sys::netlink as raw;
use std::io::Write;

fn tree(json: &str) -> Tree {
    serde_json::from_str(json).unwrap()
}

/// A family that is made use of.
struct Family(Netlink, &'static str);

impl Family {
    fn open(name: &'static str) -> Self {
        let request = NetlinkRequest {
            family: name.to_owned(),
            ..Default::default()
        };
        Self(Netlink::open(request).unwrap(), name)
    }

    fn try_request(
        &mut self,
        operation: &str,
        flags: &[&str],
        json: &str,
    ) -> crate::document::Result<Vec<NetlinkMessage>> {
        self.0.request(NetlinkOperation {
            operation: operation.to_owned(),
            attributes: tree(json),
            flags: flags.iter().map(|flag| (*flag).to_owned()).collect(),
        })
    }

    fn request(&mut self, operation: &str, flags: &[&str], json: &str) -> Vec<NetlinkMessage> {
        let done = self.try_request(operation, flags, json);
        done.unwrap_or_else(|error| panic!("{operation} {json}: {error}"))
    }

    /// Does something if this kernel has it; `false` if not, which is told.
    fn optional(&mut self, operation: &str, json: &str) -> bool {
        match self.try_request(operation, &["create"], json) {
            Ok(_) => true,
            Err(error) if [Errno::OPNOTSUPP, Errno::NOENT, Errno::AFNOSUPPORT].contains(&error.errno) => {
                // Not eprintln, which the test harness would hide.
                writeln!(std::io::stderr(), "SKIPPED {json}: {error}").unwrap();
                false
            }
            Err(error) => panic!("{operation} {json}: {error}"),
        }
    }

    /// Writes the messages of a table, as they came, into a file of the corpus.
    fn keep(&self, folder: &std::path::Path, operation: &str, json: &str) {
        let operation = schema::family(self.1).unwrap().operation(operation).unwrap();
        let kind = operation.message.number.into();
        let request = Request::encode(kind, raw::NLM_F_DUMP, &[], &operation.message, &tree(json)).unwrap();
        let mut all = Vec::new();
        let keep = |message: &Message<'_>| {
            let header = raw::nlmsghdr {
                nlmsg_len: (size_of::<raw::nlmsghdr>() + message.payload.len()) as u32,
                nlmsg_type: message.kind as u16,
                nlmsg_flags: 0,
                nlmsg_seq: 0,
                nlmsg_pid: 0,
            };
            all.extend_from_slice(super::wire::bytes(&header));
            all.extend_from_slice(message.payload);
            all.resize(all.len().next_multiple_of(4), 0);
            None::<()>
        };
        Socket::open(raw::NETLINK_ROUTE).unwrap().dump(request, keep).unwrap();
        // A few rows of each table are enough.
        let end = super::message::Messages(&all).scan(0, |end, message| {
            *end += (size_of::<raw::nlmsghdr>() + message.unwrap().payload.len()).next_multiple_of(4);
            Some(*end)
        });
        let end = end.take_while(|end| *end < 24_000).last().unwrap_or_default();
        let letters = json.chars().filter(char::is_ascii_alphabetic);
        let filter: String = letters.filter(|letter| !"aeiou".contains(*letter)).take(12).collect();
        let name = [self.1, operation.message.name, &filter].join("-");
        let name = format!("{}.bin", name.trim_end_matches('-'));
        std::fs::write(folder.join(name), &all[..end]).unwrap();
    }

    /// The rows of a table. Each of them is known by the schema to the last byte, and goes there and back.
    fn dump(&mut self, operation: &str, json: &str) -> Vec<Tree> {
        let request = NetlinkDumpRequest {
            operation: operation.to_owned(),
            attributes: tree(json),
        };
        let dump = self
            .0
            .dump(request)
            .unwrap_or_else(|error| panic!("{operation} {json}: {error}"));
        if let Some(folder) = std::env::var_os("CALLGATE_CORPUS") {
            self.keep(folder.as_ref(), operation, json);
        }
        let schema = schema::family(self.1).unwrap();
        let mut rows = Vec::new();
        for NetlinkMessage { name, value } in dump.rows {
            known(&format!("{} {name}", self.1), &value);
            let message = schema.messages.iter().find(|message| message.name == name).unwrap();
            let mut bytes = Vec::new();
            encode::message(message, &value, &mut bytes).unwrap_or_else(|error| panic!("{name}: {error}\n{value:?}"));
            // A flag that is told as not set is not said.
            let again = decode::message(message, &bytes);
            let set = |value: &Tree| format!("{value:?}").replace(r#"("ttl_inherit", Bool(false)), "#, "");
            assert_eq!(set(&again), set(&value));
            rows.push(value);
        }
        rows
    }
}

/// Nothing is there under its number only.
fn known(path: &str, value: &Tree) {
    match value {
        Tree::Map(entries) => {
            for (name, value) in entries {
                let odd = name == decode::REST || name.parse::<u16>().is_ok();
                assert!(!odd, "{path}: {name} is {value:?}");
                known(&format!("{path}.{name}"), value);
            }
        }
        Tree::List(list) => list.iter().for_each(|value| known(path, value)),
        _ => {}
    }
}

fn find<'a>(rows: &'a [Tree], name: &str, text: &str) -> &'a Tree {
    let found = rows
        .iter()
        .find(|row| row.get(name).and_then(Tree::as_str) == Some(text));
    found.unwrap_or_else(|| panic!("no {name} is {text}: {rows:?}"))
}

/// What is below a path of names.
fn at<'a>(value: &'a Tree, path: &str) -> &'a Tree {
    path.split('.').fold(value, |value, name| {
        value
            .get(name)
            .unwrap_or_else(|| panic!("no {name} of {path} in {value:?}"))
    })
}

/// A link of a name that is up; its index.
fn link(links: &mut Family, json: &str, name: &str) -> u64 {
    links.request("newlink", &["create", "excl"], json);
    links.request(
        "setlink",
        &[],
        &format!(r#"{{"ifname": "{name}", "flags": ["up"], "change": ["up"]}}"#),
    );
    let found = links.request("getlink", &[], &format!(r#"{{"ifname": "{name}"}}"#));
    at(&found[0].value, "index").as_u64().unwrap()
}

#[test]
fn links_of_every_kind_are_known() {
    in_network_namespace("links_of_every_kind_are_known", || {
        let mut links = Family::open("rt-link");
        link(
            &mut links,
            r#"{"ifname": "base", "linkinfo": {"kind": "veth", "data": {"peer": {"ifname": "peer"}}}}"#,
            "base",
        );
        let base = at(
            &links.request("getlink", &[], r#"{"ifname": "base"}"#)[0].value,
            "index",
        )
        .as_u64()
        .unwrap();
        let mut made = vec!["base".to_owned(), "peer".to_owned()];
        for (kind, data) in [
            ("bridge", r#""ageing_time": 1000, "stp_state": 0"#),
            ("bridge", r#""vlan_filtering": 1"#),
            ("macvlan", r#""mode": "bridge""#),
            ("macvtap", r#""mode": "vepa""#),
            (
                "vxlan",
                r#""id": 42, "group": "192.0.2.200", "port": 4789, "learning": 1, "df": "inherit""#,
            ),
            (
                "vlan",
                r#""id": 7, "protocol": "8021q", "egress_qos": {"mapping": [{"from": 1, "to": 2}, {"from": 3, "to": 4}]}"#,
            ),
            ("ipvlan", r#""mode": "l3""#),
            (
                "bond",
                r#""mode": "activebackup", "arp_ip_target": ["192.0.2.1"], "arp_interval": 100"#,
            ),
            (
                "gre",
                r#""local": "192.0.2.1", "remote": "192.0.2.2", "ikey": 5, "iflags": ["key"], "ttl": 64"#,
            ),
            ("gretap", r#""local": "192.0.2.1", "remote": "192.0.2.3""#),
            ("ip6gre", r#""local": "2001:db8::1", "remote": "2001:db8::2""#),
            (
                "ipip",
                r#""local": "192.0.2.1", "remote": "192.0.2.2", "encap_type": "none""#,
            ),
            (
                "sit",
                r#""local": "192.0.2.1", "remote": "192.0.2.2", "flags": ["isatap"]"#,
            ),
            (
                "ip6tnl",
                r#""local": "2001:db8::1", "remote": "2001:db8::2", "flags": ["ign_encap_limit"]"#,
            ),
            ("geneve", r#""id": 9, "remote": "192.0.2.9""#),
            ("vrf", r#""table": 100"#),
            ("xfrm", r#""if_id": 3"#),
            ("macsec", r#""encrypt": 1"#),
            ("netkit", r#""mode": "l3", "policy": "drop""#),
            ("dummy", ""),
            ("ifb", ""),
            ("team", ""),
            ("wireguard", ""),
        ] {
            let name = format!("k{}", made.len());
            let on = if ["macvlan", "macvtap", "vlan", "ipvlan", "macsec"].contains(&kind) {
                format!(r#""link": {base}, "#)
            } else {
                String::new()
            };
            // The vlan of a link that macvlan has taken, and the like, are other tests' business.
            let json = format!(r#"{{"ifname": "{name}", {on}"linkinfo": {{"kind": "{kind}", "data": {{{data}}}}}}}"#);
            if links.optional("newlink", &json) {
                made.push(name);
                let rows = links.dump("getlink", "{}");
                let link = find(&rows, "ifname", made.last().unwrap());
                assert_eq!(at(link, "linkinfo.kind").as_str(), Some(kind));
                for (name, wanted) in match tree(&format!("{{{data}}}")) {
                    Tree::Map(entries) => entries,
                    _ => unreachable!(),
                } {
                    assert_eq!(at(link, &format!("linkinfo.data.{name}")), &wanted, "{kind}");
                }
            }
        }
        // A bridge tells of its ports in its own words.
        let rows = links.dump("getlink", "{}");
        let bridge = rows
            .iter()
            .find(|row| {
                row.get("linkinfo")
                    .is_some_and(|info| at(info, "kind").as_str() == Some("bridge"))
            })
            .unwrap();
        let master = at(bridge, "index").as_u64().unwrap();
        links.request("setlink", &[], &format!(r#"{{"ifname": "peer", "master": {master}}}"#));
        let rows = links.dump("getlink", "{}");
        let port = at(find(&rows, "ifname", "peer"), "linkinfo.slave_data");
        assert_eq!(at(port, "learning").as_u64(), Some(1));
        let ports = links.dump("getlink", r#"{"family": "bridge", "ext_mask": ["brvlan"]}"#);
        assert_eq!(
            at(find(&ports, "ifname", "peer"), "protinfo.learning").as_u64(),
            Some(1)
        );
        assert!(!links.dump("getstats", r#"{"filter_mask": ["link_64"]}"#).is_empty());
    });
}

#[test]
fn addresses_routes_and_neighbours_are_known() {
    in_network_namespace("addresses_routes_and_neighbours_are_known", || {
        let mut links = Family::open("rt-link");
        let one = link(
            &mut links,
            r#"{"ifname": "one", "linkinfo": {"kind": "veth", "data": {"peer": {"ifname": "two"}}}}"#,
            "one",
        );
        let two = at(&links.request("getlink", &[], r#"{"ifname": "two"}"#)[0].value, "index")
            .as_u64()
            .unwrap();
        links.request(
            "setlink",
            &[],
            r#"{"ifname": "two", "flags": ["up"], "change": ["up"]}"#,
        );

        let mut addresses = Family::open("rt-addr");
        let address = format!(
            r#"{{"family": "inet", "prefixlen": 24, "index": {one}, "local": "192.0.2.1", "broadcast": "192.0.2.255"}}"#
        );
        addresses.request("newaddr", &["create", "excl"], &address);
        let second = format!(
            r#"{{"family": "inet6", "prefixlen": 64, "index": {one}, "local": "2001:db8::1", "flags": ["nodad", "noprefixroute"]}}"#
        );
        addresses.request("newaddr", &["create"], &second);
        let rows = addresses.dump("getaddr", "{}");
        assert_eq!(
            at(find(&rows, "local", "192.0.2.1"), "broadcast").as_str(),
            Some("192.0.2.255")
        );
        assert_eq!(
            at(find(&rows, "address", "2001:db8::1"), "flags"),
            &tree(r#"["nodad", "permanent", "noprefixroute"]"#)
        );
        let only = addresses.dump("getaddr", r#"{"family": "inet6"}"#);
        assert!(only.iter().all(|row| at(row, "family").as_str() == Some("inet6")));
        assert_eq!(
            addresses
                .try_request("newaddr", &["create", "excl"], &address)
                .unwrap_err()
                .errno,
            Errno::EXIST
        );

        let mut routes = Family::open("rt-route");
        let multipath = format!(
            r#"{{"family": "inet", "dst": "198.51.100.0", "dst_len": 24, "table": 1000, "protocol": "static", "scope": "universe", "type": "unicast",
            "metrics": {{"mtu": 1300, "features": ["ecn"]}},
            "multipath": [{{"hops": 4, "ifindex": {one}, "gateway": "192.0.2.2"}}, {{"ifindex": {one}, "gateway": "192.0.2.3"}}]}}"#
        );
        routes.request("newroute", &["create", "excl"], &multipath);
        let wrapped = format!(
            r#"{{"family": "inet", "dst": "203.0.113.0", "dst_len": 24, "table": 1000, "protocol": "static", "scope": "link", "type": "unicast",
            "oif": {one}, "encap_type": "ip", "encap": {{"id": 5, "dst": "192.0.2.9", "ttl": 3}}}}"#
        );
        let has_encap = routes.optional("newroute", &wrapped);
        let rows = routes.dump("getroute", r#"{"family": "inet", "table": 1000}"#);
        assert_eq!(rows.len(), 1 + usize::from(has_encap), "the kernel filters by table");
        let route = find(&rows, "dst", "198.51.100.0");
        assert_eq!(
            (at(route, "table").as_u64(), at(route, "metrics.mtu").as_u64()),
            (Some(1000), Some(1300))
        );
        let Tree::List(ways) = at(route, "multipath") else {
            panic!()
        };
        assert_eq!(
            (
                ways.len(),
                at(&ways[0], "hops").as_u64(),
                at(&ways[1], "gateway").as_str()
            ),
            (2, Some(4), Some("192.0.2.3"))
        );
        if has_encap {
            assert_eq!(
                at(find(&rows, "dst", "203.0.113.0"), "encap.dst").as_str(),
                Some("192.0.2.9")
            );
        }
        let error = routes
            .try_request("newroute", &["create"], &multipath.replace("192.0.2.3", "10.9.9.9"))
            .unwrap_err();
        assert_eq!(error.errno, Errno::NETUNREACH, "{error}");
        assert!(
            error.field.starts_with("attributes.multipath") || !error.kernel.is_empty(),
            "{error}"
        );
        assert!(!routes.dump("getroute", r#"{"family": "inet6"}"#).is_empty());
        let got = routes.request(
            "getroute",
            &[],
            r#"{"family": "inet", "dst": "192.0.2.77", "dst_len": 32}"#,
        );
        assert_eq!(at(&got[0].value, "oif").as_u64(), Some(one));

        let mut rules = Family::open("rt-rule");
        let rule = r#"{"family": "inet", "action": "to_tbl", "table": 1000, "priority": 77, "src": "192.0.2.0", "src_len": 24,
            "uid_range": {"start": 1, "end": 9}, "sport_range": {"start": 80, "end": 90}, "ip_proto": 6}"#;
        rules.request("newrule", &["create", "excl"], rule);
        let rows = rules.dump("getrule", r#"{"family": "inet"}"#);
        let rule = rows
            .iter()
            .find(|row| row.get("priority").and_then(Tree::as_u64) == Some(77))
            .unwrap();
        assert_eq!(at(rule, "sport_range"), &tree(r#"{"start": 80, "end": 90}"#));
        assert_eq!(at(rule, "table").as_u64(), Some(1000));

        let mut neighbours = Family::open("rt-neigh");
        let neighbour = format!(
            r#"{{"family": "inet", "ifindex": {one}, "state": ["permanent"], "dst": "192.0.2.50", "lladdr": "02:00:00:00:00:50"}}"#
        );
        neighbours.request("newneigh", &["create"], &neighbour);
        let rows = neighbours.dump("getneigh", r#"{"family": "inet"}"#);
        assert_eq!(
            at(find(&rows, "dst", "192.0.2.50"), "lladdr").as_str(),
            Some("02:00:00:00:00:50")
        );
        let tables = neighbours.dump("getneightbl", "{}");
        assert!(
            tables
                .iter()
                .any(|table| at(table, "name").as_str() == Some("arp_cache"))
        );

        let mut hops = Family::open("rt-nexthop");
        for (id, gateway) in [(1, "192.0.2.2"), (2, "192.0.2.3")] {
            hops.request(
                "newnexthop",
                &["create"],
                &format!(r#"{{"family": "inet", "id": {id}, "oif": {one}, "gateway": "{gateway}"}}"#),
            );
        }
        hops.request(
            "newnexthop",
            &["create"],
            r#"{"id": 9, "group": [{"id": 1, "weight": 2}, {"id": 2}], "group_type": "mpath"}"#,
        );
        let rows = hops.dump("getnexthop", "{}");
        let group = rows.iter().find(|row| at(row, "id").as_u64() == Some(9)).unwrap();
        assert_eq!(
            at(group, "group"),
            &tree(r#"[{"id": 1, "weight": 2, "weight_high": 0}, {"id": 2, "weight": 0, "weight_high": 0}]"#)
        );
        routes.request(
            "newroute",
            &["create"],
            r#"{"family": "inet", "dst": "198.18.0.0", "dst_len": 15, "type": "unicast", "table": 1000, "nh_id": 9}"#,
        );
        assert!(routes.dump("getroute", r#"{"table": 1000}"#).len() >= 2);

        let mut numbers = Family::open("rt-nsid");
        let process = std::process::id();
        numbers.request("newnsid", &["create"], &format!(r#"{{"pid": {process}, "nsid": 5}}"#));
        let rows = numbers.dump("getnsid", "{}");
        assert!(rows.iter().any(|row| at(row, "nsid").as_i64() == Some(5)), "{rows:?}");
        assert_ne!(one, two);
    });
}

#[test]
fn forwarding_tables_of_bridges_are_known() {
    in_network_namespace("forwarding_tables_of_bridges_are_known", || {
        let mut links = Family::open("rt-link");
        let bridge = link(&mut links, r#"{"ifname": "br", "linkinfo": {"kind": "bridge"}}"#, "br");
        let port = port(&mut links, bridge);
        let mut neighbours = Family::open("rt-neigh");
        let entry = format!(
            r#"{{"family": "bridge", "ifindex": {port}, "state": ["noarp"], "flags": ["master"], "lladdr": "02:00:00:00:00:77"}}"#
        );
        neighbours.request("newneigh", &["create"], &entry);
        let rows = neighbours.dump("getneigh", r#"{"family": "bridge"}"#);
        let entry = find(&rows, "lladdr", "02:00:00:00:00:77");
        assert_eq!(at(entry, "master").as_u64(), Some(bridge));

        let mut groups = Family::open("rt-mdb");
        let mut address = vec![239, 1, 2, 3];
        address.resize(16, 0);
        let Tree::Map(mut new) = tree(&format!(
            r#"{{"family": "bridge", "ifindex": {bridge}, "entry": {{"ifindex": {port}, "state": "permanent", "proto": "ip"}}}}"#
        )) else {
            unreachable!()
        };
        if let Some((_, Tree::Map(entry))) = new.iter_mut().find(|(name, _)| name == "entry") {
            entry.push(("addr".to_owned(), Tree::Bytes(address.clone().into())));
        }
        let request = NetlinkOperation {
            operation: "newmdb".into(),
            attributes: Tree::Map(new),
            flags: vec!["create".into()],
        };
        groups.0.request(request).unwrap();
        let rows = groups.dump("getmdb", r#"{"family": "bridge"}"#);
        let Tree::List(list) = at(&rows[0], "mdb.entry") else {
            panic!("{rows:?}")
        };
        let Tree::List(infos) = at(&list[0], "info") else {
            panic!("{rows:?}")
        };
        let found = (at(&infos[0], "addr"), at(&infos[0], "state").as_str());
        assert_eq!(found, (&Tree::Bytes(address.into()), Some("permanent")));
    });
}

/// A port of a bridge; its index.
fn port(links: &mut Family, bridge: u64) -> u64 {
    let json = format!(
        r#"{{"ifname": "one", "master": {bridge}, "linkinfo": {{"kind": "veth", "data": {{"peer": {{"ifname": "two"}}}}}}}}"#
    );
    let port = link(links, &json, "one");
    links.request(
        "setlink",
        &[],
        r#"{"ifname": "two", "flags": ["up"], "change": ["up"]}"#,
    );
    port
}

#[test]
fn vlans_of_bridges_are_known() {
    in_network_namespace("vlans_of_bridges_are_known", || {
        let mut links = Family::open("rt-link");
        if !links.optional(
            "newlink",
            r#"{"ifname": "br", "linkinfo": {"kind": "bridge", "data": {"vlan_filtering": 1}}}"#,
        ) {
            return;
        }
        let found = links.request("getlink", &[], r#"{"ifname": "br"}"#);
        let bridge = at(&found[0].value, "index").as_u64().unwrap();
        let port = port(&mut links, bridge);
        let vlans = r#"[{"vid": 10}, {"vid": 20, "flags": ["untagged"]}]"#;
        let set = format!(r#"{{"family": "bridge", "index": {port}, "af_spec": {{"vlan_info": {vlans}}}}}"#);
        links.request("setlink", &[], &set);
        let ports = links.dump("getlink", r#"{"family": "bridge", "ext_mask": ["brvlan"]}"#);
        let Tree::List(all) = at(find(&ports, "ifname", "one"), "af_spec.vlan_info") else {
            panic!("{ports:?}")
        };
        assert_eq!(all[0], tree(r#"{"flags": ["pvid", "untagged"], "vid": 1}"#));
        let mut vlans = Family::open("rt-bridge-vlan");
        let rows = vlans.dump("getvlan", r#"{"family": "bridge", "flags": ["stats"]}"#);
        let of_port = rows
            .iter()
            .find(|row| at(row, "ifindex").as_u64() == Some(port))
            .unwrap();
        let Tree::List(entries) = at(of_port, "entry") else {
            panic!("{rows:?}")
        };
        let ids: Vec<_> = entries
            .iter()
            .map(|entry| at(entry, "info.vid").as_u64().unwrap())
            .collect();
        assert_eq!(ids, [1, 10, 20]);
        assert!(entries[0].get("stats").is_some(), "{rows:?}");
    });
}

#[test]
fn traffic_control_is_known() {
    in_network_namespace("traffic_control_is_known", || {
        let mut links = Family::open("rt-link");
        let one = link(
            &mut links,
            r#"{"ifname": "one", "linkinfo": {"kind": "veth", "data": {"peer": {"ifname": "two"}}}}"#,
            "one",
        );
        let mut control = Family::open("tc");
        let at_one = format!(r#""ifindex": {one}"#);
        let root = format!(
            r#"{{{at_one}, "handle": 65536, "parent": "root", "kind": "htb", "options": {{"init": {{"version": 3, "rate2quantum": 10, "defcls": 16}}}}}}"#
        );
        control.request("newqdisc", &["create"], &root);
        let class = format!(
            r#"{{{at_one}, "handle": 65552, "parent": 65536, "kind": "htb", "options": {{"parms": {{"rate": {{"rate": 125000, "linklayer": 1}},
            "ceil": {{"rate": 250000, "linklayer": 1}}, "buffer": 200000, "cbuffer": 200000, "quantum": 1500}}}}}}"#
        );
        control.request("newtclass", &["create"], &class);
        let leaf = format!(
            r#"{{{at_one}, "handle": 131072, "parent": 65552, "kind": "tbf", "options": {{"parms": {{"rate": {{"rate": 125000, "linklayer": 1}}, "limit": 30000, "buffer": 200000}}, "burst": 3000}}}}"#
        );
        control.request("newqdisc", &["create"], &leaf);
        control.request(
            "newqdisc",
            &["create"],
            &format!(r#"{{{at_one}, "handle": 4294901760, "parent": "ingress", "kind": "ingress"}}"#),
        );
        let rows = control.dump("getqdisc", "{}");
        let htb = find(&rows, "kind", "htb");
        assert_eq!(
            (at(htb, "parent").as_str(), at(htb, "options.init.defcls").as_u64()),
            (Some("root"), Some(16))
        );
        assert_eq!(
            at(find(&rows, "kind", "tbf"), "options.parms.limit").as_u64(),
            Some(30000)
        );
        let rows = control.dump("gettclass", &format!("{{{at_one}}}"));
        assert_eq!(
            at(find(&rows, "kind", "htb"), "options.parms.ceil.rate").as_u64(),
            Some(250000)
        );
        assert!(at(&rows[0], "xstats").get("lends").is_some(), "{rows:?}");

        // Protocol all, priority 1.
        let info = (1 << 16) | u32::from(3_u16.to_be());
        let sel = r#""sel": {"flags": ["terminal"], "nkeys": 1, "keys": [{"mask": 65535, "val": 80, "off": 20}]}"#;
        let mirred = format!(
            r#"{{"kind": "mirred", "options": {{"parms": {{"action": "stolen", "eaction": "egress_redir", "ifindex": {one}}}}}}}"#
        );
        let filter = format!(
            r#"{{{at_one}, "parent": 4294901760, "info": {info}, "kind": "u32", "options": {{{sel}, "act": [{mirred}]}}}}"#
        );
        control.request("newtfilter", &["create", "excl"], &filter);
        let rows = control.dump("gettfilter", &format!(r#"{{{at_one}, "parent": 4294901760}}"#));
        let found = rows
            .iter()
            .find(|row| row.get("options").is_some_and(|options| options.get("act").is_some()))
            .unwrap();
        let Tree::List(actions) = at(found, "options.act") else {
            panic!()
        };
        assert_eq!(at(&actions[0], "options.parms.eaction").as_str(), Some("egress_redir"));
        let Tree::List(keys) = at(found, "options.sel.keys") else {
            panic!()
        };
        assert_eq!(at(&keys[0], "val").as_u64(), Some(80));
        for (kind, options) in [
            ("matchall", r#""flags": ["skip_hw"]"#),
            (
                "flower",
                r#""key_eth_type": "ip", "key_ip_proto": 6, "key_tcp_dst": 80, "key_ipv4_dst": "192.0.2.0", "key_ipv4_dst_mask": "255.255.255.0""#,
            ),
        ] {
            let priority = (2 << 16) | u32::from(0x0800_u16.to_be());
            let json = format!(
                r#"{{{at_one}, "parent": 4294901760, "info": {priority}, "kind": "{kind}", "options": {{{options}}}}}"#
            );
            if control.optional("newtfilter", &json) {
                let rows = control.dump("gettfilter", &format!(r#"{{{at_one}, "parent": 4294901760}}"#));
                let told = rows
                    .iter()
                    .any(|row| row.get("kind").and_then(Tree::as_str) == Some(kind));
                assert!(told, "{rows:?}");
            }
        }
        let action = r#"{"tab": [{"kind": "gact", "options": {"parms": {"action": "shot", "index": 7}}}]}"#;
        if control.optional("newaction", action) {
            let rows = control.dump("getaction", r#"{"tab": [{"kind": "gact"}]}"#);
            assert!(!rows.is_empty());
        }
    });
}
