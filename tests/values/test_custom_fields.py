"""Custom fields by name and by id, in answers and in requests; references as keys of dicts."""

from __future__ import annotations

import dataclasses
import inspect
from datetime import date
from typing import Any, cast

import pytest

import planfix
from planfix import (
    AnaliticFieldType,
    Contact,
    CustomField,
    CustomTexts,
    CustomValue,
    CustomValueInput,
    HandbookRecord,
    InvalidRequest,
    Project,
    Task,
    TaskAdd,
    UserRef,
    from_json,
    read_field_value,
)
from planfix_tools.emulator import Emulator


def value(id: int, name: str, value: str, text: str) -> CustomValue:
    return CustomValue(field=CustomField(id=id, name=name), value=value, text=text)


TASK = Task(
    id=1,
    custom_data=[
        value(401, "Budget", "1500", "1 500"),
        value(402, "Deadline", "08-03-2026", "08-03-2026"),
        CustomValue(field=CustomField(id=403), value="x"),
        CustomValue(),
        value(404, "Twice", "a", "a"),
        value(405, "Twice", "b", "b"),
    ],
)


def test_by_name_and_by_id() -> None:
    assert TASK.custom["Budget"] == TASK.custom[401] == "1 500"
    assert TASK.custom[403] == "x"  # no name and no text
    assert "Budget" in TASK.custom and 401 in TASK.custom and "Budgte" not in TASK.custom
    assert TASK.custom.get("Colour", "none") == "none"


def test_as_the_server_keeps_it() -> None:
    assert TASK.custom.value("Budget") == "1500"
    assert read_field_value(AnaliticFieldType.DATE, TASK.custom.value("Deadline")) == date(2026, 3, 8)


def test_all_of_them() -> None:
    assert [*TASK.custom] == ["Budget", "Deadline", 403, "Twice"]
    assert len(TASK.custom) == 4
    assert repr(Task(id=1, custom_data=[value(1, "A", "b", "b")]).custom) == "CustomTexts({'A': 'b'})"


def test_a_field_that_is_not_there() -> None:
    with pytest.raises(KeyError, match="no custom field 'Budgte'; there are 'Budget', 'Deadline', 403, 'Twice'"):
        TASK.custom["Budgte"]
    with pytest.raises(KeyError, match="no custom field 1; there are none"):
        Task(id=1).custom[1]


def test_a_name_of_two_fields() -> None:
    with pytest.raises(KeyError, match="2 custom fields are called 'Twice'; use an id: 404, 405"):
        TASK.custom["Twice"]
    assert TASK.custom[405] == "b"


@pytest.mark.parametrize("kind", [Task, Project, Contact, HandbookRecord])
def test_whatever_has_custom_fields(kind: type) -> None:
    assert isinstance(inspect.getattr_static(kind, "custom"), property)
    assert isinstance(Task(id=1).custom, CustomTexts)


def test_values_by_id_in_requests() -> None:
    request = TaskAdd(custom_data={401: date(2026, 3, 8), 402: [1, 2]})
    both = [CustomValueInput(id=401, value=date(2026, 3, 8)), CustomValueInput(id=402, value=[1, 2])]
    assert request == TaskAdd(custom_data=both)
    assert hash(request)
    assert from_json(TaskAdd, '{"custom_data": {"401": "x"}}') == TaskAdd(custom_data={401: "x"})
    with pytest.raises(InvalidRequest, match="custom_data.*: expected a whole number, got 'Budget'"):
        from_json(TaskAdd, '{"custom_data": {"Budget": "x"}}')


def test_values_by_id_reach_the_server() -> None:
    with Emulator() as emulator, planfix.Planfix(**emulator.credentials) as pf:
        task = pf.task.get(id=pf.task.add(title="Lease", custom_data={401: "№ 7"}).id)
        assert task.custom[401] == task.custom["Номер договора"] == "№ 7"


def test_references_are_keys() -> None:
    ann = UserRef(id=2, name="Ann")
    assert {ann: "x"}[UserRef(id=2, name="Ann")] == "x"
    with pytest.raises(dataclasses.FrozenInstanceError):
        ann.name = "Bob"  # type: ignore[misc]


@pytest.mark.parametrize("name", [*planfix.types.__all__, *planfix.methods.__all__])
def test_fields_are_given_by_name(name: str) -> None:
    one = getattr(planfix, name)
    if inspect.isclass(one):
        assert all(field.kw_only for field in dataclasses.fields(cast("Any", one)))
