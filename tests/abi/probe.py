"""What a system's own headers say: the names that they define, and the values of C expressions.

Nothing of the system is run. A C compiler that carries the headers compiles a list of constants, each in a record that begins with a
mark; the records are found in the object file by the mark, whose byte order is the target's.
"""

import hashlib
import json
import re
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ZIG = ROOT / "tools" / "cross" / "zig.sh"
CACHE = ROOT / "build" / "abi"

MARK = 0x6361_6C6C_6761_7465
RECORD = f'\n#define CG_MARK {MARK:#x}ull\n{(HERE / "record.h").read_text()}\n#line 1 "cg"\n'


class HeaderError(Exception):
    """The headers do not compile."""


@dataclass(frozen=True)
class Value:
    """Of an expression: as C has it, and the size of its type."""

    value: int
    size: int


@dataclass(frozen=True)
class Target:
    """A set of headers for a system and a processor."""

    name: str
    triple: str
    flags: tuple[str, ...]
    headers: tuple[str, ...]
    prelude: str = ""

    def _compile(self, flags: list[str], text: str) -> subprocess.CompletedProcess[str]:
        with tempfile.NamedTemporaryFile("w", suffix=".c", dir=CACHE) as source:
            source.write(text)
            source.flush()
            command = [str(ZIG), "cc", "-target", self.triple, "-w", "-std=gnu11", "-ferror-limit=0", "-fno-caret-diagnostics"]
            command += ["-fno-color-diagnostics", "-fbracket-depth=1024", *self.flags, *flags, source.name]
            return subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=CACHE)

    @property
    def _head(self) -> str:
        lines = [f"#include <{header}>" for header in self.headers]
        return "\n".join([*lines, self.prelude, ""])

    def _kept(self, kind: str, asked: str) -> Path:
        key = [self.triple, self.flags, self._head, asked, zig_version(), RECORD, Path(__file__).read_text()]
        return CACHE / f"{self.name.replace(':', '-')}.{kind}.{hashlib.sha256(json.dumps(key).encode()).hexdigest()[:16]}.json"

    def names(self) -> dict[str, str]:
        """The constants' names that the headers define (macros without parameters, enumerators), and the header of each."""
        kept = self._kept("names", "")
        if not kept.exists():
            done = self._compile(["-E", "-dD"], self._head)
            if done.returncode != 0:
                raise HeaderError(first_error(done.stderr))
            kept.write_text(json.dumps(defined(done.stdout)))
        found: dict[str, str] = json.loads(kept.read_text())
        return found

    def constants(self) -> dict[str, Value]:
        """Those of the names that are integers."""
        return self.values(sorted(self.names()))

    def values(self, expressions: list[str]) -> dict[str, Value]:
        """Those of the expressions that are constant integers here; the others are left out."""
        kept = self._kept("values", "\n".join(expressions))
        if not kept.exists():
            kept.write_text(json.dumps({name: [v.value, v.size] for name, v in self._measure(expressions).items()}))
        return {name: Value(*pair) for name, pair in json.loads(kept.read_text()).items()}

    def _measure(self, expressions: list[str]) -> dict[str, Value]:
        left = dict(enumerate(expressions))
        while left:
            numbers = list(left)
            text = self._head + RECORD + "".join(f"CG({number}, {left[number]})\n" for number in numbers)
            with tempfile.TemporaryDirectory(dir=CACHE) as folder:
                made = Path(folder) / "probe.o"
                done = self._compile(["-c", "-o", str(made)], text)
                if done.returncode == 0:
                    return {expressions[number]: value for number, value in records(made.read_bytes())}
            bad = {numbers[int(line) - 1] for line in re.findall(r"(?m)^cg:(\d+):\d+: error: ", done.stderr)}
            if not bad:
                raise HeaderError(first_error(done.stderr))
            for number in bad:
                del left[number]
        return {}


@cache
def zig_version() -> str:
    CACHE.mkdir(parents=True, exist_ok=True)
    return subprocess.run([str(ZIG), "version"], capture_output=True, text=True, check=True).stdout.strip()


@cache
def zig_lib() -> Path:
    """The folder with the headers that the compiler carries."""
    told = subprocess.run([str(ZIG), "env"], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    found = re.search(r'\.?lib_dir"?\s*[=:]\s*"([^"]+)"', told)
    if found is None:
        raise SystemExit("`zig env` does not tell where its headers are")
    # it may be told from the working directory
    return ROOT / found[1]


def first_error(text: str) -> str:
    return next((line for line in text.splitlines() if "error:" in line), text.strip()[:300])


def defined(text: str) -> dict[str, str]:
    """Names in a preprocessed text that kept its `#define`s, and the header of each."""
    names: dict[str, str] = {}
    header = ""
    rest: list[str] = []
    for line in text.splitlines():
        if marker := re.match(r'# \d+ "([^"]*)"', line):
            header = marker[1].partition("/include/")[2].split("/", 1)[-1]
            # enumerators must know it too
            rest.append(f"\x01{header}\x02")
        elif macro := re.match(r"#define (_*[A-Z]\w*) +\S", line):
            # what the compiler itself defines has no header
            if header:
                names.setdefault(macro[1], header)
        elif undone := re.match(r"#undef (\w+)", line):
            names.pop(undone[1], None)
        elif not line.startswith("#"):
            rest.append(line)
    plain = "\n".join(rest)
    for enum in re.finditer(r"\benum\b[^;{}()\x01]*\{([^}]*)\}", plain):
        before = plain.rfind("\x01", 0, enum.start())
        header = plain[before + 1 : plain.index("\x02", before)] if before >= 0 else ""
        body = re.sub(r"\x01[^\x02]*\x02", "", enum[1])
        while "(" in body and (shorter := re.sub(r"\([^()]*\)", "", body)) != body:
            body = shorter
        for item in body.split(","):
            if name := re.match(r"\s*(_*[A-Z]\w*)", item):
                names.setdefault(name[1], header)
    return names


def records(made: bytes) -> list[tuple[int, Value]]:
    """The records in an object file."""
    for order in ("little", "big"):
        mark = MARK.to_bytes(8, order)
        found = []
        place = made.find(mark)
        while place >= 0:
            index, value, kind = (int.from_bytes(made[place + at : place + at + 8], order) for at in (8, 16, 24))
            if kind < 512:
                signed = kind >= 256 and value >= 1 << 63
                found.append((index, Value(value - (1 << 64) if signed else value, kind % 256)))
            place = made.find(mark, place + 32)
        if found:
            return found
    return []
