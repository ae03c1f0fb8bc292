"""`analitic.getHandbook`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.analitic import AnaliticRecord, read_analitic_record
from planfix_runtime.answers import read_page
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticGetHandbook(Request["AnaliticGetHandbookResponse"]):
    """List the records of a directory that a data tag refers to.

    Attributes:
        id: Id of the directory; the fields that analitic.getOptions answers name it.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
        AnaliticHandbookNotFound: The directory of the data tag does not exist. (10004)

    See https://planfix.com/help/Planfix_API_analitic.getHandbook
    """

    id: int
    extra: tuple[Extra, ...] = ()


AnaliticGetHandbookResponse: TypeAlias = Page[AnaliticRecord]


def write_analitic_get_handbook(value: AnaliticGetHandbook, zone: tzinfo | None) -> str:
    """Write what a `AnaliticGetHandbook` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<handbook><id>{id if type(id) is int else xml_int(id, 'id')}</id></handbook>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_analitic_get_handbook_response(node: Node, zone: tzinfo | None) -> AnaliticGetHandbookResponse:
    """Read an answer to `analitic.getHandbook`."""
    return read_page(node, ("records", "record"), ("account", "sid", "signature"), read_analitic_record, zone)


AnaliticGetHandbook.method = Method(
    name="analitic.getHandbook",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001", "10004"),
    page="https://planfix.com/help/Planfix_API_analitic.getHandbook",
    write=write_analitic_get_handbook,
    read=read_analitic_get_handbook_response,
)
