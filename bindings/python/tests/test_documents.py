"""Documents, objects, and the small helpers."""

import asyncio
import ctypes
import math
import os
import pathlib
import subprocess
import sys
import threading
import time
from typing import cast

import callgate
import pytest
from callgate import AF, IN, IN_INIT, SOCK, O, aio, dirs, inotify
from callgate.columns import Strings


def test_links() -> None:
    [lo] = callgate.net.links(name="lo")
    assert (lo.name, lo.index, lo.carrier) == ("lo", 1, lo.operstate != "down")
    assert lo.statistics.rx_bytes >= 0
    assert "name='lo'" in repr(lo)
    assert callgate.net.links({"name": "lo"})[0].name == "lo"
    assert {link.name for link in callgate.net.links()} == set(os.listdir("/sys/class/net"))


def test_netlink_by_names() -> None:
    links = callgate.netlink.open(family="rt-link")
    table = links.dump(operation="getlink", attributes={"ext_mask": ["skip_stats"]})
    assert table.whole
    [lo] = [row.value for row in table.rows if row.value["index"] == 1]
    assert (lo["ifname"], lo["address"]) == ("lo", "00:00:00:00:00:00")
    [answer] = links.request(operation="getlink", attributes={"ifname": "lo"})
    assert (answer.name, answer.value["mtu"]) == ("newlink", lo["mtu"])
    with pytest.raises(OSError, match=r"attributes\.linkinfo\.data\.id"):
        links.request(operation="newlink", attributes={"linkinfo": {"kind": "vlan", "data": {"id": "x"}}})
    done, refused = links.batch(
        requests=[
            {"operation": "getlink", "attributes": {"index": 1}},
            {"operation": "getlink", "attributes": {"ifname": "nosuchlink"}},
        ]
    )
    assert done.error is None
    assert done.messages[0].value["ifname"] == "lo"
    assert refused.error is not None
    links.subscribe(groups=["link"])
    assert links.events(timeout=0) == []
    assert links.describe().operations[0].name == "newlink"


def test_mounts() -> None:
    with open("/proc/self/mountinfo") as table:
        targets = [line.split()[4] for line in table]
    assert [mount.target for mount in callgate.proc.mounts()] == targets


def test_a_value_of_any_shape_goes_there_and_back() -> None:
    whole = {
        "zulu": None,
        "yes": True,
        "no": False,
        "zero": 0,
        "minus": -1,
        "half": 0.5,
        "large": 1e300,
        "least": -(2**63),
        "wide": 2**63 - 1,
        "most": 2**64 - 1,
        "text": "häuser €𝄞",
        "latin": "gr\udcfc\udcdfe",
        "bytes": b"\0\xffg",
        "none": [],
        "nothing": {},
        "empty": "",
        "void": b"",
        "list": [1, [], [[2]], {"a": [None]}],
        "alpha": {"class_": 1, "class": 2, "": 3, "name": "\0"},
    }

    def back(value: object) -> object:
        return callgate.sample.echo(value=value).value

    answer = back(whole)
    assert isinstance(answer, dict)
    assert (answer, list(answer)) == (whole, list(whole))
    plains: list[object] = [None, True, "x", 5, 0.25, [], {}]
    for plain in plains:
        assert back(plain) == plain and type(back(plain)) is type(plain)
    assert math.copysign(1, cast(float, back(-0.0))) == -1
    assert back(bytearray(b"ab")) == back(memoryview(b"ab")) == b"ab"
    assert back((O.CREAT, AF.UNIX, pathlib.Path("/x"))) == [int(O.CREAT), int(AF.UNIX), "/x"]
    assert callgate.sample.echo(values=[{"a": 1}, "b"]).values == [{"a": 1}, "b"]
    assert callgate.sample.echo().value is None
    # of a map too the keys are anybody's; only a record's fields are names of Python
    assert callgate.sample.echo(map={"class_": 1}).map == {"class_": 1}


def test_a_value_that_cannot_cross_is_refused() -> None:
    def nested(depth: int) -> object:
        return [nested(depth - 1)] if depth else 1

    assert callgate.sample.echo(value=nested(63)).value == nested(63)
    with pytest.raises((OSError, ValueError), match="deep"):
        callgate.sample.echo(value=nested(64))
    with pytest.raises(OverflowError, match="value"):
        callgate.sample.echo(value=2**64)
    with pytest.raises(TypeError, match="a str"):
        callgate.sample.echo(value={1: 2})
    with pytest.raises(TypeError, match="a set"):
        callgate.sample.echo(value={"deep": [{1}]})


