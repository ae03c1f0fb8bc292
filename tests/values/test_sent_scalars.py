"""Values of single fields: what is sent of them, and what is refused before anything is."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from numbers import Integral
from typing import Any

import pytest

import planfix
from planfix import InvalidRequest, LoginList, Moment
from planfix.enums import DurationUnit, Importance, TaskFlag, TaskStatus, TaskTarget
from planfix.filters import TaskFilter
from planfix.methods import FileUpload, TaskAdd, TaskGetList, UserUpdate
from planfix.types import Assignees, CustomValueInput
from planfix_runtime.xml import parse
from planfix_tools.emulator.protocol.codec import CODEC


class AnyInteger:
    """An integer that is no `int`, as those of NumPy are."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __int__(self) -> int:
        return self._number


Integral.register(AnyInteger)

BEYOND = timezone(timedelta(hours=14))


def sent(request: Any, **settings: Any) -> str:
    return planfix.encode(request, account="a", **settings).decode()


@pytest.mark.parametrize(
    ("fields", "written"),
    [
        ({"status": TaskStatus.DELAYED}, "<status>DELAYED</status>"),
        ({"status": TaskStatus(4)}, "<status>DELAYED</status>"),
        ({"status": TaskStatus(101)}, "<status>101</status>"),
        ({"importance": Importance("A<B")}, "<importance>A&lt;B</importance>"),
        ({"duration_unit": DurationUnit(90)}, "<durationUnit>90</durationUnit>"),
        ({"is_summary": None}, "<isSummary></isSummary>"),
        ({"start_date": date(7, 2, 1)}, "<startDate>01-02-0007</startDate>"),
        ({"start_date": date(2015, 7, 24)}, "<startDate>24-07-2015</startDate>"),
        ({"start_time": time(9, 5)}, "<startTime>09:05</startTime>"),
        ({"start_date": Moment.on(date(2015, 7, 24))}, "<startDate>24-07-2015</startDate>"),
        ({"start_time": time(9, 5, 59, 999_999)}, "<startTime>09:05</startTime>"),
        ({"begin_date_time": date(2015, 7, 24)}, "<beginDateTime>24-07-2015</beginDateTime>"),
        ({"begin_date_time": Moment.on(date(2015, 7, 24))}, "<beginDateTime>24-07-2015</beginDateTime>"),
        (
            {"begin_date_time": datetime(2015, 7, 24, 9, 5, 59, 999_999)},
            "<beginDateTime>24-07-2015 09:05</beginDateTime>",
        ),
        ({"custom_data": [CustomValueInput(id=1, value=None)]}, "<id>1</id><value></value>"),
        (
            {"custom_data": [CustomValueInput(id=1, value=datetime(2015, 7, 24, 9, 5, 7))]},
            "<value>24-07-2015 09:05</value>",
        ),
        ({"custom_data": [CustomValueInput(id=1, value=[AnyInteger(1), 2])]}, "<value>[1,2]</value>"),
        ({"template": AnyInteger(7)}, "<template>7</template>"),
        ({"workers": Assignees(users=[AnyInteger(7), 8])}, "<users><id>7</id><id>8</id></users>"),
        ({"custom_data": [CustomValueInput(id=1, value=True)]}, "<value>1</value>"),
        ({"custom_data": [CustomValueInput(id=1, value=Decimal("1E+3"))]}, "<value>1000</value>"),
        ({"custom_data": [CustomValueInput(id=1, value=[1, 2])]}, "<value>[1,2]</value>"),
        ({"custom_data": [CustomValueInput(id=1, value=LoginList([1, 2]))]}, "<value>[1,2]</value>"),
        ({"custom_data": [CustomValueInput(id=1, value=["a", 'b"'])]}, '<value>["a", "b\\""]</value>'),
    ],
)
def test_what_is_sent(fields: dict[str, Any], written: str) -> None:
    assert written in sent(TaskAdd(**fields))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"start_date": datetime(2015, 7, 24)}, "a date (without a time)"),
        ({"begin_date_time": datetime.max.replace(tzinfo=timezone.utc)}, "a time of the years 1 to 9999"),
        ({"importance": "HIGH"}, "an Importance, such as Importance.HIGH"),
        ({"importance": b"HIGH"}, "an Importance"),
        ({"status": "NEW"}, "a TaskStatus, such as TaskStatus('NEW')"),
        ({"status": 101}, "a TaskStatus, such as TaskStatus(101)"),
        ({"status": True}, "a TaskStatus"),
        ({"duration_unit": 2}, "a DurationUnit, such as DurationUnit.DAY"),
        ({"duration_unit": "2"}, "a DurationUnit"),
        ({"template": "7"}, "a whole number"),
        ({"template": True}, "a whole number"),
        ({"template": 7.0}, "a whole number"),
        ({"workers": [1001]}, "an Assignees, such as Assignees(users=[1001])"),
        ({"workers": 1001}, "an Assignees"),
        ({"title": 7}, "a string"),
    ],
)
def test_what_is_refused(fields: dict[str, Any], expected: str) -> None:
    (name,) = fields
    with pytest.raises(InvalidRequest) as caught:
        sent(TaskAdd(**fields), timezone=BEYOND)
    assert caught.value.field == f"TaskAdd.{name}" and caught.value.expected.startswith(expected)


