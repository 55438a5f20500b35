"""Nexthops as `ip -j -d nexthop` tells them."""

from collections.abc import Callable
from typing import Any

import callgate
import pytest
from compare import same
from conftest import ip, offered, told

KINDS = {"res": "resilient"}
LACKS: dict[str, str] = {}


def seconds(name: str) -> Callable[[Any], Any]:
    return lambda nexthop: nexthop.data[name] / 100 if nexthop.data else None


FIELDS: dict[str, Callable[[Any], Any]] = {
    "id": lambda nexthop: nexthop.id,
    "gateway": lambda nexthop: nexthop.gateway,
    "dev": lambda nexthop: nexthop.link,
    "scope": lambda nexthop: nexthop.scope,
    "protocol": lambda nexthop: nexthop.protocol,
    "flags": lambda nexthop: nexthop.flags,
    "blackhole": lambda nexthop: nexthop.blackhole,
    "fdb": lambda nexthop: nexthop.fdb,
    # a weight of 1 is not shown
    "group": lambda nexthop: [
        {"id": member.id} if member.weight == 1 else {"id": member.id, "weight": member.weight} for member in nexthop.group
    ],
    "type": lambda nexthop: KINDS.get(nexthop.group_kind),
    "resilient_args.buckets": lambda nexthop: nexthop.data["buckets"] if nexthop.data else None,
    "resilient_args.idle_timer": seconds("idle_timer"),
    "resilient_args.unbalanced_timer": seconds("unbalanced_timer"),
    "resilient_args.unbalanced_time": seconds("unbalanced_time"),
}


def theirs(*words: str) -> list[dict[str, Any]]:
    rows = told("ip", "-j", "-d", "nexthop", "show", *words)
    # a word without a value
    return [{key: True if value is None else value for key, value in row.items()} for row in rows]


def agree(*words: str, **request: Any) -> int:
    return same(
        lambda: theirs(*words),
        lambda: callgate.net.nexthops(**request),
        lambda row: row["id"],
        lambda nexthop: nexthop.id,
        FIELDS,
        LACKS,
    )


def cable() -> None:
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up", "link set lo up", "addr add 192.0.2.1/24 dev v0")


def test_all_nexthops_and_filters() -> None:
    offered("nexthops")
    cable()
    ip(
        "nexthop add id 1 via 192.0.2.2 dev v0",
        "nexthop add id 2 blackhole",
        "nexthop add id 4 via 192.0.2.3 dev v0 onlink protocol static",
        "nexthop add id 5 dev v1",
        "nexthop add id 10 group 1,3/4",
        "nexthop add id 11 group 1/4 type resilient buckets 8 idle_timer 60",
    )
    assert agree() == 6
    assert agree("dev", "v0", link="v0") == 2
    assert agree("groups", groups=True) == 2
    assert [nexthop.id for nexthop in callgate.net.nexthops(id=4)] == [4]
    assert callgate.net.nexthops(id=99) == []


def test_nexthops_made_by_us() -> None:
    add, delete = offered("nexthop_add"), offered("nexthop_delete")
    cable()
    add(id=1, gateway="192.0.2.2", link="v0")
    add(id=2, gateway="192.0.2.3", link="v0", flags=["onlink"], protocol="static")
    add(id=3, blackhole=True, family="inet6")
    add(id=10, group=[{"id": 1, "weight": 3}, {"id": 2}])
    add(id=11, group=[{"id": 1}], group_kind="res", data={"buckets": 4})
    assert agree() == 5
    with pytest.raises(FileExistsError):
        add(id=1, gateway="192.0.2.4", link="v0")
    callgate.net.nexthop_replace(id=1, gateway="192.0.2.4", link="v0")
    assert theirs("id", "1")[0]["gateway"] == "192.0.2.4"
    callgate.net.route_add(destination="198.51.100.0/24", nexthop=10)
    delete(id=3)
    assert agree() == 4
    # the groups lose their members, and go
    assert callgate.net.nexthops_flush(link="v0") == 2
    assert theirs() == []
    assert callgate.net.routes(family="inet", table=254, protocol="boot") == []


def test_refusals_name_the_field() -> None:
    add = offered("nexthop_add")
    with pytest.raises(OSError) as missing:
        callgate.net.nexthop_delete()
    assert missing.value.field == "id"
    with pytest.raises(OSError) as heavy:
        add(group=[{"id": 1, "weight": 65537}])
    assert heavy.value.field == "group[0].weight"
