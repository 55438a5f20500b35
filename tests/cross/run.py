#!/usr/bin/env python3
"""run.py [PLATFORM...]: builds the library for each platform and looks at what came out. Ends with a table of platform x check."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

import check


def looked_at(platform: str) -> tuple[list[str], list[str]]:
    """A row's cells, and what is wrong."""
    cells, wrong = [], []
    for name, function in check.CHECKS.items():
        try:
            cells.append(function(platform))
        except check.Wrong as error:
            cells.append("FAILED")
            wrong.append(f"{name}: {error}")
    return cells, wrong


def main() -> int:
    chosen = sys.argv[1:] or list(check.platforms.load())
    missing = check.cross.build(chosen)
    built = [platform for platform in chosen if platform not in missing]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        looked = dict(zip(built, pool.map(looked_at, built), strict=True))
    rows, failed = [["platform", "built", *check.CHECKS]], []
    for platform in chosen:
        cells, wrong = looked.get(platform, (["-"] * len(check.CHECKS), [f"not built: {missing.get(platform)}"]))
        rows.append([platform, "ok" if platform in built else "FAILED", *cells])
        failed += [f"{platform}: {text}" for text in wrong]
        exported, imported, _, program = cells
        linked = f"ok {exported} symbols, imports {imported}; C program {program}" if not wrong else f"failed {wrong[0]}"
        check.platforms.record(platform, "linked", linked)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for line in failed:
        print(line)
    print(f"cross: {len(chosen) - len({line.split(':')[0] for line in failed})} of {len(chosen)} platforms")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
