"""Tries the cases of a plan in Python: `runner.py PLAN START`. What came of each is told on descriptor 210."""

import array
import contextlib
import json
import os
import sys
import warnings

import callgate
import callgate.types

PROGRESS = 210
FINE = (TypeError, ValueError, OverflowError, OSError, MemoryError, BufferError, RecursionError, KeyError)
warnings.simplefilter("ignore")


class Raises:
    """Whatever is asked of it raises."""

    def refuse(self, *_):
        raise ValueError("no")

    __index__ = __int__ = __float__ = __len__ = __iter__ = __getitem__ = __fspath__ = __bytes__ = refuse
    __hash__ = __eq__ = fileno = keys = items = __bool__ = __str__ = __repr__ = refuse


class Answers:
    """Whatever is asked of it, it gives the same."""

    def __init__(self, answer):
        self.answer = answer

    def give(self, *_):
        return self.answer

    __index__ = __int__ = __float__ = __len__ = __iter__ = __getitem__ = __fspath__ = fileno = keys = give


class Number(int):
    """An int that lies, and is in no range."""

    def __index__(self):
        return -5


class Mapping(dict):
    """A dict that is not what it seems."""

    def __iter__(self):
        raise ValueError("no")

    keys = items = __getitem__ = __iter__


def released():
    view = memoryview(bytearray(16))
    view.release()
    return view


def clearing():
    """A list that empties itself while it is read."""
    made = []

    class Item:
        def __index__(self):
            made.clear()
            return 1

        __fspath__ = __iter__ = __len__ = fileno = __index__

    made.extend([Item() for _ in range(50)])
    return made


def growing():
    made = []

    class Item:
        def __index__(self):
            if len(made) < 5000:
                made.append(self)
            return 1

    made.append(Item())
    return made


EVIL = [
    Raises,
    lambda: Answers("x"),
    lambda: Answers(None),
    lambda: Answers(2**200),
    lambda: Answers(-1),
    released,
    lambda: memoryview(bytearray(16))[::2],
    lambda: memoryview(bytearray(16)).cast("d"),
    lambda: memoryview(b"readonly"),
    lambda: array.array("d", [1.0, 2.0]),
    lambda: 10**5000,
    lambda: Number(2**70),
    lambda: Mapping(a=1),
    clearing,
    growing,
    lambda: (n for n in [1, 2, Raises()]),
    lambda: {1: 2, None: 3, (1,): 4},
    lambda: {"x", "y"},
    lambda: type("Text", (str,), {})("file"),
    lambda: callgate.types,
]

scratch = None


def cycle():
    made = []
    made.append(made)
    return made


def deep(depth):
    made = 1
    for _ in range(depth):
        made = {"a": [made]}
    return made


def scratch_at(offset):
    global scratch
    if scratch is None:
        scratch = callgate.mmap(0, 1 << 20, 3, 0x22, -1, 0)
    return scratch + offset


def descriptor(state, opened):
    fd = callgate.dup(100)
    if state == "closed":
        fd.close()
    else:
        opened.append(fd)
    return fd


def value(token, opened):
    if isinstance(token, list):
        return [value(t, opened) for t in token]
    if not isinstance(token, dict):
        return token
    ((kind, of),) = token.items()
    match kind:
        case "int":
            return int(of)
        case "float":
            return float(of)
        case "bytes":
            return bytes.fromhex(of)
        case "buffer":
            return bytearray(of)
        case "readonly":
            return bytes(of)
        case "long":
            return "x" * of
        case "surrogate":
            return "\ud800"
        case "object":
            return object()
        case "function":
            return lambda: 1
        case "symbol":
            return ...
        case "map":
            return {k: value(v, opened) for k, v in of.items()}
        case "struct":
            return getattr(callgate.types, of)()
        case "constant":
            return getattr(getattr(callgate, of[0]), of[1])
        case "fdobj":
            return descriptor(of, opened)
        case "evil":
            return EVIL[of]()
        case "cycle":
            return cycle()
        case "deep":
            return deep(of)
        case "scratch":
            return scratch_at(of)
    raise SystemExit(f"the token {token}")


def tell(line):
    os.write(PROGRESS, line.encode("utf-8", "replace"))


def descriptors():
    return set(os.listdir("/proc/self/fd"))


def close(result):
    if isinstance(result, (callgate.Fd, callgate._callgate.Object)):
        result.close()
    elif isinstance(result, (tuple, list)):
        for item in result:
            close(item)


def too_long(plan, args, result):
    """Whether more bytes came back than were asked for."""
    at = plan.get("room", -1)
    room = args[at] if 0 <= at < len(args) else None
    first = result[0] if isinstance(result, tuple) and result else result
    return type(room) is int and isinstance(first, bytes) and len(first) > room


def attempt(function, case, plan):
    opened = []
    try:
        args = [value(t, opened) for t in case["args"]]
        named = {k: value(t, opened) for k, t in case.get("named", {}).items()}
        try:
            result = function(*args, **named)
        except FINE as e:
            str(e), repr(e)
            return f"error {type(e).__name__}"
        except BaseException as e:
            return f"bad {type(e).__module__}.{type(e).__name__}: {e}".replace("\n", " ")
        if os.getpid() != ME:
            os._exit(0)
        if too_long(plan, args, result):
            return f"bad {len(result)} bytes came back"
        close(result)
        return "ok"
    finally:
        for fd in opened:
            with contextlib.suppress(OSError):
                fd.close()


def main():
    with open(sys.argv[1]) as f:
        plan = json.load(f)
    maker = plan.get("maker")
    if not plan.get("document"):
        function = getattr(callgate, plan["name"])
    elif plan["document"]["object"]:
        made = getattr(getattr(callgate, maker["topic"]), maker["name"])(value(maker["request"], []))
        function = getattr(made, plan["document"]["method"])
        if first := plan["before"]:
            getattr(made, first["method"])(value(first["request"], []))
    else:
        function = getattr(getattr(callgate, plan["document"]["topic"]), plan["document"]["method"])
    scratch_at(0)
    before = descriptors()
    for index, case in list(enumerate(plan["cases"]))[int(sys.argv[2]) :]:
        tell(f"b {index}\n")
        word = attempt(function, case, plan)
        after = descriptors()
        if plan["opens"] and after > before:
            for fd in after - before:
                with contextlib.suppress(OSError):
                    os.close(int(fd))
            after = descriptors()
        if after != before and not word.startswith("bad"):
            more, fewer = sorted(after - before), sorted(before - after)
            if more:
                word = f"bad leaked descriptors {more}"
            elif not plan["loses"]:
                word = f"bad closed descriptors {fewer}"
        tell(f"e {index} {word}\n")
        if after != before or word.startswith("bad") or (word == "ok" and plan["fresh"]):
            return


ME = os.getpid()
main()
