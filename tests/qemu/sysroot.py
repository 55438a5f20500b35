"""The files of another processor's system that its programs need: the C library, and LuaJIT. They are Debian's, taken out of its
packages into a folder below build/, so that nothing is installed.
"""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "build" / "qemu"


class SysrootError(Exception):
    """A package cannot be had."""


def download(packages: list[str], into: Path, arch: str | None = None) -> None:
    """Fetches packages and takes them apart; of another processor with package lists of our own, so that the system's do not change."""
    into.mkdir(parents=True, exist_ok=True)
    options = ["-q", "-o", "APT::Sandbox::User=root"]
    if arch:
        apt = HERE / "apt" / arch
        for folder in ("lists/partial", "cache/archives/partial"):
            (apt / folder).mkdir(parents=True, exist_ok=True)
        settings = {
            "APT::Architecture": arch,
            "APT::Architectures::": arch,
            "Dir::State::Lists": apt / "lists",
            "Dir::State::Status": "/dev/null",
            "Dir::Cache": apt / "cache",
            "Debug::NoLocking": "1",
            "Acquire::Languages": "none",
        }
        options += [word for name, value in settings.items() for word in ("-o", f"{name}={value}")]
        # what cannot be read is told by the download that needs it
        subprocess.run(["apt-get", *options, "update"], capture_output=True)
    got = subprocess.run(["apt-get", *options, "download", *packages], cwd=into, capture_output=True, text=True)
    if got.returncode != 0:
        raise SysrootError(f"cannot download {' '.join(packages)}: {got.stderr.strip()}")
    for deb in into.glob("*.deb"):
        subprocess.run(["dpkg-deb", "-x", deb, into], check=True)
        deb.unlink()


def ready(name: str, packages: list[str], arch: str | None = None) -> Path:
    """A folder with what is in these packages."""
    into = HERE / "sysroot" / name
    mark = into / ".ready"
    if not mark.exists():
        download(packages, into, arch)
        mark.touch()
    return into


def libraries(debian: str, musl: bool) -> Path:
    """The folder that programs of a processor take for `/`: it has `lib` with the loader in it."""
    if musl:
        return ready(f"{debian}-musl", ["musl"], debian)
    into = ready(debian, [f"libc6-{debian}-cross", f"libgcc-s1-{debian}-cross"])
    (root,) = (folder for folder in (into / "usr").iterdir() if folder.name != "share")
    return root


def luajit(debian: str) -> Path:
    """LuaJIT of that processor."""
    return ready(f"{debian}-luajit", ["luajit"], debian) / "usr" / "bin" / "luajit"


def loader(program: Path) -> str:
    """The loader that a program asks for."""
    told = subprocess.run(["patchelf", "--print-interpreter", program], capture_output=True, text=True, check=True)
    return told.stdout.strip()
