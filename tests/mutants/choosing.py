"""Which tests can tell that a guard is gone, the likeliest first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.mutants.guards import Guard


class Recorded:
    """What each test took, and which lines of the runtime it came to.

    Args:
        file: Where that was recorded.
        longest: Seconds that the tests of one guard may take together.
    """

    def __init__(self, file: Path, longest: float) -> None:
        self._half = longest / 2
        content = json.loads(file.read_text(encoding="utf-8"))
        self.seconds: dict[str, float] = content["seconds"]
        self._names = list(self.seconds)
        self._lines: dict[str, dict[str, list[int]]] = content["lines"]
        seen = {test for module in self._lines.values() for tests in module.values() for test in tests}
        self._elsewhere = [test for number, test in enumerate(self._names) if number not in seen]

    def tests(self, guard: Guard) -> list[str]:
        """The tests of a guard, the quickest first, and at least one of each function if there is time."""
        lines = self._lines.get(guard.module, {})
        found = {self._names[test] for line in guard.lines for test in lines.get(str(line), ())}
        # What only other processes come to is not seen: then a test tells that comes to nothing in this one.
        quickest = sorted(found or self._elsewhere, key=self.seconds.__getitem__)
        chosen = self._within(self._half, quickest)
        functions = {function(test) for test in chosen}
        others = {function(test): test for test in reversed(quickest) if function(test) not in functions}
        return chosen + self._within(self._half, sorted(others.values(), key=self.seconds.__getitem__))

    def _within(self, left: float, tests: list[str]) -> list[str]:
        """As many of the tests as there is time for, in their order."""
        chosen: list[str] = []
        for test in tests:
            left -= self.seconds[test]
            if left < 0:
                break
            chosen.append(test)
        return chosen


def function(test: str) -> str:
    """The test without its parameters."""
    return test.partition("[")[0]


def record(root: Path, output: Path, paths: list[str]) -> None:
    """Run the tests once with coverage, which takes several times as long as without."""
    package = root / "runtime" / "planfix_runtime"
    settings = {"MUTANTS_RECORDED": str(output), "MUTANTS_PACKAGE": str(package)}
    command = [sys.executable, "-m", "pytest", "-p", "tests.mutants.recording", "-p", "no:cacheprovider", *paths]
    # Tests that fail are left out.
    subprocess.run(command, cwd=root, env=os.environ | settings)
