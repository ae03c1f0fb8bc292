"""`pf.changes`: each change once, none missed, for threads and event loops."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from planfix import AsyncPlanfix, ConfigurationError, InvalidRequest, Planfix, ResponseLost
from planfix_runtime.lists.changes import wall_clock
from planfix_tools.emulator import Emulator, Fault


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(tasks=30, now=datetime(2026, 11, 1, 10, 0, 59)) as emulator:
        yield emulator


def test_each_change_is_told_once(emulator: Emulator) -> None:
    with Planfix(**emulator.credentials, timezone="UTC") as pf:
        first = pf.changes(since=datetime(2026, 11, 1, 10, 0))
        list(first)
        task = pf.task.add(title="New")  # in the minute that was asked for
        second = pf.changes(cursor=first.cursor)
        assert [(one.kind, one.id) for one in second if one.kind == "task"] == [("task", task.id)]
        assert list(pf.changes(cursor=second.cursor)) == []

        pf.task.change(id=task.id, title="Renamed")  # in the overlap of what was told
        contact = pf.contact.add(name="Zoe")
        comment = pf.action.add(task_id=task.id, description="A comment")
        emulator.now += timedelta(minutes=3)
        third = pf.changes(cursor=second.cursor)
        told = {(one.kind, one.id): one.value for one in third}
        assert told["task", task.id].title == "Renamed"
        assert told["contact", contact.id].name == "Zoe"
        assert told["comment", comment.id].description == "A comment"
        assert list(pf.changes(cursor=third.cursor)) == []


def test_event_loops_hear_the_same(emulator: Emulator) -> None:
    async def follow() -> tuple[list[tuple[str, int]], str]:
        async with AsyncPlanfix(**emulator.credentials, timezone="UTC") as pf:
            changes = pf.changes(since=datetime(2026, 10, 1))
            return [(one.kind, one.id) async for one in changes], changes.cursor

    told, cursor = asyncio.run(follow())
    with Planfix(**emulator.credentials, timezone="UTC") as pf:
        changes = pf.changes(since=datetime(2026, 10, 1))
        assert [(one.kind, one.id) for one in changes] == told and told
        assert changes.cursor == cursor


def test_after_an_error_the_next_run_starts_where_this_one_did(emulator: Emulator) -> None:
    with Planfix(**emulator.credentials, timezone="UTC", retries=0) as pf:
        changes = pf.changes(since=datetime(2026, 10, 1))
        cursor = changes.cursor
        emulator.faults.add(Fault(method="task.getList", drop=True))
        with pytest.raises(ResponseLost):
            next(changes)
        assert list(changes) == [] and changes.cursor == cursor
        assert list(pf.changes(cursor=cursor))


def test_what_it_needs(emulator: Emulator) -> None:
    with Planfix(**emulator.credentials) as pf, pytest.raises(ConfigurationError, match="timezone"):
        pf.changes()
    with Planfix(**emulator.credentials, timezone="UTC") as pf, pytest.raises(InvalidRequest, match="cursor"):
        pf.changes(cursor="yesterday")


def test_a_night_in_which_clocks_go_back() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    change = datetime(2026, 10, 25, 1, 0, tzinfo=timezone.utc)  # 03:00 becomes 02:00
    for minutes in range(-400, 400, 5):
        begin = change + timedelta(minutes=minutes)
        asked = wall_clock(begin, berlin)
        for later in range(0, 600, 5):
            happened = (begin + timedelta(minutes=later)).astimezone(berlin).replace(tzinfo=None)
            assert asked <= happened, (begin, later)
