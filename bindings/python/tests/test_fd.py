"""The life of descriptors."""

import gc
import os
import pathlib
import signal
import threading
import time
import warnings

import callgate
import pytest
from callgate import Fd, O


def open_root() -> Fd:
    return callgate.openat(None, "/", O.PATH | O.CLOEXEC)


def is_open(number: int) -> bool:
    return os.path.exists(f"/proc/self/fd/{number}")


def test_with_closes() -> None:
    with open_root() as fd:
        number = fd.fileno()
        assert repr(fd) == f"<Fd {number}>"
        assert is_open(number)
    assert fd.closed
    assert not is_open(number)
    assert repr(fd) == "<Fd closed>"
    fd.close()
    for use in (fd.fileno, fd.detach, lambda: callgate.fstat(fd), fd.__enter__):
        with pytest.raises(ValueError, match="closed"):
            use()


def test_close_as_a_call_gives_up_the_number() -> None:
    fd = open_root()
    callgate.close(fd)
    assert fd.closed
    with pytest.raises(OSError, match="close"):
        callgate.close(1 << 20)
    fd = open_root()
    os.close(fd.fileno())
    with pytest.raises(OSError, match="close"):
        callgate.close(fd)
    assert fd.closed, "the number is somebody else's by now"


def test_a_forgotten_descriptor_is_told_of_and_closed() -> None:
    fd = open_root()
    number = fd.fileno()
    with pytest.warns(ResourceWarning, match=f"unclosed <Fd {number}>"):
        del fd
        gc.collect()
    assert not is_open(number)


def test_detach_and_take_over() -> None:
    number = open_root().detach()
    assert is_open(number)
    with Fd(number) as fd:
        assert fd.fileno() == number
    assert not is_open(number)
    with pytest.raises(TypeError):
        Fd()  # type: ignore[call-arg]


def test_equal_only_to_itself() -> None:
    with open_root() as one, open_root() as two:
        assert one == one
        assert one != two
        assert len({one, two}) == 2


def test_objects_with_fileno_are_descriptors(tmp_path: pathlib.Path) -> None:
    with open(tmp_path / "file", "w") as file:
        assert callgate.fstat(file).size == 0


def test_a_chosen_number_stays_the_callers() -> None:
    with open_root() as fd:
        copy = callgate.dup2(fd, 500)
        assert copy.fileno() == 500
        assert not copy.owned
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            del copy
        assert is_open(500)
        os.close(500)


def test_pairs() -> None:
    one, two = callgate.pipe2(O.CLOEXEC)
    with one, two:
        callgate.write(two, b"x")
        assert callgate.read(one, 10) == b"x"


def test_a_blocking_read_lets_other_threads_run() -> None:
    one, two = callgate.pipe2(O.CLOEXEC)
    with one, two:
        got: list[bytes] = []
        reader = threading.Thread(target=lambda: got.append(callgate.read(one, 10)))
        reader.start()
        # with the lock held by the reader this thread would never get here
        time.sleep(0.05)
        assert not got
        callgate.write(two, b"free")
        reader.join(10)
        assert got == [b"free"]


def test_a_signal_does_not_end_a_wait_but_its_handler_runs() -> None:
    one, two = callgate.pipe2(O.CLOEXEC)
    seen: list[int] = []

    def handler(number: int, _frame: object) -> None:
        seen.append(number)
        if len(seen) == 2:
            callgate.write(two, b"done")

    before = signal.signal(signal.SIGALRM, handler)
    try:
        with one, two:
            signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
            assert callgate.read(one, 10) == b"done"
            assert len(seen) >= 2
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_an_exception_in_a_handler_ends_a_wait() -> None:
    one, two = callgate.pipe2(O.CLOEXEC)

    def handler(_number: int, _frame: object) -> None:
        raise LookupError("enough")

    before = signal.signal(signal.SIGALRM, handler)
    try:
        with one, two:
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            with pytest.raises(LookupError, match="enough"):
                callgate.read(one, 10)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
