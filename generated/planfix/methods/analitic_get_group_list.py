"""`analitic.getGroupList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.people import GroupRef, read_group_ref
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticGetGroupList(Request["AnaliticGetGroupListResponse"]):
    """List the groups of data tags.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)

    See https://planfix.com/help/Planfix_API_analitic.getGroupList
    """

    extra: tuple[Extra, ...] = ()


AnaliticGetGroupListResponse: TypeAlias = Page[GroupRef]


def write_analitic_get_group_list(value: AnaliticGetGroupList, zone: tzinfo | None) -> str:
    """Write what a `AnaliticGetGroupList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_analitic_get_group_list_response(node: Node, zone: tzinfo | None) -> AnaliticGetGroupListResponse:
    """Read an answer to `analitic.getGroupList`."""
    return read_page(node, ("analiticGroups", "group"), ("account", "sid", "signature"), read_group_ref, zone)


AnaliticGetGroupList.method = Method(
    name="analitic.getGroupList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001",),
    page="https://planfix.com/help/Planfix_API_analitic.getGroupList",
    write=write_analitic_get_group_list,
    read=read_analitic_get_group_list_response,
)
