"""The cell: namespaces of its own, a small memory file system, nothing else writable. One process tries the cases of one
call in it; who watches it stays outside of its reach."""

import contextlib
import ctypes
import os
import shutil
import signal
import stat
import subprocess
import sys
import time

from rules import NOBODY

PLACES = ["/tmp", "/var/tmp", "/mnt", "/media"]
NAMESPACES = ["--mount", "--pid", "--fork", "--net", "--ipc", "--uts", "--time", "--mount-proc", "--kill-child=SIGKILL"]
INSIDE = "CALLGATE_HOSTILE_CELL"
MS = {"ro": 1, "nosuid": 2, "nodev": 4, "noexec": 8, "noatime": 1024, "nodiratime": 2048, "relatime": 1 << 21}
REMOUNT, BIND, RECURSIVE = 32, 4096, 16384
libc = ctypes.CDLL(None, use_errno=True)


def mount(source, target, kind, flags, data=None):
    def encode(t):
        return None if t is None else os.fsencode(t)

    if libc.mount(encode(source), encode(target), encode(kind), flags, encode(data)) != 0:
        raise OSError(ctypes.get_errno(), f"mount {target}")


def enter(arguments):
    """Runs this program again inside; its exit code, or None where namespaces are not to be had."""
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    command = ["unshare", *user, *NAMESPACES]
    if not shutil.which("unshare") or subprocess.run([*command, "true"], capture_output=True, check=False).returncode != 0:
        return None
    # the outer user id is told, as everybody is 0 inside
    environment = {**os.environ, INSIDE: str(os.geteuid()), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([*command, sys.executable, *arguments], env=environment, check=False).returncode


def trees(root):
    """What the runners need to read: the project, and where their interpreters are."""
    programs = [os.path.join(root, "build/venv/bin/python"), *map(shutil.which, ("node", "luajit"))]
    prefixes = [os.path.dirname(os.path.dirname(os.path.realpath(p))) for p in programs if p]
    return list(dict.fromkeys([root, sys.base_prefix, *prefixes]))


def closed(path):
    """The topmost folder on the way that lets nobody in, or None."""
    above = "/"
    for part in path.strip("/").split("/"):
        above = os.path.join(above, part)
        if not os.stat(above).st_mode & stat.S_IXOTH:
            return above
    return None


def uncover(wanted):
    """Lets the runners, who are nobody, reach these trees although a folder above may be closed to them."""
    covers = {}
    for tree in wanted:
        if cover := closed(tree):
            covers.setdefault(cover, []).append((tree, os.open(tree, os.O_PATH | os.O_DIRECTORY)))
    for cover, below in covers.items():
        mount("cell", cover, "tmpfs", 0, "mode=755,size=1m")
        for tree, fd in below:
            os.makedirs(tree, exist_ok=True)
            mount(f"/proc/self/fd/{fd}", tree, None, BIND | RECURSIVE)
            os.close(fd)


def furnish(root):
    """Makes the cell from the inside; its scratch folder."""
    wanted = trees(root)
    if os.environ[INSIDE] == "0":
        uncover(wanted)
    # a folder that every system has, and that hides nothing which the runners need
    free = (place for place in PLACES if os.path.isdir(place) and not any(t.startswith(f"{place}/") for t in wanted))
    scratch = next(free)
    mount("cell", scratch, "tmpfs", MS["noexec"] | MS["nosuid"] | MS["nodev"], "size=128m,mode=755")
    with open("/proc/self/mountinfo") as f:
        mounts = f.read().splitlines()
    for line in mounts:
        fields = line.split()
        target = fields[4].encode().decode("unicode_escape")
        if target == scratch or target.startswith("/proc"):
            continue
        flags = sum(MS[o] for o in fields[5].split(",") if o in MS) | MS["ro"]
        # it may be hidden below another mount, or locked: who is nobody without capabilities cannot write there either
        with contextlib.suppress(OSError):
            mount(None, target, None, REMOUNT | BIND | flags)
    return scratch


def user():
    """Whom the runners belong to: nobody, or the one user that an unprivileged namespace knows."""
    return str(NOBODY) if os.environ[INSIDE] == "0" else "-"


class Process:
    """A runner in its cell, and how far it is."""

    def __init__(self, launcher, folder, megabytes, command):
        os.makedirs(folder + "/cell/dir")
        open(folder + "/cell/file", "w").close()
        if user() != "-":
            for path in ("/cell", "/cell/dir", "/cell/file"):
                os.chown(folder + path, NOBODY, NOBODY)
        self.folder = folder
        self.said = open(folder + "/said", "wb+")  # noqa: SIM115 (closed by `end`)
        self.progress, write = os.pipe()
        os.set_blocking(self.progress, False)
        self.rest = b""
        self.process = subprocess.Popen(
            [*launcher, "launch", folder + "/cell", user(), str(megabytes), str(write), *command],
            pass_fds=[write],
            stdin=subprocess.DEVNULL,
            stdout=self.said,
            stderr=self.said,
        )
        os.close(write)

    def lines(self, seconds):
        """What it tells within a time: lines; None at its end; nothing if nothing came."""
        import select

        ready, _, _ = select.select([self.progress], [], [], seconds)
        if not ready:
            return []
        data = os.read(self.progress, 65536)
        if not data:
            return None
        *whole, self.rest = (self.rest + data).split(b"\n")
        return [line.decode("utf-8", "replace") for line in whole]

    def sleeps(self):
        """Whether its first thread waits for something."""
        try:
            with open(f"/proc/{self.process.pid}/stat") as f:
                return f.read().rpartition(")")[2].split()[0] == "S"
        except OSError:
            return False

    def kill(self):
        self.process.kill()

    def end(self):
        """How it ended, in words; empty if as it should."""
        code = self.process.wait()
        os.close(self.progress)
        self.said.seek(0, os.SEEK_END)
        self.said.seek(max(0, self.said.tell() - 600))
        words = self.said.read().decode("utf-8", "replace").strip().replace("\n", " | ")
        self.said.close()
        for _attempt in range(3):
            shutil.rmtree(self.folder, ignore_errors=True)
            if not os.path.exists(self.folder):
                break
            time.sleep(0.01)
        if code == 0:
            return ""
        how = f"died of {signal.Signals(-code).name}" if code < 0 else f"ended with {code}"
        return f"{how}: {words}" if words else how
