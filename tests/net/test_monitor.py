"""Who listens to `net.monitor` knows what a new listing would give, whatever `ip` does."""

import asyncio
import random
import subprocess
from collections.abc import Callable, Iterable
from typing import Any

import callgate
import pytest
from conftest import ip, offered

# for each kind of object: how it is listed, what tells one from another, what changes without being told
KINDS: dict[str, tuple[str, Callable[[Any], Any], set[str]]] = {
    "link": ("links", lambda row: row.index, {"statistics"}),
    "address": ("addresses", lambda row: (row.index, row.address, row.prefix, row.peer), {"preferred", "valid"}),
    "route": (
        "routes",
        lambda row: (row.family, row.table, row.destination, row.source, row.tos, row.priority),
        {"expires"},
    ),
    "rule": ("rules", lambda row: (row.family, row.priority), set()),
    "neighbour": ("neighbours", lambda row: (row.index, row.address), {"users", "probes", "used", "confirmed", "updated"}),
}


# What a bridge counts down, and what it works out only after it has told of a new port.
UNTOLD = {"gc_timer", "hello_timer", "tcn_timer", "topology_change_timer", "message_age_timer", "forward_delay_timer", "hold_timer"}
UNTOLD |= {"root_id", "bridge_id", "designated_port", "designated_cost", "topology_change", "topology_change_detected"}


class Told:
    """What is told of an object: equal to what another time tells of it but for what changes without being told."""

    def __init__(self, kind: str, row: Any) -> None:
        volatile = KINDS[kind][2]
        fields = {name: getattr(row, name) for name in sorted(row.__match_args__) if name not in volatile}
        self.whole = repr(fields)
        self.settled = repr({name: settled(value) for name, value in fields.items()})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Told) and self.settled == other.settled

    def __lt__(self, other: "Told") -> bool:
        return self.settled < other.settled

    def __repr__(self) -> str:
        return self.whole

    __hash__ = None  # type: ignore[assignment]


def settled(value: Any) -> Any:
    """The data of a link without what is untold."""
    return {name: item for name, item in value.items() if name not in UNTOLD} if isinstance(value, dict) else value


class Believer:
    """Knows what it is told."""

    def __init__(self) -> None:
        self.known: dict[str, dict[Any, list[Told]]] = {kind: {} for kind in KINDS}
        self.kinds: list[str] = []

    def believe(self, events: Iterable[Any]) -> None:
        for event in events:
            self.kinds.append(str(event.kind))
            if event.object is None or event.object not in KINDS:
                continue
            row = getattr(event, event.object)
            told = Told(event.object, row)
            rows = self.known[event.object].setdefault(KINDS[event.object][1](row), [])
            if event.kind in ("present", "added"):
                rows.append(told)
            elif event.kind == "changed":
                assert len(rows) == 1, event
                assert rows[0].whole != told.whole, f"nothing changed: {told}"
                rows[0] = told
            else:
                assert event.kind == "removed", event
                rows.remove(told)

    def listen(self, monitor: Any) -> None:
        while events := monitor.events(timeout=0.05):
            self.believe(events)

    def faults(self) -> list[str]:
        """What is not as it is listed."""
        faults = []
        for kind, (name, _, _) in KINDS.items():
            listed = sorted(Told(kind, row) for row in getattr(callgate.net, name)())
            known = sorted(told for rows in self.known[kind].values() for told in rows)
            faults += [f"{kind}: told, but not there: {told}" for told in known if told not in listed]
            faults += [f"{kind}: there, but not told: {row}" for row in listed if row not in known]
            if not faults and listed != known:
                faults.append(f"{kind}: told twice: {known}")
        return faults


