"""A Python that is linked to musl, built below build/ of Debian's source with `zig cc`, since no registry has one to install.

Only what pip and the conformance cases need is in it: no ssl, no ctypes, no readline.
"""

import os
import shutil
import subprocess
from pathlib import Path

import platforms

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "musl-python"
SUITE = "bookworm"
# Debian's packages; the first has the release that builds the other, too, and so must be the host's
PYTHON, ZLIB = "python3.11", "zlib"
HOST = Path("/usr/bin/python3.11")
# of these, zig's musl has more than the musl that the program is run with
NEWER = ("preadv2", "pwritev2", "statx", "copy_file_range")


class Unavailable(Exception):
    """It cannot be had here, and why."""


def run(*command: str | Path, cwd: Path, **more: str) -> str:
    done = subprocess.run([str(word) for word in command], cwd=cwd, env={**os.environ, **more}, capture_output=True, text=True)
    if done.returncode != 0:
        raise Unavailable(f"{command[0]}: {(done.stderr.strip() or done.stdout.strip())[-400:]}")
    return done.stdout


def source(package: str) -> Path:
    """The unpacked source of a package of Debian's, without Debian's changes."""
    into = KEPT / "source" / package
    if not into.exists():
        apt = KEPT / "apt"
        for part in ("lists/partial", "cache/archives/partial", f"got/{package}"):
            (apt / part).mkdir(parents=True, exist_ok=True)
        told = run("apt-get", "indextargets", "--format", "$(REPO_URI)", cwd=apt).splitlines()
        mirrors = [line for line in told if line.rstrip("/").endswith("/debian")]
        if not mirrors:
            raise Unavailable("apt knows no mirror of Debian")
        (apt / "sources.list").write_text(f"deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] {mirrors[0]} {SUITE} main\n")
        options = {
            "Dir::Etc::sourcelist": apt / "sources.list", "Dir::Etc::sourceparts": "-", "Dir::State::lists": apt / "lists",
            "Dir::Cache": apt / "cache", "APT::Sandbox::User": "", "Acquire::Languages": "none",
        }  # fmt: skip
        command = ["apt-get", "-qq", *(word for name, value in options.items() for word in ("-o", f"{name}={value}"))]
        run(*command, "update", cwd=apt)
        got = apt / "got" / package
        run(*command, "source", "--download-only", package, cwd=got)
        half = KEPT / "half"
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir()
        run("tar", "-xf", next(got.glob("*.orig.tar.*")), "--strip-components=1", cwd=half)
        into.parent.mkdir(parents=True, exist_ok=True)
        half.rename(into)
    return into


def tool(folder: Path, name: str, words: str) -> Path:
    """A program that is zig with words before its arguments; build steps want a program's name."""
    path = folder / name
    path.write_text(f'#!/bin/sh\nexec "{ROOT}/tools/cross/zig.sh" {words} "$@"\n')
    path.chmod(0o755)
    return path


def made(platform: str) -> Path:
    """The interpreter, built if it is not there."""
    into = KEPT / platform
    program = into / "bin" / PYTHON
    if program.exists():
        return program
    if not HOST.exists():
        raise Unavailable(f"to build one, {HOST} is needed")
    work = KEPT / "work" / platform
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    zig = platforms.field(platform, "zig")
    cc, ar = tool(work, "cc", f"cc -target {zig}"), tool(work, "ar", "ar")
    zlib = shutil.copytree(source(ZLIB), work / "zlib")
    run("./configure", "--static", cwd=zlib, CC=str(cc), AR=str(ar), CHOST=zig, CFLAGS="-O1 -fPIC")
    run("make", "libz.a", cwd=zlib)
    build = work / "python"
    build.mkdir()
    here = subprocess.run(["cc", "-dumpmachine"], capture_output=True, text=True).stdout.strip()
    known = [f"ac_cv_func_{name}=no" for name in NEWER] + [
        "ac_cv_file__dev_ptmx=yes",
        "ac_cv_file__dev_ptc=no",
        "ac_cv_buggy_getaddrinfo=no",
    ]
    options = ["--without-ensurepip", "--disable-test-modules", f"--with-build-python={HOST}", f"--prefix={into}", *known]
    # zig would put its checks of undefined behaviour in, and link the C library statically. The program takes nothing over from it by
    # copying: zig's stub does not tell that `environ` and `__environ` are one
    settings = {
        "CC": str(cc), "AR": str(ar), "RANLIB": "true", "READELF": str(shutil.which("readelf")),
        "CFLAGS": "-O1 -fPIC -fno-sanitize=undefined -Wno-date-time", "LDFLAGS": "-dynamic", "LINKFORSHARED": "-pie -rdynamic",
        "ZLIB_CFLAGS": f"-I{zlib}", "ZLIB_LIBS": str(zlib / "libz.a"),
    }  # fmt: skip
    run(source(PYTHON) / "configure", "-q", f"--host={zig}", f"--build={here}", *options, cwd=build, **settings)
    run("make", "-s", f"-j{os.cpu_count()}", cwd=build)
    run("make", "-s", "altinstall", cwd=build)
    # what cannot be built of its modules, its build step passes over
    if not list(into.glob("lib/*/lib-dynload/_posixsubprocess.*")) or not list(into.glob("lib/*/lib-dynload/zlib.*")):
        shutil.rmtree(into)
        raise Unavailable("the modules zlib and _posixsubprocess were not built")
    shutil.rmtree(work)
    return program
