"""Estimate how many requests a run will take, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from planfix.filters import TaskFilter
from planfix.methods import AnaliticGetList, HandbookGetList, TaskGetList, TaskStatusGetSetList
from planfix_runtime.lists.changes import wall_clock
from planfix_tools.export.reading import PAGE_SIZE, Reader
from planfix_tools.export.run_state import REREAD, Copied, Run
from planfix_tools.export.tables import COMPANIES, PEOPLE, PROJECTS, TASKS, USER_GROUPS, USERS

MARGIN = 1.05
"""Factor by which a client waits longer than the server demands."""


@dataclass(frozen=True, slots=True)
class Planned:
    """The estimate for a table."""

    table: str
    """Name of the table."""
    requests: int
    """Number of requests; the minimum if more is not known beforehand."""
    why: str
    """Their purpose."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The estimate for a run. `str()` formats it for a terminal."""

    tables: tuple[Planned, ...]
    """Estimate for each table."""
    spent: int
    """Requests that were sent for the estimate."""
    requests_per_second: float
    """Rate limit of the account."""

    @property
    def requests(self) -> int:
        """Number of requests for all tables."""
        return sum(one.requests for one in self.tables)

    @property
    def seconds(self) -> float:
        """Their duration at the account's rate limit."""
        return self.requests * MARGIN / self.requests_per_second

    def __str__(self) -> str:
        width = max(map(len, [*(one.table for one in self.tables), "table"]))
        lines = [f"{one.table:{width}} {one.requests:7,}  {one.why}" for one in self.tables]
        total = f"{self.requests:,} requests, about {timedelta(seconds=round(self.seconds))}"
        return "\n".join([f"{'table':{width}} {'requests':>8}", *lines, total])


def estimate(run: Run, tables: Mapping[str, Copied]) -> Iterator[Planned]:
    """Estimate the requests for each table.

    Args:
        run: The planned run.
        tables: Its tables, with the state of earlier runs.
    """
    reader = run.reader
    for name, table in tables.items():
        since = table.since
        if name == "tasks" and since is not None:
            after = TaskFilter.changed_or_commented(after=wall_clock(since, run.settings.zone))
            yield _changes(table, _total(reader, TaskGetList(filters=[after])), since)
        elif name == "comments" and since is not None:
            yield _changes(table, _total(reader, run.actions(since).request), since)
        elif name in ("contacts", "companies") and since is not None and not table.is_due(REREAD):
            yield Planned(name, 0, "one for each contact that comments mention")
        elif name == "comments":
            yield _pages(name, _total(reader, run.actions(None).request))
        elif name in _LISTS:
            yield _pages(name, _total(reader, _LISTS[name]))
        elif name in _PER_OBJECT:
            request, what = _PER_OBJECT[name]
            if name == "data_tag_rows" and since is not None and not table.is_due(REREAD):
                yield Planned(name, 0, "one for each 100 rows of new comments")
            else:
                number = len(reader.ask(request).value)
                yield Planned(name, number, f"at least one for each of {number} {what}")
        elif name == "files":
            yield Planned(name, 0, "two for each file of a new comment")
        else:
            yield Planned(name, 1, "one list")


_LISTS: dict[str, Any] = {
    "tasks": TASKS,
    "contacts": PEOPLE,
    "companies": COMPANIES,
    "projects": PROJECTS,
    "users": USERS,
    "user_groups": USER_GROUPS,
}
_PER_OBJECT: dict[str, tuple[Any, str]] = {
    "statuses": (TaskStatusGetSetList(), "processes"),
    "directory_records": (HandbookGetList(), "directories"),
    "data_tag_rows": (AnaliticGetList(), "data tags"),
}


def _total(reader: Reader, request: Any) -> int:
    return reader.count(request) or 0


def _pages(name: str, total: int) -> Planned:
    return Planned(name, total // PAGE_SIZE + 1, f"all {total:,}, {PAGE_SIZE} a page")


def _changes(table: Copied, total: int, since: object) -> Planned:
    count = int(table.is_due(table.run.settings.deletions))
    why = f"{total:,} since {since:%Y-%m-%d %H:%M %Z}" + (", and a count to detect deletions" if count else "")
    return Planned(table.table, total // PAGE_SIZE + 1 + count, why)
