#!/usr/bin/env python3
"""node.py PLATFORM...: the npm packages: `callgate`, which is JavaScript, and one for each platform, with its native part.

`host` is the platform that this runs on, `musl` the same with musl for a C library. The list of platforms that `callgate`
may need is that of platforms.toml, built here or not. What is made stands in build/dist/node/, or where `--into` says.

The library is built and put beside the addon. With CALLGATE_USE_PKG_CONFIG, or a CALLGATE_LIB_DIR that is not ours, the
addon is linked to the library that is there, and none is packed: then the system has it wherever the package is installed.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import platforms  # noqa: E402

SOURCE = ROOT / "bindings" / "node"
MADE = ROOT / "build" / "dist" / "node"
LICENSES = ("LICENSE", "LICENSE-APACHE", "LICENSE-MIT")
ADDON = "callgate.node"

Manifest = dict[str, Any]


def version() -> str:
    with (ROOT / "Cargo.toml").open("rb") as file:
        return str(tomllib.load(file)["workspace"]["package"]["version"])


def name_of(platform: str) -> str:
    """A platform's package, named as napi-rs does: system, processor and, on Linux, the last word of Rust's target."""
    fields = platforms.of(platform)
    system, processor, *libc = fields["node"]
    words = [system, processor, *([str(fields["rust"]).rsplit("-", 1)[1]] if libc else [])]
    return f"@{main_package()['name']}/{'-'.join(words)}"


def main_package() -> Manifest:
    found: Manifest = json.loads((SOURCE / "package.json").read_text())
    return found


def main_manifest() -> Manifest:
    """What is published: what only development needs is left out, what is known of platforms is put in."""
    manifest = main_package()
    if manifest["version"] != version():
        raise SystemExit(f"bindings/node/package.json is version {manifest['version']}, Cargo.toml {version()}")
    for name in ("scripts", "devDependencies"):
        del manifest[name]
    manifest["files"] += LICENSES
    manifest["optionalDependencies"] = {name_of(platform): version() for platform in platforms.load()}
    return manifest


def manifest_of(platform: str, files: list[str]) -> Manifest:
    system, processor, *libc = platforms.of(platform)["node"]
    main = main_package()
    return {
        "name": name_of(platform),
        "version": version(),
        "description": f"The native part of {main['name']} for {' '.join([system, processor, *libc])}",
        "license": main["license"],
        "engines": main["engines"],
        "os": [system],
        "cpu": [processor],
        **({"libc": libc} if libc else {}),
        "type": "commonjs",
        "main": ADDON,
        "files": [*files, *LICENSES],
    }


def uses_system_library() -> bool:
    given = os.environ.get("CALLGATE_LIB_DIR")
    return os.environ.get("CALLGATE_USE_PKG_CONFIG", "0") not in ("", "0") or (given is not None and given != str(ROOT / "build" / "lib"))


def library_name(platform: str) -> str:
    return "libcallgate.0.dylib" if "apple" in platforms.field(platform, "rust") else "libcallgate.so.0"


def build(platform: str) -> dict[str, Path]:
    """The files of the native part, by their names in the package."""
    library = library_name(platform)
    cargo = [str(ROOT / "tools" / "cross" / "cargo.sh"), platform, "build", "--release", "-p"]
    folder = ROOT / "target" / "cross" / platforms.field(platform, "rust") / "release"
    made = library.replace(".0", "")
    files = {}
    if not uses_system_library():
        staged = ROOT / "build" / "cross" / platform / "lib"
        subprocess.run([*cargo, "callgate-capi"], check=True, cwd=ROOT)
        staged.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / made, staged / library)
        (staged / made).unlink(missing_ok=True)
        (staged / made).symlink_to(library)
        files[library] = staged / library
    subprocess.run([*cargo, "callgate-node"], check=True, cwd=ROOT)
    return {ADDON: folder / made.replace("callgate", "callgate_node"), **files}


def readelf(option: str, file: Path) -> str:
    done = subprocess.run(["readelf", "-W", option, str(file)], check=True, capture_output=True, text=True)
    return str(done.stdout)


def paths_of_this_machine() -> list[bytes]:
    home = Path.home()
    folders = {ROOT, home, Path(os.environ.get("CARGO_HOME", home / ".cargo"))} - {Path("/")}
    return sorted(os.fsencode(f"{folder}/") for folder in folders)


def faults(platform: str, files: dict[str, Path]) -> Iterator[str]:
    """What would keep the files from being used elsewhere."""
    library = library_name(platform)
    for name, file in files.items():
        content = file.read_bytes()
        for path in paths_of_this_machine():
            if path in content:
                yield f"{name} has the path {path.decode()} in it"
    if library.endswith("dylib"):
        content = files[ADDON].read_bytes()
        for needed in ("@loader_path", f"@rpath/{library}"):
            if needed.encode() not in content:
                yield f"{ADDON} has no {needed}"
        return
    dynamic = readelf("-d", files[ADDON])
    if f"[{library}]" not in dynamic:
        yield f"{ADDON} is not linked to {library}"
    if not re.search(r"\(R(UN)?PATH\).*\[\$ORIGIN\]", dynamic):
        yield f"{ADDON} does not look for the library beside itself"
    if library in files and f"Library soname: [{library}]" not in readelf("-d", files[library]):
        yield f"{library} is named otherwise inside"
    zig = platforms.field(platform, "zig")
    if is_glibc(platform) and glibc_of(files) > tuple(int(part) for part in zig.split(".")[1:]):
        yield f"{floor(platform, files)} is needed, but {zig} was asked for"


def is_glibc(platform: str) -> bool:
    return "glibc" in platforms.of(platform)["node"]


def glibc_of(files: dict[str, Path]) -> tuple[int, ...]:
    """The newest version of glibc whose symbols the files need."""
    told = "".join(readelf("-V", file) for file in files.values())
    return max(tuple(int(part) for part in version.split(".")) for version in re.findall(r"\bGLIBC_([\d.]+)", told))


def floor(platform: str, files: dict[str, Path]) -> str:
    """What the files need of the system: measured where that is glibc, else what they were linked for."""
    if is_glibc(platform):
        return f"glibc {'.'.join(map(str, glibc_of(files)))}"
    return platforms.field(platform, "zig").split("-", 1)[1]


def file_of(package: str) -> str:
    """As npm names tarballs."""
    return f"{package.removeprefix('@').replace('/', '-')}-{version()}.tgz"


def pack(manifest: Manifest, files: dict[str, Path | str], into: Path) -> Path:
    """npm's tarball, with no time and no owner in it; a file is given by its place, or as its text."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        stage = Path(made)
        texts = {"package.json": json.dumps(manifest, indent=2) + "\n"}
        for name, source in {**files, **{name: ROOT / name for name in LICENSES}, **texts}.items():
            if isinstance(source, str):
                (stage / name).write_text(source)
            elif source.is_dir():
                shutil.copytree(source, stage / name)
            else:
                shutil.copyfile(source, stage / name)
        command = ["npm", "pack", "--silent", "--pack-destination", str(into.resolve())]
        subprocess.run(command, cwd=stage, check=True, stdout=subprocess.DEVNULL)
    return into / file_of(manifest["name"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=MADE)
    parser.add_argument("--list", action="store_true", help="only print what would be made")
    parser.add_argument("platforms", nargs="+")
    given = parser.parse_args()
    chosen = [{"host": platforms.host(), "musl": f"{platforms.host()}-musl"}.get(name, name) for name in given.platforms]
    for name in chosen:
        platforms.of(name)
    main = main_manifest()
    if given.list:
        for package in [main["name"], *map(name_of, chosen)]:
            print((given.into / file_of(package)).relative_to(ROOT))
        return 0
    sources: dict[str, Path | str] = {name: SOURCE / name for name in [*main["files"], "README.md"] if name not in LICENSES}
    tarball = pack(main, sources, given.into)
    rows = [("all", tarball.name, str(tarball.stat().st_size), f"node {main['engines']['node']}")]
    bad = []
    for platform in chosen:
        files = build(platform)
        found = list(faults(platform, files))
        bad += [f"{platform}: {fault}" for fault in found]
        if found:
            rows.append((platform, "not packed", "-", found[0]))
            continue
        text = f"# {name_of(platform)}\n\nThe native part of `{main['name']}` for one platform. Install that; npm chooses this.\n"
        tarball = pack(manifest_of(platform, list(files)), {**files, "README.md": text}, given.into)
        library = library_name(platform)
        needs = [floor(platform, files), *([] if library in files else [f"the system's {library}"])]
        rows.append((platform, tarball.name, str(tarball.stat().st_size), ", ".join(needs)))
    rows.insert(0, ("platform", "package", "bytes", "needs"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    print("\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows))
    for fault in bad:
        print(f"not ok {fault}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
