"""The packages of the Python binding, used as their users do: python.py PLATFORM [PART...]

wheel   into fresh environments of each Python that is here, or of that processor's or C library's own (foreign.py): imported, and the
        conformance cases run
sdist   built and installed by pip, with nothing of this checkout but that one file
system  built for a library that is installed elsewhere and found by pkg-config: nothing is packed

Only the last needs the checkout; PLATFORM `host` is the one that this runs on. The programs that are tested have an emptied environment.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import foreign  # noqa: E402
import platforms  # noqa: E402

DIST = ROOT / "build" / "dist" / "python"
CASES = ROOT / "tests" / "conformance"
VERSIONS = ["3.11", "3.12", "3.13", "3.14"]
# the cases use ordinary programs: unshare, sleep
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# where the library was loaded from, and what Python it is
TELL = "import callgate, sys; print(callgate.library_path); print(callgate.__version__, sys.version.split()[0])"


class Failed(Exception):
    """Not as it should be."""


class Skip(Exception):
    """It cannot be tested here."""


def need(holds: object, otherwise: str) -> None:
    if not holds:
        raise Failed(otherwise)


def run(*command: str | Path, env: dict[str, str] | None = None, cwd: Path | None = None) -> str:
    """What it prints."""
    words = [str(word) for word in command]
    done = subprocess.run(words, env=env, cwd=cwd, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failed(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
    return done.stdout


def bare(home: Path, **more: str) -> dict[str, str]:
    return {"PATH": PATH, "HOME": str(home), "LANG": "C.UTF-8", **more}


def python(version: str) -> Path:
    """An interpreter of that version that can make environments."""
    pyenv = Path.home() / ".pyenv" / "versions"
    for path in [*sorted(pyenv.glob(f"{version}.*/bin/python")), *(Path(f"{folder}/python{version}") for folder in PATH.split(":"))]:
        if path.exists() and subprocess.run([path, "-c", "import ensurepip, venv"], capture_output=True).returncode == 0:
            return path
    raise Skip(f"no python{version} with ensurepip, neither on {PATH} nor of pyenv")


def fresh(version: str, folder: Path) -> Path:
    """The interpreter of a new environment with nothing in it but pip."""
    run(python(version), "-m", "venv", folder, env=bare(folder.parent))
    return folder / "bin" / "python"


def loaded(interpreter: Path, env: dict[str, str], *under: str | Path) -> tuple[Path, str]:
    path, versions = run(*under, interpreter, "-c", TELL, env=env, cwd=Path("/")).splitlines()
    return Path(path), versions


def conformance(interpreter: Path, home: Path, env: dict[str, str], *under: str | Path) -> str:
    """All cases, with the environment's own package."""
    known = sum(len(json.loads(file.read_text())) for file in (CASES / "cases").glob("*.json"))
    room = home / "tmp"
    room.mkdir(exist_ok=True)
    said = run(*under, interpreter, CASES / "python" / "run.py", CASES / "cases", env={**env, "TMPDIR": str(room)}, cwd=home)
    found = re.fullmatch(r"(\d+) passed, 0 failed, (\d+) skipped", said.splitlines()[-1])
    need(found and int(found[1]) + int(found[2]) == known, f"{known} cases, but: {said[-1000:]}")
    return f"{found[1]} cases passed, {found[2]} skipped"  # type: ignore[index]


def one(pattern: str, folder: Path = DIST) -> Path:
    found = list(folder.glob(pattern))
    need(len(found) == 1, f"there should be one {pattern} in {folder}, and there are {len(found)}: `make dist-python` makes it")
    return found[0]


def wheel(platform: str, version: str, room: Path) -> str:
    package = one(f"{platform}/*.whl")
    if platform != platforms.host():
        return elsewhere(platform, version, package, room)
    interpreter = fresh(version, room / "venv")
    run(interpreter, "-m", "pip", "install", "--no-index", "--no-cache-dir", package, env=bare(room))
    path, versions = loaded(interpreter, bare(room))
    need(path.is_relative_to(room / "venv"), f"it loaded {path}, which is not its own")
    return f"{versions}, {path.name} of its own, {conformance(interpreter, room, bare(room))}"


def elsewhere(platform: str, version: str, package: Path, room: Path) -> str:
    """The same with another system's Python, whose pip says whether the wheel is for it."""
    try:
        there = foreign.python(platform, version, room)
    except foreign.Unavailable as why:
        raise Skip(str(why)) from None
    site = room / "site"
    env = bare(room, PYTHONPATH=str(site), PYTHONDONTWRITEBYTECODE="1", **there.environment)
    pip = [*there.under, there.program, there.pip, "install", "--no-index", "--no-cache-dir", "--disable-pip-version-check"]
    run(*pip, "--target", site, package, env=env)
    path, versions = loaded(there.program, env, *there.under)
    need(path.is_relative_to(site), f"it loaded {path}, which is not its own")
    return f"{versions} {there.told}, {path.name} of its own, {conformance(there.program, room, env, *there.under)}"


def hidden(room: Path) -> list[str]:
    """What makes a command run where the checkout is not to be seen; nothing if this user may not."""
    command = ["unshare", "--mount", "--map-root-user", "sh", "-c", 'mount -t tmpfs none "$0" && exec "$@"', str(ROOT)]
    return command if subprocess.run([*command, "true"], capture_output=True).returncode == 0 else []


