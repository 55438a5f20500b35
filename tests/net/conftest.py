"""Every test has a network namespace of its own."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import callgate
import pytest

# kinds whose absence is a fault: tests/vm names those that its kernel has
REQUIRED = os.environ.get("NET_KINDS", "").split()


@pytest.fixture(autouse=True)
def namespace() -> Iterator[None]:
    """The test runs in a network namespace that nobody else has."""
    if os.geteuid() != 0:
        pytest.skip("a network namespace is made by root only")
    before = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
    callgate.unshare(callgate.CLONE.NEWNET)
    try:
        # addresses of the kernel's own come at any time after a link is up
        Path("/proc/sys/net/ipv6/conf/default/addr_gen_mode").write_text("1")
        yield
    finally:
        callgate.setns(before, callgate.CLONE.NEWNET)
        os.close(before)


def ip(*words: str) -> None:
    """Changes something by iproute2's `ip`; each argument is a line of it."""
    subprocess.run(["ip", "-batch", "-"], input="\n".join(words), text=True, check=True, capture_output=True)


def told(*command: str) -> Any:
    """What a program says as JSON."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout) if done.stdout.strip() else []


def link_of_kind(name: str, kind: str, *rest: str) -> None:
    """Makes a link of a kind by `ip link add NAME REST...`; skips the test if this kernel has no such kind."""
    done = subprocess.run(["ip", "link", "add", name, *rest], capture_output=True, text=True)
    if done.returncode != 0:
        assert kind not in REQUIRED, f"{kind}: {done.stderr}"
        pytest.skip(f"this kernel makes no {kind}: {done.stderr.strip()}")


def offered(name: str) -> Callable[..., Any]:
    """A function of `net`, or a skip if the library has none of that name."""
    function = getattr(callgate.net, name, None)
    if function is None:
        pytest.skip(f"the library has no net.{name} yet")
    return function


@contextmanager
def other_namespace() -> Iterator[int]:
    """Another network namespace; tells the number of a process in it."""
    keeper = subprocess.Popen(["unshare", "-n", "sh", "-c", "echo; exec sleep 600"], stdout=subprocess.PIPE)
    try:
        assert keeper.stdout
        keeper.stdout.readline()
        yield keeper.pid
    finally:
        keeper.kill()
        keeper.wait()
