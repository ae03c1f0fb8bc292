"""Reads what an account has made for itself, and keeps what it learned so that a run that broke off goes on."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from planfix import Planfix
from planfix_runtime.model.functions import Request

A = TypeVar("A")


class Journal:
    """Facts by the name of the step that found them; in a file until the run has ended well.

    It holds names of fields, records, templates and groups, and how many values looked like which type: nothing of tasks,
    contacts and projects themselves.

    Args:
        file: Where it is kept; a file that is there is gone on with. Only its owner can read it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._facts: dict[str, Any] = {}
        if file.exists():
            for line in file.read_text(encoding="utf-8").splitlines():
                try:
                    self._facts.update(json.loads(line))
                except ValueError:
                    break  # the run broke off while it wrote this line

    def __contains__(self, step: str) -> bool:
        return step in self._facts

    def __getitem__(self, step: str) -> Any:
        return self._facts[step]

    def add(self, step: str, facts: Any) -> None:
        """Keep the facts of a step."""
        self._facts[step] = facts
        self._file.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with open(descriptor, "a", encoding="utf-8") as file:
            file.write(json.dumps({step: facts}, ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Remove the file: the run has ended well."""
        self._file.unlink(missing_ok=True)


class Reader:
    """Sends requests, counts them, and tells how far it is.

    Args:
        progress: Called after each step with the requests that are done, those that there will be, and what was read.
    """

    def __init__(self, pf: Planfix, journal: Journal, progress: Callable[[int, int, str], None] | None) -> None:
        self._pf = pf
        self.journal = journal
        self._progress = progress
        self.requests = 0
        """Requests of this run."""
        self.done = 0
        """Requests of this run and of those that it goes on with."""
        self.total = 0
        """How many there will be, as far as is known."""

    def step(self, name: str, request: Request[A], facts: Callable[[A], Any], *, kept: bool = True) -> Any:
        """What a request tells, unless an earlier run knows it.

        Args:
            name: Name of the step.
            facts: Makes what is kept of an answer: what JSON can hold.
            kept: Whether a later run may take it from the journal.
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
