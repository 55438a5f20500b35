"""Runs the benchmarks of all languages in turn, several times, and prints one table of ratios.

Each program prints lines "key nanoseconds", ours and its peer measured in the same process round by round. The
programs are run in rotation, so that a pair across languages is measured over the same stretch of time. What is shown
is the median over the rotations.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROTATIONS = int(os.environ.get("ROTATIONS", "5"))
PYTHON = str(ROOT / "build/venv/bin/python")
LUA_PATH = f"{ROOT}/bindings/lua/?.lua;{ROOT}/bindings/lua/?/init.lua;;"
ENV = os.environ | {"LUA_PATH": LUA_PATH, "LD_LIBRARY_PATH": str(ROOT / "build/lib")}

PROGRAMS = {
    "c": [str(ROOT / "build/bench-call")],
    "lua": ["luajit", str(ROOT / "benches/call.lua")],
    "python": [PYTHON, str(ROOT / "benches/call.py")],
    "node": ["node", "--expose-gc", str(ROOT / "benches/call.mjs")],
}
STARTS = {
    "lua": (["luajit", "-e", "require 'callgate'"], ["luajit", "-e", ""]),
    "python": ([PYTHON, "-c", "import callgate"], [PYTHON, "-c", ""]),
    "node": (["node", "-e", f"require('{ROOT}/bindings/node')"], ["node", "-e", ""]),
}

# what is compared, ours, the peer, and the ratio that is aimed at (None: told only)
ROWS: list[tuple[str, str, str, float | None]] = [
    *[(f"C {call}: library / libc", f"c.{call}.callgate", f"c.{call}.libc", 1.03)
      for call in ("getpid", "lseek", "pread", "fstat", "write")],
    ("C clock_gettime: library / libc", "c.clock_gettime.callgate", "c.clock_gettime.libc", None),
    *[(f"C {call}: library / bare instruction", f"c.{call}.callgate", f"c.{call}.inline", None)
      for call in ("getpid", "lseek", "pread", "fstat", "write")],
    *[(f"LuaJIT {call}: library / C through the library", f"lua.{call}.callgate", f"c.{call}.callgate", 1.05)
      for call in ("getpid", "lseek", "pread", "write")],
    *[(f"LuaJIT {call}: library / hand-written ffi.C", f"lua.{call}.callgate", f"lua.{call}.ffi", 1.0)
      for call in ("getpid", "lseek", "pread", "write")],
    *[(f"Python {call}: callgate / os", f"python.{call}.callgate", f"python.{call}.os", limit)
      for call, limit in (("getpid", 0.95), ("lseek", 0.95), ("pread", 0.95), ("write", 0.95), ("open_close", 0.95),
                          ("fstat", 0.75))],
    ("Python clock_gettime: callgate / time", "python.clock_gettime.callgate", "python.clock_gettime.time", 1.1),
    *[(f"Python {call}: callgate / ctypes", f"python.{call}.callgate", f"python.{call}.ctypes", limit)
      for call, limit in (("getpid", 1 / 1.6), ("lseek", 1 / 3), ("pread", 1 / 3), ("write", 1 / 3), ("fstat", 1 / 3))],
    *[(f"Node {call}: callgate / fs", f"node.{call}.callgate", f"node.{call}.fs", 0.65)
      for call in ("read", "write", "fstat")],
    *[(f"Node {call}: callgate / koffi", f"node.{call}.callgate", f"node.{call}.koffi", 1.05)
      for call in ("getpid", "lseek", "read", "write")],
    ("Python 1,000 rows: document / JSON", "python.rows.callgate", "python.rows.json", 1 / 3),
    ("Node 1,000 rows: document / JSON", "node.rows.callgate", "node.rows.json", 1 / 2),
]
# what is told in absolute terms: key, limit in nanoseconds
ABSOLUTE = [("Lua 1,000 rows, produced and decoded", "lua.rows.callgate", 500_000.0)]
START_LIMITS = {"lua": 10.0, "python": 15.0, "node": 15.0}


def measure() -> dict[str, float]:
    """Medians over all rotations, by key."""
    seen: dict[str, list[float]] = {}
    for rotation in range(ROTATIONS):
        for language, command in PROGRAMS.items():
            done = subprocess.run(command, env=ENV, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                print(f"{language}: the benchmark failed:\n{done.stderr}", file=sys.stderr)
                continue
            for line in done.stdout.splitlines():
                key, value = line.split()
                seen.setdefault(key, []).append(float(value))
        print(f"rotation {rotation + 1} of {ROTATIONS}", file=sys.stderr)
    return {key: statistics.median(values) for key, values in seen.items()}


def milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, env=ENV, check=True, capture_output=True)
    return (time.perf_counter() - start) * 1e3


def starts() -> dict[str, float]:
    """What loading costs over the bare interpreter, in milliseconds: median of differences, measured in turn."""
    result = {}
    for language, (with_it, bare) in STARTS.items():
        differences = [milliseconds(with_it) - milliseconds(bare) for _ in range(21)]
        result[language] = statistics.median(differences)
    return result


def verdict(value: float, limit: float | None) -> str:
    if limit is None:
        return ""
    return f"<= {limit:.2f}  {'ok' if value <= limit else 'MISSED'}"


def amount(label: str, value: float, limit: float, unit: str) -> None:
    word = "ok" if value <= limit else "MISSED"
    print(f"{label:58}{value:10.1f} {unit}{'':15}  <= {limit:.0f} {unit}  {word}")


def main() -> int:
    medians = measure()
    print(f"{'':58}{'ours ns':>10}{'peer ns':>10}{'ratio':>8}  aim")
    for label, ours, peer, limit in ROWS:
        if ours in medians and peer in medians:
            ratio = medians[ours] / medians[peer]
            print(f"{label:58}{medians[ours]:10.1f}{medians[peer]:10.1f}{ratio:8.2f}  {verdict(ratio, limit)}")
        else:
            print(f"{label:58} not measured")
    for label, key, most in ABSOLUTE:
        if key in medians:
            amount(label, medians[key] / 1e3, most / 1e3, "us")
    for language, cost in starts().items():
        amount(f"load in {language}, over the bare interpreter", cost, START_LIMITS[language], "ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
