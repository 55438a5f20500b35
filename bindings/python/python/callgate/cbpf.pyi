# Made by `make generate` from the library's description; do not edit.
"""Documents: cbpf."""
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Self, overload

from _typeshed import ReadableBuffer

from . import records
from .columns import Strings

@overload
def assemble(request: dict[str, Any] | None = ..., /, *, text: str | bytes | PathLike[str] = ..., names: dict[str, int] = ..., target: str | bytes | PathLike[str] = ...) -> list[records.CbpfInstruction]:
    """Assemble a classic BPF program."""

@overload
def assemble(request: dict[str, Any] | None = ..., /, *, columns: Sequence[str], text: str | bytes | PathLike[str] = ..., names: dict[str, int] = ..., target: str | bytes | PathLike[str] = ...) -> dict[str, memoryview[Any] | Strings]:
    """Assemble a classic BPF program."""

def check(request: dict[str, Any] | None = ..., /, *, program: Sequence[records.CbpfInstruction | dict[str, Any]] = ..., target: str | bytes | PathLike[str] = ...) -> None:
    """Check a classic BPF program as the kernel does before it takes one."""

def disassemble(request: dict[str, Any] | None = ..., /, *, program: Sequence[records.CbpfInstruction | dict[str, Any]] = ..., target: str | bytes | PathLike[str] = ...) -> records.CbpfListing:
    """Write a classic BPF program as text, which `assemble` makes the same program of."""

def run(request: dict[str, Any] | None = ..., /, *, program: Sequence[records.CbpfInstruction | dict[str, Any]] = ..., target: str | bytes | PathLike[str] = ..., data: ReadableBuffer = ..., known: dict[str, int] = ..., network: int = ...) -> records.CbpfAnswer:
    """Run a classic BPF program here, as the kernel would."""
