"""Removes each guard of the runtime, one at a time, and runs the tests that come to it: `python -m tests.mutants`.

    python -m tests.mutants                      all modules, going on where the last run was stopped
    python -m tests.mutants exchange flow        these modules only
    python -m tests.mutants --again              survivors that nothing explains once more, with more of their tests
    python -m tests.mutants --record             see once more which test comes to which line, after the code was changed
    python -m tests.mutants --list               only what there is so far

It prints the guards that no test misses, and fails when `second_lines.txt` does not say behind which other guard they
stand. What it knows is kept in `.build/mutants`. A guard that was caught stays so; delete the folder to begin anew. A mutant
that hangs is caught. The tests are those that run the runtime within their own process.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.mutants.choosing import Recorded, record
from tests.mutants.guards import Guard, guards
from tests.mutants.running import Copy, Verdict

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "runtime" / "planfix_runtime"
SECOND_LINES = Path(__file__).with_name("second_lines.txt")
FOLDER = ROOT / ".build" / "mutants"
TESTS = [f"tests/{folder}" for folder in ("runtime", "values", "filters", "generated", "codegen")]
SECONDS = 30.0
"""How long the tests of one guard may take together, as recorded: with coverage, which is slower."""

# Loaded once, not by each mutant's tests.
HEAVY = [
    "requests",
    "httpx",
    "lxml.etree",
    "hypothesis",
    "trustme",
    "redis.asyncio",
    "pyrate_limiter",
    "jinja2",
    "yaml",
]


class Results:
    """What came of each mutant. A guard is known by its text, because its line changes when others do."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: dict[str, Verdict] = {}
        if file.exists():
            for line in file.read_text(encoding="utf-8").splitlines():
                key, fate, by = json.loads(line)
                self._known[key] = Verdict(fate, by)

    def __getitem__(self, key: str) -> Verdict | None:
        return self._known.get(key)

    def keep(self, key: str, verdict: Verdict) -> None:
        self._known[key] = verdict
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps([key, *verdict]) + "\n")


def all_guards(modules: list[str]) -> dict[str, Guard]:
    """The guards of the modules, or of all; by the name that they are kept under."""
    found: dict[str, Guard] = {}
    for module in modules or sorted(file.stem for file in PACKAGE.glob("*.py")):
        file = PACKAGE / f"{module}.py"
        times: Counter[str] = Counter()
        for guard in sorted(guards(file.name, file.read_text(encoding="utf-8")), key=lambda guard: guard.line):
            name = f"{guard.module} {guard.kind} {guard.text}"
            times[name] += 1
            found[f"{name} {times[name]}"] = guard
    return found


def second_lines() -> dict[str, str]:
    """Guards that stand behind another one, by name; and which one that is."""
    found: dict[str, str] = {}
    reason = ""
    for line in SECOND_LINES.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            reason = line.removeprefix("# ")
        elif line:
            found[line] = reason
    return found


def run(found: dict[str, Guard], results: Results, again: bool) -> None:
    """Judge each guard of which nothing is known yet."""
    for name in HEAVY:
        importlib.import_module(name)
    explained = second_lines()
    recorded = Recorded(FOLDER / "recorded.json", 3 * SECONDS if again else SECONDS)
    with tempfile.TemporaryDirectory(prefix="planfix-mutants-") as folder:
        copy = Copy(ROOT, Path(folder))
        for key, guard in found.items():
            known = results[key]
            if known is not None and not (again and known.fate != "caught" and key not in explained):
                continue
            verdict = copy.judge(guard, {test: recorded.seconds[test] for test in recorded.tests(guard)})
            results.keep(key, verdict)
            print(f"{guard}\n    {verdict.fate}: {verdict.by}", flush=True)


def report(found: dict[str, Guard], results: Results) -> int:
    """Print the survivors that nothing explains, and the score. Returns how many these are."""
    explained = second_lines()
    fates: Counter[str] = Counter()
    for key, guard in found.items():
        verdict = results[key] or Verdict("not tried", "")
        fate = "behind another" if verdict.fate == "survived" and key in explained else verdict.fate
        fates[fate] += 1
        if fate not in ("caught", "behind another"):
            print(f"{guard}\n    {verdict.fate}: {verdict.by}\n    {key}")
    print(f"\n{len(found)} guards: {', '.join(f'{count} {fate}' for fate, count in sorted(fates.items()))}")
    return fates["survived"]


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--list", action="store_true")
    given = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    results, found = Results(FOLDER / "results.jsonl"), all_guards(given.modules)
    if not given.list:
        if given.record or not (FOLDER / "recorded.json").exists():
            record(ROOT, FOLDER / "recorded.json", TESTS)
        run(found, results, given.again)
    return report(found, results)


if __name__ == "__main__":
    sys.exit(bool(main()))
