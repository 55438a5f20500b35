"""What Python offers is what the description says: parity.py DESCRIPTION."""

import json
import keyword
import sys
from pathlib import Path
from typing import Any

import callgate
from callgate import _callgate, types

faults: list[str] = []


def expect(fact: bool, fault: str) -> None:
    if not fact:
        faults.append(fault)


def spelled(name: str) -> str:
    """A name as Python can have it: `_2BIG`, `from_`."""
    return f"_{name}" if name[0].isdigit() else f"{name}_" if keyword.iskeyword(name) else name


def documented(thing: Any, summary: str, name: str) -> None:
    expect(summary in (thing.__doc__ or ""), f"{name}: its help does not say {summary!r}")


def place(cls: type, struct: dict[str, Any], field: dict[str, Any]) -> None:
    """A byte set at the field's place changes this field, and no other that does not overlap."""
    zero = cls()
    start, end = field["offset"], field["offset"] + field["size"] * max(field["count"], 1)
    for at in (start, end - 1):
        changed = cls()
        memoryview(changed).cast("B")[at] = 1
        for other in struct["fields"]:
            if other["pointer"]:
                continue
            other_end = other["offset"] + other["size"] * max(other["count"], 1)
            overlaps = other["offset"] <= at < other_end
            # a text ends before its first zero byte
            moved = getattr(changed, other["name"]) != getattr(zero, other["name"])
            text = getattr(zero, other["name"]) in ("", b"")
            if not (text and at > start):
                expect(
                    moved == overlaps,
                    f"{struct['name']}.{other['name']} is not where {struct['name']}.{field['name']} tells (byte {at})",
                )


def pointer(cls: type, struct: dict[str, Any], field: dict[str, Any]) -> None:
    """A pointer field takes a buffer, and its place is not zero any more."""
    made = cls()
    if field["structure"] is None:
        setattr(made, field["name"], bytearray(8))
    else:
        setattr(made, field["name"], [getattr(types, field["structure"])()])
    found = bytes(memoryview(made).cast("B")[field["offset"] : field["offset"] + field["size"]])
    expect(any(found), f"{struct['name']}.{field['name']} does not point")


def main() -> int:
    description = json.loads(Path(sys.argv[1]).read_text())
    for call in description["calls"]:
        found = getattr(callgate, call["name"], None)
        expect(callable(found), f"no call {call['name']}")
        documented(found, call["summary"], call["name"])
        for argument in call["args"]:
            expect(argument["doc"] in (found.__doc__ or ""), f"{call['name']}: its help does not tell {argument['name']}")
    surplus = set(_callgate.calls) - {call["name"] for call in description["calls"]}
    expect(not surplus, f"calls that are not described: {surplus}")

    members = 0
    for group in description["constants"]:
        found = getattr(callgate, group["name"])
        documented(found, group["doc"], group["name"])
        values = {name: int(member) for name, member in found.__members__.items()}
        wanted = {spelled(member["name"]): member["value"] for member in group["members"]}
        members += len(wanted)
        for name in wanted.keys() | values.keys():
            fault = f"{group['name']}.{name} is {values.get(name)}, not {wanted.get(name)}"
            expect(wanted.get(name) == values.get(name), fault)

    fields = 0
    for struct in description["structs"]:
        cls = getattr(types, struct["name"])
        documented(cls, struct["doc"], struct["name"])
        expect(memoryview(cls()).nbytes == struct["size"], f"{struct['name']} has another size")
        for field in struct["fields"]:
            fields += 1
            (pointer if field["pointer"] else place)(cls, struct, field)

    for record in description["records"]:
        cls = getattr(callgate.records, record["name"], None)
        expect(cls is not None, f"no record {record['name']}")
        for field in record["fields"]:
            expect(hasattr(cls, spelled(field["name"])), f"no field {record['name']}.{field['name']}")
    for document in description["documents"]:
        home = getattr(callgate, document["topic"])
        home = getattr(home, document["object"]) if document["object"] else home
        found = getattr(home, document["method"], None)
        expect(callable(found), f"no documents function {document['name']}")
        documented(found, document["summary"], document["name"])

    for fault in faults:
        print(f"python: {fault}")
    print(
        f"parity python: {len(description['calls'])} calls, {members} constants, {len(description['structs'])} structs"
        f" ({fields} fields), {len(description['records'])} records, {len(description['documents'])} documents, {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
