"""Multicast databases as `bridge -j -d mdb` tells them."""

from collections.abc import Callable
from typing import Any

import callgate
import pytest
from compare import same
from conftest import ip, link_of_kind, offered, told

FIELDS: dict[str, Callable[[Any], Any]] = {
    "index": lambda entry: entry.index,
    "dev": lambda entry: entry.link,
    "port": lambda entry: entry.port,
    "grp": lambda entry: entry.group,
    "src": lambda entry: entry.source,
    "vid": lambda entry: entry.vlan,
    "state": lambda entry: {"temporary": "temp"}.get(entry.state, entry.state),
    "protocol": lambda entry: entry.protocol,
    "flags": lambda entry: entry.flags,
}
LACKS = {
    "filter_mode": "whether the listed senders are those that are wanted",
    "source_list": "senders that a port asked for itself",
}


def theirs() -> list[dict[str, Any]]:
    return [entry for table in told("bridge", "-j", "-d", "mdb", "show") for entry in table["mdb"]]


def agree() -> int:
    return same(
        theirs,
        callgate.net.mdb,
        lambda row: (row["grp"], row.get("src"), row["port"]),
        lambda entry: (entry.group, entry.source, entry.port),
        FIELDS,
        LACKS,
    )


def switch() -> None:
    link_of_kind("br0", "bridge", "type", "bridge")
    ip("link add v0 type veth peer name v1", "link set v0 master br0", "link set br0 up", "link set v0 up", "link set v1 up")


def mine() -> list[str]:
    """Groups that a test made, and not the kernel."""
    return [entry["grp"] for entry in theirs() if entry["grp"].startswith(("239.", "ff05:"))]


def test_entries_of_theirs() -> None:
    offered("mdb")
    switch()
    told("bridge", "mdb", "add", "dev", "br0", "port", "v0", "grp", "239.1.1.1", "permanent")
    told("bridge", "mdb", "add", "dev", "br0", "port", "v0", "grp", "ff05::7", "temp")
    assert agree() >= 2
    assert {entry.port for entry in callgate.net.mdb(link="br0", port="v0")} == {"v0"}
    callgate.net.mdb_delete(link="br0", port="v0", group="239.1.1.1")
    assert mine() == ["ff05::7"]


def test_entries_made_by_us() -> None:
    add = offered("mdb_add")
    switch()
    add(link="br0", port="v0", group="239.1.1.1")
    add(link="br0", port="v0", group="ff05::7", temporary=True)
    assert sorted(mine()) == ["239.1.1.1", "ff05::7"]
    assert agree() >= 2
    with pytest.raises(FileExistsError):
        add(link="br0", port="v0", group="239.1.1.1")
    told("bridge", "mdb", "del", "dev", "br0", "port", "v0", "grp", "239.1.1.1")
    assert "239.1.1.1" not in [entry.group for entry in callgate.net.mdb()]


def test_refusals_name_the_field() -> None:
    add = offered("mdb_add")
    for request, field in [
        ({"group": "nothing"}, "group"),
        ({"group": "239.1.1.1"}, "link"),
        ({"group": "239.1.1.1", "link": "lo"}, "port"),
    ]:
        with pytest.raises(OSError) as refused:
            add(**request)
        assert refused.value.field == field, request
