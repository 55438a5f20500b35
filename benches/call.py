"""Cost of a call from Python through callgate, the standard library and ctypes. Prints "key ns" lines."""

from __future__ import annotations

import ctypes
import json
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import callgate as cg

ROUNDS, CALLS = 15, 30000
ROOT = Path(__file__).resolve().parent.parent
libc = ctypes.CDLL(None, use_errno=True)


def measure(name: str, calls: int, functions: dict[str, Callable[[], object]]) -> None:
    """In turn, round by round, so that what disturbs the machine disturbs all; the empty loop is taken off."""
    times: dict[str, list[float]] = {key: [] for key in functions}
    loop = range(calls)
    for _ in range(ROUNDS):
        start = time.perf_counter_ns()
        for _ in loop:
            pass
        empty = time.perf_counter_ns() - start
        for key, function in functions.items():
            start = time.perf_counter_ns()
            for _ in loop:
                function()
            times[key].append((time.perf_counter_ns() - start - empty) / calls)
    for key, values in times.items():
        print(f"python.{name}.{key} {statistics.median(values):.1f}")


def bound(function: Callable[..., object], *args: object) -> Callable[[], object]:
    """The call as a program writes it, with its arguments."""
    names = {f"a{i}": arg for i, arg in enumerate(args)} | {"f": function}
    scope: dict[str, Callable[[], object]] = {}
    given = ", ".join(f"a{i}" for i in range(len(args)))
    exec(f"def call({', '.join(f'{n}={n}' for n in names)}): return f({given})", dict(names), scope)
    return scope["call"]


def main() -> None:
    zero = os.open("/dev/zero", os.O_RDONLY)
    null = os.open("/dev/null", os.O_WRONLY)
    data = b"0123456789abcdef"
    room = ctypes.create_string_buffer(256)

    measure("getpid", CALLS, {"callgate": bound(cg.getpid), "os": bound(os.getpid), "ctypes": bound(libc.getpid)})
    seek = libc.lseek
    seek.argtypes, seek.restype = [ctypes.c_int, ctypes.c_long, ctypes.c_int], ctypes.c_long
    measure("lseek", CALLS, {
        "callgate": bound(cg.lseek, zero, 0, 0),
        "os": bound(os.lseek, zero, 0, 0),
        "ctypes": bound(seek, zero, 0, 0),
    })
    measure("pread", CALLS, {
        "callgate": bound(cg.pread, zero, 1, 0),
        "os": bound(os.pread, zero, 1, 0),
        "ctypes": bound(libc.pread, zero, room, 1, 0),
    })
    measure("write", CALLS, {
        "callgate": bound(cg.write, null, data),
        "os": bound(os.write, null, data),
        "ctypes": bound(libc.write, null, data, 16),
    })
    measure("fstat", CALLS, {
        "callgate": bound(cg.fstat, zero),
        "os": bound(os.fstat, zero),
        "ctypes": bound(libc.fstat, zero, room),
    })

    def ours() -> None:
        cg.close(cg.open("/dev/null", cg.O.RDONLY))

    def theirs() -> None:
        os.close(os.open("/dev/null", os.O_RDONLY))

    measure("open_close", 5000, {"callgate": ours, "os": theirs})
    measure("clock_gettime", CALLS, {
        "callgate": bound(cg.clock_gettime, cg.CLOCK.MONOTONIC),
        "time": bound(time.clock_gettime_ns, time.CLOCK_MONOTONIC),
    })

    peer = ctypes.CDLL(str(ROOT / "target/release/libcallgate_bench_json.so"))
    peer.bench_json.restype = ctypes.c_void_p
    peer.bench_json_free.argtypes = [ctypes.c_void_p]

    def by_json() -> None:
        text = peer.bench_json(1000)
        rows = json.loads(ctypes.string_at(text))
        peer.bench_json_free(text)
        assert len(rows) == 1000

    def by_document() -> None:
        assert len(cg.sample.rows(count=1000)) == 1000

    measure("rows", 20, {"callgate": by_document, "json": by_json})


main()
