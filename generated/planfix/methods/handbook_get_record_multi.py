"""`handbook.getRecordMulti`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.handbook import HandbookRecord, read_handbook_record
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, given, limited
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request, Split
from planfix_runtime.node import Node
from planfix_runtime.write import write_items, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandbookGetRecordMulti(Request["HandbookGetRecordMultiResponse"]):
    """Get several records of a directory at once.

    More than 100 keys are sent as several requests, one after the other, and the answers joined, in this order.

    Attributes:
        handbook_id: Id of the directory.
        keys: Keys of the records. Not empty.

    See https://planfix.com/help/Planfix_API_handbook.getRecordMulti
    """

    handbook_id: int
    keys: Sequence[int]
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", as_tuple(self.keys))


HandbookGetRecordMultiResponse: TypeAlias = Page[HandbookRecord]


def write_handbook_get_record_multi(value: HandbookGetRecordMulti, zone: tzinfo | None) -> str:
    """Write what a `HandbookGetRecordMulti` holds."""
    out: list[str] = []
    handbook_id = given(value.handbook_id, "handbook_id")
    out.append(
        f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
    )
    keys = given(value.keys, "keys")
    limited(keys, "keys", 1, None)
    out.append("<records>" + write_items("key", keys, "keys", xml_int) + "</records>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_handbook_get_record_multi_response(node: Node, zone: tzinfo | None) -> HandbookGetRecordMultiResponse:
    """Read an answer to `handbook.getRecordMulti`."""
    return read_page(node, ("records", "record"), ("account", "sid", "signature"), read_handbook_record, zone)


HandbookGetRecordMulti.method = Method(
    name="handbook.getRecordMulti",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getRecordMulti",
    write=write_handbook_get_record_multi,
    read=read_handbook_get_record_multi_response,
    split=Split(over=("keys",), most=100),
)
