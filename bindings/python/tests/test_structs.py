"""Structures, enumerations, arrays, addresses, messages."""

import copy
import enum
import errno
import gc
import os
import pathlib
import pickle
import sys
from typing import Any

import callgate
import pytest
from callgate import AF, EPOLL, EPOLL_CREATE, EPOLL_CTL, MSG, POLL, SEEK, SOCK, SOL, E, O, S, control, types

# for what a type checker would refuse
untyped: Any = callgate


def test_attributes() -> None:
    stat = callgate.stat("/")
    assert stat.mode & S.IFMT == S.IFDIR
    assert isinstance(stat.mode, S)
    stat.size = 5
    assert stat.size == 5
    with pytest.raises(OverflowError, match=r"stat: ino"):
        stat.ino = -1
    with pytest.raises(TypeError, match=r"stat: ino"):
        stat.ino = "x"  # type: ignore[assignment]
    with pytest.raises(TypeError):
        del stat.ino
    with pytest.raises(AttributeError):
        stat.colour = 1  # type: ignore[attr-defined]


def test_making_comparing_copying() -> None:
    time = types.timespec(1, nsec=2)
    assert (time.sec, time.nsec) == (1, 2)
    assert repr(time) == "timespec(sec=1, nsec=2)"
    other = copy.copy(time)
    assert other == time
    other.sec = 7
    assert other != time
    assert time.sec == 1
    assert time.__eq__((1, 2)) is NotImplemented
    with pytest.raises(TypeError):
        hash(time)
    with pytest.raises(TypeError, match="no field 'colour'"):
        types.timespec(colour=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="twice"):
        types.timespec(1, sec=1)  # type: ignore[misc]
    with pytest.raises(TypeError, match="3 values"):
        types.timespec(1, 2, 3)  # type: ignore[call-arg]


def test_the_bytes_are_a_buffer() -> None:
    time = types.timespec(1, 2)
    view = memoryview(time)
    assert len(view) == 16
    view[0] = 9
    assert time.sec == 9
    del time
    assert view[0] == 9


def test_structs_in_structs() -> None:
    timer = types.itimerspec(interval=(1, 2), value={"sec": 3})
    assert timer.interval.nsec == 2
    timer.value.nsec = 4
    assert timer.value == types.timespec(3, 4)
    inner = timer.value
    del timer
    gc.collect()
    assert inner.nsec == 4


def test_enumerations_read_well_and_keep_what_has_no_name() -> None:
    assert str(O.RDWR | O.CREAT) == "O.RDWR|CREAT"
    assert O(1 << 31 | O.CREAT) & O.CREAT
    assert int(O(1 << 30)) == 1 << 30
    assert str(SEEK.END) == "SEEK.END"
    assert SEEK(77) == 77
    assert str(SEEK(77)) == "77"
    assert int(E.NOENT) == errno.ENOENT
    assert f"{S.IFDIR:o}" == "40000"
    with pytest.raises(AttributeError, match="NOSUCH"):
        _ = callgate.NOSUCH  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="nosuch"):
        _ = types.nosuch  # type: ignore[attr-defined]


def test_members_of_groups_are_attributes() -> None:
    for name in untyped._callgate.groups:
        group = getattr(callgate, name)
        for member, value in group.__members__.items():
            assert getattr(group, member) is value
        assert isinstance(group, enum.EnumType)
    with pytest.raises(AttributeError, match="NOTHING"):
        _ = O.NOTHING  # type: ignore[attr-defined]
    assert pickle.loads(pickle.dumps(O.CREAT)) is O.CREAT


def test_every_group_struct_and_record_can_be_made() -> None:
    from callgate import _callgate, records

    for name in _callgate.groups:
        group = getattr(callgate, name)
        assert group.__doc__
        assert len(group.__members__) > 0, name
    for name in _callgate.structs:
        made = getattr(types, name)()
        assert name in repr(made)
        assert made == made.copy()
    for name in _callgate.records:
        assert getattr(records, name).__name__ == name


def test_poll_changes_its_list() -> None:
    one, two = callgate.pipe2(O.CLOEXEC)
    with one, two:
        wanted: list[Any] = [types.pollfd(fd=one.fileno(), events=POLL.IN), {"fd": two, "events": POLL.OUT}]
        first = wanted[0]
        assert callgate.poll(wanted, 0) == 1
        assert wanted[0] is first
        assert wanted[1].revents == POLL.OUT
        callgate.write(two, b"x")
        assert callgate.poll(wanted, 0) == 2
        assert first.revents == POLL.IN


def test_epoll_gives_a_list() -> None:
    one, two = callgate.pipe2(O.CLOEXEC)
    with one, two, callgate.epoll_create1(EPOLL_CREATE.CLOEXEC) as epoll:
        callgate.epoll_ctl(epoll, EPOLL_CTL.ADD, one, types.epoll_event(EPOLL.IN, 0xFFFF_FFFF_FFFF_FFFF))
        assert callgate.epoll_wait(epoll, 4, 0) == []
        callgate.write(two, b"x")
        [event] = callgate.epoll_wait(epoll, 4, 0)
        assert (event.events, event.data) == (EPOLL.IN, 0xFFFF_FFFF_FFFF_FFFF)


