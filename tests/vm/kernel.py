"""Debian's kernel: downloaded as a package and unpacked, never installed."""

import gzip
import re
import shutil
import subprocess
from pathlib import Path

PACKAGE = "linux-image-amd64"
# what the guest needs before it sees this machine's files, where it finds all other modules
EARLY = ("virtio_pci", "9p", "9pnet_virtio", "overlay")


class KernelError(Exception):
    """The kernel cannot be had; says why."""


def told(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    if done.returncode != 0:
        raise KernelError(f"{' '.join(command)} failed: {done.stderr.strip()[-500:]}")
    return done.stdout


def image() -> str:
    """The package that has the kernel: the one that linux-image-amd64 depends on."""
    depends = told("apt-cache", "depends", PACKAGE)
    found = re.search(r"Depends: (linux-image-\d\S*-amd64)", depends)
    if not found:
        raise KernelError(f"apt-cache knows no package that {PACKAGE} depends on; apt-get update fetches the lists")
    return found[1]


def packed(into: Path) -> Path:
    """The package's file. One that was downloaded before is used where the lists of packages are missing."""
    into.mkdir(parents=True, exist_ok=True)
    kept = sorted(into.glob("linux-image-*.deb"))
    try:
        name = image()
        version = told("apt-cache", "show", "--no-all-versions", name).split("Version: ", 1)[1].split("\n", 1)[0]
    except KernelError:
        if kept:
            return kept[-1]
        raise
    wanted = into / f"{name}_{version.replace(':', '%3a')}_amd64.deb"
    if not wanted.exists():
        print(f"downloading {name} {version}", flush=True)
        told("apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", name, cwd=into)
        if not wanted.exists():
            raise KernelError(f"{wanted.name} is not what apt-get downloaded")
        for old in kept:
            old.unlink()
    return wanted


class Kernel:
    """An unpacked kernel."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (self.image,) = root.glob("boot/vmlinuz-*")
        self.version = self.image.name.removeprefix("vmlinuz-")
        self.modules = next(path for path in (root / "lib/modules", root / "usr/lib/modules") if path.exists()) / self.version

    def index(self) -> None:
        """Writes modules.dep and its kin, which the package's installation would do."""
        for packed_module in self.modules.rglob("*.ko.xz"):
            told("unxz", str(packed_module))
        # depmod wants lib/modules below its base
        told("depmod", "-b", str(self.modules.parent.parent.parent), self.version)

    def early(self) -> list[Path]:
        """The modules that are loaded first, each after those that it depends on."""
        depends: dict[str, list[str]] = {}
        for line in (self.modules / "modules.dep").read_text().splitlines():
            name, _, needs = line.partition(":")
            depends[name] = needs.split()
        by_name = {Path(path).name.split(".")[0].replace("-", "_"): path for path in depends}
        order: list[str] = []
        for name in EARLY:
            path = by_name.get(name)
            if path is None:
                continue  # built in; if it is missing altogether, the guest says so
            for one in [*reversed(depends[path]), path]:
                if one not in order:
                    order.append(one)
        return [self.modules / path for path in order]


def unpack(into: Path) -> Kernel:
    """Downloads and unpacks what is not there yet."""
    package = packed(into)
    root = into / package.stem
    if not (root / ".ready").exists():
        shutil.rmtree(root, ignore_errors=True)
        told("dpkg-deb", "-x", str(package), str(root))
        kernel = Kernel(root)
        kernel.index()
        (root / ".ready").touch()
    return Kernel(root)


def member(name: str, mode: int, data: bytes = b"", device: tuple[int, int] = (0, 0)) -> bytes:
    """One file of an archive as the kernel unpacks it (cpio, "newc")."""
    member.number += 1
    fields = (member.number, mode, 0, 0, 1, 0, len(data), 0, 0, *device, len(name) + 1, 0)
    head = b"070701" + b"".join(b"%08X" % value for value in fields) + name.encode() + b"\0"
    return head + b"\0" * (-len(head) % 4) + data + b"\0" * (-len(data) % 4)


member.number = 0


def initramfs(kernel: Kernel, init: Path, busybox: Path) -> bytes:
    """What the guest has before it sees this machine's files: a shell, the first modules, and the script that loads them."""
    parts = [member(folder, 0o040755) for folder in ("bin", "dev", "proc", "modules", "root", "top", "base")]
    parts.append(member("dev/console", 0o020600, device=(5, 1)))
    parts.append(member("bin/busybox", 0o100755, busybox.read_bytes()))
    parts.append(member("init", 0o100755, init.read_bytes()))
    for place, module in enumerate(kernel.early()):
        parts.append(member(f"modules/{place:02}-{module.name}", 0o100644, module.read_bytes()))
    parts.append(member("TRAILER!!!", 0))
    return gzip.compress(b"".join(parts), 1)
