"""Filters and values as nobody should write them: each line that ends in `# error` must be one."""

from __future__ import annotations

from datetime import date

from planfix import Planfix, field_value, files
from planfix.enums import AnaliticFieldType
from planfix.filters import ContactFilter, DateTerm, TaskFilter
from planfix.methods import TaskGetList


def filters(pf: Planfix) -> None:
    TaskFilter.created()  # error
    TaskFilter.created(contains="x")  # error
    TaskFilter.created(greater=date(2026, 1, 1))  # error
    TaskFilter.created(after="2026-01-01")  # error
    TaskFilter.created(after=1)  # error
    TaskFilter.created(after=date(2026, 1, 1), before=date(2026, 2, 1))  # error
    TaskFilter.created(date(2026, 1, 1))  # error
    TaskFilter.created(equal=DateTerm.last)  # error
    TaskFilter.created(equal=DateTerm.last())  # error
    TaskFilter.created(equal=DateTerm.last(days="7"))  # error
    TaskFilter.created(equal=DateTerm.between(date(2026, 1, 1)))  # error
    TaskFilter.created(equal=DateTerm.thisweek)  # error
    TaskFilter.title(equal="x")  # error
    TaskFilter.title(contains=1)  # error
    TaskFilter.title(contains=["x"])  # error
    TaskFilter.status(equal="DRAFT")  # error
    TaskFilter.status(after=1)  # error
    TaskFilter.status(equal=["1"])  # error
    TaskFilter.parent(equal=[1, 2])  # error
    TaskFilter.parent(equal=None)  # error
    TaskFilter.overdue(equal=1)  # error
    TaskFilter.with_analitic(not_equal=5)  # error
    TaskFilter.custom_string(contains="x")  # error
    TaskFilter.custom_string(field="101", contains="x")  # error
    TaskFilter.custom_number(field=5, greater="1")  # error
    TaskFilter.custom_number(field=5, greater=1.5)  # error
    TaskFilter.custom_checkbox(field=5, equal="1")  # error
    TaskFilter.birthday(equal=DateTerm.today)  # error
    TaskGetList(filters=[ContactFilter.is_company()])  # error
    pf.contact.get_list(filters=[TaskFilter.overdue()])  # error


def values() -> None:
    field_value(AnaliticFieldType.DATE, "01-01-2026")  # error
    field_value(AnaliticFieldType.NUMBER, "1")  # error
    field_value(AnaliticFieldType.TIMEPERIOD, [1])  # error
    field_value(AnaliticFieldType.HANDBOOK, [1])  # error
    field_value(AnaliticFieldType.TASKSET, 1)  # error
    field_value(AnaliticFieldType.SETSTRING, [1])  # error
    field_value("DATE", date(2026, 1, 1))  # error


def uploads() -> None:
    files.from_bytes("text", name="a.txt")  # error
    files.from_bytes(b"text")  # error
    files.from_stream(open("a.txt"), name="a.txt")  # error
    files.from_file("5")  # error
