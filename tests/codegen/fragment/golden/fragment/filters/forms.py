"""Forms of filters: their comparisons, and how their values are encoded.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from fragment.filters.date_term import DateTerm
from planfix_runtime.model.filters import Form, date_operand, several_operand
from planfix_runtime.model.scalars import text_of_int

DATE = Form(
    {"equal": "equal", "after": "gt"}, date_operand(DateTerm, {"today": (), "anotherdate": ("datefrom",)}, times=False)
)
"""A day."""

IDS = Form({"equal": "equal"}, several_operand(text_of_int, ";"))
"""Ids of readers."""
