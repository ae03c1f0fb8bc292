"""What an error says that should be written, where it can be guessed."""

from __future__ import annotations

from typing import Any

import pytest

import planfix
from planfix import InvalidRequest
from planfix.methods import ContactGetList, TaskAdd, TaskGetList


@pytest.mark.parametrize(
    ("request_", "suggestion"),
    [
        (TaskAdd(workers=[1001]), "Assignees(users=[1001])"),  # type: ignore[arg-type]
        (TaskAdd(workers=1001), "Assignees(users=[1001])"),  # type: ignore[arg-type]
        (TaskAdd(workers=True), None),  # type: ignore[arg-type]
        (TaskAdd(custom_data=[5]), "CustomValueInput(id=5)"),  # type: ignore[list-item]
        (TaskAdd(importance="HIGH"), "Importance.HIGH"),  # type: ignore[arg-type]
        (TaskAdd(importance="high"), "Importance.HIGH"),  # type: ignore[arg-type]
        (TaskAdd(importance="Urgent"), "Importance('Urgent')"),  # type: ignore[arg-type]
        (TaskAdd(duration_unit=2), "DurationUnit.DAY"),  # type: ignore[arg-type]
        (TaskAdd(duration_unit="day"), "DurationUnit.DAY"),  # type: ignore[arg-type]
        (TaskAdd(duration_unit="week or so"), None),  # type: ignore[arg-type]
        (TaskGetList(status="delayed"), "TaskStatus.DELAYED"),  # type: ignore[arg-type]
        (TaskGetList(status=4), "TaskStatus.DELAYED"),  # type: ignore[arg-type]
        (TaskGetList(filter=["overdue"]), "TaskFlag.OVERDUE"),  # type: ignore[list-item]
        (ContactGetList(fields=[5]), None),  # type: ignore[list-item]
    ],
)
def test_suggestions(request_: Any, suggestion: str | None) -> None:
    with pytest.raises(InvalidRequest) as caught:
        planfix.encode(request_, account="a")
    _, found, said = caught.value.expected.partition("such as ")
    assert said == (suggestion or "") and bool(found) is bool(suggestion)
