"""Routes as `ip -j -d route show` tells them."""

from collections.abc import Callable
from ipaddress import ip_interface
from typing import Any

import callgate
import pytest
from compare import same
from conftest import ip, offered, told

TABLES = {255: "local", 254: "main", 253: "default"}
LACKS = {
    "nh_info": "what the nexthop object is; told by the list of those",
    "metrics.congestion": "the one metric that is a text",
    "cache": "`ip` names where it read the route",
}
METRICS = [
    "mtu", "window", "rtt", "rttvar", "ssthresh", "cwnd", "advmss", "reordering", "hoplimit", "initcwnd", "features", "rto_min",
    "initrwnd", "quickack",
]  # fmt: skip


def table_name(number: int) -> str:
    return TABLES.get(number, str(number))


def network(text: str | None) -> str:
    """A network as `ip` writes it."""
    if text is None:
        return ""
    interface = ip_interface(text)
    if interface.network.prefixlen == 0:
        return "default"
    return str(interface.ip) if interface.network.prefixlen == interface.max_prefixlen else text


def same_family(route: Any) -> bool:
    return route.gateway is not None and ip_interface(route.gateway).version == (4 if route.family == "inet" else 6)


def hop(way: Any) -> tuple[Any, ...]:
    return (way.gateway, way.link, way.weight, frozenset(way.flags))


FIELDS: dict[str, Callable[[Any], Any]] = {
    "family": lambda route: str(route.family),
    "type": lambda route: route.kind,
    "dst": lambda route: network(route.destination),
    "from": lambda route: network(route.source),
    "gateway": lambda route: route.gateway if same_family(route) else None,
    "via.host": lambda route: None if same_family(route) else route.gateway,
    "via.family": lambda route: None if same_family(route) or route.gateway is None else "inet6",
    "dev": lambda route: route.link,
    "table": lambda route: table_name(route.table),
    "protocol": lambda route: route.protocol,
    "scope": lambda route: route.scope,
    "prefsrc": lambda route: route.prefsrc,
    "metric": lambda route: route.priority,
    "tos": lambda route: f"0x{route.tos:02x}" if route.tos else None,
    "flags": lambda route: set(route.flags),
    "nexthops": lambda route: [hop(way) for way in route.nexthops],
    "nhid": lambda route: route.nexthop,
    "pref": lambda route: route.preference,
    "expires": lambda route: route.expires,
    **{f"metrics.{name}": lambda route, name=name: route.metrics.get(name) for name in METRICS},
}


def theirs(family: str, *words: str) -> list[dict[str, Any]]:
    routes = told("ip", "-j", "-d", "-4" if family == "inet" else "-6", "route", "show", *(words or ("table", "all")))
    for route in routes:
        route["family"] = family
        route["flags"] = set(route["flags"])
        if "metrics" in route:
            [route["metrics"]] = route["metrics"]
        if "nexthops" in route:
            route["nexthops"] = [
                (way.get("gateway") or way.get("via", {}).get("host"), way.get("dev"), way["weight"], frozenset(way["flags"]))
                for way in route["nexthops"]
            ]
    return routes


def agree(family: str, *words: str, **request: Any) -> int:
    """Asserts that `ip route show` and `net.routes(REQUEST)` tell the same."""
    return same(
        lambda: theirs(family, *words),
        lambda: callgate.net.routes(family=family, **request),
        lambda route: (route["dst"], route.get("table", "main"), route.get("metric", 0), route.get("tos"), route.get("dev")),
        lambda route: (network(route.destination), table_name(route.table), route.priority, FIELDS["tos"](route), route.link),
        FIELDS,
        LACKS,
    )


def links() -> None:
    offered("routes")
    ip(
        "link add v0 type veth peer name v1",
        "link set v0 up",
        "link set v1 up",
        "link set lo up",
        "address add 192.0.2.1/24 dev v0",
        "address add 198.51.100.1/24 dev v1",
        "address add 2001:db8::1/64 dev v0 nodad",
    )


def rich() -> None:
    links()
    ip(
        "route add 10.0.0.0/8 via 192.0.2.2 src 192.0.2.1 metric 5 mtu 1400 advmss 1300 proto static",
        "route add default nexthop via 192.0.2.3 weight 2 nexthop via 198.51.100.3 dev v1 onlink",
        "route add blackhole 10.9.0.0/16",
        "route add unreachable 10.8.0.0/16 table 77",
        "route add prohibit 10.8.0.0/16 table 1000",
        "route add throw 10.8.0.0/24 table 1000 metric 9",
        "route add 10.7.0.0/16 dev v0 tos 0x10 scope link quickack 1 rto_min 50ms hoplimit 9 initcwnd 20 initrwnd 30 reordering 5",
        "route add 10.6.0.0/16 via inet6 2001:db8::9 dev v0",
        "route add 10.5.0.0/16 via 203.0.113.1 dev v0 onlink protocol 99",
        "route add 10.4.0.1/32 dev v1 scope host protocol bird window 1000",
        "route add 2001:db8:1::/64 via 2001:db8::2 metric 7 pref high expires 500",
        "route add 2001:db8:2::/64 nexthop via 2001:db8::2 nexthop via 2001:db8::3 weight 3",
        "route add prohibit 2001:db8:3::/64",
        "route add default via 2001:db8::4 mtu 1400",
        "route add blackhole 2001:db8:7::/64 table 77",
    )