@pytest.mark.parametrize(
    "value",
    [
        object(),
        1.5,
        b"x",
        [True],
        [1, "a"],
        [1.5],
        {1},
        float("nan"),
        datetime(2015, 7, 24, tzinfo=timezone.utc),
        time(9, tzinfo=timezone.utc),
        Decimal("Infinity"),
    ],
)
def test_values_of_fields_that_nobody_knows(value: Any) -> None:
    with pytest.raises(InvalidRequest):
        sent(TaskAdd(custom_data=[CustomValueInput(id=1, value=value)]))


@pytest.mark.parametrize("content", [b"png", bytearray(b"png"), memoryview(b"png")])
def test_bytes_of_any_kind(content: Any) -> None:
    assert "<userPic>cG5n</userPic>" in sent(UserUpdate(id=1, user_pic=content))


def test_a_float_does_not_say_how_many_digits_are_meant() -> None:
    with pytest.raises(InvalidRequest, match=r"such as Decimal\('1.5'\)"):
        CustomValueInput(id=1, value=1.5)  # type: ignore[arg-type]


def test_words_in_one_element() -> None:
    assert "<filter>ACTIVE OVERDUE</filter>" in sent(TaskGetList(filter=[TaskFlag("ACTIVE"), TaskFlag("OVERDUE")]))
    with pytest.raises(InvalidRequest, match=r"TaskGetList.filter\[1\]: expected a word without ' '"):
        sent(TaskGetList(filter=[TaskFlag("ACTIVE"), TaskFlag("OVER DUE")]))


@pytest.mark.parametrize("target", [TaskTarget.OUT, 77, "77x"])
def test_a_word_or_a_number_or_another_word(target: Any) -> None:
    again = CODEC.read("task.getList", parse(sent(TaskGetList(target=target)).encode()))
    assert again.target == target and type(again.target) is type(target)


@pytest.mark.parametrize("target", [1.5, True, b"in", ["in"]])
def test_what_is_none_of_these(target: Any) -> None:
    with pytest.raises(InvalidRequest, match="TaskGetList.target: expected a TaskTarget or a whole number or a string"):
        sent(TaskGetList(target=target))


def test_what_must_be_given() -> None:
    for absent in (planfix.UNSET, None):
        with pytest.raises(InvalidRequest, match="FileUpload.files: expected a value: the field is required"):
            sent(FileUpload(files=absent, task_id=1))  # type: ignore[arg-type]


def test_numbers_of_filters() -> None:
    assert "<value>1000</value>" in sent(TaskGetList(filters=[TaskFilter.custom_number(field=1, less=Decimal("1E+3"))]))
