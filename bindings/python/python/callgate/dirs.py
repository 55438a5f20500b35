"""Directories as iterators."""

from collections.abc import Iterator
from os import fsdecode
from typing import Any

from . import _callgate

_getdents = _callgate.calls["getdents"]
_next = _callgate.calls["dirent_next"]


def entries(fd: Any, room: int = 32768) -> Iterator[tuple[str, Any]]:
    """The name and the entry (`types.dirent`) of each file in an open directory, without `.` and `..`."""
    while data := _getdents(fd, room):
        at = 0
        while at < len(data):
            at, entry = _next(data, at)
            name = data[entry.name_offset : entry.name_offset + entry.name_len]
            if name not in (b".", b".."):
                yield fsdecode(name), entry
