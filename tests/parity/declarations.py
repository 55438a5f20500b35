"""The type declarations have an entry for all that is described: declarations.py DESCRIPTION."""

import ast
import json
import keyword
import re
import sys
from collections.abc import Iterator
from pathlib import Path

STUBS = Path("bindings/python/python/callgate")
DECLARATIONS = Path("bindings/node/index.d.ts")
ANNOTATIONS = [Path("bindings/lua/library/callgate.d.lua"), Path("bindings/lua/library/shapes.d.lua")]


def wanted(description: dict) -> Iterator[str]:
    """`call openat`, `constant O.CREAT`, `struct stat.size`, `record Link.name`, `document net.links`."""
    for call in description["calls"]:
        yield f"call {call['name']}"
    for group in description["constants"]:
        for member in group["members"]:
            yield f"constant {group['name']}.{member['name']}"
    for kind in ("struct", "record"):
        for entry in description[f"{kind}s"]:
            for field in entry["fields"]:
                yield f"{kind} {entry['name']}.{field['name']}"
    for document in description["documents"]:
        yield f"document {document['object'] or document['topic']}.{document['method']}"


def plain(name: str) -> str:
    """A name without what Python does to it to have it: `_2BIG`, `from_`."""
    return name[1:] if re.match(r"_\d", name) else name[:-1] if name.endswith("_") and keyword.iskeyword(name[:-1]) else name


def python() -> Iterator[str]:
    """What the stubs declare."""
    for path in STUBS.glob("*.pyi"):
        topic = path.stem
        kind = {"__init__": "constant", "types": "struct", "records": "record"}.get(topic)
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef):
                yield f"call {node.name}" if topic == "__init__" else f"document {topic}.{node.name}"
            if isinstance(node, ast.ClassDef):
                for member in node.body:
                    names = [member.name] if isinstance(member, ast.FunctionDef) else []
                    if isinstance(member, ast.Assign):
                        names = [target.id for target in member.targets if isinstance(target, ast.Name)]
                    if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
                        names = [member.target.id]
                    yield from (f"{kind or 'document'} {node.name}.{plain(name)}" for name in names)
                if kind == "constant":
                    # members whose names Python cannot write are set by a call
                    yield from (f"constant {node.name}.{name}" for name in re.findall(r'"(\w+)"', ast.unparse(node)))


def node() -> Iterator[str]:
    """What `index.d.ts` declares."""
    kind = owner = ""
    for line in DECLARATIONS.read_text().splitlines():
        if found := re.match(r"export function (\w+)\(", line):
            yield f"call {found[1]}"
        if found := re.match(r"export const (\w+): \{", line):
            kind, owner = "constant", found[1]
        elif found := re.match(r"  class (\w+) extends Struct \{", line):
            kind, owner = "struct", found[1]
        elif found := re.match(r"\s+(?:export )?interface (\w+)", line):
            kind, owner = "record", found[1]
        elif found := re.match(r"(?:export )?(?:declare )?(?:class|interface|namespace) (\w+)", line) or re.match(r"  class (\w+)", line):
            kind, owner = "document", found[1]
        elif found := re.match(r"\s+(?:readonly |get |export |function |const )*(?:'([^']+)'|(\w+))[?(<:]", line):
            yield f"{kind} {owner}.{found[1] or found[2]}"


def lua() -> Iterator[str]:
    """What the annotations declare."""
    kind = owner = ""
    for line in "\n".join(path.read_text() for path in ANNOTATIONS).splitlines():
        if found := re.match(r"function S\.(\w+)\(", line):
            yield f"call {found[1]}"
        elif found := re.match(r"---@class callgate\.(c|t)\.(\w+)", line):
            kind, owner = {"c": "constant", "t": "struct"}[found[1]], found[2]
        elif found := re.match(r"---@class callgate\.(\w+)", line):
            kind, owner = "record", found[1]
        elif found := re.match(r'---@field (?:\["([^"]+)"\]|(\w+))\??', line):
            yield f"{kind} {owner}.{found[1] or found[2]}"
        elif found := re.match(r"function (?:topic|object)_(\w+)[:.](\w+)\(", line):
            yield f"document {found[1]}.{found[2]}"


def main() -> int:
    description = json.loads(Path(sys.argv[1]).read_text())
    total = 0
    entries = list(wanted(description))
    for language, declared in (("python", python), ("node", node), ("lua", lua)):
        found = set(declared())
        missing = [entry for entry in entries if entry not in found]
        total += len(missing)
        for entry in missing:
            print(f"types of {language}: no {entry}")
        print(f"parity types {language}: {len(entries)} entries, {len(missing)} missing")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
