"""A small ip(8): python3 ip.py [-n NAMESPACE] link|addr|route|rule|neigh [show|add|del|set] [WORD VALUE]..."""

import sys

from callgate import net

HELP = """\
ip.py [-n NAMESPACE] link | addr | route | rule | neigh   shows; `dev NAME` and `table N` choose
link add NAME kind KIND [link LOWER] [mtu N] | link set NAME [up | down] [mtu N] [master NAME] | link del NAME
addr add | del ADDRESS/BITS dev NAME         | neigh add | del ADDRESS lladdr MAC dev NAME
route add | del NETWORK | default [via ADDRESS] [dev NAME] [table N] | route get ADDRESS
rule add | del [from NETWORK] [to NETWORK] [table N] [priority N]"""

# What ip(8) calls the fields of a request.
WORDS = {"dev": "link", "via": "gateway", "from": "source", "to": "destination", "lladdr": "mac", "metric": "priority"}
NUMBERS = {"mtu", "table", "priority", "txqlen"}
# For each kind: what shows it, the field that is meant by the first word after a verb, and what the verbs do.
KINDS = {
    "link": (net.links, "name", {"add": net.link_add, "set": net.link_set, "del": net.link_delete}),
    "addr": (net.addresses, "address", {"add": net.address_add, "del": net.address_delete}),
    "route": (net.routes, "destination", {"add": net.route_add, "del": net.route_delete}),
    "rule": (net.rules, None, {"add": net.rule_add, "del": net.rule_delete}),
    "neigh": (net.neighbours, "address", {"add": net.neighbour_add, "del": net.neighbour_delete}),
}


def fields(words, first, request):
    """The words of the command line as the fields of a request."""
    if first and words:
        request[first] = words.pop(0)
    while words:
        word = words.pop(0)
        if word in ("up", "down"):
            request["up"] = word == "up"
            continue
        if not words:
            sys.exit(f"{word}: a value is missing\n{HELP}")
        name, value = WORDS.get(word, word), words.pop(0)
        request[name] = int(value) if name in NUMBERS else value
    return request


def line(kind, it):
    if kind == "link":
        return f"{it.index}: {it.name} <{','.join(it.flags)}> {it.kind} mtu {it.mtu} {it.operstate} {it.mac}"
    if kind == "addr":
        return f"{it.index}: {it.link} {it.address}/{it.prefix} scope {it.scope} {' '.join(it.flags)}"
    if kind == "route":
        way = (f" via {it.gateway}" if it.gateway else "") + (f" dev {it.link}" if it.link else "")
        return f"{it.kind} {it.destination}{way} table {it.table} proto {it.protocol} metric {it.priority}"
    if kind == "rule":
        return f"{it.priority}: from {it.source or 'all'} to {it.destination or 'all'} {it.action} {it.table}"
    return f"{it.address} dev {it.link} lladdr {it.mac} {' '.join(it.state)}"


def main(words):
    request = {}
    if words[:1] == ["-n"]:
        request["namespace"] = words[1]
        words = words[2:]
    kind, verb, *rest = [*words, "show"][:2] + words[2:]
    if kind not in KINDS:
        sys.exit(HELP)
    show, first, changes = KINDS[kind]
    if (kind, verb) == ("route", "get"):
        print(line("route", net.route_get(destination=rest[0], **request)))
    elif verb == "show":
        for it in show(**fields(rest, None, request)):
            print(line(kind, it))
    elif verb in changes:
        changes[verb](**fields(rest, first, request))
    else:
        sys.exit(HELP)


try:
    main(sys.argv[1:] or ["link"])
except (OSError, TypeError, ValueError) as error:
    sys.exit(f"ip.py: {error}")