def test_fields_of_records_come_as_columns() -> None:
    rows = callgate.sample.rows(count=1000)
    names = ["rx_bytes", "name", "priority", "level", "alias", "carrier"]
    columns = callgate.sample.rows(count=1000, columns=names)
    assert list(columns) == names
    for name in names:
        assert list(columns[name]) == [getattr(row, name) for row in rows]
    formats = {name: column.format for name, column in columns.items() if isinstance(column, memoryview)}
    assert formats == {"rx_bytes": "Q", "priority": "i", "level": "B", "carrier": "H"}
    text = columns["name"]
    assert isinstance(text, Strings)
    assert (len(text), text[0], text[-1], text[2:4]) == (1000, "eth0", "eth999", ["eth2", "eth3"])
    assert bytes(text.data[text.offsets[7] : text.offsets[8]]) == b"eth7"
    with pytest.raises(IndexError):
        text[1000]
    with pytest.raises(TypeError, match="read-only"):
        columns["level"][0] = 1  # type: ignore[index]

    links = callgate.net.links()
    some = callgate.net.links({"columns": ("index", "master", "statistics.rx_bytes", "name")})
    assert isinstance(some, dict)
    assert list(some["index"]) == [link.index for link in links]
    assert list(some["master?"]) == [link.master is not None for link in links]
    assert list(some["master"]) == [link.master or 0 for link in links]
    assert set(some) == {"index", "master", "master?", "statistics.rx_bytes", "name"}
    empty = callgate.sample.rows(columns=["index", "name"])
    assert [list(column) for column in empty.values()] == [[], []]
    assert callgate.sample.rows(columns=[], count=3) == {}


def test_a_large_list_takes_little_room() -> None:
    program = """
import callgate, os

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

callgate.sample.rows(count=1)
before = resident()
rows = callgate.sample.rows(count=100_000)
print(resident() - before, len({id(row.owner) for row in rows}), rows[99_999].name)
"""
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    room, shared, name = printed.split()
    assert (int(shared) < 10_000, name) == (True, "eth99999")
    assert int(room) < 120 * 2**20


def test_columns_keep_their_memory_and_no_more() -> None:
    level = callgate.sample.rows(count=100_000, columns=["level"])["level"]
    assert isinstance(level, memoryview)
    callgate.sample.rows(count=100_000)
    assert (level[255], level[256], level.nbytes) == (255, 0, 100_000)

    # What the C library keeps for later is not kept by a document.
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)

    def resident() -> int:
        if trim:
            trim(0)
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    callgate.sample.rows(count=100_000, columns=["name"])
    before = resident()
    for _ in range(20):
        callgate.sample.rows(count=100_000, columns=["rx_bytes", "name"])
    # one of them is two megabytes
    assert resident() - before < 20_000_000


def test_what_cannot_be_a_column_is_refused_by_name() -> None:
    def refused(columns: object) -> tuple[str, str]:
        with pytest.raises(OSError) as caught:
            callgate.net.links({"columns": columns})
        return getattr(caught.value, "field", ""), str(caught.value)

    assert refused(["name", "nme"])[0] == "columns[1]"
    assert 'no field "nme"; there are: ' in refused(["nme"])[1]
    assert '"flags" is a list' in refused(["flags"])[1]
    assert "after a dot" in refused(["statistics"])[1]
    assert refused("name")[0] == refused([1])[0] == "columns"
    with pytest.raises(OSError, match="unknown field"):
        callgate.sample.echo({"columns": ["u8"]})


def test_mistakes_in_a_request_name_the_field() -> None:
    with pytest.raises(OSError, match=r"net\.links: nme: unknown field") as unknown:
        callgate.net.links(nme="lo")  # type: ignore[call-overload]
    assert getattr(unknown.value, "field", None) == "nme"
    with pytest.raises(OSError, match="index") as wrong:
        callgate.net.links(index="x")  # type: ignore[call-overload]
    assert getattr(wrong.value, "field", None) == "index"
    assert getattr(wrong.value, "call", None) == "net.links"
    with pytest.raises(TypeError, match="a set"):
        callgate.net.links(index={1})  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="a dict"):
        callgate.net.links(5)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="twice"):
        callgate.net.links({"index": 1}, index=1)
    loop: list[object] = []
    loop.append(loop)
    with pytest.raises(ValueError, match="deep"):
        callgate.net.links(name=loop)  # type: ignore[call-overload]


