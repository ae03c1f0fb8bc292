"""A pytest plugin that writes down how long each test takes, and which lines of the runtime it comes to."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import coverage
import pytest

OUTPUT = Path(os.environ["MUTANTS_RECORDED"])
PACKAGE = Path(os.environ["MUTANTS_PACKAGE"])

# Threads are followed from here on, so this stands before any of them. Whatever runs in another process is not seen.
tracing = coverage.Coverage(data_file=None, config_file=False, include=[f"{PACKAGE}/*"], messages=False)
tracing.start()
seconds: dict[str, float] = {}
failed: set[str] = set()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[Any]:
    tracing.switch_context(item.nodeid)
    started = time.monotonic()
    try:
        return (yield)
    finally:
        seconds[item.nodeid] = time.monotonic() - started
        tracing.switch_context("")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """A test that does not pass tells nothing about mutants."""
    if not report.passed:
        failed.add(report.nodeid)


def pytest_sessionfinish() -> None:
    tracing.stop()
    passed = {test: taken for test, taken in seconds.items() if test not in failed}
    data = tracing.get_data()
    numbers = {test: number for number, test in enumerate(passed)}
    lines = {
        Path(file).name: {
            line: [numbers[test] for test in tests if test in numbers]
            for line, tests in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    OUTPUT.write_text(json.dumps({"seconds": passed, "lines": lines}), encoding="utf-8")
