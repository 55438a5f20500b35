#!/usr/bin/env python3
"""native.py PLATFORM... | source | host: the packages for C and Lua, in build/dist/.

For a platform of platforms.toml (`host` is the one that this runs on) callgate-VERSION-PLATFORM.tar.gz: include/, lib/ with the
shared and the static library, the files of pkg-config and CMake, lua/ with the module and the library beside it, share/doc. It may
be unpacked anywhere. `source`: the committed tree.

The same libraries give the same bytes: files are sorted, belong to nobody, and are as old as SOURCE_DATE_EPOCH says.
"""

import gzip
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import library  # noqa: E402
import platforms  # noqa: E402

OUT = ROOT / "build" / "dist"
INSTALL = ROOT / "tools" / "install"


def run(*command: str | Path, **environment: str) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(words)}: status {done.returncode}\n{done.stdout}")
    return done.stdout.strip()


def epoch() -> int:
    if "SOURCE_DATE_EPOCH" not in os.environ:
        raise SystemExit("set SOURCE_DATE_EPOCH, the time that packed files are given; `make dist` takes that of the last commit")
    return int(os.environ["SOURCE_DATE_EPOCH"])


def pack(top: Path, into: Path) -> None:
    """All of a folder, under its own name."""

    def plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = ""
        info.mtime = epoch()
        # as git does, so that the umask of who packs is not in it
        info.mode = 0o755 if info.isdir() or info.mode & 0o100 else 0o644
        return info

    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for path in [top, *sorted(top.rglob("*"))]:
            tar.add(path, arcname=str(path.relative_to(top.parent)), recursive=False, filter=plain)
    compress(held.getvalue(), into)


def compress(data: bytes, into: Path) -> None:
    into.parent.mkdir(parents=True, exist_ok=True)
    with into.open("wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=epoch()) as zipped:
        zipped.write(data)


def native(name: str, version: str) -> Path:
    platforms.of(name)
    into = OUT / f"callgate-{version}-{name}.tar.gz"
    with tempfile.TemporaryDirectory() as directory:
        stage = Path(directory)
        prefix = f"/callgate-{version}-{name}"
        run(
            INSTALL / "install.sh",
            "install",
            FROM=str(library.both(name)),
            PLATFORM=name,
            DESTDIR=str(stage),
            PREFIX=prefix,
            LUADIR=f"{prefix}/lua",
            LUA_LIBRARY="copy",
            PC_PREFIX="${pcfiledir}/../..",
        )
        top = stage / prefix[1:]
        shutil.copy(OUT / "THIRD-PARTY-LICENSES", top / "share/doc/callgate")
        pack(top, into)
    return into


def source(version: str) -> Path:
    into = OUT / f"callgate-{version}.tar.gz"
    changed = run("git", "status", "--porcelain", "--untracked-files=no")
    if changed:
        print(f"not committed, and so not in {into.name}:\n{changed}", file=sys.stderr)
    command = ["git", "archive", f"--prefix=callgate-{version}/", f"--mtime=@{epoch()}", "HEAD"]
    made = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE)
    if made.returncode != 0:
        raise SystemExit("the source package is made of what is committed, and there is no repository here")
    compress(made.stdout, into)
    return into


def main() -> None:
    version = run(INSTALL / "version.sh")
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    failed = False
    for name in [platforms.host() if name == "host" else name for name in sys.argv[1:]]:
        try:
            made = source(version) if name == "source" else native(name, version)
        except SystemExit as error:
            print(f"not ok {name}: {error}")
            said, failed = f"failed {error}", True
        else:
            said = f"ok shared and static; {made.name}"
            print(f"{made.stat().st_size:10}  {made.relative_to(ROOT)}")
        if name != "source":
            platforms.record(name, "package", said)
    sys.exit(failed)


if __name__ == "__main__":
    main()
