"""A copy of a large account: requests, time at the account's pace, memory, what kills and deletions cost.

Run by `python -m benchmarks.copying`. Waiting is counted, not done: the clock of the client adds what it would have slept
to the time that the work took.
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
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from benchmarks.tables import table
from planfix import Clock, Planfix
from planfix_tools.emulator import Emulator

TASKS, CONTACTS, COMMENTS = 20_000, 5_000, 30_000
LEAST = TASKS // 100 + CONTACTS // 100 + COMMENTS // 100
LARGE = ["tasks", "contacts", "companies", "comments"]
PACE = 1.05
"""Seconds between two requests of a client."""


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


def child(arguments: list[str]) -> None:
    """One run in a process of its own; prints what it took."""
    began = time.monotonic()
    from planfix_tools.export import run

    to, pipelines = arguments
    clock = CountedClock()
    with Planfix(clock=Clock(monotonic=clock.read, wall=time.time, sleep=clock.sleep)) as pf:
        report = run(to, pf=pf, only=LARGE, timezone="UTC", pipelines=pipelines)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    seconds = time.monotonic() - began + clock.slept
    print(json.dumps({"requests": report.requests, "seconds": seconds, "megabytes": peak}))


def account(file: Path) -> None:
    """Make an account with exactly so many people, tasks and comments."""
    with Emulator(db=file, tasks=TASKS):
        pass
    db = sqlite3.connect(file)
    with db:
        kept = f"SELECT id FROM action ORDER BY id LIMIT {COMMENTS}"
        for name, column in (("analitic_row", "action_id"), ("notified", "action_id"), ("action", "id")):
            db.execute(f"DELETE FROM {name} WHERE {column} NOT IN ({kept})")
        [(have,)] = db.execute("SELECT count(*) FROM contact WHERE NOT is_template").fetchall()
        for number in range(CONTACTS - have):
            db.execute(
                "INSERT INTO contact (name, last_name, email, added_by, created, changed) VALUES (?, ?, ?, 1001, ?, ?)",
                (f"Anna {number}", "Smirnova", f"a{number}@example.com", "2026-01-01 10:00", "2026-01-01 10:00"),
            )
    db.close()


@contextmanager
def killed_by(emulator: Emulator, command: list[str], environment: dict[str, str], after: int) -> Iterator[None]:
    """A run that is killed after so many requests."""
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
        wanted = len(emulator.requests) + after
        while len(emulator.requests) < wanted and process.poll() is None:
            time.sleep(0.001)
        process.kill()
    yield


def rows(file: Path, name: str) -> tuple[int, int]:
    """Rows of a table of a copy, and different ones."""
    import duckdb

    with duckdb.connect(str(file), read_only=True) as db:
        found: list[tuple[int, int]] = db.execute(f"SELECT count(*), count(DISTINCT id) FROM {name}").fetchall()
        return found[0]


def contacts_by_hand(pf: Planfix, victims: list[int]) -> tuple[int, set[int]]:
    """The page loop of public programs, while contacts are deleted. How many requests, and what came."""
    found: set[int] = set()
    page = 1
    while True:
        items = pf.contact.get_list(page_current=page, page_size=100)
        found.update(one.id for one in items)
        if page % 5 == 0 and victims:
            pf.contact.delete(id=victims.pop())
        if len(items) < 100:
            return page, found
        page += 1


def measure(folder: Path) -> str:
    """All figures, as a table."""
    file = folder / "account.sqlite"
    print("making the account", flush=True)
    account(file)
    lines: list[list[str]] = []
    with Emulator(db=file) as emulator, Planfix(**emulator.credentials) as pf:
        given = {**emulator.credentials, "requests_per_second": 1}
        environment = {**os.environ, **{f"PLANFIX_{name.upper()}": str(value) for name, value in given.items()}}

        def command(name: str) -> list[str]:
            return [sys.executable, "-m", "benchmarks.copying", f"duckdb:{folder / name}.duckdb", str(folder / name)]

        def copied(name: str) -> dict[str, float]:
            done = subprocess.run(command(name), env=environment, check=True, capture_output=True, text=True)
            found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
            print(name, found, flush=True)
            return found

        emulator.now = emulator.now + timedelta(days=1)
        first = copied("copy")
        lines.append(["first copy: requests", f"at most {LEAST * 1.02:.0f}", f"{first['requests']:.0f} of {LEAST}"])
        ratio = first["seconds"] / (LEAST * PACE)
        lines.append(["first copy: time", "at most 1.05 × ideal", f"{ratio:.3f} × ideal ({first['seconds']:.0f} s)"])
        lines.append(["first copy: memory", "under 200 MB", f"{first['megabytes']:.0f} MB"])

        emulator.now = emulator.now + timedelta(days=1)
        chance = random.Random(1)
        tasks = [100_003 + chance.randrange(TASKS) for _ in range(130)]
        for task in dict.fromkeys(tasks):
            pf.task.update_custom_data(id=task, custom_data={401: "changed"})
        for task in tasks[:65]:
            pf.action.add(task_id=task, description="A comment")
        for number in range(5):
            pf.contact.add(name=f"Boris {number}", last_name="Night")
        night = copied("copy")
        lines.append(["a night with 200 changes: requests", "at most 15", f"{night['requests']:.0f}"])

        before = len(emulator.requests)
        kills = 20
        for _ in range(kills):
            with killed_by(emulator, command("killed"), environment, chance.randrange(1, 55)):
                pass
        copied("killed")
        spent = len(emulator.requests) - before
        total = pf.task.get_list(page_size=1).total_count
        count, different = rows(folder / "killed.duckdb", "tasks")
        lines.append(["killed 20 times: tasks lost, doubled", "0, 0", f"{total - different}, {count - different}"])
        again = (spent - first["requests"]) / kills
        lines.append(["killed 20 times: requests more, a kill", "at most 1", f"{again:.2f}"])

        people = [one.id for one in pf.contact.iter_list(page_size=100)]
        asked, found = contacts_by_hand(pf, people[:10])
        there = {one.id for one in pf.contact.iter_list(page_size=100)}
        lines.append(["page loop by hand: contacts lost while 10 are deleted", "", f"{len(there - found)}"])
        everything = (TASKS + COMMENTS) // 100 + asked
        lines.append(
            ["page loop by hand with sleep(1): each night", "", f"{everything} requests, {everything * 1.02:.0f} s"]
        )
    return table(["figure", "asked", "measured"], lines)


def main() -> None:
    """Measure, or be the process that is measured."""
    if len(sys.argv) == 3:
        child(sys.argv[1:])
        return
    with tempfile.TemporaryDirectory() as folder:
        print(measure(Path(folder)))


if __name__ == "__main__":
    main()
