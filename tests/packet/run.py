"""The examples that speak to the network by themselves, each in every language, in a network namespace of this test.

`ping` in both families by both kinds of socket, with `sniff` looking on, and `dhcp` with busybox's server. And classic BPF against libpcap:
its compiler's programs, and its machine's verdicts.

    run.py PYTHON      the interpreter that has callgate
"""

import os
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).parents[2]
INSIDE = "CALLGATE_TEST_NAMESPACE"
failures = 0


def judge(name, good, why=""):
    global failures
    failures += not good
    print(f"ok {name}" if good else f"not ok {name}: {why}", flush=True)


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False, **options)


def need(*command):
    done = run(*command)
    if done.returncode:
        sys.exit(f"not ok {' '.join(command)}: {done.stderr.strip()}")


def started(command, first):
    """A process that has said its first line."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    line = process.stdout.readline().strip()
    if line != first:
        process.kill()
        raise RuntimeError(f"{command}: {line}{process.communicate()[0]}")
    return process


def rest(process):
    """What it says until it ends, which it must."""
    try:
        return process.communicate(timeout=10)[0].splitlines()
    finally:
        process.kill()


def pings(language, example):
    """Asks this machine itself, while `sniff` looks on."""
    for kind, group in ("raw", "1 0"), ("datagram", "0 0"):
        pathlib.Path("/proc/sys/net/ipv4/ping_group_range").write_text(group)
        for address, size in ("127.0.0.1", 36), ("::1", 56):
            sniffer = started([*example("sniff"), "lo", "4"], "listening on lo")
            done = run(*example("ping"), address, "2")
            timeless = re.sub(r"\d+\.\d+ ms", "- ms", done.stdout).splitlines()
            expected = [f"{address}: echo 1, - ms", f"{address}: echo 2, - ms", "2 sent, 2 received"]
            name = f"{language}/ping {address} by a {kind} socket"
            judge(name, timeless == expected and not done.stderr, done.stdout + done.stderr)
            pair = [f"{address} > {address} echo {word}, {size} bytes" for word in ("request", "reply")]
            seen = rest(sniffer)
            judge(f"{language}/sniff {address} by a {kind} socket", seen == pair * 2, f"{seen}")
    lonely = run(*example("ping"), "192.0.2.1", "1")
    judge(f"{language}/ping says when there is no way", lonely.returncode != 0, lonely.stdout)


CONF = """
start 10.9.0.100
end 10.9.0.110
interface there
max_leases 11
lease_file {0}/leases
pidfile {0}/pid
opt dns 10.9.0.53
opt subnet 255.255.255.0
opt router 10.9.0.1
opt lease 1200
"""


def dhcp(language, example, folder):
    """Gets an address from busybox's server, which is in another namespace."""
    pathlib.Path(folder, "conf").write_text(CONF.format(folder))
    pathlib.Path(folder, "leases").touch()
    serve = ["nsenter", f"--net={folder}/there", "busybox", "udhcpd", "-f", f"{folder}/conf"]
    with open(f"{folder}/log", "w") as log, subprocess.Popen(serve, stdout=log, stderr=log) as server:
        try:
            done = run(*example("dhcp"), "here")
        finally:
            server.terminate()
    expected = r"address 10\.9\.0\.1\d\d/24\nrouter 10\.9\.0\.1\ndns 10\.9\.0\.53\nserver 10\.9\.0\.1\nseconds 1200\n"
    said = pathlib.Path(folder, "log").read_text()
    judge(f"{language}/dhcp", re.fullmatch(expected, done.stdout) and not done.stderr, done.stdout + done.stderr + said)
    address = done.stdout.split()[1].split("/")[0] if done.stdout else "-"
    judge(f"{language}/dhcp: the server gave that address", f"sending ACK to {address}" in said, said)


FILTERS = """
arp
ip
ip6
tcp port 80
udp and not port 53
icmp or icmp6
ip[6:2] & 0x1fff != 0
ip proto 17 and dst net 10.0.0.0/8
host 10.1.2.3
ether host 02:00:00:00:00:01
ether[0] & 1 != 0
tcp[tcpflags] & (tcp-syn|tcp-ack) == tcp-syn
len > 80
greater 100 or less 60
ip[8] * 2 - 3 > ip[1] / 2 + len % 7
(ip[2:2] >> 2) ^ 5 < 40
portrange 50-60
ip6 and tcp dst port 443
tcp[((tcp[12] & 0xf0) >> 2):4] = 0x47455420
vlan and ip
""".strip().splitlines()


