"""Compares a platform's description with what its headers say."""

import re
from collections import Counter
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from probe import Target, Value

Description = dict[str, Any]


@cache
def glob_expression(glob: str) -> str:
    """`*` is any text, `#` is digits, [...] is one of; all else is itself."""
    parts = re.split(r"(\*|#|\[[^]]*\])", glob)
    return "".join({"*": r"\w*", "#": r"\d+"}.get(part, part if part.startswith("[") else re.escape(part)) for part in parts) + r"\Z"


@dataclass
class Rules:
    """`groups.toml` and `exceptions.toml`, for one platform."""

    platform: str
    groups: dict[str, dict[str, Any]]
    exceptions: dict[str, list[dict[str, Any]]]
    # which exceptions were of use, by kind and place
    used: set[tuple[str, int]]

    def find(self, kind: str, name: str) -> dict[str, Any] | None:
        """The exception of a kind that holds for a name here."""
        for index, rule in enumerate(self.exceptions.get(kind, [])):
            here = any(fnmatchcase(self.platform, glob) for glob in rule.get("platforms", ["*"]))
            if here and any(re.match(glob_expression(glob), name) for glob in rule["names"]):
                self.used.add((kind, index))
                return rule
        return None


@dataclass
class Verdict:
    """What was found for a platform."""

    constants: int = 0
    structs: int = 0
    fields: int = 0
    faults: list[str] = field(default_factory=list)
    # for each group: how many constants of it we have, how many the headers have, and the names that we lack
    coverage: dict[str, tuple[int, int]] = field(default_factory=dict)
    missing: dict[str, list[str]] = field(default_factory=dict)


def judge(description: Description, targets: list[Target], rules: Rules) -> Verdict:
    verdict = Verdict()
    constants: dict[str, Value] = {}
    headers: dict[str, str] = {}
    for target in targets:
        for name, value in target.constants().items():
            constants.setdefault(name, value)
        for name, header in target.names().items():
            headers.setdefault(name, header)
    judge_constants(description, constants, rules, verdict)
    judge_coverage(description, constants, headers, rules, verdict)
    judge_structs(description, targets[0], rules, verdict)
    return verdict


def judge_constants(description: Description, constants: dict[str, Value], rules: Rules, verdict: Verdict) -> None:
    for group in description["constants"]:
        for member in group["members"]:
            name, ours = member["kernel_name"], member["value"]
            verdict.constants += 1
            rule = rules.find("value", name)
            theirs = constants.get(rule["is"] if rule else name)
            if theirs is None:
                if not rules.find("extra", name):
                    verdict.faults.append(f"{name} ({group['name']}): {number(ours)}, but the headers do not have it")
            elif not same(ours, theirs.value, group["bits"]):
                verdict.faults.append(f"{name} ({group['name']}): {number(ours)}, but the headers say {number(theirs.value)}")


def same(ours: int, theirs: int, bits: int) -> bool:
    """Equal, as C converts theirs to an integer of the group's width without loss."""
    fits = -(1 << bits - 1) <= theirs < 1 << bits
    return fits and (ours - theirs) % (1 << bits) == 0


def number(value: int) -> str:
    return f"{value} ({value:#x})" if value > 9 else str(value)


def judge_coverage(description: Description, constants: dict[str, Value], headers: dict[str, str], rules: Rules, verdict: Verdict) -> None:
    mine = {member["kernel_name"] for group in description["constants"] for member in group["members"]}
    have: Counter[str] = Counter()
    members: dict[str, set[str]] = {}
    prefixes: dict[str, Counter[str]] = {}
    for group in description["constants"]:
        names = [member["kernel_name"] for member in group["members"]]
        members[group["name"]] = set(names)
        have[group["name"]] = len(names)
        if group["name"] in rules.groups:
            continue
        for member in group["members"]:
            prefix = member["kernel_name"].removesuffix(member["name"])
            if prefix and prefix != member["kernel_name"]:
                prefixes.setdefault(prefix, Counter())[group["name"]] += 1
    missing: dict[str, list[str]] = {group: [] for group in have}
    longest = sorted(prefixes, key=len, reverse=True)
    for name in constants:
        if name in mine:
            continue
        group = by_rule(name, headers[name], rules, have)
        if group is None:
            prefix = next((prefix for prefix in longest if name.startswith(prefix)), None)
            if prefix is None:
                continue
            group = prefixes[prefix].most_common(1)[0][0]
        if not rules.find("missing", name):
            missing[group].append(name)
    for group, names in missing.items():
        theirs = len(members[group] & constants.keys()) + len(names)
        verdict.coverage[group] = (have[group], theirs)
        if names:
            verdict.missing[group] = sorted(names)
            verdict.faults += [f"{name} ({group}): missing, the headers say {number(constants[name].value)}" for name in sorted(names)]


def by_rule(name: str, header: str, rules: Rules, groups: Counter[str]) -> str | None:
    """The group whose rule in `groups.toml` takes the name."""
    for group, rule in rules.groups.items():
        if group not in groups or not any(re.match(glob_expression(glob), name) for glob in rule["names"]):
            continue
        if any(fnmatchcase(header, glob) for glob in rule.get("headers", ["*"])):
            return group
    return None


def judge_structs(description: Description, target: Target, rules: Rules, verdict: Verdict) -> None:
    asked: dict[str, tuple[str, str, int]] = {}
    types: dict[str, str] = {}
    fields = 0
    for struct in description["structs"]:
        name = struct["kernel_name"]
        if rules.find("ours", name):
            continue
        rule = rules.find("type", name)
        kind = rule["is"] if rule else name
        types[f"sizeof({kind})"] = name
        asked[f"sizeof({kind})"] = (name, "size", struct["size"])
        asked[f"_Alignof({kind})"] = (name, "alignment", struct["align"])
        for entry in struct["fields"]:
            full = f"{name}.{entry['kernel_name']}"
            if rules.find("ours", full):
                continue
            fields += 1
            rule = rules.find("field", full)
            member = rule["is"] if rule else entry["kernel_name"]
            size = entry["size"] * max(entry["count"], 1)
            asked[f"__builtin_offsetof({kind}, {member})"] = (full, "offset", entry["offset"])
            asked[f"sizeof((({kind} *)0)->{member})"] = (full, "size", size)
    answers = target.values(list(asked))
    verdict.structs, verdict.fields = len(types), fields
    unknown = {name for expression, name in types.items() if expression not in answers}
    verdict.faults += [f"{name}: the headers do not have it" for name in sorted(unknown)]
    for expression, (name, what, ours) in asked.items():
        theirs = answers.get(expression)
        if name.split(".")[0] in unknown:
            continue
        if theirs is None:
            if what == "size":
                verdict.faults.append(f"{name}: the headers do not have it")
        elif theirs.value != ours and not rules.find(what, name):
            verdict.faults.append(f"{name}: {what} {ours}, but the headers say {theirs.value}")
