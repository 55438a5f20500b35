"""What a shared library's file says of itself, without running it: ELF or Mach-O."""

import io
import re
from dataclasses import dataclass, field

from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerNeedSection
from macholib import mach_o
from macholib.MachO import MachO
from macholib.ptypes import sizeof


@dataclass
class Binary:
    """Its name for the loader, the libraries that it needs, where it looks for them, and the newest glibc that it asks for."""

    name: str = ""
    needs: list[str] = field(default_factory=list)
    looks: list[str] = field(default_factory=list)
    glibc: tuple[int, ...] = ()


def library_names(rust: str) -> tuple[str, str]:
    """What a compiler makes, and the real name, which the loader looks for."""
    return ("libcallgate.dylib", "libcallgate.0.dylib") if "apple" in rust else ("libcallgate.so", "libcallgate.so.0")


def read(data: bytes, path: str) -> Binary:
    """`path` is where the file is, for those of Mach-O, which are read from there."""
    return elf(data) if data.startswith(b"\x7fELF") else macho(path)


def elf(data: bytes) -> Binary:
    file = ELFFile(io.BytesIO(data))
    found = Binary()
    for section in file.iter_sections():
        if isinstance(section, DynamicSection):
            for tag in section.iter_tags():
                match tag.entry.d_tag:
                    case "DT_SONAME":
                        found.name = tag.soname
                    case "DT_NEEDED":
                        found.needs.append(tag.needed)
                    case "DT_RUNPATH":
                        found.looks += tag.runpath.split(":")
                    case "DT_RPATH":
                        found.looks += tag.rpath.split(":")
        elif isinstance(section, GNUVerNeedSection):
            for _, versions in section.iter_versions():
                for version in versions:
                    if match := re.fullmatch(r"GLIBC_([0-9.]+)", version.name):
                        found.glibc = max(found.glibc, tuple(map(int, match[1].split("."))))
    return found


def macho(path: str) -> Binary:
    found = Binary()
    for command, detail, data in MachO(path).headers[0].commands:
        text = data.rstrip(b"\0").decode(errors="replace") if isinstance(data, bytes) else ""
        match command.cmd:
            case mach_o.LC_ID_DYLIB:
                found.name = text
            case mach_o.LC_LOAD_DYLIB:
                found.needs.append(text)
            case mach_o.LC_RPATH:
                # the text stands behind the command, at the offset that the command names
                found.looks.append(text[max(0, detail.path - sizeof(command) - sizeof(detail)) :])
    return found
