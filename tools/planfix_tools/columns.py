"""Convert objects of the API to rows of tables. Column types come from the description of the API, never from values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from functools import cache
from typing import Any, Literal, TypeAlias, cast

import planfix
from planfix import AnaliticFieldType, EnumDescription, FieldDescription, ObjectDescription, UnreadableValue

ColumnType: TypeAlias = Literal["bigint", "text", "bool", "timestamp", "date", "decimal", "json"]
Row: TypeAlias = dict[str, Any]
_Fill: TypeAlias = Callable[[Any, Row], None]

_SCALARS: dict[str, ColumnType] = {"string": "text", "int": "bigint", "number": "decimal", "bool": "bool"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    name: str
    """Name of the column."""
    type: ColumnType
    """Type of its values; a `timestamp` is in UTC."""
    doc: str = ""
    """Description."""


@dataclass(frozen=True, slots=True)
class CustomColumn:
    """A column for a custom field."""

    name: str
    """Name of the column."""
    type: AnaliticFieldType
    """Type of the field."""


class Table:
    """The columns for objects of a class, and the conversion of objects to rows.

    A reference to an object becomes columns of the table (`owner_id`, `owner_name`), a list of objects becomes a table,
    and deeper structures become JSON. A time becomes three columns: `end_time` is the moment, `end_time_day` the day in
    the account's time zone, and `end_time_has_time` tells whether it has a time of day.

    Args:
        kind: Name of the class (`Task`).
        key: Column with the id of the object in the tables of its lists (`task_id`).
        zone: The account's time zone; without it times stay naive.
        custom: Custom fields with columns, by id.

    Attributes:
        columns: Columns of the table itself.
        children: Columns of the tables of its lists, by the name of the list.
    """

    def __init__(
        self, kind: str, *, key: str = "", zone: tzinfo | None, custom: Mapping[int, CustomColumn] | None = None
    ) -> None:
        self.columns: list[Column] = []
        self.children: dict[str, list[Column]] = {}
        self._key = key
        self._zone = zone
        self._custom = custom or {}
        self._fills = list(self._object(_described(kind), "", self.columns, self.children))
        self.columns.append(Column("extra", "json", "Elements that this release does not know."))

    def row(self, value: Any) -> Row:
        """The row of an object. Absent and empty values are missing or None; a list is a list of rows."""
        found: Row = {}
        for fill in self._fills:
            fill(value, found)
        if value.extra:
            found["extra"] = json.dumps(planfix.to_dict(value, json=True)["extra"], ensure_ascii=False)
        return found

    def _object(
        self, one: ObjectDescription, prefix: str, columns: list[Column], children: dict[str, list[Column]] | None
    ) -> Iterator[_Fill]:
        for field in one.fields:
            yield self._field(field, prefix + field.name, columns, children)

    def _field(
        self, field: FieldDescription, name: str, columns: list[Column], children: dict[str, list[Column]] | None
    ) -> _Fill:
        [kind] = field.names
        if kind in ("custom_value", "value"):
            columns.append(Column(name, "text", field.doc))
            return _filled(field.name, name, _text_of_value)
        if kind == "datetime":
            return self._moment(field, name, columns)
        if kind in _SCALARS:
            if field.many:
                return _json(field, name, columns)
            columns.append(Column(name, _SCALARS[kind], field.doc))
            convert = _reference if _is_reference(field, name) else Decimal if kind == "number" else None
            return _filled(field.name, name, convert)
        described = planfix.describe_type(kind)
        if isinstance(described, EnumDescription):
            return _json(field, name, columns) if field.many else _enum(described, field, name, columns)
        return self._held(described, field, name, columns, children)

    def _held(
        self,
        one: ObjectDescription,
        field: FieldDescription,
        name: str,
        columns: list[Column],
        children: dict[str, list[Column]] | None,
    ) -> _Fill:
        if children is not None and one.name == "People":
            return self._people(field, name, children)
        if field.many and children is not None and _is_flat(one):
            return self._list(one, field, name, columns, children)
        if field.many or not _is_flat(one, deep=False):
            return _json(field, name, columns)
        fills = list(self._object(one, f"{name}_", columns, None))
        empty = f"{name}_id" if one.fields[0].name == "id" else ""

        def fill(value: Any, row: Row) -> None:
            held = getattr(value, field.name)
            if held:
                for each in fills:
                    each(held, row)
                if empty and row.get(empty) is None:
                    # The API writes "none" as id 0 and an empty name.
                    row.update({key: None for key in row if key.startswith(f"{name}_") and not row[key]})

        return fill

    def _list(
        self,
        one: ObjectDescription,
        field: FieldDescription,
        name: str,
        columns: list[Column],
        children: dict[str, list[Column]],
    ) -> _Fill:
        if one.name == "CustomValue":
            name = "custom_fields"
        held = children[name] = [Column(self._key, "bigint", "The object that this belongs to.")] if self._key else []
        fills = list(self._object(one, "", held, None))
        typed = self._custom_columns(columns) if one.name == "CustomValue" else None

        def fill(value: Any, row: Row) -> None:
            rows: list[Row] = []
            for item in getattr(value, field.name) or ():
                made: Row = {self._key: _identity(value)} if self._key else {}
                for each in fills:
                    each(item, made)
                rows.append(made)
                if typed is not None:
                    typed(item, row)
            row[name] = rows

        return fill

    def _people(self, field: FieldDescription, name: str, children: dict[str, list[Column]]) -> _Fill:
        own = [Column(self._key, "bigint", "The object that this belongs to.")] if self._key else []
        children[name] = [
            *own,
            Column("kind", "text", "`user` or `group`."),
            Column("id", "bigint", "Id of the user, contact or group."),
            Column("name", "text", "Name."),
        ]

        def fill(value: Any, row: Row) -> None:
            people = getattr(value, field.name)
            rows: list[Row] = []
            for kind, several in (("user", people.users), ("group", people.groups)) if people else ():
                for one in several or ():
                    made: Row = {self._key: _identity(value)} if self._key else {}
                    rows.append(made | {"kind": kind, "id": one.id or None, "name": one.name or None})
            row[name] = rows

        return fill

    def _moment(self, field: FieldDescription, name: str, columns: list[Column]) -> _Fill:
        day, timed = f"{name}_day", f"{name}_has_time"
        columns += [
            Column(name, "timestamp", field.doc),
            Column(day, "date", "The day in the account's time zone."),
            Column(timed, "bool", "Whether a time of day was said; the moment is the day's midnight otherwise."),
        ]

        def fill(value: Any, row: Row) -> None:
            moment = getattr(value, field.name)
            if moment:
                row[name], row[day], row[timed] = in_utc(moment, self._zone), plain_day(moment), moment.has_time

        return fill

    def _custom_columns(self, columns: list[Column]) -> _Fill | None:
        if not self._custom:
            return None
        types: dict[int, ColumnType] = {key: _CUSTOM_TYPES.get(one.type, "text") for key, one in self._custom.items()}
        columns += [Column(one.name, types[key], "Custom field.") for key, one in self._custom.items()]

        def fill(item: Any, row: Row) -> None:
            custom = self._custom.get(item.field.id) if item.field else None
            if custom is not None:
                row[custom.name] = _typed(custom.type, item, self._zone)

        return fill


def _typed(kind: AnaliticFieldType, item: Any, zone: tzinfo | None) -> Any:
    """The value of a custom field by its type; None if it does not fit (the table of the fields has it all the same)."""
    if _CUSTOM_TYPES.get(kind, "text") == "text":
        return item.text or _text_of_value(item.value)
    try:
        content = cast("Any", planfix).read_field_value(cast("Any", kind), item.value)
    except UnreadableValue:
        return None
    if isinstance(content, datetime):
        return in_utc(content, zone)
    return content


_CUSTOM_TYPES: dict[str, ColumnType] = {
    AnaliticFieldType.NUMBER: "decimal",
    AnaliticFieldType.DATE: "date",
    AnaliticFieldType.DATETIME: "timestamp",
    AnaliticFieldType.CHECKBOX: "bool",
}


def in_utc(moment: datetime, zone: tzinfo | None) -> datetime:
    """A moment as a plain datetime in UTC.

    Args:
        moment: The moment; a naive one is in `zone`.
        zone: The account's time zone; without it the result is naive local time.
    """
    given = None if zone is None else moment.tzinfo or zone
    wall = datetime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, tzinfo=given)
    if given is None:
        return wall
    try:
        return wall.astimezone(UTC)
    except OverflowError:  # the first day of the year 1, which some programs write for "none"
        return wall.replace(tzinfo=UTC)


def plain_day(moment: date) -> date:
    """The day of a moment in its own time zone."""
    return date(moment.year, moment.month, moment.day)


def _filled(attribute: str, column: str, convert: Callable[[Any], Any] | None) -> _Fill:
    def fill(value: Any, row: Row) -> None:
        found = getattr(value, attribute)
        if found is not planfix.UNSET and found is not None:
            row[column] = found if convert is None else convert(found)

    return fill


def _enum(described: EnumDescription, field: FieldDescription, name: str, columns: list[Column]) -> _Fill:
    if isinstance(described.values[0].value, int):
        columns.append(Column(name, "bigint", field.doc))
        return _filled(field.name, name, int)
    columns.append(Column(name, "text", field.doc))
    if all(one.number is None for one in described.values):
        return _filled(field.name, name, str)
    number = f"{name}_id"
    columns.append(Column(number, "bigint", "The same as a number."))

    def fill(value: Any, row: Row) -> None:
        found = getattr(value, field.name)
        if found is not planfix.UNSET and found is not None:
            row[name], row[number] = str(found), found.number

    return fill


def _json(field: FieldDescription, name: str, columns: list[Column]) -> _Fill:
    columns.append(Column(name, "json", field.doc))

    def fill(value: Any, row: Row) -> None:
        found = getattr(value, field.name)
        if found:
            row[name] = json.dumps(_plain(found), ensure_ascii=False)

    return fill


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(one) for one in cast("Any", value)]
    return value if isinstance(value, str | int) else planfix.to_dict(value, json=True)


def _text_of_value(value: Any) -> str | None:
    if not value or isinstance(value, str):
        return value or None
    if isinstance(value, planfix.TimePeriod):
        return f"{value.begin:%H:%M}-{value.end:%H:%M}"
    return json.dumps(list(value.ids))


def _is_reference(field: FieldDescription, name: str) -> bool:
    """Whether a number is the id of another object; 0 then means none."""
    return field.type == "int" and not field.required and (name.endswith("_id") or name in ("parent_key", "userid"))


def _reference(number: int) -> int | None:
    return number or None


def _identity(value: Any) -> int:
    found: int = value.key if hasattr(value, "key") else value.id
    return found


@cache
def _is_flat(one: ObjectDescription, deep: bool = True) -> bool:
    """Whether an object can become columns: it has no lists of objects and, unless `deep`, no objects."""
    for field in one.fields:
        kind = field.names[0]
        if kind in _SCALARS or kind in ("datetime", "value", "custom_value"):
            continue
        described = planfix.describe_type(kind)
        if isinstance(described, ObjectDescription) and (field.many or not deep or not _is_flat(described, deep=False)):
            return False
    return True


def _described(kind: str) -> ObjectDescription:
    found = planfix.describe_type(kind)
    if not isinstance(found, ObjectDescription):
        raise LookupError(f"{kind} is an enum, not an object")
    return found
