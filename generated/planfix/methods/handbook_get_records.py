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
from planfix_runtime.write import write_int


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
    in_handbook: list[str] = []
    in_handbook.append(write_int("id", given(value.handbook_id, "handbook_id"), "handbook_id"))
    if in_handbook:
        out.append("<handbook>" + "".join(in_handbook) + "</handbook>")
    if value.parent_key is not UNSET:
        out.append(write_int("parentKey", value.parent_key, "parent_key"))
    if value.page_current is not UNSET:
        out.append(write_int("pageCurrent", bounded(value.page_current, "page_current", 0, None), "page_current"))
    if value.page_size is not UNSET:
        out.append(write_int("pageSize", bounded(value.page_size, "page_size", 0, 100), "page_size"))
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
