"""What another program tells of the kernel's state against what we tell, field by field."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Field = Callable[[Any], Any]


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The values of nested maps by their dotted path; a list is a value."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}" if path else str(key))
    else:
        yield path, value


def excused(path: str, lacks: Mapping[str, str]) -> bool:
    """Whether the field, or what it stands in, is one that we are known to lack."""
    parts = path.split(".")
    return any(".".join(parts[: n + 1]) in lacks for n in range(len(parts)))


def differences(theirs: Mapping[str, Any], ours: Any, fields: Mapping[str, Field], lacks: Mapping[str, str]) -> list[str]:
    """What is not the same in one object.

    `fields` gives for each field of theirs the value that follows from ours; a field that they leave out must be nothing (false,
    zero, empty) in ours. A field of theirs that stands neither there nor in `lacks` is a fault too.
    """
    faults = []
    seen = set()
    for path, value in leaves(theirs):
        seen.add(path)
        if path in fields:
            own = fields[path](ours)
            if own != value:
                faults.append(f"{path}: they say {value!r}, we say {own!r}")
        elif not excused(path, lacks):
            faults.append(f"{path}: {value!r}: nothing of ours is compared with it, and nothing says why")
    for path in fields.keys() - seen:
        own = fields[path](ours)
        if own:
            faults.append(f"{path}: they say nothing, we say {own!r}")
    return faults


def same(
    theirs: Callable[[], Sequence[Mapping[str, Any]]],
    ours: Callable[[], Sequence[Any]],
    key: Callable[[Mapping[str, Any]], Any],
    own_key: Callable[[Any], Any],
    fields: Mapping[str, Field],
    lacks: Mapping[str, str],
    tries: int = 5,
) -> int:
    """Asserts that two lists tell the same; tells how many objects there were.

    As counters move, a difference must be seen several times.
    """
    faults: list[str] = []
    for _ in range(tries):
        all_theirs, all_ours = list(theirs()), list(ours())
        by_key = {own_key(one): one for one in all_ours}
        assert len(by_key) == len(all_ours), f"two of ours have the same key: {[own_key(one) for one in all_ours]}"
        faults = [f"{name}: they have none of it" for name in by_key.keys() - {key(one) for one in all_theirs}]
        for one in all_theirs:
            name = key(one)
            if name not in by_key:
                faults.append(f"{name}: we have none of it; they say {one}")
            else:
                faults += [f"{name}: {fault}" for fault in differences(one, by_key[name], fields, lacks)]
        if not faults:
            return len(all_theirs)
    raise AssertionError("\n".join(faults))
