"""Complex filters, and the days and periods that they compare dates with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Self, TypeAlias

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.enums import as_word
from planfix_runtime.model.moment import has_time, to_moment
from planfix_runtime.model.scalars import text_of_int
from planfix_runtime.model.validators import sequence
from planfix_runtime.model.values import UNSET, Extra, Unset, Value


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Term(Value):
    """A day or a period in the API's form. `DateTerm` in `planfix.filters` adds the words."""

    _day: ClassVar[tuple[str, str]]
    """Words for a given day, and for a given day with a time."""
    _period: ClassVar[tuple[str, str]]
    """Words for a given period, and for a given period with times."""

    datetype: str
    """The API's word for the day or period."""
    datevalue: int | Unset = UNSET
    """Number of days, if the word needs one."""
    datefrom: date | datetime | Unset = UNSET
    """The day, or the beginning of the period, if the word needs one."""
    dateto: date | datetime | Unset = UNSET
    """End of the period, if the word needs one."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "datetype", as_word(self.datetype))
        object.__setattr__(self, "datefrom", to_moment(self.datefrom))
        object.__setattr__(self, "dateto", to_moment(self.dateto))

    @classmethod
    def on(cls, day: date | datetime) -> Self:
        """A given day; for filters that compare times, a datetime.

        Raises:
            InvalidRequest: `day` is neither a date nor a datetime.
        """
        return cls(datetype=cls._word(cls._day, "on", day=day), datefrom=day)

    @classmethod
    def between(cls, begin: date | datetime, end: date | datetime) -> Self:
        """A given period; for filters that compare times, both ends are datetimes.

        Raises:
            InvalidRequest: An end is neither a date nor a datetime, or only one end has a time.
        """
        return cls(datetype=cls._word(cls._period, "between", begin=begin, end=end), datefrom=begin, dateto=end)

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the attributes that are set, besides the word."""
        return tuple(name for name in ("datevalue", "datefrom", "dateto") if getattr(self, name) is not UNSET)

    @classmethod
    def _word(cls, words: tuple[str, str], name: str, **days: object) -> str:
        timed = any(isinstance(day, date) and has_time(day) for day in days.values())
        for parameter, day in days.items():
            field = f"{cls.__name__}.{name}.{parameter}"
            if not isinstance(day, date):
                raise InvalidRequest(field, day, "a date or a datetime")
            if timed and not has_time(day):
                raise InvalidRequest(field, day, "a datetime, like the other end")
        return words[timed]

    @classmethod
    def _days(cls, word: str, name: str, days: int) -> Self:
        text_of_int(days, f"{cls.__name__}.{name}.days")
        return cls(datetype=word, datevalue=days)


TermClass: TypeAlias = type[Term]
"""An alias, because in `Filter` the name `type` means the field."""

Operand: TypeAlias = Callable[[object, str], str | Term]
"""Converts a Python value to the API's form; the second argument is its name in errors."""


@dataclass(frozen=True, slots=True)
class Form:
    """The operators and operands of a group of filters."""

    operators: Mapping[str, str]
    """Maps the parameter of a builder (`not_equal`) to the API's operator."""
    operand: Operand


def date_operand(kind: type[Term], words: Mapping[str, tuple[str, ...]], *, times: bool) -> Operand:
    """Accept a date (with a time if `times`), or a term of `kind`. `words` maps words to the parts that they need."""

    def operand(value: object, name: str) -> Term:
        term = kind.on(value) if isinstance(value, date) else value
        if isinstance(term, Term) and words.get(term.datetype) == term.parts:
            return term
        term_name = f"a {kind.__name__}"
        expected = f"a date, a datetime or {term_name}" if times else f"a date or {term_name}, without a time"
        raise InvalidRequest(name, value, expected)

    return operand


def several_operand(text: Callable[[object, str], str], separator: str) -> Operand:
    """Accept one value or a sequence of values, each converted by `text`."""

    def operand(value: object, name: str) -> str:
        if _is_single(value):
            return word(value, name)
        words = [word(one, f"{name}[{index}]") for index, one in enumerate(sequence(value, name))]
        if not words:
            raise InvalidRequest(name, value, "at least one value")
        return separator.join(words)

    def word(value: object, name: str) -> str:
        found = text(value, name)
        if not found or separator in found:
            raise InvalidRequest(name, value, f"a value that is not empty and does not contain {separator!r}")
        return found

    return operand


def _is_single(value: object) -> bool:
    return isinstance(value, str) or not isinstance(value, Sequence)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Filter(Value):
    """A complex filter; the classes in `planfix.filters` make them."""

    term_class: ClassVar[TermClass] = Term
    """Class of the terms in filters of this class."""

    type: int
    """Number of the filter."""
    operator: str
    """The API's word for the comparison."""
    value: str | Term
    """The value to compare with, in the API's form."""
    field: int | Unset = UNSET
    """Id of the custom field, for filters on custom fields."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "operator", as_word(self.operator))

    @classmethod
    def _compare(
        cls, name: str, number: int, form: Form, given: Mapping[str, object], field: int | Unset = UNSET
    ) -> Self:
        """Make the filter of the builder `name` from the arguments of the builder.

        Raises:
            InvalidRequest: There is not exactly one operator of the form, or its value is not valid.
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