def test_watch(tmp_path: pathlib.Path) -> None:
    with callgate.watch.open(paths=[tmp_path], events=["created", "renamed", "deleted"]) as watch:
        assert watch.fileno() > 2
        assert watch.events(timeout=0) == []
        subprocess.run(["/bin/sh", "-c", "> a; mv a b; rm b"], cwd=tmp_path, check=True)
        seen = []
        for event in watch:
            seen.append((event.kind, os.path.basename(event.path)))
            if event.kind == "deleted":
                break
        assert seen == [("created", "a"), ("renamed", "b"), ("deleted", "b")]
    assert watch.closed
    with pytest.raises(ValueError, match="closed"):
        watch.events()
    with pytest.raises(ValueError, match="closed"):
        watch.fileno()


def test_watch_lets_threads_run_and_closes_late(tmp_path: pathlib.Path) -> None:
    watch = callgate.watch.open(paths=[tmp_path])
    seen: list[str] = []
    waiter = threading.Thread(target=lambda: seen.extend(event.kind for event in watch.events(timeout=10)))
    waiter.start()
    time.sleep(0.05)
    watch.close()
    assert watch.closed
    (tmp_path / "x").touch()
    waiter.join(10)
    assert "created" in seen


def test_watch_in_asyncio(tmp_path: pathlib.Path) -> None:
    async def main() -> str:
        with callgate.watch.open(paths=[tmp_path], events=["created"]) as watch:
            asyncio.get_running_loop().call_later(0.05, (tmp_path / "late").touch)
            async for event in watch:
                return event.path
        return ""

    assert asyncio.run(asyncio.wait_for(main(), 10)) == str(tmp_path / "late")


def test_calls_in_asyncio() -> None:
    async def main() -> bytes:
        one, two = callgate.socketpair(AF.UNIX, SOCK.STREAM | SOCK.NONBLOCK | SOCK.CLOEXEC)
        with one, two:
            asyncio.get_running_loop().call_later(0.05, callgate.write, two, b"later")
            return await aio.reading(callgate.read, one, 100)

    assert asyncio.run(asyncio.wait_for(main(), 10)) == b"later"


def test_directories(tmp_path: pathlib.Path) -> None:
    names = {f"file {n}" for n in range(500)}
    for name in names:
        (tmp_path / name).touch()
    with callgate.openat(None, tmp_path, O.DIRECTORY) as fd:
        found = dict(dirs.entries(fd, 1024))
    assert set(found) == names
    assert found["file 7"].ino == (tmp_path / "file 7").stat().st_ino


def test_inotify(tmp_path: pathlib.Path) -> None:
    with callgate.inotify_init1(IN_INIT.CLOEXEC) as fd:
        callgate.inotify_add_watch(fd, tmp_path, IN.CREATE | IN.DELETE)
        (tmp_path / "x").touch()
        (tmp_path / "x").unlink()
        assert [(name, event.mask) for name, event in inotify.events(fd)] == [("x", IN.CREATE), ("x", IN.DELETE)]


def test_importing_is_quick_and_loads_the_library_beside_it() -> None:
    home = os.path.dirname(callgate.__path__[0])
    program = f"""
import sys, time
sys.path.append({home!r})
before = set(sys.modules)
start = time.perf_counter()
import callgate
print(time.perf_counter() - start)
early = {{"enum", "typing", "asyncio"}} & (set(sys.modules) - before)
assert not early, early
"""
    runs = []
    for _ in range(5):
        command = [sys.executable, "-I", "-S", "-c", program]
        runs.append(float(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    # the benchmark's bound is 15 ms; this one has room for a busy machine
    assert min(runs) < 0.045, runs
    assert callgate.library_path is not None
    assert callgate.__file__ is not None
    assert os.path.dirname(callgate.library_path) == os.path.dirname(callgate.__file__)
