#!/usr/bin/env python3
"""Runs on Linux's other processors what is run on this one: run.py [PLATFORM]...

For each platform: the unit tests of core and capi, the conformance cases against the C ABI, and where Debian has a LuaJIT the same
cases in Lua. A program of another processor runs in qemu's emulator of one program; one that this machine's kernel runs (32 bits,
another C library) runs as it is. What qemu cannot do stands in exceptions.json, by name and with the reason, and is printed as skipped.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import sysroot

ROOT = sysroot.ROOT
sys.path.insert(0, str(ROOT / "tools"))
import platforms  # noqa: E402

HERE = Path(__file__).resolve().parent
CASES = ROOT / "tests" / "conformance"
# Debian has LuaJIT for more processors; these stand for 64 and 32 bits
LUA = ("linux-aarch64", "linux-i686")
COLUMNS = ("core", "capi", "conformance", "lua")
SECONDS = 1800


@dataclass
class Count:
    """What came of a program's tests."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __str__(self) -> str:
        return f"{self.passed}/{self.failed}/{self.skipped}"

    def add(self, other: "Count") -> None:
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped


@dataclass
class Machine:
    """A platform, and how its programs are run here."""

    platform: str
    root: Path
    under: list[str]
    lib: Path
    exceptions: dict[str, dict[str, str]]
    environment: dict[str, str] = field(default_factory=lambda: dict(os.environ))

    @property
    def work(self) -> Path:
        return sysroot.HERE / self.platform

    def program(self, path: Path) -> Path:
        """What is run: the program itself, or if the kernel runs it a copy that finds the loader and libraries where they are."""
        if self.under:
            return path
        copy = self.work / "bin" / path.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
        inside = self.root / sysroot.loader(path).lstrip("/")
        command = ["patchelf", "--set-interpreter", inside, "--force-rpath", "--set-rpath", f"{self.lib}:{self.root / 'lib'}", copy]
        subprocess.run(command, check=True)
        return copy

    def excepted(self, suite: str) -> dict[str, str]:
        return self.exceptions.get(suite, {})


def exceptions(platform: str, emulated: bool) -> dict[str, dict[str, str]]:
    """What is not run here, and why: by suite, then by name."""
    told: dict[str, dict[str, dict[str, str]]] = json.loads((HERE / "exceptions.json").read_text())
    found: dict[str, dict[str, str]] = {}
    for place in ("qemu",) * emulated + (platform,):
        for suite, names in told.get(place, {}).items():
            found.setdefault(suite, {}).update(names)
    return found


def kernel_runs(program: Path) -> bool:
    """Whether this machine's kernel runs programs of that kind."""
    try:
        return subprocess.run([program, "--version"], capture_output=True).returncode in (0, 127)
    except OSError:
        return False


def machine(platform: str) -> Machine:
    told = platforms.of(platform)
    rust = str(told["rust"])
    emulator = platforms.field(platform, "qemu")
    root = sysroot.libraries(str(told["debian"]), rust.endswith("musl"))
    lib = sysroot.HERE / platform / "lib"
    native = emulator == "native" or (rust.startswith("i686") and kernel_runs(root / "lib" / "ld-linux.so.2"))
    under = [] if native else [emulator, "-L", str(root), "-E", f"LD_LIBRARY_PATH={lib}"]
    if under and not shutil.which(emulator):
        raise sysroot.SysrootError(f"{emulator} is missing (Debian package qemu-user-static)")
    made = Machine(platform, root, under, lib, exceptions(platform, bool(under)))
    made.environment["CONFORMANCE_UNDER"] = " ".join(under)
    # what is compiled for a test runs once: the less, the better
    made.environment["CARGO_PROFILE_DEV_DEBUG"] = "0"
    made.environment["CALLGATE_LIB_DIR"] = str(lib)
    return made


def cargo(at: Machine, *words: str) -> list[dict[str, object]]:
    """Builds, and tells what was made."""
    command = [ROOT / "tools" / "cross" / "cargo.sh", at.platform, *words, "--message-format=json-render-diagnostics"]
    told = subprocess.run(command, cwd=ROOT, env=at.environment, stdout=subprocess.PIPE, text=True)
    if told.returncode != 0:
        raise sysroot.SysrootError(f"cargo {' '.join(words)} failed")
    lines = (json.loads(line) for line in told.stdout.splitlines() if line.startswith("{"))
    return [line for line in lines if line["reason"] == "compiler-artifact"]


def library(at: Machine) -> None:
    """Puts the library where the programs look for it; the released one where `make cross` has made it."""
    release = ["--release"] if (ROOT / "build" / "cross" / at.platform / "lib").exists() else []
    made = cargo(at, "build", "-p", "callgate-capi", *release)
    (file,) = (name for artifact in made for name in artifact["filenames"] if str(name).endswith("libcallgate.so"))
    at.lib.mkdir(parents=True, exist_ok=True)
    shutil.copy2(str(file), at.lib / "libcallgate.so.0")
    link = at.lib / "libcallgate.so"
    link.unlink(missing_ok=True)
    link.symlink_to("libcallgate.so.0")


