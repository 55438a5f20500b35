# Made by `make generate` from the library's description; do not edit.
"""Documents: tun."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self, overload

from _typeshed import ReadableBuffer

from . import records
from .columns import Strings

class Tun:
    """An object that keeps state between documents."""
    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...
    def info(self, request: dict[str, Any] | None = ..., /) -> records.TunInfo:
        """Tell what the device is like."""

def open(request: dict[str, Any] | None = ..., /, *, name: str | bytes | PathLike[str] = ..., tap: bool = ..., multi_queue: bool = ..., vnet_hdr: bool = ..., packet_info: bool = ..., exclusive: bool = ..., nonblock: bool = ..., persist: bool | None = ..., owner: int | None = ..., group: int | None = ..., namespace: str | bytes | PathLike[str] | None = ...) -> Tun:
    """Open a tun or tap device; its interface is made if it is not there."""
