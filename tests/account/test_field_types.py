"""Fields of all 20 types, written and read at their edges: as custom fields and in rows of data tags."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from planfix import AnaliticFieldType, TimePeriod
from planfix_tools.emulator import Emulator
from workshop_package import generate, imported

ALL = [type.value for type in AnaliticFieldType]
WORDS = ["срочно", "срочно, дорого", "дорого; & <очень>"]

EDGES: dict[str, list[Any]] = {
    "STRING": ["x" * 255, " & <тег> 'кавычки' ", "[1,2]", "0"],
    "TEXT": ["две\nстроки", "я" * 3000, "]]>"],
    "NUMBER": [Decimal(0), Decimal("-0.01"), Decimal("1234567890123.45"), Decimal(1000)],
    "DATE": [dt.date(1900, 1, 1), dt.date(2024, 2, 29), dt.date(9999, 12, 31)],
    "DATETIME": [dt.datetime(2026, 11, 27, 0, 0), dt.datetime(1999, 12, 31, 23, 59)],
    "TIME": [dt.time(0, 0), dt.time(23, 59)],
    "TIMEPERIOD": [TimePeriod(dt.time(0, 0), dt.time(23, 59)), TimePeriod(dt.time(22, 0), dt.time(6, 30))],
    "CHECKBOX": [True, False],
    "LIST": WORDS,
    "SETSTRING": [WORDS[:1], WORDS, [WORDS[1], WORDS[2]]],
    "TASK": [100002],
    "TASKSET": [[100002], [100003, 100002]],
    "PROJECT": [5001],
    "HANDBOOK": [802],
    "HANDBOOKSET": [[803], [802, 803]],
    "USER": [1001],
    "CLIENT": [20001],
    "CONTACT": [320001],
    "LOGINLIST": [[1001], [1001, 320001]],
    "GROUPUSERCONTACT": [1001, 320001],
}


def description() -> str:
    """An account with a field of each type on its tasks, and a data tag for each type."""

    def field(id: int, type: str) -> str:
        more = f", values: {WORDS!r}" if type in ("LIST", "SETSTRING") else ""
        more += ", directory: City" if type in ("HANDBOOK", "HANDBOOKSET") else ""
        return f"{{id: {id}, name: {type}, type: {type}{more}}}"

    fields = "\n".join(f"        f_{type.lower()}: {field(900 + place, type)}" for place, type in enumerate(ALL))
    tags = "\n".join(
        f"    Tag{type.title()}: {{id: {place + 1}, attribute: tag_{type.lower()}, name: {type}, "
        f"fields: {{held: {field(700 + place, type)}}}}}"
        for place, type in enumerate(ALL)
    )
    return f"""
account:
  objects:
    Every:
      kind: task
      attribute: every
      name: Every type
      template: 100001
      fields:
{fields}
  directories:
    City:
      id: 41
      attribute: cities
      name: Cities
      fields: {{title: {{id: 800, name: Title, type: STRING}}}}
      records: {{MOSCOW: {{key: 802, name: Москва}}, TULA: {{key: 803, name: Тула}}}}
  data_tags:
{tags}
"""


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("types") / "account"
    folder.mkdir()
    (folder / "account.yaml").write_text(description(), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def client(described: Path) -> Iterator[Any]:
    code = generate(described, described.parent, "every_type", "EveryClient")
    with pytest.MonkeyPatch.context() as patch:
        package = imported(code, "every_type", patch)
        with Emulator(account=described, tasks=0) as emulator:
            with package.EveryClient(**emulator.credentials) as pf:
                pf.task.add(title="one")
                pf.task.add(title="two")
                pf.project.add(title="project")
                pf.contact.add(name="Anna", last_name="Client")
                yield pf


def test_there_are_20_types() -> None:
    assert len(ALL) == len(EDGES) == 20


@pytest.mark.parametrize("type", ALL)
def test_custom_fields_round_trip(client: Any, type: str) -> None:
    name = f"f_{type.lower()}"
    task = client.every.add(title=type)
    for value in EDGES[type]:
        client.every.update(task.id, **{name: value})
        found = getattr(client.every.get(task.id), name)
        assert found == value
        assert not isinstance(value, bool) or found is value


@pytest.mark.parametrize("type", ALL)
def test_an_emptied_field_is_absent_or_empty(client: Any, type: str) -> None:
    name = f"f_{type.lower()}"
    task = client.every.add(title=type, **{name: EDGES[type][0]})
    client.every.update(task.id, **{name: None})
    assert not getattr(client.every.get(task.id), name)


@pytest.mark.parametrize("type", ALL)
def test_rows_of_data_tags_round_trip(client: Any, type: str) -> None:
    from every_type import data_tags, tags  # type: ignore[import-not-found]

    row_class = getattr(tags, f"Tag{type.title()}")
    task = client.every.add(title=type)
    for value in EDGES[type]:
        client.action.add(task_id=task.id, description=type, analitics=data_tags(row_class(held=value)))
    found = list(getattr(client, f"tag_{type.lower()}").iter(task_id=task.id))
    assert [row.held for row in found] == EDGES[type]
    assert {row.task_id for row in found} == {task.id}


def test_what_a_field_does_not_hold_is_refused_before_it_is_sent(client: Any) -> None:
    from planfix import InvalidRequest

    with pytest.raises(InvalidRequest, match="f_number"):
        client.every.add(title="x", f_number="many")


def test_a_value_of_another_type_is_told_where_it_is_read(client: Any) -> None:
    """A type that was inferred may be wrong: the value is there as before, and the error says where."""
    from every_type.objects import Every

    from planfix import CustomField, CustomValue, Task, UnreadableValue

    task = Every.of(
        Task(id=1, custom_data=[CustomValue(field=CustomField(id=900 + ALL.index("NUMBER")), value="many")])
    )
    with pytest.raises(UnreadableValue, match="f_number"):
        task.f_number
    assert task.custom[900 + ALL.index("NUMBER")] == "many"
