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
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import binary  # noqa: E402
import library  # noqa: E402
import platforms  # noqa: E402

SOURCE = ROOT / "bindings" / "node"
MADE = ROOT / "build" / "dist" / "node"
LICENSES = ("LICENSE", "LICENSE-APACHE", "LICENSE-MIT")
# the texts of the crates whose code is in the native part, made by bom.py
OTHERS: dict[str, Path | str] = {"THIRD-PARTY-LICENSES": ROOT / "build" / "dist" / "THIRD-PARTY-LICENSES"}
ADDON = "callgate.node"
# what Node calls when it loads an addon
ENTRIES = ["napi_register_module_v1", "node_api_module_get_api_version_v1"]

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
        "files": [*files, *LICENSES, *OTHERS],
    }


def uses_system_library() -> bool:
    given = os.environ.get("CALLGATE_LIB_DIR")
    return os.environ.get("CALLGATE_USE_PKG_CONFIG", "0") not in ("", "0") or (given is not None and given != str(ROOT / "build" / "lib"))


def build(platform: str) -> dict[str, Path]:
    """The files of the native part, by their names in the package."""
    real, linked = platforms.library(platform)
    files = {} if uses_system_library() else {real: library.shared(platform) / real}
    library.cargo(platform, "build", "--quiet", "--release", "--locked", "--package", "callgate-node")
    return {ADDON: library.made(platform) / linked.replace("callgate", "callgate_node"), **files}


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


def native(platform: str, into: Path) -> tuple[Path, str]:
    """The package of a platform, and what it needs of a system. Nothing is packed that would not work elsewhere."""
    main, files = main_package()["name"], build(platform)
    real, _ = platforms.library(platform)
    found = list(binary.faults(platform, files[ADDON], ENTRIES, files.get(real)))
    if found:
        raise SystemExit("; ".join(found))
    text = f"# {name_of(platform)}\n\nThe native part of `{main}` for one platform. Install that; npm chooses this.\n"
    tarball = pack(manifest_of(platform, list(files)), {**files, **OTHERS, "README.md": text}, into)
    needs = [binary.floor(platform, [binary.read(file) for file in files.values()]), *([] if real in files else [f"the system's {real}"])]
    return tarball, ", ".join(needs)


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
    rows = [
        ("platform", "package", "bytes", "needs"),
        ("all", tarball.name, str(tarball.stat().st_size), f"node {main['engines']['node']}"),
    ]
    failed = False
    for platform in chosen:
        try:
            tarball, needs = native(platform, given.into)
        except SystemExit as error:
            rows.append((platform, "not packed", "-", str(error)))
            said, failed = f"failed {error}", True
        else:
            rows.append((platform, tarball.name, str(tarball.stat().st_size), needs))
            said = f"ok {needs}; {tarball.name}"
        # what is packed elsewhere, or without a library, is not what is published
        if given.into == MADE and not uses_system_library():
            platforms.record(platform, "npm", said)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    print("\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