def unit_tests(at: Machine, name: str, program: Path) -> Count:
    """Runs a test program of Rust's."""
    skips = at.excepted(name)
    folder = ROOT / name
    command = [*at.under, at.program(program), "--exact", *(word for skip in skips for word in ("--skip", skip))]
    print(f"-- {at.platform}: {name}, {program.name}", flush=True)
    log = at.work / f"{program.name}.log"
    with log.open("w") as output:
        try:
            done = subprocess.run(command, cwd=folder, env=at.environment, stdout=output, stderr=subprocess.STDOUT, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            print(f"it ran for more than {SECONDS} seconds: {log}")
            return Count(failed=1)
    text = log.read_text(errors="replace")
    for failed in re.findall(r"^test (\S+) .*FAILED$", text, re.MULTILINE):
        print(f"not ok {failed}")
    results = re.findall(r"^test result: .*? (\d+) passed; (\d+) failed; (\d+) ignored; .*? (\d+) filtered out", text, re.MULTILINE)
    if not results or (done.returncode != 0 and results[-1][1] == "0"):
        print(f"it ended with {done.returncode}: {log}\n{text[-2000:]}")
        return Count(failed=1)
    passed, failed, ignored, filtered = map(int, results[-1])
    if failed:
        print(f"all of it: {log}")
    return Count(passed, failed, ignored + filtered)


def conformance(at: Machine, name: str, command: list[str | Path], environment: dict[str, str]) -> Count:
    """Runs a runner of the conformance cases."""
    print(f"-- {at.platform}: {name}", flush=True)
    skips = at.work / f"{name}.json"
    skips.write_text(json.dumps(at.excepted("conformance") | at.excepted(name)))
    output = at.work / f"{name}.tap"
    environment = at.environment | environment | {"CONFORMANCE_EXCEPT": str(skips)}
    try:
        subprocess.run([CASES / "run.sh", output, *at.under, *command], env=environment, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        print(f"it ran for more than {SECONDS} seconds")
        return Count(failed=1)
    # an emulator that gives up in a child prints after it
    numbers = re.search(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", output.read_text(errors="replace"), re.MULTILINE)
    return Count(*map(int, numbers.groups())) if numbers else Count(failed=1)


def run(platform: str) -> dict[str, Count]:
    at = machine(platform)
    at.work.mkdir(parents=True, exist_ok=True)
    for suite, names in at.exceptions.items():
        for name, why in names.items():
            print(f"skipped {platform}: {suite} {name}: {why}")
    counts: dict[str, Count] = {}
    made = cargo(at, "test", "--no-run", "-p", "callgate-core", "-p", "callgate-capi")
    library(at)
    for artifact in made:
        if artifact["executable"]:
            name = Path(str(artifact["manifest_path"])).parent.name
            count = unit_tests(at, name, Path(str(artifact["executable"])))
            counts.setdefault(name, Count()).add(count)
    made = cargo(at, "build", "-p", "callgate-conformance")
    (runner,) = (artifact["executable"] for artifact in made if artifact["executable"])
    counts["conformance"] = conformance(at, "conformance", [at.program(Path(str(runner)))], {})
    if platform in LUA:
        luajit = at.program(sysroot.luajit(platforms.field(platform, "debian")))
        environment = {"LUA_PATH": f"{ROOT}/bindings/lua/?.lua;;", "CALLGATE_LIBRARY": str(at.lib / "libcallgate.so.0")}
        counts["lua"] = conformance(at, "lua", [luajit, CASES / "lua" / "run.lua"], environment)
    return counts


def main(arguments: list[str]) -> int:
    every = [name for name in platforms.load() if name.startswith("linux-") and name != "linux-x86_64"]
    rows = []
    faults = 0
    for platform in arguments or every:
        began = time.monotonic()
        try:
            counts = run(platform)
            failed = sum(count.failed for count in counts.values())
            text = ", ".join(f"{name} {count}" for name, count in counts.items())
            verdict = f"{'failed' if failed else 'ok'} {text} (passed/failed/skipped)"
        except (sysroot.SysrootError, subprocess.CalledProcessError) as error:
            counts, failed, verdict = {}, 1, f"failed {error}"
            print(f"{platform}: {error}")
        platforms.record(platform, "run", verdict)
        faults += failed
        cells = [str(counts.get(name, "-")) for name in COLUMNS]
        rows.append([platform, *cells, f"{time.monotonic() - began:.0f} s"])
    print("\npassed/failed/skipped")
    for row in [["", *COLUMNS, "time"], *rows]:
        print(f"{row[0]:<22}" + "".join(f"{cell:>14}" for cell in row[1:]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
