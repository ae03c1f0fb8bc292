"""A copy of a large account: requests, time at the account's pace, memory, what kills and deletions cost.

Run by `python -m benchmarks.copying`, in an environment without pandas, which pyarrow loads where it finds it. The first copy
waits for real, ten minutes; elsewhere waiting is counted: the client's clock adds what it would have slept. The page loop
is what public programs do: a page, a second's sleep, the next page; from the beginning each night and after each failure.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.tables import table
from planfix import Clock, Planfix
from planfix.enums import ContactTarget
from planfix_tools.emulator import Emulator

TASKS, CONTACTS, COMMENTS = 20_000, 5_000, 30_000
LARGE = ["tasks", "contacts", "companies", "comments"]
PACE = 1.05
"""Seconds between two requests of a client."""
KILLS = 20
BEGIN, END = datetime(2000, 1, 1), datetime(2040, 1, 1)


class CountedClock:
    """Time that passes by itself and by waiting."""

    def __init__(self) -> None:
        self.slept = 0.0

    def read(self) -> float:
        """Seconds."""
        return time.monotonic() + self.slept

    def sleep(self, seconds: float) -> None:
        """Wait, in this clock."""
        self.slept += max(0.0, seconds)


def child(to: str, pipelines: str, waiting: str) -> None:
    """One run in a process of its own; prints what it took."""
    began = time.monotonic()
    from planfix_tools.export import run

    clock = CountedClock()
    counted: dict[str, Any] = {"clock": Clock(monotonic=clock.read, wall=time.time, sleep=clock.sleep)}
    with Planfix(**({} if waiting == "real" else counted)) as pf:
        report = run(to, pf=pf, only=LARGE, timezone="UTC", pipelines=pipelines)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    seconds = time.monotonic() - began + clock.slept
    print(json.dumps({"requests": report.requests, "seconds": seconds, "megabytes": peak}))


def account(file: Path, share: float = 1) -> None:
    """Make an account with exactly so many people, tasks and comments."""
    with Emulator(db=file, tasks=int(TASKS * share)):
        pass
    db = sqlite3.connect(file)
    with db:
        kept = f"SELECT id FROM action ORDER BY id LIMIT {int(COMMENTS * share)}"
        for name, column in (("analitic_row", "action_id"), ("notified", "action_id"), ("action", "id")):
            db.execute(f"DELETE FROM {name} WHERE {column} NOT IN ({kept})")
        [(have,)] = db.execute("SELECT count(*) FROM contact WHERE NOT is_template").fetchall()
        for number in range(int(CONTACTS * share) - have):
            db.execute(
                "INSERT INTO contact (name, last_name, email, added_by, created, changed) VALUES (?, ?, ?, 1001, ?, ?)",
                (f"Anna {number}", "Smirnova", f"a{number}@example.com", "2026-01-01 10:00", "2026-01-01 10:00"),
            )
    db.close()


class Account:
    """An emulated account, and the copies that are made of it."""

    def __init__(self, emulator: Emulator, folder: Path) -> None:
        self.emulator = emulator
        self.folder = folder
        given = {**emulator.credentials, "requests_per_second": 1}
        self.environment = {**os.environ, **{f"PLANFIX_{name.upper()}": str(value) for name, value in given.items()}}

    def command(self, name: str, waiting: str = "counted") -> list[str]:
        """What makes a copy of this name, or brings it up to date."""
        to = f"duckdb:{self.folder / name}.duckdb"
        return [sys.executable, "-m", "benchmarks.copying", to, str(self.folder / name), waiting]

    def copy(self, name: str, waiting: str = "counted") -> dict[str, float]:
        """Run that, and say what it took."""
        command = self.command(name, waiting)
        done = subprocess.run(command, env=self.environment, check=True, stdout=subprocess.PIPE, text=True)
        found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        print(name, found, flush=True)
        return found

    def kill(self, name: str, after: int, seconds: float) -> None:
        """Run that, and kill it a while after so many requests: while it reads or loads, or before it asks for anything."""
        with subprocess.Popen(self.command(name), env=self.environment, stdout=subprocess.DEVNULL) as process:
            wanted = len(self.emulator.requests) + after
            latest = time.monotonic() + 30
            while len(self.emulator.requests) < wanted and process.poll() is None and time.monotonic() < latest:
                time.sleep(0.001)
            time.sleep(seconds)
            process.kill()


@contextmanager
def emulated(folder: Path, share: float = 1) -> Iterator[Account]:
    """An account of this size, and its copies."""
    folder.mkdir()
    file = folder / "account.sqlite"
    account(file, share)
    with Emulator(db=file) as emulator:
        emulator.now = emulator.now + timedelta(days=1)
        yield Account(emulator, folder)


def rows(file: Path, name: str) -> tuple[int, int]:
    """Rows of a table of a copy, and different ones."""
    import duckdb

    with duckdb.connect(str(file), read_only=True) as db:
        found: list[tuple[int, int]] = db.execute(f"SELECT count(*), count(DISTINCT id) FROM {name}").fetchall()
        return found[0]


def lost_and_doubled(file: Path, pf: Planfix) -> tuple[int, int]:
    """Rows that a copy lacks, and rows that it has twice, in all tables."""
    there = [
        pf.task.get_list(page_size=1).total_count,
        pf.contact.get_list(page_size=1).total_count,
        pf.contact.get_list(page_size=1, target=ContactTarget.COMPANY).total_count,
        pf.action.get_list_by_period(from_date=BEGIN, to_date=END, page_size=1).total_count,
    ]
    lost = doubled = 0
    for total, name in zip(there, LARGE, strict=True):
        count, different = rows(file, name)
        lost += int(total or 0) - different
        doubled += count - different
    return lost, doubled


def by_hand(
    pf: Planfix, deleting: Callable[[int], None] | None = None, stop_after: int = sys.maxsize
) -> list[tuple[str, int]]:
    """The page loop, over tasks, contacts and comments: what it got, in the order in which it writes rows."""
    lists: list[tuple[str, Callable[[int], Any]]] = [
        ("task", lambda page: pf.task.get_list(page_current=page, page_size=100)),
        ("contact", lambda page: pf.contact.get_list(page_current=page, page_size=100)),
        (
            "comment",
            lambda page: pf.action.get_list_by_period(from_date=BEGIN, to_date=END, page_current=page, page_size=100),
        ),
    ]
    found: list[tuple[str, int]] = []
    asked = 0
    for kind, read in lists:
        page, full = 1, True
        while full:
            if asked == stop_after:
                return found
            items = read(page)
            asked += 1
            found += [(kind, one.id) for one in items]
            if kind == "contact" and deleting is not None:
                deleting(page)
            page, full = page + 1, len(items) == 100
    return found


def lost_to_deletions(place: Account, pf: Planfix) -> tuple[int, int]:
    """Contacts that are lost while ten others are deleted: by this package, and by the page loop."""
    from planfix_tools.export import Progress, run

    people = [one.id for one in pf.contact.iter_list(page_size=100)]

    def delete(page: int) -> None:
        if page % 2 == 0 and page <= 20:
            pf.contact.delete(id=people.pop(0))

    def told(progress: Progress) -> None:
        if progress.table == "contacts":
            delete(progress.requests)

    copy = place.folder / "deletions.duckdb"
    with Planfix(**place.emulator.credentials) as client:
        run(f"duckdb:{copy}", pf=client, only=["contacts"], timezone="UTC", pipelines=place.folder, on_progress=told)
        there = {one.id for one in pf.contact.iter_list(page_size=100) if not one.is_company}
        ours = len(there - _ids(copy, "contacts"))
        found = {id for kind, id in by_hand(client, delete) if kind == "contact"}
    left = {one.id for one in pf.contact.iter_list(page_size=100)}
    return ours, len(left - found)


def _ids(file: Path, name: str) -> set[int]:
    import duckdb

    with duckdb.connect(str(file), read_only=True) as db:
        return {id for (id,) in db.execute(f"SELECT id FROM {name}").fetchall()}


def change(pf: Planfix, chance: random.Random) -> None:
    """200 changes."""
    tasks = [100_003 + chance.randrange(TASKS) for _ in range(130)]
    for task in dict.fromkeys(tasks):
        pf.task.update_custom_data(id=task, custom_data={401: "changed"})
    for task in tasks[:65]:
        pf.action.add(task_id=task, description="A comment")
    for number in range(5):
        pf.contact.add(name=f"Boris {number}", last_name="Night")


def measure(folder: Path) -> str:
    """All figures, as a table."""
    least = (TASKS + CONTACTS + COMMENTS) // 100
    chance = random.Random(1)
    with emulated(folder / "small", 0.2) as place:
        small = place.copy("copy")
    with emulated(folder / "large") as place, Planfix(**place.emulator.credentials) as pf:
        first = place.copy("copy", "real")
        place.emulator.now = place.emulator.now + timedelta(days=1)
        change(pf, chance)
        night = place.copy("copy")
        began = time.monotonic()
        pages = len(by_hand(pf)) // 100
        loop = time.monotonic() - began + pages

        before = len(place.emulator.requests)
        stops = [chance.randrange(1, 16) for _ in range(KILLS)]
        for stop in stops:
            place.kill("killed", stop, chance.uniform(0, 1))
        place.copy("killed")
        spent = len(place.emulator.requests) - before
        lost, doubled = lost_and_doubled(place.folder / "killed.duckdb", pf)
        again = [row for stop in stops for row in by_hand(pf, stop_after=stop)]
        ours, theirs = lost_to_deletions(place, pf)
    ratio = first["seconds"] / (first["requests"] * PACE)
    lines = [
        ["first copy: requests", f"at most {least * 1.02:.0f}", f"{first['requests']:.0f}", f"{pages}"],
        [
            "first copy: time",
            "at most 1.05 × ideal",
            f"{ratio:.3f} × ideal ({first['seconds']:.0f} s)",
            f"{loop:.0f} s",
        ],
        ["first copy: memory", "under 200 MB", f"{first['megabytes']:.0f} MB", ""],
        ["first copy of a fifth of it: memory", "under 200 MB", f"{small['megabytes']:.0f} MB", ""],
        ["a night with 200 changes: requests", "at most 15", f"{night['requests']:.0f}", f"{pages}"],
        [f"killed {KILLS} times: rows lost, doubled", "0, 0", f"{lost}, {doubled}", f"0, {len(again):,}"],
        [
            f"killed {KILLS} times: requests more, a kill",
            "at most 1",
            f"{(spent - first['requests']) / KILLS:.2f}",
            f"{sum(stops) / KILLS:.1f}",
        ],
        ["10 contacts deleted meanwhile: others lost", "0", f"{ours}", f"{theirs}"],
    ]
    return table(["figure", "asked", "planfix_tools.export", "page loop"], lines)


def main() -> None:
    """Measure, or be the process that is measured."""
    if len(sys.argv) == 4:
        child(*sys.argv[1:])
        return
    with tempfile.TemporaryDirectory() as folder:
        print(measure(Path(folder)))


if __name__ == "__main__":
    main()
