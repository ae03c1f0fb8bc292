"""Forms of filters: their comparisons, and how their values are encoded.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.filters.date_term import DateTerm
from planfix_runtime.model.filters import Form, date_operand, several_operand
from planfix_runtime.model.scalars import text_of, text_of_bool, text_of_int, text_of_number

DATETIME = Form(
    {"equal": "equal", "not_equal": "notequal", "after": "gt", "before": "lt"},
    date_operand(
        DateTerm,
        {
            "today": (),
            "yesterday": (),
            "tomorrow": (),
            "thisweek": (),
            "lastweek": (),
            "nextweek": (),
            "thismonth": (),
            "lastmonth": (),
            "nextmonth": (),
            "last": ("datevalue",),
            "next": ("datevalue",),
            "in": ("datevalue",),
            "anotherdate": ("datefrom",),
            "anotherperiod": ("datefrom", "dateto"),
            "anotherdate_withtime": ("datefrom",),
            "anotherperiod_withtime": ("datefrom", "dateto"),
        },
        times=True,
    ),
)
"""A day, a time or a period, with or without times, in the calling user's time zone."""

USER = Form({"equal": "equal", "not_equal": "notequal"}, text_of_int)
"""Id of one user; for a contact, its userid."""

ID = Form({"equal": "equal", "not_equal": "notequal"}, text_of_int)
"""Id of one object."""

TEXT = Form({"contains": "equal", "not_contains": "notequal"}, text_of)
"""A text; equal finds what contains it, notequal what does not."""

IDS = Form({"equal": "equal", "not_equal": "notequal"}, several_operand(text_of_int, ";"))
"""Ids of one or several objects."""

ID_EQUAL = Form({"equal": "equal"}, text_of_int)
"""Id of one object."""

NUMBER = Form({"equal": "equal", "not_equal": "notequal", "greater": "gt", "less": "lt"}, text_of_number)
"""A number."""

CHECKBOX = Form({"equal": "equal", "not_equal": "notequal"}, text_of_bool)
"""Whether the box is checked."""

STRING = Form({"equal": "equal", "not_equal": "notequal"}, text_of)
"""One value of a list, in full."""

DATE = Form(
    {"equal": "equal", "not_equal": "notequal", "after": "gt", "before": "lt"},
    date_operand(
        DateTerm,
        {
            "today": (),
            "yesterday": (),
            "tomorrow": (),
            "thisweek": (),
            "lastweek": (),
            "nextweek": (),
            "thismonth": (),
            "lastmonth": (),
            "nextmonth": (),
            "last": ("datevalue",),
            "next": ("datevalue",),
            "in": ("datevalue",),
            "anotherdate": ("datefrom",),
            "anotherperiod": ("datefrom", "dateto"),
        },
        times=False,
    ),
)
"""A day or a period of days."""

STRINGS = Form({"equal": "equal", "not_equal": "notequal"}, several_operand(text_of, ";"))
"""Values, in full; none can hold a semicolon."""