def line(dice: random.Random) -> str:
    """Something that `ip` may be able to do."""
    link = dice.choice(["v0", "v1", "d0", "d1", "n0", "n1"])
    four, six = f"10.{dice.randrange(3)}.0.{dice.randrange(1, 4)}", f"2001:db8::{dice.randrange(1, 4)}"
    verb = dice.choice(["add", "add", "append", "prepend", "replace", "change", "del", "del"])
    net4, net6 = f"192.0.{dice.randrange(3)}.0/24", f"2001:db8:{dice.randrange(3)}::/64"
    metric = dice.choice(["", "metric 5", "tos 16"])
    way = dice.choice(["dev " + link, "via " + four, "nexthop via 10.0.0.9 nexthop via 10.1.0.9", "nhid 7"])
    way6 = dice.choice(["dev " + link, "via " + six, "nexthop via 2001:db8::8 nexthop via 2001:db8::9", f"via {six} dev {link}"])
    lines = [
        f"link add {dice.choice(['d0', 'd1'])} type bridge",
        "link add v0 type veth peer name v1",
        f"link del {link}",
        f"link set {link} {dice.choice(['up', 'up', 'up', 'down'])}",
        f"link set {link} mtu {dice.choice([1500, 1400])}",
        f"link set {link} name {dice.choice(['n0', 'n1'])}",
        f"link set {dice.choice(['v0', 'v1'])} {dice.choice(['master d0', 'nomaster'])}",
        f"address add {four}/24 dev {link}",
        f"address del {four}/24 dev {link}",
        f"address add {six}/64 dev {link} nodad",
        f"address del {six}/64 dev {link}",
        f"route {verb} {net4} {way} {metric}",
        f"route {verb} {net4} {way} {metric}",
        f"route {verb} {net4} dev {link} src {four}",
        f"-6 route {verb} {net6} {way6} {metric if 'tos' not in metric else ''}",
        f"-6 route {verb} {net6} {way6}",
        f"route {verb} blackhole {net4}",
        f"rule {'del' if verb == 'del' else 'add'} from {net4} table {dice.randrange(5, 7)} priority {dice.randrange(5, 7)}",
        f"-6 rule {'del' if verb == 'del' else 'add'} from {net6} table 5 priority 5",
        f"nexthop {'del id 7' if verb == 'del' else f'replace id 7 via {four} dev {link}'}",
        f"neigh replace {four} lladdr 02:00:00:00:00:0{dice.randrange(3)} dev {link}",
        f"neigh del {four} dev {link}",
    ]
    return dice.choice(lines)


def run(lines: list[str]) -> None:
    """Lets `ip` do what it can of it."""
    four = [text for text in lines if not text.startswith("-6 ")]
    for text in lines:
        if text not in four:
            subprocess.run(["ip", *text.split()], capture_output=True)
    subprocess.run(["ip", "-batch", "-", "-force"], input="\n".join(four), text=True, capture_output=True)


@pytest.mark.parametrize("seed", range(6))
def test_who_listens_knows_what_is_there(seed: int) -> None:
    monitor = offered("monitor")()
    dice = random.Random(seed)
    believer = Believer()
    for step in range(25):
        lines = [line(dice) for _ in range(dice.choice([1, 3, 30]))]
        run(lines)
        # what is under way in the kernel is told when it is done
        faults: list[str] = []
        for _ in range(8):
            believer.listen(monitor)
            faults = believer.faults()
            if not faults:
                break
        assert not faults, "\n".join([f"step {step}", *lines, *faults])
    assert believer.kinds.count("complete") == 1
    assert "lost" not in believer.kinds
    assert len(set(believer.kinds)) >= 4


def test_what_was_lost_is_made_good() -> None:
    monitor = offered("monitor")(objects=["route", "rule"])
    believer = Believer()
    believer.listen(monitor)
    ip("link set lo up", *[f"route add 10.{n // 250}.{n % 250}.0/24 dev lo" for n in range(20_000)])
    believer.listen(monitor)
    assert [believer.kinds.count(kind) for kind in ("complete", "lost", "resynced")] == [1, 1, 1]
    assert believer.kinds.index("lost") < believer.kinds.index("resynced") == len(believer.kinds) - 1
    listed = sorted(Told("route", route) for route in callgate.net.routes())
    assert sorted(told for rows in believer.known["route"].values() for told in rows) == listed
    assert len(listed) > 20_000
    monitor.close()


def test_a_large_buffer_holds_it_all() -> None:
    monitor = offered("monitor")(objects=["route"], buffer=64 << 20)
    ip("link set lo up", *[f"route add 10.{n // 250}.{n % 250}.0/24 dev lo" for n in range(20_000)])
    believer = Believer()
    believer.listen(monitor)
    assert "lost" not in believer.kinds
    assert believer.kinds.count("added") >= 20_000


def test_as_iterators() -> None:
    monitor = offered("monitor")(objects=["link"])
    seen = []
    for event in monitor:
        seen.append((str(event.kind), event.link and event.link.name))
        if event.kind == "complete":
            ip("link add br0 type bridge")
        elif event.kind == "added":
            break
    assert seen == [("present", "lo"), ("complete", None), ("added", "br0")]

    async def changes() -> list[str]:
        told = []
        asyncio.get_running_loop().call_later(0.05, ip, "link del br0")
        async for event in monitor:
            told.append(str(event.kind))
            if event.kind == "removed":
                return told
        return told

    assert asyncio.run(asyncio.wait_for(changes(), 10))[-1] == "removed"
    monitor.close()


def test_in_another_namespace() -> None:
    from conftest import other_namespace

    with other_namespace() as pid:
        monitor = offered("monitor")(objects=["link"], namespace=str(pid))
        assert [str(event.kind) for event in monitor.events(timeout=0)] == ["present", "complete"]
        ip("link add here type bridge")
        assert monitor.events(timeout=0.1) == []
        subprocess.run(["nsenter", "-t", str(pid), "-n", "ip", "link", "add", "there", "type", "bridge"], check=True)
        [event] = monitor.events(timeout=5)
        assert (event.kind, event.link.name) == ("added", "there")
