"""Ping: asks a machine for an echo by ICMP. Usage: ping.py ADDRESS [COUNT]"""

import struct
import sys
import time

import callgate
from callgate import AF, IPPROTO, SO, SOCK, SOL, types


def checksum(data: bytes) -> int:
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    total = (total >> 16) + (total & 0xFFFF)
    return ~(total + (total >> 16)) & 0xFFFF


def open_socket(six: bool) -> tuple[callgate.Fd, bool]:
    """A datagram socket where the system lets users have one, else a raw one."""
    family, protocol = (
        (AF.INET6, IPPROTO.ICMPV6) if six else (AF.INET, IPPROTO.ICMP)
    )
    try:
        return callgate.socket(family, SOCK.DGRAM | SOCK.CLOEXEC, protocol), False
    except PermissionError:
        return callgate.socket(family, SOCK.RAW | SOCK.CLOEXEC, protocol), True


def ping(address: str, count: int) -> int:
    six = ":" in address
    ask, answer = (128, 129) if six else (8, 0)
    ident = callgate.getpid() & 0xFFFF
    fd, raw = open_socket(six)
    received = 0
    with fd:
        callgate.sockopt_set_timeval(
            fd, SOL.SOCKET, SO.RCVTIMEO, types.timeval(sec=1)
        )
        for sequence in range(1, count + 1):
            body = struct.pack("!HH", ident, sequence) + b"callgate"
            # with IPv6 the kernel sums up, since its addresses count too
            total = 0 if six else checksum(bytes((ask, 0, 0, 0)) + body)
            request = struct.pack("!BBH", ask, 0, total) + body
            start = time.monotonic()
            callgate.sendto(fd, request, 0, f"[{address}]:0" if six else f"{address}:0")
            while time.monotonic() - start < 1:
                try:
                    reply, sender = callgate.recvfrom(fd, 2048)
                except BlockingIOError:
                    break
                if raw and not six:  # after the header of IPv4
                    reply = reply[(reply[0] & 15) * 4 :]
                kind, _, _, its, number = struct.unpack_from("!BBHHH", reply)
                # a datagram socket gets what is its own, under a number that the kernel chose
                if (kind, number) == (answer, sequence) and (its == ident or not raw):
                    passed = (time.monotonic() - start) * 1000
                    host = str(sender).rpartition(":")[0].strip("[]")
                    print(f"{host}: echo {sequence}, {passed:.3f} ms", flush=True)
                    received += 1
                    break
            else:
                continue
    print(f"{count} sent, {received} received")
    return received


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    echoes = ping(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3)
    sys.exit(0 if echoes else 1)
