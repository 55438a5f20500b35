#!/usr/bin/env python3
"""bom.py OUT: what the packages are made of, from cargo's own lists: OUT/callgate-VERSION.cdx.json (CycloneDX), with every crate, its
licence, its checksum and who needs it; and OUT/THIRD-PARTY-LICENSES, the texts that come with the crates whose code is in
what we ship.

A crate that only build steps use is in the first with the scope `excluded`, and not in the second. The same sources give the same
bytes: the time is SOURCE_DATE_EPOCH, the serial number is made from the contents.
"""

import json
import os
import subprocess
import sys
import tomllib
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import platforms  # noqa: E402

# what is shipped; the rest of the workspace is tests and tools
SHIPPED = ("callgate-capi", "callgate-node", "callgate-python")
Package = dict[str, Any]


def metadata() -> dict[str, Any]:
    command = ["cargo", "metadata", "--format-version", "1", "--locked"]
    # of other systems no crate is needed
    command += [f"--filter-platform={platforms.field(name, 'rust')}" for name in platforms.load()]
    found: dict[str, Any] = json.loads(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)
    return found


def needs(graph: dict[str, Any], package: str, kinds: set[str | None]) -> set[str]:
    """What a package needs itself, of these kinds: None is what its code uses, `build` its build step."""
    deps = graph[package]["deps"]
    return {dep["pkg"] for dep in deps if any(kind["kind"] in kinds for kind in dep["dep_kinds"])}


def closure(graph: dict[str, Any], packages: dict[str, Package], kinds: set[str | None]) -> set[str]:
    """All packages that what is shipped needs. What a procedural macro needs runs in the compiler and is not shipped."""
    todo = [key for key, package in packages.items() if package["name"] in SHIPPED]
    seen: set[str] = set()
    while todo:
        key = todo.pop()
        if key in seen:
            continue
        seen.add(key)
        macro = any("proc-macro" in target["kind"] for target in packages[key]["targets"])
        if not (macro and kinds == {None}):
            todo += needs(graph, key, kinds)
    if kinds == {None}:
        seen = {key for key in seen if not any("proc-macro" in target["kind"] for target in packages[key]["targets"])}
    return seen


def checksums() -> dict[tuple[str, str], str]:
    with (ROOT / "Cargo.lock").open("rb") as file:
        locked = tomllib.load(file)["package"]
    return {(one["name"], one["version"]): one["checksum"] for one in locked if "checksum" in one}


def texts(package: Package) -> str:
    folder = Path(package["manifest_path"]).parent
    names = sorted(path for path in folder.iterdir() if path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE")))
    if not names:
        return f"(the crate has no text of its own: {package['license']})\n"
    return "\n".join(path.read_text(errors="replace").strip() + "\n" for path in names if path.is_file())


def bom(packages: dict[str, Package], graph: dict[str, Any], every: set[str], shipped: set[str], version: str) -> str:
    known = checksums()
    factory = LicenseFactory()
    components: dict[str, Component] = {}
    for key in sorted(every):
        package = packages[key]
        url = PackageURL("cargo", name=package["name"], version=package["version"])
        digest = known.get((package["name"], package["version"]))
        components[key] = Component(
            name=package["name"],
            version=package["version"],
            type=ComponentType.LIBRARY,
            bom_ref=url.to_string(),
            purl=url,
            description=(package["description"] or "").strip() or None,
            licenses=[factory.make_from_string(package["license"].replace("/", " OR "))],
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)] if digest else [],
            scope=ComponentScope.REQUIRED if key in shipped else ComponentScope.EXCLUDED,
        )
    whole = Component(
        name="callgate",
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=f"callgate@{version}",
        licenses=[factory.make_from_string("MIT OR Apache-2.0")],
    )
    made = Bom(components=components.values(), serial_number=uuid.uuid5(uuid.NAMESPACE_URL, " ".join(sorted(map(str, known.values())))))
    made.metadata.component = whole
    made.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    made.register_dependency(whole, [components[key] for key in every if packages[key]["name"] in SHIPPED])
    for key, component in components.items():
        made.register_dependency(component, [components[one] for one in needs(graph, key, {None, "build"}) if one in every])
    return JsonV1Dot6(made).output_as_string(indent=1) + "\n"


def main() -> None:
    if len(sys.argv) != 2 or "SOURCE_DATE_EPOCH" not in os.environ:
        raise SystemExit(__doc__)
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    told = metadata()
    packages = {package["id"]: package for package in told["packages"]}
    graph = {node["id"]: node for node in told["resolve"]["nodes"]}
    every, shipped = closure(graph, packages, {None, "build"}), closure(graph, packages, {None})
    version = next(package["version"] for package in packages.values() if package["name"] == SHIPPED[0])
    (out / f"callgate-{version}.cdx.json").write_text(bom(packages, graph, every, shipped, version))
    others = sorted((packages[key] for key in shipped if packages[key]["source"]), key=lambda one: (one["name"], one["version"]))
    parts = [
        "Crates whose code is in the libraries of callgate, each under its own licence.\nRust's standard library is MIT OR Apache-2.0.\n"
    ]
    parts += [f"{'=' * 78}\n{one['name']} {one['version']}: {one['license']}\n\n{texts(one)}" for one in others]
    (out / "THIRD-PARTY-LICENSES").write_text("\n".join(parts))
    print(f"{len(every)} crates, {len(shipped)} of them shipped, {len(others)} of those from others")


if __name__ == "__main__":
    main()
