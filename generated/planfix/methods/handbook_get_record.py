"""`handbook.getRecord`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.handbook import HandbookRecord
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandbookGetRecord(Request["HandbookGetRecordResponse"]):
    """Get a record of a directory.

    See https://planfix.com/help/Planfix_API_handbook.getRecord
    """

    handbook_id: int
    """Id of the directory."""
    key: int
    """Key of the record."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


HandbookGetRecordResponse: TypeAlias = HandbookRecord


HandbookGetRecord.method = Method(
    name="handbook.getRecord",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getRecord",
    codec="planfix.codecs.methods.handbook_get_record",
)
