"""`analitic.getList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.analitic import Analitic, read_analitic
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticGetList(Request["AnaliticGetListResponse"]):
    """List the data tags.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)

    See https://planfix.com/help/Planfix_API_analitic.getList
    """

    extra: tuple[Extra, ...] = ()


AnaliticGetListResponse: TypeAlias = Page[Analitic]


def write_analitic_get_list(value: AnaliticGetList, zone: tzinfo | None) -> str:
    """Write what a `AnaliticGetList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_analitic_get_list_response(node: Node, zone: tzinfo | None) -> AnaliticGetListResponse:
    """Read an answer to `analitic.getList`."""
    return read_page(node, ("analitics", "analitic"), ("account", "sid", "signature"), read_analitic, zone)


AnaliticGetList.method = Method(
    name="analitic.getList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001",),
    page="https://planfix.com/help/Planfix_API_analitic.getList",
    write=write_analitic_get_list,
    read=read_analitic_get_list_response,
)
