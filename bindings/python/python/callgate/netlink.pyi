# Made by `make generate` from the library's description; do not edit.
"""Documents: netlink."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self, overload

from _typeshed import ReadableBuffer

from . import records
from .columns import Strings

class Netlink:
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
    def batch(self, request: dict[str, Any] | None = ..., /, *, requests: Sequence[records.NetlinkOperation | dict[str, Any]] = ...) -> list[records.NetlinkResult]:
        """Ask for many things at once, or do many."""
    @overload
    def batch(self, request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], requests: Sequence[records.NetlinkOperation | dict[str, Any]] = ...) -> dict[str, memoryview[Any] | Strings]:
        """Ask for many things at once, or do many."""
    def describe(self, request: dict[str, Any] | None = ..., /) -> records.NetlinkHelp:
        """Tell what can be asked of the family, and with which attributes."""
    def dump(self, request: dict[str, Any] | None = ..., /, *, operation: str | bytes | PathLike[str] = ..., attributes: Any = ...) -> records.NetlinkDump:
        """Ask for a table."""
    @overload
    def events(self, request: dict[str, Any] | None = ..., /, *, timeout: float | None = ..., max: int | None = ...) -> list[records.NetlinkEvent]:
        """Take what was told, or wait for it."""
    @overload
    def events(self, request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], timeout: float | None = ..., max: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
        """Take what was told, or wait for it."""
    def __iter__(self) -> Iterator[records.NetlinkEvent]: ...
    def __aiter__(self) -> AsyncIterator[records.NetlinkEvent]: ...
    @overload
    def request(self, request: dict[str, Any] | None = ..., /, *, operation: str | bytes | PathLike[str] = ..., attributes: Any = ..., flags: Sequence[str | bytes | PathLike[str]] = ...) -> list[records.NetlinkMessage]:
        """Ask for one thing, or do one."""
    @overload
    def request(self, request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], operation: str | bytes | PathLike[str] = ..., attributes: Any = ..., flags: Sequence[str | bytes | PathLike[str]] = ...) -> dict[str, memoryview[Any] | Strings]:
        """Ask for one thing, or do one."""
    def subscribe(self, request: dict[str, Any] | None = ..., /, *, groups: Sequence[str | bytes | PathLike[str]] = ...) -> None:
        """Want to be told what happens in groups."""
    def unsubscribe(self, request: dict[str, Any] | None = ..., /, *, groups: Sequence[str | bytes | PathLike[str]] = ...) -> None:
        """Do not want to be told any more."""

@overload
def families(request: dict[str, Any] | None = ..., /) -> list[records.NetlinkFamily]:
    """List the families of netlink that are known by name."""

@overload
def families(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str]) -> dict[str, memoryview[Any] | Strings]:
    """List the families of netlink that are known by name."""

def open(request: dict[str, Any] | None = ..., /, *, family: str | bytes | PathLike[str] = ..., namespace: str | bytes | PathLike[str] | None = ..., namespace_fd: int | None = ..., namespace_pid: int | None = ..., timeout: float | None = ..., receive_buffer: int | None = ..., all_namespaces: bool = ...) -> Netlink:
    """Open a family of netlink."""
