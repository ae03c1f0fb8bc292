"""Send the requests of an introspection, and keep their results so that an interrupted run can continue."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from planfix import Planfix
from planfix_runtime.model.functions import Request

A = TypeVar("A")

_DAY = 24 * 60 * 60


class Journal:
    """Results by step, kept in a file until the run has succeeded.

    They are names of fields, records, templates and groups, and numbers of values by type; no data of tasks, contacts and
    projects.

    Args:
        file: The file, which only its owner can read. An existing file is continued unless it is more than a day old.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._facts: dict[str, Any] = {}
        if file.exists() and time.time() - file.stat().st_mtime > _DAY:
            file.unlink()
        if file.exists():
            for line in file.read_text(encoding="utf-8").splitlines():
                try:
                    self._facts.update(json.loads(line))
                except ValueError:
                    break  # the run was killed while it wrote this line

    def __contains__(self, step: str) -> bool:
        return step in self._facts

    def __getitem__(self, step: str) -> Any:
        return self._facts[step]

    def add(self, step: str, facts: Any) -> None:
        """Keep the result of a step."""
        self._facts[step] = facts
        self._file.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with open(descriptor, "a", encoding="utf-8") as file:
            file.write(json.dumps({step: facts}, ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Remove the file after a run that succeeded."""
        self._file.unlink(missing_ok=True)


class Reader:
    """Sends requests, counts them and reports progress.

    Args:
        pf: A client of the account.
        journal: Results of this run and of an interrupted one.
        progress: Called after each step with the number of requests done, their expected total, and what was read.
    """

    def __init__(self, pf: Planfix, journal: Journal, progress: Callable[[int, int, str], None] | None) -> None:
        self._pf = pf
        self.journal = journal
        self._progress = progress
        self.requests = 0
        """Requests that this run sent."""
        self.done = 0
        """Requests done, including those of the interrupted run."""
        self.total = 0
        """Requests known to be needed."""

    def step(self, name: str, request: Request[A], facts: Callable[[A], Any], *, kept: bool = True) -> Any:
        """Send a request, unless the journal has its result.

        Args:
            name: Name of the step.
            request: The request.
            facts: Makes the result from the answer; it must be JSON data.
            kept: Whether a later run may take the result from the journal.
        """
        if kept and name in self.journal:
            found = self.journal[name]
        else:
            found = json.loads(json.dumps(facts(self._pf.send(request))))
            self.requests += 1
            if kept:
                self.journal.add(name, found)
        self.done += 1
        self.total = max(self.total, self.done)
        if self._progress is not None:
            self._progress(self.done, self.total, name)
        return found
