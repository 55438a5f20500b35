"""Which headers judge a platform: the sets of `headers.toml`, for the processor that the platform's `headers` names."""

import tomllib

from platforms import Platform
from probe import HERE, Target, zig_lib

# where zig keeps the kernel's headers of a processor, if not under its own name
FOLDERS = {"x86_64": "x86", "i386": "x86", "riscv64": "riscv", "ppc64le": "powerpc"}


def of(platform: Platform) -> list[Target]:
    """The sets of headers, the one that decides first before the others."""
    with (HERE / "headers.toml").open("rb") as file:
        sets = tomllib.load(file)
    kind, _, processor = str(platform["headers"]).partition(":")
    if kind != "uapi":
        system = system_of(platform)
        libc = sets[system]["libc"]
        return [Target(kind, kind, tuple(libc.get("flags", [])), tuple(libc["headers"]), prelude(system))]
    triple = str(platform["zig"]).split(".")[0]
    gnu = triple.replace("musl", "gnu")
    include = zig_lib() / "libc" / "include"
    folders = [include / f"{FOLDERS.get(processor, processor)}-linux-any", include / "any-linux-any", HERE / "stubs", zig_lib() / "include"]
    includes = [flag for folder in folders for flag in ("-isystem", str(folder))]
    bare = ("-nostdinc", "-nostdlib", "-ffreestanding", *includes)
    outer = tuple(sets["linux"]["libc"]["headers"])
    return [
        Target(f"uapi:{processor}", gnu, bare, tuple(sets["linux"]["uapi"]["headers"]), prelude("linux")),
        Target(f"glibc:{processor}", gnu, ("-D_GNU_SOURCE",), outer),
        Target(f"musl:{processor}", gnu.replace("gnu", "musl"), ("-D_GNU_SOURCE",), outer),
    ]


def system_of(platform: Platform) -> str:
    headers = str(platform["headers"])
    return "linux" if headers.startswith("uapi:") else headers.split("-")[1].split(".")[0]


def prelude(system: str) -> str:
    """What headers leave out, written out in C."""
    path = HERE / "prelude" / f"{system}.h"
    return path.read_text() if path.exists() else ""
