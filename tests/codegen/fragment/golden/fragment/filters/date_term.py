"""Days and periods that filters compare dates with.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from typing import ClassVar

from planfix_runtime.model.filters import Term


class DateTerm(Term):
    """A day or a period that a filter compares dates with.

    `on` and `between` take dates; relative days and periods have names. For a word without a name here, use
    `DateTerm(datetype="…")` with the attributes that the word needs.
    """

    __slots__ = ()
    _day = ("anotherdate", "")
    _period = ("", "")

    today: ClassVar[DateTerm]
    """Today."""


DateTerm.today = DateTerm(datetype="today")
