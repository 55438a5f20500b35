"""Groups of constants as enumerations, made when they are first asked for."""

import enum
import sys
from typing import TYPE_CHECKING, Any

from . import _callgate

if TYPE_CHECKING or sys.version_info >= (3, 12):
    GroupType = enum.EnumType
else:
    # members are plain attributes of their class, but Python 3.11 asks a __getattr__ for each
    GroupType = _callgate.enum_type(enum.EnumType)


class Flags(enum.IntFlag, metaclass=GroupType, boundary=enum.KEEP):
    """Bits that are ORed; those that have no name are kept."""

    def __str__(self) -> str:
        return enum.Flag.__str__(self)

    def __format__(self, spec: str) -> str:
        return format(int(self), spec) if spec else str(self)


class Values(enum.IntEnum, metaclass=GroupType):
    """One of several; a value that has no name is kept."""

    def __str__(self) -> str:
        return enum.Enum.__str__(self) if self._name_ in type(self).__members__ else str(self._value_)

    def __repr__(self) -> str:
        return (
            enum.IntEnum.__repr__(self)
            if self._name_ in type(self).__members__
            else f"<{type(self).__name__}: {self._value_}>"
        )

    def __format__(self, spec: str) -> str:
        return format(int(self), spec) if spec else str(self)

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member


_made: dict[str, type[enum.IntEnum] | type[enum.IntFlag]] = {}


def group(name: str) -> Any:
    """The class of a group."""
    made = _made.get(name)
    if made is None:
        described = _callgate.group(name)
        if described is None:
            raise AttributeError(f"this kernel's callgate has no group {name!r}")
        doc, is_flags, members = described
        base: Any = Flags if is_flags else Values
        # an attribute cannot begin with a digit
        named = [(member if member[0].isalpha() else f"_{member}", value) for member, value, _ in members]
        made = base(name, named, module="callgate", qualname=name)
        made.__doc__ = "\n".join([doc, "", *(f"{member}: {text}" for member, _, text in members)])
        _made[name] = made
    return made
