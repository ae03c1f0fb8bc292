"""Lists of a request: taken over when it is made, and refused by name when they are none."""

from __future__ import annotations

from typing import Any

import pytest

import planfix
from planfix import UNSET, InvalidRequest
from planfix.methods import TaskGetList


@pytest.mark.parametrize("given", ["OVERDUE", b"OVERDUE", 5, None])
def test_what_is_no_list(given: Any) -> None:
    with pytest.raises(InvalidRequest, match="^TaskGetList.filter: expected a list, got ") as caught:
        planfix.encode(TaskGetList(filter=given), account="acc")
    assert caught.value.value is given


def test_a_list_that_changes_later() -> None:
    flags: list[Any] = ["OVERDUE"]
    request = TaskGetList(filter=flags)
    flags.clear()
    assert request.filter == ("OVERDUE",)


def test_an_absent_list_is_not_an_empty_one() -> None:
    assert TaskGetList().filter is UNSET
    assert b"<filters>" not in planfix.encode(TaskGetList(), account="acc")
