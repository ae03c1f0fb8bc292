"""`handbook.getRecordMulti`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.types.handbook import HandbookRecord
from planfix_runtime.model.functions import Method, Page, Request, Split
from planfix_runtime.model.values import Extra, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandbookGetRecordMulti(Request["HandbookGetRecordMultiResponse"]):
    """Get several records of a directory at once.

    More than 100 keys are sent as several requests, one after the other; the answers are joined in this order.

    See https://planfix.com/help/Planfix_API_handbook.getRecordMulti
    """

    handbook_id: int
    """Id of the directory."""
    keys: Sequence[int]
    """Keys of the records. Not empty."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", as_tuple(self.keys))


HandbookGetRecordMultiResponse: TypeAlias = Page[HandbookRecord]


HandbookGetRecordMulti.method = Method(
    name="handbook.getRecordMulti",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getRecordMulti",
    codec="planfix.codecs.methods.handbook_get_record_multi",
    split=Split(over=("keys",), most=100),
)
