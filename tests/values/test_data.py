"""Values become data that other libraries read, and come back; none of them ever sees `UNSET`."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import pickle
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, replace
from datetime import date, datetime, time
from decimal import Decimal
from statistics import median
from time import thread_time
from typing import Any

import fastapi
import httpx2
import msgspec
import pandas
import pydantic
import pydantic_core
import pytest
import rich.console
from jsonschema import Draft202012Validator

import planfix
from planfix import (
    UNSET,
    Assignees,
    CustomValueInput,
    DurationUnit,
    FileBody,
    FileInput,
    Importance,
    InvalidRequest,
    Moment,
    Page,
    People,
    Task,
    TaskAdd,
    TaskFilter,
    TaskGetList,
    TaskStatus,
    Unset,
    UserRef,
    from_dict,
    from_json,
    to_dict,
    to_json,
)

TASK = Task(
    id=1,
    title="Plan",
    importance=Importance.HIGH,
    status=TaskStatus(101),
    owner=UserRef(id=2, name="Ann"),
    duration_unit=DurationUnit.HOUR,
    start_time=Moment(2026, 3, 8, 9, 30),
    end_time=Moment.on(date(2026, 3, 9)),
    is_summary=None,
)
ROW = {
    "id": 1,
    "title": "Plan",
    "importance": "HIGH",
    "status": "101",
    "owner": {"id": 2, "name": "Ann"},
    "start_time": "2026-03-08T09:30:00",
    "end_time": "2026-03-09",
    "duration_unit": DurationUnit.HOUR.value,
    "is_summary": None,
}


def test_the_form_of_the_data() -> None:
    assert to_dict(TASK, json=True) == ROW
    plain = to_dict(TASK)
    assert (plain["importance"], plain["start_time"]) == (Importance.HIGH, datetime(2026, 3, 8, 9, 30))
    assert json.loads(to_json(TASK)) == ROW
    assert "\n  " in to_json(TASK, indent=2)
    again = from_json(Task, to_json(TASK))
    assert again == TASK and repr(again) == repr(TASK)  # an enum is an enum again


def test_it_is_several_times_as_fast_as_dataclasses() -> None:
    tasks = [replace(TASK, id=number, workers=People(users=[UserRef(id=3, name="Bob")])) for number in range(1000)]

    def seconds(write: Callable[[Any], object]) -> float:
        start = thread_time()
        for task in tasks:
            write(task)
        return thread_time() - start

    for write in (to_dict, lambda task: to_dict(task, json=True)):
        # It is some ten and more times as fast; the median of turns, since other programs disturb each one.
        assert median(seconds(asdict) / seconds(write) for _ in range(5)) >= 5


def test_a_page() -> None:
    page = Page([TASK], count=1, total_count=7)
    assert to_dict(page, json=True) == {"items": [ROW], "count": 1, "total_count": 7}
    assert from_dict(Page[Task], to_dict(page, json=True)) == page
    assert from_json(planfix.TaskGetListResponse, to_json(page)) == page


def test_requests_with_all_kinds_of_values() -> None:
    request = TaskAdd(
        title="x",
        description=None,
        start_date=date(2026, 3, 8),
        start_time=time(9, 30),
        workers=Assignees(users=[1]),
        custom_data=[CustomValueInput(id=401, value=Decimal("1.50")), CustomValueInput(id=402, value=[1, 2])],
    )
    assert to_dict(request, json=True) == {
        "title": "x",
        "description": None,
        "start_date": "2026-03-08",
        "start_time": "09:30:00",
        "workers": {"users": [1]},
        "custom_data": [{"id": 401, "value": "1.50"}, {"id": 402, "value": "[1,2]"}],
    }
    assert from_json(TaskAdd, to_json(request)) == request
    filters = TaskGetList(filters=[TaskFilter.created(after=date(2026, 3, 8)), TaskFilter.title(contains="plan")])
    assert from_json(TaskGetList, to_json(filters)) == filters


def test_data_may_be_written_as_one_would() -> None:
    found = from_dict(TaskAdd, {"importance": "HIGH", "status": 101, "custom_data": [{"id": 401, "value": 5}]})
    assert found == TaskAdd(
        importance=Importance.HIGH, status=TaskStatus(101), custom_data=[CustomValueInput(id=401, value="5")]
    )


@pytest.mark.parametrize(
    ("kind", "data", "message"),
    [
        (Task, {"id": 1, "nmae": "x"}, "Task.nmae: expected no such field; Task has id, title"),
        (Task, {"title": "x"}, "Task.id: expected a value: the field is required, got UNSET"),
        (Task, {"id": "1"}, "Task.id: expected a whole number, got '1'"),
        (Task, {"id": 1.5}, "Task.id: expected a whole number, got 1.5"),
        (Task, {"id": float("inf")}, "Task.id: expected a whole number, got inf"),
        (Task, {"id": True}, "Task.id: expected a whole number, got True"),
        (Task, {"id": 1, "owner": {"id": "2"}}, "Task.owner.id: expected a whole number, got '2'"),
        (
            Task,
            {"id": 1, "custom_data": [{}, {"field": 1}]},
            "Task.custom_data[1].field: expected a CustomField, got 1",
        ),
        (Task, {"id": 1, "custom_data": "x"}, "Task.custom_data: expected a list, got 'x'"),
        (
            Task,
            {"id": 1, "end_time": "tomorrow"},
            "Task.end_time: expected a date, with or without a time, got 'tomorrow'",
        ),
        (Task, {"id": 1, "end_time": "2026-03-08T25:00"}, "Task.end_time: expected a date, with or without a time"),
        (Task, {"id": 1, "importance": 5}, "Task.importance: expected an Importance, got 5"),
        (Task, {"id": 1, "title": None}, "Task.title: expected a string, got None"),
        (Task, 1, "Task: expected a Task, got 1"),
        (FileInput, {"source_type": "FILESYSTEM", "body": "%"}, "FileInput.body: expected bytes, or base64"),
    ],
)
def test_data_that_does_not_fit(kind: type, data: Any, message: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        from_dict(kind, data)
    assert str(caught.value).startswith(message)


def test_a_file_that_is_not_read_is_no_json() -> None:
    upload = planfix.files.from_stream(io.BytesIO(b"x"), name="a.txt")
    assert isinstance(to_dict(upload)["body"], FileBody)
    assert from_dict(FileInput, to_dict(upload)) == upload
    with pytest.raises(InvalidRequest, match="body: expected a value that JSON has a form for, got <FileBody"):
        to_json(upload)


@pytest.mark.parametrize("value", [1, UNSET, None, "x", {"a": 1}, Task, [TASK]])
def test_what_is_no_value(value: object) -> None:
    with pytest.raises(InvalidRequest):
        to_dict(value)


def test_csv_and_sqlite() -> None:
    text = io.StringIO()
    rows = [to_dict(one, json=True) for one in (TASK, Task(id=2))]
    writer = csv.DictWriter(text, ["id", "title", "end_time"], extrasaction="ignore")
    writer.writerows(rows)
    assert text.getvalue().splitlines() == ["1,Plan,2026-03-09", "2,,"]
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute("create table tasks (id, title, status)")
        base.executemany(
            "insert into tasks values (:id, :title, :status)", [{"title": None, "status": None, **row} for row in rows]
        )
        assert base.execute("select * from tasks").fetchall() == [(1, "Plan", "101"), (2, None, None)]


def test_csv_of_fields() -> None:
    text = io.StringIO()
    csv.writer(text).writerows([one.id, one.title, one.owner.name] for one in (TASK, Task(id=2)))
    assert text.getvalue().splitlines() == ["1,Plan,Ann", "2,,"]
    assert f"{Task(id=2).owner.name}" == ""
    assert "UNSET" not in pandas.DataFrame([TASK, Task(id=2)]).to_csv()


def test_json_normalize_and_back() -> None:
    rows = [to_dict(one, json=True) for one in (TASK, Task(id=2, general=3, parent_id=None))]
    table = pandas.json_normalize(rows)
    assert "UNSET" not in table.to_csv()
    back = [nested(row) for row in table.to_dict("records")]
    # A table knows only one kind of nothing; whole numbers in a column with gaps are floats there.
    assert [from_dict(Task, row) for row in back] == [replace(TASK, is_summary=UNSET), Task(id=2, general=3)]


def nested(row: dict[Any, Any]) -> dict[str, Any]:
    """A row of a table as the data that it was made of."""
    found: dict[str, Any] = {}
    for column, value in row.items():
        *owners, name = column.split(".")
        if not pandas.isna(value):
            place = found
            for owner in owners:
                place = place.setdefault(owner, {})
            place[name] = value
    return found


def test_pydantic() -> None:
    adapter = pydantic.TypeAdapter(Task)
    assert adapter.dump_python(TASK) == to_dict(TASK)
    assert json.loads(adapter.dump_json(TASK)) == ROW
    assert adapter.validate_python(ROW) == adapter.validate_json(to_json(TASK)) == TASK
    assert adapter.validate_python(TASK) is TASK
    with pytest.raises(pydantic.ValidationError, match="Task.owner.id: expected a whole number"):
        adapter.validate_python({"id": 1, "owner": {"id": "x"}})


def test_pydantic_writes_values_that_it_was_not_told_of() -> None:
    assert json.loads(pydantic_core.to_json(Page([TASK]), fallback=str)) == {"items": [ROW]}
    assert pydantic_core.to_jsonable_python({"task": TASK, "add": TaskAdd(title="x")}) == {
        "task": ROW,
        "add": {"title": "x"},
    }


def test_pydantic_models_hold_values() -> None:
    class Report(pydantic.BaseModel):
        page: Page[Task]
        note: str | Unset = UNSET

    report = Report(page=Page([TASK]))
    assert report.model_dump(mode="json", exclude_unset=True) == {"page": {"items": [ROW]}}
    assert Report.model_validate(report.model_dump(exclude_unset=True)) == report
    schema = Report.model_json_schema()
    Draft202012Validator(schema).validate({"page": {"items": [ROW]}})
    assert schema["properties"]["note"] == {"title": "Note", "type": "string"}
    with pytest.raises(pydantic_core.PydanticSerializationError):
        report.model_dump_json()


def test_pydantic_models_hold_moments() -> None:
    class Due(pydantic.BaseModel):
        end: Moment | None | Unset = None

    for moment, text in [(TASK.start_time, "2026-03-08T09:30:00"), (TASK.end_time, "2026-03-09"), (None, None)]:
        due = Due(end=moment)
        assert json.loads(due.model_dump_json()) == {"end": text}
        assert repr(Due.model_validate_json(due.model_dump_json())) == repr(due)
        assert due.model_dump() == {"end": moment}
    assert repr(Due(end=date(2026, 3, 9)).end) == "Moment.on(datetime.date(2026, 3, 9))"  # type: ignore[arg-type]
    with pytest.raises(pydantic.ValidationError, match="expected a date, with or without a time, got 'tomorrow'"):
        Due(end="tomorrow")  # type: ignore[arg-type]
    Draft202012Validator(Due.model_json_schema()).validate({"end": "2026-03-09"})


def test_fastapi() -> None:
    app = fastapi.FastAPI()

    @app.get("/tasks", response_model=Page[Task])
    def tasks() -> Any:
        return Page([TASK])

    @app.post("/tasks")
    def add(request: TaskAdd) -> Task:
        return Task(id=5, title=request.title or "")

    async def answers() -> list[Any]:
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://app") as http:
            wrong = await http.post("/tasks", json={"titel": "x"})
            assert wrong.status_code == 422
            return [(await http.get("/tasks")).json(), (await http.post("/tasks", json={"title": "x"})).json()]

    assert asyncio.run(answers()) == [{"items": [ROW]}, {"id": 5, "title": "x"}]
    assert "UNSET" not in json.dumps(app.openapi())


def test_rich() -> None:
    console = rich.console.Console(file=io.StringIO(), width=40, record=True)
    console.print(TASK)
    text = console.export_text()
    assert "UNSET" not in text
    assert "    owner=UserRef(id=2, name='Ann'),\n" in text


def test_msgspec() -> None:
    assert msgspec.json.decode(msgspec.json.encode(to_dict(TASK, json=True))) == ROW
    with pytest.raises(TypeError):
        msgspec.json.encode(TASK)


def test_unset_is_never_text() -> None:
    with pytest.raises(TypeError):
        json.dumps(UNSET)
    assert "UNSET" not in to_json(TASK)
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
