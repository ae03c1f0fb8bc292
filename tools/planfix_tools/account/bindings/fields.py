"""Fields of an account as descriptors: on an object the typed value, on the class the field, which makes filters.

task.budget                              # Decimal('1500')
RepairRequest.budget > 1000              # a TaskFilter
RepairRequest.budget.id                  # 403
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Generic, Self, TypeVar, overload

from planfix.filters import DateTerm
from planfix_runtime.errors import InvalidRequest, UnreadableValue
from planfix_runtime.model.field_values import (
    BOOL,
    DATE,
    DATETIME,
    ID,
    IDS,
    LOGINS,
    NUMBER,
    PERIOD,
    STRINGS,
    TEXT,
    TIME,
    FieldValue,
    LoginList,
    TimePeriod,
    ValueKind,
)
from planfix_runtime.model.filters import Filter
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import UNSET, Unset

F = TypeVar("F", bound=Filter)
"""Class of the filters by a field; `Never` if lists cannot be filtered by it."""
R = TypeVar("R", covariant=True)
"""Type of the value that is read."""
V = TypeVar("V", contravariant=True)
"""Type of the value that a filter compares with."""
K = TypeVar("K", bound=int)
"""Keys of a directory's records: its enum, or `int`."""

_YES = frozenset({"да", "yes", "так", "on"})
_NO = frozenset({"нет", "no", "ні", "off"})
"""Texts of a checkbox in rows of data tags."""


class Field(Generic[F, R]):
    """A field of an account.

    Args:
        id: Id of the field in the account.
        label: Name of the field in the account.
    """

    kind: ClassVar[ValueKind] = TEXT
    """Codec of the values."""
    builder: str = ""
    """Name of the filter by such a field; "" for none."""

    def __init__(self, id: int, label: str) -> None:
        self.id = id
        self.label = label
        self._owner: Any = None
        self._name = str(id)

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner, self._name = owner, name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> R | Unset: ...
    def __get__(self, instance: Any, owner: type) -> Self | R | Unset:
        if instance is None:
            return self
        found = instance.value_of(self.id)
        return UNSET if found is UNSET else self.read(found)

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError(f"{self._name} is the value that the server sent; change it with `update`")

    def read(self, value: FieldValue | None) -> R:
        """Decode a value.

        Raises:
            UnreadableValue: The value is not one of such a field.
        """
        try:
            content: R = self._content(value or "")
        except ValueError as error:
            raise UnreadableValue(f"{self._name} ({type(self).__name__} {self.id})", value or "", str(error)) from None
        return content

    def write(self, value: Any) -> FieldValue:
        """Encode a value; `None` empties the field.

        Raises:
            InvalidRequest: The field cannot hold this value.
        """
        return "" if value is None else self.kind.make(value, self._name)

    def is_set(self) -> F:
        """Filter for objects with a value in this field; tasks only.

        Raises:
            InvalidRequest: The field is not one of tasks.
        """
        return self._build("with_custom_value", equal=self.id)

    def is_empty(self) -> F:
        """Filter for objects without a value in this field; tasks only.

        Raises:
            InvalidRequest: The field is not one of tasks.
        """
        return self._build("without_custom_value", equal=self.id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id}, {self.label!r})"

    def _content(self, value: FieldValue) -> Any:
        return self.kind.read(value)

    def _filter(self, **operand: Any) -> F:
        return self._build(self.builder, field=self.id, **operand)

    def _build(self, name: str, **arguments: Any) -> F:
        of: Any = getattr(self._owner, "filter_class", None)
        make: Callable[..., F] | None = getattr(of, name, None) if of is not None and name else None
        if make is None:
            raise InvalidRequest(self._name, name or type(self).__name__, "a field that lists are filtered by")
        return make(**arguments)


