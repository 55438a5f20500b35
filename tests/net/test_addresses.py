"""Addresses as `ip -j -d address show` tells them."""

from collections.abc import Callable
from typing import Any

import callgate
import pytest
from compare import same
from conftest import ip, offered, told

LACKS = {
    "metric": "the priority of the route that comes with the address; told by the route",
    "protocol": "who made it; kernels since 5.18",
}
# `ip` tells these flags as fields of their own
FLAGS = [
    "secondary", "temporary", "nodad", "optimistic", "dadfailed", "deprecated", "tentative", "noprefixroute",
]  # fmt: skip


def flag(name: str) -> Callable[[Any], Any]:
    return lambda address: name in address.flags


FIELDS: dict[str, Callable[[Any], Any]] = {
    "link": lambda address: address.link,
    "index": lambda address: address.index,
    "family": lambda address: str(address.family),
    "local": lambda address: address.address,
    "address": lambda address: address.peer,
    "prefixlen": lambda address: address.prefix,
    "broadcast": lambda address: address.broadcast,
    "scope": lambda address: address.scope,
    "label": lambda address: address.label,
    "dynamic": lambda address: "permanent" not in address.flags,
    "home": flag("homeaddress"),
    "mngtmpaddr": flag("managetempaddr"),
    "autojoin": flag("mcautojoin"),
    "stable-privacy": flag("stable_privacy"),
    "valid_life_time": lambda address: 0xFFFFFFFF if address.valid is None else address.valid,
    "preferred_life_time": lambda address: 0xFFFFFFFF if address.preferred is None else address.preferred,
    **{name: flag(name) for name in FLAGS},
}


def theirs(*words: str) -> list[dict[str, Any]]:
    links = told("ip", "-j", "-d", *words[:1], "address", "show", *words[1:])
    return [
        {"link": link["ifname"], "index": link["ifindex"], **address} for link in links if link for address in link["addr_info"] if address
    ]


def agree(*words: str, **request: Any) -> int:
    """Asserts that `ip address show` and `net.addresses(REQUEST)` tell the same."""
    return same(
        lambda: theirs(*words),
        lambda: callgate.net.addresses(**request),
        lambda address: (address["index"], address["local"], address["prefixlen"], address.get("address")),
        lambda address: (address.index, address.address, address.prefix, address.peer),
        FIELDS,
        LACKS,
    )


def rich() -> None:
    ip(
        "link add v0 type veth peer name v1",
        "link set v0 up",
        "link set v1 up",
        "link set lo up",
        "address add 192.0.2.1/24 brd + dev v0",
        "address add 192.0.2.9/24 dev v0 label v0:x",
        "address add 198.51.100.1 peer 198.51.100.2/32 dev v0",
        "address add 10.1.1.1/24 dev v1 valid_lft 600 preferred_lft 300 scope link metric 50 noprefixroute",
        "address add 10.2.2.2/16 dev v1 valid_lft 600 preferred_lft 0",
        "address add 2001:db8::1/64 dev v0 valid_lft 1000 preferred_lft 500",
        "address add 2001:db8::2/64 dev v0 nodad",
        "address add 2001:db8::3 peer 2001:db8::4/128 dev v1 home nodad",
        "address add 2001:db8::5/64 dev v1 mngtmpaddr noprefixroute preferred_lft 0 nodad",
    )


def test_all_addresses() -> None:
    rich()
    assert agree() == 11


@pytest.mark.parametrize(
    ("words", "request_", "count"),
    [
        (["-4"], {"family": "inet"}, 6),
        (["-6"], {"family": "inet6"}, 5),
        (["-d", "dev", "v0"], {"link": "v0"}, 5),
        (["-6", "dev", "v1"], {"link": "v1", "family": "inet6"}, 2),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, list) else "",
)
def test_filters(words: list[str], request_: dict[str, Any], count: int) -> None:
    rich()
    assert agree(*words, **request_) == count


def test_a_duplicate() -> None:
    """Duplicate address detection finds another host with the address."""
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up")
    ip("address add 2001:db8::1/64 dev v0 nodad", "address add 2001:db8::1/64 dev v1")
    agree()


def test_addresses_made_by_us() -> None:
    add, delete = offered("address_add"), offered("address_delete")
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up")
    add(link="v0", address="192.0.2.1/24", broadcast="192.0.2.255", label="v0:x")
    add(link="v0", address="198.51.100.1/32", peer="198.51.100.2")
    add(link="v0", address="2001:db8::1/64", valid=600, preferred=300)
    assert agree() == 3
    shown = {address["local"]: address for address in theirs("-d")}
    assert (shown["192.0.2.1"]["prefixlen"], shown["192.0.2.1"]["broadcast"], shown["192.0.2.1"]["label"]) == (24, "192.0.2.255", "v0:x")
    assert shown["198.51.100.1"]["address"] == "198.51.100.2"
    assert 0 < shown["2001:db8::1"]["preferred_life_time"] <= 300
    delete(link="v0", address="192.0.2.1/24")
    ip("address add 203.0.113.1/24 dev v1")
    delete(link="v1", address="203.0.113.1/24")
    assert [address["local"] for address in theirs("-d")] == ["198.51.100.1", "2001:db8::1"]
