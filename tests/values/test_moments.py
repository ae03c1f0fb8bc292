"""The wire's times are one type: they compare, sort and subtract whatever the server sent, and are written as they were read."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import planfix
from planfix import Moment
from planfix.methods import TaskGet

UTC = timezone.utc
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(Moment.on)
TIMES = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)).map(lambda one: Moment.combine(one, one.time()))


def read(text: str, **options: Any) -> Moment:
    body = f'<response status="ok"><task><id>1</id><endTime>{text}</endTime></task></response>'
    end = planfix.decode(TaskGet, body.encode(), **options).end_time
    assert isinstance(end, Moment)
    return end


@pytest.mark.parametrize("zone", [None, UTC])
def test_what_is_read(zone: timezone | None) -> None:
    assert read("24-07-2015 09:30", timezone=zone) == datetime(2015, 7, 24, 9, 30, tzinfo=zone)
    assert read("24-07-2015", timezone=zone) == datetime(2015, 7, 24, tzinfo=zone)
    assert read("24-07-2015 00:00").has_time and not read("24-07-2015").has_time
    assert read("24-07-2015") != date(2015, 7, 24) and read("24-07-2015").date() == date(2015, 7, 24)


@given(st.lists(DAYS | TIMES))
def test_they_sort_and_compare_with_each_other_and_with_datetimes(moments: list[Moment]) -> None:
    plain = [datetime.combine(one.date(), one.time()) for one in moments]
    assert sorted(moments) == sorted(plain) == sorted([*moments[::2], *plain[1::2]])
    assert {hash(one) for one in moments} == {hash(one) for one in plain}


@settings(deadline=None)
@given(DAYS, st.timedeltas(timedelta(-9999), timedelta(9999)))
def test_a_day_and_some_hours_have_a_time(day: Moment, delta: timedelta) -> None:
    for moved in (day + delta, delta + day, day - -delta):
        assert isinstance(moved, Moment) and moved.has_time is (moved.time() != day.time())
        assert moved == datetime.combine(day.date(), day.time()) + delta and moved - day == delta


def test_what_is_made_of_a_day() -> None:
    day = Moment.on(date(2015, 7, 24))
    assert not day.replace(month=1).has_time and day.replace(hour=1).has_time
    aware = Moment.on(date(2015, 7, 24), UTC)
    assert not aware.astimezone(UTC).has_time and aware.astimezone(timezone(timedelta(hours=1))).has_time
    assert (str(day), repr(day)) == ("2015-07-24", "Moment.on(datetime.date(2015, 7, 24))")
    assert repr(day + timedelta(hours=1)) == "Moment(2015, 7, 24, 1, 0)"


@pytest.mark.parametrize("moment", [Moment.on(date(2015, 7, 24), UTC), Moment(2015, 7, 24, 9, 30, tzinfo=UTC)])
def test_copies(moment: Moment) -> None:
    for again in (pickle.loads(pickle.dumps(moment)), copy.copy(moment), copy.deepcopy(moment)):
        assert again == moment and again.has_time is moment.has_time and again.tzinfo is UTC
