# Made by `make generate` from the library's description; do not edit.
"""Documents: proc."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self, overload

from _typeshed import ReadableBuffer

from . import records
from .columns import Strings

@overload
def maps(request: dict[str, Any] | None = ..., /, *, pid: int | None = ...) -> list[records.Mapping]:
    """List the memory mappings of a process."""

@overload
def maps(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], pid: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the memory mappings of a process."""

@overload
def mounts(request: dict[str, Any] | None = ..., /, *, pid: int | None = ..., target: str | bytes | PathLike[str] | None = ..., fstype: str | bytes | PathLike[str] | None = ...) -> list[records.Mount]:
    """List the mounts."""

@overload
def mounts(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], pid: int | None = ..., target: str | bytes | PathLike[str] | None = ..., fstype: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the mounts."""

@overload
def processes(request: dict[str, Any] | None = ..., /, *, pid: int | None = ..., ppid: int | None = ..., uid: int | None = ..., name: str | bytes | PathLike[str] | None = ...) -> list[records.Process]:
    """List the processes."""

@overload
def processes(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], pid: int | None = ..., ppid: int | None = ..., uid: int | None = ..., name: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the processes."""