def test_addresses_as_text_and_as_structs() -> None:
    with callgate.socket(AF.INET, SOCK.STREAM | SOCK.CLOEXEC) as server:
        callgate.bind(server, "127.0.0.1:0")
        callgate.listen(server, 5)
        address = callgate.getsockname(server)
        assert isinstance(address, types.sockaddr_in)
        assert str(address).startswith("127.0.0.1:")
        with callgate.socket(AF.INET, SOCK.STREAM | SOCK.CLOEXEC) as client:
            callgate.connect(client, address)
            peer, who = callgate.accept4(server, SOCK.CLOEXEC)
            with peer:
                assert who == callgate.getsockname(client)
        with pytest.raises(OSError, match="sockaddr_parse"):
            callgate.bind(server, "nonsense")
        with pytest.raises(TypeError, match="an int, but must be an address"):
            callgate.bind(server, 5)  # type: ignore[arg-type]


def test_unix_addresses_keep_their_length(tmp_path: pathlib.Path) -> None:
    with callgate.socket(AF.UNIX, SOCK.DGRAM) as one:
        callgate.bind(one, f"unix:@callgate-{os.getpid()}")
        address = callgate.getsockname(one)
        assert str(address) == f"unix:@callgate-{os.getpid()}"
        with callgate.socket(AF.UNIX, SOCK.DGRAM) as two:
            assert callgate.sendto(two, b"hi", 0, address) == 2
        data, who = callgate.recvfrom(one, 10)
        assert data == b"hi"
        assert who is None or str(who) == "unix:"


def test_messages_with_descriptors() -> None:
    one, two = callgate.socketpair(AF.UNIX, SOCK.STREAM | SOCK.CLOEXEC)
    with one, two, callgate.openat(None, "/", O.PATH) as sent:
        rights = callgate.SCM.RIGHTS
        message = types.msghdr(
            iov=[b"hel", bytearray(b"lo")], control=control.pack([(SOL.SOCKET, rights, control.pack_fds([sent]))])
        )
        gc.collect()
        assert callgate.sendmsg(one, message) == 5
        room, beside = bytearray(16), bytearray(64)
        reply = types.msghdr(iov=[room], control=beside)
        assert reply.iovlen == 1
        assert callgate.recvmsg(two, reply, MSG.CMSG_CLOEXEC) == 5
        assert room[:5] == b"hello"
        assert reply.control is beside
        [found] = control.unpack(beside, reply.controllen)
        assert (found.level, found.type) == (SOL.SOCKET, rights)
        [received] = control.unpack_fds(found.data)
        with received:
            assert callgate.fstat(received).ino == callgate.fstat(sent).ino


def test_pointers_keep_what_they_point_to() -> None:
    data = bytearray(b"alive")
    message = types.msghdr(iov=[data, bytes(range(9))])
    with pytest.raises(BufferError):
        data.append(1)
    batch = types.mmsghdr(hdr=message)
    held = batch.hdr.copy()
    del message, data, batch
    gc.collect()
    filler = [bytearray(b"other") for _ in range(1000)]
    one, two = callgate.socketpair(AF.UNIX, SOCK.STREAM | SOCK.CLOEXEC)
    with one, two:
        assert callgate.sendmsg(one, held) == 14
        assert callgate.read(two, 100) == b"alive" + bytes(range(9))
    assert len(filler) == 1000
    held.iov = None
    assert (held.iov, held.iovlen) == (None, 0)


def test_nothing_leaks() -> None:
    def work() -> None:
        with callgate.openat(None, "/", O.PATH) as fd:
            stat = callgate.fstat(fd)
            _ = stat.mode, repr(stat), stat.copy(), types.msghdr(iov=[b"x", bytearray(b"y")], name=b"z").iov
        timer = types.itimerspec(interval=(1, 2))
        _ = timer.interval.sec
        with pytest.raises(FileNotFoundError):
            callgate.openat(None, "/nonexistent")
        with pytest.raises(TypeError):
            untyped.openat(None, 5)
        callgate.net.links(name="lo")
        callgate.poll([{"fd": 0, "events": POLL.IN}], 0)
        callgate.getcwd()
        callgate.getgroups()

    def grown() -> int:
        gc.collect()
        before = sys.getallocatedblocks()
        for _ in range(100):
            work()
        gc.collect()
        return sys.getallocatedblocks() - before

    descriptors = len(os.listdir("/proc/self/fd"))
    # the interpreter fills caches of its own; a leak grows in every round
    assert min(grown() for _ in range(10)) < 20
    assert len(os.listdir("/proc/self/fd")) == descriptors
