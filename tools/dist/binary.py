"""What a shared library's file says of itself, ELF or Mach-O, without running it; and what would keep it from being used elsewhere."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import lief
import platforms

# it warns of what Mach-O leaves out
lief.logging.disable()

ROOT = Path(__file__).resolve().parents[2]
# how the first word of rustc's target is called in files, with the width in bits and whether the low byte comes first
PROCESSORS = {
    "x86_64": ("X86_64", 64, True),
    "aarch64": ("AARCH64 ARM64", 64, True),
    "riscv64gc": ("RISCV", 64, True),
    "armv7": ("ARM", 32, True),
    "i686": ("I386", 32, True),
    "powerpc64le": ("PPC64", 64, True),
    "s390x": ("S390", 64, False),
}
# the shared libraries that are part of each system; a loader's own name is one of them
SYSTEM = {
    "linux-gnu": r"(libc|libm|libdl|librt|libpthread|libutil|libgcc_s|ld-linux[-.\w]*|ld64)\.so\.\d+",
    "linux-musl": r"libc\.so|libgcc_s\.so\.1",
    "freebsd": r"(libc|libm|libpthread|libthr|libexecinfo|libutil|librt|libgcc_s)\.so\.\d+",
    "netbsd": r"(libc|libm|libpthread|libexecinfo|libutil|librt|libgcc_s)\.so\.\d+",
    "apple": r"/usr/lib/lib(System\.B|iconv\.2|objc\.A|c\+\+\.1)\.dylib|/System/Library/Frameworks/.*",
}
# the one that says which C library it is
LIBC = {
    "linux-gnu": "libc.so.6",
    "linux-musl": "libc.so",
    "freebsd": "libc.so.7",
    "netbsd": "libc.so.12",
    "apple": "/usr/lib/libSystem.B.dylib",
}


@dataclass
class Binary:
    """One file."""

    # a word of PROCESSORS, the width in bits, and whether the low byte comes first
    processor: tuple[str, int, bool]
    # its name for the loader
    name: str = ""
    # the libraries that it needs, and where it looks for them
    needs: list[str] = field(default_factory=list)
    looks: list[str] = field(default_factory=list)
    # the names that it offers, and those that it wants, each with its version or nothing
    exported: list[str] = field(default_factory=list)
    imported: dict[str, str] = field(default_factory=dict)
    # Mach-O: the oldest release that it is for, and whether it is signed
    least: tuple[int, ...] = ()
    signed: bool = False
    # ELF: whether it tells the loader that $ORIGIN stands in it, and whether it has relocations that old loaders do not know
    origin: bool = False
    relative: bool = False

    @property
    def glibc(self) -> tuple[int, ...]:
        """The newest glibc whose symbols it wants; nothing if it wants none."""
        versions = [text.removeprefix("GLIBC_") for text in self.imported.values() if text.startswith("GLIBC_")]
        return max((release(version) for version in versions), default=())


def release(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))


def written(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))


def read(file: Path) -> Binary:
    parsed = lief.parse(str(file))
    if isinstance(parsed, lief.ELF.Binary):
        return elf(parsed)
    if isinstance(parsed, lief.MachO.Binary):
        return macho(parsed)
    raise SystemExit(f"{file} is neither ELF nor Mach-O")


def elf(parsed: lief.ELF.Binary) -> Binary:
    header = parsed.header
    wide = header.identity_class == lief.ELF.Header.CLASS.ELF64
    little = header.identity_data == lief.ELF.Header.ELF_DATA.LSB
    found = Binary((header.machine_type.name, 64 if wide else 32, little))
    tags = lief.ELF.DynamicEntry.TAG
    flags = 0
    for entry in parsed.dynamic_entries:
        match entry.tag:
            case tags.SONAME:
                found.name = entry.name
            case tags.NEEDED:
                found.needs.append(entry.name)
            case tags.RPATH:
                found.looks += entry.rpath.split(":")
            case tags.RUNPATH:
                found.looks += entry.runpath.split(":")
            case tags.FLAGS:
                # DF_ORIGIN and DF_1_ORIGIN, of which each system reads another
                flags |= entry.value & 0x1
            case tags.FLAGS_1:
                flags |= entry.value & 0x80
            case tags.RELR:
                found.relative = True
    found.origin = flags == 0x81
    found.exported = [symbol.name for symbol in parsed.exported_symbols]
    for symbol in parsed.imported_symbols:
        version = symbol.symbol_version
        named = version is not None and version.has_auxiliary_version
        found.imported[symbol.name] = version.symbol_version_auxiliary.name if named else ""
    return found


def macho(parsed: lief.MachO.Binary) -> Binary:
    wide = parsed.header.magic in (lief.MachO.MACHO_TYPES.MAGIC_64, lief.MachO.MACHO_TYPES.CIGAM_64)
    found = Binary((parsed.header.cpu_type.name, 64 if wide else 32, True))
    kinds = lief.MachO.LoadCommand.TYPE
    for library in parsed.libraries:
        if library.command == kinds.ID_DYLIB:
            found.name = library.name
        else:
            found.needs.append(library.name)
    found.looks = [entry.path for entry in parsed.rpaths]
    trie = parsed.dyld_exports_trie or parsed.dyld_info
    found.exported = [entry.symbol.name.removeprefix("_") for entry in trie.exports]
    found.imported = {symbol.name.removeprefix("_"): "" for symbol in parsed.imported_symbols}
    if parsed.has_build_version:
        found.least = tuple(parsed.build_version.minos)
    elif parsed.has_version_min:
        found.least = tuple(parsed.version_min.version)
    found.signed = parsed.has_code_signature
    return found


def system(platform: str) -> str:
    rust = platforms.field(platform, "rust")
    return next(name for name in SYSTEM if name in rust)


def promised(platform: str) -> tuple[int, ...]:
    """The release of glibc, or of the system, that platforms.toml says a platform is linked for; nothing for musl."""
    found = re.search(r"[a-z]\.(\d[\d.]*)", platforms.field(platform, "zig"))
    return release(found[1]) if found else ()


def floor(platform: str, files: list[Binary]) -> str:
    """What the files need of the system: measured where they say it, else what they were linked for."""
    match system(platform):
        case "linux-gnu":
            return f"glibc {written(max(file.glibc for file in files))}"
        case "linux-musl":
            return "musl"
        case "apple":
            return f"macOS {written(max(file.least for file in files)[:2])}"
    return platforms.field(platform, "zig").split("-")[1].replace(".", " ", 1)


def faults(platform: str, extension: Path, entries: list[str], library: Path | None) -> Iterator[str]:
    """What would keep an extension, with the library beside it or with the system's, from being used elsewhere.

    `entries` are the names that the extension has to offer, and no others.
    """
    real, _ = platforms.library(platform)
    name = f"@rpath/{real}" if system(platform) == "apple" else real
    found = read(extension)
    yield from common(platform, extension, found, name)
    if name not in found.needs:
        yield f"{extension.name} is not linked to {name}, but to {' '.join(found.needs)}"
    here = "@loader_path" if system(platform) == "apple" else "$ORIGIN"
    if found.looks != [here]:
        yield f"{extension.name} looks for libraries in {found.looks}, and not beside itself"
    if system(platform) != "apple" and not found.origin:
        yield f"{extension.name} does not tell loaders (-z origin) that $ORIGIN stands in it"
    if foreign := set(found.exported) - set(entries) - also_exported(platform):
        yield f"{extension.name} offers {' '.join(sorted(foreign))}"
    if missing := set(entries) - set(found.exported):
        yield f"{extension.name} does not offer {' '.join(sorted(missing))}"
    if library:
        beside = read(library)
        yield from common(platform, library, beside)
        if beside.name != name:
            yield f"{real} calls itself {beside.name}"
        if beside.looks:
            yield f"{real} looks for other libraries in {beside.looks}"
        if foreign := {one for one in beside.exported if not one.startswith("cg_")} - also_exported(platform):
            yield f"{real} offers {' '.join(sorted(foreign))}"


def also_exported(platform: str) -> set[str]:
    """What the linker itself and the compiler's run time define in every library on macOS. It does no harm: who wants one of these names
    has it from its own image (two-level namespaces).
    """
    return (
        {"_mh_dylib_header", "__dso_handle", "__isOSVersionAtLeast", "__isPlatformVersionAtLeast"} if system(platform) == "apple" else set()
    )


def common(platform: str, file: Path, found: Binary, *ours: str) -> Iterator[str]:
    """What is wrong with either file; `ours` is what it may need besides the system's."""
    words, width, little = PROCESSORS[platforms.field(platform, "rust").split("-")[0]]
    processor, *rest = found.processor
    if processor not in words.split() or rest != [width, little]:
        yield f"{file.name} is for {found.processor}"
    kind = system(platform)
    if foreign := [one for one in found.needs if one not in ours and not re.fullmatch(SYSTEM[kind], one)]:
        yield f"{file.name} needs {' '.join(foreign)}, which {kind} does not have"
    if LIBC[kind] not in found.needs:
        yield f"{file.name} is not linked to {LIBC[kind]}, but to {' '.join(found.needs)}"
    limit = promised(platform)
    if kind == "linux-gnu" and found.glibc > limit:
        yield f"{file.name} needs glibc {written(found.glibc)}, and {written(limit)} was asked for"
    if found.relative:
        yield f"{file.name} has relative relocations, which no loader before glibc 2.36 and musl 1.2.4 knows"
    if kind == "apple":
        if found.least[:2] != limit[:2]:
            yield f"{file.name} is for macOS {written(found.least)} on, and {written(limit)} was asked for"
        if width == 64 and "ARM64" in words.split() and not found.signed:
            yield f"{file.name} has no signature, without which macOS does not load it on this processor"
    content = file.read_bytes()
    for path in paths_of_this_machine():
        if path in content:
            yield f"{file.name} has the path {path.decode()} in it"


def paths_of_this_machine() -> list[bytes]:
    """What a build would leave of the machine that it ran on."""
    home = Path.home()
    folders = {ROOT, home, Path(os.environ.get("CARGO_HOME", home / ".cargo"))} - {Path("/")}
    return sorted({os.fsencode(f"{folder}/") for folder in folders} | {b"/.cargo/"})