def frames(count):
    """Frames that filters like to look at, and some that are cut."""
    chance = random.Random(7)
    for _ in range(count):
        macs = bytes((chance.choice((0, 1, 2)), 0, 0, 0, 0, chance.randrange(3))) * 2
        port = lambda: chance.choice((53, 80, 443, 55, chance.randrange(65536)))  # noqa: E731
        upper = struct.pack("!HHIIBBH", port(), port(), 1, 2, 0x50, chance.choice((2, 16, 18)), 0)
        upper += b"\0\0\0\0" + chance.choice((b"GET / HTTP", b"", chance.randbytes(chance.randrange(90))))
        protocol, kind = chance.choice((6, 17, 1, 58, 2)), chance.choice((0x800, 0x800, 0x86DD, 0x806, 0x8100))
        four = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(upper), 1, chance.choice((0, 0, 5)), chance.randrange(256), protocol, 0)
        four += bytes((10, 1, 2, chance.randrange(5))) + bytes((chance.choice((10, 11)), 0, 0, 1))
        six = struct.pack("!IHBB", 6 << 28, len(upper), protocol, 64) + chance.randbytes(32)
        body = {0x800: four + upper, 0x86DD: six + upper, 0x8100: b"\0\5\x08\0" + four + upper}.get(kind, chance.randbytes(28))
        frame = macs + struct.pack("!H", kind) + body
        yield frame if chance.random() < 0.9 else frame[: chance.randrange(14, len(frame))]


def libpcap(callgate, folder):
    """The programs that libpcap's compiler makes, and what its machine says of many frames."""
    sent = list(frames(600))
    head = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
    records = (struct.pack("<IIII", 0, number, len(frame), len(frame)) + frame for number, frame in enumerate(sent))
    pathlib.Path(folder, "all.pcap").write_bytes(head + b"".join(records))
    for expression in FILTERS:
        texts = [run("tcpdump", "-y", "EN10MB", flag, "-r", f"{folder}/all.pcap", expression).stdout for flag in ("-d", "-ddd")]
        _, *numbers = texts[1].split("\n")
        # what libpcap leaves in the number of `tax` and `txa` means nothing
        wanted = [(code, jt, jf, 0 if code & 7 == 7 else k) for code, jt, jf, k in (map(int, line.split()) for line in numbers if line)]
        program = [tuple(it) for it in callgate.cbpf.assemble(text=texts[0])]
        judge(f"cbpf/tcpdump -d, assembled: {expression}", wanted and program == wanted, f"{wanted} {program}")
        again = callgate.cbpf.assemble(text=callgate.cbpf.disassemble(program=callgate.cbpf.assemble(text=texts[0])).text)
        judge(f"cbpf/there and back: {expression}", [tuple(it) for it in again] == wanted)
        run("tcpdump", "-r", f"{folder}/all.pcap", "-w", f"{folder}/some.pcap", expression)
        data, at, theirs = pathlib.Path(folder, "some.pcap").read_bytes(), 24, []
        while at < len(data):
            _, number, length, _ = struct.unpack_from("<IIII", data, at)
            theirs.append(number)
            at += 16 + length
        ours = [n for n, frame in enumerate(sent) if callgate.cbpf.run(program=again, data=frame).value]
        judge(f"cbpf/{len(theirs)} of {len(sent)} frames: {expression}", theirs == ours, f"not {len(ours)}")


def main():
    python = sys.argv[1]
    if INSIDE not in os.environ:
        if run("unshare", "--net", "--mount", "true").returncode:
            print("SKIPPED packet: namespaces cannot be made here")
            return
        os.environ[INSIDE] = "1"
        os.execvp("unshare", ["unshare", "--net", "--mount", python, *sys.argv])
    import callgate  # of the interpreter that was asked for

    with tempfile.TemporaryDirectory(prefix="callgate-packet-") as folder:
        libpcap(callgate, folder)
        need("ip", "link", "set", "lo", "up")
        # a namespace that lives as long as the process that made it, and its file, in this mount namespace only
        other = subprocess.Popen(["unshare", "--net", "sleep", "600"])
        try:
            net = pathlib.Path(f"/proc/{other.pid}/ns/net")
            while net.readlink() == pathlib.Path("/proc/self/ns/net").readlink():
                time.sleep(0.01)
            pathlib.Path(folder, "there").symlink_to(net)
            need("ip", "link", "add", "here", "type", "veth", "peer", "name", "there", "netns", str(other.pid))
            need("ip", "link", "set", "here", "up")
            for command in "ip addr add 10.9.0.1/24 dev there", "ip link set there up":
                need("nsenter", f"--net={folder}/there", *command.split())
            for language, program, suffix in ("lua", "luajit", "lua"), ("python", python, "py"), ("node", "node", "mjs"):
                example = lambda name, p=program, s=suffix: [p, str(ROOT / f"examples/{name}.{s}")]  # noqa: E731
                pings(language, example)
                dhcp(language, example, folder)
        finally:
            other.kill()
            other.wait()
    print(f"packet: {failures} failures")
    sys.exit(min(failures, 1))


main()
