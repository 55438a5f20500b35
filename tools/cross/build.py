#!/usr/bin/env python3
"""build.py [PLATFORM...]: the shared and the static library of each platform, staged in build/cross/PLATFORM/lib.

They get the names that loaders look for, and the description that the library holds becomes build/cross/PLATFORM/description.json.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import platforms

STAGE = platforms.ROOT / "build" / "cross"
CARGO = platforms.ROOT / "tools" / "cross" / "cargo.sh"
STATIC = platforms.ROOT / "tools" / "static.sh"
TOOLS = platforms.ROOT / "target" / "release" / "callgate-tools"


def cargo(chosen: list[str], capture: bool) -> tuple[list[Path], str]:
    """The files that cargo made of the library for these platforms, and what it said if that is asked for."""
    command = [str(CARGO), ",".join(chosen), "build", "--release", "--package", "callgate-capi", "--keep-going"]
    command.append("--message-format=json-render-diagnostics")
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE if capture else None, text=True)
    files: list[Path] = []
    for line in done.stdout.splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if message.get("reason") == "compiler-artifact" and message["target"]["name"] == "callgate":
            files += map(Path, message["filenames"])
    return files, done.stderr or ""


def of(platform: str, files: list[Path]) -> list[Path]:
    return [file for file in files if platforms.field(platform, "rust") in file.parts]


def put(source: Path, target: Path) -> None:
    """A new file in the old one's place, as the old one may be in use."""
    new = target.with_name(target.name + ".new")
    shutil.copy(source, new)
    os.replace(new, target)


def described(library: Path) -> str:
    # the tool itself is linked with the host's library
    environment = {**os.environ, "LD_LIBRARY_PATH": str(platforms.ROOT / "build" / "lib")}
    command = [TOOLS, "describe", "--library", library]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment).stdout


def stage(platform: str, files: list[Path]) -> str:
    loaded, linked = platforms.library(platform)
    lib = STAGE / platform / "lib"
    lib.mkdir(parents=True, exist_ok=True)
    sizes = {}
    for file in files:
        name = "libcallgate.a" if file.suffix == ".a" else loaded
        if file.suffix == ".a":
            subprocess.run([STATIC, file, lib / name, platforms.field(platform, "zig")], check=True)
        else:
            put(file, lib / name)
        sizes[name] = (lib / name).stat().st_size / 1e6
    (lib / linked).unlink(missing_ok=True)
    (lib / linked).symlink_to(loaded)
    told = described(lib / loaded)
    (STAGE / platform / "description.json").write_text(told)
    calls = len(json.loads(told)["calls"])
    return f"{calls} calls, " + ", ".join(f"{name} {size:.1f} MB" for name, size in sorted(sizes.items(), reverse=True))


def reason(said: str) -> str:
    """What a compiler or linker complains of first; the symbols, where they are what is missing."""
    undefined = re.findall(r"error: undefined symbol: (\S+)", said)
    if undefined:
        return f"undefined: {' '.join(sorted(set(undefined)))}"
    errors = re.findall(r"^\s*((?:error(?!: linking with)|missing)\b.*)$", said, re.MULTILINE)
    return (errors or said.strip().splitlines() or ["it says nothing"])[0]


def build(chosen: list[str]) -> dict[str, str]:
    """Builds, stages and records; those that were not built, with the reason."""
    # all at once, so that one's long link does not leave processors idle; but then cargo does not say whose an error is
    files = cargo(chosen, capture=False)[0] if len(chosen) > 1 else []
    failed: dict[str, str] = {}
    for platform in chosen:
        made, said = of(platform, files), ""
        if not made:
            again, said = cargo([platform], capture=True)
            made = of(platform, again)
        if made:
            platforms.record(platform, "built", f"ok {stage(platform, made)}")
        else:
            print(f"---- {platform}\n{said}", file=sys.stderr)
            failed[platform] = reason(said)
            platforms.record(platform, "built", f"failed {failed[platform]}")
    return failed


def main() -> int:
    chosen = sys.argv[1:] or list(platforms.load())
    failed = build(chosen)
    print(platforms.table(["built"]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
