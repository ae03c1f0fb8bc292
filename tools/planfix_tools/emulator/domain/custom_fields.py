"""Custom fields of tasks, projects and contacts, and fields of directories and data tags, with their values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TypeVar

from planfix.enums import AnaliticFieldType
from planfix.errors import InvalidValue
from planfix.types import CustomField, CustomValue, CustomValueInput, DataField
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.field_texts import Texts, on_wire
from planfix_tools.emulator.domain.field_values import Field, UnfitValue, check_value
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.store import Store
from planfix_tools.emulator.storage.where import marks

T = TypeVar("T")


def fields_of(store: Store, owner: str, owner_id: int = 0) -> dict[int, Field]:
    """The fields of tasks (`task`), projects or contacts, or of one `handbook` or `analitic`."""
    rows = store.rows("SELECT * FROM field WHERE object = ? AND object_id = ? ORDER BY num, id", owner, owner_id)
    return {row["id"]: field_of(row) for row in rows}


def field_of(row: sqlite3.Row) -> Field:
    """Make a field from a row of the table `field`."""
    return Field(row["id"], row["num"], row["name"], row["type"], json.loads(row["list_values"]), row["handbook_id"])


def data_fields(store: Store, owner: str, owner_id: int) -> list[DataField]:
    """Make the fields of a handbook or a data tag for an answer."""
    return [
        DataField(
            id=field.id,
            num=field.num,
            name=field.name,
            type=AnaliticFieldType(field.type),
            list_values=list(field.list_values) if field.list_values else UNSET,
            handbook_id=UNSET if field.handbook_id is None else field.handbook_id,
        )
        for field in fields_of(store, owner, owner_id).values()
    ]


def save_value(store: Store, owner: str, owner_id: int, field: Field, value: object) -> None:
    """Store the value of a field; an empty value removes the stored one.

    Raises:
        UnfitValue: The field cannot hold the value.
    """
    if value in ("", None):
        store.run(
            "DELETE FROM field_value WHERE object = ? AND object_id = ? AND field_id = ?", owner, owner_id, field.id
        )
        return
    kept, comparable = check_value(store, field, value)
    store.run("REPLACE INTO field_value VALUES (?, ?, ?, ?, ?)", owner, owner_id, field.id, kept, comparable)


def save_custom_data(call: Call, owner: str, owner_id: int, given: Collection[object] | Unset) -> None:
    """Store the custom fields of a request.

    Raises:
        InvalidValue: A field does not exist or cannot hold the value.
    """
    fields = fields_of(call.store, owner)
    for one in given:
        assert isinstance(one, CustomValueInput)  # requests convert mappings to this class
        field = fields.get(one.id)
        if field is None:
            raise refuse(InvalidValue, f"there is no custom field {one.id} for a {owner}")
        try:
            save_value(call.store, owner, owner_id, field, one.value)
        except UnfitValue as error:
            raise refuse(InvalidValue, f"custom field {one.id}: expected {error}") from None


def custom_data(store: Store, owner: str, ids: Sequence[int]) -> Mapping[int, list[CustomValue]]:
    """The custom fields with a value, by object."""
    return shown_values(store, owner, ids, _custom_value)


def shown_values(
    store: Store, owner: str, ids: Sequence[int], show: Callable[[Field, str, str], T]
) -> Mapping[int, list[T]]:
    """The results of `show` for each field with a value, its value and its text, by object."""
    texts = Texts(store)

    def shown(row: sqlite3.Row) -> T:
        field = field_of(row)
        return show(field, row["value"], texts.of(field, row["value"]))

    return store.grouped(
        shown,
        "SELECT field_value.object_id AS owner_id, value, field.* FROM field_value JOIN field ON field.id = field_id"
        f" WHERE field_value.object = ? AND field_value.object_id IN ({marks(ids)}) ORDER BY num, field.id",
        owner,
        *ids,
    )


def _custom_value(field: Field, value: str, text: str) -> CustomValue:
    return CustomValue(field=CustomField(id=field.id, name=field.name), value=on_wire(field, value), text=text)
