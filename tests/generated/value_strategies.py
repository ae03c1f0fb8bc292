"""Any value of any generated class: from its type hints, within what the schema binds it to."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Sequence
from decimal import Decimal
from enum import Enum
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from planfix.enums import DateType, FilterOperator
from planfix_codegen.model import VALUES, Choice, Field, Function, Model, Shape
from planfix_runtime.model.enums import OpenIntEnum, OpenStrEnum
from planfix_runtime import FileBody, Moment, Page, UNSET, Unset
from planfix_runtime.model.filters import Filter
from planfix_runtime.model.field_values import LoginList, TimePeriod

Strategy = SearchStrategy[Any]

# What XML 1.0 allows.
_CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff").filter(
    lambda one: one >= " " or one in "\t\n\r"
)
_LETTERS = st.characters(categories=["L"])
_TIMES = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
_DATETIMES = st.builds(dt.datetime.combine, st.dates(), _TIMES)
_LONGEST = 4
"""Most characters and items, where the schema says nothing; more of them find nothing more."""

_SCALARS: dict[type, Strategy] = {
    int: st.integers(),
    bool: st.booleans(),
    Decimal: st.decimals(-(10**12), 10**12, places=3) | st.decimals(-(10**12), 10**12, places=0),
    dt.date: st.dates(),
    dt.time: _TIMES,
    dt.datetime: _DATETIMES,
    TimePeriod: st.builds(TimePeriod, _TIMES, _TIMES),
    # Without ids it is an empty element, as an empty text is.
    LoginList: st.builds(LoginList, st.lists(st.integers(), min_size=1, max_size=_LONGEST)),
}


class Values:
    """Strategies for the classes of a generated package.

    Args:
        zone: Time zone of the calling user; datetimes are naive without it.
        known: Whether values of enums are only those that the schema lists.
    """

    def __init__(self, model: Model, zone: dt.tzinfo | None = None, *, known: bool = False) -> None:
        self._shapes = {shape.name: shape for shape in model.types}
        self._known = known
        days = st.dates().map(lambda day: Moment.on(day, zone))
        self._moments = days | st.builds(Moment.combine, st.dates(), _TIMES, st.just(zone))
        # As callers write them, where they may.
        self._times = self._moments | st.builds(dt.datetime.combine, st.dates(), _TIMES, st.just(zone))
        if zone is None:
            self._times |= st.dates()
        self._made: dict[type, Strategy] = {}

    def request(self, function: Function, kind: type[Any]) -> Strategy:
        """Requests of a function."""
        return self._instances(kind, function.request)

    def answer(self, function: Function, kind: Any) -> Strategy:
        """Answers of a function; `kind` is a class or `Page[class]`."""
        if isinstance(function.answer, Shape):
            return self._instances(kind, function.answer)
        if typing.get_origin(kind) is Page:
            counts = st.just(UNSET) | st.integers(0)
            items = st.lists(self._of(typing.get_args(kind)[0]), max_size=2)
            return st.builds(Page, items, counts, counts)
        return self._of(kind)

    def _of(self, kind: type[Any]) -> Strategy:
        """Values of a named type."""
        if kind not in self._made:
            is_filter = issubclass(kind, Filter)
            made = self._filters(kind) if is_filter else self._instances(kind, self._shapes[kind.__name__])
            self._made[kind] = made
        return self._made[kind]

    def _instances(self, kind: type[Any], shape: Shape) -> Strategy:
        hints = typing.get_type_hints(kind)
        choices = shape.choices if kind.__dataclass_params__.frozen else ()
        chosen = {name for choice in choices for alternative in choice.alternatives for name in alternative}
        given = {field.name: self._field(field, hints[field.name], field.name in chosen) for field in shape.fields}
        required = {field.name for field in shape.fields if field.required}

        @st.composite
        def instances(draw: st.DrawFn) -> Any:
            empty = {field.name for field in dataclasses.fields(kind)} - {"extra"} - required
            wanted = required | draw(_chosen(choices, frozenset(empty)))
            return kind(**{name: draw(given[name]) for name in sorted(wanted)})

        return instances()

    def _field(self, field: Field, hint: Any, chosen: bool) -> Strategy:
        """What a field holds when it is given; one that is `chosen` among others is not empty."""
        kinds = _members(hint) - {Unset, FileBody}  # a FileBody is another way to give bytes
        if field.type.many:
            (items,) = {typing.get_args(kind) for kind in kinds if typing.get_origin(kind) in (list, Sequence)}
            one = self._one(field, _members(items[0]))
            most = field.max_length or _LONGEST
            return st.lists(one, min_size=max(field.min_length or 0, chosen), max_size=min(most, _LONGEST))
        # An empty element is an empty text or file: None is another way to write these.
        if kinds & {str, bytes} or chosen or field.required or field.min_length or field.attribute:
            kinds -= {types.NoneType}
        return self._one(field, kinds)

    def _one(self, field: Field, kinds: set[Any]) -> Strategy:
        return st.one_of([self._kind(field, kind, kinds) for kind in sorted(kinds, key=str)])

    def _kind(self, field: Field, kind: Any, kinds: set[Any]) -> Strategy:
        if kind is types.NoneType:
            return st.none()
        if typing.get_origin(kind) is Sequence:  # of a FieldValueInput
            return st.lists(st.integers(), max_size=2) | st.lists(st.text(_CHARACTERS, max_size=3), max_size=2)
        if kind in (str, bytes):
            return _text(field, kind, kinds)
        if kind is int and (field.minimum is not None or field.maximum is not None):
            return st.integers(field.minimum, field.maximum)
        if kind in (dt.datetime, dt.date, Moment) and field.type.names[0] == "datetime":
            return self._moments if kind is Moment else self._times
        if kind is dt.date:
            return st.dates() | st.dates().map(Moment.on)
        if kind in _SCALARS:
            return _SCALARS[kind]
        if issubclass(kind, Enum):
            return st.sampled_from(kind) if self._known else st.sampled_from(kind) | _unknown(kind)
        return self._of(kind)

    def _filters(self, kind: type[Filter]) -> Strategy:
        text = st.text(_CHARACTERS, max_size=_LONGEST)
        operators, datetypes = st.sampled_from(FilterOperator), st.sampled_from(DateType)
        days = st.just(UNSET) | self._times
        numbers = st.just(UNSET) | st.integers()
        terms = st.builds(
            kind.term_class,
            datetype=datetypes if self._known else datetypes | text,
            datevalue=numbers,
            datefrom=days,
            dateto=days,
        )
        operator = operators if self._known else operators | text
        return st.builds(kind, type=st.integers(), operator=operator, value=text | terms, field=numbers)


def _members(hint: Any) -> set[Any]:
    return set(typing.get_args(hint)) if typing.get_origin(hint) in (typing.Union, types.UnionType) else {hint}


def _text(field: Field, kind: Any, kinds: set[Any]) -> Strategy:
    least = 0 if field.type.many else field.min_length or 0
    most = _LONGEST if field.type.many else min(field.max_length or _LONGEST, _LONGEST)
    if kind is bytes:
        return st.binary(min_size=least, max_size=most)
    # Beside numbers or enums a text is a word, and no number.
    if len(field.type.names) > 1:
        return _words()
    return st.text(_CHARACTERS, min_size=least, max_size=most)


def _words() -> SearchStrategy[str]:
    return st.text(_LETTERS, min_size=1, max_size=_LONGEST)


def _unknown(kind: type[Enum]) -> Strategy:
    """Values that the schema does not list."""
    if issubclass(kind, OpenIntEnum):
        return st.integers().map(kind)
    assert issubclass(kind, OpenStrEnum)
    return _words().map(kind)


@st.composite
def _chosen(draw: st.DrawFn, choices: tuple[Choice, ...], optional: frozenset[str]) -> set[str]:
    """Names of optional fields to give, such that every choice is met."""
    names = draw(st.sets(st.sampled_from(sorted(optional)))) if optional else set[str]()
    for choice in choices:
        if choice.rule != "at_least_one":
            allowed = draw(st.sampled_from(choice.alternatives))
            names -= {name for alternative in choice.alternatives if alternative != allowed for name in alternative}
    for choice in choices:
        if choice.rule != "at_most_one" and not any(names & set(one) for one in choice.alternatives):
            names.add(draw(st.sampled_from([one[0] for one in choice.alternatives])))
    return names
