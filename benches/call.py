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


def loop(function: Callable[..., object], *args: object) -> Callable[[int], int]:
    """A loop of the call as a program writes it; what it answers is the nanoseconds that it took."""
    given = ", ".join(f"a{i}" for i in range(len(args)))
    text = f"""
def run(n, clock=clock, f=f, {", ".join(f"a{i}=a{i}" for i in range(len(args)))}):
    start = clock()
    for _ in range(n):
        f({given})
    return clock() - start
"""
    scope: dict[str, Callable[[int], int]] = {}
    exec(text, {"clock": time.perf_counter_ns, "f": function} | {f"a{i}": arg for i, arg in enumerate(args)}, scope)
    return scope["run"]


def nothing(n: int, clock: Callable[[], int] = time.perf_counter_ns) -> int:
    """The empty loop."""
    start = clock()
    for _ in range(n):
        pass
    return clock() - start


def measure(name: str, calls: int, loops: dict[str, Callable[[int], int]]) -> None:
    """In turn, round by round, so that what disturbs the machine disturbs all; the empty loop is taken off."""
    times: dict[str, list[float]] = {key: [] for key in loops}
    for _ in range(ROUNDS):
        empty = nothing(calls)
        for key, run in loops.items():
            times[key].append((run(calls) - empty) / calls)
    for key, values in times.items():
        print(f"python.{name}.{key} {statistics.median(values):.1f}")


def main() -> None:
    zero = os.open("/dev/zero", os.O_RDONLY)
    null = os.open("/dev/null", os.O_WRONLY)
    data = b"0123456789abcdef"
    room = ctypes.create_string_buffer(256)

    measure("getpid", CALLS, {"callgate": loop(cg.getpid), "os": loop(os.getpid), "ctypes": loop(libc.getpid)})
    # declared as a careful program declares them; what comes back is what callgate gives: bytes, a structure
    libc.lseek.argtypes, libc.lseek.restype = [ctypes.c_int, ctypes.c_long, ctypes.c_int], ctypes.c_long
    libc.pread.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_long]
    libc.pread.restype = ctypes.c_ssize_t
    libc.write.argtypes, libc.write.restype = [ctypes.c_int, ctypes.c_char_p, ctypes.c_size_t], ctypes.c_ssize_t
    libc.fstat.argtypes = [ctypes.c_int, ctypes.c_char_p]

    def pread(fd: int, count: int, offset: int) -> bytes:
        got = libc.pread(fd, room, count, offset)
        return room.raw[:got]

    def fstat(fd: int) -> ctypes.Array[ctypes.c_char]:
        stat = ctypes.create_string_buffer(144)
        libc.fstat(fd, stat)
        return stat

    measure("lseek", CALLS, {
        "callgate": loop(cg.lseek, zero, 0, 0),
        "os": loop(os.lseek, zero, 0, 0),
        "ctypes": loop(libc.lseek, zero, 0, 0),
    })
    measure("pread", CALLS, {
        "callgate": loop(cg.pread, zero, 1, 0),
        "os": loop(os.pread, zero, 1, 0),
        "ctypes": loop(pread, zero, 1, 0),
    })
    measure("write", CALLS, {
        "callgate": loop(cg.write, null, data),
        "os": loop(os.write, null, data),
        "ctypes": loop(libc.write, null, data, 16),
    })
    measure("fstat", CALLS, {
        "callgate": loop(cg.fstat, zero),
        "os": loop(os.fstat, zero),
        "ctypes": loop(fstat, zero),
    })

    def ours() -> None:
        cg.close(cg.open("/dev/null", cg.O.RDONLY))

    def theirs() -> None:
        os.close(os.open("/dev/null", os.O_RDONLY))

    measure("open_close", 5000, {"callgate": loop(ours), "os": loop(theirs)})
    measure("clock_gettime", CALLS, {
        "callgate": loop(cg.clock_gettime, cg.CLOCK.MONOTONIC),
        "time": loop(time.clock_gettime_ns, time.CLOCK_MONOTONIC),
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

    measure("rows", 20, {"callgate": loop(by_document), "json": loop(by_json)})


main()
