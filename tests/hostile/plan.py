"""Plans: for one call, the list of cases, each a list of tokens that a runner turns into arguments.

Every argument is bad once in each way while the others are good, and all are bad together in seeded combinations.
"""

import random

from rules import CLOSED, FILL, OPENS, UNMAPPED, constants, fds, has, integers

PURE_TEXT = ["", "x", "1.2.3.4", "::1", "[::1]:80", "127.0.0.1:99999999999", "unix:" + "a" * 300, "a" * 5000]
PATHS = ["", "none", "dir/none", "file/x", "a" * 300, "a/" * 3000, "dir/../file", "b" * 5000]


def text(value):
    """C memory with a string."""
    return {"hex": (value.encode() + b"\0").hex()}


def random_bytes(rng, size):
    return {"hex": bytes(rng.randrange(256) for _ in range(size)).hex()}


class Level:
    """Slots for the thunks: what C can pass."""

    name = "c"

    def __init__(self, description, seed, depth, sleeper):
        self.groups = {g["name"]: g for g in description["constants"]}
        self.structs = {s["name"]: s for s in description["structs"]}
        self.seed, self.depth, self.sleeper = seed, depth, sleeper

    def plan(self, call):
        rng = random.Random(f"{self.seed} c {call['name']}")
        domains = [self.domain(call, arg, rng) for arg in call["args"]]
        cases = []
        for i, (_, bad) in enumerate(domains):
            for value in bad:
                cases.append([value if i == j else rng.choice(good) for j, (good, _) in enumerate(domains)])
        for _ in range(12 * self.depth):
            cases.append([rng.choice(bad or good) for good, bad in domains])
        for _ in range(4 * self.depth):
            cases.append([rng.choice(good) for good, _ in domains])
        if not domains:
            cases = [[]]
        flat = [[slot for value in case for slot in value] for case in cases]
        return {
            "name": call["name"],
            "fresh": bool({"harms", "memory", "forks"} & set(call["properties"])),
            "loses": has(call, "closes") or has(call, "harms"),
            "opens": call["name"] in OPENS,
            "cases": flat,
        }

    def domain(self, call, arg, rng):
        """(good, bad) values of an argument, each the list of its slots."""
        kind, optional = arg["kind"], arg["optional"]
        wild = not has(call, "touches")
        off = UNMAPPED if wild else []

        def one(values):
            return [[v] for v in values]

        if kind in ("FD", "DIRFD"):
            bad = [-1, CLOSED, 2**31 - 1, -(2**31), 255, -2, *rng.sample(fds(call), 4)]
            return one([fds(call)[0], rng.choice(fds(call))] + ([-100] if kind == "DIRFD" else [])), one(bad)
        if kind in ("INT", "UINT"):
            good, bad = integers(call, arg, self.sleeper)
            return one(good), one(bad)
        if kind in ("FLAGS", "ENUM"):
            good, bad = constants(call, arg, self.groups[arg["type"]], rng)
            return one(good), one(bad)
        if kind in ("ADDRESS", "WORD"):
            inside = [{"scratch": 0}, {"scratch": 8192}, {"scratch": 1}]
            if has(call, "memory"):
                return one(inside[:2]), one([0, inside[2], *UNMAPPED])
            return one([0, {"scratch": 0}, {"mem": 256}]), one([1, *UNMAPPED, {"mem": 8, "ro": 1}])
        if kind in ("PATH", "STR"):
            texts = PURE_TEXT if has(call, "pure") else PATHS
            good = ["::1"] if has(call, "pure") else ["file", "dir", "new"] if kind == "PATH" else ["user.x", "x"]
            ends = [] if not wild else [{"hex": "61" * 10}, {"hex": "61" * 5000}]  # no NUL before the unmapped page
            bad = [0] + off + [text(t) for t in texts] + [{"hex": "fffe8000"}] + ends
            return one([text(t) for t in good] + ([0] if optional else [])), one(bad)
        if kind in ("BYTES_IN", "BYTES_OUT", "ARRAY_IN", "ARRAY_OUT", "ARRAY_INOUT"):
            size = max(arg["size"], 1)
            mem = {"mem": 16 * size}
            bad = [[0, 0], [0, 16], [mem, 0], [mem, 2**63], [mem, 2**64 - 1], [0, 2**63]]
            bad += [[a, 16] for a in off] + [[a, 0] for a in off]
            bad.append([{"mem": size}, 1])
            if wild:
                bad += [[mem, 17], [mem, 2**63 - 1], [mem, 2**31], [mem, 2**60 + 1], [{"mem": 16 * size - 1}, 16]]
            if kind in ("BYTES_OUT", "ARRAY_OUT"):
                bad += [[{"mem": 64 * size, "canary": n * size}, n] for n in (0, 1, 4, 15, 16, 17, 33)]
            if kind in ("BYTES_OUT", "ARRAY_OUT", "ARRAY_INOUT") and wild:
                bad.append([{"mem": 16 * size, "ro": 1}, 16])
            if kind != "BYTES_OUT" and not has(call, "memory") and not has(call, "harms"):
                bad += [[random_bytes(rng, n * size), n] for n in (1, 3, 16)]
            return [[mem, 16]], bad
        if kind in ("STRUCT_IN", "STRUCT_OUT", "STRUCT_INOUT", "FDS_OUT"):
            size = arg["size"] or 8
            fill = FILL.get(arg["type"], (0,))[0]
            mem = {"mem": size, "fill": fill}
            bad = [[0], *one(off)]
            if wild:
                bad += one([{"mem": size - 1, "fill": fill}, {"mem": 1, "fill": fill}])
            if kind not in ("STRUCT_IN",):
                bad.append([{"mem": size + 64, "canary": size}])
                if wild:
                    bad.append([{"mem": size, "fill": fill, "ro": 1}])
            if kind in ("STRUCT_IN", "STRUCT_INOUT"):
                bad.append([{"mem": size, "fill": 0xFF}])
                if not has(call, "memory") and not has(call, "harms"):
                    bad += one([random_bytes(rng, size) for _ in range(3)] + [{"mem": size, "fill": 0x7F}])
            return [[mem]] + ([[0]] if optional else []), bad
        if kind == "SOCKADDR_IN":
            unix = {"hex": (b"\1\0name\0").hex()}
            room = {"mem": 128}
            bad = [[0, 0], [0, 16], [room, 0], [room, 1], [room, 2**32 - 1], [room, 2**31], [unix, 2], [room, 128]]
            bad += [[a, 16] for a in off] + [[random_bytes(rng, n), n] for n in (2, 16, 28, 110, 128)]
            bad += [[{"hex": bytes([family, 0, *[0] * 14]).hex()}, 16] for family in (1, 2, 10, 16, 17, 40, 255)]
            if wild:
                bad.append([{"mem": 16}, 128])
            return [[unix, 7]], bad
        if kind == "SOCKADDR_OUT":

            def number(n):
                return {"hex": (n % 2**32).to_bytes(4, "little").hex()}

            room = {"mem": 128}
            bad = [[0, number(128)], [room, 0], [room, number(0)], [room, number(-1)], [room, number(1)]]
            bad += [[a, number(128)] for a in off] + [[room, a] for a in off] + [[{"mem": 4}, number(128)]]
            bad += [[{"mem": 200, "canary": 8}, number(8)], [room, {"hex": "8000000000"[:8], "ro": 1}]]
            return [[0, 0], [room, number(128)]], bad
        if kind in ("IOV_IN", "IOV_OUT"):

            def vector(*pairs):
                return {"words": [w for pair in pairs for w in pair]}

            piece = {"mem": 16}
            bad = [[0, 0], [0, 1], [vector((piece, 16)), 0], [vector((piece, 16)), 2], [vector((piece, 16)), 2**63]]
            bad += [[vector((piece, 16)), n] for n in (1025, 2**31, 2**60, 2**63 - 1)]
            bad += [[a, 1] for a in off] + [[vector((a, 16)), 1] for a in [0, *off]]
            bad += [[vector((piece, n)), 1] for n in (17, 2**31, 2**63, 2**64 - 1)]
            bad += [[vector((piece, 16), (UNMAPPED[2], 16)), 2], [vector(*[(piece, 1)] * 1025), 1025]]
            return [[vector((piece, 16)), 1], [vector((piece, 16), (piece, 4)), 2]], bad
        if kind == "STRINGS":
            bad = [0, *off, {"words": [a for a in off[:1]] or [0]}, {"words": [UNMAPPED[2], 0]}]
            bad += [{"words": [0]}, {"words": [text("a" * 200000), 0]}, {"words": [text("a")]}]
            return one([{"words": [text("a"), 0]}]), one(bad)
        raise SystemExit(f"{call['name']}: no hostile values are known for the kind {kind}")


