"""Tries the npm packages as somebody who has nothing else of callgate: `run.py JUDGES PIP`.

The packages of build/dist/node are installed into a fresh folder, in an environment that is empty but for PATH and HOME.
JUDGES is the folder of package.json beside this, installed; PIP is for the Node that is linked to musl.
"""

import contextlib
import json
import os
import platform as machine
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE), str(ROOT / "tools"), str(ROOT / "tools" / "dist")]
import musl  # noqa: E402
import node as dist  # noqa: E402
import platforms  # noqa: E402
import registry  # noqa: E402

CASES = ROOT / "tests" / "conformance"
# npm ships types of Node for the oldest release that we support
PROJECTS = {
    "nodenext": (["esm.mts", "cjs.cts", "types.mts"], {"module": "nodenext"}),
    "commonjs": (["old.ts"], {"module": "commonjs", "moduleResolution": "node10"}),
    "bundler": (["esm.mts"], {"module": "esnext", "moduleResolution": "bundler"}),
}


class Failed(Exception):
    """A check that failed, and why."""


class Skipped(Exception):
    """A check that cannot be made here, and why."""


def run(place: Path, *command: str | Path, fine: bool = True) -> str:
    """Runs a command in a folder, with nothing of this environment; what it printed."""
    path = f"{Path(shutil.which('node') or '/usr/bin/node').parent}:/usr/bin:/bin"
    done = subprocess.run(
        [str(word) for word in command], cwd=place, env={"PATH": path, "HOME": str(place)}, check=False, text=True, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )  # fmt: skip
    if (done.returncode == 0) != fine:
        raise Failed(f"{' '.join(map(str, command))[:200]} ended with {done.returncode}: {done.stdout[-2000:]}")
    return done.stdout


