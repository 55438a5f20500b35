"""Columns: some fields of all records of a document, each as one packed array.

A documents function that returns a list of records takes `columns`, names of fields (`"mtu"`, or
`"statistics.rx_bytes"` of a record in the record), and then returns a dict: under each name a `memoryview` of its
numbers, or `Strings`. Of a field that may be missing, the name with a question mark (`"master?"`) has a `memoryview` of
bools that says where it is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

_WORDS = 6


class Strings(Sequence[Any]):
    """Strings, or bytes, that are made when they are asked for; None where the field is missing.

    String `i` is `data[offsets[i]:offsets[i + 1]]`.
    """

    __slots__ = ("_text", "data", "offsets", "valid")

    def __init__(
        self, offsets: memoryview[int], data: memoryview[int], valid: memoryview[Any] | None, text: bool
    ) -> None:
        self.offsets = offsets
        self.data = data
        self.valid = valid
        self._text = text

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        at = range(len(self))[index]
        if self.valid is not None and not self.valid[at]:
            return None
        data = self.data[self.offsets[at] : self.offsets[at + 1]]
        return str(data, "utf-8", "surrogateescape") if self._text else bytes(data)

    def __repr__(self) -> str:
        return f"<{len(self)} strings>"


def _make(block: Any) -> dict[str, memoryview[Any] | Strings]:
    whole = memoryview(block)
    rows, count = whole[:8].cast("I")
    head = whole[8 : 8 + count * _WORDS * 4].cast("I")
    made: dict[str, memoryview[Any] | Strings] = {}
    valid: memoryview[Any] | None
    for at in range(0, len(head), _WORDS):
        name_at, name_len, kind, values, text, valid_at = head[at : at + _WORDS]
        name, letter = str(whole[name_at : name_at + name_len], "utf-8"), chr(kind)
        valid = whole[valid_at : valid_at + rows].cast("?") if valid_at else None
        if letter in "sy":
            offsets = whole[values : values + (rows + 1) * 4].cast("I")
            made[name] = Strings(offsets, whole[text : text + offsets[rows]], valid, letter == "s")
        else:
            size = memoryview(b"").cast(letter).itemsize  # type: ignore[call-overload]
            made[name] = whole[values : values + rows * size].cast(letter)  # type: ignore[call-overload]
        if valid is not None:
            made[name + "?"] = valid
    return made
