"""Tries every described call with bad arguments, in the languages that are named: `run.py DESCRIPTION LANGUAGE...`.

CALLGATE_HOSTILE_SEED chooses other combinations, CALLGATE_HOSTILE_DEPTH (1) how many, CALLGATE_HOSTILE_ONLY a call.
"""

import collections
import itertools
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import cell
import plan
import scripts
from rules import NOBODY, REQUESTS, UNMADE

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
HERE = os.path.join(ROOT, "tests", "hostile")
LAUNCHER = os.path.join(ROOT, "target", "release", "callgate-hostile")
# what a call that may wait is given before it counts as waiting, and any other before it counts as hanging
PATIENCE, LIMIT = 0.3, 20.0

Language = collections.namedtuple("Language", "command megabytes environment")
PROMISES = "node-promises"
# every launcher needs the library too: it is the C level's runner
LIBRARY = {"LD_LIBRARY_PATH": os.path.join(ROOT, "build", "lib")}
LANGUAGES = {
    "c": Language([LAUNCHER, "run"], 2048, {}),
    "c-traced": Language([LAUNCHER, "run"], 2048, {"CALLGATE_TRACE": "1"}),
    "lua": Language(["luajit", f"{HERE}/runner.lua"], 2048, {"LUA_PATH": f"{ROOT}/bindings/lua/?.lua;;"}),
    "python": Language([f"{ROOT}/build/venv/bin/python", "-B", f"{HERE}/runner.py"], 2048, {}),
    # V8 reserves more addresses than any limit that would help
    "node": Language(["node", f"{HERE}/runner.cjs"], 0, {}),
    # the calls that may wait, on its thread pool
    PROMISES: Language(["node", f"{HERE}/runner.cjs"], 0, {}),
}


class Job:
    """One call in one language."""

    numbers = itertools.count()

    def __init__(self, language, plan, properties):
        self.language, self.plan, self.properties = language, plan, properties
        self.name, self.cases = plan["name"], plan["cases"]
        self.waited = self.erred = self.succeeded = 0
        self.failures = []

    def fail(self, index, why):
        self.failures.append(f"{self.language}: {self.name}({json.dumps(self.cases[index])[:400]}): {why[:600]}")

    def run(self, scratch):
        number = next(self.numbers)
        path = f"{scratch}/plan-{number}"
        with open(path, "w") as f:
            f.write(scripts.lua(self.plan) if self.language == "lua" else json.dumps(self.plan))
        at = 0
        for attempt in itertools.count():
            if at >= len(self.cases):
                break
            following = self.stretch(f"{scratch}/{number}-{attempt}", path, at)
            if following == at:
                break
            at = following
        os.unlink(path)
        return self

    def stretch(self, folder, path, at):
        """Runs one process from a case on, until it ends; the case to go on with."""
        language = LANGUAGES[self.language]
        command = ["env", *(f"{k}={v}" for k, v in language.environment.items()), *language.command]
        process = cell.Process(
            ["env", *(f"{k}={v}" for k, v in LIBRARY.items()), LAUNCHER], folder, language.megabytes, [*command, path, str(at)]
        )
        current, since, verdict = None, time.monotonic(), None
        while True:
            lines = process.lines(PATIENCE)
            if lines is None:
                break
            for line in lines:
                since = time.monotonic()
                word, index, *rest = line.split(" ", 3)
                if word == "b":
                    current = int(index)
                    continue
                current, at = None, int(index) + 1
                self.erred += rest[0] == "error"
                self.succeeded += rest[0] == "ok"
                if rest[0] == "bad":
                    self.fail(int(index), rest[1] if len(rest) > 1 else "")
            if lines:
                continue
            waits = current is not None and "blocks" in self.properties and process.sleeps()
            if waits or time.monotonic() - since > LIMIT:
                verdict = "waits" if waits else "hangs"
                process.kill()
                break
        words = process.end()
        if verdict == "waits":
            self.waited += 1
        elif verdict == "hangs":
            self.fail(at if current is None else current, "hangs")
        elif current is not None and "ends" in self.properties and not words.startswith("died"):
            self.succeeded += 1
        elif current is not None:
            self.fail(current, words or "ended without a word")
        else:
            if words:
                self.fail(min(at, len(self.cases) - 1), words)
                return len(self.cases)
            return at
        return (at if current is None else current) + 1


