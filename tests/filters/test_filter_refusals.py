"""A wrong way to compare, or a wrong value, is refused before anything is sent, by the name of the filter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from lxml import etree

import planfix
from filter_builders import BUILDERS, SAMPLES, received
from planfix import InvalidRequest
from planfix.filters import ContactFilter, DateTerm, TaskFilter
from planfix.methods import TaskGetList
from planfix_runtime import MissingElement

WRONG: dict[str, list[Any]] = {
    "dt.date | DateTerm": ["2026-01-02", 5, None, datetime(2026, 1, 2), DateTerm.on(datetime(2026, 1, 2))],
    "dt.datetime | dt.date | DateTerm": ["2026-01-02", 5, None, DateTerm(datetype="last"), DateTerm(datetype="ever")],
    "int": ["7", 7.0, True, None, [7]],
    "int | Sequence[int]": ["7", 7.0, True, None, [], [7, "8"], {7}],
    "Decimal | int": ["7", 7.0, True, None],
    "bool": [1, "1", None],
    "str": [1, None, ["x"], b"x"],
    "str | Sequence[str]": [1, None, [], [1], "a;b", ["a;b"], [""], ""],
}
WAYS = {"equal", "not_equal", "after", "before", "contains", "not_contains", "greater", "less"}
COMPARED = [one for one in BUILDERS if one.ways]
SEVERAL = [one for one in COMPARED if len(one.ways) > 1]
FLAGS = [one for one in BUILDERS if len(one.ways) < 2]
CUSTOM = [one for one in BUILDERS if one.takes_field]


def test_values_of_another_form() -> None:
    for builder in COMPARED:
        for way in builder.ways:
            for value in WRONG[builder.annotation]:
                with pytest.raises(InvalidRequest) as caught:
                    builder(**{way: value})
                assert caught.value.field.startswith(f"{builder}.{way}"), value


def test_ways_that_the_filter_cannot_be_compared_in() -> None:
    for builder in SEVERAL:
        for way in WAYS - set(builder.ways):
            with pytest.raises(InvalidRequest) as caught:
                builder(**{way: SAMPLES[builder.annotation]})
            assert caught.value.field == f"{builder}.{way}"
            assert all(name in caught.value.expected for name in builder.ways)


def test_none_or_two_ways() -> None:
    for builder in SEVERAL:
        value = SAMPLES[builder.annotation]
        for operand in ({}, {builder.ways[0]: value, builder.ways[1]: value}):
            with pytest.raises(InvalidRequest) as caught:
                builder(**operand)
            assert caught.value.field == str(builder)


def test_what_python_refuses_by_itself() -> None:
    for builder in FLAGS:
        with pytest.raises(TypeError, match="not_equal"):
            builder(not_equal=1)


def test_custom_fields_are_named_by_id() -> None:
    for builder in CUSTOM:
        operand = {builder.ways[0]: SAMPLES[builder.annotation]}
        with pytest.raises(InvalidRequest) as caught:
            builder(**operand, field="101")
        assert caught.value.field == f"{builder}.field"
        with pytest.raises(TypeError, match="field"):
            getattr(builder.owner, builder.name)(**operand)


def test_a_list_takes_only_its_own_filters() -> None:
    with pytest.raises(InvalidRequest, match=r"filters\[1\]: expected a TaskFilter"):
        planfix.encode(TaskGetList(filters=[TaskFilter.overdue(), ContactFilter.is_company()]), account="a")  # type: ignore[list-item]


def test_text_that_xml_forbids() -> None:
    with pytest.raises(InvalidRequest, match=r"filters\[0\]\.value: .*U\+0000"):
        planfix.encode(TaskGetList(filters=[TaskFilter.title(contains="a\0")]), account="a")


def test_what_was_expected_of_a_date_is_told() -> None:
    with pytest.raises(InvalidRequest, match="expected a date, a datetime or a DateTerm, got"):
        TaskFilter.created(after="2026-01-02")  # type: ignore[call-overload]
    with pytest.raises(InvalidRequest, match="expected a date or a DateTerm, without a time, got"):
        ContactFilter.birthdate(after="2026-01-02")  # type: ignore[call-overload]


@pytest.mark.parametrize("absent", ["type", "operator", "value"])
def test_what_a_filter_must_have(absent: str) -> None:
    parts = {"type": "12", "operator": "equal", "value": "x"}
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in parts.items() if name != absent)
    with pytest.raises(MissingElement) as caught:
        received(etree.fromstring(f"<filter>{inside}</filter>"), TaskFilter)
    assert caught.value.path == f"/request/filters/filter/{absent}"


def test_seconds_are_cut_off() -> None:
    request = TaskGetList(filters=[TaskFilter.created(after=datetime(2026, 1, 1, 0, 0, 59))])
    assert b"<datefrom>01-01-2026 00:00</datefrom>" in planfix.encode(request, account="a")


@pytest.mark.parametrize(
    ("make", "days", "name"),
    [
        (DateTerm.last, ["7"], "DateTerm.last.days"),
        (DateTerm.in_days, [True], "DateTerm.in_days.days"),
        (DateTerm.on, ["today"], "DateTerm.on.day"),
        (DateTerm.between, [date(2026, 1, 1), datetime(2026, 1, 2)], "DateTerm.between.begin"),
        (DateTerm.between, [datetime(2026, 1, 1), date(2026, 1, 2)], "DateTerm.between.end"),
    ],
)
def test_terms_are_checked_where_they_are_made(make: Callable[..., DateTerm], days: list[Any], name: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        make(*days)
    assert caught.value.field == name
