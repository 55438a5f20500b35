"""Completes a wheel, and checks packages of Python: what is in them, and what it asks of a system."""

import base64
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from importlib import resources
from pathlib import Path

import binary
import platforms

# the texts of the crates whose code is in what is packed
OTHERS = "THIRD-PARTY-LICENSES"


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
    for path in binary.paths_of_this_machine():
        need(path not in data, f"{name} has the path {path.decode()} in it")


def common(package: Path, names: list[str]) -> None:
    for wanted in ("callgate/__init__.py", "callgate/__init__.pyi", "callgate/py.typed", "LICENSE-MIT", "LICENSE-APACHE"):
        need(any(name.endswith(wanted) for name in names), f"{package.name} lacks {wanted}")
    tool("twine", "check", "--strict", str(package))


def wheel(package: Path, platform: str) -> str:
    """What is noteworthy."""
    tag, (real, _) = platforms.field(platform, "wheel"), platforms.library(platform)
    # maturin also gives the old names that manylinux tags have
    named = re.fullmatch(r"callgate-[^-]+-cp311-abi3-([^-]+)\.whl", package.name)
    need(named and tag in named[1].split("."), f"{package.name} is not for {tag}")
    with zipfile.ZipFile(package) as archive, tempfile.TemporaryDirectory() as folder:
        names = archive.namelist()
        common(package, names)
        need(any(name.endswith(f".dist-info/licenses/{OTHERS}") for name in names), f"{package.name} lacks {OTHERS}")
        for name in names:
            clean(name, archive.read(name))
        for name in ("callgate/_callgate.abi3.so", f"callgate/{real}"):
            need(name in names, f"{package.name} lacks {name}")
        files = [Path(archive.extract(f"callgate/{name}", folder)) for name in ("_callgate.abi3.so", real)]
        # what Python calls when it loads an extension
        found = list(binary.faults(platform, files[0], ["PyInit__callgate"], files[1]))
        need(not found, "; ".join(found))
        facts = [tag, binary.floor(platform, [binary.read(file) for file in files])]
    if "linux" in tag:
        facts.append(audited(package, tag))
    return "; ".join([*facts, package.name])


def audited(package: Path, tag: str) -> str:
    """auditwheel's judgement, without the libraries of this machine."""
    with tempfile.TemporaryDirectory() as nothing:
        report = json.loads(tool("auditwheel", "show", "--json", "--ldpaths", nothing, str(package)))
    if "musllinux" in tag:
        # it knows musl by Alpine's name only; musl's own loader takes every libc.* for itself
        others = set(report["external_libs"]) - {"libc.so"}
        need(report["sym_tag"] == tag and not others, f"auditwheel does not confirm {tag}: {report}")
        return f"{tag} by auditwheel, but for musl's name"
    name = re.sub(r"(linux_\d+_\d+)_.*", r"\1", tag)
    if f'"{name}"' in (resources.files("auditwheel.policy") / "manylinux-policy.json").read_text():
        need(report["overall_tag"] == tag, f"auditwheel does not confirm {tag}: {report}")
        return f"{tag} by auditwheel"
    # the next that it has a policy for; that no newer glibc than ours is needed is looked at by binary.py
    said, ours = ([int(number) for number in re.findall(r"\d+", one)[:2]] for one in (report["overall_tag"], name))
    need(said > ours, f"auditwheel does not confirm {tag}: {report}")
    return f"{report['overall_tag']} by auditwheel, which knows no {name}"


def add_license(package: Path, text: Path) -> None:
    """Puts a text beside the licences that maturin has put in, named last in the metadata."""
    with zipfile.ZipFile(package) as archive:
        held = [(info, archive.read(info)) for info in archive.infolist()]
    (folder,) = {info.filename.split("/")[0] for info, _ in held if ".dist-info/" in info.filename}
    if any(info.filename == f"{folder}/licenses/{text.name}" for info, _ in held):
        return
    last = max(place for place, (info, _) in enumerate(held) if info.filename.startswith(f"{folder}/licenses/"))
    like = held[last][0]
    added = zipfile.ZipInfo(f"{folder}/licenses/{text.name}", like.date_time)
    added.compress_type, added.external_attr, added.create_system = like.compress_type, like.external_attr, like.create_system
    held.insert(last + 1, (added, text.read_bytes()))
    contents = {info.filename: data for info, data in held}
    metadata = contents[f"{folder}/METADATA"].decode()
    lines = metadata.split("\n")
    at = max(place for place, line in enumerate(lines) if line.startswith("License-File: "))
    lines.insert(at + 1, f"License-File: {text.name}")
    contents[f"{folder}/METADATA"] = "\n".join(lines).encode()
    record = [line for line in contents[f"{folder}/RECORD"].decode().splitlines() if not line.startswith(f"{folder}/METADATA,")]
    for name in (f"{folder}/METADATA", added.filename):
        digest = base64.urlsafe_b64encode(hashlib.sha256(contents[name]).digest()).rstrip(b"=").decode()
        record.insert(-1, f"{name},sha256={digest},{len(contents[name])}")
    contents[f"{folder}/RECORD"] = "".join(f"{line}\n" for line in record).encode()
    with zipfile.ZipFile(package, "w") as archive:
        for info, _ in held:
            archive.writestr(info, contents[info.filename])


def sdist(package: Path) -> str:
    with tarfile.open(package) as archive:
        members = archive.getmembers()
        common(package, [member.name for member in members])
        for member in members:
            need(member.isfile() or member.isdir(), f"{member.name} is a link")
            if member.isfile():
                clean(member.name, archive.extractfile(member).read())  # type: ignore[union-attr]
    return f"{package.name}, {package.stat().st_size // 1024} KiB, {len(members)} files"
