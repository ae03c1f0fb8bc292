"""Answers as tables, with types that do not depend on what came."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pandas
import polars
import pyarrow as pa
import pytest

from planfix import InvalidRequest, Planfix
from planfix_tools.emulator import Emulator
from planfix_tools.frames import to_arrow, to_pandas, to_polars


def test_types_do_not_depend_on_values() -> None:
    with Emulator(tasks=0) as emulator, Planfix(**emulator.credentials) as pf:
        empty = to_arrow(pf.task.iter_list(), kind="Task")
        pf.task.add(title="day", start_date=date(2026, 10, 25))
        days = to_arrow(pf.task.iter_list())
        pf.task.add(title="time", start_date=date(2026, 10, 25), start_time=time(9, 30), custom_data={401: "№ 7"})
        both = to_arrow(pf.task.iter_list(), timezone=ZoneInfo("Europe/Berlin"))
        frame: Any = to_pandas(pf.task.iter_list())
    assert empty.schema == days.schema and empty.num_rows == 0
    assert both.column("start_time").to_pylist()[1].isoformat() == "2026-10-25T08:30:00+00:00"
    assert days.column("start_time").to_pylist() == [datetime(2026, 10, 25)]
    assert both.column("start_time_has_time").to_pylist() == [False, True]
    assert both.column("start_time_day").to_pylist() == [date(2026, 10, 25)] * 2
    assert [one["text"] for one in both.column("custom_fields").to_pylist()[1]] == ["№ 7"]
    # What is absent makes no floats of numbers.
    assert frame["project_id"].dtype == pandas.Int64Dtype() and frame["project_id"].isna().all()
    assert frame["is_overdued"].dtype == pandas.BooleanDtype()


def test_polars(planfix_emulator: Emulator) -> None:
    with Planfix(**planfix_emulator.credentials) as pf:
        frame = to_polars(pf.contact.iter_list())
        assert frame["id"].to_list() == [one.id for one in pf.contact.iter_list()]
    assert frame.schema["is_company"] == polars.Boolean


def test_every_class_of_answers_has_columns() -> None:
    for kind in ("Action", "Project", "User", "File", "HandbookRecord", "AnaliticData", "ProcessStatus"):
        names = to_arrow([], kind=kind).column_names
        assert len(names) == len(set(names)) > 3, kind
    with pytest.raises(InvalidRequest, match="kind"):
        to_arrow([])
    assert isinstance(to_arrow([], kind="Task"), pa.Table)