def pack_number(n):
    return bytes([3]) + n.to_bytes(8, "little", signed=True) if n < 2**63 else bytes([4]) + n.to_bytes(8, "little")


def tree(value):
    """The tagged tree that docs/architecture.md describes."""
    import struct

    def run(b):
        return len(b).to_bytes(4, "little") + b

    if value is None:
        return b"\0"
    if isinstance(value, bool):
        return b"\2" if value else b"\1"
    if isinstance(value, int):
        return pack_number(value)
    if isinstance(value, float):
        return b"\5" + struct.pack("<d", value)
    if isinstance(value, str):
        return b"\6" + run(value.encode())
    if isinstance(value, bytes):
        return b"\7" + run(value)
    if isinstance(value, list):
        return b"\x08" + len(value).to_bytes(4, "little") + b"".join(map(tree, value))
    return b"\x09" + len(value).to_bytes(4, "little") + b"".join(run(k.encode()) + tree(v) for k, v in value.items())


VALUES = [None, True, False, 0, -1, 2**63 - 1, -(2**63), 2**64 - 1, 1.5, float("nan"), float("inf"), -1e300, "", "x" * 70000]
VALUES += ["a\0b", b"\xff\0", [], [[]], [None], ["a", 1], {}, {"a": 1}, {"": {"": {}}}]


