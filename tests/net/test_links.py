"""Links as `ip -j -d -s link show` tells them."""

from collections.abc import Callable
from ipaddress import ip_address
from typing import Any

import callgate
import pytest
from compare import same
from conftest import ip, link_of_kind, offered, other_namespace, told

# what `ip` makes up from other fields, and what it does not show
MADE_UP = {"NO-CARRIER", "M-DOWN"}
HIDDEN = {"RUNNING"}

LACKS = {
    "linkmode": "nobody asked for the mode of 802.1X supplicants",
    "allmulti": "a counter beside the flag",
    "inet6_addr_gen_mode": "belongs to the addresses",
    "gso_max_size": "offload limits are for drivers",
    "gso_max_segs": "offload limits are for drivers",
    "tso_max_size": "offload limits are for drivers",
    "tso_max_segs": "offload limits are for drivers",
    "gro_max_size": "offload limits are for drivers",
    "gso_ipv4_max_size": "offload limits are for drivers",
    "gro_ipv4_max_size": "offload limits are for drivers",
    "stats64.rx.over_errors": "one counter of those that rx_errors sums up",
    "stats64.tx.carrier_errors": "one counter of those that tx_errors sums up",
    "linkinfo.info_data": "compared in the kinds' own tests",
    "linkinfo.info_slave_kind": "compared in the kinds' own tests",
    "linkinfo.info_slave_data": "compared in the kinds' own tests",
}


def hardware_address(link: Any, mac: str) -> str:
    """`ip` tells the ends of tunnels as IP addresses."""
    tunnel = link.hardware in ("tunnel", "sit", "ipgre", "tunnel6", "ip6gre")
    return str(ip_address(bytes.fromhex(mac.replace(":", "")))) if tunnel and mac else mac


def fields(names: dict[int, str]) -> dict[str, Callable[[Any], Any]]:
    """What `ip` must say, given our record; links are told by name."""
    return {
        "ifindex": lambda link: link.index,
        "ifname": lambda link: link.name,
        # what is not the name of a link here is told by its index in the other namespace
        "link": lambda link: names.get(link.link) if link.link_namespace is None else None,
        "link_index": lambda link: link.link if link.link_namespace is not None else None,
        "link_netnsid": lambda link: link.link_namespace,
        "mtu": lambda link: link.mtu,
        "qdisc": lambda link: link.qdisc,
        "master": lambda link: names.get(link.master),
        "operstate": lambda link: link.operstate.upper(),
        "group": lambda link: str(link.group) if link.group else "default",
        "txqlen": lambda link: link.txqlen,
        "link_type": lambda link: {"tunnel": "ipip", "ipgre": "gre", "ip6gre": "gre6"}.get(link.hardware, link.hardware),
        "address": lambda link: hardware_address(link, link.mac),
        "broadcast": lambda link: hardware_address(link, link.broadcast),
        "link_pointtopoint": lambda link: "pointopoint" in link.flags and link.broadcast != "",
        "promiscuity": lambda link: link.promiscuity,
        "min_mtu": lambda link: link.min_mtu,
        "max_mtu": lambda link: link.max_mtu,
        "linkinfo.info_kind": lambda link: link.kind,
        "num_tx_queues": lambda link: link.tx_queues,
        "num_rx_queues": lambda link: link.rx_queues,
        "ifalias": lambda link: link.alias,
        "altnames": lambda link: list(link.altnames),
        "permaddr": lambda link: hardware_address(link, link.permanent_mac) if link.permanent_mac != link.mac else "",
        "flags": lambda link: {flag.upper() for flag in link.flags} - HIDDEN,
        "stats64.rx.bytes": lambda link: link.statistics.rx_bytes,
        "stats64.rx.packets": lambda link: link.statistics.rx_packets,
        "stats64.rx.errors": lambda link: link.statistics.rx_errors,
        "stats64.rx.dropped": lambda link: link.statistics.rx_dropped,
        "stats64.rx.multicast": lambda link: link.statistics.multicast,
        "stats64.tx.bytes": lambda link: link.statistics.tx_bytes,
        "stats64.tx.packets": lambda link: link.statistics.tx_packets,
        "stats64.tx.errors": lambda link: link.statistics.tx_errors,
        "stats64.tx.dropped": lambda link: link.statistics.tx_dropped,
        "stats64.tx.collisions": lambda link: link.statistics.collisions,
    }


def theirs(*words: str) -> list[dict[str, Any]]:
    """The links that `ip` shows; flags are a set."""
    # what a condition leaves out is shown as an empty object
    links = [link for link in told("ip", "-j", "-d", "-s", "link", "show", *words) if link]
    for link in links:
        link["flags"] = set(link["flags"]) - MADE_UP
    return links


def agree(*words: str, **request: Any) -> int:
    """Asserts that `ip link show WORDS` and `net.links(REQUEST)` tell the same."""
    names = {link.index: link.name for link in callgate.net.links()}
    return same(
        lambda: theirs(*words),
        lambda: callgate.net.links(**request),
        lambda link: link["ifindex"],
        lambda link: link.index,
        fields(names),
        LACKS,
    )


def rich() -> None:
    ip(
        "link add v0 type veth peer name v1",
        "link set v0 up alias some-words group 5 txqueuelen 77 mtu 1400",
        "link property add dev v0 altname another-name altname a-name-that-is-longer-than-fifteen",
        "link add br0 type bridge",
        "link set v1 master br0 up",
        "link set br0 up promisc on",
        "link set v0 address 02:00:00:00:00:17 allmulticast on multicast off",
        "link add v2 numtxqueues 4 numrxqueues 3 type veth peer name v3",
        "link set lo up",
        "address add 192.0.2.1/24 dev v0",
    )


