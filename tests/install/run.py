"""Installs C library and Lua module with `make install`, and uses them as programs do. Prints a line for each check, and a table."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
VERSION = subprocess.run([ROOT / "tools/install/version.sh"], capture_output=True, text=True, check=True).stdout.strip()
SONAME = f"libcallgate.so.{VERSION.split('.')[0]}"
REAL = f"libcallgate.so.{VERSION}"
# what would find the checkout's own library and module
OWN = ("LUA_PATH", "LUA_CPATH", "LD_LIBRARY_PATH", "CALLGATE_LIBRARY", "CALLGATE_LIB_DIR", "MAKEFLAGS", "MAKELEVEL")
CLEAN = {name: value for name, value in os.environ.items() if name not in OWN}
NOBODY = 65534
# the compiler driver's own, and what std takes from the C library's parts
NEEDED = {"libc.so.6", "libgcc_s.so.1", "libm.so.6", "libdl.so.2", "libpthread.so.0", "ld-linux-x86-64.so.2"}


class Skip(Exception):
    pass


def run(*command: object, cwd: Path | str = "/", fails: bool = False, **environment: str) -> str:
    """What a command prints; it must succeed, or with `fails` it must not."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, env=CLEAN | environment, capture_output=True, text=True)
    if (done.returncode != 0) != fails:
        raise AssertionError(f"{' '.join(words)}: status {done.returncode}\n{done.stdout}{done.stderr}")
    return (done.stdout + done.stderr).strip() if fails else done.stdout.strip()


def make(target: str, **places: object) -> str:
    return run("make", "-s", "-C", ROOT, target, *(f"{name}={value}" for name, value in places.items()))


def equal(got: object, wanted: object) -> None:
    assert got == wanted, f"{got} instead of {wanted}"


def files(top: Path) -> dict[str, str]:
    """Every file and link below a folder, with the size or the target of each."""
    found = {}
    for path in sorted(top.rglob("*")):
        if path.is_symlink() or not path.is_dir():
            found[str(path.relative_to(top))] = os.readlink(path) if path.is_symlink() else str(path.stat().st_size)
    return found


