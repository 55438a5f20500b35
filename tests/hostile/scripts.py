"""Plans for the languages: what a program there can pass as an argument, right and wrong.

A token is a JSON value that stands for itself, or an object of one entry that says what the runner has to make of it.
"""

import random

from plan import VALUES
from rules import CLOSED, FILL, OPENS, SUBSCRIBED, constants, fds, has, integers

# how many hostile objects of its own each runner knows (things that raise when they are converted, and such)
EVIL = {"python": 20, "lua": 10, "node": 20}
# what the languages return and do not take
RETURNED = ("STRUCT_OUT", "FDS_OUT", "SOCKADDR_OUT")


def number(n):
    return n if abs(n) < 2**53 else {"int": str(n)}


SMALL = [True, 1.5, {"float": "-0.5"}, [1], {"fdobj": "file"}, {"constant": ["O", "CREAT"]}, {"struct": "timespec"}]
# lengths that a call which changes mappings would obey up to the first hole
LONG = [number(2**63), number(2**64), {"float": "1e300"}, {"float": "inf"}]
MEMORY = ["text", {"bytes": "00ff"}, {"buffer": 8}, {"long": 100000}, {"struct": "timespec"}, {"struct": "stat"}]
NONSENSE = [
    None,
    "",
    {"float": "nan"},
    {"float": "inf"},
    {"float": "-inf"},
    {"float": "1e300"},
    number(2**63),
    number(2**64),
    number(-(2**70)),
    [],
    [None],
    {"map": {}},
    {"map": {"no_such_field": 1}},
    {"object": 1},
    {"function": 1},
    {"symbol": 1},
    {"fdobj": "closed"},
    {"surrogate": 1},
    "a\0b",
    {"cycle": 1},
]


