"""The peer pyroute2: pyroute2_peer.py WORK ROUNDS prints "nanoseconds count" in processor time."""

from __future__ import annotations

import socket
import statistics
import sys
import time
from collections.abc import Callable

from pyroute2 import IPRoute


def add(ip: IPRoute) -> int:
    link = ip.link_lookup(ifname="d0")[0]
    for i in range(2000):
        ip.route("add", dst=f"172.16.{i >> 8}.{i & 255}/32", oif=link, table=200)
    return 2000


WORKS: dict[str, Callable[[IPRoute], int]] = {
    "links": lambda ip: len(list(ip.get_links())),
    "routes": lambda ip: len(list(ip.get_routes())),
    "table": lambda ip: len(list(ip.get_routes(family=socket.AF_INET, table=100))),
    "add": add,
}


def main(work: str, rounds: int) -> None:
    with IPRoute() as ip:
        times = []
        for _ in range(rounds):
            start = time.process_time_ns()
            count = WORKS[work](ip)
            times.append(time.process_time_ns() - start)
    print(round(statistics.median(times)), count)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
