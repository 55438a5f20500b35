"""Control messages of sockets: descriptors and credentials that travel beside the data."""

from array import array
from collections.abc import Iterable
from typing import Any, NamedTuple

from . import _callgate
from ._callgate import Fd

_space = _callgate.calls["cmsg_space"]
_put = _callgate.calls["cmsg_put"]
_next = _callgate.calls["cmsg_next"]


class Message(NamedTuple):
    """A control message."""

    level: int
    type: int
    data: bytes


def pack(messages: Iterable[tuple[int, int, Any]]) -> bytearray:
    """Messages, each (level, type, data), as the control part of a message to send."""
    listed = [(level, kind, memoryview(data).cast("B")) for level, kind, data in messages]
    buffer = bytearray(sum(_space(len(data)) for _, _, data in listed))
    at = 0
    for level, kind, data in listed:
        at = _put(buffer, at, level, kind, data)
    return buffer


def unpack(control: Any, length: int | None = None) -> list[Message]:
    """The messages in the control part of a message that was received; `length` is its `controllen`."""
    view = memoryview(control)[:length]
    found: list[Message] = []
    at = 0
    while True:
        at, message = _next(view, at)
        if not at:
            return found
        data = bytes(view[message.offset : message.offset + message.len])
        found.append(Message(message.level, message.type, data))


def pack_fds(fds: Iterable[Any]) -> bytes:
    """Descriptors as the data of an `SCM.RIGHTS` message."""
    return array("i", [fd if isinstance(fd, int) else fd.fileno() for fd in fds]).tobytes()


def unpack_fds(data: bytes) -> list[Fd]:
    """The descriptors that an `SCM.RIGHTS` message brought."""
    numbers = array("i")
    numbers.frombytes(data[: len(data) - len(data) % numbers.itemsize])
    return [Fd(number) for number in numbers]
