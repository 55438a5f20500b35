"""The library of a platform, built and put under its names where the bindings look for it: build/cross/PLATFORM/lib."""

import os
import subprocess
from pathlib import Path

import platforms

CROSS = platforms.ROOT / "tools" / "cross"


def cargo(platform: str, *words: str) -> None:
    done = subprocess.run([CROSS / "cargo.sh", platform, *words], cwd=platforms.ROOT)
    if done.returncode != 0:
        raise SystemExit(f"{platform}: cargo {' '.join(words)} failed")


def made(platform: str) -> Path:
    """Where cargo puts what it makes."""
    return platforms.ROOT / "target" / "cross" / platforms.field(platform, "rust") / "release"


def shared(platform: str) -> Path:
    """The folder with the shared library, built now."""
    cargo(platform, "build", "--quiet", "--release", "--locked", "--package", "callgate-capi")
    folder = platforms.ROOT / "build" / "cross" / platform / "lib"
    folder.mkdir(parents=True, exist_ok=True)
    real, linked = platforms.library(platform)
    content = (made(platform) / linked).read_bytes()
    # what is as it was keeps its time, so that nothing is linked again; and it may be in use
    if not (folder / real).exists() or (folder / real).read_bytes() != content:
        new = folder / f"{real}.new"
        new.write_bytes(content)
        os.replace(new, folder / real)
    if not (folder / linked).is_symlink():
        (folder / linked).symlink_to(real)
    return folder


def both(platform: str) -> Path:
    """The same with the static library."""
    folder = shared(platform)
    static = platforms.ROOT / "tools" / "static.sh"
    done = subprocess.run([static, made(platform) / "libcallgate.a", folder / "libcallgate.a", platforms.field(platform, "zig")])
    if done.returncode != 0:
        raise SystemExit(f"{platform}: tools/static.sh failed")
    return folder
