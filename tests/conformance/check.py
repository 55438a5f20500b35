"""Checks the conformance cases against the description, and the runners' outputs against each other.

check.py DESCRIPTION EXCEPTIONS CASES [OUTPUT...]
"""

import json
import sys
from pathlib import Path


def uses(cases: Path) -> tuple[set[str], set[str], list[str]]:
    """The calls with a step that succeeds, those with one that fails, and the ids of all cases."""
    succeeding: set[str] = set()
    failing: set[str] = set()
    ids = []
    for file in sorted(cases.glob("*.json")):
        for case in json.loads(file.read_text()):
            ids.append(case["id"])
            for step in case["steps"]:
                if "call" not in step:
                    continue
                expect = step.get("expect")
                fails = isinstance(expect, dict) and "error" in expect
                (failing if fails else succeeding).add(step["call"])
    return succeeding, failing, ids


def coverage(description: dict, exceptions: dict, succeeding: set[str], failing: set[str]) -> list[str]:
    """What the cases lack, and which exceptions are stale."""
    faults = []
    calls = {call["name"] for call in description["calls"]}
    for name in sorted((succeeding | failing) - calls):
        faults.append(f"{name} stands in a case and not in the description")
    for side, covered in (("succeeds", succeeding), ("fails", failing)):
        excused = exceptions[side]
        for name in sorted(calls - covered - set(excused)):
            faults.append(f"no case in which {name} {side}, and no reason why")
        for name, reason in sorted(excused.items()):
            if name not in calls:
                faults.append(f"{name} is excused ({side}) and not in the description")
            elif name in covered:
                faults.append(f"{name} is excused ({side}), but there is a case")
            if not reason.strip():
                faults.append(f"{name} is excused ({side}) without a reason")
    return faults


def verdicts(output: Path) -> dict[str, str]:
    """Case to verdict of one runner."""
    found = {}
    for line in output.read_text().splitlines():
        if line.startswith("ok "):
            name, _, reason = line[3:].partition(" # SKIP ")
            found[name] = "skipped: " + reason if reason else "passed"
        elif line.startswith("not ok "):
            name, _, reason = line[7:].partition(": ")
            found[name] = "failed: " + reason
    return found


def differences(outputs: list[Path], ids: list[str]) -> list[str]:
    """Where runners disagree; a skip agrees with anything but a failure."""
    faults = []
    told = {output.stem: verdicts(output) for output in outputs}
    for runner, found in told.items():
        for name in ids:
            verdict = found.get(name, "failed: not run")
            if verdict.startswith("failed"):
                faults.append(f"{runner}: {name} {verdict}")
        for name in sorted(set(found) - set(ids)):
            faults.append(f"{runner} ran {name}, which is no case")
    for name in ids:
        skips = {runner: found[name] for runner, found in told.items() if found.get(name, "").startswith("skipped")}
        if skips and len(skips) < len(told):
            print(f"note: {name} was skipped only by {', '.join(f'{r} ({v})' for r, v in skips.items())}")
    return faults


def main() -> int:
    description, exceptions, cases, *outputs = map(Path, sys.argv[1:])
    succeeding, failing, ids = uses(cases)
    faults = [f"two cases are called {name}" for name in sorted({name for name in ids if ids.count(name) > 1})]
    faults += coverage(json.loads(description.read_text()), json.loads(exceptions.read_text()), succeeding, failing)
    faults += differences(outputs, ids)
    for fault in faults:
        print(fault)
    print(f"{len(ids)} cases, {len(succeeding)} calls succeed, {len(failing)} fail, {len(outputs)} runners, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
