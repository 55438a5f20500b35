"""Queues, classes and filters as `tc -j` tells them."""

import json
import subprocess
from typing import Any

import callgate
import pytest
from conftest import ip, offered, told


def tc(*lines: str) -> None:
    """Changes something by `tc`; skips the test if this kernel lacks the kind."""
    for line in lines:
        done = subprocess.run(["tc", *line.split()], capture_output=True, text=True)
        if done.returncode != 0:
            lacking = ("Specified qdisc kind is unknown", "TC classifier not found", "Failed to load TC action module")
            assert any(words in done.stderr for words in lacking), done.stderr
            pytest.skip(f"this kernel lacks what tc {line} needs: {done.stderr.strip()}")


def cable() -> None:
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up")


def htb(kilobytes: int) -> dict[str, Any]:
    rate = {"rate": kilobytes * 1000, "linklayer": 1}
    return {"parms": {"rate": rate, "ceil": rate, "buffer": 100000, "cbuffer": 100000}}


def queues() -> list[tuple[str, str, str]]:
    """Kind, handle and parent as tc tells them."""
    rows = told("tc", "-j", "qdisc", "show", "dev", "v0")
    return sorted((row["kind"], row["handle"], "root" if row.get("root") else row["parent"]) for row in rows)


def agree() -> int:
    names = {"ingress": "ffff:fff1"}
    ours = sorted((q.kind, q.handle, names.get(q.parent, q.parent)) for q in callgate.net.qdiscs(link="v0"))
    assert ours == queues()
    return len(ours)


def shown(*words: str) -> list[str]:
    return subprocess.run(["tc", *words], capture_output=True, text=True, check=True).stdout.splitlines()


def test_queues_and_classes_of_theirs() -> None:
    offered("qdiscs")
    cable()
    tc(
        "qdisc add dev v0 root handle 1: htb default 10",
        "class add dev v0 parent 1: classid 1:10 htb rate 8mbit",
        "class add dev v0 parent 1:10 classid 1:a1 htb rate 800kbit",
        "qdisc add dev v0 parent 1:a1 handle 20: pfifo limit 7",
        "qdisc add dev v0 clsact",
    )
    assert agree() == 3
    [root] = callgate.net.qdiscs(link="v0", parent="root")
    assert root.data["init"]["defcls"] == 0x10
    [leaf] = callgate.net.qdiscs(link="v0", kind="pfifo")
    assert leaf.parent == "1:a1" and leaf.data == {"limit": 7}
    classes = {one.handle: one for one in callgate.net.classes(link="v0")}
    told_of = {line.split()[2] for line in shown("class", "show", "dev", "v0")}
    assert set(classes) == told_of == {"1:10", "1:a1"}
    assert (classes["1:10"].parent, classes["1:a1"].parent, classes["1:a1"].leaf) == ("root", "1:10", "20:")
    assert classes["1:10"].data["parms"]["rate"]["rate"] == 1_000_000
    statistics = told("tc", "-s", "-j", "qdisc", "show", "dev", "v0", "root")[0]
    for name in ("bytes", "packets", "drops", "overlimits", "requeues", "backlog", "qlen"):
        assert getattr(root.statistics, name) <= statistics[name]


def test_queues_and_classes_made_by_us() -> None:
    add, add_class = offered("qdisc_add"), offered("class_add")
    cable()
    try:
        add(link="v0", kind="htb", handle="1:", data={"init": {"version": 3, "rate2quantum": 10, "defcls": 16}})
    except FileNotFoundError as error:
        pytest.skip(f"this kernel has no htb: {error}")
    add_class(link="v0", parent="1:", handle="1:10", kind="htb", data=htb(1000))
    add(link="v0", parent="1:10", handle="20:", kind="pfifo", data={"limit": 9})
    assert agree() == 2
    assert any("htb 1:10 root leaf 20:" in line and "rate 8Mbit" in line for line in shown("class", "show", "dev", "v0"))
    with pytest.raises(FileExistsError):
        add(link="v0", parent="1:10", handle="20:", kind="pfifo")
    callgate.net.qdisc_change(link="v0", parent="1:10", handle="20:", kind="pfifo", data={"limit": 11})
    assert callgate.net.qdiscs(link="v0", kind="pfifo")[0].data == {"limit": 11}
    callgate.net.class_change(link="v0", parent="1:", handle="1:10", kind="htb", data=htb(2000))
    assert any("rate 16Mbit" in line for line in shown("class", "show", "dev", "v0"))
    callgate.net.qdisc_delete(link="v0", parent="1:10", handle="20:")
    callgate.net.class_delete(link="v0", handle="1:10")
    assert callgate.net.classes(link="v0") == []
    callgate.net.qdisc_delete(link="v0")
    assert not any(kind == "htb" for kind, _, _ in queues())