def install(place: Path, *words: str | Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    (place / "package.json").write_text('{ "private": true }\n')
    run(place, "npm", "install", "--loglevel=error", "--no-audit", "--no-fund", "--no-update-notifier", *words)


def installed(place: Path) -> set[str]:
    folder = place / "node_modules" / "@callgate"
    return {f"@callgate/{path.name}" for path in folder.iterdir()} if folder.exists() else set()


class Tests:
    """The checks, in the order in which they are made."""

    def __init__(self, place: Path, judges: Path, pip: Path) -> None:
        self.place, self.judges, self.pip = place, judges / "node_modules", pip
        self.tarballs = registry.load(dist.MADE)
        self.mine = platforms.host()
        self.fresh = place / "fresh"
        self.musl = f"{self.mine}-musl"

    def all(self) -> Iterator[tuple[str, Callable[[], str]]]:
        yield "manifests", self.manifests
        yield "npm chooses", self.chooses
        yield "npm install --offline", self.offline
        yield "require and import", self.both_ways
        yield "what is missing is named", self.missing
        yield "the system's library", self.system
        for name in PROJECTS:
            yield f"TypeScript, {name}", lambda name=name: self.compiles(name)
        yield "publint", self.publint
        yield "arethetypeswrong", self.attw
        yield "conformance", lambda: self.conformance(self.fresh, Path(shutil.which("node") or "node"))
        for major in (22, 24):
            yield f"conformance, Node {major}", lambda major=major: self.conformance(self.fresh, self.other_node(major))
        yield "conformance, Node with musl", self.with_musl

    def manifests(self) -> str:
        """The list of platforms is that of platforms.toml, and each package that was made is for its platform alone."""
        names = {dist.name_of(platform): platform for platform in platforms.load()}
        main = registry.manifest_in(self.tarballs["callgate"])
        if set(main["optionalDependencies"]) != set(names) or set(main["optionalDependencies"].values()) != {dist.version()}:
            raise Failed(f"optionalDependencies are not the platforms: {main['optionalDependencies']}")
        for name, tarball in self.tarballs.items():
            manifest = registry.manifest_in(tarball)
            if manifest["version"] != dist.version():
                raise Failed(f"{name} is version {manifest['version']}")
            if name == "callgate":
                continue
            system, processor, *libc = platforms.of(names[name])["node"]
            told = [manifest["os"], manifest["cpu"], manifest.get("libc", [])]
            if told != [[system], [processor], libc]:
                raise Failed(f"{name} says that it is for {told}")
        return f"{len(names)} platforms, {len(self.tarballs) - 1} made"

    def chooses(self) -> str:
        """npm installs the package of each platform, and no other."""
        every = {dist.name_of(name): registry.hollow(dist.manifest_of(name, [])) for name in platforms.load()}
        with registry.serve([self.tarballs["callgate"], *every.values()]) as address:
            for platform in platforms.load():
                system, processor, *libc = platforms.of(platform)["node"]
                place = self.place / "choice" / platform
                words = [f"--os={system}", f"--cpu={processor}", *(f"--libc={name}" for name in libc)]
                install(place, f"--registry={address}", f"--cache={self.place}/choice/cache", *words, "callgate")
                if installed(place) != {dist.name_of(platform)}:
                    raise Failed(f"for {platform} npm installed {installed(place)}")
        return f"for {len(every)} platforms"

    def offline(self) -> str:
        files = [self.file("callgate"), self.file(dist.name_of(self.mine))]
        install(self.fresh, "--offline", *files)
        if installed(self.fresh) != {dist.name_of(self.mine)}:
            raise Failed(f"npm installed {installed(self.fresh)}")
        return f"{' '.join(file.name for file in files)}"

    def file(self, name: str) -> Path:
        found = dist.MADE / dist.file_of(name)
        if not found.exists():
            raise Failed(f"{found} was not made")
        return found

    def both_ways(self) -> str:
        own = self.fresh.resolve() / "node_modules" / dist.name_of(self.mine) / platforms.library(self.mine)[0]
        required = run(self.fresh, "node", "-p", "require('callgate').library_path").strip()
        code = (
            "import all, { getpid, library_path } from 'callgate'; if (getpid() !== process.pid || all.getpid() !== process.pid) throw 1;"
        )
        imported = run(self.fresh, "node", "--input-type=module", "-e", f"{code} console.log(library_path)").strip()
        if not required == imported == str(own):
            raise Failed(f"the library of {required} and {imported} was loaded, and not {own}")
        return f"node {run(self.fresh, 'node', '-p', 'process.version').strip()}"

    def missing(self) -> str:
        place = self.place / "without"
        install(place, "--offline", self.file("callgate"))
        said = run(place, "node", "-e", "require('callgate')", fine=False)
        name = dist.name_of(self.mine)
        if not re.search(
            rf"callgate could not be loaded: the package {re.escape(name)} [\d.]+ is not installed.*there are: .*darwin-arm64", said
        ):
            raise Failed(f"without {name} it says {said}")
        return name

    def system(self) -> str:
        """Built for a library that the system has: the package has none, and the system's is used."""
        library = platforms.library(self.mine)[0]
        lib, made, place = self.place / "lib", self.place / "made", self.place / "system"
        lib.mkdir()
        shutil.copy(ROOT / "build" / "cross" / self.mine / "lib" / library, lib)
        (lib / library.replace(".0", "")).symlink_to(library)
        command = [sys.executable, str(ROOT / "tools" / "dist" / "node.py"), "--into", str(made), self.mine]
        done = subprocess.run(command, env={**os.environ, "CALLGATE_LIB_DIR": str(lib)}, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed(done.stdout + done.stderr[-2000:])
        install(place, "--offline", *made.glob("*.tgz"))
        packed = {path.name for path in (place / "node_modules" / dist.name_of(self.mine)).iterdir()}
        if library in packed or dist.ADDON not in packed:
            raise Failed(f"the package has {packed}")
        tell = ["node", "-p", "require('callgate').library_path"]
        loaded = run(place, "env", f"LD_LIBRARY_PATH={lib}", *tell).strip()
        if loaded != str(lib.resolve() / library):
            raise Failed(f"{loaded} was loaded, and not that of {lib}")
        # without it there is no other that could be taken
        if library not in run(place, *tell, fine=False):
            raise Failed(f"{library} is not named as what is missing")
        return f"{library} of the system is loaded, none is packed"

    def compiles(self, name: str) -> str:
        sources, options = PROJECTS[name]
        place = self.fresh / name
        place.mkdir()
        for source in sources:
            shutil.copy(next(path for path in (HERE / "project" / source, dist.SOURCE / "test" / source) if path.exists()), place)
        types = {"types": ["node"], "typeRoots": [str(self.judges / "@types")], "skipLibCheck": False}
        settings = {"strict": True, "target": "es2022", "outDir": "made", **types, **options}
        (place / "tsconfig.json").write_text(json.dumps({"compilerOptions": settings, "files": sources}))
        run(place, self.judges / ".bin" / "tsc", "-p", ".")
        ran = []
        # that one is only compiled: it says what must be refused
        for source in [source for source in sources if source != "types.mts"]:
            made = place / "made" / re.sub(r"ts$", "js", source)
            if "node_modules/@callgate" not in run(place, "node", made):
                raise Failed(f"{made.name} did not run with what is installed")
            ran.append(made.name)
        version = run(place, self.judges / ".bin" / "tsc", "--version").split()[-1]
        return f"TypeScript {version}, strict; ran {' '.join(ran)}"

    def publint(self) -> str:
        for name in self.tarballs:
            told = run(self.place, self.judges / ".bin" / "publint", "run", self.file(name), "--strict")
            if "All good!" not in told:
                raise Failed(told)
        return f"{len(self.tarballs)} packages: all good"

    def attw(self) -> str:
        run(self.place, self.judges / ".bin" / "attw", self.file("callgate"), "--no-emoji", "--no-color")
        return "no problems"

    def conformance(self, place: Path, node: Path) -> str:
        """The whole runner, from a copy, so that `callgate` is the one that is installed."""
        for part in ("run.sh", "node", "cases"):
            source, target = CASES / part, place / "conformance" / part
            if source.is_dir():
                shutil.copytree(source, target, dirs_exist_ok=True)
            else:
                target.parent.mkdir(exist_ok=True)
                shutil.copy(source, target)
        runner = place / "conformance" / "node" / "run.mjs"
        where = "require('module').createRequire(process.argv[1])('callgate').library_path"
        if str(place.resolve() / "node_modules") not in run(place, node, "-p", where, runner):
            raise Failed("the runner does not find the callgate that is installed")
        output = place / "output.tap"
        run(place, runner.parents[1] / "run.sh", output, node, runner)
        lines = output.read_text().splitlines()
        found = re.fullmatch(r"([1-9]\d*) passed, 0 failed, \d+ skipped", lines[-1])
        if not found:
            raise Failed(lines[-1])
        skipped = [line.removeprefix("ok ") for line in lines if "# SKIP" in line]
        return "; ".join([f"node {run(place, node, '-p', 'process.version').strip()}: {lines[-1]}", *skipped])

    def other_node(self, major: int) -> Path:
        system, processor, *_ = platforms.of(self.mine)["node"]
        found = self.judges / f"node{major}-{system}-{processor}" / "bin" / "node"
        if not found.exists():
            raise Skipped(f"npm has no Node {major} for {system} on {processor}, or could not install it")
        return found

    def with_musl(self) -> str:
        if machine.system() != "Linux" or dist.name_of(self.musl) not in self.tarballs:
            raise Skipped(f"no package for {self.musl} was made: make dist-node TARGET={self.musl}")
        place = self.place / "m"
        place.mkdir()
        try:
            node = musl.node(self.pip, place)
        except musl.Unavailable as error:
            raise Skipped(str(error)) from error
        with registry.serve(list(self.tarballs.values())) as address:
            install(place, f"--registry={address}", f"--cache={self.place}/choice/cache", "--libc=musl", "callgate")
        return self.conformance(place, node)


def main(arguments: list[str]) -> int:
    judges, pip = (Path(os.path.abspath(argument)) for argument in arguments)
    rows, counts = [], {"passed": 0, "failed": 0, "skipped": 0}
    with contextlib.ExitStack() as stack:
        # short, as the path of a loader must be (musl.py)
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cg", dir="/tmp")))
        for name, check in Tests(place, judges, pip).all():
            try:
                verdict, told = "passed", check()
            except Skipped as why:
                verdict, told = "skipped", str(why)
            except Failed as why:
                verdict, told = "failed", str(why)
                print(f"not ok {name}: {why}", flush=True)
            counts[verdict] += 1
            rows.append((verdict, name, told))
    width = max(len(name) for _, name, _ in rows)
    for verdict, name, told in rows:
        print(f"{verdict:8}{name.ljust(width)}  {' '.join(told.split())[:300]}")
    print(", ".join(f"{number} {verdict}" for verdict, number in counts.items()))
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
