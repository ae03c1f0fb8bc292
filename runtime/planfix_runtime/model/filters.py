"""What a filter compares dates with: a day or a period."""

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
    """A day or a period, as the wire describes it; `DateTerm` in `planfix.filters` has the words."""

    _day: ClassVar[tuple[str, str]]
    """Word for a given day; with a time, for a given moment."""
    _period: ClassVar[tuple[str, str]]
    """Word for a given period; with times."""

    datetype: str
    """Which day or period is meant: the wire's word."""
    datevalue: int | Unset = UNSET
    """A number of days, where the word needs one."""
    datefrom: date | datetime | Unset = UNSET
    """The day, or the beginning of the period, where the word needs one."""
    dateto: date | datetime | Unset = UNSET
    """End of the period, where the word needs one."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "datetype", as_word(self.datetype))
        object.__setattr__(self, "datefrom", to_moment(self.datefrom))
        object.__setattr__(self, "dateto", to_moment(self.dateto))

    @classmethod
    def on(cls, day: date | datetime) -> Self:
        """A given day; a datetime is that moment, for filters that compare times.

        Raises:
            InvalidRequest: It is neither.
        """
        return cls(datetype=cls._word(cls._day, "on", day=day), datefrom=day)

    @classmethod
    def between(cls, begin: date | datetime, end: date | datetime) -> Self:
        """A given period. With times, for filters that compare times, both ends have one.

        Raises:
            InvalidRequest: An end is neither a date nor a datetime, or only one of them has a time.
        """
        return cls(datetype=cls._word(cls._period, "between", begin=begin, end=end), datefrom=begin, dateto=end)

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the attributes, beside the word, that are given."""
        return tuple(name for name in ("datevalue", "datefrom", "dateto") if getattr(self, name) is not UNSET)

    @classmethod
    def _word(cls, words: tuple[str, str], name: str, **days: object) -> str:
        timed = any(isinstance(day, date) and has_time(day) for day in days.values())
        for parameter, day in days.items():
            field = f"{cls.__name__}.{name}.{parameter}"
            if not isinstance(day, date):
                raise InvalidRequest(field, day, "a date or a datetime")
            if timed and not has_time(day):
                raise InvalidRequest(field, day, "a datetime, as the other end is")
        return words[timed]

    @classmethod
    def _days(cls, word: str, name: str, days: int) -> Self:
        text_of_int(days, f"{cls.__name__}.{name}.days")
        return cls(datetype=word, datevalue=days)


TermClass: TypeAlias = type[Term]
"""Under a name of its own: filters have a field called `type`, which their annotations would mean."""

Operand: TypeAlias = Callable[[object, str], str | Term]
"""Makes the wire's value of a Python one; the second argument is what an error calls it."""


@dataclass(frozen=True, slots=True)
class Form:
    """What filters of one form take."""

    operators: Mapping[str, str]
    operand: Operand


def date_operand(kind: type[Term], words: Mapping[str, tuple[str, ...]], *, times: bool) -> Operand:
    """A date, which may have a time if `times` says so; or a term of a `kind`, by `words` and the parts that each needs."""

    def operand(value: object, name: str) -> Term:
        term = kind.on(value) if isinstance(value, date) else value
        if isinstance(term, Term) and words.get(term.datetype) == term.parts:
            return term
        day = "a date or a datetime" if times else "a date without a time"
        raise InvalidRequest(name, value, f"{day}, or a {kind.__name__} of such")

    return operand


def several_operand(text: Callable[[object, str], str], separator: str) -> Operand:
    """One value or a sequence of them, of which `text` makes words."""

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
            raise InvalidRequest(name, value, f"a value that is not empty and has no {separator!r} in it")
        return found

    return operand


def _is_single(value: object) -> bool:
    return isinstance(value, str) or not isinstance(value, Sequence)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Filter(Value):
    """A complex filter; the classes in `planfix.filters` make them."""

    term_class: ClassVar[TermClass] = Term
    """Class of the terms that filters of this class hold."""

    type: int
    """Number of the filter."""
    operator: str
    """How to compare: the wire's word."""
    value: str | Term
    """What to compare with, as the wire has it."""
    field: int | Unset = UNSET
    """Id of the custom field, for filters by one."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "operator", as_word(self.operator))

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