def filters_shown(*where: str) -> list[dict[str, Any]]:
    """The filters themselves, without what only tells that a priority is taken."""
    done = subprocess.run(["tc", "-j", "filter", "show", "dev", "v0", *where], capture_output=True, text=True, check=True)
    return [row for row in json.loads(done.stdout) if "options" in row]


def handles(**request: Any) -> list[str]:
    return [one.handle for one in callgate.net.filters(link="v0", **request) if one.handle]


def test_filters_of_theirs() -> None:
    offered("filters")
    cable()
    tc(
        "qdisc add dev v0 root handle 1: htb",
        "filter add dev v0 parent 1: protocol ip prio 5 u32 match ip dst 10.0.0.0/8 flowid 1:10",
    )
    rows = filters_shown()
    assert handles() == [row["options"]["fh"] for row in rows] == ["800:", "800::800"]
    [found] = [one for one in callgate.net.filters(link="v0", priority=5) if one.handle == "800::800"]
    assert (found.kind, found.protocol, found.priority, found.parent) == ("u32", "ip", 5, "1:")
    assert found.data["classid"] == 0x10010
    key = found.data["sel"]["keys"][0]
    assert (key["val"], key["mask"], key["off"]) == (0x0A000000, 0xFF000000, 16)
    callgate.net.filter_delete(link="v0", parent="1:", priority=5)
    assert filters_shown() == []


def test_filters_made_by_us() -> None:
    add = offered("filter_add")
    cable()
    tc("qdisc add dev v0 root handle 1: htb")
    key = {"val": 0x0A000000, "mask": 0xFF000000, "off": 16}
    data = {"classid": 0x10010, "sel": {"flags": ["terminal"], "nkeys": 1, "keys": [key]}}
    try:
        add(link="v0", parent="1:", kind="u32", protocol="ip", priority=7, data=data)
    except FileNotFoundError as error:
        pytest.skip(f"this kernel has no u32: {error}")
    row = filters_shown()[-1]
    assert (row["kind"], row["pref"], row["protocol"], row["parent"]) == ("u32", 7, "ip", "1:")
    assert row["options"]["flowid"] == "1:10"
    assert row["options"]["match"]["value"] == "a000000"
    tc("filter del dev v0 parent 1: prio 7")
    assert handles() == []


def test_filters_of_what_comes_in() -> None:
    add = offered("filter_add")
    cable()
    callgate.net.qdisc_add(link="v0", kind="clsact")
    drop = {"act": [{"kind": "gact", "options": {"parms": {"action": "shot"}}}]}
    try:
        add(link="v0", parent="ingress", kind="matchall", priority=1, data=drop)
    except FileNotFoundError as error:
        pytest.skip(f"this kernel has no matchall, or no action gact: {error}")
    [row] = filters_shown("ingress")
    assert row["options"]["actions"][0]["control_action"]["type"] == "drop"
    assert len(handles(parent="ingress")) == 1 and handles(parent="egress") == []


def test_refusals_name_the_field() -> None:
    add = offered("qdisc_add")
    cable()
    for request, field in [
        ({"link": "v0"}, "kind"),
        ({"kind": "htb"}, "link"),
        ({"kind": "htb", "link": "nosuch"}, "link"),
        ({"kind": "htb", "link": "v0", "handle": "1"}, "handle"),
        ({"kind": "htb", "link": "v0", "parent": "1:2:3"}, "parent"),
    ]:
        with pytest.raises(OSError) as refused:
            add(**request)
        assert refused.value.field == field, request