def test_all_routes() -> None:
    rich()
    assert agree("inet") >= 18
    assert agree("inet6") >= 8


@pytest.mark.parametrize(
    ("family", "words", "request_", "count"),
    [
        ("inet", ["table", "77"], {"table": 77}, 1),
        ("inet", ["table", "1000"], {"table": 1000}, 2),
        ("inet6", ["table", "77"], {"table": 77}, 1),
        ("inet", ["dev", "v1"], {"link": "v1", "table": 254}, 2),
        ("inet", ["protocol", "static"], {"protocol": "static", "table": 254}, 1),
        ("inet", ["type", "blackhole"], {"kind": "blackhole", "table": 254}, 1),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, list) else "",
)
def test_filters(family: str, words: list[str], request_: dict[str, Any], count: int) -> None:
    rich()
    # what `ip` was told it does not show again
    shown = callgate.net.routes(family=family, **request_)
    listed = told("ip", "-j", "-d", "-4" if family == "inet" else "-6", "route", "show", *words)
    assert sorted(network(route.destination) for route in shown) == sorted(route["dst"] for route in listed)
    assert len(shown) == count


def test_a_table_that_nobody_made() -> None:
    links()
    assert callgate.net.routes(table=4711) == []


def test_through_nexthop_objects() -> None:
    links()
    ip(
        "nexthop add id 5 via 192.0.2.9 dev v0",
        "nexthop add id 6 via 192.0.2.8 dev v0",
        "nexthop add id 7 group 5,3/6,2",
        "route add 10.5.0.0/16 nhid 7",
        "route add 10.4.0.0/16 nhid 5",
    )
    agree("inet")


def test_a_dead_route() -> None:
    links()
    ip(
        "route add 10.0.0.0/8 nexthop via 192.0.2.2 nexthop via 198.51.100.2",
        "link set v0 down",
    )
    agree("inet")
    agree("inet6")


def test_the_way_of_a_packet() -> None:
    rich()
    get = offered("route_get")
    for destination in ("10.1.2.3", "192.0.2.77", "192.0.2.1", "2001:db8:1::5"):
        route = get(destination=destination)
        [theirs_] = told("ip", "-j", "-d", "route", "get", destination)
        wanted = (theirs_.get("dev"), theirs_.get("gateway"), theirs_.get("prefsrc"))
        assert (route.link, route.gateway, route.prefsrc) == wanted


def test_routes_made_by_us() -> None:
    add, delete = offered("route_add"), offered("route_delete")
    links()
    before = len(theirs("inet"))
    wanted: list[dict[str, Any]] = [
        {"destination": "10.0.0.0/8", "gateway": "192.0.2.2", "priority": 5, "metrics": {"mtu": 1400}, "protocol": "static"},
        {"destination": "10.1.0.0/16", "kind": "blackhole"},
        {"destination": "10.2.0.0/16", "link": "v0", "table": 77},
        {"destination": "default", "nexthops": [{"gateway": "192.0.2.3", "weight": 2}, {"gateway": "198.51.100.3", "weight": 1}]},
        {"destination": "2001:db8:1::/64", "gateway": "2001:db8::2", "preference": "high"},
    ]
    for route in wanted:
        add(**route)
    assert agree("inet") == before + 4
    agree("inet6")
    for route in wanted:
        delete(destination=route["destination"], **{key: route[key] for key in ("table", "kind") if key in route})
    assert len(theirs("inet")) == before
    ip("route add 10.3.0.0/16 via 192.0.2.2")
    delete(destination="10.3.0.0/16")
    assert len(theirs("inet")) == before


def test_many_routes_at_once() -> None:
    add, delete = offered("routes_add"), offered("routes_delete")
    links()
    before = len(theirs("inet"))
    many = [{"destination": f"10.{i >> 8}.{i & 255}.0/24", "link": "v0"} for i in range(3_000)]
    add(routes=many)
    assert agree("inet") == before + 3_000
    delete(routes=many)
    assert len(theirs("inet")) == before
