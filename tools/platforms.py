#!/usr/bin/env python3
"""The platforms of `platforms.toml`, for programs and for shell scripts.

platforms.py                             their names, one a line
platforms.py host                        the one that this runs on
platforms.py PLATFORM                    its fields
platforms.py PLATFORM FIELD              one field; a list is printed with spaces between
platforms.py record PLATFORM CHECK TEXT  writes a check's result; TEXT begins with ok, failed or skipped
platforms.py table [CHECK...]            platform x check, of what was recorded
platforms.py readme                      the same into docs/platforms.json and README.md
"""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "platforms"
SAVED = ROOT / "docs" / "platforms.json"
OUTCOMES = ("ok", "failed", "skipped")
# the checks that README tells of, with the heading of each
CHECKS = {
    "built": "built",
    "linked": "linked",
    "headers": "headers checked",
    "run": "run",
    "package": "C and Lua package",
    "wheel": "wheel",
    "wheel-tried": "wheel tried",
    "npm": "npm package",
}

Platform = dict[str, str | list[str]]


def load() -> dict[str, Platform]:
    with (ROOT / "platforms.toml").open("rb") as file:
        return tomllib.load(file)


def host() -> str:
    """The platform that this runs on, as its compiler calls it."""
    told = subprocess.run(["rustc", "-vV"], check=True, capture_output=True, text=True).stdout
    rust = next(line.split()[1] for line in told.splitlines() if line.startswith("host:"))
    found = [name for name, fields in load().items() if fields["rust"] == rust]
    if not found:
        raise SystemExit(f"platforms.toml has no platform for {rust}")
    return found[0]


def field(platform: str, name: str) -> str:
    """A field as text; empty if the platform has none, which for `qemu` means that nothing here runs it."""
    value = of(platform).get(name, "")
    return " ".join(value) if isinstance(value, list) else value


def of(platform: str) -> Platform:
    known = load()
    if platform not in known:
        raise SystemExit(f"no platform {platform}; there are {', '.join(known)}")
    return known[platform]


def library(platform: str) -> tuple[str, str]:
    """The shared library's real name, which the loader looks for, and the one that a compiler makes and a linker looks for."""
    if "apple" in field(platform, "rust"):
        return "libcallgate.0.dylib", "libcallgate.dylib"
    return "libcallgate.so.0", "libcallgate.so"


def record(platform: str, check: str, text: str) -> None:
    of(platform)
    if text.split(" ", 1)[0] not in OUTCOMES:
        raise SystemExit(f"a result begins with one of {', '.join(OUTCOMES)}: {text}")
    path = RESULTS / platform / check
    path.parent.mkdir(parents=True, exist_ok=True)
    # what is recorded may be committed, and then says nothing of where this tree stands
    path.write_text(" ".join(text.replace(f"{ROOT}/", "").split()) + "\n")


def results() -> dict[str, dict[str, str]]:
    """What was recorded: platform, check, text."""
    found: dict[str, dict[str, str]] = {}
    for platform in load():
        folder = RESULTS / platform
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        found[platform] = {file.name: file.read_text().strip() for file in files}
    return found


def table(checks: list[str]) -> str:
    """Platform x check, for a terminal."""
    found = results()
    checks = checks or sorted({check for texts in found.values() for check in texts})
    rows = [["", *checks]] + [[platform, *(texts.get(check, "-") for check in checks)] for platform, texts in found.items()]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def short(text: str) -> str:
    """A result for people: how it went and the first figure of it; docs/platforms.json has the whole."""
    return text.split(",")[0].split(";")[0] if text.startswith("ok ") else text.split(" ")[0]


def readme() -> str:
    """Puts what was recorded here over what docs/platforms.json had, and makes README's table of it."""
    saved: dict[str, dict[str, str]] = json.loads(SAVED.read_text()) if SAVED.exists() else {}
    merged = {platform: {**saved.get(platform, {}), **texts} for platform, texts in results().items()}
    merged = {platform: {check: texts[check] for check in CHECKS if check in texts} for platform, texts in merged.items()}
    SAVED.write_text(json.dumps(merged, indent=1) + "\n")
    lines = ["| | " + " | ".join(CHECKS.values()) + " |", "|---" * (len(CHECKS) + 1) + "|"]
    for platform, texts in merged.items():
        lines.append(f"| {platform} | " + " | ".join(short(texts.get(check, "-")) for check in CHECKS) + " |")
    path = ROOT / "README.md"
    text = path.read_text()
    begin, end = "<!-- platforms: made by `make platforms` -->\n", "<!-- platforms end -->"
    if begin not in text or end not in text:
        raise SystemExit(f"README.md has lost the lines between which the table stands: {begin.strip()} and {end}")
    head, rest = text.split(begin, 1)
    path.write_text(head + begin + "\n".join(lines) + "\n" + end + rest.split(end, 1)[1])
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    match arguments:
        case []:
            print("\n".join(load()))
        case ["host"]:
            print(host())
        case ["record", platform, check, text]:
            record(platform, check, text)
        case ["table", *checks]:
            print(table(checks))
        case ["readme"]:
            print(readme())
        case [platform]:
            print("\n".join(f"{name} {field(platform, name)}" for name in of(platform)))
        case [platform, name]:
            print(field(platform, name))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
