#!/usr/bin/env python3
"""The linker that rustc is given for a platform (in.sh names it in CALLGATE_CROSS): `zig cc` for that platform's target.

rustc speaks to it as to gcc or clang.
"""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import platforms  # noqa: E402

# arguments that go, and how many words each has
LEFT_OUT = {
    # the libc crate asks for these on macOS and FreeBSD; nothing that we use is in them, and zig has no stubs of them
    "-liconv": 1,
    "-lkvm": 1,
    "-lmemstat": 1,
    "-lprocstat": 1,
    "-ldevstat": 1,
    # the SDK's place, which rustc wants to know: zig carries its own stubs, and does not find them when it is told another
    "-isysroot": 2,
}


def taken(arguments: list[str]) -> list[str]:
    kept: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        words = LEFT_OUT.get(argument, 0)
        if not words:
            kept.append(argument)
        for _ in range(words - 1):
            next(rest, None)
    return kept


def main() -> None:
    target = platforms.field(os.environ["CALLGATE_CROSS"], "zig")
    command = [str(HERE / "zig.sh"), "cc", "-target", target, *taken(sys.argv[1:])]
    os.execv(command[0], command)


if __name__ == "__main__":
    main()
