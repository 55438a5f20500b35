"""Rules as `ip -j -d rule show` tells them."""

from collections.abc import Callable
from typing import Any

import callgate
from compare import same
from conftest import ip, offered, told
from test_routes import table_name

PROTOCOLS = {6: "tcp", 17: "udp", 1: "icmp"}
LACKS: dict[str, str] = {}


def address(text: str | None) -> str | None:
    return None if text is None else text.partition("/")[0]


def length(text: str | None) -> int | None:
    """What `ip` shows of the prefix: nothing if it is the whole address."""
    if text is None:
        return None
    number = int(text.partition("/")[2])
    return None if number == (128 if ":" in text else 32) else number


def one(ports: Any) -> int | None:
    return ports.start if ports and ports.start == ports.end else None


def start(ports: Any) -> int | None:
    return ports.start if ports and ports.start != ports.end else None


def end(ports: Any) -> int | None:
    return ports.end if ports and ports.start != ports.end else None


FIELDS: dict[str, Callable[[Any], Any]] = {
    "priority": lambda rule: rule.priority,
    "not": lambda rule: rule.invert,
    "src": lambda rule: address(rule.source) or "all",
    "srclen": lambda rule: length(rule.source),
    "dst": lambda rule: address(rule.destination),
    "dstlen": lambda rule: length(rule.destination),
    "tos": lambda rule: f"0x{rule.tos:02x}" if rule.tos else None,
    "fwmark": lambda rule: f"0x{rule.mark:x}" if rule.mark else None,
    "fwmask": lambda rule: f"0x{rule.mark_mask:x}" if rule.mark_mask is not None else None,
    "iif": lambda rule: rule.iif,
    "oif": lambda rule: rule.oif,
    "uid_start": lambda rule: rule.users.start if rule.users else None,
    "uid_end": lambda rule: rule.users.end if rule.users else None,
    "ipproto": lambda rule: PROTOCOLS.get(rule.ip_protocol),
    "sport": lambda rule: one(rule.source_ports),
    "sport_start": lambda rule: start(rule.source_ports),
    "sport_end": lambda rule: end(rule.source_ports),
    "dport": lambda rule: one(rule.destination_ports),
    "dport_start": lambda rule: start(rule.destination_ports),
    "dport_end": lambda rule: end(rule.destination_ports),
    "table": lambda rule: table_name(rule.table) if rule.action == "table" and not rule.l3mdev else None,
    "goto": lambda rule: rule.target if rule.action == "goto" else None,
    "nop": lambda rule: rule.action == "nop",
    "l3mdev": lambda rule: rule.l3mdev,
    "action": lambda rule: None if rule.action in ("table", "goto", "nop") else rule.action,
    "suppress_prefixlen": lambda rule: rule.suppress_prefix,
    "suppress_ifgroup": lambda rule: None if rule.suppress_group is None else str(rule.suppress_group),
    "tun_id": lambda rule: rule.tunnel,
    "protocol": lambda rule: rule.protocol,
}


def theirs(family: str) -> list[dict[str, Any]]:
    rules = told("ip", "-j", "-d", "-4" if family == "inet" else "-6", "rule", "show")
    # a word without a value
    return [{key: True if value is None else value for key, value in rule.items()} for rule in rules]


def agree(family: str) -> int:
    return same(
        lambda: theirs(family),
        lambda: callgate.net.rules(family=family),
        lambda rule: rule["priority"],
        lambda rule: rule.priority,
        FIELDS,
        LACKS,
    )


def test_all_rules() -> None:
    offered("rules")
    ip(
        "link add v0 type veth peer name v1",
        "rule add from 10.0.0.0/8 to 10.1.0.0/16 iif v0 oif v1 fwmark 1/0xff tos 0x10 table 50 priority 100",
        "rule add from 10.0.0.1 to 10.1.0.9 fwmark 7 table 5000 priority 101",
        "rule add not from 10.0.0.0/8 ipproto tcp sport 100-200 dport 300 uidrange 0-99 lookup 60 suppress_prefixlength 0 priority 102",
        "rule add priority 300 goto 32766",
        "rule add priority 301 blackhole",
        "rule add priority 302 nop",
        "rule add priority 304 table 5 suppress_ifgroup 3 protocol static",
        "rule add priority 305 unreachable",
        "rule add priority 306 tun_id 77 table 5",
    )
    subject = "rule add priority 303 l3mdev"
    ip(subject)
    ip6 = ["-6 rule add from 2001:db8::/32 prohibit priority 400", "-6 rule add to 2001:db8::1 table 9 priority 401"]
    for line in ip6:
        told("ip", *line.split())
    assert agree("inet") == 13
    assert agree("inet6") == 4


def test_rules_made_by_us() -> None:
    add, delete = offered("rule_add"), offered("rule_delete")
    add(priority=100, source="10.0.0.0/8", table=50, mark=1, mark_mask=255)
    add(priority=101, family="inet6", destination="2001:db8::/32", action="prohibit")
    assert agree("inet") == 4
    assert agree("inet6") == 3
    delete(priority=100, family="inet")
    assert 100 not in [rule["priority"] for rule in theirs("inet")]