class Checks:
    def __init__(self, work: Path) -> None:
        self.work = work
        self.prefix = work / "prefix"
        self.lib = self.prefix / "lib"
        self.lua = self.prefix / "share/lua/5.1"
        make("install", PREFIX=self.prefix)
        self.pkg = {"PKG_CONFIG_PATH": str(self.lib / "pkgconfig")}

    def flags(self, *options: str) -> list[str]:
        return run("pkg-config", *options, "callgate", **self.pkg).split()

    def lua_path(self, folder: Path) -> dict[str, str]:
        return {"LUA_PATH": f"{folder}/?.lua"}

    def is_installed_library(self, told: str) -> None:
        equal(os.path.realpath(told), str(self.lib / REAL))

    # ---- the files ----

    def names_and_links(self) -> str:
        there = files(self.lib)
        equal((there["libcallgate.so"], there[SONAME]), (SONAME, REAL))
        assert run("pkg-config", "--modversion", "callgate", **self.pkg) == VERSION
        return f"libcallgate.so -> {SONAME} -> {REAL}"

    def staged_for_a_package(self) -> str:
        stage = self.work / "stage"
        make("install", DESTDIR=stage, PREFIX="/usr", LIBDIR="/usr/lib/x86_64-linux-gnu")
        for link in (path for path in stage.rglob("*") if path.is_symlink()):
            assert link.resolve().is_relative_to(stage) and link.exists(), f"{link} leads to {link.resolve()}"
        staged = {name.replace("usr/lib/x86_64-linux-gnu", "usr/lib") for name in files(stage)}
        equal(staged, {f"usr/{name}" for name in files(self.prefix)})
        text = [path.read_text() for path in stage.rglob("callgate*") if path.suffix in (".pc", ".cmake")]
        assert not any(str(self.work) in part for part in text), "the stage's own path stands in a file"
        pc = {"PKG_CONFIG_LIBDIR": str(stage / "usr/lib/x86_64-linux-gnu/pkgconfig"), "PKG_CONFIG_SYSROOT_DIR": str(stage)}
        assert f"-L{stage}/usr/lib/x86_64-linux-gnu" in run("pkg-config", "--libs", "callgate", **pc)
        return f"{len(staged)} files, no path of the stage in them"

    def as_an_ordinary_user(self) -> str:
        if os.geteuid() != 0:
            return "all of this is one"
        home = self.work / "nobody"
        home.mkdir()
        os.chown(home, NOBODY, NOBODY)
        other = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        try:
            run(*other, "test", "-r", ROOT / "Makefile")
        except AssertionError:
            raise Skip("another user cannot read this checkout") from None
        # the installer itself, as make would need a cargo that this user has not
        run(*other, ROOT / "tools/install/install.sh", "install", PREFIX="/usr", DESTDIR=str(home))
        equal(len(files(home)), len(files(self.prefix)))
        return f"{len(files(home))} files"

    def uninstalled(self) -> str:
        again = self.work / "again"
        make("install", PREFIX=again)
        make("uninstall", PREFIX=again)
        equal(files(again), {})
        return "nothing is left"

    # ---- the libraries ----

    def exports(self) -> str:
        lines = [line.split() for line in run("nm", "-D", "--defined-only", self.lib / REAL).splitlines()]
        other = [name for *_, name in lines if not name.startswith("cg_")]
        assert lines and not other, f"exported besides cg_*: {other}"
        header = set(re.findall(r"\b(cg_\w+)\(", (self.prefix / "include/callgate.h").read_text()))
        missing = {name for *_, kind, name in lines if kind == "T"} - header
        assert not missing, f"not in the header: {missing}"
        # for those who read the file without running it
        equal({name for *_, kind, name in lines if kind != "T"}, {"cg_description"})
        return f"{len(lines)} names, all cg_*, all functions in the header"

    def dynamic_section(self) -> str:
        text = run("readelf", "-dW", self.lib / REAL)
        equal(re.findall(r"SONAME.*\[(.*)\]", text), [SONAME])
        needed = set(re.findall(r"NEEDED.*\[(.*)\]", text))
        assert needed <= NEEDED, f"needs {needed - NEEDED}"
        assert "RPATH" not in text and "RUNPATH" not in text and "TEXTREL" not in text
        return f"soname {SONAME}; needs {', '.join(sorted(needed))}"

    def no_path_of_the_build(self) -> str:
        home = os.path.expanduser("~")
        cargo = os.environ.get("CARGO_HOME", f"{home}/.cargo")
        for name in (REAL, "libcallgate.a"):
            held = (self.lib / name).read_bytes()
            for path in (str(ROOT), cargo, f"{home}/.rustup"):
                assert path.encode() not in held, f"{name} has {path} in it; was it built before the tree moved? `make clean`"
        return "neither the tree nor cargo's folders"

    def archive(self) -> str:
        names = [line.split() for line in run("nm", "-g", "--defined-only", self.lib / "libcallgate.a").splitlines()]
        other = {words[-1] for words in names if len(words) == 3 and not words[-1].startswith("cg_")}
        equal(other, {"DW.ref.rust_eh_personality"})
        return "global: cg_*, and DW.ref.rust_eh_personality, which is hidden"

    # ---- programs ----

    def compiled(self, name: str, *command: object) -> Path:
        binary = self.work / name
        run(*command[:1], "-Wall", "-Wextra", "-Werror", "-O1", *command[1:], "-o", binary)
        return binary

    def c_shared(self) -> str:
        binary = self.compiled("c", "cc", HERE / "program.c", *self.flags("--cflags", "--libs"))
        assert f"[{SONAME}]" in run("readelf", "-dW", binary)
        self.is_installed_library(run(binary, LD_LIBRARY_PATH=str(self.lib)))
        return "loads the installed file"

    def cxx_shared(self) -> str:
        binary = self.compiled("cxx", "c++", "-x", "c++", HERE / "program.c", *self.flags("--cflags", "--libs"))
        self.is_installed_library(run(binary, LD_LIBRARY_PATH=str(self.lib)))
        return "loads the installed file"

    def c_archive(self) -> str:
        flags = [word.replace("-lcallgate", "-l:libcallgate.a") for word in self.flags("--cflags", "--libs", "--static")]
        binary = self.compiled("archive", "cc", HERE / "program.c", *flags, "-Wl,--gc-sections")
        assert SONAME not in run("readelf", "-dW", binary)
        equal(os.path.realpath(run(binary)), str(binary))
        return f"{binary.stat().st_size} bytes, the C library shared"

    def c_static(self) -> str:
        binary = self.compiled("static", "cc", "-static", HERE / "program.c", *self.flags("--cflags", "--libs", "--static"))
        assert "NEEDED" not in run("readelf", "-dW", binary)
        run(binary)
        return f"{binary.stat().st_size} bytes, nothing shared"

    def cxx_static(self) -> str:
        source = ["-x", "c++", HERE / "program.c", "-x", "none"]
        run(self.compiled("cxxstatic", "c++", "-static", *source, *self.flags("--cflags", "--libs", "--static")))
        return "nothing shared"

    def beside_other_rust(self) -> str:
        other = self.work / "libother.a"
        run(os.environ.get("RUSTC", "rustc"), "--edition=2024", "-O", HERE / "other.rs", "-o", other, cwd=ROOT)
        for order in ("-l:libcallgate.a -l:libother.a", "-l:libother.a -l:libcallgate.a"):
            libs = [f"-L{self.work}", *(w for w in self.flags("--cflags", "--libs", "--static") if w != "-lcallgate")]
            run(self.compiled("both", "cc", HERE / "both.c", *order.split(), *libs, *order.split()))
        return "links in both orders"

    def cmake(self) -> str:
        source, build = self.work / "cmake", self.work / "cmake/build"
        source.mkdir()
        for name in ("CMakeLists.txt", "program.c"):
            shutil.copy(HERE / name, source)
        run("cmake", "-S", source, "-B", build, f"-DCMAKE_PREFIX_PATH={self.prefix}")
        run("cmake", "--build", build)
        self.is_installed_library(run(build / "shared"))
        equal(os.path.realpath(run(build / "static")), str(build / "static"))
        return "callgate::callgate and callgate::static; refuses 1.0"

    # ---- Lua ----

    def lua_installed(self) -> str:
        self.is_installed_library(run("luajit", HERE / "program.lua", **self.lua_path(self.lua)))
        return "loads the installed file, from any folder"

    def lua_copied(self) -> str:
        lualib = self.work / "lualib"
        # -L: the library and not the link to it
        run("cp", "-RL", *(self.lua / name for name in ("callgate.lua", "callgate", "syscall.lua", "syscall")), self.folder(lualib))
        told = run("luajit", HERE / "program.lua", **self.lua_path(lualib))
        equal(told, f"{lualib}/callgate/{SONAME}")
        # a relative path is relative to where the program started
        equal(run("luajit", HERE / "program.lua", cwd=self.work, LUA_PATH="lualib/?.lua"), f"lualib/callgate/{SONAME}")
        return "a copied folder has all it needs"

    def without_library(self) -> Path:
        bare = self.work / "bare"
        if not bare.exists():
            run("cp", "-RL", *(self.lua / name for name in ("callgate.lua", "callgate", "syscall.lua", "syscall")), self.folder(bare))
            (bare / "callgate" / SONAME).unlink()
        return bare

    def lua_by_the_loader(self) -> str:
        bare = self.without_library()
        self.is_installed_library(run("luajit", HERE / "program.lua", **self.lua_path(bare), LD_LIBRARY_PATH=str(self.lib)))
        return "finds the system's by its soname"

    def lua_rock(self) -> str:
        bare, native = self.without_library(), self.work / "native/callgate"
        native.mkdir(parents=True)
        shutil.copy(self.lib / REAL, native / "libcallgate.so")
        told = run("luajit", HERE / "program.lua", **self.lua_path(bare), LUA_CPATH=f"{self.work}/native/?.so")
        equal(told, str(native / "libcallgate.so"))
        return "finds it on package.cpath"

    def lua_told(self) -> str:
        told = run("luajit", HERE / "program.lua", **self.lua_path(self.without_library()), CALLGATE_LIBRARY=str(self.lib / REAL))
        self.is_installed_library(told)
        return "CALLGATE_LIBRARY goes before all"

    def lua_without(self) -> str:
        bare = self.without_library()
        said = run("luajit", HERE / "program.lua", **self.lua_path(bare), LUA_CPATH="/nowhere/?.so", fails=True)
        for word in (f"{bare}/callgate/{SONAME}", "/nowhere/callgate/libcallgate.so", f"the system's: {SONAME}", "CALLGATE_LIBRARY"):
            assert word in said, f"{word} is not in: {said}"
        return "the error names each place"

    def folder(self, path: Path) -> Path:
        path.mkdir()
        return path


