# Made by `make generate` from the library's description; do not edit.
"""Documents: watch."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self, overload

from _typeshed import ReadableBuffer

from . import records
from .columns import Strings

class Watch:
    """An object that keeps state between documents."""
    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...
    @overload
    def events(self, request: dict[str, Any] | None = ..., /, *, timeout: float | None = ..., max: int | None = ...) -> list[records.Event]:
        """Take the events that have happened, or wait for some."""
    @overload
    def events(self, request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], timeout: float | None = ..., max: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
        """Take the events that have happened, or wait for some."""
    def __iter__(self) -> Iterator[records.Event]: ...
    def __aiter__(self) -> AsyncIterator[records.Event]: ...

def open(request: dict[str, Any] | None = ..., /, *, paths: Sequence[str | bytes | PathLike[str]] = ..., recursive: bool = ..., events: Sequence[str | bytes | PathLike[str]] | None = ...) -> Watch:
    """Start to watch."""