def jobs(description, languages, sleeper):
    seed = os.environ.get("CALLGATE_HOSTILE_SEED", "1")
    depth = int(os.environ.get("CALLGATE_HOSTILE_DEPTH", "1"))
    only = os.environ.get("CALLGATE_HOSTILE_ONLY")
    print(f"# seed {seed}, depth {depth}")
    records = {r["name"]: r for r in description["records"]}
    makers = {d["makes"]: d["name"] for d in description["documents"] if d["makes"]}
    for language in languages:
        script, later = not language.startswith("c"), language == PROMISES
        name, mode = ("node", {"promises": True}) if later else (language, {})
        chosen = scripts.Level(name, description, seed, depth, sleeper) if script else plan.Level(description, seed, depth, sleeper)

        def asked(described, later=later):
            return only in (None, described["name"]) and (not later or "blocks" in described["properties"])

        for call in filter(asked, description["calls"]):
            yield Job(language, {**chosen.plan(call), **mode}, call["properties"])
        for document in description["documents"]:
            if asked(document):
                maker = makers.get(document["object"])
                if document["object"] and maker in UNMADE:
                    print(f"# SKIPPED {language}: {document['name']}: {UNMADE[maker]}")
                    continue
                good, making = REQUESTS.get(document["name"], {}), (maker, REQUESTS.get(maker, {}))
                if script:
                    made = chosen.document_plan(document, records, good, making)
                else:
                    made = plan.document_plan(document, records, seed, depth, good, making)
                yield Job(language, {**made, **mode}, document["properties"])


def inside(description, languages):
    with open(description) as f:
        description = json.load(f)
    scratch = cell.furnish(ROOT)
    sleeper = subprocess.Popen(["sleep", "infinity"], **({"user": NOBODY} if cell.user() != "-" else {}))
    started = time.monotonic()
    tally = collections.defaultdict(collections.Counter)
    failed = 0
    with ThreadPoolExecutor(max_workers=(os.cpu_count() or 2) * 2) as pool:
        for job in pool.map(lambda j: j.run(scratch), list(jobs(description, languages, sleeper.pid))):
            count = tally[job.language]
            count["calls"] += 1
            count["tried"] += len(job.cases)
            count["failed"] += bool(job.failures)
            for name in ("erred", "succeeded", "waited"):
                count[name] += getattr(job, name)
            for failure in job.failures[:3]:
                print(f"not ok {failure}", flush=True)
            if len(job.failures) > 3:
                print(f"# and {len(job.failures) - 3} more of {job.language} {job.name}")
            if os.environ.get("CALLGATE_HOSTILE_VERBOSE"):
                print(f"# {job.language} {job.name}: {len(job.cases)} tried, {job.erred} refused, {job.waited} waited")
    sleeper.kill()
    sleeper.wait()
    for language, n in tally.items():
        failed += n["failed"]
        word = "not ok" if n["failed"] else "ok"
        print(
            f"{word} {language}: {n['calls']} calls, {n['tried']} combinations: {n['erred']} refused, "
            f"{n['succeeded']} taken, {n['waited']} waited as they may"
        )
    passed = sum(n["calls"] for n in tally.values()) - failed
    print(f"# {sum(n['tried'] for n in tally.values())} combinations in {time.monotonic() - started:.0f} s")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed or not passed else 0


def main():
    description, *languages = sys.argv[1:]
    if cell.INSIDE in os.environ:
        return inside(description, languages)
    code = cell.enter(sys.argv)
    if code is None:
        for language in languages:
            print(f"skip {language}: namespaces cannot be made here, and without them hostile arguments are not tried")
        print(f"0 passed, 0 failed, {len(languages)} skipped")
        return 0
    return code


if __name__ == "__main__":
    sys.exit(main())
