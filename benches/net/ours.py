"""Network documents in Python: ours.py WORK ROUNDS prints "nanoseconds count" in processor time; status 3 if there is no such function.

The works `memory...` print "bytes count": what a listing of all routes adds to the greatest size of the process.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import callgate


def touch(row: Any) -> None:
    """Reads every field, and those of what is in it."""
    for field in row:
        if isinstance(field, tuple):
            touch(field)


def listing(name: str, touched: bool = True, **request: Any) -> Callable[[], int]:
    work = getattr(callgate.net, name, None)
    if work is None:
        sys.exit(3)

    def run() -> int:
        rows = work(**request)
        if touched:
            for row in rows:
                touch(row)
        return len(rows)

    return run


def columns(name: str, names: list[str], **request: Any) -> Callable[[], int]:
    """Some fields as packed arrays; the last value of each is read."""
    work = getattr(callgate.net, name, None)
    if work is None:
        sys.exit(3)

    def run() -> int:
        found = work(columns=names, **request)
        for column in names:
            found[column][-1]
        return len(found[names[0]])

    return run


LINK_COLUMNS = ["index", "name", "mtu", "master"]
ROUTE_COLUMNS = ["destination", "gateway", "index", "table", "priority"]
WORKS: dict[str, Callable[[], Callable[[], int]]] = {
    "links": lambda: listing("links"),
    "routes": lambda: listing("routes"),
    "table": lambda: listing("routes", table=100),
    "memory": lambda: listing("routes", table=254),
    "links-columns": lambda: columns("links", LINK_COLUMNS),
    "routes-columns": lambda: columns("routes", ROUTE_COLUMNS),
    "memory-columns": lambda: columns("routes", ROUTE_COLUMNS, table=254),
}


def main(name: str, rounds: int) -> None:
    if name not in WORKS:
        sys.exit(3)
    run = WORKS[name]()
    if name.startswith("memory"):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        count = run()
        print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024, count)
        return
    count = run() if rounds > 1 else 0
    times = []
    for _ in range(rounds):
        start = time.process_time_ns()
        count = run()
        times.append(time.process_time_ns() - start)
    print(round(statistics.median(times)), count)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