def malformed(good, rng, rounds):
    """Bytes that are no tree, or hardly one."""
    whole = tree(good)
    yield from (whole[:n] for n in range(len(whole)))
    yield whole + b"\0"
    yield whole * 2
    yield from (bytes([tag]) for tag in range(256))
    yield from (bytes([tag]) + b"\xff" * 40 for tag in range(12))
    for tag in (6, 7, 8, 9):
        for count in (1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF):
            yield bytes([tag]) + count.to_bytes(4, "little") + b"\0" * 20
            yield b"\x09\1\0\0\0\1\0\0\0a" + bytes([tag]) + count.to_bytes(4, "little")
    for depth in (10, 63, 64, 65, 100_000):
        yield b"\x08\1\0\0\0" * depth + b"\0"
        yield b"\x09\1\0\0\0\1\0\0\0a" * depth + b"\0"
    yield b"\x09\1\0\0\0\2\0\0\0\xff\xfe\0"
    yield b"\x06\2\0\0\0\xff\xfe"
    yield b"\x09\xff\xff\xff\xff" + whole[5:]
    for _ in range(rounds):
        broken = bytearray(whole)
        for _ in range(rng.randint(1, 3)):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        yield bytes(broken)


def leaf(kind):
    """A value that fits a described type."""
    word = kind["kind"]
    return {"BOOL": True, "F64": 0.0, "STRING": "x", "BYTES": b"x", "LIST": [], "MAP": {}, "OPTION": None, "RECORD": {}}.get(word, 1)


def row_of(document):
    """The record of which a documents function returns a list, if it does."""
    element = (document["result"] or {}).get("element") or {}
    return element.get("record")


def requests(document, records, good, limit_counts):
    """Trees that are well formed, and wrong for the request."""
    record = records.get(document["request"])
    fields = record["fields"] if record else []
    yield from (v for v in VALUES if not isinstance(v, dict))
    yield {**good, "no_such_field": 1}
    yield {**good, "": 1}
    yield {**good, "x" * 3000: 1}
    for field in fields:
        for value in VALUES:
            # a number of rows or events that is kept is not hostile, only long
            if limit_counts and isinstance(value, int) and field["type"]["kind"] in ("U32", "U64") and 2**20 < value < 2**32:
                continue
            yield {**good, field["name"]: value}
    # of a list of records some fields as columns; anywhere else it is an unknown field
    names = [f["name"] for f in records.get(row_of(document), {"fields": []})["fields"]]
    yield from ({**good, "columns": value} for value in (*VALUES, *([name] for name in names), names, ["x.y"], [""], names[:1] * 500))


def document_plan(document, records, seed, depth, good, maker):
    """A plan for a documents function at the C level: object, request, its length, out, error."""
    rng = random.Random(f"{seed} c {document['name']}")
    out, error = {"mem": 8}, {"mem": 900}
    # an object is made anew for every case that has one
    object = {"make": maker[0], "hex": tree(maker[1]).hex()} if document["object"] else 0
    cases = []

    def add(raw, obj=object):
        cases.append([obj, {"hex": raw.hex()} if raw else 0, len(raw), out, error])

    for raw in malformed(good, rng, 100 * depth):
        add(raw)
    for value in requests(document, records, good, False):
        add(tree(value))
    add(tree(good))
    if document["object"]:
        for raw in (b"", tree(good)):
            add(raw, 0)
    raw = tree(good)
    request = {"hex": raw.hex()}
    for o, e in ((0, error), (out, 0), (0, 0)):
        cases.append([object, request, len(raw), o, e])
    for pointer, length in ((0, 0), (0, 5), (request, 0), (request, 2**63), (request, 2**64 - 1), (0, 2**63)):
        cases.append([object, pointer, length, out, error])
    return {"name": document["name"], "fresh": False, "loses": False, "cases": cases}
