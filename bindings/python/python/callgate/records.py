"""The records of documents: `callgate.records.Link`, made when they are first asked for."""

from typing import Any

from . import _callgate


def __getattr__(name: str) -> Any:
    made = _callgate.record_type(name)
    if made is None:
        raise AttributeError(f"this kernel's callgate has no record {name!r}")
    globals()[name] = made
    return made


def __dir__() -> list[str]:
    return sorted(_callgate.records)
