"""What can be said of a platform's library without running it there. Each check gives a text for the table, or raises Wrong."""

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path += [str(ROOT / part) for part in ("tools", "tools/cross", "tools/dist", "tests/parity")]

import binary  # noqa: E402
import header  # noqa: E402
import platforms  # noqa: E402

import build as cross  # noqa: E402

ZIG = ROOT / "tools" / "cross" / "zig.sh"
STRICT = ["-Wall", "-Wextra", "-Werror"]


class Wrong(Exception):
    """A check failed; says what and where."""


def system(platform: str) -> str:
    return platform.split("-", 1)[0]


def lib(platform: str) -> Path:
    return cross.STAGE / platform / "lib"


def run(command: list[str | Path], what: str, own: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **(own or {})})
    if done.returncode != 0:
        said = (done.stderr + done.stdout).strip()
        print(f"{what}:\n{said}", file=sys.stderr)
        errors = [line for line in said.splitlines() if "error" in line or "undefined" in line]
        raise Wrong(f"{what}: {(errors or [f'status {done.returncode}'])[0]}")
    return done.stdout


def compiler(platform: str, language: str) -> list[str | Path]:
    """Compiles, and does not link; `-fsyntax-only` is no such thing for zig."""
    out = ["-c", "-o", cross.STAGE / platform / "compiled.o"]
    return [ZIG, language, "-target", platforms.field(platform, "zig"), "-I", ROOT / "include", *out]


@cache
def symbols(platform: str) -> binary.Binary:
    loaded, _ = platforms.library(platform)
    return binary.read(lib(platform) / loaded)


def description(platform: str) -> dict:
    return json.loads((cross.STAGE / platform / "description.json").read_text())


def exported(platform: str) -> str:
    """Everything described is exported, under the name that loaders look for, and nothing but cg_*."""
    told, there = description(platform), symbols(platform)
    loaded, _ = platforms.library(platform)
    name = f"@rpath/{loaded}" if system(platform) == "macos" else loaded
    if there.name != name:
        raise Wrong(f"it calls itself {there['name']} and not {name}")
    have = set(there.exported)
    lacking = sorted(f"cg_{entry['name']}" for entry in told["calls"] + told["documents"] if f"cg_{entry['name']}" not in have)
    if lacking:
        raise Wrong(f"not exported: {' '.join(lacking)}")
    foreign = sorted({symbol for symbol in have if not symbol.startswith("cg_")} - binary.also_exported(platform))
    if foreign:
        raise Wrong(f"exported, but not ours: {' '.join(foreign)}")
    return str(len(have))


def imported(platform: str) -> str:
    """No newer symbol version of glibc than platforms.toml says. That each symbol exists, the linker has said."""
    there = symbols(platform)
    count = str(len(there.imported))
    if binary.system(platform) != "linux-gnu":
        return count
    if not there.glibc:
        raise Wrong("no symbol has a version of glibc")
    promised = binary.promised(platform)
    if there.glibc > promised:
        raise Wrong(f"{binary.written(there.glibc)} is needed of glibc, which is newer than {binary.written(promised)}")
    return f"{count}, glibc {binary.written(there.glibc)}"


def headers(platform: str) -> str:
    """callgate.h compiles alone as C and as C++, and its structs lie as the description says."""
    folder = cross.STAGE / platform
    for language, standard, suffix in (("cc", "c11", "c"), ("c++", "c++17", "cc")):
        alone = folder / f"alone.{suffix}"
        alone.write_text('#include "callgate.h"\n')
        run([*compiler(platform, language), f"-std={standard}", *STRICT, alone], standard)
    source, fields = header.program(description(platform))
    described = folder / "described.c"
    described.write_text(source)
    run([*compiler(platform, "cc"), "-std=c11", *STRICT, described], "structs")
    return f"C11 C++17, {fields} fields"


@cache
def installed(platform: str) -> Path:
    """What `make install` of that platform puts below a folder."""
    folder = cross.STAGE / platform / "installed"
    shutil.rmtree(folder, ignore_errors=True)
    own = {"PLATFORM": platform, "FROM": str(lib(platform)), "DESTDIR": str(folder), "PREFIX": "/usr", "LUA_LIBRARY": "copy"}
    run([ROOT / "tools" / "install" / "install.sh", "install"], "install", own)
    return folder / "usr"


def private(prefix: Path) -> list[str]:
    """What callgate.pc says that a program needs which is linked with libcallgate.a."""
    lines = (prefix / "lib" / "pkgconfig" / "callgate.pc").read_text().splitlines()
    return next(line for line in lines if line.startswith("Libs.private:")).split()[1:]


def program(platform: str, static: bool) -> Path:
    prefix = installed(platform)
    out = cross.STAGE / platform / ("program-static" if static else "program")
    target = platforms.field(platform, "zig")
    command = [ZIG, "cc", "-target", target, "-I", prefix / "include", "-std=c11", "-D_GNU_SOURCE", *STRICT]
    # without it zig puts its checks of undefined behaviour in
    command += ["-O2"]
    command += [ROOT / "tests" / "cross" / "program.c", "-o", out]
    musl = platform.endswith("-musl")
    if static:
        # musl has a C library that is linked statically; the others' come with the system
        command += ["-static"] if musl else []
        command += [prefix / "lib" / "libcallgate.a", *private(prefix)]
        # the systems' own compilers add the unwinder by themselves
        run([*command, *([] if system(platform) == "macos" else ["-lunwind"])], "static")
    else:
        origin = "@loader_path/lib" if system(platform) == "macos" else "$ORIGIN/lib"
        run([*command, *(["-dynamic"] if musl else []), "-L", prefix / "lib", "-lcallgate", f"-Wl,-rpath,{origin}"], "shared")
    return out


def programs(platform: str) -> str:
    """A C program links with the shared and with the static library; it runs where the host is of that platform."""
    made = [program(platform, static) for static in (False, True)]
    if platforms.field(platform, "qemu") != "native":
        return "linked"
    calls = f" {len(description(platform)['calls'])} calls: "
    for path in made:
        if platform.endswith("-musl"):
            # the loader that the shared one names
            run([ROOT / "tools" / "need.sh", "test -e /lib/ld-musl-x86_64.so.1", "musl"], "musl")
        said = run([path], path.name)
        if calls not in said:
            raise Wrong(f"{path.name} does not tell of{calls.rstrip(': ')}: {said}")
    return "run"


CHECKS = {"exported": exported, "imported": imported, "headers": headers, "programs": programs}
