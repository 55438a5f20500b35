"""The events of an inotify descriptor as an iterator."""

from collections.abc import Iterator
from os import fsdecode
from typing import Any

from . import _callgate

_read = _callgate.calls["read"]
_next = _callgate.calls["inotify_next"]


def events(fd: Any, room: int = 4096) -> Iterator[tuple[str, Any]]:
    """Read once; the name (empty for the watched thing itself) and the event (`types.inotify_view`) of each change."""
    data = _read(fd, room)
    at = 0
    while True:
        at, event = _next(data, at)
        if not at:
            return
        yield fsdecode(data[event.name_offset : event.name_offset + event.name_len]), event
