"""Handbooks and their records."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from planfix.errors import InvalidValue, ObjectNotFound
from planfix.methods import (
    HandbookAddRecord,
    HandbookAddRecordResponse,
    HandbookGetGroupList,
    HandbookGetGroupListResponse,
    HandbookGetList,
    HandbookGetListResponse,
    HandbookGetRecord,
    HandbookGetRecordMulti,
    HandbookGetRecordMultiResponse,
    HandbookGetRecords,
    HandbookGetRecordsResponse,
    HandbookGetStructure,
    HandbookUpdateRecord,
    HandbookUpdateRecordResponse,
)
from planfix.types import GroupRef, Handbook, HandbookRecord, HandbookStructure, RecordValueInput
from planfix_runtime.model.functions import Page
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import given, required
from planfix_tools.emulator.domain.custom_fields import custom_data, data_fields, fields_of, save_value
from planfix_tools.emulator.domain.field_values import Field, UnfitValue
from planfix_tools.emulator.domain.files import store_file
from planfix_tools.emulator.domain.paging import counted, page, several
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.where import EVERYTHING, Where, is_any


@answers(HandbookGetGroupList)
def get_group_list(call: Call, request: HandbookGetGroupList) -> HandbookGetGroupListResponse:
    """List the groups of handbooks."""
    rows = call.store.rows("SELECT id, name FROM handbook_group ORDER BY id")
    return counted([GroupRef(id=row["id"], name=row["name"]) for row in rows])


@answers(HandbookGetList)
def get_list(call: Call, request: HandbookGetList) -> HandbookGetListResponse:
    """List the handbooks, all or those of a group."""
    where = Where("group_id = ?", (request.group_id,)) if request.group_id else EVERYTHING
    rows = call.store.rows(
        "SELECT handbook.*, handbook_group.name AS group_name FROM handbook"
        f" JOIN handbook_group ON handbook_group.id = group_id WHERE {where.sql} ORDER BY handbook.id",
        *where.values,
    )
    return counted(
        [
            Handbook(id=row["id"], name=row["name"], group=GroupRef(id=row["group_id"], name=row["group_name"]))
            for row in rows
        ]
    )


@answers(HandbookGetStructure)
def get_structure(call: Call, request: HandbookGetStructure) -> HandbookStructure:
    """Return a handbook with its fields."""
    row = _handbook(call, request.id)
    fields = data_fields(call.store, "handbook", request.id)
    return HandbookStructure(id=row["id"], name=row["name"], group_id=row["group_id"], fields=fields)


@answers(HandbookGetRecords)
def get_records(call: Call, request: HandbookGetRecords) -> HandbookGetRecordsResponse:
    """List the records of one level."""
    _handbook(call, request.handbook_id)
    where = Where("handbook_id = ? AND coalesce(parent_key, 0) = ?", (request.handbook_id, _group(call, request) or 0))
    found = page(call, request, "record", where, "is_group DESC, key", lambda rows: _make(call, rows))
    return Page(found.items)


@answers(HandbookGetRecord)
def get_record(call: Call, request: HandbookGetRecord) -> HandbookRecord:
    """Return the record."""
    return _make(call, [_record(call, request.handbook_id, request.key)])[0]


@answers(HandbookGetRecordMulti)
def get_record_multi(call: Call, request: HandbookGetRecordMulti) -> HandbookGetRecordMultiResponse:
    """List the records with these keys, without those that do not exist."""
    _handbook(call, request.handbook_id)
    keys = several(required(request.keys, "records/key"))
    where = Where("handbook_id = ?", (request.handbook_id,)) & is_any("key", keys)
    rows = call.store.rows(f"SELECT * FROM record WHERE {where.sql} ORDER BY key", *where.values)
    return Page(_make(call, rows))


@answers(HandbookAddRecord)
def add_record(call: Call, request: HandbookAddRecord) -> HandbookAddRecordResponse:
    """Add a record or a group of records."""
    _handbook(call, request.handbook_id)
    key = call.store.insert(
        "record",
        handbook_id=request.handbook_id,
        parent_key=_group(call, request),
        **given(request, is_group=False, name="", archived=False),
    )
    _save_values(call, request.handbook_id, key, request.custom_data)
    return HandbookAddRecordResponse(key=key)


@answers(HandbookUpdateRecord)
def update_record(call: Call, request: HandbookUpdateRecord) -> HandbookUpdateRecordResponse:
    """Change the fields that the request gives."""
    _record(call, request.handbook_id, request.key)
    columns = given(request, is_group=False, name="", archived=False)
    if request.parent_key is not UNSET:
        columns["parent_key"] = _group(call, request)
        if columns["parent_key"] == request.key:
            raise refuse(InvalidValue, "a record cannot be its own group")
    for name, value in columns.items():
        call.store.run(f"UPDATE record SET {name} = ? WHERE key = ?", value, request.key)
    _save_values(call, request.handbook_id, request.key, request.custom_data)
    return HandbookUpdateRecordResponse(key=request.key)


def _handbook(call: Call, handbook_id: int) -> sqlite3.Row:
    row = call.store.row("SELECT * FROM handbook WHERE id = ?", handbook_id)
    if row is None:
        raise refuse(ObjectNotFound, f"there is no handbook {handbook_id}")
    return row


def _record(call: Call, handbook_id: int, key: int) -> sqlite3.Row:
    _handbook(call, handbook_id)
    row = call.store.row("SELECT * FROM record WHERE handbook_id = ? AND key = ?", handbook_id, key)
    if row is None:
        raise refuse(ObjectNotFound, f"handbook {handbook_id} has no record {key}")
    return row


def _group(call: Call, request: HandbookAddRecord | HandbookUpdateRecord | HandbookGetRecords) -> int | None:
    """The key of the requested group; `None` for the top level."""
    if not request.parent_key:
        return None
    group = _record(call, request.handbook_id, request.parent_key)
    if not group["is_group"]:
        raise refuse(InvalidValue, f"record {request.parent_key} is no group")
    return request.parent_key


def _save_values(call: Call, handbook_id: int, key: int, values: Iterable[RecordValueInput] | Unset) -> None:
    fields = fields_of(call.store, "handbook", handbook_id)
    for one in values:
        field = fields.get(one.id)
        if field is None:
            raise refuse(InvalidValue, f"the handbook has no field {one.id}")
        if field.type == "FILE":
            _save_files(call, key, field, one)
            continue
        try:
            save_value(call.store, "record", key, field, one.value)
        except UnfitValue as error:
            raise refuse(InvalidValue, f"field {one.id}: expected {error}") from None


def _save_files(call: Call, key: int, field: Field, given_value: RecordValueInput) -> None:
    """Keep the files in the value, add new ones and delete the others."""
    held = "SELECT DISTINCT id FROM file WHERE record_key = ?"
    kept = {word.strip() for word in str(given_value.value or "").split(",")}
    for file_id in call.store.values(held, key):
        if str(file_id) not in kept:
            call.store.run("DELETE FROM file WHERE id = ?", file_id)
    for file in given_value.files:
        store_file(call, file, Where("file.record_key = ?", (key,)), call.caller.id, record_key=key)
    value = ",".join(map(str, call.store.values(f"{held} ORDER BY id", key)))
    call.store.run("DELETE FROM field_value WHERE object = 'record' AND object_id = ? AND field_id = ?", key, field.id)
    if value:
        call.store.insert("field_value", object="record", object_id=key, field_id=field.id, value=value)


def _make(call: Call, rows: Sequence[sqlite3.Row]) -> list[HandbookRecord]:
    values = custom_data(call.store, "record", [row["key"] for row in rows])
    return [
        HandbookRecord(
            key=row["key"],
            parent_key=row["parent_key"] or 0,
            is_group=bool(row["is_group"]),
            name=row["name"],
            archived=bool(row["archived"]),
            custom_data=values.get(row["key"], []),
        )
        for row in rows
    ]
