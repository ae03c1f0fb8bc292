"""Ids as a DataFrame holds them: numbers of NumPy, alone and in lists, wherever an id can stand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy
import pytest

import planfix
from planfix import CustomTexts, InvalidRequest, LoginList, Planfix, from_dict, to_dict, to_json
from planfix.enums import DurationUnit, TaskStatus
from planfix.errors import TaskNotFound
from planfix.filters import TaskFilter
from planfix.methods import TaskAdd, TaskGet, TaskGetList, TaskGetMulti
from planfix.types import Assignees, CustomValueInput
from planfix_tools.emulator import Emulator

ONE = numpy.int64(1)


def test_calls() -> None:
    with Emulator() as emulator, Planfix(**emulator.credentials) as pf:
        ids = [task.id for task in pf.task.get_list(page_size=numpy.int64(3), page_current=numpy.int32(1))]
        assert pf.task.get(id=numpy.int64(ids[0])).id == ids[0]
        for given in (numpy.array(ids), [numpy.int64(id) for id in ids], tuple(numpy.uint32(id) for id in ids)):
            assert [task.id for task in pf.task.get_multi(ids=given)] == ids
        pf.task.change(id=numpy.int64(ids[0]), title="changed")
        assert pf.task.get(id=ids[0]).title == "changed"
        of_a_user = [task.id for task in pf.task.iter_list(user_id=1002)]
        assert [task.id for task in pf.task.iter_list(user_id=numpy.int64(1002))] == of_a_user != []
        with pytest.raises(TaskNotFound, match=r"^task\.get\(id=999999999\): ") as caught:
            pf.task.get(id=numpy.int64(999_999_999))
        assert repr(caught.value.request).startswith("TaskGet(id=")
        with pytest.raises(TaskNotFound, match=r"^task\.getMulti\(ids=\(1, 2\)\): "):
            pf.task.get_multi(ids=numpy.array([1, 2]))


@pytest.mark.parametrize(
    ("request_", "same"),
    [
        (TaskGet(general=ONE), TaskGet(general=1)),
        (TaskGetMulti(ids=numpy.array([1, 2])), TaskGetMulti(ids=[1, 2])),
        (TaskAdd(workers=Assignees(users=[ONE])), TaskAdd(workers=Assignees(users=[1]))),
        (TaskAdd(custom_data={ONE: ONE}), TaskAdd(custom_data={1: 1})),
        (TaskAdd(custom_data={ONE: [ONE]}), TaskAdd(custom_data={1: [1]})),
        (TaskAdd(custom_data={ONE: LoginList([ONE])}), TaskAdd(custom_data={1: LoginList([1])})),
        (TaskGetList(filters=[TaskFilter.owner(equal=ONE)]), TaskGetList(filters=[TaskFilter.owner(equal=1)])),
    ],
)
def test_requests(request_: Any, same: Any) -> None:
    assert planfix.encode(request_, account="a") == planfix.encode(same, account="a")
    assert to_json(request_) == to_json(same) and to_dict(request_) == to_dict(same)
    assert from_dict(type(request_), to_dict(request_)) == same
    assert repr(request_).startswith(type(request_).__name__)


@pytest.mark.parametrize(
    "given", [numpy.bool_(True), numpy.float64(1), numpy.array([1]), numpy.datetime64("2026-01-01")]
)
def test_what_is_no_id(given: Any) -> None:
    with pytest.raises(InvalidRequest, match="TaskGet.id: expected a whole number"):
        planfix.encode(TaskGet(id=given), account="a")


@pytest.mark.parametrize("given", [0.1, numpy.float64(0.1), numpy.float32(0.1)])
def test_a_float_says_what_to_write(given: Any) -> None:
    with pytest.raises(InvalidRequest, match=r"such as Decimal\('0.1'\): all digits of a Decimal are sent"):
        CustomValueInput(id=1, value=given)
    assert CustomValueInput(id=1, value=Decimal(str(given))).value == "0.1"


def test_enums() -> None:
    assert (TaskStatus(numpy.int64(4)), TaskStatus(numpy.int64(101))) == (TaskStatus.DELAYED, TaskStatus(101))
    assert TaskStatus.DELAYED == numpy.int64(4) and TaskStatus.DELAYED != numpy.int64(5)
    assert DurationUnit(numpy.int64(2)) is DurationUnit.DAY and DurationUnit(numpy.int64(90)) == 90


def test_custom_fields() -> None:
    answer = b"<customData><customValue><field><id>5</id></field><text>a</text></customValue></customData>"
    task = planfix.decode(TaskGet, b'<response status="ok"><task><id>1</id>' + answer + b"</task></response>")
    assert isinstance(task.custom, CustomTexts) and task.custom[numpy.int64(5)] == "a"  # type: ignore[index]


def test_people_that_are_no_ids() -> None:
    with pytest.raises(InvalidRequest, match=r"value\[0\]: expected a whole number"):
        CustomValueInput(id=1, value=LoginList(["5"]))  # type: ignore[list-item]
