"""The modules of documents, and the classes of the objects that some of them make."""

from __future__ import annotations

import sys

from . import _callgate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from types import ModuleType
    from typing import Any
else:
    # `types` is not imported for it: importing callgate must stay quick
    ModuleType = type(sys)


class Events:
    """What an object with `events` can do besides: be iterated, with `for` and with `async for`."""

    __slots__ = ()
    events: Callable[..., list[Any]]
    closed: bool

    def __iter__(self) -> Iterator[Any]:
        while not self.closed:
            yield from self.events()

    async def __aiter__(self) -> AsyncIterator[Any]:
        from .aio import readable

        while not self.closed:
            events = self.events(timeout=0)
            if not events:
                await readable(self)  # type: ignore[arg-type]
            for event in events:
                yield event


def _method(name: str, function: Any, index: int) -> Any:
    def method(self: Any, request: Any = None, /, **fields: Any) -> Any:
        return self._call(index, request, **fields)

    method.__name__ = name
    method.__doc__ = function.__doc__
    method.__text_signature__ = function.__text_signature__  # type: ignore[attr-defined]
    return method


def _classes() -> dict[str, Any]:
    methods: dict[str, dict[str, Any]] = {}
    for topic, kind, name, function, index in _callgate.documents:
        if kind:
            members = methods.setdefault(kind, {"__slots__": (), "__module__": f"callgate.{topic}"})
            members[name] = _method(name, function, index)
    return {
        kind: type(kind, ((Events,) if "events" in members else ()) + (_callgate.Object,), members)
        for kind, members in methods.items()
    }


def modules() -> dict[str, ModuleType]:
    """One module for each topic that has documents."""
    made: dict[str, ModuleType] = {}
    for topic, kind, name, function, _ in _callgate.documents:
        if topic not in made:
            full = f"callgate.{topic}"
            made[topic] = sys.modules[full] = ModuleType(full, f"Documents: {topic}.")
        if kind:
            setattr(made[topic], kind, classes[kind])
        else:
            setattr(made[topic], name, function)
    return made


classes: dict[str, Any] = _classes()
_callgate.set_object_maker(classes.__getitem__)
