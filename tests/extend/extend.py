"""Adding a call is one edit: extend.py DESCRIPTION, run from the top of the tree with the Python that has callgate.

For some real calls: nothing written by hand names them but one function of core, and yet they are in the header, in Python's
help, in the types, in Lua, in the traces and among the hostile tests. And no binding names a call at all that it could have
found in the description, but for what `allowed.json` gives a reason for.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

CALLS = ["mlock2", "pidfd_getfd", "getresuid"]
GENERATED = "Made by `make generate`"
faults: list[str] = []


def expect(fact: bool, fault: str) -> None:
    if not fact:
        faults.append(fault)


def tracked(*paths: str) -> list[Path]:
    """The files of the tree that are text."""
    names = subprocess.run(["git", "ls-files", *paths], capture_output=True, text=True, check=True).stdout.split()
    found = [Path(name) for name in names]
    return [path for path in found if path.is_file() and b"\0" not in path.read_bytes()[:4096]]


def handwritten(*paths: str) -> list[Path]:
    """Those that are neither generated, nor tests, nor documents for people."""
    tests = re.compile(r"(^|/)tests?/|\.md$")
    return [path for path in tracked(*paths) if not tests.search(str(path)) and GENERATED not in path.read_text()[:300]]


def traced(call: str, command: list[str]) -> None:
    """A call that fails is in the trace of a program."""
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "CALLGATE_TRACE": "1"})
    expect(f"{call}(" in done.stderr, f"{command[0]}'s trace does not show {call}: {done.stderr!r}")


def one_edit(call: dict) -> None:
    import callgate

    name = call["name"]
    word = re.compile(rf"\b(cg_)?{name}\b")
    for path in handwritten("bindings", "capi", "tools"):
        expect(not word.search(path.read_text()), f"{path} names {name}")
    made = [path for path in tracked("core/src") if re.search(rf"pub (unsafe )?fn {name}\b", path.read_text())]
    expect(len(made) == 1, f"{name} is written in {len(made)} places: {made}")
    expect(f"cg_{name}(" in Path("include/callgate.h").read_text(), f"{name} is not in the header")
    expect(call["summary"] in (getattr(callgate, name).__doc__ or ""), f"{name} is not in Python's help")
    for path, line in (
        ("bindings/python/python/callgate/__init__.pyi", f"def {name}("),
        ("bindings/node/index.d.ts", f"export function {name}("),
        ("bindings/lua/library/callgate.d.lua", f"function S.{name}("),
    ):
        expect(line in Path(path).read_text(), f"{name} is not in {path}")
    # no descriptor, and nothing at nowhere: nothing is changed
    arguments = ", ".join("-1" if arg["kind"] == "FD" else "0" for arg in call["args"] if not arg["kind"].endswith("_OUT"))
    traced(name, ["luajit", "-e", f'local S = require "callgate"; pcall(S.{name}, {arguments or "nil"})'])
    traced(name, [sys.executable, "-c", f"import callgate\ntry: callgate.{name}({arguments})\nexcept OSError: pass"])
    traced(name, ["node", "-e", f"try {{ require('./bindings/node').{name}({arguments}) }} catch {{ }}"])


def hostile(description: dict, call: dict) -> None:
    """The hostile tests have cases for it."""
    sys.path.insert(0, "tests/hostile")
    from plan import Level

    cases = Level(description, 1, 1, 1).plan(call)
    expect(len(cases) > 0 or not call["args"], f"the hostile tests do not try {call['name']}")


def named(description: dict) -> None:
    """What bindings name, against what they may."""
    calls = {call["name"] for call in description["calls"]}
    allowed = json.loads(Path("tests/extend/allowed.json").read_text())
    unused = {(place, name) for place, entry in allowed.items() for name in entry["calls"]}
    # a call's symbol; its name as a whole string; its name as a member of the binding
    use = re.compile(r"""\bcg_(\w+)|(["'])(\w+)\2|\b(?:S|callgate|_callgate|library|native)\.(?:cg_)?(\w+)""")
    for path in handwritten("bindings"):
        for found in {m[1] or m[3] or m[4] for m in use.finditer(path.read_text())} & calls:
            places = [place for place in allowed if str(path).startswith(place) and {found, "*"} & set(allowed[place]["calls"])]
            expect(
                bool(places),
                f"{path} names {found}: let it find it in the description, or give a reason in allowed.json",
            )
            unused -= {(place, name) for place in places for name in (found, "*")}
    for place, name in sorted(unused):
        faults.append(f"allowed.json: {place} does not name {name} any more")


def main() -> int:
    description = json.loads(Path(sys.argv[1]).read_text())
    by_name = {call["name"]: call for call in description["calls"]}
    for name in CALLS:
        one_edit(by_name[name])
        hostile(description, by_name[name])
    named(description)
    for fault in faults:
        print(f"extend: {fault}")
    print(f"extend: {', '.join(CALLS)} stand in one place of the tree, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