class TextField(Field[F, str]):
    """Types STRING and TEXT. `contains` and `not_contains` filter."""

    builder = "custom_string"

    def contains(self, text: str) -> F:
        """Filter for objects whose value contains this text."""
        return self._filter(contains=text)

    def not_contains(self, text: str) -> F:
        """Filter for objects whose value does not contain this text."""
        return self._filter(not_contains=text)


class OtherField(Field[F, FieldValue]):
    """A type that this release does not know; values are not decoded."""

    def write(self, value: Any) -> FieldValue:
        return "" if value is None else value

    def _content(self, value: FieldValue) -> FieldValue:
        return value


class _Equal(Field[F, R], Generic[F, R, V]):
    """A field whose filter compares with `==` and `!=`."""

    def __eq__(self, other: V) -> F:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._filter(equal=other)

    def __ne__(self, other: V) -> F:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._filter(not_equal=other)

    def __hash__(self) -> int:
        return hash(self.id)


class NumberField(_Equal[F, Decimal | None, Decimal | int]):
    """Type NUMBER. `==`, `!=`, `>` and `<` filter."""

    kind = NUMBER
    builder = "custom_number"

    def __gt__(self, other: Decimal | int) -> F:
        return self._filter(greater=other)

    def __lt__(self, other: Decimal | int) -> F:
        return self._filter(less=other)


class _Dated(_Equal[F, R, dt.date | DateTerm]):
    builder = "custom_date"

    def __gt__(self, other: dt.date | DateTerm) -> F:
        return self._filter(after=other)

    def __lt__(self, other: dt.date | DateTerm) -> F:
        return self._filter(before=other)


class DateField(_Dated[F, dt.date | None]):
    """Type DATE. `==`, `!=`, `>` and `<` filter, by days or a `DateTerm`."""

    kind = DATE


class MomentField(_Dated[F, Moment | None]):
    """Type DATETIME. `==`, `!=`, `>` and `<` filter, by times, days or a `DateTerm`."""

    kind = DATETIME


class TimeField(Field[F, dt.time | None]):
    """Type TIME."""

    kind = TIME


class PeriodField(Field[F, TimePeriod | None]):
    """Type TIMEPERIOD."""

    kind = PERIOD

    def _content(self, value: FieldValue) -> TimePeriod | None:
        if isinstance(value, str) and value.strip():
            begin, dash, end = value.partition("-")
            if dash:  # in custom fields it is text
                return TimePeriod(_clock(begin), _clock(end))
        return self.kind.read(value)  # type: ignore[return-value]


class CheckboxField(_Equal[F, bool | None, bool]):
    """Type CHECKBOX. `==` and `!=` filter."""

    kind = BOOL
    builder = "custom_checkbox"

    def _content(self, value: FieldValue) -> bool | None:
        word = value.strip().casefold() if isinstance(value, str) else ""
        if word in _YES or word in _NO:
            return word in _YES
        return self.kind.read(value)  # type: ignore[return-value]


class ListField(_Equal[F, str, str]):
    """Type LIST. `==` and `!=` filter."""

    builder = "custom_list"


class WordsField(Field[F, list[str]]):
    """Type SETSTRING. `contains` filters contacts.

    Args:
        id: Id of the field in the account.
        label: Name of the field in the account.
        words: Words that the field can hold. They split the text of data tag rows, where words that may contain commas are
            joined by commas.
    """

    kind = STRINGS
    builder = "custom_string_set"

    def __init__(self, id: int, label: str, words: Sequence[str] = ()) -> None:
        super().__init__(id, label)
        self.words = tuple(words)

    def contains(self, *words: str) -> F:
        """Filter for objects whose value contains one of these words."""
        return self._filter(equal=list(words))

    def _content(self, value: FieldValue) -> list[str]:
        if not isinstance(value, str) or value.strip().startswith("["):
            return self.kind.read(value)  # type: ignore[return-value]
        return _parts(value.strip(), sorted(self.words, key=len, reverse=True))


