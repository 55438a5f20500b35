"""The kernel's structures: `callgate.types.stat`, made when they are first asked for."""

from __future__ import annotations

from . import _callgate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def __getattr__(name: str) -> Any:
    made = _callgate.struct_type(name)
    if made is None:
        raise AttributeError(f"this kernel's callgate has no structure {name!r}")
    globals()[name] = made
    return made


def __dir__() -> list[str]:
    return sorted(_callgate.structs)
