# Made by `make generate` from the library's description; do not edit.
"""Documents: net."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self, overload

from _typeshed import ReadableBuffer

from . import records
from .columns import Strings

@overload
def addresses(request: dict[str, Any] | None = ..., /, *, index: int | None = ..., link: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ...) -> list[records.Address]:
    """List the IP addresses of the network interfaces."""

@overload
def addresses(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], index: int | None = ..., link: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the IP addresses of the network interfaces."""

@overload
def fdb(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., master: str | bytes | PathLike[str] | None = ...) -> list[records.FdbEntry]:
    """List the forwarding tables of bridges, VXLANs and network cards."""

@overload
def fdb(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., master: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the forwarding tables of bridges, VXLANs and network cards."""

@overload
def interfaces(request: dict[str, Any] | None = ..., /, *, index: int | None = ..., name: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., master: int | None = ..., up: bool | None = ...) -> list[records.Interface]:
    """List the network interfaces, each with its IP addresses."""

@overload
def interfaces(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], index: int | None = ..., name: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., master: int | None = ..., up: bool | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the network interfaces, each with its IP addresses."""

@overload
def links(request: dict[str, Any] | None = ..., /, *, index: int | None = ..., name: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., master: int | None = ..., up: bool | None = ...) -> list[records.Link]:
    """List the network interfaces."""

@overload
def links(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], index: int | None = ..., name: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., master: int | None = ..., up: bool | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the network interfaces."""

@overload
def neighbours(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., master: str | bytes | PathLike[str] | None = ..., proxy: bool = ..., noarp: bool = ...) -> list[records.Neighbour]:
    """List the neighbours."""

@overload
def neighbours(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., master: str | bytes | PathLike[str] | None = ..., proxy: bool = ..., noarp: bool = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the neighbours."""

@overload
def routes(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., table: int | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ...) -> list[records.Route]:
    """List the routes."""

@overload
def routes(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., table: int | None = ..., link: str | bytes | PathLike[str] | None = ..., index: int | None = ..., protocol: str | bytes | PathLike[str] | None = ..., kind: str | bytes | PathLike[str] | None = ..., destination: str | bytes | PathLike[str] | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the routes."""

@overload
def rules(request: dict[str, Any] | None = ..., /, *, namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., table: int | None = ...) -> list[records.Rule]:
    """List the rules."""

@overload
def rules(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], namespace: str | bytes | PathLike[str] | None = ..., family: str | bytes | PathLike[str] | None = ..., priority: int | None = ..., table: int | None = ...) -> dict[str, memoryview[Any] | Strings]:
    """List the rules."""
