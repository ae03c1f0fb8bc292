"""Rows of data tags in comments, checked against the fields of the tag."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from planfix.errors import (
    ActionAnaliticNotFound,
    AnaliticFieldNotFound,
    AnaliticFieldsMissing,
    AnaliticKeyForeign,
    AnaliticValueInvalid,
    HandbookKeyNotFound,
    HandbookKeyNotUsable,
)
from planfix.types import AnaliticDataInput, AnaliticInput
from planfix_runtime.model.values import Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.custom_fields import fields_of, save_value
from planfix_tools.emulator.domain.field_values import Field, GroupKey, UnfitValue, UnknownKey
from planfix_tools.emulator.domain.refusals import refuse


def save_analitics(call: Call, action_id: int, given: Iterable[AnaliticInput] | Unset) -> None:
    """Attach data tags to a comment: rows with a key are changed, the others are new.

    Raises:
        ApiError: A tag, a field or a row does not exist, a value does not fit, or a new row lacks values.
    """
    for analitic in given:
        check_analitic(call, analitic.id)
        fields = fields_of(call.store, "analitic", analitic.id)
        for row in required(analitic.analitic_data, "analiticData"):
            _save_row(call, action_id, analitic.id, row, fields)


def delete_rows(call: Call, action_id: int, keys: Iterable[int] | Unset) -> None:
    """Remove rows of a comment.

    Raises:
        AnaliticKeyForeign: A row belongs to another comment.
    """
    for key in keys:
        if call.store.run("DELETE FROM analitic_row WHERE key = ? AND action_id = ?", key, action_id) == 0:
            raise refuse(AnaliticKeyForeign)
        call.store.run("DELETE FROM field_value WHERE object = 'row' AND object_id = ?", key)


def delete_all_rows(call: Call, action_id: int) -> None:
    """Remove all rows of a comment."""
    delete_rows(call, action_id, call.store.values("SELECT key FROM analitic_row WHERE action_id = ?", action_id))


def check_analitic(call: Call, analitic_id: int) -> None:
    """Refuse a data tag that does not exist.

    Raises:
        ActionAnaliticNotFound: There is no such data tag.
    """
    if not call.store.has("analitic", analitic_id):
        raise refuse(ActionAnaliticNotFound)


def _save_row(
    call: Call, action_id: int, analitic_id: int, row: AnaliticDataInput, fields: Mapping[int, Field]
) -> None:
    if row.key:
        found = "SELECT key FROM analitic_row WHERE key = ? AND analitic_id = ? AND action_id = ?"
        key = call.store.value(found, row.key, analitic_id, action_id)
        if key is None:
            raise refuse(AnaliticKeyForeign)
    else:
        if fields.keys() - {item.field_id for item in row.item_data}:
            raise refuse(AnaliticFieldsMissing)
        key = call.store.insert("analitic_row", analitic_id=analitic_id, action_id=action_id)
    for item in row.item_data:
        field = fields.get(item.field_id)
        if field is None:
            raise refuse(AnaliticFieldNotFound)
        if not item.value and field.type not in ("STRING", "TEXT"):
            raise refuse(AnaliticValueInvalid, f"field {field.id} is empty")
        try:
            save_value(call.store, "row", key, field, item.value)
        except UnknownKey:
            raise refuse(HandbookKeyNotFound) from None
        except GroupKey:
            raise refuse(HandbookKeyNotUsable) from None
        except UnfitValue as error:
            raise refuse(AnaliticValueInvalid, f"field {item.field_id}: expected {error}") from None
