"""A tour of callgate: the same in every language, see README.md."""

import tempfile
from collections.abc import Iterable, Sequence

import callgate
from callgate import AF, EPOLL, EPOLL_CREATE, EPOLL_CTL, RLIMIT, SOCK, E, O, types


def title(words: str) -> None:
    print(f"\n== {words}")


def table(rows: Sequence[Sequence[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        *cells, last = row
        print(
            *(
                f"{cell:{width}} "
                for cell, width in zip(cells, widths[:-1], strict=True)
            ),
            last,
        )


def who_and_where() -> None:
    print("== Who and where")
    name = callgate.uname()
    sysname, release, machine, nodename = (
        field.rstrip(b"\0").decode()
        for field in (name.sysname, name.release, name.machine, name.nodename)
    )
    print(f"{sysname} {release} on {machine}, called {nodename}")
    groups = " ".join(map(str, callgate.getgroups())) or "none"
    print(
        f"user {callgate.getuid()} (effective {callgate.geteuid()}), "
        f"group {callgate.getgid()} (effective {callgate.getegid()}), groups {groups}"
    )
    for resource in RLIMIT.NOFILE, RLIMIT.NPROC, RLIMIT.STACK:
        limit = callgate.getrlimit(resource)
        soft, hard = (
            "unlimited" if n == 2**64 - 1 else n for n in (limit.cur, limit.max)
        )
        print(f"{resource.name:8} {soft} of {hard}")


def network() -> None:
    title("Network")
    addresses = callgate.net.addresses()
    rows = [["index", "name", "state", "mtu", "addresses"]]
    for link in sorted(callgate.net.links(), key=lambda link: link.index):
        own = " ".join(
            f"{a.address}/{a.prefix}" for a in addresses if a.index == link.index
        )
        rows.append(
            [str(link.index), link.name, link.operstate, str(link.mtu), own or "-"]
        )
    table(rows)


def mounts() -> None:
    title("Mounts")
    rows = [["target", "type", "source", "options"]]
    for mount in callgate.proc.mounts():
        cells = mount.target, mount.fstype, mount.source, ",".join(mount.options)
        rows.append([cell or "-" for cell in cells])
    table(rows)


def run(command: str, directory: str) -> None:
    """Run a shell command in a child process and wait for it."""
    child = callgate.fork()
    if child == 0:
        try:
            callgate.chdir(directory)
            callgate.execve("/bin/sh", ["sh", "-c", command], {"PATH": "/usr/bin:/bin"})
        finally:
            callgate.exit(127)
    callgate.wait4(child)


def changes(watch: "callgate.watch.Watch") -> "Iterable[callgate.records.Event]":
    while events := watch.events(timeout=1):
        for event in events:
            yield event
            if event.kind == "deleted":
                return


def watch() -> None:
    title("Watch")
    with (
        tempfile.TemporaryDirectory() as directory,
        callgate.watch.open(
            paths=[directory], events=["created", "closed_write", "renamed", "deleted"]
        ) as watch,
    ):
        run("echo hello > note; mv note letter; mkdir box; rm letter", directory)
        for event in changes(watch):
            path = event.path.removeprefix(f"{directory}/")
            if event.from_ is not None:
                path = f"{event.from_.removeprefix(f'{directory}/')} to {path}"
            print(f"{event.kind:12}  {path}{' (directory)' if event.directory else ''}")


def echo() -> None:
    title("Echo")
    one, two = callgate.socketpair(AF.UNIX, SOCK.STREAM | SOCK.CLOEXEC | SOCK.NONBLOCK)
    with one, two, callgate.epoll_create1(EPOLL_CREATE.CLOEXEC) as epoll:
        for end in one, two:
            callgate.epoll_ctl(
                epoll,
                EPOLL_CTL.ADD,
                end,
                types.epoll_event(events=EPOLL.IN, data=end.fileno()),
            )

        def receive(end: callgate.Fd) -> bytes:
            [event] = callgate.epoll_wait(epoll, 8, timeout=1000)
            assert event.data == end.fileno()
            return callgate.read(end, 100)

        for text in "hello", "kernel", "good bye":
            callgate.write(one, text)
            callgate.write(two, receive(two))
            print(f"{text} -> {receive(one).decode()}")


def mistake() -> None:
    title("A mistake")
    try:
        callgate.openat(None, "/nonexistent/file", O.RDONLY)
    except OSError as error:
        print(f"E{E(error.errno or 0).name} ({error.errno})")
        print(error.strerror)


if __name__ == "__main__":
    who_and_where()
    network()
    mounts()
    watch()
    echo()
    mistake()
