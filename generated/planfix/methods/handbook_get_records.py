"""`handbook.getRecords`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.handbook import HandbookRecord, read_handbook_record
from planfix_runtime.answers import read_page
from planfix_runtime.checks import bounded, given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandbookGetRecords(Request["HandbookGetRecordsResponse"]):
    """List the records of a directory.

    Answers the records of one level: where there are groups, ask for the records of each with its key as
    parent_key. Pages count from 1 and hold at most 100 records. The answer may carry no total.

    Attributes:
        handbook_id: Id of the directory.
        parent_key: Key of a group of records.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    See https://planfix.com/help/Planfix_API_handbook.getRecords
    """

    handbook_id: int
    parent_key: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


HandbookGetRecordsResponse: TypeAlias = Page[HandbookRecord]


def write_handbook_get_records(value: HandbookGetRecords, zone: tzinfo | None) -> str:
    """Write what a `HandbookGetRecords` holds."""
    out: list[str] = []
    handbook_id = given(value.handbook_id, "handbook_id")
    out.append(
        f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
    )
    if (parent_key := value.parent_key) is not UNSET:
        out.append(
            f"<parentKey>{parent_key if type(parent_key) is int else xml_int(parent_key, 'parent_key')}</parentKey>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_handbook_get_records_response(node: Node, zone: tzinfo | None) -> HandbookGetRecordsResponse:
    """Read an answer to `handbook.getRecords`."""
    return read_page(node, ("records", "record"), ("account", "sid", "signature"), read_handbook_record, zone)


HandbookGetRecords.method = Method(
    name="handbook.getRecords",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getRecords",
    write=write_handbook_get_records,
    read=read_handbook_get_records_response,
)
