"""Data tags and their data."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from planfix.errors import AnaliticGroupNotFound, AnaliticHandbookNotFound, AnaliticNotFound, InvalidValue
from planfix.methods import (
    AnaliticGetData,
    AnaliticGetDataByCondition,
    AnaliticGetDataByConditionResponse,
    AnaliticGetDataResponse,
    AnaliticGetGroupList,
    AnaliticGetGroupListResponse,
    AnaliticGetHandbook,
    AnaliticGetHandbookResponse,
    AnaliticGetList,
    AnaliticGetListResponse,
    AnaliticGetOptions,
)
from planfix.types import (
    Analitic,
    AnaliticCondition,
    AnaliticData,
    AnaliticOptions,
    AnaliticRecord,
    AnaliticRecordValue,
    CustomValue,
    GroupRef,
    ItemData,
)
from planfix_runtime.model.functions import Page
from planfix_runtime.model.values import UNSET
from planfix_tools.emulator.domain.actions import ACTIONS, visible_actions
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.custom_fields import custom_data, data_fields, fields_of, shown_values
from planfix_tools.emulator.domain.field_texts import in_row
from planfix_tools.emulator.domain.field_values import Field
from planfix_tools.emulator.domain.paging import counted, page
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.tasks import find_task
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.moments import to_text, until
from planfix_tools.emulator.storage.where import EVERYTHING, Where, is_any

ROWS = f"{ACTIONS} JOIN analitic_row ON analitic_row.action_id = action.id"
"""Rows of data tags joined with their comments, tasks and contacts."""

SHOWN = "analitic_row.key, action.id AS action_id, action.task_id"


@answers(AnaliticGetGroupList)
def get_group_list(call: Call, request: AnaliticGetGroupList) -> AnaliticGetGroupListResponse:
    """List the groups of data tags."""
    rows = call.store.rows("SELECT id, name FROM analitic_group ORDER BY id")
    return counted([GroupRef(id=row["id"], name=row["name"]) for row in rows])


@answers(AnaliticGetList)
def get_list(call: Call, request: AnaliticGetList) -> AnaliticGetListResponse:
    """List the data tags, all or those of a group."""
    where = EVERYTHING
    if request.group_id:
        if not call.store.has("analitic_group", request.group_id):
            raise refuse(AnaliticGroupNotFound)
        where = Where("group_id = ?", (request.group_id,))
    rows = call.store.rows(
        "SELECT analitic.*, analitic_group.name AS group_name FROM analitic"
        f" JOIN analitic_group ON analitic_group.id = group_id WHERE {where.sql} ORDER BY analitic.id",
        *where.values,
    )
    return counted(
        [
            Analitic(id=row["id"], name=row["name"], group=GroupRef(id=row["group_id"], name=row["group_name"]))
            for row in rows
        ]
    )


@answers(AnaliticGetOptions)
def get_options(call: Call, request: AnaliticGetOptions) -> AnaliticOptions:
    """Return a data tag with its fields."""
    row = _row(call, request.id)
    fields = data_fields(call.store, "analitic", request.id)
    return AnaliticOptions(id=row["id"], name=row["name"], group_id=row["group_id"], fields=fields)


@answers(AnaliticGetHandbook)
def get_handbook(call: Call, request: AnaliticGetHandbook) -> AnaliticGetHandbookResponse:
    """List all records of a handbook, groups first."""
    if not call.store.has("handbook", request.id):
        raise refuse(AnaliticHandbookNotFound)
    rows = call.store.rows("SELECT * FROM record WHERE handbook_id = ? ORDER BY is_group DESC, key", request.id)
    values = custom_data(call.store, "record", [row["key"] for row in rows])
    return Page(
        [
            AnaliticRecord(
                key=row["key"],
                parent_key=row["parent_key"] or 0,
                is_group=bool(row["is_group"]),
                values=_record_values(row, values),
            )
            for row in rows
        ]
    )


@answers(AnaliticGetData)
def get_data(call: Call, request: AnaliticGetData) -> AnaliticGetDataResponse:
    """List the rows with these keys, in the order of the keys; a row that does not exist is empty."""
    keys = required(request.keys, "analiticKeys/key")
    where = is_any("analitic_row.key", keys) & visible_actions(call)
    rows = call.store.rows(f"SELECT {SHOWN} FROM {ROWS} WHERE {where.sql}", *where.values)
    found = {data.key: data for data in _make(call, rows)}
    for data in found.values():
        data.task_id = data.action_id = UNSET
    return Page([found.get(key, AnaliticData()) for key in keys])


@answers(AnaliticGetDataByCondition)
def get_data_by_condition(call: Call, request: AnaliticGetDataByCondition) -> AnaliticGetDataByConditionResponse:
    """List the rows of a data tag that meet all conditions."""
    _row(call, request.analitic_id)
    where = visible_actions(call) & Where("analitic_row.analitic_id = ?", (request.analitic_id,))
    if request.task_id or request.task_general:
        where &= Where("action.task_id = ?", (find_task(call, request.task_id, request.task_general)["id"],))
    fields = fields_of(call.store, "analitic", request.analitic_id)
    for condition in request.filters:
        where &= _condition(condition, fields)
    found = page(call, request, ROWS, where, "analitic_row.key", lambda rows: _make(call, rows), SHOWN)
    return Page(found.items)


def _row(call: Call, analitic_id: int) -> sqlite3.Row:
    row = call.store.row("SELECT * FROM analitic WHERE id = ?", analitic_id)
    if row is None:
        raise refuse(AnaliticNotFound)
    return row


def _record_values(row: sqlite3.Row, values: Mapping[int, list[CustomValue]]) -> list[AnaliticRecordValue]:
    if row["is_group"]:
        return [AnaliticRecordValue(value=row["name"], name="", is_displayed=True)]
    # The text of a record is its first field.
    return [
        AnaliticRecordValue(value=one.text, name=one.field.name if one.field else UNSET, is_displayed=place == 0)
        for place, one in enumerate(values.get(row["key"], []))
    ]


def _condition(condition: AnaliticCondition, fields: Mapping[int, Field]) -> Where:
    field = fields.get(condition.field)
    if field is None:
        raise refuse(InvalidValue, f"the data tag has no field {condition.field}")
    where = Where("object = 'row' AND field_id = ?", (field.id,))
    if field.type in ("DATE", "DATETIME"):
        if condition.from_date:
            where &= Where("comparable >= ?", (to_text(condition.from_date),))
        if condition.to_date:
            where &= Where("comparable <= ?", (until(condition.to_date),))
    elif field.type in ("USER", "CONTACT", "LOGINLIST", "GROUPUSERCONTACT") and condition.userid:
        # A single id is JSON, too.
        where &= Where("? IN (SELECT json_each.value FROM json_each(field_value.value))", (condition.userid,))
    else:
        raise refuse(InvalidValue, f"field {condition.field} holds neither dates nor users")
    return Where(f"analitic_row.key IN (SELECT object_id FROM field_value WHERE {where.sql})", where.values)


def _item(field: Field, value: str, text: str) -> ItemData:
    shown, ids = in_row(field, value, text)
    return ItemData(id=field.id, name=field.name, value=shown, value_id=ids)


def _make(call: Call, rows: Sequence[sqlite3.Row]) -> list[AnaliticData]:
    keys = [row["key"] for row in rows]
    items = shown_values(call.store, "row", keys, _item)
    return [
        AnaliticData(
            key=row["key"],
            task_id=UNSET if row["task_id"] is None else row["task_id"],
            action_id=row["action_id"],
            item_data=items[row["key"]],
        )
        for row in rows
    ]
