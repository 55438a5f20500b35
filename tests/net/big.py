"""Large tables: many links made and removed, many routes read while another process changes them. Run by `make test-net-big`."""

import errno
import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import callgate
import pytest
from conftest import ip, offered

LINKS, ROUTES = 10_000, 100_000
# what changes while routes are read: far from those that stay
MOVING = [f"172.16.{i >> 8}.{i & 255}" for i in range(1_000)]
DISTURBER = """
import subprocess, sys
lines = {verb: "".join(f"route {verb} {address}/32 dev v0\\n" for address in sys.argv[1:]) for verb in ("add", "del")}
print("ready", flush=True)
while True:
    for verb in ("add", "del"):
        subprocess.run(["ip", "-batch", "-"], input=lines[verb], text=True, check=True)
"""


def resident() -> int:
    """Bytes of memory that this process has."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def grows_no_more(work: Callable[[], object], text: str) -> None:
    """Asserts that doing it again and again needs no more memory than doing it a few times."""
    for _ in range(8):
        work()
    gc.collect()
    before = resident()
    for _ in range(16):
        work()
    gc.collect()
    more = resident() - before
    print(f"{text}: {before >> 20} MiB, and {more / (1 << 20):.1f} MiB more after 16 further times")
    assert more < (4 << 20) + before // 20


@contextmanager
def disturbed() -> Iterator[subprocess.Popen[bytes]]:
    """Another process adds and removes routes all the time."""
    process = subprocess.Popen([sys.executable, "-c", DISTURBER, *MOVING], stdout=subprocess.PIPE)
    try:
        assert process.stdout
        process.stdout.readline()
        yield process
        assert process.poll() is None, "what disturbs has ended"
    finally:
        process.kill()
        process.wait()


def test_many_links() -> None:
    pairs = LINKS // 2
    ip(*(f"link add a{i} group 7 type veth peer name b{i}" for i in range(pairs)))
    wanted = {"lo"} | {f"{end}{i}" for i in range(pairs) for end in "ab"}
    links = callgate.net.links()
    assert len(links) == LINKS + 1
    assert {link.name for link in links} == wanted
    del links
    grows_no_more(callgate.net.links, f"{LINKS:,} links")
    ip("link delete group 7")
    assert [link.name for link in callgate.net.links()] == ["lo"]


def many_routes() -> set[str]:
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up", "address add 192.0.2.1/32 dev v0")
    stay = [f"10.{i >> 16}.{(i >> 8) & 255}.{i & 255}" for i in range(ROUTES)]
    if hasattr(callgate.net, "routes_add"):
        for start in range(0, ROUTES, 1_000):
            callgate.net.routes_add(routes=[{"destination": address, "link": "v0"} for address in stay[start : start + 1_000]])
    else:
        ip(*(f"route add {address}/32 dev v0" for address in stay))
    return {f"{address}/32" for address in stay}


def test_many_routes() -> None:
    routes = offered("routes")
    stay = many_routes()
    assert {route.destination for route in routes(family="inet", table=254)} == stay
    grows_no_more(lambda: routes(family="inet", table=254), f"{ROUTES:,} routes")


def test_many_routes_that_change() -> None:
    routes = offered("routes")
    stay = many_routes()
    moving = {f"{address}/32" for address in MOVING}
    whole = interrupted = 0
    with disturbed():
        for _ in range(20):
            try:
                seen = [route.destination for route in routes(family="inet", table=254)]
            except OSError as error:
                # the table never stood still: told, and nothing partial comes back
                assert error.errno == errno.EAGAIN
                interrupted += 1
                continue
            whole += 1
            assert len(seen) == len(set(seen)), "a route came twice"
            assert stay <= set(seen), f"{len(stay - set(seen))} routes that stay are missing"
            assert set(seen) <= stay | moving
    print(f"{ROUTES:,} routes, read while {len(MOVING):,} others come and go: {whole} times whole, {interrupted} times refused")
    assert whole > 0


def test_many_addresses() -> None:
    ip("link add v0 type veth peer name v1", "link set v0 up", "link set v1 up")
    ip(*(f"address add 10.0.{i >> 8}.{i & 255}/32 dev v0" for i in range(5_000)))
    assert len(callgate.net.addresses(family="inet")) == 5_000
    grows_no_more(lambda: callgate.net.addresses(family="inet"), "5,000 addresses")


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", "-rs", "-s", "-p", "no:cacheprovider", __file__]))
