#!/usr/bin/env python3
"""table.py FOLDER: the files of all packages below it, with size and SHA-256; the same into FOLDER/SHA256SUMS, as sha256sum reads it."""

import hashlib
import sys
from pathlib import Path


def main() -> None:
    top = Path(sys.argv[1])
    sums = top / "SHA256SUMS"
    files = sorted(path for path in top.rglob("*") if path.is_file() and path != sums)
    if not files:
        raise SystemExit(f"{top} has no packages")
    lines = []
    for path in files:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        name = path.relative_to(top)
        lines.append(f"{digest}  {name}\n")
        print(f"{path.stat().st_size:10}  {digest[:16]}  {name}")
    sums.write_text("".join(lines))
    print(f"{len(files)} files; {sums} has the whole checksums")


if __name__ == "__main__":
    main()
