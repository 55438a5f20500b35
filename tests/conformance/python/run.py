"""Runs the conformance cases in Python: `python run.py CASES [--only ID]`. The format is in tests/conformance/README.md."""

import contextlib
import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

import callgate
from callgate import Fd, types

# what cannot be run under the tool that this runs under, such as an emulator, and why; and how that tool is started
EXCEPT: dict[str, str] = json.loads(Path(os.environ["CONFORMANCE_EXCEPT"]).read_text()) if "CONFORMANCE_EXCEPT" in os.environ else {}
UNDER = os.environ.get("CONFORMANCE_UNDER", "").split()


class Skip(Exception):
    """This kernel or file system does not have it."""


class Failed(Exception):
    """Not as expected."""


def constant(expression: str) -> int:
    """`O.RDWR|O.CREAT`."""
    return reduce(or_, (getattr(getattr(callgate, group), name) for group, name in re.findall(r"(\w+)\.(\w+)", expression)))


def octets(value: Any) -> bytes | None:
    """The bytes of what is bytes or text."""
    if isinstance(value, str):
        return value.encode(errors="surrogateescape")
    return bytes(value) if isinstance(value, bytes | bytearray | memoryview) else None


def number(value: Any) -> int | None:
    """An integer, also of a descriptor."""
    if isinstance(value, Fd):
        return value.fileno()
    return int(value) if isinstance(value, int) else None


def equal(wanted: Any, value: Any) -> bool:
    if number(wanted) is not None:
        return number(wanted) == number(value)
    if type(value).__name__.startswith("sockaddr"):
        return str(wanted) == str(value)
    return octets(wanted) is not None and octets(wanted) == octets(value)


class Case:
    """A case that runs."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.variables: dict[str, Any] = {}
        self.fds: list[Fd] = []
        self.children: list[subprocess.Popen[bytes]] = []

    def value(self, of: Any) -> Any:
        match of:
            case list():
                return [self.value(one) for one in of]
            case {"int": text}:
                return int(text)
            case {"const": expression}:
                return constant(expression)
            case {"var": name}:
                found = self.variables[name]
                if "index" in of:
                    found = found[of["index"]]
                return reduce(getattr, of["field"].split("."), found) if "field" in of else found
            case {"number": one}:
                return number(self.value(one))
            case {"or": parts}:
                return reduce(or_, map(self.value, parts))
            case {"sum": parts}:
                return sum(map(self.value, parts))
            case {"bytes": text}:
                return text.encode()
            case {"hex": digits}:
                return bytes.fromhex(digits)
            case {"buffer": length}:
                return bytearray(length)
            case {"tmp": name}:
                return of.get("prefix", "") + str(self.directory) + "/" + name
            case {"struct": name}:
                return getattr(types, name)(**{field: self.value(one) for field, one in of.get("fields", {}).items()})
            case dict():
                raise Failed(f"unknown value {of}")
        return of

    def check(self, pattern: Any, value: Any) -> None:
        if not self.matches(pattern, value):
            raise Failed(f"expected {json.dumps(pattern)}, got {value!r}")

    def matches(self, pattern: Any, value: Any) -> bool:
        match pattern:
            case None:
                return value is None
            case {"any": _}:
                return True
            case {"ge": limit}:
                return number(value) >= self.value(limit)
            case {"le": limit}:
                return number(value) <= self.value(limit)
            case {"has": bits}:
                return number(value) & self.value(bits) == self.value(bits)
            case {"not": inner}:
                return not self.matches(inner, value)
            case {"fields": fields}:
                for name, inner in fields.items():
                    self.check(inner, getattr(value, name))
                return True
            case {"list": inner}:
                return len(value) == len(inner) and all(map(self.matches, inner, value))
            case {"contains": inner}:
                wanted = self.value(inner)
                return any(equal(wanted, one) for one in value) if isinstance(value, list) else wanted in octets(value)
            case {"starts": inner}:
                return octets(value).startswith(octets(self.value(inner)))
            case {"length": length}:
                return len(value) == length
        return equal(self.value(pattern), value)

    def call(self, step: dict[str, Any]) -> Any:
        """The call's result; Skip or Failed if it does not fit. An error that is expected is given back."""
        name, expect = step["call"], step.get("expect")
        arguments = [self.value(one) for one in step.get("args", [])]
        expected = expect.get("error") if isinstance(expect, dict) else None
        try:
            result = getattr(callgate, name)(*arguments)
        except OSError as error:
            # some numbers have two names
            code = f"E{callgate.E(error.errno).name}"
            if code in step.get("skip", []):
                raise Skip(f"{code} from {name}") from None
            # a tool that this runs under may know fewer calls than the kernel
            if code == "ENOSYS" and "CONFORMANCE_EXCEPT" in os.environ:
                raise Skip(f"{code} from {name}") from None
            if code != expected and getattr(errno, expected or "", None) != error.errno:
                raise Failed(f"{code}: {error}") from None
            if name not in str(error):
                raise Failed(f"the error's text does not name the call: {error}") from None
            return error
        self.fds += [one for one in (result if isinstance(result, tuple) else (result,)) if isinstance(one, Fd)]
        if expected:
            raise Failed(f"expected {expected}, but it succeeded")
        return result

    def step(self, step: dict[str, Any]) -> None:
        result: Any
        match step:
            case {"call": _}:
                result = self.call(step)
                if isinstance(result, OSError):
                    return
            case {"make": one} | {"check": one}:
                result = self.value(one)
            case {"spawn": words}:
                child = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
                self.children.append(child)
                result = child.pid
            case {"file": name}:
                (self.directory / name).write_text(step.get("content", ""))
                return
            case {"content": name}:
                result = (self.directory / name).read_bytes()
            case _:
                raise Failed("unknown step")
        several = result if isinstance(result, tuple) else (result,)
        if "expect" in step:
            patterns = step["expect"] if isinstance(step["expect"], list) else [step["expect"]]
            if len(patterns) != len(several):
                raise Failed(f"expected {len(patterns)} results, got {len(several)}")
            for pattern, one in zip(patterns, several, strict=True):
                self.check(pattern, one)
        names = step.get("save", [])
        for name, one in zip([names] if isinstance(names, str) else names, several, strict=False):
            if name is not None:
                self.variables[name] = one

    def clean(self) -> None:
        for fd in self.fds:
            with contextlib.suppress(OSError):
                fd.close()
        for child in self.children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child.pid, signal.SIGKILL)
            child.wait()


