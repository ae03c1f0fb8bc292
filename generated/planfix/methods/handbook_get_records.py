"""`handbook.getRecords`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.handbook import HandbookRecord
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandbookGetRecords(Request["HandbookGetRecordsResponse"]):
    """List the records of a directory.

    Answers the records of one level: where there are groups, ask for the records of each with its key as
    parent_key. Pages count from 1 and hold at most 100 records. The answer may carry no total.

    See https://planfix.com/help/Planfix_API_handbook.getRecords
    """

    handbook_id: int
    """Id of the directory."""
    parent_key: int | None | Unset = UNSET
    """Key of a group of records."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


HandbookGetRecordsResponse: TypeAlias = Page[HandbookRecord]


HandbookGetRecords.method = Method(
    name="handbook.getRecords",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getRecords",
    codec="planfix.codecs.methods.handbook_get_records",
)
