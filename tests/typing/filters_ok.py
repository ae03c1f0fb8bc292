"""Filters and values as users write them: checked by mypy and pyright, never run."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import assert_type

import planfix
from planfix import (
    FieldContent,
    FieldValue,
    LoginList,
    Moment,
    Planfix,
    TimePeriod,
    field_value,
    files,
    read_field_value,
)
from planfix.enums import AnaliticFieldType
from planfix.filters import ContactFilter, DateTerm, ProjectFilter, TaskFilter, UserFilter
from planfix.methods import FileUpload, TaskGetList
from planfix.types import CustomValue, CustomValueInput, DataField, FileInput


def filters(pf: Planfix) -> None:
    assert_type(TaskFilter.created(after=date(2026, 1, 1)), TaskFilter)
    assert_type(planfix.filters.TaskFilter.created(before=datetime(2026, 1, 1, 9)), TaskFilter)
    assert_type(TaskFilter.custom_string(field=101, contains="x"), TaskFilter)
    assert_type(ContactFilter.birthday(not_equal=DateTerm.this_week), ContactFilter)
    assert_type(DateTerm.this_week, DateTerm)
    assert_type(DateTerm.between(date(2026, 1, 1), date(2026, 2, 1)), DateTerm)
    TaskFilter.created(equal=DateTerm.last(days=7))
    TaskFilter.created(equal=DateTerm.next(7))
    TaskFilter.ends(equal=DateTerm.in_days(3))
    TaskFilter.status(equal=[1, 2])
    TaskFilter.status(not_equal=1)
    TaskFilter.overdue()
    TaskFilter.with_analitic(equal=5)
    TaskFilter.custom_checkbox(field=5, equal=True)
    TaskFilter.custom_number(field=5, greater=Decimal("1.5"))
    ContactFilter.custom_string_set(field=5, equal=("red", "blue"))
    TaskFilter(type=999, operator="equal", value="x")
    pf.task.get_list(filters=[TaskFilter.overdue(), TaskFilter.title(contains="x")])
    pf.user.get_list(filters=[UserFilter.name(contains="x")])
    pf.project.get_list(filters=(ProjectFilter.owner(equal=1),))
    TaskGetList(filters=[TaskFilter.created(equal=DateTerm.today)])


def values(value: CustomValue, described: DataField) -> None:
    assert_type(field_value(AnaliticFieldType.DATE, date(2026, 1, 1)), FieldValue)
    field_value(AnaliticFieldType.TIMEPERIOD, TimePeriod(time(9), time(10)))
    field_value(AnaliticFieldType.LOGINLIST, [1, 2])
    CustomValueInput(id=1, value=field_value(AnaliticFieldType.HANDBOOKSET, [1, 2]))
    assert_type(read_field_value(AnaliticFieldType.DATE, value.value), date | None)
    assert_type(read_field_value(AnaliticFieldType.DATETIME, value.value), Moment | None)
    assert_type(read_field_value(AnaliticFieldType.NUMBER, value.value), Decimal | None)
    assert_type(read_field_value(AnaliticFieldType.TIMEPERIOD, value.value), TimePeriod | None)
    assert_type(read_field_value(AnaliticFieldType.TEXT, value.value), str)
    assert_type(read_field_value(AnaliticFieldType.USER, value.value), int | None)
    assert_type(read_field_value(AnaliticFieldType.TASKSET, value.value), list[int])
    assert_type(read_field_value(AnaliticFieldType.SETSTRING, value.value), list[str])
    assert_type(read_field_value(AnaliticFieldType.LOGINLIST, value.value), LoginList)
    if described.type:
        content: FieldContent = read_field_value(described.type, value.value)
        print(content)


def uploads(pf: Planfix) -> None:
    assert_type(files.from_path("report.pdf"), FileInput)
    with open("report.pdf", "rb") as stream:
        FileUpload(task_id=1, files=[files.from_stream(stream, name="report.pdf")])
    pf.file.upload(task_id=1, files=[files.from_url("https://example.com/a.pdf", newversion=True), files.from_file(5)])
