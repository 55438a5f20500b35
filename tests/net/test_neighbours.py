"""Neighbours as `ip -j -d -s neighbour show` tells them, and forwarding tables as `bridge -j -d -s fdb show` does."""

from collections.abc import Callable
from typing import Any

import callgate
from compare import same
from conftest import ip, link_of_kind, offered, told

LACKS = {
    "used": "a time that goes on; compared roughly below",
    "confirmed": "a time that goes on; compared roughly below",
    "updated": "a time that goes on; compared roughly below",
    "refcnt": "other readers hold it too while they read",
}


def flag(name: str) -> Callable[[Any], Any]:
    return lambda entry: name in entry.flags


FIELDS: dict[str, Callable[[Any], Any]] = {
    "dst": lambda neighbour: neighbour.address,
    "dev": lambda neighbour: neighbour.link,
    "lladdr": lambda neighbour: neighbour.mac,
    "probes": lambda neighbour: neighbour.probes,
    "state": lambda neighbour: {state.upper() for state in neighbour.state},
    "router": flag("router"),
    "extern_learn": flag("ext_learned"),
    "offload": flag("offloaded"),
    "managed": flag("managed"),
    "proxy": flag("proxy"),
    "protocol": lambda neighbour: None if neighbour.protocol == "unspec" else neighbour.protocol,
}


def theirs(*words: str) -> list[dict[str, Any]]:
    entries = told("ip", "-j", "-d", "-s", "neighbour", "show", *words)
    for entry in entries:
        for key in ("router", "extern_learn", "offload", "managed", "proxy"):
            if key in entry:
                entry[key] = True
        entry["state"] = set(entry.get("state", []))
        # what `ip` was told it does not show again
        entry.setdefault("dev", "".join(words[-1:]))
    return entries


def agree(*words: str, **request: Any) -> int:
    return same(
        lambda: theirs(*words),
        lambda: callgate.net.neighbours(**request),
        lambda entry: (entry["dst"], entry["dev"]),
        lambda entry: (entry.address, entry.link),
        FIELDS,
        LACKS,
    )


def rich() -> None:
    ip(
        "link add v0 type veth peer name v1",
        "link set v0 up",
        "link set v1 up",
        "address add 192.0.2.1/24 dev v0",
        "neighbour add 192.0.2.7 lladdr 02:00:00:00:00:07 dev v0 nud permanent",
        "neighbour add 192.0.2.8 lladdr 02:00:00:00:00:08 dev v0 nud reachable protocol static",
        "neighbour add 192.0.2.9 lladdr 02:00:00:00:00:09 dev v0 nud stale router extern_learn",
        "neighbour add 192.0.2.11 lladdr 02:00:00:00:00:0b dev v1 nud noarp",
        "neighbour add proxy 192.0.2.10 dev v0",
        "neighbour add 2001:db8::7 lladdr 02:00:00:00:00:07 dev v0 nud permanent",
    )


def test_all_neighbours() -> None:
    offered("neighbours")
    rich()
    assert agree() == 4
    assert agree("nud", "all", noarp=True) >= 5
    assert agree("dev", "v0", link="v0") == 4
    assert agree("proxy", proxy=True) == 1


def test_times() -> None:
    offered("neighbours")
    rich()
    for entry in callgate.net.neighbours(link="v0"):
        [mine] = [one for one in theirs("dev", "v0") if one["dst"] == entry.address]
        assert abs(mine["updated"] - entry.updated) <= 2
        assert abs(mine["used"] - entry.used) <= 2


def fdb() -> list[dict[str, Any]]:
    entries = told("bridge", "-j", "-d", "-s", "fdb", "show")
    for entry in entries:
        entry["flags"] = set(entry["flags"])
        entry["state"] = {entry["state"]} if entry.get("state") else set()
    return entries


def fdb_agrees(names: dict[int, str]) -> int:
    # the first that holds is shown
    states = {"permanent": "permanent", "noarp": "static", "stale": "stale"}
    fields: dict[str, Callable[[Any], Any]] = {
        "mac": lambda entry: entry.mac,
        "ifname": lambda entry: entry.link,
        "dst": lambda entry: entry.destination,
        "vlan": lambda entry: entry.vlan,
        "vni": lambda entry: entry.vni,
        "master": lambda entry: names.get(entry.master),
        "flags": lambda entry: {{"ext_learned": "extern_learn", "offloaded": "offload"}.get(name, name) for name in entry.flags},
        "state": lambda entry: set([shown for state, shown in states.items() if state in entry.state][:1]),
    }
    lacks = LACKS | {"port": "the tunnel's port", "viaIf": "the tunnel's link", "viaIfIndex": "the tunnel's link"}
    return same(
        fdb,
        lambda: callgate.net.fdb(),
        lambda entry: (entry["mac"], entry["ifname"], entry.get("vlan"), entry.get("master"), entry.get("dst")),
        lambda entry: (entry.mac, entry.link, entry.vlan, names.get(entry.master), entry.destination),
        fields,
        lacks,
    )


def test_forwarding_tables() -> None:
    offered("fdb")
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up")
    ip("link add br0 type bridge", "link set v1 master br0", "link set br0 up")
    told("bridge", *["fdb", "add", "02:00:00:00:00:17", "dev", "v1", "master", "static"])
    told("bridge", *["fdb", "add", "02:00:00:00:00:18", "dev", "v1", "master", "sticky", "dynamic"])
    told("bridge", *["fdb", "add", "02:00:00:00:00:19", "dev", "v1", "self"])
    link_of_kind("vx", "vxlan", *["type", "vxlan", "id", "5", "dstport", "4789"])
    told("bridge", *["fdb", "append", "00:00:00:00:00:00", "dev", "vx", "dst", "192.0.2.55", "vni", "9", "port", "999", "via", "v0"])
    names = {link.index: link.name for link in callgate.net.links()}
    assert fdb_agrees(names) >= 6


def test_neighbours_made_by_us() -> None:
    add, delete = offered("neighbour_add"), offered("neighbour_delete")
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up", "address add 192.0.2.1/24 dev v0")
    add(address="192.0.2.7", mac="02:00:00:00:00:07", link="v0", state=["permanent"])
    assert agree() == 1
    delete(address="192.0.2.7", link="v0")
    assert theirs() == []