def test_all_links() -> None:
    rich()
    assert agree() == 6


@pytest.mark.parametrize(
    ("words", "request_", "count"),
    [
        (["dev", "v0"], {"name": "v0"}, 1),
        (["dev", "another-name"], {"name": "another-name"}, 1),
        (["master", "br0"], {"master": "br0"}, 1),
        (["type", "veth"], {"kind": "veth"}, 4),
        (["up"], {"up": True}, 4),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, list) else "",
)
def test_filters(words: list[str], request_: dict[str, Any], count: int) -> None:
    rich()
    if "master" in request_:
        request_ = {"master": callgate.net.links(name=request_["master"])[0].index}
    assert agree(*words, **request_) == count


def test_a_peer_in_another_namespace() -> None:
    ip("link add v0 type veth peer name v1")
    here = callgate.net.links(name="v0")[0]
    with other_namespace() as pid:
        ip(f"link set v1 netns {pid}")
        assert agree() == 2
        [link] = callgate.net.links(name="v0")
        assert link.link_namespace is not None
        assert link.index == here.index


KINDS = {
    "dummy": "type dummy",
    "bridge": "type bridge",
    "bond": "type bond",
    "team": "type team",
    "ifb": "type ifb",
    "nlmon": "type nlmon",
    "vlan": "link v0 type vlan id 5",
    "macvlan": "link v0 type macvlan mode bridge",
    "macvtap": "link v0 type macvtap",
    "ipvlan": "link v0 type ipvlan",
    "macsec": "link v0 type macsec",
    "vrf": "type vrf table 10",
    "vxlan": "type vxlan id 5 dstport 4789",
    "geneve": "type geneve id 5 remote 192.0.2.1",
    "gre": "type gre remote 192.0.2.1",
    "gretap": "type gretap remote 192.0.2.1",
    "ip6gre": "type ip6gre remote 2001:db8::1",
    "ip6tnl": "type ip6tnl remote 2001:db8::1",
    "ipip": "type ipip remote 192.0.2.1",
    "sit": "type sit remote 192.0.2.1",
    "vti": "type vti remote 192.0.2.1 key 1",
    "xfrm": "link v0 type xfrm if_id 5",
    "wireguard": "type wireguard",
    "hsr": "type hsr slave1 v0 slave2 v1",
    "netkit": "type netkit",
}


@pytest.mark.parametrize("kind", KINDS)
def test_kind(kind: str) -> None:
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up")
    link_of_kind("k0", kind, *KINDS[kind].split())
    agree()
    [link] = callgate.net.links(name="k0")
    assert link.kind == kind


def test_links_made_by_us() -> None:
    add, change, delete = offered("link_add"), offered("link_set"), offered("link_delete")
    add(name="v0", kind="veth", peer="v1", mtu=1400, txqlen=77, mac="02:00:00:00:00:17")
    add(name="br0", kind="bridge", up=True)
    change(name="v1", master="br0", up=True, alias="some words", group=9)
    change(name="v0", up=True, promiscuous=True, multicast=False)
    assert agree() == 4
    [veth] = told("ip", "-j", "-d", "link", "show", "dev", "v0")
    expected = {"mtu": 1400, "txqlen": 77, "address": "02:00:00:00:00:17", "promiscuity": 1, "link": "v1"}
    assert {key: veth[key] for key in expected} == expected
    assert "MULTICAST" not in veth["flags"]
    [port] = told("ip", "-j", "-d", "link", "show", "dev", "v1")
    assert (port["master"], port["ifalias"], port["group"]) == ("br0", "some words", "9")
    # before Linux 6.2 a link that is up keeps its name
    change(name="v0", up=False)
    change(name="v0", rename="other")
    delete(name="other")
    assert [link["ifname"] for link in theirs()] == ["lo", "br0"]
    # what `ip` made we change and delete
    ip("link add w0 type veth peer name w1")
    change(name="w0", mtu=1300)
    assert theirs("dev", "w0")[0]["mtu"] == 1300
    delete(name="w0")
    assert [link["ifname"] for link in theirs()] == ["lo", "br0"]


@pytest.mark.parametrize(
    ("kind", "data", "shown"),
    [
        ("vlan", {"id": 5}, {"id": 5}),
        ("vxlan", {"id": 7, "port": 4789}, {"id": 7, "port": 4789}),
        ("macvlan", {"mode": "bridge"}, {"mode": "bridge"}),
        ("ipvlan", {"mode": "l3"}, {"mode": "l3"}),
        ("vrf", {"table": 10}, {"table": 10}),
        ("bond", {"mode": 1, "miimon": 100}, {"mode": "active-backup", "miimon": 100}),
        ("geneve", {"id": 5, "remote": "192.0.2.1"}, {"id": 5, "remote": "192.0.2.1"}),
        ("bridge", {"forward_delay": 400}, {"forward_delay": 400}),
        ("dummy", {}, {}),
        ("ifb", {}, {}),
        ("wireguard", {}, {}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_kinds_made_by_us(kind: str, data: dict[str, Any], shown: dict[str, Any]) -> None:
    add = offered("link_add")
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up")
    on = {"link": "v0"} if kind in ("vlan", "macvlan", "ipvlan") else {}
    # whether the kernel has the kind, `ip` knows
    link_of_kind("k0", kind, *KINDS[kind].split())
    ip("link delete k0")
    add(name="k0", kind=kind, **on, **({"data": data} if data else {}))
    [made] = told("ip", "-j", "-d", "link", "show", "dev", "k0")
    assert made["linkinfo"]["info_kind"] == kind
    told_data = made["linkinfo"].get("info_data", {})
    assert {key: told_data.get(key) for key in shown} == shown
    agree()
