# Made by `make generate` from the library's description; do not edit.
"""Documents: proc."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self

from _typeshed import ReadableBuffer

from . import records

def maps(request: dict[str, Any] | None = ..., /, *, pid: int | None = ...) -> list[records.Mapping]:
    """List the memory mappings of a process."""

def mounts(request: dict[str, Any] | None = ..., /, *, pid: int | None = ..., target: str | bytes | PathLike[str] | None = ..., fstype: str | bytes | PathLike[str] | None = ...) -> list[records.Mount]:
    """List the mounts."""

def processes(request: dict[str, Any] | None = ..., /, *, pid: int | None = ..., ppid: int | None = ..., uid: int | None = ..., name: str | bytes | PathLike[str] | None = ...) -> list[records.Process]:
    """List the processes."""
