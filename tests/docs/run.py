"""Runs the examples of a page, each in a network namespace of its own: run.py PYTHON PAGE..."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

RUNNERS = {"python": [sys.argv[1]], "lua": ["luajit"], "js": ["node"]}
SUFFIXES = {"python": ".py", "lua": ".lua", "js": ".mjs"}
ROOT = Path(__file__).resolve().parents[2]

allowed = subprocess.run(["unshare", "-rn", "true"], capture_output=True, text=True, check=False)
if allowed.returncode:
    print(f"skipped test-docs: {allowed.stderr.strip()}")
    sys.exit()
faults = count = 0
for page in map(Path, sys.argv[2:]):
    text = page.read_text()
    for found in re.finditer(r"^```(\w+)\n(.*?)^```$", text, re.M | re.S):
        language, code = found.groups()
        if language not in RUNNERS:
            continue
        line = text.count("\n", 0, found.start()) + 2
        # beside the bindings, where Node finds its package
        with tempfile.NamedTemporaryFile("w", dir=ROOT / "build", prefix="docs-", suffix=SUFFIXES[language]) as file:
            file.write(code)
            file.flush()
            done = subprocess.run(
                ["unshare", "-rn", *RUNNERS[language], file.name], capture_output=True, text=True, timeout=60, check=False
            )
        count += 1
        if done.returncode:
            faults += 1
            print(f"not ok {page.name}:{line}: status {done.returncode}\n{done.stdout}{done.stderr}")
        else:
            print(f"ok {page.name}:{line}")
print(f"docs: {count} examples, {faults} faults")
sys.exit(faults > 0 or count == 0)
