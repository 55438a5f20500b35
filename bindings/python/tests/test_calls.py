"""Arguments, results and errors of calls."""

import errno
import inspect
import os
import pathlib
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import callgate
import pytest
from callgate import AT, PROT, RLIMIT, SEEK, E, O, types

# for what a type checker would refuse
untyped: Any = callgate


def test_numbers_agree_with_the_interpreters_own() -> None:
    assert callgate.getpid() == os.getpid()
    assert callgate.getuid() == os.getuid()
    assert callgate.getgroups() == os.getgroups()
    assert tuple(callgate.getresuid()) == os.getresuid()


def test_read_into_new_bytes_and_into_a_buffer(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "file"
    with callgate.openat(None, path, O.RDWR | O.CREAT | O.CLOEXEC, 0o600) as fd:
        assert callgate.write(fd, b"hello, kernel") == 13
        assert callgate.write(fd, "!") == 1
        assert callgate.pread(fd, 5, 0) == b"hello"
        assert callgate.pread(fd, 5000, 7) == b"kernel!"
        assert callgate.pread(fd, 0, 0) == b""
        room = bytearray(b".") * 8
        assert callgate.pread(fd, room, 7) == 7
        assert room == b"kernel!."
        assert callgate.pread(fd, memoryview(room)[1:3], 0) == 2
        assert room == b"khenel!."
        assert callgate.lseek(fd, 0, SEEK.SET) == 0
        assert callgate.readv(fd, [bytearray(3), room]) == 11
        assert callgate.writev(fd, [b"a", "b", bytearray(b"c")]) == 3


@pytest.mark.parametrize("make", [str, os.fsencode, pathlib.Path])
def test_paths_of_every_kind(tmp_path: pathlib.Path, make: Callable[[str], Any]) -> None:
    path = str(tmp_path / "dir")
    callgate.mkdirat(None, make(path), 0o700)
    assert callgate.stat(make(path)).mode & 0o777 == 0o700


def test_paths_that_are_not_utf8(tmp_path: pathlib.Path) -> None:
    raw = os.fsencode(tmp_path) + b"/\xff\xfe"
    callgate.openat(None, os.fsdecode(raw), O.CREAT | O.WRONLY).close()
    assert os.path.exists(raw)


def test_arguments_by_name() -> None:
    with untyped.openat(path="/", flags=O.PATH | O.CLOEXEC) as fd:
        assert callgate.fstat(fd=fd).ino == os.stat("/").st_ino


def test_a_struct_is_filled_in_place() -> None:
    room = types.stat()
    name = next(iter(set(inspect.signature(callgate.fstat).parameters) - {"fd"}))
    with callgate.openat(None, "/", O.PATH) as fd:
        assert callgate.fstat(fd, **{name: room}) is room
    assert room.ino == os.stat("/").st_ino


@pytest.mark.parametrize(
    ("call", "kind", "words"),
    [
        (lambda: untyped.openat(), TypeError, ["openat", "path", "missing"]),
        (lambda: untyped.openat(None, 3), TypeError, ["openat", "path", "an int", "os.PathLike"]),
        (lambda: untyped.openat(None, "a\0b"), ValueError, ["openat", "path", "NUL"]),
        (lambda: untyped.openat(None, "a", "r"), TypeError, ["openat", "flags", "a str", "callgate.O"]),
        (lambda: untyped.openat(None, "a", 1.0), TypeError, ["flags", "a float"]),
        (lambda: untyped.openat(None, "a", 1 << 32), OverflowError, ["openat", "flags", "4294967296"]),
        (lambda: untyped.openat(None, "a", -1), OverflowError, ["flags", "-1", "from 0"]),
        (lambda: untyped.openat(None, "a", 0, 0, 0), TypeError, ["openat", "5 arguments", "path"]),
        (lambda: untyped.openat(None, "a", colour=1), TypeError, ["openat", "colour", "flags"]),
        (lambda: untyped.openat(None, "a", path="b"), TypeError, ["openat", "path", "twice"]),
        (lambda: untyped.read("0", 1), TypeError, ["read", "fd", "a str", "Fd"]),
        (lambda: untyped.read(0, -1), ValueError, ["read", "buf", "negative"]),
        (lambda: untyped.read(0, b"abc"), TypeError, ["read", "buf", "bytearray"]),
        (lambda: untyped.write(1, 5), TypeError, ["write", "buf", "an int"]),
        (lambda: untyped.lseek(0, 1 << 64, 0), OverflowError, ["lseek", "offset"]),
        (lambda: untyped.getpid(1), TypeError, ["getpid", "no arguments"]),
        (lambda: untyped.writev(1, [1]), TypeError, ["writev", "iov", "an int"]),
        (lambda: untyped.setrlimit(RLIMIT.CORE, 5), TypeError, ["setrlimit", "types.rlimit"]),
    ],
)
def test_mistakes_are_told(call: Callable[[], Any], kind: type[Exception], words: list[str]) -> None:
    with pytest.raises(kind) as caught:
        call()
    for word in words:
        assert word in str(caught.value)


def test_errors_are_pythons_own() -> None:
    with pytest.raises(FileNotFoundError) as missing:
        callgate.openat(None, "/nonexistent/file", O.RDONLY)
    error = missing.value
    assert error.errno == E.NOENT == errno.ENOENT
    assert error.filename == "/nonexistent/file"
    assert getattr(error, "call", None) == "openat"
    assert error.strerror is not None
    assert error.strerror.startswith('openat(AT_FDCWD, "/nonexistent/file", O_RDONLY')
    with pytest.raises(IsADirectoryError):
        callgate.openat(None, "/", O.WRONLY)
    with pytest.raises(ChildProcessError):
        callgate.wait4()
    one, two = callgate.pipe2(O.NONBLOCK)
    with one, two, pytest.raises(BlockingIOError):
        callgate.read(one, 1)


def test_structs_are_taken_as_objects_dicts_and_tuples() -> None:
    limit = callgate.getrlimit(RLIMIT.CORE)
    assert limit == types.rlimit(cur=limit.cur, max=limit.max)
    callgate.setrlimit(RLIMIT.CORE, limit)
    callgate.setrlimit(RLIMIT.CORE, {"cur": limit.cur, "max": limit.max})
    callgate.setrlimit(RLIMIT.CORE, (limit.cur, limit.max))
    assert callgate.getrlimit(RLIMIT.CORE) == limit


def test_every_call_has_help_and_a_signature() -> None:
    from callgate import _callgate

    assert len(_callgate.calls) > 200
    for name, function in _callgate.calls.items():
        assert function.__name__ == name
        assert getattr(callgate, name) is function
        assert function.__doc__, name
        inspect.signature(function)
    assert list(inspect.signature(callgate.openat).parameters)[1] == "path"


def test_memory_is_mapped_by_address() -> None:
    from callgate import MAP

    address = callgate.mmap(0, 4096, PROT.READ | PROT.WRITE, MAP.PRIVATE | MAP.ANONYMOUS, -1, 0)
    assert address > 0
    assert address % 4096 == 0
    callgate.munmap(address, 4096)


def test_fork_and_wait() -> None:
    # in a process of its own: the interpreter warns of forks in one that has had threads
    program = """
import callgate, os
child = callgate.fork()
if child == 0:
    callgate.execve("/bin/sh", ["sh", "-c", 'exit "$CODE"'], {"CODE": "7"})
pid, status, usage = callgate.wait4(child)
assert pid == child and os.waitstatus_to_exitcode(status) == 7, status
assert usage.utime.sec == 0
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_tracing_needs_nothing_here() -> None:
    program = "import callgate; callgate.getpid()"
    run = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, "CALLGATE_TRACE": "1"}, capture_output=True, check=True
    )
    assert b"getpid()" in run.stderr


def test_at_means_the_working_directory(tmp_path: pathlib.Path) -> None:
    (tmp_path / "x").touch()
    with callgate.openat(None, tmp_path, O.DIRECTORY) as directory:
        assert callgate.fstatat(directory, "x", AT.SYMLINK_NOFOLLOW).size == 0
        with pytest.raises(FileNotFoundError):
            callgate.fstatat(None, "surely-not-here", 0)
