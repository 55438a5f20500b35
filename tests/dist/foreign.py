"""A Python of another processor or another C library than this machine's, of which nothing is installed: all is put below build/.

For Linux's other processors it is Debian's, taken out of its packages, and runs in qemu's emulator of one program, or as it is
where this kernel can run it. For musl nobody has one to install, so it is built of Debian's source, with `zig cc`.
"""

import ensurepip
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "tests" / "qemu")]
import muslpython  # noqa: E402
import platforms  # noqa: E402
import sysroot  # noqa: E402

VERSIONS = ["3.11"]
# what Debian's interpreter and the modules of it that pip uses are linked to
PACKAGES = [
    "python3.11-minimal", "libpython3.11-minimal", "libpython3.11-stdlib", "libc6", "libgcc-s1", "libexpat1", "zlib1g", "libssl3",
    "libbz2-1.0", "liblzma5", "libffi8", "libcrypt1",
]  # fmt: skip


class Unavailable(Exception):
    """It cannot be had here, and why."""


@dataclass
class Python:
    """How an interpreter is started: `under` comes before the program."""

    under: list[str | Path]
    program: Path
    # pip's folder, which is a program to Python
    pip: Path
    told: str
    environment: dict[str, str] = field(default_factory=dict)


def pip(room: Path) -> Path:
    """The pip that this Python would install, taken out of its wheel."""
    bundled = [*Path(ensurepip.__file__).parent.glob("_bundled/pip-*.whl"), *Path("/usr/share/python-wheels").glob("pip-*.whl")]
    if not bundled:
        raise Unavailable("this Python brings no pip along")
    shutil.unpack_archive(bundled[0], room / "pip", "zip")
    return room / "pip" / "pip"


def exceptions(platform: str) -> dict[str, str]:
    """The cases that cannot be run in the emulator, with reasons."""
    told = json.loads((ROOT / "tests" / "qemu" / "exceptions.json").read_text())
    found: dict[str, str] = {}
    for place in ("qemu", platform):
        for suite in ("conformance", "python"):
            found.update(told.get(place, {}).get(suite, {}))
    return found


def runs(program: Path) -> bool:
    """Whether this kernel runs programs of that kind."""
    try:
        return subprocess.run([program, "--version"], capture_output=True).returncode == 0
    except OSError:
        return False


def python(platform: str, version: str, room: Path) -> Python:
    emulator = platforms.field(platform, "qemu")
    if not emulator:
        raise Unavailable(f"nothing here runs programs of {platform}")
    debian = platforms.field(platform, "debian")
    try:
        if platform.endswith("-musl"):
            root, program = sysroot.libraries(debian, True), muslpython.made(platform)
        else:
            root = sysroot.ready(f"{debian}-python", PACKAGES, debian)
            program = root / "usr" / "bin" / f"python{version}"
            # Debian's links to loaders begin at the real root
            for link in root.glob("lib*/ld*.so*"):
                if link.is_symlink() and os.readlink(link).startswith("/"):
                    inside = root / os.readlink(link).lstrip("/")
                    link.unlink()
                    link.symlink_to(os.path.relpath(inside, link.parent))
    except (sysroot.SysrootError, muslpython.Unavailable) as error:
        raise Unavailable(f"a Python for {platform}: {error}") from None
    if emulator == "native":
        # the loader's path is written in the program
        need = [str(ROOT / "tools" / "need.sh"), "test -e /lib/ld-musl-x86_64.so.1", "musl"]
        if subprocess.run(need, capture_output=True).returncode != 0:
            raise Unavailable("musl's loader is missing (Debian package musl)")
        return Python([], program, pip(room), "linked to musl")
    loader = root / "lib" / "ld-linux.so.2"
    if debian == "i386" and runs(loader):
        libraries = ":".join(str(root / folder / "i386-linux-gnu") for folder in ("lib", "usr/lib"))
        under: list[str | Path] = [loader, "--library-path", libraries]
        return Python(under, program, pip(room), f"of {debian}", {"CONFORMANCE_UNDER": " ".join(map(str, under))})
    if not shutil.which(emulator):
        raise Unavailable(f"{emulator} is missing (Debian package qemu-user-static)")
    listed = room / "except.json"
    listed.write_text(json.dumps(exceptions(platform)))
    under = [emulator, "-L", root]
    environment = {"CONFORMANCE_UNDER": " ".join(map(str, under)), "CONFORMANCE_EXCEPT": str(listed)}
    return Python(under, program, pip(room), f"of {debian} in {emulator}", environment)
