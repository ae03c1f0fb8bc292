"""The text of single elements: what a client reads of it, and what it refuses rather than guess."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import planfix
from planfix import Extra, Moment
from planfix.enums import Importance, TaskStatus
from planfix.methods import TaskGet
from planfix.types import Task
from planfix_runtime import ProtocolError
from planfix_runtime.model.field_values import LoginList, TimePeriod

BERLIN = ZoneInfo("Europe/Berlin")
EXPECTED = {
    "general": "a whole number",
    "starred": "0, 1, true or false",
    "startTime": "a date dd-mm-yyyy, or a date and time dd-mm-yyyy hh:mm",
}


def read(inside: str, zone: ZoneInfo | None = None, *, strict: bool = False) -> Task:
    body = f'<response status="ok"><task><id>1</id>{inside}</task></response>'
    return planfix.decode(TaskGet, body.encode(), timezone=zone, strict=strict)


@pytest.mark.parametrize(
    ("tag", "written", "expected"),
    [
        ("general", "7", 7),
        ("general", " -07\n", -7),
        ("general", "", None),
        ("general", " ", None),
        ("general", "9" * 4000, int("9" * 4000)),
        ("starred", "1", True),
        ("starred", " true ", True),
        ("starred", "0", False),
        ("starred", "false", False),
        ("starred", "", None),
        ("importance", "HIGH", Importance.HIGH),
        ("importance", "\tHIGH ", Importance.HIGH),
        ("importance", "", None),
        ("status", "2", TaskStatus.ACCEPTED),
        ("status", " 02\n", TaskStatus.ACCEPTED),
        ("status", "ACCEPTED", TaskStatus.ACCEPTED),
        ("status", "101", TaskStatus(101)),
        ("status", "-2", TaskStatus(-2)),
        ("status", "9" * 5000, "9" * 5000),
        ("status", "\u0662", "\u0662"),
        ("startTime", "24-07-2015 09:30", datetime(2015, 7, 24, 9, 30)),
        ("startTime", " 4-7-2015 9:30 ", datetime(2015, 7, 4, 9, 30)),
        ("startTime", "24-07-2015 09:30:15", datetime(2015, 7, 24, 9, 30, 15)),
        ("startTime", "24-07-2015", Moment.on(date(2015, 7, 24))),
        ("startTime", " 24-7-2015", Moment.on(date(2015, 7, 24))),
        ("startTime", "", None),
    ],
)
def test_what_is_read(tag: str, written: str, expected: object) -> None:
    task = read(f"<{tag}>{written}</{tag}>")
    values = {"general": task.general, "starred": task.starred, "importance": task.importance, "status": task.status}
    found = values.get(tag, task.start_time)
    assert found == expected and isinstance(found, type(expected))


@pytest.mark.parametrize("written", ["24-07-2015 09:30", "24-7-2015 9:30"])
def test_times_have_the_time_zone_of_the_client(written: str) -> None:
    assert read(f"<startTime>{written}</startTime>", BERLIN).start_time == datetime(2015, 7, 24, 9, 30, tzinfo=BERLIN)
    assert read(f"<startTime>{written}</startTime>").start_time == datetime(2015, 7, 24, 9, 30)


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        *(("general", one) for one in ("x", "1.0", "1_0", "+1", "- 1", "0x1", "\u0662", "\u00b2", "9" * 5000)),
        *(("starred", one) for one in ("yes", "2", "True", "\u0661")),
        *(("startTime", one) for one in ("31-02-2015", "24.07.2015", "24-07-15", "2015-07-24", "x")),
        *(("startTime", f"24-07-2015{one}") for one in ("T09:30", " 09-30", " 24:00", " 0930", " \u0660\u0669:30")),
        *(
            ("startTime", f"{one} 09:30")
            for one in ("31-02-2015", "24.07.2015", "2015-07-24", "24-07.2015", "24.07-2015")
        ),
    ],
)
def test_what_cannot_be_read(tag: str, written: str) -> None:
    xml = f"<{tag}>{written}</{tag}>"
    task = read(xml)
    assert {getattr(task, name) for name in ("general", "status", "starred", "start_time")} == {planfix.UNSET}
    assert task.extra == (Extra(xml),)
    with pytest.raises(ProtocolError, match=f": expected {EXPECTED[tag]}: ") as caught:
        read(xml, strict=True)
    assert caught.value.path == f"/response/task/{tag}" and written.startswith(caught.value.excerpt[:100])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<begin>9:30</begin><end>18:00</end>", TimePeriod(time(9, 30), time(18))),
        ("<id>5</id><new/><id>6</id>", LoginList([5, 6])),
        ("a &lt; b", "a < b"),
        ("", ""),
    ],
)
def test_values(written: str, expected: Any) -> None:
    task = read(f"<customData><customValue><value>{written}</value></customValue></customData>")
    assert task.custom_data[0].value == expected


@pytest.mark.parametrize("written", ["<begin>early</begin><end>late</end>", "<id>x</id>", "<begin>1:00</begin>"])
def test_values_that_mean_nothing_are_kept(written: str) -> None:
    task = read(f"<customData><customValue><value>{written}</value></customValue></customData>")
    (held,) = task.custom_data
    assert held.value == "" and "".join(one.xml for one in held.extra) == written
    assert {one.path for one in held.extra} == {"value"} and isinstance(held.extra[0], Extra)
