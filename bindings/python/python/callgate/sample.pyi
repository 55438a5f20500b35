# Made by `make generate` from the library's description; do not edit.
"""Documents: sample."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self, overload

from _typeshed import ReadableBuffer

from . import records
from .columns import Strings

def echo(request: dict[str, Any] | None = ..., /, *, truth: bool = ..., i8: int = ..., u8: int = ..., i16: int = ..., u16: int = ..., i32: int = ..., u32: int = ..., i64: int = ..., u64: int = ..., float: float = ..., string: str | bytes | PathLike[str] = ..., text: str | bytes | PathLike[str] = ..., bytes: ReadableBuffer = ..., option: int | None = ..., option_string: str | bytes | PathLike[str] | None = ..., numbers: Sequence[int] = ..., strings: Sequence[str | bytes | PathLike[str]] = ..., inner: records.Inner | dict[str, Any] = ..., option_inner: records.Inner | dict[str, Any] | None = ..., inners: Sequence[records.Inner | dict[str, Any]] = ..., map: dict[str, int] = ..., choice: str | bytes | PathLike[str] = ..., value: Any = ..., values: Sequence[Any] = ...) -> records.Values:
    """Give a value of every type back as it came."""

@overload
def rows(request: dict[str, Any] | None = ..., /, *, count: int = ...) -> list[records.Row]:
    """Make rows, all different and always the same."""

@overload
def rows(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], count: int = ...) -> dict[str, memoryview[Any] | Strings]:
    """Make rows, all different and always the same."""
