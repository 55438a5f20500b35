"""Checks a package that was made: what is in it, how its libraries find each other, and what it asks of a system."""

import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

import binary

ROOT = Path(__file__).resolve().parents[2]
# what a build would leave of the machine that it ran on
FOREIGN = [f"{ROOT}/", os.path.expanduser("~/"), "/.cargo/"]


def tool(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: {done.stdout}{done.stderr}")
    return done.stdout


def need(holds: object, otherwise: str) -> None:
    if not holds:
        raise SystemExit(otherwise)


def clean(name: str, data: bytes) -> None:
    """No path of the machine that it was built on."""
    for path in FOREIGN:
        need(path.encode() not in data, f"{name} has the path {path} in it")


def common(package: Path, names: list[str]) -> None:
    for wanted in ("callgate/__init__.py", "callgate/__init__.pyi", "callgate/py.typed", "LICENSE-MIT", "LICENSE-APACHE"):
        need(any(name.endswith(wanted) for name in names), f"{package.name} lacks {wanted}")
    tool("twine", "check", "--strict", str(package))


def wheel(package: Path, tag: str, rust: str) -> str:
    """What is noteworthy."""
    # maturin also gives the old names that manylinux tags have
    named = re.fullmatch(r"callgate-[^-]+-cp311-abi3-([^-]+)\.whl", package.name)
    need(named and tag in named[1].split("."), f"{package.name} is not for {tag}")
    _, real = binary.library_names(rust)
    with zipfile.ZipFile(package) as archive, tempfile.TemporaryDirectory() as folder:
        names = archive.namelist()
        common(package, names)
        for name in names:
            clean(name, archive.read(name))
        found = {}
        for name in ("callgate/_callgate.abi3.so", f"callgate/{real}"):
            need(name in names, f"{package.name} lacks {name}")
            found[name] = binary.read(archive.read(name), archive.extract(name, folder))
    extension, library = found.values()
    here = "@loader_path" if "apple" in rust else "$ORIGIN"
    need(Path(library.name).name == real, f"the library calls itself {library.name}")
    need(library.name in extension.needs, f"the extension needs {extension.needs}, and not {library.name}")
    need(extension.looks == [here], f"the extension looks for libraries in {extension.looks}")
    need(not library.looks, f"the library looks for others in {library.looks}")
    facts = [package.name, f"{package.stat().st_size // 1024} KiB"]
    if "manylinux" in tag:
        facts.append(manylinux(package, tag, max(extension.glibc, library.glibc)))
    elif "musllinux" in tag:
        need("libc.so" in extension.needs + library.needs, f"{extension.needs} {library.needs}: not musl's")
        facts.append("musl")
    return ", ".join(facts)


def manylinux(package: Path, tag: str, measured: tuple[int, ...]) -> str:
    promised = tuple(map(int, re.findall(r"_(\d+)_(\d+)_", tag)[0]))
    need(measured <= promised, f"it needs glibc {measured}, and the tag promises {promised}")
    report = json.loads(tool("auditwheel", "show", "--json", str(package)))
    need(report["overall_tag"] == tag, f"auditwheel does not confirm {tag}: {report}")
    return f"glibc {'.'.join(map(str, measured))} by its symbols, {report['overall_tag']} by auditwheel"


def sdist(package: Path) -> str:
    with tarfile.open(package) as archive:
        members = archive.getmembers()
        common(package, [member.name for member in members])
        for member in members:
            need(member.isfile() or member.isdir(), f"{member.name} is a link")
            if member.isfile():
                clean(member.name, archive.extractfile(member).read())  # type: ignore[union-attr]
    return f"{package.name}, {package.stat().st_size // 1024} KiB, {len(members)} files"
