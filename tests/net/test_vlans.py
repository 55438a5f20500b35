"""VLANs of bridges and their ports as `bridge -j vlan` tells them."""

import callgate
import pytest
from conftest import ip, link_of_kind, offered, told

Single = tuple[str, int, list[str]]


def theirs() -> list[Single]:
    return sorted(
        (row["ifname"], number, sorted(vlan.get("flags", [])))
        for row in told("bridge", "-j", "vlan", "show")
        for vlan in row["vlans"]
        for number in range(vlan["vlan"], vlan.get("vlanEnd", vlan["vlan"]) + 1)
    )


def ours() -> list[Single]:
    words = {"pvid": "PVID", "untagged": "Egress Untagged"}
    return sorted(
        (vlan.link, number, sorted(word for name, word in words.items() if getattr(vlan, name)))
        for vlan in callgate.net.vlans()
        for number in range(vlan.first, vlan.last + 1)
    )


def switch() -> None:
    link_of_kind("br0", "bridge", "type", "bridge", "vlan_filtering", "1")
    ip("link add v0 type veth peer name v1", "link set v0 master br0", "link set br0 up", "link set v0 up", "link set v1 up")


def test_vlans_of_theirs() -> None:
    offered("vlans")
    switch()
    for words in ("vid 10-20 dev v0", "vid 30 pvid untagged dev v0", "vid 5 dev br0 self"):
        told("bridge", "vlan", "add", *words.split())
    assert ours() == theirs()
    assert {vlan.link for vlan in callgate.net.vlans(link="v0")} == {"v0"}


def test_vlans_made_by_us() -> None:
    add, delete = offered("vlan_add"), offered("vlan_delete")
    switch()
    add(link="v0", first=10, last=20)
    add(link="v0", first=30, pvid=True, untagged=True)
    add(link="br0", first=5)
    assert ours() == theirs()
    assert ("v0", 15, []) in theirs() and ("br0", 5, []) in theirs()
    # the kernel tells neighbours that are alike as one
    assert (10, 20) in [(vlan.first, vlan.last) for vlan in callgate.net.vlans(link="v0")]
    delete(link="v0", first=12, last=18)
    assert ours() == theirs()
    assert [number for link, number, _ in theirs() if link == "v0"] == [1, 10, 11, 19, 20, 30]


def test_refusals_name_the_field() -> None:
    add = offered("vlan_add")
    for request, field in [({"first": 0}, "first"), ({"first": 4095}, "first"), ({"first": 5, "last": 4}, "last"), ({"first": 5}, "link")]:
        with pytest.raises(OSError) as refused:
            add(**request)
        assert refused.value.field == field, request
