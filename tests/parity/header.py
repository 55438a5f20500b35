"""The C header is what the description says, by compiling: header.py DESCRIPTION HEADER-DIRECTORY LIBRARY-DIRECTORY."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = {"int", "long", "short", "char", "default", "register", "signed", "unsigned", "union", "struct", "errno"}


def program(description: dict) -> tuple[str, int]:
    """A program that asserts every size and offset, and names every function."""
    lines = ['#include "callgate.h"', "#include <stddef.h>", "#include <stdio.h>"]
    fields = 0
    for struct in description["structs"]:
        kind = "union" if struct["union"] else "struct"
        name = f"{kind} cg_{struct['name']}"
        lines.append(f'_Static_assert(sizeof({name}) == {struct["size"]}, "{struct["name"]}");')
        lines.append(f'_Static_assert(_Alignof({name}) == {struct["align"]}, "{struct["name"]}");')
        for field in struct["fields"]:
            fields += 1
            # a word of C is spelled with an underscore behind it
            member = field["name"] + ("_" if field["name"] in WORDS else "")
            place = f"offsetof({name}, {member})"
            lines.append(f'_Static_assert({place} == {field["offset"]}, "{struct["name"]}.{field["name"]}");')
            size = field["size"] * max(field["count"], 1)
            lines.append(f'_Static_assert(sizeof((({name} *)0)->{member}) == {size}, "{struct["name"]}.{field["name"]}");')
    names = [entry["name"] for entry in description["calls"] + description["documents"]]
    lines.append("int main(void) {")
    lines.append("  void (*all[])(void) = {")
    lines += [f"    (void (*)(void))cg_{name}," for name in names]
    lines.append("  };")
    lines.append('  for (unsigned i = 0; i < sizeof all / sizeof *all; i++) if (!all[i]) { printf("%u\\n", i); return 1; }')
    lines.append("  return 0;\n}")
    return "\n".join(lines) + "\n", fields


def main() -> int:
    description = json.loads(Path(sys.argv[1]).read_text())
    headers, library = Path(sys.argv[2]), Path(sys.argv[3])
    source, fields = program(description)
    text = (headers / "callgate.h").read_text()
    faults = [
        f"{entry['name']}: the header does not say {entry['summary']!r}"
        for entry in description["calls"] + description["documents"]
        if " ".join(entry["summary"].split()) not in " ".join(text.replace("\n *", "\n").split())
    ]
    with tempfile.TemporaryDirectory() as directory:
        binary = Path(directory) / "parity"
        (Path(directory) / "parity.c").write_text(source)
        command = [
            "cc",
            "-std=c11",
            "-Wall",
            "-Wextra",
            "-I",
            str(headers),
            str(binary) + ".c",
            "-o",
            str(binary),
            "-L",
            str(library),
            "-lcallgate",
        ]
        built = subprocess.run([*command, f"-Wl,-rpath,{library.resolve()}"], capture_output=True, text=True)
        if built.returncode != 0:
            faults += [line for line in built.stderr.splitlines() if "error" in line]
        elif subprocess.run([binary]).returncode != 0:
            faults.append("a function has no address")
    for fault in faults:
        print(f"c: {fault}")
    counts = f"{len(description['calls'])} calls, {len(description['structs'])} structs ({fields} fields)"
    print(f"parity c: {counts}, {len(description['documents'])} documents, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
