"""Sniff: shows the echo requests and replies on a link. Usage: sniff.py LINK [COUNT]"""

import ipaddress
import sys

import callgate
from callgate import AF, ETH_P, PACKET_TYPE, SO, SOCK, SOL

# in the data of a packet socket for datagrams, offset 0 is where the network header begins
FILTER = """
        ld type
        jeq #OUTGOING, drop     ; the loopback link would show all twice
        ld proto
        jeq #IP, four
        jne #IPV6, drop
        ldb [6]
        jne #58, drop
        ldb [40]
        jeq #128, take
        jeq #129, take, drop
four:   ldb [9]
        jne #1, drop
        ldh [6]
        jset #0x1fff, drop      ; a later fragment
        ldx 4*([0]&0xf)
        ldb [x + 0]
        jeq #8, take
        jne #0, drop
take:   ret #-1
drop:   ret #0
"""


def show(packet: bytes) -> str:
    if packet[0] >> 4 == 4:
        source, target = packet[12:16], packet[16:20]
        kind = packet[(packet[0] & 15) * 4]
    else:
        source, target, kind = packet[8:24], packet[24:40], packet[40]
    word = "request" if kind in (8, 128) else "reply"
    a, b = ipaddress.ip_address(source), ipaddress.ip_address(target)
    return f"{a} > {b} echo {word}, {len(packet)} bytes"


def sniff(name: str, count: int) -> None:
    [link] = callgate.net.links(name=name)
    program = callgate.cbpf.assemble(
        text=FILTER,
        names={
            "OUTGOING": PACKET_TYPE.OUTGOING,
            "IP": ETH_P.IP,
            "IPV6": ETH_P.IPV6,
        },
    )
    with callgate.socket(AF.PACKET, SOCK.DGRAM | SOCK.CLOEXEC) as fd:
        # no packet comes before `bind`, so that none passes by the filter
        callgate.sockopt_set_sock_fprog(fd, SOL.SOCKET, SO.ATTACH_FILTER, program)
        callgate.bind(fd, f"packet:{link.index}:0x{ETH_P.ALL:04x}")
        print(f"listening on {link.name}", flush=True)
        for _ in range(count):
            print(show(callgate.recv(fd, 65536)), flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sniff(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10)