def open_descriptors() -> list[str]:
    """The numbers of the open ones, but for the one that lists them."""
    return [name for name in sorted(os.listdir("/proc/self/fd")) if os.path.exists(f"/proc/self/fd/{name}")]


def run(case: dict[str, Any], whole_process: bool) -> str:
    """Empty, `skip: why`, or why it failed."""
    directory = Path(tempfile.mkdtemp(prefix="cg"))
    before = [] if whole_process else open_descriptors()
    running = Case(directory)
    why = ""
    for index, step in enumerate(case["steps"], 1):
        try:
            running.step(step)
        except Skip as skip:
            why = f"skip: {skip}"
            break
        except Exception as error:
            kind = "" if isinstance(error, Failed) else f"{type(error).__name__}: "
            why = f"step {index} ({step.get('call', 'step')}): {kind}{error}"
            break
    running.clean()
    shutil.rmtree(directory, ignore_errors=True)
    after = [] if whole_process else open_descriptors()
    if not why and before != after:
        why = f"open before: {before}, after: {after}"
    return why


def isolated(case: dict[str, Any], cases: str) -> str:
    """Runs a case in a process of its own, and passes its verdict on."""
    prefix = ["unshare", *case["unshare"].split()] if "unshare" in case else []
    if prefix and subprocess.run([*prefix, "true"], capture_output=True).returncode != 0:
        return "skip: unshare refuses"
    command = [*prefix, *UNDER, sys.executable, __file__, cases, "--only", case["id"]]
    done = subprocess.run(command, capture_output=True, text=True)
    if "exit" in case:
        wanted = case["exit"]
        return "" if done.returncode == wanted else f"expected exit status {wanted}, got {done.returncode} {done.stderr}"
    last = (done.stdout.splitlines() or [""])[-1]
    if last == f"ok {case['id']}" and done.returncode == 0:
        return ""
    for start, verdict in ((f"ok {case['id']} # SKIP ", "skip: "), (f"not ok {case['id']}: ", "")):
        if last.startswith(start):
            return verdict + last.removeprefix(start)
    return f"its process ended with {done.returncode}, saying {done.stdout!r} {done.stderr!r}"


def unmet(case: dict[str, Any]) -> str | None:
    """Why a case cannot be run here."""
    if case["id"] in EXCEPT:
        return f"skip: {EXCEPT[case['id']]}"
    # that each call of a case is one of the description is what check.py sees to, on a processor that has them all
    for step in case["steps"]:
        if "call" in step and not hasattr(callgate, step["call"]):
            return f"skip: there is no {step['call']} on this processor"
    user = 0 if "unshare" in case else callgate.geteuid()
    release = [int(part) for part in re.findall(r"\d+", os.uname().release)[:2]]
    for need in case.get("needs", []):
        missing = {"root": user != 0, "user": user == 0}.get(need)
        if missing is None:
            missing = release < [int(part) for part in need.split(".")]
        if missing:
            return f"skip: needs {need}"
    return None


def of_this_processor(of: dict[str, Any]) -> Any:
    """What depends on the processor stands in a case as `{"bits64": ..., "bits32": ...}` or `{"little": ..., "big": ...}`."""
    if "bits64" in of:
        return of["bits64" if sys.maxsize > 2**32 else "bits32"]
    return of[sys.byteorder] if "little" in of else of


def main() -> int:
    cases, only = sys.argv[1], sys.argv[3] if len(sys.argv) > 3 else None
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    # all at once: a case may change the working directory or the root
    texts = [file.read_text() for file in sorted(Path(cases).glob("*.json"))]
    for case in [case for text in texts for case in json.loads(text, object_hook=of_this_processor)]:
        name = case["id"]
        if only not in (None, name):
            continue
        apart = not case.keys().isdisjoint({"isolated", "unshare", "exit"})
        why = unmet(case)
        if why is None:
            why = isolated(case, cases) if apart and not only else run(case, apart)
        if not why:
            counts["passed"] += 1
            print(f"ok {name}", flush=True)
        elif why.startswith("skip: "):
            counts["skipped"] += 1
            print(f"ok {name} # SKIP {why.removeprefix('skip: ')}", flush=True)
        else:
            counts["failed"] += 1
            print(f"not ok {name}: {why}", flush=True)
    if not only:
        print(", ".join(f"{count} {what}" for what, count in counts.items()))
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