class IdField(Field[F, int | None]):
    """Types TASK, PROJECT and CLIENT: an id."""

    kind = ID


class IdsField(Field[F, list[int]]):
    """Type TASKSET: ids of tasks."""

    kind = IDS


class PersonField(_Equal[F, int | None, int]):
    """Types USER, CONTACT and GROUPUSERCONTACT: the id of a user, of a group, or the userid of a contact. `==` and `!=` filter."""

    kind = ID

    def __init__(self, id: int, label: str, builder: str = "custom_user") -> None:
        super().__init__(id, label)
        self.builder = builder


class PeopleField(Field[F, list[int]]):
    """Type LOGINLIST: ids of users, or userids of contacts. `contains` filters."""

    kind = LOGINS
    builder = "custom_user_list"

    def contains(self, person: int) -> F:
        """Filter for objects whose value contains this person."""
        return self._filter(equal=person)

    def _content(self, value: FieldValue) -> list[int]:
        found = self.kind.read(value)
        return list(found.ids) if isinstance(found, LoginList) else []


class RecordField(_Equal[F, K | None, int], Generic[F, K]):
    """Type HANDBOOK: the key of a directory's record. `==` and `!=` filter.

    Args:
        id: Id of the field in the account.
        label: Name of the field in the account.
        of: The directory's enum, or `int`.
    """

    kind = ID
    builder = "custom_handbook"

    def __init__(self, id: int, label: str, of: Callable[[int], K]) -> None:
        super().__init__(id, label)
        self._of = of

    def write(self, value: Any) -> FieldValue:
        return super().write(_key(value))

    def _filter(self, **operand: Any) -> F:
        return super()._filter(**{name: _key(value) for name, value in operand.items()})

    def _content(self, value: FieldValue) -> K | None:
        key = self.kind.read(value)
        return self._of(key) if isinstance(key, int) and key else None


class RecordsField(Field[F, list[K]], Generic[F, K]):
    """Type HANDBOOKSET: keys of a directory's records. `contains` filters."""

    kind = IDS
    builder = "custom_handbook_set"

    def __init__(self, id: int, label: str, of: Callable[[int], K]) -> None:
        super().__init__(id, label)
        self._of = of

    def write(self, value: Any) -> FieldValue:
        return super().write(None if value is None else [_key(one) for one in value])

    def contains(self, *keys: int) -> F:
        """Filter for objects whose value contains one of these records."""
        return self._filter(equal=[_key(key) for key in keys])

    def _content(self, value: FieldValue) -> list[K]:
        keys = self.kind.read(value)
        return [self._of(key) for key in keys if isinstance(key, int)] if isinstance(keys, list) else []


def split(of: type, values: dict[str, Any]) -> tuple[dict[int, FieldValue], dict[str, Any]]:
    """Split keyword arguments into encoded values of the account's fields, by id, and the rest, by name."""
    own: dict[int, FieldValue] = {}
    rest: dict[str, Any] = {}
    for name, value in values.items():
        field: Any = getattr(of, name, None)
        if not isinstance(field, Field):
            rest[name] = value
        elif value is not UNSET:
            own[field.id] = field.write(value)
    return own, rest


def _key(value: Any) -> Any:
    """The key of a record, given as record, key or member of an enum."""
    key: Any = getattr(value, "key", value)
    return int(key) if isinstance(key, int) and not isinstance(key, bool) else key


def _clock(text: str) -> dt.time:
    found = TIME.read(text)
    if not isinstance(found, dt.time):
        raise ValueError("a begin and an end")
    return found


def _parts(text: str, words: Sequence[str]) -> list[str]:
    """Split words that are joined by ", ", trying long words first."""
    found: list[str] = []
    while text:
        word = next((one for one in words if text == one or text.startswith(f"{one}, ")), text.partition(", ")[0])
        found.append(word)
        text = text[len(word) + 2 :]
    return found