def main() -> int:
    rows: list[tuple[str, str, str]] = []
    with tempfile.TemporaryDirectory() as directory:
        # others look into it, too
        os.chmod(directory, 0o755)
        checks = Checks(Path(directory))
        every: list[Callable[[], str]] = [
            checks.names_and_links,
            checks.staged_for_a_package,
            checks.as_an_ordinary_user,
            checks.uninstalled,
            checks.exports,
            checks.dynamic_section,
            checks.no_path_of_the_build,
            checks.archive,
            checks.c_shared,
            checks.cxx_shared,
            checks.c_archive,
            checks.c_static,
            checks.cxx_static,
            checks.beside_other_rust,
            checks.cmake,
            checks.lua_installed,
            checks.lua_copied,
            checks.lua_by_the_loader,
            checks.lua_rock,
            checks.lua_told,
            checks.lua_without,
        ]
        for check in every:
            name = check.__name__.replace("_", " ")
            try:
                rows.append(("ok", name, check()))
            except Skip as why:
                rows.append(("skipped", name, str(why)))
            except Exception as fault:
                rows.append(("FAILED", name, str(fault)))
    for state, name, text in rows:
        print(f"{state:8}  {name:22}  {text}")
    failed = sum(state == "FAILED" for state, _, _ in rows)
    print(f"install: {len(rows)} checks, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
