"""A program as users write them: what is late, who has what to do; kept in SQLite and CSV. No line is there for types."""

from __future__ import annotations

import asyncio
import csv
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from planfix import (
    AsyncPlanfix,
    Importance,
    Moment,
    Page,
    Planfix,
    PlanfixError,
    Task,
    TaskFilter,
    TaskNotFound,
    TaskStatus,
    UserRef,
    from_json,
    need,
    to_json,
)


@dataclass(frozen=True)
class Line:
    """A line of the report."""

    number: int
    title: str
    owner: str
    workers: tuple[str, ...]
    due: Moment | None
    budget: str


def line(task: Task) -> Line:
    """What the report says of a task."""
    return Line(
        number=task.general or task.id,
        title=task.title or "(no title)",
        owner=task.owner.name or "nobody",
        workers=tuple(user.name or "?" for user in task.workers.users),
        due=task.end_time or None,
        budget=task.custom.get("Budget", ""),
    )


def open_tasks(pf: Planfix, since: date) -> Iterator[Task]:
    """Tasks that were created since a day and are not done."""
    filters = [TaskFilter.created(after=since)]
    for task in pf.task.iter_list(filters=filters, page_size=100):
        if task.status not in (TaskStatus.DONE, TaskStatus.COMPLETED):
            yield task


def late(tasks: Iterable[Task], now: datetime) -> list[Task]:
    """Tasks whose time is over, the latest first."""
    over = [task for task in tasks if task.end_time and task.end_time < now]
    return sorted(over, key=lambda task: task.end_time or datetime.max)


def load(tasks: Iterable[Task]) -> Counter[str]:
    """How many tasks everybody has."""
    return Counter(user.name or str(user.id) for task in tasks for user in task.workers.users)


def save(tasks: Iterable[Task], file: Path, base: sqlite3.Connection) -> int:
    """Keep tasks as CSV and as rows."""
    rows = [{"id": one.id, "title": one.title or "", "data": to_json(one)} for one in tasks]
    base.execute("create table if not exists task (id integer primary key, title text, data text)")
    base.executemany("insert or replace into task values (:id, :title, :data)", rows)
    with file.open("w", newline="") as stream:
        csv.DictWriter(stream, ["id", "title"], extrasaction="ignore").writerows(rows)
    return len(rows)


def kept(base: sqlite3.Connection) -> list[Task]:
    """Tasks as they were kept."""
    texts: list[tuple[str]] = base.execute("select data from task order by id").fetchall()
    return [from_json(Task, text) for (text,) in texts]


def urge(pf: Planfix, task: Task, by: timedelta) -> Moment | None:
    """Make a task urgent, and move its end."""
    if task.end_time:
        pf.task.change(id=task.id, importance=Importance.HIGH, end_date=(task.end_time + by).date())
    try:
        return need(pf.task.get(id=task.id).end_time)
    except TaskNotFound:
        return None


async def titles(pf: AsyncPlanfix, people: Iterable[UserRef]) -> dict[UserRef, list[str]]:
    """What tasks people have."""
    found: dict[UserRef, list[str]] = {}
    for person in people:
        page: Page[Task] = await pf.task.get_list(filters=[TaskFilter.worker(equal=need(person.id))])
        found[person] = [task.title or "?" for task in page]
    return found


def main() -> None:
    """Print the report."""
    with Planfix() as pf, closing(sqlite3.connect(":memory:")) as base:
        try:
            tasks = list(open_tasks(pf, date.today() - timedelta(days=7)))
        except PlanfixError as error:
            raise SystemExit(str(error)) from error
        print(save(tasks, Path(sys.argv[1]), base), "tasks;", load(kept(base)).most_common(3))
        for task in late(tasks, datetime.now()):
            print(line(task), urge(pf, task, timedelta(days=1)))
        people = {user for task in tasks for user in task.workers.users}
    print(asyncio.run(titles(AsyncPlanfix(), people)))


if __name__ == "__main__":
    main()
