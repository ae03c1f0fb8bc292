"""`handbook.getRecord`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.handbook import HandbookRecord, read_handbook_record
from planfix_runtime.answers import read_single
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandbookGetRecord(Request["HandbookGetRecordResponse"]):
    """Get a record of a directory.

    Attributes:
        handbook_id: Id of the directory.
        key: Key of the record.

    See https://planfix.com/help/Planfix_API_handbook.getRecord
    """

    handbook_id: int
    key: int
    extra: tuple[Extra, ...] = ()


HandbookGetRecordResponse: TypeAlias = HandbookRecord


def write_handbook_get_record(value: HandbookGetRecord, zone: tzinfo | None) -> str:
    """Write what a `HandbookGetRecord` holds."""
    out: list[str] = []
    handbook_id = given(value.handbook_id, "handbook_id")
    out.append(
        f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
    )
    key = given(value.key, "key")
    out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_handbook_get_record_response(node: Node, zone: tzinfo | None) -> HandbookGetRecordResponse:
    """Read an answer to `handbook.getRecord`."""
    return read_single(node, ("record",), ("account", "sid", "signature"), read_handbook_record, zone)


HandbookGetRecord.method = Method(
    name="handbook.getRecord",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getRecord",
    write=write_handbook_get_record,
    read=read_handbook_get_record_response,
)
