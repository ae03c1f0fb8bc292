"""Enums that take values this release has not heard of."""

from __future__ import annotations

import copy
import operator
import pickle
from typing import Any

import pytest

from planfix.enums import DurationUnit, Importance, TaskStatus


def test_known_and_unknown_values_look_like_what_they_are() -> None:
    assert repr(Importance("HIGH")) == "Importance.HIGH" and repr(Importance("NEW")) == "Importance('NEW')"
    assert repr(DurationUnit(2)) == "DurationUnit.DAY" and repr(DurationUnit(90)) == "DurationUnit(90)"
    assert (str(Importance("NEW")), int(DurationUnit(90))) == ("NEW", 90)
    assert Importance("NEW") == Importance("NEW") == "NEW" and DurationUnit(90) == 90


def test_unknown_values_are_not_kept() -> None:
    before = len(Importance)
    assert Importance("NEW") is not Importance("NEW")
    assert len(Importance) == before and "NEW" not in Importance.__members__


@pytest.mark.parametrize("given", [5, None, b"HIGH", 1.5])
def test_what_is_no_word(given: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid Importance"):
        Importance(given)


@pytest.mark.parametrize("given", ["2", None, 1.5])
def test_what_is_no_number(given: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid DurationUnit"):
        DurationUnit(given)


@pytest.mark.parametrize("face", ["DELAYED", 4, "4", "04", TaskStatus.DELAYED])
def test_both_faces_are_one_member(face: Any) -> None:
    status = TaskStatus(face)
    assert status is TaskStatus.DELAYED
    for same, other in ((4, 5), ("DELAYED", "DONE"), (TaskStatus.DELAYED, TaskStatus.DONE)):
        assert operator.eq(status, same) and not operator.ne(status, same)
        assert operator.ne(status, other) and not operator.eq(status, other)
    assert (status.number, status.value, str(status), repr(status)) == (4, "DELAYED", "DELAYED", "TaskStatus.DELAYED")


def test_a_status_that_is_the_process_s_own() -> None:
    own = TaskStatus(101)
    assert own == 101 == own.number and own == TaskStatus("101") == "101" and hash(own) == hash(TaskStatus("101"))
    assert (repr(own), str(own), own.name) == ("TaskStatus(101)", "101", "101")
    assert 101 not in [*TaskStatus] and len(TaskStatus) == 8


def test_a_word_that_has_no_number_yet() -> None:
    assert (TaskStatus("NEW"), TaskStatus("NEW").number, repr(TaskStatus("NEW"))) == ("NEW", None, "TaskStatus('NEW')")
    assert TaskStatus("NEW") != 0 and TaskStatus("9" * 30).number is None


def test_the_first_status_is_neither_false_nor_nothing() -> None:
    assert TaskStatus.DRAFT and TaskStatus.DRAFT == 0 and TaskStatus.DRAFT is not False
    assert TaskStatus.DRAFT != False and TaskStatus.ACTIVE != True  # noqa: E712


@pytest.mark.parametrize(
    ("given", "found"),
    [(4, "a member"), ("DELAYED", "a member"), (6, "a number"), ("CANCELED", "a word"), (101, "own")],
)
def test_matching(given: Any, found: str) -> None:
    match TaskStatus(given):
        case TaskStatus.DELAYED:
            matched = "a member"
        case 6:
            matched = "a number"
        case "CANCELED":
            matched = "a word"
        case TaskStatus(number=101):
            matched = "own"
        case _:
            matched = ""
    assert matched == found


@pytest.mark.parametrize("status", [TaskStatus.DELAYED, TaskStatus(101), TaskStatus("NEW")])
def test_copies(status: TaskStatus) -> None:
    for same in (pickle.loads(pickle.dumps(status)), copy.deepcopy(status)):
        assert same == status and same.number == status.number and type(same) is TaskStatus
    # By its value: Python 3.11.0 to 3.11.3 would look for a member of its name.
    assert status.__reduce_ex__(2) == (TaskStatus, (str(status),))


@pytest.mark.parametrize("given", [None, b"DELAYED", 1.5])
def test_what_is_no_status(given: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid TaskStatus"):
        TaskStatus(given)