def toolchain() -> dict[str, str]:
    """How cargo finds itself, its compiler and its downloads."""
    names = ["CARGO_HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN", "CARGO_PROFILE_RELEASE_LTO", "CARGO_PROFILE_RELEASE_CODEGEN_UNITS"]
    # pip's own settings (a mirror, certificates) and the proxy's
    names += [name for name in os.environ if name.startswith("PIP_") or name.lower().endswith("_proxy") or name.startswith("SSL_")]
    kept = {name: os.environ[name] for name in names if name in os.environ}
    cargo = shutil.which("cargo")
    need(cargo, "there is no cargo")
    kept.setdefault("CARGO_HOME", str(Path.home() / ".cargo"))
    kept.setdefault("RUSTUP_HOME", str(Path.home() / ".rustup"))
    return {**kept, "PATH": f"{Path(str(cargo)).parent}:{PATH}"}


def sdist(platform: str, version: str, room: Path) -> str:
    package = Path(shutil.copy(one("callgate-*.tar.gz"), room))
    interpreter = fresh(version, room / "venv")
    hide = hidden(room)
    start = time.monotonic()
    # pip's configuration is the user's, so that it finds the index as it does elsewhere
    env = bare(Path.home(), **toolchain(), TMPDIR=str(room))
    run(*hide, interpreter, "-m", "pip", "install", "--no-cache-dir", package, env=env, cwd=room)
    took = time.monotonic() - start
    path, versions = loaded(interpreter, bare(room))
    need(path.is_relative_to(room / "venv"), f"it loaded {path}, which is not its own")
    unseen = "with the checkout hidden" if hide else "in another folder (not hidden: this user may make no mount namespace)"
    return f"{versions}, built in {took:.0f} s {unseen}, {path.name} of its own, {conformance(interpreter, room, bare(room))}"


def system(platform: str, version: str, room: Path) -> str:
    lib = room / "prefix" / "lib"
    (lib / "pkgconfig").mkdir(parents=True)
    real = Path(shutil.copy(ROOT / "build" / "lib" / "libcallgate.so.0", lib))
    (lib / "libcallgate.so").symlink_to(real.name)
    (lib / "pkgconfig" / "callgate.pc").write_text(
        f"prefix={room}/prefix\nName: callgate\nDescription: a test's\nVersion: 0\nLibs: -L${{prefix}}/lib -lcallgate\n"
    )
    env = bare(Path.home(), **toolchain(), CALLGATE_USE_PKG_CONFIG="1", PKG_CONFIG_PATH=str(lib / "pkgconfig"))
    maturin = ROOT / "build" / "venv" / "bin" / "maturin"
    run(maturin, "build", "--release", "--out", room, env=env, cwd=ROOT / "bindings" / "python")
    package = one("*.whl", room)
    interpreter = fresh(version, room / "venv")
    run(interpreter, "-m", "pip", "install", "--no-index", "--no-cache-dir", package, env=bare(room))
    packed = list((room / "venv").rglob("libcallgate*"))
    need(not packed, f"it packed {packed}")
    path, versions = loaded(interpreter, bare(room, LD_LIBRARY_PATH=str(lib)))
    need(path == real, f"it loaded {path}, and not {real}")
    return f"{versions}, nothing packed, the library of pkg-config loaded"


# these are tried on the platform that this runs on
HOST_ONLY = ("sdist", "system")
PARTS: dict[str, tuple[Callable[[str, str, Path], str], list[str]]] = {
    "wheel": (wheel, VERSIONS),
    "sdist": (sdist, ["3.12"]),
    "system": (system, ["3.11"]),
}


def main() -> int:
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    platform, *wanted = sys.argv[1:]
    platform = platforms.host() if platform == "host" else platform
    rows = []
    failed = 0
    for part in wanted or PARTS:
        test, versions = PARTS[part]
        if platform != platforms.host():
            if part in HOST_ONLY and not wanted:
                continue
            versions = foreign.VERSIONS
        for version in versions:
            name = f"{part} {version}"
            print(f"{name} ...", flush=True)
            with tempfile.TemporaryDirectory(prefix="callgate.") as folder:
                # as where packages are installed: some cases become another user, and go on importing
                Path(folder).chmod(0o755)
                try:
                    rows.append((name, "ok", test(platform, version, Path(folder).resolve())))
                except Skip as why:
                    rows.append((name, "skipped", str(why)))
                except Failed as why:
                    failed += 1
                    rows.append((name, "FAILED", str(why)))
    tried = [
        (verdict, f"{name.replace('wheel', 'Python')}, {said}")
        for name, verdict, said in rows
        if name.startswith("wheel ") and verdict != "skipped"
    ]
    if tried:
        wrong = [text for verdict, text in tried if verdict != "ok"]
        platforms.record(platform, "wheel-tried", f"failed {wrong[0]}" if wrong else f"ok {'; '.join(text for _, text in tried)}")
    print("\nPython packages, installed and used")
    for name, verdict, said in rows:
        print(f"  {name.ljust(12)} {verdict.ljust(7)} {said}")
    if not any(verdict == "ok" for _, verdict, _ in rows):
        print("nothing was tested")
        return 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
