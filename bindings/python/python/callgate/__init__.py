"""The kernel's own interface: calls, constants and structures; the network, processes and mounts as documents.

Calls have the kernel's names and the order of its arguments: `callgate.openat(None, "file", O.RDONLY)`. They return
what the kernel returns, then what it filled in; they raise OSError. Constants are in groups (`callgate.O`,
`callgate.AF`), error numbers in `callgate.E`, structures in `callgate.types`, documents in `callgate.net`,
`callgate.proc` and `callgate.watch`.

`help(callgate.openat)` tells about a call.
"""

from __future__ import annotations

from . import _callgate, _objects
from ._callgate import CallgateError, Fd, library_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__version__: str = _callgate.version

globals().update(_callgate.calls)
_modules = _objects.modules()
globals().update(_modules)


def _make_group(name: str) -> Any:
    from . import _enums

    return _enums.group(name)


_callgate.set_enum_maker(_make_group)

# loaded when they are first asked for, so that importing stays quick
_SUGAR = ("aio", "columns", "control", "dirs", "inotify", "records", "types")

__all__ = ["CallgateError", "Fd", "__version__", "library_path"]
__all__ += _callgate.calls
__all__ += _modules


def __getattr__(name: str) -> Any:
    if name in _callgate.groups:
        value = _make_group(name)
    elif name in _SUGAR:
        from importlib import import_module

        return import_module(f".{name}", __name__)
    else:
        raise AttributeError(f"this kernel's callgate has no call, group or module {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_callgate.groups, *_SUGAR})
