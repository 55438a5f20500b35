"""Descriptors in asyncio: wait until one is ready, repeat a call until it does not have to wait."""

import asyncio
from collections.abc import Callable
from typing import Any, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class HasFileno(Protocol):
    """Anything with a descriptor."""

    def fileno(self) -> int: ...


async def _ready(fd: int | HasFileno, add: Callable[..., Any], remove: Callable[[Any], Any]) -> None:
    ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def wake() -> None:
        if not ready.done():
            ready.set_result(None)

    add(fd, wake)
    try:
        await ready
    finally:
        remove(fd)


async def readable(fd: int | HasFileno) -> None:
    """Wait until the descriptor can be read from."""
    loop = asyncio.get_running_loop()
    await _ready(fd, loop.add_reader, loop.remove_reader)


async def writable(fd: int | HasFileno) -> None:
    """Wait until the descriptor can be written to."""
    loop = asyncio.get_running_loop()
    await _ready(fd, loop.add_writer, loop.remove_writer)


async def reading(call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Make a call whose first argument is a nonblocking descriptor, again whenever there is something to read."""
    while True:
        try:
            return call(*args, **kwargs)
        except BlockingIOError:
            await readable(args[0])  # type: ignore[arg-type]


async def writing(call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Make a call whose first argument is a nonblocking descriptor, again whenever there is room to write."""
    while True:
        try:
            return call(*args, **kwargs)
        except BlockingIOError:
            await writable(args[0])  # type: ignore[arg-type]
