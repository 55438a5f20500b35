"""DHCP: asks for an IPv4 address on a link, and shows the lease. Usage: dhcp.py LINK"""

import ipaddress
import random
import struct
import sys

import callgate
from callgate import AF, ETH_P, SO, SOCK, SOL, types

DISCOVER, OFFER, REQUEST, ACK, NAK = 1, 2, 3, 5, 6
COOKIE = b"\x63\x82\x53\x63"
# UDP to port 68; offset 0 is the header of IPv4
FILTER = """
        ldb [9]
        jne #17, drop
        ldh [6]
        jset #0x1fff, drop
        ldx 4*([0]&0xf)
        ldh [x + 2]
        jne #68, drop
        ret #-1
drop:   ret #0
"""


def checksum(data: bytes) -> int:
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    total = (total >> 16) + (total & 0xFFFF)
    return ~(total + (total >> 16)) & 0xFFFF


def packet(kind: int, number: int, mac: bytes, options: dict[int, bytes]) -> bytes:
    """A message to everybody, from a machine that has no address."""
    message = struct.pack("!BBBBIHH16x", 1, 1, 6, 0, number, 0, 0x8000)
    message += mac.ljust(208, b"\0") + COOKIE
    for code, value in {53: bytes((kind,)), **options, 55: bytes((1, 3, 6))}.items():
        message += bytes((code, len(value))) + value
    message = (message + b"\xff").ljust(300, b"\0")
    udp = struct.pack("!HHHH", 68, 67, len(message) + 8, 0) + message
    head = struct.pack("!BBHHHBB2x4x4s", 0x45, 0, len(udp) + 20, 0, 0, 64, 17, b"\xff" * 4)
    return head[:10] + struct.pack("!H", checksum(head)) + head[12:] + udp


def parse(data: bytes, number: int) -> dict[int, bytes]:
    """The options of a reply to us, and the address that it gives as option 0."""
    message = data[(data[0] & 15) * 4 + 8 :]
    if message[0:1] != b"\2" or message[236:240] != COOKIE or message[4:8] != number.to_bytes(4):
        return {}
    options, at = {0: message[16:20]}, 240
    while at + 1 < len(message) and message[at] != 255:
        length = message[at + 1] if message[at] else -1  # 0 is a byte without a length
        options[message[at] or -1] = message[at + 2 : at + 2 + length]
        at += 2 + length
    return options


def lease(name: str) -> dict[int, bytes]:
    [link] = callgate.net.links(name=name)
    mac, number = bytes.fromhex(link.mac.replace(":", "")), random.getrandbits(32)
    everybody = types.sockaddr_ll(
        family=AF.PACKET, protocol=struct.unpack("=H", struct.pack("!H", ETH_P.IP))[0],
        ifindex=link.index, halen=6, addr=b"\xff" * 6 + b"\0\0",
    )  # fmt: skip
    with callgate.socket(AF.PACKET, SOCK.DGRAM | SOCK.CLOEXEC) as fd:
        program = callgate.cbpf.assemble(text=FILTER)
        callgate.sockopt_set_sock_fprog(fd, SOL.SOCKET, SO.ATTACH_FILTER, program)
        callgate.sockopt_set_timeval(fd, SOL.SOCKET, SO.RCVTIMEO, types.timeval(sec=2))
        callgate.bind(fd, f"packet:{link.index}:0x{ETH_P.IP:04x}")

        def ask(kind: int, wanted: int, options: dict[int, bytes]) -> dict[int, bytes]:
            for _ in range(4):
                callgate.sendto(fd, packet(kind, number, mac, options), 0, everybody)
                try:
                    while (reply := parse(callgate.recv(fd, 2048), number)).get(53, b"\0")[0] != wanted:
                        if reply.get(53) == bytes((NAK,)):
                            sys.exit("the server refuses")
                    return reply
                except BlockingIOError:
                    pass  # no answer in time: once more
            sys.exit(f"nobody answers on {name}")

        offer = ask(DISCOVER, OFFER, {})
        return ask(REQUEST, ACK, {50: offer[0], 54: offer[54]})


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    got = lease(sys.argv[1])
    bits = int.from_bytes(got.get(1, b"\xff" * 4)).bit_count()
    print(f"address {ipaddress.ip_address(got[0])}/{bits}")
    for code, word in (3, "router"), (6, "dns"), (54, "server"):
        if code in got:
            print(word, ipaddress.ip_address(got[code][:4]))
    print("seconds", int.from_bytes(got.get(51, b"")))