class Level:
    """The arguments of one language."""

    def __init__(self, language, description, seed, depth, sleeper):
        self.name = language
        self.groups = {g["name"]: g for g in description["constants"]}
        self.structs = {s["name"]: s for s in description["structs"]}
        self.seed, self.depth, self.sleeper = seed, depth, sleeper

    def wrong(self, call, kind):
        """Values that no argument of the kind takes, or hardly one."""
        evil = [{"evil": i} for i in range(EVIL[self.name])]
        # where a call harms, what is taken as a small number could mean something
        numeric = kind in ("INT", "UINT", "FLAGS", "ENUM", "WORD")
        small = [] if has(call, "harms") and numeric else SMALL
        if has(call, "memory") and kind in ("ADDRESS", "WORD"):
            # the address of an object of the language's own is no place to change mappings
            return [v for v in NONSENSE + small if v not in MEMORY] + ([] if self.name == "lua" else evil)
        nonsense = [v for v in NONSENSE if v not in LONG] if has(call, "memory") and kind == "UINT" else NONSENSE
        return nonsense + small + [v for v in MEMORY if v not in small] + evil

    def plan(self, call):
        rng = random.Random(f"{self.seed} {self.name} {call['name']}")
        args = [a for a in call["args"] if self.name == "lua" or a["kind"] not in RETURNED]
        domains = [self.domain(call, arg, rng) for arg in args]

        def good():
            return [rng.choice(g) for g, _ in domains]

        cases = []
        for i, (_, bad) in enumerate(domains):
            for value in bad:
                case = good()
                case[i] = value
                cases.append(case)
        for _ in range(12 * self.depth):
            cases.append([rng.choice(b or g) for g, b in domains])
        for _ in range(4 * self.depth):
            cases.append(good())
        for missing in range(len(domains)):
            cases.append(good()[:missing])
        for surplus in ([None], ["x"], [0] * 300, [{"object": 1}, {"evil": 0}]):
            cases.append([*good(), surplus])
        flat = [{"args": [token for value in case for token in value]} for case in cases]
        if self.name == "python":
            words = [t for value in good() for t in value]
            flat += [{"args": words, "named": {"no_such_argument": 1}}]
            if args:
                flat += [{"args": words, "named": {args[0]["name"]: 1}}, {"args": [], "named": {args[-1]["name"]: None}}]
        return {
            "name": call["name"],
            "fresh": bool({"harms", "memory", "forks"} & set(call["properties"])),
            "loses": has(call, "closes") or has(call, "harms"),
            "opens": call["name"] in OPENS,
            "room": self.room(args),
            "cases": flat,
        }

    def room(self, args):
        """The position of the number that says how many bytes may come back, or -1."""
        at = 0
        for arg in args:
            pairs = self.name == "lua" and arg["kind"] in ("BYTES_IN", "BYTES_OUT", "SOCKADDR_IN", "SOCKADDR_OUT")
            if arg["kind"] == "BYTES_OUT":
                return at + pairs
            at += 1 + pairs
        return -1

    def domain(self, call, arg, rng):
        """(good, bad) values of an argument, each the list of the positions that it takes."""
        kind, lua = arg["kind"], self.name == "lua"
        wrong = self.wrong(call, kind)

        def one(values):
            return [[number(v) if type(v) is int else v] for v in values]

        absent = [None] if arg["optional"] or arg["default"] is not None else []

        # Lua takes memory as a buffer and its length
        def pair(values):
            return [[v, None] for v in values] if lua else [[v] for v in values]

        if kind in ("FD", "DIRFD"):
            bad = [-1, CLOSED, 2**31 - 1, 2**31, -(2**31) - 1, 2**32 + 100, 255, *rng.sample(fds(call), 4)]
            return one([fds(call)[0], rng.choice(fds(call)), *absent]), one(bad + [v for v in wrong if v is not None])
        if kind in ("INT", "UINT"):
            good, bad = integers(call, arg, self.sleeper)
            return one(good), one(bad + [2**32, 2**53 + 1][: 0 if has(call, "harms") or has(call, "memory") else 2] + wrong)
        if kind in ("FLAGS", "ENUM"):
            good, bad = constants(call, arg, self.groups[arg["type"]], rng)
            words = ["no_such_constant", "creat,no_such", ["CREAT", 5], "x" * 3000]
            return one(good), one([*bad, -(2**31) - 1, 2**32, *words, *wrong])
        if kind in ("ADDRESS", "WORD"):
            inside = [{"scratch": 0}, {"scratch": 8192}]
            return one(inside + ([] if has(call, "memory") else [0])), one([0, 1, 2**47, 2**63, -1, -(2**63) - 1, *wrong])
        if kind in ("PATH", "STR"):
            good = ["file", "dir", "new"] if kind == "PATH" else ["user.x", "x"]
            bad = ["none", "dir/none", "file/x", "a" * 300, "a/" * 3000, "::1", "1.2.3.4", 0, 7]
            return one(good + absent), one(bad + wrong)
        if kind == "BYTES_OUT":
            sizes = [[None, n] if lua else [n] for n in map(number, (0, 1, 4, 15, 2**34, 2**47, 2**53, 2**63, 2**64, -1))]
            bad = sizes + pair([{"readonly": 16}, 1.5, *wrong])
            if lua:
                bad += [[{"buffer": 16}, n] for n in ("x", -1, {"float": "nan"}, {"object": 1})]
            return [[None, 16] if lua else [16], *pair([{"buffer": 16}])], bad
        if kind == "BYTES_IN":
            bad = pair([{"evil": 0}, *wrong])
            if lua:
                bad += [["text", n] for n in (5, -1, 2**40, "x", {"float": "nan"}, 0)]
            return pair([{"bytes": "00" * 16}, {"buffer": 16}]), bad
        if kind in ("STRUCT_IN", "STRUCT_INOUT", "STRUCT_OUT"):
            if arg["type"] not in self.structs:
                return one([0, 1] if kind != "STRUCT_OUT" else [None]), one(wrong if kind != "STRUCT_OUT" else wrong[1:])
            bad = wrong + [{"map": {f["name"]: v}} for f in self.structs[arg["type"]]["fields"][:6] for v in self.fields()]
            good = [{"struct": arg["type"]}, *absent]
            if kind == "STRUCT_OUT":
                good = [None, {"struct": arg["type"]}]
            if arg["type"] in FILL:
                good, bad = [None], [v for v in wrong if v not in MEMORY]
            elif has(call, "harms") or has(call, "memory"):
                bad = wrong
            return one(good), one([b for b in bad if b != {"struct": arg["type"]}])
        if kind == "ARRAY_OUT":
            return one([16, *absent]), one([0, 1, -1, 2**34, 2**47, 2**63, 2**64, 1.5, *wrong[1:]])
        if kind in ("ARRAY_IN", "ARRAY_INOUT"):
            item = {"struct": arg["type"]} if arg["type"] in self.structs else 1
            bad = [[item, None], [item, "x"], [{"object": 1}], ["x"] * 3, [[item]], [2**33], [item] * 3000, [{"evil": 0}]]
            return one([[item], [item, item]]), one(bad + wrong)
        if kind in ("IOV_IN", "IOV_OUT"):
            piece = {"buffer": 16}
            bad = [[piece, None], [piece, 5], [[piece]], [{"evil": 0}], [piece] * 1025, [{"readonly": 8}], [""], ["x", piece]]
            return one([[piece], [piece, {"buffer": 4}]]), one(bad + wrong)
        if kind == "SOCKADDR_IN":
            texts = ["127.0.0.1:80", "::1", "[::1]:99999999", "unix:/" + "a" * 300, "@" * 200, "1.2.3.4.5", ":", "[", "a" * 70000]
            texts += ["127.0.0.1:-1", "[::1%nosuch]:1", "\u20ac"]
            bad = [*texts, {"struct": "sockaddr_in"}, {"struct": "sockaddr_un"}, {"struct": "sockaddr_storage"}]
            return pair(["unix:name", None]), pair(bad + wrong[1:]) + ([[None, -1], [None, "x"]] if lua else [])
        if kind == "SOCKADDR_OUT":
            bad = [v for v in wrong[1:] if v not in MEMORY] + [{"struct": "timespec"}]
            return pair([None]), [*pair(bad), [None, -1], [None, "x"], [None, {"float": "nan"}]]
        if kind == "FDS_OUT":
            return one([None]), one([v for v in wrong[1:] if v not in MEMORY])
        if kind == "STRINGS":
            bad = [["a\0b"], [None, "a"], [1], [["a"]], ["a"] * 3000, [{"long": 200000}], [{"evil": 0}], [{"bytes": "ff"}]]
            return one([["a"], ["a", "b"]]), one(bad + wrong)
        raise SystemExit(f"{call['name']}: no hostile values are known for the kind {kind}")

    def fields(self):
        return ["x", None, number(2**64), -1, 1.5, {"float": "nan"}, [], [1] * 400, {"bytes": "00" * 400}, {"object": 1}]

    def document_plan(self, document, records, good, maker):
        """A plan for a documents function: one request, as the language has it."""
        record = records.get(document["request"])
        before = SUBSCRIBED.get(document["name"])
        good = {name: literal(value) for name, value in good.items()}
        requests = [r for r in NONSENSE + SMALL + MEMORY if r is not None]
        requests += [{"evil": i} for i in range(EVIL[self.name])] + [{"deep": n} for n in (10, 63, 200, 100_000)]
        requests += [{"map": {**good, name: 1}} for name in ("no_such_field", "", "x" * 3000, "a\0b")]
        inner = [{"deep": 100}, {"cycle": 1}, {"object": 1}, {"function": 1}, {"surrogate": 1}, {"fdobj": "closed"}, {"evil": 0}]
        for field in record["fields"] if record else []:
            for value in VALUES:
                requests.append({"map": {**good, field["name"]: literal(value)}})
            requests += [{"map": {**good, field["name"]: value}} for value in inner]
        requests.append({"map": good})
        cases = [{"args": [r]} for r in requests] + [{"args": [{"map": good}, *more]} for more in ([1], [{"map": {}}], [None] * 9)]
        return {
            "name": document["name"],
            "document": {k: document[k] for k in ("topic", "method", "object", "makes")},
            "maker": maker[0] and {"name": maker[0].split("_")[-1], "topic": document["topic"], "request": literal(maker[1])},
            "before": before and {"method": before[0], "request": literal(before[1])},
            "fresh": False,
            "loses": False,
            "opens": False,
            "cases": cases,
        }


def literal(value):
    """A value of plan.VALUES as a token."""
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return number(value)
    if isinstance(value, list):
        return [literal(v) for v in value]
    if isinstance(value, dict):
        return {"map": {k: literal(v) for k, v in value.items()}}
    return {"long": len(value)} if len(value) > 10000 else value


def lua(value):
    """A plan as the text of a Lua table: null is NIL, and lists tell their length."""
    if value is None:
        return "NIL"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        raw = value.encode("utf-8", "surrogateescape")
        return '"' + "".join(chr(b) if 32 <= b < 127 and b not in (34, 92) else f"\\{b:03d}" for b in raw) + '"'
    if isinstance(value, list):
        return "{" + ",".join([f"n={len(value)}", *map(lua, value)]) + "}"
    return "{" + ",".join(f"[{lua(k)}]={lua(v)}" for k, v in value.items()) + "}"
