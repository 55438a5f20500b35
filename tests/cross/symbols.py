"""What a shared library exports and imports: `symbols.py FILE` prints it as JSON. Run by the Python that has lief."""

import json
import sys

import lief


def elf(binary: "lief.ELF.Binary") -> dict[str, object]:
    exported = [symbol.name for symbol in binary.exported_symbols]
    versions = {}
    for symbol in binary.imported_symbols:
        version = symbol.symbol_version
        named = version is not None and version.has_auxiliary_version
        versions[symbol.name] = version.symbol_version_auxiliary.name if named else ""
    entries = [entry for entry in binary.dynamic_entries if entry.tag == lief.ELF.DynamicEntry.TAG.SONAME]
    own = entries[0].name if entries else ""
    return {"name": own, "exported": exported, "imported": versions, "needed": list(binary.libraries)}


def macho(binary: "lief.MachO.Binary") -> dict[str, object]:
    load, ours = lief.MachO.LoadCommand.TYPE.LOAD_DYLIB, lief.MachO.LoadCommand.TYPE.ID_DYLIB
    libraries = {kind: [library.name for library in binary.libraries if library.command == kind] for kind in (load, ours)}
    trie = binary.dyld_info or binary.dyld_exports_trie
    exported = [export.symbol.name.removeprefix("_") for export in trie.exports]
    imported = {symbol.name.removeprefix("_"): "" for symbol in binary.imported_symbols}
    return {"name": libraries[ours][0], "exported": exported, "imported": imported, "needed": libraries[load]}


def main() -> None:
    binary = lief.parse(sys.argv[1])
    read = {lief.ELF.Binary: elf, lief.MachO.Binary: macho}.get(type(binary))
    if read is None:
        raise SystemExit(f"{sys.argv[1]}: neither ELF nor Mach-O")
    json.dump(read(binary), sys.stdout)


if __name__ == "__main__":
    main()
