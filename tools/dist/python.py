"""The packages of the Python binding: python.py PLATFORM... | host | sdist

For a platform of platforms.toml (`host` is the one that this runs on): one wheel for every Python from 3.11 on (abi3), with the
shared library beside the extension; `sdist`: the source distribution. They go to build/dist/python/, and what is in them is checked.

The same source gives the same bytes, wherever and whenever it is packed: SOURCE_DATE_EPOCH is the time of the last commit.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import library  # noqa: E402
import packed  # noqa: E402
import platforms  # noqa: E402

OUT = ROOT / "build" / "dist" / "python"
BINDING = ROOT / "bindings" / "python"
MAKER = str(Path(sys.executable).parent / "maturin")


def environment(**more: str) -> dict[str, str]:
    """This one's, with the time that files are given."""
    env = {**os.environ, **more}
    if not env.get("SOURCE_DATE_EPOCH"):
        shown = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
        if shown.returncode != 0:
            raise SystemExit(f"set SOURCE_DATE_EPOCH: there is no commit to take the time from ({shown.stderr.strip()})")
        env["SOURCE_DATE_EPOCH"] = shown.stdout.strip()
    return env


def run(*command: str | Path, cwd: Path = ROOT, **more: str) -> None:
    done = subprocess.run([str(word) for word in command], cwd=cwd, env=environment(**more))
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} failed")


def wheel(platform: str) -> str:
    """Builds one; says what is in it."""
    fields = platforms.of(platform)
    rust, tag = str(fields["rust"]), str(fields["wheel"])
    # how maturin is told of the tag; that of a BSD it would make of the machine that it runs on
    named, told = [], {}
    if "linux" in tag:
        named = ["--compatibility", re.sub(r"(linux_\d+_\d+)_.*", r"\1", tag)]
    elif "macosx" in tag:
        told["MACOSX_DEPLOYMENT_TARGET"] = ".".join(tag.split("_")[1:3])
    else:
        told["_PYTHON_HOST_PLATFORM"] = tag
    into = OUT / platform
    command = [MAKER, "build", "--quiet", "--release", "--locked", "--target", rust, *named, "--out", into]
    into.mkdir(parents=True, exist_ok=True)
    for old in into.glob("*.whl"):
        old.unlink()
    run(
        ROOT / "tools/cross/in.sh",
        platform,
        *command,
        cwd=BINDING,
        CALLGATE_LIB_DIR=str(library.shared(platform)),
        CALLGATE_BUNDLE="1",
        **told,
    )
    (made,) = into.glob("*.whl")
    packed.add_license(made, ROOT / "build" / "dist" / "THIRD-PARTY-LICENSES")
    return packed.wheel(made, platform)


def sdist() -> str:
    for old in OUT.glob("*.tar.gz"):
        old.unlink()
    run(MAKER, "sdist", "--out", OUT, cwd=BINDING)
    (made,) = OUT.glob("*.tar.gz")
    return packed.sdist(made)


def main(wanted: list[str]) -> None:
    if not wanted:
        raise SystemExit(__doc__)
    failed = False
    rows = []
    for name in [platforms.host() if name == "host" else name for name in wanted]:
        try:
            said = f"ok {sdist() if name == 'sdist' else wheel(name)}"
        except SystemExit as error:
            said, failed = f"failed {error}", True
        rows.append((name, said))
        if name != "sdist":
            platforms.record(name, "wheel", said)
    width = max(len(name) for name, _ in rows)
    print("\npackages of the Python binding, in build/dist/python")
    for name, said in rows:
        print(f"  {name.ljust(width)}  {said}")
    sys.exit(failed)


if __name__ == "__main__":
    main(sys.argv[1:])
