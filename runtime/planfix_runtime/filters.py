"""Complex filters of the list functions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from planfix_runtime.date_terms import Term
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.extra import Extra
from planfix_runtime.filter_forms import Form
from planfix_runtime.scalars import text_of_int
from planfix_runtime.unset import UNSET, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A complex filter; the classes in `planfix.filters` make them.

    Attributes:
        type: Number of the filter.
        operator: How to compare: the wire's word.
        value: What to compare with, as the wire has it.
        field: Id of the custom field, for filters by one.
        extra: Elements that the schema does not know.
    """

    term_class: ClassVar[type[Term]] = Term
    """Class of the terms that filters of this class hold."""

    type: int
    operator: str
    value: str | Term
    field: int | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    @classmethod
    def _compare(
        cls, name: str, number: int, form: Form, given: Mapping[str, object], field: int | Unset = UNSET
    ) -> Self:
        """Make the filter `name`, of what its builder was given.

        Raises:
            InvalidRequest: It was not given exactly one of the form's operators, with a value of the form.
        """
        builder = f"{cls.__name__}.{name}"
        expected = f"one of {', '.join(form.operators)}"
        for parameter, value in given.items():
            if parameter not in form.operators:
                raise InvalidRequest(f"{builder}.{parameter}", value, expected)
        if len(given) != 1:
            raise InvalidRequest(builder, dict(given), f"exactly {expected}")
        if field is not UNSET:
            text_of_int(field, f"{builder}.field")
        [(parameter, value)] = given.items()
        operand = form.operand(value, f"{builder}.{parameter}")
        return cls(type=number, operator=form.operators[parameter], value=operand, field=field)
