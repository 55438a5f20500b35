"""The C ABI stays what releases promised: run.py check LIBRARY, or run.py record LIBRARY with WHY in the environment.

What C sees is recorded in `abi/RELEASE/PROCESSOR.abi` by libabigail: every function with its parameters and every structure with its
fields, from a library of empty bodies that is compiled from `include/callgate.h`. The header and the exports come from the same
text by the same build step; the names are asked of the real library. So the record does not change with the Rust compiler.
`abi/symbols` has every name that was ever promised, with its first release; it only grows.

More functions and types are no change. What is taken away or changed fails until it is decided, and the decision written down.
"""

import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECORDS = ROOT / "abi"
SYMBOLS = RECORDS / "symbols"
DECISIONS = RECORDS / "decisions.md"
HEADER = ROOT / "include/callgate.h"
COMPILE = ["-w", "-g", "-O0", "-ffreestanding", "-fno-eliminate-unused-debug-types", "-shared", "-fPIC", "-nostdlib"]
# nothing that depends on where or with what it was made
DUMP = [
    *("--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--no-elf-needed", "--no-write-default-sizes"),
    *("--no-parameter-names", "--type-id-style", "hash", "--load-all-types"),
]
COMPARE = ["--non-reachable-types", "--no-added-syms"]
ADVICE = """
What programs were built for would break. Either
  - keep the old one, and add the new one beside it under another name, or
  - if no release promised it yet, or this is a new major release (then the soname and ABI_VERSION in capi/abi/src/lib.rs grow),
    write the decision down: make abi-record WHY="the reason, in a sentence\""""


def run(*command: object) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(words)}: status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def last_record() -> Path | None:
    """The record of the latest release for this processor."""
    there = sorted(RECORDS.glob(f"*/{platform.machine()}.abi"), key=lambda path: version(path.parent.name))
    return there[-1] if there else None


def dump(header: str, out: Path) -> None:
    """What a header declares, as libabigail writes it."""
    with tempfile.TemporaryDirectory() as directory:
        source, library = Path(directory, "empty.c"), Path(directory, "empty.so")
        Path(directory, "callgate.h").write_text(header)
        plain = run("cc", "-E", "-P", "-ffreestanding", Path(directory, "callgate.h"))
        bodies, count = re.subn(r"\b(cg_\w+\((?:[^()]|\([^()]*\))*\));", r"\1 { __builtin_trap(); }", plain)
        if count == 0:
            raise SystemExit("the header declares no function")
        source.write_text(bodies)
        run("cc", *COMPILE, source, "-o", library)
        run("abidw", *DUMP, "--out-file", out, library)


def compare(old: Path, new: Path) -> list[str]:
    """What is gone or different, as abidiff tells it; empty if programs go on working."""
    done = subprocess.run(["abidiff", *COMPARE, old, new], capture_output=True, text=True)
    if done.returncode & 3:
        raise SystemExit(f"abidiff: {done.stderr}")
    counts = re.findall(r"summary: (\d+) removed, (\d+) changed", done.stdout, re.IGNORECASE)
    if done.returncode != 0 and not counts:
        raise SystemExit(f"abidiff says what is not understood here:\n{done.stdout}")
    return done.stdout.splitlines() if any(int(n) for pair in counts for n in pair) else []


def exported(library: Path) -> list[str]:
    return sorted(line.split()[-1] for line in run("nm", "-D", "--defined-only", library).splitlines())


def promised() -> dict[str, str]:
    return dict(line.split() for line in SYMBOLS.read_text().splitlines()) if SYMBOLS.exists() else {}


# What must be told, tried on copies of the header: each takes the text and gives it changed.
TRIALS: dict[str, tuple[Callable[[str], str], str | None]] = {
    "another type of a parameter": (
        lambda h: h.replace("cg_openat(cg_dirfd dir, cg_path path,", "cg_openat(cg_dirfd dir, long path,"),
        "cg_openat",
    ),
    "another result": (lambda h: h.replace("int32_t cg_getpid(void);", "int64_t cg_getpid(void);"), "cg_getpid"),
    "a function is gone": (lambda h: h.replace("int32_t cg_getppid(void);", ""), "cg_getppid"),
    "a field is put in": (lambda h: h.replace("struct cg_timespec {", "struct cg_timespec {\n  int more;"), "cg_timespec"),
    "an entry of the description": (
        lambda h: h.replace("struct cg_field_entry {", "struct cg_field_entry {\n  int more;"),
        "cg_field_entry",
    ),
    "another error number": (lambda h: h.replace("CG_OWN_ERROR_UNKNOWN = 4097", "CG_OWN_ERROR_UNKNOWN = 4099"), "CG_OWN_ERROR_UNKNOWN"),
    "a new function": (lambda h: h.replace("int32_t cg_getpid(void);", "int32_t cg_getpid(void);\nint cg_brand_new(int a);"), None),
    "a new type": (lambda h: h.replace("struct cg_timespec {", "struct cg_brand_new { int a; };\nstruct cg_timespec {"), None),
}


