"""Network documents against a floor and against peers: one table of ratios of processor time.

Makes a network namespace with 1,000 links and 20,000 routes (and one with 100,000 for what a listing needs of memory), and runs
the programs there in rotation. The floor is a C program that asks for the same, receives it and counts the messages. Whole programs
(`ip`) are measured whole. Medians over the rotations are shown. What the library does not have yet is told as such.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / "build"
ROTATIONS = int(os.environ.get("ROTATIONS", "5"))
LINKS, ROUTES, MANY = 1_000, 20_000, 100_000
ENV = os.environ | {"LUA_PATH": f"{ROOT}/bindings/lua/?.lua;;", "LD_LIBRARY_PATH": str(BUILD / "lib")}
ABSENT = 3

PYTHON = str(BUILD / "venv/bin/python")
PEERS = str(BUILD / "bench-net-venv/bin/python")
FLOOR = [str(BUILD / "bench-net-floor")]
OURS = {
    "C": [str(BUILD / "bench-net-ours")],
    "Lua": ["luajit", str(HERE / "ours.lua")],
    "Python": [PYTHON, str(HERE / "ours.py")],
    "Node": ["node", str(HERE / "ours.mjs")],
}


@dataclass
class Row:
    """What is measured: a command with its work, the floor's work, and the ratio that is aimed at (None: a peer, told only)."""

    label: str
    command: list[str]
    floor: str
    aim: float | None
    rounds: int = 9
    # a program that is measured whole, with as many objects as it must tell
    whole: bool = False


def ours(text: str, work: str, aims: Iterable[float], languages: Iterable[str] = OURS) -> list[Row]:
    floor = work.removesuffix("-columns")
    return [Row(f"{text}: {name}", [*OURS[name], work], floor, aim) for name, aim in zip(languages, aims, strict=True)]


def peers(text: str, work: str, *ip: str) -> list[Row]:
    rows = [Row(f"{text}: ip -j, the whole program", ["ip", "-j", *ip], work, None, whole=True)]
    if Path(PEERS).exists():
        rows.append(Row(f"{text}: pyroute2", [PEERS, str(HERE / "pyroute2_peer.py"), work], work, None, rounds=1))
    if work != "table" and subprocess.run(["luajit", "-e", "require'syscall'"], capture_output=True).returncode == 0:
        rows.append(Row(f"{text}: ljsyscall", ["luajit", str(HERE / "ljsyscall_peer.lua"), work], work, None, rounds=5))
    return rows


ROWS = [
    *ours("list links", "links", (1.5, 1.6, 3, 3)),
    *peers("list links", "links", "-d", "link", "show"),
    *ours("list routes, every field read", "routes", (1.5, 3, 6, 6)),
    *peers("list routes", "routes", "-4", "route", "show", "table", "all"),
    *ours("links as columns", "links-columns", (2, 2, 2, 2)),
    *ours("routes as columns", "routes-columns", (2, 2, 2, 2)),
    *ours("one table of 5 routes", "table", (2, 2, 2, 2)),
    *peers("one table of 5 routes", "table", "-4", "route", "show", "table", "100"),
    *ours("add 2,000 routes in a batch", "add", (0.6,), ["C"]),
    Row("add 2,000 routes: ip -batch, the whole program", ["ip", "-batch", "add"], "add", None, rounds=1, whole=True),
]
if Path(PEERS).exists():
    ROWS.append(Row("add 2,000 routes: pyroute2", [PEERS, str(HERE / "pyroute2_peer.py"), "add"], "add", None, rounds=1))
# megabytes that a listing adds, in a process of its own
MEMORY = [("Python", "memory", 120), ("Node", "memory", 120), ("Python", "memory-columns", 20), ("Node", "memory-columns", 20)]


def batch(lines: Iterable[str]) -> None:
    subprocess.run(["ip", "-batch", "-"], input="\n".join(lines), text=True, check=True)


def routes(count: int, table: int) -> list[str]:
    return [f"route add 10.{i >> 16}.{(i >> 8) & 255}.{i & 255}/32 dev d{i % (LINKS // 2)} table {table}" for i in range(count)]


def build() -> None:
    """Fills the namespace."""
    # no addresses and routes of the kernel's own
    Path("/proc/sys/net/ipv6/conf/all/disable_ipv6").write_text("1")
    Path("/proc/sys/net/ipv6/conf/default/disable_ipv6").write_text("1")
    pairs = LINKS // 2
    batch(f"link add d{i} type veth peer name p{i}" for i in range(pairs))
    batch(f"link set {end}{i} up" for i in range(pairs) for end in "dp")
    # for a route over a link without an address the kernel would look for one on all links
    batch(["address add 192.0.2.1/32 dev d0"])
    batch(routes(ROUTES - 6, 254))
    batch(routes(5, 100))


