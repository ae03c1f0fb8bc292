"""Tests against a package without one of its guards."""

from __future__ import annotations

import compileall
import os
import py_compile
import shutil
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.mutants.choosing import function
from tests.mutants.guards import Guard

CHECKED = py_compile.PycInvalidationMode.CHECKED_HASH
"""Bytecode that goes by the source's content: a mutant is written within the same second as the one before."""


PATIENCE = 12.0
"""Seconds that a test, or looking for the tests, may take beyond three times the usual."""


class Verdict(NamedTuple):
    """What came of a mutant.

    Attributes:
        fate: `caught`, `survived`, or `unclear` when the tests say neither.
        by: The test that failed, or what happened.
    """

    fate: str
    by: str


class Chosen:
    """A pytest plugin that runs the given tests in the given order, and says which one is running."""

    def __init__(self, tests: list[str], running: Path) -> None:
        self._places = {test: place for place, test in enumerate(tests)}
        self._running = running

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self._places), key=lambda item: self._places[item.nodeid]
        )

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._running.write_text(nodeid, encoding="utf-8")


class Copy:
    """A copy of the runtime, in which one guard at a time is missing. The working tree is only read."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = root
        self._folder = folder
        self._package = folder / "planfix_runtime"
        shutil.copytree(root / "runtime" / "planfix_runtime", self._package, ignore=shutil.ignore_patterns("*.pyc"))
        self._compile()
        # For processes that the tests start, too; and for this one's children, whose tests import it first.
        rooms = [str(folder), *(str(root / room) for room in ("generated", "tools", "codegen"))]
        sys.path[:0] = rooms
        os.environ["PYTHONPATH"] = os.pathsep.join(rooms)

    def _compile(self) -> None:
        compileall.compile_dir(self._package, quiet=2, invalidation_mode=CHECKED)

    @contextmanager
    def _lacking(self, guard: Guard) -> Iterator[None]:
        file = self._package / guard.module
        original = file.read_bytes()
        file.write_text(guard.source(), encoding="utf-8")
        self._compile()
        try:
            yield
        finally:
            file.write_bytes(original)
            self._compile()

    def judge(self, guard: Guard, tests: Mapping[str, float]) -> Verdict:
        """Run the tests without the guard, until one fails or hangs.

        Args:
            guard: What is missing.
            tests: Each with the seconds that it takes.
        """
        if not tests:
            return Verdict("survived", "no test comes here")
        with self._lacking(guard):
            status, last = self._run(tests)
            if status == pytest.ExitCode.TESTS_FAILED and self._run({last: tests[last]})[0] == pytest.ExitCode.OK:
                return Verdict("unclear", f"{last} failed once, and not again")
        if status == pytest.ExitCode.OK:
            return Verdict("survived", f"{len(tests)} tests")
        if status == pytest.ExitCode.NO_TESTS_COLLECTED:
            return Verdict("unclear", "the recording names tests that are no more")
        return Verdict("caught", (last or "the package cannot be imported") + (" hangs" if status is None else ""))

    def _run(self, tests: Mapping[str, float]) -> tuple[int | None, str]:
        """pytest's exit code, None when a test hangs; and the test that it ran last."""
        running = self._folder / "running"
        running.write_text("", encoding="utf-8")
        child = os.fork()
        if child == 0:
            self._test(list(tests), running)
        status = _wait(child, running, tests)
        return status, running.read_text(encoding="utf-8")

    def _test(self, tests: list[str], running: Path) -> None:
        """In the child: never returns."""
        code = 1
        try:
            os.setsid()
            written = os.open(self._folder / "output", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(written, 1)
            os.dup2(written, 2)
            os.chdir(self._root)
            arguments = ["-x", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
            arguments += dict.fromkeys(function(test) for test in tests)
            code = int(pytest.main(arguments, plugins=[Chosen(tests, running)]))
        finally:
            os._exit(code)


def _wait(child: int, running: Path, tests: Mapping[str, float]) -> int | None:
    """The child's exit code; None when a test took too long. What it started ends with it."""
    while True:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            _end_group(child)
            return os.waitstatus_to_exitcode(status)
        usual = tests.get(running.read_text(encoding="utf-8"), 0.0)
        if time.time() - running.stat().st_mtime > PATIENCE + 3 * usual:
            _end_group(child)
            os.waitpid(child, 0)
            return None
        time.sleep(0.02)


def _end_group(child: int) -> None:
    try:
        os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        return
