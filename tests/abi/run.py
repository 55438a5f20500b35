"""The description of each platform against that platform's own headers: run.py [PLATFORM | DESCRIPTION.json]...

A platform stands for what `make cross` built of it, a file for the platform that it tells of; nothing is all platforms. What differs,
what the headers lack, and what they have and we lack is printed; at the end a table of groups and platforms, how many constants we
have of how many that the headers have. The result for each platform is recorded for `tools/platforms.py`.
"""

import json
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from judge import Rules, Verdict, judge
from probe import HERE, ROOT, HeaderError, zig_version

sys.path.insert(0, str(ROOT / "tools"))
import platforms
import targets


def table(file: str) -> dict[str, Any]:
    with (HERE / file).open("rb") as opened:
        return tomllib.load(opened)


def wanted(arguments: list[str]) -> dict[str, Path]:
    """The platforms that are asked for, and the file of each one's description."""
    found = {}
    for argument in arguments or list(platforms.load()):
        if argument.endswith(".json"):
            path = Path(argument)
            told = json.loads(path.read_text())
            found[f"{told['os']}-{told['arch'].replace('powerpc', 'ppc')}"] = path
        else:
            found[argument] = ROOT / "build" / "cross" / argument / "description.json"
    return found


def examine(path: Path, platform: str, rules: Rules) -> Verdict:
    try:
        description = json.loads(path.read_text())
        return judge(description, targets.of(platforms.of(platform)), rules)
    except HeaderError as error:
        verdict = Verdict()
        verdict.faults.append(f"the headers do not compile: {error}")
    except FileNotFoundError:
        verdict = Verdict()
        verdict.faults.append(f"there is no {path}: `make cross TARGET={platform}` makes it")
    return verdict


def stale(exceptions: dict[str, list[dict[str, Any]]], used: set[tuple[str, int]], judged: set[str]) -> list[str]:
    """The exceptions that hold for nothing, once every platform that they name was judged."""
    found = []
    for kind, rules in exceptions.items():
        for index, rule in enumerate(rules):
            if (kind, index) not in used and judged == set(platforms.load()):
                found.append(f"exceptions.toml: nothing needs [[{kind}]] {rule['names']}")
    return found


def coverage(verdicts: dict[str, Verdict]) -> str:
    """Group x platform: `have/headers have`, one number where they are equal, nothing where the platform lacks the group."""
    groups = sorted({group for verdict in verdicts.values() for group in verdict.coverage})
    rows = [["", *verdicts]]
    for group in groups:
        cells = [verdict.coverage.get(group) for verdict in verdicts.values()]
        rows.append([group, *("" if cell is None else cell_text(cell) for cell in cells)])
    totals = [tuple(map(sum, zip(*verdict.coverage.values(), strict=True))) or (0, 0) for verdict in verdicts.values()]
    rows.append(["all", *(cell_text((total[0], total[1])) for total in totals)])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def cell_text(cell: tuple[int, int]) -> str:
    return str(cell[0]) if cell[0] == cell[1] else f"{cell[0]}/{cell[1]}"


def main(arguments: list[str]) -> int:
    files = wanted(arguments)
    groups, exceptions = table("groups.toml"), table("exceptions.toml")
    used: set[tuple[str, int]] = set()
    zig_version()
    with ThreadPoolExecutor(2) as pool:
        jobs = {}
        for platform, path in files.items():
            jobs[platform] = pool.submit(examine, path, platform, Rules(platform, groups, exceptions, used))
        verdicts = {platform: job.result() for platform, job in jobs.items()}
    for platform, verdict in verdicts.items():
        for fault in verdict.faults:
            print(f"{platform}: {fault}")
    faults = stale(exceptions, used, set(verdicts))
    print("\n".join(faults), end="\n" * bool(faults))
    print("\nconstants, have/headers have:\n")
    print(coverage(verdicts))
    print()
    for platform, verdict in verdicts.items():
        counts = f"{verdict.constants} constants, {verdict.structs} structs, {verdict.fields} fields"
        result = f"failed {len(verdict.faults)} of {counts}" if verdict.faults else f"ok {counts}"
        platforms.record(platform, "headers", result)
        print(f"{platform}: {result}")
    return 1 if faults or any(verdict.faults for verdict in verdicts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