def clean_after(work: str) -> None:
    if work == "add":
        subprocess.run(["ip", "route", "flush", "table", "200"], stderr=subprocess.DEVNULL)


def whole(command: list[str]) -> float:
    """Processor time of a program from its start to its end."""
    text = None
    if "-batch" in command:
        text = "\n".join(f"route add 172.16.{i >> 8}.{i & 255}/32 dev d0 table 200" for i in range(2000))
        command = [*command[:-1], "-"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input=text, text=True, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e9


def measure(command: list[str], rounds: int) -> tuple[float, int] | None:
    """Nanoseconds and the number of objects; nothing if the library lacks it."""
    # the bindings' folder has a module "syscall" too
    env = os.environ if "_peer" in command[1] else ENV
    done = subprocess.run([*command, str(rounds)], env=env, capture_output=True, text=True)
    if done.returncode == ABSENT:
        return None
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    nanoseconds, count = done.stdout.split()
    return float(nanoseconds), int(count)


def run() -> int:
    build()
    seen: dict[str, list[float]] = {}
    counts: dict[str, int] = {}
    wrong = 0
    for rotation in range(ROTATIONS):
        for work in dict.fromkeys(row.floor for row in ROWS):
            told = measure([*FLOOR, work], 1 if work == "add" else 15)
            clean_after(work)
            assert told
            seen.setdefault(work, []).append(told[0])
            counts[work] = told[1]
        for row in ROWS:
            if rotation and row.label not in seen:
                continue
            told = (whole(row.command), counts[row.floor]) if row.whole else measure(row.command, 1 if row.floor == "add" else row.rounds)
            clean_after(row.floor)
            if told:
                seen.setdefault(row.label, []).append(told[0])
                # a peer may leave some out; we may not
                if told[1] != counts[row.floor]:
                    print(f"{row.label}: {told[1]} objects, and the floor counts {counts[row.floor]}")
                    wrong += row.aim is not None
        print(f"rotation {rotation + 1} of {ROTATIONS}", file=sys.stderr)
    print(f"{LINKS + 1} links, {counts['routes']} routes; processor time\n{'':52}{'ms':>10}{'floor':>10}{'ratio':>11}  aim")
    for row in ROWS:
        if row.label not in seen:
            print(f"{row.label:52}{'':>31}  not there yet")
            continue
        ours_, floor = statistics.median(seen[row.label]), statistics.median(seen[row.floor])
        aim = "" if row.aim is None else f"<= {row.aim:.1f}  {'ok' if ours_ / floor <= row.aim else 'MISSED'}"
        print(f"{row.label:52}{ours_ / 1e6:10.3f}{floor / 1e6:10.3f}{ours_ / floor:11.2f}  {aim}")
    return wrong


def memory() -> None:
    """In a namespace of its own: what the listing of many routes needs."""
    batch(["link add d0 type veth peer name p0", "link set d0 up", "link set p0 up"])
    batch(line.replace(f"d{i % (LINKS // 2)} ", "d0 ") for i, line in enumerate(routes(MANY, 254)))
    for language, work, aim in MEMORY:
        label = f"memory of {MANY:,} routes{' as columns' if 'columns' in work else ''}: {language}"
        told = measure([*OURS[language], work], 1)
        if told is None:
            print(f"{label:52}{'':>31}  not there yet")
            continue
        size = told[0] / (1 << 20)
        assert told[1] >= MANY, told
        print(f"{label:52}{size:10.1f} MiB{'':15}  <= {aim}  {'ok' if size <= aim else 'MISSED'}")


def main(arguments: list[str]) -> int:
    if os.geteuid() != 0:
        sys.exit("a network namespace is made by root only")
    if arguments == ["run"]:
        return run()
    if arguments == ["memory"]:
        memory()
        return 0
    if not Path(PEERS).exists():
        print("without pyroute2: it is not installed")
    if shutil.which("ip") is None:
        sys.exit("ip (Debian package iproute2) is missing")
    again = ["unshare", "-n", sys.executable, str(Path(__file__).resolve())]
    status = subprocess.run([*again, "run"]).returncode
    return status or subprocess.run([*again, "memory"]).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