def try_out(work: Path, now: Path) -> list[tuple[bool, str, str]]:
    rows = []
    header = HEADER.read_text()
    for name, (change, named) in TRIALS.items():
        changed = change(header)
        if changed == header:
            rows.append((False, f"trial: {name}", "the header no longer has what this trial changes"))
            continue
        other = work / "trial.abi"
        dump(changed, other)
        told = "\n".join(compare(now, other))
        if named is None:
            rows.append((told == "", f"trial: {name}", "is no change" if told == "" else told))
        else:
            rows.append((named in told, f"trial: {name}", f"{named} is named" if named in told else f"{named} is not named: {told}"))
    return rows


def check(library: Path) -> int:
    rows: list[tuple[bool, str, str]] = []
    broken = False
    names = exported(library)
    with tempfile.TemporaryDirectory() as directory:
        now = Path(directory, "now.abi")
        dump(HEADER.read_text(), now)
        record = last_record()
        if record is None:
            print(f"skipped: no release is recorded for {platform.machine()}")
        else:
            changes = compare(record, now)
            broken = bool(changes)
            rows.append(
                (not changes, f"as recorded in {record.parent.name}", f"{len(names)} functions" if not changes else "\n".join(changes))
            )
        gone = sorted(set(promised()) - set(names))
        broken = broken or bool(gone)
        new = len(set(names) - set(promised()))
        rows.append((not gone, "names ever promised", f"gone: {gone}" if gone else f"{len(promised())} are there, {new} are new"))
        rows += try_out(Path(directory), now)
    for ok, name, text in rows:
        print(f"{'ok' if ok else 'FAILED':6}  {name:34}  {text}")
    failed = sum(not ok for ok, _, _ in rows)
    print(f"abi: {len(rows)} checks, {failed} failed")
    if broken:
        print(ADVICE)
    return 1 if failed else 0


def record(library: Path, why: str) -> int:
    release = run(ROOT / "tools/install/version.sh").strip()
    known, names = promised(), exported(library)
    target = RECORDS / release / f"{platform.machine()}.abi"
    with tempfile.TemporaryDirectory() as directory:
        now = Path(directory, "now.abi")
        dump(HEADER.read_text(), now)
        before = last_record()
        changes = compare(before, now) if before else []
        gone = sorted(set(known) - set(names))
        if (changes or gone) and not why:
            print("\n".join([*changes, *(f"gone: {name}" for name in gone)]))
            print(ADVICE)
            return 1
        if changes or gone:
            what = [line.strip() for line in changes if re.match(r"\s*\[[CD]\]", line)] or [f"gone: {name}" for name in gone]
            with DECISIONS.open("a") as file:
                file.write("\n".join([f"- {release}: {why}", *(f"  - {line}" for line in what)]) + "\n")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(now.read_text())
    kept = {name: since for name, since in known.items() if name not in gone}
    added = [name for name in names if name not in kept]
    kept.update(dict.fromkeys(added, release))
    SYMBOLS.write_text("".join(f"{name} {since}\n" for name, since in kept.items()))
    for path in (target, SYMBOLS):
        print(f"{path.stat().st_size:9}  {os.path.relpath(path, ROOT)}")
    print(
        f"abi: {len(names)} names, {len(added)} new, {len(gone)} gone; {'decided: ' + why if changes or gone else 'nothing else changed'}"
    )
    return 0


def main() -> int:
    match sys.argv[1:]:
        case ["check", library]:
            return check(Path(library))
        case ["record", library]:
            return record(Path(library), os.environ.get("WHY", "").strip())
    raise SystemExit(__doc__)


if __name__ == "__main__":
    sys.exit(main())
